"""MCP servers as a form, and what of them goes out.

Whether a server is on, and which of its tools are allowed, stands in its own entry, in the words
that the first version of the API's beta had for it (``tool_configuration`` with ``enabled`` and
``allowed_tools``). What the version in use wants is made from that: servers without these words,
and an ``mcp_toolset`` among the tools for each.
Shapes: beta ``mcp-client-2025-11-20``, and ``mcp-client-2025-04-04`` for ``tool_configuration``.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Final
from urllib.parse import urlsplit

from orca_desktop.domain.json_entries import (
    DoubleKeyError,
    Piece,
    is_plain,
    joined,
    new_piece,
    split,
    strictly_read,
)
from orca_desktop.domain.json_fields import KEPT_ELSEWHERE, is_web_address
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text

CONFIGURATION: Final = "tool_configuration"
TOKEN: Final = "authorization_token"  # noqa: S105 - the name of the field


@dataclass(frozen=True, slots=True)
class ServerTool:
    """A tool that a server says it has."""

    name: str
    description: str = ""


@dataclass(frozen=True, slots=True)
class ServerForm:
    """What the form shows of a server.

    ``token`` is what stands for its token in the text: mostly where it is kept, empty for none.
    ``allowed`` are the names of the tools that the model may use, ``None`` for all.
    """

    name: str
    url: str = ""
    token: str = field(default="", repr=False)
    is_on: bool = True
    allowed: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class ServerEntry:
    """A server: its piece of the text, and its form, or the ``reason`` why it has none.

    ``further`` are the keys that the form does not show.
    """

    piece: Piece
    form: ServerForm | None = None
    reason: Text | None = None
    further: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """What it is called in a list."""
        return self.piece.name

    def has_moved(self, form: ServerForm) -> bool:
        """Whether the token is kept for another place than the form has now."""
        is_kept = self.form is not None and form.token.startswith(KEPT_ELSEWHERE)
        return is_kept and self.form is not None and _origin(form.url) != _origin(self.form.url)

    def with_form(self, form: ServerForm, token: str = "") -> ServerEntry:
        """The same server as the form now has it, with a new token if one is given."""
        if self.form is None or (form == self.form and not token):
            return self
        value = _changed(json.loads(self.piece.text), self.form, form)
        if token:
            value[TOKEN] = token
        return ServerEntry(self.piece.rewritten(value, form.name), form, None, self.further)


class ServerField(Enum):
    """Which field of a server a fault is about."""

    NAME = "name"
    URL = "url"
    TOKEN = "token"  # noqa: S105 - the name of the field


@dataclass(frozen=True, slots=True)
class ServerFault:
    """Why a server cannot be used yet."""

    sentence: Text
    field: ServerField


def read(text: str) -> tuple[ServerEntry, ...] | Text:
    """The servers of a text, or what is wrong with it as JSON; none of a blank text."""
    found = split(text)
    return found if isinstance(found, Text) else tuple(map(_entry, found))


def written(entries: Sequence[ServerEntry], before: str) -> str:
    """The text of these servers; what of the text ``before`` is not theirs stays as it is."""
    return joined([entry.piece for entry in entries], before)


def added(name: str) -> ServerEntry:
    """A new server whose address is still to be written."""
    value = {"type": "url", "name": name, "url": ""}
    return ServerEntry(new_piece(value, name), ServerForm(name))


def faults(
    entry: ServerEntry, form: ServerForm, token: str, others: Iterable[str]
) -> tuple[ServerFault, ...]:
    """What keeps a server from being used with a new token, beside servers of these other names."""
    found = [*_name_faults(form.name, others), *_url_faults(form.url)]
    if token and not _PRINTED.fullmatch(token):
        found.append(ServerFault(Text(_CONTEXT, _BAD_TOKEN), ServerField.TOKEN))
    if not token and entry.has_moved(form):
        found.append(ServerFault(Text(_CONTEXT, _MOVED), ServerField.TOKEN))
    return tuple(found)


def plain_token(typed: str) -> str:
    """A token as it was meant: without blanks around it and without a leading ``Bearer``."""
    return _BEARER.sub("", typed.strip()).strip()


# -- what goes out ----------------------------------------------------------------------------


def sent(
    servers: Sequence[Mapping[str, Any]], tools: Sequence[Mapping[str, Any]]
) -> Mapping[str, list[Any]]:
    """The fields ``mcp_servers`` and ``tools`` of a request.

    Each server that is on is named by exactly one entry of the tools: the person's own, or else
    one that is made here. An own one for a server that is off stays out.
    """
    on = [server for server in servers if is_on(server)]
    names_on = [server["name"] for server in on]
    names_off = [server["name"] for server in servers if server["name"] not in names_on]
    kept = [tool for tool in tools if tool.get(_NAMES) not in names_off]
    named = [tool.get(_NAMES) for tool in kept]
    made = [_toolset(server) for server in on if server["name"] not in named]
    return {"mcp_servers": [_without_own(server) for server in on], "tools": [*kept, *made]}


def is_on(server: Mapping[str, Any]) -> bool:
    """Whether the model may use a server at all."""
    configuration = server.get(CONFIGURATION)
    return not isinstance(configuration, dict) or configuration.get("enabled") is not False


def any_on(text: str) -> bool:
    """Whether a text names a server that is on; of one that is not right nobody knows."""
    found = split(text)
    if isinstance(found, Text):
        return True
    return any(is_on(json.loads(piece.text)) for piece in found)


def _toolset(server: Mapping[str, Any]) -> dict[str, Any]:
    toolset: dict[str, Any] = {"type": "mcp_toolset", _NAMES: server["name"]}
    allowed = server.get(CONFIGURATION, {}).get("allowed_tools")
    if allowed is not None:
        toolset["default_config"] = {"enabled": False}
        toolset["configs"] = {name: {"enabled": True} for name in allowed}
    return toolset


def _without_own(server: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in server.items() if name != CONFIGURATION}


# -- reading and writing ----------------------------------------------------------------------


def _entry(piece: Piece) -> ServerEntry:
    server: dict[str, Any] = {}
    try:
        server = strictly_read(piece.text)
        what = _beyond_form(server)
    except DoubleKeyError as error:
        what = str(error)
    except RecursionError:
        what = piece.name
    if what:
        return ServerEntry(piece, reason=Text(_CONTEXT, _MORE, {"what": what[:_LONGEST]}))
    configuration = server.get(CONFIGURATION, {})
    allowed = configuration.get("allowed_tools")
    form = ServerForm(
        server.get("name", ""),
        server.get("url", ""),
        server.get(TOKEN, ""),
        is_on(server),
        None if allowed is None else tuple(allowed),
    )
    return ServerEntry(piece, form, None, tuple(name for name in server if name not in _KNOWN))


def _beyond_form(server: Mapping[str, Any]) -> str:
    """The key of a server that the form cannot show, empty for none."""
    if server.get("type") != "url":
        return "type"
    for name in ("name", "url", TOKEN):
        if not isinstance(server.get(name, ""), str):
            return name
    configuration = server.get(CONFIGURATION, {})
    if not isinstance(configuration, dict):
        return CONFIGURATION
    allowed = configuration.get("allowed_tools", [])
    if not isinstance(configuration.get("enabled", True), bool) or not _are_names(allowed):
        return CONFIGURATION
    return "" if is_plain(server) else "url"


def _are_names(raw: Any) -> bool:
    return (
        isinstance(raw, list)
        and all(isinstance(each, str) for each in raw)
        and len({*raw}) == len(raw)
    )


def _changed(server: dict[str, Any], before: ServerForm, form: ServerForm) -> dict[str, Any]:
    """A server with what the form says; the other keys stay in their places."""
    server["name"], server["url"] = form.name, form.url
    if form.token != before.token:
        server[TOKEN] = form.token
        if not form.token:
            del server[TOKEN]
    configuration = server.get(CONFIGURATION, {})
    if form.is_on != before.is_on:
        configuration["enabled"] = form.is_on
        if form.is_on:
            del configuration["enabled"]
    if form.allowed != before.allowed:
        configuration["allowed_tools"] = list(form.allowed or ())
        if form.allowed is None:
            del configuration["allowed_tools"]
    if configuration:
        server[CONFIGURATION] = configuration
    elif (before.is_on, before.allowed) != (True, None):
        server.pop(CONFIGURATION, None)
    return server


def _name_faults(name: str, others: Iterable[str]) -> Iterator[ServerFault]:
    if not name.strip():
        yield ServerFault(Text(_CONTEXT, _NO_NAME), ServerField.NAME)
    elif name in others:
        yield ServerFault(Text(_CONTEXT, _SAME_NAME), ServerField.NAME)


def _url_faults(url: str) -> Iterator[ServerFault]:
    if not url.strip():
        yield ServerFault(Text(_CONTEXT, _NO_URL), ServerField.URL)
    elif "@" in url.partition("://")[2].partition("/")[0]:
        yield ServerFault(Text(_CONTEXT, _USERINFO), ServerField.URL)
    elif not is_web_address(url) or not _PRINTED.fullmatch(url):
        yield ServerFault(Text(_CONTEXT, _BAD_URL), ServerField.URL)


def _origin(url: str) -> tuple[str, str | None, int | None] | str:
    """Scheme, host and port; the text itself if it has none."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return url
    return parts.scheme, parts.hostname, port or (443 if parts.scheme == "https" else None)


