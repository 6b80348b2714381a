"""One value of a tool in the form: its name, its kind, what it means, whether it is needed."""

from __future__ import annotations

import dataclasses
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from orca_desktop.domain.tool_schema import ToolFault, ToolValue, ValueKind, choices_in
from orca_desktop.domain.words import QT_TRANSLATE_NOOP
from orca_desktop.ui.features.parameters.editor_form import FaultLabel, key_words, muted
from orca_desktop.ui.widgets.choice import ChoiceBox
from orca_desktop.ui.widgets.growing_field import GrowingField
from orca_desktop.ui.widgets.icon_button import IconButton
from orca_desktop.ui.wording import values
from orca_desktop.ui.wording.translation import translated

KIND_WORDS: Final = {
    ValueKind.TEXT: QT_TRANSLATE_NOOP("ValueRow", "Text"),
    ValueKind.WHOLE: QT_TRANSLATE_NOOP("ValueRow", "Whole number"),
    ValueKind.NUMBER: QT_TRANSLATE_NOOP("ValueRow", "Number"),
    ValueKind.SWITCH: QT_TRANSLATE_NOOP("ValueRow", "Yes or no"),
    ValueKind.CHOICE: QT_TRANSLATE_NOOP("ValueRow", "One of a list"),
    ValueKind.TEXTS: QT_TRANSLATE_NOOP("ValueRow", "List of texts"),
}
_LINES: Final = (1, 5)


class ValueRow(QFrame):
    """Shows a value and changes it; what is not touched stays to the letter as it was.

    The buttons ``up``, ``down`` and ``remove`` say what is to become of the row.
    """

    changed = Signal()

    def __init__(self, value: ToolValue) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._value = value
        self.name = QLineEdit(value.name)
        self.name.setPlaceholderText(self.tr("Name"))
        self.name.textEdited.connect(lambda text: self._take(name=text.strip()))
        self.kind: ChoiceBox[ValueKind] = ChoiceBox()
        for kind, words in KIND_WORDS.items():
            self.kind.offer(translated("ValueRow", words), kind)
        self.kind.choose(value.kind)
        # A screen reader on Linux names a box of choices by its label alone.
        self._kind_label = QLabel(self)
        self._kind_label.setBuddy(self.kind)
        self._kind_label.hide()
        self.kind.picked.connect(self._take_kind)
        self.needed = QCheckBox(self.tr("Needed"))
        self.needed.setToolTip(self.tr("The model must always give it"))
        self.needed.setChecked(value.is_needed)
        self.needed.toggled.connect(lambda on: self._take(is_needed=on))
        self.up = IconButton("chevron-up", "", size=16)
        self.down = IconButton("chevron-down", "", size=16)
        self.remove = IconButton("close", "", size=16)
        self.meaning = GrowingField(_LINES)
        self.meaning.setPlaceholderText(self.tr("What it means, such as “City and country”"))
        self.meaning.setPlainText(value.description)
        self.meaning.textChanged.connect(lambda: self._take(description=self.meaning.toPlainText()))
        self.choices = GrowingField(_LINES)
        self.choices.setPlaceholderText(self.tr("What there is to choose from, one on a line"))
        self.choices.setPlainText("\n".join(value.choices))
        self.choices.textChanged.connect(
            lambda: self._take(choices=choices_in(self.choices.toPlainText()))
        )
        self._fault = FaultLabel()
        self._choices_fault = FaultLabel()
        self._lay_out()

    @property
    def value(self) -> ToolValue:
        """The value as it is written now."""
        return self._value

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab goes through, in order."""
        return (
            *(self.name, self.kind, self.needed, self.up, self.down, self.remove),
            *(self.meaning, self.choices),
        )

    def show_place(self, place: int, count: int) -> None:
        """Say which of so many values it is, counted from 0."""
        number = place + 1
        for widget, name in (
            (self.name, self.tr("Name of value {0}")),
            (self.kind, self.tr("Kind of value {0}")),
            (self.needed, self.tr("Value {0} is needed")),
            (self.meaning, self.tr("Meaning of value {0}")),
            (self.choices, self.tr("Choices of value {0}")),
        ):
            widget.setAccessibleName(name.format(values.written(number)))
        self._kind_label.setText(self.kind.accessibleName())
        self.up.name(self.tr("Move value {0} up").format(values.written(number)))
        self.down.name(self.tr("Move value {0} down").format(values.written(number)))
        self.remove.name(self.tr("Remove value {0}").format(values.written(number)))
        self.up.setEnabled(place > 0)
        self.down.setEnabled(number < count)

    def show_faults(self, faults: tuple[ToolFault, ...]) -> None:
        """Say at the fields what is wrong with them."""
        told = {fault.is_about_choices: fault.sentence for fault in faults}
        self._fault.tell(told.get(False), self.name)
        self._choices_fault.tell(told.get(True), self.choices)

    def focus_fault(self, fault: ToolFault) -> None:
        """Put the keyboard where the fault is."""
        (self.choices if fault.is_about_choices else self.name).setFocus()

    def _take(self, **changes: object) -> None:
        self._value = dataclasses.replace(self._value, **changes)  # type: ignore[arg-type]
        self.changed.emit()

    def _take_kind(self, kind: ValueKind) -> None:
        self.choices.setVisible(kind is ValueKind.CHOICE)
        self._take(kind=kind)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.name, 1)
        head.addWidget(self.kind)
        head.addWidget(self.needed)
        marks = QHBoxLayout()
        marks.setSpacing(0)
        for button in (self.up, self.down, self.remove):
            marks.addWidget(button)
        head.addLayout(marks)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 10, 8, 10)
        rows.setSpacing(6)
        rows.addLayout(head)
        rows.addWidget(self._fault)
        rows.addWidget(self.meaning)
        rows.addWidget(self.choices)
        rows.addWidget(self._choices_fault)
        self.choices.setVisible(self._value.kind is ValueKind.CHOICE)
        if further := self._value.further:
            words = self.tr("Kept, and only to be changed as JSON: {keys}")
            rows.addWidget(muted(words.format(keys=key_words(further))))
