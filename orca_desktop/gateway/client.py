"""The client of a gateway: one object for each address, for all requests to it."""

from __future__ import annotations

import asyncio
import dataclasses
import functools
from dataclasses import dataclass
from typing import Final

import httpx

from orca_desktop.domain import events
from orca_desktop.domain.errors import ErrorKind, Failure
from orca_desktop.domain.request import MessageRequest
from orca_desktop.domain.secret import Secret
from orca_desktop.gateway import exceptions, failures, wire, wording
from orca_desktop.gateway.address import GatewayAddress
from orca_desktop.gateway.backoff import Backoff
from orca_desktop.gateway.catalog import Model, read_models
from orca_desktop.gateway.connections import Connections
from orca_desktop.gateway.json_text import read_object
from orca_desktop.gateway.limits import Limits
from orca_desktop.gateway.network import Network
from orca_desktop.gateway.reply_events import Emit, ReplyEvents
from orca_desktop.gateway.request_runner import Post, RequestRunner, log_answer
from orca_desktop.gateway.transit import Transit

API_VERSION: Final = "2023-06-01"
"""The version of the Messages API whose shapes the program speaks."""

MCP_BETA: Final = "mcp-client-2025-11-20"
"""The beta of that API which requests with MCP servers must name."""

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
    the network (the practice gateway); ``network`` knows the way out, shared with other gateways.
    """

    def __init__(
        self,
        address: GatewayAddress,
        *,
        transport: httpx.AsyncBaseTransport | None = None,
        needs_key: bool = True,
        limits: Limits = Limits(),  # noqa: B008 - an immutable value
        gate: Backoff | None = None,
        network: Network | None = None,
    ) -> None:
        self.address = address
        self._needs_key = needs_key
        self._limits = limits
        self.gate = gate or Backoff()
        self.network = network if network is not None else Network()
        self._connections = Connections(
            limits, address.base, transport=transport, network=self.network
        )

    async def open(self) -> None:
        """Make ready for the first request; it is optional and only saves that request time.

        Raises:
            UnreadableAuthorityError: The authority's certificates cannot be read.
        """
        await self._connections.open()

    async def close(self) -> None:
        """Close all connections; running streams close their own."""
        await self._connections.close()

    def stream(self, request: MessageRequest, key: Secret | None) -> ReplyEvents:
        """The answer to a request, as a stream of events that always has one ending.

        Nothing is sent before the first event is asked for.
        """
        if key is None and self._needs_key:
            return ReplyEvents(_without_key, self._limits.drain)
        make = functools.partial(self._post, request, key)
        exchange = RequestRunner(self._connections.lend, make, self._limits, self.gate)
        return ReplyEvents(exchange.run, self._limits.drain)

    async def check_key(self, key: Secret) -> KeyAccepted | KeyUnknown | Failure:
        """Whether the gateway accepts a key; costs nothing.

        It asks for the cost of a request that never was: with a good key that is not found. The
        list of models would not do, as it is open to everyone.
        """
        found = await self.get("generation?id=key-check", key)
        if isinstance(found, Failure):
            return found if found.kind in _REFUSALS else KeyUnknown(found)
        status, headers, body = found
        failure = failures.from_response(status, headers, body)
        if status == httpx.codes.OK:
            return KeyAccepted()
        if status == httpx.codes.NOT_FOUND and read_object(body) is not None:
            return await self._found_no_request(key, failure)
        return failure if failure.kind in _REFUSALS else KeyUnknown(failure)

    async def _found_no_request(self, key: Secret, failure: Failure) -> KeyAccepted | KeyUnknown:
        """Whether "not found" was about the request that never was, or about the path itself.

        Where the words leave it open, a gateway is told by the list of its models.
        """
        if not wording.is_about_a_path(failure.message):
            return KeyAccepted()
        listed = await self.list_models(key)
        if isinstance(listed, Failure):
            return KeyUnknown(dataclasses.replace(failure, kind=ErrorKind.WRONG_PATH))
        return KeyAccepted()

    async def list_models(self, key: Secret | None = None) -> tuple[Model, ...] | Failure:
        """The models that the gateway offers, in its order."""
        found = await self.get("models", key)
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
            headers["anthropic-beta"] = MCP_BETA
        return Post(self.address.url("messages"), headers, body, streamed)

    def _headers(self, key: Secret | None) -> dict[str, str]:
        headers = {"Accept": "application/json", "anthropic-version": API_VERSION}
        if key is not None:
            headers["Authorization"] = f"Bearer {key.reveal()}"
        return headers

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
            self.address.url(path),
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


async def _without_key(emit: Emit) -> None:
    emit(events.Failed(Failure(ErrorKind.NO_KEY)))
