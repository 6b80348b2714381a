"""The head of a column: who it is, which version, how far it is, and plain facts about it.

All heads of a page have the same height, and keep it while answers are written, so that the
answers begin in line and stay where they are.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from orca_desktop.ui.features.compare.reading.column_names import ColumnNames
from orca_desktop.ui.features.compare.reading.labels import BETWEEN, LinesLabel
from orca_desktop.ui.widgets.icon_button import ButtonTone, IconButton
from orca_desktop.ui.wording import values

if TYPE_CHECKING:
    from orca_desktop.domain.bookmarks import Bookmark

_MARK = 2


class ColumnHead(QFrame):
    """Letter, label and chips in one line, and below a line of facts that a note opens."""

    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("columnHead")
        self.is_current = False
        self._is_alone = False
        self._letter = QLabel()
        self._letter.setObjectName("columnLetter")
        self._letter.setTextFormat(Qt.TextFormat.PlainText)
        self._names = ColumnNames()
        self.back = IconButton("chevron-left", self.tr("Previous version"), size=16)
        self.on = IconButton("chevron-right", self.tr("Next version"), size=16)
        self.version = QLabel()
        self.version.setProperty("tone", "small")
        self.version.setTextFormat(Qt.TextFormat.PlainText)
        self.mark = IconButton("bookmark", self.tr("Bookmark"), tone=ButtonTone.ACCENT, size=16)
        self.stop = IconButton("stop", self.tr("Stop this column"), size=16)
        self.retry = IconButton("try-again", self.tr("Try this column again"), size=16)
        self.focus = IconButton("expand", self.tr("Read this column alone"), size=16)
        self.facts = LinesLabel("columnFacts", 1)
        self.facts.setProperty("tone", "small")
        self._note = ""
        self._facts: tuple[Sequence[str], str] = (), ""
        self._lay_out()
        self.back.clicked.connect(lambda: self.stepped.emit(-1))
        self.on.clicked.connect(lambda: self.stepped.emit(1))
        self.show_versions(0, 0)
        self.show_bookmark(None)
        self.show_doings(stops=False, retries=False)

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(0)
        first.addWidget(self._letter, 0, Qt.AlignmentFlag.AlignVCenter)
        first.addSpacing(8)
        first.addWidget(self._names, 1)
        first.addSpacing(4)
        switches = (self.back, self.version, self.on)
        for each in (*switches, self.mark, self.stop, self.retry, self.focus):
            first.addWidget(each, 0, Qt.AlignmentFlag.AlignVCenter)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 3, 8, 4)
        rows.setSpacing(0)
        rows.addLayout(first)
        rows.addWidget(self.facts)

    def show_names(self, letter: str, label: str, chips: Sequence[str]) -> None:
        """Show who the column is."""
        self._letter.setText(letter)
        self._names.show_names(label, chips)

    def show_versions(self, at: int, count: int) -> None:
        """Show that this is version ``at`` (from 0) of so many; one alone needs no switch."""
        for each in (self.back, self.version, self.on):
            each.setVisible(count > 1)
        told = f"{values.written(at + 1)}/{values.written(count)}"
        self.version.setText(told if count > 1 else "")
        self.version.setAccessibleName(
            values.filled(self.tr("Version {number} of {count}"), number=at + 1, count=count)
            if count > 1
            else ""
        )
        self.back.setEnabled(at > 0)
        self.on.setEnabled(at < count - 1)

    def show_bookmark(self, bookmark: Bookmark | None) -> None:
        """Show that the answer is bookmarked, and what was noted of it."""
        self.mark.setVisible(bookmark is not None)
        words = self.tr("Bookmark")
        if bookmark is not None and bookmark.note:
            words = self.tr("Bookmark: {note}").format(note=bookmark.note)
        self.mark.name(words)

    def show_facts(self, facts: Sequence[str], details: str = "", *, has_room: bool = True) -> None:
        """Show facts in one line; ``details``, which are all of them, in the tooltip."""
        self._facts = (facts, details)
        self.facts.setVisible(has_room)
        self._show_line()

    def show_note(self, words: str) -> None:
        """Show first how much repeated answers agree, or which version is in use."""
        self._note = words
        self._show_line()

    def _show_line(self) -> None:
        facts, details = self._facts
        told = (self._note, *facts) if self._note else tuple(facts)
        whole = "\n".join(each for each in (self._note, details) if each)
        self.facts.show_parts((told,) if told else (), whole)

    def show_doings(self, *, stops: bool, retries: bool) -> None:
        """Offer to stop this column, or to try it again."""
        self.stop.setVisible(stops)
        self.retry.setVisible(retries)

    def mark_current(self, current: bool) -> None:
        """Show whether the keyboard is in this column."""
        if self.is_current is not current:
            self.is_current = current
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.is_current and not self._is_alone:
            accent = self.palette().color(QPalette.ColorRole.Highlight)
            QPainter(self).fillRect(0, 0, self.width(), _MARK, accent)

    def mark_alone(self, alone: bool, *, by_wish: bool) -> None:
        """Tell whether this column is the only one in sight, and whether the person wants that."""
        self._is_alone = alone
        self.update()
        if by_wish:
            self.focus.name(self.tr("Show all columns"), "Esc")
            self.focus.draw("collapse")
        else:
            self.focus.name(self.tr("Read this column alone"))
            self.focus.draw("expand")

    @property
    def note(self) -> str:
        """What stands before the facts."""
        return self._note

    @property
    def told(self) -> str:
        """The facts: how far the column is, or what there is of it."""
        return BETWEEN.join(self._facts[0])
