"""The answers of a comparison one after the other, and the words by which documents tell of them.

What a Markdown report and a table for a spreadsheet have in common.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from orca_desktop.domain import facts, vocabulary
from orca_desktop.domain.comparison import BETWEEN_LABELS, Comparison
from orca_desktop.domain.conversation import Conversation, Turn
from orca_desktop.domain.message import plain_text
from orca_desktop.domain.parameters import Value
from orca_desktop.domain.reply import Reply, Status
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text, TextValue
from orca_desktop.formats.wording import Say, label, number as written

_CONTEXT: Final = "comparison"
COLUMN: Final = QT_TRANSLATE_NOOP("comparison", "Column")
NAME: Final = QT_TRANSLATE_NOOP("comparison", "Name")
WORDS: Final = QT_TRANSLATE_NOOP("comparison", "Words")
SECONDS: Final = QT_TRANSLATE_NOOP("comparison", "Seconds")
COST: Final = QT_TRANSLATE_NOOP("comparison", "Cost, USD")
STATUS: Final = QT_TRANSLATE_NOOP("comparison", "Ended")
CHOSEN: Final = QT_TRANSLATE_NOOP("comparison", "Chosen")
RATING: Final = QT_TRANSLATE_NOOP("comparison", "Rating")
YES: Final = QT_TRANSLATE_NOOP("comparison", "yes")
NOT_SENT: Final = QT_TRANSLATE_NOOP("comparison", "automatic")
PRACTICE: Final = QT_TRANSLATE_NOOP(
    "comparison", "Practice: made up by the small model built into Orca Desktop."
)
_RATINGS: Final[Mapping[str, str]] = {
    "good": QT_TRANSLATE_NOOP("comparison", "good"),
    "bad": QT_TRANSLATE_NOOP("comparison", "bad"),
    "best": QT_TRANSLATE_NOOP("comparison", "best"),
}
STATES: Final[Mapping[Status, str]] = {
    Status.STREAMING: QT_TRANSLATE_NOOP("comparison", "still being written"),
    Status.FINISHED: QT_TRANSLATE_NOOP("comparison", "complete"),
    Status.STOPPED: QT_TRANSLATE_NOOP("comparison", "stopped"),
    Status.INTERRUPTED: QT_TRANSLATE_NOOP("comparison", "interrupted"),
    Status.FAILED: QT_TRANSLATE_NOOP("comparison", "failed"),
}


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the person thinks of an answer: ``good``, ``bad``, ``best`` or nothing, and a note."""

    rating: str = ""
    note: str = ""


Judgements = Mapping[str, Judgement]
"""By the ids of the replies."""


@dataclass(frozen=True, slots=True)
class ReportedAnswer:
    """An answer with where it stands: its column, which one of how many there, and the question.

    The ``question`` is empty for the comparison's own.
    """

    letter: str
    variant_id: str
    number: int
    count: int
    reply: Reply
    question: str = ""

    @property
    def head(self) -> str:
        """Its letter, with its number where there are several."""
        return self.letter if self.count == 1 else f"{self.letter} {self.number}"


def answers(
    conversation: Conversation, turn: Turn, comparison: Comparison
) -> Iterator[ReportedAnswer]:
    """All answers column by column, as shown; after each of them how it went on."""
    for column in comparison.shown:
        letter, count = comparison.letter(column.variant_id), len(column.replies)
        for place, reply_id in enumerate(column.replies, 1):
            if (reply := turn.reply(reply_id)) is None:
                continue
            yield ReportedAnswer(letter, column.variant_id, place, count, reply)
            for later in follow_ups(conversation, comparison, reply_id):
                for version, each in enumerate(later.replies, 1):
                    question = plain_text(later.prompt)
                    versions = len(later.replies)
                    yield ReportedAnswer(
                        letter, column.variant_id, version, versions, each, question
                    )


