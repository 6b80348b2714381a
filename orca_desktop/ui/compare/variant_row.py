"""One column in the making: its name, its values, how often it is asked."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from orca_desktop.domain.comparison import MOST_REPEATS, Variant
from orca_desktop.ui.compare import naming
from orca_desktop.ui.widgets.icon_button import IconButton

if TYPE_CHECKING:
    from orca_desktop.domain.parameters import Settings
    from orca_desktop.ui.compare.editors import Editor


class VariantRow(QFrame):
    """Edits a variant; ``changed`` carries the whole of it."""

    changed = Signal(object)
    removed = Signal(str)
    duplicated = Signal(str)

    def __init__(  # noqa: PLR0915 - one row from left to right
        self,
        variant: Variant,
        common: Settings,
        editors: Sequence[Editor],
        *,
        is_there: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """``is_there`` is a column that has its answer already, which cannot be changed."""
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.variant = variant
        self._letter = QLabel()
        self._letter.setObjectName("columnLetter")
        self._letter.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._name = QLineEdit()
        self._name.setPlaceholderText(self.tr("Name"))
        self._name.setMaxLength(60)
        self._name.setFixedWidth(150)
        self._name.setText(naming.label_words(variant.label))
        self._times = QSpinBox()
        self._times.setRange(1, MOST_REPEATS)
        self._times.setPrefix("× ")
        self._times.setValue(variant.repeats)
        self._times.setToolTip(self.tr("How often this column is asked"))
        self._copy = IconButton("copy", self.tr("Duplicate this column"), size=16)
        self._remove = IconButton("close", self.tr("Remove this column"), size=16)
        self._editors = list(editors)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 8, 8, 8)
        line.setSpacing(10)
        line.addWidget(self._letter, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._name)
        middle = QVBoxLayout()
        middle.setSpacing(6)
        for editor in self._editors:
            editor.show_values(common, variant.changes)
            editor.changed.connect(self._take)
            middle.addWidget(editor)
        if is_there:
            there = QLabel(self.tr("The answer you have, at no cost"))
            there.setProperty("tone", "muted")
            middle.addWidget(there)
        elif not self._editors:
            again = QLabel(self.tr("Asks exactly the same"))
            again.setProperty("tone", "muted")
            middle.addWidget(again)
        self._problem = QLabel()
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.setProperty("tone", "warning")
        self._problem.setWordWrap(True)
        self._problem.hide()
        middle.addWidget(self._problem)
        line.addLayout(middle, 1)
        for each in (self._times, self._copy, self._remove):
            line.addWidget(each)
            each.setVisible(not is_there)
        self._name.textEdited.connect(self._rename)
        self._times.valueChanged.connect(self._repeat)
        self._copy.clicked.connect(lambda: self.duplicated.emit(self.variant.id))
        self._remove.clicked.connect(lambda: self.removed.emit(self.variant.id))

    def name(self, letter: str, *, may_remove: bool, may_copy: bool) -> None:
        """Show the letter the column will have, and what can be done with it."""
        self._letter.setText(letter)
        self._letter.setFixedWidth(self._letter.fontMetrics().horizontalAdvance("MM"))
        self.setAccessibleName(self.tr("Column {letter}").format(letter=letter))
        self._name.setAccessibleName(self.tr("Name of column {letter}").format(letter=letter))
        self._times.setAccessibleName(self.tr("Times of column {letter}").format(letter=letter))
        self._remove.setEnabled(may_remove)
        self._copy.setEnabled(may_copy)

    def object_to(self, words: str) -> None:
        """Say what is wrong with the column; nothing takes it back."""
        self._problem.setText(words)
        self._problem.setVisible(bool(words))

    def _take(self, changes: object) -> None:
        assert isinstance(changes, dict)  # noqa: S101 - editors send nothing else
        merged = {**self.variant.changes, **changes}
        self._tell(changes=merged)

    def _rename(self, text: str) -> None:
        self._tell(label=" ".join(text.split()))

    def _repeat(self, times: int) -> None:
        self._tell(repeats=times)

    def _tell(self, **changes: object) -> None:
        self.variant = dataclasses.replace(self.variant, **changes)  # type: ignore[arg-type]
        self.changed.emit(self.variant)
