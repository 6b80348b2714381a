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
from dataclasses import dataclass
from http.cookiejar import CookieJar, DefaultCookiePolicy
from pathlib import Path
from typing import Final

import httpx

from orca_desktop import __version__
from orca_desktop.gateway.daemon import in_daemon
from orca_desktop.gateway.limits import Limits
from orca_desktop.gateway.proxies import proxy_for
from orca_desktop.gateway.tls import build_context

_KEPT: Final = 4
_POOL: Final = httpx.Limits(max_connections=2, keepalive_expiry=30.0)
_USER_AGENT: Final = f"OrcaDesktop/{__version__} ({platform.system()})"


@dataclass(frozen=True, slots=True)
class Line:
    """A client, and the name of the proxy that it goes through."""

    client: httpx.AsyncClient
    proxy: str | None = None


class Connections:
    """Makes, lends and keeps the clients for one address.

    They follow no redirect, keep no cookie and ask for plain bytes. ``url`` is where they lead, by
    which the proxy is chosen. A ``transport`` stands for the network and is then shared by all
    requests.
    """

    def __init__(
        self,
        limits: Limits,
        url: str,
        *,
        transport: httpx.AsyncBaseTransport | None,
        authority: Path | None,
    ) -> None:
        self._limits = limits
        self._url = url
        self._transport = transport
        self._authority = authority
        self._context: ssl.SSLContext | None = None
        self._kept: list[Line] = []
        self._opening = asyncio.Lock()
        self._is_closed = False

    async def open(self) -> None:
        """Make ready what takes long, off this thread: the trusted certificates.

        Raises:
            UnreadableAuthorityError: The authority's certificates cannot be read.
        """
        async with self._opening:
            if self._context is None and self._transport is None:
                self._context = await in_daemon(self._prepare)

    async def close(self) -> None:
        """Close all clients, those that are lent out as soon as they come back."""
        self._is_closed = True
        while self._kept:
            await self._kept.pop().client.aclose()

    @contextlib.asynccontextmanager
    async def lend(self) -> AsyncIterator[Line]:
        """A client for one request; leaving with any exception closes its connections.

        Raises:
            UnreadableAuthorityError: The authority's certificates cannot be read.
            UnusableProxyError: The proxy that is set cannot be used.
        """
        line = self._kept.pop() if self._kept else await self._make()
        try:
            yield line
        except BaseException:
            await line.client.aclose()
            raise
        if len(self._kept) < _KEPT and not self._is_closed:
            self._kept.append(line)
        else:
            await line.client.aclose()

    def _prepare(self) -> ssl.SSLContext:
        context = build_context(self._authority)
        httpx.AsyncClient(verify=context, trust_env=False)  # loads what the first client needs
        return context

    async def _make(self) -> Line:
        if self._transport is not None:
            return Line(self._client(_Shared(self._transport), None))
        await self.open()
        return await in_daemon(self._dial)

    def _dial(self) -> Line:
        """A client for the network; asks the system for proxies, so it may take long."""
        found = proxy_for(self._url)
        if found is None:
            return Line(self._client(None, None))
        context = self._context if found.is_secured else None
        return Line(self._client(None, httpx.Proxy(found.url, ssl_context=context)), found.name)

    def _client(
        self, transport: httpx.AsyncBaseTransport | None, proxy: httpx.Proxy | None
    ) -> httpx.AsyncClient:
        limits = self._limits
        return httpx.AsyncClient(
            transport=transport,
            proxy=proxy,
            verify=self._context if self._context is not None else True,
            trust_env=False,
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
