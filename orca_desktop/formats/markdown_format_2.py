"""Documents of format 2, read back: the same conversation, with what was changed by hand.

A text of which the hash is the same is found in the document and led back to what it was. What
was changed is taken as it stands; messages that were removed are left out, new ones are taken in.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import groupby
from typing import Any, Final
from urllib.parse import unquote

from orca_desktop.domain.blocks import Block, TextBlock, from_json
from orca_desktop.domain.conversation import Conversation
from orca_desktop.domain.message import Role
from orca_desktop.domain.reply import Origin, Reply, Status, left_running
from orca_desktop.formats import (
    alignment,
    conversation_json,
    edits,
    hand_edits,
    machine_part,
    message_text,
    sections,
)
from orca_desktop.formats.alignment import PlacedSection, WrittenPart, WrittenSection
from orca_desktop.formats.read_conversation import Changes, ReadConversation

_SPEAKER: Final = 2
_QUIET: Final = re.compile(r"\*[^\n]*\*")
_HASH: Final = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class _Words:
    """The texts of a message in their order, ``None`` for one that was changed or is gone.

    ``new`` is what stands there instead, at the place of the first that is not there.
    """

    texts: tuple[str | None, ...]
    new: str = ""

    @property
    def is_changed(self) -> bool:
        """Whether they are not what was written."""
        return bool(self.new) or None in self.texts


def read(body: str, facts: Mapping[str, Any], title: str, at: datetime) -> ReadConversation:
    """The conversation of a document without its front matter and machine part.

    ``facts`` is what the machine part tells, ``title`` what the front matter does. ``at`` is taken
    for when new messages were written. Facts that do not fit one another are a ValueError.
    """
    turns = {_object(each).get("id") for each in _list(facts.get("turns"))}
    written = tuple(_section(_object(each), turns) for each in _list(facts.get("shown")))
    changes = Changes()
    heading = ""
    if facts.get("sha256") == machine_part.digest(body):
        placed = [_untouched(body, each) for each in written]
    else:
        heading = _heading(body)
        versions = {each.head for each in written if each.level > _SPEAKER}
        found = sections.read(body, (_SPEAKER,), versions)
        placed = alignment.aligned(body, written, found)
    conversation = _conversation(facts, placed, changes)
    conversation = hand_edits.applied(conversation, placed, changes, at)
    conversation = _titled(conversation, facts, heading, title, changes)
    return ReadConversation(conversation, changes.notes(), _files(facts.get("files")))


# -- what was written -------------------------------------------------------------------------


def _section(told: Mapping[str, Any], turns: Collection[Any]) -> WrittenSection:
    parts = tuple(_part(each) for each in _list(told.get("parts")))
    whole = parts[0].digest if len(parts) == 1 else machine_part.digest("")
    match {"of": None, "sha256": whole, "inner": 0, **told}:
        case {
            "of": str() | None as of,
            "level": int(level),
            "head": str(head),
            "at": int(at),
            "sha256": str(digest),
            "inner": int(inner),
        } if min(level, at, inner) >= 0:
            role = Role.USER if of in turns else Role.ASSISTANT
            return WrittenSection(of, role, level, head, at, digest, parts, inner)
        case _:
            raise ValueError("no section")


def _part(told: Any) -> WrittenPart:
    match told:
        case [int(length), str(digest)] if length >= 0:
            return WrittenPart(length, digest)
        case {"length": int(length), "sha256": str(digest), **more} if length >= 0:
            return WrittenPart(length, digest, edits.from_json(more.get("undo", [])))
        case _:
            raise ValueError("no part of a section")


def _untouched(body: str, written: WrittenSection) -> PlacedSection:
    content = body[written.start : written.start + written.length]
    return PlacedSection(written, content, written.role, is_same=True)


# -- the conversation -------------------------------------------------------------------------


def _conversation(
    facts: Mapping[str, Any], placed: Sequence[PlacedSection], changes: Changes
) -> Conversation:
    """The conversation with its words, changed ones among them; nothing is removed or added yet."""
    words: dict[str, _Words] = {}
    for each in placed:
        if each.written is not None and each.written.of is not None and each.content is not None:
            words[each.written.of] = _words(each.content, each.written.parts, is_same=each.is_same)
    gone = {each.written.of for each in placed if each.written and each.content is None}

    def blocks(of: str, told: list[Any]) -> tuple[Block, ...]:
        if of in gone:
            return ()
        made, lost = _blocks(told, words.get(of, _Words(())))
        changes.uncited += lost
        return made

    found = conversation_json.conversation_of(facts.get("conversation"), facts.get("turns"), blocks)
    changed = {of for of, each in words.items() if each.is_changed}
    changes.changed = len(changed)
    return replace(
        found,
        turns=tuple(
            replace(turn, replies=tuple(_settled(each, changed) for each in turn.replies))
            for turn in found.turns
        ),
    )


def _settled(reply: Reply, changed: set[str]) -> Reply:
    """A reply that is over; one whose words a person changed is written by hand."""
    if reply.status is Status.STREAMING:
        reply = left_running(reply)
    return replace(reply, origin=Origin.WRITTEN) if reply.id in changed else reply


def _words(content: str, parts: Sequence[WrittenPart], *, is_same: bool) -> _Words:
    if is_same:
        return _Words(tuple(_texts(content, parts)))
    return _changed(content, parts)


def _texts(content: str, parts: Sequence[WrittenPart]) -> list[str]:
    """The texts of a content that is as it was written."""
    found: list[str] = []
    at = 0
    for part in parts:
        text = _text(content, at, part)
        found += [] if text is None else [text]
        at += part.length + 2
    return found


def _changed(content: str, parts: Sequence[WrittenPart]) -> _Words:
    """The texts of a content that was changed: what is the same at its beginning and its end.

    What is between is new. Lines of the program that are gone or were changed are no words.
    """
    content = content.strip("\n")
    texts: list[str | None] = [None] * len(parts)
    first, at = 0, 0
    while first < len(parts):
        part = parts[first]
        if _stands_at(content, at, part):
            texts[first] = _text(content, at, part)
            at += part.length + 2
        elif part.undo is not None:
            break
        elif not any(_stands_at(content, at, later) for later in parts[first + 1 : first + 3]):
            at += _quiet_line(content, at)
        first += 1
    last, end = len(parts), len(content)
    while last > first:
        part = parts[last - 1]
        start = end - part.length
        if start >= at and _stands_at(content, start, part, end):
            texts[last - 1] = _text(content, start, part)
            end = start - 2
        elif part.undo is not None:
            break
        last -= 1
    kept = tuple(text for text, part in zip(texts, parts, strict=True) if part.undo is not None)
    new = content[at : max(end, at)].strip("\n")
    if None not in kept and all(map(_QUIET.fullmatch, new.split("\n\n"))):
        new = ""
    return _Words(kept, new)


def _text(content: str, at: int, part: WrittenPart) -> str | None:
    if part.undo is None:
        return None
    return message_text.undone(content[at : at + part.length], part.undo)


def _stands_at(content: str, at: int, part: WrittenPart, end: int | None = None) -> bool:
    """Whether a paragraph stands at a place, with a blank line or an end around it."""
    stop = at + part.length
    if stop > len(content) or (at and content[at - 2 : at] != "\n\n"):
        return False
    if end is None and stop < len(content) and content[stop : stop + 2] != "\n\n":
        return False
    return machine_part.digest(content[at:stop]).startswith(part.digest)


def _quiet_line(content: str, at: int) -> int:
    """How long a line in italics is that stands at a place, if more follows after a blank line."""
    end = content.find("\n\n", at)
    return end + 2 - at if end >= 0 and _QUIET.fullmatch(content[at:end]) else 0


def _blocks(told: list[Any], words: _Words) -> tuple[tuple[Block, ...], bool]:
    """The blocks of a message, and whether citations were lost with words that were changed."""
    made: list[Block] = []
    waiting = list(words.texts)
    new, lost = words.new, False
    for is_text, group in groupby(told, key=lambda each: isinstance(each, list)):
        if not is_text:
            made += [from_json(_object(each)) for each in group]
            continue
        pieces = list(group)
        length = sum(_length(each) for each in pieces)
        text = (waiting.pop(0) if waiting else None) if length else ""
        if text is not None:
            made += _pieces(text, pieces)
            continue
        lost = lost or any(len(each) > 1 and each[1] for each in pieces)
        if new:
            made.append(TextBlock(new))
            new = ""
    if new:
        made.append(TextBlock(new))
    return tuple(made), lost


def _length(piece: list[Any]) -> int:
    if not piece or type(piece[0]) is not int or piece[0] < 0:
        raise ValueError("no length of a text")
    return int(piece[0])


def _pieces(text: str, pieces: Sequence[list[Any]]) -> list[TextBlock]:
    """The text cut into its blocks again."""
    if sum(map(_length, pieces)) != len(text):
        raise ValueError("a text of another length")
    made: list[TextBlock] = []
    start = 0
    for piece in pieces:
        length, citations, extra = (*piece, None, None)[:3]
        cited = None if citations is None else tuple(_object(each) for each in _list(citations))
        more = {} if extra is None else _object(extra)
        made.append(TextBlock(text[start : start + length], cited, more))
        start += length
    return made


# -- title and files --------------------------------------------------------------------------


def _heading(body: str) -> str:
    found = sections.read(body.split("\n## ", 1)[0], (1,))
    return found[0].head if found else ""


def _titled(
    conversation: Conversation,
    facts: Mapping[str, Any],
    heading: str,
    title: str,
    changes: Changes,
) -> Conversation:
    """The conversation with the title that was given in the file, if it is another."""
    known = facts.get("title")
    if heading and heading != known:
        given = hand_edits.plain(heading)
    elif message_text.one_line(title) not in {"", known}:
        given = " ".join(title.split())
    else:
        return conversation
    changes.title = True
    return conversation.with_head(title=given, title_is_own=True)


def _files(told: Any) -> dict[str, str]:
    """The paths of files beside the document; none that leads elsewhere."""
    found: dict[str, str] = {}
    for key, link in told.items() if isinstance(told, dict) else ():
        path = unquote(link) if isinstance(link, str) else ""
        parts = re.split(r"[\\/]", path)
        if _HASH.fullmatch(key) and len(parts) == _SPEAKER and not {"", ".", ".."} & set(parts):
            found[key] = path
    return found


def _list(told: Any) -> list[Any]:
    if not isinstance(told, list):
        raise ValueError("no list")  # noqa: TRY004 - one kind of failure for all shapes
    return told


def _object(told: Any) -> dict[str, Any]:
    if not isinstance(told, dict):
        raise ValueError("no object")  # noqa: TRY004 - one kind of failure for all shapes
    return told
