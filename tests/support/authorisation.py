"""A stand-in for the server that gives out keys after consent, and a browser that visits it."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import json
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from tests.support.local_server import LocalServer


class AuthorisationServer(LocalServer):
    """Plays OAuth with PKCE on loopback: remembers challenges, gives each code's key once.

    ``consents`` says what the person does; ``key`` is what a right exchange yields.
    """

    def __init__(self, key: str, *, consents: bool = True) -> None:
        super().__init__()
        self.key = key
        self.consents = consents
        self.visits: list[dict[str, str]] = []
        self.exchanges: list[dict[str, Any]] = []
        self.answer: tuple[int, bytes] | None = None
        self._challenges: dict[str, str] = {}

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def consent(self, address: str) -> str:
        """What the browser is sent back to after the person decided."""
        fields = {name: each[0] for name, each in parse_qs(urlsplit(address).query).items()}
        self.visits.append(fields)
        if not self.consents:
            told = {"error": "access_denied", "state": fields["state"]}
        else:
            code = f"code-{len(self.visits)}"
            self._challenges[code] = fields["code_challenge"]
            told = {"code": code, "state": fields["state"]}
        return f"{fields['callback_url']}?{urlencode(told)}"

    async def speak(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        length = next(
            int(line.partition(":")[2])
            for line in head.split("\r\n")
            if line.lower().startswith("content-length:")
        )
        body = json.loads(await reader.readexactly(length))
        self.exchanges.append(body)
        status, content = self.answer or self._exchange(body)
        writer.write(
            f"HTTP/1.1 {status} Stand-in\r\nContent-Type: application/json\r\n"
            f"Content-Length: {len(content)}\r\nConnection: close\r\n\r\n".encode()
            + content
        )
        await writer.drain()
        writer.close()

    def _exchange(self, body: dict[str, Any]) -> tuple[int, bytes]:
        challenge = self._challenges.pop(body.get("code", ""), None)
        digest = hashlib.sha256(body.get("code_verifier", "").encode()).digest()
        if challenge != base64.urlsafe_b64encode(digest).rstrip(b"=").decode():
            return 400, b'{"error": "invalid_grant"}'
        return 200, json.dumps({"key": self.key, "user_id": "u-1"}).encode()


async def browse(url: str, *, host: str | None = None, method: str = "GET") -> tuple[int, str]:
    """Visit an address as a browser does; the status and the whole response."""
    parts = urlsplit(url)
    reader, writer = await asyncio.open_connection(parts.hostname, parts.port)
    target = f"{parts.path}?{parts.query}" if parts.query else parts.path
    writer.write(f"{method} {target} HTTP/1.1\r\nHost: {host or parts.netloc}\r\n\r\n".encode())
    answer = (await reader.read()).decode()
    writer.close()
    await writer.wait_closed()
    return int(answer.split(" ")[1]), answer
