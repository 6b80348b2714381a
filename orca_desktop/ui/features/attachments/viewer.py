"""What is attached, large: pictures with zoom, the first page of a PDF, texts as they are sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPixmap,
    QResizeEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QDialog,
    QGraphicsPixmapItem,
    QGraphicsScene,
    QGraphicsView,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from orca_desktop.domain.attached import Attached
from orca_desktop.domain.attachments import PDF
from orca_desktop.render.sanitize import named
from orca_desktop.ui.widgets import dialogs
from orca_desktop.ui.widgets.announce import announce
from orca_desktop.ui.widgets.icon_button import IconButton
from orca_desktop.ui.wording import attachments as wording

if TYPE_CHECKING:
    from orca_desktop.render.citations import Passage

_SIZE: Final = (920, 700)
_STEP: Final = 1.25
_CLOSEST: Final = 8.0
_LONGEST_QUOTE: Final = 300
_LONGEST: Final = 400_000
"""Characters of a text that are shown."""


class AttachmentViewer(QDialog):
    """Goes through what is attached together, or shows a passage of one document.

    ``wanted`` carries the Attached that is to be shown, ``save_requested`` the one that is seen.
    """

    wanted = Signal(object)
    save_requested = Signal(object)

    def __init__(
        self,
        items: Sequence[Attached],
        first: Attached,
        parent: QWidget | None = None,
        *,
        passage: Passage | None = None,
    ) -> None:
        super().__init__(parent)
        self._passage = passage
        self._items = tuple(items) or (first,)
        self._at = self._items.index(first) if first in self._items else 0
        self._picture = QPixmap()
        dialogs.resize(self, *_SIZE)
        self._name = QLabel()
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._facts = QLabel()
        self._facts.setTextFormat(Qt.TextFormat.PlainText)
        self._facts.setProperty("tone", "muted")
        self._quoted = QLabel(_quoted(passage))
        self._quoted.setTextFormat(Qt.TextFormat.PlainText)
        self._quoted.setWordWrap(True)
        self.view = PictureView()
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Text"))
        self._note = QLabel(self.tr("Opening…"))
        self._note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._note.setWordWrap(True)
        self._stack = QStackedWidget()
        for each in (self._note, self.view, self.text):
            self._stack.addWidget(each)
        self.previous = self._button("chevron-left", self.tr("Previous"), lambda: self._go(-1))
        self.next = self._button("chevron-right", self.tr("Next"), lambda: self._go(1))
        self.smaller = self._button("collapse", self.tr("Smaller"), lambda: self.view.zoom(-1))
        self.larger = self._button("expand", self.tr("Larger"), lambda: self.view.zoom(1))
        self.copy = QPushButton(self.tr("Copy"))
        self.copy.clicked.connect(self._copy)
        self.save = QPushButton(self.tr("Save as"))
        self.save.clicked.connect(lambda: self.save_requested.emit(self.shown))
        self._lay_out()
        self._show()

    @property
    def shown(self) -> Attached:
        """What is seen now."""
        return self._items[self._at]

    @property
    def page(self) -> int:
        """The page of a PDF that is to be shown, counted from 1; 0 where it does not matter."""
        return self._passage.page if self._passage is not None else 0

    def show_content(self, attached: Attached, content: bytes | None, preview: bytes) -> None:
        """Show what was wanted, unless the person has gone on; ``None`` is not there any more."""
        if attached != self.shown:
            return
        if content is None:
            self._say(self.tr("This file is not kept here any more."))
        elif attached.is_picture or attached.blob.media_type == PDF:
            self._show_picture(content if attached.is_picture else preview)
            if not attached.is_picture:
                first, other = self.tr("First page of {name}"), self.tr("Page {page} of {name}")
                words = other if self.page > 1 else first
                self.view.setAccessibleName(
                    words.format(name=wording.name_of(attached), page=self.page)
                )
        else:
            words = content.decode("utf-8", "replace")
            self.text.setPlainText(words[:_LONGEST])
            self._stack.setCurrentWidget(self.text)
            self._go_to_passage()
        is_there = content is not None
        self.save.setEnabled(is_there)
        self.copy.setEnabled(is_there and self._stack.currentWidget() is not self._note)

    def _go_to_passage(self) -> None:
        """Select the cited words, wherever in the text they stand."""
        passage = self._passage
        if passage is None:
            return
        text = self.text.toPlainText()
        start, words = passage.start, passage.words
        if not 0 <= start < passage.end <= len(text) or (
            words and words != text[start : passage.end]
        ):
            start = text.find(words) if words else -1
        if start < 0:
            return
        end = start + (len(words) or passage.end - passage.start)
        # Qt counts in units of UTF-16.
        before, inside = _units(text[:start]), _units(text[start:end])
        cursor = self.text.textCursor()
        cursor.setPosition(before)
        cursor.setPosition(before + inside, QTextCursor.MoveMode.KeepAnchor)
        self.text.setTextCursor(cursor)
        self.text.centerCursor()
        self.text.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Left | Qt.Key.Key_PageUp:
                self._go(1 if self.isRightToLeft() and event.key() == Qt.Key.Key_Left else -1)
            case Qt.Key.Key_Right | Qt.Key.Key_PageDown:
                self._go(-1 if self.isRightToLeft() and event.key() == Qt.Key.Key_Right else 1)
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.view.zoom(1)
            case Qt.Key.Key_Minus:
                self.view.zoom(-1)
            case Qt.Key.Key_0:
                self.view.fit()
            case _:
                super().keyPressEvent(event)

    def _show_picture(self, content: bytes) -> None:
        self._picture = QPixmap()
        if not content or not self._picture.loadFromData(content):
            self._say(self.tr("There is nothing to be seen of this file here. It can be saved."))
            return
        self.view.show_picture(self._picture)
        self._stack.setCurrentWidget(self.view)

    def _say(self, words: str) -> None:
        self._note.setText(words)
        self._stack.setCurrentWidget(self._note)

    def _go(self, step: int) -> None:
        at = min(max(self._at + step, 0), len(self._items) - 1)
        if at != self._at:
            self._at = at
            self._show()
            announce(self, self.windowTitle())

    def _show(self) -> None:
        attached = self.shown
        name = wording.name_of(attached)
        self.setWindowTitle(name)
        self._name.setText(name)
        self._facts.setText(wording.facts_of(attached))
        self.view.setAccessibleName(name)
        self._say(self.tr("Opening…"))
        self.previous.setEnabled(self._at > 0)
        self.next.setEnabled(self._at < len(self._items) - 1)
        is_seen = attached.is_picture or attached.blob.media_type == PDF
        for each in (self.smaller, self.larger):
            each.setVisible(is_seen)
        self.copy.setEnabled(False)
        self.save.setEnabled(False)
        self.wanted.emit(attached)

    def _copy(self) -> None:
        clipboard = QGuiApplication.clipboard()
        if self._stack.currentWidget() is self.text:
            clipboard.setText(self.text.toPlainText())
        else:
            clipboard.setPixmap(self._picture)
        announce(self, self.tr("Copied"))

    @staticmethod
    def _button(icon: str, name: str, do: object) -> IconButton:
        button = IconButton(icon, name)
        button.clicked.connect(do)
        return button

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._facts)
        head = QHBoxLayout()
        head.addLayout(words, 1)
        for each in (self.previous, self.next, self.smaller, self.larger):
            each.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            head.addWidget(each)
        foot = QHBoxLayout()
        foot.addWidget(self.copy)
        foot.addWidget(self.save)
        foot.addStretch(1)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        foot.addWidget(close)
        rows = QVBoxLayout(self)
        rows.addLayout(head)
        rows.addWidget(self._quoted)
        rows.addWidget(self._stack, 1)
        rows.addLayout(foot)
        # Not before they stand in it: each would be a window for a moment.
        self._quoted.setVisible(self._passage is not None)
        several = len(self._items) > 1
        self.previous.setVisible(several)
        self.next.setVisible(several)
        close.setFocus()


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _quoted(passage: Passage | None) -> str:
    words = named(" ".join(passage.words.split())) if passage is not None else ""
    cut = words if len(words) <= _LONGEST_QUOTE else f"{words[:_LONGEST_QUOTE]}…"
    return f"“{cut}”" if cut else ""


class PictureView(QGraphicsView):
    """One picture, as large as it fits at first; the wheel, a drag and keys change that."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene = QGraphicsScene(self)
        self.setScene(self._scene)
        self._item = QGraphicsPixmapItem()
        self._item.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        self._scene.addItem(self._item)
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
        self._fits = True

    @property
    def scale_now(self) -> float:
        """Pixels of the screen for one of the picture."""
        return self.transform().m11()

    def show_picture(self, picture: QPixmap) -> None:
        """Show a picture whole."""
        self._item.setPixmap(picture)
        self._scene.setSceneRect(QRectF(picture.rect()))
        self.fit()

    def fit(self) -> None:
        """Show the whole picture, never larger than it is."""
        self._fits = True
        self.resetTransform()
        area, room = self._scene.sceneRect(), self.viewport().size()
        if not area.isEmpty():
            scale = min(room.width() / area.width(), room.height() / area.height(), 1.0)
            self.scale(scale, scale)

    def zoom(self, steps: int) -> None:
        """Show it larger or smaller by so many steps."""
        self._fits = False
        factor = _STEP**steps
        least = 16 / max(self._scene.width(), self._scene.height(), 1.0)
        if least <= self.scale_now * factor <= _CLOSEST:
            self.scale(factor, factor)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        if turned:
            self._zoom_around(event.position().toPoint(), 1 if turned > 0 else -1)
        event.accept()

    def _zoom_around(self, at: QPoint, steps: int) -> None:
        """Zoom so that what is there stays there, as far as the picture goes.

        Qt's own anchor asks whether the pointer is over the view, which it learns late.
        """
        there = self.mapToScene(at)
        self.zoom(steps)
        moved = self.mapFromScene(there) - at
        for bar, by in (
            (self.horizontalScrollBar(), moved.x()),
            (self.verticalScrollBar(), moved.y()),
        ):
            bar.setValue(bar.value() + by)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fits:
            self.fit()
