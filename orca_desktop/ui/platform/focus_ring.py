"""The ring around the button that has the focus: outside it, with a gap.

A style sheet can only draw inside a control, where a ring looks like the edge of what is chosen.
"""

from __future__ import annotations

from typing import Final

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QSlider,
    QTabBar,
    QWidget,
)

GAP: Final = 2
WIDTH: Final = 2
_AROUND: Final = GAP + WIDTH
_RADIUS: Final = 8
_MOVES: Final = frozenset(
    {
        QEvent.Type.Move,
        QEvent.Type.Resize,
        QEvent.Type.Show,
        QEvent.Type.Hide,
        QEvent.Type.ParentChange,
    }
)


class FocusRing(QObject):
    """Leads one ring from button to button, in every window of the program."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._ring: _Ring | None = None
        self._around: QWidget | None = None
        self._watched: list[QWidget] = []
        app.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._place()
        return super().eventFilter(watched, event)

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        self._let_go()
        if not isinstance(now, QAbstractButton | QSlider | QTabBar):
            return
        if isinstance(now, QTabBar):
            now.currentChanged.connect(self._place, Qt.ConnectionType.UniqueConnection)
        page = _page_of(now)
        ring = self._ring_in(page)
        if ring.parentWidget() is not page:
            ring.setParent(page)
        self._around = now
        each: QWidget | None = now
        while each is not None and each is not page:
            each.installEventFilter(self)
            self._watched.append(each)
            each = each.parentWidget()
        self._place()

    def _ring_in(self, page: QWidget) -> _Ring:
        """The ring, made anew if it went with the window that it was last seen in."""
        if self._ring is None or not shiboken6.isValid(self._ring):
            self._ring = _Ring(page)
        return self._ring

    def _let_go(self) -> None:
        for each in self._watched:
            if shiboken6.isValid(each):
                each.removeEventFilter(self)
        self._watched.clear()
        self._around = None
        if self._ring is not None and shiboken6.isValid(self._ring):
            self._ring.hide()

    def _place(self) -> None:
        around, ring = self._around, self._ring
        if around is None or ring is None or not shiboken6.isValid(ring):
            return
        page = ring.parentWidget()
        if page is None or not around.isVisible():
            ring.hide()
            return
        part = around.rect()
        if isinstance(around, QTabBar):
            part = around.tabRect(around.currentIndex())
        corner = around.mapTo(page, part.topLeft())
        place = QRect(corner, part.size()).adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
        # At the edge of the window it is drawn as far out as there is room.
        ring.setGeometry(place & page.rect() if page.isWindow() else place)
        ring.show()
        ring.raise_()


class _Ring(QWidget):
    """What is drawn; it takes no clicks and no focus."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.setObjectName("focusRing")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), WIDTH))
        half = WIDTH / 2
        ring = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(ring, _RADIUS, _RADIUS)
        painter.end()


def _page_of(widget: QWidget) -> QWidget:
    """What cuts a widget off where it is scrolled out of sight: a viewport, or its window."""
    each = widget
    while (parent := each.parentWidget()) is not None and not each.isWindow():
        if isinstance(parent, QAbstractScrollArea) and parent.viewport() is each:
            break
        each = parent
    return each


def install(app: QApplication) -> None:
    """Draw the ring from now on."""
    FocusRing(app)
