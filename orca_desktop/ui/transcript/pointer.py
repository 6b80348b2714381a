"""What the mouse does on the page: select, follow links, and choose from a menu."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Protocol

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QTextCursor
from PySide6.QtWidgets import QAbstractScrollArea, QApplication

from orca_desktop.ui.transcript.read_only_text import ReadOnlyText
from orca_desktop.viewmodels.transcript.selection import END, TextPoint, TextSelection

_SCROLL_MS: Final = 30


@dataclass(frozen=True, slots=True)
class TextHit:
    """What lies under a point: a place in the text, and the link there if there is one."""

    point: TextPoint
    text: ReadOnlyText | None
    inside: bool
    href: str = ""


class Selecting(Protocol):
    """What the pointer needs of what selects."""

    @property
    def selection(self) -> TextSelection | None:
        """What is selected now."""

    def hit(self, at: QPoint) -> TextHit | None:
        """What lies under a point."""

    def select(self, selection: TextSelection | None) -> None:
        """Select a stretch."""

    def follow(self, hit: TextHit) -> None:
        """Open the link there."""

    def offer(self) -> None:
        """Give a complete selection to the systems that paste it with the middle button."""


class Pointer(QObject):
    """Selects by dragging across messages; a press that does not move follows a link.

    ``let_go`` stops following the end, as when one drags beyond an edge.
    """

    def __init__(
        self, area: QAbstractScrollArea, page: Selecting, let_go: Callable[[], None]
    ) -> None:
        super().__init__(area)
        self._area = area
        self._page = page
        self._let_go = let_go
        self._pressed: QPoint | None = None
        self._link = ""
        self._dragging = False
        self._clicks = 0
        self._last = QPoint()
        self._scroller = QTimer(self)
        self._scroller.setInterval(_SCROLL_MS)
        self._scroller.timeout.connect(self._scroll)
        self._again = QTimer(self)
        self._again.setSingleShot(True)

    def press(self, event: QMouseEvent) -> None:
        """Begin a selection, or extend it, or select a word or a paragraph."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        at = event.position().toPoint()
        hit = self._page.hit(at)
        if hit is None:
            return
        near = (at - self._last).manhattanLength() < QApplication.startDragDistance()
        self._clicks = self._clicks + 1 if self._again.isActive() and near else 1
        self._again.start(QApplication.doubleClickInterval())
        self._pressed, self._last = at, at
        self._link = hit.href
        known = self._page.selection
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and known is not None:
            self._page.select(TextSelection(known.anchor, hit.point))
            self._dragging = True
        elif self._clicks == 2:
            self._select_around(hit, QTextCursor.SelectionType.WordUnderCursor)
        elif self._clicks >= 3:
            start = TextPoint(hit.point.message, hit.point.row, 0)
            self._page.select(TextSelection(start, TextPoint(start.message, start.row, END)))
        else:
            self._dragging = False
            self._page.select(TextSelection(hit.point, hit.point))

    def _select_around(self, hit: TextHit, kind: QTextCursor.SelectionType) -> None:
        if hit.text is None or hit.point.position == END:  # below a text is no word
            self._page.select(TextSelection(hit.point, hit.point))
            return
        cursor = QTextCursor(hit.text.document())
        cursor.setPosition(hit.point.position)
        cursor.select(kind)
        here = hit.point
        self._page.select(
            TextSelection(
                TextPoint(here.message, here.row, cursor.selectionStart()),
                TextPoint(here.message, here.row, cursor.selectionEnd()),
            )
        )

    def move(self, event: QMouseEvent) -> None:
        """Extend the selection, or show by the pointer's shape what is under it."""
        at = event.position().toPoint()
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            self._shape(at)
            return
        far = (at - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if not self._dragging and not far:
            return
        self._dragging = True
        self._again.stop()
        self._last = at
        self._extend(at)
        outside = at.y() < 0 or at.y() > self._area.viewport().height()
        if outside and not self._scroller.isActive():
            self._let_go()
            self._scroller.start()
        elif not outside:
            self._scroller.stop()

    def _extend(self, at: QPoint) -> None:
        height = self._area.viewport().height()
        hit = self._page.hit(QPoint(at.x(), min(max(at.y(), 0), height - 1)))
        known = self._page.selection
        if hit is not None and known is not None:
            self._page.select(TextSelection(known.anchor, hit.point))

    def _scroll(self) -> None:
        at, height = self._last, self._area.viewport().height()
        beyond = at.y() if at.y() < 0 else at.y() - height
        bar = self._area.verticalScrollBar()
        bar.setValue(bar.value() + (beyond // 3 or (1 if beyond > 0 else -1)))
        self._extend(at)

    def release(self, event: QMouseEvent) -> None:
        """End the selection, or follow the link that was pressed."""
        self._scroller.stop()
        link, pressed = self._link, self._pressed
        self._pressed, self._link = None, ""
        if event.button() != Qt.MouseButton.LeftButton or pressed is None:
            return
        if link and not self._dragging and self._clicks == 1:
            hit = self._page.hit(event.position().toPoint())
            if hit is not None and hit.href == link:
                self._page.follow(hit)
        elif self._dragging:
            self._page.offer()
        self._dragging = False

    def _shape(self, at: QPoint) -> None:
        hit = self._page.hit(at)
        if hit is None or not hit.inside:
            shape = Qt.CursorShape.ArrowCursor
        elif hit.href:
            shape = Qt.CursorShape.PointingHandCursor
        else:
            shape = Qt.CursorShape.IBeamCursor
        viewport = self._area.viewport()
        if viewport.cursor().shape() != shape:
            viewport.setCursor(shape)
