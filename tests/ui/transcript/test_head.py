"""The line above an answer: settings in words, whatever they are."""

from __future__ import annotations

import dataclasses
import json

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel, QToolTip

from orca_desktop.domain.json_fields import entry_names
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.ui.transcript.head_view import HeadView
from orca_desktop.ui.wording.json import json_names, json_words
from orca_desktop.ui.wording.settings import differences
from tests.ui.conftest import conversation, reply, turn

TOOL = {"name": "find", "input_schema": {"type": "object"}}
OTHER = {"type": "function", "function": {"name": "weather"}}
SERVER = {"type": "url", "url": "https://mcp.example", "name": "docs"}


def having(**values):
    settings = DEFAULTS
    for name, value in values.items():
        settings = settings.with_value(name, json.dumps(value, indent=2))
    return settings


@pytest.mark.parametrize(
    ("values", "words", "names"),
    [
        pytest.param({"tools": [TOOL, OTHER]}, "2 tools", "Tools: find, weather", id="W13 tools"),
        pytest.param({"tools": [TOOL]}, "1 tool", "Tools: find", id="W13 one tool"),
        pytest.param({"mcp_servers": [SERVER]}, "1 MCP server", "MCP servers: docs", id="W13 a server"),
        pytest.param(
            {"tools": [TOOL], "mcp_servers": [SERVER, SERVER]},
            "1 tool · 2 MCP servers",
            "Tools: find\nMCP servers: docs, docs",
            id="W13 both",
        ),
        pytest.param({"tools": [{}, {"type": "bash_20250124"}]}, "2 tools", "Tools: #1, bash_20250124", id="W13 no names"),
        pytest.param({"metadata": {"a": "b"}}, "metadata", "", id="W13 other JSON"),
    ],
)  # fmt: skip
def test_json_is_counted_and_named(values, words, names):
    settings = having(**values)
    assert differences(settings) == words
    assert json_names(settings) == names


@pytest.mark.parametrize("text", ["", "[", "{}", "[1]", "null", "[" * 5000])
def test_W13_what_is_no_array_has_a_name_only(text):
    assert entry_names(text) == ()
    assert json_words("tools", text) == "tools"


def test_W13_many_and_hostile_names_stay_on_a_line():
    tools = [{"name": "a\u202eb\nc" + "x" * 500}] * 50
    told = json_names(having(tools=tools))
    assert "\n" not in told
    assert "\u202e" not in told
    assert len(told) < 2500


def test_W13_the_names_are_shown_on_hover(page):
    changed = dataclasses.replace(reply(), settings=having(tools=[TOOL, OTHER]))
    page.show_conversation(conversation("c", turn("t", "Hi", changed)))
    page.resize(900, 500)
    labels = [each for head in page.findChildren(HeadView) for each in head.findChildren(QLabel)]
    detail = next(each for each in labels if "2 tools" in each.text())
    head, place = detail.parentWidget(), detail.geometry().center()
    QApplication.sendEvent(
        head, QHelpEvent(QEvent.Type.ToolTip, place, head.mapToGlobal(QPoint(place)))
    )
    assert QToolTip.text() == "Tools: find, weather"
    assert detail.accessibleDescription() == "Tools: find, weather"
    QToolTip.hideText()
