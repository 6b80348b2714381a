"""Reading a comparison: previews, differences, the plot, notices, widths, scrolling together."""

from __future__ import annotations

import dataclasses
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QScrollBar, QWidget

from orca_desktop.domain.comparison import Plan, Question, Variant
from orca_desktop.session.intents import AddColumn
from orca_desktop.ui.features.compare.reading.column_view import ColumnView
from orca_desktop.ui.features.compare.reading.labels import ElidedLabel
from orca_desktop.ui.features.compare.reading.previews import Preview
from orca_desktop.ui.preferences import Preferences
from orca_desktop.ui.shell.main_window import MainWindow
from orca_desktop.ui.theme.appearance import Appearance
from orca_desktop.ui.wording.values import money as shown_amount
from tests.support.widgets import catch_up
from tests.ui.compare.desk import Desk, warm
from tests.ui.compare.loopback import LoopbackDesk
from tests.ui.conftest import child

NAMED = (
    Variant("1", "Precise", {"temperature": 0.2}),
    Variant("2", "Balanced", {"temperature": 0.6}),
    Variant("3", "Bold", {"temperature": 1.0}),
)


def previews(desk: Desk) -> list[Preview]:
    return [each for each in desk.page.columns.previews.findChildren(Preview) if each.isVisible()]


def area(desk: Desk, widget: QWidget) -> QRect:
    """Where a widget stands in the window."""
    return QRect(widget.mapTo(desk.window, QPoint(0, 0)), widget.size())


def first_words(preview: Preview) -> str:
    return child(preview, QLabel, "firstWords").text()


def state(preview: Preview) -> str:
    return child(preview, QLabel, "columnFacts").text()


async def test_one_column_is_read_alone_beside_previews_of_all(desk: Desk) -> None:
    await desk.start(desk.plan(*NAMED))
    await desk.over()
    assert previews(desk) == []
    desk.views()[1].head.focus.click()
    await desk.until(lambda: len(previews(desk)) == 3)
    assert [view.isVisible() for view in desk.views()] == [False, True, False]
    for place, preview in enumerate(previews(desk)):
        words = " ".join(each.text() for each in preview.findChildren(QLabel))
        assert "ABC"[place] in words
        assert NAMED[place].label in words
        assert first_words(preview)
        assert first_words(preview)[:20] in desk.reply(place).text.replace("*", "")
        assert state(preview).startswith(desk.views()[place].head.told.split(" ")[0])
        assert preview.accessibleName().startswith(f"Go to answer {'ABC'[place]}, ")
    assert [each.isChecked() for each in previews(desk)] == [False, True, False]
    QTest.mouseClick(previews(desk)[2], Qt.MouseButton.LeftButton)
    assert [view.isVisible() for view in desk.views()] == [False, False, True]
    focus = QApplication.focusWidget()
    assert focus is not None
    assert desk.views()[2].isAncestorOf(focus)
    desk.window.actions_by_name["column_1"].trigger()
    assert [view.isVisible() for view in desk.views()] == [True, False, False]
    assert [each.isChecked() for each in previews(desk)] == [True, False, False]
    assert desk.views()[0].head.focus.accessibleName() == "Show all columns"
    desk.window.actions_by_name["stop"].trigger()
    assert [view.isVisible() for view in desk.views()] == [True] * 3
    assert previews(desk) == []


@pytest.mark.slow
async def test_previews_follow_what_is_being_written(slow: Desk) -> None:
    await slow.start(slow.plan(*NAMED))
    slow.views()[0].head.focus.click()
    await slow.until(lambda: len(previews(slow)) == 3)
    await slow.until(lambda: all(first_words(each) for each in previews(slow)))
    assert any(state(each).startswith("Writing") for each in previews(slow))
    await slow.over()
    assert all("words" in state(each) for each in previews(slow))


