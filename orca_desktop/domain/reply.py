"""A reply: one answer of the model, folded from the events that bring it."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final, assert_never, cast

from orca_desktop.domain import events
from orca_desktop.domain.blocks import Block, Json, TextBlock, ThinkingBlock, ToolUseBlock
from orca_desktop.domain.errors import ErrorKind, Failure
from orca_desktop.domain.growing import GrowingText
from orca_desktop.domain.json_values import value_of
from orca_desktop.domain.message import answer_text
from orca_desktop.domain.model_names import is_practice
from orca_desktop.domain.usage import NO_USAGE, Usage

if TYPE_CHECKING:
    import datetime
    from decimal import Decimal

    from orca_desktop.domain.parameters import Settings, Withheld

_JOINING: Final = -1
"""The index of a text that waits for its continuation; no index of a stream is negative."""


class Origin(StrEnum):
    """Who wrote a reply."""

    GATEWAY = "gateway"
    PRACTICE = "practice"
    IMPORTED = "imported"
    WRITTEN = "written"

    @classmethod
    def of(cls, model: str) -> Origin:
        """Who answers when this model is asked here."""
        return cls.PRACTICE if is_practice(model) else cls.GATEWAY


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
            case TextBlock():
                cited = (self.start.citations or ()) + self.citations
                return dataclasses.replace(
                    self.start,
                    text=self.text.text,
                    citations=cited if self.citations else self.start.citations,
                )
            case ThinkingBlock():
                signature = (self.start.signature or "") + self.signature
                return dataclasses.replace(
                    self.start,
                    thinking=self.text.text,
                    signature=signature if self.signature else self.start.signature,
                )
            case ToolUseBlock() if self.text:
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

    ``usage`` is their sum, with the price as billed where that was known, and ``requests`` their
    number. The rest serves while the continuation is written and is never stored: ``last`` is what
    its request has told so far, ``overlap`` the words that it is to begin with, ``held`` what came
    of them, ``gap`` the space that stood at the end.
    """

    usage: Usage = NO_USAGE
    requests: int = 1
    last: Usage = field(default=NO_USAGE, compare=False)
    overlap: str = field(default="", compare=False)
    held: str = field(default="", compare=False)
    gap: str = field(default="", compare=False)

    def joined(self, text: str, *, ends: bool = False) -> tuple[str, Earlier]:
        """What of a continuation's next words is new, and the value after them.

        Words are held back for as long as they may be the repeated ones, and given out, after the
        space that was there, once they are not.
        """
        if not self.overlap:
            return text, self
        held = self.held + text
        begun = held.lstrip()
        if begun.startswith(self.overlap):
            return begun[len(self.overlap) :], dataclasses.replace(self, overlap="", held="")
        if self.overlap.startswith(begun) and not ends:
            return "", dataclasses.replace(self, held=held)
        new = held if held[:1].isspace() else self.gap + held
        return new, dataclasses.replace(self, overlap="", held="")


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer: its parts, the settings as sent, and everything known about its making.

    ``parts`` holds finished blocks and at most a few open ones; ``blocks`` closes them all.
    ``notice`` is what the wait is for while nothing arrives; it is never stored. ``settled_cost``
    is what was billed in the end, in US dollars, which the gateway tells some time later. ``sent``
    is unknown of answers that are older than the note. ``origin`` says who wrote it.
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
    origin: Origin = Origin.GATEWAY

    @property
    def blocks(self) -> tuple[Block, ...]:
        """All blocks as they stand; the cost is that of the open text, so not for each token."""
        for part in self.parts:
            if isinstance(part, OpenBlock):
                break
        else:
            return cast("tuple[Block, ...]", self.parts)
        return tuple(part.closed() if isinstance(part, OpenBlock) else part for part in self.parts)

    @property
    def text(self) -> str:
        """The answer's words, without thinking and tools."""
        return answer_text(self.blocks)

    @property
    def is_practice(self) -> bool:
        """Whether the built-in practice gateway wrote it, not a language model of the cloud."""
        return self.origin is Origin.PRACTICE

    @property
    def is_written(self) -> bool:
        """Whether a person wrote it, or changed its words, so that nothing was asked for it."""
        return self.origin is Origin.WRITTEN

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
                    **self._consumed(usage),
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
                    **self._consumed(usage),
                )
            case events.ThinkingLeftOut():
                sent = dataclasses.replace(self.sent or Sent(), without_thinking=True)
                return self._with(sent=sent)
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

    def continued(self, overlap: str = "") -> Reply:
        """This answer, about to be written on: what is there stays, and the rest joins it.

        Its last text is open again. ``overlap`` are the words that the rest is to begin with. An
        answer that paused goes on with new blocks.
        """
        spent = dataclasses.replace(self.usage, cost_usd=self.cost)
        requests = 1 if self.earlier is None else self.earlier.requests + 1
        parts: list[Part] = list(self.blocks)
        last = next(
            (at for at in reversed(range(len(parts))) if isinstance(parts[at], TextBlock)), None
        )
        text = ""
        if overlap and last is not None:
            block = parts[last]
            assert isinstance(block, TextBlock)  # noqa: S101 - looked for
            text = block.text
            start = dataclasses.replace(block, text="")
            parts[last] = OpenBlock(_JOINING, start, GrowingText(text.rstrip()))
        return dataclasses.replace(
            self,
            status=Status.STREAMING,
            parts=tuple(parts),
            stop_reason=None,
            stop_sequence=None,
            stop_details=None,
            failure=None,
            notice=None,
            settled_cost=None,
            earlier=Earlier(spent, requests, overlap=overlap, gap=text[len(text.rstrip()) :]),
        )

    def _consumed(self, usage: Usage) -> dict[str, Any]:
        """What is known of the usage after one more report: of all requests together."""
        if self.earlier is None:
            return {"usage": self.usage.merged(usage)}
        earlier = dataclasses.replace(self.earlier, last=self.earlier.last.merged(usage))
        return {"earlier": earlier, "usage": earlier.usage.plus(earlier.last)}

    def _with(self, **changes: Any) -> Reply:
        return dataclasses.replace(self, notice=None, **changes)

    def _begun(self, index: int, block: Block, at: float) -> Reply:
        waiting = self._position(_JOINING) if isinstance(block, TextBlock) else None
        if waiting is not None and isinstance(block, TextBlock):
            part = self.parts[waiting]
            assert isinstance(part, OpenBlock)  # noqa: S101 - what _position promises
            joining = dataclasses.replace(part, index=index)
            reply = self._with(parts=self._replaced(waiting, joining))
            return reply._grown(index, at, text=block.text) if block.text else reply  # noqa: SLF001 - of this class
        match block:
            case TextBlock(text):
                opened = OpenBlock(index, block, GrowingText(text), since=at)
            case ThinkingBlock(thinking):
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
        earlier = self.earlier
        if earlier is not None and earlier.overlap and isinstance(part.start, TextBlock):
            text, earlier = earlier.joined(text)
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
        return self._with(parts=self._replaced(position, grown), timing=timing, earlier=earlier)

    def _let_go(self) -> Reply:
        """This answer with what was held back: space at its end, words that may be repeated."""
        earlier = self.earlier
        if earlier is None or not earlier.overlap:
            return self
        text, earlier = earlier.joined("", ends=True)
        for position, part in enumerate(self.parts):
            if isinstance(part, OpenBlock) and isinstance(part.start, TextBlock):
                grown = dataclasses.replace(part, text=part.text.plus(text))
                return self._with(parts=self._replaced(position, grown), earlier=earlier)
        return self

    def _closed(self, index: int, at: float) -> Reply:
        position = self._position(index)
        if position is None:
            return self
        part = self.parts[position]
        assert isinstance(part, OpenBlock)  # noqa: S101 - what _position promises
        if self.earlier is not None and self.earlier.held:
            return self._let_go()._closed(index, at)  # noqa: SLF001 - of this class
        if self.earlier is not None and self.earlier.overlap and isinstance(part.start, TextBlock):
            # An empty text is no continuation: the next one may be.
            waiting = dataclasses.replace(part, index=_JOINING)
            return self._with(parts=self._replaced(position, waiting))
        return self._with(
            parts=self._replaced(position, part.closed()), timing=_thought(self.timing, part, at)
        )

    def _ended(self, status: Status, at: float, failure: Failure | None) -> Reply:
        if self.earlier is not None:
            return self._let_go()._ended_again(status, at, failure)  # noqa: SLF001 - of this class
        usage = self.usage
        if status is not Status.FINISHED and self.stop_reason is None:
            # What the beginning of a message says of its output is a first count, not a sum.
            usage = dataclasses.replace(usage, output_tokens=None)
        return self._final(status, at, failure, usage)

    def _ended_again(self, status: Status, at: float, failure: Failure | None) -> Reply:
        """The end of a continuation: without it, what was there before is there still."""
        earlier = self.earlier or Earlier()
        if status is Status.FAILED:
            billed = failure is not None and failure.maybe_billed
            left = dataclasses.replace(earlier, last=NO_USAGE)
            usage = earlier.usage.plus(NO_USAGE) if billed else earlier.usage
            fewer = (
                None
                if earlier.requests == 1
                else dataclasses.replace(left, requests=earlier.requests - 1)
            )
            reply = dataclasses.replace(self, earlier=left if billed else fewer)
            return reply._final(Status.INTERRUPTED, at, failure, usage)  # noqa: SLF001 - of this class
        last = earlier.last
        if status is not Status.FINISHED and self.stop_reason is None:
            last = dataclasses.replace(last, output_tokens=None)
        return self._final(status, at, failure, earlier.usage.plus(last))

    def _final(self, status: Status, at: float, failure: Failure | None, usage: Usage) -> Reply:
        timing = self.timing
        for part in self.parts:
            if isinstance(part, OpenBlock):
                timing = _thought(timing, part, at)
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
    if not isinstance(part.start, ThinkingBlock):
        return timing
    return dataclasses.replace(timing, thinking=(timing.thinking or 0.0) + max(at - part.since, 0))


def _parsed(text: str) -> Any:
    """A tool's input from its JSON text; text that is no JSON to keep is kept as it is."""
    try:
        return value_of(text)
    except ValueError:
        return text
