"""The client of a gateway: one object for each address, for all requests to it."""

from __future__ import annotations

import asyncio
import functools
import platform
from dataclasses import dataclass
from http.cookiejar import CookieJar, DefaultCookiePolicy
from pathlib import Path
from typing import Final

import httpx

from orca_desktop import __version__
from orca_desktop.domain import events
from orca_desktop.domain.errors import ErrorKind, Failure
from orca_desktop.domain.request import MessageRequest
from orca_desktop.domain.secret import Secret
from orca_desktop.gateway import failures, wire
from orca_desktop.gateway.address import Address
from orca_desktop.gateway.catalog import Model, read_models
from orca_desktop.gateway.exchange import Exchange, Post
from orca_desktop.gateway.gate import Gate
from orca_desktop.gateway.json_text import read_object
from orca_desktop.gateway.limits import Limits
from orca_desktop.gateway.stream import Emit, Stream
from orca_desktop.gateway.tls import build_context

API_VERSION: Final = "2023-06-01"
"""The version of the Messages API whose shapes the program speaks."""

_CONNECTIONS: Final = httpx.Limits(max_connections=32, keepalive_expiry=30.0)
_USER_AGENT: Final = f"OrcaDesktop/{__version__} ({platform.system()})"
_REFUSALS: Final = {
    ErrorKind.BAD_KEY,
    ErrorKind.NO_CREDIT,
    ErrorKind.SPEND_LIMIT,
    ErrorKind.FORBIDDEN,
}


@dataclass(frozen=True, slots=True)
class KeyAccepted:
    """The gateway knows the key."""


@dataclass(frozen=True, slots=True)
class KeyUnknown:
    """The gateway did not say whether it knows the key, and perhaps why not."""

    failure: Failure | None = None


class Gateway:
    """Sends requests to one address and nowhere else.

    Redirects are not followed, cookies not kept, encoded bodies refused. ``transport`` replaces
    the network (the practice gateway); ``authority`` names a further file of trusted certificates.
    """

    def __init__(
        self,
        address: Address,
        *,
        transport: httpx.AsyncBaseTransport | None = None,
        needs_key: bool = True,
        limits: Limits = Limits(),  # noqa: B008 - an immutable value
        gate: Gate | None = None,
        authority: Path | None = None,
    ) -> None:
        self.address = address
        self._transport = transport
        self._needs_key = needs_key
        self._limits = limits
        self._gate = gate or Gate()
        self._authority = authority
        self._client: httpx.AsyncClient | None = None
        self._opening = asyncio.Lock()

    async def open(self) -> None:
        """Make ready for the first request; it is optional and only saves that request time.

        Raises:
            OSError: The authority's certificates cannot be read.
        """
        await self._opened()

    async def close(self) -> None:
        """Close all connections; running streams should be closed before."""
        client, self._client = self._client, None
        if client is not None:
            await client.aclose()

    def stream(self, request: MessageRequest, key: Secret | None) -> Stream:
        """The answer to a request, as a stream of events that always has one ending.

        Nothing is sent before the first event is asked for.
        """
        if key is None and self._needs_key:
            return Stream(_without_key, self._limits.drain)
        make = functools.partial(self._post, request, key)
        exchange = Exchange(self._opened, make, self._limits, self._gate)
        return Stream(exchange.run, self._limits.drain)

    async def check_key(self, key: Secret) -> KeyAccepted | KeyUnknown | Failure:
        """Whether the gateway accepts a key; costs nothing.

        It asks for the cost of a request that never was: with a good key that is not found. The
        list of models would not do, as it is open to everyone.
        """
        found = await self._get("generation?id=key-check", key)
        if isinstance(found, Failure):
            return found if found.kind in _REFUSALS else KeyUnknown(found)
        status, headers, body = found
        if status == httpx.codes.OK or (
            status == httpx.codes.NOT_FOUND and read_object(body) is not None
        ):
            return KeyAccepted()
        failure = failures.from_response(status, headers, body)
        return failure if failure.kind in _REFUSALS else KeyUnknown(failure)

    async def list_models(self, key: Secret | None = None) -> tuple[Model, ...] | Failure:
        """The models that the gateway offers, in its order."""
        found = await self._get("models", key)
        if isinstance(found, Failure):
            return found
        status, headers, body = found
        if status != httpx.codes.OK:
            return failures.from_response(status, headers, body)
        models = read_models(body)
        if models is None:
            return Failure(ErrorKind.PROTOCOL, "The list of models is none.", status=status)
        return models

    def _post(self, request: MessageRequest, key: Secret | None) -> Post:
        streamed = request.settings.get("stream") is True
        body = wire.to_body(request)
        headers = self._headers(key) | {
            "Content-Type": "application/json",
            "Content-Length": str(len(body)),
            "Accept": "text/event-stream" if streamed else "application/json",
            "X-OrcaRouter-Include-Cost": "true",
        }
        return Post(self.address.url("messages"), headers, body, streamed)

    def _headers(self, key: Secret | None) -> dict[str, str]:
        headers = {"Accept": "application/json", "anthropic-version": API_VERSION}
        if key is not None:
            headers["Authorization"] = f"Bearer {key.reveal()}"
        return headers

    async def _get(
        self, path: str, key: Secret | None
    ) -> tuple[int, httpx.Headers, bytes] | Failure:
        """Status, headers and body of a small request; over-long and encoded bodies are refused."""
        limit = self._limits.query_size
        body = bytearray()
        try:
            client = await self._opened()
            request = client.build_request(
                "GET", self.address.url(path), headers=self._headers(key)
            )
            async with asyncio.timeout(self._limits.query):
                response = await client.send(request, stream=True)
                try:
                    if response.headers.get("content-encoding", "identity") != "identity":
                        return Failure(ErrorKind.PROTOCOL, "The answer is encoded.")
                    async for piece in response.aiter_raw():
                        if len(body) <= limit:
                            body += piece
                finally:
                    await response.aclose()
        except (httpx.HTTPError, httpx.InvalidURL, OSError) as error:
            return failures.from_exception(error, sent=False)
        if len(body) > limit:
            return Failure(ErrorKind.PROTOCOL, f"The answer is larger than {limit} bytes.")
        return response.status_code, response.headers, bytes(body)

    async def _opened(self) -> httpx.AsyncClient:
        async with self._opening:
            if self._client is None:
                self._client = await asyncio.to_thread(self._build)
            return self._client

    def _build(self) -> httpx.AsyncClient:
        limits = self._limits
        connect, write = limits.connect, limits.write
        context = build_context(self._authority) if self._transport is None else True
        return httpx.AsyncClient(
            transport=self._transport,
            verify=context,
            # A proxy is for the way out. To this computer it would only see the key in the clear.
            trust_env=not self.address.is_loopback,
            follow_redirects=False,
            timeout=httpx.Timeout(None, connect=connect, write=write, pool=connect),
            limits=_CONNECTIONS,
            headers={"User-Agent": _USER_AGENT, "Accept-Encoding": "identity"},
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
        )


async def _without_key(emit: Emit) -> None:
    emit(events.Failed(Failure(ErrorKind.NO_KEY)))
