"""Trying a tool out: a field for each of its values, and the call that a model would make."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from decimal import Decimal
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from orca_desktop.domain.tool_schema import ToolForm, ToolValue, ValueKind
from orca_desktop.domain.tool_trial import ToolTrial, example, trial
from orca_desktop.render.sanitize import named
from orca_desktop.ui.features.parameters.editor_form import (
    caption,
    key_words,
    link,
    muted,
    scrolling,
    short,
)
from orca_desktop.ui.widgets.choice import ChoiceBox
from orca_desktop.ui.widgets.growing_field import GrowingField
from orca_desktop.ui.widgets.number_entry import NumberEntry, written
from orca_desktop.ui.wording import values

_LINES: Final = (2, 6)
_NARROWEST: Final = 60
_MOST: Final = 8
_LONGEST: Final = 80
"""Values that are told in words, and characters of each; the JSON has all."""


class TrialView(QWidget):
    """Shows what becomes of a tool when it is called. Nothing is sent anywhere."""

    def __init__(self) -> None:
        super().__init__()
        self._form = ToolForm("")
        self._fields: list[TrialField] = []
        self._examples = QPushButton(self.tr("Fill in examples"))
        self._examples.setAutoDefault(False)
        self._examples.clicked.connect(self._fill)
        self._clear = link(self.tr("Empty the fields"))
        self._clear.clicked.connect(self._empty)
        self._no_values = muted(self.tr("It is called without any values."))
        self._missing = muted("", "warning")
        self._words = muted("", "muted")
        self._call = QPlainTextEdit()
        self._call.setObjectName("code")
        self._call.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._call.setReadOnly(True)
        self._call.setTabChangesFocus(True)
        self._call.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._call.setAccessibleName(self.tr("The call as JSON"))
        self._column = QVBoxLayout()
        self._column.setSpacing(10)
        self._lay_out()

    def show_tool(self, form: ToolForm) -> None:
        """Show a tool; what was filled in stays with values of the same name and kind."""
        if form == self._form and self._fields:
            return
        kept = {
            (field.tool_value.name, field.tool_value.kind): field.given for field in self._fields
        }
        if form.name != self._form.name:
            kept = {}
        self._form = form
        for field in self._fields:
            self._column.removeWidget(field)
            field.hide()
            field.deleteLater()
        self._fields = [TrialField(value) for value in form.values]
        for field in self._fields:
            self._column.addWidget(field)
            field.show_given(kept.get((field.tool_value.name, field.tool_value.kind)))
            field.changed.connect(self._follow)
        self._follow()

    def _fill(self) -> None:
        for field in self._fields:
            if field.given is None:
                field.show_given(example(field.tool_value))
        self._follow()

    def _empty(self) -> None:
        for field in self._fields:
            field.show_given(None)
        self._follow()

    def _follow(self) -> None:
        given = {field.tool_value.name: field.given for field in self._fields}
        found = trial(self._form, {name: each for name, each in given.items() if each is not None})
        missing = key_words(found.missing)
        is_complete = not missing
        self._missing.setText(
            self.tr("Nothing is missing.")
            if is_complete
            else self.tr("Missing: {names}").format(names=missing)
        )
        self._missing.setProperty("tone", "good" if is_complete else "warning")
        self._missing.style().unpolish(self._missing)
        self._missing.style().polish(self._missing)
        self._words.setText(self._told(found))
        self._call.setPlainText(found.text)
        self._no_values.setVisible(not self._fields)
        for button in (self._examples, self._clear):
            button.setVisible(bool(self._fields))

    def _told(self, found: ToolTrial) -> str:
        """The call in words, as it is shown when a model makes it."""
        head = self.tr("Asked of {tool}:").format(tool=short(self._form.name))
        lines = [
            values.named(short(name), self._worded(each)[:_LONGEST])
            for name, each in itertools.islice(found.given.items(), _MOST)
        ]
        if len(found.given) > _MOST:
            lines.append("…")
        return "\n".join([head, *(lines or [self.tr("nothing more")])])

    def _worded(self, value: Any) -> str:
        match value:
            case bool():
                return self.tr("yes") if value else self.tr("no")
            case list():
                return values.listed(map(named, value))
            case int() | float():
                return written(value)
            case _:
                return named(str(value))

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self._examples)
        buttons.addWidget(self._clear)
        buttons.addStretch(1)
        fields = QWidget()
        left = QVBoxLayout(fields)
        left.setContentsMargins(0, 0, 4, 0)
        left.setSpacing(10)
        left.addWidget(self._no_values)
        left.addLayout(self._column)
        left.addLayout(buttons)
        left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(10)
        for part in (self._missing, self._words):
            right.addWidget(part)
        right.addWidget(self._call, 1)
        columns = QHBoxLayout()
        columns.setSpacing(12)
        columns.addWidget(scrolling(fields), 1)
        columns.addLayout(right, 1)
        words = self.tr(
            "This is how a model would call the tool. Nothing is sent anywhere, and what you "
            "fill in here is not kept."
        )
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(10)
        rows.addWidget(muted(words))
        rows.addLayout(columns, 1)


class TrialField(QWidget):
    """A field for one value; ``given`` is what it holds, ``None`` for nothing."""

    changed = Signal()

    def __init__(self, value: ToolValue) -> None:
        super().__init__()
        self.tool_value = value
        self.given: Any = None
        self._show: Callable[[Any], object]
        field = self._make_field()
        name = named(value.name)
        field.setAccessibleName(self.tr("Try {name}").format(name=name))
        field.setAccessibleDescription(value.description)
        words = self.tr("{name} (needed)") if value.is_needed else "{name}"
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        rows.addWidget(caption(words.format(name=short(value.name)), field))
        if value.description:
            rows.addWidget(muted(value.description))
        rows.addWidget(field, 0, self._alignment())

    def show_given(self, given: Any) -> None:
        """Show a value, ``None`` for none; emits nothing."""
        self.given = given
        self.blockSignals(True)
        self._show(given)
        self.given = given
        self.blockSignals(False)

    def _take(self, given: Any) -> None:
        self.given = given
        self.changed.emit()

    def _alignment(self) -> Qt.AlignmentFlag:
        is_box = self.tool_value.kind in {ValueKind.SWITCH, ValueKind.CHOICE}
        return Qt.AlignmentFlag.AlignLeft if is_box else Qt.AlignmentFlag(0)

    def _make_field(self) -> QWidget:
        match self.tool_value.kind:
            case ValueKind.TEXT:
                return self._make_line()
            case ValueKind.WHOLE | ValueKind.NUMBER:
                return self._make_number()
            case ValueKind.SWITCH:
                return self._make_box([(self.tr("Yes"), True), (self.tr("No"), False)])
            case ValueKind.CHOICE:
                return self._make_box([(short(each), each) for each in self.tool_value.choices])
            case ValueKind.TEXTS:
                return self._make_lines()

    def _make_line(self) -> QWidget:
        line = QLineEdit()
        line.textEdited.connect(lambda text: self._take(text or None))
        self._show = lambda given: line.setText(given or "")
        return line

    def _make_number(self) -> QWidget:
        is_whole = self.tool_value.kind is ValueKind.WHOLE

        def take(number: Decimal | None) -> None:
            self._take(number if number is None else int(number) if is_whole else float(number))

        entry = NumberEntry(lambda number: not is_whole or number == number.to_integral_value())
        entry.given.connect(take)
        self._show = entry.show_number
        return entry

    def _make_box(self, offered: list[tuple[str, Any]]) -> QWidget:
        box: ChoiceBox[Any] = ChoiceBox()
        box.setMinimumWidth(_NARROWEST)
        box.offer(self.tr("not given"), None)
        for words, value in offered:
            box.offer(words, value)
        box.picked.connect(self._take)
        self._show = box.choose
        return box

    def _make_lines(self) -> QWidget:
        lines = GrowingField(_LINES)
        lines.setPlaceholderText(self.tr("One text on a line"))
        lines.textChanged.connect(
            lambda: self._take([each for each in lines.toPlainText().split("\n") if each] or None)
        )
        self._show = lambda given: lines.setPlainText("\n".join(given or ()))
        return lines
