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
from dataclasses import dataclass, field
from http.cookiejar import CookieJar, DefaultCookiePolicy
from pathlib import Path
from typing import Final

import httpx

from orca_desktop import __version__
from orca_desktop.gateway.daemon import in_daemon
from orca_desktop.gateway.limits import Limits
from orca_desktop.gateway.network import Network, Route
from orca_desktop.gateway.proxies import proxy_for
from orca_desktop.gateway.tls import build_context

_KEPT: Final = 4
_POOL: Final = httpx.Limits(max_connections=2, keepalive_expiry=30.0)
_USER_AGENT: Final = f"OrcaDesktop/{__version__} ({platform.system()})"


@dataclass(frozen=True, slots=True)
class Line:
    """A client, the name of the proxy that it goes through, and the way out it was made for."""

    client: httpx.AsyncClient
    proxy: str | None = None
    route: Route = field(default_factory=Route)


class Connections:
    """Makes, lends and keeps the clients for one address.

    They follow no redirect, keep no cookie and ask for plain bytes. ``url`` is where they lead, by
    which ``network`` chooses the proxy. A ``transport`` stands for the network and is then shared
    by all requests.
    """

    def __init__(
        self,
        limits: Limits,
        url: str,
        *,
        transport: httpx.AsyncBaseTransport | None,
        network: Network,
    ) -> None:
        self._limits = limits
        self._url = url
        self._transport = transport
        self._network = network
        self._context: ssl.SSLContext | None = None
        self._authority = ""
        """The file of further certificates that the context trusts."""
        self._kept: list[Line] = []
        self._opening = asyncio.Lock()
        self._is_closed = False

    async def open(self) -> None:
        """Make ready what takes long, off this thread: the trusted certificates.

        Raises:
            UnreadableAuthorityError: The authority's certificates cannot be read.
        """
        await self._trust(self._network.choices.certificates)

    async def _trust(self, authority: str) -> None:
        async with self._opening:
            if self._transport is not None:
                return
            if self._context is None or authority != self._authority:
                context = await in_daemon(lambda: _prepare(authority))
                self._context, self._authority = context, authority

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
            LockedPasswordError: The password of the proxy cannot be read.
        """
        route = await self._network.route()
        line = await self._take(route) or await self._make(route)
        try:
            yield line
        except BaseException:
            await line.client.aclose()
            raise
        is_good = line.route.choices is self._network.choices and not self._is_closed
        if is_good and len(self._kept) < _KEPT:
            self._kept.append(line)
        else:
            await line.client.aclose()

    async def _take(self, route: Route) -> Line | None:
        """A client that is kept, if it leaves by the same way; others are closed."""
        while self._kept:
            line = self._kept.pop()
            if line.route is route:
                return line
            await line.client.aclose()
        return None

    async def _make(self, route: Route) -> Line:
        if self._transport is not None:
            return Line(self._client(_Shared(self._transport), None), route=route)
        await self._trust(route.choices.certificates)
        return await in_daemon(lambda: self._dial(route))

    def _dial(self, route: Route) -> Line:
        """A client for the network; asks the system for proxies, so it may take long."""
        found = proxy_for(self._url, route.choices, route.password)
        if found is None:
            return Line(self._client(None, None), route=route)
        context = self._context if found.is_secured else None
        proxy = httpx.Proxy(found.url, ssl_context=context, auth=found.login)
        return Line(self._client(None, proxy), found.name, route)

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


def _prepare(authority: str) -> ssl.SSLContext:
    context = build_context(Path(authority) if authority else None)
    httpx.AsyncClient(verify=context, trust_env=False)  # loads what the first client needs
    return context


class _Shared(httpx.AsyncBaseTransport):
    """A transport that outlives the client it is given to."""

    def __init__(self, transport: httpx.AsyncBaseTransport) -> None:
        self._transport = transport

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Pass the request on."""
        return await self._transport.handle_async_request(request)
