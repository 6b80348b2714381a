"""The library as a list model: one row for each conversation, with the headings above them."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from orca_desktop.domain import clock
from orca_desktop.ui.widgets.grouped_list import GroupedModel
from orca_desktop.ui.wording import values
from orca_desktop.viewmodels.library_groups import Period, groups

if TYPE_CHECKING:
    from orca_desktop.domain.conversation import Summary

Index = QModelIndex | QPersistentModelIndex
Excerpt = tuple[tuple[str, bool], ...]
"""Pieces of a text, each with whether it is what was searched for."""

DAY_CHECK_MS: Final = 60_000
"""How often it is looked whether a new day has begun."""

ROW: Final = Qt.ItemDataRole.UserRole
EXCERPT: Final = Qt.ItemDataRole.UserRole + 1


class LibraryModel(GroupedModel):
    """Holds summaries, groups and filters them; ``renamed`` reports a title typed in the list."""

    renamed = Signal(str, str)
    # A search has come to its end.
    searched = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        now: Callable[[], datetime.datetime] = clock.now,
    ) -> None:
        super().__init__(parent)
        self._now = now
        self._day: datetime.date | None = None
        self._clock = QTimer(self)
        self._clock.setInterval(DAY_CHECK_MS)
        self._clock.timeout.connect(self._follow_day)
        self._clock.start()
        self._summaries: dict[str, Summary] = {}
        self._needle = ""
        # The places of what was found, best first; nothing before the texts were searched.
        self._found: dict[str, int] | None = None
        self._excerpts: Mapping[str, Excerpt] = {}
        self._running: frozenset[str] = frozenset()
        self._rows: tuple[Summary, ...] = ()
        self._places: dict[str, int] = {}

    @property
    def total(self) -> int:
        """How many conversations there are, filtered or not."""
        return len(self._summaries)

    @property
    def needle(self) -> str:
        """The text that titles are filtered by; empty shows all."""
        return self._needle

    def show(self, summaries: Iterable[Summary]) -> None:
        """Replace the whole library."""
        self._summaries = {each.id: each for each in summaries}
        self._rebuild()

    def put(self, summary: Summary) -> None:
        """Add one conversation, or show its new state."""
        before = self._summaries.get(summary.id)
        if before is not None and dataclasses.astuple(before) == dataclasses.astuple(summary):
            return
        self._summaries[summary.id] = summary
        self._rebuild()

    def remove(self, conversation_id: str) -> None:
        """Take one conversation out."""
        if self._summaries.pop(conversation_id, None):
            self._rebuild()

    def filter(self, needle: str) -> None:
        """Show only conversations with this text in the title."""
        wanted = needle.strip().casefold()
        if wanted != self._needle:
            self._needle = wanted
            self._found = None
            self._excerpts = {}
            self._rebuild()

    def add_found(self, needle: str, ids: Iterable[str]) -> None:
        """Show these conversations too, if the filter is still the one they were found for."""
        if needle.strip().casefold() == self._needle:
            self._found = {id_: place for place, id_ in enumerate(ids)}
            self._rebuild()
            self.searched.emit()

    def add_excerpts(self, needle: str, excerpts: Mapping[str, Excerpt]) -> None:
        """Show what was found in these conversations, if it is still what is searched for."""
        if needle.strip().casefold() == self._needle and excerpts:
            self._excerpts = excerpts
            self._rebuild()

    @property
    def has_excerpts(self) -> bool:
        """Whether rows have a second line, for what was found."""
        return bool(self._excerpts)

    @property
    def is_searched(self) -> bool:
        """Whether the texts were searched for what the titles are filtered by."""
        return self._found is not None

    def mark_running(self, ids: Iterable[str]) -> None:
        """Mark the conversations in which an answer is being written."""
        wanted = frozenset(ids)
        changed = wanted ^ self._running
        self._running = wanted
        for each in changed:
            if (index := self.place(each)) is not None:
                self.dataChanged.emit(index, index)

    def is_running(self, conversation_id: str) -> bool:
        """Whether an answer is being written there."""
        return conversation_id in self._running

    def regroup(self) -> None:
        """Sort into days again, for the day may have changed."""
        self._rebuild()

    def place(self, conversation_id: str) -> QModelIndex | None:
        """Where a conversation stands in the list, or None."""
        row = self._places.get(conversation_id)
        return None if row is None else self.index(row)

    def conversations(self) -> Sequence[str]:
        """The ids in the order shown."""
        return tuple(row.id for row in self._rows)

    def conversation(self, index: Index) -> Summary | None:
        """The conversation at an index; None for no row."""
        return self._rows[index.row()] if 0 <= index.row() < len(self._rows) else None

    def summary(self, conversation_id: str) -> Summary | None:
        """The conversation of that id."""
        return self._summaries.get(conversation_id)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.conversation(index)
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return row.title or self.tr("New chat")
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row)
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return self.headings.get(index.row())
            case _:
                return self._value(row, role)

    def _value(self, row: Summary, role: int) -> Any:
        """What the list draws a row by."""
        if role == EXCERPT:
            return self._excerpts.get(row.id, ())
        return row if role == ROW else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.conversation(index) is None:
            return Qt.ItemFlag.NoItemFlags
        flag = Qt.ItemFlag
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsEditable

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.conversation(index)
        title = " ".join(str(value).split())
        if role != Qt.ItemDataRole.EditRole or row is None or not title:
            return False
        if title != row.title:
            self.renamed.emit(row.id, title)
        return True

    def _follow_day(self) -> None:
        """Sort into days again once a new one has begun, also after a sleep of the computer."""
        if self._day != self._today():
            self.regroup()

    def _today(self) -> datetime.date:
        return self._now().astimezone().date()

    def _rebuild(self) -> None:
        self._day = self._today()
        self.beginResetModel()
        self._headings = {}
        grouped = self._grouped(self._day)
        self._rows = self._ranked(grouped) if self._needle else grouped
        self._places = {row.id: place for place, row in enumerate(self._rows)}
        self.endResetModel()

    def _visible(self) -> Iterable[Summary]:
        if not self._needle:
            return self._summaries.values()
        return [
            each
            for each in self._summaries.values()
            if self._needle in each.title.casefold() or each.id in (self._found or ())
        ]

    def _grouped(self, day: datetime.date) -> tuple[Summary, ...]:
        """All that is visible in groups, whose headings are noted."""
        result: list[Summary] = []
        for group in groups(self._visible(), day):
            self._headings[len(result)] = self._heading(group.period)
            result += group.conversations
        return tuple(result)

    def _ranked(self, rows: Iterable[Summary]) -> tuple[Summary, ...]:
        """What is searched for, without headings: by title, then what was found, best first.

        Those with it in the title keep their order, for they stand there before the search ends.
        """
        self._headings = {}
        found = self._found or {}

        def rank(each: Summary) -> int:
            return -1 if self._needle in each.title.casefold() else found.get(each.id, len(found))

        return tuple(sorted(rows, key=rank))

    def _heading(self, period: Period | datetime.date) -> str:
        match period:
            case Period.PINNED:
                return self.tr("Pinned")
            case Period.TODAY:
                return self.tr("Today")
            case Period.YESTERDAY:
                return self.tr("Yesterday")
            case Period.WEEK:
                return self.tr("Previous 7 days")
            case Period.MONTH:
                return self.tr("Previous 30 days")
            case month:
                return values.month(month)

    def _spoken(self, row: Summary) -> str:
        words = row.title or self.tr("New chat")
        if row.pinned:
            words = self.tr("{title}, pinned").format(title=words)
        if row.compares:
            words = self.tr("{title}, with a comparison").format(title=words)
        if row.waits:
            words = self.tr("{title}, waits for a result").format(title=words)
        if row.id in self._excerpts:
            text = "".join(text for text, _ in self._excerpts[row.id])
            words = self.tr("{title}, found: {text}").format(title=words, text=text)
        if row.id in self._running:
            words = self.tr("{title}, answer being written").format(title=words)
        return words
