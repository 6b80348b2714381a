"""The HTTP clients behind a gateway: one for each running request, lent out and taken back.

A request that is cancelled while its connection is being made can leave that connection behind in
the library's pool, open and used by nobody. So requests never share a pool: a client whose request
did not end well is closed with all it holds, the others are kept for the next request, which then
needs no new handshake.
"""

from __future__ import annotations

import asyncio
import contextlib
import platform
import ssl
from collections.abc import AsyncIterator
from http.cookiejar import CookieJar, DefaultCookiePolicy
from pathlib import Path
from typing import Final

import httpx

from orca_desktop import __version__
from orca_desktop.gateway.limits import Limits
from orca_desktop.gateway.tls import build_context

_KEPT: Final = 4
_POOL: Final = httpx.Limits(max_connections=2, keepalive_expiry=30.0)
_USER_AGENT: Final = f"OrcaDesktop/{__version__} ({platform.system()})"


class Connections:
    """Makes, lends and keeps the clients for one address.

    They follow no redirect, keep no cookie and ask for plain bytes. ``trusts_environment`` says
    whether the proxies named in the environment are used. A ``transport`` stands for the network
    and is then shared by all requests.
    """

    def __init__(
        self,
        limits: Limits,
        *,
        transport: httpx.AsyncBaseTransport | None,
        authority: Path | None,
        trusts_environment: bool,
    ) -> None:
        self._limits = limits
        self._transport = transport
        self._authority = authority
        self._trusts_environment = trusts_environment
        self._context: ssl.SSLContext | None = None
        self._kept: list[httpx.AsyncClient] = []
        self._opening = asyncio.Lock()
        self._is_closed = False

    async def open(self) -> None:
        """Make ready what takes long, off this thread: the trusted certificates.

        Raises:
            ssl.SSLError: The authority's certificates cannot be read.
        """
        async with self._opening:
            if self._context is None and self._transport is None:
                self._context = await asyncio.to_thread(self._prepare)

    async def close(self) -> None:
        """Close all clients, those that are lent out as soon as they come back."""
        self._is_closed = True
        while self._kept:
            await self._kept.pop().aclose()

    @contextlib.asynccontextmanager
    async def lend(self) -> AsyncIterator[httpx.AsyncClient]:
        """A client for one request; leaving with any exception closes its connections."""
        await self.open()
        client = self._kept.pop() if self._kept else self._make()
        try:
            yield client
        except BaseException:
            await client.aclose()
            raise
        if len(self._kept) < _KEPT and not self._is_closed:
            self._kept.append(client)
        else:
            await client.aclose()

    def _prepare(self) -> ssl.SSLContext:
        try:
            context = build_context(self._authority)
        except OSError as error:
            raise ssl.SSLError(f"the file of trusted certificates: {error}") from error
        httpx.AsyncClient(verify=context)  # loads what the first client needs
        return context

    def _make(self) -> httpx.AsyncClient:
        limits = self._limits
        return httpx.AsyncClient(
            transport=_Shared(self._transport) if self._transport is not None else None,
            verify=self._context if self._context is not None else True,
            trust_env=self._trusts_environment,
            follow_redirects=False,
            timeout=httpx.Timeout(
                None, connect=limits.connect, write=limits.write, pool=limits.connect
            ),
            limits=_POOL,
            headers={"User-Agent": _USER_AGENT, "Accept-Encoding": "identity"},
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
        )


class _Shared(httpx.AsyncBaseTransport):
    """A transport that outlives the client it is given to."""

    def __init__(self, transport: httpx.AsyncBaseTransport) -> None:
        self._transport = transport

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Pass the request on."""
        return await self._transport.handle_async_request(request)
