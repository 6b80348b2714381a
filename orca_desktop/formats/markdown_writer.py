"""A conversation as a Markdown document.

Plain CommonMark with tables that reads as if somebody had written it: opens well in Obsidian,
GitHub, VS Code and Word (by pandoc). What the program needs to read it again stands once, at the
end. The shape, format 2, is described in docs/export-format.md. Pure: nothing is read or written
here.
"""

from __future__ import annotations

import dataclasses
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from typing import Any, Final, assert_never

from orca_desktop.domain import clock
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
    to_json,
)
from orca_desktop.domain.comparison import Comparison
from orca_desktop.domain.conversation import Conversation, Turn, first_words
from orca_desktop.domain.endings import ending
from orca_desktop.domain.errors import advice
from orca_desktop.domain.history import is_results, omission_with
from orca_desktop.domain.message import passages, plain_text
from orca_desktop.domain.model_names import readable
from orca_desktop.domain.parameters import Settings
from orca_desktop.domain.reply import Reply, Status
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, Text, TextValue, counted
from orca_desktop.formats import (
    assets,
    branches,
    comparison_answers,
    conversation_json,
    edits,
    front_matter,
    machine_part,
    message_passage,
    message_text,
    sections,
    wording,
)
from orca_desktop.formats.assets import TakenAlong
from orca_desktop.formats.branches import Branches
from orca_desktop.formats.message_passage import ShownPassage
from orca_desktop.formats.message_text import Outline
from orca_desktop.formats.options import DEFAULT, Attachments, Detail, ExportOptions, Scope
from orca_desktop.formats.wording import Say
from orca_desktop.render.citations import Sources

