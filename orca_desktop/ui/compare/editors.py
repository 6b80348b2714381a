"""The values of a column as a person sets them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QSizePolicy,
    QWidget,
)

from orca_desktop.domain.comparison import Question
from orca_desktop.domain.parameters import BY_NAME, Settings, Value
from orca_desktop.ui.compare import naming

if TYPE_CHECKING:
    from orca_desktop.domain.comparison import Variant

Changes = Mapping[str, Value | None]
_LINES: Final = 3


class Editor(QWidget):
    """Edits a few values of a column; ``changed`` carries them by the names of parameters."""

    changed = Signal(object)

    def show_values(self, settings: Settings, changes: Changes) -> None:
        """Show the values of a column: its own changes, over the settings of all."""
        raise NotImplementedError


class TemperatureEditor(Editor):
    """A temperature, in steps of five hundredths."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = BY_NAME["temperature"]
        self._spin = QDoubleSpinBox()
        self._spin.setRange(row.minimum or 0.0, row.maximum or 1.0)
        self._spin.setDecimals(2)
        self._spin.setSingleStep(0.05)
        self._spin.setAccessibleName(self.tr("Temperature"))
        label = QLabel(self.tr("Temperature"))
        label.setBuddy(self._spin)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(label)
        line.addWidget(self._spin)
        line.addStretch(1)
        self._spin.valueChanged.connect(
            lambda value: self.changed.emit({"temperature": round(value, 2)})
        )

    def show_values(self, settings: Settings, changes: Changes) -> None:
        value = changes.get("temperature", settings.get("temperature", 1.0))
        self._spin.blockSignals(True)
        self._spin.setValue(float(value) if isinstance(value, int | float) else 1.0)
        self._spin.blockSignals(False)


class ThinkingEditor(Editor):
    """One of the ways to think that the model takes."""

    def __init__(self, ways: Sequence[Variant], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ways = [(naming.label_words(each.label), each.changes) for each in ways]
        self._choice = QComboBox()
        self._choice.setAccessibleName(self.tr("Thinking"))
        self._choice.addItems([words for words, _ in self._ways])
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._choice)
        line.addStretch(1)
        self._choice.activated.connect(lambda place: self.changed.emit(dict(self._ways[place][1])))

    def show_values(self, settings: Settings, changes: Changes) -> None:
        for place, (_, known) in enumerate(self._ways):
            if all(changes.get(name, settings.get(name)) == value for name, value in known.items()):
                self._choice.setCurrentIndex(place)
                return
        self._choice.setCurrentIndex(-1)


class ModelEditor(Editor):
    """A model, chosen or written."""

    def __init__(self, models: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = QComboBox()
        self._field.setEditable(True)
        self._field.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._field.addItems(list(models))
        self._field.setAccessibleName(self.tr("Model"))
        self._field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._field.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._field.setMinimumContentsLength(24)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._field, 1)
        self._field.currentTextChanged.connect(
            lambda text: self.changed.emit({"model": text.strip()})
        )

    def show_values(self, settings: Settings, changes: Changes) -> None:
        model = str(changes.get("model") or settings.model)
        if self._field.currentText() != model:
            self._field.blockSignals(True)
            self._field.setCurrentText(model)
            self._field.blockSignals(False)


class InstructionsEditor(Editor):
    """Instructions, in the person's words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = QPlainTextEdit()
        self._text.setAccessibleName(self.tr("Instructions"))
        self._text.setPlaceholderText(self.tr("No instructions"))
        self._text.setTabChangesFocus(True)
        self._text.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._text, 1)
        self._text.textChanged.connect(self._tell)
        self._text.setFixedHeight(self._text.fontMetrics().lineSpacing() * _LINES + 16)

    def show_values(self, settings: Settings, changes: Changes) -> None:
        text = changes["system"] if "system" in changes else settings.get("system")
        words = text if isinstance(text, str) else ""
        if self._text.toPlainText() != words:
            self._text.blockSignals(True)
            self._text.setPlainText(words)
            self._text.blockSignals(False)

    def _tell(self) -> None:
        self.changed.emit({"system": self._text.toPlainText() or None})


def make(question: Question, ways: Sequence[Variant], models: Sequence[str]) -> Editor | None:
    """The editor for a question; asking again needs none."""
    match question:
        case Question.CREATIVITY:
            return TemperatureEditor()
        case Question.THINKING:
            return ThinkingEditor(ways)
        case Question.MODEL:
            return ModelEditor(models)
        case Question.INSTRUCTIONS | Question.LENGTH:
            return InstructionsEditor()
        case Question.REPEAT:
            return None
