"""Small parts that many pages are made of, each by itself."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QObject, QRect, Qt, QTimer
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QScrollArea, QWidget

from orca_desktop.domain.words import Text
from orca_desktop.ui.platform.titles import as_titles_are
from orca_desktop.ui.widgets.eliding import elided
from orca_desktop.ui.widgets.flow_layout import FlowLayout
from orca_desktop.ui.widgets.fold import FoldSection
from orca_desktop.ui.widgets.growing_field import GrowingField
from orca_desktop.ui.widgets.icon_button import ButtonTone, IconButton
from orca_desktop.ui.widgets.notices import Notices
from orca_desktop.ui.widgets.quiet_bar import scroll_downwards
from orca_desktop.ui.widgets.segments import Segments
from orca_desktop.ui.widgets.standing import Standing
from orca_desktop.ui.widgets.two_line_list import TwoLineList, TwoLines
from orca_desktop.ui.widgets.typing_pause import TypingPause
from orca_desktop.ui.widgets.wrapping_box import WrappingBox
from tests.support.drawn import drawn
from tests.support.outline import outline
from tests.support.widgets import catch_up
from tests.ui.conftest import heard


def waits(pause: TypingPause) -> bool:
    """Whether something waits to be told of now."""
    return pause.is_active


def test_typing_is_told_once_after_a_pause(qtbot):
    owner = QObject()
    pause = TypingPause(20, 5_000, owner)
    settled = heard(pause.settled)
    assert waits(pause) is False
    pause.start()
    assert waits(pause) is True
    qtbot.waitUntil(lambda: len(settled) == 1)
    assert waits(pause) is False
    pause.start()
    pause.stop()
    assert waits(pause) is False
    assert len(settled) == 1, "what was told of is forgotten"
    assert not any(each.isActive() for each in owner.findChildren(QTimer))


def test_steady_typing_is_told_of_at_the_latest(qtbot):
    owner = QObject()
    pause = TypingPause(5_000, 20, owner)
    settled = heard(pause.settled)
    for _ in range(3):
        pause.start()
    qtbot.waitUntil(lambda: len(settled) == 1)
    assert waits(pause) is False, "and nothing is left to tell"


class Box(QLabel):
    """A label of a fixed size."""

    def __init__(self, width: int, height: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(width, height)


def rect_of(widget: QWidget) -> tuple[int, int, int, int]:
    place = widget.geometry()
    return place.x(), place.y(), place.width(), place.height()


def placed(sizes, width: int, gap: int = 6, hidden=()) -> tuple[list[tuple[int, ...]], int]:
    """Where boxes of these sizes come to lie, and how high all of them are."""
    holder = QWidget()
    flow = FlowLayout(holder, gap=gap)
    boxes = [Box(wide, high, holder) for wide, high in sizes]
    for place, box in enumerate(boxes):
        flow.addWidget(box)
        box.setVisible(place not in hidden)
    flow.setGeometry(QRect(0, 0, width, 500))
    shown = [box for place, box in enumerate(boxes) if place not in hidden]
    return [rect_of(each) for each in shown], flow.heightForWidth(width)


def test_widgets_flow_into_lines_and_stand_in_the_middle_of_theirs():
    found, height = placed([(50, 20), (50, 10), (50, 20)], 106)
    assert found == [(0, 0, 50, 20), (56, 5, 50, 10), (0, 26, 50, 20)]
    assert height == 46
    assert placed([(50, 20), (50, 10)], 105)[1] == 36, "a pixel less, and it breaks"
    assert placed([(50, 20), (50, 10)], 105, gap=5)[1] == 20
    assert placed([(50, 20), (50, 30), (50, 10)], 112, hidden={1})[0][1] == (56, 5, 50, 10)
    assert placed([], 100) == ([], 0)
    assert placed([(90, 20)], 60)[1] == 20, "one that is too wide has a line of its own"


def test_a_flow_asks_for_the_room_of_its_highest_and_gives_back_what_is_in_it():
    holder = QWidget()
    flow = FlowLayout(holder)
    flow.setContentsMargins(1, 2, 3, 4)
    boxes = [Box(50, 20, holder), Box(50, 40, holder), Box(50, 99, holder)]
    for each in boxes:
        flow.addWidget(each)
        each.show()
    boxes[2].hide()
    assert flow.minimumSize() == flow.sizeHint()
    assert flow.sizeHint().toTuple() == (28, 46)
    assert flow.heightForWidth(54) == 66 + 6
    assert flow.hasHeightForWidth()
    assert flow.expandingDirections() == Qt.Orientation(0)
    assert (flow.count(), flow.itemAt(3), flow.itemAt(-1)) == (3, None, None)
    taken = flow.takeAt(1)
    assert taken is not None and taken.widget() is boxes[1]
    assert (flow.count(), flow.takeAt(2), flow.takeAt(-1)) == (2, None, None)


def test_a_section_is_folded_by_its_header_and_says_so(qtbot, appearance):
    section = FoldSection("More <b>")
    qtbot.addWidget(section)
    inner = QLabel("inner")
    section.content.addWidget(inner)
    appearance.dress()
    section.show()
    toggled = heard(section.toggled)
    assert (
        outline(section)
        == """\
