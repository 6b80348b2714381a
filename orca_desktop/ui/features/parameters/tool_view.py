"""One tool in the form: what it is and its values on one page, trying it out on another."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from orca_desktop.domain.tool_schema import ToolFault, ToolForm, ToolValue, free_name
from orca_desktop.ui.features.parameters.editor_form import (
    FaultLabel,
    caption,
    chain,
    muted,
    scrolling,
)
from orca_desktop.ui.features.parameters.trial_view import TrialView
from orca_desktop.ui.features.parameters.value_row import ValueRow
from orca_desktop.ui.widgets.growing_field import GrowingField
from orca_desktop.ui.widgets.segments import Segments

_LINES: Final = (2, 8)
_DEFINE: Final = "define"
_TRY: Final = "try"


class ToolView(QWidget):
    """Shows a tool and changes it; ``form`` is the tool as it is written now."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.form = ToolForm("")
        self._rows: list[ValueRow] = []
        self._modes = Segments(
            self.tr("Show the tool"),
            ((_DEFINE, self.tr("What it is")), (_TRY, self.tr("Try it out"))),
        )
        self._modes.chosen.connect(self._show_mode)
        self._name = QLineEdit()
        self._name.setAccessibleName(self.tr("Name of the tool"))
        self._name.setPlaceholderText(self.tr("Such as look_up_order"))
        self._name.textEdited.connect(lambda text: self._take(name=text.strip()))
        self._fault = FaultLabel()
        self._purpose = GrowingField(_LINES)
        self._purpose.setAccessibleName(self.tr("What the tool is for"))
        self._purpose.setPlaceholderText(
            self.tr("What it does, and when to use it: models decide by these words")
        )
        self._purpose.textChanged.connect(
            lambda: self._take(description=self._purpose.toPlainText())
        )
        self._add = QPushButton(self.tr("Add a value"))
        self._add.setAutoDefault(False)
        self._add.clicked.connect(self._add_value)
        self._no_values = muted(self.tr("It is called without any values."))
        self._column: QVBoxLayout
        self._trial = TrialView()
        self._pages = QStackedWidget()
        self._pages.addWidget(scrolling(self._make_page()))
        self._pages.addWidget(self._trial)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(10)
        rows.addWidget(self._modes, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addWidget(self._pages, 1)
        self._modes.choose(_DEFINE)

    def show_form(self, form: ToolForm) -> None:
        """Show a tool; emits nothing."""
        if form == self.form:
            return
        self.form = form
        for field in (self._name, self._purpose):
            field.blockSignals(True)
        self._name.setText(form.name)
        self._purpose.setPlainText(form.description)
        for field in (self._name, self._purpose):
            field.blockSignals(False)
        self._purpose.updateGeometry()
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        for value in form.values:
            self._insert(value)
        self._follow()
        self._trial.show_tool(form)

    def show_faults(self, faults: Sequence[ToolFault]) -> None:
        """Say at each field what is wrong with it."""
        about = [fault for fault in faults if fault.place is None]
        self._fault.tell(about[0].sentence if about else None, self._name)
        for place, row in enumerate(self._rows):
            row.show_faults(tuple(fault for fault in faults if fault.place == place))

    def focus_fault(self, fault: ToolFault) -> None:
        """Put the keyboard where the fault is."""
        self._define()
        if fault.place is None:
            self._name.setFocus()
        else:
            self._rows[fault.place].focus_fault(fault)

    def begin(self) -> None:
        """Put the keyboard on the name, which the first letter replaces."""
        self._define()
        self._name.setFocus()
        self._name.selectAll()

    # -- what the person does -----------------------------------------------------------------

    def _take(self, **changes: object) -> None:
        self.form = dataclasses.replace(self.form, **changes)  # type: ignore[arg-type]
        self.changed.emit()

    def _take_values(self) -> None:
        self._take(values=tuple(row.value for row in self._rows))

    def _add_value(self) -> None:
        names = [row.value.name for row in self._rows]
        row = self._insert(ToolValue(free_name("value", names)))
        self._follow()
        self._take_values()
        row.name.setFocus()
        row.name.selectAll()

    def _remove(self, row: ValueRow) -> None:
        place = self._rows.index(row)
        del self._rows[place]
        following = self._rows[min(place, len(self._rows) - 1)].name if self._rows else self._add
        following.setFocus()
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._follow()
        self._take_values()

    def _move(self, row: ValueRow, by: int) -> None:
        place = self._rows.index(row) + by
        if not 0 <= place < len(self._rows):
            return
        self._rows.remove(row)
        self._rows.insert(place, row)
        self._column.removeWidget(row)
        self._column.insertWidget(place, row)
        self._follow()
        self._take_values()
        # At the end the pressed button is off, so the keyboard stays with the row by the other.
        button = row.up if by < 0 else row.down
        (button if button.isEnabled() else row.down if by < 0 else row.up).setFocus()

    def _define(self) -> None:
        self._modes.choose(_DEFINE)
        self._pages.setCurrentIndex(0)

    def _show_mode(self, mode: str) -> None:
        if mode == _TRY:
            self._trial.show_tool(self.form)
        self._pages.setCurrentIndex(int(mode == _TRY))

    # -- within -------------------------------------------------------------------------------

    def _insert(self, value: ToolValue) -> ValueRow:
        row = ValueRow(value)
        row.changed.connect(self._take_values)
        row.up.clicked.connect(partial(self._move, row, -1))
        row.down.clicked.connect(partial(self._move, row, 1))
        row.remove.clicked.connect(partial(self._remove, row))
        self._column.insertWidget(len(self._rows), row)
        row.show()  # A layout would show it later, when the keyboard has no way in yet.
        self._rows.append(row)
        return row

    def _follow(self) -> None:
        """Number the rows, and let Tab go through them in their order."""
        for place, row in enumerate(self._rows):
            row.show_place(place, len(self._rows))
        self._no_values.setVisible(not self._rows)
        chain((self._purpose, *(stop for row in self._rows for stop in row.stops), self._add))

    def _make_page(self) -> QWidget:
        page = QWidget()
        title = QLabel(self.tr("Values it is called with"))
        title.setObjectName("parameterName")
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        rows = QVBoxLayout(page)
        rows.setContentsMargins(0, 0, 4, 0)
        rows.setSpacing(4)
        rows.addWidget(caption(self.tr("Name"), self._name))
        rows.addWidget(self._name)
        rows.addWidget(self._fault)
        rows.addSpacing(8)
        rows.addWidget(caption(self.tr("What it is for"), self._purpose))
        rows.addWidget(self._purpose)
        rows.addSpacing(8)
        rows.addWidget(title)
        rows.addWidget(self._no_values)
        rows.addLayout(self._column)
        rows.addSpacing(4)
        rows.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addStretch(1)
        return page
