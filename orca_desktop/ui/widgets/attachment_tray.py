"""What goes along with what is being written, in the order in which it will be sent."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QSizePolicy, QWidget

from orca_desktop.domain.attached import attached_of
from orca_desktop.domain.blocks import Block, ToolResultBlock
from orca_desktop.ui.widgets.announce import announce
from orca_desktop.ui.widgets.attachment_chip import AttachmentChip
from orca_desktop.ui.widgets.flow_layout import FlowLayout
from orca_desktop.ui.wording import attachments as wording, values

_LINES: Final = 2.5
_AROUND: Final = 4
_GLIMPSE: Final = 60


@dataclass(eq=False, slots=True)
class _Place:
    """One chip: of a block that is there, or of a file that is still being read."""

    chip: AttachmentChip
    block: Block | None = None
    key: int = 0


class AttachmentTray(QScrollArea):
    """Chips, one for each block; as high as two and a half lines of them at most.

    ``changed`` tells that there are others, or that they stand in another order; ``removed``
    carries the place and the block of one that the person took away, ``cancelled`` the key of one
    that was still being read; ``abandoned`` tells that some were, as other blocks took their place,
    and ``left`` that the last that had the keyboard has gone. ``menu_requested`` carries a block
    and where a menu for it belongs on the screen.
    """

    changed = Signal()
    open_requested = Signal(object)
    removed = Signal(int, object)
    cancelled = Signal(int)
    abandoned = Signal()
    left = Signal()
    menu_requested = Signal(object, QPoint)

    def __init__(self, parent: QWidget | None = None, before: QWidget | None = None) -> None:
        """``before`` is the widget that it stands before, in the order of Tab too."""
        super().__init__(parent)
        self._before = before
        self.setAccessibleName(self.tr("Attached"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setWidgetResizable(True)
        self._places: list[_Place] = []
        self._inside = QWidget()
        self._flow = FlowLayout(self._inside)
        # Room for the ring around the chip that has the keyboard.
        self._flow.setContentsMargins(*[_AROUND] * 4)
        self.setWidget(self._inside)
        self.hide()

    @property
    def blocks(self) -> tuple[Block, ...]:
        """What is attached, without what is still being read."""
        return tuple(each.block for each in self._places if each.block is not None)

    @property
    def chips(self) -> tuple[AttachmentChip, ...]:
        """One for each of what is attached or being read, in their order."""
        return tuple(each.chip for each in self._places)

    @property
    def is_reading(self) -> bool:
        """Whether something is still being read."""
        return any(each.block is None for each in self._places)

    def show_blocks(self, blocks: Iterable[Block]) -> None:
        """Show these and nothing else; what was being read is given up."""
        given_up = [each.key for each in self._places if each.block is None]
        for each in tuple(self._places):
            self._take(each)
        for key in given_up:
            self.cancelled.emit(key)
        if given_up:
            self.abandoned.emit()
        for block in blocks:
            self._put(_Place(self._chip(block), block), len(self._places))
        self._show_order()

    def insert(self, place: int, block: Block) -> None:
        """Attach one more, at a place among the others."""
        self._put(_Place(self._chip(block), block), place)
        self._show_order()

    def begin(self, key: int, name: str) -> None:
        """Show that a file is being read, at the end."""
        chip = AttachmentChip(name, self.tr("Reading…"), "clock", self._inside)
        self._put(_Place(chip, None, key), len(self._places))
        self._show_order()

    def end(self, key: int, block: Block | None) -> None:
        """Show what came of a file that was read, in its place; ``None`` takes it away."""
        found = next(
            (each for each in self._places if each.block is None and each.key == key), None
        )
        if found is None:
            return
        place = self._places.index(found)
        had_focus = found.chip.hasFocus()
        self._take(found)
        if block is not None:
            self._put(_Place(self._chip(block), block), place)
            if had_focus:
                self._places[place].chip.setFocus()
        self._show_order()

    def unseen(self) -> Iterator[Block]:
        """What is attached and was not yet shown small."""
        for each in self._places:
            if each.block is not None and not each.chip.picture.is_asked:
                each.chip.picture.is_asked = True
                yield each.block

    def replace(self, old: Block, new: Block) -> None:
        """Put another block in the place of one, if that is still there."""
        found = next((each for each in self._places if each.block is old), None)
        if found is not None:
            place = self._places.index(found)
            self._take(found)
            self.insert(place, new)

    def remove(self, block: Block) -> None:
        """Take one away, as its cross does."""
        found = next((each for each in self._places if each.block is block), None)
        if found is not None:
            self._remove(found)

    def show_picture(self, sha256: str, picture: QPixmap) -> None:
        """Show what a picture or the first page of a document looks like."""
        for each in self._places:
            known = attached_of(each.block) if each.block is not None else None
            if known is not None and known.sha256 == sha256:
                each.chip.picture.show_picture(picture)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:  # as when the text has grown
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Be as high as the chips need, up to a bound from which on they scroll."""
        if not self._places:
            return
        line = self._places[0].chip.sizeHint().height() + self._flow.gap
        wanted = self._flow.heightForWidth(self.viewport().width())
        self.setFixedHeight(min(wanted, round(line * _LINES)))

    def _chip(self, block: Block) -> AttachmentChip:
        known = attached_of(block)
        if isinstance(block, ToolResultBlock):
            told = block.content if isinstance(block.content, str) else ""
            words = self.tr("Result of a tool"), " ".join(told.split())[:_GLIMPSE]
            return AttachmentChip(*words, "tool", self._inside)
        if known is None:
            words = self.tr("Attachment"), self.tr("as it was sent")
            return AttachmentChip(*words, "attach", self._inside)
        icon = "image" if known.is_picture else "attach"
        words = wording.name_of(known), wording.brief_facts_of(known)
        chip = AttachmentChip(*words, icon, self._inside)
        chip.describe(wording.facts_of(known))
        return chip

    def _put(self, found: _Place, at: int) -> None:
        chip = found.chip
        chip.clicked.connect(lambda: self._open(found))
        chip.cross.clicked.connect(lambda: self._remove(found))
        chip.remove_requested.connect(lambda: self._remove(found))
        chip.move_requested.connect(lambda steps: self._move(found, steps))
        chip.customContextMenuRequested.connect(lambda at: self._ask_for_menu(found, at))
        chip.focused.connect(lambda: self.ensureWidgetVisible(chip))
        chip.dragged.connect(lambda place: self._drag(found, place))
        self._places.insert(at, found)

    def _take(self, found: _Place) -> None:
        self._places.remove(found)
        self._flow.removeWidget(found.chip)
        found.chip.hide()
        found.chip.deleteLater()

    def _ask_for_menu(self, found: _Place, at: QPoint) -> None:
        if found.block is not None:
            self.menu_requested.emit(found.block, found.chip.mapToGlobal(at))

    def _open(self, found: _Place) -> None:
        if found.block is not None:
            self.open_requested.emit(found.block)

    def _remove(self, found: _Place) -> None:
        place = self._places.index(found)
        had_focus = found.chip.isAncestorOf(QApplication.focusWidget() or self)
        had_focus = had_focus or found.chip.hasFocus()
        self._take(found)
        if had_focus:
            if self._places:
                self._places[min(place, len(self._places) - 1)].chip.setFocus()
            else:
                self.left.emit()
        self._show_order()
        if found.block is None:
            self.cancelled.emit(found.key)
        else:
            self.removed.emit(place, found.block)

    def _move(self, found: _Place, steps: int) -> None:
        place = self._places.index(found)
        wanted = min(max(place + steps, 0), len(self._places) - 1)
        if wanted == place:
            return
        self._places.insert(wanted, self._places.pop(place))
        self._show_order()
        words = self.tr("Place {place} of {count}")
        announce(self, values.filled(words, place=wanted + 1, count=len(self._places)))

    def _drag(self, found: _Place, at: QPoint) -> None:
        """Let a chip change places with the one that the pointer is on."""
        for place, each in enumerate(self._places):
            if each is not found and each.chip.geometry().contains(at):
                self._move(found, place - self._places.index(found))
                return

    def _show_order(self) -> None:
        for each in self._places:
            self._flow.removeWidget(each.chip)
        last: QWidget | None = None
        for each in self._places:
            self._flow.addWidget(each.chip)
            each.chip.show()
            if last is not None:
                QWidget.setTabOrder(last, each.chip)
            last = each.chip.cross
            QWidget.setTabOrder(each.chip, last)
        if last is not None and self._before is not None:
            QWidget.setTabOrder(last, self._before)
        self.setVisible(bool(self._places))
        self._fit()
        self.changed.emit()
