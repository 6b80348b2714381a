"""What an archive is, and all conversations in it; the kind is told by content, never by a name."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Final

from orca_desktop.domain.attachments import safe_name
from orca_desktop.domain.blobs import LARGEST
from orca_desktop.domain.blocks import Json
from orca_desktop.formats.archives import (
    beside,
    chatbox,
    chatgpt,
    cherry_studio,
    claude,
    jan,
    json_stream,
    librechat,
    lm_studio,
    open_webui,
    own_json,
    requests,
    texts,
    typing_mind,
)
from orca_desktop.formats.archives.contents import Entry, Files
from orca_desktop.formats.archives.found import Format, Found, NotRead, NotReadReason
from orca_desktop.formats.archives.json_stream import Unread
from orca_desktop.formats.archives.unpacking import (
    FAULTS,
    Entries,
    is_archive,
    reason_of,
)

_LOG: Final = logging.getLogger(__name__)
_MOST_TITLE: Final = 120
_UNKNOWN_AT_MOST: Final = 20
"""After so many values none of which is a conversation, a file is left alone."""
_MOST_DAMAGED: Final = 1_000
"""After so many damaged values of one file, the rest of it is not looked through."""
_LARGEST_TEXT: Final = 16_000_000
_BLANKS: Final = b"\xef\xbb\xbf \t\r\n"


@dataclass(frozen=True, slots=True)
class _Reader:
    """How a format is known by one object of it, and how its conversations are read from that."""

    format: Format
    fits: Callable[[Json], bool]
    read: Callable[[Json, Entry], Iterable[Found | NotRead]]


_READERS: Final = (
    _Reader(Format.OWN_JSON, own_json.fits, own_json.read),
    _Reader(Format.CHATGPT, chatgpt.fits, chatgpt.read),
    _Reader(Format.CLAUDE, claude.fits, claude.read),
    _Reader(Format.OPEN_WEBUI, open_webui.fits, open_webui.read),
    _Reader(Format.LIBRECHAT, librechat.fits, librechat.read),
    _Reader(Format.CHERRY_STUDIO, cherry_studio.fits, cherry_studio.read),
    _Reader(Format.CHATBOX, chatbox.fits, chatbox.read),
    _Reader(Format.JAN, jan.fits, jan.read),
    _Reader(Format.LM_STUDIO, lm_studio.fits, lm_studio.read),
    _Reader(Format.TYPING_MIND, typing_mind.fits, typing_mind.read),
    _Reader(Format.REQUEST, requests.fits, requests.read),
)
"""Asked in this order; what is told by fewer signs comes later."""


def recognised(value: object) -> Format | None:
    """The format that a value of JSON is of."""
    reader = _reader_of(value)
    return reader.format if reader else None


class Archive:
    """An archive that is open: a file, a folder or a ZIP. Raises ``NotOpenedError``."""

    def __init__(self, path: Path) -> None:
        self._entries = Entries(path)
        self.left_out: list[str] = []
        self.repeated = 0

    def __enter__(self) -> Archive:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._entries.__exit__(kind, error, traceback)

    @property
    def name(self) -> str:
        """What it is called, safe to show."""
        return self._entries.name

    @property
    def total(self) -> int:
        """Bytes of all that is looked at, unpacked."""
        return sum(self._entries.sizes.values())

    @property
    def done(self) -> int:
        """Bytes that were looked at so far."""
        return self._entries.done

    def read(self, *, with_contents: bool = False) -> Iterator[Found | NotRead]:
        """All conversations, each once, and what could not be read; entries by their names.

        With contents, what is attached is read too, a conversation at a time. Names of files in
        which there is no conversation are told in ``left_out``; ``repeated`` counts conversations
        that the archive holds more than once.
        """
        self.left_out.clear()
        self.repeated = 0
        self._entries.done = 0
        seen: set[str] = set()
        any_found = False
        sizes = self._entries.sizes
        files = Files([*sizes, *self._entries.beside], self._content, keeps=with_contents)
        for name in sorted(sizes):
            before = self._entries.done
            for found in self._entry(name, files) if not beside.goes_along(name, sizes) else ():
                any_found = True
                if isinstance(found, NotRead):
                    yield found
                elif found.conversation.id in seen:
                    self.repeated += 1
                else:
                    seen.add(found.conversation.id)
                    yield found
            self._entries.done = before + self._entries.sizes[name]
        if not any_found:
            only = len(self._entries.sizes) == 1
            reason = NotReadReason.UNKNOWN if only else NotReadReason.NOTHING
            yield NotRead(self.name, reason, is_conversation=False)

    def _content(self, name: str) -> bytes | None:
        return self._entries.whole(name, LARGEST)

    def _entry(self, name: str, files: Files) -> Iterator[Found | NotRead]:
        shown = safe_name(name)
        try:
            beginning = self._entries.beginning(name)
            if is_archive(beginning):
                if name.lower().endswith(".zip"):
                    yield NotRead(shown, NotReadReason.NESTED, is_conversation=False)
            elif _is_json(beginning):
                yield from self._json(name, shown, files)
            elif _is_prose(beginning):
                yield from self._text(name, shown, files)
        except FAULTS as error:
            yield NotRead(shown, reason_of(error), is_conversation=False)

    def _json(self, name: str, shown: str, files: Files) -> Iterator[Found | NotRead]:
        entry = Entry(name, files)
        known = unknown = damaged = 0
        with self._entries.open(name) as stream:
            for value in json_stream.values(stream):
                if isinstance(value, Unread):
                    ends = value.reason in _ENDS
                    damaged += 1
                    yield NotRead(_short(value.name or shown), value.reason, not ends)
                elif (reader := _reader_of(value)) is not None:
                    known += 1
                    yield from _outcomes(reader, value, entry)
                else:
                    unknown += 1
                    if known and isinstance(value, dict):
                        yield NotRead(_short(_name_in(value) or shown), NotReadReason.SHAPE)
                if not known and unknown + damaged >= _UNKNOWN_AT_MOST:
                    break
                if damaged >= _MOST_DAMAGED:
                    break
        if not known:
            self.left_out.append(shown)

    def _text(self, name: str, shown: str, files: Files) -> Iterator[Found | NotRead]:
        content = (self._entries.whole(name, _LARGEST_TEXT) or b"").decode("utf-8", "replace")
        found = list(texts.read(content, shown, Entry(name, files))) if content else []
        if not found:
            self.left_out.append(shown)
        yield from found


def _outcomes(reader: _Reader, value: Json, entry: Entry) -> Iterator[Found | NotRead]:
    """What a reader makes of a value; one that it cannot bear must not cost the others."""
    name = _name_in(value)
    try:
        for found in reader.read(value, entry):
            if isinstance(found, NotRead):
                called = found.name or name or safe_name(entry.name)
                yield NotRead(_short(called), found.reason, found.is_conversation)
            else:
                yield found
    except RecursionError:
        yield NotRead(_short(name or safe_name(entry.name)), NotReadReason.TOO_DEEP)
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError):
        _LOG.warning("a conversation of %s has an unknown shape", reader.format, exc_info=True)
        yield NotRead(_short(name or safe_name(entry.name)), NotReadReason.SHAPE)


def _reader_of(value: object) -> _Reader | None:
    if not isinstance(value, dict):
        return None
    return next((each for each in _READERS if each.fits(value)), None)


def _is_json(beginning: bytes) -> bool:
    if beginning.startswith((b"\xff\xfe[", b"\xff\xfe{", b"\xfe\xff\0[", b"\xfe\xff\0{")):
        return True
    return beginning.lstrip(_BLANKS).startswith((b"[", b"{"))


def _is_prose(beginning: bytes) -> bool:
    """Whether an entry seems to be a text, and no page of the web."""
    if b"\0" in beginning or beginning.lstrip(_BLANKS).startswith(b"<"):
        return False
    try:
        beginning.decode()
    except UnicodeDecodeError as error:
        return error.start > len(beginning) - 4  # a sign that is cut in the middle
    return bool(beginning.strip())


def _name_in(value: Mapping[str, Any]) -> str:
    found = (value.get(each) for each in ("title", "name", "chatTitle"))
    return next((each for each in found if isinstance(each, str) and each.strip()), "")


def _short(name: str) -> str:
    name = re.sub(r"\s+", " ", name).strip()
    return name if len(name) <= _MOST_TITLE else f"{name[: _MOST_TITLE - 1]}…"


_ENDS: Final = frozenset({NotReadReason.CUT, NotReadReason.TOO_LARGE})
