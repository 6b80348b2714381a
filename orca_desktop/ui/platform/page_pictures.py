"""The first pages of a web page of ours as pictures, drawn as the PDF is, but for the screen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QImage, QPainter, QTextDocument

from orca_desktop.ui.platform import pdf

_DOTS: Final = 96
"""Dots an inch of a sheet at its own size."""
_METRE: Final = 39.3701
"""Inches."""
_WORDS: Final = 2_000
"""Characters of the text that are told to who cannot see the pictures."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is drawn on, in pixels at 96 dots an inch; one that ``is_paper`` has numbers below."""

    width: int
    height: int
    margin: int
    is_paper: bool


A4: Final = Sheet(794, 1123, 68, is_paper=True)
SCREEN: Final = Sheet(620, 960, 24, is_paper=False)
"""Part of a web page, in a window that is not wide."""


@dataclass(frozen=True, slots=True)
class PagePictures:
    """Pictures of the first sheets, and how many there are in all; ``words`` begin the text."""

    sheet: Sheet
    pictures: tuple[QImage, ...]
    count: int
    words: str


async def drawn(page: str, sheet: Sheet, most: int, scale: float) -> PagePictures:
    """At most so many sheets, each so many times as large as it is; nothing is loaded for them."""
    return await pdf.in_thread_of_qt(lambda _: _drawn(page, sheet, most, scale))


def _drawn(page: str, sheet: Sheet, most: int, scale: float) -> PagePictures:
    first = _blank(sheet, scale)
    document = pdf.document_of(page, first)
    margin = round(sheet.margin * scale)
    room = QSizeF(first.width() - 2 * margin, first.height() - 2 * margin)
    document.setPageSize(room)
    count = document.pageCount()
    pictures = []
    for number in range(min(count, most)):
        picture = first if number == 0 else _blank(sheet, scale)
        _paint(document, picture, number, margin)
        if sheet.is_paper:
            _number(picture, margin, f"{number + 1} / {count}")
        pictures.append(picture)
    return PagePictures(sheet, tuple(pictures), count, document.toPlainText()[:_WORDS])


def _blank(sheet: Sheet, scale: float) -> QImage:
    size = round(sheet.width * scale), round(sheet.height * scale)
    picture = QImage(*size, QImage.Format.Format_RGB32)
    dots = round(_DOTS * scale * _METRE)
    picture.setDotsPerMeterX(dots)
    picture.setDotsPerMeterY(dots)
    picture.fill(Qt.GlobalColor.white)
    return picture


def _paint(document: QTextDocument, picture: QImage, number: int, margin: int) -> None:
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.translate(margin, margin)
    pdf.paint_sheet(document, painter, number)
    painter.end()


def _number(picture: QImage, margin: int, words: str) -> None:
    painter = QPainter(picture)
    painter.setPen(Qt.GlobalColor.black)
    painter.setFont(QFont(QFont().family(), 8))
    foot = QRectF(0, picture.height() - margin, picture.width(), margin)
    painter.drawText(foot, int(Qt.AlignmentFlag.AlignCenter), words)
    painter.end()
