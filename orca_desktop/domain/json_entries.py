"""The entries of a JSON array as pieces of its text: each is changed by itself, the rest stays.

A piece that nothing was changed in is written back to the letter. A piece that was is written anew
in the way the text was written: in one line, or indented by as much.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from orca_desktop.domain.json_fields import Shape, checked, entry_names, entry_places
from orca_desktop.domain.words import Text


class DoubleKeyError(ValueError):
    """A key stands twice in one object, so an object written anew would lose one."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One entry: its text, its name, and the blanks that its first line begins with."""

    text: str
    name: str
    indent: str = "  "

    def rewritten(self, value: Any, name: str) -> Piece:
        """The entry with another value, written in the same way."""
        lines = self.text.split("\n")
        if len(lines) == 1:
            return Piece(json.dumps(value, ensure_ascii=False), name, self.indent)
        inner = lines[1]
        step = inner[: len(inner) - len(inner.lstrip(" \t"))].removeprefix(self.indent)
        return Piece(_indented(value, self.indent, step or "  "), name, self.indent)


def new_piece(value: Any, name: str) -> Piece:
    """An entry that was not there before."""
    return Piece(_indented(value, "  ", "  "), name)


def split(text: str) -> tuple[Piece, ...] | Text:
    """The entries of a text, or what is wrong with it as JSON; none of a blank text."""
    if not text.strip():
        return ()
    if problem := checked(text, _ANY_LIST):
        return problem
    return tuple(
        Piece(text[begin:end], name, _blanks_before(text, begin))
        for (begin, end), name in zip(entry_places(text), entry_names(text), strict=True)
    )


def joined(pieces: Sequence[Piece], before: str) -> str:
    """The text of these entries; what of the text ``before`` is not theirs stays as it is.

    Without entries it is empty.
    """
    if not pieces:
        return ""
    places = list(entry_places(before)) if before.strip() else []
    if len(places) == len(pieces):
        return _put_in(before, places, pieces)
    lead, between, rest = _frame(before, places)
    return lead + between.join(piece.text for piece in pieces) + rest


def strictly_read(text: str) -> Any:
    """The value of a piece.

    Raises:
        DoubleKeyError: A key stands twice in one object.
        RecursionError: It nests too deep.
    """
    return json.loads(text, object_pairs_hook=_no_doubles)


def is_plain(value: Any) -> bool:
    """Whether writing a value gives the same value again: no number or letter is beyond JSON.

    Raises:
        RecursionError: It nests too deep.
    """
    match value:
        case float():
            return math.isfinite(value)
        case str():
            return not _HALF.search(value)
        case dict():
            return all(is_plain(name) and is_plain(each) for name, each in value.items())
        case list():
            return all(map(is_plain, value))
        case _:
            return True


def _no_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in pairs:
        if name in found:
            raise DoubleKeyError(name)
        found[name] = value
    return found


def _blanks_before(text: str, begin: int) -> str:
    before = text[text.rfind("\n", 0, begin) + 1 : begin]
    return before if not before.strip() else ""


def _indented(value: Any, indent: str, step: str) -> str:
    return json.dumps(value, ensure_ascii=False, indent=step).replace("\n", f"\n{indent}")


def _put_in(text: str, places: Sequence[tuple[int, int]], pieces: Sequence[Piece]) -> str:
    """The text with these pieces in the places of those that were there."""
    found: list[str] = []
    at = 0
    for (begin, end), piece in zip(places, pieces, strict=True):
        found += [text[at:begin], piece.text]
        at = end
    return "".join((*found, text[at:]))


def _frame(text: str, places: Sequence[tuple[int, int]]) -> tuple[str, str, str]:
    """What stands before, between and after the entries of a text."""
    if not places:
        return "[\n  ", ",\n  ", "\n]"
    lead, rest = text[: places[0][0]], text[places[-1][1] :]
    if len(places) > 1:
        return lead, text[places[0][1] : places[1][0]], rest
    blanks = lead[lead.index("[") + 1 :]
    return lead, f",{blanks or ' '}", rest


_ANY_LIST: Final = Shape(is_list=True, fields=(), template="")
_HALF: Final = re.compile("[\ud800-\udfff]")
