"""A conversation as JSON that loses nothing: the tree, settings, usage, blocks, contents.

The shape is in ``docs/json-format.md``; it is read back by ``formats/archives/own_json.py``. Lines
part what programs compare: one for each turn, one for each content.
"""

from __future__ import annotations

import base64
import dataclasses
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from orca_desktop.domain.blocks import Block, to_json
from orca_desktop.domain.conversation import Conversation
from orca_desktop.formats import assets, conversation_json
from orca_desktop.formats.blind import hidden_turns
from orca_desktop.formats.markdown_writer import scoped
from orca_desktop.formats.options import DEFAULT, Attachments, ExportOptions

NAME: Final = "orca-desktop"
"""What a document says that it is."""

VERSION: Final = 1
"""The version of the document's shape."""

_WITH_CONTENTS: Final = frozenset({Attachments.INSIDE, Attachments.FILES})


def build(
    conversation: Conversation,
    options: ExportOptions = DEFAULT,
    *,
    contents: Mapping[str, bytes] | None = None,
) -> str:
    """The document of a conversation; the same conversation gives the same document.

    Of the options the scope counts, and whether attachments go along: all of them inside, or
    known by their hashes alone. ``contents`` are those of pictures and files, by their SHA-256.
    Turns that a blind comparison hides, and what follows them, are not told; how many is.
    """
    told, hidden = _without_hidden(scoped(conversation, options.scope))
    is_whole = options.attachments in _WITH_CONTENTS

    def blocks(_: str, found: Sequence[Block]) -> list[Any]:
        return [to_json(each if is_whole else assets.by_hash(each)) for each in found]

    head = conversation_json.head_to_json(told)
    turns = (conversation_json.turn_to_json(each, blocks, head["settings"]) for each in told.turns)
    lines = [f'{{"format": {_json(NAME)}, "version": {VERSION},', f'"conversation": {_json(head)},']
    if bookmarks := conversation_json.bookmarks_to_json(told):
        lines.append(f'"bookmarks": {_json(bookmarks)},')
    if hidden:
        lines.append(f'"hidden_turns": {hidden},')
    ends = _listed("[]", map(_json, turns))
    if is_whole:
        known = _contents(told, contents or {})
        lines += [f'"turns": {ends},', f'"contents": {_listed("{}", known)}}}']
    else:
        lines.append(f'"turns": {ends}}}')
    return "\n".join(lines) + "\n"


def _without_hidden(conversation: Conversation) -> tuple[Conversation, int]:
    """The conversation without what must not be told yet, and how many turns that is."""
    hidden = hidden_turns(conversation)
    if not hidden:
        return conversation, 0
    kept = tuple(turn for turn in conversation.turns if turn.id not in hidden)
    replies = {None, *(reply.id for turn in kept for reply in turn.replies)}
    chosen = {
        reply: turn
        for reply, turn in conversation.chosen.items()
        if reply in replies and turn not in hidden
    }
    return dataclasses.replace(conversation, turns=kept, chosen=chosen), len(hidden)


def _contents(conversation: Conversation, given: Mapping[str, bytes]) -> Iterator[str]:
    """The contents that are known and stand in no block themselves."""
    blocks = (
        block
        for turn in conversation.turns
        for whole in (turn.prompt, *(reply.blocks for reply in turn.replies))
        for block in whole
    )
    for each in assets.assets_of(blocks):
        content = given.get(each.key)
        if each.data is None and content is not None:
            yield f'"{each.key}": "{base64.b64encode(content).decode()}"'


def _listed(signs: str, entries: Iterable[str]) -> str:
    """An array or an object with a line for each entry."""
    told = ",\n".join(entries)
    return f"{signs[0]}\n{told}\n{signs[1]}" if told else signs


def _json(value: Any) -> str:
    told = json.dumps(value, ensure_ascii=False)
    try:
        told.encode()
    except UnicodeEncodeError:
        return json.dumps(value)  # halves of characters, which UTF-8 cannot hold
    return told
