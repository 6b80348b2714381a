"""Labels that keep their height: what has no room is left out, and told by the tooltip."""

from __future__ import annotations

import html
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

BETWEEN: Final = " · "
_LEAST: Final = 28
_FONT_CHANGES: Final = frozenset({QEvent.Type.FontChange, QEvent.Type.StyleChange})


def tip(words: str) -> str:
    """Words for a tooltip, which would take some of them for HTML."""
    if "<" not in words:
        return words
    return f"<p style='white-space: pre-wrap'>{html.escape(words)}</p>"


class ElidedLabel(QLabel):
    """One line that may get narrower than its words; what is left out is … and in the tooltip."""

    def __init__(
        self,
        name: str = "",
        parent: QWidget | None = None,
        *,
        cut: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._tip = ""
        self._cut = cut

    def show_words(self, words: str, more: str = "") -> None:
        """Show words; ``more`` is told by the tooltip in any case."""
        self._tip = more
        self.setText(words)
        self._follow_room()

    @property
    def is_elided(self) -> bool:
        """Whether some of the words have no room."""
        return self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), _LEAST), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._follow_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.is_elided:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        self.drawFrame(painter)
        room = self.contentsRect()
        words = self.fontMetrics().elidedText(self.text(), self._cut, room.width())
        self.style().drawItemText(
            painter,
            room,
            self.alignment(),
            self.palette(),
            self.isEnabled(),
            words,
            self.foregroundRole(),
        )

    def _follow_room(self) -> None:
        words = self._tip or (self.text() if self.is_elided else "")
        self.setToolTip(tip(words))


class LinesLabel(QLabel):
    """So many lines whatever they hold, each of parts that stay together as far as they fit."""

    def __init__(self, name: str, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._count = count
        self._rows: tuple[tuple[str, ...], ...] = ()
        self._details = ""

    def show_parts(self, rows: Sequence[Sequence[str]], details: str = "") -> None:
        """Show rows of parts; ``details`` are told by the tooltip and to screen readers."""
        wanted = tuple(tuple(row) for row in rows)
        if (wanted, details) == (self._rows, self._details):
            return
        self._rows, self._details = wanted, details
        self.setAccessibleName(BETWEEN.join(part for row in wanted for part in row))
        self.setAccessibleDescription(details)
        self._fill()

    def sizeHint(self) -> QSize:
        return QSize(0, self._count * self.fontMetrics().lineSpacing())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _FONT_CHANGES:
            self.updateGeometry()
            self._fill()

    def _fill(self) -> None:
        metrics, room = self.fontMetrics(), self.contentsRect().width()
        lines = arranged(
            self._rows, self._count, lambda words: metrics.horizontalAdvance(words) <= room
        )
        shown = [
            metrics.elidedText(
                whole_parts(each, lambda words: metrics.horizontalAdvance(words) <= room),
                Qt.TextElideMode.ElideRight,
                room,
            )
            for each in lines
        ]
        whole = "" if shown == list(lines) else self.accessibleName()
        self.setText("\n".join(shown))
        self.setToolTip(tip(self._details or whole))


def whole_parts(line: str, fits: Callable[[str], bool]) -> str:
    """A line with as many whole parts as have room, and a sign where some have none."""
    parts = line.split(BETWEEN)
    if fits(line):
        return line
    while len(parts) > 1 and not fits(f"{BETWEEN.join(parts)} …"):
        parts.pop()
    return f"{BETWEEN.join(parts)} …"


def arranged(
    rows: Sequence[Sequence[str]], count: int, fits: Callable[[str], bool]
) -> tuple[str, ...]:
    """Rows of parts as lines: each row a line where they fit, else as many parts as have room.

    There are never more than ``count`` lines; the last takes what is left, fit or not.
    """
    lines = [BETWEEN.join(row) for row in rows]
    if len(lines) <= count and all(fits(line) for line in lines):
        return tuple(lines)
    found: list[str] = []
    for part in (part for row in rows for part in row):
        longer = f"{found[-1]}{BETWEEN}{part}" if found else part
        if not found or (len(found) < count and not fits(longer)):
            found.append(part)
        else:
            found[-1] = longer
    return tuple(found)
