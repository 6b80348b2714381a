"""Moving on the page: by wheel, bar and keys, from message to message, and to its end."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import (
    QKeyEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QToolButton,
)

from orca_desktop.ui.theme import icons
from orca_desktop.ui.transcript.layout import BOTTOM, TOP, Layout

_NEAR_END: Final = 3


class Scrolling(Layout):
    """A laid out page that can be moved, and offers the way back to its end."""

    def _prepare(self) -> None:
        # On the viewport and not above it, because what is overlapped cannot be scrolled.
        self._jump = QToolButton(self.viewport())
        self._jump.setObjectName("jump-to-latest")
        self._jump.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._jump.clicked.connect(self.jump_to_latest)
        self._jump.hide()
        self._unseen = False
        self._syncing = False
        self._value = 0
        self._sees_end = False
        super()._prepare()

    def _apply_look(self) -> None:
        super()._apply_look()
        theme, look = self._look.theme, self._look
        self._jump.setIcon(icons.icon("arrow-down", theme.text, theme.faint, look.px(16)))
        self._jump.setFont(look.font(13))
        self._jump.setIconSize(QSize(look.px(16), look.px(16)))
        # Here and not in resources/styles, because its round ends follow the transcript's zoom.
        self._jump.setStyleSheet(
            f"QToolButton {{ background: {theme.raised}; color: {theme.text};"
            f" border: 1px solid {theme.control}; border-radius: {look.px(15)}px;"
            f" padding: {look.px(5)}px {look.px(12)}px; }}"
            f"QToolButton:hover {{ background: {theme.hover}; }}"
        )
        self._name_jump()

    def _sync_bar(self) -> None:
        height = self.viewport().height()
        total = TOP + self._outer.total + self._look.px(BOTTOM) if self._entries else 0
        value = 0
        if self._entries:
            message, row = self._anchor
            before = self._outer.before(message) + self._message(message).heights.before(row)
            value = TOP + before - self._anchor_top
        bar = self.verticalScrollBar()
        self._syncing = True
        bar.setRange(0, max(total - height, 0))
        bar.setPageStep(height)
        bar.setSingleStep(self._look.line)
        bar.setValue(bar.maximum() if self._follows else value)
        self._value = bar.value()
        self._sees_end = bool(self._entries) and self._value >= bar.maximum() - _NEAR_END
        self._syncing = False
        self._place_jump()

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: ARG002
        """Scroll: called by the scroll bar for every change of its value."""
        if self._syncing or not self._entries:
            return
        bar = self.verticalScrollBar()
        value = bar.value()
        moved = self._value - value
        if moved > 0:
            self._follows = False
        elif value >= bar.maximum() - _NEAR_END:
            self._follows = True
            self._unseen = False
        self._value = value
        self._sees_end = value >= bar.maximum() - _NEAR_END
        if abs(moved) < 3 * self.viewport().height():
            self._anchor_top += moved
        else:
            self._anchor_at(value - TOP)
        self._arrange()

    def _anchor_at(self, position: int) -> None:
        message = self._outer.at(position)
        heights = self._message(message).heights
        inner = position - self._outer.before(message)
        row = heights.at(inner)
        self._anchor = (message, row)
        self._anchor_top = heights.before(row) - inner

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; the first upward turn lets go of the end at once."""
        if event.angleDelta().y() > 0 or event.pixelDelta().y() > 0:
            self.let_go()
        super().wheelEvent(event)

    def let_go(self) -> None:
        """Stop following the end; what is read now stays where it is."""
        if self.verticalScrollBar().maximum() > 0:
            self._follows = False

    def shift_view(self, pixels: int) -> None:
        """Keep the lines where they are on the screen while the upper edge moves down by that."""
        if not self._follows:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + pixels)

    def jump_to_latest(self) -> None:
        """Go to the end and stay with it while it grows."""
        self._follows = True
        self._unseen = False
        self._name_jump()
        self._arrange()

    def jump_to_start(self) -> None:
        """Go to the first message."""
        self._follows = False
        self._anchor, self._anchor_top = (0, 0), TOP
        self._arrange()

    def page(self, direction: int) -> None:
        """Scroll by a window's height, less one line to keep the connection."""
        bar = self.verticalScrollBar()
        if direction < 0:
            self.let_go()
        bar.setValue(bar.value() + direction * (self.viewport().height() - self._look.line))

    def next_message(self) -> None:
        """Put the beginning of the next message at the top."""
        self._go_to_message(1)

    def previous_message(self) -> None:
        """Put the beginning of this message, or of the one before, at the top."""
        self._go_to_message(-1)

    def _go_to_message(self, direction: int) -> None:
        if not self._entries:
            return
        index, row = self._anchor
        at_top = row == 0 and self._anchor_top >= 0
        if direction > 0:
            index += 1
        elif at_top:
            index -= 1
        if index >= len(self._entries):
            self.jump_to_latest()
            return
        self._follows = False
        self._anchor, self._anchor_top = (max(index, 0), 0), 0
        self._arrange()
        view = self._views.get(max(index, 0))
        if view is not None:
            view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by line, page, message, or to either end."""
        act = self._moves(event)
        if act is None:
            event.ignore()
            return
        act()
        event.accept()

    def _moves(self, event: QKeyEvent) -> Callable[[], object] | None:
        """What a key does to the place on the page."""
        key = event.key()
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            far = {Qt.Key.Key_Up: self.previous_message, Qt.Key.Key_Down: self.next_message}
            return far.get(Qt.Key(key))
        moves: dict[Qt.Key, Callable[[], object]] = {
            Qt.Key.Key_Up: lambda: self._line(-1),
            Qt.Key.Key_Down: lambda: self._line(1),
            Qt.Key.Key_PageUp: lambda: self.page(-1),
            Qt.Key.Key_PageDown: lambda: self.page(1),
            Qt.Key.Key_Space: lambda: self.page(1),
            Qt.Key.Key_Home: self.jump_to_start,
            Qt.Key.Key_End: self.jump_to_latest,
        }
        return moves.get(Qt.Key(key))

    def _line(self, direction: int) -> None:
        if direction < 0:
            self.let_go()
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + direction * bar.singleStep())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew; the first visible line stays, or the end where that was seen."""
        super().resizeEvent(event)
        before, self._width = self._width, 0
        with self._end_kept():
            if self._column_width() != before:
                self._remeasure()
            else:
                self._arrange()

    @contextmanager
    def _end_kept(self) -> Iterator[None]:
        """Whoever saw the end before sees it afterwards, whether the page follows it or not."""
        kept = self._follows
        self._follows = kept or self._sees_end
        yield
        self._follows = kept
        self._sync_bar()

    def _place_jump(self) -> None:
        bar = self.verticalScrollBar()
        away = bar.maximum() - bar.value() > 2 * self._look.line and not self._follows
        # Columns are read from their beginning, and the way to the end is short.
        away = away and not self._is_column
        if away:
            size: QSize = self._jump.sizeHint()
            x = (self.viewport().width() - size.width()) // 2
            y = self.viewport().height() - size.height() - 12
            self._jump.setGeometry(x, y, size.width(), size.height())
            self._jump.raise_()
        if self._jump.isHidden() is away:
            self._jump.setVisible(away)

    def _name_jump(self) -> None:
        text = self.tr("New text below") if self._unseen else self.tr("Jump to latest")
        self._jump.setText(text)
        self._jump.setAccessibleName(self.tr("Jump to latest"))
        if not self._jump.isHidden():
            self._place_jump()
