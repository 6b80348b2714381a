"""Conversations that this program exported as JSON (``formats/json_writer.py``), whole.

Nothing in a document is believed: ids and texts must fit one another, and a content is taken if it
is the one that its hash names.
"""

from __future__ import annotations

import base64
import binascii
import dataclasses
import hashlib
from collections.abc import Iterator
from typing import Any, Final

from orca_desktop.domain.blobs import LARGEST, blob_of
from orca_desktop.domain.blocks import Block, Json, from_json, inside
from orca_desktop.domain.conversation import Conversation
from orca_desktop.domain.reply import Status, left_running
from orca_desktop.formats import conversation_json, json_writer
from orca_desktop.formats.archives import fields
from orca_desktop.formats.archives.contents import Entry
from orca_desktop.formats.archives.found import Format, Found, NotRead, NotReadReason

_LONGEST_ID: Final = 200
_LARGEST_WRITTEN: Final = LARGEST * 4 // 3 + 4


def fits(value: Json) -> bool:
    """Whether an object is such a document, of whatever version."""
    return value.get("format") == json_writer.NAME and "conversation" in value


def read(value: Json, entry: Entry) -> Iterator[Found | NotRead]:
    """The conversation of a document, the same as it was."""
    title = fields.text(fields.mapping(value.get("conversation")), "title")
    version = value.get("version")
    if type(version) is int and version > json_writer.VERSION:
        yield NotRead(title, NotReadReason.NEWER)
        return
    try:
        made = conversation_json.conversation_of(
            value.get("conversation"), value.get("turns"), _blocks
        )
        _check(made)
        bookmarks = conversation_json.bookmarks_of(value.get("bookmarks") or [], made)
    except (ValueError, OverflowError):
        yield NotRead(title, NotReadReason.MISFIT)
        return
    made = dataclasses.replace(_ended(made), bookmarks=bookmarks)
    if not made.turns:
        yield NotRead(title, NotReadReason.EMPTY)
        return
    taken: dict[str, bytes] = {}
    absent = 0
    written = fields.mapping(value.get("contents"))
    for sha256 in _hashes(made):
        told = written.get(sha256)
        if not isinstance(told, str) or len(told) > _LARGEST_WRITTEN:
            absent += 1
        elif entry.files.keeps:
            content = _content(told)
            if hashlib.sha256(content).hexdigest() == sha256:
                taken[sha256] = content
            else:
                absent += 1
    yield Found(made, Format.OWN_JSON, taken, absent)


def _blocks(_: str, told: list[Any]) -> tuple[Block, ...]:
    if not all(isinstance(each, dict) for each in told):
        raise ValueError("a block that is no object")
    return tuple(map(from_json, told))


def _check(conversation: Conversation) -> None:
    """See that all ids are such as a program gives; what hangs on them was seen already."""
    ids = [conversation.id, *conversation.turn_of, *(turn.id for turn in conversation.turns)]
    for each in ids:
        if not 0 < len(each) <= _LONGEST_ID or not each.isprintable():
            raise ValueError("no id")


def _ended(conversation: Conversation) -> Conversation:
    """The conversation without open answers, and no choice of what is not there."""
    turns = tuple(
        dataclasses.replace(
            turn,
            replies=tuple(
                left_running(reply) if reply.status is Status.STREAMING else reply
                for reply in turn.replies
            ),
        )
        for turn in conversation.turns
    )
    chosen = {
        reply: turn
        for reply, turn in conversation.chosen.items()
        if turn in conversation.by_id and (reply is None or reply in conversation.turn_of)
    }
    return dataclasses.replace(conversation, turns=turns, chosen=chosen)


def _hashes(conversation: Conversation) -> list[str]:
    """The contents that its pictures and files stand for, each once."""
    found = (
        blob_of(block)
        for turn in conversation.turns
        for whole in (turn.prompt, *(reply.blocks for reply in turn.replies))
        for outer in whole
        for block in (outer, *inside(outer))
    )
    return list(dict.fromkeys(each.sha256 for each in found if each is not None))


def _content(told: str) -> bytes:
    """What stands in a text of base64; nothing if it is none."""
    try:
        return base64.b64decode(told, validate=True)
    except (binascii.Error, ValueError):
        return b""
