"""A comparison as comma-separated values, for a spreadsheet.

Pure: nothing is read or written here. A blind comparison that is not revealed yet tells only what
the columns say.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from orca_desktop.domain import facts
from orca_desktop.domain.comparison import Comparison
from orca_desktop.domain.conversation import Conversation, Turn
from orca_desktop.domain.message import plain_text
from orca_desktop.domain.parameters import BY_NAME
from orca_desktop.domain.words import QT_TRANSLATE_NOOP
from orca_desktop.formats import comparison_answers as told, csv_table
from orca_desktop.formats.comparison_answers import Judgement, Judgements, ReportedAnswer
from orca_desktop.formats.wording import Say, label

_NUMBER: Final = QT_TRANSLATE_NOOP("comparison", "Number")
_ASKED: Final = QT_TRANSLATE_NOOP("comparison", "Question asked")
_FIRST_WORD: Final = QT_TRANSLATE_NOOP("comparison", "First word after, seconds")
_MODEL: Final = QT_TRANSLATE_NOOP("comparison", "Model that answered")
_RESPONSE: Final = QT_TRANSLATE_NOOP("comparison", "Response id")
_NOTE: Final = QT_TRANSLATE_NOOP("comparison", "Note")
_TEXT: Final = QT_TRANSLATE_NOOP("comparison", "Answer")


def csv(
    conversation: Conversation,
    turn: Turn,
    judgements: Judgements,
    *,
    exported: datetime,
    say: Say = str,
) -> str:
    """The comparison as comma-separated values for a file, one row for each answer."""
    del exported
    if turn.comparison is None:
        return ""
    report = _Table(conversation, turn, turn.comparison, judgements, say)
    return csv_table.written(report.rows())


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
        named = bool(self._labels())
        open_heads = (
            told.COLUMN,
            *([told.NAME] if named else []),
            _NUMBER,
            _ASKED,
            told.STATUS,
            told.WORDS,
        )
        told_heads = (told.SECONDS, _FIRST_WORD, told.COST, _MODEL, _RESPONSE)
        heads = [self._words(each) for each in open_heads]
        heads += [] if hides else [self._words(each) for each in told_heads]
        heads += [label(name, self.say) for name in names]
        yield [*heads, *(self._words(each) for each in (told.CHOSEN, told.RATING, _NOTE, _TEXT))]
        for answer in told.answers(self.conversation, self.turn, self.comparison):
            yield self._row(answer, names)

    def _labels(self) -> Mapping[str, str]:
        return {} if self.comparison.hides else told.names_of(self.comparison, self.say)

    def _names(self) -> Iterator[str]:
        """Every parameter that any column sets, in the table's order."""
        plan = self.comparison.plan
        used = {name for variant in plan.variants for name in variant.settings(plan.common)}
        yield from (name for name in BY_NAME if name in used)

    def _row(self, answer: ReportedAnswer, names: tuple[str, ...]) -> list[str]:
        reply, found = answer.reply, facts.of(answer.reply)
        judgement = self.judgements.get(reply.id, Judgement())
        labels = self._labels()
        cells = [
            answer.letter,
            *([labels.get(answer.variant_id, "")] if labels else []),
            str(answer.number),
            answer.question or plain_text(self.turn.prompt),
            self._words(told.STATES[reply.status]),
            str(found.text.words),
        ]
        if not self.comparison.hides:
            cells += [
                told.number(found.total_seconds, 3),
                told.number(found.first_word_after, 3),
                told.amount(found.cost),
                reply.model_returned or "",
                reply.response_id or "",
            ]
        cells += [told.flat(reply.settings.get(name)) for name in names]
        return [
            *cells,
            self._words(told.YES) if reply.id == self.comparison.winner else "",
            told.rating(judgement, self.say),
            judgement.note,
            reply.text,
        ]

    def _words(self, text: str) -> str:
        return told.word(text, self.say)