async def test_with_whom_to_compare_is_asked_only_while_differences_show(desk: Desk) -> None:
    await desk.start(desk.plan(*NAMED))
    await desk.over()
    page = desk.page
    assert page.reference.isHidden()
    assert page.only.isHidden()
    page.compare.click()
    assert page.reference.isVisible()
    assert page.only.isVisible()
    page.reference.setCurrentIndex(2)
    page.reference.activated.emit(2)
    assert [marked(view) for view in desk.views()] == [True, True, False]
    page.compare.click()
    assert page.reference.isHidden()
    assert not any(marked(view) for view in desk.views())


def marked(view: ColumnView) -> bool:
    """Whether the differences to another column are on an answer."""
    return any(message.is_overlaid for message in view.transcript.model.built.values())


@pytest.mark.slow
async def test_a_sweep_can_be_plotted_and_other_comparisons_not(desk: Desk) -> None:
    await desk.start(desk.plan(*NAMED))
    await desk.over()
    assert desk.page.show_plot.isVisible()
    assert desk.page.plot.isHidden()
    desk.page.show_plot.click()
    assert desk.page.plot.isVisible()
    told = desk.page.plot.accessibleDescription()
    assert "Words" in told
    assert "Seconds" in told
    words = [view.head.told.split(" ")[0] for view in desk.views()]
    assert all(each in told for each in words)
    await desk.session.new_conversation()
    two = (NAMED[0], Variant("2", "", {"system": "Be brief."}))
    await desk.start(desk.plan(*two))
    await desk.over()
    assert desk.page.show_plot.isHidden()
    assert desk.page.plot.isHidden()


@pytest.mark.parametrize("size", [(1366, 768), (900, 700), (2560, 1440)])
@pytest.mark.slow
async def test_a_notice_covers_no_button_of_the_page(desk: Desk, size: tuple[int, int]) -> None:
    await desk.start(desk.plan(*NAMED))
    await desk.over()
    desk.window.resize(*size)
    catch_up()
    desk.window.show_notice("Saved as comparison.md.")
    toast, page = desk.window.toast, desk.page
    kept = [page.bar, page.go_on, page.top, *(v.foot for v in desk.views() if v.isVisible())]
    kept += [v.head for v in desk.views() if v.isVisible()]

    def is_clear() -> bool:
        return not any(area(desk, toast).intersects(area(desk, each)) for each in kept)

    assert toast.isVisible()
    assert is_clear()
    next(view for view in desk.views() if view.isVisible()).foot.note.click()
    await desk.until(is_clear)
    if page.show_plot.isVisible():
        page.show_plot.click()
        await desk.until(is_clear)


@pytest.mark.slow
async def test_widths_are_remembered_over_a_restart(
    qtbot, appearance: Appearance, tmp_path: Path
) -> None:
    async def opened() -> Desk:
        window = MainWindow(appearance, Preferences())
        qtbot.addWidget(window)
        window.resize(1600, 800)
        window.show()
        desk = Desk(window, tmp_path / "profile", pace=0)
        await desk.open()
        return desk

    desk = await opened()
    await desk.start(desk.plan(*NAMED))
    await desk.over()
    splitter = desk.page.columns.splitter
    before = splitter.sizes()
    splitter.moveSplitter(before[0] + 120, 1)
    wanted = splitter.sizes()
    assert wanted != before
    await desk.until(lambda: desk.session.remembered.get("comparison_widths"))
    compared = desk.session.shown.id
    await desk.close()
    desk.window.close()
    desk = await opened()
    await desk.session.open(compared)
    await desk.until(lambda: desk.presenters.comparisons.made and desk.compare.page)
    await desk.settled()
    found = desk.page.columns.splitter.sizes()
    assert all(abs(one - other) <= 2 for one, other in zip(found, wanted, strict=True))
    await desk.close()


