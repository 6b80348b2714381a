"""A picture or a file of a question: seen small, opened large."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QEnterEvent,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from orca_desktop.domain.attached import Attached, attached_of
from orca_desktop.domain.blocks import Block, DocumentBlock
from orca_desktop.domain.reply import OpenBlock
from orca_desktop.render.sanitize import named
from orca_desktop.ui.theme import icons
from orca_desktop.ui.transcript.row_view import RowContext, RowView
from orca_desktop.ui.transcript.text_style import TextStyle
from orca_desktop.ui.transcript.thumbnails import LARGEST, Thumbnails
from orca_desktop.ui.wording import attachments as wording, values
from orca_desktop.viewmodels.transcript.rows import MessageSection, TranscriptRow

_CARD: Final = 52
_CAPTION: Final = 24
_ICON: Final = 20
_PAGE: Final = 36
_SIDE: Final = 12
_ROUND: Final = 8


class AttachmentView(QAbstractButton, RowView):
    """Draws a picture as small as it fits, or a card with what is known of a document."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._look: TextStyle | None = None
        self._thumbnails: Thumbnails | None = None
        self._attached: Attached | None = None
        self._name = ""
        self._facts = ""
        self._is_pointed_at = False

    def adopt(self, thumbnails: Thumbnails) -> None:
        """Take small pictures from here."""
        self._thumbnails = thumbnails

    @property
    def attached(self) -> Attached | None:
        """What it shows, if its content is kept here."""
        return self._attached

    def show_row(self, row: TranscriptRow, context: RowContext) -> None:
        """Show what one block of the question stands for."""
        section = row.part
        if isinstance(section, MessageSection):
            part = section.part
            block = part.closed() if isinstance(part, OpenBlock) else part
            self.show_block(block, context.look)

    def show_block(self, block: Block, look: TextStyle) -> None:
        """Show a block; of one whose content is not kept here little is known."""
        self._look = look
        self._attached = known = attached_of(block)
        if known is not None:
            self._name, self._facts = named(wording.name_of(known)), wording.facts_of(known)
        else:
            is_picture = not isinstance(block, DocumentBlock)
            title = block.title if isinstance(block, DocumentBlock) else None
            self._name = named(title or wording.kind_of(is_picture=is_picture))
            source = getattr(block, "source", {})
            self._facts = named(str(source.get("media_type") or source.get("type") or ""))
        self.setEnabled(known is not None)
        pointer = Qt.CursorShape.PointingHandCursor
        self.setCursor(pointer if known is not None else Qt.CursorShape.ArrowCursor)
        self.setAccessibleName(values.listed((self._name, self._facts)))
        self.setToolTip(f"{self._name}\n{self._facts}")
        self.update()

    def height_for(self, width: int) -> int:
        """The height of the picture with its caption, or of the card."""
        if self._look is None:
            return 0
        size = self._picture_size(width)
        return size.height() + self._look.px(_CAPTION) if size else self._look.px(_CARD)

    def sizeHint(self) -> QSize:
        return QSize(self.width(), self.height_for(self.width()))

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._is_pointed_at = True  # and a button is drawn anew then

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._is_pointed_at = False

    def hitButton(self, place: object) -> bool:
        """Only what is drawn can be pressed, not the rest of the line."""
        return bool(self._area().contains(QPointF(place)))  # type: ignore[call-overload]

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the picture above its name, or the card."""
        look = self._look
        if look is None:
            return
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        size = self._picture_size(self.width())
        if size is None:
            self._paint_card(painter, look)
            return
        area = self._area()
        inside = QPainterPath()
        inside.addRoundedRect(area, _ROUND, _ROUND)
        picture = self._picture()
        if picture is not None and not picture.isNull():
            painter.save()
            painter.setClipPath(inside)
            painter.drawPixmap(area, picture, QRectF(picture.rect()))
            painter.restore()
        else:
            painter.fillPath(inside, look.color("hover"))
            self._paint_icon(painter, look, "image", area.center())
        painter.setPen(self._frame(look))
        painter.drawPath(inside)
        below = QRectF(0, size.height(), self.width(), look.px(_CAPTION))
        self._paint_words(painter, look, below, f"{self._name}  ·  {self._facts}", "muted", 12.5)

    def _paint_card(self, painter: QPainter, look: TextStyle) -> None:
        area = self._area()
        painter.setPen(self._frame(look))
        painter.setBrush(look.color("hover" if self._is_pointed_at else "raised"))
        painter.drawRoundedRect(area, _ROUND, _ROUND)
        side, icon = look.px(_SIDE), look.px(_PAGE)
        is_mirrored = self.isRightToLeft()
        middle = QPointF(area.left() + side + icon / 2, area.center().y())
        if is_mirrored:
            middle.setX(area.right() - side - icon / 2)
        self._paint_page(painter, look, middle, icon)
        before, after = 2 * side + icon, side
        if is_mirrored:
            before, after = after, before
        words = area.adjusted(before, look.px(6), -after, -look.px(6))
        half = words.height() / 2
        upper = QRectF(words.topLeft(), words.bottomRight() - QPointF(0, half))
        lower = QRectF(words.topLeft() + QPointF(0, half), words.bottomRight())
        self._paint_words(painter, look, upper, self._name, "text", 13.5)
        self._paint_words(painter, look, lower, self._facts, "muted", 12.5)

    def _paint_page(self, painter: QPainter, look: TextStyle, middle: QPointF, size: float) -> None:
        """Draw the first page where there is one, else the sign of a file."""
        picture = self._picture()
        if picture is None or picture.isNull():
            self._paint_icon(painter, look, "attach", middle)
            return
        shown = QSizeF(picture.size()).scaled(size, size, Qt.AspectRatioMode.KeepAspectRatio)
        page = QRectF(QPointF(0, 0), shown)
        page.moveCenter(middle)
        painter.drawPixmap(page, picture, QRectF(picture.rect()))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.color("line"), 1))
        painter.drawRect(page)

    def _paint_words(
        self, painter: QPainter, look: TextStyle, area: QRectF, words: str, color: str, size: float
    ) -> None:
        font = look.font(size)
        painter.setFont(font)
        painter.setPen(look.color(color))
        shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideMiddle, area.width())
        start = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, int(start), shown)

    def _paint_icon(self, painter: QPainter, look: TextStyle, name: str, at: QPointF) -> None:
        size = look.px(_ICON)
        drawn = icons.pixmap(name, look.theme.muted, size, self.devicePixelRatioF())
        painter.drawPixmap(at - QPointF(size / 2, size / 2), drawn)

    def _frame(self, look: TextStyle) -> QPen:
        return QPen(look.color("control" if self._is_pointed_at else "line"), 1)

    def _area(self) -> QRectF:
        """Where the picture or the card is."""
        look = self._look
        if look is None:
            return QRectF()
        size = self._picture_size(self.width())
        width = size.width() if size else min(self.width(), look.px(LARGEST.width()))
        height = size.height() if size else look.px(_CARD)
        left = self.width() - width if self.isRightToLeft() else 0
        return QRectF(left, 0, width, height).adjusted(0.5, 0.5, -0.5, -0.5)

    def _picture(self) -> QPixmap | None:
        if self._attached is None or self._thumbnails is None:
            return None
        return self._thumbnails.get(self._attached)

    def _picture_size(self, width: int) -> QSize | None:
        """How large the picture is drawn; nothing for what is no picture of known measures."""
        known, look = self._attached, self._look
        if known is None or look is None or not (known.width and known.height):
            return None
        most = QSize(min(width, look.px(LARGEST.width())), look.px(LARGEST.height()))
        measures = QSize(known.width, known.height)
        small = measures.scaled(most, Qt.AspectRatioMode.KeepAspectRatio)
        shown = small if small.width() < look.px(measures.width()) else measures * look.zoom
        return shown.expandedTo(QSize(look.px(24), look.px(24)))
