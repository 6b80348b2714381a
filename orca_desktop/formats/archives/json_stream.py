"""JSON read value by value: the elements of a long list, or values one after another.

A whole archive as one tree of Python values takes some six times its size in memory; one
conversation at a time takes that of the largest. A value that is damaged is stepped over by its
brackets, so that it costs no other.
"""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, BinaryIO, Final

from orca_desktop.formats.archives.found import NotReadReason

LARGEST_VALUE: Final = 256_000_000
"""Characters of one value; a backup that is a single object is one."""
_CHUNK: Final = 1 << 20
_NEAR: Final = 16
"""Characters that the longest token but a text has before its end."""
_BLANK: Final = re.compile(r"[\s\ufeff]*+")
_STEP: Final = re.compile(r'"(?:[^"\\]++|\\.)*+("?)|([\[{])|([\]}])', re.DOTALL)
_NEXT: Final = re.compile(r"[,\n]")
_TITLE: Final = re.compile(r'"(?:title|name|chatTitle)"\s*:\s*("(?:[^"\\\n]|\\.){1,500}")')
_TITLE_WITHIN: Final = 20_000
_LAST: Final = frozenset({NotReadReason.CUT, NotReadReason.TOO_LARGE})


@dataclass(frozen=True, slots=True)
class Unread:
    """A value that is not JSON, with what seems to be its name."""

    name: str
    reason: NotReadReason


def values(stream: BinaryIO, *, chunk: int = _CHUNK) -> Iterator[Any]:
    """The elements if the stream is a list, otherwise the values that stand in it.

    UTF-8, or UTF-16 with its mark; what is no text becomes replacement signs. After an ``Unread``
    that says ``CUT`` or ``TOO_LARGE`` there is nothing more. Damage in one place is told once.
    """
    window = _Window(stream, chunk)
    window.skip(_BLANK)
    is_list = window.text.startswith("[", window.at)
    window.at += is_list
    is_damaged = False
    while True:
        window.skip(_BLANK)
        sign = window.text[window.at : window.at + 1]
        if is_list and sign == "]":
            return
        if sign == ",":
            window.at += 1
            continue
        if not sign:
            if is_list:
                yield Unread("", NotReadReason.CUT)
            return
        found = window.value()
        is_told = is_damaged and isinstance(found, Unread) and sign not in "[{"
        is_damaged = isinstance(found, Unread)
        if not is_told or found.reason in _LAST:
            yield found
        if isinstance(found, Unread) and found.reason in _LAST:
            return


class _Window:
    """A part of the text, with the place in it where the next value begins."""

    def __init__(self, stream: BinaryIO, chunk: int) -> None:
        self.text = ""
        self.at = 0
        self._stream = stream
        self._chunk = chunk
        self._decoder: codecs.IncrementalDecoder | None = None
        self._has_ended = False
        self._json = json.JSONDecoder(strict=False)

    def skip(self, pattern: re.Pattern[str]) -> None:
        """Step over what a pattern matches, also beyond what was read so far."""
        while True:
            found = pattern.match(self.text, self.at)
            self.at = found.end() if found else self.at
            if self.at < len(self.text) or not self._more():
                return

    def value(self) -> Any | Unread:
        """The value that begins here, and step over it."""
        while True:
            try:
                found, end = self._json.raw_decode(self.text, self.at)
            except json.JSONDecodeError as error:
                if self._may_be_cut(error) and self._can_grow() and self._more():
                    continue
                return self._damaged(NotReadReason.DAMAGED)
            except (ValueError, RecursionError) as error:
                deep = isinstance(error, RecursionError)
                return self._damaged(NotReadReason.TOO_DEEP if deep else NotReadReason.DAMAGED)
            length, is_near = end - self.at, end > len(self.text) - _NEAR
            if is_near and not isinstance(found, dict | list | str) and self._more():
                continue  # a number may go on
            self.at += length
            return found

    def _may_be_cut(self, error: json.JSONDecodeError) -> bool:
        near = error.pos >= len(self.text) - _NEAR
        return near or error.msg.startswith("Unterminated string")

    def _can_grow(self) -> bool:
        return len(self.text) - self.at < LARGEST_VALUE

    def _damaged(self, reason: NotReadReason) -> Unread:
        """Step over a value that cannot be read, by its brackets."""
        name = self._name()
        if self.text[self.at] not in "[{":
            # No value of any kind begins here: after the next comma or line one may again.
            found = _NEXT.search(self.text, self.at + 1)
            self.at = found.start() if found else len(self.text)
            return Unread(name, reason)
        end: int | None
        while (end := self._end_by_brackets()) is None:
            if not self._can_grow():
                return Unread(name, NotReadReason.TOO_LARGE)
            if not self._more():
                return Unread(name, NotReadReason.CUT)
        self.at = end
        return Unread(name, reason)

    def _end_by_brackets(self) -> int | None:
        depth = 0
        for step in _STEP.finditer(self.text, self.at):
            if step[2]:
                depth += 1
            elif step[3]:
                depth -= 1
                if depth == 0:
                    return step.end()
            elif not step[1]:
                return None
        return None

    def _name(self) -> str:
        found = _TITLE.search(self.text, self.at, self.at + _TITLE_WITHIN)
        try:
            return str(json.loads(found[1])) if found else ""
        except ValueError:
            return ""

    def _more(self) -> bool:
        """Read on; what lies behind is dropped. As much as there is, so that doubling ends soon."""
        if self._has_ended:
            return False
        rest = self.text[self.at :]
        raw = self._stream.read(max(self._chunk, len(rest)))
        self._has_ended = not raw
        if self._decoder is None:
            self._decoder = codecs.getincrementaldecoder(_encoding(raw))("replace")
        self.text, self.at = rest + self._decoder.decode(raw, final=self._has_ended), 0
        return not self._has_ended or len(self.text) > len(rest)


def _encoding(raw: bytes) -> str:
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    return "utf-8-sig" if raw.startswith(codecs.BOM_UTF8) else "utf-8"
