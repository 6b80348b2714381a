"""Calls of tools in the columns of a comparison: given by the person, each in its column."""

from __future__ import annotations

import json

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit

from orca_desktop.domain.blocks import ToolResultBlock
from orca_desktop.domain.conversation import Draft
from orca_desktop.session.intents import AskQuestion
from orca_desktop.ui.features.compare.reading.results_dialog import ResultsDialog
from tests.support.gateway import Talk
from tests.support.gateway_scripts import block_start, block_stop, delta, play_whole, whole
from tests.support.widgets import button, is_shown, named
from tests.ui.compare.desk import Desk, warm
from tests.ui.compare.loopback import LoopbackDesk

pytestmark = pytest.mark.slow


def offered(desk: Desk, place: int) -> list[QAbstractButton]:
    found = desk.views()[place].findChildren(QAbstractButton)
    return [each for each in found if each.text() == "Give the results" and each.isVisible()]


def dialog() -> ResultsDialog | None:
    found = QApplication.activeModalWidget()
    return found if isinstance(found, ResultsDialog) else None


def said(desk: Desk, place: int) -> str:
    """What a column's last answer says; nothing while it waits to be asked for."""
    reply = desk.views()[place].reply
    return reply.text if reply is not None else ""


async def asked(desk: Desk, place: int) -> ResultsDialog:
    await desk.until(lambda: offered(desk, place))
    offered(desk, place)[0].click()
    await desk.until(dialog)
    found = dialog()
    assert found is not None
    return found


async def test_each_column_goes_on_with_its_own_result(desk: Desk) -> None:
    await desk.start(desk.plan(*warm(0.0, 1.0)), "What is the weather? Play tool")
    await desk.over()
    shown = await asked(desk, 0)
    named(shown, "Result of get_weather", QPlainTextEdit).setPlainText("Sunny")
    button(shown, "Send results").click()
    await desk.until(lambda: "The tool says: “Sunny”." in said(desk, 0))
    await desk.over()
    path = desk.session.shown.column_path(desk.turn, "1")
    (result,) = path[1].prompt
    assert isinstance(result, ToolResultBlock)
    assert result.content == "Sunny"
    assert len(desk.session.shown.column_path(desk.turn, "2")) == 1, "the other one waits"
    assert offered(desk, 1)
    assert not offered(desk, 0)


async def test_not_now_asks_nothing(desk: Desk) -> None:
    await desk.start(desk.plan(*warm(0.0, 1.0)), "What is the weather? Play tool")
    await desk.over()
    shown = await asked(desk, 1)
    button(shown, "Not now").click()
    await desk.until(lambda: dialog() is None)
    await desk.over()
    assert len(desk.session.shown.turns) == 1
    assert offered(desk, 1)


async def test_what_was_written_and_not_sent_stands_there_again(desk: Desk) -> None:
    await desk.start(desk.plan(*warm(0.0, 1.0)), "What is the weather? Play tool")
    await desk.over()
    shown = await asked(desk, 0)
    named(shown, "Result of get_weather", QPlainTextEdit).setPlainText("Sunny")
    shown.reject()
    await desk.until(lambda: dialog() is None)
    other = await asked(desk, 1)
    assert named(other, "Result of get_weather", QPlainTextEdit).toPlainText() == ""
    other.reject()
    await desk.until(lambda: dialog() is None)
    shown = await asked(desk, 0)
    assert named(shown, "Result of get_weather", QPlainTextEdit).toPlainText() == "Sunny"
    with desk.session.workspace.holding(desk.session.shown.id):
        button(shown, "Send results").click()
        await desk.until(lambda: dialog() is None)
        await desk.until(lambda: desk.presenters.is_idle)
    assert len(desk.session.shown.turns) == 1, "something else was just being sent"
    shown = await asked(desk, 0)
    assert named(shown, "Result of get_weather", QPlainTextEdit).toPlainText() == "Sunny"
    button(shown, "Send results").click()
    await desk.until(lambda: "The tool says: “Sunny”." in said(desk, 0))
    await desk.over()


async def test_skip_tells_the_model(desk: Desk) -> None:
    await desk.start(desk.plan(*warm(0.0, 1.0)), "What is the weather? Play tool")
    await desk.over()
    shown = await asked(desk, 1)
    button(shown, "Skip").click()
    await desk.until(lambda: "The tool failed" in said(desk, 1))
    await desk.over()


async def numbered(talk: Talk) -> None:
    """Searches for the words it is asked about; its calls are numbered from one in every chat."""
    words = talk.request.json["messages"][-1]["content"][-1]["text"]
    use = {"type": "tool_use", "id": "one", "name": "search_my_chats", "input": {}}
    given = delta(0, "input_json_delta", partial_json=json.dumps({"query": words}))
    call = [block_start(0, use), given, block_stop(0)]
    await play_whole(talk, whole(talk, call, stop_reason="tool_use"))


async def test_what_was_found_for_one_chat_does_not_stand_in_another(
    loopback: LoopbackDesk,
) -> None:
    session, composer = loopback.session, loopback.window.composer
    loopback.gateway.scripts[:] = [numbered]
    asked = []
    for words in ("whales", "ships"):
        await session.new_conversation()
        settings = session.shown.settings.with_value("search_my_chats", True)
        await session.settings.set(settings)
        await session.ask(AskQuestion(Draft(words)))
        await loopback.until(lambda: is_shown(composer, "Send results"))
        field = named(composer, "Result of Search my chats", QPlainTextEdit)
        await loopback.until(field.toPlainText)
        await loopback.until(lambda: loopback.presenters.is_idle)
        asked.append(session.shown.id)
    await session.open(asked[0])
    await loopback.until(lambda: loopback.presenters.is_idle)
    assert composer.draft.is_blank, "the person wrote nothing"
    assert named(composer, "Result of Search my chats", QPlainTextEdit).toPlainText()
