"""The words of a text file, whatever encoding it is in; nothing of them is altered."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from charset_normalizer import CharsetMatch

_HEAD: Final = 64 * 1024
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    # Before UTF-16, whose mark this one begins with.
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Tabulators, line ends, page breaks, and what terminals are told by: logs are full of them.
_ALLOWED: Final = frozenset(b"\b\t\n\v\f\r\x1a\x1b")
_ARRANGING: Final = frozenset(map(chr, _ALLOWED)) | set("\xa0\u2028\u2029\u3000\u200b\ufeff")
_CONTROLS: Final = bytes(sorted(set(range(32)) - _ALLOWED))
_MOST_CONTROLS: Final = 0.005
_MOST_BROKEN: Final = 0.05
"""Of the letters beyond ASCII so many may be broken in a text that is still taken for UTF-8."""

# Encodings that people still have files in. Families that are seldom seen would win by chance.
_LEGACY: Final = (
    "cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258",
    "iso8859_15", "iso8859_2", "iso8859_5", "iso8859_7", "koi8_r", "cp437", "cp850", "cp866",
    "shift_jis", "euc_jp", "gb18030", "big5", "euc_kr", "cp949", "mac_roman",
)  # fmt: skip


def is_text(content: bytes) -> bool:
    """Whether a content looks like text in some encoding, by its beginning."""
    beginning = content[:_HEAD]
    if _marked(beginning) or _unmarked_utf16(beginning):
        return True
    if b"\0" in beginning:
        return False
    return len(beginning.translate(None, _CONTROLS)) >= len(beginning) * (1 - _MOST_CONTROLS)


def head(content: bytes) -> str:
    """The beginning of a text, for a look at what it is."""
    beginning = content[:_HEAD]
    encoding = _marked(beginning) or _unmarked_utf16(beginning) or "utf-8"
    return beginning.decode(encoding, "replace").removeprefix("\ufeff")


def decoded(content: bytes) -> str | None:
    """The words of a text in Unicode's encodings; None for a text in any other, or for no text.

    A character that was cut in half, as at the end of a file that was copied in part, becomes
    U+FFFD.
    """
    encoding = _marked(content) or _unmarked_utf16(content[:_HEAD])
    if encoding is not None:
        return _without_nul(content.decode(encoding, "replace").removeprefix("\ufeff"))
    try:
        return _without_nul(content.decode("utf-8"))
    except UnicodeDecodeError:
        text = content.decode("utf-8", "replace")
    letters = sum(not sign.isascii() for sign in text)
    broken = text.count("\ufffd")
    is_cut = broken == 1 and text.endswith("\ufffd") and letters > 1
    return _without_nul(text) if is_cut or broken <= letters * _MOST_BROKEN else None


def guessed(content: bytes) -> str | None:
    """The words of a text in an encoding from before Unicode; None if it is none.

    Loads the library that judges which encoding makes the most sensible words.
    """
    from charset_normalizer import from_bytes  # noqa: PLC0415 - only in the process that reads

    if b"\0" in content:
        return None
    found = from_bytes(content, cp_isolation=list(_LEGACY), preemptive_behaviour=False)
    if (best := found.best()) is None:
        return None
    # Of a short text several may be equally sensible, and then the alphabet would decide.
    equal = [each for each in found if (each.chaos, each.coherence) == (best.chaos, best.coherence)]
    texts = [content.decode(each.encoding, "replace") for each in sorted(equal, key=_rank)]
    return max(texts, key=_letters)


def _rank(found: CharsetMatch) -> int:
    """How seldom an encoding is met."""
    return _LEGACY.index(found.encoding) if found.encoding in _LEGACY else len(_LEGACY)


def _letters(text: str) -> float:
    """How many of the signs beyond ASCII at a text's beginning are letters."""
    beyond = [sign for sign in text[:_HEAD] if not sign.isascii()]
    return sum(sign.isalpha() for sign in beyond) / max(len(beyond), 1)


def _marked(content: bytes) -> str | None:
    """The encoding that a mark at the beginning tells."""
    return next((name for mark, name in _MARKS if content.startswith(mark)), None)


def _unmarked_utf16(beginning: bytes) -> str | None:
    """UTF-16 without a mark: what is read so is printable, with a space or another ASCII letter.

    Read with its bytes the wrong way round, a space or the end of a line is no printable sign.
    """
    nuls = beginning.count(0)
    others = len(beginning.translate(None, _CONTROLS))
    if not nuls or (nuls * 3 < len(beginning) == others + nuls and beginning.isascii()):
        return None  # A text of ASCII with a NUL in it, which would be read as Chinese.
    whole = beginning[: len(beginning) // 2 * 2]
    for name in ("utf-16-le", "utf-16-be"):
        # The last character may be half of a pair.
        text = whole.decode(name, "replace")[: max(1, len(whole) // 2 - 1)]
        if any(map(str.isascii, text)) and _strange(text) <= len(text) * _MOST_CONTROLS:
            return name
    return None


def _strange(text: str) -> int:
    """How many signs are neither printable nor of those that texts are arranged by."""
    return sum(not sign.isprintable() and sign not in _ARRANGING for sign in text)


def _without_nul(text: str) -> str | None:
    return None if "\0" in text else text
