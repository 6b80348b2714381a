"""The button that says which model is asked and opens the picker."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QWidget

from orca_desktop.domain.model_names import readable
from orca_desktop.ui.theme import icons
from orca_desktop.ui.widgets.eliding import elided

_CHEVRON: Final = 0.7
_GAP: Final = 4
_SIDE: Final = 8
_FEWEST_LETTERS: Final = 8


class ModelButton(QPushButton):
    """Shows a model in words, cut where there is no room; its name in requests is the tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ""
        self.setObjectName("model")
        self.setAutoDefault(False)
        self.setAccessibleName(self.tr("Model"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_model("")

    def show_model(self, model: str, name: str = "") -> None:
        """Show a model, called as the list calls it (``name``) or after what it is asked by."""
        self.model = model
        words = readable(model, name) if model else self.tr("Choose a model")
        self.setText(words)
        # The accessible name says what the button is for; which model it is follows it.
        self.setAccessibleDescription(words)
        self.setToolTip(self.tr("Model: {name}").format(name=model) if model else words)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(self._width_for(self.text()), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        least = self.fontMetrics().averageCharWidth() * _FEWEST_LETTERS
        wanted = self._width_for(self.text())
        return QSize(min(wanted, least + self._width_for("")), super().minimumSizeHint().height())

    def paintEvent(self, _: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QPainter(self)
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        self._paint_words(painter, option.palette)
        self._paint_chevron(painter, option.palette)
        painter.end()

    def _paint_words(self, painter: QPainter, palette: QPalette) -> None:
        direction = self.layoutDirection()
        room = self.rect().adjusted(_SIDE, 0, -_SIDE - self._chevron() - _GAP, 0)
        words = elided(self.fontMetrics(), self.text(), room.width())
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(palette.color(QPalette.ColorRole.ButtonText))
        painter.drawText(
            QStyle.visualRect(direction, self.rect(), room),
            QStyle.visualAlignment(direction, left) | Qt.AlignmentFlag.AlignAbsolute,
            words,
        )

    def _paint_chevron(self, painter: QPainter, palette: QPalette) -> None:
        size = self._chevron()
        corner = QRect(self.width() - _SIDE - size, (self.height() - size) // 2, size, size)
        color = palette.color(QPalette.ColorRole.PlaceholderText).name()
        drawn = icons.pixmap("chevron-down", color, size, self.devicePixelRatioF())
        place = QStyle.visualRect(self.layoutDirection(), self.rect(), corner)
        painter.drawPixmap(place.topLeft(), drawn)

    def _width_for(self, words: str) -> int:
        return self.fontMetrics().horizontalAdvance(words) + _GAP + self._chevron() + 2 * _SIDE + 2

    def _chevron(self) -> int:
        """The size of the arrow, which grows with the text."""
        return round(self.fontMetrics().height() * _CHEVRON)
