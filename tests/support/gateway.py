"""A gateway on loopback that plays a script: correct answers and every fault of the network.

It is written on raw streams, because most faults are things that a proper HTTP server refuses to
do. In a test: ``async with ScriptedGateway("hello") as gateway``. As a program, for tests that
start the window: ``python -m tests.support.gateway --script hello --port 0`` prints
``listening on http://127.0.0.1:PORT`` and serves until it is terminated or its parent is gone. A message that contains
``play:NAME`` is answered by that script, whatever was chosen. The scripts are in
``gateway_scripts`` and, for comparisons, in ``comparison_scripts``.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import os
import signal
import socket
import ssl
import struct
import sys
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.support.local_server import LocalServer

KEY = "sk-orca-loopback-0123456789"
"""The key that the scripted gateway accepts."""

WEBSITE = "https://www.orcarouter.ai/"


@dataclass(slots=True)
class Received:
    """One request as it arrived, and when its connection was closed by the client."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes
    at: float
    closed_at: float | None = None
    closed: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def last_text(self) -> str:
        """The text of the last message."""
        try:
            content = self.json["messages"][-1]["content"]
        except (ValueError, LookupError, TypeError):
            return ""
        if isinstance(content, str):
            return content
        return "".join(str(block.get("text", "")) for block in content)


class Talk:
    """The server's side of one request: the means by which a script answers."""

    def __init__(
        self, gateway: ScriptedGateway, request: Received, writer: asyncio.StreamWriter
    ) -> None:
        self.gateway = gateway
        self.request = request
        self.writer = writer
        same = [each for each in gateway.requests if each.path == request.path]
        self.number = sum(each.body == request.body for each in same)
        """The how-manieth time this very request came, from 1."""
        self.place = len(gateway.requests)
        """The how-manieth of all requests it is, from 1."""
        self.keep_alive = False
        self._framing = "none"

    async def raw(self, data: bytes) -> None:
        self.writer.write(data)
        await self.writer.drain()

    async def head(
        self,
        status: int = 200,
        headers: Mapping[str, str] | None = None,
        *,
        framing: str = "chunked",
        length: int = 0,
    ) -> None:
        """Send the status and headers; ``framing`` is chunked, length or close."""
        lines = [
            f"HTTP/1.1 {status} Scripted",
            f"X-Orca-Request-Id: req-{self.place}",
        ]
        lines += [f"{name}: {value}" for name, value in (headers or {}).items()]
        lines.append(
            {
                "chunked": "Transfer-Encoding: chunked",
                "length": f"Content-Length: {length}",
                "close": "Connection: close",
            }[framing]
        )
        self._framing = framing
        await self.raw(("\r\n".join(lines) + "\r\n\r\n").encode())

    async def stream(
        self, headers: Mapping[str, str] | None = None, *, framing: str = "chunked"
    ) -> None:
        """Begin an event stream."""
        told = {"Content-Type": "text/event-stream; charset=utf-8", "Cache-Control": "no-cache"}
        await self.head(200, told | dict(headers or {}), framing=framing)

    async def send(self, data: bytes) -> None:
        """Send a part of the body."""
        if self._framing == "chunked" and data:
            data = f"{len(data):x}\r\n".encode() + data + b"\r\n"
        await self.raw(data)

    async def event(self, payload: Mapping[str, Any], name: str | None = None) -> None:
        await self.send(sse(payload, name))

    async def end(self) -> None:
        """End the body as its framing wants."""
        if self._framing == "chunked":
            await self.raw(b"0\r\n\r\n")
        self.keep_alive = self._framing != "close"

    async def answer(
        self, status: int, body: bytes = b"", headers: Mapping[str, str] | None = None
    ) -> None:
        """Send a whole response."""
        await self.head(status, headers, framing="length", length=len(body))
        await self.send(body)
        await self.end()

    async def answer_json(
        self, status: int, body: Any, headers: Mapping[str, str] | None = None
    ) -> None:
        told = {"Content-Type": "application/json"} | dict(headers or {})
        await self.answer(status, json.dumps(body).encode(), told)

    def reset(self) -> None:
        """Break the connection with a TCP reset."""
        sock = self.writer.get_extra_info("socket")
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.writer.transport.abort()

    async def pause(self, seconds: float | None = None) -> None:
        """Let time pass: the gateway's pace, or this long."""
        await asyncio.sleep(self.gateway.pace if seconds is None else seconds)

    async def silence(self) -> None:
        """Say nothing until the client gives up."""
        await asyncio.Event().wait()


Script = Callable[[Talk], Awaitable[None]]


def sse(payload: Mapping[str, Any], name: str | None = None) -> bytes:
    """One event of the stream, named by its type as the Messages API does."""
    name = payload.get("type", "message") if name is None else name
    line = f"event: {name}\n" if name else ""
    return f"{line}data: {json.dumps(payload, ensure_ascii=False)}\n\n".encode()


