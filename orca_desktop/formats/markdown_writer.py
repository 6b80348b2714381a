"""A conversation as a Markdown document.

Plain CommonMark with tables: opens well in GitHub, Obsidian, VS Code and Word (by pandoc). The
shape, ``format: 1``, is described in docs/export-format.md. Pure: nothing is read or written here.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from itertools import chain
from typing import Any, Final, assert_never

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
    UnknownBlock,
    inside,
)
from orca_desktop.domain.conversation import Conversation, Turn
from orca_desktop.domain.endings import ending
from orca_desktop.domain.errors import advice
from orca_desktop.domain.history import omission_with
from orca_desktop.domain.message import passages, plain_text
from orca_desktop.domain.parameters import Settings, Value
from orca_desktop.domain.reply import Reply, Status
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text, TextValue
from orca_desktop.formats import assets, front_matter, marks, message_passage, message_text
from orca_desktop.formats.assets import TakenAlong
from orca_desktop.formats.options import DEFAULT, Attachments, Detail, ExportOptions, Scope
from orca_desktop.formats.wording import Say, label, texts
from orca_desktop.render.citations import Sources

_CONTEXT: Final = "export"
_YOU: Final = QT_TRANSLATE_NOOP("export", "You")
_MODEL: Final = QT_TRANSLATE_NOOP("export", "Model")
_VERSION: Final = QT_TRANSLATE_NOOP("export", "Version {number} of {count}")
_CHOSEN: Final = QT_TRANSLATE_NOOP("export", "shown in the chat")
_SETTINGS: Final = QT_TRANSLATE_NOOP("export", "Settings: {settings}")
_FEWER: Final = QT_TRANSLATE_NOOP("export", "{name} unset")
_INSTRUCTIONS: Final = QT_TRANSLATE_NOOP("export", "Instructions:")
_PRACTICE: Final = QT_TRANSLATE_NOOP(
    "export", "Practice: made up by the small model built into Orca Desktop."
)
_THINKING: Final = QT_TRANSLATE_NOOP("export", "Thinking")
_THINKING_FOR: Final = QT_TRANSLATE_NOOP("export", "Thinking, {seconds} s")
_HIDDEN: Final = QT_TRANSLATE_NOOP("export", "The model's thoughts were not shown.")
_TOOL: Final = QT_TRANSLATE_NOOP("export", "Tool: {name}")
_RESULT: Final = QT_TRANSLATE_NOOP("export", "Result of a tool")
_UNKNOWN: Final = QT_TRANSLATE_NOOP("export", "Content of a kind this version does not know:")
_IMAGE: Final = QT_TRANSLATE_NOOP("export", "Image {number}")
_DOCUMENT: Final = QT_TRANSLATE_NOOP("export", "Document {number}")
_ATTACHED: Final = QT_TRANSLATE_NOOP("export", "Attached: {name}")
_SOURCES: Final = QT_TRANSLATE_NOOP("export", "Sources:")
_AFTER: Final = QT_TRANSLATE_NOOP(
    "export", "Another branch: question {number}, after version {version} of answer {parent}"
)
_FIRST: Final = QT_TRANSLATE_NOOP("export", "Another branch: question {number}, another beginning")
_RUNNING: Final = QT_TRANSLATE_NOOP("export", "Still being written when it was exported.")
_STOPPED: Final = QT_TRANSLATE_NOOP("export", "You stopped this answer here.")
_BROKEN: Final = QT_TRANSLATE_NOOP("export", "Interrupted: {reason}")
_FAILED: Final = QT_TRANSLATE_NOOP("export", "Failed: {reason}")
_UNSAID: Final = QT_TRANSLATE_NOOP("export", "The reason is not known.")

_SETTING_LINES: Final = frozenset({"model", "system", "stream"})
_LANGUAGE: Final = re.compile(r"\.([A-Za-z0-9]{1,10})$")


def build(
    conversation: Conversation,
    options: ExportOptions = DEFAULT,
    *,
    exported: datetime,
    version: str,
    say: Say = str,
    along: TakenAlong = assets.NOTHING,
) -> str:
    """The document of a conversation.

    ``along`` says which contents are linked or stand inside, where the options want that; what it
    does not know is named only. Times are told in the zone of ``exported``.
    """
    nonce = marks.nonce(chain(texts(conversation), along.texts.values()))
    places = _places(conversation)
    writing = _Writing(options, say, along, nonce, conversation, places, exported.tzinfo)
    return writing.write(exported, version)


@dataclass(frozen=True, slots=True)
class _Places:
    """Where turns stand: which are on the visible path, and the number of each, counted from 1.

    ``versions`` has of each reply the number of its turn, and which version it is there.
    """

    visible: frozenset[str]
    numbers: Mapping[str, int]
    versions: Mapping[str | None, tuple[int, int]]


def _places(conversation: Conversation) -> _Places:
    numbers = {each.id: place for place, each in enumerate(conversation.turns, 1)}
    versions: dict[str | None, tuple[int, int]] = {
        reply.id: (numbers[each.id], version)
        for each in conversation.turns
        for version, reply in enumerate(each.replies, 1)
    }
    return _Places(frozenset(each.id for each in conversation.path), numbers, versions)


@dataclass(slots=True)
class _Writing:
    """A document while it is written: its paragraphs, and the settings last told."""

    options: ExportOptions
    say: Say
    along: TakenAlong
    nonce: str
    conversation: Conversation
    places: _Places
    zone: tzinfo | None
    parts: list[str] = field(default_factory=list)
    told: Settings | None = None
    images: int = 0
    documents: int = 0

    def write(self, exported: datetime, version: str) -> str:
        """The whole document."""
        turns = self._turns()
        title = message_text.one_line(self.conversation.head.title) or self._words(_YOU)
        self._add(f"# {title}")
        if self.options.comments:
            self._add(marks.opening(self.nonce, {"format": front_matter.FORMAT}))
        for turn in turns:
            self._turn(turn)
        head = ""
        if self.options.front_matter:
            replies = [reply for turn in turns for reply in self._replies(turn)]
            head = front_matter.build(
                self.conversation,
                replies,
                exported=exported,
                version=version,
                settings=self.options.settings,
            )
        body = message_text.clean("\n\n".join(self.parts))
        return f"{head}\n{body}\n" if head else f"{body}\n"

    def _turns(self) -> list[Turn]:
        if self.options.scope is Scope.VISIBLE:
            return list(self.conversation.path)
        visible = self.conversation.path
        shown = {turn.id for turn in visible}
        return [*visible, *(turn for turn in self.conversation.turns if turn.id not in shown)]

    def _replies(self, turn: Turn) -> tuple[Reply, ...]:
        if self.options.scope is Scope.EVERYTHING:
            return turn.replies
        return (turn.chosen,) if turn.chosen is not None else ()

    def _turn(self, turn: Turn) -> None:
        self._add(f"## {self._words(_YOU)}")
        branch = self._branch(turn)
        self._lines([self._time(turn.created), branch])
        facts = {"role": "user", "time": turn.created.isoformat(), "turn": turn.id}
        if turn.parent is not None:
            facts["after"] = turn.parent
        self._message(turn.prompt, facts, 2, None)
        replies = self._replies(turn)
        if not replies:
            return
        chosen = turn.chosen or replies[0]
        self._add(f"## {self._name(chosen)}")
        for number, reply in enumerate(replies, 1):
            if len(replies) > 1:
                version = self._words(_VERSION, number=number, count=len(replies))
                self._add(f"### {version}")
            self._reply(turn, reply, is_version=len(replies) > 1, is_chosen=reply is chosen)

    def _branch(self, turn: Turn) -> str:
        """Where a turn hangs that is not on the visible path."""
        if turn.id in self.places.visible:
            return ""
        places = self.places
        number = places.numbers[turn.id]
        if turn.parent not in places.versions:
            return self._words(_FIRST, number=number)
        parent, version = places.versions[turn.parent]
        return self._words(_AFTER, number=number, version=version, parent=parent)

    def _reply(self, turn: Turn, reply: Reply, *, is_version: bool, is_chosen: bool) -> None:
        practice = self._words(_PRACTICE) if reply.is_practice else ""
        chosen = self._words(_CHOSEN) if is_version and is_chosen else ""
        named = self._name(reply) if is_version else ""
        self._lines(
            [
                " · ".join(part for part in (self._time(reply.created), named, chosen) if part),
                practice,
                self._changed(reply.settings),
            ]
        )
        self._instructions(reply.settings)
        self.told = reply.settings
        facts: dict[str, Any] = {
            "role": "assistant",
            "time": reply.created.isoformat(),
            "reply": reply.id,
            "model": reply.settings.model,
            "status": reply.status.value,
            "origin": reply.origin.value,
        }
        if self.options.settings:
            facts["settings"] = front_matter.plain(reply.settings)
        self._message(reply.blocks, facts, 3 if is_version else 2, reply)
        self._ending(reply, turn, turn.chosen)

    def _message(
        self,
        blocks: Iterable[Block],
        facts: Mapping[str, Any],
        shift: int,
        reply: Reply | None,
    ) -> None:
        """All blocks of a message in their order; the texts between marks.

        Neighbouring texts of an answer are one text; a person's are as they were put.
        """
        sources = Sources()
        for block in passages(blocks) if reply is not None else blocks:
            match block:
                case tuple() | TextBlock():
                    texts = block if isinstance(block, tuple) else (block,)
                    self._text(texts, sources, facts, shift)
                case ThinkingBlock() | RedactedThinkingBlock():
                    self._thinking(block, reply)
                case ToolUseBlock() | ToolResultBlock():
                    self._tool(block)
                    for each in inside(block):
                        if isinstance(each, ImageBlock | DocumentBlock):
                            self._attachment(each)
                case ImageBlock() | DocumentBlock():
                    self._attachment(block)
                case UnknownBlock(raw):
                    self._add(self._words(_UNKNOWN))
                    self._add(message_text.fenced(_pretty(raw), "json"))
                case _:
                    assert_never(block)
        self._sources(sources)

    def _text(
        self, blocks: tuple[TextBlock, ...], sources: Sources, facts: Mapping[str, Any], shift: int
    ) -> None:
        if not self.options.move_headings:
            shift = 0
        text, told = message_passage.joined(blocks, sources)
        if not text:
            return
        nonce = self.nonce if self.options.comments else None
        self.parts += message_passage.framed(text, {**facts, **told}, shift, nonce)

    def _sources(self, sources: Sources) -> None:
        """What a message cites."""
        if sources:
            self._add(f"{self._words(_SOURCES)}\n\n{message_passage.listed(sources)}")

    def _thinking(self, block: ThinkingBlock | RedactedThinkingBlock, reply: Reply | None) -> None:
        if self.options.thinking is Detail.LEFT_OUT:
            return
        seconds = reply.timing.thinking if reply is not None else None
        title = (
            self._words(_THINKING)
            if seconds is None
            else self._words(_THINKING_FOR, seconds=round(seconds))
        )
        thoughts = block.thinking if isinstance(block, ThinkingBlock) else ""
        self._aside(title, thoughts or self._words(_HIDDEN), self.options.thinking)

    def _tool(self, block: ToolUseBlock | ToolResultBlock) -> None:
        if self.options.tools is Detail.LEFT_OUT:
            return
        if isinstance(block, ToolUseBlock):
            title, content = self._words(_TOOL, name=message_text.one_line(block.name)), block.input
        else:
            title, content = self._words(_RESULT), block.content
        if parts := inside(block):
            content = plain_text(parts)
        told = content if isinstance(content, str) else _pretty(content)
        self._aside(title, message_text.fenced(told, "" if isinstance(content, str) else "json"),
                    self.options.tools)  # fmt: skip

    def _aside(self, title: str, text: str, shown: Detail) -> None:
        """Something beside the answer: folded up, or as a quote."""
        placed = message_text.place(text, 3 if self.options.move_headings else 0)
        whole = "\n".join(part for part in (placed.text, placed.closing) if part)
        if shown is Detail.DETAILS:
            self._add(f"<details>\n<summary>{_html(title)}</summary>\n\n{whole}\n\n</details>")
        else:
            quoted = (f"> {line}".rstrip() for line in re.split(r"\r\n|\n|\r", whole))
            self._add("\n".join([f"> **{title}**", ">", *quoted]))

    def _attachment(self, block: ImageBlock | DocumentBlock) -> None:
        wanted = self.options.attachments
        if wanted is Attachments.LEFT_OUT:
            return
        if isinstance(block, ImageBlock):
            self.images += 1
            name = self._words(_IMAGE, number=self.images)
            known = attached_of(block)
            title = known.name if known is not None else None
        else:
            self.documents += 1
            name, title = self._words(_DOCUMENT, number=self.documents), block.title
        if title:
            name = f"{name}, {title}"
        name = message_text.one_line(name)
        key = assets.key_of(block) or ""
        if wanted is Attachments.FILES and key in self.along.links:
            sign = "!" if isinstance(block, ImageBlock) else ""
            self._add(f"{sign}[{name}](<{self.along.links[key]}>)")
            return
        self._add(f"*{self._words(_ATTACHED, name=name)}*")
        if wanted is Attachments.INSIDE and key in self.along.texts:
            ending = _LANGUAGE.search(title or "")
            language = ending[1].lower() if ending is not None else ""
            self._add(message_text.fenced(self.along.texts[key], language))

    def _ending(self, reply: Reply, turn: Turn, chosen: Reply | None) -> None:
        """One line about an answer that did not end by itself."""
        reason = self._words(_UNSAID)
        if reply.failure is not None:
            reason = message_text.one_line(self.say(advice(reply.failure).what))
        line = ""
        match reply.status:
            case Status.STREAMING:
                line = self._words(_RUNNING)
            case Status.STOPPED:
                line = self._words(_STOPPED)
            case Status.INTERRUPTED:
                line = self._words(_BROKEN, reason=reason)
            case Status.FAILED:
                line = self._words(_FAILED, reason=reason)
            case Status.FINISHED:
                self._lines([message_text.one_line(self.say(each)) for each in ending(reply).lines])
            case _:
                assert_never(reply.status)
        why = omission_with(turn, reply)
        self._lines([line, self.say(why.sentence) if why is not None and reply is chosen else ""])

    def _changed(self, settings: Settings) -> str:
        """The settings that differ from those of the answer before, in words."""
        if not self.options.settings:
            return ""
        before: Mapping[str, Value] = self.told if self.told is not None else {}
        told = [
            f"{self._label(name)} {_value(value)}"
            for name, value in settings.items()
            if name not in _SETTING_LINES and before.get(name) != value
        ]
        told += [
            self._words(_FEWER, name=self._label(name))
            for name in before
            if name not in settings and name not in _SETTING_LINES
        ]
        return self._words(_SETTINGS, settings=", ".join(told)) if told else ""

    def _instructions(self, settings: Settings) -> None:
        """The system prompt where it is new."""
        system = settings.get("system")
        before = self.told.get("system") if self.told is not None else None
        if self.options.settings and isinstance(system, str) and system and system != before:
            self._lines([self._words(_INSTRUCTIONS)])
            self._add(message_text.fenced(message_text.clean(system), "text"))

    def _label(self, name: str) -> str:
        return label(name, self.say)

    def _name(self, reply: Reply) -> str:
        return message_text.one_line(reply.settings.model) or self._words(_MODEL)

    def _time(self, at: datetime) -> str:
        """The day and minute, in the zone of the export; the exact time stands in the mark."""
        return f"{at.astimezone(self.zone):%Y-%m-%d %H:%M}" if self.options.times else ""

    def _words(self, text: str, **values: TextValue) -> str:
        return self.say(Text(_CONTEXT, text, values))

    def _lines(self, lines: list[str]) -> None:
        """Lines in italics that stand together."""
        if kept := [f"*{line}*" for line in lines if line]:
            self._add("  \n".join(kept))

    def _add(self, part: str) -> None:
        self.parts.append(part)


def _html(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _pretty(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2)


def _value(value: Value) -> str:
    if isinstance(value, tuple):
        return ", ".join(_code(each) for each in value)
    return message_text.one_line(str(value))


def _code(text: str) -> str:
    """A text as inline code, whatever it holds; line breaks are named."""
    shown = repr(message_text.clean(text))[1:-1]
    fence = "`" * (max((len(run) for run in re.findall(r"`+", shown)), default=0) + 1)
    space = " " if "`" in shown or shown.startswith(" ") else ""
    return f"{fence}{space}{shown}{space}{fence}"
