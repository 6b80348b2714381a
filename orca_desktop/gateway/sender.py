"""The requests of a gateway as they go out: what its first request loads, HTTP and TLS with it."""

from __future__ import annotations

import asyncio
import dataclasses
import functools
from typing import TYPE_CHECKING

from orca_desktop.domain.errors import ErrorKind, Failure
from orca_desktop.domain.request import MessageRequest
from orca_desktop.domain.secret import Secret
from orca_desktop.gateway import exceptions, wire
from orca_desktop.gateway.address import GatewayAddress
from orca_desktop.gateway.backoff import Backoff
from orca_desktop.gateway.connections import Connections
from orca_desktop.gateway.limits import Limits
from orca_desktop.gateway.network import Network
from orca_desktop.gateway.reply_events import Emit
from orca_desktop.gateway.request_runner import Post, RequestRunner, log_answer
from orca_desktop.gateway.transit import Transit

if TYPE_CHECKING:
    import httpx


class Sender:
    """Sends the requests of one gateway, over connections that it keeps."""

    def __init__(
        self,
        address: GatewayAddress,
        *,
        transport: httpx.AsyncBaseTransport | None,
        limits: Limits,
        gate: Backoff,
        network: Network,
    ) -> None:
        self._address = address
        self._limits = limits
        self._gate = gate
        self._connections = Connections(limits, address.base, transport=transport, network=network)

    async def open(self) -> None:
        """Make ready for the first request.

        Raises:
            UnreadableAuthorityError: The authority's certificates cannot be read.
        """
        await self._connections.open()

    async def close(self) -> None:
        """Close all connections; running streams close their own."""
        await self._connections.close()

    async def run(self, request: MessageRequest, key: Secret | None, emit: Emit) -> None:
        """Bring the answer to a request, as events given to ``emit``."""
        make = functools.partial(self._post, request, key)
        await RequestRunner(self._connections.lend, make, self._limits, self._gate).run(emit)

    async def get(
        self, path: str, key: Secret | None
    ) -> tuple[int, httpx.Headers, bytes] | Failure:
        """Status, headers and body of a small request; over-long and encoded bodies are refused."""
        transit, proxy = Transit(), None
        try:
            async with asyncio.timeout(self._limits.query), self._connections.lend() as line:
                proxy = line.proxy
                return await self._fetched(line.client, path, key, transit)
        except Exception as error:  # noqa: BLE001 - whatever it is, the person gets an answer
            # A small request costs nothing, so it is never "perhaps billed".
            failure = exceptions.from_exception(error, transit.phase, proxy)
            return dataclasses.replace(failure, maybe_billed=False)

    async def _fetched(
        self, client: httpx.AsyncClient, path: str, key: Secret | None, transit: Transit
    ) -> tuple[int, httpx.Headers, bytes] | Failure:
        limit = self._limits.query_size
        body = bytearray()
        request = client.build_request(
            "GET",
            self._address.url(path),
            headers=self._headers(key),
            extensions=transit.extensions,
        )
        response = await client.send(request, stream=True)
        log_answer(response)
        try:
            if response.headers.get("content-encoding", "identity") != "identity":
                return Failure(ErrorKind.PROTOCOL, "The answer is encoded.")
            async for piece in response.aiter_raw():
                if len(body) <= limit:
                    body += piece
        finally:
            await response.aclose()
        if len(body) > limit:
            return Failure(ErrorKind.PROTOCOL, f"The answer is larger than {limit} bytes.")
        return response.status_code, response.headers, bytes(body)

    def _post(self, request: MessageRequest, key: Secret | None) -> Post:
        fields = wire.to_json(request)
        streamed = fields.get("stream") is True
        body = wire.body_of(request)
        headers = self._headers(key) | {
            "Content-Type": "application/json",
            "Content-Length": str(body.size),
            "Accept": "text/event-stream" if streamed else "application/json",
            "X-OrcaRouter-Include-Cost": "true",
        }
        if wire.needs_mcp(fields):
            headers["anthropic-beta"] = wire.MCP_BETA
        return Post(self._address.url("messages"), headers, body, streamed)

    def _headers(self, key: Secret | None) -> dict[str, str]:
        headers = {"Accept": "application/json", "anthropic-version": wire.API_VERSION}
        if key is not None:
            headers["Authorization"] = f"Bearer {key.reveal()}"
        return headers
