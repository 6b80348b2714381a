"""The words in place of numbers, each with its value: the one table that all places read.

Presets, the answer style, the form of a comparison, heads of answers and reports say *Precise*,
*A little thinking* or *Long* by this table alone, and mean its value with it. The words are
translated in the context ``levels``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text

CONTEXT: Final = "levels"


@dataclass(frozen=True, slots=True)
class Word:
    """A word for a value; ``alone`` is what it is called where nothing stands beside it.

    ``value`` is a temperature, a budget of thinking in tokens, or a number of words.
    """

    name: str
    label: str
    value: float
    alone: str = ""

    @property
    def title(self) -> str:
        """The word as the name of a column or a preset."""
        return self.alone or self.label

    @property
    def number(self) -> int:
        """The value where it is a whole one."""
        return int(self.value)


OWN: Final = Word("own", QT_TRANSLATE_NOOP("levels", "Model's own"), 0)
"""What holds while nothing is said: the first step of each, of which no value is sent."""

PRECISE: Final = Word("precise", QT_TRANSLATE_NOOP("levels", "Precise"), 0.0)
BALANCED: Final = Word("balanced", QT_TRANSLATE_NOOP("levels", "Balanced"), 0.5)
BOLD: Final = Word("bold", QT_TRANSLATE_NOOP("levels", "Bold"), 1.0)
CREATIVITY: Final = (PRECISE, BALANCED, BOLD)
"""Temperatures: the ends and the middle of the slider."""

OFF: Final = Word(
    "off", QT_TRANSLATE_NOOP("levels", "No"), 0, QT_TRANSLATE_NOOP("levels", "No thinking")
)
SHORT: Final = Word(
    "short",
    QT_TRANSLATE_NOOP("levels", "A little"),
    2048,
    QT_TRANSLATE_NOOP("levels", "A little thinking"),
)
LONG: Final = Word(
    "long",
    QT_TRANSLATE_NOOP("levels", "A lot"),
    8192,
    QT_TRANSLATE_NOOP("levels", "A lot of thinking"),
)
THINKING: Final = (OFF, SHORT, LONG)
"""Thinking budgets in tokens; a model without budgets takes its least and a high effort instead."""

LENGTH: Final = (
    Word("short", QT_TRANSLATE_NOOP("levels", "Short"), 60),
    Word("medium", QT_TRANSLATE_NOOP("levels", "Medium"), 200),
    Word("long", QT_TRANSLATE_NOOP("levels", "Long"), 600),
)
"""Wished lengths in words. They are instructions: a limit of tokens would only cut the answer."""

AS_NEEDED: Final = QT_TRANSLATE_NOOP("levels", "Thinking as needed")

EFFORTS: Final = {
    "low": QT_TRANSLATE_NOOP("levels", "Low effort"),
    "medium": QT_TRANSLATE_NOOP("levels", "Medium effort"),
    "high": QT_TRANSLATE_NOOP("levels", "High effort"),
    "xhigh": QT_TRANSLATE_NOOP("levels", "Very high effort"),
    "max": QT_TRANSLATE_NOOP("levels", "Most effort"),
}
"""Columns whose model is told how much to think, by the effort."""

_FORMER: Final = (
    QT_TRANSLATE_NOOP("levels", "Thinking off"),
    QT_TRANSLATE_NOOP("levels", "Short thinking"),
    QT_TRANSLATE_NOOP("levels", "Long thinking"),
)
"""What columns of earlier comparisons are called."""

_TITLES: Final = frozenset(
    (
        *(each.title for each in (*CREATIVITY, *THINKING, *LENGTH)),
        *(AS_NEEDED, *EFFORTS.values(), *_FORMER),
    )
)


def titled(words: str) -> Text | None:
    """A ready name of this table as a sentence, or ``None`` for any other name."""
    return Text(CONTEXT, words) if words in _TITLES else None
