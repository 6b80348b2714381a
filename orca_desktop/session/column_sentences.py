"""Why nothing was asked in columns, in the words that the person reads."""

from __future__ import annotations

from typing import Final

from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text

_CONTEXT: Final = "comparison"
EMPTY: Final = Text(_CONTEXT, QT_TRANSLATE_NOOP("comparison", "Write a question first."))
BUSY: Final = Text(
    _CONTEXT, QT_TRANSLATE_NOOP("comparison", "Wait for these answers to end, or stop them first.")
)
GONE: Final = Text(_CONTEXT, QT_TRANSLATE_NOOP("comparison", "This comparison is no longer open."))
_MANY: Final = QT_TRANSLATE_NOOP(
    "comparison", "At most {most} columns fit. Remove one of them first."
)


def too_many(most: int) -> Text:
    """There is room for no more columns."""
    return Text(_CONTEXT, _MANY, {"most": most})
