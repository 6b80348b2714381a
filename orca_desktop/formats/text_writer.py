"""A conversation as plain text, as a person would type it into a letter."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Final

from orca_desktop.domain.attached import attached_of
from orca_desktop.domain.blocks import Block, DocumentBlock, ImageBlock, TextBlock
from orca_desktop.domain.conversation import Conversation
from orca_desktop.domain.errors import advice
from orca_desktop.domain.message import passages
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text, TextValue
from orca_desktop.formats import message_text
from orca_desktop.formats.wording import Say
from orca_desktop.render import citations, markdown, plain
from orca_desktop.render.citations import Sources

_Words = Callable[..., str]
"""Says a sentence of exports with its values."""

_CONTEXT: Final = "export"
_YOU: Final = QT_TRANSLATE_NOOP("export", "You")
_ATTACHED: Final = QT_TRANSLATE_NOOP("export", "Attached: {name}")
_PICTURE: Final = QT_TRANSLATE_NOOP("export", "a picture")
_FILE: Final = QT_TRANSLATE_NOOP("export", "a document")
_SOURCES: Final = QT_TRANSLATE_NOOP("export", "Sources:")


def build(conversation: Conversation, *, exported: datetime, say: Say = str) -> str:
    """The text of the visible path; times in the zone of ``exported``."""

    def words(text: str, **values: TextValue) -> str:
        return say(Text(_CONTEXT, text, values))

    title = " ".join(conversation.head.title.split())
    parts = [title, "=" * len(title)] if title else []
    for turn in conversation.path:
        said: list[tuple[str, datetime, tuple[Block, ...], bool]]
        said = [(words(_YOU), turn.created, turn.prompt, False)]
        reply = turn.chosen
        if reply is not None:
            name = reply.settings.model.rpartition("/")[2]
            said.append((name, reply.created, reply.blocks, True))
        for who, moment, blocks, is_answer in said:
            parts.append(f"{who}, {moment.astimezone(exported.tzinfo):%Y-%m-%d %H:%M}")
            parts += _told(blocks, words=words, is_answer=is_answer)
        if reply is not None and reply.failure is not None:
            parts.append(say(advice(reply.failure).what))
    head = "\n".join(parts[:2]) if title else ""
    body = "\n\n".join(each for each in parts[2 if title else 0 :] if each)
    return message_text.clean("\n\n".join(each for each in (head, body) if each)) + "\n"


def _told(blocks: tuple[Block, ...], *, words: _Words, is_answer: bool) -> Iterator[str]:
    sources = Sources()
    for block in passages(blocks) if is_answer else blocks:
        match block:
            case tuple():
                text, _ = citations.joined(block, sources)
                yield plain.of(markdown.document(text).blocks)
            case TextBlock(text):
                yield text
            case ImageBlock() | DocumentBlock():
                known = attached_of(block)
                name = known.name if known is not None else ""
                if isinstance(block, DocumentBlock):
                    name = name or block.title or words(_FILE)
                yield words(_ATTACHED, name=" ".join((name or words(_PICTURE)).split()))
            case _:
                pass
    if sources:
        lines = [f"{each.number}. {each.title} {each.href}".rstrip() for each in sources]
        yield "\n".join((words(_SOURCES), *lines))
