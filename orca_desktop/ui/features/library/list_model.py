"""The library as a list model: a row for each conversation and folder, in groups."""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from orca_desktop.domain import clock
from orca_desktop.domain.folding import fold
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, counted
from orca_desktop.ui.widgets.grouped_list import GroupedModel
from orca_desktop.ui.wording import values
from orca_desktop.ui.wording.translation import translate
from orca_desktop.viewmodels.library_groups import Period
from orca_desktop.viewmodels.library_rows import (
    ArchiveRow,
    ChatRow,
    FolderRow,
    LibraryRow,
    LibraryRows,
)

if TYPE_CHECKING:
    from orca_desktop.domain.conversation import Summary
    from orca_desktop.domain.folders import Folder
    from orca_desktop.viewmodels.chosen_rows import ChatIds, ChosenRows, KeptRows

Index = QModelIndex | QPersistentModelIndex
Excerpt = tuple[tuple[str, bool], ...]
"""Pieces of a text, each with whether it is what was searched for."""

DAY_CHECK_MS: Final = 60_000
"""How often it is looked whether a new day has begun."""

ROW: Final = Qt.ItemDataRole.UserRole
EXCERPT: Final = Qt.ItemDataRole.UserRole + 1

CARRIED: Final = "application/x-orca-desktop-rows"
"""The kind of what is dragged: a JSON array of the ids of conversations and folders."""

_CONTEXT: Final = "library"
_FOLDED: Final = Counted(
    "{name}, folder, one chat, folded",
    QT_TRANSLATE_NOOP("library", "{name}, folder, {n} chats, folded", None, 1),
)
_UNFOLDED: Final = Counted(
    "{name}, folder, one chat, unfolded",
    QT_TRANSLATE_NOOP("library", "{name}, folder, {n} chats, unfolded", None, 1),
)


_NEWS: Final = Counted(
    "{row}, a new answer in one chat",
    QT_TRANSLATE_NOOP("library", "{row}, new answers in {n} chats", None, 1),
)