_CONTEXT: Final = "export"
_YOU: Final = QT_TRANSLATE_NOOP("export", "You")
_UNTITLED: Final = QT_TRANSLATE_NOOP("export", "Conversation")
_MODEL: Final = QT_TRANSLATE_NOOP("export", "Assistant")
_ANSWERS: Final = QT_TRANSLATE_NOOP("export", "Answers")
_COMPARISON: Final = QT_TRANSLATE_NOOP("export", "Comparison")
_ANSWER: Final = QT_TRANSLATE_NOOP("export", "Answer {letter}")
_REPEATED: Final = QT_TRANSLATE_NOOP("export", "Answer {letter}, {number} of {count}")
_CHOSEN: Final = QT_TRANSLATE_NOOP("export", "shown in the chat")
_INSTRUCTIONS: Final = QT_TRANSLATE_NOOP("export", "Instructions:")
_NO_INSTRUCTIONS: Final = QT_TRANSLATE_NOOP("export", "without instructions")
_PRACTICE: Final = QT_TRANSLATE_NOOP(
    "export", "Practice: made up by the small model built into Orca Desktop."
)
_RESULTS: Final = Counted(
    "The result of a tool was given.",
    QT_TRANSLATE_NOOP("export", "{n} results of tools were given.", None, 1),
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
_RUNNING: Final = QT_TRANSLATE_NOOP("export", "Still being written when it was exported.")
_STOPPED: Final = QT_TRANSLATE_NOOP("export", "You stopped this answer here.")
_BROKEN: Final = QT_TRANSLATE_NOOP("export", "Interrupted: {reason}")
_FAILED: Final = QT_TRANSLATE_NOOP("export", "Failed: {reason}")
_UNSAID: Final = QT_TRANSLATE_NOOP("export", "The reason is not known.")

_LANGUAGE: Final = re.compile(r"\.([A-Za-z0-9]{1,10})$")
_LONGEST_TITLE: Final = 250
_SPEAKER: Final = 2
"""The level of a heading that says who speaks; versions stand one below."""


def build(
    conversation: Conversation,
    options: ExportOptions = DEFAULT,
    *,
    zone: tzinfo | None = None,
    say: Say = str,
    along: TakenAlong = assets.NOTHING,
) -> str:
    """The document of a conversation; the same conversation gives the same document.

    Times are told in the ``zone``, or in that of this computer. ``along`` says which contents are
    linked or stand inside, where the options want that; what it does not know is named only. What a
    blind comparison hides is not told, and then there is no machine part either.
    """
    told = scoped(conversation, options.scope)
    return _Writing(options, say, along, told, Branches.of(told), zone).write()


def scoped(conversation: Conversation, scope: Scope) -> Conversation:
    """The part of a conversation that an export of this scope tells, as one of its own."""
    if scope is Scope.EVERYTHING:
        return conversation
    turns = tuple(_shown_of(turn) for turn in conversation.path)
    return dataclasses.replace(conversation, turns=turns, chosen={})


def _shown_of(turn: Turn) -> Turn:
    """A turn with its chosen answer alone; the same one, as most are, if it has no other."""
    chosen, compared = turn.chosen, turn.comparison
    if compared is None and len(turn.replies) == (chosen is not None):
        return turn
    return dataclasses.replace(
        turn,
        replies=() if chosen is None else (chosen,),
        comparison=compared if compared is not None and compared.hides else None,
    )


@dataclass(slots=True)
class _Section:
    """What stands below one heading, while it is written; ``of`` is the id of its message."""

    level: int
    head: str
    of: str | None = None
    parts: list[str | ShownPassage] = field(default_factory=list)

    def texts(self) -> list[str]:
        """Its paragraphs, without the heading."""
        return [part if isinstance(part, str) else part.text for part in self.parts]


@dataclass(slots=True)
class _Writing:
    """A document while it is written: its sections, and the settings last told."""

    options: ExportOptions
    say: Say
    along: TakenAlong
    conversation: Conversation
    places: Branches
    zone: tzinfo | None
    made: list[_Section] = field(default_factory=list)
    told: Settings | None = None
    practises: bool = False
    images: int = 0
    documents: int = 0

    # -- the whole --------------------------------------------------------------------------------

    def write(self) -> str:
        """The whole document."""
        title = self._title()
        self.made.append(_Section(1, message_text.one_line(title) or self._words(_UNTITLED)))
        for turn in self._turns():
            self._turn(turn)
        body = "\n\n".join(paragraph for each in self.made for paragraph in self._lines_of(each))
        head, end = self._head(title), self._end(body)
        return "\n".join([*([head] if head else []), body, *(["", end] if end else []), ""])

    def _lines_of(self, section: _Section) -> list[str]:
        return [f"{'#' * section.level} {section.head}", *section.texts()]

    def _title(self) -> str:
        """The title; one that the program made of the first question is not cut short."""
        head, turns = self.conversation.head, self.conversation.turns
        if head.title_is_own or not turns or head.title != first_words(turns[0].prompt):
            return head.title
        lines = plain_text(turns[0].prompt).strip().splitlines()
        return first_words((TextBlock(lines[0] if lines else ""),), _LONGEST_TITLE) or head.title

    def _head(self, title: str) -> str:
        if not self.options.front_matter:
            return ""
        head = self.conversation.head
        replies = [reply for turn in self._turns() for reply in turn.replies]
        tags = [*self.options.tags, *map(front_matter.tag, head.tags)]
        return front_matter.build(
            title,
            clock.local(head.created, self.zone),
            clock.local(head.updated, self.zone),
            {
                **({"tags": tags} if self.places.hidden else front_matter.facts_of(replies, tags)),
                "folder": "/".join(self.conversation.lay_in) or None,
            },
        )

    def _turns(self) -> list[Turn]:
        """The turns in the order of the document."""
        return list(self.places.turns(Scope.EVERYTHING))

    def _hides(self, turn: Turn) -> bool:
        """Whether a blind comparison hides what made the answers of a turn."""
        return turn.id in self.places.hidden

    # -- the end ----------------------------------------------------------------------------------

    def _end(self, body: str) -> str:
        """What comes after the visible text, if anything."""
        if not self.options.machine_part or self.places.hidden:
            return machine_part.left_out(body)
        head = conversation_json.head_to_json(self.conversation)
        facts: dict[str, Any] = {
            "sha256": machine_part.digest(body),
            "conversation": head,
            "title": self.made[0].head,
        }
        if self.along.links:
            facts["files"] = dict(self.along.links)
        facts["turns"] = [
            conversation_json.turn_to_json(turn, _blocks, head["settings"])
            for turn in self.conversation.turns
        ]
        facts["shown"] = list(self._shown())
        return machine_part.written(facts)

    def _shown(self) -> Iterator[dict[str, Any]]:
        """Each section of the visible text: its message, its place, what stands there."""
        heads = {each.head for each in self.made if each.level > _SPEAKER}
        at = 0
        for each in self.made:
            paragraphs = each.texts()
            content = "\n\n".join(paragraphs)
            if each.level > 1:
                yield self._section_facts(each, at, content, heads)
            at += each.level + 1 + len(each.head) + 2 + (len(content) + 2 if paragraphs else 0)

    def _section_facts(
        self, section: _Section, at: int, content: str, heads: set[str]
    ) -> dict[str, Any]:
        facts: dict[str, Any] = {} if section.of is None else {"of": section.of}
        facts |= {"level": section.level, "head": section.head, "at": at}
        facts["parts"] = [_part_facts(each) for each in section.parts]
        if len(section.parts) > 1:
            facts["sha256"] = machine_part.digest(content)
        if not self.options.move_headings or heads:
            inner = sections.read(content, (_SPEAKER,), heads)
            facts |= {"inner": len(inner)} if inner else {}
        return facts

    # -- turns ------------------------------------------------------------------------------------

    def _turn(self, turn: Turn) -> None:
        if is_results(turn.prompt):
            self._results(turn)
        elif turn.prompt or not turn.replies:  # an answer may stand alone
            self._begin(_SPEAKER, self._words(_YOU), turn.id)
            self._quiet([self._time(turn.created), self.places.where(turn, self.say)])
            self._message(turn.prompt, _SPEAKER, None)
        if not turn.replies:
            return
        only = turn.replies[0] if len(turn.replies) == 1 else None
        if only is not None and (turn.comparison is None or self.options.scope is Scope.VISIBLE):
            self._begin(_SPEAKER, self._name(turn, only), only.id)
            self._reply(turn, only, _SPEAKER, [])
        elif turn.comparison is not None:
            self._columns(turn, turn.comparison)
        else:
            self._versions(turn)

    def _results(self, turn: Turn) -> None:
        """A question that brings only results of tools: a quiet line after the answer before."""
        self._quiet(
            [
                self.say(counted(_CONTEXT, _RESULTS, len(turn.prompt))),
                self.places.where(turn, self.say),
            ]
        )
        self._message(turn.prompt, _SPEAKER, None)

    def _versions(self, turn: Turn) -> None:
        names = list(dict.fromkeys(self._name(turn, reply) for reply in turn.replies))
        self._begin(_SPEAKER, names[0] if len(names) == 1 else self._words(_ANSWERS))
        for number, reply in enumerate(turn.replies, 1):
            head = branches.version(number, len(turn.replies), self.say)
            more = [self._name(turn, reply)] if len(names) > 1 else []
            self._begin(_SPEAKER + 1, ": ".join([head, *more]), reply.id)
            self._reply(turn, reply, _SPEAKER + 1, [])

    def _columns(self, turn: Turn, comparison: Comparison) -> None:
        """The answers of a comparison, as they are shown; each says what is different there."""
        self._begin(_SPEAKER, self._words(_COMPARISON))
        differing = [] if comparison.hides else list(comparison.plan.differing)
        placed: set[str] = set()
        for column in comparison.shown:
            found = [reply for each in column.replies if (reply := turn.reply(each)) is not None]
            for number, reply in enumerate(found, 1):
                head = self._words(
                    _ANSWER if len(found) == 1 else _REPEATED,
                    letter=comparison.letter(column.variant_id),
                    number=number,
                    count=len(found),
                )
                more = self._column_names(comparison, column.variant_id)
                if "model" in differing:
                    more.append(self._name(turn, reply))
                titled = ": ".join([head, *filter(None, [wording.listed(more, self.say)])])
                self._begin(_SPEAKER + 1, titled, reply.id)
                self._reply(turn, reply, _SPEAKER + 1, differing)
                placed.add(reply.id)
        for reply in turn.replies:
            if reply.id not in placed:
                self._begin(_SPEAKER + 1, self._name(turn, reply), reply.id)
                self._reply(turn, reply, _SPEAKER + 1, differing)

    def _column_names(self, comparison: Comparison, variant_id: str) -> list[str]:
        names = {} if comparison.hides else comparison_answers.names_of(comparison, self.say)
        name = message_text.one_line(names.get(variant_id, ""))
        return [name] if name else []

    def _reply(self, turn: Turn, reply: Reply, level: int, differing: Sequence[str]) -> None:
        hides = self._hides(turn)
        chosen = len(turn.replies) > 1 and reply is turn.chosen
        self._quiet(
            [
                "" if hides else self._time(reply.created),
                "" if hides else self._settings(reply, differing),
                self._words(_CHOSEN) if chosen else "",
            ]
        )
        if reply.is_practice and not self.practises and not hides:
            self._quiet([self._words(_PRACTICE)])
        self.practises = reply.is_practice
        if not hides:
            self._instructions(reply.settings)
            self.told = reply.settings
        self._message(reply.blocks, level, reply)
        self._ending(reply, turn)

    # -- what a message is made of ----------------------------------------------------------------

    def _message(self, blocks: Iterable[Block], level: int, reply: Reply | None) -> None:
        """All blocks of a message in their order; neighbouring texts are one text."""
        sources, outline = Sources(), self._outline(level)
        for block in passages(blocks):
            if isinstance(block, tuple):
                self._text(block, sources, outline)
            else:
                self._beside(block, reply)
        if sources:
            self._add(f"{self._words(_SOURCES)}\n\n{message_passage.listed(sources)}")

    def _beside(self, block: Block, reply: Reply | None) -> None:
        """What stands in a message beside its texts."""
        match block:
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
            case TextBlock():  # texts come together
                pass
            case _:
                assert_never(block)

    def _text(self, blocks: tuple[TextBlock, ...], sources: Sources, outline: Outline) -> None:
        if not self.options.sources:
            blocks = tuple(TextBlock(block.text) for block in blocks)
        if any(block.text for block in blocks):
            self.made[-1].parts.append(message_passage.shown(blocks, sources, outline))

    def _outline(self, level: int) -> Outline:
        return Outline(level if self.options.move_headings else 0)

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
        whole = message_text.place(message_text.readable(text).text, self._outline(3)).text
        if shown is Detail.DETAILS:
            self._add(f"<details>\n<summary>{_html(title)}</summary>\n\n{whole}\n\n</details>")
        else:
            quoted = (f"> {line}".rstrip() for line in whole.split("\n"))
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
            name = wording.listed((name, title), self.say)
        name = message_text.one_line(name)
        key = assets.key_of(block) or ""
        if wanted is Attachments.FILES and key in self.along.links:
            sign = "!" if isinstance(block, ImageBlock) else ""
            self._add(f"{sign}[{name}](<{self.along.links[key]}>)")
            return
        self._quiet([self._words(_ATTACHED, name=name)])
        if wanted is Attachments.INSIDE and key in self.along.texts:
            found = _LANGUAGE.search(title or "")
            language = found[1].lower() if found is not None else ""
            self._add(message_text.fenced(self.along.texts[key], language))

    def _ending(self, reply: Reply, turn: Turn) -> None:
        """One line about an answer that did not end by itself."""
        match reply.status:
            case Status.STREAMING:
                self._quiet([self._words(_RUNNING)])
            case Status.STOPPED:
                self._quiet([self._words(_STOPPED)])
            case Status.INTERRUPTED:
                self._quiet([self._words(_BROKEN, reason=self._reason(reply))])
            case Status.FAILED:
                self._quiet([self._words(_FAILED, reason=self._reason(reply))])
            case Status.FINISHED:
                for each in ending(reply).lines:
                    self._quiet([message_text.one_line(self.say(each))])
            case _:
                assert_never(reply.status)
        why = omission_with(turn, reply)
        if why is not None and reply is (turn.chosen or turn.replies[0]):
            self._quiet([self.say(why.sentence)])

    def _reason(self, reply: Reply) -> str:
        if reply.failure is None:
            return self._words(_UNSAID)
        return message_text.one_line(self.say(advice(reply.failure).what))

    def _settings(self, reply: Reply, differing: Sequence[str]) -> str:
        """What is set differently from the answer before, or from column to column, in words."""
        if not self.options.settings:
            return ""
        words = wording.line(reply, self.told, self.say, differing, message_text.one_line)
        if differing:
            return words
        if self.told is not None and self.told.get("system") and not reply.settings.get("system"):
            gone = self._words(_NO_INSTRUCTIONS)
            return wording.listed((words, gone), self.say) if words else gone
        return words

    def _instructions(self, settings: Settings) -> None:
        """The system prompt where it is new."""
        system = settings.get("system")
        before = self.told.get("system") if self.told is not None else None
        if self.options.settings and isinstance(system, str) and system and system != before:
            self._quiet([self._words(_INSTRUCTIONS)])
            self._add(message_text.fenced(system, "text"))

    def _name(self, turn: Turn, reply: Reply) -> str:
        """Who wrote an answer: the model in short words."""
        model = "" if self._hides(turn) else reply.settings.model
        return message_text.one_line(readable(model)) or self._words(_MODEL)

    def _time(self, at: datetime) -> str:
        """The day and minute; the exact time stands in the machine part."""
        if not self.options.times:
            return ""
        return wording.moment(at, self.zone, self.say)

    # -- paragraphs -------------------------------------------------------------------------------

    def _begin(self, level: int, head: str, of: str | None = None) -> None:
        self.made.append(_Section(level, head, of))

    def _quiet(self, parts: Sequence[str]) -> None:
        """What the program says beside the texts: one line in italics."""
        if line := " · ".join(part for part in parts if part):
            self._add(f"*{line}*")

    def _add(self, paragraph: str) -> None:
        self.made[-1].parts.append(message_text.readable(paragraph).text)

    def _words(self, text: str, **values: TextValue) -> str:
        return self.say(Text(_CONTEXT, text, values))


def _blocks(_: str, blocks: Sequence[Block]) -> list[Any]:
    """Blocks as the machine part tells them: texts, which are shown, by their length alone."""
    return [
        [len(message_text.whole(block.text)), *_cited(block)]
        if isinstance(block, TextBlock)
        else to_json(assets.by_hash(block))
        for block in blocks
    ]


def _cited(block: TextBlock) -> list[Any]:
    citations = None if block.citations is None else [dict(each) for each in block.citations]
    if block.extra:
        return [citations, dict(block.extra)]
    return [] if citations is None else [citations]


def _part_facts(part: str | ShownPassage) -> Any:
    """A text of a message by length, hash and how to undo it; what the program says by a hash."""
    if isinstance(part, str):
        return [len(part), machine_part.digest(part)[:16]]
    facts: dict[str, Any] = {"length": len(part.text), "sha256": machine_part.digest(part.text)}
    if part.undo:
        facts["undo"] = edits.to_json(part.undo)
    return facts


def _html(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _pretty(value: Mapping[str, Any] | Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2)
