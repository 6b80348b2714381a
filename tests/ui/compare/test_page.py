"""Reading side by side: columns, choosing, going on, keys, and what is announced."""

from __future__ import annotations

import asyncio
import dataclasses

import pytest
import shiboken6
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QTextBlock
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from orca_desktop.domain.comparison import Variant
from orca_desktop.domain.reply import Status
from orca_desktop.ui.features.compare.reading import column_view as columns
from orca_desktop.ui.features.compare.reading.column_view import ColumnView
from orca_desktop.ui.theme.appearance import Appearance, ThemeChoice
from orca_desktop.ui.transcript.frame_scheduler import FrameScheduler
from tests.support.outline import outline
from tests.support.widgets import catch_up, inner
from tests.ui.compare.desk import Desk, warm, words_of


def answer(desk: Desk, place: int) -> str:
    return desk.reply(place).text


@pytest.mark.slow
async def test_three_columns_come_side_by_side_and_one_is_chosen(desk: Desk) -> None:
    await desk.start(desk.plan(*warm(0.2, 0.6, 1.0)))
    await desk.over()
    assert desk.page.isVisible()
    assert desk.window.chat.isHidden()
    names = [view.accessibleName() for view in desk.views()]
    assert names == [
        "Column A, temperature 0.2",
        "Column B, temperature 0.6",
        "Column C, temperature 1.0",
    ]
    spoken = list(desk.page.findChildren(ColumnView))
    assert spoken == list(desk.views())
    for place, view in enumerate(desk.views()):
        said = "\n".join(words_of(view.transcript))
        assert answer(desk, place).split("\n")[0].replace("*", "")[:30] in said
        assert not any(
            answer(desk, other) in said
            for other in range(3)
            if answer(desk, other) != answer(desk, place)
        )
    desk.views()[1].use.click()
    await desk.until(lambda: desk.turn.comparison and desk.turn.comparison.winner)
    await desk.until(lambda: desk.session.shown.path[0].chosen_id == desk.reply(1).id)
    assert not desk.views()[1].use.isEnabled()
    assert desk.views()[0].use.isEnabled()
    assert len(desk.session.shown.path[0].replies) == 3
    desk.page.back.click()
    assert desk.page.isHidden()
    assert desk.window.chat.isVisible()
    (await desk.way_back()).open.click()
    assert desk.page.isVisible()


@pytest.mark.slow
async def test_every_column_goes_on_by_itself_with_one_question(desk: Desk) -> None:
    await desk.start(desk.plan(*warm(0.0, 1.0)))
    await desk.over()
    desk.page.composer.editor.setPlainText("And what if it rains?")
    QTest.keyClick(desk.page.composer.editor, Qt.Key.Key_Return)

    def tips() -> list[object]:
        shown, turn = desk.session.shown, desk.turn
        paths = [shown.column_path(turn, each) for each in ("1", "2")]
        return [path[-1].chosen.status for path in paths if len(path) > 1 and path[-1].chosen]

    await desk.until(lambda: tips() == [Status.FINISHED] * 2)
    await desk.over()
    shown, turn = desk.session.shown, desk.turn
    assert turn.comparison is not None
    for each in turn.comparison.shown:
        path = shown.column_path(turn, each.variant_id)
        assert len(path) == 2
        assert path[1].parent == path[0].chosen_id
        assert path[1].chosen is not None


@pytest.mark.slow
async def test_alt_and_a_number_goes_to_a_column_and_enter_uses_it(desk: Desk) -> None:
    await desk.start(desk.plan(*warm(0.2, 0.6, 1.0)))
    await desk.over()
    desk.window.actions_by_name["column_3"].trigger()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert desk.views()[2].isAncestorOf(focus)
    QTest.keyClick(focus, Qt.Key.Key_Return)
    await desk.until(lambda: desk.turn.comparison and desk.turn.comparison.winner)
    assert desk.turn.comparison is not None
    assert desk.turn.comparison.winner == desk.reply(2).id


