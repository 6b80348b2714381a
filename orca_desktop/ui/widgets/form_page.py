"""A page of the settings: names in one column, controls in another, groups told apart by space."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from orca_desktop.ui.theme.appearance import text_scale
from orca_desktop.ui.widgets.flow_layout import FlowLayout

_NAMES: Final = 160
_CONTROLS: Final = 320
_WORDS: Final = 420
"""Pixels at normal zoom: of names, of controls, and of sentences, which read better wider."""
_EDGE: Final = 6
_GAP: Final = 16
_BETWEEN: Final = 12
_GROUPS: Final = 20


class FormPage(QWidget):
    """Rows are added from above to below; all grow with the text.

    Its title is that of the window and the first thing on it. ``changed`` carries what was
    changed, in words, and what takes it back.
    """

    changed = Signal(str, object)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("formPage")
        self.setWindowTitle(title)
        self._widths: list[tuple[QWidget, int]] = []
        self._beside: list[QLabel] = []
        self._scale = 0.0
        heading = QLabel(title)
        heading.setProperty("tone", "heading")
        heading.setTextFormat(Qt.TextFormat.PlainText)
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(_GAP)
        self._rows.setVerticalSpacing(_BETWEEN)
        self._rows.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(_GAP, 4, 8, 8)
        column.setSpacing(_GROUPS)
        column.addWidget(heading)
        column.addLayout(self._rows)
        column.addStretch(1)
        self._follow_text()

    def add_row(self, name: str, *parts: QWidget, is_wide: bool = False) -> tuple[QLabel, QWidget]:
        """Add a row: what it is called, and beside that its parts below one another.

        It ``is_wide`` where its words need the room of sentences.
        """
        label, whole = QLabel(name), QWidget()
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in parts:
            column.addWidget(part)
        if not isinstance(parts[0], QLabel | QCheckBox):
            self._beside.append(label)  # beside the words within a field, not its edge
            label.setContentsMargins(0, round(_EDGE * self._scale), 0, 0)
        width = _WORDS if is_wide or isinstance(parts[0], QLabel) else _CONTROLS
        self._put(label, whole, _WORDS if isinstance(parts[0], QCheckBox) else width)
        return label, whole

    def add_words(self, words: str = "") -> QLabel:
        """Add a sentence below the last control, or on a line of its own."""
        label = QLabel(words)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        label.setProperty("tone", "small")
        self._put(None, label, _WORDS)
        return label

    def add_sign(self, sign: QLabel, *words: QLabel) -> None:
        """Add a picture in the place of a name, and words beside it."""
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for each in words:
            column.addWidget(each)
        self._put(sign, whole, _WORDS)

    def add_gap(self) -> None:
        """Begin another group."""
        row = self._rows.rowCount()
        self._rows.setRowMinimumHeight(row, _GROUPS - _BETWEEN)

    def _put(self, label: QLabel | None, widget: QWidget, width: int) -> None:
        row = self._rows.rowCount()
        if label is not None:
            self._rows.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        line = QHBoxLayout()
        line.addWidget(widget, 1000)
        line.addStretch(1)
        self._rows.addLayout(line, row, 1)
        self._widths.append((widget, width))
        widget.setMaximumWidth(round(width * self._scale))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._follow_text()

    def _follow_text(self) -> None:
        scale = text_scale()
        if scale == self._scale:
            return
        self._scale = scale
        self._rows.setColumnMinimumWidth(0, round(_NAMES * scale))
        for widget, width in self._widths:
            widget.setMaximumWidth(round(width * scale))
        for label in self._beside:
            label.setContentsMargins(0, round(_EDGE * scale), 0, 0)


def buttons(*each: QPushButton) -> QWidget:
    """Buttons side by side, or below one another where large text leaves no room."""
    row = QWidget()
    flow = FlowLayout(row, gap=8)
    for button in each:
        flow.addWidget(button)
    return row