class ScriptedGateway(LocalServer):
    """A server on 127.0.0.1. Each message is answered by the next script; the last one stays."""

    def __init__(
        self,
        *scripts: str | Script,
        key: str | None = KEY,
        pace: float = 0.0,
        context: ssl.SSLContext | None = None,
        record: Path | None = None,
    ) -> None:
        super().__init__(context, limit=64 * 1024 * 1024)
        self.scripts: list[str | Script] = list(scripts or ("hello",))
        self.key = key
        self.pace = pace
        self.requests: list[Received] = []
        self.catalog = "open"
        """Who is given the list of models: ``open``, with a ``key``, ``nobody``, or ``none`` to give."""
        self.listed: list[dict[str, Any]] | None = None
        """The models that it lists, where they are not the usual ones."""
        self.has_account = True
        """Whether it answers what was billed and what is left, by which keys are tested too."""
        self.costs: dict[str, float] = {}
        """What requests are settled at, by their ids, where that is not the usual."""
        self.failures: list[BaseException] = []
        self._record = record

    @property
    def url(self) -> str:
        scheme = "https" if self._context else "http"
        return f"{scheme}://127.0.0.1:{self.port}"

    @property
    def messages(self) -> list[Received]:
        """The requests for a message, which are those that cost money."""
        return [each for each in self.requests if each.path.endswith("/v1/messages")]

    async def speak(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while await self._serve_one(reader, writer):
                pass
        except (ConnectionError, asyncio.IncompleteReadError):
            raise
        except Exception as error:  # noqa: BLE001 - shown by the fixture
            self.failures.append(error)

    async def _serve_one(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        request = await _read_request(reader)
        self._note(request)
        talk = Talk(self, request, writer)
        script = asyncio.ensure_future(self._script_for(request)(talk))  # noqa: TID251 - a test server
        gone = asyncio.ensure_future(reader.read(1))  # noqa: TID251 - a test server
        try:
            await asyncio.wait({script, gone}, return_when=asyncio.FIRST_COMPLETED)
            if gone.done():
                request.closed_at = time.monotonic()
                request.closed.set()
        finally:
            for each in (script, gone):
                each.cancel()
            results = await asyncio.gather(script, gone, return_exceptions=True)
        if isinstance(results[0], Exception) and not isinstance(results[0], ConnectionError):
            raise results[0]
        return talk.keep_alive and request.closed_at is None

    def _note(self, request: Received) -> None:
        self.requests.append(request)
        if self._record is not None:
            body = request.body.decode("utf-8", "replace")
            line = {
                "method": request.method,
                "path": request.path,
                "headers": request.headers,
                "body": body,
            }
            with self._record.open("a", encoding="utf-8") as file:
                file.write(json.dumps(line) + "\n")

    def _script_for(self, request: Received) -> Script:
        from tests.support import comparison_scripts, gateway_scripts

        known = gateway_scripts.SCRIPTS | comparison_scripts.COMPARED
        refused = gateway_scripts.gatekeeper(self, request)
        if refused is not None:
            return refused
        _, _, word = request.last_text.partition("play:")
        if word:
            return known[word.split()[0].rstrip(".,!?")]
        script = self.scripts.pop(0) if len(self.scripts) > 1 else self.scripts[0]
        return known[script] if isinstance(script, str) else script


async def _read_request(reader: asyncio.StreamReader) -> Received:
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    first, *lines = head.rstrip("\r\n").split("\r\n")
    method, path, _ = first.split(" ")
    headers = {
        name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)
    }
    body = await reader.readexactly(int(headers.get("content-length", "0")))
    return Received(method, path, headers, body, time.monotonic())


async def _main(arguments: Sequence[str]) -> None:
    parser = argparse.ArgumentParser(prog="tests.support.gateway")
    parser.add_argument("--script", action="append", help="the scripts in their order")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--key", default=KEY)
    parser.add_argument("--pace", type=float, default=0.02, help="seconds between two events")
    parser.add_argument("--record", help="a file for the requests, one JSON object a line")
    options = parser.parse_args(arguments)
    scripts = options.script or ["hello"]
    record = Path(options.record) if options.record else None
    gateway = ScriptedGateway(*scripts, key=options.key, pace=options.pace, record=record)
    await gateway.start(options.port)
    print(f"listening on {gateway.url}", flush=True)  # noqa: T201 - the program's output
    parent = os.getppid()
    stopped = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stopped.set)
    try:
        while not stopped.is_set() and os.getppid() == parent:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(stopped.wait(), 1)
    finally:
        await gateway.close()


if __name__ == "__main__":
    asyncio.run(_main(sys.argv[1:]))
