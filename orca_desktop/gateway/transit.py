"""How far a request has come, judged by what was handed to its connection and by nothing else."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from enum import IntEnum
from typing import Any, Final, Protocol

import httpx

_PIECE: Final = 64 * 1024


class Pieces(Protocol):
    """A body that can be written little by little."""

    def pieces(self, most: int) -> Iterator[bytes]:
        """All of it, in pieces of at most so many bytes."""
        ...


class Phase(IntEnum):
    """The phases of a request, in their order."""

    UNSENT = 0
    """None of it was handed to a connection: it cannot have been read, let alone billed."""
    PARTIAL = 1
    """A part of it was: too little to be carried out."""
    SENT = 2
    """All of it was: whatever happens now, it may have been carried out."""
    ANSWERED = 3
    """The head of an answer came back."""


class Transit:
    """Follows one request; ``moved`` is called with each new phase.

    The request must be built with ``extensions``, and its body, if it has one, by ``pieces``. Of
    what a proxy is told to make a connection nothing counts. A transport inside the process tells
    of no connection; there the pieces it takes are what was sent.
    """

    def __init__(self, moved: Callable[[Phase], None] = lambda _: None) -> None:
        self.phase = Phase.UNSENT
        self._moved = moved
        self._is_tunnelling = False
        self._socket: Any = None

    @property
    def extensions(self) -> dict[str, Callable[[str, Mapping[str, Any]], Awaitable[None]]]:
        """What a request must carry so that the HTTP library tells of it."""
        return {"trace": self._trace}

    async def pieces(self, body: Pieces) -> AsyncIterator[bytes]:
        """A body in pieces; each is asked for when the one before has been written."""
        self._reach(Phase.PARTIAL)
        for piece in body.pieces(_PIECE):
            yield piece
        self._reach(Phase.SENT)

    def answered(self) -> None:
        """The head of the answer is there."""
        self._reach(Phase.ANSWERED)

    async def _trace(self, name: str, told: Mapping[str, Any]) -> None:
        match name:
            case "http11.send_request_headers.started":
                self._is_tunnelling = told["request"].method == b"CONNECT"
                if not self._is_tunnelling:
                    self._reach(Phase.PARTIAL)
            case "http11.send_request_body.complete" if not self._is_tunnelling:
                self._reach(Phase.SENT)
            case "connection.connect_tcp.complete" | "socks.connect_tcp.complete":
                self._socket = told["return_value"]
            case "socks.setup_socks5_connection.failed":
                await self._close()
                if isinstance(error := told["exception"], Exception):
                    # The protocol's own errors are of many types that the library lets through.
                    raise httpx.ProxyError(str(error) or _NOT_SOCKS) from error
            case "connection.start_tls.failed" | "socks.start_tls.failed":
                await self._close()
            case _:
                pass

    async def _close(self) -> None:
        """Close what was connected, which the library leaves open when the rest is given up."""
        await self._socket.aclose()

    def _reach(self, phase: Phase) -> None:
        if phase > self.phase:
            self.phase = phase
            self._moved(phase)


_NOT_SOCKS: Final = "The proxy does not speak SOCKS 5."
