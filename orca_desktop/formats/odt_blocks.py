"""Blocks as the body of an OpenDocument text: headings, lists, quotes, tables and code as such.

Pure. All text is escaped here, white space is told as OpenDocument wants it, and what XML cannot
hold becomes a replacement sign. Formulas stand as they are written: Word shows no others.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from html import escape
from itertools import chain, pairwise
from typing import Final, assert_never

from orca_desktop.formats.message_text import Outline
from orca_desktop.render import html
from orca_desktop.render.direction import Direction, DirectionReader
from orca_desktop.render.document import (
    Align,
    Block,
    Code,
    DetailsSummary,
    Heading,
    Inline,
    Item,
    Math,
    Note,
    Paragraph,
    Place,
    Quote,
    Rule,
    Run,
    RunKind,
    Style,
    Table,
    Term,
    as_written,
    words,
)

PAGE_CM: Final = 17.0
"""How wide a page is between its margins."""

LEVEL_CM: Final = 0.75
"""How far a level of a list is indented."""

DEEPEST: Final = 10
"""Levels that lists of OpenDocument have."""

_QUOTE_CM: Final = 0.6
_FARTHEST_CM: Final = 12.0
_LABEL_CM: Final = 0.6
_ILLEGAL: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_SPACES: Final = re.compile(r"^ +| {2,}| +$|\t|\n|\r\n?")


def in_all_scripts(name: str, value: str) -> str:
    """A property of a font for Latin, East Asian and complex scripts, which each have their own."""
    plain = f'{"style" if name == "font-name" else "fo"}:{name}="{value}"'
    return " ".join([plain, *(f'style:{name}-{each}="{value}"' for each in ("asian", "complex"))])


_STRUCK: Final = 'style:text-line-through-style="solid" style:text-line-through-type="single"'
_LOOKS: Final = (
    (Style.BOLD, in_all_scripts("font-weight", "bold")),
    (Style.ITALIC, in_all_scripts("font-style", "italic")),
    (Style.STRIKE | Style.REMOVED, _STRUCK),
    (Style.CODE | Style.KEY, f'{in_all_scripts("font-name", "Mono")} fo:font-size="90%"'),
    (Style.SUBSCRIPT, 'style:text-position="sub 65%"'),
    (Style.SUPERSCRIPT, 'style:text-position="super 65%"'),
)
_GROUNDS: Final = (
    (Style.ADDED, "#d5f0dc"),
    (Style.REMOVED, "#fadcdc"),
    (Style.MARKED, "#fff0b3"),
    (Style.KEY, "#eeeeee"),
)
_ROOM: Final = 'fo:margin-top="0.2cm"'
"""Above a paragraph that has an empty line before it in its list."""

_SIDES: Final = {Align.CENTER: "center", Align.RIGHT: "end"}


def text(content: str) -> str:
    """Words between tags: escaped, each blank and line kept."""
    return _SPACES.sub(_blank, escape(legal(content), quote=False))


def legal(content: str) -> str:
    """Words without what XML cannot hold."""
    return _ILLEGAL.sub("\N{REPLACEMENT CHARACTER}", content)


def _blank(found: re.Match[str]) -> str:
    match found[0][0]:
        case "\t":
            return "<text:tab/>"
        case " ":
            count = len(found[0])
            return "<text:s/>" if count == 1 else f'<text:s text:c="{count}"/>'
        case _:
            return "<text:line-break/>"


@dataclass(slots=True)
class Styles:
    """The styles that a body needs beside the common ones, each once."""

    made: dict[str, str] = field(default_factory=dict)
    """Their names, by what they are."""

    looks: dict[Style, str] = field(default_factory=dict)
    """The names of those of runs, by how these look."""

    def xml(self) -> str:
        """All of them, for the head of the document."""
        return "".join(
            f'<style:style style:name="{name}" {told}</style:style>'
            for told, name in self.made.items()
        )

    def paragraph(self, parent: str, properties: str = "") -> str:
        """The name of a style like a common one, but for these properties."""
        if not properties:
            return parent
        return self._named(
            "P",
            f'style:family="paragraph" style:parent-style-name="{parent}">'
            f"<style:paragraph-properties {properties}/>",
        )

    def run(self, look: Style) -> str:
        """The name of the style of a run; empty for plain words."""
        # Flags cost more than all else here, and there are few looks.
        name = self.looks.get(look)
        if name is None:
            name = self.looks[look] = self._look(look)
        return name

    def _look(self, look: Style) -> str:
        properties = [told for styles, told in _LOOKS if look & styles]
        ground = next((color for style, color in _GROUNDS if look & style), None)
        if ground is not None:
            properties.append(f'fo:background-color="{ground}"')
        if not properties:
            return ""
        return self._named(
            "T", f'style:family="text"><style:text-properties {" ".join(properties)}/>'
        )

    def table(self, left: float, width: float, side: Direction | None) -> str:
        """The name of the style of a table, by its centimetres from the margin and in width."""
        mode = ' style:writing-mode="rl-tb"' if side is Direction.RIGHT else ""
        return self._named(
            "Table",
            'style:family="table"><style:table-properties table:border-model="collapsing" '
            f'style:width="{width:.2f}cm" fo:margin-left="{left:.2f}cm" fo:margin-top="0.1cm" '
            f'table:align="left" fo:margin-bottom="0.3cm"{mode}/>',
        )

    def column(self, width: float) -> str:
        """The name of the style of a column of a table, by its centimetres."""
        return self._named(
            "Column",
            'style:family="table-column"><style:table-column-properties '
            f'style:column-width="{width:.2f}cm"/>',
        )

    def _named(self, letter: str, told: str) -> str:
        return self.made.setdefault(told, f"{letter}{len(self.made) + 1}")


@dataclass(slots=True)
class BlockWriter:
    """Writes the blocks of one text after another into one body."""

    styles: Styles = field(default_factory=Styles)
    tables: int = 0

    def of(self, blocks: Iterable[Block], outline: Outline | None = None) -> str:
        """The blocks of one text; its headings stand at the levels that an outline gives them.

        Without an outline, and in quotes and lists, headings are bold lines.
        """
        return "".join(self._pieces(map(as_written, blocks), outline))

    def lines(self, content: str, style: str) -> str:
        """A text that means nothing but itself, a paragraph for each line."""
        made = re.split(r"\r\n?|\n", content)
        return "".join(f'<text:p text:style-name="{style}">{text(each)}</text:p>' for each in made)

    def inline(self, content: Inline) -> str:
        """Some runs."""
        return "".join(self._run(run) for run in content)

    def _pieces(self, blocks: Iterable[Block], outline: Outline | None) -> Iterator[str]:
        lists, directions = _Lists(), DirectionReader()
        for group in html.groups(blocks):
            block = group[0]
            side = directions.next(block.place, html.telling(block))
            items = [each for each in block.place.inside if isinstance(each, Item)]
            # OpenDocument has no tables inside lists.
            items = [] if isinstance(block, Table) else items
            if len(items) > DEEPEST:
                items = [*items[: DEEPEST - 1], items[-1]]
            yield from lists.go_to(items)
            yield self._block(group, side, outline)
        yield from lists.go_to(())

    def _block(
        self, group: Sequence[Block], side: Direction | None, outline: Outline | None
    ) -> str:
        match block := group[0]:
            case Heading() if outline is not None and not block.place.inside:
                return self._heading(block, outline.level(block.level), side)
            case Heading(content=content) | Term(content) | DetailsSummary(content):
                return self._paragraph(content, "Inner_20_heading", block, side)
            case Paragraph():
                pieces = (each.content for each in group if isinstance(each, Paragraph))
                in_list = any(isinstance(each, Item) for each in block.place.inside)
                style = "List" if in_list else "Text_20_body"
                return self._paragraph(tuple(chain(*pieces)), style, block, side)
            case Code():
                return self._code([each for each in group if isinstance(each, Code)])
            case Table():
                return self._table([each for each in group if isinstance(each, Table)], side)
            case Rule() | Math():  # a formula is a paragraph by now
                return '<text:p text:style-name="Horizontal_20_Line"/>'
        assert_never(block)

    def _heading(self, block: Heading, level: int, side: Direction | None) -> str:
        style = self.styles.paragraph(f"Heading_20_{level}", _direction(side))
        return (
            f'<text:h text:style-name="{style}" text:outline-level="{level}">'
            f"{self.inline(block.content)}</text:h>"
        )

    def _paragraph(self, content: Inline, style: str, block: Block, side: Direction | None) -> str:
        before = escape(html.box(block))
        lead = [each for each in block.place.inside if isinstance(each, Note) and each.lead]
        for note in lead:
            before += f"{self._run(Run(note.label, Style.SUPERSCRIPT))} "
        room = _ROOM if style == "List" and block.place.spaced else ""
        properties = filter(None, (room, _indent(block, side), _direction(side)))
        name = self.styles.paragraph(style, " ".join(properties))
        return f'<text:p text:style-name="{name}">{before}{self.inline(content)}</text:p>'

    def _run(self, run: Run) -> str:
        if run.kind is RunKind.CONTROL:
            return ""
        shown = text(f"[{run.text}]" if run.kind in _BRACKETED else run.text)
        look = run.style
        if run.kind in {RunKind.NOTE, RunKind.CITATION}:
            look |= Style.SUPERSCRIPT
        if name := self.styles.run(look):
            shown = f'<text:span text:style-name="{name}">{shown}</text:span>'
        if run.href and not run.href.startswith("#"):
            address = escape(legal(run.href))
            shown = f'<text:a xlink:type="simple" xlink:href="{address}">{shown}</text:a>'
        return shown

    # -- code -------------------------------------------------------------------------------------

    def _code(self, pieces: Sequence[Code]) -> str:
        block = pieces[0]
        lines = list(self._lines(pieces))
        indent = _indent(block, None)
        found = []
        for number, line in enumerate(lines):
            first = 'fo:margin-top="0.1cm"' if number == 0 else ""
            last = 'fo:margin-bottom="0.3cm"' if number == len(lines) - 1 else ""
            properties = " ".join(filter(None, (indent, first, last)))
            name = self.styles.paragraph("Preformatted_20_Text", properties)
            found.append(f'<text:p text:style-name="{name}">{line}</text:p>')
        return "".join(found)

    def code(self, content: str) -> str:
        """A text as a block of code."""
        return self._code([Code("", content, Place())])

    def _lines(self, pieces: Sequence[Code]) -> Iterator[str]:
        whole, marks = _joined(pieces)
        at = 0
        for line in re.split(r"\r\n?|\n", whole) if "\r" in whole else whole.split("\n"):
            yield self._marked(line, at, marks)
            at += len(line) + 1

    def _marked(self, line: str, at: int, marks: Sequence[tuple[int, int, Style]]) -> str:
        """A line of code that begins at a place, with what differs in it."""
        if not marks:
            return text(line)
        parts: list[Run] = []
        last = 0
        for start, end, style in marks:
            low, high = max(start - at, last), min(end - at, len(line))
            if low < high:
                parts += [Run(line[last:low]), Run(line[low:high], style)]
                last = high
        return self.inline((*parts, Run(line[last:])))

    # -- tables -----------------------------------------------------------------------------------

    def _table(self, tables: Sequence[Table], side: Direction | None) -> str:
        first = tables[0]
        left = min(_left(first), _FARTHEST_CM)
        self.tables += 1
        widths = _widths(tables, PAGE_CM - left)
        name = self.styles.table(left, sum(widths), side)
        columns = "".join(
            f'<table:table-column table:style-name="{self.styles.column(each)}"/>'
            for each in widths
        )
        rows = [
            (row, edge)
            for table in tables
            for row, edge in zip(
                table.rows, table.edges or (Style.PLAIN,) * len(table.rows), strict=False
            )
        ]
        has_head = not first.place.joined
        written = [
            self._row(row, first.align, edge, is_head=has_head and number == 0)
            for number, (row, edge) in enumerate(rows)
        ]
        if has_head and written:
            written[0] = f"<table:table-header-rows>{written[0]}</table:table-header-rows>"
        return (
            f'<table:table table:name="Table {self.tables}" table:style-name="{name}">'
            f"{columns}{''.join(written)}</table:table>"
        )

    def _row(
        self, row: Sequence[Inline], align: Sequence[Align], edge: Style, *, is_head: bool
    ) -> str:
        cells = []
        for content, side in zip(row, align, strict=True):
            runs = tuple(replace(run, style=run.style | edge) for run in content)
            parent = "Table_20_Heading" if is_head else "Table_20_Contents"
            told = f'fo:text-align="{_SIDES[side]}"' if side in _SIDES else ""
            name = self.styles.paragraph(parent, told)
            cells.append(
                '<table:table-cell table:style-name="Cell" office:value-type="string">'
                f'<text:p text:style-name="{name}">{self.inline(runs)}</text:p></table:table-cell>'
            )
        return f'<table:table-row table:style-name="Row">{"".join(cells)}</table:table-row>'


@dataclass(frozen=True, slots=True)
class _Step:
    """An item that is open, on the way to a block; ``is_marked`` says that its list has labels."""

    list: int
    id: int
    number: int | None
    is_marked: bool

    def is_of(self, item: Item) -> bool:
        """Whether it is this item."""
        return (self.list, self.id) == (item.list, item.id)


@dataclass(slots=True)
class _Lists:
    """The lists and items that are open while blocks are written, outermost first."""

    path: list[_Step] = field(default_factory=list)

    def go_to(self, items: Sequence[Item]) -> Iterator[str]:
        """Close what the next block does not stand in, and open what it does."""
        same = 0
        while same < min(len(self.path), len(items)) and self.path[same].is_of(items[same]):
            same += 1
        before = self.path[same] if same < len(self.path) else None
        for depth in reversed(range(same, len(self.path))):
            yield "</text:list-item>"
            if depth > same or not _goes_on(before, items[same:]):
                yield "</text:list>"
        del self.path[same:]
        for item in items[same:]:
            yield _opening(item, before)
            is_marked = item.lead or _goes_on(before, [item])
            self.path.append(_Step(item.list, item.id, item.number, is_marked))
            before = None


def _goes_on(before: _Step | None, items: Sequence[Item]) -> bool:
    """Whether the next item is of the same list, so that it needs no new one."""
    if before is None or not items:
        return False
    return before.is_marked and before.list == items[0].list


def _opening(item: Item, before: _Step | None) -> str:
    """The beginning of an item, and of its list if that is not open.

    An item that goes on after a table is one of a list without labels.
    """
    goes_on = _goes_on(before, [item])
    name = "Bullets" if item.number is None else "Numbers"
    opened = "" if goes_on else f'<text:list text:style-name="{name if item.lead else "Unmarked"}">'
    expected = before.number + 1 if goes_on and before and before.number is not None else None
    if item.number is None or item.number == expected or not (item.lead or goes_on):
        return f"{opened}<text:list-item>"
    return f'{opened}<text:list-item text:start-value="{item.number}">'


def _joined(pieces: Sequence[Code]) -> tuple[str, list[tuple[int, int, Style]]]:
    """The text of all pieces of a block of code, and what differs in it."""
    whole = pieces[0].text
    marks = list(pieces[0].marks)
    for before, piece in pairwise(pieces):
        whole += "" if before.broken else "\n"
        marks += [
            (start + len(whole), end + len(whole), style) for start, end, style in piece.marks
        ]
        whole += piece.text
    return whole, marks


def _left(block: Block) -> float:
    """How far from the margin a block begins, in centimetres."""
    return sum(LEVEL_CM if isinstance(each, Item) else _QUOTE_CM for each in block.place.inside)


def _indent(block: Block, side: Direction | None) -> str:
    """The properties of a paragraph in a quotation; one in lists alone has those of the list.

    Code has a ground, which is to begin where its lines do, so it always has its own.
    """
    inside, is_code = block.place.inside, isinstance(block, Code)
    if not inside or (not is_code and all(isinstance(each, Item) for each in inside)):
        return ""
    start = "right" if side is Direction.RIGHT else "left"
    told = [f'fo:margin-{start}="{min(_left(block), _FARTHEST_CM):.2f}cm"']
    bears_label = not is_code and isinstance(inside[-1], Item) and inside[-1].lead
    told.append(f'fo:text-indent="-{_LABEL_CM}cm"' if bears_label else 'fo:text-indent="0cm"')
    if any(isinstance(each, Quote) for each in inside):
        told += [f'fo:border-{start}="0.05cm solid #bbbbbb"', f'fo:padding-{start}="0.25cm"']
    return " ".join(told)


def _direction(side: Direction | None) -> str:
    """The properties of what is read from the right; LibreOffice takes ``start`` for the left."""
    return 'style:writing-mode="rl-tb" fo:text-align="right"' if side is Direction.RIGHT else ""


def _widths(tables: Sequence[Table], room: float) -> list[float]:
    """The centimetres of columns: what their words want, less where there is no room for that."""
    longest = [_NARROWEST] * len(tables[0].align)
    for table in tables:
        for row in table.rows:
            for column, cell in enumerate(row):
                length = max(map(len, words(cell).split("\n")))
                longest[column] = max(longest[column], min(length, _WIDEST))
    wanted = [_SIGN_CM * each + _CELL_CM for each in longest]
    if (whole := sum(wanted)) <= room:
        return wanted
    # Wide columns give way first: they have words that can be wrapped.
    wanted = [each**0.7 for each in wanted]
    whole = sum(wanted)
    return [room * each / whole for each in wanted]


_NARROWEST: Final = 4
_WIDEST: Final = 70
"""The least and most characters that a column has room for without wrapping."""
_SIGN_CM: Final = 0.22
_CELL_CM: Final = 0.5
_BRACKETED: Final = frozenset({RunKind.IMAGE, RunKind.CITATION})
