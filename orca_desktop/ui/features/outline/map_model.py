"""The map of a chat as a model of items: a branch hangs from the question where it parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QColor

from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, counted
from orca_desktop.ui.theme.appearance import Theme
from orca_desktop.ui.widgets.eliding import isolated
from orca_desktop.ui.wording.translation import translate
from orca_desktop.viewmodels.outline import MapKind, MapRow

Index = QModelIndex | QPersistentModelIndex

MAP_ROW: Final = Qt.ItemDataRole.UserRole

_TOLD: Final = {
    MapKind.EDITED: QT_TRANSLATE_NOOP("MapModel", "Edited: {words}"),
    MapKind.AGAIN: QT_TRANSLATE_NOOP("MapModel", "Another answer: {words}"),
    MapKind.COMPARED: QT_TRANSLATE_NOOP("MapModel", "Compared: {words}"),
}
_QUESTIONS: Final = Counted(
    "{words} (1 question)", QT_TRANSLATE_NOOP("MapModel", "{words} ({n} questions)", None, 1)
)


class MapModel(QAbstractItemModel):
    """Items by the rows of the map; those beside the visible path are muted.

    No item is an object of its own: Qt takes seconds to give up some thousands of those.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: Sequence[MapRow] = ()
        self._above: list[int] = []
        """The place of the row that each row hangs from; -1 for those of the visible path."""
        self._among: list[int] = []
        """The place of each row among those that hang from the same."""
        self._below: dict[int, list[int]] = {}
        self._by_turn: dict[str, int] = {}
        self._muted: QColor | None = None

    def show_rows(self, rows: Sequence[MapRow]) -> None:
        """Show another map."""
        self.beginResetModel()
        self._rows = rows
        self._above, self._among, self._below, self._by_turn = [], [], {}, {}
        open_at: list[int] = []
        for place, row in enumerate(rows):
            del open_at[row.depth :]
            above = open_at[-1] if open_at else -1
            beside = self._below.setdefault(above, [])
            self._above.append(above)
            self._among.append(len(beside))
            beside.append(place)
            open_at.append(place)
            if row.reply_id is None:
                self._by_turn[row.turn_id] = place
        self.endResetModel()

    def show_theme(self, theme: Theme) -> None:
        """Mute rows in other colours."""
        self._muted = QColor(theme.muted)

    def place_of(self, turn_id: str) -> QModelIndex:
        """Where a question stands; the first row if it does not."""
        return self._index(self._by_turn.get(turn_id, 0)) if self._rows else QModelIndex()

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        below = self._below.get(_place(parent), ())
        if column != 0 or not 0 <= row < len(below):
            return QModelIndex()
        return self.createIndex(row, 0, below[row])

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        above = self._above[_place(index)] if index.isValid() else -1
        return self._index(above) if above >= 0 else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(self._below.get(_place(parent), ()))

    def columnCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[_place(index)]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return isolated(_said(row))
            case Qt.ItemDataRole.ForegroundRole:
                return None if row.is_shown else self._muted
            case Qt.ItemDataRole.AccessibleTextRole:
                said = _said(row)
                return self.tr("{words}, shown").format(words=said) if row.is_shown else said
            case Qt.ItemDataRole.UserRole:
                return row
            case _:
                return None

    def _index(self, place: int) -> QModelIndex:
        return self.createIndex(self._among[place], 0, place)


def _place(index: Index) -> int:
    """The place of a row in the map; -1 for what all hang from."""
    return int(index.internalId()) if index.isValid() else -1


def _said(row: MapRow) -> str:
    words = row.words or QCoreApplication.translate("MapModel", "Without words")
    told = _TOLD.get(row.kind)
    if told is None:
        return words
    said = QCoreApplication.translate("MapModel", told).format(words=words)
    if row.questions > 1:
        return translate(counted("MapModel", _QUESTIONS, row.questions, words=said))
    return said
