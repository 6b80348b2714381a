"""A field of several lines that is as high as its text, between two bounds."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy

from orca_desktop.ui.widgets.writing_field import WritingField


class GrowingField(WritingField):
    """Grows with its text between two heights, given as numbers of lines; Tab leaves it."""

    def __init__(self, lines: tuple[int, int]) -> None:
        super().__init__()
        self._lines = lines
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        fewest, most = self._lines
        lines = round(self.document().documentLayout().documentSize().height())
        shown = min(max(lines, fewest), most)
        edge = 2 * round(self.document().documentMargin()) + 2 * self.frameWidth() + 8
        return QSize(120, shown * self.fontMetrics().lineSpacing() + edge)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())
