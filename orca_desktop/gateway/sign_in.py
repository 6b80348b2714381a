"""Signing in with the browser instead of pasting a key: OAuth with PKCE (S256) over loopback.

The browser is sent to the authorisation server; after consent that sends it back to an address on
this computer with a code, which is exchanged for a key. The listener is open only while this
waits, answers one right request, and then is gone. A request with a wrong ``state`` or a foreign
``Host`` is refused and changes nothing: any page can make the browser ask loopback addresses.
"""

from __future__ import annotations

import asyncio
import base64
import contextlib
import dataclasses
import hashlib
import hmac
import html
import json
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import parse_qs, urlencode, urlsplit

import httpx

from orca_desktop.domain import secret
from orca_desktop.domain.errors import ErrorKind, Failure
from orca_desktop.domain.secret import Secret
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text
from orca_desktop.gateway import address, exceptions, failures
from orca_desktop.gateway.connections import Connections
from orca_desktop.gateway.json_text import read_object
from orca_desktop.gateway.limits import Limits
from orca_desktop.gateway.network import Network
from orca_desktop.gateway.sign_in_server import OFFICIAL, Server
from orca_desktop.gateway.transit import Transit

PATIENCE: Final = 600.0
"""Seconds that the browser may take: so long the codes of the authorisation server are good."""

_PATH: Final = "/callback"
_LONGEST_HEAD: Final = 16 * 1024
_LONGEST_ANSWER: Final = 64 * 1024
_LONGEST_CODE: Final = 2048
_READING: Final = 10.0


@dataclass(frozen=True, slots=True)
class SignInRefused:
    """There is no key: the person or the server said no, or it took too long."""

    sentence: Text


class SignIn:
    """One attempt to sign in: ``open``, show the address in the browser, ``finish``, ``close``.

    ``say`` translates the words of the page that the browser shows in the end.
    """

    def __init__(
        self,
        server: Server = OFFICIAL,
        *,
        limits: Limits = Limits(),  # noqa: B008 - an immutable value
        patience: float = PATIENCE,
        say: Callable[[Text], str] = str,
        network: Network | None = None,
    ) -> None:
        for url in (server.consent, server.exchange):
            _require_secure(url)
        self._server = server
        self._limits = limits
        self._patience = patience
        self._say = say
        self._network = network if network is not None else Network()
        self._state = secrets.token_urlsafe(32)
        self._verifier = secrets.token_urlsafe(64)
        self._listener: asyncio.Server | None = None
        self._answer: asyncio.Future[str | SignInRefused] | None = None
        self._port = 0

    @property
    def is_listening(self) -> bool:
        """Whether the address on this computer is open."""
        return self._listener is not None and self._listener.is_serving()

    async def open(self) -> str:
        """Begin to listen, and give the address that the browser has to show."""
        self._answer = asyncio.get_running_loop().create_future()
        self._listener = await asyncio.start_server(
            self._serve, "127.0.0.1", 0, limit=_LONGEST_HEAD
        )
        self._port = self._listener.sockets[0].getsockname()[1]
        challenge = base64.urlsafe_b64encode(hashlib.sha256(self._verifier.encode()).digest())
        query = {
            "callback_url": f"http://127.0.0.1:{self._port}{_PATH}",
            "code_challenge": challenge.rstrip(b"=").decode(),
            "code_challenge_method": "S256",
            "state": self._state,
            "app_name": "Orca Desktop",
            "scope": "api",
        }
        return f"{self._server.consent}?{urlencode(query)}"

    async def finish(self) -> Secret | SignInRefused | Failure:
        """Wait for the browser to come back, listen no more, and exchange the code for a key."""
        if self._answer is None:
            return SignInRefused(Text(_CONTEXT, _CANCELLED))
        try:
            async with asyncio.timeout(self._patience):
                code = await asyncio.shield(self._answer)
        except TimeoutError:
            return SignInRefused(Text(_CONTEXT, _TOO_LATE))
        finally:
            await self.close()
        return code if isinstance(code, SignInRefused) else await self._exchanged(code)

    def cancel(self) -> None:
        """Give up waiting; ``finish`` then ends at once."""
        self._settle(SignInRefused(Text(_CONTEXT, _CANCELLED)))

    async def close(self) -> None:
        """Listen no more."""
        self.cancel()
        if self._listener is not None:
            self._listener.close()
            self._listener = None

    def _settle(self, answer: str | SignInRefused) -> None:
        if self._answer is not None and not self._answer.done():
            self._answer.set_result(answer)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            async with asyncio.timeout(_READING):
                head = await reader.readuntil(b"\r\n\r\n")
                status, words = self._judge(head.decode("latin-1"))
                writer.write(self._page(status, words))
                await writer.drain()
        except (TimeoutError, asyncio.IncompleteReadError, asyncio.LimitOverrunError, OSError):
            pass  # no browser speaks so; nothing is owed to it
        finally:
            writer.close()
            with contextlib.suppress(OSError):
                await writer.wait_closed()

    def _judge(self, head: str) -> tuple[str, str]:
        """The status and words for a request; the right one is taken, once."""
        first, *lines = head.split("\r\n")
        method, _, target = first.partition(" ")
        target = target.rpartition(" ")[0]
        hosts = [
            line.partition(":")[2].strip() for line in lines if line.lower().startswith("host:")
        ]
        if hosts != [f"127.0.0.1:{self._port}"]:
            return "403 Forbidden", _STRANGE
        path, fields = _split(target)
        if method != "GET" or path != _PATH:
            return "404 Not Found", _STRANGE
        state, code = (fields.get(name, []) for name in ("state", "code"))
        if len(state) != 1 or not hmac.compare_digest(state[0].encode(), self._state.encode()):
            return "403 Forbidden", _STRANGE
        if self._answer is None or self._answer.done():
            return "410 Gone", _STRANGE
        if len(code) == 1 and 0 < len(code[0]) <= _LONGEST_CODE:
            self._settle(code[0])
            return "200 OK", _DONE
        self._settle(SignInRefused(Text(_CONTEXT, _DENIED)))
        return "200 OK", _DENIED

    def _page(self, status: str, words: str) -> bytes:
        said = html.escape(self._say(Text(_CONTEXT, words)))
        body = _PAGE.format(words=said).encode()
        head = _HEAD.format(status=status, length=len(body))
        return head.encode() + body

    async def _exchanged(self, code: str) -> Secret | SignInRefused | Failure:
        """The key for a code."""
        connections = Connections(
            self._limits, self._server.exchange, transport=None, network=self._network
        )
        transit, proxy = Transit(), None
        try:
            async with asyncio.timeout(self._limits.query), connections.lend() as line:
                proxy = line.proxy
                status, headers, body = await self._post(line.client, code, transit)
        except Exception as error:  # noqa: BLE001 - whatever it is, the person gets an answer
            # A code costs nothing, so it is never "perhaps billed".
            failure = exceptions.from_exception(error, transit.phase, proxy)
            return dataclasses.replace(failure, maybe_billed=False)
        finally:
            await connections.close()
        if status != httpx.codes.OK:
            failure = failures.from_response(status, headers, body)
            return SignInRefused(Text(_CONTEXT, _NOT_GIVEN)) if 400 <= status < 429 else failure
        payload = read_object(body) or {}
        return _key_in(payload) or Failure(ErrorKind.PROTOCOL, "There is no key in the answer.")

    async def _post(
        self, client: httpx.AsyncClient, code: str, transit: Transit
    ) -> tuple[int, httpx.Headers, bytes]:
        body = json.dumps({"code": code, "code_verifier": self._verifier}).encode()
        headers = {"Content-Type": "application/json", "Accept": "application/json"}
        request = client.build_request(
            "POST",
            self._server.exchange,
            content=body,
            headers=headers,
            extensions=transit.extensions,
        )
        response = await client.send(request, stream=True)
        received = bytearray()
        try:
            async for piece in response.aiter_raw():
                received += piece
                if len(received) > _LONGEST_ANSWER:
                    break
        finally:
            await response.aclose()
        return response.status_code, response.headers, bytes(received)


