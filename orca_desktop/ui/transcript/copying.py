"""What is copied is put together a little at a time, so that the window never waits for it."""

from __future__ import annotations

import time
from typing import Final

from PySide6.QtCore import QCoreApplication, QMimeData, Qt, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from orca_desktop.ui.platform.gc_scheduler import look_early
from orca_desktop.ui.widgets.announce import announce
from orca_desktop.viewmodels.transcript.selection import Copied
from orca_desktop.viewmodels.transcript.steps import Steps

AT_ONCE_S: Final = 0.03
"""What takes no longer is on the clipboard when the key comes up."""
SLICE_S: Final = 0.012
TOLD_AFTER_S: Final = 1.0
"""How long it may take before it is told, with a way to stop it."""
_MARGIN: Final = 12


class Copying(QFrame):
    """Makes one thing for the clipboard at a time, and stands on the page while that takes long."""

    def __init__(self, mode: QClipboard.Mode, page: QWidget) -> None:
        super().__init__(page)
        self._mode = mode
        self._page = page
        self._steps: Steps[Copied] | None = None
        self._began = 0.0
        self.setObjectName("toast")
        self.setProperty("kind", "copying")
        self.setAutoFillBackground(True)
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self.cancel = QPushButton()
        self.cancel.setProperty("kind", "small")
        self.cancel.clicked.connect(self.stop)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 8, 8, 8)
        line.addWidget(self._label)
        line.addWidget(self.cancel)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)
        self.hide()

    @property
    def is_busy(self) -> bool:
        """Whether something is still being put together."""
        return self._steps is not None

    def start(self, steps: Steps[Copied]) -> None:
        """Put together what these steps lead to; what was not finished before is given up."""
        self.stop()
        self._steps, self._began = steps, time.perf_counter()
        self._work(AT_ONCE_S)
        if self.is_busy:
            self._timer.start()

    def stop(self) -> None:
        """Give up; the clipboard keeps what it has."""
        self._timer.stop()
        self._steps = None
        self.hide()

    def _go_on(self) -> None:
        self._work(SLICE_S)
        if self.is_busy and self.isHidden() and self._lasts:
            self._tell()

    @property
    def _lasts(self) -> bool:
        return time.perf_counter() - self._began > TOLD_AFTER_S

    def _work(self, seconds: float) -> None:
        steps = self._steps
        assert steps is not None  # noqa: S101 - who calls has looked
        until = time.perf_counter() + seconds
        try:
            while time.perf_counter() < until:
                next(steps)
            look_early()
        except StopIteration as finished:
            self.stop()
            QGuiApplication.clipboard().setMimeData(_mime(finished.value), self._mode)

    def _tell(self) -> None:
        said = QCoreApplication.translate("transcript", "Copying…")
        self._label.setText(said)
        self.cancel.setText(QCoreApplication.translate("transcript", "Cancel"))
        self.cancel.setAccessibleName(QCoreApplication.translate("transcript", "Stop copying"))
        self.adjustSize()
        self.move(self._page.width() - self.width() - 2 * _MARGIN, _MARGIN)
        self.raise_()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.show()
        announce(self, said)


def _mime(copied: Copied) -> QMimeData:
    data = QMimeData()
    data.setText(copied.text)
    if copied.html:
        data.setHtml(copied.html)
    return data
