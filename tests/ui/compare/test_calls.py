"""Calls of tools in the columns of a comparison: given by the person, each in its column."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit

from orca_desktop.domain.blocks import ToolResultBlock
from orca_desktop.ui.features.compare.reading.results_dialog import ResultsDialog
from tests.support.widgets import button, named
from tests.ui.compare.desk import Desk, warm

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


async def test_skip_tells_the_model(desk: Desk) -> None:
    await desk.start(desk.plan(*warm(0.0, 1.0)), "What is the weather? Play tool")
    await desk.over()
    shown = await asked(desk, 1)
    button(shown, "Skip").click()
    await desk.until(lambda: "The tool failed" in said(desk, 1))
    await desk.over()
