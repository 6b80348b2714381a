"""A panel over the window, opened by a key, used at once, left by Escape or a click beside it."""

from __future__ import annotations

from typing import Final

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from orca_desktop.ui.theme.appearance import Appearance, Theme, load

_MARGIN: Final = 16
_SIZES: Final = frozenset({QEvent.Type.Resize, QEvent.Type.Show})


class Overlay(QWidget):
    """Covers the window while it is open, so that a click beside the panel closes it.

    It is no window of its own: nothing has to be placed by the window manager, and the keyboard
    stays in the window. Whoever moves the focus out of it, as other keys of the window do, has
    closed it. ``left`` says that it is closed. ``theme`` has the colours to draw with.
    """

    left = Signal()

    def __init__(self, window: QWidget, name: str, *, widest: int, at_side: bool = False) -> None:
        """``name`` is what a screen reader calls it; ``widest`` holds at a zoom of 1, in pixels.

        The panel stands in the middle above, or ``at_side`` at the far end of the line.
        """
        super().__init__(window)
        self._window = window
        self._widest = widest
        self._at_side = at_side
        self._top = 0
        self._zoom = 1.0
        self._appearance: Appearance | None = None
        self.theme: Theme = load("light")
        self._came_from: QWidget | None = None
        self.panel = QFrame(self)
        self.panel.setObjectName("overlay")
        self.panel.setAccessibleName(name)
        self.rows = QVBoxLayout(self.panel)
        self.rows.setContentsMargins(12, 12, 12, 12)
        self.rows.setSpacing(8)
        window.installEventFilter(self)
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101 - widgets need one
        app.focusChanged.connect(self._follow_focus)
        self.hide()

    def stand(self, appearance: Appearance, *, top: int) -> None:
        """Stand so many pixels under the upper edge of the window, as wide as the text needs."""
        if self._appearance is not appearance:
            self._appearance = appearance
            appearance.changed.connect(self.show_theme)
            appearance.zoomed.connect(self._follow_zoom)
        self._top, self._zoom = top, max(appearance.zoom, 1.0)
        self.show_theme(appearance.theme)
        self.place()

    def show_theme(self, theme: Theme) -> None:
        """Draw with other colours."""
        self.theme = theme

    def enter(self, first: QWidget) -> None:
        """Come up, with the keyboard in ``first``; where it was before gets it back."""
        self._came_from = QApplication.focusWidget()
        self.place()
        self.show()
        self.raise_()
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Close, and give the keyboard back to where it was."""
        if self.isHidden():
            return
        before, self._came_from = self._came_from, None
        # Not seen, it would be closed by its own giving back.
        if before is not None and shiboken6.isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._go()

    @property
    def most_height(self) -> int:
        """How high the panel may be, in pixels."""
        return self._window.height() - self._top - _MARGIN

    def fit(self) -> None:
        """Give the parts of the panel heights that fit; called before it is placed."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() in _SIZES and not self.isHidden():
            self.place()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        # The window has Escape for itself; while this is open, it belongs here.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.panel.geometry().contains(event.position().toPoint()):
            self.leave()

    def focusNextPrevChild(self, forward: bool) -> bool:
        stops = [
            each
            for each in self.panel.findChildren(QWidget)
            if each.isVisible()
            and each.isEnabled()
            and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        now = QApplication.focusWidget()
        if not stops:
            return True
        at = stops.index(now) if now in stops else -1 if forward else 0
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        stops[(at + (1 if forward else -1)) % len(stops)].setFocus(reason)
        return True

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if not shiboken6.isValid(self) or self.isHidden() or now is None:
            return
        if now is not self and not self.isAncestorOf(now):
            self._came_from = None
            self._go()

    def _go(self) -> None:
        self.hide()
        self.left.emit()

    def _follow_zoom(self, zoom: float) -> None:
        self._zoom = max(zoom, 1.0)
        if not self.isHidden():
            self.place()

    def place(self) -> None:
        """Cover the window, with the panel as large as what it holds wants to be."""
        self.setGeometry(self._window.rect())
        width = min(round(self._widest * self._zoom), self.width() - 2 * _MARGIN)
        self.panel.resize(width, self.panel.height())
        self.fit()
        self.rows.activate()
        x = (self.width() - width) // 2
        if self._at_side:
            is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            x = _MARGIN if is_mirrored else self.width() - width - _MARGIN
        height = min(self.panel.sizeHint().height(), self.most_height)
        self.panel.setGeometry(x, self._top, width, height)
