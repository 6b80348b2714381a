"""Growing text as finished Markdown blocks and one open tail.

A ``Scanner`` reads text in any portions and keeps only the open containers and the open leaf, so
a token costs the same at the start of a reply and at its end. What it has finished never changes.
The structure is CommonMark's with tables, formulas, footnotes and definitions, made tolerant of
how models write: nested lists indented by two to four spaces, fences under a number, pieces of
code at the left margin. Every leaf is bounded in size; longer ones are cut into joined pieces.
Source of the rules: https://spec.commonmark.org/0.31.2/ and https://github.github.com/gfm/.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Final

from orca_desktop.render.document import (
    Align,
    Container,
    Definition,
    Inside,
    Item,
    Note,
    Place,
    Quote,
)

LONGEST_PARAGRAPH: Final = 4000
"""Characters of one paragraph, table row or source line; more is cut."""
CODE_LINES: Final = 30
CODE_SIZE: Final = 4000
TABLE_ROWS: Final = 50
TABLE_SIZE: Final = 8000
TABLE_COLUMNS: Final = 40
DEEPEST: Final = 16
"""Containers inside one another; deeper markers are text."""
_LONGEST_FORMULA: Final = 3000


class LeafKind(Enum):
    """What a leaf of the structure is, before its words are read."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    TERM = "term"
    CODE = "code"
    TABLE = "table"
    MATH = "math"
    RULE = "rule"


@dataclass(frozen=True, slots=True)
class Leaf:
    """One finished piece of structure with its raw text."""

    kind: LeafKind
    text: str
    place: Place
    level: int = 0
    language: str = ""
    align: tuple[Align, ...] = ()
    broken: bool = False


class _Kind(Enum):
    QUOTE = "quote"
    ITEM = "item"
    DEFINITION = "definition"
    NOTE = "note"


@dataclass(slots=True)
class _Open:
    """A container that may still receive lines; ``width`` is the indent its lines need."""

    kind: _Kind
    id: int
    marker: int = 0
    width: int = 0
    list: int = 0
    number: int | None = None
    checked: bool | None = None
    label: str = ""
    used: bool = False
    start: int = 0
    end: int = 0

    def value(self) -> Container:
        lead = not self.used
        match self.kind:
            case _Kind.QUOTE:
                return Quote(self.id)
            case _Kind.ITEM:
                return Item(self.list, self.id, self.number, self.checked, lead)
            case _Kind.DEFINITION:
                return Definition(self.id, lead)
            case _Kind.NOTE:
                return Note(self.label, lead)


@dataclass(frozen=True, slots=True)
class _List:
    """The list at one depth: its number, its sort of marker and the last number given."""

    id: int
    sort: str
    number: int


class _Body(Enum):
    """The sort of leaf that may still receive lines."""

    PARAGRAPH = "paragraph"
    FENCE = "fence"
    INDENTED = "indented"
    TABLE = "table"
    MATH = "math"


@dataclass(slots=True)
class _OpenLeaf:
    body: _Body
    place: Place
    lines: list[str] = field(default_factory=list)
    size: int = 0
    fence: str = ""
    indent: int = 0
    language: str = ""
    align: tuple[Align, ...] = ()
    blanks: int = 0
    joined: bool = False

    def add(self, line: str, end: int) -> None:
        self.lines.append(line)
        self.size += len(line) + 1
        self.place = replace(self.place, end=end)

    def copy(self) -> _OpenLeaf:
        return replace(self, lines=list(self.lines))


