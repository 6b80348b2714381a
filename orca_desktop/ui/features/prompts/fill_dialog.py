"""The form that asks for what goes into the places of a prompt."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from orca_desktop.domain.prompts import KeptPrompt, PromptVariable, put_in, variables
from orca_desktop.ui.widgets import dialogs
from orca_desktop.ui.widgets.choice import ChoiceBox
from orca_desktop.ui.widgets.growing_field import GrowingField

_SIZE: Final = (520, 380)
_LINES: Final = (1, 6)
_LONGEST_PREVIEW: Final = 2_000


class FillDialog(QDialog):
    """Shows a field for each place, with what was put in last or stands there by itself.

    ``filled`` carries what was put in, by the names of the places.
    """

    filled = Signal(object)

    def __init__(self, prompt: KeptPrompt, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prompt = prompt
        self.setWindowTitle(prompt.name)
        dialogs.resize(self, *_SIZE)
        self._fields: dict[str, GrowingField | ChoiceBox[str]] = {}
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setVerticalSpacing(12)
        for variable in variables(prompt.text):
            field = self._field(variable, prompt.filled.get(variable.name))
            label = QLabel(variable.name)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setBuddy(field)
            field.setAccessibleName(variable.name)
            form.addRow(label, field)
            self._fields[variable.name] = field
        self._preview = QLabel()
        self._preview.setTextFormat(Qt.TextFormat.PlainText)
        self._preview.setWordWrap(True)
        self._preview.setProperty("tone", "muted")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        put = QPushButton(self.tr("Put in"))
        put.setProperty("kind", "primary")
        buttons.addButton(put, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._agree)
        buttons.rejected.connect(self.reject)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(16)
        column.addLayout(form)
        column.addWidget(self._preview)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 16, 16, 16)
        rows.setSpacing(12)
        rows.addWidget(area, 1)
        rows.addWidget(buttons)
        put.setDefault(True)
        self._follow()

    @property
    def values(self) -> dict[str, str]:
        """What is put in now, by the names of the places."""
        return {
            name: field.toPlainText() if isinstance(field, GrowingField) else field.value or ""
            for name, field in self._fields.items()
        }

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A field of several lines has Enter for itself; with Ctrl it puts all of it in.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            if is_enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self._agree()
                return True
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        first = next(iter(self._fields.values()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)
        if isinstance(first, GrowingField):
            first.selectAll()

    def _field(self, variable: PromptVariable, last: str | None) -> GrowingField | ChoiceBox[str]:
        given = variable.default if last is None else last
        if variable.choices:
            box = ChoiceBox[str](variable.name)
            for each in variable.choices:
                box.offer(each, each)
            box.choose(given if given in variable.choices else variable.default)
            box.currentTextChanged.connect(self._follow)
            return box
        field = GrowingField(_LINES)
        field.setPlainText(given)
        field.textChanged.connect(self._follow)
        field.installEventFilter(self)
        return field

    def _follow(self) -> None:
        shown = {name: value or f"[{name}]" for name, value in self.values.items()}
        text = put_in(self._prompt.text, shown)
        cut = text if len(text) <= _LONGEST_PREVIEW else f"{text[:_LONGEST_PREVIEW]}…"
        self._preview.setText(cut)

    def _agree(self) -> None:
        values = self.values
        self.accept()
        self.filled.emit(values)
