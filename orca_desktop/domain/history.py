"""Which turns of a conversation are sent along with a later question, and why the others are not.

This is the one rule: requests, forecasts, the inspector, comparisons, exports and the transcript
all ask here. A turn is sent or left out whole, the question together with its answer, because a
question that was blocked, refused or too long would fail again inside every later request.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final, TypeGuard

from orca_desktop.domain.attachments import PDF, PICTURES, TEXT
from orca_desktop.domain.blobs import blob_of
from orca_desktop.domain.blocks import (
    FOREIGN,
    Block,
    RedactedThinkingBlock,
    TextBlock,
    ThinkingBlock,
    ToolResultBlock,
    ToolUseBlock,
    UnknownBlock,
)
from orca_desktop.domain.errors import ErrorKind
from orca_desktop.domain.message import Message, Role, alternating
from orca_desktop.domain.reply import Origin, Sent, Status
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from orca_desktop.domain.conversation import Turn
    from orca_desktop.domain.reply import Part, Reply

_CALL: Final = "tool_use"
RESULT: Final = "tool_result"
"""The type of a block that holds the result of a call."""

REFUSAL: Final = "refusal"
"""The stop reason of an answer that the model declined to give."""

_CONTEXT: Final = "history"


class Omission(StrEnum):
    """Why a turn is not sent along with later questions."""

    LEFT_OUT = "left_out"
    UNANSWERED = "unanswered"
    FAILED = "failed"
    BLOCKED = "blocked"
    REFUSED = "refused"
    STOPPED = "stopped"
    BROKEN = "broken"
    EMPTY = "empty"

    @property
    def sentence(self) -> Text:
        """The line that stands at the turn."""
        return Text(_CONTEXT, _WORDS[self])


@dataclass(frozen=True, slots=True)
class SentTurns:
    """Some turns parted by the rule; both parts keep their order."""

    kept: tuple[Turn, ...]
    omitted: tuple[Turn, ...]

    @property
    def sent(self) -> Sent:
        """What is noted with the answer to a question after these turns."""
        omitted = tuple(turn.id for turn in self.omitted)
        return Sent(len(self.kept) + len(self.omitted), omitted)


def omission(turn: Turn) -> Omission | None:
    """Why a turn is not sent along with later questions; ``None`` if it is.

    What the person said of the turn counts more than what became of its answer.
    """
    return omission_with(turn, turn.chosen)


def omission_with(turn: Turn, reply: Reply | None) -> Omission | None:
    """The same for a turn of which this is the answer that is shown."""
    said = turn.goes_along
    if said is None:
        return omission_by_rule(reply)
    return None if said else Omission.LEFT_OUT


def omission_by_rule(reply: Reply | None) -> Omission | None:
    """Why a turn with this answer is left out while the person said nothing of it."""
    if reply is None:
        return Omission.UNANSWERED
    if reply.status is Status.STREAMING:
        return None
    if reply.failure is not None and reply.failure.kind is ErrorKind.BLOCKED:
        return Omission.BLOCKED
    if reply.status is Status.FAILED:
        return Omission.FAILED
    if reply.stop_reason == REFUSAL:
        return Omission.REFUSED
    return None if says_something(reply) else _EMPTY[reply.status]


def says_something(reply: Reply) -> bool:
    """Whether an answer holds anything beside thinking and empty text."""
    for block in reply.blocks:
        if isinstance(block, TextBlock):
            if has_words(block.text):
                return True
        elif not isinstance(block, ThinkingBlock | RedactedThinkingBlock):
            return True
    return False


def selected(history: Sequence[Turn]) -> SentTurns:
    """The turns before a question, parted into those that are sent along and those left out."""
    kept: list[Turn] = []
    omitted: list[Turn] = []
    for turn in history:
        goes = in_words(turn) or omission(turn) is None
        (kept if goes else omitted).append(turn)
    return SentTurns(tuple(kept), tuple(omitted))


def as_sent(history: Sequence[Turn], sent: Sent | None) -> tuple[Turn, ...]:
    """The turns that went along with an answer's request, by what was noted with the answer.

    Where nothing was noted the answer is older than the rule: then everything was sent. Turns that
    were deleted since are not among them; ``is_whole`` tells.
    """
    if sent is None:
        return tuple(history)
    return tuple(turn for turn in history if turn.id not in sent.omitted)


def is_whole(history: Sequence[Turn], sent: Sent | None) -> bool:
    """Whether all turns that stood before an answer's question are still there."""
    return sent is None or len(history) == sent.turns


