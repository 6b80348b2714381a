"""The plainest window of the same kind, as a baseline: a list beside a text, nothing else.

It says `first-paint` when its first frame has been drawn, as the program does when the variable
ORCA_DESKTOP_TRACE_PAINT is set.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QListWidget, QMainWindow, QSplitter, QTextEdit


class BareWindow(QMainWindow):
    """A main window with a list and a text view."""

    def __init__(self) -> None:
        super().__init__()
        self._painted = False
        both = QSplitter()
        both.addWidget(QListWidget())
        both.addWidget(QTextEdit())
        self.setCentralWidget(both)
        self.resize(1200, 800)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw, and say so once, after the frame is complete."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, lambda: print("first-paint", file=sys.stderr, flush=True))


def main() -> int:
    """Show the window until the process is ended."""
    application = QApplication(sys.argv)
    window = BareWindow()
    window.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