def follow_ups(conversation: Conversation, comparison: Comparison, reply_id: str) -> Iterator[Turn]:
    """The questions that were put to all columns after an answer, whichever version is shown."""
    for ids in comparison.continued:
        for each in ids:
            later = conversation.by_id.get(each)
            if later is not None and later.parent == reply_id:
                yield later
                for reply in later.replies:
                    yield from follow_ups(conversation, comparison, reply.id)


def overview(
    conversation: Conversation, turn: Turn, judgements: Judgements, *, say: Say = str
) -> tuple[tuple[str, ...], ...]:
    """What differs, what came of it and what was chosen, as cells: the heads, then each answer.

    Without the answers themselves. While a blind comparison hides, only what is to be seen.
    """
    comparison = turn.comparison
    if comparison is None:
        return ()
    names = () if comparison.hides else comparison.plan.differing
    telling = (WORDS, STATUS) if comparison.hides else (WORDS, SECONDS, COST, STATUS, CHOSEN)
    labels = {} if comparison.hides else names_of(comparison, say)
    heads = [word(COLUMN, say), *([word(NAME, say)] if labels else [])]
    heads += [label(name, say) for name in names]
    heads += [word(each, say) for each in telling]
    judged = any(each.rating or each.note for each in judgements.values())
    if judged:
        heads.append(word(RATING, say))
    rows = [tuple(heads)]
    for each in answers(conversation, turn, comparison):
        if each.question:
            continue
        reply, found = each.reply, facts.of(each.reply)
        differences = comparison.plan.differences(each.variant_id)
        told = {
            WORDS: written(found.text.words, say),
            SECONDS: _shown(found.total_seconds, say),
            COST: _shown(found.cost, say),
            STATUS: word(STATES[reply.status], say),
            CHOSEN: word(YES, say) if reply.id == comparison.winner else "",
        }
        cells = [each.head, *([labels.get(each.variant_id, "")] if labels else [])]
        cells += [*(value(differences.get(name), say) for name in names)]
        cells += [told[head] for head in telling]
        if judged:
            judgement = judgements.get(reply.id, Judgement())
            parts = (rating(judgement, say), " ".join(judgement.note.split()))
            cells.append(": ".join(part for part in parts if part))
        rows.append(tuple(cells))
    return tuple(rows)


def names_of(comparison: Comparison, say: Say) -> Mapping[str, str]:
    """What the columns are called, by their ids, if any of them is; ready names are translated."""
    return {
        each.id: BETWEEN_LABELS.join(
            say(vocabulary.titled(part) or Text(_CONTEXT, part))
            for part in each.label.split(BETWEEN_LABELS)
        )
        for each in comparison.plan.variants
        if each.label
    }


def word(text: str, say: Say, **values: TextValue) -> str:
    """One of the words of comparisons, in the reader's language."""
    return say(Text(_CONTEXT, text, values))


def rating(judgement: Judgement, say: Say) -> str:
    """A rating in words, empty for none."""
    found = _RATINGS.get(judgement.rating)
    return word(found, say) if found else ""


def value(given: Value | None, say: Say) -> str:
    """A value as the reader writes it; one that is unset was not sent."""
    if isinstance(given, float) or (isinstance(given, int) and not isinstance(given, bool)):
        return written(given, say)
    return word(NOT_SENT, say) if given is None else flat(given)


def _shown(given: float | Decimal | None, say: Say) -> str:
    """Seconds or an amount as the reader writes it, empty for none."""
    if given is None:
        return ""
    return written(round(given, 1) if isinstance(given, float) else given, say)


def flat(given: Value | None) -> str:
    """A value as text, empty for none."""
    if isinstance(given, tuple):
        return ", ".join(given)
    return "" if given is None else str(given)


def number(given: float | None, digits: int) -> str:
    """A number with so many decimals, empty for none."""
    return "" if given is None else f"{given:.{digits}f}"


def amount(given: Decimal | None) -> str:
    """An amount in all its digits, empty for none."""
    return "" if given is None else f"{given:f}"
