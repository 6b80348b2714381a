"""A short notice over the window, with Undo or another button where something can be done."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from orca_desktop.ui.theme.appearance import SMALLEST_FONT
from orca_desktop.ui.widgets.announce import announce
from orca_desktop.ui.widgets.icon_button import IconButton

SHOWN_MS: Final = 5_000
UNDO_MS: Final = 8_000
"""With something to press, people need longer."""
_READ_S: Final = 1.5
_MARGIN: Final = 16
_GAP: Final = 8
_WIDEST: Final = 560
_FEWEST: Final = 40
_MOVES: Final = frozenset({QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show})


@dataclass(frozen=True, slots=True)
class ToastOffer:
    """What can be done about a notice: the words on its button, and what pressing it does."""

    label: str
    do: Callable[[], None]


class Toast(QFrame):
    """Stands at the upper right; stays while the pointer or the focus is on it.

    It also stays while a dialog is in front of it, for it cannot be reached then.

    ``room_requested`` says how many pixels of height it needs below the head, 0 once it has gone,
    so that nothing that is read lies below it.
    """

    room_requested = Signal(int)

    def __init__(self, parent: QWidget, around: QWidget, below: QWidget) -> None:
        """Stand in ``around``, a descendant of ``parent``, under ``below``, the head in it.

        It is no child of ``around``, because a stack of pages tells screen readers of its pages
        alone.
        """
        super().__init__(parent)
        self._parent = parent
        self._below = below
        self.setObjectName("toast")
        self._take_back: Callable[[], None] | None = None
        self._offer: ToastOffer | None = None
        self._since = 0.0
        self._around = around
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
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
        self._undo.clicked.connect(self._undo_it)
        self._act.clicked.connect(self._take_offer)
        self._close.clicked.connect(self._leave)
        around.installEventFilter(self)
        below.installEventFilter(self)
        self.hide()

    def show_notice(
        self,
        words: str,
        *,
        undo: Callable[[], None] | None = None,
        offer: ToastOffer | None = None,
    ) -> None:
        """Show a sentence; with ``undo`` an Undo button that calls it once.

        An ``offer`` is one more button; pressing it takes the notice away.
        """
        if self.isVisible():
            self._leave()
        self._take_back = undo
        self._offer = offer
        self._words.setText(words)
        self._undo.setVisible(undo is not None)
        self._act.setText(offer.label if offer is not None else "")
        self._act.setVisible(offer is not None)
        self._place()
        self.show()
        self.raise_()
        self._timer.start(UNDO_MS if undo is not None or offer is not None else SHOWN_MS)
        self._since = time.monotonic()
        announce(self, words)

    @property
    def words(self) -> str:
        """The sentence that is shown, or was."""
        return self._words.text()

    def undo(self) -> bool:
        """Press Undo; tells whether there was one in sight."""
        if not self.isVisible() or self._take_back is None:
            return False
        self._undo_it()
        return True

    def leave_page(self) -> None:
        """Go with the page that was just left, once it was read."""
        was_read = time.monotonic() - self._since > _READ_S
        if self.isVisible() and was_read and self._take_back is None:
            self._leave()

    def dismiss(self) -> bool:
        """Take the notice away; tells whether there was one."""
        if not self.isVisible():
            return False
        self._leave()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        around = self._around.rect()
        widest = min(round(_WIDEST * self._zoom()), around.width() - 2 * _MARGIN)
        self._words.setFixedWidth(self._width_of_words(widest))
        self.adjustSize()
        top = _GAP
        if self._below.isVisible():
            lower = self._below.mapTo(self._around, self._below.rect().bottomLeft()).y()
            top += lower + 1
        left = around.width() - self.width() - _MARGIN
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = _MARGIN
        self.move(self._around.mapTo(self._parent, QPoint(left, top)))
        self.room_requested.emit(self.height() + 2 * _GAP)

    def _width_of_words(self, widest: int) -> int:
        """As wide as the sentence is, but not so wide that all of the notice is wider."""
        row = self.layout()
        assert row is not None  # noqa: S101 - made with the widget
        edges = row.contentsMargins()
        others = [each for each in (self._undo, self._act, self._close) if not each.isHidden()]
        beside = sum(each.sizeHint().width() + row.spacing() for each in others)
        free = widest - edges.left() - edges.right() - beside
        wanted = self._words.fontMetrics().horizontalAdvance(self._words.text()) + 2
        return max(min(wanted, free), _FEWEST)

    def _zoom(self) -> float:
        return max(self.font().pixelSize() / SMALLEST_FONT, 1.0)

    def _time_is_up(self) -> None:
        if self._is_watched():
            self._timer.start(SHOWN_MS // 4)
            return
        self._leave()

    def _is_watched(self) -> bool:
        buttons = (self._undo, self._act, self._close)
        if any(button.hasFocus() for button in buttons) or self.underMouse():
            return True
        return self._offer is not None and QApplication.activeModalWidget() is not None

    def _take_offer(self) -> None:
        offer = self._offer
        self._leave()
        if offer is not None:
            offer.do()

    def _undo_it(self) -> None:
        take_back = self._take_back
        self._leave()
        if take_back is not None:
            take_back()

    def _leave(self) -> None:
        self._take_back = None
        self._timer.stop()
        self.hide()
        self.room_requested.emit(0)
