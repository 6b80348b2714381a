"""What an archive holds, before any of it is brought in: a list to choose from, and troubles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListView,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, counted
from orca_desktop.render.sanitize import named
from orca_desktop.ui.widgets.announce import announce
from orca_desktop.ui.wording import values
from orca_desktop.ui.wording.translation import translate

if TYPE_CHECKING:
    import datetime

Index = QModelIndex | QPersistentModelIndex
_SIZE: Final = (680, 540)
_HIGHEST: Final = 110
_LONGEST: Final = 120
_MESSAGES: Final = Counted("1 message", QT_TRANSLATE_NOOP("import", "{n} messages", None, 1))
_CHATS: Final = Counted(
    "Bring in 1 chat", QT_TRANSLATE_NOOP("import", "Bring in {n} chats", None, 1)
)


@dataclass(frozen=True, slots=True)
class ImportRow:
    """A conversation that can be brought in; ``is_here`` says that it was already."""

    id: str
    title: str
    when: datetime.datetime | None
    messages: int
    is_here: bool = False

    @property
    def words(self) -> str:
        """The row as one line."""
        title = " ".join(named(self.title).split())[:_LONGEST]
        untitled = QCoreApplication.translate("import", "Without a title")
        parts = [title or untitled, translate(counted("import", _MESSAGES, self.messages))]
        if self.when is not None:
            parts.append(values.day(self.when))
        return "  ·  ".join(parts)


class ImportModel(QAbstractListModel):
    """The rows with what is chosen of them; what is here already is not chosen at first."""

    chosen_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ImportRow] = []
        self._chosen: set[str] = set()

    def show_rows(self, rows: Sequence[ImportRow]) -> None:
        """Offer these and no others."""
        self.beginResetModel()
        self._rows = list(rows)
        self._chosen = {row.id for row in rows if not row.is_here}
        self.endResetModel()
        self.chosen_changed.emit()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids of what is chosen, in their order."""
        return tuple(row.id for row in self._rows if row.id in self._chosen)

    def choose_all(self, *, wanted: bool) -> None:
        """Choose all that is not here yet, or nothing."""
        self._chosen = {row.id for row in self._rows if wanted and not row.is_here}
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
        if role == Qt.ItemDataRole.CheckStateRole:
            is_chosen = row.id in self._chosen
            return Qt.CheckState.Checked if is_chosen else Qt.CheckState.Unchecked
        words = row.words
        if row.is_here:
            words = self.tr("{chat}  ·  here already").format(chat=words)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            state = self.tr("chosen") if row.id in self._chosen else self.tr("not chosen")
            return f"{words}, {state}"
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.CheckStateRole:
            return False
        row = self._rows[index.row()]
        wanted = Qt.CheckState(value) == Qt.CheckState.Checked
        (self._chosen.add if wanted else self._chosen.discard)(row.id)
        self.dataChanged.emit(index, index, [role])
        self.chosen_changed.emit()
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        found = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return found | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else found


class ImportDialog(QDialog):
    """Reads, then shows, then brings in; ``wanted`` carries the ids of what is to be brought in.

    While something goes on, its button stops it, which ``stopped`` tells.
    """

    wanted = Signal(object)
    stopped = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import chats"))
        self.resize(*_SIZE)
        self._told = _line()
        self._told.setText(self.tr("Reading {name}…").format(name=named(name)))
        self._told.setProperty("tone", "heading")
        self._more = _line()
        self._more.setText(
            self.tr("Nothing is brought in before you choose, and nothing is sent anywhere.")
        )
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("Progress"))
        self.progress.setTextVisible(False)
        self.progress.setRange(0, 0)
        self.model = ImportModel(self)
        self.list = QListView()
        self.list.setAccessibleName(self.tr("Chats of the file"))
        self.list.setModel(self.model)
        self.list.setUniformItemSizes(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.all = QCheckBox(self.tr("All that are not here yet"))
        self.all.setChecked(True)
        self.all.clicked.connect(lambda wanted: self.model.choose_all(wanted=wanted))
        self.troubles = QPlainTextEdit()
        self.troubles.setReadOnly(True)
        self.troubles.setAccessibleName(self.tr("What could not be read"))
        self.troubles.setMaximumHeight(_HIGHEST)
        self.bring = QPushButton()
        self.bring.setProperty("kind", "primary")
        self.bring.setDefault(True)
        self.stop = QPushButton(self.tr("Stop"))
        self.close_button = QPushButton(self.tr("Cancel"))
        self._lay_out()
        self.model.chosen_changed.connect(self._follow)
        self.bring.clicked.connect(lambda: self.wanted.emit(self.model.chosen))
        self.stop.clicked.connect(self.stopped)
        self.close_button.clicked.connect(self.reject)
        self._show_list(shown=False)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self.all)
        foot.addStretch(1)
        for button in (self.stop, self.close_button, self.bring):
            button.setAutoDefault(button is self.bring)
            foot.addWidget(button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 20, 20, 16)
        rows.setSpacing(10)
        for widget in (self._told, self._more, self.progress):
            rows.addWidget(widget)
        rows.addWidget(self.list, 1)
        rows.addWidget(self.troubles)
        rows.addStretch(0)
        rows.addLayout(foot)

    def show_progress(self, done: int, total: int) -> None:
        """Show how far it is; without a total only that it goes on."""
        self.progress.setRange(0, max(total, 0))
        self.progress.setValue(done)

    def show_found(self, told: str, rows: Sequence[ImportRow], troubles: Sequence[str]) -> None:
        """Offer what was found; ``told`` is the sum of it in words."""
        self._told.setText(told)
        self.troubles.setPlainText("\n".join(named(each) for each in troubles))
        self.model.show_rows(rows)
        self._show_list(shown=True)
        self.troubles.setVisible(bool(troubles))
        self.list.setFocus()
        announce(self, told)

    def show_bringing(self, told: str) -> None:
        """Show that the chosen ones are being brought in."""
        self._told.setText(told)
        self._show_list(shown=False)
        self.stop.setFocus()

    def _show_list(self, *, shown: bool) -> None:
        offered: tuple[QWidget, ...] = (self.list, self.all, self.bring, self.close_button)
        for widget in offered:
            widget.setVisible(shown)
        self.progress.setVisible(not shown)
        self.stop.setVisible(not shown)
        self.troubles.hide()
        self._follow()

    def _follow(self) -> None:
        count = len(self.model.chosen)
        self.bring.setText(translate(counted("import", _CHATS, count)))
        self.bring.setEnabled(count > 0)

    def reject(self) -> None:
        # Whoever closes it while something goes on means that to stop.
        if self.stop.isVisible():
            self.stopped.emit()
        super().reject()


def _line() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
