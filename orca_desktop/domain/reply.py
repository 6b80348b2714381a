"""A reply: one answer of the model, folded from the events that bring it."""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final, assert_never

from orca_desktop.domain import events
from orca_desktop.domain.blocks import Block, Json, Text, Thinking, ToolUse
from orca_desktop.domain.errors import ErrorKind, Failure
from orca_desktop.domain.growing import GrowingText
from orca_desktop.domain.usage import NO_USAGE, Usage

if TYPE_CHECKING:
    import datetime
    from decimal import Decimal

    from orca_desktop.domain.parameters import Settings, Withheld

PRACTICE_PREFIX: Final = "practice/"
"""Models of the built-in practice gateway carry this, and so do their replies, for ever."""


class Status(StrEnum):
    """How far a reply has come; only ``STREAMING`` can still change."""

    STREAMING = "streaming"
    FINISHED = "finished"
    STOPPED = "stopped"
    INTERRUPTED = "interrupted"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class OpenBlock:
    """A block that is still being written.

    ``text`` grows with text, thinking or input JSON, whichever the block is made of; ``since`` is
    the reply's own clock, in seconds, when it began.
    """

    index: int
    start: Block
    text: GrowingText
    signature: str = ""
    citations: tuple[Json, ...] = ()
    since: float = 0.0

    def closed(self) -> Block:
        """The block as it stands now."""
        match self.start:
            case Text():
                cited = (self.start.citations or ()) + self.citations
                return dataclasses.replace(
                    self.start,
                    text=self.text.text,
                    citations=cited if self.citations else self.start.citations,
                )
            case Thinking():
                signature = (self.start.signature or "") + self.signature
                return dataclasses.replace(
                    self.start,
                    thinking=self.text.text,
                    signature=signature if self.signature else self.start.signature,
                )
            case ToolUse() if self.text:
                return dataclasses.replace(self.start, input=_parsed(self.text.text))
            case _:
                return self.start


Part = Block | OpenBlock


@dataclass(frozen=True, slots=True)
class Timing:
    """Seconds on the reply's own clock, which starts when the request is sent."""

    first_token: float | None = None
    thinking: float | None = None
    total: float | None = None


NO_TIMING: Final = Timing()


@dataclass(frozen=True, slots=True)
class Sent:
    """How the conversation went into the request for an answer.

    ``turns`` is how many turns stood before the question; those in ``omitted`` (their ids) were not
    sent along. ``without_thinking`` says that the thinking of earlier answers stayed out too.
    """

    turns: int = 0
    omitted: tuple[str, ...] = ()
    without_thinking: bool = False


