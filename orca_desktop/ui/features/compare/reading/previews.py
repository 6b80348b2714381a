"""Slim previews of the columns beside the one that is read alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from orca_desktop.ui.features.compare import facts_line
from orca_desktop.ui.features.compare.reading.column_view import ColumnView
from orca_desktop.ui.features.compare.reading.labels import BETWEEN, ElidedLabel, LinesLabel
from orca_desktop.ui.widgets.quiet_bar import scroll_downwards
from orca_desktop.ui.wording import values

WIDTH: Final = 208
"""Pixels at normal zoom."""


class Preview(QPushButton):
    """Letter, label, how far it is, and the first words of one column; a press goes there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview")
        self.setCheckable(True)
        self._letter = QLabel()
        self._letter.setObjectName("columnLetter")
        self._letter.setTextFormat(Qt.TextFormat.PlainText)
        self._label = ElidedLabel("columnLabel")
        self._state = LinesLabel("columnFacts", 1)
        self._words = QLabel()
        self._words.setObjectName("firstWords")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop)
        for each in (self._state, self._words):
            each.setProperty("tone", "small")
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self._letter)
        first.addWidget(self._label, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 8, 12, 8)
        rows.setSpacing(4)
        rows.addLayout(first)
        rows.addWidget(self._state)
        rows.addWidget(self._words)
        rows.addStretch(1)
        for label in (self._letter, self._label, self._state, self._words):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_view(self, view: ColumnView) -> None:
        """Show the newest state of a column."""
        shown = view.shown
        if shown is None:
            return
        names = shown.label or BETWEEN.join(shown.chips)
        self._letter.setText(shown.letter)
        self._label.show_words(names)
        told = [view.head.told] if view.head.told else []
        if shown.is_chosen:
            told.insert(0, self.tr("In use"))
        self._state.show_parts((told,))
        reply = view.reply if not shown.is_held else None
        self._words.setText(facts_line.beginning(reply) if reply is not None else "")
        name = self.tr("Go to answer {letter}").format(letter=shown.letter)
        self.setAccessibleName(values.listed((name, names)) if names else name)
        self.setAccessibleDescription(BETWEEN.join(told))

    def hasHeightForWidth(self) -> bool:
        return False

    def sizeHint(self) -> QSize:
        line = self._words.fontMetrics().lineSpacing()
        head = self._letter.sizeHint().height() + self._state.sizeHint().height()
        return QSize(WIDTH, head + 2 * line + 2 * 8 + 2 * 4)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the button without words of its own."""
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.palette.setColor(QPalette.ColorRole.ButtonText, Qt.GlobalColor.transparent)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)


class Previews(QScrollArea):
    """The previews of all columns, one below the other; ``chosen`` tells which was pressed."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("previews")
        self.setAccessibleName(self.tr("All columns"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll_downwards(self)
        self._views: list[ColumnView] = []
        self._previews: list[Preview] = []
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._is_marking = False
        # A screen reader toggles a button without a click.
        self._group.idToggled.connect(self._tell)
        inner = QWidget()
        self._rows = QVBoxLayout(inner)
        self._rows.setContentsMargins(12, 8, 4, 8)
        self._rows.setSpacing(8)
        self._rows.addStretch(1)
        self.setWidget(inner)
        self.set_zoom(1.0)

    def set_zoom(self, zoom: float) -> None:
        """Keep the previews as wide as larger text needs."""
        self.setFixedWidth(round((WIDTH + 28) * max(zoom, 1.0)))

    def set_views(self, views: Sequence[ColumnView]) -> None:
        """Show previews of these columns."""
        for view in self._views:
            if view not in views:
                view.progressed.disconnect(self.refresh)
        for view in views:
            if view not in self._views:
                view.progressed.connect(self.refresh)
        self._views = list(views)
        while len(self._previews) > len(views):
            gone = self._previews.pop()
            self._group.removeButton(gone)
            gone.setParent(None)
            gone.deleteLater()
        while len(self._previews) < len(views):
            made = Preview()
            self._group.addButton(made, len(self._previews))
            self._rows.insertWidget(len(self._previews), made)
            self._previews.append(made)
        self.refresh()

    def mark(self, place: int) -> None:
        """Show which column is read."""
        if 0 <= place < len(self._previews):
            self._is_marking = True
            self._previews[place].setChecked(True)
            self._is_marking = False
            self.ensureWidgetVisible(self._previews[place], 0, 8)

    def _tell(self, place: int, on: bool) -> None:
        if on and not self._is_marking:
            self.chosen.emit(place)

    def refresh(self) -> None:
        """Show the newest state of the columns; nothing is done while nobody looks."""
        if self.isHidden():
            return
        for view, preview in zip(self._views, self._previews, strict=True):
            preview.show_view(view)
