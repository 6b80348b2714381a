"""How one row of the library is drawn: a title, a folder or the archive, below its heading."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import (
    QLineEdit,
    QStyleOptionViewItem,
    QWidget,
)

from orca_desktop.domain.conversation import Summary
from orca_desktop.domain.folders import FolderColor
from orca_desktop.ui.features.library.list_model import EXCERPT, ROW, Excerpt, LibraryModel
from orca_desktop.ui.theme import icons
from orca_desktop.ui.theme.appearance import Theme
from orca_desktop.ui.widgets.eliding import elided
from orca_desktop.ui.widgets.grouped_list import GroupedDelegate
from orca_desktop.ui.wording import values
from orca_desktop.viewmodels.library_rows import ArchiveRow, ChatRow, FolderRow

_SIDE: Final = 8
_INSET: Final = 8
_RADIUS: Final = 6
_DOT: Final = 8
_GAP: Final = 6
_LEAD: Final = 16
"""How many characters of an excerpt stand before the words that were searched for."""

_MOST_DEPTH: Final = 6
"""Folders that lie deeper are not moved in any further: names need room."""

_TOKENS: Final = {
    FolderColor.PLAIN: "muted",
    FolderColor.BLUE: "accent",
    FolderColor.GREEN: "good",
    FolderColor.AMBER: "warn",
    FolderColor.RED: "danger",
}

Index = QModelIndex | QPersistentModelIndex


def color_of(color: FolderColor, theme: Theme) -> str:
    """The colour of a folder in a theme, as ``#RRGGBB``."""
    found: str = getattr(theme, _TOKENS[color])
    return found


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

    @property
    def accent(self) -> str:
        """The colour of what is marked."""
        return self._theme.accent

    def mark_running(self, ids: frozenset[str]) -> None:
        """Which rows get the dot of an answer being written."""
        self._running = ids

    def heading_height(self, line: int) -> int:
        return round(line * 1.35) + 8

    def row_height(self, line: int) -> int:
        return round(line * (2.35 if self._library.has_excerpts else 1.35)) + 8

    def more_place(self, row: QRect, line: int) -> QRect:
        """Where in a row the button of its menu is, while that is drawn."""
        size = round(line * 1.35)
        place = QRect(0, 0, size, size)
        title = self._title_place(row, line)
        centre = QPoint(title.right() - size // 2 + _INSET // 2, title.center().y())
        if self.parent_is_mirrored:
            centre.setX(row.left() + row.right() - centre.x())
        place.moveCenter(centre)
        return place

    @property
    def parent_is_mirrored(self) -> bool:
        """Whether the list is read from right to left."""
        parent = self.parent()
        return (
            isinstance(parent, QWidget)
            and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        )

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        place = self._paint_ground(painter, option)
        row = index.data(ROW)
        if self._shows_more(option) and not isinstance(row, ArchiveRow):
            place = self._paint_more(painter, option, place)
        match row:
            case ChatRow(summary, depth):
                place = self._moved_in(place, option, depth)
                if depth:  # below the signs of the folders beside it
                    place.setLeft(place.left() + _sign_size(option) + _GAP)
                self._paint_title(painter, option, index, summary, place)
                self._paint_excerpt(painter, option, index.data(EXCERPT) or ())
            case FolderRow(folder, depth, count, is_expanded, unread):
                place = self._moved_in(place, option, depth)
                color = color_of(folder.color, self._theme)
                place = self._paint_chevron(painter, option, place, is_expanded=is_expanded)
                place = self._paint_lead(painter, option, place, "folder", color)
                place = self._paint_count(painter, option, place, count)
                place = self._paint_unread(painter, option, place, unread)
                self._paint_words(painter, option, place, folder.name, self._theme.text)
            case ArchiveRow(_, is_expanded, unread):
                place = self._paint_chevron(painter, option, place, is_expanded=is_expanded)
                place = self._paint_unread(painter, option, place, unread)
                words = str(index.data(Qt.ItemDataRole.DisplayRole))
                self._paint_words(painter, option, place, words, self._theme.muted)
            case _:
                pass

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setObjectName("rename")
        is_folder = isinstance(index.data(ROW), FolderRow)
        editor.setAccessibleName(self.tr("Name of the folder") if is_folder else self.tr("Title"))
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
        align = _aligned(option, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft)
        painter.drawText(_seen(option, place), align, words)

    # -- the ground -------------------------------------------------------------------------------

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> QRect:
        """The row itself; where on it there is room."""
        box = QRectF(option.rect.adjusted(_SIDE, 1, -_SIDE, -1))
        chosen, over, focused = _state(option)
        fill = self._theme.selected if chosen else self._theme.hover if over else None
        path = QPainterPath()
        path.addRoundedRect(box, _RADIUS, _RADIUS)
        if fill:
            painter.fillPath(path, QColor(fill))
        if focused:
            painter.strokePath(path, QPen(QColor(self._theme.accent), 2))
        return self._title_place(option.rect, option.fontMetrics.height())

    def _title_place(self, row: QRect, line: int) -> QRect:
        place = row.adjusted(_SIDE + _INSET, 1, -_SIDE - _INSET, -1)
        if self._library.has_excerpts:
            place.setHeight(round(line * 1.35) + 4)
        return place

    def _shows_more(self, option: QStyleOptionViewItem) -> bool:
        _, over, focused = _state(option)
        return over or focused

    def _paint_more(self, painter: QPainter, option: QStyleOptionViewItem, place: QRect) -> QRect:
        line = option.fontMetrics.height()
        spot = self.more_place(option.rect, line)
        size = round(line * 0.9)
        picture = icons.pixmap("more", self._theme.muted, size, _ratio(painter))
        corner = QRect(0, 0, size, size)
        corner.moveCenter(spot.center())
        painter.drawPixmap(corner.topLeft(), picture)
        return place.adjusted(0, 0, -spot.width(), 0)

    def _moved_in(self, place: QRect, option: QStyleOptionViewItem, depth: int) -> QRect:
        step = round(option.fontMetrics.height() * 0.7)
        return place.adjusted(step * min(depth, _MOST_DEPTH), 0, 0, 0)

    # -- what stands on it ------------------------------------------------------------------------

    def _paint_words(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        place: QRect,
        words: str,
        color: str,
    ) -> None:
        painter.setFont(option.font)
        painter.setPen(QColor(color))
        shown = elided(option.fontMetrics, words, place.width())
        align = _aligned(option, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        painter.drawText(_seen(option, place), align, shown)

    def _paint_chevron(
        self, painter: QPainter, option: QStyleOptionViewItem, place: QRect, *, is_expanded: bool
    ) -> QRect:
        is_mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        folded = "chevron-left" if is_mirrored else "chevron-right"
        name = "chevron-down" if is_expanded else folded
        return self._paint_lead(painter, option, place, name, self._theme.muted)

    def _paint_lead(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        place: QRect,
        name: str,
        color: str,
    ) -> QRect:
        """A sign before the words."""
        size = _sign_size(option)
        sign = icons.pixmap(name, color, size, _ratio(painter))
        spot = QRect(place.left(), place.center().y() - size // 2, size, size)
        painter.drawPixmap(_seen(option, spot).topLeft(), sign)
        return place.adjusted(size + _GAP, 0, 0, 0)

    def _paint_count(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        place: QRect,
        count: int,
    ) -> QRect:
        if not count:
            return place
        font = QFont(option.font)
        font.setPixelSize(round(option.fontMetrics.height() * 0.64))
        words = values.written(count)
        width = QFontMetrics(font).horizontalAdvance(words)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.muted))
        align = _aligned(option, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        painter.drawText(_seen(option, place), align, words)
        return place.adjusted(0, 0, -width - _GAP, 0)

    def _paint_unread(
        self, painter: QPainter, option: QStyleOptionViewItem, place: QRect, count: int
    ) -> QRect:
        """In how many chats of a folder something is new, on a badge."""
        if not count:
            return place
        font = QFont(option.font)
        font.setPixelSize(round(option.fontMetrics.height() * 0.6))
        font.setWeight(QFont.Weight.DemiBold)
        words, metrics = values.written(count), QFontMetrics(font)
        height = round(metrics.height() * 1.1)
        width = max(metrics.horizontalAdvance(words) + round(height * 0.7), height)
        badge = QRect(place.right() - width, place.center().y() - height // 2, width, height)
        painter.setBrush(QColor(self._theme.accent))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(_seen(option, badge), height / 2, height / 2)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.on_accent))
        painter.drawText(_seen(option, badge), Qt.AlignmentFlag.AlignCenter, words)
        return place.adjusted(0, 0, -width - _GAP, 0)

    def _paint_title(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
        row: Summary,
        place: QRect,
    ) -> None:
        words = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        if row.id in self._running:
            place = self._paint_ring(painter, option, place)
        elif row.unread:
            place = self._paint_dot(painter, option, place)
        if row.waits:
            place = self._paint_mark(painter, option, place, "tool", self._theme.accent)
        if row.compares:
            place = self._paint_mark(painter, option, place, "compare", self._theme.muted)
        self._paint_words(painter, option, place, words, self._theme.text)

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
            shown = elided(metrics, text, place.width())
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
        size = _sign_size(option)
        sign = icons.pixmap(name, color, size, _ratio(painter))
        spot = QRect(place.right() - size, place.center().y() - size // 2, size, size)
        painter.drawPixmap(_seen(option, spot).topLeft(), sign)
        return place.adjusted(0, 0, -size - _INSET, 0)

    def _paint_dot(self, painter: QPainter, option: QStyleOptionViewItem, place: QRect) -> QRect:
        """The sign of an answer that was not seen yet."""
        painter.setBrush(QColor(self._theme.accent))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(_seen(option, _dot_in(place, option)))
        return place.adjusted(0, 0, -_dot_size(option) - _INSET, 0)

    def _paint_ring(self, painter: QPainter, option: QStyleOptionViewItem, place: QRect) -> QRect:
        """The sign of an answer that is being written."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._theme.accent), 1.5))
        painter.drawEllipse(_seen(option, _dot_in(place, option)))
        return place.adjusted(0, 0, -_dot_size(option) - _INSET, 0)


def _state(option: QStyleOptionViewItem) -> tuple[bool, bool, bool]:
    """Whether a row is chosen, under the pointer, and has the focus."""
    from PySide6.QtWidgets import QStyle  # noqa: PLC0415 - large, and no row at first

    flag, state = QStyle.StateFlag, option.state
    chosen = bool(state & flag.State_Selected)
    return chosen, bool(state & flag.State_MouseOver), bool(state & flag.State_HasFocus) and chosen


def _seen(option: QStyleOptionViewItem, place: QRect) -> QRect:
    """Where on the row something is seen, which is reckoned as if it were read from the left."""
    from PySide6.QtWidgets import QStyle  # noqa: PLC0415 - large, and no row at first

    return QStyle.visualRect(option.direction, option.rect, place)


def _aligned(option: QStyleOptionViewItem, align: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
    """On which side words stand, whatever the painter thinks of it."""
    from PySide6.QtWidgets import QStyle  # noqa: PLC0415 - large, and no row at first

    return QStyle.visualAlignment(option.direction, align) | Qt.AlignmentFlag.AlignAbsolute


def _dot_size(option: QStyleOptionViewItem) -> int:
    return max(_DOT, round(option.fontMetrics.height() * 0.36))


def _dot_in(place: QRect, option: QStyleOptionViewItem) -> QRect:
    size = _dot_size(option)
    return QRect(place.right() - size, place.center().y() - size // 2, size, size)


def _sign_size(option: QStyleOptionViewItem) -> int:
    return round(option.fontMetrics.height() * 0.8)


def _ratio(painter: QPainter) -> float:
    return painter.device().devicePixelRatioF()


def _from_first_match(pieces: Excerpt) -> Excerpt:
    """An excerpt in one line, which begins shortly before what was searched for."""
    lines = [(" ".join(f".{text}.".split())[1:-1], is_match) for text, is_match in pieces]
    first = next((at for at, (_, is_match) in enumerate(lines) if is_match), 0)
    before = "".join(text for text, _ in lines[:first])
    lead = before[-_LEAD:].partition(" ")[2] if len(before) > _LEAD else before
    start = f"…{lead}" if lead != before else before
    return ((start, False), *lines[first:])
