"""A server is asked for its tools over real sockets; whatever it answers, there is a sentence."""

from __future__ import annotations

import json

import pytest
import pytest_asyncio

from orca_desktop.domain.mcp_servers import ServerTool
from orca_desktop.domain.secret import Secret
from orca_desktop.domain.words import Text
from orca_desktop.gateway.mcp import McpLimits, list_tools
from tests.support.mcp_server import SESSION, McpPlay, McpServer
from tests.support.waiting import until

TOKEN = "mcp-canary-4711"  # noqa: S105 - made up
JSON = {"Content-Type": "application/json"}


@pytest_asyncio.fixture
async def server():
    async with McpServer() as running:
        yield running


def rpc(**answer: object) -> bytes:
    return json.dumps({"jsonrpc": "2.0", "id": 2, **answer}).encode()


async def said(server: McpServer, token: Secret | None = None, **limits: float) -> str:
    """Why there are no tools."""
    found = await list_tools(server.url, token, McpLimits(**limits))  # type: ignore[arg-type]
    assert isinstance(found, Text), found
    return str(found)


@pytest.mark.parametrize("streams", [False, True])
@pytest.mark.parametrize("has_session", [False, True])
async def test_all_pages_are_read_in_each_way_to_answer(server, streams, has_session):
    server.play = McpPlay((("a", "b"), ("c",)), streams=streams, has_session=has_session)
    found = await list_tools(server.url, None)
    assert found == tuple(ServerTool(name, f"What {name} does.") for name in "abc")
    assert server.asked[:4] == [
        "initialize",
        "notifications/initialized",
        "tools/list",
        "tools/list",
    ]
    assert server.asked[4:] == (["DELETE"] if has_session else [])
    opening, note, *_ = server.requests
    assert opening.body["params"]["protocolVersion"] == "2025-11-25"
    assert opening.headers["accept"] == "application/json, text/event-stream"
    assert "mcp-session-id" not in opening.headers
    assert "id" not in note.body
    for request in server.requests[1:]:
        assert request.headers["mcp-protocol-version"] == "2025-06-18"
        assert request.headers.get("mcp-session-id") == (SESSION if has_session else None)


async def test_a_server_without_a_handshake_is_asked_without_one(server):
    server.play = McpPlay((("a",),), is_stateless=True)
    assert await list_tools(server.url, None) == (ServerTool("a", "What a does."),)
    assert server.asked == ["initialize", "tools/list"]
    last = server.requests[-1]
    assert last.headers["mcp-protocol-version"] == "2026-07-28"
    assert last.headers["mcp-method"] == "tools/list"
    meta = last.body["params"]["_meta"]
    assert meta["io.modelcontextprotocol/protocolVersion"] == "2026-07-28"
    assert meta["io.modelcontextprotocol/clientCapabilities"] == {}


async def test_the_token_is_sent_and_told_apart(server):
    server.play = McpPlay(token=TOKEN)
    assert await list_tools(server.url, Secret(TOKEN))
    assert {each.headers["authorization"] for each in server.requests} == {f"Bearer {TOKEN}"}
    assert await said(server, Secret("another")) == "The server does not accept this token."
    assert await said(server) == "The server wants a token."


async def test_a_token_that_comes_back_is_hidden(server):
    server.play = McpPlay(pages=((TOKEN,),))
    token = Secret(TOKEN)
    found = await list_tools(server.url, token)
    assert isinstance(found, tuple)
    assert TOKEN not in str(found)
    server.play.answers["tools/list"] = (
        200,
        JSON,
        rpc(error={"code": 1, "message": f"no {TOKEN}!"}),
    )
    assert await said(server, token) == "The server does not tell its tools: no [key hidden]!"


async def test_a_redirect_stays_at_the_origin(server):
    here = {"Location": "/mcp/"}
    moved = McpServer()
    async with moved:
        server.play.answers["initialize"] = (307, {"Location": moved.url}, b"")
        words = await said(server, Secret(TOKEN))
        assert f"http://127.0.0.1:{moved.port}" in words
        assert moved.requests == []
    server.play.answers["initialize"] = (302, here, b"")
    assert "sends on to another address" in await said(server)
    server.play.answers["initialize"] = (308, here, b"")
    assert "no MCP server" in await said(server), "it leads in a circle"
    assert {each.path for each in server.requests[-3:]} == {"/mcp/"}
    assert server.asked[-1] == "initialize"


