"""Answers that are read from right to left, with what stands around them."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from orca_desktop.domain.blocks import TextBlock
from orca_desktop.render.direction import Direction
from orca_desktop.render.document import Table
from orca_desktop.viewmodels.transcript import kinds
from tests.ui.transcript.conftest import (
    Stream,
    conversation,
    reply,
    row_with,
    rows,
    settle,
    turn,
    view_of,
)

ARABIC = """هذه قائمة:

- العنصر الأول
- Python لغة برمجة
- [x] مهمة منجزة

1. أولاً
2. ثانيًا

> اقتباس من كتاب

| الاسم | العمر | المدينة |
|---|---|---|
| أحمد | 30 | القاهرة |

```python
# تعليق
x = 1
```

English again:

- first
"""


def show(page, text):
    page.show_conversation(conversation(turn("t", None, "?", reply("r", TextBlock(text)))))
    settle(page)


def picture(page, row):
    """What is seen of a row with all beside it."""
    view = view_of(page, row)
    group = view.parent()
    area = view.geometry()
    area.setLeft(0)
    area.setRight(group.width() - 1)
    return group.grab(area).toImage().convertToFormat(QImage.Format.Format_RGB32)


def ink(image, left, right):
    """How many dark points there are in a stretch of the width."""
    back = image.pixelColor(1, 1).lightness()
    return sum(
        abs(image.pixelColor(x, y).lightness() - back) > 40
        for x in range(max(left, 0), min(right, image.width()))
        for y in range(image.height())
    )


def sides(page, row):
    """The ink in the first and the last 40 points, where markers stand."""
    image = picture(page, row)
    return ink(image, 0, 40), ink(image, image.width() - 40, image.width())


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("العنصر", id="R12 a bullet"),
        pytest.param("Python لغة", id="R12 an item that begins with a Latin word"),
        pytest.param("مهمة", id="R12 a task box"),
        pytest.param("أولاً", id="R12 a number"),
        pytest.param("اقتباس", id="R12 the bar of a quotation"),
    ],
)
def test_what_stands_around_is_beside_the_text_on_the_right(page, words):
    show(page, ARABIC)
    row = row_with(page, words)
    assert row.is_mirrored
    left, right = sides(page, row)
    assert left == 0
    assert right > 5
    block = view_of(page, row).document().firstBlock()
    assert block.textDirection() is Qt.LayoutDirection.RightToLeft


def test_R12_english_around_stays_on_the_left(page):
    show(page, ARABIC)
    row = row_with(page, "first")
    assert not row.is_mirrored
    left, right = sides(page, row)
    assert left > 5
    assert right == 0


def test_R12_the_first_column_of_a_table_is_at_the_right(page, qapp):
    show(page, ARABIC)
    (row,) = [each for each in rows(page) if each.kind is kinds.TABLE]
    raw = view_of(page, row).text.document().toRawText()
    assert raw.index("المدينة") < raw.index("العمر") < raw.index("الاسم")
    assert view_of(page, row).text.geometry().right() == view_of(page, row).rect().right()
    assert view_of(page, row).text.geometry().left() > 100
    page.copy_reply("r")
    assert "الاسم\tالعمر\tالمدينة" in qapp.clipboard().text()


def test_R12_columns_cut_from_a_mirrored_table_are_those_that_were_marked(page):
    from orca_desktop.viewmodels.transcript.selection import Screen, cut_block

    show(page, ARABIC)
    (row,) = [each for each in rows(page) if each.kind is kinds.TABLE]
    document = view_of(page, row).text.document()
    table = document.rootFrame().childFrames()[0]
    start = table.cellAt(0, 1).firstCursorPosition().position()
    end = table.cellAt(1, 2).lastCursorPosition().position()
    view = view_of(page, row)
    cut = cut_block(row, start, end, Screen(table_cut=lambda _, *ends: view.cut(*ends)))
    assert isinstance(cut, Table)
    assert ["".join(run.text for run in cell) for cell in cut.rows[0]] == ["الاسم", "العمر"]


def test_R12_matches_in_a_mirrored_table_are_counted_as_they_stand():
    from orca_desktop.render import markdown
    from orca_desktop.viewmodels.transcript.rows import TranscriptRow
    from orca_desktop.viewmodels.transcript.search import texts

    (table,) = markdown.document("| أ | ب |\n|---|---|\n| ج | د |\n").blocks
    row = TranscriptRow(kinds.TABLE)
    row.fixed, row.direction = table, Direction.RIGHT
    assert list(texts(row)) == ["ب", "أ", "د", "ج"]


def test_R12_code_is_read_from_the_left_even_where_it_begins_in_arabic(page, qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        show(page, ARABIC)
        (row,) = [each for each in rows(page) if each.kind is kinds.CODE]
        block = view_of(page, row).text.document().firstBlock()
        while block.isValid():
            assert block.textDirection() is Qt.LayoutDirection.LeftToRight
            block = block.next()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("text", ["1. one\n2. two\n", "1. أولاً\n2. ثانيًا\n", "10. one\n11. two\n"])
def test_R13_numbers_are_drawn_under_a_right_to_left_locale(page, qapp, text):
    show(page, text)
    usual = [sides(page, row) for row in rows(page) if row.kind is kinds.TEXT and row.place.inside]
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        page.show_conversation(None)
        show(page, text)
        listed = [row for row in rows(page) if row.kind is kinds.TEXT and row.place.inside]
        assert len(listed) == 2
        for row, before in zip(listed, usual, strict=True):
            left, right = sides(page, row)
            near, far = (right, left) if row.is_mirrored else (left, right)
            assert near > 10
            assert far == 0
            assert before[1 if row.is_mirrored else 0] > 10
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.slow
def test_R12_a_direction_turns_at_most_once_while_text_arrives(page):
    stream = Stream(page).show()
    stream.begin()
    seen: list[tuple[str, object]] = []
    for char in "نعم:\n\n- Python هي لغة\n- Java also\n\nPython و Java لغتان.\n":
        stream.push(char)
        settle(page)
        for at, row in enumerate(each for each in rows(page) if each.kind is kinds.TEXT):
            if row.direction is not None:
                seen.append((str(at), row.direction))
    for place in {each for each, _ in seen}:
        ways = [way for each, way in seen if each == place]
        assert sum(a is not b for a, b in pairwise(ways)) <= 1
