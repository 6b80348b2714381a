"""One control for each kind of parameter, all with the same three doings.

A control ``show``s a value (``None``: not sent), tells by ``changed`` what the person set
(``None``: not sent any more), and can be ``refuse``d. It never checks a range: the table does.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Final, assert_never

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from orca_desktop.domain import vocabulary
from orca_desktop.domain.parameters import Parameter, ParameterKind, Value
from orca_desktop.ui.widgets.choice import ChoiceBox
from orca_desktop.ui.widgets.growing_field import GrowingField
from orca_desktop.ui.widgets.number_entry import SteppedEntry
from orca_desktop.ui.widgets.segments import Segments
from orca_desktop.ui.wording.translation import translated

CONTEXT: Final = "parameters"
_SHORT_LINES: Final = (1, 3)
_TEXT_LINES: Final = (3, 10)
_LIST_LINES: Final = (2, 8)
_NUMBER_WIDTH: Final = 64
# More choices than these do not fit beside each other.
_SEGMENTS: Final = 3


class Control(QWidget):
    """What all controls share: the row they stand for and the signal."""

    changed = Signal(object)
    unreadable = Signal()
    # Whether the control itself says that it is unset while there is no value.
    tells_unset = False
    # The one field that a label of the control leads to. It is no focus proxy: with one, Tab
    # would pass over what stands before it.
    buddy: QWidget | None = None

    def __init__(self, row: Parameter) -> None:
        super().__init__()
        self.parameter = row
        self.name = translated(CONTEXT, row.label)
        self.help = translated(CONTEXT, row.help)

    def show_value(self, value: Value | None) -> None:
        """Show a value; emits nothing."""
        raise NotImplementedError

    def refuse(self, choices: Mapping[str, str]) -> None:
        """Grey single choices, each with its reason; without choices there is nothing to do."""

    def _describe(self, widget: QWidget, name: str = "") -> None:
        widget.setAccessibleName(name or self.name)
        widget.setAccessibleDescription(self.help)
        widget.setToolTip(self.help)


def build(row: Parameter) -> Control:
    """The control for one row of the table."""
    return _form(row)(row)


def _form(row: Parameter) -> type[Control]:
    match row.kind:
        case ParameterKind.NUMBER | ParameterKind.INTEGER:
            return RangeControl if row.words and row.maximum is not None else NumberControl
        case ParameterKind.CHOICE:
            return ListControl if len(row.choices) > _SEGMENTS else ChoiceControl
        case ParameterKind.TEXT | ParameterKind.TEXTS | ParameterKind.JSON:
            return TextControl
        case ParameterKind.SWITCH:
            return SwitchControl
        case ParameterKind.MODEL:
            return LineControl
    assert_never(row.kind)


class NumberControl(Control):
    """A field for a number; empty is not sent."""

    tells_unset = True

    def __init__(self, row: Parameter) -> None:
        super().__init__(row)
        self._shown: Value | None = None
        self._is_whole = row.kind is ParameterKind.INTEGER
        self.field = SteppedEntry(self._is_accepted)
        self.field.setPlaceholderText(self.tr("automatic"))
        self._describe(self.field)
        self.field.given.connect(self._take)
        self.field.unreadable.connect(self.unreadable)
        self.field.stepped.connect(self._step)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.field, 1)
        if row.unit:
            unit = QLabel(translated(CONTEXT, row.unit))
            unit.setProperty("tone", "muted")
            line.addWidget(unit)
        self.buddy = self.field

    def show_value(self, value: Value | None) -> None:
        # While the person types, the field is theirs: "1." must not become "1".
        is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
        self._shown = value
        self.field.show_number(value if is_number else None)  # type: ignore[arg-type]

    def _is_accepted(self, number: Decimal) -> bool:
        return not self._is_whole or number == number.to_integral_value()

    def _take(self, number: Decimal | None) -> None:
        value = number if number is None else int(number) if self._is_whole else float(number)
        self._shown = value
        self.changed.emit(value)

    def _step(self, direction: int) -> None:
        row = self.parameter
        step, low = row.step or 1, row.minimum or 0
        start = self._shown if isinstance(self._shown, (int, float)) else None
        value = low if start is None else start + direction * step
        value = max(value, low)
        if row.maximum is not None:
            value = min(value, row.maximum)
        exact = round(value) if self._is_whole else round(value, 6)
        self.show_value(exact)
        self.changed.emit(exact)


class _Slider(QSlider):
    """A slider that leaves the wheel to the page, which scrolls under the pointer."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class RangeControl(Control):
    """A slider between words, with the number small beside it."""

    def __init__(self, row: Parameter) -> None:
        super().__init__(row)
        self._low = row.minimum or 0.0
        self._step = (row.step or 0.1) / 2
        self._number = NumberControl(row)
        self._number.field.setFixedWidth(_NUMBER_WIDTH)
        self._number.field.setPlaceholderText("")  # said beside its name
        self._number.changed.connect(self._take)
        self._number.unreadable.connect(self.unreadable)
        self._slider = _Slider(Qt.Orientation.Horizontal)
        count = round(((row.maximum or 1.0) - self._low) / self._step)
        self._slider.setRange(0, count)
        self._slider.setSingleStep(2)
        self._slider.setPageStep(max(count // 5, 1))
        self._slider.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._describe(self._slider, self.tr("{name} slider").format(name=self.name))
        self._slider.valueChanged.connect(self._slide)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.addWidget(self._slider, 0, 0)
        grid.addWidget(self._number, 0, 1)
        grid.addLayout(self._words(row.words), 1, 0)
        grid.setColumnStretch(0, 1)
        self.buddy = self._number.field

    def show_value(self, value: Value | None) -> None:
        self._number.show_value(value)
        self._mark(value)

    def _mark(self, value: Value | None) -> None:
        known = isinstance(value, (int, float))
        most = self._slider.maximum()
        place = (float(value) - self._low) / self._step if known else most // 2  # type: ignore[arg-type]
        self._slider.blockSignals(True)
        # Cut here: what is written may be larger than any whole number of Qt.
        self._slider.setValue(round(min(max(0.0, place), most)))
        self._slider.blockSignals(False)
        if self._slider.property("unset") is not (not known):
            self._slider.setProperty("unset", not known)
            self._slider.style().unpolish(self._slider)
            self._slider.style().polish(self._slider)

    def _slide(self, place: int) -> None:
        self._take(round(self._low + place * self._step, 6))

    def _take(self, value: Value | None) -> None:
        self._mark(value)
        self._number.show_value(value)
        self.changed.emit(value)

    @staticmethod
    def _words(words: tuple[str, ...]) -> QHBoxLayout:
        line = QHBoxLayout()
        for place, word in enumerate(words):
            label = QLabel(translated(vocabulary.CONTEXT, word))
            label.setProperty("tone", "small")
            if place:
                line.addStretch(1)
            line.addWidget(label)
        return line


class ChoiceControl(Control):
    """Buttons side by side; none taken is not sent."""

    def __init__(self, row: Parameter) -> None:
        super().__init__(row)
        choices = [(each.value, translated(CONTEXT, each.label)) for each in row.choices]
        self._segments = Segments(self.name, choices)
        self._segments.setToolTip(self.help)
        self._segments.chosen.connect(self.changed.emit)
        line = QVBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._segments)

    def show_value(self, value: Value | None) -> None:
        self._segments.choose(value if isinstance(value, str) else None)

    def refuse(self, choices: Mapping[str, str]) -> None:
        for choice in self.parameter.choices:
            self._segments.refuse(choice.value, choices.get(choice.value, ""), self.help)


class ListControl(Control):
    """A list to choose from; its first entry is not sent."""

    tells_unset = True

    def __init__(self, row: Parameter) -> None:
        super().__init__(row)
        self._box: ChoiceBox[Value | None] = ChoiceBox()
        self._describe(self._box)
        self._box.view().setAccessibleName(self.name)
        self._box.offer(self.tr("automatic"), None)
        for choice in row.choices:
            self._box.offer(translated(CONTEXT, choice.label), choice.value)
        self._box.picked.connect(self.changed)
        line = QVBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._box)
        self.buddy = self._box

    def show_value(self, value: Value | None) -> None:
        self._box.choose(value)

    def refuse(self, choices: Mapping[str, str]) -> None:
        model = self._box.model()
        for place, value in enumerate(self._box.values):
            reason = choices.get(str(value), "")
            if value is not None and isinstance(model, QStandardItemModel):
                model.item(place).setEnabled(not reason)
                model.item(place).setToolTip(reason)


