"""A Markdown text as a conversation: our own documents of each format, and plain dialogues.

Pure: nothing is read or written here, and no text, whatever it is, makes reading fail.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final

from orca_desktop.domain import clock
from orca_desktop.formats import (
    front_matter,
    machine_part,
    markdown_format_1,
    markdown_format_2,
    plain_dialogue,
    read_conversation,
)
from orca_desktop.formats.read_conversation import NoConversation, ReadConversation

_DAMAGE: Final = (ValueError, TypeError, KeyError, OverflowError, RecursionError)


def read(text: str, *, at: datetime | None = None) -> ReadConversation | NoConversation:
    """The conversation of a document, or why there is none in it.

    ``at`` is taken where a text does not tell when something was written; now, if it is not given.
    """
    at = at or clock.now()
    text = text.removeprefix("\N{ZERO WIDTH NO-BREAK SPACE}")
    if not text.strip():
        return NoConversation(read_conversation.note(read_conversation.EMPTY))
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    if markdown_format_1.last_place(lines) > machine_part.last_place(lines):
        return markdown_format_1.conversation(markdown_format_1.read(text), at)
    body, part = machine_part.split(lines)
    head, body = front_matter.split(body)
    if part is None:
        return plain_dialogue.read(head, body, at)
    if part.facts is not None and "comparison" in part.facts:
        return NoConversation(read_conversation.note(read_conversation.A_REPORT))
    if part.format == machine_part.FORMAT and part.facts is not None:
        title = head.get("title")
        try:
            return markdown_format_2.read(
                _bare(body), part.facts, title if isinstance(title, str) else "", at
            )
        except _DAMAGE:
            pass
    is_newer = part.format > machine_part.FORMAT
    note = read_conversation.NEWER if is_newer else read_conversation.DAMAGED
    return plain_dialogue.read(head, body, at, (read_conversation.note(note),))


def is_ours(text: str) -> bool:
    """Whether this program wrote it, or what it was before somebody changed it."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return max(markdown_format_1.last_place(lines), machine_part.last_place(lines)) >= 0


def words_of(text: str, *, at: datetime | None = None) -> ReadConversation | NoConversation:
    """The conversation that the visible words of a document are, whatever else it tells."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    head, body = front_matter.split(machine_part.split(lines)[0])
    return plain_dialogue.read(head, body, at or clock.now())


def _bare(body: str) -> str:
    """The visible text without the blank lines that part it from what is around it."""
    return body.removeprefix("\n").removesuffix("\n").removesuffix("\n")
