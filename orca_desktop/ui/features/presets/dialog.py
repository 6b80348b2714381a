"""The presets as a list: rename, duplicate, delete with undo, default, files."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from orca_desktop.domain.presets import Preset, named
from orca_desktop.domain.words import Text
from orca_desktop.ui.widgets import dialogs
from orca_desktop.ui.widgets.announce import announce
from orca_desktop.ui.wording.presets import described, preset_name
from orca_desktop.ui.wording.translation import translate, translated

_SIZE: Final = (640, 460)


class PresetsDialog(QDialog):
    """Emits what the person wants done; ``show_presets`` shows how it came out."""

    renamed = Signal(str, str)
    duplicated = Signal(str)
    deleted = Signal(str)
    restored = Signal(str)
    default_chosen = Signal(str)
    export_requested = Signal()
    import_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Presets"))
        dialogs.resize(self, *_SIZE)
        self._presets: dict[str, Preset] = {}
        self._default_id: str | None = None
        self._gone = ""
        self.list = QListWidget()
        self.list.setObjectName("picking")
        self.list.setAccessibleName(self.tr("Presets"))
        self.list.setEditTriggers(
            QListWidget.EditTrigger.EditKeyPressed | QListWidget.EditTrigger.DoubleClicked
        )
        self.list.itemChanged.connect(self._rename)
        self.list.currentItemChanged.connect(lambda _now, _before: self._show_current())
        self._help = QLabel()
        self._holds = QLabel()
        for label in (self._help, self._holds):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._holds.setProperty("tone", "small")
        self._rename_it = self._button(self.tr("Rename"), self._edit)
        self._copy_it = self._button(
            self.tr("Duplicate"), lambda: self.duplicated.emit(self.current)
        )
        self._default_it = self._button("", self._choose_default)
        self._delete_it = self._button(self.tr("Delete"), self._delete)
        self._notice, self._words, self._undo = self._make_notice()
        QShortcut(QKeySequence(Qt.Key.Key_Delete), self.list, self._delete).setContext(
            Qt.ShortcutContext.WidgetShortcut
        )
        self._lay_out()

    @property
    def current(self) -> str:
        """The id of the preset that is marked, empty for none."""
        item = self.list.item(self.list.currentRow()) if self.list.currentRow() >= 0 else None
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""

    def show_presets(self, presets: Sequence[Preset], default_id: str | None) -> None:
        """Show these presets; the marked one stays marked."""
        marked = self.current
        self._presets = {each.id: each for each in presets}
        self._default_id = default_id
        self.list.blockSignals(True)
        self.list.clear()
        for preset in presets:
            item = QListWidgetItem(preset_name(preset))
            item.setData(Qt.ItemDataRole.UserRole, preset.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            if preset.id == default_id:
                font = self.list.font()
                font.setBold(True)
                item.setFont(font)
                item.setToolTip(self.tr("New chats begin with this one."))
            self.list.addItem(item)
        self.list.blockSignals(False)
        places = [n for n, each in enumerate(presets) if each.id == marked]
        self.list.setCurrentRow(places[0] if places else 0)
        self._show_current()

    def show_problem(self, problem: Text) -> None:
        """Say why something was not done."""
        self._tell(translate(problem), "problem")

    def show_done(self, words: str) -> None:
        """Say that something was done."""
        self._tell(words, "small")

    def show_deleted(self, preset_id: str, name: str) -> None:
        """Say that a preset is gone, with a way back."""
        self._tell(self.tr("Deleted: {name}").format(name=name), "small")
        self._gone = preset_id
        self._undo.show()

    def _tell(self, words: str, tone: str) -> None:
        self._gone = ""
        self._undo.hide()
        self._words.setText(words)
        self._words.setProperty("tone", tone)
        self._words.style().unpolish(self._words)
        self._words.style().polish(self._words)
        self._notice.show()
        announce(self, words)

    def _show_current(self) -> None:
        preset = self._presets.get(self.current)
        for button in (self._rename_it, self._copy_it, self._default_it, self._delete_it):
            button.setEnabled(preset is not None)
        is_default = preset is not None and preset.id == self._default_id
        self._default_it.setText(
            self.tr("Not for new chats") if is_default else self.tr("Use for new chats")
        )
        self._help.setText(translated("presets", preset.help) if preset else "")
        self._help.setVisible(bool(self._help.text()))
        self._holds.setText(described(preset.settings) if preset else "")

    def _rename(self, item: QListWidgetItem) -> None:
        preset = self._presets.get(str(item.data(Qt.ItemDataRole.UserRole)))
        if preset is None or item.text() == preset_name(preset):
            return
        name = named(item.text())
        if isinstance(name, Text):
            self.list.blockSignals(True)
            item.setText(preset_name(preset))
            self.list.blockSignals(False)
            self.show_problem(name)
        else:
            self.renamed.emit(preset.id, name)

    def _edit(self) -> None:
        if self.current:
            self.list.editItem(self.list.currentItem())

    def _choose_default(self) -> None:
        self.default_chosen.emit("" if self.current == self._default_id else self.current)

    def _delete(self) -> None:
        preset = self._presets.get(self.current)
        if preset is not None:
            self.deleted.emit(preset.id)
            self.show_deleted(preset.id, preset_name(preset))

    def _restore(self) -> None:
        gone, self._gone = self._gone, ""
        self._notice.hide()
        if gone:
            self.restored.emit(gone)

    def _button(self, words: str, doing: object) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.clicked.connect(doing)
        return button

    def _make_notice(self) -> tuple[QFrame, QLabel, QPushButton]:
        notice = QFrame()
        notice.setProperty("kind", "card")
        words = QLabel()
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        undo = self._button(self.tr("Undo"), self._restore)
        undo.setProperty("kind", "link")
        row = QHBoxLayout(notice)
        row.setContentsMargins(12, 6, 12, 6)
        row.addWidget(words, 1)
        row.addWidget(undo)
        undo.hide()
        notice.hide()
        return notice, words, undo

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(8)
        for button in (self._rename_it, self._copy_it, self._default_it, self._delete_it):
            side.addWidget(button)
        side.addStretch(1)
        side.addWidget(self._button(self.tr("Import …"), self.import_requested.emit))
        side.addWidget(self._button(self.tr("Export all …"), self.export_requested.emit))
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addWidget(self.list, 1)
        middle.addLayout(side)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(middle, 1)
        column.addWidget(self._help)
        column.addWidget(self._holds)
        column.addWidget(self._notice)
        column.addWidget(close)


class PresetNameDialog(QDialog):
    """Asks for the name of a new preset; ``named`` carries one that can be used."""

    named = Signal(str)

    def __init__(self, parent: QWidget | None = None, suggested: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Save as a new preset"))
        self.setMinimumWidth(400)
        self.field = QLineEdit(suggested)
        self.field.setAccessibleName(self.tr("Name of the preset"))
        self.field.setPlaceholderText(self.tr("Name"))
        self.field.textChanged.connect(self._follow)
        self._note = QLabel()
        self._note.setProperty("tone", "problem")
        self._note.setWordWrap(True)
        buttons = QDialogButtonBox()
        self._save = buttons.addButton(self.tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._save.setProperty("kind", "primary")
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._agree)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.field)
        column.addWidget(self._note)
        column.addWidget(buttons)
        self._follow()

    def _follow(self) -> None:
        name = named(self.field.text())
        is_wrong = isinstance(name, Text)
        self._save.setEnabled(not is_wrong)
        is_said = is_wrong and bool(self.field.text().strip())
        self._note.setText(translate(name) if isinstance(name, Text) and is_said else "")

    def _agree(self) -> None:
        name = named(self.field.text())
        if isinstance(name, str):
            self.named.emit(name)
            self.accept()
