"""Numbers that go from column to column in even steps: which there are, and how far they go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from orca_desktop.domain import levels, variants, vocabulary
from orca_desktop.domain.capabilities import UNKNOWN, Capabilities
from orca_desktop.domain.comparison import Question, Variant
from orca_desktop.domain.parameters import BY_NAME, Settings
from orca_desktop.domain.words import QT_TRANSLATE_NOOP

WORDS: Final = "words"
"""The name of the span of wished lengths, which is no parameter."""

_LABELS: Final = {
    "temperature": QT_TRANSLATE_NOOP("comparison", "Temperature"),
    "thinking_budget": QT_TRANSLATE_NOOP("comparison", "Thinking, tokens"),
    WORDS: QT_TRANSLATE_NOOP("comparison", "Words wished for"),
    "max_tokens": QT_TRANSLATE_NOOP("comparison", "Limit of tokens"),
}
_MOST_THINKING: Final = 32_768
_MOST_WRITTEN: Final = 64_000


@dataclass(frozen=True, slots=True)
class Span:
    """A number that can change from column to column.

    ``least`` and ``most`` are what the model takes, ``low`` and ``high`` what is sensible to
    begin with. ``name`` is that of its parameter, or ``WORDS``.
    """

    name: str
    least: float
    most: float
    low: float
    high: float
    step: float

    @property
    def label(self) -> str:
        """What it is called, to be translated in the context ``comparison``."""
        return _LABELS[self.name]

    @property
    def is_whole(self) -> bool:
        """Whether only whole numbers make sense."""
        return self.name != "temperature"


def spans(
    question: Question, settings: Settings, capabilities: Capabilities = UNKNOWN
) -> tuple[Span, ...]:
    """The numbers that belong to a question with this model; none for most questions."""
    most = capabilities.max_output or _MOST_WRITTEN
    match question:
        case Question.CREATIVITY:
            row = BY_NAME["temperature"]
            least, highest = row.minimum or 0.0, row.maximum or 1.0
            return (Span("temperature", least, highest, least, highest, 0.05),)
        case Question.THINKING:
            modes = capabilities.thinking
            longest = min(_MOST_THINKING, most - levels.LEAST_ROOM)
            if (modes is not None and "budget" not in modes) or longest <= vocabulary.SHORT.number:
                return ()
            high = min(vocabulary.LONG.number, longest)
            return (Span("thinking_budget", 1024, longest, 1024, high, 1024),)
        case Question.LENGTH:
            return (
                Span(WORDS, 5, 5000, 50, 600, 50),
                Span("max_tokens", 1, most, 256, min(max(levels.room(settings), 512), most), 256),
            )
        case Question.MODEL | Question.INSTRUCTIONS | Question.REPEAT:
            return ()


def steps(
    span: Span,
    low: float,
    high: float,
    count: int,
    settings: Settings,
    capabilities: Capabilities = UNKNOWN,
) -> tuple[Variant, ...]:
    """Columns in which a number goes from low to high in even steps, 2 to 8 of them.

    Whole numbers that would be the same twice are asked once, so there may be fewer.
    """
    low, high = sorted(min(max(each, span.least), span.most) for each in (low, high))
    if span.is_whole:
        low, high = round(low), round(high)
    found = (each.changes[span.name] for each in variants.sweep(span.name, low, high, count))
    values = dict.fromkeys(each for each in found if isinstance(each, int | float))
    columns = (_changes(span, each, settings, capabilities) for each in values)
    return tuple(
        Variant(str(number), "", changes)
        for number, changes in enumerate((each for each in columns if each is not None), 1)
    )


def _changes(
    span: Span, value: float, settings: Settings, capabilities: Capabilities
) -> levels.Changes | None:
    match span.name:
        case "thinking_budget":
            return levels.budgeted(settings, int(value), capabilities)
        case "words":
            return levels.length(settings, int(value))
        case name:
            return {name: value}
