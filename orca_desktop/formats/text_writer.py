"""A conversation as plain text, as a person would type it into a letter."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from typing import Final

from orca_desktop.domain.attached import attached_of
from orca_desktop.domain.blocks import (
    Block,
    DocumentBlock,
    ImageBlock,
    RedactedThinkingBlock,
    TextBlock,
    ThinkingBlock,
    ToolResultBlock,
    ToolUseBlock,
    inside,
)
from orca_desktop.domain.conversation import Conversation, Turn
from orca_desktop.domain.errors import advice
from orca_desktop.domain.message import passages, plain_text
from orca_desktop.domain.model_names import readable
from orca_desktop.domain.parameters import Settings
from orca_desktop.domain.reply import Reply
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text, TextValue
from orca_desktop.formats import assets, message_text, wording
from orca_desktop.formats.branches import Branches, version, versions
from orca_desktop.formats.options import DEFAULT, Attachments, Detail, ExportOptions
from orca_desktop.formats.wording import Say
from orca_desktop.render import citations, markdown, plain
from orca_desktop.render.citations import Sources

_CONTEXT: Final = "export"
_YOU: Final = QT_TRANSLATE_NOOP("export", "You")
_MODEL: Final = QT_TRANSLATE_NOOP("export", "Model")
_ATTACHED: Final = QT_TRANSLATE_NOOP("export", "Attached: {name}")
_PICTURE: Final = QT_TRANSLATE_NOOP("export", "a picture")
_FILE: Final = QT_TRANSLATE_NOOP("export", "a document")
_SOURCES: Final = QT_TRANSLATE_NOOP("export", "Sources:")
_THINKING: Final = QT_TRANSLATE_NOOP("export", "Thinking")
_HIDDEN: Final = QT_TRANSLATE_NOOP("export", "The model's thoughts were not shown.")
_TOOL: Final = QT_TRANSLATE_NOOP("export", "Tool: {name}")
_RESULT: Final = QT_TRANSLATE_NOOP("export", "Result of a tool")


def build(
    conversation: Conversation,
    options: ExportOptions = DEFAULT,
    *,
    zone: tzinfo | None = None,
    say: Say = str,
    texts: Mapping[str, str] | None = None,
) -> str:
    """The text of a conversation; times in the ``zone``, or in that of this computer.

    ``texts`` are the contents that stand inside, by their SHA-256.
    """
    found = Branches.of(conversation)
    writing = _Writing(options, say, zone, found, texts or {})
    title = " ".join(conversation.head.title.split())
    head = f"{title}\n{'=' * len(title)}" if title else ""
    parts = [head, *(part for turn in found.turns(options.scope) for part in writing.turn(turn))]
    return message_text.clean("\n\n".join(filter(None, parts))) + "\n"


@dataclass(slots=True)
class _Writing:
    """A text while it is written; ``told`` are the settings that were told last."""

    options: ExportOptions
    say: Say
    zone: tzinfo | None
    branches: Branches
    texts: Mapping[str, str] = field(default_factory=dict)
    told: Settings | None = None

    def turn(self, turn: Turn) -> Iterator[str]:
        """A question and its answer, or all versions of it."""
        replies = versions(turn, self.options.scope)
        if turn.prompt or not replies:
            yield self._head(self._words(_YOU), turn.created)
            yield self.branches.where(turn, self.say)
            yield from self._blocks(turn.prompt, is_answer=False)
        for number, reply in enumerate(replies, 1):
            name = readable(reply.settings.model) or self._words(_MODEL)
            if len(replies) > 1:
                name = wording.listed((name, version(number, len(replies), self.say)), self.say)
            yield from self._answer(reply, name)

    def _answer(self, reply: Reply, name: str) -> Iterator[str]:
        yield self._head(name, reply.created)
        words = wording.line(reply, self.told, self.say)
        if self.options.settings and words:
            yield words
        self.told = reply.settings
        yield from self._blocks(reply.blocks, is_answer=True)
        if reply.failure is not None:
            yield self.say(advice(reply.failure).what)

    def _head(self, who: str, moment: datetime) -> str:
        if not self.options.times:
            return who
        return wording.listed((who, wording.moment(moment, self.zone, self.say)), self.say)

    def _blocks(self, blocks: tuple[Block, ...], *, is_answer: bool) -> Iterator[str]:
        sources = Sources()
        for block in passages(blocks) if is_answer else blocks:
            match block:
                case tuple():
                    told = block if self.options.sources else _uncited(block)
                    text, _ = citations.joined(told, sources)
                    yield plain.of(markdown.document(text).blocks)
                case TextBlock(text):
                    yield text
                case ThinkingBlock() | RedactedThinkingBlock():
                    words = block.thinking if isinstance(block, ThinkingBlock) else ""
                    words = words or self._words(_HIDDEN)
                    yield self._aside(self._words(_THINKING), words, self.options.thinking)
                case ToolUseBlock() | ToolResultBlock():
                    yield self._tool(block)
                    for each in inside(block):
                        if isinstance(each, ImageBlock | DocumentBlock):
                            yield self._attachment(each)
                case ImageBlock() | DocumentBlock():
                    yield self._attachment(block)
                case _:
                    pass
        if sources:
            lines = [f"{each.number}. {each.title} {each.href}".rstrip() for each in sources]
            yield "\n".join((self._words(_SOURCES), *lines))

    def _tool(self, block: ToolUseBlock | ToolResultBlock) -> str:
        if isinstance(block, ToolUseBlock):
            title = self._words(_TOOL, name=" ".join(block.name.split()))
            told = json.dumps(block.input, ensure_ascii=False, indent=2)
        else:
            title = self._words(_RESULT)
            told = block.content if isinstance(block.content, str) else plain_text(inside(block))
        return self._aside(title, told, self.options.tools)

    def _aside(self, title: str, text: str, shown: Detail) -> str:
        """Something beside the answer; a plain text cannot fold, so it is quoted either way."""
        if shown is Detail.LEFT_OUT:
            return ""
        lines = (f"> {line}".rstrip() for line in text.split("\n"))
        return "\n".join([f"> {title}", ">", *lines])

    def _attachment(self, block: ImageBlock | DocumentBlock) -> str:
        wanted = self.options.attachments
        if wanted is Attachments.LEFT_OUT:
            return ""
        known = attached_of(block)
        name = known.name if known is not None else ""
        if isinstance(block, DocumentBlock):
            name = name or block.title or self._words(_FILE)
        told = self._words(_ATTACHED, name=" ".join((name or self._words(_PICTURE)).split()))
        text = self.texts.get(assets.key_of(block) or "")
        return told if text is None else f"{told}\n\n{text.rstrip()}"

    def _words(self, text: str, **values: TextValue) -> str:
        return self.say(Text(_CONTEXT, text, values))


def _uncited(texts: tuple[TextBlock, ...]) -> tuple[TextBlock, ...]:
    return tuple(TextBlock(each.text) for each in texts)
