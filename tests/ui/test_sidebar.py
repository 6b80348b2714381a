from __future__ import annotations

import dataclasses
import datetime
import itertools
import time

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLineEdit, QMenu

from orca_desktop.domain import clock
from orca_desktop.domain.conversation import Summary
from orca_desktop.ui.features.library import Sidebar, list_model
from orca_desktop.ui.features.library.list_model import LibraryModel
from orca_desktop.ui.features.library.requests import RowRequest, RowVerb
from orca_desktop.ui.features.library.row_delegate import RowDelegate
from tests.support.drawn import drawn, shapes, sketch
from tests.support.effort import is_within
from tests.support.library import select_rows
from tests.support.outline import outline
from tests.support.widgets import button, catch_up, inner, is_shown
from tests.ui.conftest import child, summary

TODAY = datetime.date(2026, 11, 23)


def aged(days: int, id_: str = "", *, pinned: bool = False) -> Summary:
    noon = datetime.datetime.combine(TODAY - datetime.timedelta(days), datetime.time(12))
    when = noon.astimezone()
    return Summary(id_ or str(days), f"Chat {days}", when, when, pinned)


def test_a_conversation_with_a_comparison_is_marked_to_eye_and_ear(qtbot, appearance):
    plain, comparing = aged(1, "p"), dataclasses.replace(aged(1, "c"), compares=True)
    sidebar = Sidebar(appearance.theme)
    qtbot.addWidget(sidebar)
    sidebar.resize(260, 400)
    sidebar.show()
    pictures = []
    for each in (plain, comparing):
        sidebar.show_conversations([each])
        index = sidebar.model.place(each.id)
        assert index is not None
        spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
        assert spoken == "Chat 1" + (", with a comparison" if each.compares else "")
        place = sidebar.list.visualRect(index)
        pictures.append(sidebar.list.viewport().grab(place).toImage())
    unmarked, marked = pictures
    width = unmarked.width()
    differing = {
        x
        for x in range(width)
        for y in range(unmarked.height())
        if unmarked.pixel(x, y) != marked.pixel(x, y)
    }
    assert differing
    assert min(differing) > width * 0.8, "at the far end, and the title stays as it is"


@pytest.fixture
def sidebar(qtbot, appearance):
    shown = Sidebar(appearance.theme)
    qtbot.addWidget(shown)
    shown.resize(260, 600)
    shown.show()
    qtbot.waitExposed(shown)
    shown.activateWindow()
    return shown


@pytest.fixture
def three(sidebar):
    sidebar.show_conversations(
        [summary("a", "Apples"), summary("b", "Bread", days=1), summary("c", "Cheese", days=3)]
    )
    return sidebar


def row_center(sidebar: Sidebar, id_: str) -> QPoint:
    index = sidebar.model.place(id_)
    assert index is not None
    return sidebar.list.visualRect(index).center()


@pytest.mark.parametrize("change", ["answer ended", "searched", "excerpts", "gone"])
def test_a_click_opens_what_was_pressed_whatever_the_list_does_meanwhile(qtbot, three, change):
    chosen: list[str] = []
    three.conversation_chosen.connect(chosen.append)
    if change in {"searched", "excerpts"}:
        three.search.setText("e")
    view, place = three.list.viewport(), row_center(three, "b")
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=place)
    match change:
        case "answer ended":
            three.put(summary("c", "Cheese"))  # it comes to the top
        case "searched":
            three.show_found("e", ["c", "b", "a"])
        case "excerpts":
            three.show_found("e", ["a", "b", "c"])
            three.show_excerpts("e", {"b": (("Some bread", True),)})
        case _:
            three.remove("b")
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=place)
    assert chosen == ([] if change == "gone" else ["b"])


def test_a_press_that_is_drawn_away_opens_nothing(qtbot, three):
    chosen: list[str] = []
    three.conversation_chosen.connect(chosen.append)
    view = three.list.viewport()
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=row_center(three, "b"))
    three.put(summary("d", "Dates"))
    away = row_center(three, "c") + QPoint(0, 60)
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=away)
    assert chosen == []


