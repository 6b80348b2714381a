"""The MCP servers of a request as a form: a list of them, and what is set for the chosen one."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from orca_desktop.domain import mcp_servers
from orca_desktop.domain.mcp_servers import (
    ServerEntry,
    ServerFault,
    ServerField,
    ServerForm,
    ServerTool,
    plain_token,
)
from orca_desktop.domain.server_tokens import ServerToken
from orca_desktop.domain.tool_schema import free_name
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text, TextValue
from orca_desktop.ui.features.parameters.editor_form import (
    EditorForm,
    EntryPages,
    ListedEntry,
    ListWords,
    link,
    muted,
    page_of,
    short,
)
from orca_desktop.ui.features.parameters.server_view import ServerShown, ServerView
from orca_desktop.ui.wording.translation import translate

_OF_A_SERVER: Final = QT_TRANSLATE_NOOP("ServersForm", "{server}: {problem}")


@dataclass(slots=True)
class _Server:
    """A server as it stands in the text, and as the form has it now.

    ``token`` is one that was just written; it stays here until it goes to the keyring.
    """

    entry: ServerEntry
    form: ServerForm | None
    token: str = field(default="", repr=False)

    @property
    def name(self) -> str:
        return self.entry.name if self.form is None else self.form.name

    @property
    def key(self) -> tuple[str, str]:
        return (self.form.name, self.form.url) if self.form is not None else ("", "")

    def written(self, token: str = "") -> ServerEntry:
        return self.entry if self.form is None else self.entry.with_form(self.form, token)


class ServersForm(EditorForm):
    """The servers of a text. ``tools_requested`` carries a server's address and token."""

    tools_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._before = ""
        self._broken: Text | None = None
        self._servers: list[_Server] = []
        self._current = -1
        self._asked: ServerToken | None = None
        self._found: dict[str, tuple[ServerTool, ...] | Text] = {}
        self._view = ServerView()
        self._pages = EntryPages(
            ListWords(
                self.tr("MCP servers"), self.tr("Add a server"), self.tr("Remove the server")
            ),
            self._view,
            self._make_begin(),
            self.to_json,
        )
        self._list = self._pages.list
        self._list.list.currentRowChanged.connect(self._choose)
        self._list.add.clicked.connect(self._add)
        self._list.remove.clicked.connect(self._remove)
        self._view.changed.connect(self._take)
        self._view.ask.clicked.connect(self._ask)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)
        self._show()

    # -- what the editor asks -----------------------------------------------------------------

    def show_text(self, text: str) -> None:
        found = mcp_servers.read(text)
        tokens = {server.key: server.token for server in self._servers if server.token}
        self._broken = found if isinstance(found, Text) else None
        self._before = text
        entries = () if isinstance(found, Text) else found
        self._servers = [_Server(entry, entry.form) for entry in entries]
        for server in self._servers:
            server.token = tokens.get(server.key, "")
        self._current = min(max(self._current, 0), len(self._servers) - 1)
        self._show()

    @property
    def text(self) -> str:
        return self._text(whole=False)

    @property
    def whole_text(self) -> str:
        return self._text(whole=True)

    @property
    def problem(self) -> Text | None:
        if self._broken is not None:
            return self._broken
        for server, faults in zip(self._servers, self._all_faults(), strict=True):
            if faults and server.name:
                values: dict[str, TextValue] = {
                    "server": short(server.name),
                    "problem": faults[0].sentence,
                }
                return Text("ServersForm", _OF_A_SERVER, values)
            if faults:
                return faults[0].sentence
        return None

    @property
    def is_unwritable(self) -> bool:
        return False

    def focus_first(self) -> None:
        self._pages.focus_first()

    def focus_problem(self) -> None:
        for place, faults in enumerate(self._all_faults()):
            if faults:
                self._choose(place)
                self._view.focus_fault(faults[0])
                return
        self.focus_first()

    def show_tools(self, token: ServerToken, found: tuple[ServerTool, ...] | Text) -> None:
        """Show what a server answered to the question for its tools."""
        self._asked = None
        self._found[token.url] = found
        self._show()
        self._view.tell_tools()

    # -- what the person does -----------------------------------------------------------------

    def _choose(self, place: int) -> None:
        self._current = place
        self._show()

    def _add(self) -> None:
        name = free_name("server", [server.name for server in self._servers])
        entry = mcp_servers.added(name)
        self._current += 1
        self._servers.insert(self._current, _Server(entry, entry.form))
        self._show()
        self._view.begin()
        self.changed.emit()

    def _remove(self) -> None:
        if not 0 <= self._current < len(self._servers):
            return
        del self._servers[self._current]
        self._current = min(self._current, len(self._servers) - 1)
        self._show()
        self.focus_first()
        self.changed.emit()

    def _take(self) -> None:
        server = self._servers[self._current]
        server.form = self._view.form
        server.token = plain_token(self._view.token)
        self._show()
        self.changed.emit()

    def _ask(self) -> None:
        form, token = self._view.form, plain_token(self._view.token)
        self._asked = ServerToken(form.url, token or form.token)
        self._found.pop(form.url, None)
        self._show()
        self.tools_requested.emit(self._asked)

    # -- what is shown ------------------------------------------------------------------------

    def _show(self) -> None:
        self._list.setVisible(self._broken is None)
        all_faults = self._all_faults()
        self._list_entries(all_faults)
        server = self._servers[self._current] if self._current >= 0 else None
        if self._broken is not None:
            words = self.tr("This text cannot be shown as a form. {problem}")
            self._pages.say(words.format(problem=translate(self._broken)))
        elif server is None:
            self._pages.show_begin()
        elif server.form is None:
            reason = server.entry.reason
            self._pages.say(translate(reason) if reason else "")
        else:
            self._pages.show_entry()
            self._view.show_server(
                ServerShown(
                    server.form,
                    server.token,
                    server.entry.further,
                    self._found.get(server.form.url),
                    self._asked is not None,
                )
            )
            self._view.show_faults(all_faults[self._current])
            if any(each.field is ServerField.TOKEN for each in all_faults[self._current]):
                self._view.ask.setEnabled(False)

    def _list_entries(self, all_faults: list[tuple[ServerFault, ...]]) -> None:
        rows = []
        for server, faults in zip(self._servers, all_faults, strict=True):
            if server.form is None:
                reason = server.entry.reason
                rows.append(ListedEntry(server.name, "lock", translate(reason) if reason else ""))
            elif faults:
                rows.append(ListedEntry(server.name, "warning", translate(faults[0].sentence)))
            elif not server.form.is_on:
                rows.append(ListedEntry(server.name, "eye-off", self.tr("Off: it is not sent")))
            else:
                rows.append(ListedEntry(server.name))
        self._list.show_entries(rows, self._current)

    def _all_faults(self) -> list[tuple[ServerFault, ...]]:
        """What is wrong with each server."""
        names = [server.name for server in self._servers]
        return [
            mcp_servers.faults(
                server.entry, server.form, server.token, names[:place] + names[place + 1 :]
            )
            if server.form is not None
            else ()
            for place, server in enumerate(self._servers)
        ]

    def _text(self, *, whole: bool) -> str:
        if self._broken is not None or (not self._servers and mcp_servers.read(self._before) == ()):
            return self._before
        entries = [server.written(server.token if whole else "") for server in self._servers]
        return mcp_servers.written(entries, self._before)

    def _make_begin(self) -> QWidget:
        words = self.tr(
            "An MCP server offers tools on the web that the model uses by itself. The provider of "
            "the model connects to it; this program does so only when you ask for its tools."
        )
        add = link(self.tr("Add the first server"))
        add.clicked.connect(self._add)
        return page_of(muted(words, "muted"), add)
