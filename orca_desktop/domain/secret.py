"""A key that must not be seen: not on the screen, in a log, an export or an error text."""

from __future__ import annotations

import hmac
import logging
import re
import unicodedata
import weakref
from typing import Final, NoReturn

from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Sentence

HIDDEN: Final = "[key hidden]"
"""What stands where a key was."""

_KEY_LIKE: Final = re.compile(r"sk-[A-Za-z0-9_-]{8,}")
_SHORTEST: Final = 6  # replacing shorter texts would only garble what is shown
_PREFIX: Final = re.compile(r"^(?:authorization:\s*)?bearer\s+", re.IGNORECASE)
_QUOTES: Final = "\"'`\u201c\u201d\u2018\u2019\u00ab\u00bb"


class Secret:
    """An API key; only ``reveal`` shows it, and it can be neither printed nor pickled."""

    __slots__ = ("__weakref__", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        _live[id(self)] = self

    def reveal(self) -> str:
        """The key itself, for the request header and the keyring alone."""
        return self._text

    def __repr__(self) -> str:
        return "Secret(hidden)"

    def __format__(self, spec: str) -> str:
        return repr(self)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        return hmac.compare_digest(self._text.encode(), other._text.encode())

    def __hash__(self) -> int:
        return hash(self._text)

    def __reduce__(self) -> NoReturn:
        msg = "a secret cannot be pickled or copied"
        raise TypeError(msg)


# By identity: equal keys are held apart, so that one going away does not uncover the other.
_live: Final[weakref.WeakValueDictionary[int, Secret]] = weakref.WeakValueDictionary()


def parse(pasted: str) -> Secret | Sentence:
    """The key in a pasted text, or the sentence that says why it cannot be one.

    What copying adds is taken away: blanks, line breaks, invisible characters, quotes and a
    leading ``Bearer``. Header values must be printable ASCII, and so must a key.
    """
    text = "".join(each for each in pasted if not _is_invisible(each)).strip()
    text = _PREFIX.sub("", text.strip(_QUOTES).strip()).strip(_QUOTES).strip()
    if not text:
        return Sentence(_CONTEXT, _EMPTY)
    if any(each.isspace() for each in text):
        return Sentence(_CONTEXT, _BLANK)
    if not all("!" <= each <= "~" for each in text):
        return Sentence(_CONTEXT, _ODD)
    return Secret(text)


def redact(text: str) -> str:
    """The text without any key: those in use now, and whatever looks like one."""
    for secret in list(_live.values()):
        key = secret.reveal()
        if len(key) >= _SHORTEST and key in text:
            text = text.replace(key, HIDDEN)
    return _KEY_LIKE.sub(HIDDEN, text)


class Redaction(logging.Filter):
    """A filter for log handlers that removes keys from the message and the traceback."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Redact the record in place; nothing is held back."""
        record.msg, record.args = redact(record.getMessage()), None
        if record.exc_info:
            record.exc_text = logging.Formatter().formatException(record.exc_info)
            record.exc_info = None
        if record.exc_text:
            record.exc_text = redact(record.exc_text)
        if record.stack_info:
            record.stack_info = redact(record.stack_info)
        return True


def _is_invisible(character: str) -> bool:
    """Whether it takes no room, or is a line break: format and control characters."""
    return unicodedata.category(character) in {"Cc", "Cf"}


_CONTEXT: Final = "secret"
_EMPTY: Final = QT_TRANSLATE_NOOP("secret", "There is no key in it. Paste the whole key.")
_BLANK: Final = QT_TRANSLATE_NOOP(
    "secret", "A key has no spaces. Copy the key alone, without the words around it."
)
_ODD: Final = QT_TRANSLATE_NOOP(
    "secret", "A key has only plain letters, digits and signs. Copy it again from its page."
)