class TextControl(Control):
    """A field for words, for several texts with one on each line, or for JSON text.

    Empty is not sent. ``editor_opened`` carries the window in which JSON text is written.
    """

    editor_opened = Signal(object)

    tells_unset = True

    def __init__(self, row: Parameter) -> None:
        super().__init__(row)
        self._field = GrowingField(_lines_for(row))
        self._field.is_prose = row.kind is ParameterKind.TEXT
        self._field.setPlaceholderText(translated(CONTEXT, row.example) or self.tr("none"))
        self._describe(self._field)
        self._field.textChanged.connect(self._edit)
        line = QVBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self._field)
        self.buddy = self._field
        self._tools: _JsonTools | None = None
        if row.kind is ParameterKind.JSON:
            self._tools = _JsonTools(row, self.name, self._field, self.editor_opened.emit)
            line.addWidget(self._tools)

    def show_value(self, value: Value | None) -> None:
        if value != self._read():
            self._field.blockSignals(True)
            self._field.setPlainText("\n".join(value) if isinstance(value, tuple) else value or "")  # type: ignore[arg-type]
            self._field.blockSignals(False)
            self._field.updateGeometry()
        if self._tools is not None:
            self._tools.follow()

    def _edit(self) -> None:
        self.changed.emit(self._read())

    def _read(self) -> Value | None:
        text = self._field.toPlainText()
        if self.parameter.kind is not ParameterKind.TEXTS:
            return text if text.strip() else None
        return tuple(line for line in text.split("\n") if line.strip()) or None


