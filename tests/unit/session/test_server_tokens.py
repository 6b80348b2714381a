"""Tokens of MCP servers: into the keyring once, and out of it for a request alone."""

from __future__ import annotations

import json
from typing import Any

from orca_desktop.domain.errors import ErrorKind, Failure
from orca_desktop.domain.json_fields import KEPT_ELSEWHERE
from orca_desktop.domain.parameters import DEFAULTS, Settings
from orca_desktop.domain.secret import Secret
from orca_desktop.domain.server_tokens import ServerToken
from orca_desktop.domain.words import Text
from orca_desktop.keychain import Keychain
from orca_desktop.session import server_tokens
from orca_desktop.session.server_tokens import Kept, PutBack
from tests.unit.session.gateway_bench import MemoryKeyring

OFF = {"enabled": False}


def server(name: str, token: str = "", **more: Any) -> dict[str, Any]:
    url = f"https://{name}.invalid/mcp"
    return {"type": "url", "name": name, "url": url, "authorization_token": token, **more}


def settings(*servers: dict[str, Any]) -> Settings:
    return DEFAULTS.with_value("mcp_servers", json.dumps(servers))


def tokens(settings: Settings) -> list[str]:
    return [each["authorization_token"] for each in json.loads(str(settings["mcp_servers"]))]


async def test_every_token_is_kept_once_and_under_the_origin_it_is_for() -> None:
    keyring = MemoryKeyring()
    chain = Keychain(backend=keyring)
    given = settings(server("a", "one"), server("b", "two"), server("a", "one"), server("c"))
    assert server_tokens.has_any(given)
    kept = await server_tokens.keep(given, chain)
    assert kept.problem is None
    first, second, third, none = tokens(kept.settings)
    assert first == third != second
    assert none == ""
    assert all(each.startswith(KEPT_ELSEWHERE) for each in (first, second))
    assert len(first.removeprefix(KEPT_ELSEWHERE)) == 16
    assert sorted(keyring.kept.values()) == ["one", "two"]
    assert not server_tokens.has_any(kept.settings)
    assert await server_tokens.keep(kept.settings, chain) == Kept(kept.settings)
    assert len(keyring.kept) == 2
    back = await server_tokens.put_back(kept.settings, chain)
    assert isinstance(back, PutBack)
    assert tokens(back.settings) == ["one", "two", "one", ""]
    assert back.secrets == (Secret("one"), Secret("two"))
    assert isinstance(
        await server_tokens.revealed(ServerToken("https://c.invalid", first), chain), Text
    )
    # One token that is entered beside those that are kept leaves them where they are.
    more = await server_tokens.keep(settings(server("a", first), server("b", "new")), chain)
    assert tokens(more.settings)[0] == first
    assert tokens(more.settings)[1] not in {"new", second}


async def test_without_a_keyring_it_is_kept_for_this_session_and_told() -> None:
    keyring = MemoryKeyring()
    keyring.is_locked = True
    chain = Keychain(backend=keyring)
    kept = await server_tokens.keep(settings(server("a", "one")), chain)
    assert "for this session only" in str(kept.problem)
    assert keyring.kept == {}
    back = await server_tokens.put_back(kept.settings, chain)
    assert isinstance(back, PutBack)
    assert tokens(back.settings) == ["one"]


async def test_a_token_that_is_not_there_is_missed_only_where_it_is_used() -> None:
    chain = Keychain(backend=MemoryKeyring())
    lost = KEPT_ELSEWHERE + "0" * 16
    found = await server_tokens.put_back(settings(server("a", lost)), chain)
    assert isinstance(found, Failure)
    assert found.kind is ErrorKind.KEYRING
    assert "The token for https://a.invalid is not in" in found.message
    is_off = settings(server("a", lost, tool_configuration=OFF), server("b", "plain"))
    back = await server_tokens.put_back(is_off, chain)
    assert back == PutBack(is_off)
    revealed = await server_tokens.revealed(ServerToken("https://a.invalid", "plain"), chain)
    assert revealed == Secret("plain")
    nowhere = await server_tokens.revealed(ServerToken("no address", lost), chain)
    assert "The token for no address is" in str(nowhere)