@dataclass(frozen=True, slots=True)
class Earlier:
    """What an answer had taken when it was continued, in all its requests before the last one.

    ``usage`` is their sum, with the price as billed where that was known; ``last`` is what the last
    request has told so far, which is never stored.
    """

    usage: Usage = NO_USAGE
    requests: int = 1
    last: Usage = field(default=NO_USAGE, compare=False)


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer: its parts, the settings as sent, and everything known about its making.

    ``parts`` holds finished blocks and at most a few open ones; ``blocks`` closes them all.
    ``notice`` is what the wait is for while nothing arrives; it is never stored. ``settled_cost``
    is what was billed in the end, in US dollars, which the gateway tells some time later. ``sent``
    is unknown of answers that are older than the note.
    """

    id: str
    created: datetime.datetime
    settings: Settings
    withheld: tuple[Withheld, ...] = ()
    status: Status = Status.STREAMING
    parts: tuple[Part, ...] = ()
    response_id: str | None = None
    request_id: str | None = None
    model_returned: str | None = None
    stop_reason: str | None = None
    stop_sequence: str | None = None
    stop_details: Json | None = None
    usage: Usage = NO_USAGE
    timing: Timing = NO_TIMING
    failure: Failure | None = None
    notice: events.Waiting | events.StillWaiting | None = field(default=None, compare=False)
    settled_cost: Decimal | None = None
    sent: Sent | None = None
    earlier: Earlier | None = None

    @property
    def blocks(self) -> tuple[Block, ...]:
        """All blocks as they stand; the cost is that of the open text, so not for each token."""
        return tuple(part.closed() if isinstance(part, OpenBlock) else part for part in self.parts)

    @property
    def text(self) -> str:
        """The answer's words, without thinking and tools."""
        return "".join(block.text for block in self.blocks if isinstance(block, Text))

    @property
    def is_practice(self) -> bool:
        """Whether the built-in practice gateway wrote it, not a language model of the cloud."""
        return self.settings.model.startswith(PRACTICE_PREFIX)

    @property
    def cost(self) -> Decimal | None:
        """US dollars, as billed or else as the reply told; none in practice, which is no money."""
        if self.is_practice:
            return None
        return self.usage.cost_usd if self.settled_cost is None else self.settled_cost

    @property
    def is_running(self) -> bool:
        """Whether more may still arrive."""
        return self.status is Status.STREAMING

    @property
    def tokens_per_second(self) -> float | None:
        """Output tokens over the time from the first token on, if both are known."""
        output, timing = self.usage.output_tokens, self.timing
        if output is None or timing.total is None or timing.first_token is None:
            return None
        spent = timing.total - timing.first_token
        return output / spent if spent > 0 else None

    def after(self, event: events.StreamEvent, at: float) -> Reply:  # noqa: PLR0911, C901, PLR0912
        """This reply after one event, ``at`` seconds on its own clock.

        Pure; a reply that has ended stays as it is, and a delta for a block that is not open
        changes nothing.
        """
        if not self.is_running:
            return self
        match event:
            case events.RequestSent():
                return self._with()
            case events.ResponseOpened(request_id, resolved_model, fallback_model):
                return self._with(
                    request_id=request_id or self.request_id,
                    model_returned=fallback_model or resolved_model or self.model_returned,
                )
            case events.MessageStarted(id_, model, usage):
                return self._with(
                    response_id=id_ or self.response_id,
                    model_returned=self.model_returned or model or None,
                    usage=self.usage.merged(usage),
                )
            case events.BlockStarted(index, block):
                return self._begun(index, block, at)
            case (
                events.TextAdded(index, text)
                | events.ThinkingAdded(index, text)
                | events.InputJsonAdded(index, text)
            ):
                return self._grown(index, at, text=text)
            case events.SignatureAdded(index, signature):
                return self._grown(index, at, signature=signature)
            case events.CitationAdded(index, citation):
                return self._grown(index, at, citation=citation)
            case events.BlockStopped(index):
                return self._closed(index, at)
            case events.MessageChanged(stop_reason, stop_sequence, stop_details, usage):
                return self._with(
                    stop_reason=stop_reason or self.stop_reason,
                    stop_sequence=stop_sequence or self.stop_sequence,
                    stop_details=stop_details or self.stop_details,
                    usage=self.usage.merged(usage),
                )
            case events.Waiting() | events.StillWaiting():
                return dataclasses.replace(self, notice=event)
            case events.Finished():
                return self._ended(Status.FINISHED, at, None)
            case events.Stopped():
                return self._ended(Status.STOPPED, at, None)
            case events.Interrupted(failure):
                return self._ended(Status.INTERRUPTED, at, failure)
            case events.Failed(failure):
                return self._ended(Status.FAILED, at, failure)
        assert_never(event)

    def _with(self, **changes: Any) -> Reply:
        return dataclasses.replace(self, notice=None, **changes)

    def _begun(self, index: int, block: Block, at: float) -> Reply:
        match block:
            case Text(text):
                opened = OpenBlock(index, block, GrowingText(text), since=at)
            case Thinking(thinking):
                opened = OpenBlock(index, block, GrowingText(thinking), since=at)
            case _:
                opened = OpenBlock(index, block, GrowingText(), since=at)
        return self._with(parts=(*self.parts, opened))

    def _position(self, index: int) -> int | None:
        for position in range(len(self.parts) - 1, -1, -1):
            part = self.parts[position]
            if isinstance(part, OpenBlock) and part.index == index:
                return position
        return None

    def _replaced(self, position: int, part: Part) -> tuple[Part, ...]:
        return (*self.parts[:position], part, *self.parts[position + 1 :])

    def _grown(
        self,
        index: int,
        at: float,
        *,
        text: str = "",
        signature: str = "",
        citation: Json | None = None,
    ) -> Reply:
        position = self._position(index)
        if position is None:
            return self
        part = self.parts[position]
        assert isinstance(part, OpenBlock)  # noqa: S101 - what _position promises
        grown = OpenBlock(
            index,
            part.start,
            part.text.plus(text),
            part.signature + signature,
            (*part.citations, citation) if citation is not None else part.citations,
            part.since,
        )
        timing = self.timing
        if timing.first_token is None and text:
            timing = dataclasses.replace(timing, first_token=at)
        return self._with(parts=self._replaced(position, grown), timing=timing)

    def _closed(self, index: int, at: float) -> Reply:
        position = self._position(index)
        if position is None:
            return self
        part = self.parts[position]
        assert isinstance(part, OpenBlock)  # noqa: S101 - what _position promises
        return self._with(
            parts=self._replaced(position, part.closed()), timing=_thought(self.timing, part, at)
        )

    def _ended(self, status: Status, at: float, failure: Failure | None) -> Reply:
        timing = self.timing
        for part in self.parts:
            if isinstance(part, OpenBlock):
                timing = _thought(timing, part, at)
        usage = self.usage
        if status is not Status.FINISHED and self.stop_reason is None:
            # What the beginning of a message says of its output is a first count, not a sum.
            usage = dataclasses.replace(usage, output_tokens=None)
        return self._with(
            status=status,
            parts=self.blocks,
            usage=usage,
            failure=failure,
            timing=dataclasses.replace(timing, total=at),
        )


def left_running(reply: Reply, *, is_out: bool = True) -> Reply:
    """A reply that the program left unfinished when it ended.

    ``is_out`` says whether its request may be with the gateway; what is found in the database
    does not tell.
    """
    return dataclasses.replace(
        reply,
        status=Status.INTERRUPTED,
        parts=reply.blocks,
        failure=Failure(ErrorKind.CLOSED, may_retry=True, maybe_billed=is_out),
        notice=None,
    )


def _thought(timing: Timing, part: OpenBlock, at: float) -> Timing:
    """The timing with a thinking block's length added once the block ends."""
    if not isinstance(part.start, Thinking):
        return timing
    return dataclasses.replace(timing, thinking=(timing.thinking or 0.0) + max(at - part.since, 0))


def _parsed(text: str) -> Any:
    """A tool's input from its JSON text; text that is no JSON is kept as it is."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text