def open_calls(reply: Reply) -> tuple[ToolUseBlock, ...]:
    """The calls of tools that wait for a result from here; those of the provider's own do not."""
    if reply.status is Status.FAILED or reply.stop_reason == REFUSAL:
        return ()
    return tuple(
        block for block in reply.blocks if isinstance(block, ToolUseBlock) and block.type == _CALL
    )


def waits(reply: Reply) -> bool:
    """Whether an answer ended to wait for the results of its calls."""
    ended_so = reply.status is Status.FINISHED and reply.stop_reason == _CALL
    return ended_so and bool(open_calls(reply))


def results_in(prompt: Sequence[Block]) -> frozenset[str]:
    """The ids of the calls that a question brings the results of."""
    return frozenset(
        block.tool_use_id
        for block in prompt
        if isinstance(block, ToolResultBlock) and block.type == RESULT
    )


def is_results(prompt: Sequence[Block]) -> bool:
    """Whether a question brings nothing but results of tools."""
    return bool(prompt) and all(isinstance(block, ToolResultBlock) for block in prompt)


def rounds(path: Sequence[Turn]) -> int:
    """How many questions at the end of a path brought nothing but results of tools."""
    brought = itertools.takewhile(lambda turn: is_results(turn.prompt), reversed(path))
    return sum(1 for _ in brought)


def messages(
    turns: Sequence[Turn], model: str, prompt: tuple[Block, ...] = ()
) -> tuple[Message, ...]:
    """The messages that turns, and a question after them, become in a request to a model.

    Whether turns go along is asked before. Thinking that a provider refused once
    (`Sent.without_thinking`) is not sent again. An answer that called tools goes back whole to the
    question that brings all results, which then begins with them; without them it goes back
    without the calls, and results of calls that do not go along stay out.
    """
    first_thinking = _first_thinking(turns)
    found: list[Message] = []
    called: frozenset[str] = frozenset()
    for place, turn in enumerate(turns):
        if words := in_words(turn):  # as nearly all of thousands
            found += words
            called = frozenset()
            continue
        asked = _question(turn.prompt, called)
        called = frozenset()
        if not asked:
            continue
        found.append(Message(Role.USER, asked))
        if turn.chosen is None:
            continue
        answered = results_in(turns[place + 1].prompt if place + 1 < len(turns) else prompt)
        blocks = remembered(turn.chosen, model, answered)
        called = frozenset(
            each.id for each in blocks if isinstance(each, ToolUseBlock) and each.id in answered
        )
        if place < first_thinking:
            blocks = without_thinking(blocks)
        if blocks:
            found.append(Message(Role.ASSISTANT, blocks))
    if question := _question(prompt, called):
        found.append(Message(Role.USER, question))
    return alternating(found)


def _first_thinking(turns: Sequence[Turn]) -> int:
    """The place of the last answer that was asked for without the thinking of those before it."""
    if all(map(in_words, turns)):
        return 0  # there is no thinking
    found = 0
    for place, turn in enumerate(turns):
        if (answer := turn.chosen) and answer.sent and answer.sent.without_thinking:
            found = place
    return found


def in_words(turn: Turn) -> tuple[Message, ...]:
    """The question and the answer that a turn is in any later request, whatever stands around it.

    Nothing unless it is words alone, as nearly all are, and goes along. It is worked out once.
    """
    if turn.in_words is None:
        object.__setattr__(turn, "in_words", _in_words(turn))
    return turn.in_words or ()


def _in_words(turn: Turn) -> tuple[Message, ...]:
    answer = turn.chosen
    if answer is None or omission(turn) is not None or not turn.prompt:
        return ()
    if not (_has_only_words(turn.prompt) and _has_only_words(answer.parts)):
        return ()
    blocks = remembered(answer, answer.settings.model)
    return (Message(Role.USER, turn.prompt), Message(Role.ASSISTANT, blocks)) if blocks else ()


def _question(prompt: tuple[Block, ...], called: frozenset[str]) -> tuple[Block, ...]:
    """What is sent of a question: the results of calls that go along, then the rest."""
    results = {
        block.tool_use_id: block
        for block in prompt
        if isinstance(block, ToolResultBlock) and block.tool_use_id in called
    }
    rest = (
        block for block in prompt if not isinstance(block, ToolResultBlock) and _can_be_sent(block)
    )
    return (*results.values(), *with_content(tuple(rest)))


