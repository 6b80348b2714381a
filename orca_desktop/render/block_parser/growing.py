"""Growing text as finished Markdown blocks and one open tail.

A ``Scanner`` reads text in any portions and keeps only the open containers and the open leaf, so
a token costs the same at the start of a reply and at its end. What it has finished never changes.
The structure is CommonMark's with tables, formulas, footnotes and definitions, made tolerant of
how models write: nested lists indented by two to four spaces, fences under a number, pieces of
code at the left margin. Every leaf is bounded in size; longer ones are cut into joined pieces.
Source of the rules: https://spec.commonmark.org/0.31.2/ and https://github.github.com/gfm/.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from orca_desktop.render.block_parser.leaf import (
    DEEPEST,
    LONGEST_FORMULA,
    LONGEST_PARAGRAPH,
    LONGEST_SUMMARY,
    Body,
    Leaf,
    OpenContainer,
    OpenKind,
    OpenLeaf,
)
from orca_desktop.render.block_parser.lines import (
    BULLET,
    FENCE,
    INNER_FENCE,
    NUMBER,
    SUMMARY_END,
    UNDECIDED,
    ends_formula,
    expanded,
)
from orca_desktop.render.block_parser.openings import Openings


class Scanner(Openings):
    """Reads text portion by portion; ``take`` hands over the leaves finished since the last one."""

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
        if self._buffer and UNDECIDED.match(self._buffer) and not self._verbatim():
            self._buffer = ""
        self.finish()
        return self.take()

    def _verbatim(self) -> bool:
        return self._leaf is not None and self._leaf.body in {Body.FENCE, Body.MATH}

    def _copy(self) -> Scanner:
        ahead = Scanner()
        ahead.references = self.references
        ahead.notes = self.notes
        ahead.unclosed = self.unclosed
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
            line = expanded(line)
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
            inner = self._inside_of(open_, rest)
            if inner is None:
                break
            rest, depth = inner, depth + 1
        return rest, depth

    def _inside_of(self, open_: OpenContainer, rest: str) -> str | None:
        """What a line holds inside an open container, or ``None`` when it stands outside."""
        if open_.kind is OpenKind.DETAILS:
            return rest
        indent = len(rest) - len(rest.lstrip(" "))
        if open_.kind is OpenKind.QUOTE:
            quoted = indent <= 3 and rest[indent : indent + 1] == ">"
            return rest[indent + 1 :].removeprefix(" ") if quoted else None
        if indent == len(rest):
            return rest if open_.used or open_.kind is not OpenKind.ITEM else None
        if indent >= open_.width:
            return rest[open_.width :]
        if indent >= open_.marker + 2 and self._starts_child(rest[indent:], open_):
            # Less indented than it should be, yet clearly meant as a part of this item.
            open_.width = indent
            return rest[indent:]
        return None

    def _starts_child(self, text: str, parent: OpenContainer) -> bool:
        number = NUMBER.match(text)
        if number is not None:
            # The next number of the same list is its next item, however it is indented.
            return parent.number is None or int(number[1]) != parent.number + 1
        return bool(BULLET.match(text) or FENCE.match(text))

    def _append_glued(self, line: str, start: int, end: int) -> None:
        leaf = self._leaf
        if leaf is not None and leaf.body in {Body.FENCE, Body.INDENTED}:
            self._emit_code(leaf, broken=True)
        elif leaf is not None:
            leaf.broken = leaf.body is Body.PARAGRAPH
            self._close_leaf()
        if self._leaf is None:
            place = replace(self._place(start, end), joined=True, spaced=False)
            self._leaf = OpenLeaf(Body.PARAGRAPH, place)
        self._leaf.add(line, end)

    def _continued_verbatim(self, rest: str, depth: int, end: int) -> bool:
        leaf = self._leaf
        assert leaf is not None  # noqa: S101 - the caller asked
        unmatched = self._stack[depth:]
        matched = not unmatched
        match leaf.body:
            case Body.FENCE:
                taken = all(each.kind is not OpenKind.QUOTE for each in unmatched)
                if taken:
                    self._add_to_fence(leaf, rest, end)
            case Body.INDENTED:
                taken = self._add_to_indented(leaf, rest, end, matched=matched)
            case Body.MATH:
                taken = self._add_to_formula(leaf, rest, end, matched=matched)
            case Body.COMMENT:
                taken = self._add_to_comment(leaf, rest, end, matched=matched)
            case Body.SUMMARY:
                taken = self._add_to_summary(leaf, rest, end, matched=matched)
            case _:
                taken = False
        return taken

    def _add_to_fence(self, leaf: OpenLeaf, rest: str, end: int) -> None:
        bare = rest.strip()
        indent = len(rest) - len(rest.lstrip(" "))
        if bare.startswith(leaf.fence[:3]):
            innermost = leaf.inner[-1] if leaf.inner else leaf.fence
            if not bare.strip(leaf.fence[0]):
                if not leaf.inner and indent < leaf.indent + 4 and len(bare) >= len(innermost):
                    leaf.place = replace(leaf.place, end=end)
                    self._close_leaf()
                    return
                if leaf.inner and len(bare) >= len(innermost):
                    leaf.inner = leaf.inner[:-1]
            elif (begun := INNER_FENCE.match(bare)) and len(begun[1]) >= len(innermost):
                # Beyond the deepest, the outermost is forgotten: one too few closes too early.
                leaf.inner = (*leaf.inner, begun[1])[-DEEPEST:]
        self._add_code(leaf, rest[min(indent, leaf.indent) :], end)

    def _add_to_indented(self, leaf: OpenLeaf, rest: str, end: int, *, matched: bool) -> bool:
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

    def _add_to_formula(self, leaf: OpenLeaf, rest: str, end: int, *, matched: bool) -> bool:
        if not matched or not rest.strip() or leaf.size > LONGEST_FORMULA:
            self._close_leaf()
            return False
        leaf.add(rest.strip(), end)
        if ends_formula(rest, leaf.fence):
            self._emit_formula(leaf)
            self._leaf = None
        return True

    def _add_to_comment(self, leaf: OpenLeaf, rest: str, end: int, *, matched: bool) -> bool:
        if not matched or leaf.size + len(rest) > LONGEST_PARAGRAPH:
            self._close_leaf()
            return False
        closing = rest.find("-->")
        if closing < 0:
            leaf.add(rest, end)
            return True
        self._leaf = None
        after = rest[closing + 3 :]
        if after.strip():
            self._begin(after, len(self._stack), *self._line_range)
        return True

    def _add_to_summary(self, leaf: OpenLeaf, rest: str, end: int, *, matched: bool) -> bool:
        if not matched or not rest.strip() or leaf.size + len(rest) > LONGEST_SUMMARY:
            self._close_leaf()
            return False
        closing = SUMMARY_END.search(rest)
        leaf.add(rest[: closing.start()] if closing else rest, end)
        if closing is not None:
            self._close_leaf()
            after = rest[closing.end() :]
            if after.strip():
                self._begin(after, len(self._stack), *self._line_range)
        return True

    def _end_at_blank(self, depth: int) -> None:
        if self._leaf is not None:
            self._close_leaf()
        self._pop(depth)
        self._blank = True


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
        fence = FENCE.match(rest[indent:]) if indent <= 3 else None
        if fence is not None:
            self._open_fence(fence, indent, depth, start, end)
        elif self._leaf is None:
            self._leaf = OpenLeaf(Body.PARAGRAPH, self._place(start, end))
            self._leaf.add(rest, end)
        else:
            self._add_to_paragraph(self._leaf, rest, end)

    def _define(self, leaf: OpenLeaf) -> None:
        """Leave reference definitions where they stand; here they are text like any other."""
