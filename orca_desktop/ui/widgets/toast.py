"""A short notice over the window, with Undo or another button where something can be done."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, NamedTuple

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QWidget,
)

from orca_desktop.ui.theme.appearance import SMALLEST_FONT
from orca_desktop.ui.widgets.announce import announce
from orca_desktop.ui.widgets.icon_button import IconButton

SHOWN_MS: Final = 5_000
UNDO_MS: Final = 8_000
"""With something to press, people need longer."""
_READ_S: Final = 1.5
_GAP: Final = 8
_WIDEST: Final = 560
_LEAST: Final = 200
"""A narrower notice would have a word a line."""
_FEWEST: Final = 40
_HEAD_LINES: Final = 2
_FAR: Final = 10_000
_USED_OF_LINES: Final = 0.85
"""What of lines that are broken between words is filled at least."""
_MOVES: Final = frozenset({QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show})


@dataclass(frozen=True, slots=True)
class ToastOffer:
    """What can be done about a notice: the words on its button, and what pressing it does."""

    label: str
    do: Callable[[], None]


class ToastRoom(NamedTuple):
    """Where nothing is read, in the coordinates of the window.

    ``margin`` is the room beside the text, which may be empty; ``head`` that of the title above it.
    """

    margin: QRect
    head: QRect


class Toast(QFrame):
    """Stands beside what is read, at the upper end; stays while pointer or focus is on it.

    Where there is no room beside it, it stands in the head for that time. It never lies over a
    line of the text, and moves nothing. It also stays while a dialog is in front of it, for it
    cannot be reached then.
    """

    def __init__(self, parent: QWidget, around: QWidget, room: Callable[[], ToastRoom]) -> None:
        """Stand where there is ``room`` in ``around``, a descendant of ``parent``.

        It is no child of ``around``, because a stack of pages tells screen readers of its pages
        alone.
        """
        super().__init__(parent)
        self._room = room
        self.setObjectName("toast")
        self._said = ""
        self._take_back: Callable[[], None] | None = None
        self._offer: ToastOffer | None = None
        self._since = 0.0
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._undo = QPushButton(self.tr("Undo"))
        self._undo.setProperty("kind", "link")
        self._act = QPushButton()
        self._act.setProperty("kind", "link")
        self._close = IconButton("close", self.tr("Dismiss"), size=16)
        self._grid = QGridLayout(self)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._buttons = QWidget(self)
        self._buttons_row = row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._undo)
        row.addWidget(self._act)
        row.addStretch(1)
        self._is_beside: bool | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._time_is_up)
        self._undo.clicked.connect(self._undo_it)
        self._act.clicked.connect(self._take_offer)
        self._close.clicked.connect(self._leave)
        around.installEventFilter(self)
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
        self._said = words
        self._undo.setVisible(undo is not None)
        self._act.setText(offer.label if offer is not None else "")
        self._act.setVisible(offer is not None)
        self._buttons.setVisible(undo is not None or offer is not None)
        self._place()
        self.show()
        self.raise_()
        self._timer.start(UNDO_MS if undo is not None or offer is not None else SHOWN_MS)
        self._since = time.monotonic()
        announce(self, words)

    @property
    def words(self) -> str:
        """The sentence that is shown, or was."""
        return self._said

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
        room = self._room()
        least = round(_LEAST * self._zoom()) + 2 * _GAP
        is_beside = room.margin.width() >= least
        place = room.margin if is_beside else room.head
        self._arrange(beside=is_beside)
        widest = min(round(_WIDEST * self._zoom()), place.width() - 2 * _GAP)
        width = self._width_of_words(widest, beside=is_beside)
        self._words.setFixedWidth(width)
        shown = self._said if is_beside else self._shortened(width, place.height())
        self._words.setText(shown)
        self._words.setToolTip(self._said if shown != self._said else "")
        # What the notice before had on its buttons is forgotten later only, by itself.
        self._buttons_row.invalidate()
        self._grid.invalidate()
        self.adjustSize()
        # Under the head, or in the middle of its height.
        free = (place.height() - self.height()) // 2
        top = place.top() + (_GAP if is_beside else max(free, 0))
        left = place.right() + 1 - self.width() - _GAP
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = place.left() + _GAP
        self.move(left, top)

    def _shortened(self, width: int, height: int) -> str:
        """As much of the sentence as stands in the head; the whole is in the list of notices."""
        metrics = self._words.fontMetrics()
        edges = self._grid.contentsMargins()
        room = height - edges.top() - edges.bottom() - 2 * self.frameWidth()
        if metrics.horizontalAdvance(self._said) <= width:
            return self._said
        shown = self._said
        for lines in range(_HEAD_LINES, 0, -1):
            filled = round(lines * width * (_USED_OF_LINES if lines > 1 else 1))
            shown = metrics.elidedText(self._said, Qt.TextElideMode.ElideMiddle, filled)
            within = metrics.boundingRect(QRect(0, 0, width, _FAR), Qt.TextFlag.TextWordWrap, shown)
            if within.height() <= room and within.width() <= width:
                break
        return shown

    def _arrange(self, *, beside: bool) -> None:
        """Put the buttons under the words where it is narrow, and beside them in the head."""
        if beside is self._is_beside:
            return
        self._is_beside = beside
        grid = self._grid
        for each in (self._words, self._buttons, self._close):
            grid.removeWidget(each)
        grid.addWidget(self._words, 0, 0)
        if beside:
            grid.setContentsMargins(16, 10, 8, 10)
            grid.addWidget(self._close, 0, 1, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self._buttons, 1, 0, 1, 2)
        else:
            grid.setContentsMargins(12, 1, 4, 1)
            grid.addWidget(self._buttons, 0, 1)
            grid.addWidget(self._close, 0, 2, Qt.AlignmentFlag.AlignVCenter)

    def _width_of_words(self, widest: int, *, beside: bool) -> int:
        """As wide as the sentence is, but not so wide that all of the notice is wider."""
        edges = self._grid.contentsMargins()
        others = [self._close] if beside else [self._undo, self._act, self._close]
        taken = sum(
            each.sizeHint().width() + self._grid.horizontalSpacing()
            for each in others
            if not each.isHidden()
        )
        free = widest - edges.left() - edges.right() - taken
        wanted = self._words.fontMetrics().horizontalAdvance(self._said) + 2
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