def test_rows_that_a_search_has_found_stay_where_they_are(three):
    three.search.setText("e")
    places = [row_center(three, id_) for id_ in three.model.conversations()]
    assert len(places) == 3
    assert not three.model.headings
    three.show_found("e", ["c", "a", "b"])
    assert [row_center(three, id_) for id_ in three.model.conversations()] == places
    assert three.model.conversations() == ("a", "b", "c")
    three.show_found("e", [])
    assert not three.model.headings


def test_a_click_opens_and_the_open_one_is_not_opened_again(qtbot, three):
    chosen: list[str] = []
    three.conversation_chosen.connect(chosen.append)
    qtbot.mouseClick(three.list.viewport(), Qt.MouseButton.LeftButton, pos=row_center(three, "b"))
    assert chosen == ["b"]
    three.show_current("b")
    qtbot.mouseClick(three.list.viewport(), Qt.MouseButton.LeftButton, pos=row_center(three, "b"))
    assert chosen == ["b"]


def test_showing_the_open_one_emits_nothing(qtbot, three):
    with qtbot.assertNotEmitted(three.conversation_chosen):
        three.show_current("c")
    assert three.list.currentIndex() == three.model.place("c")


def test_a_conversation_that_is_not_listed_marks_none(three):
    three.show_current("b")
    three.show_current("elsewhere")
    assert not three.list.selectionModel().hasSelection()


def test_arrows_step_over_headings_and_enter_opens(qtbot, three):
    chosen: list[str] = []
    three.conversation_chosen.connect(chosen.append)
    three.show_current("a")
    three.list.setFocus()
    qtbot.keyClick(three.list, Qt.Key.Key_Down)
    assert three.model.conversation(three.list.currentIndex()).id == "b"
    qtbot.keyClick(three.list, Qt.Key.Key_Return)
    assert chosen == ["b"]