_KNOWN: Final = ("type", "name", "url", TOKEN, CONFIGURATION)
_NAMES: Final = "mcp_server_name"
_PRINTED: Final = re.compile("[!-~]+")
_BEARER: Final = re.compile(r"^(?:authorization:\s*)?bearer\s+", re.IGNORECASE)
_LONGEST: Final = 60
_CONTEXT: Final = "mcp_servers"
_MORE: Final = QT_TRANSLATE_NOOP(
    "mcp_servers",
    "This server has more than the form can show (“{what}”). It can only be changed as JSON.",
)
_NO_NAME: Final = QT_TRANSLATE_NOOP("mcp_servers", "Give the server a name.")
_SAME_NAME: Final = QT_TRANSLATE_NOOP("mcp_servers", "Another server has this name already.")
_NO_URL: Final = QT_TRANSLATE_NOOP("mcp_servers", "Write the server's address.")
_USERINFO: Final = QT_TRANSLATE_NOOP(
    "mcp_servers", "Leave out the name and password before the @. The token has its own field."
)
_BAD_URL: Final = QT_TRANSLATE_NOOP(
    "mcp_servers", "The address must begin with https://, such as https://example.com/mcp."
)
_MOVED: Final = QT_TRANSLATE_NOOP(
    "mcp_servers", "The token was kept for another address. Write it again, or remove it."
)
_BAD_TOKEN: Final = QT_TRANSLATE_NOOP(
    "mcp_servers", "A token has only plain letters, digits and signs, without spaces."
)