@pytest.mark.slow
async def test_another_theme_reaches_every_column(desk: Desk) -> None:
    await desk.start(desk.plan(*warm(0.2, 1.0)))
    await desk.over()
    look = desk.window.appearance

    def pages() -> list[str]:
        pictures = [view.transcript.viewport().grab().toImage() for view in desk.views()]
        return [each.pixelColor(1, each.height() - 2).name() for each in pictures]

    assert pages() == [look.theme.page.lower()] * 2
    before = look.theme
    look.choose(ThemeChoice.DARK)
    assert look.theme.page != before.page
    assert pages() == [look.theme.page.lower()] * 2


async def test_f6_goes_through_the_columns(desk: Desk) -> None:
    await desk.start(desk.plan(*warm(0.2, 1.0)))
    await desk.over()
    met = set()
    for _ in range(6):
        desk.window.actions_by_name["region"].trigger()
        focus = QApplication.focusWidget()
        assert focus is not None
        met |= {place for place, view in enumerate(desk.views()) if view.isAncestorOf(focus)}
    assert met == {0, 1}


@pytest.mark.slow
async def test_each_end_is_announced_once(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(columns, "announce", lambda _, words: said.append(words))
    await desk.start(desk.plan(*warm(0.2, 0.6, 1.0)))
    await desk.over()
    assert sorted(each.split(" finished, ")[0] for each in said) == [
        "Answer A",
        "Answer B",
        "Answer C",
    ]
    assert all(each.endswith(" words") for each in said)


@pytest.mark.slow
async def test_equal_answers_of_temperature_zero_are_told_and_others_are_not(desk: Desk) -> None:
    cold, hot = warm(0.0, 1.0)
    await desk.start(
        desk.plan(
            Variant(cold.id, "", cold.changes, repeats=3),
            Variant(hot.id, "", hot.changes, repeats=3),
        )
    )
    await desk.until(lambda: len(desk.turn.replies) == 6)
    await desk.over()
    notes = [view.head.note for view in desk.views()]
    assert notes[0] == "All 3 answers are the same."
    assert notes[1]
    assert "the same." not in notes[1]


def words_in(view: ColumnView) -> str:
    """What stands in the rows of an answer on the screen."""
    found = (view.transcript.views.text_of(row) for row in view.transcript.placement.shown)
    return "\n".join(each.toPlainText() for each in found if each is not None)


def lines(view: ColumnView) -> tuple[list[str], list[str]]:
    """The words of an answer that are underlined, and those that are struck."""
    added, removed = [], []
    for text in (view.transcript.views.text_of(row) for row in view.transcript.placement.shown):
        block = text.document().begin() if text is not None else QTextBlock()
        while block.isValid():
            for each in block.begin():  # type: ignore[attr-defined]  # an iterator to PySide only
                form = each.fragment().charFormat()
                if form.fontUnderline():
                    added.append(each.fragment().text())
                if form.fontStrikeOut():
                    removed.append(each.fragment().text())
            block = block.next()
    return added, removed


async def test_V3_differences_are_underlined_and_struck_on_the_answer(desk: Desk) -> None:
    await desk.start(desk.plan(*warm(0.0, 1.0)))
    await desk.over()
    assert answer(desk, 0) != answer(desk, 1)
    before = words_in(desk.views()[0])
    desk.page.compare.click()
    await desk.until(lambda: not desk.views()[1].transcript.is_busy)
    assert words_in(desk.views()[0]) == before
    edges = {row.edge for row in desk.views()[1].transcript.placement.shown}
    added, removed = lines(desk.views()[1])
    assert added or "added" in edges
    assert removed
    every = words_in(desk.views()[1])
    desk.page.only.click()
    await desk.until(lambda: not desk.views()[1].transcript.is_busy)
    assert words_in(desk.views()[1]) != every
    desk.page.only.click()
    desk.page.compare.click()
    assert lines(desk.views()[1])[1] == []


@pytest.mark.slow
async def test_a_narrow_window_shows_one_column_under_tabs(desk: Desk) -> None:
    await desk.start(desk.plan(*warm(0.2, 0.6, 1.0)))
    await desk.over()
    desk.window.resize(1366, 768)
    catch_up()
    assert [view.isVisible() for view in desk.views()] == [True, True, True]
    desk.window.resize(900, 700)
    catch_up()
    assert [view.isVisible() for view in desk.views()] == [True, False, False]
    desk.window.actions_by_name["column_2"].trigger()
    assert [view.isVisible() for view in desk.views()] == [False, True, False]


async def test_a_column_is_read_alone_until_escape(desk: Desk) -> None:
    await desk.start(desk.plan(*warm(0.2, 1.0)))
    await desk.over()
    desk.views()[1].head.focus.click()
    assert [view.isVisible() for view in desk.views()] == [False, True]
    desk.window.actions_by_name["stop"].trigger()
    assert [view.isVisible() for view in desk.views()] == [True, True]


async def test_a_rating_and_a_note_are_kept(desk: Desk) -> None:
    await desk.start(desk.plan(*warm(0.2, 1.0)))
    await desk.over()
    view = desk.views()[0]
    view.foot.good.click()
    reply = view.reply
    assert reply is not None
    kept = desk.session.compare.opinions

    async def rating() -> str:
        found = (await kept(desk.session.shown.id)).get(reply.id)
        return f"{found.rating}:{found.note}" if found else ""

    async with asyncio.timeout(60):
        while await rating() != "good:":
            pass
        view.foot.note.click()
        view.foot.remark.setText("short and true")
        view.foot.remark.editingFinished.emit()
        while await rating() != "good:short and true":
            pass


async def test_a_failed_column_says_so_and_is_tried_again_alone(desk: Desk) -> None:
    good, bad = warm(0.2, 1.0)
    bad = Variant(bad.id, "", {"model": "practice/nowhere"})
    await desk.start(desk.plan(good, bad))
    await desk.over()
    assert desk.reply(0).status is Status.FINISHED
    assert desk.reply(1).status is Status.FAILED
    assert desk.page.retry_failed.isVisible()
    assert desk.views()[1].head.facts.text().startswith("Failed")
    first = desk.reply(0).id
    desk.page.retry_failed.click()
    await desk.until(lambda: len(desk.turn.replies) == 3)
    await desk.over()
    assert desk.reply(0).id == first
    assert len(desk.shown(1).versions) == 2


async def test_another_conversation_takes_the_page_away_and_back(desk: Desk) -> None:
    await desk.start(desk.plan(*warm(0.2, 1.0)))
    await desk.over()
    compared = desk.session.shown.id
    await desk.session.new_conversation()
    assert desk.page.isHidden()
    assert desk.window.chat.isVisible()
    await desk.session.open(compared)
    assert desk.page.isVisible()
    assert len(desk.views()) == 2


async def test_D10_columns_that_go_while_they_are_written_are_forgotten(slow: Desk) -> None:
    """Nothing that waited for a column is done once it is deleted."""
    await slow.start(slow.plan(*warm(0.2, 0.6, 1.0)))
    page = slow.page
    await slow.until(lambda: all(view.reply and view.reply.text for view in slow.views()))
    page.open_find()
    page.finding.find("a")
    before = slow.views()
    await slow.until(lambda: inner(page, FrameScheduler).is_waiting)
    turn = slow.turn
    assert turn.comparison is not None
    fewer = dataclasses.replace(turn.comparison, columns=turn.comparison.columns[:1])
    cut = dataclasses.replace(turn, comparison=fewer)
    page.show_comparison(slow.session.shown.with_turn(cut), cut, {}, {})
    for view in before:
        QApplication.sendPostedEvents(view, QEvent.Type.DeferredDelete)
    assert [shiboken6.isValid(view) for view in before] == [True, False, False]
    words = slow.reply(0).text
    await slow.until(lambda: slow.reply(0).text != words)
    page.stop_all.click()
    await slow.over()


async def test_D19_the_focus_may_leave_a_column_that_is_being_deleted(desk: Desk) -> None:
    await desk.start(desk.plan(*warm(0.2, 1.0)))
    await desk.over()
    view = desk.views()[0]
    view.take_focus()
    await desk.until(lambda: view.head.is_current)
    shiboken6.delete(inner(view, QTimer))
    shiboken6.delete(view.head)
    desk.views()[1].take_focus()
    await desk.until(lambda: desk.views()[1].head.is_current)


async def test_V14_a_note_can_be_written_at_once_however_it_was_asked_for(desk: Desk) -> None:
    await desk.start(desk.plan(*warm(0.2, 1.0)))
    await desk.over()
    await desk.until(desk.window.isActiveWindow)
    foot = desk.views()[1].foot
    QTest.mouseClick(foot.note, Qt.MouseButton.LeftButton)
    await desk.until(foot.remark.hasFocus)
    QTest.keyClicks(foot.remark, "Too dry")
    assert foot.remark.text() == "Too dry"
    foot.remark.clear()
    QTest.mouseClick(foot.note, Qt.MouseButton.LeftButton)
    assert foot.remark.isHidden()
    await desk.until(desk.page.composer.editor.hasFocus)


@pytest.mark.slow
async def test_how_what_is_around_the_answers_is_seen(desk: Desk, appearance: Appearance) -> None:
    await desk.start(desk.plan(*warm(0.2, 1.0)))
    await desk.over()
    appearance.dress()
    page, first, second = desk.page, *desk.views()
    assert page.top.isHidden(), "the title of the chat is the question"
    assert (
        outline(first.foot)
        == """\
[Use this answer]
| [Good]
| [Bad]
| [Note]"""
    )
    assert (
        outline(page.bar)
        == """\
[Chat] {called 'Back to the chat'}
| [*Together*] {called 'Scroll together'}
| [Differences] {called 'Show differences'}
| [Plot]
| [Repeat]
| [Report] {called 'Export report'}
| [About this comparison]
| [More about this comparison]"""
    )
    assert (
        outline(page.go_on)
        == """\
__Ask all columns to go on__ {called 'Message'}
| [Attach files]
| [Send] {faint, off}"""
    )
    page.bar.compare.click()
    second.use.click()
    await desk.until(lambda: desk.turn.comparison and desk.turn.comparison.winner)
    await desk.settled()
    assert (
        outline(second.foot)
        == """\
[In use] {good, off, called 'Use this answer', described 'In use'}
| [Good]
| [Bad]
| [Note]"""
    )
    assert (
        outline(page.bar)
        == """\
[Chat] {called 'Back to the chat'}
| [*Together*] {called 'Scroll together'}
| [*Differences*] {called 'Show differences'}
| [Plot]
| [Repeat]
| [Report] {called 'Export report'}
| [About this comparison]
| [More about this comparison]
| <to A> {called 'Compared with'}
| [Only what differs]"""
    )
    assert (
        outline(page.go_on.switch)
        == """\
[*Each from its own answer*] {called 'How to go on: Each from its own answer'}
| [All from the chosen answer] {called 'How to go on: All from the chosen answer'}"""
    )
    assert (
        outline(page.go_on)
        == """\
__Ask all columns to go on__ {called 'Message'}
| [Attach files]
| [Send] {faint, off}"""
    )


@pytest.mark.slow
async def test_opinions_come_back_with_their_chat(desk: Desk) -> None:
    await desk.start(desk.plan(*warm(0.2, 1.0)))
    await desk.over()
    chat, turn = desk.session.shown.id, desk.turn.id
    desk.views()[1].foot.good.click()
    desk.views()[1].foot.note.click()
    desk.views()[1].foot.remark.setText("dry")
    desk.views()[1].foot.remark.editingFinished.emit()
    await desk.settled()
    await desk.session.new_conversation()
    await desk.settled()
    await desk.session.open(chat)
    await desk.settled()
    desk.compare.open_turn(turn)
    await desk.until(desk.views()[1].foot.good.isChecked)
    assert desk.views()[1].foot.remark.text() == "dry"
    assert not desk.views()[0].foot.good.isChecked()
