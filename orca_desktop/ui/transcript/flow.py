"""A message as rows: the small pieces that are drawn, measured and scrolled one by one.

Nothing here is a widget. A row knows its content and its height, estimated until it was drawn at
the present width; a message knows its rows and turns a reply's newest value into more of them at
the cost of what was added.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any, Final, assert_never

from orca_desktop.domain.blocks import (
    Block as Content,
    Json,
    RedactedThinking,
    Text,
    Thinking,
)
from orca_desktop.domain.conversation import Turn
from orca_desktop.domain.reply import OpenBlock, Part, Reply, Status
from orca_desktop.render import html, markdown, safe
from orca_desktop.render.document import (
    Block,
    Code,
    Heading,
    Item,
    Note,
    Paragraph,
    Place,
    Run,
    Table,
    Term,
    words,
)
from orca_desktop.render.leaf import Leaf, LeafKind
from orca_desktop.render.stable import Scanner, literal
from orca_desktop.ui.transcript.heights import Heights

PORTION: Final = 4_000
"""Characters read at a time; a longer text that arrives at once is read over several frames."""
_NOTED: Final = frozenset({"max_tokens", "refusal", "model_context_window_exceeded"})
_MOST_CODE_LINES: Final = 50
_MOST_LINES: Final = 40
_FEW_LINES: Final = 14
_NO_PLACE: Final = Place()


class RowKind(Enum):
    """What a row shows; each kind has its view."""

    HEAD = "head"
    TEXT = "text"
    CODE = "code"
    TABLE = "table"
    FORMULA = "formula"
    RULE = "rule"
    SPACE = "space"
    MORE = "more"
    THINKING = "thinking"
    CARD = "card"
    NOTICE = "notice"
    FAILURE = "failure"
    FOOT = "foot"


_OF_LEAF: Final = {
    LeafKind.CODE: RowKind.CODE,
    LeafKind.TABLE: RowKind.TABLE,
    LeafKind.MATH: RowKind.FORMULA,
    LeafKind.RULE: RowKind.RULE,
}


@dataclass(frozen=True, slots=True)
class Scale:
    """The measures by which heights are guessed before anything was drawn."""

    width: int = 640
    line: int = 24
    characters: int = 88


class Row:
    """One drawn piece. ``height`` is exact when ``measured`` is the width it was drawn at."""

    __slots__ = (
        "_block", "fixed", "gap", "height", "kind", "leaf", "measured", "muted", "open_ended",
        "part", "source", "view",
    )  # fmt: skip

    def __init__(self, kind: RowKind, leaf: Leaf | None = None, part: object = None) -> None:
        self.kind = kind
        self.leaf = leaf
        self.part = part
        self.source: Source | None = None
        self.fixed: Block | None = None
        self.open_ended = False
        self.muted = False
        self.gap = 0
        self.height = 0
        self.measured = -1
        # The widget that shows the row while it is in sight; this module has no Qt.
        self.view: Any = None
        self._block: tuple[Leaf, bool, int, Block] | None = None

    @property
    def place(self) -> Place:
        """Where the row's block stands; rows without a block stand nowhere."""
        return self.leaf.place if self.leaf is not None else _NO_PLACE

    @property
    def is_thought(self) -> bool:
        """Whether it belongs to thinking that someone opened."""
        return self.muted and self.source is not None

    @property
    def block(self) -> Block:
        """The block of a row with a leaf, its words read at the first need."""
        leaf, source = self.leaf, self.source
        if self.fixed is not None:
            return self.fixed
        assert leaf is not None  # noqa: S101 - only rows of text are asked
        version = source.version if source else 0
        kept = self._block
        if kept is not None and kept[:3] == (leaf, self.open_ended, version):
            return kept[3]
        references = source.scanner.references if source else {}
        notes = source.scanner.notes if source else {}
        if source is not None and source.is_literal:
            block = markdown.verbatim(leaf)
        else:
            block = markdown.block(leaf, references, notes, open_ended=self.open_ended)
        self._block = (leaf, self.open_ended, version, block)
        return block

    def guess(self, scale: Scale) -> int:
        """A height for a row that was never drawn."""
        match self.kind:
            case RowKind.HEAD | RowKind.THINKING | RowKind.NOTICE | RowKind.MORE:
                return scale.line + 6
            case RowKind.CARD | RowKind.FOOT:
                return scale.line + 16
            case RowKind.FAILURE:
                return scale.line * 4
            case RowKind.RULE:
                return 1
            case RowKind.SPACE:
                return scale.line // 2
            case RowKind.TEXT | RowKind.CODE | RowKind.TABLE | RowKind.FORMULA:
                return self._guess_text(scale)
        assert_never(self.kind)

    def _guess_text(self, scale: Scale) -> int:
        leaf = self.leaf
        if leaf is None:
            return scale.line
        lines = leaf.text.count("\n") + 1
        match self.kind:
            case RowKind.CODE:
                return round(scale.line * 0.82 * lines) + (24 if leaf.place.joined else 60)
            case RowKind.TABLE:
                return round(scale.line * 1.5 * lines)
            case RowKind.FORMULA:
                return scale.line * (lines + 1)
            case _:
                room = max(scale.characters - 4 * len(leaf.place.inside), 12)
                return scale.line * max(lines, -(-len(leaf.text) // room))


@dataclass(slots=True)
class Fold:
    """Rows that are hidden until someone asks for them."""

    first: Row
    hidden: list[Row]
    lines: int
    opened: bool = False


class Source:
    """A growing text and the leaves read from it so far."""

    __slots__ = ("is_literal", "length", "scanner", "section", "version")

    def __init__(self, section: Section, *, is_literal: bool = False) -> None:
        self.section = section
        self.scanner = Scanner()
        self.length = 0
        self.version = 0
        self.is_literal = is_literal

    def text(self, start: int, end: int) -> str:
        """A stretch of the source text."""
        part = self.section.part
        whole = part.text.text if isinstance(part, OpenBlock) else text_of(part)[1]
        return whole[start:end]


class Section:
    """The rows of one part of a reply; ``tail`` may still change, ``rows`` never does."""

    __slots__ = ("done", "opened", "part", "rows", "source", "tail")

    def __init__(self, part: Part | Content) -> None:
        self.part = part
        self.rows: list[Row] = []
        self.tail: list[Row] = []
        self.source: Source | None = None
        self.done = False
        self.opened = False


def kind_of(part: Part | Content) -> type[Content]:
    """The type of the block that a part is or becomes."""
    return type(part.start) if isinstance(part, OpenBlock) else type(part)


def text_of(part: Part | Content) -> tuple[int, str]:
    """The length of a part's text so far, and, for a finished one, the text."""
    match part:
        case OpenBlock():
            return part.text.length, ""
        case Text():
            return len(part.text), part.text
        case Thinking():
            return len(part.thinking), part.thinking
        case _:
            return 0, ""


def since(part: Part | Content, offset: int) -> str:
    """The text of a part from an offset on, at the cost of that alone."""
    if isinstance(part, OpenBlock):
        return part.text.since(offset)
    return text_of(part)[1][offset:]


class Message:
    """One message of the transcript: the user's words of a turn, or one reply to it."""

    __slots__ = (
        "_endings", "_first_of_last", "_folds", "_kept", "_more", "_scale", "_told", "heights",
        "is_column", "is_first", "opened", "reply", "rows", "sections", "turn", "versions",
    )  # fmt: skip

    def __init__(
        self,
        turn: Turn,
        reply: Reply | None,
        versions: tuple[str, ...],
        *,
        folds: bool = True,
        column: bool = False,
        first: bool = False,
    ) -> None:
        """``column`` is a message in a column of a comparison, ``first`` the one it begins with."""
        self.turn = turn
        self.reply = reply
        self.versions = versions
        self.is_column = column
        self.is_first = first
        self.sections: list[Section] = []
        self.rows: list[Row] = []
        self.heights = Heights()
        self.opened: dict[int, bool] = {}
        self._kept = 0
        self._first_of_last = 0
        # A reply that was seen growing is not folded behind the reader's back.
        self._folds = folds and (reply is None or not reply.is_running)
        self._more: dict[Row, Row] = {}
        self._endings: dict[RowKind, Row] = {}
        self._told: tuple[object, ...] = ()
        self._scale = Scale()

    @property
    def id(self) -> str:
        """The id of the reply, or of the turn for the user's words."""
        return self.reply.id if self.reply is not None else self.turn.id

    @property
    def is_built(self) -> bool:
        """Whether the rows are known; a message far away has none yet."""
        return bool(self.rows)

    @property
    def has_head(self) -> bool:
        """Whether a line stands above it; over a column somebody else tells what it would."""
        if not self.is_column:
            return True
        return self.reply is not None and not self.is_first and len(self.versions) > 1

    def build(self, scale: Scale) -> None:
        """Make the rows of what is known now."""
        self._scale = scale
        self._update_sections()
        self._lay_rows()

    def advance(self, reply: Reply) -> bool:
        """Take a newer value of the reply; only what grew is read.

        Tells whether there are other rows than before; if not, only rows that are not ``measured``
        look different.
        """
        self.reply = reply
        if not self.is_built:
            return True
        before = len(self.sections)
        grown = self._update_sections()
        if before and len(self.sections) == before and grown in {None, before - 1}:
            return self._lay_tail()
        self._lay_rows()
        return True

    @property
    def is_touched(self) -> bool:
        """Whether it is being written, or holds what someone opened."""
        running = self.reply is not None and self.reply.is_running
        unfolded = any(
            isinstance(row.part, Fold) and row.part.opened for row in self._more.values()
        )
        return running or unfolded or any(section.opened for section in self.sections)

    @property
    def is_behind(self) -> bool:
        """Whether text has arrived that was not read yet; read on with ``advance``."""
        return any(
            each.source is not None and each.source.length < text_of(each.part)[0]
            for each in self.sections[-3:]
        )

    def toggle(self, section: Section, *, opened: bool) -> None:
        """Open or fold a part; the person's click is kept for as long as the message lives."""
        self.opened[self.sections.index(section)] = opened
        section.opened = opened
        if section.source is None and opened:
            self._read(section)
        self._lay_rows()

    def links(self) -> list[tuple[str, str]]:
        """The links of the message with their labels, in order."""
        return [link for row in self.rows if row.leaf is not None for link in links_in(row)]

    # -- sections ------------------------------------------------------------------------------

    def _update_sections(self) -> int | None:
        """Read what is new in every part; returns the only section that grew, if it was one."""
        parts: tuple[Part | Content, ...]
        parts = self.reply.parts if self.reply is not None else self.turn.prompt
        changed: list[int] = []
        for index, part in enumerate(parts):
            if index < len(self.sections):
                section = self.sections[index]
                if section.part is part and section.done:
                    continue
                section.part = part
            else:
                section = Section(part)
                self.sections.append(section)
            changed.append(index)
            self._read(section)
        if not changed:
            return None
        return changed[0] if len(changed) == 1 else -1

    def _read(self, section: Section) -> None:
        part = section.part
        kind = kind_of(part)
        if kind is Text:
            self._read_text(section)
            return
        if not section.rows:
            row = RowKind.THINKING if kind in {Thinking, RedactedThinking} else RowKind.CARD
            section.rows.append(Row(row, part=section))
        section.rows[0].part = section
        section.rows[0].measured = -1
        section.done = not isinstance(part, OpenBlock)
        if kind is Thinking and section.opened:
            self._read_text(section)

    def _read_text(self, section: Section) -> None:
        source = section.source
        if source is None:
            source = section.source = Source(section, is_literal=self.reply is None)
        if source.is_literal:
            source.length, text = text_of(section.part)
            section.done = True
            section.rows = [_row(leaf, source) for leaf in literal(text)]
            return
        more = since(section.part, source.length)[:PORTION]
        known = len(source.scanner.references) + len(source.scanner.notes)
        source.length += len(more)
        source.scanner.push(more)
        closed = not isinstance(section.part, OpenBlock)
        section.done = closed and source.length >= text_of(section.part)[0]
        if section.done:
            source.scanner.finish()
        stable = source.scanner.take()
        tail = () if section.done else source.scanner.tail()
        muted = kind_of(section.part) is Thinking
        self._reuse(section, source, stable, tail, muted=muted)
        if section.done and isinstance(section.part, Text) and section.part.citations:
            section.rows += sources(section.part.citations)
        if len(source.scanner.references) + len(source.scanner.notes) != known:
            source.version += 1
            for row in section.rows:
                if row.leaf is not None and "[" in row.leaf.text:
                    row.measured = -1

    def _reuse(
        self,
        section: Section,
        source: Source,
        stable: tuple[Leaf, ...],
        tail: tuple[Leaf, ...],
        *,
        muted: bool,
    ) -> None:
        """Put new leaves into the rows that showed the open tail, then into new rows."""
        old = section.tail
        made: list[Row] = []
        for index, leaf in enumerate((*stable, *tail)):
            kind = _OF_LEAF.get(leaf.kind, RowKind.TEXT)
            if index < len(old) and old[index].kind is kind:
                row = old[index]
                if row.leaf != leaf or row.open_ended:
                    row.measured = -1
                row.leaf = leaf
            else:
                row = _row(leaf, source)
            row.open_ended = index >= len(stable)
            row.muted = muted
            made.append(row)
        section.rows += made[: len(stable)]
        section.tail = made[len(stable) :]

    # -- rows ----------------------------------------------------------------------------------

    def _lay_rows(self) -> None:
        """Put the rows of all sections in order and take their heights together."""
        rows = [self._own(RowKind.HEAD)]
        self._kept = self._first_of_last = 1
        for section in self.sections:
            self._first_of_last = len(rows)
            rows += self._folded(self._visible(section))
            self._kept = len(rows)
            rows += self._tail(section)
        rows += self._ending()
        before: Row | None = None
        heights = []
        for row in rows:
            heights.append(self._measure(row, before))
            before = row
        self.rows = rows
        self.heights = Heights(heights)

    def _lay_tail(self) -> bool:
        """Replace only the rows after the last section's finished ones; tells if any differs."""
        last = self.sections[-1]
        old = self.rows[self._kept :]
        new = [*self._visible(last, self._kept - self._first_of_last), *self._tail(last)]
        new += self._ending()
        if new == old:
            return False
        del self.rows[self._kept :]
        while len(self.heights) > self._kept:
            self.heights.pop()
        self._kept += len(self._visible(last, self._kept - self._first_of_last))
        for row in new:
            before = self.rows[-1] if self.rows else None
            self.rows.append(row)
            self.heights.append(self._measure(row, before))
        return True

    def unfold(self) -> None:
        """Show everything, as a search needs it."""
        self._folds = False
        if self.rows:
            self._lay_rows()

    def open_fold(self, fold: Fold, *, opened: bool) -> None:
        """Show or hide what is folded."""
        fold.opened = opened
        self._lay_rows()

    def _folded(self, rows: list[Row]) -> list[Row]:
        """The rows without those that are folded away, each time with a row that says so."""
        if not self._folds:
            return rows
        if self.reply is None:
            return self._folded_words(rows)
        shown: list[Row] = []
        at = 0
        while at < len(rows):
            end = at + 1
            while end < len(rows) and rows[end].kind is RowKind.CODE and rows[end].place.joined:
                end += 1
            group = rows[at:end]
            if len(group) > 1 and _lines(group) > _MOST_CODE_LINES:
                shown += self._fold(group[:1], group[1:])
            else:
                shown += group
            at = end
        return shown

    def _folded_words(self, rows: list[Row]) -> list[Row]:
        """The user's own words, cut after a few lines when there are very many."""
        lines = [row.guess(self._scale) / self._scale.line for row in rows]
        if sum(lines) <= _MOST_LINES:
            return rows
        kept, height = 0, 0.0
        while kept < len(rows) and (kept == 0 or height + lines[kept] <= _FEW_LINES):
            height += lines[kept]
            kept += 1
        return self._fold(rows[:kept], rows[kept:]) if kept < len(rows) else rows

    def _fold(self, shown: list[Row], hidden: list[Row]) -> list[Row]:
        more = self._more.get(shown[0])
        lines = _lines((*shown, *hidden))
        if more is None:
            more = self._more[shown[0]] = Row(RowKind.MORE, part=Fold(shown[0], hidden, lines))
        fold = more.part
        assert isinstance(fold, Fold)  # noqa: S101 - made just above
        fold.hidden, fold.lines = hidden, lines
        more.measured = -1
        return [*shown, *hidden, more] if fold.opened else [*shown, more]

    def _visible(self, section: Section, start: int = 0) -> list[Row]:
        folded = kind_of(section.part) is Thinking and not section.opened
        return section.rows[start : 1 if folded else None]

    def _tail(self, section: Section) -> list[Row]:
        folded = kind_of(section.part) is Thinking and not section.opened
        return [] if folded else section.tail

    def _measure(self, row: Row, before: Row | None) -> int:
        row.gap = gap(before, row, self._scale.line)
        if row.kind is RowKind.HEAD and not self.has_head:
            row.gap, row.height = 0 if self.is_first else row.gap // 2, 0
            return row.gap
        if row.measured < 0 and not row.height:
            row.height = row.guess(self._scale)
        return row.gap + row.height

    def _own(self, kind: RowKind) -> Row:
        for row in self.rows:
            if row.kind is kind:
                row.measured = -1
                return row
        return Row(kind, part=self)

    def _ending(self) -> Iterator[Row]:
        reply = self.reply
        if reply is None:
            yield self._own(RowKind.SPACE)
            return
        state = (reply.status, reply.notice, reply.failure, reply.stop_reason, bool(reply.parts))
        told = (*state, reply.usage, reply.model_returned)
        changed, self._told = told != self._told, told
        wanted = []
        if reply.is_running or reply.status is Status.STOPPED or reply.stop_reason in _NOTED:
            wanted.append(RowKind.NOTICE)
        if reply.failure is not None:
            wanted.append(RowKind.FAILURE)
        wanted.append(RowKind.FOOT)
        for kind in wanted:
            row = self._endings.setdefault(kind, Row(kind, part=self))
            if changed:
                row.measured = -1
            yield row
        if changed and self.rows:
            self.rows[0].measured = -1

    def rescale(self, scale: Scale) -> None:
        """Take other measures; heights known so far become guesses."""
        self._scale = scale
        for row in self.rows:
            row.measured = -1
        self._lay_rows()

    def set_height(self, index: int, height: int, width: int) -> int:
        """Store the exact height of a drawn row; returns by how much the message grew."""
        row = self.rows[index]
        row.height, row.measured = height, width
        return self.heights.set(index, row.gap + height)


def _lines(rows: Iterable[Row]) -> int:
    return sum(row.leaf.text.count("\n") + 1 for row in rows if row.leaf is not None)


def estimate(turn: Turn, reply: Reply | None, scale: Scale) -> int:
    """The height of a message that has no rows yet, guessed from the length of its text."""
    parts: tuple[Part | Content, ...] = reply.parts if reply is not None else turn.prompt
    length = 0
    for part in parts:
        length += len(part.text) if type(part) is Text else text_of(part)[0]
    lines = 1 + length * 13 // (scale.characters * 10)
    return scale.line * (lines + (4 if reply is not None else 3))


def code_rows(row: Row) -> list[Row]:
    """All pieces of the code block that a row belongs to, folded ones too."""
    if row.source is None:
        return [row]
    section = row.source.section
    rows = [*section.rows, *section.tail]
    first = rows.index(row)
    while rows[first].place.joined and first > 0:
        first -= 1
    last = first + 1
    while last < len(rows) and rows[last].kind is RowKind.CODE and rows[last].place.joined:
        last += 1
    return rows[first:last]


def code_of(row: Row) -> str:
    """The whole code block that a row belongs to, without its fence."""
    return html.join(block for each in code_rows(row) if isinstance(block := each.block, Code))


def sources(citations: Iterable[Json]) -> list[Row]:
    """A row that names what a text cites, each source once."""
    found: dict[str, Run] = {}
    for each in citations:
        href = safe.address(str(each.get("url") or "")) or ""
        title = str(each.get("title") or each.get("document_title") or href)
        if title:
            found.setdefault(href or title, Run(safe.named(title)[:120], href=href))
    if not found:
        return []
    runs: list[Run] = []
    for run in found.values():
        runs += [Run(" · "), run] if runs else [run]
    row = Row(RowKind.TEXT, Leaf(LeafKind.PARAGRAPH, words(tuple(runs)), Place(spaced=True)))
    row.fixed = Paragraph(tuple(runs), Place(spaced=True))
    row.muted = True
    return [row]


def links_in(row: Row) -> list[tuple[str, str]]:
    """The links of one row: address and label."""
    if row.kind not in {RowKind.TEXT, RowKind.TABLE}:
        return []
    found: list[tuple[str, str]] = []
    block = row.block
    match block:
        case Paragraph() | Heading() | Term():
            contents = [block.content]
        case Table():
            contents = [cell for line in block.rows for cell in line]
        case _:
            contents = []
    for content in contents:
        last = ""
        for run in content:
            if run.href and run.href == last:
                found[-1] = (run.href, found[-1][1] + run.text)
            elif run.href:
                found.append((run.href, run.text))
            last = run.href
    return found


def _row(leaf: Leaf, source: Source) -> Row:
    row = Row(_OF_LEAF.get(leaf.kind, RowKind.TEXT), leaf)
    row.source = source
    return row


_AROUND: Final[Mapping[RowKind, float]] = {
    RowKind.CODE: 0.55, RowKind.TABLE: 0.6, RowKind.FORMULA: 0.5, RowKind.CARD: 0.4,
    RowKind.THINKING: 0.25, RowKind.NOTICE: 0.3, RowKind.FAILURE: 0.6, RowKind.FOOT: 0.25,
}  # fmt: skip


def gap(before: Row | None, row: Row, line: int) -> int:  # noqa: C901, PLR0911, PLR0912 - one a meeting
    """The space above a row: a few shares of a line, by what meets."""
    if before is None:
        return round(line * 1.15)
    if row.place.joined:
        return 0
    if before.kind is RowKind.HEAD:
        return round(line * 0.36)
    if row.kind is RowKind.SPACE:
        return 0
    own = max(_AROUND.get(row.kind, 0.0), _AROUND.get(before.kind, 0.0))
    if row.leaf is None or before.leaf is None:
        return round(line * max(own, 0.25))
    if before.is_thought and not row.is_thought:
        return round(line * 0.7)
    if row.leaf.kind is LeafKind.HEADING:
        return round(line * (1.0 if row.leaf.level < 3 else 0.8))
    if own:
        return round(line * own)
    if row.leaf.kind is LeafKind.RULE or before.leaf.kind is LeafKind.RULE:
        return round(line * 0.7)
    if before.leaf.kind is LeafKind.HEADING:
        return round(line * 0.3)
    if before.leaf.kind is LeafKind.TERM:
        return round(line * 0.1)
    if not row.place.spaced and any(isinstance(each, Item | Note) for each in row.place.inside):
        return round(line * 0.14)
    return round(line * 0.5)
