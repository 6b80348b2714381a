"""Proxies on loopback: SOCKS 5 and HTTP tunnels, honest ones and those that fail at each step.

They lead every name to one port of this computer, so that a test can use a gateway with a public
name. ``manner`` is how they behave: ``honest``; ``refuse`` says no; ``hang`` says nothing;
``close`` ends the connection; ``babble`` speaks something else; ``half`` connects and then ends;
``forbid`` (tunnels alone) says no to whoever asks, whatever the login.
"""

from __future__ import annotations

import asyncio
import base64
import contextlib
from dataclasses import dataclass

from tests.support.local_server import LocalServer

_MANNERS = ("honest", "refuse", "hang", "close", "babble", "half", "forbid")


@dataclass(frozen=True, slots=True)
class Asked:
    """What a client wanted: a host by name or address, its port, and how it proved itself."""

    host: str
    port: int
    login: str = ""


class _Proxy(LocalServer):
    """A server that connects those who ask to one port of this computer."""

    scheme = ""

    def __init__(self, target: int = 0, manner: str = "honest", login: str = "") -> None:
        assert manner in _MANNERS
        super().__init__()
        self.target = target
        self.manner = manner
        self.login = login
        self.asked: list[Asked] = []

    @property
    def url(self) -> str:
        return f"{self.scheme}://127.0.0.1:{self.port}"

    async def _misbehave(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        """Do what the manner says instead of the protocol; whether that was all."""
        match self.manner:
            case "hang":
                await reader.read()
            case "babble":
                writer.write(b"SSH-2.0-what\r\n")
                await writer.drain()
            case "close":
                pass
            case _:
                return False
        return True

    async def _join(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Carry bytes both ways until one side ends."""
        if self.manner == "half":
            return
        there, thither = await asyncio.open_connection("127.0.0.1", self.target)
        ways = [
            asyncio.ensure_future(_carry(a, b))  # noqa: TID251 - a test server
            for a, b in ((reader, thither), (there, writer))
        ]
        try:
            await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for way in ways:
                way.cancel()
            await asyncio.gather(*ways, return_exceptions=True)
            thither.close()
            with contextlib.suppress(Exception):
                await thither.wait_closed()


async def _carry(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while data := await reader.read(64 * 1024):
        writer.write(data)
        await writer.drain()


class SocksProxy(_Proxy):
    """SOCKS 5 as in RFC 1928, with a name and password (RFC 1929) if ``login`` is set."""

    scheme = "socks5"

    async def speak(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        _, count = await reader.readexactly(2)
        methods = await reader.readexactly(count)
        if await self._misbehave(reader, writer):
            return
        wanted = 2 if self.login else 0
        if wanted not in methods:
            writer.write(b"\x05\xff")
            return
        writer.write(bytes([5, wanted]))
        login = await self._login(reader, writer) if self.login else ""
        _, _, _, kind = await reader.readexactly(4)
        host = await self._host(reader, kind)
        port = int.from_bytes(await reader.readexactly(2))
        self.asked.append(Asked(host, port, login))
        answer = 5 if self.manner == "refuse" else 0
        writer.write(bytes([5, answer, 0, 1, 0, 0, 0, 0, 0, 0]))
        await writer.drain()
        if answer == 0:
            await self._join(reader, writer)

    async def _login(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> str:
        await reader.readexactly(1)
        parts = [await reader.readexactly((await reader.readexactly(1))[0]) for _ in range(2)]
        login = b":".join(parts).decode()
        writer.write(b"\x01\x00" if login == self.login else b"\x01\x01")
        return login

    async def _host(self, reader: asyncio.StreamReader, kind: int) -> str:
        match kind:
            case 3:
                return (await reader.readexactly((await reader.readexactly(1))[0])).decode()
            case 1:
                return ".".join(str(each) for each in await reader.readexactly(4))
            case _:
                return (await reader.readexactly(16)).hex(":", 2)


class TunnelProxy(_Proxy):
    """An HTTP proxy that only knows CONNECT, with a name and password (Basic) if ``login`` is set."""

    scheme = "http"

    async def speak(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        host, _, port = head.split(" ")[1].rpartition(":")
        login = _basic(head)
        self.asked.append(Asked(host, int(port), login))
        if await self._misbehave(reader, writer):
            return
        if self.manner == "refuse" or login != self.login:
            writer.write(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")
            await writer.drain()
            return
        if self.manner == "forbid":
            writer.write(b"HTTP/1.1 403 Forbidden by policy\r\nContent-Length: 0\r\n\r\n")
            await writer.drain()
            return
        writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        await writer.drain()
        await self._join(reader, writer)


def _basic(head: str) -> str:
    """The name and password in the head of a request, with a colon between; empty if there is none."""
    for line in head.split("\r\n"):
        name, _, value = line.partition(":")
        if name.lower() == "proxy-authorization":
            return base64.b64decode(value.split()[-1]).decode()
    return ""