_HEADING = re.compile(r"(#{1,6})(?:[ \t]+|$)")
_FENCE = re.compile(r"(`{3,})([^`]*)$|(~{3,})(.*)$")
_BULLET = re.compile(r"([-+*•])(?=[ \t]|$)")
_NUMBER = re.compile(r"(\d{1,9})([.)])(?=[ \t]|$)")
_TASK = re.compile(r"\[([ xX])\][ \t]+(?=\S)")
_SETEXT = re.compile(r"(=+|-+)[ \t]*$")
_DELIMITER = re.compile(r"[ \t]*(:?)-+(:?)[ \t]*$")
_NOTE = re.compile(r"\[\^([^\]\s]{1,64})\]:(?:[ \t]|$)")
_ENVIRONMENT = re.compile(r"\\begin\{(equation|align|gather|multline|eqnarray|split|cases)(\*?)\}")
_REFERENCE = re.compile(
    r"[ ]{0,3}\[((?:[^\[\]\\]|\\.){1,999}+)\]:[ \t]*\n?[ \t]*"
    r"(?:<([^<>\n]*+)>|([^\s<]\S*+))"
    r"(?:[ \t]*(?:\n[ \t]*|[ \t])"
    r"(?:\"(?:[^\"\\]|\\.)*+\"|'(?:[^'\\]|\\.)*+'|\((?:[^()\\]|\\.)*+\)))?"
    r"[ \t]*(?:\n|$)"
)
# A last line of nothing but markers is not shown yet: the next character decides what it is.
_UNDECIDED = re.compile(
    r"[ \t>]*(?:[-*+_#|`~=$:•\\\[]{1,8}|\d{1,9}[.)]?|[-*+] \[[ xX]?\]?)?[ \t]*$"
)
_MARKERS = frozenset(" \t>-*+•0123456789.)")
_LONGEST_SETEXT = 80


def normal(label: str) -> str:
    """The form in which labels of references are compared."""
    return " ".join(label.split()).casefold()


