"""What happens to one column stays there: stopping, failing, trying again in another way."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from orca_desktop.domain.comparison import Plan, Question, Variant
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.domain.reply import Reply, Status
from orca_desktop.ui.features.compare import facts_line
from orca_desktop.ui.transcript.notice_view import FailureView
from orca_desktop.ui.widgets import dialogs
from tests.support.gateway import Talk
from tests.support.gateway_scripts import SCRIPTS
from tests.ui.compare.desk import Desk, warm
from tests.ui.compare.loopback import LoopbackDesk
from tests.ui.conftest import NOW


async def refusing(talk: Talk) -> None:
    """Refuse any temperature, and answer without one."""
    name = "400-temperature" if "temperature" in talk.request.json else "hello"
    await SCRIPTS[name](talk)


async def breaking(talk: Talk) -> None:
    """Break off the first time, answer the second time."""
    await SCRIPTS["missing-stop" if talk.number == 1 else "hello"](talk)


def statuses(desk: Desk) -> list[Status]:
    return [desk.reply(place).status for place in range(len(desk.views()))]


def button(desk: Desk, place: int, words: str) -> QPushButton:
    """The button below the failure of a column."""
    failure = next(
        each
        for each in desk.views()[place].transcript.findChildren(FailureView)
        if each.isVisible()
    )
    return next(each for each in failure.findChildren(QPushButton) if each.text() == words)


@pytest.mark.slow
async def test_one_column_is_stopped_and_then_all(slow: Desk) -> None:
    await slow.start(slow.plan(*warm(0.2, 0.6, 1.0)), "Tell a long story with a table and a list")
    await slow.until(
        lambda: (
            len(slow.views()) == 3
            and all(view.reply is not None and len(view.reply.text) > 40 for view in slow.views())
        )
    )
    assert all(view.head.stop.isVisible() for view in slow.views())
    slow.views()[1].head.stop.click()
    await slow.until(lambda: slow.reply(1).status is Status.STOPPED)
    assert statuses(slow) == [Status.STREAMING, Status.STOPPED, Status.STREAMING]
    assert slow.reply(1).text
    assert slow.views()[1].head.told.startswith("Stopped · ")
    assert not slow.views()[1].head.stop.isVisible()
    assert slow.page.stop_all.isVisible()
    slow.page.stop_all.click()
    await slow.until(lambda: statuses(slow) == [Status.STOPPED] * 3)
    await slow.until(slow.page.stop_all.isHidden)
    assert not slow.page.composer.is_running
    await slow.over()
    assert all(view.use.isEnabled() for view in slow.views())


@pytest.mark.slow
async def test_what_failed_is_asked_again_and_nothing_else(loopback: LoopbackDesk) -> None:
    loopback.gateway.scripts[:] = ["500", "hello", "404", "hello"]
    common = loopback.session.shown.settings
    await loopback.session.compare.set_concurrency(1)
    await loopback.start(Plan((Question.CREATIVITY,), common, warm(0.2, 0.6, 1.0)))
    await loopback.over()
    failed = [place for place, each in enumerate(statuses(loopback)) if each is Status.FAILED]
    kept = [place for place in range(3) if place not in failed]
    assert len(failed) == 2
    before = [loopback.reply(place).id for place in kept]
    sent = len(loopback.gateway.messages)
    assert all(loopback.views()[place].head.retry.isVisible() for place in failed)
    assert not any(loopback.views()[place].head.retry.isVisible() for place in kept)
    loopback.page.retry_failed.click()
    await loopback.until(lambda: statuses(loopback) == [Status.FINISHED] * 3)
    await loopback.over()
    assert len(loopback.gateway.messages) == sent + 2
    assert [loopback.reply(place).id for place in kept] == before
    assert [len(loopback.shown(place).versions) for place in failed] == [2, 2]
    assert loopback.page.retry_failed.isHidden()


async def test_a_refused_setting_is_left_out_in_its_column(loopback: LoopbackDesk) -> None:
    loopback.gateway.scripts[:] = [refusing]
    common = loopback.session.shown.settings
    columns = (Variant("1", "", {"temperature": 0.3}), Variant("2", "", {"temperature": None}))
    await loopback.start(Plan((Question.CREATIVITY,), common, columns))
    await loopback.over()
    assert statuses(loopback) == [Status.FAILED, Status.FINISHED]
    kept = loopback.reply(1).id
    await loopback.until(lambda: button(loopback, 0, "Try again without: Temperature").isVisible())
    button(loopback, 0, "Try again without: Temperature").click()
    await loopback.until(lambda: statuses(loopback) == [Status.FINISHED] * 2)
    await loopback.over()
    assert "temperature" not in loopback.gateway.messages[-1].json
    assert [each.name for each in loopback.reply(0).withheld] == ["temperature"]
    assert loopback.reply(1).id == kept
    assert len(loopback.shown(0).versions) == 2


async def test_what_had_arrived_stays_when_a_broken_column_is_tried_again(
    loopback: LoopbackDesk,
) -> None:
    loopback.gateway.scripts[:] = [breaking]
    common = loopback.session.shown.settings
    await loopback.start(Plan((Question.CREATIVITY,), common, warm(0.2, 1.0)))
    await loopback.over()
    assert statuses(loopback) == [Status.INTERRUPTED] * 2
    words = loopback.reply(0).text
    assert words
    assert loopback.views()[0].use.isEnabled()
    loopback.views()[0].head.retry.click()
    await loopback.until(lambda: loopback.reply(0).status is Status.FINISHED)
    await loopback.over()
    assert statuses(loopback) == [Status.FINISHED, Status.INTERRUPTED]
    loopback.views()[0].head.back.click()
    await loopback.until(lambda: loopback.reply(0).status is Status.INTERRUPTED)
    assert loopback.reply(0).text == words


async def test_another_model_is_chosen_for_a_column_that_has_none(desk: Desk) -> None:
    lost = Variant("2", "Second", {"model": "practice/nowhere"})
    await desk.start(desk.plan(warm(0.2)[0], lost))
    await desk.over()
    await desk.until(lambda: button(desk, 1, "Choose a model").isVisible())
    button(desk, 1, "Choose a model").click()
    await desk.until(lambda: desk.compare.beginning.is_shown)
    assert desk.setup.question.toPlainText() == "Plan a weekend in Lisbon"
    assert [each.changes["model"] for each in desk.setup.plan.variants] == ["practice/nowhere"]


async def test_a_table_is_written_for_a_spreadsheet(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await desk.start(desk.plan(*warm(0.2, 1.0)))
    await desk.over()
    target, asked = tmp_path / "table.csv", []

    async def save_path(*given: object) -> Path:
        asked.append(given)
        return target

    monkeypatch.setattr(dialogs, "save_path", save_path)
    dict(desk.page.menu.offers())["Export as a table (CSV)…"]()
    await desk.until(target.exists)
    await desk.until(desk.window.toast.isVisible)
    assert desk.window.toast.words.startswith("Saved as table.csv in ")
    rows = list(csv.reader(io.StringIO(target.read_text(encoding="utf-8-sig"))))
    assert len(rows) == 3
    assert desk.reply(0).text in rows[1]
    assert desk.reply(1).text in rows[2]
    assert str(asked[0][2]).endswith(".csv")


async def test_a_table_of_a_column_is_saved(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await desk.start(desk.plan(*warm(0.2, 1.0)))
    await desk.over()
    target = tmp_path / "table.csv"

    async def save_path(*_: object) -> Path:
        return target

    monkeypatch.setattr(dialogs, "save_path", save_path)
    desk.views()[1].transcript.table_saving_requested.emit([["a", "b"]])
    await desk.until(target.exists)
    assert target.read_text(encoding="utf-8-sig") == "a,b\n"


async def test_a_blind_comparison_can_be_revealed_without_a_choice(desk: Desk) -> None:
    await desk.start(desk.plan(*warm(0.2, 1.0), blind=True))
    await desk.over()
    assert desk.page.reveal.isVisible()
    heads = [view.head.height() for view in desk.views()]
    desk.page.reveal.click()
    await desk.until(desk.page.reveal.isHidden)
    QApplication.processEvents()
    assert all(view.head.told.split(" ")[1] == "words" for view in desk.views())
    assert len({view.head.height() for view in desk.views()}) == 1
    assert desk.views()[0].head.height() > heads[0]
    assert all(view.use.isEnabled() for view in desk.views())
    assert desk.page.go_on.switch.isHidden()
    assert desk.page.back.isVisible()


async def test_escape_shows_all_columns_first_and_then_stops_them(slow: Desk) -> None:
    await slow.start(slow.plan(*warm(0.2, 1.0)), "Tell a long story with a table and a list")
    await slow.until(
        lambda: (
            len(slow.views()) == 2
            and all(view.reply is not None and len(view.reply.text) > 20 for view in slow.views())
        )
    )
    slow.views()[1].head.focus.click()
    escape = slow.window.actions_by_name["stop"]
    escape.trigger()
    assert [view.isVisible() for view in slow.views()] == [True, True]
    assert statuses(slow) == [Status.STREAMING] * 2

    def is_in_column() -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and slow.views()[1].isAncestorOf(focus)

    await slow.until(is_in_column)
    escape.trigger()
    await slow.until(lambda: statuses(slow) == [Status.STOPPED] * 2)
    await slow.over()


@pytest.mark.slow
async def test_a_follow_up_that_failed_leaves_the_answer_before_it_to_be_used(
    loopback: LoopbackDesk,
) -> None:
    common = loopback.session.shown.settings
    await loopback.session.compare.set_concurrency(1)
    await loopback.start(Plan((Question.CREATIVITY,), common, warm(0.2, 1.0)))
    await loopback.over()
    first = loopback.reply(0).id
    loopback.gateway.scripts[:] = ["404", "hello"]
    loopback.page.composer.editor.setPlainText("And then?")
    QTest.keyClick(loopback.page.composer.editor, Qt.Key.Key_Return)

    def ended() -> list[Status]:
        shown = [view.reply.status for view in loopback.views() if view.reply is not None]
        later = [len(view.shown.conversation.turns) for view in loopback.views() if view.shown]
        return shown if later == [2, 2] else []

    await loopback.until(lambda: ended() == [Status.FAILED, Status.FINISHED])
    await loopback.over()
    view = loopback.views()[0]
    assert not loopback.reply(0).text
    rated: list[str] = []
    view.rated.connect(lambda id_, *_: rated.append(id_))
    view.foot.good.click()
    assert rated == [first]
    await loopback.until(lambda: loopback.shown(0).rating == "good")
    assert view.use.isEnabled()
    view.use.click()
    await loopback.until(lambda: not view.use.isEnabled())
    assert loopback.turn.comparison is not None
    assert loopback.turn.comparison.winner == first


async def test_the_same_model_in_another_spelling_is_no_other_model() -> None:
    asked = DEFAULTS.with_value("model", "anthropic/claude-sonnet-4.6")
    for returned, told in (("claude-sonnet-4-6", False), ("claude-opus-4-6", True)):
        reply = Reply("r", NOW, asked, status=Status.FINISHED, model_returned=returned)
        first = facts_line.finished(reply)
        assert (f"answered by {returned}" in first) is told
