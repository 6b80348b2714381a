"""A release of the program as its makers tell of it, and which of two versions is the newer one."""

from __future__ import annotations

import contextlib
import datetime
import re
import unicodedata
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urlsplit

_VERSION: Final = re.compile(r"(?:0|[1-9][0-9]{0,5})(?:\.(?:0|[1-9][0-9]{0,5})){1,3}")
_DATE: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_ADDRESS: Final = re.compile(r"https://[!-~]+")
_LONGEST_NOTES: Final = 2_000
_LONGEST_ADDRESS: Final = 300
_UNSEEN: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
"""Kinds of characters that are not seen, but may change how others are: control, direction."""


@dataclass(frozen=True, slots=True)
class Release:
    """A version, when it came, what is new in plain text, and the page that it is fetched from."""

    version: str
    date: datetime.date
    notes: str
    page: str

    def to_fact(self) -> dict[str, Any]:
        """It as a value of JSON, in the form that ``read`` takes."""
        return {
            "version": self.version,
            "date": self.date.isoformat(),
            "notes": self.notes,
            "page": self.page,
        }


def read(fields: object, host: str) -> Release | None:
    """The release in a value of JSON from outside; nothing if anything in it is not as it must be.

    Its page lies on ``host`` and nowhere else. Fields that are not known are left aside.
    """
    match fields:
        case {"version": str(version), "date": str(date), "notes": str(notes), "page": str(page)}:
            pass
        case _:
            return None
    day = None
    if _DATE.fullmatch(date):
        with contextlib.suppress(ValueError):
            day = datetime.date.fromisoformat(date)
    is_good = (
        day is not None
        and _VERSION.fullmatch(version) is not None
        and _is_plain(notes)
        and _is_on(page, host)
    )
    return Release(version, day, notes.strip(), page) if is_good and day is not None else None


def is_newer(version: str, than: str) -> bool:
    """Whether a version comes after another one: numbers by their size, ``1.3rc1`` before 1.3."""
    return _order(version) > _order(than)


def _order(version: str) -> tuple[tuple[int, ...], bool]:
    found = re.match(r"[0-9]+(?:\.[0-9]+)*", version)
    if found is None:
        return (), False
    numbers = [int(each) for each in found[0].split(".")]
    while numbers and not numbers[-1]:
        numbers.pop()
    rest = version[found.end() :]
    return tuple(numbers), not rest or rest.startswith((".post", "+"))


def _is_plain(notes: str) -> bool:
    return 0 < len(notes.strip()) <= _LONGEST_NOTES and not any(
        each != "\n" and unicodedata.category(each) in _UNSEEN for each in notes
    )


def _is_on(page: str, host: str) -> bool:
    if len(page) > _LONGEST_ADDRESS or _ADDRESS.fullmatch(page) is None or "\\" in page:
        return False
    try:
        parts = urlsplit(page)
        port = parts.port
    except ValueError:
        return False
    return parts.hostname == host and port is None and "@" not in parts.netloc
