"""The map of a chat as a model of items: a branch hangs from the question where it parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QColor, QStandardItem, QStandardItemModel

from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, counted
from orca_desktop.ui.theme.appearance import Theme
from orca_desktop.ui.wording.translation import translate
from orca_desktop.viewmodels.outline import MapKind, MapRow

MAP_ROW: Final = Qt.ItemDataRole.UserRole

_TOLD: Final = {
    MapKind.QUESTION: "{words}",
    MapKind.EDITED: QT_TRANSLATE_NOOP("MapModel", "Edited: {words}"),
    MapKind.AGAIN: QT_TRANSLATE_NOOP("MapModel", "Another answer: {words}"),
    MapKind.COMPARED: QT_TRANSLATE_NOOP("MapModel", "Compared: {words}"),
}
_QUESTIONS: Final = Counted(
    "{words} (1 question)", QT_TRANSLATE_NOOP("MapModel", "{words} ({n} questions)", None, 1)
)


class MapModel(QStandardItemModel):
    """Items by the rows of the map; those beside the visible path are muted."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._by_turn: dict[str, QStandardItem] = {}

    def show_rows(self, rows: Sequence[MapRow], theme: Theme) -> None:
        """Show another map."""
        self.clear()
        self._by_turn.clear()
        muted = QColor(theme.muted)
        above: list[QStandardItem] = []
        for row in rows:
            item = _item(row)
            if not row.is_shown:
                item.setForeground(muted)
            del above[row.depth :]
            (above[-1] if above else self.invisibleRootItem()).appendRow(item)
            above.append(item)
            if row.reply_id is None:
                self._by_turn[row.turn_id] = item

    def item_of(self, turn_id: str) -> QStandardItem | None:
        """The item of a question."""
        return self._by_turn.get(turn_id)


def _item(row: MapRow) -> QStandardItem:
    words = row.words or QCoreApplication.translate("MapModel", "Without words")
    told = _TOLD[row.kind]
    if row.kind is not MapKind.QUESTION:
        told = QCoreApplication.translate("MapModel", told)
    said = told.format(words=words)
    if not row.is_shown and row.kind is not MapKind.QUESTION and row.questions > 1:
        said = translate(counted("MapModel", _QUESTIONS, row.questions, words=said))
    item = QStandardItem(said)
    item.setEditable(False)
    item.setData(row, MAP_ROW)
    shown = QCoreApplication.translate("MapModel", "{words}, shown").format(words=said)
    item.setData(shown if row.is_shown else said, Qt.ItemDataRole.AccessibleTextRole)
    return item
