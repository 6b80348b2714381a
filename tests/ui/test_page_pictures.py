"""Pages of a file as pictures: in each size and density the same, in their margins, with their numbers."""

from __future__ import annotations

from typing import Final

import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QImage, QPainter

from orca_desktop.ui.platform import page_pictures
from orca_desktop.ui.platform.page_pictures import A4, SCREEN, PagePictures, Sheet

LONG: Final = "".join(f"<p>Line {number} of the page</p>" for number in range(90))
PAGE: Final = f"<h1>Soup</h1>{LONG}"
INCH: Final = 0.0254
"""Metres."""
DARK: Final = 200
"""What is darker than this grey is ink."""


def ink(picture: QImage, where: QRect) -> QRect:
    """The smallest rectangle with all that is drawn inside of another."""
    found = QRect()
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    stride, bits = grey.bytesPerLine(), bytes(grey.constBits())
    for y in range(where.top(), where.bottom() + 1):
        line = bits[y * stride + where.left() : y * stride + where.right() + 1]
        dark = [x for x, grey_ in enumerate(line) if grey_ < DARK]
        if dark:
            found |= QRect(where.left() + dark[0], y, dark[-1] - dark[0] + 1, 1)
    return found


def foot(sheet: Sheet, scale: float) -> QRect:
    """Where the number stands: in the lower margin."""
    margin = round(sheet.margin * scale)
    width, height = round(sheet.width * scale), round(sheet.height * scale)
    return QRect(0, height - margin, width, margin)


def numbered(sheet: Sheet, scale: float, words: str) -> QImage:
    """An empty lower margin with a number in its middle, as one would draw it by hand."""
    where = foot(sheet, scale)
    picture = QImage(where.size(), QImage.Format.Format_RGB32)
    dots = round(96 * scale / INCH)
    picture.setDotsPerMeterX(dots)
    picture.setDotsPerMeterY(dots)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.setPen(Qt.GlobalColor.black)
    painter.setFont(QFont(QFont().family(), 8))
    middle = int(Qt.AlignmentFlag.AlignCenter)
    painter.drawText(QRectF(0, 0, where.width(), where.height()), middle, words)
    painter.end()
    return picture


async def drawn(page: str, sheet: Sheet, most: int = 3, scale: float = 1.0) -> PagePictures:
    found = await page_pictures.drawn(page, sheet, most, scale)
    assert found.sheet == sheet
    return found


@pytest.mark.parametrize("scale", [0.5, 1.0, 1.25, 2.0])
@pytest.mark.parametrize("sheet", [A4, SCREEN], ids=["paper", "screen"])
async def test_a_sheet_is_as_large_as_it_is_so_many_times(qapp, sheet, scale):
    found = await drawn(PAGE, sheet, 1, scale)
    (picture,) = found.pictures
    assert (picture.width(), picture.height()) == (
        round(sheet.width * scale),
        round(sheet.height * scale),
    )
    for dots in (picture.dotsPerMeterX(), picture.dotsPerMeterY()):
        assert dots * INCH == pytest.approx(96 * scale, rel=1e-3)


@pytest.mark.slow
@pytest.mark.parametrize("sheet", [A4, SCREEN], ids=["paper", "screen"])
async def test_twice_as_dense_the_same_stands_in_the_same_places(qapp, sheet):
    small, large = await drawn(PAGE, sheet), await drawn(PAGE, sheet, scale=2.0)
    assert small.count == pytest.approx(large.count, abs=1)
    assert small.words == large.words
    room = QRect(0, 0, sheet.width, sheet.height - sheet.margin)
    twice = QRect(0, 0, room.width() * 2, room.height() * 2)
    one, two = ink(small.pictures[0], room), ink(large.pictures[0], twice)
    assert two.left() / 2 == pytest.approx(one.left(), abs=2)
    assert two.top() / 2 == pytest.approx(one.top(), abs=2)
    assert two.width() / 2 == pytest.approx(one.width(), rel=0.05)


@pytest.mark.parametrize("scale", [1.0, pytest.param(2.0, marks=pytest.mark.slow)])
@pytest.mark.parametrize("sheet", [A4, SCREEN], ids=["paper", "screen"])
async def test_nothing_stands_in_the_margins_but_the_number(qapp, sheet, scale):
    wide = f"<p>{'word ' * 3000}</p>"
    found = await drawn(wide, sheet, 2, scale)
    assert len(found.pictures) == 2
    margin = round(sheet.margin * scale)
    for number, picture in enumerate(found.pictures, 1):
        room = picture.rect()
        above = QRect(0, 0, room.width(), margin - 2)
        left = QRect(0, 0, margin - 2, room.height())
        right = QRect(room.width() - margin + 2, 0, margin - 2, room.height())
        assert [ink(picture, each) for each in (above, left, right)] == [QRect()] * 3
        written = ink(picture, room.adjusted(margin - 2, margin - 2, 2 - margin, -margin))
        assert written.left() <= margin + 3 and written.top() <= margin + 20 * scale
        assert written.right() >= room.width() - margin - 60 * scale, "lines fill the room"
        below = picture.copy(foot(sheet, scale))
        if sheet.is_paper:
            assert below == numbered(sheet, scale, f"{number} / {found.count}")
        else:
            assert ink(picture, foot(sheet, scale)) == QRect()


@pytest.mark.parametrize(("most", "made"), [(0, 0), (1, 1), (2, 2), (99, None)])
async def test_no_more_sheets_are_drawn_than_there_are_or_are_wanted(qapp, most, made):
    found = await drawn(PAGE, A4, most)
    assert found.count > 2
    assert len(found.pictures) == (found.count if made is None else made)
    assert len({bytes(each.constBits()) for each in found.pictures}) == len(found.pictures)


async def test_the_words_begin_the_text_and_no_more_than_that(qapp):
    whole = "x" * 1_990
    assert (await drawn(f"<p>{whole}</p>", SCREEN)).words == whole
    assert (await drawn(f"<p>{'y' * 2_500}</p>", SCREEN)).words == "y" * 2_000
    assert (await drawn("", A4)).words == ""


async def test_an_empty_page_is_one_sheet(qapp):
    found = await drawn("", A4)
    assert (found.count, len(found.pictures)) == (1, 1)
    margin = A4.margin
    inside = found.pictures[0].rect().adjusted(0, 0, 0, -margin)
    assert ink(found.pictures[0], inside) == QRect()