[More <b>] {bold, focus}"""
    )
    (header,) = section.findChildren(IconButton)
    folded = header.icon().cacheKey()
    header.click()
    assert (section.is_open, inner.isVisible()) == (True, True)
    assert header.icon().cacheKey() != folded
    assert (
        outline(section)
        == """\
[*More <b>*] {bold, focus}
inner"""
    )
    section.open(False)
    assert (section.is_open, inner.isVisible()) == (False, False)
    section.open()
    assert toggled == [(True,), (False,), (True,)]
    assert FoldSection("x", open_=True).is_open


def test_a_field_grows_with_its_text_between_two_bounds(qtbot):
    field = GrowingField((2, 4))
    qtbot.addWidget(field)
    line = field.fontMetrics().lineSpacing()
    heights = []
    for count in (1, 2, 3, 4, 9):
        field.setPlainText("\n".join("x" * count))
        heights.append(field.sizeHint().height())
    assert [each - heights[0] for each in heights] == [0, 0, line, 2 * line, 2 * line]
    assert field.minimumSizeHint().height() == field.sizeHint().height()
    assert 0 < heights[0] - 2 * line < 2 * line
    assert field.tabChangesFocus()


def test_an_area_scrolls_downwards_alone_beside_a_bar_that_keeps_its_place(qtbot):
    area = QScrollArea()
    qtbot.addWidget(area)
    scroll_downwards(area)
    content = QWidget()
    content.setFixedSize(900, 50)
    area.setWidget(content)
    area.resize(200, 200)
    area.show()
    bar = area.verticalScrollBar()
    assert bar.isVisible() and not area.horizontalScrollBar().isVisible()
    empty = bar.grab().toImage()
    assert (
        len({empty.pixel(x, y) for x in range(empty.width()) for y in range(empty.height())}) == 1
    )
    content.setFixedSize(900, 900)
    catch_up()
    full = bar.grab().toImage()
    assert len({full.pixel(x, y) for x in range(full.width()) for y in range(full.height())}) > 1


def test_an_icon_follows_the_theme_its_state_and_the_size_of_the_text(qtbot, appearance):
    button = IconButton("close", "Close", tone=ButtonTone.TEXT)
    qtbot.addWidget(button)
    button.show()
    first, size = button.icon().cacheKey(), button.iconSize().width()
    assert (size, button.focusPolicy()) == (20, Qt.FocusPolicy.TabFocus)
    button.setEnabled(False)
    catch_up()
    assert button.icon().cacheKey() != first
    button.setEnabled(True)
    appearance.set_zoom(2.0)
    catch_up()
    assert button.iconSize().width() == 2 * size
    button.name("Stop", "Esc")
    assert (button.accessibleName(), button.toolTip()) == ("Stop", "Stop  Esc")
    button.name("Stop")
    assert button.toolTip() == "Stop"
    before = button.icon().cacheKey()
    button.draw("stop")
    assert button.icon().cacheKey() != before
    button.clear()
    assert button.icon().isNull()
    button.hide()
    button.show()
    assert not button.icon().isNull()
    worded = IconButton("close", "Close it", text="Close", size=16)
    assert worded.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    assert (worded.text(), worded.accessibleName()) == ("Close", "Close it")


def test_a_line_stands_as_long_as_it_is_true_and_can_be_closed_where_it_tells_of_the_past(
    qtbot, appearance
):
    line = Standing(appearance, can_be_closed=True)
    qtbot.addWidget(line)
    appearance.dress()
    closed = heard(line.closed)
    assert line.isHidden()
    line.show_words("The <b>disk</b> is full.")
    line.resize(700, 60)
    assert (
        outline(line)
        == """\
