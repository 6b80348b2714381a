"""What a file will be, before it is written: its text, or its pages as they will look."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QPlainTextEdit, QStackedWidget, QWidget

from orca_desktop.ui.widgets.quiet_bar import scroll_downwards

if TYPE_CHECKING:
    from orca_desktop.ui.platform.page_pictures import PagePictures

_EDGE: Final = 12
_GAP: Final = 12
_LINE: Final = "#B9C0C9"
"""Around paper; it is white in every theme, and so is its edge the same."""
_STEP: Final = 40
_LEAST: Final = (220, 160)


class PageView(QAbstractScrollArea):
    """Pages below one another, as wide as there is room, but not wider than they are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        scroll_downwards(self)
        self.setObjectName("pages")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Preview as pages"))
        self._pages: PagePictures | None = None

    def show_pages(self, pages: PagePictures) -> None:
        """Show pages; what stands on them is told to who cannot see."""
        self._pages = pages
        self.setAccessibleDescription(pages.words)
        self._arrange()
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(*_LEAST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _: QPaintEvent) -> None:
        if self._pages is None:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.translate(0, -self.verticalScrollBar().value())
        for place, picture in zip(self._places(), self._pages.pictures, strict=True):
            painter.drawImage(place, picture)
            if self._pages.sheet.is_paper:
                painter.setPen(QPen(QColor(_LINE), 1))
                painter.drawRect(place)

    def _places(self) -> list[QRectF]:
        """Where each page stands."""
        if self._pages is None:
            return []
        sheet = self._pages.sheet
        width = min(self.viewport().width() - 2 * _EDGE, sheet.width)
        height = width * sheet.height / sheet.width
        left = (self.viewport().width() - width) / 2
        step = height + (_GAP if sheet.is_paper else 0)
        count = len(self._pages.pictures)
        return [QRectF(left, _EDGE + number * step, width, height) for number in range(count)]

    def _arrange(self) -> None:
        places = self._places()
        bottom = round(places[-1].bottom()) + _EDGE if places else 0
        bar = self.verticalScrollBar()
        bar.setRange(0, max(bottom - self.viewport().height(), 0))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(_STEP)


class ExportPreview(QStackedWidget):
    """The text or the pages of what is chosen; the place in a text stays where it can."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QPlainTextEdit()
        self.text.setObjectName("code")
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Preview as text"))
        # Tab leaves it, as it leaves all that cannot be written in.
        self.text.setTabChangesFocus(True)
        self.pages = PageView()
        self.addWidget(self.text)
        self.addWidget(self.pages)
        self.setMinimumSize(*_LEAST)

    def show_text(self, text: str) -> None:
        """Show the text of a file."""
        if text != self.text.toPlainText():
            bar = self.text.verticalScrollBar()
            place = bar.value()
            self.text.setPlainText(text)
            bar.setValue(place)
        self.setCurrentWidget(self.text)

    def show_pages(self, pages: PagePictures) -> None:
        """Show how the pages of a file look."""
        self.pages.show_pages(pages)
        self.setCurrentWidget(self.pages)

    def clear(self) -> None:
        """Show nothing."""
        self.text.clear()
        self.setCurrentWidget(self.text)
