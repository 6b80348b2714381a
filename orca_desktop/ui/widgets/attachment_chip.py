"""One thing that is attached to what is being written: a small picture, a name, and a cross."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPixmap,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QHBoxLayout,
    QLabel,
    QStyle,
    QStyleOption,
    QVBoxLayout,
    QWidget,
)

from orca_desktop.ui.theme import icons
from orca_desktop.ui.theme.appearance import text_scale
from orca_desktop.ui.widgets.icon_button import LOOK_CHANGES, IconButton
from orca_desktop.ui.wording import values

_WIDEST: Final = 232
_PICTURE: Final = 36
_ICON: Final = 20
_ROUND: Final = 4
_REMOVES: Final = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})
_MOVES: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class AttachmentChip(QAbstractButton):
    """Worked by the mouse and by keys: ``clicked`` opens it, others remove it and move it.

    ``dragged`` carries where the pointer is, in the measure of the parent.
    """

    remove_requested = Signal()
    move_requested = Signal(int)
    dragged = Signal(QPoint)
    focused = Signal()

    def __init__(self, name: str, facts: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("attachment")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._pressed: QPoint | None = None
        self._is_dragged = False
        self._told = name
        self.picture = _Picture(icon)
        self._name = QLabel()
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._facts = QLabel()
        self._facts.setTextFormat(Qt.TextFormat.PlainText)
        self._facts.setProperty("tone", "muted")
        self.cross = IconButton("close", self.tr("Remove {name}").format(name=name), size=16)
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._facts)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 4, 4, 4)
        row.setSpacing(8)
        row.addWidget(self.picture)
        row.addLayout(words, 1)
        row.addWidget(self.cross)
        self.show_words(name, facts)

    def show_words(self, name: str, facts: str) -> None:
        """Show another name and other facts."""
        self._told = name
        self._facts_told = facts
        self.setAccessibleDescription(
            self.tr("Enter opens it, Delete removes it, Ctrl+Left and Ctrl+Right move it.")
        )
        self.describe(facts)
        self._elide()

    def describe(self, facts: str) -> None:
        """Tell more than there is room for, to the pointer and to a screen reader."""
        self.setAccessibleName(values.listed((self._told, facts)))
        self.setToolTip(f"{self._told}\n{facts}")

    def sizeHint(self) -> QSize:
        layout = self.layout()
        height = layout.sizeHint().height() if layout is not None else 0
        return QSize(self._widest(), height)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._elide()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers()
        if key in _REMOVES:
            self.remove_requested.emit()
        elif key in _MOVES and held & Qt.KeyboardModifier.ControlModifier:
            step = _MOVES[Qt.Key(key)]
            self.move_requested.emit(-step if self.isRightToLeft() else step)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._is_dragged = event.position().toPoint(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        if self._pressed is None:
            return
        far = (place - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if far and not self._is_dragged:
            self._is_dragged = True
            self.setDown(False)
        if self._is_dragged:
            self.dragged.emit(self.mapToParent(place))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        super().mouseReleaseEvent(event)  # a click only while it is still down
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the frame that the style sheet asks for."""
        option = QStyleOption()
        option.initFrom(self)
        painter = QPainter(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)

    def _widest(self) -> int:
        return _WIDEST + max(self.fontMetrics().height() - 18, 0) * 8

    def _elide(self) -> None:
        room = self._widest() - self.picture.width() - 3 * 8 - self.cross.sizeHint().width()
        shown = self._name.fontMetrics().elidedText(self._told, Qt.TextElideMode.ElideMiddle, room)
        self._name.setText(shown)
        self._facts.setText(
            self._facts.fontMetrics().elidedText(
                self._facts_told, Qt.TextElideMode.ElideRight, room
            )
        )
        self.updateGeometry()


class _Picture(QWidget):
    """A small picture with round corners, or an icon in its place."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._icon = icon
        self._shown = QPixmap()
        self.is_asked = False
        """Whether somebody is about to bring the picture."""
        self._scale()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in LOOK_CHANGES:
            self._scale()

    def _scale(self) -> None:
        """Grow with the text."""
        side = round(_PICTURE * text_scale())
        self.setFixedSize(side, side)

    def show_picture(self, picture: QPixmap) -> None:
        """Show this instead of the icon."""
        self._shown = picture
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the middle of the picture, as large as there is room."""
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        area = QRectF(self.rect())
        if self._shown.isNull():
            color = self.palette().color(QPalette.ColorRole.PlaceholderText).name()
            side = round(_ICON * text_scale())
            drawn = icons.pixmap(self._icon, color, side, self.devicePixelRatioF())
            at = (self.width() - side) // 2
            painter.drawPixmap(QPoint(at, at), drawn)
            return
        inside = QPainterPath()
        inside.addRoundedRect(area, _ROUND, _ROUND)
        painter.setClipPath(inside)
        side = min(self._shown.width(), self._shown.height())
        middle = QRectF(
            (self._shown.width() - side) / 2, (self._shown.height() - side) / 2, side, side
        )
        painter.drawPixmap(area, self._shown, middle)
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)