def _split(target: str) -> tuple[str, dict[str, list[str]]]:
    """The path and the fields that a browser asks for; an empty path if it is no such thing."""
    try:
        parts = urlsplit(target)
        return parts.path, parse_qs(parts.query, max_num_fields=20)
    except ValueError:
        return "", {}


def _key_in(payload: dict[str, Any]) -> Secret | None:
    raw = payload.get("key")
    key = secret.parse(raw) if isinstance(raw, str) else None
    return key if isinstance(key, Secret) else None


def _require_secure(url: str) -> None:
    """A code or key never travels in the clear, whatever an address says."""
    parts = urlsplit(url)
    if parts.scheme != "https" and not address.is_loopback(parts.hostname or ""):
        msg = f"{parts.hostname}: signing in needs https"
        raise ValueError(msg)


_HEAD: Final = (
    "HTTP/1.1 {status}\r\n"
    "Content-Type: text/html; charset=utf-8\r\n"
    "Content-Length: {length}\r\n"
    "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'\r\n"
    "Cache-Control: no-store\r\n"
    "Referrer-Policy: no-referrer\r\n"
    "X-Content-Type-Options: nosniff\r\n"
    "Connection: close\r\n\r\n"
)
_PAGE: Final = """<!doctype html>
<html><head><meta charset="utf-8"><meta name="color-scheme" content="light dark">
<title>Orca Desktop</title>
<style>body {{ font: 1.1rem/1.5 system-ui, sans-serif; max-width: 32rem;
margin: 20vh auto; }}</style>
</head><body><h1>Orca Desktop</h1><p>{words}</p></body></html>
"""
_CONTEXT: Final = "sign_in"
_DONE: Final = QT_TRANSLATE_NOOP(
    "sign_in", "Thank you. You can close this page and go back to Orca Desktop."
)
_STRANGE: Final = QT_TRANSLATE_NOOP(
    "sign_in", "This address is not open. Start again from Orca Desktop."
)
_DENIED: Final = QT_TRANSLATE_NOOP("sign_in", "The sign-in was refused. No key was made.")
_NOT_GIVEN: Final = QT_TRANSLATE_NOOP(
    "sign_in", "OrcaRouter did not give out a key. Start again, or paste a key."
)
_TOO_LATE: Final = QT_TRANSLATE_NOOP(
    "sign_in", "The browser did not come back in time. Start again, or paste a key."
)
_CANCELLED: Final = QT_TRANSLATE_NOOP("sign_in", "The sign-in was cancelled.")