async def test_real_columns_scroll_together_until_told_not_to(desk: Desk) -> None:
    desk.window.resize(1366, 500)
    await desk.start(desk.plan(*NAMED), "Plan a weekend in Lisbon with a list and a table")
    await desk.over()
    bars = [view.transcript.verticalScrollBar() for view in desk.views()]
    await desk.until(lambda: all(bar.maximum() > 40 for bar in bars))
    desk.window.actions_by_name["column_1"].trigger()
    first = desk.views()[0].transcript

    def is_led() -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and (focus is first or first.isAncestorOf(focus))

    def is_at_the_end() -> bool:
        # The keyboard leads, and heights that become known on the way move the end.
        if not is_led():
            first.setFocus()
        bars[0].setValue(0)
        bars[0].setValue(bars[0].maximum())
        return is_led() and all(bar.value() == bar.maximum() for bar in bars)

    await desk.until(is_at_the_end)
    bars[0].setValue(0)
    assert [bar.value() for bar in bars] == [0, 0, 0]
    headings = [view.transcript.headings() for view in desk.views()]
    common = {words for words, _ in headings[0]} & {words for words, _ in headings[1]}
    at = {words: place for words, place in headings[0] if words in common}
    if at:
        words, place = next(iter(at.items()))
        bars[0].setValue(min(place, bars[0].maximum()))
        other = dict(headings[1])[words]
        assert abs(bars[1].value() - min(other, bars[1].maximum())) <= 2
    desk.page.together.click()
    stays = bars[1].value()
    bars[0].setValue(0 if bars[0].value() else bars[0].maximum())
    assert bars[1].value() == stays


async def test_the_table_goes_to_the_clipboard_rich_and_plain(desk: Desk) -> None:
    await desk.start(desk.plan(*NAMED))
    await desk.over()
    offers = dict(desk.page.menu.offers())
    offers["Copy as table"]()
    await desk.until(desk.window.toast.isVisible)
    data = QGuiApplication.clipboard().mimeData()
    assert data.hasHtml()
    lines = data.text().splitlines()
    assert set(lines[1]) <= set("|- ")
    assert len(lines) == 2 + 3
    for place, line in enumerate(lines[2:]):
        assert line.startswith(f"| {'ABC'[place]} ")
        assert f"| {NAMED[place].changes['temperature']:g} |" in line
    assert data.html().count("<tr>") == 4


async def test_each_column_is_a_named_group_and_one_alone_is_current(desk: Desk) -> None:
    await desk.start(desk.plan(*NAMED))
    await desk.over()
    for view in desk.views():
        spoken = QAccessible.queryAccessibleInterface(view)
        assert spoken.role() == QAccessible.Role.Grouping
        assert spoken.text(QAccessible.Text.Name) == view.accessibleName()
    for place in (0, 2, 1):
        desk.window.actions_by_name[f"column_{place + 1}"].trigger()
        assert [view.head.is_current for view in desk.views()].index(True) == place
        assert [view.head.is_current for view in desk.views()].count(True) == 1
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Return)
    await desk.until(lambda: not desk.views()[1].use.isEnabled())
    await desk.settled()
    assert [view.head.is_current for view in desk.views()] == [False, True, False]


@pytest.mark.slow
async def test_the_keyboard_stays_on_the_page(desk: Desk) -> None:
    await desk.start(desk.plan(*NAMED))
    await desk.over()

    def stays() -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and desk.page.isAncestorOf(focus)

    assert stays()
    desk.page.repeat.setFocus()
    desk.page.bar.repeated.emit(2)
    await desk.until(lambda: len(desk.turn.replies) == 6)
    assert stays()
    await desk.over()
    assert stays()
    desk.views()[0].use.setFocus()
    desk.views()[0].use.click()
    await desk.until(lambda: not desk.views()[0].use.isEnabled())
    assert stays()


@pytest.mark.slow
async def test_trying_again_by_key_asks_in_the_column_of_the_keyboard(desk: Desk) -> None:
    await desk.start(desk.plan(*NAMED))
    await desk.over()
    desk.window.actions_by_name["column_3"].trigger()
    desk.window.actions_by_name["try_again"].trigger()
    await desk.until(lambda: len(desk.shown(2).versions) == 2)
    await desk.over()
    assert [len(desk.shown(place).versions) for place in range(3)] == [1, 1, 2]
    assert desk.views()[2].head.is_current