def remembered(
    reply: Reply, model: str, results: frozenset[str] = frozenset()
) -> tuple[Block, ...]:
    """What of a reply goes back to the model, to a question with the ``results`` of these calls.

    A refused answer is left out, as its provider asks. Blocks that a provider would reject are
    left out too: empty text, thoughts without signature or of another model, tool calls without
    their result, unless the question brings those of all. Of an answer that was imported the words
    alone go back: what stands beside them is in the form of another program.
    """
    if reply.status is Status.FAILED or reply.stop_reason == REFUSAL:
        return ()
    is_imported = reply.origin is Origin.IMPORTED
    if not is_imported and _has_only_words(reply.parts):
        return reply.parts
    blocks = with_content(reply.blocks)
    if is_imported:
        return _words(blocks)
    answered = {block.tool_use_id for block in blocks if isinstance(block, ToolResultBlock)}
    waiting = {each.id for each in open_calls(reply)}
    if waiting and waiting <= results:
        answered |= waiting
    called = {block.id for block in blocks if isinstance(block, ToolUseBlock)}
    same_model = reply.settings.model == model

    def fits(block: Block) -> bool:
        match block:
            case ThinkingBlock(signature=signature):
                return same_model and bool(signature)
            case RedactedThinkingBlock() | UnknownBlock():
                return same_model
            case ToolUseBlock(id=id_):
                return id_ in answered
            case ToolResultBlock(tool_use_id=id_):
                return id_ in called
            case _:
                return True

    kept = tuple(block for block in blocks if fits(block))
    answer = without_thinking(kept)
    # The thinking of an answer that was continued is of two requests, so out of its place.
    return answer if reply.earlier is not None or not answer else kept


def with_content(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Blocks without empty texts, which providers reject."""
    return tuple(each for each in blocks if not isinstance(each, TextBlock) or has_words(each.text))


def has_words(text: str) -> bool:
    """Whether a text has more than spaces; it is not read further than to the first sign."""
    return bool(text) and not text.isspace()


def _has_only_words(blocks: tuple[Part, ...]) -> TypeGuard[tuple[TextBlock, ...]]:
    """Whether blocks are texts, none of them empty, as most messages are: all of it is sent."""
    for block in blocks:  # asked for each of thousands of messages
        if not isinstance(block, TextBlock) or not block.text or block.text.isspace():
            return False
    return True


def _words(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """The words of an answer, without what they cite."""
    return tuple(TextBlock(each.text) for each in blocks if isinstance(each, TextBlock))


def _can_be_sent(block: Block) -> bool:
    """Whether an API knows a block of a question; recordings and the like are only kept here."""
    if isinstance(block, UnknownBlock):
        return block.type != FOREIGN
    blob = blob_of(block)
    return blob is None or blob.media_type in _SENT


def without_thinking(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Blocks without the model's reasoning."""
    return tuple(
        each for each in blocks if not isinstance(each, ThinkingBlock | RedactedThinkingBlock)
    )


_SENT: Final = PICTURES | {PDF, TEXT}
_EMPTY: Final[Mapping[Status, Omission]] = {
    Status.STREAMING: Omission.EMPTY,
    Status.FINISHED: Omission.EMPTY,
    Status.STOPPED: Omission.STOPPED,
    Status.INTERRUPTED: Omission.BROKEN,
    Status.FAILED: Omission.FAILED,
}
_WORDS: Final[Mapping[Omission, str]] = {
    Omission.LEFT_OUT: QT_TRANSLATE_NOOP("history", "Not sent along: you left it out."),
    Omission.UNANSWERED: QT_TRANSLATE_NOOP("history", "Not sent along: it has no answer."),
    Omission.FAILED: QT_TRANSLATE_NOOP("history", "Not sent along: it was not answered."),
    Omission.BLOCKED: QT_TRANSLATE_NOOP("history", "Not sent along: a safety rule stopped it."),
    Omission.REFUSED: QT_TRANSLATE_NOOP("history", "Not sent along: the model declined it."),
    Omission.STOPPED: QT_TRANSLATE_NOOP(
        "history", "Not sent along: it was stopped before the first word."
    ),
    Omission.BROKEN: QT_TRANSLATE_NOOP(
        "history", "Not sent along: it broke off before the first word."
    ),
    Omission.EMPTY: QT_TRANSLATE_NOOP("history", "Not sent along: the answer has no text."),
}
