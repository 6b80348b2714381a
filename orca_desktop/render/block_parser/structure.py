"""What is open while Markdown is read, and how it becomes finished leaves."""

from __future__ import annotations

from dataclasses import replace

from orca_desktop.render.block_parser.leaf import (
    CODE_LINES,
    CODE_SIZE,
    LONGEST_FORMULA,
    TABLE_COLUMNS,
    Body,
    Leaf,
    LeafKind,
    Listing,
    OpenContainer,
    OpenKind,
    OpenLeaf,
)
from orca_desktop.render.block_parser.lines import (
    REFERENCE,
    cells,
    followed,
    formula_source,
    normal,
    summary_text,
)
from orca_desktop.render.document import (
    Align,
    Inside,
    Place,
)


class BlockStructure:
    """The open containers, the open leaf, and the leaves that are finished."""

    def __init__(self) -> None:
        self.references: dict[str, str] = {}
        self.notes: dict[str, bool] = {}
        self.unclosed: set[int] = set()
        """Details whose end never came, so that nobody knows what they should hide."""
        self._finished: list[Leaf] = []
        self._stack: list[OpenContainer] = []
        self._lists: list[Listing | None] = [None]
        self._leaf: OpenLeaf | None = None
        self._buffer = ""
        self._offset = 0
        self._glued = False
        self._blank = False
        self._begun = False
        self._terms: int | None = None
        self._ids = 0
        self._virtual = False
        self._line_range = (0, 0)

    def _interrupts(self, depth: int) -> bool:
        leaf = self._leaf
        return leaf is not None and leaf.body is Body.PARAGRAPH and depth == len(self._stack)

    def _open(self, container: OpenContainer, depth: int, in_list: Listing | None = None) -> None:
        self._close_leaf()
        self._pop(depth)
        self._lists[depth] = in_list
        self._forget_terms(depth)
        container.start, container.end = self._line_range
        self._stack.append(container)
        self._lists.append(None)

    def _add_code(self, leaf: OpenLeaf, line: str, end: int) -> None:
        if len(leaf.lines) >= CODE_LINES or (leaf.lines and leaf.size + len(line) > CODE_SIZE):
            self._emit_code(leaf, broken=False)
        leaf.add(line, end)

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
            if last.kind is OpenKind.DETAILS:
                self._leave_details(last)
            elif last.kind is not OpenKind.QUOTE and not last.used:
                place = self._place(last.start, last.end)
                self._finished.append(Leaf(LeafKind.PARAGRAPH, "", place))
            self._stack.pop()
            self._lists.pop()

    def _leave_details(self, details: OpenContainer) -> None:
        if details.awaits_summary:
            self._summarise(details, [], details.start, details.end)
        if not self._virtual:
            self.unclosed.add(details.id)

    def _summarise(self, details: OpenContainer, lines: list[str], start: int, end: int) -> None:
        """Finish the summary of details; its lines may be none."""
        details.awaits_summary = False
        place = self._place(start, end)
        self._finished.append(Leaf(LeafKind.SUMMARY, summary_text(lines), place))

    def _close_leaf(self) -> None:
        leaf, self._leaf = self._leaf, None
        if leaf is None:
            return
        match leaf.body:
            case Body.FENCE | Body.INDENTED:
                self._end_code(leaf)
            case Body.TABLE:
                self._emit_table(leaf)
            case Body.MATH:
                self._give_up_formula(leaf)
            case Body.COMMENT:
                self._give_up_comment(leaf)
            case Body.SUMMARY:
                self._summarise(self._stack[-1], leaf.lines, leaf.place.start, leaf.place.end)
            case Body.PARAGRAPH:
                self._end_paragraph(leaf)

    def _end_code(self, leaf: OpenLeaf) -> None:
        if leaf.lines or not leaf.joined:
            self._emit_code(leaf, broken=False)

    def _end_paragraph(self, leaf: OpenLeaf) -> None:
        self._define(leaf)
        if leaf.lines:
            self._emit_paragraph(leaf)

    def _give_up_formula(self, leaf: OpenLeaf) -> None:
        """A formula without its end is text, unless its end is still being written."""
        if self._virtual and leaf.size < LONGEST_FORMULA:
            self._emit_formula(leaf)
        else:
            self._emit_paragraph(leaf)

    def _give_up_comment(self, leaf: OpenLeaf) -> None:
        """A comment without its end is text, unless its end is still being written."""
        if not self._virtual:
            leaf.place = self._place(leaf.place.start, leaf.place.end)
            self._emit_paragraph(leaf)

    def _emit_code(self, leaf: OpenLeaf, *, broken: bool) -> None:
        place = replace(leaf.place, joined=leaf.joined)
        self._finished.append(
            Leaf(LeafKind.CODE, "\n".join(leaf.lines), place, language=leaf.language, broken=broken)
        )
        leaf.place = Place(followed(place.inside), joined=True, start=place.end, end=place.end)
        leaf.lines, leaf.size, leaf.joined = [], 0, True

    def _emit_table(self, leaf: OpenLeaf) -> None:
        text = "\n".join(leaf.lines)
        self._finished.append(Leaf(LeafKind.TABLE, text, leaf.place, align=leaf.align))

    def _emit_formula(self, leaf: OpenLeaf) -> None:
        text = formula_source("\n".join(leaf.lines), leaf.fence)
        self._finished.append(Leaf(LeafKind.MATH, text, leaf.place))

    def _emit_terms(self, leaf: OpenLeaf) -> None:
        for at, line in enumerate(leaf.lines):
            place = leaf.place if at == 0 else Place(followed(leaf.place.inside))
            place = replace(place, start=leaf.place.start, end=leaf.place.end)
            self._finished.append(Leaf(LeafKind.TERM, line.strip(), place))

    def _emit_paragraph(self, leaf: OpenLeaf) -> None:
        last = leaf.lines[-1]
        bars = last.count("|") if self._virtual and last.startswith("|") else 0
        if 1 < bars <= TABLE_COLUMNS and len(leaf.lines) == 1:
            align = (Align.NONE,) * len(cells(last))
            self._finished.append(Leaf(LeafKind.TABLE, last, leaf.place, align=align))
            return
        text = "\n".join(leaf.lines)
        # The space at which a line was cut parts its words.
        text = text if leaf.broken else text.rstrip()
        self._finished.append(Leaf(LeafKind.PARAGRAPH, text, leaf.place, broken=leaf.broken))

    def _define(self, leaf: OpenLeaf) -> None:
        """Take the reference definitions off the front of a paragraph."""
        if not leaf.lines[0].startswith("["):
            return
        text, at = "\n".join(leaf.lines), 0
        while (found := REFERENCE.match(text, at)) is not None and found[1].strip():
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
