"""How the transcript looks at one theme and zoom: fonts, formats and measures, made once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
)
from PySide6.QtWidgets import QApplication

from orca_desktop.render.direction import Direction
from orca_desktop.render.document import Style
from orca_desktop.ui.theme import reading_column
from orca_desktop.ui.theme.appearance import Theme
from orca_desktop.ui.theme.reading_column import TEXT_SIZE

CODE_SIZE: Final = 13.5
LINE_HEIGHT: Final = 1.55
CODE_LINE_HEIGHT: Final = 1.5
HEADING_LINE_HEIGHT: Final = 1.32
LAYOUT: Final = {
    Direction.LEFT: Qt.LayoutDirection.LeftToRight,
    Direction.RIGHT: Qt.LayoutDirection.RightToLeft,
}
_HEADINGS: Final = (1.6, 1.32, 1.13, 1.0, 1.0, 1.0)


@dataclass(frozen=True)
class TextStyle:
    """Everything a view needs to draw; two looks are equal when theme and zoom are."""

    theme: Theme
    zoom: float = 1.0

    def px(self, size: float) -> int:
        """A measure at normal zoom, in pixels at this zoom."""
        return round(size * self.zoom)

    def color(self, name: str) -> QColor:
        """A colour of the theme by the name of its token."""
        return QColor(getattr(self.theme, name))

    def font(self, size: float = TEXT_SIZE, *, bold: bool = False) -> QFont:
        """The text font at a size given for normal zoom."""
        font = reading_column.text_font(self.zoom, size)
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def code_font(self, size: float = CODE_SIZE) -> QFont:
        """The fixed-width font of the system."""
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(max(round(size * self.zoom), 6))
        font.setStyleHint(QFont.StyleHint.Monospace)
        return font

    def heading_font(self, level: int) -> QFont:
        """The font of a heading of level 1 to 6."""
        return self.font(TEXT_SIZE * _HEADINGS[level - 1], bold=True)

    @property
    def column(self) -> int:
        """The widest that running text may become, in pixels."""
        return reading_column.widest(self.zoom)

    @property
    def line(self) -> int:
        """The height of one line of running text, in pixels."""
        return self.px(TEXT_SIZE * LINE_HEIGHT)

    def palette(self) -> QPalette:
        """The palette of text views: the theme's text and selection, active or not."""
        palette = QPalette(QApplication.palette())
        accent = self.color("accent")
        accent.setAlphaF(0.30 if not self.theme.dark else 0.38)
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
            palette.setColor(group, QPalette.ColorRole.Text, self.color("text"))
            palette.setColor(group, QPalette.ColorRole.Highlight, accent)
            palette.setColor(group, QPalette.ColorRole.HighlightedText, self.color("text"))
        palette.setColor(QPalette.ColorRole.Base, QColor(0, 0, 0, 0))
        return palette

    def marked(self, style: Style) -> QColor:
        """The colour under words that only one of two answers has."""
        return self.color("removed" if style & Style.REMOVED else "added")

    def _set_lines(self, made: QTextCharFormat, font: QFont, style: Style) -> None:
        """Lines through and under the words, and the colour behind them."""
        if style & (Style.STRIKE | Style.REMOVED):
            font.setStrikeOut(True)
        if style & Style.ADDED:
            font.setUnderline(True)
        if style & (Style.ADDED | Style.REMOVED):
            made.setBackground(self.marked(style))
        elif style & Style.MARKED:
            made.setBackground(self.color("mark"))

    def char(self, style: Style, color: str = "text", base: QFont | None = None) -> QTextCharFormat:
        """The format of a run of text."""
        made = QTextCharFormat()
        font = QFont(base or self.font())
        if style & (Style.CODE | Style.KEY):
            font = self.code_font(CODE_SIZE if base is None else base.pixelSize() / self.zoom * 0.9)
            made.setBackground(self.color("code"))
        if style & Style.BOLD:
            font.setWeight(QFont.Weight.DemiBold)
        if style & Style.ITALIC:
            font.setItalic(True)
        self._set_lines(made, font, style)
        if style & Style.SUPERSCRIPT:
            made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        elif style & Style.SUBSCRIPT:
            made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSubScript)
        made.setFont(font)
        made.setForeground(self.color(color))
        return made


def paragraph_format(pixels: int, direction: Direction | None = None) -> QTextBlockFormat:
    """The block format of running text: the height of a line, spacing is the layout's.

    Without a direction each line of the text finds its own.
    """
    made = QTextBlockFormat()
    if direction is not None:
        made.setLayoutDirection(LAYOUT[direction])
    made.setLineHeight(pixels, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
    return made
