"""Tokens of MCP servers on their way: into the keyring, and out of it for a request alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from orca_desktop.domain import server_tokens
from orca_desktop.domain.errors import ErrorKind, Failure
from orca_desktop.domain.identity import new_id
from orca_desktop.domain.json_fields import KEPT_ELSEWHERE
from orca_desktop.domain.secret import Secret
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text
from orca_desktop.keychain import KeyFound, KeySaved, origin_of

if TYPE_CHECKING:
    from orca_desktop.domain.parameters import Settings
    from orca_desktop.domain.server_tokens import ServerToken
    from orca_desktop.keychain import Keychain

_NAME_LENGTH: Final = 16
_CONTEXT: Final = "server_tokens"
_SESSION_ONLY: Final = QT_TRANSLATE_NOOP(
    "server_tokens", "The token of the MCP server is kept for this session only. {reason}"
)
_MISSING: Final = QT_TRANSLATE_NOOP(
    "server_tokens",
    "The token for {server} is not in this computer's keyring. Enter it again in MCP servers.",
)


@dataclass(frozen=True, slots=True)
class Kept:
    """Settings with references in place of tokens, and what went wrong with keeping them."""

    settings: Settings
    problem: Text | None = None


@dataclass(frozen=True, slots=True)
class PutBack:
    """Settings as they are sent. While ``secrets`` is held, the tokens are hidden in all words."""

    settings: Settings
    secrets: tuple[Secret, ...] = ()


def has_any(settings: Settings) -> bool:
    """Whether there is a token to move."""
    return any(not token.is_reference for token in server_tokens.found(settings))


async def keep(settings: Settings, keychain: Keychain) -> Kept:
    """Move every token to the keyring; where there is none, to memory until the program ends."""
    references: dict[ServerToken, str] = {}
    problem = None
    for token in server_tokens.found(settings):
        if token.is_reference or token in references:
            continue
        reference = KEPT_ELSEWHERE + new_id()[:_NAME_LENGTH]
        place, key = _place(token.url, reference), Secret(token.text)
        saved = await keychain.save(place, key)
        if not isinstance(saved, KeySaved):
            keychain.keep_for_session(place, key)
            problem = Text(_CONTEXT, _SESSION_ONLY, {"reason": saved.sentence})
        references[token] = reference
    if not references:
        return Kept(settings)
    return Kept(
        server_tokens.replaced(settings, lambda token: references.get(token, token.text)), problem
    )


async def put_back(settings: Settings, keychain: Keychain) -> PutBack | Failure:
    """The settings with the tokens themselves, for the body of a request alone.

    Those of servers that are off are left where they are.
    """
    found: dict[ServerToken, Secret] = {}
    for token in server_tokens.found(settings):
        if not token.is_reference or not token.is_used or token in found:
            continue
        secret = await revealed(token, keychain)
        if isinstance(secret, Text):
            return Failure(ErrorKind.KEYRING, str(secret))
        found[token] = secret
    if not found:
        return PutBack(settings)
    return PutBack(
        server_tokens.replaced(
            settings, lambda token: found[token].reveal() if token in found else token.text
        ),
        tuple(found.values()),
    )


async def revealed(token: ServerToken, keychain: Keychain) -> Secret | Text:
    """The token itself, from the keyring if it is kept there, or the sentence that says why not."""
    if not token.is_reference:
        return Secret(token.text)
    kept = await keychain.read(_place(token.url, token.text))
    if isinstance(kept, KeyFound):
        return kept.secret
    return Text(_CONTEXT, _MISSING, {"server": origin_of(token.url) or token.url})


def _place(url: str, reference: str) -> str:
    """The name of the keyring's entry: a token is bound to the origin it was entered for."""
    return f"{origin_of(url) or 'nowhere'} {reference.removeprefix(KEPT_ELSEWHERE)}"
