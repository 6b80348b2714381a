"""A conversation as an OpenDocument text, which Word, LibreOffice and others open and edit.

Over the same blocks as the screen; pictures stand in the file itself. The answers of a comparison
stand one below the other, what differs from the first is marked.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from typing import Any, Final

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
from orca_desktop.domain.comparison import Comparison
from orca_desktop.domain.conversation import Conversation, Turn
from orca_desktop.domain.endings import ending
from orca_desktop.domain.errors import advice
from orca_desktop.domain.history import is_results
from orca_desktop.domain.message import passages, plain_text
from orca_desktop.domain.model_names import readable
from orca_desktop.domain.parameters import Settings
from orca_desktop.domain.reply import Reply, Status
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text, TextValue
from orca_desktop.formats import assets, comparison_answers, odt_package, wording
from orca_desktop.formats.branches import Branches, version, versions
from orca_desktop.formats.message_text import Outline
from orca_desktop.formats.odt_blocks import BlockWriter, text
from orca_desktop.formats.options import DEFAULT, Attachments, Detail, ExportOptions
from orca_desktop.formats.wording import Say
from orca_desktop.render import citations, markdown, marking
from orca_desktop.render.citations import Sources
from orca_desktop.render.document import Block as Shown

_CONTEXT: Final = "export"
_YOU: Final = QT_TRANSLATE_NOOP("export", "You")
_MODEL: Final = QT_TRANSLATE_NOOP("export", "Model")
_RESULTS: Final = QT_TRANSLATE_NOOP("export", "Results of tools")
_THINKING: Final = QT_TRANSLATE_NOOP("export", "Thinking")
_TOOL: Final = QT_TRANSLATE_NOOP("export", "Tool: {name}")
_RESULT: Final = QT_TRANSLATE_NOOP("export", "Result of a tool")
_HIDDEN: Final = QT_TRANSLATE_NOOP("export", "The model's thoughts were not shown.")
_SOURCES: Final = QT_TRANSLATE_NOOP("export", "Sources:")
_ATTACHED: Final = QT_TRANSLATE_NOOP("export", "Attached: {name}")
_IMAGE: Final = QT_TRANSLATE_NOOP("export", "Image {number}")
_DOCUMENT: Final = QT_TRANSLATE_NOOP("export", "Document {number}")
_PRACTICE: Final = QT_TRANSLATE_NOOP("export", "Made up by the practice model.")
_STOPPED: Final = QT_TRANSLATE_NOOP("export", "You stopped this answer here.")
_DIFFERENCES: Final = QT_TRANSLATE_NOOP("export", "What differs from answer {letter} is marked.")
_SPEAKER: Final = 1
"""The level of a heading that says who speaks; the title is above all levels."""


def build(
    conversation: Conversation,
    options: ExportOptions = DEFAULT,
    *,
    zone: tzinfo | None = None,
    say: Say = str,
    pictures: Mapping[str, bytes] | None = None,
) -> bytes:
    """The file of a conversation; the same conversation gives the same bytes.

    ``pictures`` are the contents that are shown, by their SHA-256. Times are told in the ``zone``,
    or in that of this computer.
    """
    branches = Branches.of(conversation)
    writing = _Writing(branches, options, say, zone, pictures or {})
    title = " ".join(conversation.head.title.split())
    body = [f'<text:p text:style-name="Title">{text(title)}</text:p>'] if title else []
    body += [piece for turn in branches.turns(options.scope) for piece in writing.turn(turn)]
    head = conversation.head
    times = (head.created.isoformat(), head.updated.isoformat())
    styles = writing.blocks.styles.xml()
    return odt_package.package(title, "".join(body), styles, times, writing.shown)


@dataclass(slots=True)
class _Writing:
    """A document while it is written: the settings told last, pictures, and counts."""

    branches: Branches
    options: ExportOptions
    say: Say
    zone: tzinfo | None
    pictures: Mapping[str, bytes]
    blocks: BlockWriter = field(default_factory=BlockWriter)
    shown: dict[str, bytes] = field(default_factory=dict)
    told: Settings | None = None
    images: int = 0
    documents: int = 0

    def turn(self, turn: Turn) -> Iterator[str]:
        """A question, and its answers as far as they are wanted."""
        replies = versions(turn, self.options.scope)
        if turn.prompt or not replies:  # an answer may stand alone
            yield from self._question(turn)
        if turn.comparison is not None:
            yield from self._columns(turn, turn.comparison)
            return
        for number, reply in enumerate(replies, 1):
            told = version(number, len(replies), self.say) if len(replies) > 1 else ""
            yield from self._answer(turn, reply, told)

    def _question(self, turn: Turn) -> Iterator[str]:
        yield self._heading(_SPEAKER, self._words(_RESULTS if is_results(turn.prompt) else _YOU))
        yield self._time(turn.created)
        if where := self.branches.where(turn, self.say):
            yield self._note(where)
        yield from self._blocks(turn.prompt, _SPEAKER, is_answer=False)

    def _columns(self, turn: Turn, comparison: Comparison) -> Iterator[str]:
        """The answers of a comparison, and how they differ from the first."""
        names = {} if comparison.hides else comparison_answers.names_of(comparison, self.say)
        first: list[Shown] | None = None
        for column in comparison.shown:
            reply = turn.reply(column.shown) if column.shown is not None else None
            if reply is None:
                continue
            letter = comparison.letter(column.variant_id)
            name = names.get(column.variant_id, "")
            yield self._heading(_SPEAKER, f"{letter}. {name}" if name else letter)
            if not comparison.hides:
                yield self._facts(reply, comparison.plan.differing)
            blocks = list(markdown.document(reply.text).blocks)
            if first is None:
                first, differing = blocks, blocks
            else:
                initial = comparison.letter(comparison.shown[0].variant_id)
                yield self._note(self._words(_DIFFERENCES, letter=initial))
                differing = marking.shown(first, blocks)
            yield self.blocks.of(differing, Outline(_SPEAKER))
            yield self._ending(reply)

    def _answer(self, turn: Turn, reply: Reply, told: str) -> Iterator[str]:
        hides = turn.id in self.branches.hidden
        name = "" if hides else readable(reply.settings.model)
        head = [name or self._words(_MODEL), *([told] if told else [])]
        yield self._heading(_SPEAKER, wording.listed(head, self.say))
        if not hides:
            yield self._facts(reply)
        yield from self._blocks(reply.blocks, _SPEAKER, is_answer=True)
        yield self._ending(reply)

    def _facts(self, reply: Reply, differing: Sequence[str] = ()) -> str:
        """When it was written, by whom, and its settings where they are others than before."""
        lines = [self._time(reply.created)]
        if reply.is_practice:
            lines.append(self._note(self._words(_PRACTICE)))
        words = wording.line(reply, self.told, self.say, differing)
        if self.options.settings and words:
            lines.append(self._note(words))
        self.told = reply.settings
        return "".join(lines)

    def _time(self, moment: datetime) -> str:
        if not self.options.times:
            return ""
        return self._note(wording.moment(moment, self.zone, self.say))

    # -- what a message is made of ----------------------------------------------------------------

    def _blocks(self, blocks: tuple[Block, ...], level: int, *, is_answer: bool) -> Iterator[str]:
        sources, outline = Sources(), Outline(level)
        for block in passages(blocks) if is_answer else blocks:
            match block:
                case tuple():
                    texts = block if self.options.sources else _uncited(block)
                    yield self.blocks.of(_cited(texts, sources), outline)
                case TextBlock(words):
                    yield self.blocks.lines(words, "Question")
                case ThinkingBlock() | RedactedThinkingBlock():
                    yield self._thinking(block)
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
            yield self._note(self._words(_SOURCES))
            yield self.blocks.of(citations.listed(sources))

    def _thinking(self, block: ThinkingBlock | RedactedThinkingBlock) -> str:
        if self.options.thinking is Detail.LEFT_OUT:
            return ""
        words = block.thinking if isinstance(block, ThinkingBlock) else ""
        quoted = markdown.document(_quoted(words or self._words(_HIDDEN)))
        return self._label(self._words(_THINKING)) + self.blocks.of(quoted.blocks)

    def _tool(self, block: ToolUseBlock | ToolResultBlock) -> str:
        if self.options.tools is Detail.LEFT_OUT:
            return ""
        if isinstance(block, ToolUseBlock):
            title = self._words(_TOOL, name=" ".join(block.name.split()))
            told = _pretty(block.input)
        else:
            title = self._words(_RESULT)
            told = block.content if isinstance(block.content, str) else plain_text(inside(block))
        return self._label(title) + self.blocks.code(told)

    def _attachment(self, block: ImageBlock | DocumentBlock) -> str:
        if self.options.attachments is Attachments.LEFT_OUT:
            return ""
        known = attached_of(block)
        name = known.name if known is not None else ""
        if isinstance(block, ImageBlock):
            self.images += 1
            name = name or self._words(_IMAGE, number=self.images)
        else:
            self.documents += 1
            name = block.title or self._words(_DOCUMENT, number=self.documents)
        name = " ".join(name.split())
        caption = self._note(self._words(_ATTACHED, name=name))
        key = assets.key_of(block)
        content = self.pictures.get(key or "")
        picture = odt_package.picture_of(content) if content is not None else None
        if key is None or content is None or picture is None or isinstance(block, DocumentBlock):
            return caption
        place = f"Pictures/{key}.{picture.ending}"
        self.shown[place] = content
        width, height = picture.size_cm
        return (
            '<text:p text:style-name="Picture"><draw:frame text:anchor-type="as-char" '
            f'draw:name="{text(self._words(_IMAGE, number=self.images))}" '
            f'svg:width="{width:.2f}cm" svg:height="{height:.2f}cm">'
            f'<draw:image xlink:href="{place}" xlink:type="simple" xlink:show="embed" '
            f'xlink:actuate="onLoad"/><svg:title>{text(name)}</svg:title></draw:frame></text:p>'
            f"{caption}"
        )

    def _ending(self, reply: Reply) -> str:
        lines = [self.say(each) for each in ending(reply, is_answered=True).lines]
        if reply.failure is not None:
            lines.append(self.say(advice(reply.failure).what))
        elif reply.status is Status.STOPPED:
            lines = [self._words(_STOPPED)]
        return "".join(map(self._note, lines))

    # -- the words of the program -----------------------------------------------------------------

    def _heading(self, level: int, words: str) -> str:
        return (
            f'<text:h text:style-name="Heading_20_{level}" text:outline-level="{level}">'
            f"{text(words)}</text:h>"
        )

    def _label(self, words: str) -> str:
        return f'<text:p text:style-name="Inner_20_heading">{text(words)}</text:p>'

    def _note(self, words: str) -> str:
        return f'<text:p text:style-name="Note">{text(words)}</text:p>'

    def _words(self, words: str, **values: TextValue) -> str:
        return self.say(Text(_CONTEXT, words, values))


def _cited(texts: tuple[TextBlock, ...], sources: Sources) -> list[Shown]:
    """The blocks of a passage with the marks of what it cites."""
    source, marks = citations.joined(texts, sources)
    found: list[Shown] = []
    for block in markdown.document(source).blocks:
        place = block.place
        within = citations.within(marks, place.start, place.end)
        written = source[place.start : place.end]
        found.append(citations.marked(block, written, within) if within else block)
    return found


def _uncited(texts: tuple[TextBlock, ...]) -> tuple[TextBlock, ...]:
    """The words of a passage without what they cite."""
    return tuple(TextBlock(each.text) for each in texts)


def _quoted(words: str) -> str:
    """A text as a quotation."""
    return "\n".join(f"> {line}" for line in words.split("\n"))


def _pretty(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, indent=2)
