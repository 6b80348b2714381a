"""Moving on the page: by wheel, bar and keys, from message to message, and to its end."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QToolButton

from orca_desktop.ui.theme import icons
from orca_desktop.ui.transcript.row_placement import RowPlacement
from orca_desktop.viewmodels.transcript.model import TranscriptModel
from orca_desktop.viewmodels.transcript.viewport import TOP, Viewport

_FREE_BELOW: Final = 28
"""Room under the last row, in pixels at normal zoom."""
_NEAR_END: Final = 3


class ScrollController:
    """Keeps bar and viewport together, and offers the way back to the end.

    ``arrange`` lays the page out after the viewport was moved.
    """

    def __init__(
        self,
        area: QAbstractScrollArea,
        model: TranscriptModel,
        viewport: Viewport,
        placement: RowPlacement,
        arrange: Callable[[], None],
    ) -> None:
        self._area = area
        self._bar = area.verticalScrollBar()
        self._model = model
        self._viewport = viewport
        self._placement = placement
        self._arrange = arrange
        self._unseen = False
        self._syncing = False
        self._value = 0
        self._sees_end = False
        # On the viewport and not above it, because what is overlapped cannot be scrolled.
        self._jump = QToolButton(area.viewport())
        self._jump.setObjectName("jump-to-latest")
        self._jump.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._jump.clicked.connect(self.jump_to_latest)
        self._jump.hide()

    def apply_look(self) -> None:
        """Draw with the present theme and zoom."""
        look = self._placement.look
        theme = look.theme
        self._viewport.bottom = look.px(_FREE_BELOW)
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

    def sync(self) -> None:
        """Bring the bar to where the viewport is."""
        viewport, bar = self._viewport, self._bar
        self._syncing = True
        bar.setRange(0, viewport.furthest)
        bar.setPageStep(viewport.height)
        bar.setSingleStep(self._placement.look.line)
        bar.setValue(viewport.value)
        self._value = bar.value()
        self._sees_end = self.is_at_end
        self._syncing = False
        self._place_jump()

    def follow_bar(self) -> None:
        """Bring the viewport to where the bar is."""
        if self._syncing or not len(self._model):
            return
        before, self._value = self._value, self._bar.value()
        self._sees_end = self.is_at_end
        if self._value < before:
            self._viewport.follows = False
        elif self._sees_end:
            self._viewport.follows = True
            self._unseen = False
        self._viewport.scroll(before, self._value)
        self._arrange()

    def turn_wheel(self, event: QWheelEvent) -> None:
        """Let go of the end at once with the first upward turn."""
        if event.angleDelta().y() > 0 or event.pixelDelta().y() > 0:
            self.let_go()

    def let_go(self) -> None:
        """Stop following the end; what is read now stays where it is."""
        if self._bar.maximum() > 0:
            self._viewport.follows = False

    def move(self, pixels: int) -> None:
        """Move down by so many pixels, or up."""
        if pixels < 0:
            self.let_go()
        self._bar.setValue(self._bar.value() + pixels)

    def show_between(self, top: int, bottom: int) -> None:
        """Go to where something begins, unless all of it is in sight."""
        lowest = self._bar.value() + self._viewport.height - (bottom - top)
        if not self._bar.value() <= top <= lowest:
            self._bar.setValue(top)

    def jump_to_latest(self) -> None:
        """Go to the end and stay with it while it grows."""
        self._viewport.follows = True
        self._unseen = False
        self._name_jump()
        self._arrange()

    def jump_to_start(self) -> None:
        """Go to the first message."""
        self._viewport.put(0, 0, TOP)
        self._arrange()

    def line(self, direction: int) -> None:
        """Move by a line."""
        self.move(direction * self._bar.singleStep())

    def page(self, direction: int) -> None:
        """Move by a window's height, less one line to keep the connection."""
        self.move(direction * (self._viewport.height - self._placement.look.line))

    def next_message(self) -> None:
        """Put the beginning of the next message at the top."""
        self._go_to_message(1)

    def previous_message(self) -> None:
        """Put the beginning of this message, or of the one before, at the top."""
        self._go_to_message(-1)

    def _go_to_message(self, direction: int) -> None:
        if not len(self._model):
            return
        index = self._viewport.step(direction)
        if index >= len(self._model):
            self.jump_to_latest()
            return
        self.go_to(index)

    def go_to(self, index: int) -> None:
        """Put the beginning of a message at the top, and the keyboard into it."""
        self._viewport.put(index, 0, 0)
        self._arrange()
        group = self._placement.group(index)
        if group is not None:
            group.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def moved_by(self, event: QKeyEvent) -> Callable[[], object] | None:
        """What a key does to the place on the page."""
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            far = {Qt.Key.Key_Up: self.previous_message, Qt.Key.Key_Down: self.next_message}
            return far.get(key)
        moves: dict[Qt.Key, Callable[[], object]] = {
            Qt.Key.Key_Up: lambda: self.line(-1),
            Qt.Key.Key_Down: lambda: self.line(1),
            Qt.Key.Key_PageUp: lambda: self.page(-1),
            Qt.Key.Key_PageDown: lambda: self.page(1),
            Qt.Key.Key_Space: lambda: self.page(1),
            Qt.Key.Key_Home: self.jump_to_start,
            Qt.Key.Key_End: self.jump_to_latest,
        }
        return moves.get(key)

    @contextmanager
    def end_kept(self) -> Iterator[None]:
        """Whoever saw the end before sees it afterwards, whether the page follows it or not."""
        kept = self._viewport.follows
        self._viewport.follows = kept or self._sees_end
        yield
        self._viewport.follows = kept
        self.sync()

    def tell_news(self) -> None:
        """Say on the button that text has come where nobody looks."""
        if not self._viewport.follows:
            self._unseen = True
            self._name_jump()

    @property
    def is_at_end(self) -> bool:
        """Whether the end of the last message is in sight."""
        return len(self._model) > 0 and self._value >= self._bar.maximum() - _NEAR_END

    def _place_jump(self) -> None:
        away = self._bar.maximum() - self._bar.value() > 2 * self._placement.look.line
        # Columns are read from their beginning, and the way to the end is short.
        away = away and not self._viewport.follows and not self._model.is_column
        if away:
            surface, size = self._area.viewport(), self._jump.sizeHint()
            x = (surface.width() - size.width()) // 2
            y = surface.height() - size.height() - 12
            self._jump.setGeometry(x, y, size.width(), size.height())
            self._jump.raise_()
        if self._jump.isHidden() is away:
            self._jump.setVisible(away)

    def _name_jump(self) -> None:
        translate = QCoreApplication.translate
        latest = translate("Transcript", "Jump to latest")
        self._jump.setText(translate("Transcript", "New text below") if self._unseen else latest)
        self._jump.setAccessibleName(latest)
        if not self._jump.isHidden():
            self._place_jump()
