"""The list of the library: opened, unfolded, selected and moved by the pointer and by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QWidget

from orca_desktop.ui.features.library.list_model import ROW, LibraryModel, carried
from orca_desktop.ui.features.library.row_delegate import RowDelegate
from orca_desktop.ui.widgets.grouped_list import GroupedList
from orca_desktop.viewmodels.library_rows import ArchiveRow, FolderRow

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from orca_desktop.viewmodels.chosen_rows import ChosenRows

_SHIFTS: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
LINGER_MS: Final = 700
"""How long something must be held over a folder that it is unfolded."""

_EDGE: Final = 24
"""So near to an edge, in pixels, the list scrolls while something is dragged."""


class LibraryList(GroupedList):
    """The list view; Enter opens, Delete deletes, F2 renames, Right and Left unfold and fold.

    ``pointed_at`` carries the id of the row that was clicked on. Rows may move between press and
    release, when an answer ends or a search does, and then Qt tells of no click at all; what was
    pressed is what was meant. ``left`` says that the focus went elsewhere, so that the open
    conversation is marked again. ``row_menu_requested`` carries where the menu of a row is wanted,
    or that of those selected with it; ``shift_requested`` a folder that is to stand one place
    higher or lower.
    """

    deleting = Signal()
    pointed_at = Signal(str)
    left = Signal()
    row_menu_requested = Signal(QModelIndex, QPoint)
    fold_requested = Signal(str, bool)
    shift_requested = Signal(str, int)

    def __init__(self, model: LibraryModel, delegate: RowDelegate, parent: QWidget) -> None:
        super().__init__(parent)
        self._library = model
        self._delegate = delegate
        self._pressed = ""
        self._pressed_at = QPoint()
        self._drop_onto: QModelIndex | None = None
        self._lingering = QTimer(self)
        self._lingering.setSingleShot(True)
        self._lingering.setInterval(LINGER_MS)
        self._lingering.timeout.connect(self._unfold_below)
        self.show_groups(model, delegate)
        self.setObjectName("conversations")
        self.setAccessibleName(self.tr("Conversations"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDropIndicatorShown(False)

    @property
    def chosen_rows(self) -> Sequence[range]:
        """The rows that are selected, in their order.

        Qt's own list of them asks for the flags of each, which takes long of 50,000.
        """
        runs: list[range] = []
        pieces = self.selectionModel().selection().toList()
        for each in sorted((each.top(), each.bottom()) for each in pieces):
            first, last = each
            if runs and first <= runs[-1].stop:
                runs[-1] = range(runs[-1].start, max(last + 1, runs[-1].stop))
            else:
                runs.append(range(first, last + 1))
        return runs

    @property
    def chosen(self) -> ChosenRows:
        """What is selected."""
        return self._library.chosen(self.chosen_rows)

    def selected(self) -> tuple[str, ...]:
        """The ids of the folders that are selected, and of the conversations in their order."""
        chosen = self.chosen
        return (*(each.id for each in chosen.folders), *chosen.chats.all())

    def select(self, rows: Iterable[range], current: str) -> None:
        """Select these rows, and let another, or one of them, have the focus."""
        flag = QItemSelectionModel.SelectionFlag
        chosen = QItemSelection()
        for run in rows:
            chosen.select(self._library.index(run.start), self._library.index(run.stop - 1))
        self.selectionModel().select(chosen, flag.ClearAndSelect)
        if (index := self._library.place(current)) is not None:
            self.selectionModel().setCurrentIndex(index, flag.NoUpdate)

    def go_to(self, index: QModelIndex) -> None:
        """Select one row alone, which has the focus then.

        Qt's own way heeds the keys that are held: those of the action that led there.
        """
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect)

    # -- the pointer ------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        self._pressed_at = place
        is_left = event.button() == Qt.MouseButton.LeftButton
        index = self.indexAt(place)
        if is_left and self._is_on_more(index, place):
            self._pressed = ""
            self._choose_for_menu(index)
            corner = self._delegate.more_place(self.visualRect(index), self.fontMetrics().height())
            self.row_menu_requested.emit(index, corner.bottomLeft())
            return
        is_plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        self._pressed = self._library.id_at(index) if is_left and is_plain else ""
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, ""
        place = event.position().toPoint()
        is_near = (place - self._pressed_at).manhattanLength() < QApplication.startDragDistance()
        if pressed and (is_near or self._library.id_at(self.indexAt(place)) == pressed):
            self.pointed_at.emit(pressed)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos())
        place = event.pos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            place = self.visualRect(index).bottomLeft()
        if index.isValid():
            self._choose_for_menu(index)
            self.row_menu_requested.emit(index, place)
        event.accept()

    def _is_on_more(self, index: QModelIndex, place: QPoint) -> bool:
        if not index.isValid() or isinstance(index.data(ROW), ArchiveRow):
            return False
        line = self.fontMetrics().height()
        return self._delegate.more_place(self.visualRect(index), line).contains(place)

    def _choose_for_menu(self, index: QModelIndex) -> None:
        """A menu is that of the selected rows, if its row is one of them, else of its row."""
        if not self.selectionModel().isSelected(index):
            self.go_to(index)

    # -- keys -------------------------------------------------------------------------------------

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # A menu or the field of a new title takes the focus only for a while.
        if (
            event.reason() != Qt.FocusReason.PopupFocusReason
            and self.state() != QAbstractItemView.State.EditingState
        ):
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Delete and index.isValid():
            self.deleting.emit()
            return
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        unfold, fold = Qt.Key.Key_Right, Qt.Key.Key_Left
        if is_mirrored:
            unfold, fold = fold, unfold
        is_plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == (
            Qt.KeyboardModifier.NoModifier
        )
        if is_plain and index.isValid() and event.key() in {unfold, fold}:
            self._step(index, inwards=event.key() == unfold)
            return
        if (
            event.modifiers() & Qt.KeyboardModifier.AltModifier
            and event.key() in _SHIFTS
            and isinstance(index.data(ROW), FolderRow)
        ):
            step = _SHIFTS[Qt.Key(event.key())]
            self.shift_requested.emit(self._library.id_at(index), step)
            return
        super().keyPressEvent(event)

    def _step(self, index: QModelIndex, *, inwards: bool) -> None:
        """Unfold a row and then go into it, or fold it and then go to what it lies in."""
        row = index.data(ROW)
        can_fold = isinstance(row, FolderRow | ArchiveRow)
        if can_fold and row.is_expanded is not inwards:
            self.fold_requested.emit(self._library.id_at(index), inwards)
        elif can_fold and inwards:
            below = self._library.index(index.row() + 1)
            above = self._library.above(below) if below.isValid() else None
            if above is not None and above.row() == index.row():
                self.go_to(below)
        elif not inwards and (above := self._library.above(index)) is not None:
            self.go_to(above)

    # -- dragging ---------------------------------------------------------------------------------

    def startDrag(self, _actions: Qt.DropAction) -> None:
        from PySide6.QtGui import QDrag  # noqa: PLC0415 - seldom wanted

        moved = self.selected()
        if not moved:
            return
        self._pressed = ""
        drag = QDrag(self)
        drag.setMimeData(self._library.carrying(moved))
        drag.exec(Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._follow_drag(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._follow_drag(event)
        y = event.position().toPoint().y()
        bar = self.verticalScrollBar()
        if y < _EDGE:
            bar.setValue(bar.value() - bar.singleStep() // 2)
        elif y > self.viewport().height() - _EDGE:
            bar.setValue(bar.value() + bar.singleStep() // 2)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._drop_onto = None
        self._lingering.stop()
        self.viewport().update()
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        onto = self.indexAt(event.position().toPoint())
        self._drop_onto = None
        self._lingering.stop()
        self.viewport().update()
        if self._library.drop(event.mimeData(), onto):
            event.acceptProposedAction()

    def _follow_drag(self, event: QDragMoveEvent) -> None:
        if not carried(event.mimeData()):
            event.ignore()
            return
        onto = self._library.drop_row(self.indexAt(event.position().toPoint()))
        if self._drop_onto != onto:
            self._lingering.start()
        self._drop_onto = onto
        self.viewport().update()
        event.acceptProposedAction()

    def _unfold_below(self) -> None:
        """Unfold what something is held over for a while."""
        if self._drop_onto is not None and isinstance(self._drop_onto.data(ROW), FolderRow):
            self.fold_requested.emit(self._library.id_at(self._drop_onto), True)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        onto = self._drop_onto
        if onto is None:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._delegate.accent), 2))
        place = self.visualRect(onto) if onto.isValid() else self.viewport().rect()
        painter.drawRoundedRect(place.adjusted(9, 2, -9, -2), 6, 6)
        painter.end()
