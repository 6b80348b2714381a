"""MCP servers are set in the editor without JSON; tokens go to the keyring and nowhere else."""

from __future__ import annotations

import json
import logging

import pytest
import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QToolButton,
    QWidget,
)

from orca_desktop.domain.conversation import Draft
from orca_desktop.domain.json_fields import KEPT_ELSEWHERE
from orca_desktop.domain.mcp_servers import ServerFault, ServerField, ServerForm, ServerTool
from orca_desktop.domain.parameters import BY_NAME
from orca_desktop.domain.server_tokens import ServerToken
from orca_desktop.domain.words import Text
from orca_desktop.gateway import address
from orca_desktop.gateway.client import Gateway
from orca_desktop.keychain import Keychain
from orca_desktop.session.access import Access
from orca_desktop.session.intents import AskQuestion
from orca_desktop.ui.features.parameters.json_editor import JsonEditor
from orca_desktop.ui.features.parameters.mcp_form import ServersForm
from orca_desktop.ui.features.parameters.server_view import ServerShown, ServerView
from tests.support.mcp_server import McpPlay, McpServer
from tests.support.outline import outline
from tests.support.waiting import until
from tests.support.widgets import button, catch_up, is_shown, label, named, words
from tests.ui.conftest import child, heard, opened, practice_gateway
from tests.unit.session.gateway_bench import MemoryKeyring

TOKEN = "mcp-canary-4711-0815"  # noqa: S105 - made up
HTTPS = "https://mcp.example/x"


def server(name: str = "calendar", **more: object) -> dict[str, object]:
    return {"type": "url", "name": name, "url": f"https://{name}.example/mcp", **more}


KEPT = server(authorization_token=f"{KEPT_ELSEWHERE}abc", headers={"x": 1})


@pytest.fixture
def open_editor(qtbot, appearance):
    """Opens the editor of the servers with a text."""

    def open_(*servers: dict[str, object]) -> JsonEditor:
        text = json.dumps(servers, indent=2) if servers else ""
        shown = JsonEditor(BY_NAME["mcp_servers"], text)
        qtbot.addWidget(shown)
        appearance.dress()
        with qtbot.waitActive(shown):
            shown.show()
            shown.activateWindow()
        return shown

    return open_


def line(root: QWidget, name: str) -> QLineEdit:
    return named(root, name, QLineEdit)


def rewrite(qtbot, field: QLineEdit, text: str) -> None:
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.keyClicks(field, text)


def turn(editor: JsonEditor, page: str) -> None:
    named(editor, f"Page: {page}", QRadioButton).click()


def allow(editor: JsonEditor, which: str) -> None:
    named(editor, f"Allowed tools: {which}", QRadioButton).click()


def form_of(editor: JsonEditor) -> ServersForm:
    assert isinstance(editor.form, ServersForm)
    return editor.form


def used(editor: JsonEditor) -> list[dict[str, object]]:
    taken = heard(editor.taken)
    button(editor, "Use").click()
    ((text,),) = taken
    found: list[dict[str, object]] = json.loads(text)
    return found


