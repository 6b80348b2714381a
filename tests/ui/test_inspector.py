"""The inspector shows requests in several forms, and never a secret."""

from __future__ import annotations

import ast
import json

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from orca_desktop.domain.blocks import TextBlock
from orca_desktop.domain.capabilities import Capabilities
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.domain.request import MessageRequest, build
from orca_desktop.gateway.address import OFFICIAL
from orca_desktop.session.inspector import inspect
from orca_desktop.ui.features.inspector.dialog import Inspector
from tests.support.outline import outline

LONG = "word " * 400
SERVERS = json.dumps(
    [{"type": "url", "name": "a", "url": "https://a.example", "authorization_token": "s3cret-tok"}]
)


@pytest.fixture
def inspector(qtbot, appearance):
    settings = (
        DEFAULTS.with_value("temperature", 0.3)
        .with_value("thinking", "adaptive")
        .with_value("mcp_servers", SERVERS)
    )
    request = build((), (TextBlock(LONG),), settings, Capabilities("x", is_known=True))
    assert isinstance(request, MessageRequest)
    shown = Inspector(inspect(request, OFFICIAL), was_sent=False)
    qtbot.addWidget(shown)
    shown.show()
    appearance.dress()
    qtbot.waitExposed(shown)
    return shown


def copied(inspector, form):
    inspector.form.button(form).click()
    inspector.copy.click()
    return QGuiApplication.clipboard().text()


def test_long_texts_are_cut_on_the_screen_and_never_in_copies(inspector):
    assert LONG not in inspector.text.toPlainText()
    inspector.whole.click()
    assert LONG in inspector.text.toPlainText()
    inspector.whole.click()
    assert LONG in copied(inspector, "request")


@pytest.mark.parametrize("form", ["request", "json", "curl", "httpx", "anthropic"])
def test_no_form_holds_a_secret(inspector, form):
    told = copied(inspector, form)
    assert "s3cret-tok" not in told
    assert "sk-" not in told
    assert "claude-sonnet" in told


def test_code_is_code_and_json_is_json(inspector):
    body = json.loads(copied(inspector, "json"))
    assert body["thinking"] == {"type": "adaptive"}
    assert "temperature" not in body
    for form in ("httpx", "anthropic"):
        ast.parse(copied(inspector, form))
    assert copied(inspector, "curl").startswith("curl ")


def test_what_is_left_out_is_said_with_its_reason(inspector):
    notes = [each.text() for each in inspector.findChildren(QLabel)]
    assert any(note.startswith("Not sent: Temperature. With thinking on") for note in notes)


def test_it_says_whether_it_was_sent(inspector):
    assert inspector.windowTitle() == "The request that will be sent"
    assert inspector.text.isReadOnly()


def test_how_a_request_is_seen(qtbot, inspector):
    assert (
        outline(inspector)
        == """\
== The request that will be sent
[*Request*] {called 'Form: Request'}
| [JSON] {called 'Form: JSON'}
| [curl] {called 'Form: curl'}
| [Python, httpx] {called 'Form: Python, httpx'}
| [Python, anthropic] {called 'Form: Python, anthropic'}
The key is never shown; copied code takes it from the envir… {small muted, wraps}
Not sent: Temperature. With thinking on, the model chooses … {small warn, wraps}
__POST https://api.orcarouter.ai/v1/messages⏎Authorization: B…__ {small fixed, to read, focus, called 'Request'}
[ ] Show long texts whole
| [Copy] {bold on_accent filled}
| [Close] {Enter}"""
    )
    inspector.form.button("curl").click()
    assert "[ ]" not in outline(inspector), "code is whole anyhow"
