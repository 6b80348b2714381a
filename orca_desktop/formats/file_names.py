"""Safe file names on every system, from any text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from typing import Final

LONGEST: Final = 120
"""The most bytes of a name without its ending, as UTF-8."""

EMPTY: Final = "Untitled"

_FORBIDDEN: Final = re.compile(r'[<>:"/\\|?*^#]+')
"""What Windows forbids, and what programs that link notes by name give a meaning in links."""

_HASH_TAG: Final = re.compile(r"#+(?=\w)(?<!\w#)")
_BRACKETS: Final = str.maketrans("[]", "()")
_HIDDEN: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_JOINERS: Final = "\u200c\u200d"
_RESERVED: Final = re.compile(
    r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)", re.IGNORECASE
)
_ENDING: Final = re.compile(r"\.[A-Za-z0-9]{1,10}(?:\.[A-Za-z0-9]{1,10})?")


def safe(text: str, ending: str = "") -> str:
    """A file name made of a text, with an ending such as ``.md``.

    NFC; without control and direction characters, what Windows forbids and what cannot stand in a
    link to a note (``#``, ``^``, ``[``, ``]``); no reserved name, no dot or space at either end; at
    most 120 bytes before the ending; never empty.
    """
    if ending and not _ENDING.fullmatch(ending):
        raise ValueError(f"not a file ending: {ending!r}")
    text = "".join(" " if char.isspace() else char for char in text)
    # Normalised last: an invisible character may have kept a letter and its accent apart.
    text = unicodedata.normalize("NFC", "".join(char for char in text if _is_visible(char)))
    text = _FORBIDDEN.sub("-", _HASH_TAG.sub("", text).translate(_BRACKETS))
    text = _trimmed(_cut(_trimmed(" ".join(text.split())), LONGEST))
    if _RESERVED.fullmatch(text.partition(".")[0].rstrip()):
        text = f"_{_cut(text, LONGEST - 1)}"
    return f"{_trimmed(text) or EMPTY}{ending}"


def dated(day: str, title: str, ending: str = ".md") -> str:
    """The name of an export: the day as ISO 8601, then the title."""
    return safe(f"{day} {title}", ending)


def numbered(name: str, is_taken: Callable[[str], bool]) -> str:
    """The name itself, or with the first number in brackets that is not taken: ``Title (2).md``."""
    if not is_taken(name):
        return name
    stem, dot, ending = name.rpartition(".")
    if not stem:
        stem, dot, ending = name, "", ""
    number = 2
    while is_taken(candidate := f"{stem} ({number}){dot}{ending}"):
        number += 1
    return candidate


def _is_visible(char: str) -> bool:
    return char in _JOINERS or unicodedata.category(char) not in _HIDDEN


def _trimmed(text: str) -> str:
    return text.strip(" .\u200c\u200d")


def _cut(text: str, most: int) -> str:
    """The text cut to so many bytes, never inside a character or before its accents."""
    if len(text.encode()) <= most:
        return text
    kept = text.encode()[:most].decode("utf-8", "ignore")
    while kept and _joins(text[len(kept)]):
        kept = kept[:-1]
    return unicodedata.normalize("NFC", kept)


def _joins(char: str) -> bool:
    return char in _JOINERS or unicodedata.category(char) in {"Mn", "Me", "Mc"}
