"""Notices that the program was replaced on the disk while it runs, and says what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer

from orca_desktop import installation

# Loaded now: when it is needed, another version of it may lie there.
from orca_desktop.ui.widgets.standing import Standing

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from orca_desktop.ui.shell.main_window import MainWindow

_EVERY_MS: Final = 60_000


class InstallationWatch(QObject):
    """Looks when the window comes to the front, and now and then.

    What is loaded from then on would be of another version than what runs. A line above the
    conversation stands until the program is started again; ``stand`` puts it there.
    """

    def __init__(self, window: MainWindow, stand: Callable[[QWidget], None]) -> None:
        super().__init__(window)
        self._window = window
        self._stand = stand
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.look)
        self._timer.start(_EVERY_MS)
        self._line: Standing | None = None
        window.looked_at.connect(self.look)

    def look(self) -> None:
        """Look at the installation, and say so once if it is another one now."""
        if self._line is not None or not installation.is_replaced():
            return
        self._timer.stop()
        self._line = line = Standing(self._window.appearance)
        line.add_button(self.tr("Start again")).clicked.connect(self._window.start_again)
        self._stand(line)
        line.show_words(
            self.tr(
                "Orca Desktop was updated. Start it again to go on safely; your chats are kept."
            )
        )