class Scanner:
    """Reads text portion by portion; ``take`` hands over the leaves finished since the last one."""

    def __init__(self) -> None:
        self.references: dict[str, str] = {}
        self.notes: dict[str, bool] = {}
        self._finished: list[Leaf] = []
        self._stack: list[_Open] = []
        self._lists: list[_List | None] = [None]
        self._leaf: _OpenLeaf | None = None
        self._buffer = ""
        self._offset = 0
        self._glued = False
        self._blank = False
        self._begun = False
        self._terms: int | None = None
        self._ids = 0
        self._virtual = False
        self._line_range = (0, 0)

    def push(self, text: str) -> None:
        """Read the next portion of the text."""
        if not text:
            return
        buffer = self._buffer + text
        if "\r" in buffer:
            buffer = self._unify(buffer)
        *lines, self._buffer = buffer.split("\n")
        for line in lines:
            self._line(line)
        while len(self._buffer) > LONGEST_PARAGRAPH and self._buffer[-1] != "\r":
            self._buffer = self._cut(self._buffer)

    def finish(self) -> None:
        """Say that the text is complete; everything open becomes finished."""
        if self._buffer:
            line, self._buffer = self._buffer.rstrip("\r"), ""
            self._line(line)
        self._close_leaf()
        self._pop(0)

    def take(self) -> tuple[Leaf, ...]:
        """The leaves finished since the last call."""
        finished = tuple(self._finished)
        self._finished.clear()
        return finished

    def tail(self) -> tuple[Leaf, ...]:
        """The open end as it would be if the text ended here; nothing is changed by looking."""
        return self._copy().finished_early()

    def finished_early(self) -> tuple[Leaf, ...]:
        """End an imagined text here; a last line that only may become something is left out."""
        if self._buffer and _UNDECIDED.match(self._buffer) and not self._verbatim():
            self._buffer = ""
        self.finish()
        return self.take()

    def _verbatim(self) -> bool:
        return self._leaf is not None and self._leaf.body in {_Body.FENCE, _Body.MATH}

    def _copy(self) -> Scanner:
        ahead = Scanner()
        ahead.references = self.references
        ahead.notes = self.notes
        ahead._stack = [replace(each) for each in self._stack]
        ahead._lists = list(self._lists)
        ahead._leaf = self._leaf.copy() if self._leaf else None
        ahead._buffer, ahead._offset = self._buffer, self._offset
        ahead._glued, ahead._blank, ahead._begun = self._glued, self._blank, self._begun
        ahead._terms, ahead._ids, ahead._virtual = self._terms, self._ids, True
        return ahead

    def _unify(self, text: str) -> str:
        # A return at the very end may be half of a CR LF; it waits for the next portion.
        held = "\r" if text.endswith("\r") else ""
        body = text[: len(text) - len(held)]
        # The offsets count source characters, so a CR LF keeps both as one blank at the end.
        return body.replace("\r\n", " \n").replace("\r", "\n") + held

    def _line(self, line: str) -> None:
        while len(line) > LONGEST_PARAGRAPH:
            line = self._cut(line)
        self._feed(line, len(line) + 1)
        self._glued = False

    def _cut(self, line: str) -> str:
        at = line.rfind(" ", LONGEST_PARAGRAPH // 2, LONGEST_PARAGRAPH) + 1 or LONGEST_PARAGRAPH
        self._feed(line[:at], at)
        self._glued = True
        return line[at:]

    def _feed(self, line: str, size: int) -> None:
        start, self._offset = self._offset, self._offset + size
        end = start + len(line)
        self._line_range = (start, end)
        if self._glued:
            self._append_glued(line, start, end)
            return
        if "\t" in line:
            line = _expanded(line)
        rest, depth = self._matched(line)
        if self._leaf is not None and self._continued_verbatim(rest, depth, end):
            return
        if not rest.strip():
            self._end_at_blank(depth)
            return
        self._begin(rest, depth, start, end)

    # -- continuing what is open ---------------------------------------------------------------

    def _matched(self, line: str) -> tuple[str, int]:
        rest, depth = line, 0
        for open_ in self._stack:
            indent = len(rest) - len(rest.lstrip(" "))
            if open_.kind is _Kind.QUOTE:
                if indent > 3 or rest[indent : indent + 1] != ">":
                    break
                rest = rest[indent + 1 :].removeprefix(" ")
            elif indent == len(rest):
                if not open_.used and open_.kind is _Kind.ITEM:
                    break
            elif indent >= open_.width:
                rest = rest[open_.width :]
            elif indent >= open_.marker + 2 and self._starts_child(rest[indent:], open_):
                # Less indented than it should be, yet clearly meant as a part of this item.
                open_.width, rest = indent, rest[indent:]
            else:
                break
            depth += 1
        return rest, depth

    def _starts_child(self, text: str, parent: _Open) -> bool:
        number = _NUMBER.match(text)
        if number is not None:
            # The next number of the same list is its next item, however it is indented.
            return parent.number is None or int(number[1]) != parent.number + 1
        return bool(_BULLET.match(text) or _FENCE.match(text))

    def _append_glued(self, line: str, start: int, end: int) -> None:
        leaf = self._leaf
        if leaf is not None and leaf.body in {_Body.FENCE, _Body.INDENTED}:
            self._emit_code(leaf, broken=True)
        elif leaf is not None:
            self._close_leaf()
        if self._leaf is None:
            place = replace(self._place(start, end), joined=True, spaced=False)
            self._leaf = _OpenLeaf(_Body.PARAGRAPH, place)
        self._leaf.add(line, end)

    def _continued_verbatim(self, rest: str, depth: int, end: int) -> bool:
        leaf = self._leaf
        assert leaf is not None  # noqa: S101 - the caller asked
        unmatched = self._stack[depth:]
        if leaf.body is _Body.FENCE:
            if any(each.kind is _Kind.QUOTE for each in unmatched):
                return False
            self._add_to_fence(leaf, rest, end)
            return True
        if leaf.body is _Body.INDENTED:
            return self._add_to_indented(leaf, rest, end, matched=not unmatched)
        if leaf.body is _Body.MATH:
            if unmatched or not rest.strip() or leaf.size > _LONGEST_FORMULA:
                self._close_leaf()
                return False
            self._add_to_formula(leaf, rest, end)
            return True
        return False

    def _add_to_fence(self, leaf: _OpenLeaf, rest: str, end: int) -> None:
        bare = rest.strip()
        indent = len(rest) - len(rest.lstrip(" "))
        if (
            indent < leaf.indent + 4
            and bare.startswith(leaf.fence)
            and not bare.strip(leaf.fence[0])
        ):
            leaf.place = replace(leaf.place, end=end)
            self._close_leaf()
            return
        self._add_code(leaf, rest[min(indent, leaf.indent) :], end)

    def _add_to_indented(self, leaf: _OpenLeaf, rest: str, end: int, *, matched: bool) -> bool:
        if not rest.strip():
            if matched:
                leaf.blanks += 1
                return True
            self._close_leaf()
            return False
        if not matched or not rest.startswith("    "):
            blanks = leaf.blanks
            self._close_leaf()
            self._blank = self._blank or blanks > 0
            return False
        for _ in range(leaf.blanks):
            self._add_code(leaf, "", end)
        leaf.blanks = 0
        self._add_code(leaf, rest[4:], end)
        return True

    def _add_code(self, leaf: _OpenLeaf, line: str, end: int) -> None:
        if len(leaf.lines) >= CODE_LINES or (leaf.lines and leaf.size + len(line) > CODE_SIZE):
            self._emit_code(leaf, broken=False)
        leaf.add(line, end)

    def _add_to_formula(self, leaf: _OpenLeaf, rest: str, end: int) -> None:
        leaf.add(rest.strip(), end)
        if _ends_formula(rest, leaf.fence):
            self._emit_formula(leaf)
            self._leaf = None

    def _end_at_blank(self, depth: int) -> None:
        if self._leaf is not None:
            self._close_leaf()
        self._pop(depth)
        self._blank = True

    # -- beginning something new ---------------------------------------------------------------

    def _begin(self, rest: str, depth: int, start: int, end: int) -> None:
        matched_all = depth == len(self._stack)
        while True:
            indent = len(rest) - len(rest.lstrip(" "))
            if indent > 3:
                break
            text = rest[indent:]
            deeper = self._container(text, indent, depth)
            if deeper is None:
                if self._leaf_line(text, indent, depth, start, end):
                    return
                break
            rest, depth, matched_all = deeper, depth + 1, True
            if not rest.strip():
                return
        self._plain(rest, depth, matched_all, start, end)

    def _container(self, text: str, indent: int, depth: int) -> str | None:
        """What is left of the line after a container marker that begins here, or ``None``."""
        if depth >= DEEPEST:
            return None
        first = text[0]
        if first == ">":
            self._open(_Open(_Kind.QUOTE, self._next_id()), depth)
            return text[1:].removeprefix(" ")
        if first == "[" and (note := _NOTE.match(text)):
            self.notes[note[1]] = True
            self._open(_Open(_Kind.NOTE, self._next_id(), indent, 2, label=note[1]), depth)
            return text[note.end() :].lstrip(" ")
        if first == ":" and text[1:2] == " ":
            return self._definition(text, indent, depth)
        if first in "-+*•" or first.isdigit():
            return self._item(text, indent, depth)
        return None

    def _interrupts(self, depth: int) -> bool:
        leaf = self._leaf
        return leaf is not None and leaf.body is _Body.PARAGRAPH and depth == len(self._stack)

    def _item(self, text: str, indent: int, depth: int) -> str | None:
        bullet, number = _BULLET.match(text), _NUMBER.match(text)
        found = bullet or number
        if found is None or _is_rule(text):
            return None
        after = text[found.end() :]
        if self._interrupts(depth) and (
            not after.strip() or (number is not None and int(number[1]) != 1)
        ):
            return None
        if bullet and self._interrupts(depth) and _SETEXT.match(text):
            return None
        spaces = len(after) - len(after.lstrip(" "))
        gap = spaces if 1 <= spaces <= 4 and after.strip() else 1
        sort = bullet[1] if bullet else (number[2] if number else "")
        found_list = self._list_for(sort, int(number[1]) if number else 0, depth)
        after = after[gap:]
        task = _TASK.match(after)
        checked = task[1] != " " if task else None
        item = _Open(
            _Kind.ITEM,
            self._next_id(),
            indent,
            indent + found.end() + gap,
            found_list.id,
            found_list.number if number else None,
            checked,
        )
        self._open(item, depth, found_list)
        return after[task.end() :] if task else after

    def _list_for(self, sort: str, number: int, depth: int) -> _List:
        last = self._lists[depth] if depth < len(self._lists) else None
        if last is not None and last.sort == sort:
            return replace(last, number=last.number + 1)
        return _List(self._next_id(), sort, number)

    def _definition(self, text: str, indent: int, depth: int) -> str | None:
        after = text[1:]
        if not after.strip():
            return None
        leaf = self._leaf
        if leaf is not None and self._interrupts(depth):
            if leaf.joined or len(leaf.lines) > 3 or leaf.size > 240:
                return None
            self._emit_terms(leaf)
            self._leaf = None
        elif self._terms != depth:
            return None
        spaces = min(len(after) - len(after.lstrip(" ")), 4)
        opened = _Open(_Kind.DEFINITION, self._next_id(), indent, indent + 1 + spaces)
        self._open(opened, depth)
        self._terms = depth
        return after[spaces:]

    def _open(self, container: _Open, depth: int, in_list: _List | None = None) -> None:
        self._close_leaf()
        self._pop(depth)
        self._lists[depth] = in_list
        self._forget_terms(depth)
        container.start, container.end = self._line_range
        self._stack.append(container)
        self._lists.append(None)

    def _leaf_line(self, text: str, indent: int, depth: int, start: int, end: int) -> bool:  # noqa: PLR0911 - one a sort of leaf
        """Whether the line is a leaf of its own, or begins or ends one."""
        first = text[0]
        if first == "#" and (heading := _HEADING.match(text)):
            self._single(LeafKind.HEADING, _heading_text(text, heading), depth, start, end,
                         len(heading[1]))  # fmt: skip
            return True
        if first in "`~" and (fence := _FENCE.match(text)):
            self._open_fence(fence, indent, depth, start, end)
            return True
        if first in "$\\" and (closing := _formula(text)) is not None:
            self._open_formula(text, closing, depth, start, end)
            return True
        if first in "=-" and self._interrupts(depth) and self._setext(text, end):
            return True
        if first in "|:-" and self._interrupts(depth) and self._delimiter_row(text, end):
            return True
        if first in "-*_" and _is_rule(text):
            self._single(LeafKind.RULE, "", depth, start, end)
            return True
        return False

    def _single(
        self, kind: LeafKind, text: str, depth: int, start: int, end: int, level: int = 0
    ) -> None:
        self._close_leaf()
        self._pop(depth)
        self._finished.append(Leaf(kind, text, self._place(start, end), level))

    def _open_fence(
        self, fence: re.Match[str], indent: int, depth: int, start: int, end: int
    ) -> None:
        self._close_leaf()
        self._pop(depth)
        marker, info = (fence[1], fence[2]) if fence[1] else (fence[3], fence[4])
        self._leaf = _OpenLeaf(
            _Body.FENCE,
            self._place(start, end),
            fence=marker,
            indent=indent,
            language=_language(info),
        )

    def _open_formula(self, text: str, closing: str, depth: int, start: int, end: int) -> None:
        self._close_leaf()
        self._pop(depth)
        leaf = _OpenLeaf(_Body.MATH, self._place(start, end), fence=closing)
        self._leaf = leaf
        leaf.add(text.strip(), end)
        if len(text.strip()) > len(closing) and _ends_formula(text.strip()[2:], closing):
            self._emit_formula(leaf)
            self._leaf = None

    def _setext(self, text: str, end: int) -> bool:
        leaf = self._leaf
        found = _SETEXT.match(text)
        if leaf is None or found is None:
            return False
        if text[0] == "-" and (len(leaf.lines) > 1 or leaf.size > _LONGEST_SETEXT):
            # A line under a long paragraph is meant as a rule, not as a heading of many lines.
            return False
        self._define(leaf)
        if not leaf.lines:
            return False
        self._leaf = None
        content = "\n".join(leaf.lines).rstrip()
        level = 1 if text[0] == "=" else 2
        place = replace(leaf.place, end=end)
        self._finished.append(Leaf(LeafKind.HEADING, content, place, level))
        return True

    def _delimiter_row(self, text: str, end: int) -> bool:
        leaf = self._leaf
        if leaf is None or ("|" not in text and "|" not in leaf.lines[-1]):
            return False
        align = _alignment(text)
        header = leaf.lines[-1]
        if align is None or not _fits(len(cells(header)), len(align)):
            return False
        if len(leaf.lines) > 1:
            leaf.lines.pop()
            leaf.size -= len(header) + 1
            start = leaf.place.end - len(header)
            inside = leaf.place.inside
            self._close_leaf()
            place = Place(_followed(inside), start=start, end=end)
        else:
            place = replace(leaf.place, end=end)
        self._leaf = _OpenLeaf(_Body.TABLE, place, align=align)
        self._leaf.add(header, end)
        return True

    def _plain(self, rest: str, depth: int, matched: bool, start: int, end: int) -> None:
        text = rest.strip(" ") if rest.endswith("  ") else rest.lstrip(" ")
        leaf = self._leaf
        if (
            leaf is not None
            and leaf.body is _Body.PARAGRAPH
            and (not matched or depth == len(self._stack))
        ):
            self._add_to_paragraph(leaf, text, end)
            return
        if leaf is not None and self._takes_row(leaf, text, depth):
            self._add_row(leaf, text, end)
            return
        self._close_leaf()
        self._pop(depth)
        if rest.startswith("    "):
            self._leaf = _OpenLeaf(_Body.INDENTED, self._place(start, end))
            self._add_code(self._leaf, rest[4:], end)
            return
        self._leaf = _OpenLeaf(_Body.PARAGRAPH, self._place(start, end))
        self._leaf.add(text, end)

    def _takes_row(self, leaf: _OpenLeaf, text: str, depth: int) -> bool:
        return leaf.body is _Body.TABLE and depth == len(self._stack) and "|" in text

    def _add_to_paragraph(self, leaf: _OpenLeaf, text: str, end: int) -> None:
        if leaf.size + len(text) > LONGEST_PARAGRAPH:
            place = Place(_followed(leaf.place.inside), joined=True, start=leaf.place.end + 1)
            self._close_leaf()
            leaf = self._leaf = _OpenLeaf(_Body.PARAGRAPH, place, joined=True)
        leaf.add(text, end)

    def _add_row(self, leaf: _OpenLeaf, text: str, end: int) -> None:
        if len(leaf.lines) > TABLE_ROWS or leaf.size + len(text) > TABLE_SIZE:
            self._emit_table(leaf)
            place = Place(_followed(leaf.place.inside), joined=True, start=leaf.place.end + 1)
            leaf = self._leaf = _OpenLeaf(_Body.TABLE, place, align=leaf.align, joined=True)
        leaf.add(text, end)

    # -- finishing -----------------------------------------------------------------------------

    def _place(self, start: int, end: int) -> Place:
        """The place of a leaf that opens now, at the depth of the whole stack."""
        inside = self._inside()
        self._lists[-1] = None
        self._forget_terms(len(self._stack))
        spaced, self._blank = self._blank and self._begun, False
        self._begun = True
        return Place(inside, spaced, start=start, end=end)

    def _forget_terms(self, depth: int) -> None:
        if self._terms is not None and depth <= self._terms:
            self._terms = None

    def _inside(self) -> Inside:
        inside = tuple(each.value() for each in self._stack)
        for each in self._stack:
            each.used = True
        return inside

    def _pop(self, depth: int) -> None:
        while len(self._stack) > depth:
            last = self._stack[-1]
            if last.kind is not _Kind.QUOTE and not last.used:
                place = self._place(last.start, last.end)
                self._finished.append(Leaf(LeafKind.PARAGRAPH, "", place))
            self._stack.pop()
            self._lists.pop()

    def _close_leaf(self) -> None:
        leaf, self._leaf = self._leaf, None
        if leaf is None:
            return
        match leaf.body:
            case _Body.FENCE | _Body.INDENTED:
                if leaf.lines or not leaf.joined:
                    self._emit_code(leaf, broken=False)
            case _Body.TABLE:
                self._emit_table(leaf)
            case _Body.MATH:
                self._give_up_formula(leaf)
            case _Body.PARAGRAPH:
                self._define(leaf)
                if leaf.lines:
                    self._emit_paragraph(leaf)

    def _give_up_formula(self, leaf: _OpenLeaf) -> None:
        """A formula without its end is text, unless its end is still being written."""
        if self._virtual and leaf.size < _LONGEST_FORMULA:
            self._emit_formula(leaf)
        else:
            self._emit_paragraph(leaf)

    def _emit_code(self, leaf: _OpenLeaf, *, broken: bool) -> None:
        place = replace(leaf.place, joined=leaf.joined)
        self._finished.append(
            Leaf(LeafKind.CODE, "\n".join(leaf.lines), place, language=leaf.language, broken=broken)
        )
        leaf.place = Place(_followed(place.inside), joined=True, start=place.end, end=place.end)
        leaf.lines, leaf.size, leaf.joined = [], 0, True

    def _emit_table(self, leaf: _OpenLeaf) -> None:
        text = "\n".join(leaf.lines)
        self._finished.append(Leaf(LeafKind.TABLE, text, leaf.place, align=leaf.align))

    def _emit_formula(self, leaf: _OpenLeaf) -> None:
        text = _formula_source("\n".join(leaf.lines), leaf.fence)
        self._finished.append(Leaf(LeafKind.MATH, text, leaf.place))

    def _emit_terms(self, leaf: _OpenLeaf) -> None:
        for at, line in enumerate(leaf.lines):
            place = leaf.place if at == 0 else Place(_followed(leaf.place.inside))
            place = replace(place, start=leaf.place.start, end=leaf.place.end)
            self._finished.append(Leaf(LeafKind.TERM, line.strip(), place))

    def _emit_paragraph(self, leaf: _OpenLeaf) -> None:
        last = leaf.lines[-1]
        bars = last.count("|") if self._virtual and last.startswith("|") else 0
        if 1 < bars <= TABLE_COLUMNS and len(leaf.lines) == 1:
            align = (Align.NONE,) * len(cells(last))
            self._finished.append(Leaf(LeafKind.TABLE, last, leaf.place, align=align))
            return
        text = "\n".join(leaf.lines).rstrip()
        self._finished.append(Leaf(LeafKind.PARAGRAPH, text, leaf.place))

    def _define(self, leaf: _OpenLeaf) -> None:
        """Take the reference definitions off the front of a paragraph."""
        if leaf.body is not _Body.PARAGRAPH or not leaf.lines[0].startswith("["):
            return
        text, at = "\n".join(leaf.lines), 0
        while (found := _REFERENCE.match(text, at)) is not None and found[1].strip():
            if not self._virtual:
                target = found[2] if found[2] is not None else found[3]
                self.references.setdefault(normal(found[1]), target)
            at = found.end()
        if at:
            rest = text[at:]
            leaf.lines = rest.split("\n") if rest.strip() else []
            leaf.size = len(rest)

    def _next_id(self) -> int:
        self._ids += 1
        return self._ids


def leaves(text: str) -> Iterator[Leaf]:
    """The leaves of a whole text at once."""
    scanner = Scanner()
    scanner.push(text)
    scanner.finish()
    yield from scanner.take()


def literal(text: str) -> Iterator[Leaf]:
    """A text whose words mean nothing but themselves, as paragraphs and fenced code.

    This is how the user's own words are shown: what was typed is what is seen.
    """
    scanner = _Literal()
    scanner.push(text)
    scanner.finish()
    yield from scanner.take()


class _Literal(Scanner):
    """A scanner that knows fences only; every other line is part of a paragraph."""

    def _begin(self, rest: str, depth: int, start: int, end: int) -> None:
        indent = len(rest) - len(rest.lstrip(" "))
        fence = _FENCE.match(rest[indent:]) if indent <= 3 else None
        if fence is not None:
            self._open_fence(fence, indent, depth, start, end)
        elif self._leaf is None:
            self._leaf = _OpenLeaf(_Body.PARAGRAPH, self._place(start, end))
            self._leaf.add(rest, end)
        else:
            self._add_to_paragraph(self._leaf, rest, end)

    def _define(self, leaf: _OpenLeaf) -> None:  # noqa: ARG002
        return


def cells(row: str) -> list[str]:
    """The cells of a table row; a pipe after a backslash or inside nothing else is text."""
    row = row.strip()
    row = row.removeprefix("|")
    if row.endswith("|") and not row.endswith("\\|"):
        row = row[:-1]
    if "\\|" not in row:
        return [cell.strip() for cell in row.split("|")]
    parts = re.split(r"(?<!\\)\|", row)
    return [part.replace("\\|", "|").strip() for part in parts]


def _expanded(line: str) -> str:
    """The line with the tabs among its leading blanks and markers turned into spaces."""
    at = 0
    while at < len(line) and line[at] in _MARKERS:
        at += 1
    return line[:at].expandtabs(4) + line[at:]


def _followed(inside: Inside) -> Inside:
    """The same containers for a block that is not the first in them."""
    return tuple(each if isinstance(each, Quote) else replace(each, lead=False) for each in inside)


def _heading_text(text: str, found: re.Match[str]) -> str:
    content = text[found.end() :].strip()
    bare = content.rstrip("#")
    if bare != content and (not bare or bare[-1] in " \t"):
        return bare.strip()
    return content


def _language(info: str) -> str:
    first = info.strip().split(None, 1)[0] if info.strip() else ""
    return first.strip("{}.").split(",", 1)[0].split(":", 1)[0].lower()[:40]


def _is_rule(text: str) -> bool:
    bare = text.replace(" ", "").replace("\t", "")
    return len(bare) >= 3 and bare[0] in "-*_" and not bare.strip(bare[0])


def _fits(header: int, delimiters: int) -> bool:
    return header == delimiters and delimiters <= TABLE_COLUMNS


def _alignment(text: str) -> tuple[Align, ...] | None:
    found = []
    for cell in cells(text):
        match = _DELIMITER.match(cell)
        if match is None:
            return None
        left, right = bool(match[1]), bool(match[2])
        found.append(_ALIGNMENTS[left, right])
    return tuple(found)


_ALIGNMENTS: Final = {
    (False, False): Align.NONE,
    (True, False): Align.LEFT,
    (True, True): Align.CENTER,
    (False, True): Align.RIGHT,
}


def _formula(text: str) -> str | None:
    """The closing mark of the formula block that begins with this line, or ``None``."""
    bare = text.strip()
    if bare.startswith("$$"):
        inner = bare[2:]
        if inner.startswith("$"):
            return None
        at = inner.find("$$")
        return "$$" if at < 0 or (_ends_formula(inner, "$$") and at >= len(inner) - 3) else None
    if bare.startswith("\\["):
        at = bare.find("\\]")
        return "\\]" if at < 0 or at >= len(bare) - 3 else None
    if found := _ENVIRONMENT.match(bare):
        return f"\\end{{{found[1]}{found[2]}}}"
    return None


def _ends_formula(line: str, closing: str) -> bool:
    return line.rstrip(" .,;").endswith(closing)


def _formula_source(text: str, closing: str) -> str:
    bare = text.strip()
    if closing.startswith("\\end"):
        return bare
    opening = "$$" if closing == "$$" else "\\["
    bare = bare.removeprefix(opening)
    trimmed = bare.rstrip(" .,;")
    return (trimmed.removesuffix(closing) if trimmed.endswith(closing) else bare).strip()
