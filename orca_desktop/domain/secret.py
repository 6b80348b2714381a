"""A key that must not be seen: not on the screen, in a log, an export or an error text."""

from __future__ import annotations

import logging
import re
import unicodedata
import weakref
from typing import Any, Final, NoReturn

from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text

OWN_PREFIX: Final = "sk-orca-"
"""How every key of OrcaRouter begins."""

HIDDEN: Final = "[key hidden]"
"""What stands where a key was."""

_KEY_LIKE: Final = re.compile(r"(?<![A-Za-z0-9])sk-[A-Za-z0-9_-]{8,}")  # not in "task-oriented"
_REST: Final = re.compile(re.escape(HIDDEN) + r"[A-Za-z0-9_-]+")  # of a key that begins like ours
_LINE_BREAKS: Final = "\n\r"
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

    def __format__(self, _spec: str) -> str:
        return repr(self)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        from hmac import compare_digest  # noqa: PLC0415 - seldom needed, and it loads OpenSSL

        return compare_digest(self._text.encode(), other._text.encode())

    def __hash__(self) -> int:
        return hash(self._text)

    def __reduce__(self) -> NoReturn:
        msg = "a secret cannot be pickled or copied"
        raise TypeError(msg)


# By identity: equal keys are held apart, so that one going away does not uncover the other.
_live: Final[weakref.WeakValueDictionary[int, Secret]] = weakref.WeakValueDictionary()


def parse(pasted: str) -> Secret | Text:
    """The key in a pasted text, or the sentence that says why it cannot be one.

    What copying adds is taken away: blanks around it, line breaks, characters without width, quotes
    and a leading ``Bearer``. Header values must be printable ASCII, and so must a key. What stands
    inside it and is no line break is told and not dropped: it may stand for a part that is lost.
    """
    text = "".join(each for each in pasted.strip() if not _is_dropped(each)).strip()
    text = _PREFIX.sub("", text.strip(_QUOTES).strip()).strip(_QUOTES).strip()
    if not text:
        return Text(_CONTEXT, _EMPTY)
    if any(each.isspace() for each in text):
        return Text(_CONTEXT, _BLANK)
    if not all("!" <= each <= "~" for each in text):
        return Text(_CONTEXT, _ODD)
    if text.count(OWN_PREFIX) > 1:
        return Text(_CONTEXT, _SEVERAL)
    return Secret(text)


def hide(text: str) -> str:
    """The text without the keys in use now; what only looks like one is left."""
    for key in _keys():
        if key in text:
            text = text.replace(key, HIDDEN)
    return text


def hidden(value: Any) -> Any:
    """A JSON value with the keys in use now hidden in every text, names of fields included."""
    match value:
        case str():
            return hide(value)
        case dict():
            return {hide(name): hidden(each) for name, each in value.items()}
        case list():
            return [hidden(each) for each in value]
        case _:
            return value


def parted(text: str) -> tuple[str, str]:
    """A text that goes on later, with its keys hidden, and the end that may begin another one."""
    keys = _keys()
    for key in keys:
        if key in text:
            text = text.replace(key, HIDDEN)
    place = len(text) - max((_overlap(text, key) for key in keys), default=0)
    return text[:place], text[place:]


def redact(text: str) -> str:
    """The text without any key: those in use now, and whatever looks like one."""
    return _KEY_LIKE.sub(HIDDEN, _REST.sub(HIDDEN, hide(text)))


def _keys() -> list[str]:
    """The keys in use now, a longer one before those that it may begin with."""
    alive = (reference() for reference in _live.valuerefs())
    keys = {each.reveal() for each in alive if each is not None}
    return sorted((key for key in keys if len(key) >= _SHORTEST), key=len, reverse=True)


def _overlap(text: str, key: str) -> int:
    """The length of the longest end of a text that is a beginning of a key, but not all of it."""
    start = text.find(key[0], max(len(text) - len(key) + 1, 0))
    while start >= 0:
        if key.startswith(text[start:]):
            return len(text) - start
        start = text.find(key[0], start + 1)
    return 0


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


def _is_dropped(character: str) -> bool:
    """Whether copying adds it: a line break, or a format character, which takes no room."""
    return character in _LINE_BREAKS or unicodedata.category(character) == "Cf"


_CONTEXT: Final = "secret"
_EMPTY: Final = QT_TRANSLATE_NOOP("secret", "There is no key in it. Paste the whole key.")
_BLANK: Final = QT_TRANSLATE_NOOP(
    "secret", "A key has no spaces. Copy the key alone, without the words around it."
)
_ODD: Final = QT_TRANSLATE_NOOP(
    "secret", "A key has only plain letters, digits and signs. Copy it again from its page."
)
_SEVERAL: Final = QT_TRANSLATE_NOOP(
    "secret", "This is more than one key. Paste one key alone, without the words around it."
)
