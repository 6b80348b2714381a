"""How documents speak: in the reader's language, and with marks that no text of theirs holds."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator

from orca_desktop.domain.blocks import TextBlock, to_json
from orca_desktop.domain.conversation import Conversation
from orca_desktop.domain.parameters import BY_NAME
from orca_desktop.domain.words import Text
from orca_desktop.formats import message_text

Say = Callable[[Text], str]
"""Turns a sentence into the reader's language."""


def label(name: str, say: Say) -> str:
    """What a parameter is called; one that no table knows goes by its own name."""
    row = BY_NAME.get(name)
    return message_text.one_line(name) if row is None else say(Text("parameters", row.label))


def texts(conversation: Conversation) -> Iterator[str]:
    """Every text of a conversation, for marks that stand in none of them."""
    yield conversation.head.title
    for turn in conversation.turns:
        for blocks in (turn.prompt, *(reply.blocks for reply in turn.replies)):
            for block in blocks:
                yield block.text if isinstance(block, TextBlock) else json.dumps(to_json(block))
