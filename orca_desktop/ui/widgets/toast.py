"""A short notice over the window, with Undo or another button where something can be done."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from orca_desktop.ui.widgets.announce import announce
from orca_desktop.ui.widgets.icon_button import IconButton

SHOWN_MS: Final = 5_000
UNDO_MS: Final = 8_000
"""With something to press, people need longer."""
_READ_S: Final = 1.5
_MARGIN: Final = 16
_GAP: Final = 12
_MOVES: Final = frozenset({QEvent.Type.Resize, QEvent.Type.Move})


@dataclass(frozen=True, slots=True)
class Offer:
    """What can be done about a notice: the words on its button, and what pressing it does."""

    label: str
    do: Callable[[], None]


class Toast(QFrame):
    """Floats at the lower edge of its parent; stays while the pointer or the focus is on it.

    It also stays while a dialog is in front of it, for it cannot be reached then.

    ``undone`` carries the key that ``show_notice`` was given; ``expired`` the same key when the
    notice went away without Undo.
    """

    undone = Signal(str)
    expired = Signal(str)

    def __init__(self, parent: QWidget, around: QWidget, above: QWidget) -> None:
        """Float over ``around``, a descendant of ``parent``, without covering ``above`` in it.

        It is no child of ``around``, because a stack of pages tells screen readers of its pages
        alone.
        """
        super().__init__(parent)
        self._parent = parent
        self._above = above
        self.setObjectName("toast")
        self._key = ""
        self._offer: Offer | None = None
        self._since = 0.0
        self._parent = parent
        self._around = around
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._undo = QPushButton(self.tr("Undo"))
        self._undo.setProperty("kind", "link")
        self._act = QPushButton()
        self._act.setProperty("kind", "link")
        self._close = IconButton("close", self.tr("Dismiss"), size=16)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(self._words)
        row.addWidget(self._undo)
        row.addWidget(self._act)
        row.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._time_is_up)
        self._undo.clicked.connect(self._take_back)
        self._act.clicked.connect(self._take_offer)
        self._close.clicked.connect(self._expire)
        around.installEventFilter(self)
        above.installEventFilter(self)
        self.hide()

    def show_notice(self, words: str, undo_key: str = "", offer: Offer | None = None) -> None:
        """Show a sentence; with ``undo_key`` an Undo button that gives the key back.

        An ``offer`` is one more button; pressing it takes the notice away.
        """
        if self.isVisible():
            self._expire()
        self._key = undo_key
        self._offer = offer
        self._words.setText(words)
        self._undo.setVisible(bool(undo_key))
        self._act.setText(offer.label if offer is not None else "")
        self._act.setVisible(offer is not None)
        self._place()
        self.show()
        self.raise_()
        self._timer.start(UNDO_MS if undo_key or offer is not None else SHOWN_MS)
        self._since = time.monotonic()
        announce(self, words)

    def keep_clear_of(self, above: QWidget) -> None:
        """Float above another widget from now on; what was read on another page goes."""
        was_read = time.monotonic() - self._since > _READ_S
        if above is not self._above and self.isVisible() and was_read and not self._key:
            self._expire()
        self._above.removeEventFilter(self)
        self._above = above
        above.installEventFilter(self)
        if self.isVisible():
            self._place()

    def dismiss(self) -> bool:
        """Take the notice away; tells whether there was one."""
        if not self.isVisible():
            return False
        self._expire()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        self.adjustSize()
        around = self._around.rect()
        bottom = around.height() - _MARGIN
        if self._above.isVisible():
            bottom = self._above.mapTo(self._around, self._above.rect().topLeft()).y() - _GAP
        place = QPoint((around.width() - self.width()) // 2, bottom - self.height())
        self.move(self._around.mapTo(self._parent, place))

    def _time_is_up(self) -> None:
        if self._is_watched():
            self._timer.start(SHOWN_MS // 4)
            return
        self._expire()

    def _is_watched(self) -> bool:
        buttons = (self._undo, self._act, self._close)
        if any(button.hasFocus() for button in buttons) or self.underMouse():
            return True
        return self._offer is not None and QApplication.activeModalWidget() is not None

    def _take_offer(self) -> None:
        offer = self._offer
        self._expire()
        if offer is not None:
            offer.do()

    def _take_back(self) -> None:
        key, self._key = self._key, ""
        self._leave()
        self.undone.emit(key)

    def _expire(self) -> None:
        key, self._key = self._key, ""
        self._leave()
        if key:
            self.expired.emit(key)

    def _leave(self) -> None:
        self._timer.stop()
        self.hide()
