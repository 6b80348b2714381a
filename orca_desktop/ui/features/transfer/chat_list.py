"""Conversations with boxes to choose from, whether they go out or come in."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any, Final, Generic, Protocol, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QWidget

from orca_desktop.render.sanitize import named
from orca_desktop.ui.wording import values

Index = QModelIndex | QPersistentModelIndex
BETWEEN: Final = "  ·  "
"""What stands between the facts of a row."""


class _Row(Protocol):
    @property
    def id(self) -> str:
        """What a row is told by."""
        ...


R = TypeVar("R", bound=_Row)


class ChatList(QAbstractListModel, Generic[R]):
    """Rows with boxes; what a row says, and whether it can be chosen, its kinds tell."""

    chosen_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[R] = ()
        self._wanted: frozenset[str] = frozenset()
        self._chosen: set[str] = set()

    def words_of(self, row: R) -> str:
        """A conversation as one line."""
        raise NotImplementedError

    def can_choose(self, row: R) -> bool:  # noqa: ARG002
        """Whether choosing it does anything."""
        return True

    def show_rows(self, rows: Sequence[R], wanted: Collection[str]) -> None:
        """Offer these; those with the ``wanted`` ids are chosen."""
        self.beginResetModel()
        self._rows, self._wanted = rows, frozenset(wanted)
        self._chosen = set(self._wanted)
        self.endResetModel()
        self.chosen_changed.emit()

    def choose_all(self, *, wanted: bool) -> None:
        """Choose all that was wanted at first, or none."""
        self._chosen = set(self._wanted) if wanted else set()
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
                return self.words_of(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                state = self.tr("chosen") if is_chosen else self.tr("not chosen")
                return values.listed((self.words_of(row), state))
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
        found = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        if not self.can_choose(self._rows[index.row()]):
            return found
        return found | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable


def title_of(title: str, longest: int) -> str:
    """A title on one line, of so many characters at most."""
    shown = " ".join(named(title).split())
    if len(shown) > longest:
        return f"{shown[:longest]}…"
    return shown or QCoreApplication.translate("ChatList", "Without a title")
