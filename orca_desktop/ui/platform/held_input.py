"""What a person does while the window shows what it cannot act upon yet: it waits, then happens."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

_LONGEST_MS: Final = 3_000
"""So long a key or a click waits; one that has waited longer is let go."""

_AFTERWARDS_MS: Final = 100
"""What was done for something that is not there after all, and waited, comes within this time."""

_KINDS: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.Drop,
    }
)


class HeldInput(QObject):
    """Lets keys and clicks wait from ``begin`` until ``end``.

    They wait where the system hands them to a window, before anybody there has heard of them, and
    the others wait behind the first, in Qt's own queue; so they happen in their order, none is made
    anew, and all else goes on. What was meant for something that is not there after all is let go.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._is_held = False
        self._goes_on = True
        self._waiting: QEventLoop | None = None
        self._afterwards = QTimer(self)
        self._afterwards.setSingleShot(True)
        self._afterwards.setInterval(_AFTERWARDS_MS)
        self._afterwards.timeout.connect(self._stop)

    def begin(self) -> None:
        """Let what is done from now on wait."""
        self._afterwards.stop()
        self._is_held = self._goes_on = True
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def end(self, *, goes_on: bool) -> None:
        """Let what waits happen now, if what it was meant for is there."""
        if not self._is_held:
            return
        self._is_held = False
        if self._waiting is None:
            self._stop()
            return
        self._waiting.quit()
        if goes_on:
            self._stop()
        else:
            self._goes_on = False
            self._afterwards.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Input methods hand what they made to the field itself; all else comes to its window first.
        if event.type() != QEvent.Type.InputMethod and not (
            event.type() in _KINDS and watched.isWindowType()
        ):
            return False
        if self._is_held and self._waiting is None:
            self._wait()
        is_let_go = self._is_held or not self._goes_on
        if is_let_go:
            event.accept()  # so that no shortcut is looked for either
        return is_let_go

    def _wait(self) -> None:
        self._waiting = QEventLoop(self)
        limit = QTimer(self._waiting)
        limit.setSingleShot(True)
        limit.timeout.connect(self._waiting.quit)
        limit.start(_LONGEST_MS)
        self._waiting.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        self._waiting.deleteLater()
        self._waiting = None

    def _stop(self) -> None:
        self._goes_on = True
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