async def test_a_redirect_to_the_right_path_is_followed(server):
    class Slashed(McpServer):
        def _answer(self, request):
            if request.path == "/mcp":
                return 307, {"Location": "/mcp/"}, b""
            return super()._answer(request)

    async with Slashed() as slashed:
        found = await list_tools(slashed.url, Secret(TOKEN))
        assert isinstance(found, tuple)
        assert [each.path for each in slashed.requests[1:]] == ["/mcp/"] * 4


@pytest.mark.parametrize(
    ("method", "answer", "says"),
    [
        ("initialize", (404, {}, b"<html>"), "no MCP server"),
        ("initialize", (405, JSON, b"{}"), "no MCP server"),
        ("initialize", (200, {"Content-Type": "text/html"}, b"<html>"), "no MCP server"),
        ("initialize", (200, JSON, b"[]"), "no MCP server"),
        (
            "initialize",
            (200, {"Content-Type": "text/event-stream"}, b"data: x\n\n"),
            "no MCP server",
        ),
        ("initialize", (200, JSON | {"Content-Encoding": "gzip"}, b"x"), "makes no sense"),
        ("initialize", (403, {}, b""), "wants a token"),
        ("initialize", (429, {}, b""), "too often"),
        ("initialize", (503, {}, b""), "status 503"),
        ("notifications/initialized", (500, {}, b""), "status 500"),
        ("tools/list", (200, JSON, rpc(result=[])), "makes no sense"),
        ("tools/list", (200, JSON, rpc(result={})), "makes no sense"),
        ("tools/list", (200, JSON, rpc(result={"tools": [5]})), "makes no sense"),
        ("tools/list", (200, JSON, rpc(result={"tools": [{"name": ""}]})), "makes no sense"),
        ("tools/list", (200, JSON, rpc(result={"tools": []}, id=7)), "no MCP server"),
        ("tools/list", (200, JSON, rpc(error={"code": -32601})), "no tools to offer"),
        (
            "tools/list",
            (400, JSON, rpc(error={"message": "busy"})),
            "does not tell its tools: busy",
        ),
        ("tools/list", (200, JSON, rpc(error="?")), "does not tell its tools"),
        ("tools/list", (200, JSON, b"[" * 100_000), "no MCP server"),
    ],
)
async def test_each_fault_has_a_sentence(server, method, answer, says):
    server.play.answers[method] = answer
    assert says in await said(server)


async def test_a_talk_is_bounded(server):
    server.play = McpPlay(pages=[[f"t{n}" for n in range(4)]])
    assert "more than 3 tools" in await said(server, tools=3)
    assert isinstance(await list_tools(server.url, None, McpLimits(tools=4)), tuple)
    server.play = McpPlay(pages=[["a"], ["b"], ["c"]])
    assert "too many" in await said(server, pages=2)
    server.play = McpPlay(pages=[["a" * 200]])
    assert "larger than 1 MB" in await said(server, size=400)
    server.play = McpPlay(pages=[["a" * 200]], streams=True)
    assert "larger than 1 MB" in await said(server, size=400)
    server.play = McpPlay(is_silent=True)
    assert "did not answer within" in await said(server, patience=0.2)
    await until(lambda: server.open_connections == 0)


async def test_nobody_there_and_nonsense(server):
    await server.close()
    assert "no connection" in await said(server)


class Nonsense(McpServer):
    """Speaks no HTTP."""

    async def speak(self, reader, writer):
        writer.write(b"220 mail.example ESMTP\r\n\r\n")
        await reader.read()


async def test_what_speaks_no_http_makes_no_sense():
    async with Nonsense() as server:
        assert "makes no sense" in await said(server)
        secured = server.url.replace("http:", "https:")
        found = await list_tools(secured, None, McpLimits())
        assert "not secure" in str(found)


async def test_a_server_that_never_secures_the_connection_is_left(server):
    secured = server.url.replace("http:", "https:")
    found = await list_tools(secured, None, McpLimits(patience=0.2))
    assert "did not answer" in str(found)
    await until(lambda: server.open_connections == 0)


@pytest.mark.parametrize(
    "url",
    [
        "http://example.com/mcp",
        "ftp://127.0.0.1",
        "https://",
        "x",
        "https://a:b@c.d",
        "http://[",
        "",
    ],
)
async def test_an_address_that_is_not_safe_is_not_asked(url):
    assert "must begin with https://" in str(await list_tools(url, Secret(TOKEN)))
