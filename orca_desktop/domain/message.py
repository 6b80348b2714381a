"""A message: who speaks, and the blocks of what is said."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from typing import TYPE_CHECKING

from orca_desktop.domain.blocks import Block, TextBlock

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence


class Role(StrEnum):
    """Who speaks, by the words of the Messages API."""

    USER = "user"
    ASSISTANT = "assistant"


@dataclass(frozen=True, slots=True)
class Message:
    """Role and blocks."""

    role: Role
    blocks: tuple[Block, ...]


def passages(blocks: Iterable[Block]) -> Iterator[tuple[TextBlock, ...] | Block]:
    """The blocks of an answer in order, neighbouring texts together.

    A model that cites hands out one text in many blocks, parted in the middle of a sentence, a
    table or a mark; only with something else between them are they texts of their own.
    """
    for is_text, group in groupby(blocks, key=lambda block: isinstance(block, TextBlock)):
        if is_text:
            yield tuple(block for block in group if isinstance(block, TextBlock))
        else:
            yield from group


def answer_text(blocks: Iterable[Block]) -> str:
    """The words of an answer; texts with something else between them are parted by a blank line."""
    found = ["".join(text.text for text in each) for each in passages(blocks)
             if isinstance(each, tuple)]  # fmt: skip
    kept = [text for text in found if text]
    return "".join(
        text if place == len(kept) - 1 else text.rstrip("\n") + "\n\n"
        for place, text in enumerate(kept)
    )


def plain_text(blocks: Iterable[Block]) -> str:
    """The text blocks alone, one after another, as a person would read them."""
    return "".join(block.text for block in blocks if isinstance(block, TextBlock))


def attached(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """What stands in a question beside its own words: pictures, documents, results of tools."""
    return tuple(block for block in blocks if not isinstance(block, TextBlock))


def alternating(messages: Sequence[Message]) -> tuple[Message, ...]:
    """The same messages with neighbours of one role merged, as the API wants them."""
    merged: list[Message] = []
    for message in messages:
        if merged and merged[-1].role is message.role:
            merged[-1] = Message(message.role, merged[-1].blocks + message.blocks)
        else:
            merged.append(message)
    return tuple(merged)
