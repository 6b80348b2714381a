"""A comparison as a Markdown report to read.

Pure: nothing is read or written here. A blind comparison that is not revealed yet tells only what
the columns say.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any, Final

from orca_desktop.domain import facts
from orca_desktop.domain.blocks import TextBlock
from orca_desktop.domain.comparison import Column, Comparison
from orca_desktop.domain.conversation import Conversation, Turn, first_words
from orca_desktop.domain.errors import advice
from orca_desktop.domain.message import passages, plain_text
from orca_desktop.domain.parameters import Settings
from orca_desktop.domain.reply import Reply, Status
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, TextValue, counted
from orca_desktop.formats import (
    comparison_answers as told,
    edits,
    front_matter,
    machine_part,
    message_passage,
    message_text,
)
from orca_desktop.formats.comparison_answers import Judgements
from orca_desktop.formats.message_text import Outline
from orca_desktop.formats.wording import Say, label, listed, moment, number
from orca_desktop.render.citations import Sources

_TITLE: Final = QT_TRANSLATE_NOOP("comparison", "Comparison: {question}")
_QUESTION: Final = QT_TRANSLATE_NOOP("comparison", "Question")
_ALONE: Final = QT_TRANSLATE_NOOP(
    "comparison", "Asked without what was said before in the conversation."
)
_SAME_FOR_ALL: Final = QT_TRANSLATE_NOOP("comparison", "Same for all: {settings}")
_ANSWER: Final = QT_TRANSLATE_NOOP("comparison", "Answer {letter}")
_VERSION: Final = QT_TRANSLATE_NOOP("comparison", "Answer {letter}, {number} of {count}")
_FOLLOW_UP: Final = QT_TRANSLATE_NOOP("comparison", "Next question")
_NO_ANSWER: Final = QT_TRANSLATE_NOOP("comparison", "There is no answer in this column.")
_INSTRUCTIONS: Final = QT_TRANSLATE_NOOP("comparison", "Instructions:")
_HIDDEN: Final = QT_TRANSLATE_NOOP(
    "comparison", "A blind comparison: settings, times and costs are hidden until a choice is made."
)
_SOURCES: Final = QT_TRANSLATE_NOOP("comparison", "Sources:")
_JOINED: Final = QT_TRANSLATE_NOOP("comparison", "This answer was there before the comparison.")
_TOTAL: Final = QT_TRANSLATE_NOOP("comparison", "Cost of the comparison: {cost} USD")
_TOTAL_AT_LEAST: Final = Counted(
    "Cost of the comparison: {cost} USD, and 1 answer of unknown cost",
    QT_TRANSLATE_NOOP(
        "comparison", "Cost of the comparison: {cost} USD, and {n} answers of unknown cost", None, 1
    ),
)
_TIMES_VARY: Final = QT_TRANSLATE_NOOP(
    "comparison", "Times depend on the network and the gateway; small differences mean nothing."
)
_UNTOLD: Final = frozenset({"stream", "system"})
_BETWEEN: Final = "\n\n"
_LONGEST_VALUE: Final = 80


def markdown(
    conversation: Conversation,
    turn: Turn,
    judgements: Judgements,
    *,
    exported: datetime,
    say: Say = str,
) -> str:
    """The report of the comparison of a turn: settings, all answers, what was chosen, cost, time.

    A comment at its end tells what it does not show, and how the exact words of each text are found
    again. Times are told in the zone of ``exported``.
    """
    if turn.comparison is None:
        return ""
    return _Report(conversation, turn, turn.comparison, judgements, exported, say).write()


@dataclass(frozen=True, slots=True)
class _Told:
    """A text of somebody as it stands in the report, and what is known of it."""

    text: str
    facts: Mapping[str, Any]


@dataclass(slots=True)
class _Report:
    """A Markdown report while it is written."""

    conversation: Conversation
    turn: Turn
    comparison: Comparison
    judgements: Judgements
    exported: datetime
    say: Say

    def write(self) -> str:
        """The whole report."""
        paragraphs: list[str] = []
        shown: list[dict[str, Any]] = []
        at = 0
        for part in self._parts():
            text = message_text.clean(part) if isinstance(part, str) else part.text
            if isinstance(part, _Told):
                place = {"at": at, "length": len(text), "sha256": machine_part.digest(text)}
                shown.append({**part.facts, **place})
            paragraphs.append(text)
            at += len(text) + len(_BETWEEN)
        body = _BETWEEN.join(paragraphs)
        facts = {"sha256": machine_part.digest(body), "comparison": self.turn.id, "shown": shown}
        return f"{body}\n\n{machine_part.written(facts)}\n"

    def _parts(self) -> Iterator[str | _Told]:
        question = message_text.one_line(first_words(self.turn.prompt))
        yield f"# {self._words(_TITLE, question=question)}"
        yield f"*{moment(self.turn.created, self.exported.tzinfo, self.say)}*"
        yield f"## {self._words(_QUESTION)}"
        yield from _words_of((TextBlock(plain_text(self.turn.prompt)),), {"role": "user"}, 2)
        yield from self._settings()
        for column in self.comparison.shown:
            yield from self._column(column)

    def _settings(self) -> Iterator[str]:
        if self.comparison.hides:
            yield f"*{self._words(_HIDDEN)}*"
            return
        plan = self.comparison.plan
        if shared := self._told(plan.shared):
            yield f"*{self._words(_SAME_FOR_ALL, settings=shared)}*"
        system = plan.shared.get("system")
        if isinstance(system, str) and system:
            yield f"*{self._words(_INSTRUCTIONS)}*"
            yield message_text.fenced(system, "text")
        if self.comparison.begins is not None:
            yield f"*{self._words(_ALONE)}*"
        yield "\n".join(self._table())
        yield "  \n".join(f"*{line}*" for line in self._remarks())

    def _table(self) -> Iterator[str]:
        """What differs, what came of it and what was chosen: a row for each answer."""
        found = told.overview(self.conversation, self.turn, self.judgements, say=self.say)
        chosen = self._words(told.YES)
        heads, *rows = ([self._cell(cell) for cell in row] for row in found)
        yield _row(heads)
        yield _row(["---"] * len(heads))
        place = heads.index(self._words(told.CHOSEN))
        for cells in rows:
            if cells[place] == chosen:
                cells[place] = f"**{chosen}**"
            yield _row(cells)

    def _cell(self, text: str) -> str:
        short = text if len(text) <= _LONGEST_VALUE else f"{text[: _LONGEST_VALUE - 1]}…"
        return message_text.one_line(short)

    def _remarks(self) -> Iterator[str]:
        """What to know about the whole: its cost, its agreement, and what numbers do not mean."""
        found = told.answers(self.conversation, self.turn, self.comparison)
        replies = [answer.reply for answer in found]
        asked = [reply for reply in replies if reply.id != self.comparison.started_from]
        costs = [cost for reply in asked if (cost := facts.of(reply).cost) is not None]
        if costs:
            missing = len(asked) - len(costs)
            total = number(sum(costs, Decimal(0)), self.say)
            if missing:
                yield self.say(counted("comparison", _TOTAL_AT_LEAST, missing, cost=total))
            else:
                yield self._words(_TOTAL, cost=total)
        if any(reply.is_practice for reply in replies):
            yield self._words(told.PRACTICE)
        yield self._words(_TIMES_VARY)

    def _column(self, column: Column) -> Iterator[str | _Told]:
        letter, count = self.comparison.letter(column.variant_id), len(column.replies)
        yield f"## {self._title(column, letter)}"
        if not column.replies:
            yield f"*{self._words(_NO_ANSWER)}*"
        for place, reply_id in enumerate(column.replies, 1):
            reply = self.turn.reply(reply_id)
            if reply is None:
                continue
            if count > 1:
                yield f"### {self._version(letter, place, count)}"
            yield from self._reply(reply, letter)
            for later in told.follow_ups(self.conversation, self.comparison, reply_id):
                yield from self._follow_up(later, letter)

    def _follow_up(self, later: Turn, letter: str) -> Iterator[str | _Told]:
        """A question that was asked in a column afterwards, and what was answered there."""
        yield f"### {self._words(_FOLLOW_UP)}"
        yield from _words_of((TextBlock(plain_text(later.prompt)),), {"role": "user"}, 3)
        count = len(later.replies)
        for place, reply in enumerate(later.replies, 1):
            yield f"### {self._version(letter, place, count)}"
            yield from self._reply(reply, letter)

    def _version(self, letter: str, place: int, count: int) -> str:
        words = _ANSWER if count == 1 else _VERSION
        return self._words(words, letter=letter, number=place, count=count)

    def _title(self, column: Column, letter: str) -> str:
        title = self._words(_ANSWER, letter=letter)
        names = {} if self.comparison.hides else told.names_of(self.comparison, self.say)
        name = message_text.one_line(names.get(column.variant_id, ""))
        return f"{title}: {name}" if name else title

    def _reply(self, reply: Reply, letter: str) -> Iterator[str | _Told]:
        if not self.comparison.hides:
            yield from self._instructions(reply)
            if reply.id == self.comparison.started_from:
                yield f"*{self._words(_JOINED)}*"
        known: dict[str, Any] = {"role": "assistant", "column": letter, "reply": reply.id}
        if not self.comparison.hides:
            known["settings"] = front_matter.plain(reply.settings)
            known["response"] = reply.response_id
            known["model"] = reply.model_returned
            known["origin"] = reply.origin.value
        known["status"] = reply.status.value
        yield from self._answer(reply, known)
        if reply.status is not Status.FINISHED:
            reason = self._words(told.STATES[reply.status])
            if reply.failure is not None:
                reason += f": {message_text.one_line(self.say(advice(reply.failure).what))}"
            yield f"*{reason}*"

    def _answer(self, reply: Reply, known: Mapping[str, Any]) -> Iterator[str | _Told]:
        """The words of an answer; what it cites is listed below them."""
        sources = Sources()
        found = [each for each in passages(reply.blocks) if isinstance(each, tuple)]
        for each in found:
            yield from _words_of(each, known, 3, sources)
        if sources:
            yield f"{self._words(_SOURCES)}\n\n{message_passage.listed(sources)}"

    def _instructions(self, reply: Reply) -> Iterator[str]:
        """The instructions of an answer, where they are what differs."""
        system = reply.settings.get("system")
        if "system" in self.comparison.plan.differing and isinstance(system, str) and system:
            yield f"*{self._words(_INSTRUCTIONS)}*"
            yield message_text.fenced(system, "text")

    def _told(self, settings: Settings) -> str:
        return listed(
            (
                f"{label(name, self.say)} {self._cell(told.value(value, self.say))}"
                for name, value in settings.items()
                if name not in _UNTOLD
            ),
            self.say,
        )

    def _words(self, text: str, **values: TextValue) -> str:
        return told.word(text, self.say, **values)


def _words_of(
    texts: tuple[TextBlock, ...],
    known: Mapping[str, Any],
    below: int,
    sources: Sources | None = None,
) -> Iterator[_Told]:
    """Texts as one below a heading of this level, with how they are found again; none if empty."""
    if not any(each.text for each in texts):
        return
    passage = message_passage.shown(
        texts, Sources() if sources is None else sources, Outline(below)
    )
    facts = {**known, "undo": edits.to_json(passage.undo)} if passage.undo else dict(known)
    if len(texts) > 1 or texts[0].citations is not None:
        facts["pieces"] = [[len(message_text.whole(each.text)), each.citations] for each in texts]
    yield _Told(passage.text, facts)


def _row(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"
