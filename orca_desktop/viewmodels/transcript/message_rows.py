"""A message as rows that grow with it.

A message knows its parts and its rows, and turns a reply's newest value into more of them at the
cost of what was added.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import Final

from orca_desktop.domain.blocks import Block as Content, TextBlock, ThinkingBlock
from orca_desktop.domain.conversation import Turn
from orca_desktop.domain.endings import ending
from orca_desktop.domain.history import omission_by_rule
from orca_desktop.domain.reply import OpenBlock, Part, Reply
from orca_desktop.domain.words import Text
from orca_desktop.render.citations import Sources
from orca_desktop.viewmodels.transcript import kinds, sections, source_list
from orca_desktop.viewmodels.transcript.disclosures import Disclosure, Disclosures
from orca_desktop.viewmodels.transcript.entry import TranscriptEntry
from orca_desktop.viewmodels.transcript.heights import Heights
from orca_desktop.viewmodels.transcript.joined_text import length_of
from orca_desktop.viewmodels.transcript.kinds import RowKind, RowScale
from orca_desktop.viewmodels.transcript.rows import (
    FoldedRows,
    MessageSection,
    TranscriptRow,
    gap,
    lines_in,
    links_in,
    may_link,
)
from orca_desktop.viewmodels.transcript.sections import kind_of

_MOST_LINKS: Final = 200
_MOST_CODE_LINES: Final = 50
_MOST_LINES: Final = 40
_FEW_LINES: Final = 14


@dataclass(frozen=True, slots=True)
class RowRules:
    """How messages are made into rows on one page.

    ``say`` puts the few words that are rows themselves into the language of the window; ``parts``
    is the kind of row for what is no text. Where one can only read, nothing that one ``can_act``
    with stands below.
    """

    folds: bool = True
    is_column: bool = False
    can_act: bool = True
    say: Callable[[Text], str] = str
    parts: Mapping[type[Content], RowKind] = field(
        default_factory=lambda: kinds.by_part((kinds.THINKING,))
    )


_RULES: Final = RowRules()


class MessageRows:
    """One message of the transcript: the user's words of a turn, or one reply to it."""

    __slots__ = (
        "_disclosures", "_ended", "_endings", "_folds", "_kept", "_listed", "_more", "_overlay",
        "_parts", "_rules", "_scale", "_taken", "_told", "bookmark", "heights", "is_answered",
        "is_column", "is_first", "opened", "reply", "rows", "sections", "sources", "turn",
        "versions",
    )  # fmt: skip

    def __init__(
        self,
        entry: TranscriptEntry,
        rules: RowRules = _RULES,
        *,
        first: bool = False,
    ) -> None:
        """``first`` is the message that a page begins with."""
        self._rules = rules
        self.turn, self.reply, self.versions = entry.turn, entry.reply, entry.versions
        self.bookmark = entry.bookmark
        self.is_answered = entry.is_answered
        self.is_column = rules.is_column
        self.is_first = first
        self.sections: list[MessageSection] = []
        self.sources = Sources()
        # Of each part: its newest value, its section, and its place there.
        self._parts: list[tuple[Part | Content, MessageSection, int]] = []
        # How many parts at the beginning have ended, and cannot change any more.
        self._ended = 0
        self._listed: list[TranscriptRow] = []
        self._overlay: Mapping[TranscriptRow | None, tuple[TranscriptRow, ...]] = {}
        self.rows: list[TranscriptRow] = []
        self.heights = Heights()
        self.opened: dict[int, bool] = {}
        # How many rows are laid for good, and how many of the last section were taken for them.
        self._kept = 0
        self._taken = 0
        self._disclosures = Disclosures(opened=not rules.folds)
        # A reply that was seen growing is not folded behind the reader's back.
        self._folds = rules.folds and (entry.reply is None or not entry.reply.is_running)
        self._more: dict[TranscriptRow, TranscriptRow] = {}
        self._endings: dict[RowKind, TranscriptRow] = {}
        self._told: tuple[object, ...] = ()
        self._scale = RowScale()

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

    def build(self, scale: RowScale) -> None:
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
        self._forget_others(reply)
        before = len(self.sections)
        grown = self._update_sections()
        if self._disclosures.is_behind:
            grown = -1
        if before and len(self.sections) == before and grown in {None, before - 1}:
            return self._lay_tail()
        self._lay_rows()
        return True

    @property
    def is_touched(self) -> bool:
        """Whether it is being written, or holds what someone opened."""
        running = self.reply is not None and self.reply.is_running
        unfolded = any(
            isinstance(row.part, FoldedRows) and row.part.opened for row in self._more.values()
        )
        unfolded = unfolded or self._disclosures.is_touched
        return running or unfolded or any(section.opened for section in self.sections)

    @property
    def is_hiding(self) -> bool:
        """Whether anything is folded away that a search should see."""
        return self._folds or self._disclosures.is_hiding

    @property
    def is_behind(self) -> bool:
        """Whether text has arrived that was not read yet; read on with ``advance``."""
        return any(
            each.source is not None and each.source.length < each.source.passage.length
            for each in self.sections[-3:]
        )

    def toggle(self, section: MessageSection, *, opened: bool) -> None:
        """Open or fold a part; the person's click is kept for as long as the message lives."""
        self.opened[self.sections.index(section)] = opened
        section.opened = opened
        if section.source is None and opened:
            sections.read(section, self._rules.parts, is_literal=self.reply is None)
        self._lay_rows()

    def links(self) -> list[tuple[str, str]]:
        """The links of the message with their labels, in order; not all if there are very many.

        Only rows that may hold one are read: a message can have tens of thousands.
        """
        rows = (row for row in self.rows if row.leaf is not None and may_link(row))
        found = (link for row in rows for link in links_in(row))
        return list(islice(found, _MOST_LINKS))

    # -- sections ------------------------------------------------------------------------------

    def _forget_others(self, reply: Reply) -> None:
        """Begin anew if what had ended is something else now, as after an older state of it."""
        known, ended = self._parts, self._ended
        # One that has ended may hold other pictures anywhere; one that grows is the same before.
        is_same = reply.is_running and len(reply.parts) >= ended > 0
        if not ended or (is_same and reply.parts[ended - 1] is known[ended - 1][0]):
            return
        if reply.parts[:ended] != tuple(part for part, _, _ in known[:ended]):
            self.sections, self._parts, self._ended = [], [], 0
            self.sources, self._listed, self._overlay = Sources(), [], {}

    def _update_sections(self) -> int | None:
        """Read what is new in every part; returns the only section that grew, if it was one."""
        parts: tuple[Part | Content, ...]
        parts = self.reply.parts if self.reply is not None else self.turn.prompt
        changed: dict[MessageSection, None] = {}
        for index in range(self._ended, len(parts)):
            part = parts[index]
            if index == len(self._parts):
                section, place = self._home(part)
                self._parts.append((part, section, place))
            else:
                known, section, place = self._parts[index]
                if known is part:
                    continue
                self._parts[index] = (part, section, place)
            sections.put(section, part, place, self.sources)
            changed.setdefault(section)
        while self._ended < len(parts) and not isinstance(parts[self._ended], OpenBlock):
            self._ended += 1
        changed |= {each: None for each in self.sections if not each.done}
        running = self.reply is not None and self.reply.is_running
        for section in changed:
            is_over = not running or section is not self.sections[-1]
            sections.read(
                section, self._rules.parts, is_literal=self.reply is None, is_over=is_over
            )
        if not changed:
            return None
        return self.sections.index(next(iter(changed))) if len(changed) == 1 else -1

    def _home(self, part: Part | Content) -> tuple[MessageSection, int]:
        """The section that a new part belongs to, and its place there.

        Neighbouring texts of an answer are one text; the user's are as they were put.
        """
        if self._parts and self.reply is not None:
            _, section, place = self._parts[-1]
            if kind_of(part) is kind_of(section.part) is TextBlock:
                return section, place + 1
        self.sections.append(MessageSection(part))
        return self.sections[-1], 0

    # -- rows ----------------------------------------------------------------------------------

    def _lay_rows(self) -> None:
        """Put the rows of all sections in order and take their heights together."""
        rows = [self._own(kinds.HEAD)]
        self._kept, self._taken = 1, 0
        for section in self.sections:
            visible = self._visible(section)
            rows += self._folded(self._overlaid(self._disclosures.shown(visible)))
            self._kept, self._taken = len(rows), len(visible)
            rows += self._disclosures.shown(self._tail(section))
        rows += self._overlay.get(None, ())
        rows += self._cited()
        rows += self._ending()
        before: TranscriptRow | None = None
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
        visible = self._visible(last, self._taken)
        if self._folds and any(row.kind is kinds.CODE and row.place.joined for row in visible):
            # Long code may have been folded before the end of it was read.
            self._lay_rows()
            return True
        new = self._disclosures.shown(visible)
        kept, at = self._kept, self._kept + len(new)
        new += self._disclosures.shown(self._tail(last))
        new += self._cited()
        new += self._ending()
        self._kept, self._taken = at, self._taken + len(visible)
        if new == old:
            return False
        del self.rows[kept:]
        while len(self.heights) > kept:
            self.heights.pop()
        for row in new:
            before = self.rows[-1] if self.rows else None
            self.rows.append(row)
            self.heights.append(self._measure(row, before))
        return True

    def overlay(self, shown: Mapping[TranscriptRow | None, tuple[TranscriptRow, ...]]) -> None:
        """Show others in the place of some rows, or with nothing given, the rows themselves.

        ``None`` stands for the end of the text.
        """
        self._overlay = shown
        if self.rows:
            self._lay_rows()

    @property
    def is_overlaid(self) -> bool:
        """Whether other rows are shown than those of the text."""
        return bool(self._overlay)

    def _overlaid(self, rows: list[TranscriptRow]) -> list[TranscriptRow]:
        if not self._overlay:
            return rows
        return [each for row in rows for each in self._overlay.get(row, (row,))]

    def unfold(self) -> None:
        """Show everything, as a search needs it."""
        self._folds = False
        self._disclosures.open_all()
        if self.rows:
            self._lay_rows()

    def open_fold(self, fold: FoldedRows, *, opened: bool) -> None:
        """Show or hide what is folded."""
        fold.opened = opened
        self._lay_rows()

    def open_details(self, disclosure: Disclosure, *, opened: bool) -> None:
        """Show or hide what stands under a summary."""
        disclosure.opened, disclosure.chosen = opened, True
        self._lay_rows()

    def _folded(self, rows: list[TranscriptRow]) -> list[TranscriptRow]:
        """The rows without those that are folded away, each time with a row that says so."""
        if not self._folds:
            return rows
        if self.reply is None:
            return self._folded_words(rows)
        shown: list[TranscriptRow] = []
        at = 0
        while at < len(rows):
            end = at + 1
            while end < len(rows) and rows[end].kind is kinds.CODE and rows[end].place.joined:
                end += 1
            group = rows[at:end]
            differs = any(row.origin is not None for row in group)
            if len(group) > 1 and lines_in(group) > _MOST_CODE_LINES and not differs:
                shown += self._fold(group[:1], group[1:])
            else:
                shown += group
            at = end
        return shown

    def _folded_words(self, rows: list[TranscriptRow]) -> list[TranscriptRow]:
        """The user's own words, cut after a few lines when there are very many."""
        lines = [row.kind.guess(row.leaf, self._scale) / self._scale.line for row in rows]
        if sum(lines) <= _MOST_LINES:
            return rows
        kept, height = 0, 0.0
        while kept < len(rows) and (kept == 0 or height + lines[kept] <= _FEW_LINES):
            height += lines[kept]
            kept += 1
        return self._fold(rows[:kept], rows[kept:]) if kept < len(rows) else rows

    def _fold(self, shown: list[TranscriptRow], hidden: list[TranscriptRow]) -> list[TranscriptRow]:
        more = self._more.get(shown[0])
        lines = lines_in((*shown, *hidden))
        if more is None:
            more = self._more[shown[0]] = TranscriptRow(
                kinds.MORE, part=FoldedRows(shown[0], hidden, lines)
            )
        fold = more.part
        assert isinstance(fold, FoldedRows)  # noqa: S101 - made just above
        fold.hidden, fold.lines = hidden, lines
        more.measured = -1
        return [*shown, *hidden, more] if fold.opened else [*shown, more]

    def _visible(self, section: MessageSection, start: int = 0) -> list[TranscriptRow]:
        folded = kind_of(section.part) is ThinkingBlock and not section.opened
        return section.rows[start : 1 if folded else None]

    def _tail(self, section: MessageSection) -> list[TranscriptRow]:
        folded = kind_of(section.part) is ThinkingBlock and not section.opened
        return [] if folded else section.tail

    def _measure(self, row: TranscriptRow, before: TranscriptRow | None) -> int:
        row.gap = gap(before, row, self._scale.line)
        if row.kind is kinds.HEAD and not self.has_head:
            row.gap, row.height = 0 if self.is_first else row.gap // 2, 0
            return row.gap
        if row.measured < 0 and not row.height:
            row.height = row.kind.guess(row.leaf, self._scale)
        return row.gap + row.height

    def _cited(self) -> list[TranscriptRow]:
        """The list of the sources, once it is known to be whole."""
        if self.reply is None or self.reply.is_running or not self.sources:
            return []
        if not self._listed:
            self._listed = source_list.rows(self.sources, self._rules.say)
        return self._listed

    def _own(self, kind: RowKind) -> TranscriptRow:
        for row in self.rows:
            if row.kind is kind:
                row.measured = -1
                return row
        return TranscriptRow(kind, part=self)

    def _ending(self) -> Iterator[TranscriptRow]:
        reply = self.reply
        if reply is None:
            yield self._own(kinds.SPACE)
            return
        state = (reply.status, reply.notice, reply.failure, reply.stop_reason, bool(reply.parts))
        told = (
            *state, reply.usage, reply.model_returned, reply.sent, self.turn.goes_along,
            self.is_answered, _compared(self.turn),
        )  # fmt: skip
        changed, self._told = told != self._told, told
        wanted = []
        if reply.is_running or ending(reply, is_answered=self.is_answered).lines:
            wanted.append(kinds.NOTICE)
        if reply.failure is not None:
            wanted.append(kinds.FAILURE)
        if self.turn.comparison is not None and not self.is_column:
            wanted.append(kinds.COMPARED)
        if self._tells_omission(reply):
            wanted.append(kinds.OMISSION)
        wanted.append(kinds.FOOT if self._rules.can_act else kinds.SPACE)
        for kind in wanted:
            row = self._endings.setdefault(kind, TranscriptRow(kind, part=self))
            if changed:
                row.measured = -1
            yield row
        if changed and self.rows:
            self.rows[0].measured = -1

    def _tells_omission(self, reply: Reply) -> bool:
        """Whether a line says that the turn is not sent along, or is against the rule."""
        if reply.is_running:
            return False
        by_rule = omission_by_rule(reply) is not None
        return by_rule or self.turn.goes_along is False

    def renew(self, entry: TranscriptEntry) -> None:
        """Take the newest value of the turn; what was said of it, or follows, may be different."""
        turn = entry.turn
        said_else = turn.goes_along != self.turn.goes_along
        said_else = said_else or entry.is_answered is not self.is_answered
        said_else = said_else or _compared(turn) != _compared(self.turn)
        self.turn, self.versions, self.is_answered = turn, entry.versions, entry.is_answered
        self.bookmark = entry.bookmark
        if said_else and self.is_built:
            self._lay_rows()

    def rescale(self, scale: RowScale) -> None:
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


def _compared(turn: Turn) -> int:
    """How many answers of a turn were compared."""
    return len(turn.comparison.columns) if turn.comparison is not None else 0


def estimate(turn: Turn, reply: Reply | None, scale: RowScale) -> int:
    """The height of a message that has no rows yet, guessed from the length of its text."""
    parts: tuple[Part | Content, ...] = reply.parts if reply is not None else turn.prompt
    length = 0
    for part in parts:
        length += len(part.text) if type(part) is TextBlock else length_of(part)
    lines = 1 + length * 13 // (scale.characters * 10)
    return scale.line * (lines + (4 if reply is not None else 3))
