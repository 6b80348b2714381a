"""The address that tells of the newest version, on this computer, as it should be and as it may be."""

from __future__ import annotations

import asyncio
import json

from tests.support.local_server import LocalServer

PATH = "/desktop/latest.json"
RELEASE = {
    "version": "99.1",
    "date": "2026-11-29",
    "notes": "Everything is faster.\nNothing is lost.",
    "page": "https://127.0.0.1/desktop/99.1",
}


class ReleaseServer(LocalServer):
    """Answers every request with ``answer``, whole bytes of HTTP; none is as if it slept."""

    def __init__(self, answer: bytes | None = None) -> None:
        super().__init__()
        self.answer = answer if answer is not None else told()
        self.is_silent = False
        self.requests: list[str] = []

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}{PATH}"

    async def speak(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.requests.append((await reader.readuntil(b"\r\n\r\n")).decode())
        if self.is_silent:
            await reader.read()
        writer.write(self.answer)
        await writer.drain()


def http(body: bytes, *headers: str, status: str = "200 OK") -> bytes:
    """An answer of HTTP with these headers."""
    head = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", "Connection: close", *headers]
    return "\r\n".join([*head, "", ""]).encode() + body


def told(**changed: object) -> bytes:
    """The answer about a release, with some of it changed."""
    body = json.dumps({**RELEASE, **changed}).encode()
    return http(body, "Content-Type: application/json; charset=utf-8", "Set-Cookie: who=you")
