"""Parts of a conversation as conversations of their own: one answer, some messages, a beginning."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from orca_desktop.domain.blocks import (
    Block,
    RedactedThinkingBlock,
    TextBlock,
    ThinkingBlock,
    ToolResultBlock,
    ToolUseBlock,
)
from orca_desktop.domain.conversation import Conversation, Turn
from orca_desktop.domain.identity import derived_id
from orca_desktop.domain.renaming import renamed

_NAMESPACE: Final = "6f1c9d1e-6f0b-4c52-9c5e-2f8d1f3b7a40"
_OTHER_WEIGHT: Final = 200
"""Characters that a block without a text counts as."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Messages of the visible path that stand together, by the ids of the first and last turn.

    It may begin with the answer of its first turn, and end with the question of its last.
    """

    first: str
    last: str
    without_question: bool = False
    without_answer: bool = False


def answer(conversation: Conversation, reply_id: str) -> Conversation | None:
    """One answer alone; nothing if the conversation has none of that id."""
    turn = conversation.turn_of.get(reply_id)
    if turn is None:
        return None
    alone = dataclasses.replace(
        turn, parent=None, prompt=(), chosen_id=reply_id, comparison=None,
        replies=tuple(each for each in turn.replies if each.id == reply_id),
    )  # fmt: skip
    return _made(conversation, (alone,), reply_id)


def messages(conversation: Conversation, stretch: Stretch) -> Conversation | None:
    """Messages of the visible path; nothing if it has them no more."""
    ids = [turn.id for turn in conversation.path]
    if stretch.first not in ids or stretch.last not in ids:
        return None
    turns = list(conversation.path[ids.index(stretch.first) : ids.index(stretch.last) + 1])
    if not turns:
        return None
    turns[0] = dataclasses.replace(turns[0], parent=None)
    if stretch.without_question:
        turns[0] = dataclasses.replace(turns[0], prompt=())
    if stretch.without_answer:
        turns[-1] = dataclasses.replace(turns[-1], replies=(), chosen_id=None, comparison=None)
    return _made(conversation, tuple(turns), str(stretch))


def _made(conversation: Conversation, turns: tuple[Turn, ...], which: str) -> Conversation:
    """A conversation of these turns; all ids are others, lest it is taken for part of the whole."""

    def other(id_: str) -> str:
        return derived_id(_NAMESPACE, f"{conversation.id} {which} {id_}")

    alone = dataclasses.replace(conversation, turns=tuple(map(_alone, turns)), chosen={})
    return renamed(alone, other).with_head(id=other(""))


def _alone(turn: Turn) -> Turn:
    """A turn that tells of none but those around it."""
    comparison = turn.comparison
    if comparison is not None:
        comparison = dataclasses.replace(comparison, continued=(), begins=None)
    replies = tuple(dataclasses.replace(each, sent=None) for each in turn.replies)
    return dataclasses.replace(turn, replies=replies, comparison=comparison)


def beginning(conversation: Conversation, most: int) -> Conversation | None:
    """As much of the visible path, then of the branches, as has so many characters.

    Nothing if that is all of it.
    """
    if sum(map(_weight, conversation.turns)) <= most:
        return None
    visible = {turn.id for turn in conversation.path}
    others = (turn for turn in conversation.turns if turn.id not in visible)
    kept: dict[str, Turn] = {}
    left = most
    for turn in (*conversation.path, *others):
        if left <= 0:
            break
        weight = _weight(turn)
        kept[turn.id] = turn if weight <= left else _cut(turn, left)
        left -= weight
    replies = {None, *(reply.id for turn in kept.values() for reply in turn.replies)}
    return dataclasses.replace(
        conversation,
        turns=tuple(kept[turn.id] for turn in conversation.turns if turn.id in kept),
        chosen={key: each for key, each in conversation.chosen.items() if key in replies},
    )


def _weight(turn: Turn) -> int:
    return sum(_length(block) for blocks in _contents(turn) for block in blocks)


def _contents(turn: Turn) -> Iterable[tuple[Block, ...]]:
    yield turn.prompt
    for reply in turn.replies:
        yield reply.blocks


def _length(block: Block) -> int:
    match block:
        case TextBlock(text):
            return len(text)
        case ThinkingBlock():
            return len(block.thinking)
        case ToolResultBlock():
            return len(block.content) if isinstance(block.content, str) else _OTHER_WEIGHT
        case _:
            return _OTHER_WEIGHT


def _cut(turn: Turn, most: int) -> Turn:
    """A turn with its texts cut so that together they have so many characters."""
    left = most

    def short(blocks: Iterable[Block]) -> tuple[Block, ...]:
        nonlocal left
        found: list[Block] = []
        for block in blocks:
            if left <= 0:
                break
            length = _length(block)
            if isinstance(block, TextBlock) and length > left:
                found.append(TextBlock(block.text[:left]))
            elif isinstance(block, ThinkingBlock) and length > left:
                found.append(dataclasses.replace(block, thinking=block.thinking[:left]))
            elif length <= left or isinstance(block, ToolUseBlock | RedactedThinkingBlock):
                found.append(block)
            left -= length
        return tuple(found)

    prompt = short(turn.prompt)
    replies = tuple(dataclasses.replace(each, parts=short(each.blocks)) for each in turn.replies)
    return dataclasses.replace(turn, prompt=prompt, replies=replies)
