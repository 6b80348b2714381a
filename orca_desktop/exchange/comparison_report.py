"""A comparison as a document: a Markdown report to read, or a table for a spreadsheet.

Pure: nothing is read or written here. A blind comparison that is not revealed yet tells only what
the columns say.
"""

from __future__ import annotations

import csv as tables
import io
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any, Final

from orca_desktop.domain import facts
from orca_desktop.domain.blocks import Text, to_json
from orca_desktop.domain.comparison import BETWEEN_LABELS, Column, Comparison
from orca_desktop.domain.conversation import Conversation, Turn, first_words
from orca_desktop.domain.errors import advice
from orca_desktop.domain.message import plain_text
from orca_desktop.domain.parameters import BY_NAME, Settings, Value
from orca_desktop.domain.reply import Reply, Status
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Sentence
from orca_desktop.exchange import front_matter, marks, message_text, passage

Say = Callable[[Sentence], str]

_CONTEXT: Final = "comparison"
_TITLE: Final = QT_TRANSLATE_NOOP("comparison", "Comparison: {question}")
_QUESTION: Final = QT_TRANSLATE_NOOP("comparison", "Question")
_SAME_FOR_ALL: Final = QT_TRANSLATE_NOOP("comparison", "Same for all: {settings}")
_ANSWER: Final = QT_TRANSLATE_NOOP("comparison", "Answer {letter}")
_VERSION: Final = QT_TRANSLATE_NOOP("comparison", "Answer {letter}, {number} of {count}")
_FOLLOW_UP: Final = QT_TRANSLATE_NOOP("comparison", "Next question")
_COLUMN: Final = QT_TRANSLATE_NOOP("comparison", "Column")
_WORDS: Final = QT_TRANSLATE_NOOP("comparison", "Words")
_SECONDS: Final = QT_TRANSLATE_NOOP("comparison", "Seconds")
_COST: Final = QT_TRANSLATE_NOOP("comparison", "Cost, USD")
_STATUS: Final = QT_TRANSLATE_NOOP("comparison", "Ended")
_CHOSEN: Final = QT_TRANSLATE_NOOP("comparison", "Chosen")
_RATING: Final = QT_TRANSLATE_NOOP("comparison", "Rating")
_NOTE: Final = QT_TRANSLATE_NOOP("comparison", "Note")
_TEXT: Final = QT_TRANSLATE_NOOP("comparison", "Answer")
_NUMBER: Final = QT_TRANSLATE_NOOP("comparison", "Number")
_FIRST_WORD: Final = QT_TRANSLATE_NOOP("comparison", "First word after, seconds")
_MODEL: Final = QT_TRANSLATE_NOOP("comparison", "Model that answered")
_RESPONSE: Final = QT_TRANSLATE_NOOP("comparison", "Response id")
_ASKED: Final = QT_TRANSLATE_NOOP("comparison", "Question asked")
_YES: Final = QT_TRANSLATE_NOOP("comparison", "yes")
_NOT_SENT: Final = QT_TRANSLATE_NOOP("comparison", "not sent")
_NO_ANSWER: Final = QT_TRANSLATE_NOOP("comparison", "There is no answer in this column.")
_INSTRUCTIONS: Final = QT_TRANSLATE_NOOP("comparison", "Instructions:")
_HIDDEN: Final = QT_TRANSLATE_NOOP(
    "comparison", "A blind comparison: settings, times and costs are hidden until a choice is made."
)
_JOINED: Final = QT_TRANSLATE_NOOP("comparison", "This answer was there before the comparison.")
_TOTAL: Final = QT_TRANSLATE_NOOP("comparison", "Cost of the comparison: {cost} USD")
_TOTAL_AT_LEAST: Final = QT_TRANSLATE_NOOP(
    "comparison", "Cost of the comparison: {cost} USD, and {count} answers of unknown cost"
)
_TIMES_VARY: Final = QT_TRANSLATE_NOOP(
    "comparison", "Times depend on the network and the gateway; small differences mean nothing."
)
_PRACTICE: Final = QT_TRANSLATE_NOOP(
    "comparison", "Practice: made up by the small model built into Orca Desktop."
)
_RATINGS: Final[Mapping[str, str]] = {
    "good": QT_TRANSLATE_NOOP("comparison", "good"),
    "bad": QT_TRANSLATE_NOOP("comparison", "bad"),
    "best": QT_TRANSLATE_NOOP("comparison", "best"),
}
_STATES: Final[Mapping[Status, str]] = {
    Status.STREAMING: QT_TRANSLATE_NOOP("comparison", "still being written"),
    Status.FINISHED: QT_TRANSLATE_NOOP("comparison", "complete"),
    Status.STOPPED: QT_TRANSLATE_NOOP("comparison", "stopped"),
    Status.INTERRUPTED: QT_TRANSLATE_NOOP("comparison", "interrupted"),
    Status.FAILED: QT_TRANSLATE_NOOP("comparison", "failed"),
}
_UNTOLD: Final = frozenset({"stream", "system"})
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")  # noqa: RUF001


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the person thinks of an answer: ``good``, ``bad``, ``best`` or nothing, and a note."""

    rating: str = ""
    note: str = ""


Judgements = Mapping[str, Judgement]
"""By the ids of the replies."""


def markdown(
    conversation: Conversation,
    turn: Turn,
    judgements: Judgements,
    *,
    exported: datetime,
    say: Say = str,
) -> str:
    """The report of the comparison of a turn: settings, all answers, what was chosen, cost, time.

    Every answer stands between marks, so that ``markdown_reader`` finds the exact words again.
    Times are told in the zone of ``exported``.
    """
    if turn.comparison is None:
        return ""
    nonce = marks.nonce(_texts(conversation, turn, judgements))
    return _Report(conversation, turn, turn.comparison, judgements, exported, say, nonce).write()


def csv(
    conversation: Conversation,
    turn: Turn,
    judgements: Judgements,
    *,
    exported: datetime,
    say: Say = str,
) -> str:
    """The comparison as comma-separated values (RFC 4180), one row for each answer.

    A text that a spreadsheet would take for a formula gets an apostrophe in front. The mark at the
    beginning tells spreadsheets that it is UTF-8.
    """
    del exported
    if turn.comparison is None:
        return ""
    report = _Table(conversation, turn, turn.comparison, judgements, say)
    written = io.StringIO(newline="")
    table = tables.writer(written, lineterminator="\r\n", quoting=tables.QUOTE_MINIMAL)
    for row in report.rows():
        table.writerow([_cell(value) for value in row])
    return "\N{ZERO WIDTH NO-BREAK SPACE}" + written.getvalue()


@dataclass(frozen=True, slots=True)
class _Answer:
    """An answer with where it stands: its column, which one of how many there, and the question."""

    letter: str
    variant_id: str
    number: int
    count: int
    reply: Reply
    question: str = ""


def _answers(conversation: Conversation, turn: Turn, comparison: Comparison) -> Iterator[_Answer]:
    """All answers column by column, as shown; after them how each column went on."""
    for column in comparison.shown:
        letter = comparison.letter(column.variant_id)
        for number, reply_id in enumerate(column.replies, 1):
            if (reply := turn.reply(reply_id)) is not None:
                yield _Answer(letter, column.variant_id, number, len(column.replies), reply)
        for later in conversation.column_path(turn, column.variant_id)[1:]:
            if later.chosen is not None:
                question = plain_text(later.prompt)
                yield _Answer(letter, column.variant_id, 1, 1, later.chosen, question)


def _texts(conversation: Conversation, turn: Turn, judgements: Judgements) -> Iterator[str]:
    yield from (judgement.note for judgement in judgements.values())
    for each in (turn, *conversation.turns):
        for blocks in (each.prompt, *(reply.blocks for reply in each.replies)):
            for block in blocks:
                yield block.text if isinstance(block, Text) else json.dumps(to_json(block))


@dataclass(slots=True)
class _Report:
    """A Markdown report while it is written."""

    conversation: Conversation
    turn: Turn
    comparison: Comparison
    judgements: Judgements
    exported: datetime
    say: Say
    nonce: str

    def write(self) -> str:
        """The whole report."""
        return message_text.clean("\n\n".join(self._parts())) + "\n"

    def _parts(self) -> Iterator[str]:
        question = message_text.one_line(first_words(self.turn.prompt))
        yield f"# {self._words(_TITLE, question=question)}"
        yield marks.opening(self.nonce, {"format": front_matter.FORMAT, "comparison": self.turn.id})
        created = self.turn.created.astimezone(self.exported.tzinfo)
        yield f"*{created:%Y-%m-%d %H:%M}*"
        yield f"## {self._words(_QUESTION)}"
        yield from self._framed(plain_text(self.turn.prompt), {"role": "user"}, 2)
        yield from self._settings()
        for column in self.comparison.shown:
            yield from self._column(column)

    def _settings(self) -> Iterator[str]:
        if self.comparison.hides:
            yield f"*{self._words(_HIDDEN)}*"
            return
        plan = self.comparison.plan
        shared = _told(plan.shared, self._value, self._label)
        if shared:
            yield f"*{self._words(_SAME_FOR_ALL, settings=shared)}*"
        system = plan.shared.get("system")
        if isinstance(system, str) and system:
            yield f"*{self._words(_INSTRUCTIONS)}*"
            yield message_text.fenced(system, "text")
        yield "\n".join(self._table())
        yield "  \n".join(f"*{line}*" for line in self._remarks())

    def _table(self) -> Iterator[str]:
        """What differs, what came of it and what was chosen: a row for each answer."""
        names = self.comparison.plan.differing
        heads = [self._words(_COLUMN), *(self._label(name) for name in names)]
        heads += [self._words(each) for each in (_WORDS, _SECONDS, _COST, _STATUS, _CHOSEN)]
        judged = any(each.rating or each.note for each in self.judgements.values())
        if judged:
            heads.append(self._words(_RATING))
        yield _row(heads)
        yield _row(["---"] * len(heads))
        for answer in _answers(self.conversation, self.turn, self.comparison):
            if not answer.question:
                yield _row(self._line(answer, names, judged=judged))

    def _line(self, answer: _Answer, names: tuple[str, ...], *, judged: bool) -> list[str]:
        found = facts.of(answer.reply)
        differences = self.comparison.plan.differences(answer.variant_id)
        cells = [self._head(answer), *(self._value(differences.get(name)) for name in names)]
        cells += [
            str(found.text.words),
            _number(found.total_seconds, 1),
            _amount(found.cost),
            self._words(_STATES[answer.reply.status]),
            f"**{self._words(_YES)}**" if answer.reply.id == self.comparison.winner else "",
        ]
        if judged:
            judgement = self.judgements.get(answer.reply.id, Judgement())
            rating = _RATINGS.get(judgement.rating)
            parts = (self._words(rating) if rating else "", message_text.one_line(judgement.note))
            cells.append(": ".join(part for part in parts if part))
        return cells

    def _remarks(self) -> Iterator[str]:
        """What to know about the whole: its cost, its agreement, and what numbers do not mean."""
        replies = [
            answer.reply for answer in _answers(self.conversation, self.turn, self.comparison)
        ]
        asked = [reply for reply in replies if reply.id != self.comparison.started_from]
        costs = [cost for reply in asked if (cost := facts.of(reply).cost) is not None]
        if costs:
            values = {"cost": _amount(sum(costs, Decimal(0))), "count": len(asked) - len(costs)}
            known = len(costs) == len(asked)
            yield self._words(_TOTAL if known else _TOTAL_AT_LEAST, **values)
        if any(reply.is_practice for reply in replies):
            yield self._words(_PRACTICE)
        yield self._words(_TIMES_VARY)

    def _column(self, column: Column) -> Iterator[str]:
        letter = self.comparison.letter(column.variant_id)
        path = self.conversation.column_path(self.turn, column.variant_id)
        yield f"## {self._title(column, letter)}"
        if not column.replies:
            yield f"*{self._words(_NO_ANSWER)}*"
        for number, reply_id in enumerate(column.replies, 1):
            reply = self.turn.reply(reply_id)
            if reply is None:
                continue
            if len(column.replies) > 1:
                title = self._words(
                    _VERSION, letter=letter, number=number, count=len(column.replies)
                )
                yield f"### {title}"
            yield from self._reply(reply, letter)
        for later in path[1:]:
            yield f"### {self._words(_FOLLOW_UP)}"
            yield from self._framed(plain_text(later.prompt), {"role": "user"}, 3)
            if later.chosen is not None:
                yield f"### {self._words(_ANSWER, letter=letter)}"
                yield from self._reply(later.chosen, letter)

    def _title(self, column: Column, letter: str) -> str:
        title = self._words(_ANSWER, letter=letter)
        variant = self.comparison.plan.variant(column.variant_id)
        if self.comparison.hides or variant is None or not variant.label:
            return title
        label = BETWEEN_LABELS.join(
            message_text.one_line(self._words(part)) for part in variant.label.split(BETWEEN_LABELS)
        )
        return f"{title}: {label}"

    def _reply(self, reply: Reply, letter: str) -> Iterator[str]:
        if not self.comparison.hides:
            yield from self._instructions(reply)
            if reply.id == self.comparison.started_from:
                yield f"*{self._words(_JOINED)}*"
        told: dict[str, Any] = {"role": "assistant", "column": letter, "reply": reply.id}
        if not self.comparison.hides:
            told["settings"] = front_matter.plain(reply.settings)
            told["response"] = reply.response_id
            told["model"] = reply.model_returned
        told["status"] = reply.status.value
        yield from self._framed(reply.text, told, 3)
        if reply.status is not Status.FINISHED:
            reason = self._words(_STATES[reply.status])
            if reply.failure is not None:
                reason += f": {message_text.one_line(self.say(advice(reply.failure).what))}"
            yield f"*{reason}*"

    def _instructions(self, reply: Reply) -> Iterator[str]:
        """The instructions of an answer, where they are what differs."""
        system = reply.settings.get("system")
        if "system" in self.comparison.plan.differing and isinstance(system, str) and system:
            yield f"*{self._words(_INSTRUCTIONS)}*"
            yield message_text.fenced(system, "text")

    def _framed(self, text: str, told: Mapping[str, Any], shift: int) -> list[str]:
        return passage.framed(text, told, shift, self.nonce) if text else []

    def _head(self, answer: _Answer) -> str:
        return answer.letter if answer.count == 1 else f"{answer.letter} {answer.number}"

    def _value(self, value: Value | None) -> str:
        if value is None:
            return self._words(_NOT_SENT)
        return message_text.one_line(_short(_flat(value)))

    def _label(self, name: str) -> str:
        return _label(name, self.say)

    def _words(self, text: str, **values: object) -> str:
        return self.say(Sentence(_CONTEXT, text, values))


@dataclass(frozen=True, slots=True)
class _Table:
    """The rows of the spreadsheet."""

    conversation: Conversation
    turn: Turn
    comparison: Comparison
    judgements: Judgements
    say: Say

    def rows(self) -> Iterator[list[str]]:
        """The heads, then a row for each answer."""
        hides = self.comparison.hides
        names = () if hides else tuple(self._names())
        open_heads = (_COLUMN, _NUMBER, _ASKED, _STATUS, _WORDS)
        told_heads = (_SECONDS, _FIRST_WORD, _COST, _MODEL, _RESPONSE)
        heads = [self._words(each) for each in open_heads]
        heads += [] if hides else [self._words(each) for each in told_heads]
        heads += [_label(name, self.say) for name in names]
        yield [*heads, *(self._words(each) for each in (_CHOSEN, _RATING, _NOTE, _TEXT))]
        for answer in _answers(self.conversation, self.turn, self.comparison):
            yield self._row(answer, names)

    def _names(self) -> Iterator[str]:
        """Every parameter that any column sets, in the table's order."""
        plan = self.comparison.plan
        used = {name for variant in plan.variants for name in variant.settings(plan.common)}
        yield from (name for name in BY_NAME if name in used)

    def _row(self, answer: _Answer, names: tuple[str, ...]) -> list[str]:
        reply, found = answer.reply, facts.of(answer.reply)
        judgement = self.judgements.get(reply.id, Judgement())
        rating = _RATINGS.get(judgement.rating)
        cells = [
            answer.letter,
            str(answer.number),
            answer.question or plain_text(self.turn.prompt),
            self._words(_STATES[reply.status]),
            str(found.text.words),
        ]
        if not self.comparison.hides:
            cells += [
                _number(found.total_seconds, 3),
                _number(found.first_word_after, 3),
                _amount(found.cost),
                reply.model_returned or "",
                reply.response_id or "",
            ]
        cells += [_flat(reply.settings.get(name)) for name in names]
        return [
            *cells,
            self._words(_YES) if reply.id == self.comparison.winner else "",
            self._words(rating) if rating else "",
            judgement.note,
            reply.text,
        ]

    def _words(self, text: str, **values: object) -> str:
        return self.say(Sentence(_CONTEXT, text, values))