def _lines_for(row: Parameter) -> tuple[int, int]:
    """How many lines a field has at least and at most."""
    if row.is_short:
        return _SHORT_LINES
    return _TEXT_LINES if row.kind is ParameterKind.TEXT else _LIST_LINES


class _JsonTools(QWidget):
    """Below a field for JSON text: a template to begin with, and a window to write in."""

    def __init__(
        self,
        row: Parameter,
        name: str,
        field: QPlainTextEdit,
        opened: Callable[[QWidget], object],
    ) -> None:
        super().__init__()
        self._parameter = row
        self._field = field
        self._opened = opened
        self._example = QPushButton(self.tr("Insert an example"))
        self._example.setProperty("kind", "link")
        self._example.setAccessibleName(self.tr("{name}: insert an example").format(name=name))
        self._example.clicked.connect(self._insert)
        large = QPushButton(self.tr("Open the editor"))
        large.setProperty("kind", "link")
        large.setAccessibleName(self.tr("{name}: open the editor").format(name=name))
        large.clicked.connect(self._open_editor)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(16)
        line.addWidget(self._example)
        line.addWidget(large)
        line.addStretch(1)
        field.setObjectName("json")
        field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        field.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        field.textChanged.connect(self.follow)

    def follow(self) -> None:
        """Offer the template where nothing is written yet."""
        self._example.setVisible(not self._field.toPlainText().strip())

    def _insert(self) -> None:
        if self._parameter.shape is not None:
            self._field.setPlainText(self._parameter.shape.template)
            self._field.setFocus()

    def _open_editor(self) -> None:
        from orca_desktop.ui.features.parameters.json_editor import JsonEditor  # noqa: PLC0415 - not at start-up

        editor = JsonEditor(self._parameter, self._field.toPlainText(), self.window())
        editor.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        editor.taken.connect(self._field.setPlainText)
        self._opened(editor)
        editor.open()


class SwitchControl(Control):
    """A check box; without its tick it is not sent, unless it must always have a value."""

    tells_unset = True

    def __init__(self, row: Parameter) -> None:
        super().__init__(row)
        self._box = QCheckBox(self.name)
        self._describe(self._box)
        self._box.clicked.connect(self._tell)
        line = QVBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._box)
        self.buddy = self._box

    def show_value(self, value: Value | None) -> None:
        self._box.setChecked(value is True)

    def _tell(self, checked: bool) -> None:
        self.changed.emit(checked if checked or self.parameter.required else None)


class LineControl(Control):
    """One line of text."""

    def __init__(self, row: Parameter) -> None:
        super().__init__(row)
        self._field = QLineEdit()
        self._describe(self._field)
        self._field.textEdited.connect(lambda text: self.changed.emit(text.strip() or None))
        line = QVBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._field)
        self.buddy = self._field

    def show_value(self, value: Value | None) -> None:
        text = value if isinstance(value, str) else ""
        if text != self._field.text().strip():
            self._field.setText(text)