class LibraryModel(GroupedModel):
    """Shows the rows of the library as they change, one by one.

    ``renamed`` and ``folder_renamed`` report a name typed in the list; ``dropped`` what was dropped
    onto a folder, the archive or neither: ids of rows, and that of the folder, empty for none.
    """

    renamed = Signal(str, str)
    folder_renamed = Signal(str, str)
    dropped = Signal(list, str)
    # A search has come to its end; and before, all titles were looked through.
    searched = Signal()
    looked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = QTimer(self)
        self._clock.setInterval(DAY_CHECK_MS)
        self._clock.timeout.connect(self._follow_day)
        self._clock.start()
        self._looking = QTimer(self)
        self._looking.setSingleShot(True)
        self._looking.timeout.connect(self._look_on)
        self._rows = LibraryRows(_Teller(self), self._today())
        self._excerpts: Mapping[str, Excerpt] = {}
        self._running: frozenset[str] = frozenset()
        self._starts: Mapping[int, Period | datetime.date] = {}

    @property
    def headings(self) -> Mapping[int, str]:
        starts = self._rows.group_starts()
        if starts is not self._starts:
            self._starts = starts
            self._headings = {row: self._heading(period) for row, period in starts.items()}
        return self._headings

    @property
    def total(self) -> int:
        """How many conversations there are, filtered or not."""
        return self._rows.total

    @property
    def needle(self) -> str:
        """The text that titles are filtered by; empty shows all."""
        return self._rows.needle

    @property
    def folders(self) -> Mapping[str, Folder]:
        """The folders by their ids."""
        return self._rows.folders

    @property
    def expanded(self) -> frozenset[str]:
        """What is unfolded: ids of folders and of the archive."""
        return self._rows.expanded

    def show(self, summaries: Iterable[Summary]) -> None:
        """Replace the whole library."""
        self._rows.show(summaries)

    def show_folders(self, folders: Iterable[Folder]) -> None:
        """Replace the folders."""
        self._rows.show_folders(folders)

    def put(self, summary: Summary) -> None:
        """Add one conversation, or show its new state."""
        self._rows.put(summary)

    def remove(self, conversation_id: str) -> None:
        """Take one conversation out."""
        self._rows.remove(conversation_id)

    def expand(self, id_: str, *, is_expanded: bool) -> None:
        """Unfold a folder or the archive, or fold it."""
        self._rows.expand(id_, is_expanded=is_expanded)

    def reveal(self, id_: str) -> None:
        """Unfold what a conversation or a folder lies in."""
        summary, folder = self._rows.summary(id_), self._rows.folders.get(id_)
        if summary is not None and not summary.archived:
            above = summary.folder
        else:
            above = folder.parent if folder is not None else None
        seen: set[str] = set()
        while above in self._rows.folders and above not in seen:
            assert above is not None  # noqa: S101 - a folder has an id
            seen.add(above)
            above = self._rows.folders[above].parent
        for each in seen:
            self._rows.expand(each, is_expanded=True)

    def filter(self, needle: str) -> None:
        """Show only conversations with this text in the title."""
        wanted = fold(needle.strip())
        if wanted != self._rows.needle:
            self._excerpts = {}
            self._rows.filter(wanted)
            self._looking.start()

    @property
    def is_looking(self) -> bool:
        """Whether titles are still looked through for what they are filtered by."""
        return self._rows.is_looking

    def look_through(self) -> None:
        """Look through all titles now, rather than some at a time."""
        self._rows.look_through()

    def add_found(self, needle: str, ids: Iterable[str]) -> None:
        """Show these conversations too, if the filter is still the one they were found for."""
        if fold(needle.strip()) == self._rows.needle:
            if self._rows.needle:
                self._rows.add_found(ids)
            self.searched.emit()

    def add_excerpts(self, needle: str, excerpts: Mapping[str, Excerpt]) -> None:
        """Show what was found in these conversations, if it is still what is searched for."""
        if fold(needle.strip()) == self._rows.needle and excerpts:
            self.beginResetModel()
            self._excerpts = excerpts
            self.endResetModel()

    @property
    def has_excerpts(self) -> bool:
        """Whether rows have a second line, for what was found."""
        return bool(self._excerpts)

    @property
    def is_searched(self) -> bool:
        """Whether the texts were searched for what the titles are filtered by."""
        return self._rows.is_searched

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
        self._rows.regroup(self._today())

    def place(self, id_: str) -> QModelIndex | None:
        """Where a conversation, a folder or the archive stands in the list, or None."""
        row = self._rows.place(id_)
        return None if row is None else self.index(row)

    def above(self, index: Index) -> QModelIndex | None:
        """The row of the folder, or of the archive, that a row lies in."""
        id_ = self._rows.above(index.row()) if self.id_at(index) else None
        return None if id_ is None else self.place(id_)

    def conversations(self) -> ChatIds:
        """The ids of conversations in the order shown."""
        self._rows.look_through()
        return self._rows.conversation_ids()

    def next_to(self, conversation_id: str, step: int) -> str | None:
        """The conversation so many places from one, going round; an end if that is not shown."""
        self._rows.look_through()
        return self._rows.next_to(conversation_id, step)

    def chosen(self, runs: Sequence[range]) -> ChosenRows:
        """What stands in some rows, as what can be done with them asks for it."""
        return self._rows.chosen(runs)

    def keep(self, runs: Sequence[range]) -> KeptRows:
        """What stands in some rows, to be found again when everything is different."""
        return self._rows.keep(runs)

    def find(self, kept: KeptRows) -> Sequence[range]:
        """The rows that were kept, where they stand now."""
        return self._rows.find(kept)

    def conversation(self, index: Index) -> Summary | None:
        """The conversation at an index; None for no row, or a row that is none."""
        row = self.row_at(index)
        return row.summary if isinstance(row, ChatRow) else None

    def row_at(self, index: Index) -> LibraryRow | None:
        """What stands at an index."""
        return self._rows.row(index.row()) if 0 <= index.row() < len(self._rows) else None

    def id_at(self, index: Index) -> str:
        """The id of what stands at an index; empty for no row."""
        return self._rows.id_at(index.row()) if 0 <= index.row() < len(self._rows) else ""

    def summary(self, conversation_id: str) -> Summary | None:
        """The conversation of that id."""
        return self._rows.summary(conversation_id)

    def tags(self) -> tuple[str, ...]:
        """Every tag that some conversation has, in the order of the alphabet."""
        return self._rows.tags()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index)
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return self._name(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row)
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return self.headings.get(index.row())
            case _:
                return self._value(row, role)

    def _value(self, row: LibraryRow, role: int) -> Any:
        """What the list draws a row by."""
        if role == EXCERPT:
            return self._excerpts.get(row.summary.id, ()) if isinstance(row, ChatRow) else ()
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, ChatRow) and row.summary.tags:
            words = self.tr("Tags: {tags}").format(tags=values.listed(row.summary.tags))
            # A tag from a file may look like markup, which a tip would follow.
            from html import escape  # noqa: PLC0415 - its table of all names is large

            return f"<p>{escape(words)}</p>"
        return row if role == ROW else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        plain = flag.ItemIsEnabled | flag.ItemIsSelectable
        match self.row_at(index):
            case None:
                # Beside all rows: out of all folders.
                return flag.ItemIsDropEnabled
            case ArchiveRow():
                return plain | flag.ItemIsDropEnabled
            case FolderRow():
                carried = flag.ItemIsDragEnabled | flag.ItemIsDropEnabled
                return plain | flag.ItemIsEditable | carried
            case _:
                return plain | flag.ItemIsEditable | flag.ItemIsDragEnabled

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.row_at(index)
        name = " ".join(str(value).split())
        if role != Qt.ItemDataRole.EditRole or row is None or not name:
            return False
        if name == self._name(row):
            return True
        if isinstance(row, ChatRow):
            self.renamed.emit(row.summary.id, name)
        elif isinstance(row, FolderRow):
            self.folder_renamed.emit(row.folder.id, name)
        return True

    # -- dragging ---------------------------------------------------------------------------------

    def mimeTypes(self) -> list[str]:
        return [CARRIED]

    def mimeData(self, indexes: Sequence[Index]) -> QMimeData:
        rows = sorted(index.row() for index in indexes)
        return self.carrying([self._rows.id_at(row) for row in rows if 0 <= row < len(self._rows)])

    def carrying(self, ids: Sequence[str]) -> QMimeData:
        """What is dragged when these conversations and folders are."""
        data = QMimeData()
        data.setData(CARRIED, json.dumps([*ids]).encode())
        return data

    def drop(self, data: QMimeData, onto: QModelIndex) -> bool:
        """Report what is dropped onto a row; onto a conversation is into its folder."""
        ids = carried(data)
        if not ids:
            return False
        self.dropped.emit(ids, self.id_at(self.drop_row(onto)))
        return True

    def drop_row(self, onto: QModelIndex) -> QModelIndex:
        """The row that takes what is dropped onto one; no row stands for out of all folders."""
        if not isinstance(self.row_at(onto), ChatRow):
            return onto
        above = self.above(onto)
        return QModelIndex() if above is None else above

    # -- within -----------------------------------------------------------------------------------

    def _look_on(self) -> None:
        self._rows.look_on()
        if self._rows.is_looking:
            self._looking.start()
        else:
            self.looked.emit()

    def _follow_day(self) -> None:
        """Sort into days again once a new one has begun, also after a sleep of the computer."""
        if self._rows.today != self._today():
            self.regroup()

    def _today(self) -> datetime.date:
        return clock.now().astimezone().date()

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

    def _name(self, row: LibraryRow) -> str:
        match row:
            case ChatRow(summary):
                return summary.title or self.tr("New chat")
            case FolderRow(folder):
                return folder.name
            case ArchiveRow(count):
                return self.tr("Archived ({n})").format(n=values.written(count))

    def _spoken(self, row: LibraryRow) -> str:
        match row:
            case ChatRow(summary):
                return self._spoken_chat(summary)
            case FolderRow(folder, _, count, is_expanded, unread):
                forms = _UNFOLDED if is_expanded else _FOLDED
                return _with_news(
                    translate(counted(_CONTEXT, forms, count, name=folder.name)), unread
                )
            case ArchiveRow(_, is_expanded, unread):
                words = self.tr("{name}, unfolded") if is_expanded else self.tr("{name}, folded")
                return _with_news(words.format(name=self._name(row)), unread)

    def _spoken_chat(self, row: Summary) -> str:
        words = row.title or self.tr("New chat")
        if row.pinned:
            words = self.tr("{title}, pinned").format(title=words)
        if row.archived:
            words = self.tr("{title}, archived").format(title=words)
        if row.compares:
            words = self.tr("{title}, with a comparison").format(title=words)
        if row.waits:
            words = self.tr("{title}, waits for a result").format(title=words)
        if row.unread:
            words = self.tr("{title}, a new answer").format(title=words)
        if row.tags:
            words = self.tr("{title}, tags: {tags}").format(
                title=words, tags=values.listed(row.tags)
            )
        if row.id in self._excerpts:
            text = "".join(text for text, _ in self._excerpts[row.id])
            words = self.tr("{title}, found: {text}").format(title=words, text=text)
        if row.id in self._running:
            words = self.tr("{title}, answer being written").format(title=words)
        return words