def heading_center(sidebar: Sidebar, id_: str) -> QPoint:
    """The middle of the heading above a conversation that begins a group."""
    index = sidebar.model.place(id_)
    assert index is not None
    assert index.row() in sidebar.model.headings
    row = sidebar.list.visualRect(index)
    return QPoint(row.center().x(), row.top() - row.height() // 2)


def test_V32_a_heading_can_be_neither_pointed_at_nor_chosen(qtbot, three):
    chosen: list[str] = []
    three.conversation_chosen.connect(chosen.append)
    three.show_current("a")
    for id_ in ("a", "b", "c"):
        place = heading_center(three, id_)
        assert place.y() > 0
        assert not three.list.indexAt(place).isValid()
        qtbot.mouseClick(three.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen == []
    assert three.list.currentIndex() == three.model.place("a")


def test_V32_the_group_is_told_of_its_first_conversation(three):
    three.put(summary("d", "Dates", days=1.001))
    told = [
        three.model.index(row).data(Qt.ItemDataRole.AccessibleDescriptionRole) or ""
        for row in range(three.model.rowCount())
    ]
    assert told == ["Today", "Yesterday", "", "Previous 7 days"]


@pytest.mark.parametrize("zoom", [1.0, 1.5])
@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_V32_every_row_is_as_high_as_the_others_and_none_covers_another(
    qtbot, three, appearance, zoom, direction
):
    appearance.set_zoom(zoom)
    three.setLayoutDirection(direction)
    three.put(summary("d", "Dates", days=1.001))
    places = [three.list.visualRect(three.model.index(row)) for row in range(4)]
    assert len({place.size().toTuple() for place in places}) == 1
    height = places[0].height()
    steps = [now.top() - before.top() for before, now in itertools.pairwise(places)]
    assert steps == [2 * height, height, 2 * height]
    assert places[0].top() == height
    assert all(three.list.indexAt(place.center()).row() == n for n, place in enumerate(places))


def test_V32_a_row_below_a_heading_looks_like_any_other(three):
    three.put(summary("d", "Bread", days=1.001))

    def picture(id_: str):
        place = three.list.visualRect(three.model.place(id_))
        return three.list.viewport().grab(place).toImage()

    assert picture("b") == picture("d")
    assert picture("b") != picture("a")


def test_V32_the_field_of_a_new_title_covers_its_row_and_not_the_heading(qtbot, three):
    three.rename("b")
    editor = three.list.findChild(QLineEdit)
    assert editor is not None
    assert three.list.visualRect(three.model.place("b")).contains(editor.geometry())


def test_V32_keys_walk_every_row_both_ways_and_bring_the_heading_into_sight(qtbot, sidebar):
    sidebar.show_conversations([summary(str(n), days=n * 9) for n in range(40)])
    sidebar.show_current("0")
    sidebar.list.setFocus()
    ids = sidebar.model.conversations()

    def here():
        return sidebar.model.conversation(sidebar.list.currentIndex()).id

    for id_ in ids[1:]:
        qtbot.keyClick(sidebar.list, Qt.Key.Key_Down)
        assert here() == id_
    for id_ in reversed(ids[:-1]):
        qtbot.keyClick(sidebar.list, Qt.Key.Key_Up)
        assert here() == id_
        if sidebar.model.place(id_).row() in sidebar.model.headings:
            assert heading_center(sidebar, id_).y() > 0
    qtbot.keyClick(sidebar.list, Qt.Key.Key_End)
    assert here() == ids[-1]
    qtbot.keyClick(sidebar.list, Qt.Key.Key_Home)
    assert here() == ids[0]
    assert sidebar.list.verticalScrollBar().value() == 0


def test_state_is_spoken(three):
    three.put(summary("a", "Apples", pinned=True))
    three.mark_running({"a"})
    spoken = three.model.data(three.model.place("a"), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Apples, pinned, answer being written"


def test_the_open_one_is_marked_again_when_the_focus_leaves(qtbot, three):
    three.show_current("a")
    three.list.setFocus()
    qtbot.waitUntil(three.list.hasFocus)
    qtbot.keyClick(three.list, Qt.Key.Key_Down)
    assert three.model.conversation(three.list.currentIndex()).id == "b"
    three.search.setFocus()
    assert three.model.conversation(three.list.currentIndex()).id == "a"


def test_leaving_the_list_moves_nothing_under_the_eyes(qtbot, sidebar):
    sidebar.show_conversations([summary(str(n), days=n / 100) for n in range(500)])
    sidebar.show_current("0")
    sidebar.list.setFocus()
    qtbot.waitUntil(sidebar.list.hasFocus)
    qtbot.keyClick(sidebar.list, Qt.Key.Key_End)
    bar = sidebar.list.verticalScrollBar()
    assert bar.value() == bar.maximum()
    sidebar.search.setFocus()
    catch_up()
    assert bar.value() == bar.maximum()
    assert sidebar.model.conversation(sidebar.list.currentIndex()).id == "0"


def test_the_menu_is_of_the_row_that_is_pointed_at_unless_several_are_selected(qtbot, three):
    three.show_current("a")
    asked: list[tuple[str, ...]] = []
    three.arrange_requested.connect(lambda request: asked.append(request.ids))

    def archive(id_: str) -> None:
        place = row_center(three, id_)
        reason = QContextMenuEvent.Reason.Mouse
        where = three.list.viewport().mapToGlobal(place)
        QApplication.sendEvent(three.list.viewport(), QContextMenuEvent(reason, place, where))
        menu = QApplication.activePopupWidget()
        assert menu is not None
        next(each for each in menu.actions() if each.text() == "Archive").trigger()
        menu.close()

    archive("c")
    select_rows(three, ["a", "b"])
    archive("b")
    assert asked == [("c",), ("a", "b")]


def test_f2_renames_in_place(qtbot, three):
    renamed: list[tuple[str, str]] = []
    three.model.renamed.connect(lambda *args: renamed.append(args))
    three.show_current("b")
    three.list.setFocus()
    qtbot.keyClick(three.list, Qt.Key.Key_F2)
    editor = three.list.findChild(QLineEdit)
    assert editor is not None
    assert editor.accessibleName() == "Title"
    editor.selectAll()
    qtbot.keyClicks(editor, "  Better   bread ")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: renamed == [("b", "Better bread")])


@pytest.mark.parametrize("title", ["", "   ", "Bread"])
def test_a_blank_or_same_title_changes_nothing(qtbot, three, title):
    with qtbot.assertNotEmitted(three.model.renamed):
        three.model.setData(three.model.place("b"), title)


def test_delete_asks_for_the_row_in_focus(qtbot, three):
    three.show_current("c")
    three.list.setFocus()
    with qtbot.waitSignal(three.arrange_requested) as told:
        qtbot.keyClick(three.list, Qt.Key.Key_Delete)
    assert told.args == [RowRequest(RowVerb.DELETE, ("c",))]


def menu_at(sidebar: Sidebar, place: QPoint) -> QMenu | None:
    """The menu that opens for a right click at a place."""
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, place, sidebar.list.viewport().mapToGlobal(place)
    )
    QApplication.sendEvent(sidebar.list.viewport(), event)
    return sidebar.findChild(QMenu)


def words(menu: QMenu) -> list[str]:
    return [each.text() for each in menu.actions() if not each.isSeparator()]


def test_the_menu_of_a_row_says_what_can_be_done(qtbot, three):
    menu = menu_at(three, row_center(three, "b"))
    assert menu is not None
    assert words(menu) == [
        "Open",
        "Rename\tF2",
        "Pin",
        "Move to",
        "Tags…",
        "Archive",
        "Duplicate",
        "Export…",
        "Delete\tDel",
    ]
    for text, verb in (
        ("Pin", RowVerb.PIN),
        ("Tags…", RowVerb.TAG),
        ("Archive", RowVerb.ARCHIVE),
        ("Export…", RowVerb.EXPORT),
        ("Delete\tDel", RowVerb.DELETE),
    ):
        with qtbot.waitSignal(three.arrange_requested) as told:
            next(each for each in menu.actions() if each.text() == text).trigger()
        assert told.args == [RowRequest(verb, ("b",))]
    menu.close()


def test_no_menu_over_a_heading_or_empty_space(three):
    assert menu_at(three, heading_center(three, "a")) is None
    assert menu_at(three, QPoint(20, 500)) is None


def test_typing_filters_titles_at_once_and_asks_the_store_after_a_pause(qtbot, three):
    with qtbot.waitSignal(three.searched) as told:
        qtbot.keyClicks(three.search, "BRE")
        assert three.model.conversations() == ("b",)
    assert told.args == ["BRE"]
    three.show_found("BRE", ["c"])
    assert three.model.conversations() == ("b", "c")


def test_found_ones_of_an_older_search_are_ignored(qtbot, three):
    qtbot.keyClicks(three.search, "bre")
    three.show_found("app", ["a"])
    assert three.model.conversations() == ("b",)


def empty_words(sidebar) -> str:
    """What stands in the place of the list."""
    label = child(sidebar, QLabel, "emptyWords")
    assert label.isVisible()
    return label.text()


def test_an_empty_result_offers_to_clear_the_search(qtbot, three):
    qtbot.keyClicks(three.search, "zzz")
    assert not three.list.isVisible()
    assert empty_words(three) == "Searching in all messages…"
    assert not is_shown(three, "Import chats")
    three.show_found("zzz", [])
    assert "title or its messages" in empty_words(three)
    qtbot.mouseClick(button(three, "Clear the search"), Qt.MouseButton.LeftButton)
    assert len(three.model.conversations()) == 3
    assert three.list.isVisible()


def test_an_empty_library_says_what_goes_there(sidebar):
    assert not sidebar.list.isVisible()
    assert empty_words(sidebar) == "Your conversations will be listed here."
    assert not is_shown(sidebar, "Clear the search")
    assert is_shown(sidebar, "Import chats")


def test_down_in_the_search_enters_the_list_and_enter_opens_the_first(qtbot, three):
    qtbot.keyClicks(three.search, "e")
    with qtbot.waitSignal(three.conversation_chosen) as told:
        qtbot.keyClick(three.search, Qt.Key.Key_Return)
    assert told.args == ["a"]
    qtbot.keyClick(three.search, Qt.Key.Key_Down)
    assert three.list.hasFocus()
    assert three.model.conversation(three.list.currentIndex()).id == "a"


def test_neighbours_go_round(three):
    three.show_current("a")
    assert three.neighbour(1) == "b"
    assert three.neighbour(-1) == "c"
    three.show_current("none")
    assert three.neighbour(1) == "a"
    assert three.neighbour(-1) == "c"
    three.show_conversations([])
    assert three.neighbour(1) is None


def test_a_changed_row_keeps_the_open_one_marked_and_the_place(qtbot, sidebar):
    sidebar.show_conversations([summary(str(n), days=n / 100) for n in range(500)])
    sidebar.show_current("400")
    bar = sidebar.list.verticalScrollBar()
    catch_up()
    bar.setValue(bar.maximum() // 2)
    place = bar.value()
    sidebar.put(summary("3", "Renamed", days=0.03))
    catch_up()
    assert sidebar.model.conversation(sidebar.list.currentIndex()).id == "400"
    assert bar.value() == place


class _CountingDelegate(RowDelegate):
    measured = 0

    def sizeHint(self, option, index):
        type(self).measured += 1
        return super().sizeHint(option, index)


class _CountingModel(LibraryModel):
    asked = 0

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ):
        type(self).asked += 1
        return super().data(index, role)


@pytest.mark.measured
def test_ten_thousand_conversations_are_as_light_as_a_screenful(qtbot, appearance, monkeypatch):
    monkeypatch.setattr("orca_desktop.ui.features.library.sidebar.LibraryModel", _CountingModel)
    monkeypatch.setattr("orca_desktop.ui.features.library.sidebar.RowDelegate", _CountingDelegate)
    sidebar = Sidebar(appearance.theme)
    qtbot.addWidget(sidebar)
    sidebar.resize(260, 600)
    sidebar.show()
    qtbot.waitExposed(sidebar)
    many = [summary(str(n), days=n / 20) for n in range(10_000)]
    _CountingModel.asked = _CountingDelegate.measured = 0
    began = time.thread_time()
    sidebar.show_conversations(many)
    sidebar.show_current("9000")
    QApplication.processEvents()
    sidebar.list.viewport().repaint()
    spent = time.thread_time() - began
    assert sidebar.model.rowCount() == 10_000
    assert _CountingModel.asked < 2_000
    assert _CountingDelegate.measured == 0, "places are reckoned, rows are not measured"
    assert is_within(spent, 1.0)


def timed(act) -> float:
    """Seconds of this thread that something takes with all that follows of it, the best of three."""

    def once() -> float:
        began = time.thread_time()
        act()
        QApplication.processEvents()
        return time.thread_time() - began

    return min(once() for _ in range(3))


def selected_count(sidebar: Sidebar) -> int:
    return sum(map(len, sidebar.list.chosen_rows))


@pytest.mark.slow
@pytest.mark.measured
def test_a_key_costs_little_among_fifty_thousand(qtbot, appearance):
    sidebar = Sidebar(appearance.theme)
    qtbot.addWidget(sidebar)
    sidebar.resize(260, 600)
    sidebar.show()
    qtbot.waitExposed(sidebar)
    sidebar.show_conversations([summary(f"{n:032x}", f"Tea {n}", days=n) for n in range(50_000)])
    QApplication.processEvents()
    sidebar.list.setFocus()
    sidebar.list.go_to(sidebar.model.index(3))
    assert is_within(timed(lambda: sidebar.neighbour(-1)), 0.003)

    def every() -> None:
        sidebar.list.clearSelection()
        qtbot.keyClick(sidebar.list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)

    assert is_within(timed(every), 0.02)
    assert selected_count(sidebar) == 50_000
    assert len(sidebar.list.selected()) == 50_000
    sidebar.model.regroup()
    assert selected_count(sidebar) == 50_000, "they stay selected when all rows are found anew"
    sidebar.list.clearSelection()
    sidebar.search.setFocus()
    blocks = []
    for letter in "tea":
        began = time.thread_time()
        qtbot.keyClick(sidebar.search, letter)
        blocks.append(time.thread_time() - began)
    assert is_within(min(blocks), 0.004)
    assert sidebar.model.rowCount() < 50_000, "a letter does not wait for the last title"
    with qtbot.waitSignal(sidebar.model.looked):
        pass
    assert sidebar.model.rowCount() == 50_000


def test_what_is_searched_for_is_found_in_the_last_of_very_many(qtbot, sidebar, monkeypatch):
    monkeypatch.setattr("orca_desktop.viewmodels.library_rows.LOOKED_THROUGH", 3)
    many = [summary(str(n), f"Tea {n}", days=n) for n in range(40)]
    sidebar.show_conversations([*many, summary("last", "Soup", days=99)])
    opened: list[str] = []
    sidebar.conversation_chosen.connect(opened.append)
    sidebar.search.setFocus()
    pages: list[bool] = []
    sidebar.model.modelReset.connect(lambda: pages.append(sidebar.list.isVisible()))
    sidebar.model.rowsInserted.connect(lambda: pages.append(sidebar.list.isVisible()))
    with qtbot.waitSignal(sidebar.model.looked):
        sidebar.search.setText("soup")
    assert sidebar.model.conversations() == ("last",)
    assert all(pages), "the list does not give way to a page that says there is nothing"
    sidebar.search.setText("tea")
    assert sidebar.model.rowCount() == 3
    qtbot.keyClick(sidebar.search, Qt.Key.Key_Return)
    assert opened == ["0"]
    assert sidebar.neighbour(-1) == "39", "the last of all, not of those that were looked through"
    sidebar.search.setText("no such title")
    qtbot.waitUntil(lambda: not sidebar.list.isVisible())


@pytest.mark.slow
@pytest.mark.measured
def test_one_change_costs_the_same_among_fifty_thousand(qtbot, appearance):
    sidebar = Sidebar(appearance.theme)
    qtbot.addWidget(sidebar)
    sidebar.resize(260, 600)
    sidebar.show()
    qtbot.waitExposed(sidebar)
    many = [summary(str(n), days=n / 100) for n in range(50_000)]
    sidebar.show_conversations(many)
    sidebar.show_current("40000")
    QApplication.processEvents()
    number = itertools.count()
    changes = (
        lambda: sidebar.put(dataclasses.replace(many[5], title=f"Other {next(number)}")),
        lambda: sidebar.put(summary(str(20_000 + next(number)))),
        lambda: sidebar.put(summary(f"new {next(number)}")),
        lambda: sidebar.remove(str(30_000 + next(number))),
    )
    assert all(is_within(timed(change), 0.004) for change in changes)
    assert sidebar.model.id_at(sidebar.list.currentIndex()) == "40000"
    sidebar.search.setFocus()
    words = iter(("c", "ch", "chat"))
    assert is_within(timed(lambda: sidebar.search.setText(next(words))), 0.006)


async def test_V27_today_follows_the_clock_over_midnight(qtbot, monkeypatch, qapp):
    monkeypatch.setattr(list_model, "DAY_CHECK_MS", 5)
    moment = [datetime.datetime(2026, 11, 27, 23, 59, 50).astimezone()]
    monkeypatch.setattr(clock, "now", lambda: moment[0])
    library = list_model.LibraryModel()
    library.show([Summary("a", "Late", moment[0], moment[0])])
    assert library.headings[0] == "Today"
    resets = []
    library.modelReset.connect(lambda: resets.append(1))
    moment[0] += datetime.timedelta(seconds=5)
    with qtbot.waitSignal(inner(library, QTimer).timeout):
        pass
    assert resets == [], "nothing is drawn anew while it is the same day"
    moment[0] += datetime.timedelta(seconds=10)
    qtbot.waitUntil(lambda: library.headings[0] == "Yesterday")
    library.deleteLater()


def test_how_the_list_is_seen(three, appearance):
    appearance.dress()
    assert three.list.frameShape() == QFrame.Shape.NoFrame
    assert (
        outline(three)
        == """\
[New chat] {bold, focus}
| [New temporary chat]
| [Menu]
_Search_ {called 'Search conversations'}
| [Narrow the search]
(Conversations)
    Apples
    Bread
    Cheese
[Settings]"""
    )


def test_how_rows_are_drawn(qtbot, three):
    three.put(dataclasses.replace(summary("d", "Dates", days=1.001), compares=True))
    three.put(summary("p", "Pears", pinned=True))
    three.show_current("b")
    catch_up()
    view = three.list.viewport()
    assert (
        sketch(view)
        == """\
shape page/none
'Pinned' muted bold
'Pears' text
'Today' muted bold
'Apples' text
'Yesterday' muted bold
shape selected/none
'Bread' text
'(picture)' none
'Dates' text
'Previous 7 days' muted bold
'Cheese' text"""
    )
    (chosen,) = shapes(view, "selected")
    assert (chosen.left(), chosen.width()) == (8, view.width() - 16)
    qtbot.mouseMove(view, row_center(three, "a"))
    qtbot.waitUntil(lambda: len(shapes(view, "hover")) == 1)
    three.search.setText("bread")
    three.show_found("bread", ["b"])
    three.show_excerpts("bread", {"b": (("Some ", False), ("bread", True))})
    catch_up()
    assert (
        sketch(view)
        == """\
shape page/none
shape selected/none
'Bread' text
'Some' muted
'bread' text bold"""
    )


def test_what_an_empty_list_says_and_offers(qtbot, sidebar, appearance):
    appearance.dress()
    assert (
        outline(sidebar)
        == """\
[New chat] {bold, focus}
| [New temporary chat]
| [Menu]
_Search_ {called 'Search conversations'}
| [Narrow the search]
Your conversations will be listed here. {muted, wraps}
[Import chats] {accent}
[Settings]"""
    )
    sidebar.search.setText("bread")
    assert "Searching in all messages… {muted, wraps}" in outline(sidebar)
    sidebar.show_found("bread", [])
    assert (
        outline(sidebar)
        == """\
[New chat] {bold, focus}
| [New temporary chat]
| [Menu]
_bread_ {called 'Search conversations'}
| [Narrow the search]
No conversation has this in its title or its messages. {muted, wraps}
[Clear the search] {accent}
[Settings]"""
    )
    button(sidebar, "Clear the search").click()
    assert sidebar.search.text() == "" and sidebar.search.hasFocus()
    assert not sidebar.clear_search()
    sidebar.show_conversations([summary("a", "Apples")])
    assert sidebar.list.isVisible()


def test_enter_in_the_search_opens_the_first_and_without_any_nothing(qtbot, three):
    chosen: list[str] = []
    three.conversation_chosen.connect(chosen.append)
    three.search.setFocus()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        qtbot.keyClick(three.search, key)
    assert chosen == ["a", "a"]
    three.show_conversations([])
    qtbot.keyClick(three.search, Qt.Key.Key_Return)
    qtbot.keyClick(three.search, Qt.Key.Key_Down)
    assert chosen == ["a", "a"]
    assert three.neighbour(1) is None


def test_what_was_found_in_the_open_chat_can_be_opened_again(qtbot, three):
    chosen: list[str] = []
    three.conversation_chosen.connect(chosen.append)
    three.show_current("b")
    three.search.setText("bread")
    qtbot.mouseClick(three.list.viewport(), Qt.MouseButton.LeftButton, pos=row_center(three, "b"))
    assert chosen == ["b"], "it may stand elsewhere in it"


def test_only_the_left_button_opens(qtbot, three):
    chosen: list[str] = []
    three.conversation_chosen.connect(chosen.append)
    qtbot.mouseClick(three.list.viewport(), Qt.MouseButton.RightButton, pos=row_center(three, "b"))
    assert chosen == []
    three.rename("elsewhere")
    assert three.list.findChild(QLineEdit) is None


def test_a_running_answer_is_marked_to_eye_and_ear(three):
    view = three.list.viewport()
    before = sketch(view)
    three.mark_running(["b"])
    after = sketch(view)
    assert after.count("shape none/accent") == before.count("shape none/accent") + 1
    index = three.model.place("b")
    assert index is not None
    assert "answer" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    three.mark_running([])
    assert sketch(view) == before


def test_signs_stand_at_the_far_end_and_titles_give_way(qtbot, sidebar):
    waiting = dataclasses.replace(summary("w", "W" * 80), waits=True, compares=True)
    sidebar.show_conversations([waiting])
    sidebar.mark_running(["w"])
    catch_up()
    view = sidebar.list.viewport()
    found = drawn(view)
    (title,) = (each for each in found if each.words.startswith("WW"))
    assert title.words.endswith("…")
    signs = [each for each in found if each.words == "(picture)"]
    dot = next(each for each in found if (each.fill, each.line) == ("none", "accent"))
    assert len(signs) == 2
    assert dot.box.x() > signs[0].box.x() > signs[1].box.x() > view.width() / 2
    assert dot.box.width() == 8
    sidebar.show_conversations([dataclasses.replace(waiting, waits=False, compares=False)])
    assert not [each for each in drawn(view) if each.words == "(picture)"]


def test_the_row_with_the_keyboard_has_a_ring(qtbot, three):
    three.show_current("b")
    three.list.setFocus()
    qtbot.waitUntil(three.list.hasFocus)
    assert any((each.line, each.width) == ("accent", 2) for each in drawn(three.list.viewport()))
    three.search.setFocus()
    assert not any(each.line == "accent" for each in drawn(three.list.viewport()))


@pytest.mark.parametrize("width", range(100, 400, 50))
def test_an_excerpt_ends_where_the_line_does(three, width):
    three.resize(width, three.height())
    three.search.setText("bread")
    three.show_found("bread", ["b"])
    pieces = (("bread", True), (" and more of it for all", False), ("bread", True), (" end", False))
    three.show_excerpts("bread", {"b": pieces})
    catch_up()
    _, *told = [each.words for each in drawn(three.list.viewport()) if each.words]
    cut = [each for each in told if each.endswith("…")]
    assert cut in ([], told[-1:])
    assert told[0].rstrip("…") in "bread"


def test_an_excerpt_begins_shortly_before_what_was_found(three):
    three.search.setText("bread")
    three.show_found("bread", ["b"])
    before = three.list.visualRect(three.model.index(0)).height()
    pieces = (
        ("It was a long way to the bakery with ", False),
        ("bread", True),
        (" and  more", False),
    )
    three.show_excerpts("bread", {"b": pieces})
    catch_up()
    assert three.list.visualRect(three.model.index(0)).height() > before
    told = [
        (each.words, each.fill, each.is_bold) for each in drawn(three.list.viewport()) if each.words
    ]
    assert told[1:] == [
        ("…bakery with", "muted", False),
        ("bread", "text", True),
        ("and more", "muted", False),
    ]
    three.show_excerpts("other", {"b": (("x", True),)})
    assert len([each for each in drawn(three.list.viewport()) if each.words]) == 4
    three.search.clear()
    assert not three.model.has_excerpts
