"""What happens while a reply arrives: the events that a reply is folded from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from orca_desktop.domain.usage import NO_USAGE, Usage

if TYPE_CHECKING:
    from orca_desktop.domain.blocks import Block, Json
    from orca_desktop.domain.errors import ErrorKind, Failure


@dataclass(frozen=True, slots=True)
class RequestSent:
    """All of the request was written to its connection: from now on it may be carried out."""


@dataclass(frozen=True, slots=True)
class ResponseOpened:
    """The gateway accepted the request; what its response headers told.

    ``resolved_model`` is what an alias stood for, ``fallback_model`` what stepped in.
    """

    request_id: str | None = None
    resolved_model: str | None = None
    fallback_model: str | None = None


@dataclass(frozen=True, slots=True)
class MessageStarted:
    """The message has an id and a model name, as the upstream calls it."""

    id: str
    model: str
    usage: Usage


@dataclass(frozen=True, slots=True)
class BlockStarted:
    """A content block begins at a position; blocks that arrive whole are complete here."""

    index: int
    block: Block


@dataclass(frozen=True, slots=True)
class TextAdded:
    """More text for the text block at ``index``."""

    index: int
    text: str


@dataclass(frozen=True, slots=True)
class ThinkingAdded:
    """More reasoning for the thinking block at ``index``."""

    index: int
    text: str


@dataclass(frozen=True, slots=True)
class SignatureAdded:
    """The signature (or more of it) of the thinking block at ``index``."""

    index: int
    signature: str


@dataclass(frozen=True, slots=True)
class InputJsonAdded:
    """More of the JSON text of a tool's input; complete only when the block stops."""

    index: int
    text: str


@dataclass(frozen=True, slots=True)
class CitationAdded:
    """A citation for the text block at ``index``."""

    index: int
    citation: Json


@dataclass(frozen=True, slots=True)
class BlockStopped:
    """The block at ``index`` is complete."""

    index: int


@dataclass(frozen=True, slots=True)
class MessageChanged:
    """Why the message ended and what it used; usage is cumulative, never to be summed."""

    stop_reason: str | None = None
    stop_sequence: str | None = None
    stop_details: Json | None = None
    usage: Usage = NO_USAGE


@dataclass(frozen=True, slots=True)
class Waiting:
    """Nothing was answered yet; the same request goes out again by itself in ``seconds``."""

    kind: ErrorKind
    seconds: float
    attempt: int


@dataclass(frozen=True, slots=True)
class StillWaiting:
    """The request is out and the gateway is silent since ``seconds``."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Finished:
    """The message came to its end: ``message_stop`` arrived."""


@dataclass(frozen=True, slots=True)
class Stopped:
    """The person stopped it."""


@dataclass(frozen=True, slots=True)
class Interrupted:
    """The stream broke after it had begun; what arrived is kept."""

    failure: Failure


@dataclass(frozen=True, slots=True)
class Failed:
    """No answer came at all."""

    failure: Failure


@dataclass(frozen=True, slots=True)
class ThinkingLeftOut:
    """The thinking of earlier answers was not accepted; the request goes out without it."""


Ending = Finished | Stopped | Interrupted | Failed
StreamEvent = (
    RequestSent
    | ResponseOpened
    | MessageStarted
    | BlockStarted
    | TextAdded
    | ThinkingAdded
    | SignatureAdded
    | InputJsonAdded
    | CitationAdded
    | BlockStopped
    | MessageChanged
    | Waiting
    | StillWaiting
    | ThinkingLeftOut
    | Ending
)


def is_out(event: StreamEvent, before: bool) -> bool:
    """Whether the request may be with the gateway after an event, and was it ``before`` it.

    One that waits to be sent again was refused or never left; endings change nothing.
    """
    match event:
        case Waiting() | ThinkingLeftOut():
            return False
        case Failed() | Interrupted() | Stopped():
            return before
        case _:
            return True
