"""The core's sentences in the language of the window."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from orca_desktop.domain.words import Text
from orca_desktop.ui.wording.values import written

if TYPE_CHECKING:
    from orca_desktop.domain.words import TextValue


_MANY: Final = 1_000_000
"""From here on the last digits decide in every language."""


def translate(text: Text) -> str:
    """A sentence translated, in the plural form that its number has in that language."""
    n = -1 if text.n is None else _plural(text.n)
    words = QCoreApplication.translate(text.context, text.text, None, n)
    if text.n == 1 and text.one and words == text.text:
        words = text.one  # nobody has translated it, and English has a form for one
    try:
        return text.put_in(words, _written)
    except (LookupError, ValueError):
        # A language file from elsewhere has lost a place, or has one that nobody fills.
        _tell_once(text.text)
        return text.put_in(text.text, _written)


@cache
def _tell_once(text: str) -> None:
    import logging  # noqa: PLC0415 - hopefully never

    logging.getLogger(__name__).warning("the translation of %r does not fit", text)


def _plural(n: int) -> int:
    """A number with the plural form of this one; Qt takes none that is larger than a C int."""
    return n if n < _MANY else _MANY + n % _MANY


def _written(value: TextValue) -> str:
    return translate(value) if isinstance(value, Text) else written(value)


def translated(context: str, text: str) -> str:
    """A single marked text of the core, translated; nothing stays nothing."""
    return QCoreApplication.translate(context, text) if text else ""
