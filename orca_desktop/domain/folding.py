"""Texts as search compares them: letters that people write in more than one way are one letter.

Each character is folded by itself, so that a place in the folded text can be found in the original.
What is folded is chosen per script: an accent is a way of writing in Latin or Greek, but part of
the letter in Devanagari or Thai, where words differ by it. A character of a script without spaces
stands between two marks, so that the index has it as a word of its own.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import Final

_SIGN: Final = 0xE000
"""Signs that are part of a technical word stand as private letters: the index drops signs."""

_SIGNS: Final = re.compile(r"(?:\+\+|#)(?![+#])|\.(?<![\w.]\.)(?=[A-Za-z])")
"""Where such a sign may stand; the pattern begins with what is rare, because all texts pass it."""

MARK: Final = "\x01"
"""Stands around each character of a script without spaces; no text has it, nor do words."""

SPACELESS: Final = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
    "\uf900-\ufaff\U00020000-\U0003ffff]"
)
"""Thai, Lao, Burmese, Khmer, Japanese, Chinese, Korean: no spaces between words, or few."""

_BEYOND_ASCII: Final = re.compile("([^\x00-\x7f]+)")
_SHORT_WORD: Final = re.compile(r"(?<![\w+#])[^\W\d_]\w{0,2}\Z")
"""C++, C#, F#, g++; .NET and .gitignore need no word before."""

_DROPPED: Final = (
    range(0x0300, 0x0370),  # accents of Latin, Greek and Cyrillic
    range(0x0483, 0x0488),
    range(0x0591, 0x05BE),  # Hebrew points; the maqaf at 05BE joins words
    (0x05BF, 0x05C1, 0x05C2, 0x05C4, 0x05C5, 0x05C7),
    range(0x0610, 0x061B),  # Arabic vowels, hamza above and below, and the line that lengthens
    range(0x064B, 0x0660),
    (0x0640, 0x0670),
    range(0x06D6, 0x06DD),
    range(0x06DF, 0x06E9),
    range(0x06EA, 0x06EE),
    (0x093C,),  # the dot of Devanagari
    range(0x1AB0, 0x1B00),
    range(0x1DC0, 0x1E00),
    range(0x20D0, 0x2100),
    range(0xFE00, 0xFE10),  # which picture of a sign is meant
    range(0xFE20, 0xFE30),
    (0x00AD, 0x061C, 0xFEFF),  # marks without a shape of their own
    range(0x200B, 0x2010),
    range(0x202A, 0x202F),
    range(0x2060, 0x206A),
)
_LETTERS: Final = {
    # Latin letters that Unicode does not take apart
    "æ": "ae",
    "œ": "oe",
    "ø": "o",
    "đ": "d",
    "ð": "d",
    "ħ": "h",
    "ł": "l",
    "ŧ": "t",
    "þ": "th",
    "\u0131": "i",  # without its dot
    "\u0451": "\u0435",  # Cyrillic yo as ye
    # Arabic: alef wasla as alef, ta marbuta as heh, alef maqsura as ye
    "\u0671": "\u0627",
    "\u0629": "\u0647",
    "\u0649": "\u064a",
    # Persian and Urdu: ye, yeh barree, kaf, and the forms of heh
    "\u06cc": "\u064a",
    "\u06d2": "\u064a",
    "\u06a9": "\u0643",
    "\u06c1": "\u0647",
    "\u06be": "\u0647",
    "\u06d5": "\u0647",
}
_HANGUL: Final = range(0xAC00, 0xD7A4)
_KATAKANA: Final = range(0x30A1, 0x30F7)
_TO_HIRAGANA: Final = -0x60
_WHOLE: Final = frozenset("йўїѐѝЙЎЇЀЍ")
"""Cyrillic letters of their own, though they look like one with an accent."""


class _Table(dict[int, str]):
    """What each character becomes, found out when it is met for the first time."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _fold_one(chr(code))
        return folded


def fold(text: str) -> str:
    """The text as search compares it."""
    is_ascii = text.isascii()
    if is_ascii and not ("." in text or "+" in text or "#" in text or MARK in text):
        return text.lower()  # as most titles are
    technical = _with_technical(text).replace(MARK, "\ufffd")
    if is_ascii:
        return technical.lower()
    # Most letters of most texts are of ASCII, and quickly done; every other part is beyond it.
    parts = _BEYOND_ASCII.split(technical)
    parts[::2] = [part.lower() for part in parts[::2]]
    parts[1::2] = [part.translate(_FOLDED) for part in parts[1::2]]
    return "".join(parts)


def fold_with_places(text: str) -> tuple[str, Sequence[int]]:
    """The folded text, and for each of its characters the place of the one it came from."""
    if text.isascii():
        return fold(text), range(len(text))
    pieces = [_FOLDED[ord(sign)] for sign in _with_technical(text)]
    places = [place for place, piece in enumerate(pieces) for _ in piece]
    return "".join(pieces), places


def _with_technical(text: str) -> str:
    """The same, as long, with the signs of technical words as letters."""
    return _SIGNS.sub(_as_letters, text)


def _as_letters(signs: re.Match[str]) -> str:
    before = signs.string[max(signs.start() - 4, 0) : signs.start()]
    if signs[0] == "." or _SHORT_WORD.search(before):
        return signs[0].translate(_AS_LETTERS)
    return signs[0]


def _fold_one(sign: str) -> str:
    code = ord(sign)
    if sign == MARK:
        return "\ufffd"
    if code in _HANGUL:
        return _apart(sign)
    if sign in _WHOLE:
        return sign.lower()
    folded = "".join(
        _LETTERS.get(letter, letter)
        for part in unicodedata.normalize("NFKD", sign).casefold()
        for letter in unicodedata.normalize("NFKD", part)
        if not any(ord(letter) in dropped for dropped in _DROPPED)
    )
    return "".join(_apart(_plain(letter)) for letter in folded)


def _apart(letter: str) -> str:
    """A letter of a script without spaces between marks; any other as it is."""
    return f"{MARK}{letter}{MARK}" if SPACELESS.match(letter) else letter


def without_marks(folded: str) -> str:
    """A folded text as one can read it."""
    return folded.replace(MARK, "")


def _plain(letter: str) -> str:
    """Digits of any script as 0 to 9, katakana as hiragana."""
    if ord(letter) in _KATAKANA:
        return chr(ord(letter) + _TO_HIRAGANA)
    digit = unicodedata.decimal(letter, None)
    return letter if digit is None else str(digit)


_FOLDED: Final = _Table()
_AS_LETTERS: Final = {ord(sign): chr(_SIGN + ord(sign)) for sign in "+#."}
