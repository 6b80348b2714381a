"""One change of a setting: one pass of the rules, one redraw of what changed, one write."""

from __future__ import annotations

import json
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QSlider

from orca_desktop.domain.conversation import Draft
from orca_desktop.domain.json_fields import KEPT_ELSEWHERE
from orca_desktop.session.intents import AskQuestion
from orca_desktop.store.thread import StoreThread
from orca_desktop.ui.features.chat.page import ChatPage
from orca_desktop.ui.features.parameters.row import ParameterRow
from orca_desktop.viewmodels import parameter_advice
from tests.support.counting import counted
from tests.support.waiting import until
from tests.support.widgets import named

STEPS = 10
BACKGROUND = ("fold", "merging", "wipe", "erase_deleted_before")
TOKEN = "mcp-canary-0815"  # noqa: S105 - made up


async def stored(program, conversation_id: str) -> Any:
    return (await program.store.conversations.load(conversation_id)).settings


@pytest.fixture(params=["blank", "kept"])
async def page(request, program, window):
    """A blank page, and a conversation of the library."""
    if request.param == "kept":
        await program.session.ask(AskQuestion(Draft("Hello")))
        await until(lambda: not program.session.is_busy(program.session.shown.id))
    return window


async def test_ten_steps_of_a_slider_are_ten_passes_ten_redraws_and_one_write(
    program, page, monkeypatch
):
    page.pane.show_advanced(True)
    slider = named(page, "Temperature slider", QSlider)
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_Home)
    await program.session.settings.settle()
    passes = counted(monkeypatch, parameter_advice, "advise")
    redraws = counted(monkeypatch, ChatPage, "show_model")
    rows = counted(monkeypatch, ParameterRow, "show_value")
    calls = counted(monkeypatch, StoreThread, "write")

    def writes() -> list[str]:
        """What was written but for the work on the search and the bin that goes on in the background."""
        names = [work.__qualname__ for _, work, *_ in calls]
        return [name for name in names if not any(each in name for each in BACKGROUND)]

    for _ in range(STEPS):
        QTest.keyClick(slider, Qt.Key.Key_Right)
    assert program.session.shown.settings["temperature"] == pytest.approx(1.0)
    assert (len(passes), len(redraws)) == (STEPS, STEPS)
    changed = {id(row) for row, *_ in rows}
    assert len(changed) < len(page.pane.rows), "what did not change is left alone"
    assert writes() == []
    await until(writes)
    await program.session.settings.settle()
    assert len(writes()) == 1, writes()
    if program.session.is_kept:
        kept = await stored(program, program.session.shown.id)
        assert kept["temperature"] == pytest.approx(1.0)


async def by_new_chat(program, _):
    await program.session.new_conversation()


async def by_another(program, window):
    await program.session.open("c2")


async def by_sending(program, window):
    await program.session.ask(AskQuestion(Draft("And now?")))
    assert (await stored(program, "c1"))["temperature"] == 0.3
    await until(lambda: not program.session.is_busy("c1"))


async def by_closing(program, window):
    await program.presenters.close()
    await program.session.settings.settle()


@pytest.mark.slow
@pytest.mark.parametrize("leave", [by_new_chat, by_another, by_sending, by_closing])
async def test_a_change_is_kept_before_anything_outruns_it(program, talking, leave):
    settings = program.session.shown.settings
    talking.pane.changed.emit(
        settings.with_value("temperature", 0.3).with_value("model", "practice/small")
    )
    await leave(program, talking)
    assert (await stored(program, "c1"))["temperature"] == 0.3


async def test_a_token_is_taken_out_once_where_it_is_typed(program, window, monkeypatch):
    window.pane.show_advanced(True)
    field = named(window.pane, "MCP servers", QPlainTextEdit)
    field.setFocus()
    await until(field.hasFocus)
    moved = counted(monkeypatch, type(program.session.access), "keep_tokens")
    server = {"type": "url", "url": "https://mcp.example/x", "name": "m"}
    for length in range(1, len(TOKEN) + 1):
        field.setPlainText(json.dumps([{**server, "authorization_token": TOKEN[:length]}]))
    assert moved == []
    assert TOKEN in field.toPlainText()
    window.composer.setFocus()
    await until(lambda: KEPT_ELSEWHERE in field.toPlainText())
    assert TOKEN not in field.toPlainText()
    assert len(moved) == 1
    assert TOKEN not in str(program.session.shown.settings)