def _with_news(words: str, unread: int) -> str:
    """What is said of a row behind which there is something new."""
    return translate(counted(_CONTEXT, _NEWS, unread, row=words)) if unread else words


class _Teller:
    """Tells views of the changes of rows, in Qt's words."""

    def __init__(self, model: LibraryModel) -> None:
        self._model = model
        self._end: Callable[[], None] = lambda: None
        self._headings: Mapping[int, str] = {}

    def insert(self, first: int, last: int) -> None:
        self._model.beginInsertRows(QModelIndex(), first, last)
        self._end = self._model.endInsertRows

    def remove(self, first: int, last: int) -> None:
        self._model.beginRemoveRows(QModelIndex(), first, last)
        self._end = self._model.endRemoveRows

    def move(self, row: int, before: int) -> None:
        self._model.beginMoveRows(QModelIndex(), row, row, QModelIndex(), before)
        self._end = self._model.endMoveRows

    def reset(self) -> None:
        self._model.beginResetModel()
        self._end = self._model.endResetModel

    def done(self) -> None:
        self._end()
        self._headings = self._model.headings

    def change(self, row: int) -> None:
        index = self._model.index(row)
        self._model.dataChanged.emit(index, index)
        known, self._headings = self._headings, self._model.headings
        if known != self._headings:
            # A row came into another group where it stands: headings come and go between rows.
            self._model.layoutAboutToBeChanged.emit()
            self._model.layoutChanged.emit()


def carried(data: QMimeData) -> list[str]:
    """The ids of rows that are dragged; none of anything else."""
    if not data.hasFormat(CARRIED):
        return []
    try:
        found = json.loads(bytes(data.data(CARRIED).data()))
    except ValueError:  # another program may say anything
        return []
    return [str(each) for each in found] if isinstance(found, list) else []
