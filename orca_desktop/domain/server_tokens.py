"""Tokens inside ``mcp_servers``: found in its JSON text, and replaced by where they are kept.

The text is kept and shown with references (``keyring:`` and a name) in place of the tokens; only
the body of a request has the tokens themselves. A reference is good for the server's own origin
alone, so that a changed address cannot have the token of another server.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Final

from orca_desktop.domain.json_fields import KEPT_ELSEWHERE, MCP_SERVERS, checked
from orca_desktop.domain.mcp_servers import is_on
from orca_desktop.domain.parameters import Settings

NAME: Final = "mcp_servers"
MASK: Final = "•" * 8
"""What is shown instead of a token."""


@dataclass(frozen=True, slots=True)
class ServerToken:
    """A token, or the reference to one, and the address of the server it is for.

    ``is_used`` is whether that server is on; what is off is not sent.
    """

    url: str
    text: str = field(repr=False)
    is_used: bool = True

    @property
    def is_reference(self) -> bool:
        """Whether the token itself is kept elsewhere."""
        return self.text.startswith(KEPT_ELSEWHERE)


def found(settings: Settings) -> tuple[ServerToken, ...]:
    """The tokens and references in the settings; none in a text that is not right."""
    servers = _servers(settings)
    return tuple(token for server in servers for token in _in_server(server)) if servers else ()


def replaced(settings: Settings, new: Callable[[ServerToken], str]) -> Settings:
    """The settings with another text for each token; written anew, so that nothing is missed."""
    servers = _servers(settings)
    if not servers or not found(settings):
        return settings
    changed = [_changed(server, _of(server), new) for server in servers]
    return settings.with_value(NAME, json.dumps(changed, ensure_ascii=False, indent=2))


def masked(settings: Settings) -> Settings:
    """The settings as they may be shown."""
    return replaced(settings, lambda _: MASK)


def removed(text: str) -> str:
    """The text of the servers with every token empty; nothing of a text that is not right."""
    settings = Settings({NAME: text})
    return "[]" if _servers(settings) is None else str(replaced(settings, lambda _: "")[NAME])


def storable(settings: Settings) -> Settings:
    """The settings as they may be kept in the database.

    A text that is not right yet could hold a token that nobody finds, so it is not kept at all.
    """
    if NAME not in settings:
        return settings
    if _servers(settings) is None:
        return settings.with_value(NAME, None)
    return replaced(settings, lambda token: token.text if token.is_reference else "")


def recorded(settings: Settings) -> Settings:
    """What was sent, as it may be kept: no setting is missing, and no token is in it.

    A text that no token can be found in is an empty list, which says that the setting was there.
    """
    kept = storable(settings)
    if NAME not in settings or NAME in kept:
        return kept
    text = settings[NAME]
    is_blank = isinstance(text, str) and not text.strip()
    return Settings({**settings, NAME: text if is_blank else "[]"})


def _servers(settings: Settings) -> list[dict[str, Any]] | None:
    text = settings.get(NAME)
    if not isinstance(text, str) or checked(text, MCP_SERVERS) or _depth(text) > _DEEPEST:
        return None
    servers: list[dict[str, Any]] = json.loads(text)
    return servers


def _in_server(server: Mapping[str, Any]) -> Iterator[ServerToken]:
    taken: list[ServerToken] = []

    def note(token: ServerToken) -> str:
        taken.append(token)
        return token.text

    _changed(server, _of(server), note)
    yield from taken


_Of = Callable[[str], ServerToken]


def _of(server: Mapping[str, Any]) -> _Of:
    """Makes a token of this server from its text."""
    return partial(ServerToken, str(server["url"]), is_used=is_on(server))


def _changed(value: Any, of: _Of, new: Callable[[ServerToken], str], name: str = "") -> Any:
    match value:
        case dict():
            return {key: _changed(each, of, new, key) for key, each in value.items()}
        case list():
            return [_changed(each, of, new, name) for each in value]
        case str() if value and _SECRET_NAME.search(name):
            return new(of(value))
        case _:
            return value


def _depth(text: str) -> int:
    """About how deep the brackets of a text nest; those inside of texts are counted too."""
    deepest = depth = 0
    for sign in re.findall(r"[\[\]{}]", text):
        depth += 1 if sign in "[{" else -1
        deepest = max(deepest, depth)
    return deepest


_DEEPEST: Final = 100
_SECRET_NAME: Final = re.compile(
    r"token|secret|password|passphrase|authorization|credential|api[-_ ]?key", re.IGNORECASE
)
