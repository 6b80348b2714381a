"""The client of a gateway: one object for each address, for all requests to it."""

from __future__ import annotations

import asyncio
import dataclasses
import functools
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import TYPE_CHECKING, Final

from orca_desktop.domain import events
from orca_desktop.domain.errors import ErrorKind, Failure
from orca_desktop.domain.request import MessageRequest
from orca_desktop.domain.secret import Secret
from orca_desktop.gateway import failures, wording
from orca_desktop.gateway.address import GatewayAddress
from orca_desktop.gateway.backoff import Backoff
from orca_desktop.gateway.catalog import Model, read_models
from orca_desktop.gateway.daemon import in_daemon
from orca_desktop.gateway.json_text import read_object
from orca_desktop.gateway.limits import Limits
from orca_desktop.gateway.network import Network
from orca_desktop.gateway.reply_events import Emit, ReplyEvents

if TYPE_CHECKING:
    import httpx

    from orca_desktop.gateway.sender import Sender

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

    Redirects are not followed, cookies not kept, encoded bodies refused. ``transport`` makes what
    replaces the network (the practice gateway); ``network`` knows the way out, shared with other
    gateways. What sends is loaded with the first request.
    """

    def __init__(
        self,
        address: GatewayAddress,
        *,
        transport: Callable[[], httpx.AsyncBaseTransport] | None = None,
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
        self._transport = transport
        self._sender: Sender | None = None
        self._loading = asyncio.Lock()
        self._is_closed = False

    async def open(self) -> None:
        """Make ready for the first request; it is optional and only saves that request time.

        Raises:
            UnreadableAuthorityError: The authority's certificates cannot be read.
        """
        sender = await self._ready()
        await sender.open()

    async def close(self) -> None:
        """Close all connections; running streams close their own."""
        self._is_closed = True
        if self._sender is not None:
            await self._sender.close()

    def stream(self, request: MessageRequest, key: Secret | None) -> ReplyEvents:
        """The answer to a request, as a stream of events that always has one ending.

        Nothing is sent before the first event is asked for.
        """
        if key is None and self._needs_key:
            return ReplyEvents(_without_key, self._limits.drain)
        return ReplyEvents(functools.partial(self._run, request, key), self._limits.drain)

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
        if status == HTTPStatus.OK:
            return KeyAccepted()
        if status == HTTPStatus.NOT_FOUND and read_object(body) is not None:
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
        if status != HTTPStatus.OK:
            return failures.from_response(status, headers, body)
        models = read_models(body)
        if models is None:
            return Failure(ErrorKind.PROTOCOL, "The list of models is none.", status=status)
        return models

    async def get(
        self, path: str, key: Secret | None
    ) -> tuple[int, Mapping[str, str], bytes] | Failure:
        """Status, headers and body of a small request; over-long and encoded bodies are refused."""
        sender = await self._ready()
        return await sender.get(path, key)

    async def _run(self, request: MessageRequest, key: Secret | None, emit: Emit) -> None:
        sender = await self._ready()
        await sender.run(request, key, emit)

    async def _ready(self) -> Sender:
        """What sends; made when it is first wanted, in a thread, as it takes long to load."""
        async with self._loading:
            if self._sender is None:
                self._sender = await in_daemon(self._load)
                if self._is_closed:
                    await self._sender.close()
            return self._sender

    def _load(self) -> Sender:
        from orca_desktop.gateway.sender import Sender  # noqa: PLC0415 - as said

        return Sender(
            self.address,
            transport=self._transport() if self._transport is not None else None,
            limits=self._limits,
            gate=self.gate,
            network=self.network,
        )


async def _without_key(emit: Emit) -> None:
    emit(events.Failed(Failure(ErrorKind.NO_KEY)))