def test_a_server_is_written_by_keys_alone(qtbot, open_editor):
    editor = open_editor()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)  # Add a server
    name = line(editor, "Name of the server")
    assert QApplication.focusWidget() is name
    qtbot.keyClicks(name, "calendar")
    qtbot.keyClick(name, Qt.Key.Key_Tab)
    url = line(editor, "Address of the server")
    assert QApplication.focusWidget() is url
    qtbot.keyClicks(url, "http://calendar.example/mcp")
    assert "https://" in url.accessibleDescription()
    assert not button(editor, "Use").isEnabled()
    rewrite(qtbot, url, "https://calendar.example/mcp")
    assert url.accessibleDescription() == ""
    qtbot.keyClick(url, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is line(editor, "Token of the server")
    assert used(editor) == [server()]


def test_a_server_is_switched_off_and_on(open_editor):
    editor = open_editor(KEPT)
    on = named(editor, "Use this server", QCheckBox)
    on.click()
    turn(editor, "JSON")
    assert json.loads(editor.field.toPlainText()) == [
        {**KEPT, "tool_configuration": {"enabled": False}}
    ]
    turn(editor, "Form")
    assert not on.isChecked()
    on.click()
    assert used(editor) == [KEPT]


def test_tools_are_allowed_by_name(qtbot, open_editor):
    editor = open_editor(KEPT)
    assert not is_shown(editor, "Name of a further tool")
    allow(editor, "Only these")
    assert label(editor, "No tool is allowed").text()
    more = line(editor, "Name of a further tool")
    qtbot.keyClicks(more, "search")
    qtbot.keyClick(more, Qt.Key.Key_Return)
    qtbot.keyClicks(more, "add")
    button(editor, "Allow it").click()
    assert editor.isVisible(), "Return belongs to the field"
    named(editor, "search", QCheckBox).click()
    turn(editor, "JSON")
    (found,) = json.loads(editor.field.toPlainText())
    assert found["tool_configuration"] == {"allowed_tools": ["add"]}
    turn(editor, "Form")
    allow(editor, "All its tools")
    assert used(editor) == [KEPT]


def test_what_the_server_has_is_listed_with_boxes(open_editor):
    editor = open_editor(server(), server("mail"))
    asked = heard(form_of(editor).tools_requested)
    ask = button(editor, "Ask the server for its tools")
    assert "calendar.example" in ask.toolTip()
    ask.click()
    assert asked == [(ServerToken("https://calendar.example/mcp", ""),)]
    assert not button(editor, "Asking the server …").isEnabled()
    tools = (ServerTool("search", "Finds."), ServerTool("add"))
    form_of(editor).show_tools(asked[0][0], tools)
    assert label(editor, "2 tools").text() == "The server has 2 tools: search, add"
    allow(editor, "Only these")
    assert label(editor, "2 tools").text() == "The server has 2 tools."
    assert named(editor, "search", QCheckBox).isChecked()
    assert named(editor, "search", QCheckBox).accessibleDescription() == "Finds."
    named(editor, "add", QCheckBox).click()
    named(editor, "MCP servers", QListWidget).setCurrentRow(1)
    assert not is_shown(editor, "search"), "another server has other tools"
    first, second = used(editor)
    assert first["tool_configuration"] == {"allowed_tools": ["search"]}
    assert second == server("mail")


def test_a_kept_token_is_told_replaced_and_removed(qtbot, open_editor):
    editor = open_editor(KEPT)
    field = line(editor, "Token of the server")
    assert field.echoMode() is QLineEdit.EchoMode.Password
    assert field.text() == ""
    assert "keyring" in field.placeholderText()
    assert label(editor, "The system may ask").text()
    assert "headers" in label(editor, "Kept, and only").text()
    qtbot.keyClicks(field, TOKEN)
    turn(editor, "JSON")
    assert TOKEN not in editor.field.toPlainText()
    turn(editor, "Form")
    assert field.text() == TOKEN, "it waits for Use"
    button(editor, "Remove the token").click()
    assert field.text() == ""
    assert used(editor) == [{k: v for k, v in KEPT.items() if k != "authorization_token"}]


def test_a_token_is_kept_for_one_address(qtbot, open_editor):
    editor = open_editor(KEPT)
    rewrite(qtbot, line(editor, "Address of the server"), HTTPS)
    field = line(editor, "Token of the server")
    assert "another address" in field.accessibleDescription()
    assert not button(editor, "Use").isEnabled()
    assert not button(editor, "Ask the server for its tools").isEnabled()
    qtbot.keyClicks(field, "a b")
    assert "without spaces" in field.accessibleDescription()
    rewrite(qtbot, field, f"Bearer {TOKEN}")
    assert button(editor, "Use").isEnabled()
    assert used(editor)[0]["authorization_token"] == TOKEN, "nobody is there to keep it"


def test_servers_are_removed_and_faults_named(open_editor):
    editor = open_editor(server(), server(), {"type": "sse", "name": "x", "url": HTTPS})
    assert label(editor, "calendar: Another server").text()
    named(editor, "Remove the server", QToolButton).click()
    named(editor, "MCP servers", QListWidget).setCurrentRow(1)
    assert "only be changed as JSON" in label(editor, "“type”").text()
    named(editor, "Remove the server", QToolButton).click()
    assert used(editor) == [server()]


@pytest.mark.parametrize("servers", [(), (KEPT,), (server(), KEPT)])
def test_looking_changes_nothing(open_editor, servers):
    editor = open_editor(*servers)
    taken = heard(editor.taken)
    for page in ("JSON", "Form", "JSON"):
        turn(editor, page)
    button(editor, "Use").click()
    assert taken == [(json.dumps(servers, indent=2) if servers else "",)]


def test_broken_json_leads_to_the_json(open_editor):
    editor = open_editor()
    turn(editor, "JSON")
    editor.field.setPlainText("[")
    turn(editor, "Form")
    assert label(editor, "cannot be shown as a form").text()
    button(editor, "Go to the JSON").click()
    assert editor.field.isVisible()


def test_a_screen_reader_is_told_what_everything_is(open_editor):
    editor = open_editor(KEPT)
    allow(editor, "Only these")
    for kind in (QLineEdit, QPushButton, QToolButton, QCheckBox, QListWidget):
        for widget in editor.findChildren(kind):
            if widget.isVisibleTo(editor):
                found = QAccessible.queryAccessibleInterface(widget)
                assert found.text(QAccessible.Text.Name), widget


def test_nothing_is_taken_from_the_keyring_once_the_person_has_left(qtbot, open_editor):
    editor = open_editor(server())
    editor.serve()
    taken, kept = heard(editor.taken), heard(editor.keep_requested)
    qtbot.keyClicks(line(editor, "Token of the server"), TOKEN)
    button(editor, "Use").click()
    assert [TOKEN in text for (text,) in kept] == [True]
    assert not button(editor, "Keeping the token …").isEnabled()
    button(editor, "Cancel").click()
    editor.take("[]")
    assert taken == []


def test_long_words_make_nothing_wider(open_editor):
    long = "x" * 3000
    editor = open_editor(server(long, **{long: 1}), {"type": long})
    size = editor.size()
    allow(editor, "Only these")
    url = line(editor, "Address of the server").text()
    form_of(editor).show_tools(ServerToken(url, ""), (ServerTool(long, long), ServerTool("b")))
    named(editor, "MCP servers", QListWidget).setCurrentRow(1)
    catch_up()
    assert editor.size() == size
    assert editor.minimumSizeHint().width() <= size.width()


# -- in the window ----------------------------------------------------------------------------


@pytest.fixture
def keyring() -> MemoryKeyring:
    return MemoryKeyring()


@pytest_asyncio.fixture
async def kept_program(window, tmp_path, keyring):
    """The program with a keyring in memory."""
    keychain = Keychain(backend=keyring)
    access = Access(Gateway(address.OFFICIAL), practice_gateway(), keychain)
    program = await opened(window, tmp_path / "profile", access, practice=True)
    yield program
    await program.close()


@pytest_asyncio.fixture
async def asked_server():
    async with McpServer(McpPlay(token=TOKEN)) as running:
        yield running


def open_from_pane(window) -> JsonEditor:
    window.pane.show_advanced(True)
    named(window.pane, "MCP servers: open the editor", QPushButton).click()
    return child(window, JsonEditor)


@pytest.mark.slow
async def test_a_token_goes_to_the_keyring_alone(
    kept_program, window, qtbot, keyring, asked_server, tmp_path, caplog
):
    caplog.set_level(logging.DEBUG)
    session = kept_program.session
    await session.ask(AskQuestion(Draft("Hello")))
    await until(lambda: not session.is_busy(session.shown.id))
    editor = open_from_pane(window)
    button(editor, "Add the first server").click()
    rewrite(qtbot, line(editor, "Address of the server"), asked_server.url)
    ask = button(editor, "Ask the server for its tools")
    ask.click()
    await until(lambda: "The server wants a token." in words(editor))
    qtbot.keyClicks(line(editor, "Token of the server"), TOKEN)
    ask.click()
    await until(lambda: "The server has 2 tools: search, read_page" in words(editor))
    assert keyring.kept == {}, "nothing is kept before Use"
    assert TOKEN not in str(kept_program.session.shown.settings)
    allow(editor, "Only these")
    named(editor, "read_page", QCheckBox).click()
    rewrite(qtbot, line(editor, "Address of the server"), HTTPS)
    button(editor, "Use").click()
    await until(lambda: "mcp_servers" in kept_program.session.shown.settings)
    text = str(kept_program.session.shown.settings["mcp_servers"])
    (found,) = json.loads(text)
    assert found["authorization_token"].startswith(KEPT_ELSEWHERE)
    assert found["tool_configuration"] == {"allowed_tools": ["search"]}
    assert named(window.pane, "MCP servers", QPlainTextEdit).toPlainText() == text
    assert list(keyring.kept.values()) == [TOKEN]
    assert "https://mcp.example" in next(iter(keyring.kept))
    await kept_program.session.settings.settle()
    files = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert any(b"tool_configuration" in file.read_bytes() for file in files)
    assert not any(TOKEN.encode() in file.read_bytes() for file in files)
    assert TOKEN not in caplog.text


async def test_cancel_keeps_no_token_and_a_late_answer_finds_nobody(
    kept_program, window, qtbot, keyring, asked_server
):
    asked_server.play.is_silent = True
    editor = open_from_pane(window)
    button(editor, "Add the first server").click()
    rewrite(qtbot, line(editor, "Address of the server"), asked_server.url)
    qtbot.keyClicks(line(editor, "Token of the server"), TOKEN)
    button(editor, "Ask the server for its tools").click()
    await until(lambda: asked_server.requests)
    button(editor, "Cancel").click()
    await until(lambda: window.findChild(JsonEditor) is None)
    await asked_server.close()
    await until(lambda: kept_program.presenters.is_idle)
    assert keyring.kept == {}
    assert "mcp_servers" not in kept_program.session.shown.settings


def test_how_servers_are_seen(open_editor):
    editor = open_editor(KEPT, server("mail", tool_configuration={"allowed_tools": ["send"]}))
    editor.resize(1000, 900)
    assert (
        outline(editor)
        == """\
== MCP servers
Servers whose tools the model may use by itself. A token wr… {muted, wraps}
| [*Form*] {called 'Page: Form'}
| [JSON] {called 'Page: JSON'}
(MCP servers) {focus}
    calendar
    mail
| [x] Use this server {tip 'Off: it stays here and is not sent'}
Name {bold}
_calendar_ {called 'Name of the server'}
Address {bold}
_https://calendar.example/mcp_ {called 'Address of the server'}
Token {bold}
_Kept in this computer's keyring; write another to replace it_ {hidden, called 'Token of the server'}
A token moves to this computer's keyring when you press Use… {small muted, wraps}
[Remove the token] {accent}
Tools that the model may use {bold}
[*All its tools*] {called 'Allowed tools: All its tools'}
| [Only these] {called 'Allowed tools: Only these'}
[Ask the server for its tools] {tip 'Connects to https://calendar.example/mcp now, with its toke…'}
Only this button connects this computer to the server. A to… {small muted, wraps}
Kept, and only to be changed as JSON: headers {small muted, wraps}
[Add a server]
| [Remove the server]
This can be sent. {small muted, wraps}
[Cancel] {Enter where the focus is}
| [Use] {bold on_accent filled, Enter}"""
    )
    editor.close()


TOOLS = (
    ServerTool("send & see", "Sends <b>mail</b>."),
    ServerTool("read", ""),
)
PLAIN, NEW, WRITTEN = "plain", "new", "written"
SHOWN = ServerForm("mail", "https://mail.example/mcp")


@pytest.fixture
def view(qtbot, appearance):
    shown = ServerView()
    qtbot.addWidget(shown)
    appearance.dress()
    shown.resize(600, 900)
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    return shown


def test_what_a_server_has_is_told_in_a_line_or_as_boxes(view):
    changed = heard(view.changed)
    view.show_server(ServerShown(SHOWN, found=TOOLS))
    assert "The server has 2 tools: send & see, read {small muted, wraps}" in outline(view)
    view.show_server(ServerShown(SHOWN, found=TOOLS[:1]))
    assert "The server has 1 tool: send & see" in outline(view)
    view.show_server(ServerShown(SHOWN, found=tuple(ServerTool(f"t{n}") for n in range(21))))
    assert label(view, "21 tools").text().endswith("t18, t19, …")
    view.show_server(ServerShown(SHOWN, found=tuple(ServerTool(f"t{n}") for n in range(20))))
    assert label(view, "20 tools").text().endswith("t18, t19")
    view.show_server(ServerShown(SHOWN, found=()))
    assert "The server has no tools." in words(view)
    view.show_server(ServerShown(SHOWN, found=Text("x", "It <b>fell</b>.")))
    assert "It <b>fell</b>. {small danger, wraps}" in outline(view)
    allowed = ServerForm("mail", "https://mail.example/mcp", allowed=("read", "own"))
    view.show_server(ServerShown(allowed, further=("headers", "x"), found=TOOLS))
    assert (
        outline(view)
        == """\
[x] Use this server {focus, tip 'Off: it stays here and is not sent'}
Name {bold}
_mail_ {called 'Name of the server'}
Address {bold}
_https://mail.example/mcp_ {called 'Address of the server'}
Token {bold}
_None_ {hidden, called 'Token of the server'}
A token moves to this computer's keyring when you press Use… {small muted, wraps}
Tools that the model may use {bold}
[All its tools] {called 'Allowed tools: All its tools'}
| [*Only these*] {called 'Allowed tools: Only these'}
[Ask the server for its tools] {tip 'Connects to https://mail.example/mcp now, with its token, a…'}
Only this button connects this computer to the server. A to… {small muted, wraps}
The server has 2 tools. {small muted, wraps}
[ ] send && see {called 'send & see', described 'Sends <b>mail</b>.'}
Sends <b>mail</b>. {small muted, wraps}
[x] read
[x] own
_Name of a tool_ {called 'Name of a further tool'}
| [Allow it]
Kept, and only to be changed as JSON: headers, x {small muted, wraps}"""
    )
    assert changed == []
    named(view, "send & see", QCheckBox).click()
    assert view.form.allowed == ("send & see", "read", "own")
    view.show_server(ServerShown(view.form, found=TOOLS))
    named(view, "own", QCheckBox).click()
    assert view.form.allowed == ("send & see", "read")
    assert len(changed) == 2


def test_no_tool_at_all_is_warned_of_and_one_is_added_by_hand(qtbot, view):
    nothing = ServerForm("mail", "https://mail.example/mcp", allowed=())
    view.show_server(ServerShown(nothing))
    assert "No tool is allowed, so the model can use none of this server." in words(view)
    more = line(view, "Name of a further tool")
    qtbot.keyClicks(more, "  own ")
    qtbot.keyClick(more, Qt.Key.Key_Return)
    assert view.form.allowed == ("own",)
    assert more.text() == "" and more.hasFocus()
    view.show_server(ServerShown(view.form))
    for written in ("own", " "):
        more.setText(written)
        button(view, "Allow it").click()
    assert view.form.allowed == ("own",), "neither twice nor nothing"
    view.show_server(ServerShown(SHOWN, found=TOOLS))
    named(view, "Allowed tools: Only these", QRadioButton).click()
    assert view.form.allowed == ("send & see", "read"), "all that are known, to begin with"
    named(view, "Allowed tools: All its tools", QRadioButton).click()
    assert view.form.allowed is None


def test_faults_are_told_at_their_fields(qtbot, view):
    view.show_server(ServerShown(SHOWN))
    faults = (
        *(ServerFault(Text("x", f"Wrong {each.name}."), each) for each in ServerField),
        ServerFault(Text("x", "Wrong again."), ServerField.URL),
    )
    view.show_faults(faults)
    told = outline(view)
    for each in ServerField:
        assert f"Wrong {each.name}. {{small danger, wraps}}" in told
        view.focus_fault(ServerFault(Text("x", ""), each))
        focused = view.focusWidget()
        assert isinstance(focused, QLineEdit)
        assert focused.accessibleDescription() == f"Wrong {each.name}."
    assert "again" not in told, "the first is enough"
    view.show_faults(())
    assert "Wrong" not in outline(view)
    assert line(view, "Name of the server").accessibleDescription() == ""


def test_a_server_is_asked_once_it_has_an_address_and_one_at_a_time(view):
    view.show_server(ServerShown(ServerForm("mail")))
    assert not view.ask.isEnabled()
    view.show_server(ServerShown(SHOWN, is_asking=True))
    assert not view.ask.isEnabled()
    assert view.ask.text() == "Asking the server …"
    view.show_server(ServerShown(SHOWN))
    assert view.ask.isEnabled()
    assert view.ask.toolTip() == (
        "Connects to https://mail.example/mcp now, with its token, and only for this"
    )


def test_a_token_is_told_by_where_it_is_and_never_written_over_the_hands(qtbot, view):
    token = line(view, "Token of the server")
    for kept, told in (
        ("", "None"),
        (f"{KEPT_ELSEWHERE}a", "Kept in this computer's keyring; write another to replace it"),
        (PLAIN, "Written in the JSON; it moves to the keyring too"),
    ):
        view.show_server(ServerShown(ServerForm("mail", token=kept)))
        assert token.placeholderText() == told
        assert is_shown(view, "Remove the token") is bool(kept)
    token.setFocus()
    qtbot.keyClicks(token, NEW)
    view.show_server(ServerShown(SHOWN, token=WRITTEN))
    assert view.token == NEW
    line(view, "Name of the server").setFocus()
    view.show_server(ServerShown(SHOWN, token=WRITTEN))
    assert view.token == WRITTEN
    view.show_server(ServerShown(ServerForm("mail", token=PLAIN), token=WRITTEN))
    button(view, "Remove the token").click()
    assert not view.token and not view.form.token
    assert token.hasFocus()


def test_in_the_form_the_first_fault_is_gone_to_and_named_with_its_server(open_editor):
    editor = open_editor(server(), server("", url="http://x.example"), server("calendar"))
    form = form_of(editor)
    assert form.problem is not None
    form.focus_problem()
    assert named(editor, "MCP servers", QListWidget).currentRow() == 0
    assert line(editor, "Name of the server").hasFocus(), "two are called the same"
    shown = named(editor, "MCP servers", QListWidget)
    assert [shown.item(row).text() for row in range(3)] == ["calendar", "(no name)", "calendar"]
    assert [shown.item(row).icon().isNull() for row in range(3)] == [False] * 3
    assert shown.item(1).toolTip() != "(no name)"
    editor.close()