(picture)
| The <b>disk</b> is full. {wraps, can be copied}
| [I have read this] {focus}"""
    )
    assert line.accessibleName() == "The <b>disk</b> is full."
    line.close_button.click()
    assert len(closed) == 1
    line.show_words("")
    assert line.isHidden()
    sign = next(each for each in line.findChildren(QLabel) if not each.text())
    size = sign.pixmap().deviceIndependentSize().width()
    appearance.set_zoom(2.0)
    assert sign.pixmap().deviceIndependentSize().width() == 2 * size
    assert not Standing(appearance).findChildren(QPushButton)


class Shown:
    """Takes the place of the toast: what it was told."""

    def __init__(self) -> None:
        self.told: list[tuple[object, ...]] = []

    def show_notice(self, words, *, undo=None, offer=None) -> None:
        self.told.append((words, undo, offer))

    def dismiss(self) -> bool:
        self.told.append(("gone",))
        return True

    def leave_page(self) -> None:
        self.told.append(("left",))


def test_the_place_of_notices_is_made_with_the_first_of_them():
    made: list[Shown] = []

    def make() -> Any:
        made.append(Shown())
        return made[-1]

    notices = Notices(make)
    assert not notices.dismiss()
    notices.leave_page()
    assert made == []
    notices.show("One")
    notices.show(Text("x", "Two {n}", {"n": 3}), undo=make)
    assert notices.dismiss()
    notices.leave_page()
    assert len(made) == 1
    one, (words, undo, offer), *others = made[0].told
    assert (one, words, offer, others) == (
        ("One", None, None),
        "Two 3",
        None,
        [("gone",), ("left",)],
    )
    assert callable(undo)
    undo()
    undo()
    assert len(made) == 2, "what was undone is not undone again"


def test_one_of_several_is_taken_by_tab_and_arrow_and_a_refused_one_is_not(qtbot, appearance):
    shown = Segments("Show", [("a", "Alpha"), ("b", "Beta"), ("c", "Gamma")])
    qtbot.addWidget(shown)
    appearance.dress()
    shown.show()
    chosen = heard(shown.chosen)
    assert (shown.value, shown.stop) == (None, shown.button("a"))
    shown.choose("b")
    assert chosen == []
    tab = Qt.FocusPolicy.TabFocus
    assert [shown.button(each).focusPolicy() == tab for each in "abc"] == [False, True, False]
    shown.button("c").click()
    assert chosen == [("c",)]
    assert shown.stop is shown.button("c")
    shown.refuse("c", "Not now.", "Help")
    assert shown.value is None
    assert not shown.button("c").isEnabled()
    assert shown.button("c").toolTip() == shown.button("c").accessibleDescription() == "Not now."
    shown.refuse("c", "", "Help")
    assert shown.button("c").isEnabled()
    assert (shown.button("c").toolTip(), shown.button("c").accessibleDescription()) == ("Help", "")
    shown.choose("a")
    shown.choose(None)
    assert (shown.value, shown.stop) == (None, shown.button("a"))
    assert len(chosen) == 1


@pytest.mark.parametrize("count", [3, 4])
def test_where_a_row_has_no_room_there_are_two(qtbot, appearance, count):
    choices = [(str(n), f"Choice number {n}") for n in range(count)]
    shown = Segments("Show", choices)
    holder = QWidget()
    shown.setParent(holder)
    qtbot.addWidget(holder)
    appearance.dress()
    holder.show()

    def lines() -> list[int]:
        catch_up()
        tops = [shown.button(value).y() for value, _ in choices]
        return [tops.count(top) for top in sorted(set(tops))]

    shown.resize(1000, 80)
    assert lines() == [count]
    widths = {shown.button(value).width() for value, _ in choices}
    assert max(widths) - min(widths) <= 2, "all are as wide"
    shown.resize(shown.minimumSizeHint().width(), 80)
    assert lines() == [2, count - 2]
    assert all(shown.button(v).width() >= shown.button(v).sizeHint().width() for v, _ in choices)
    shown.resize(1000, 80)
    assert lines() == [count]


def test_over_a_button_in_a_field_the_pointer_is_no_writing_mark(qtbot, appearance):
    field = QPlainTextEdit()
    qtbot.addWidget(field)
    button = IconButton("close", "Close", parent=field.viewport())
    assert field.viewport().cursor().shape() == Qt.CursorShape.IBeamCursor
    assert button.cursor().shape() == Qt.CursorShape.ArrowCursor


def test_a_lower_line_that_has_no_room_goes_on_in_another(qtbot, appearance):
    appearance.dress()
    found = TwoLineList("Chats")
    qtbot.addWidget(found)
    found.resize(500, 300)
    found.show()
    detail = "Gone for good on 12/28/26, deleted 11/28/26 6:49 PM"
    found.show_rows([TwoLines("a", "Old", detail), TwoLines("b", "Older", "1 chat")])
    catch_up()
    row = found.visualRect(found.lines.index(0)).height()
    assert [each.words for each in drawn(found.viewport()) if each.words][:2] == ["Old", detail]
    found.resize(240, 300)
    catch_up()
    assert found.visualRect(found.lines.index(0)).height() > row
    assert all("…" not in each.words for each in drawn(found.viewport()))
    found.resize(500, 300)
    catch_up()
    assert found.visualRect(found.lines.index(0)).height() == row


@pytest.mark.parametrize(
    ("platform", "title"), [("linux", "Tax — Orca Desktop"), ("win32", "Tax - Orca Desktop")]
)
def test_all_title_bars_of_a_system_have_one_kind_of_dash(platform, title):
    assert as_titles_are("Tax — Orca Desktop", platform) == title


@pytest.mark.parametrize("direction", Qt.LayoutDirection, ids=lambda each: each.name)
def test_the_words_of_a_box_go_on_in_the_next_line(qtbot, appearance, direction):
    appearance.dress()
    box = WrappingBox("A sentence that needs more room than there is beside its box")
    qtbot.addWidget(box)
    box.setLayoutDirection(direction)
    one_line = box.sizeHint()
    box.resize(180, box.heightForWidth(180))
    box.show()
    catch_up()
    assert box.height() >= 3 * box.fontMetrics().height() > one_line.height()
    assert box.minimumSizeHint().width() < 180
    assert box.accessibleName() == box.text()
    for at in (box.rect().topLeft(), box.rect().bottomRight()):
        before = box.isChecked()
        qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=at)
        assert box.isChecked() is not before, "all of it can be pressed"


def test_a_line_of_things_begins_where_one_reads(qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder, gap=4)
    first, second = QPushButton("1"), QPushButton("2")
    for each in (first, second):
        flow.addWidget(each)
    holder.resize(400, 60)
    holder.show()
    catch_up()
    assert first.x() == 0 < second.x()
    holder.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    holder.resize(401, 60)
    catch_up()
    assert first.geometry().right() == 400 > second.geometry().right()


@pytest.mark.parametrize("window", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize(
    "words", ["A weekend in Lisbon, with a list", "رحلة قصيرة إلى لشبونة مع قائمة"]
)
def test_what_is_left_out_is_left_out_at_the_end_of_the_words(qapp, window, words):
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(window)
    try:
        shown = elided(QFontMetrics(qapp.font()), words, 60)
        is_other = words.isascii() is (window is Qt.LayoutDirection.RightToLeft)
        assert "…" in shown
        assert shown.startswith("\N{FIRST STRONG ISOLATE}") is is_other
        assert shown.endswith("\N{POP DIRECTIONAL ISOLATE}") is is_other
        whole = elided(QFontMetrics(qapp.font()), f"{words}?", 9000)
        assert whole.strip("\u2068\u2069") == f"{words}?"
        assert whole.startswith("\N{FIRST STRONG ISOLATE}") is is_other, "the mark stays at its end"
    finally:
        qapp.setLayoutDirection(before)
