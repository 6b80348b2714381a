"""How one row of the library is drawn: a conversation's title, below the heading of its group."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import (
    QLineEdit,
    QStyleOptionViewItem,
    QWidget,
)

from orca_desktop.domain.conversation import Summary
from orca_desktop.ui.features.library.list_model import EXCERPT, ROW, Excerpt, LibraryModel
from orca_desktop.ui.theme import icons
from orca_desktop.ui.theme.appearance import Theme
from orca_desktop.ui.widgets.grouped_list import GroupedDelegate

_SIDE: Final = 8
_INSET: Final = 8
_RADIUS: Final = 6
_DOT: Final = 6
_LEAD: Final = 16
"""How many characters of an excerpt stand before the words that were searched for."""

Index = QModelIndex | QPersistentModelIndex


class RowDelegate(GroupedDelegate):
    """All rows are equally high, and those below a heading by its height higher."""

    def __init__(self, theme: Theme, model: LibraryModel, parent: QWidget) -> None:
        super().__init__(model, parent)
        self._library = model
        self._theme = theme
        self._running: frozenset[str] = frozenset()

    def show_theme(self, theme: Theme) -> None:
        """Draw with other colours from now on."""
        self._theme = theme

    def mark_running(self, ids: frozenset[str]) -> None:
        """Which rows get the dot of an answer being written."""
        self._running = ids

    def heading_height(self, line: int) -> int:
        return round(line * 1.35) + 8

    def row_height(self, line: int) -> int:
        return round(line * (2.35 if self._library.has_excerpts else 1.35)) + 8

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self._paint_title(painter, option, index, index.data(ROW))
        self._paint_excerpt(painter, option, index.data(EXCERPT) or ())

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index
    ) -> QWidget:
        editor = QLineEdit(parent)
        editor.setObjectName("rename")
        editor.setAccessibleName(self.tr("Title"))
        return editor

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, _index: Index
    ) -> None:
        editor.setGeometry(option.rect.adjusted(_SIDE, 1, -_SIDE, -1))

    def paint_heading(
        self, painter: QPainter, option: QStyleOptionViewItem, place: QRect, words: str
    ) -> None:
        font = QFont(option.font)
        font.setPixelSize(round(option.fontMetrics.height() * 0.64))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.muted))
        place = place.adjusted(_SIDE + _INSET, 0, -_SIDE, -4)
        painter.drawText(place, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, words)

    def _paint_title(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, row: Summary
    ) -> None:
        words = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        box = QRectF(option.rect.adjusted(_SIDE, 1, -_SIDE, -1))
        from PySide6.QtWidgets import QStyle  # noqa: PLC0415 - large, and no row at first

        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        fill = None
        if chosen:
            fill = self._theme.selected
        elif state & QStyle.StateFlag.State_MouseOver:
            fill = self._theme.hover
        path = QPainterPath()
        path.addRoundedRect(box, _RADIUS, _RADIUS)
        if fill:
            painter.fillPath(path, QColor(fill))
        if state & QStyle.StateFlag.State_HasFocus and chosen:
            painter.strokePath(path, QPen(QColor(self._theme.accent), 2))
        place = box.toRect().adjusted(_INSET, 0, -_INSET, 0)
        if index.data(EXCERPT):
            place.setHeight(round(option.fontMetrics.height() * 1.35) + 4)
        if row.id in self._running:
            place = self._paint_dot(painter, place)
        if row.waits:
            place = self._paint_mark(painter, option, place, "tool", self._theme.accent)
        if row.compares:
            place = self._paint_mark(painter, option, place, "compare", self._theme.muted)
        painter.setPen(QColor(self._theme.text))
        shown = option.fontMetrics.elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def _paint_excerpt(
        self, painter: QPainter, option: QStyleOptionViewItem, pieces: Excerpt
    ) -> None:
        """What was found, in one quiet line below the title; the words searched for stand out."""
        place = option.rect.adjusted(_SIDE + _INSET, 0, -_SIDE - _INSET, -4)
        place.setTop(place.bottom() - round(option.fontMetrics.height() * 1.1))
        plain, strong = QFont(option.font), QFont(option.font)
        for font in (plain, strong):
            font.setPixelSize(round(option.fontMetrics.height() * 0.7))
        strong.setWeight(QFont.Weight.DemiBold)
        for text, is_match in _from_first_match(pieces):
            font = strong if is_match else plain
            metrics = QFontMetrics(font)
            painter.setFont(font)
            painter.setPen(QColor(self._theme.text if is_match else self._theme.muted))
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)
            place.setLeft(place.left() + metrics.horizontalAdvance(shown))
            if shown != text or place.width() <= 0:
                return

    def _paint_mark(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        place: QRect,
        name: str,
        color: str,
    ) -> QRect:
        """The sign of what a conversation holds, or waits for."""
        size = round(option.fontMetrics.height() * 0.8)
        ratio = painter.device().devicePixelRatioF()
        sign = icons.pixmap(name, color, size, ratio)
        painter.drawPixmap(place.right() - size, place.center().y() - size // 2, sign)
        return place.adjusted(0, 0, -size - _INSET, 0)

    def _paint_dot(self, painter: QPainter, place: QRect) -> QRect:
        painter.setBrush(QColor(self._theme.accent))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(place.right() - _DOT, place.center().y() - _DOT // 2, _DOT, _DOT)
        return place.adjusted(0, 0, -_DOT - _INSET, 0)


def _from_first_match(pieces: Excerpt) -> Excerpt:
    """An excerpt in one line, which begins shortly before what was searched for."""
    lines = [(" ".join(f".{text}.".split())[1:-1], is_match) for text, is_match in pieces]
    first = next((at for at, (_, is_match) in enumerate(lines) if is_match), 0)
    before = "".join(text for text, _ in lines[:first])
    lead = before[-_LEAD:].partition(" ")[2] if len(before) > _LEAD else before
    start = f"…{lead}" if lead != before else before
    return ((start, False), *lines[first:])