@pytest.mark.slow
async def test_columns_without_room_are_reached_sideways(desk: Desk) -> None:
    await desk.start(desk.plan(*warm(0.1, 0.2, 0.3, 0.4, 0.5)))
    await desk.over()
    columns = desk.page.columns
    bar, area = child(columns, QScrollBar, "sideways"), child(columns, QScrollArea, "columnArea")
    assert bar.accessibleName() == "Columns to the left and right"
    await desk.until(bar.isVisible)
    bar.setValue(bar.maximum())
    assert area.horizontalScrollBar().value() == area.horizontalScrollBar().maximum() > 0
    desk.window.actions_by_name["column_1"].trigger()
    assert bar.value() == 0
    desk.window.resize(2560, 800)
    await desk.until(bar.isHidden)


async def test_the_total_follows_what_is_billed_in_the_end(loopback: LoopbackDesk) -> None:
    await loopback.start(
        Plan((Question.CREATIVITY,), loopback.session.shown.settings, warm(0.2, 1.0))
    )
    await loopback.over()
    reply, turn = loopback.reply(0), loopback.turn
    others = [each.cost or Decimal(0) for each in turn.replies if each.id != reply.id]
    settled = dataclasses.replace(reply, settled_cost=Decimal("1.25"))
    loopback.page.advance(turn.id, settled)
    told = loopback.page.about.words.text()
    assert told.endswith(shown_amount(sum(others, start=Decimal("1.25"))))
    assert "$1.25" in loopback.views()[0].head.facts.text()


@pytest.mark.slow
async def test_a_column_that_came_later_says_what_it_was_not_asked(desk: Desk) -> None:
    await desk.start(desk.plan(*warm(0.2, 1.0)))
    await desk.over()
    editor = desk.page.composer.editor
    editor.setPlainText("And what if it rains?")
    QTest.keyClick(editor, Qt.Key.Key_Return)

    def asked() -> list[int]:
        paths = [desk.session.shown.column_path(desk.turn, each) for each in ("1", "2")]
        return [len(path) for path in paths if path[-1].chosen and not path[-1].chosen.is_running]

    await desk.until(lambda: asked() == [2, 2])
    await desk.over()
    await desk.session.ask(AddColumn(desk.turn.id, Variant("", "", {"temperature": 0.5})))
    await desk.until(lambda: len(desk.views()) == 3)
    await desk.over()
    notes = [view.head.note for view in desk.views()]
    assert notes == ["", "", "The later question was not asked here"]
    assert len({view.head.height() for view in desk.views()}) == 1


@pytest.mark.slow
async def test_a_screen_reader_can_press_what_is_checked(desk: Desk) -> None:
    await desk.start(desk.plan(*NAMED))
    await desk.over()
    rated: list[tuple[str, str]] = []
    desk.views()[0].rated.connect(lambda _, rating, note: rated.append((rating, note)))
    desk.views()[0].foot.good.toggle()
    desk.views()[0].foot.bad.toggle()
    assert rated == [("good", ""), ("bad", "")]
    assert not desk.views()[0].foot.good.isChecked()
    desk.views()[0].head.focus.click()
    await desk.until(lambda: len(previews(desk)) == 3)
    previews(desk)[1].toggle()
    assert [view.isVisible() for view in desk.views()] == [False, True, False]


@pytest.mark.slow
async def test_tab_goes_through_the_head_before_the_answer(desk: Desk) -> None:
    await desk.start(desk.plan(*NAMED))
    await desk.over()
    met: list[QWidget] = []
    desk.page.composer.editor.setFocus()
    for _ in range(60):
        focus = QApplication.focusWidget()
        assert focus is not None
        met.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    for view in desk.views():
        assert view.head.focus in met
        assert met.index(view.head.focus) < met.index(view.transcript) < met.index(view.use)


@pytest.mark.slow
async def test_a_name_is_cut_before_the_value_that_differs(desk: Desk) -> None:
    long = "A name of my own that is far too long for any head of a column"
    columns = [Variant(str(place), long, {"temperature": place / 10}) for place in range(1, 5)]
    await desk.start(desk.plan(*columns))
    await desk.over()
    for view in desk.views():
        chips = view.head.findChildren(ElidedLabel, "chip")
        (chip,) = [each for each in chips if each.isVisibleTo(view) and each.text()]
        assert not chip.is_elided
        assert child(view.head, ElidedLabel, "columnLabel").is_elided