def _label(name: str, say: Say) -> str:
    row = BY_NAME.get(name)
    return say(Sentence("parameters", row.label)) if row is not None else name


def _told(
    settings: Settings, value: Callable[[Value | None], str], label: Callable[[str], str]
) -> str:
    return ", ".join(
        f"{label(name)} {value(each)}" for name, each in settings.items() if name not in _UNTOLD
    )


def _row(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _flat(value: Value | None) -> str:
    if value is None:
        return ""
    if isinstance(value, tuple):
        return ", ".join(value)
    return str(value)


def _short(text: str, limit: int = 80) -> str:
    return text if len(text) <= limit else f"{text[: limit - 1]}…"


def _number(value: float | None, digits: int) -> str:
    return "" if value is None else f"{value:.{digits}f}"


def _amount(value: Decimal | None) -> str:
    return "" if value is None else f"{value:f}"


def _cell(text: str) -> str:
    """A cell that no spreadsheet takes for a formula; a plain number may keep its sign."""
    text = message_text.clean(text)
    if text.startswith(_FORMULA) and not _is_number(text):
        return f"'{text}"
    return text


def _is_number(text: str) -> bool:
    return (
        text[:1] == "-"
        and text[1:].replace(".", "", 1).isascii()
        and (text[1:].replace(".", "", 1).isdigit())
    )
