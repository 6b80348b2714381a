"""The conversations of the library, to choose those from that are exported together."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from orca_desktop.render.sanitize import named
from orca_desktop.ui.wording import values

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from orca_desktop.domain.conversation import Summary

Index = QModelIndex | QPersistentModelIndex
_BETWEEN: Final = "  ·  "
_LONGEST: Final = 60


class ExportListModel(QAbstractListModel):
    """Conversations with boxes; all are chosen at first."""

    chosen_changed = Signal()

    def __init__(self, summaries: Sequence[Summary], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = tuple(summaries)
        self._chosen = {each.id for each in self._rows}

    @property
    def chosen(self) -> tuple[Summary, ...]:
        """What is chosen, in the order of the list."""
        return tuple(each for each in self._rows if each.id in self._chosen)

    def summary(self, index: Index) -> Summary | None:
        """The conversation of a row."""
        return self._rows[index.row()] if index.isValid() else None

    def choose_all(self, *, wanted: bool) -> None:
        """Choose all, or none."""
        self._chosen = {each.id for each in self._rows} if wanted else set()
        if self._rows:
            role = Qt.ItemDataRole.CheckStateRole
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1), [role])
        self.chosen_changed.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        is_chosen = row.id in self._chosen
        match role:
            case Qt.ItemDataRole.CheckStateRole:
                return Qt.CheckState.Checked if is_chosen else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return self._words(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                state = self.tr("chosen") if is_chosen else self.tr("not chosen")
                return f"{self._words(row)}, {state}"
            case _:
                return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.CheckStateRole:
            return False
        wanted = Qt.CheckState(value) == Qt.CheckState.Checked
        (self._chosen.add if wanted else self._chosen.discard)(self._rows[index.row()].id)
        self.dataChanged.emit(index, index, [role])
        self.chosen_changed.emit()
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return (
            Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsUserCheckable
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def _words(self, row: Summary) -> str:
        title = " ".join(named(row.title).split())
        if len(title) > _LONGEST:
            title = f"{title[:_LONGEST]}…"
        return _BETWEEN.join([title or self.tr("Without a title"), values.day(row.updated)])
