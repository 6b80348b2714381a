"""The keyboard is never nowhere: what was closed, hidden or deleted gives the focus back.

Qt gives the focus of a thing that goes to whatever comes next in the order of Tab, which may be at
the other end of the window, or to nothing at all.
"""

from __future__ import annotations

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget


class FocusKeeper(QObject):
    """Brings a strayed focus home: to where one writes next, or back to where one was.

    Whoever moves the focus on purpose, at once or with the next event, is left alone.
    """

    def __init__(self, window: QWidget, home: Callable[[], QWidget | None]) -> None:
        """``home`` gives the place for a focus that was lost in ``window``."""
        super().__init__(window)
        self._window = window
        self._home = home
        self._lost: QWidget | None = None
        self._landed: QWidget | None = None
        self._left: QWidget | None = None
        """What had the keyboard when another window came in front."""
        self._is_coming_back = False
        """Whether Qt is about to find a place for the keyboard, as where it was has gone."""
        self._was_usable = True
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101 - widgets need one
        app.focusChanged.connect(self._follow)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window:
            if event.type() == QEvent.Type.WindowDeactivate:
                self._left = self._window.focusWidget()
                if self._lost is not None and self._left in {None, self._landed}:
                    self._left = self._lost  # there was no time yet to bring it home
            elif event.type() == QEvent.Type.WindowActivate:
                self._come_back()
            return False
        lost, landed = self._lost, self._landed
        is_back = event.type() == QEvent.Type.EnabledChange and watched is lost
        if is_back and lost is not None and _is_usable(lost):
            self._forget()
            # The person may have gone on elsewhere meanwhile.
            if QApplication.focusWidget() in {None, landed}:
                lost.setFocus()
        return super().eventFilter(watched, event)

    def _come_back(self) -> None:
        """What had the focus before may have gone since, and Qt takes whatever comes next."""
        left, self._left = self._left, None
        if left is not None and not _is_usable(left):
            self._forget()
            self._lost, self._is_coming_back = left, True
        QTimer.singleShot(0, self, self._mend)

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        if self._is_coming_back:
            self._is_coming_back, self._landed = False, now
        elif before is not None and before is self._landed and now is not None:
            self._forget()
        # Who leaves what was never in sight moved on purpose.
        was_usable, self._was_usable = self._was_usable, now is not None and _is_usable(now)
        if before is None or not (was_usable or now is None):
            return
        if now is None or (before.window() is now.window() and not _is_usable(before)):
            self._forget()
            self._lost, self._landed = before, now
            QTimer.singleShot(0, self, self._mend)

    def _mend(self) -> None:
        self._is_coming_back = False
        window = QApplication.activeWindow()
        now = QApplication.focusWidget()
        if window is None or QApplication.activePopupWidget() is not None:
            return
        if now is not None and now is not self._landed:
            return
        home = self._home() if window is self._window else None
        if home is not None and _is_usable(home):
            self._forget()
            home.setFocus()
        elif self._lost is not None and shiboken6.isValid(self._lost):
            # What is only greyed for a while, as a field is whose content is tested.
            self._lost.installEventFilter(self)

    def _forget(self) -> None:
        if self._lost is not None and shiboken6.isValid(self._lost):
            self._lost.removeEventFilter(self)
        self._lost = self._landed = None


def _is_usable(widget: QWidget) -> bool:
    return shiboken6.isValid(widget) and widget.isVisible() and widget.isEnabled()
