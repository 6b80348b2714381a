"""Conversations in Markdown or plain text: documents of this program, and texts with speakers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain
from typing import Final

from orca_desktop.domain.blocks import Block, TextBlock
from orca_desktop.domain.conversation import Conversation
from orca_desktop.formats import markdown_reader
from orca_desktop.formats.archives import beside, parts
from orca_desktop.formats.archives.contents import Entry
from orca_desktop.formats.archives.found import Format, Found, NotRead
from orca_desktop.formats.read_conversation import OLDER, ReadConversation

_NO_ENTRY: Final = Entry()


def read(text: str, name: str, entry: Entry = _NO_ENTRY) -> Iterator[Found | NotRead]:
    """The conversation that a text is; nothing if it is none. ``name`` is that of its file.

    What a document of this program took along is looked for around the ``entry``.

    The ids of a document that was changed by hand are those of what it was, so of one that this
    program wrote and somebody changed the words alone are read.
    """
    is_ours = markdown_reader.is_ours(text)
    found = markdown_reader.read(text)
    if is_ours and isinstance(found, ReadConversation) and _is_changed(found):
        found = markdown_reader.words_of(text)
    if not isinstance(found, ReadConversation):
        return
    made = found.conversation
    if is_ours:
        contents, absent = beside.found(made, found.files, entry)
        yield Found(made, Format.MARKDOWN, contents, absent)
    else:
        yield Found(_foreign(made, name.rpartition(".")[0]), Format.ROLE_TEXT)


def _is_changed(found: ReadConversation) -> bool:
    return any(each.text != OLDER for each in found.notes)


def _foreign(conversation: Conversation, name: str) -> Conversation:
    """A conversation of others: named as its file if it has no title, thoughts told apart."""
    if not conversation.head.title_is_own and name:
        conversation = conversation.with_head(title=name, title_is_own=True)
    turns = tuple(
        replace(
            turn, replies=tuple(replace(each, parts=_thought(each.blocks)) for each in turn.replies)
        )
        for turn in conversation.turns
    )
    return replace(conversation, turns=turns)


def _thought(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The blocks of an answer, with thoughts that stand before its words as a tag."""
    return tuple(
        chain.from_iterable(
            parts.said(block.text) if isinstance(block, TextBlock) else (block,) for block in blocks
        )
    )
