"""What a line of Markdown begins: a container, a leaf, or more of the leaf that is open."""

from __future__ import annotations

import re
from dataclasses import replace

from orca_desktop.render.block_parser.details import Folding
from orca_desktop.render.block_parser.leaf import (
    DEEPEST,
    LONGEST_PARAGRAPH,
    TABLE_ROWS,
    TABLE_SIZE,
    Body,
    Leaf,
    LeafKind,
    Listing,
    OpenContainer,
    OpenKind,
    OpenLeaf,
)
from orca_desktop.render.block_parser.lines import (
    BULLET,
    FENCE,
    HEADING,
    LONGEST_SETEXT,
    NOTE,
    NUMBER,
    SETEXT,
    TASK,
    alignment,
    cells,
    ends_formula,
    fits,
    followed,
    formula,
    heading_text,
    is_rule,
    language,
    looks_like_code,
    zero_of,
)
from orca_desktop.render.document import (
    Place,
)


class Openings(Folding):
    """A structure that a line can begin something in."""

    def _begin(self, rest: str, depth: int, start: int, end: int) -> None:
        rest = self._after_ends(rest)
        rest, ends = self._without_ends(rest)
        depth = min(depth, len(self._stack))
        if rest.strip():
            self._begin_blocks(rest, depth, start, end)
        for _ in range(ends):
            if not self._end_details():
                self._begin_blocks("</details>", 0, start, end)

    def _begin_blocks(self, rest: str, depth: int, start: int, end: int) -> None:
        matched_all, opened = depth == len(self._stack), False
        while rest.strip():
            text = rest.lstrip(" ")
            indent = len(rest) - len(text)
            if self._awaits_summary(depth):
                rest = self._begin_summary(text, end)
                continue
            if indent > 3 and self._is_deep_text(text, depth):
                break
            if indent > 3 and self._is_code(text, depth, begins=opened):
                self._open_indented(rest, depth, start, end)
                return
            deeper = self._container(text, indent, depth)
            if deeper is None:
                if self._leaf_line(text, indent, depth, start, end):
                    return
                break
            rest, depth, matched_all, opened = deeper, depth + 1, True, True
        else:
            return
        self._plain(rest, depth, matched_all, start, end)

    def _is_deep_text(self, text: str, depth: int) -> bool:
        """Whether a line that is indented by more than three spaces goes on in a paragraph.

        A marker of a list begins an item all the same, and a fence in one begins code.
        """
        if self._leaf is None or self._leaf.body is not Body.PARAGRAPH:
            return False
        if BULLET.match(text) or NUMBER.match(text):
            return False
        return not (FENCE.match(text) and self._is_in_list(depth))

    def _is_code(self, text: str, depth: int, *, begins: bool) -> bool:
        """Whether an indented line begins a block of code: models indent words, too.

        ``begins`` is true for the first line of a container.
        """
        parted = self._blank or not self._begun or begins
        return parted and not self._is_in_list(depth) and looks_like_code(text)

    def _is_in_list(self, depth: int) -> bool:
        """Whether a list is around or just before what begins at a depth."""
        return self._lists[depth] is not None or any(
            each.kind is OpenKind.ITEM for each in self._stack[:depth]
        )

    def _open_indented(self, rest: str, depth: int, start: int, end: int) -> None:
        self._close_leaf()
        self._pop(depth)
        self._leaf = OpenLeaf(Body.INDENTED, self._place(start, end))
        self._add_code(self._leaf, rest[4:], end)

    def _container(self, text: str, indent: int, depth: int) -> str | None:
        """What is left of the line after a container marker that begins here, or ``None``."""
        if depth >= DEEPEST:
            return None
        first = text[0]
        if first == ">":
            self._open(OpenContainer(OpenKind.QUOTE, self._next_id()), depth)
            return text[1:].removeprefix(" ")
        if first == "[" and (note := NOTE.match(text)):
            if not self._virtual:
                self.notes[note[1]] = True
            self._open(
                OpenContainer(OpenKind.NOTE, self._next_id(), indent, 2, label=note[1]), depth
            )
            return text[note.end() :].lstrip(" ")
        if first == "<":
            return self._open_details(text, depth)
        if first in "-+*•" or first.isdigit():
            return self._item(text, indent, depth)
        return self._definition(text, indent, depth) if text.startswith(": ") else None

    def _item(self, text: str, indent: int, depth: int) -> str | None:
        bullet, number = BULLET.match(text), NUMBER.match(text)
        found = bullet or number
        if found is None or is_rule(text):
            return None
        after = text[found.end() :]
        if self._interrupts(depth) and (
            not after.strip() or (number is not None and int(number[1]) != 1)
        ):
            return None
        if bullet and self._interrupts(depth) and SETEXT.match(text):
            return None
        spaces = len(after) - len(after.lstrip(" "))
        gap = spaces if 1 <= spaces <= 4 and after.strip() else 1
        sort = bullet[1] if bullet else (number[2] if number else "")
        found_list = self._list_for(sort, int(number[1]) if number else 0, depth)
        after = after[gap:]
        task = TASK.match(after)
        checked = task[1] != " " if task else None
        item = OpenContainer(
            OpenKind.ITEM,
            self._next_id(),
            indent,
            indent + found.end() + gap,
            found_list.id,
            found_list.number if number else None,
            zero_of(number[1]) if number else "0",
            checked,
        )
        self._open(item, depth, found_list)
        return after[task.end() :] if task else after

    def _list_for(self, sort: str, number: int, depth: int) -> Listing:
        last = self._lists[depth] if depth < len(self._lists) else None
        if last is not None and last.sort == sort:
            return replace(last, number=last.number + 1)
        return Listing(self._next_id(), sort, number)

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
        opened = OpenContainer(OpenKind.DEFINITION, self._next_id(), indent, indent + 1 + spaces)
        self._open(opened, depth)
        self._terms = depth
        return after[spaces:]

    def _leaf_line(self, text: str, indent: int, depth: int, start: int, end: int) -> bool:  # noqa: PLR0911 - one a sort of leaf
        """Whether the line is a leaf of its own, or begins or ends one."""
        first = text[0]
        if first == "#" and (heading := HEADING.match(text)):
            self._single(LeafKind.HEADING, heading_text(text, heading), depth, start, end,
                         len(heading[1]))  # fmt: skip
            return True
        if first in "`~" and (fence := FENCE.match(text)):
            self._open_fence(fence, indent, depth, start, end)
            return True
        if first == "<" and text.startswith("<!--"):
            return self._comment(text, depth, start, end)
        if first in "$\\" and (closing := formula(text)) is not None:
            self._open_formula(text, closing, depth, start, end)
            return True
        if first in "=-" and self._interrupts(depth) and self._setext(text, end):
            return True
        if first in "|:-" and self._interrupts(depth) and self._delimiter_row(text, end):
            return True
        if first in "-*_" and is_rule(text):
            self._single(LeafKind.RULE, "", depth, start, end)
            return True
        return False

    def _comment(self, text: str, depth: int, start: int, end: int) -> bool:
        """Take a line that is a comment or begins one; words behind it make it a line of text."""
        closing = text.find("-->", 2)
        if closing >= 0 and text[closing + 3 :].strip():
            return False
        self._close_leaf()
        self._pop(depth)
        self._lists[-1] = None
        if closing < 0:
            # Where it stands is asked for only if it turns out to be text.
            self._leaf = OpenLeaf(Body.COMMENT, Place(start=start, end=end))
            self._leaf.add(text, end)
        return True

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
        self._leaf = OpenLeaf(
            Body.FENCE,
            self._place(start, end),
            fence=marker,
            indent=indent,
            language=language(info),
        )

    def _open_formula(self, text: str, closing: str, depth: int, start: int, end: int) -> None:
        self._close_leaf()
        self._pop(depth)
        leaf = OpenLeaf(Body.MATH, self._place(start, end), fence=closing)
        self._leaf = leaf
        leaf.add(text.strip(), end)
        if len(text.strip()) > len(closing) and ends_formula(text.strip()[2:], closing):
            self._emit_formula(leaf)
            self._leaf = None

    def _setext(self, text: str, end: int) -> bool:
        leaf = self._leaf
        found = SETEXT.match(text)
        if leaf is None or found is None:
            return False
        if text[0] == "-" and (len(leaf.lines) > 1 or leaf.size > LONGEST_SETEXT):
            # A line under a long paragraph is meant as a rule, not as a heading of many lines.
            return False
        self._define(leaf)
        self._leaf = None
        if not leaf.lines:
            return False
        content = "\n".join(leaf.lines).rstrip()
        level = 1 if text[0] == "=" else 2
        place = replace(leaf.place, end=end)
        self._finished.append(Leaf(LeafKind.HEADING, content, place, level))
        return True

    def _delimiter_row(self, text: str, end: int) -> bool:
        leaf = self._leaf
        if leaf is None or ("|" not in text and "|" not in leaf.lines[-1]):
            return False
        align = alignment(text)
        header = leaf.lines[-1]
        if align is None or not fits(len(cells(header, len(align))), len(align)):
            return False
        if len(leaf.lines) > 1:
            leaf.lines.pop()
            leaf.size -= len(header) + 1
            start = leaf.place.end - len(header)
            inside = leaf.place.inside
            # The header is the table's alone, so what cites there is marked once.
            leaf.place = replace(leaf.place, end=start - 1)
            self._close_leaf()
            place = Place(followed(inside), start=start, end=end)
        else:
            place = replace(leaf.place, end=end)
        self._leaf = OpenLeaf(Body.TABLE, place, align=align)
        self._leaf.add(header, end)
        return True

    def _plain(self, rest: str, depth: int, matched: bool, start: int, end: int) -> None:
        text = rest.strip(" ") if rest.endswith("  ") else rest.lstrip(" ")
        leaf = self._leaf
        if (
            leaf is not None
            and leaf.body is Body.PARAGRAPH
            and (not matched or depth == len(self._stack))
        ):
            self._add_to_paragraph(leaf, text, end)
            return
        if leaf is not None and self._takes_row(leaf, text, depth):
            self._add_row(leaf, text, end)
            return
        self._close_leaf()
        self._pop(depth)
        self._leaf = OpenLeaf(Body.PARAGRAPH, self._place(start, end))
        self._leaf.add(text, end)

    def _takes_row(self, leaf: OpenLeaf, text: str, depth: int) -> bool:
        return leaf.body is Body.TABLE and depth == len(self._stack) and "|" in text

    def _add_to_paragraph(self, leaf: OpenLeaf, text: str, end: int) -> None:
        if leaf.size + len(text) > LONGEST_PARAGRAPH:
            place = Place(followed(leaf.place.inside), joined=True, start=leaf.place.end + 1)
            self._close_leaf()
            leaf = self._leaf = OpenLeaf(Body.PARAGRAPH, place, joined=True)
        leaf.add(text, end)

    def _add_row(self, leaf: OpenLeaf, text: str, end: int) -> None:
        if len(leaf.lines) > TABLE_ROWS or leaf.size + len(text) > TABLE_SIZE:
            self._emit_table(leaf)
            place = Place(followed(leaf.place.inside), joined=True, start=leaf.place.end + 1)
            leaf = self._leaf = OpenLeaf(Body.TABLE, place, align=leaf.align)
        leaf.add(text, end)
