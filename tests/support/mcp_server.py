"""An MCP server on loopback that answers right, in each way that the protocol allows, or wrong."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from tests.support.local_server import LocalServer

SESSION = "session-4711"


@dataclass(frozen=True, slots=True)
class McpRequest:
    """One request as it arrived; the names of headers are in lower case."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: Mapping[str, Any]

    @property
    def asks(self) -> str:
        """The method of JSON-RPC, or that of HTTP where there is no body."""
        return str(self.body.get("method", self.method))


@dataclass(slots=True)
class McpPlay:
    """How the server behaves.

    ``answers`` replaces the answer to a method by a status, headers and body; ``pages`` are the
    names of the tools, page by page.
    """

    pages: Sequence[Sequence[str]] = (("search", "read_page"),)
    token: str | None = None
    streams: bool = False
    has_session: bool = True
    is_stateless: bool = False
    answers: dict[str, tuple[int, dict[str, str], bytes]] = field(default_factory=dict)
    is_silent: bool = False


class McpServer(LocalServer):
    """Serves ``/mcp`` as its play says, and keeps what it was asked in ``requests``."""

    def __init__(self, play: McpPlay | None = None) -> None:
        super().__init__(limit=4 * 1024 * 1024)
        self.play = play or McpPlay()
        self.requests: list[McpRequest] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/mcp"

    @property
    def asked(self) -> list[str]:
        """What it was asked, by the methods."""
        return [request.asks for request in self.requests]

    async def speak(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while head := (await reader.readuntil(b"\r\n\r\n")).decode("latin-1"):
            first, *lines = head.split("\r\n")
            method, path, _ = first.split(" ")
            parted = (line.partition(":") for line in lines if line)
            headers = {name.lower(): value.strip() for name, _, value in parted}
            raw = await reader.readexactly(int(headers.get("content-length", "0")))
            request = McpRequest(method, path, headers, json.loads(raw) if raw else {})
            self.requests.append(request)
            if self.play.is_silent:
                await reader.read()  # until the client gives up
                return
            status, told, body = self._answer(request)
            lines = [f"HTTP/1.1 {status} Stand-in", f"Content-Length: {len(body)}"]
            lines += [f"{name}: {value}" for name, value in told.items()]
            writer.write(("\r\n".join(lines) + "\r\n\r\n").encode() + body)
            await writer.drain()

    def _answer(self, request: McpRequest) -> tuple[int, dict[str, str], bytes]:
        play = self.play
        if (
            play.token is not None
            and request.headers.get("authorization") != f"Bearer {play.token}"
        ):
            return 401, {"WWW-Authenticate": "Bearer"}, b""
        if request.asks in play.answers:
            return play.answers[request.asks]
        if play.is_stateless and "_meta" not in request.body.get("params", {}):
            return self._told(request, {"error": {"code": -32602, "message": "no _meta"}}, 400)
        if not play.is_stateless and play.has_session and not self._in_session(request):
            return 400, {}, b"no session"
        match request.asks:
            case "initialize":
                version = {"protocolVersion": "2025-06-18", "capabilities": {"tools": {}}}
                return self._told(request, {"result": version})
            case "notifications/initialized":
                return 202, {}, b""
            case "tools/list":
                return self._told(request, {"result": self._page(request)})
            case _:
                return 200, {}, b""

    def _in_session(self, request: McpRequest) -> bool:
        is_begun = request.headers.get("mcp-session-id") == SESSION
        right = request.headers.get("mcp-protocol-version") == "2025-06-18"
        return request.asks == "initialize" or (is_begun and right)

    def _page(self, request: McpRequest) -> dict[str, Any]:
        place = int(request.body["params"].get("cursor", "0"))
        tools = [
            {"name": name, "description": f"What {name} does.", "inputSchema": {"type": "object"}}
            for name in self.play.pages[place]
        ]
        further = {"nextCursor": str(place + 1)} if place + 1 < len(self.play.pages) else {}
        return {"tools": tools, **further}

    def _told(
        self, request: McpRequest, answer: Mapping[str, Any], status: int = 200
    ) -> tuple[int, dict[str, str], bytes]:
        payload = {"jsonrpc": "2.0", "id": request.body.get("id"), **answer}
        headers = {"Content-Type": "application/json"}
        if request.asks == "initialize" and self.play.has_session:
            headers["Mcp-Session-Id"] = SESSION
        body = json.dumps(payload).encode()
        if self.play.streams:
            headers["Content-Type"] = "text/event-stream"
            note = json.dumps({"jsonrpc": "2.0", "method": "notifications/message", "params": {}})
            body = f": hello\n\ndata: {note}\n\nevent: message\ndata: ".encode() + body + b"\n\n"
        return status, headers, body
