"""What reading needs to know of the scripts of the world, told from single characters."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

# Written without spaces between words, so a marker inside their text may begin or end anything.
_SPACELESS = re.compile(
    "[\u0e00-\u0fff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u1950-\u19ff\u1a20-\u1aaf\u1b00-\u1b7f"
    "\u2e80-\u33ff\u3400-\u9fff\ua960-\ua9ff\uaa60-\uaa7f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f"
    "\uff00-\uffef\U0001b000-\U0001b16f\U00020000-\U0003ffff]"
)
# Their words are parted by a space of no width.
_PARTED_BY_NOTHING: Final = ("THAI", "LAO", "KHMER", "MYANMAR", "TAI", "NEW TAI", "JAVANESE",
                             "BALINESE", "TIBETAN")  # fmt: skip
_JOINING: Final = ("ARABIC", "DEVANAGARI", "BENGALI", "GURMUKHI", "GUJARATI", "ORIYA", "TAMIL",
                   "TELUGU", "KANNADA", "MALAYALAM", "SINHALA", "THAI", "LAO", "KHMER", "MYANMAR",
                   "TIBETAN", "MONGOLIAN", "SYRIAC", "HEBREW", "NKO", "THAANA")  # fmt: skip


def is_spaceless(char: str) -> bool:
    """Whether the character is of a script whose words are not parted by spaces."""
    return _SPACELESS.match(char) is not None


def is_parted_by_nothing(char: str) -> bool:
    """Whether words of the character's script are parted by U+200B."""
    return _is_of(char, _PARTED_BY_NOTHING)


def is_joining(char: str) -> bool:
    """Whether letters of the character's script change their shape beside U+200C and U+200D."""
    return _is_of(char, _JOINING)


def is_latin_or_digit(char: str) -> bool:
    """Whether the character is a Latin letter or a digit of any script."""
    if char < "\u0250":
        return char.isalnum()
    return char.isdigit() or _is_of(char, ("LATIN",))


def is_mark(char: str) -> bool:
    """Whether the character is punctuation or a symbol."""
    return unicodedata.category(char)[0] in "PS"


def _is_of(char: str, scripts: tuple[str, ...]) -> bool:
    return char > "\x7f" and unicodedata.name(char, "").startswith(scripts)
