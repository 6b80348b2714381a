"""One column in the making: its name, its values, how often it is asked, and what is refused."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from orca_desktop.domain import levels
from orca_desktop.domain.comparison import MOST_REPEATS, Variant
from orca_desktop.ui.features.compare import naming
from orca_desktop.ui.features.compare.setup.number_fields import NumberField
from orca_desktop.ui.theme.appearance import text_scale
from orca_desktop.ui.widgets.flow_layout import FlowLayout
from orca_desktop.ui.widgets.icon_button import IconButton
from orca_desktop.ui.wording.translation import translate

if TYPE_CHECKING:
    from orca_desktop.domain.capabilities import Remedy
    from orca_desktop.domain.objections import Objection
    from orca_desktop.domain.parameters import Settings
    from orca_desktop.ui.features.compare.setup.editors import ValueEditor

_NAME_WIDTH: Final = 220
_INDENT: Final = 38
_NARROW: Final = 600
"""Pixels, at the smallest text, below which the values stand below the name."""

_LEAST: Final = 400


class VariantRow(QFrame):
    """Edits a variant; ``changed`` carries the whole of it.

    ``relabel`` calls a variant after its values, unless it has a name of the person's own.
    """

    changed = Signal(object)
    removed = Signal(str)
    duplicated = Signal(str)

    def __init__(
        self,
        variant: Variant,
        common: Settings,
        editors: Sequence[ValueEditor],
        relabel: Callable[[Variant], Variant],
        *,
        is_there: bool,
        parent: QWidget | None = None,
    ) -> None:
        """``is_there`` is a column that has its answer already, which cannot be changed."""
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.variant = variant
        self.is_there = is_there
        self._common = common
        self._relabel = relabel
        self.editors = list(editors)
        self._called: tuple[str, bool, bool] | None = None
        self._make_parts()
        self._lay_out()
        self._show()
        self.show_objections(())
        self._name.textEdited.connect(self._rename)
        self._times.valueChanged.connect(lambda: self._tell(repeats=int(self._times.number)))
        self._copy.clicked.connect(lambda: self.duplicated.emit(self.variant.id))
        self._remove.clicked.connect(lambda: self.removed.emit(self.variant.id))

    def _make_parts(self) -> None:
        self._letter = QLabel()
        self._letter.setObjectName("columnLetter")
        self._letter.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._name = QLineEdit()
        self._name.setMaxLength(60)
        self._name.setMinimumWidth(round(_NAME_WIDTH * text_scale() / 2))
        self._name.setMaximumWidth(round(_NAME_WIDTH * text_scale()))
        times = self.tr("How often this column is asked")
        self._times = NumberField(times, 1, MOST_REPEATS, 1, "× ")
        self._times.setToolTip(times)
        self._times.show_number(self.variant.repeats)
        self._copy = IconButton("copy", self.tr("Duplicate this column"), size=16)
        self._remove = IconButton("close", self.tr("Remove this column"), size=16)
        self._also = QLabel()
        self._also.setTextFormat(Qt.TextFormat.PlainText)
        self._also.setProperty("tone", "small")
        self._problem = QLabel()
        self._problem.setObjectName("problem")
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.setProperty("tone", "warning")
        self._problem.setWordWrap(True)
        self._remedies = QWidget()
        FlowLayout(self._remedies)

    def _lay_out(self) -> None:
        self._values = QWidget()
        middle = QVBoxLayout(self._values)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(6)
        for editor in self.editors:
            editor.changed.connect(self._take)
            middle.addWidget(editor)
        words = self.tr("The answer you have, at no cost") if self.is_there else ""
        if not self.editors and not self.is_there:
            words = self.tr("Asks exactly the same")
        if words:
            told = QLabel(words)
            told.setProperty("tone", "muted")
            middle.addWidget(told)
        middle.addWidget(self._also)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self._letter, 0, 0, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(self._name, 0, 1)
        for place, each in enumerate((self._times, self._copy, self._remove), 3):
            self._grid.addWidget(each, 0, place)
            if self.is_there:
                each.hide()  # shown they are with the row; before that each would be a window
        self._place_values()
        below = QVBoxLayout()
        below.setSpacing(6)
        below.setContentsMargins(_INDENT, 0, 0, 0)
        below.addWidget(self._problem)
        below.addWidget(self._remedies)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 8, 8, 8)
        rows.setSpacing(6)
        rows.addLayout(self._grid)
        rows.addLayout(below)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_values()

    def minimumSizeHint(self) -> QSize:
        """As narrow as it is with the values on a line of their own."""
        return QSize(_LEAST, super().minimumSizeHint().height())

    def _place_values(self) -> None:
        """Put the values beside the name, or below it where there is no room."""
        is_narrow = 0 < self.width() < _NARROW * text_scale()
        self._grid.setColumnStretch(2, 0 if is_narrow else 3)
        if is_narrow:
            self._grid.addWidget(self._values, 1, 1, 1, 5)
        else:
            self._grid.addWidget(self._values, 0, 2)

    def call(self, letter: str, *, may_remove: bool, may_copy: bool) -> None:
        """Show the letter the column will have, and what can be done with it."""
        if (called := (letter, may_remove, may_copy)) == self._called:
            return
        self._called = called
        # Its style tells how wide a letter is.
        self._letter.ensurePolished()
        self._letter.setText(letter)
        self._letter.setFixedWidth(self._letter.fontMetrics().horizontalAdvance("MM"))
        self.setAccessibleName(self.tr("Column {letter}").format(letter=letter))
        self._name.setAccessibleName(self.tr("Name of column {letter}").format(letter=letter))
        self._times.setAccessibleName(self.tr("Times of column {letter}").format(letter=letter))
        self._remove.setAccessibleName(self.tr("Remove column {letter}").format(letter=letter))
        self._copy.setAccessibleName(self.tr("Duplicate column {letter}").format(letter=letter))
        for editor in self.editors:
            editor.call(letter)
        self._remove.setEnabled(may_remove)
        self._copy.setEnabled(may_copy)

    def show_objections(self, found: Sequence[Objection]) -> None:
        """Say what the model would refuse of this column, with what helps as buttons."""
        words = dict.fromkeys(translate(each.reason) for each in found)
        self._problem.setText("\n".join(words))
        self._problem.setVisible(bool(words))
        remedies: dict[str, Remedy] = {}
        for each in found:
            for remedy in each.remedies:
                remedies.setdefault(naming.remedy_words(remedy), remedy)
        layout = self._remedies.layout()
        shown = [button.text() for button in self._remedies.findChildren(QPushButton)]
        if layout is None or (shown == list(remedies) and not layout.isEmpty()):
            self._remedies.setVisible(bool(remedies))
            return
        while (item := layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()
        for text, remedy in remedies.items():
            button = QPushButton(text)
            button.setProperty("kind", "small")
            button.clicked.connect(lambda _=False, each=remedy: self._mend(each))
            layout.addWidget(button)
        self._remedies.setVisible(bool(remedies))

    def stops(self) -> list[QWidget]:
        """What the Tab key goes to, in the order in which it is read."""
        within = [each for editor in self.editors for each in _stops_in(editor)]
        remedies = _stops_in(self._remedies)
        return [self._name, *within, self._times, self._copy, self._remove, *remedies]

    def focus_values(self) -> None:
        """Go to the first value, or to the name where there is none."""
        within = _stops_in(self.editors[0]) if self.editors else []
        (within[0] if within else self._name).setFocus()

    def _show(self) -> None:
        # A name that follows from the values is only hinted at, so that an own one stands out.
        label = self.variant.label
        automatic = self._relabel(dataclasses.replace(self.variant, label="")).label
        self._name.setPlaceholderText(naming.label_words(automatic) or self.tr("Name"))
        self._name.setText("" if label == automatic else naming.label_words(label))
        self._name.setCursorPosition(0)
        settings = self.variant.settings(self._common)
        shown: set[str] = set()
        for editor in self.editors:
            editor.show_values(settings)
            shown |= editor.names
        changes = self.variant.changes
        others = {name: each for name, each in changes.items() if name not in shown}
        self._also.setText(" · ".join(naming.chips(others)))
        self._also.setVisible(bool(self._also.text()) and not self.is_there)

    def _mend(self, remedy: Remedy) -> None:
        settings = self.variant.settings(self._common)
        self._take(dict(levels.mended(settings, remedy)))

    def _take(self, changes: object) -> None:
        assert isinstance(changes, dict)  # noqa: S101 - editors send nothing else
        merged = {**self.variant.changes, **changes}
        self.variant = self._relabel(dataclasses.replace(self.variant, changes=merged))
        self._show()
        self.changed.emit(self.variant)

    def _rename(self, text: str) -> None:
        renamed = dataclasses.replace(self.variant, label=" ".join(text.split()))
        self.variant = renamed if renamed.label else self._relabel(renamed)
        self.changed.emit(self.variant)

    def _tell(self, **changes: object) -> None:
        self.variant = dataclasses.replace(self.variant, **changes)  # type: ignore[arg-type]
        self.changed.emit(self.variant)


def _stops_in(widget: QWidget) -> list[QWidget]:
    """What can be reached by Tab within a widget; parts of a field are reached by the field."""
    return [
        each
        for each in widget.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.window() is widget.window()
        and not isinstance(each.parentWidget(), QAbstractSpinBox | QComboBox)
    ]
