"""MCP servers that are off stay in the settings; a server is asked with its own token alone."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from orca_desktop.domain.conversation import Draft
from orca_desktop.domain.json_fields import KEPT_ELSEWHERE
from orca_desktop.domain.mcp_servers import ServerTool
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.domain.presets import Preset, dump, read
from orca_desktop.domain.reply import Status
from orca_desktop.domain.server_tokens import ServerToken
from orca_desktop.domain.words import Text
from orca_desktop.formats import markdown_writer
from orca_desktop.session.asking import Started
from orca_desktop.session.intents import AskQuestion
from tests.support.mcp_server import McpPlay, McpServer
from tests.unit.session.gateway_bench import opened

QUESTION = Draft("How do I write a friendly letter?")
TOKEN = "mcp-canary-4711-0815"  # noqa: S105 - made up
OFF = {"enabled": False, "allowed_tools": ["search"]}


def server(name: str, **more: Any) -> dict[str, Any]:
    return {"type": "url", "name": name, "url": f"https://{name}.example/mcp", **more}


async def test_a_server_that_is_off_stays_and_is_not_sent(tmp_path: Path) -> None:
    async with opened(tmp_path) as bench:
        session = bench.session
        lost = server("a", authorization_token=f"{KEPT_ELSEWHERE}gone", tool_configuration=OFF)
        bounded = server("b", tool_configuration={"allowed_tools": ["x"]})
        text = json.dumps([lost, bounded])
        await session.settings.set(DEFAULTS.with_value("mcp_servers", text))
        assert isinstance(await session.ask(AskQuestion(QUESTION)), Started)
        reply = await bench.answered()
        assert reply.status is Status.FINISHED, "a token that is not needed is not missed"
        assert reply.settings["mcp_servers"] == text
        assert "tool_configuration" in markdown_writer.build(session.shown)
        await session.settings.set(DEFAULTS.with_value("mcp_servers", json.dumps([lost])))
        assert isinstance(await session.ask(AskQuestion(QUESTION)), Started)
        await bench.answered()
        first, second = bench.gateway.messages
        assert first.json["mcp_servers"] == [server("b")]
        assert [each["mcp_server_name"] for each in first.json["tools"]] == ["b"]
        assert first.json["tools"][0]["configs"] == {"x": {"enabled": True}}
        assert not second.json.keys() & {"mcp_servers", "tools"}
        assert "anthropic-beta" not in second.headers


async def test_a_preset_takes_along_which_tools_are_allowed(tmp_path: Path) -> None:
    async with opened(tmp_path) as bench:
        text = json.dumps([server("a", tool_configuration=OFF)])
        made = await bench.session.presets.create("Mine", DEFAULTS.with_value("mcp_servers", text))
        assert isinstance(made, Preset)
        again = read(dump([made]))
        assert not isinstance(again, Text)
        assert json.loads(str(again[0].settings["mcp_servers"])) == json.loads(text)


async def test_a_server_is_asked_with_the_token_that_is_kept_for_it(tmp_path: Path) -> None:
    async with opened(tmp_path) as bench, McpServer(McpPlay(token=TOKEN)) as asked:
        access = bench.session.access
        tools = await access.server_tools(ServerToken(asked.url, TOKEN))
        assert isinstance(tools, tuple)
        assert ServerTool("search", "What search does.") in tools
        assert bench.keyring.kept == {}, "asking keeps nothing"
        kept = await bench.session.settings.without_tokens_in(
            json.dumps([server("a", authorization_token=TOKEN)])
        )
        reference = json.loads(kept)[0]["authorization_token"]
        assert reference.startswith(KEPT_ELSEWHERE)
        elsewhere = await access.server_tools(ServerToken(asked.url, reference))
        assert isinstance(elsewhere, Text), "it is kept for another origin"
        assert "not in this computer's keyring" in str(elsewhere)
        before = len(asked.requests)
        assert "wants a token" in str(await access.server_tools(ServerToken(asked.url, "")))
        assert len(asked.requests) == before + 1
