"""Two languages that nobody speaks, by which it is seen whether the window is ready for others.

``en_XA`` is English with accents, 40 % longer; ``ar_XB`` is English from right to left, with the
digits of Arabic. All that a person reads stands between ⟦ and ⟧, so what does not was never given
to a translator, and what lacks the end was cut.
"""

from __future__ import annotations

import itertools
import re
from typing import Final

from PySide6.QtCore import QLocale, QTranslator

LONGER: Final = "en_XA"
MIRRORED: Final = "ar_XB"

_BEGIN, _END = "⟦", "⟧"
_SHARE: Final = 0.4
_ACCENTS: Final = str.maketrans(
    "AEIOUYaeiouycCdDgGhHjJkKlLnNrRsStTwWzZ",
    "ÅÉÎÖÛÝåéîöûýçÇđĐğĜĥĤĵĴķĶļĻñÑŕŔšŠţŢŵŴžŽ",
)
_KEPT: Final = re.compile(r"\{\w*\}|</?[a-z][^<>]*>|&\w+;|%\w|\n")
"""Places, marks and signs that are no words."""

_VOWELS: Final = re.compile("[ÅÉÎÖÛÝåéîöûý]")
_FROM_THE_RIGHT, _AS_BEFORE = "\N{RIGHT-TO-LEFT OVERRIDE}", "\N{POP DIRECTIONAL FORMATTING}"
_NO_WORDS: Final = frozenset({"QT_LAYOUT_DIRECTION", "SMALL_WITHIN_A_LINE", "{one}, {other}"})
_KEYS: Final = "QShortcut"
"""The context in which Qt names keys; they are short in every language."""


class PseudoTranslator(QTranslator):
    """Translates whatever it is asked for."""

    def __init__(self, code: str) -> None:
        super().__init__()
        self._form = longer if code == LONGER else mirrored

    def isEmpty(self) -> bool:
        return False

    def translate(
        self,
        context: str | bytes,
        sourceText: str | bytes,
        disambiguation: str | bytes | None = None,  # noqa: ARG002
        n: int = -1,  # noqa: ARG002
    ) -> str:
        source = sourceText.decode() if isinstance(sourceText, bytes) else sourceText
        where = context.decode() if isinstance(context, bytes) else context
        return source if source in _NO_WORDS or where == _KEYS else self._form(source)


def locale(code: str) -> QLocale:
    """How numbers and dates are written there."""
    return QLocale("ar_EG" if code == MIRRORED else "en_US")


def longer(text: str) -> str:
    """A text with accents, 40 % longer."""
    parts = [part if is_kept else _drawn_out(part) for part, is_kept in _split(text)]
    return f"{_BEGIN}{''.join(parts)}{_END}"


def _drawn_out(part: str) -> str:
    """A part of a text whose vowels are repeated until it is longer by its share."""
    accented = part.translate(_ACCENTS)
    vowels = len(_VOWELS.findall(accented))
    if not vowels:
        return accented
    times, more = divmod(round(_SHARE * len(part)), vowels)
    place = itertools.count()
    return _VOWELS.sub(lambda each: each[0] * (1 + times + (next(place) < more)), accented)


def mirrored(text: str) -> str:
    """A text whose words run from right to left."""
    parts = [
        part if is_kept else f"{_FROM_THE_RIGHT}{part}{_AS_BEFORE}"
        for part, is_kept in _split(text)
    ]
    return f"{_BEGIN}{''.join(parts)}{_END}"


def _split(text: str) -> list[tuple[str, bool]]:
    found: list[tuple[str, bool]] = []
    at = 0
    for kept in _KEPT.finditer(text):
        found += [(text[at : kept.start()], False), (kept[0], True)]
        at = kept.end()
    found.append((text[at:], False))
    return [each for each in found if each[0]]
