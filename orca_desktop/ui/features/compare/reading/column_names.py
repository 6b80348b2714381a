"""The label and the chips of a column in one line; what has no room is counted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from orca_desktop.ui.features.compare.reading.labels import BETWEEN, ElidedLabel, tip

_GAP: Final = 8
_LEAST_CHIP: Final = 140
"""Pixels; a chip that would be narrower, or a shorter one that would be cut, is rather counted."""

_LEAST_LABEL: Final = 48
"""Pixels; a name is cut before a value, but not to nothing."""

_FONT_CHANGES: Final = frozenset({QEvent.Type.FontChange, QEvent.Type.StyleChange})


class ColumnNames(QWidget):
    """One line, as high as its highest part; all of it is in the tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = ElidedLabel("columnLabel", self)
        self._chips: list[ElidedLabel] = []
        self._count = 0
        self._rest = ElidedLabel("chip", self)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_names(self, label: str, chips: Sequence[str]) -> None:
        """Show a label, which may be empty, and chips."""
        self._label.show_words(label)
        while len(self._chips) < len(chips):
            # The value stands at the end.
            self._chips.append(ElidedLabel("chip", self, cut=Qt.TextElideMode.ElideMiddle))
        for chip, words in zip(self._chips, chips, strict=False):
            chip.ensurePolished()  # one that was not seen yet measures itself in another font
            chip.show_words(words)
        for chip in self._chips[len(chips) :]:
            chip.show_words("")
        self._count = len(chips)
        whole = "\n".join(each for each in (label, *chips) if each)
        self.setToolTip(tip(whole))
        self._arrange()

    @property
    def words(self) -> str:
        """The label and the chips in one line."""
        shown = (self._label, *self._chips[: self._count])
        return BETWEEN.join(each.text() for each in shown if each.text())

    def sizeHint(self) -> QSize:
        # Not the chips that are there now: all columns are to be as high as one another.
        self._rest.ensurePolished()
        height = max(self._label.sizeHint().height(), self._rest.sizeHint().height())
        return QSize(0, height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _FONT_CHANGES:
            self.updateGeometry()
            self._arrange()

    def _arrange(self) -> None:
        """Give the label what it needs, then whole chips; the last one shown may be cut."""
        room = self.width()
        chips = self._chips[: self._count]
        at = 0
        if self._label.text():
            whole = self._label.sizeHint().width()
            width = max(min(whole, room - self._needed(chips)), min(whole, _LEAST_LABEL))
            self._put(self._label, at, width)
            at += width + _GAP
        self._label.setVisible(bool(self._label.text()))
        shown = 0
        for chip in chips:
            rest = self._rest_width(len(chips) - shown - 1)
            width = min(chip.sizeHint().width(), room - at - rest)
            if width < min(chip.sizeHint().width(), _LEAST_CHIP):
                break
            self._put(chip, at, width)
            at += width + _GAP
            shown += 1
        for place, chip in enumerate(self._chips):
            chip.setVisible(place < shown)
        left = len(chips) - shown
        self._rest.setVisible(left > 0)
        if left:
            self._rest.setText(f"+{left}")
            self._put(self._rest, at, max(min(self._rest.sizeHint().width(), room - at), 0))

    def _needed(self, chips: Sequence[ElidedLabel]) -> int:
        """The room that a name leaves: for the count of the chips, if the name fits beside it.

        A name that has no room in any case is rather cut before the first chip, which says what
        differs.
        """
        if not chips:
            return 0
        counted = self._rest_width(len(chips))
        if self._label.sizeHint().width() + counted <= self.width():
            return counted
        return _GAP + chips[0].sizeHint().width() + self._rest_width(len(chips) - 1)

    def _rest_width(self, count: int) -> int:
        if not count:
            return 0
        self._rest.setText(f"+{count}")
        return _GAP + self._rest.sizeHint().width()

    def _put(self, label: ElidedLabel, at: int, width: int) -> None:
        height = label.sizeHint().height()
        label.setGeometry(at, (self.height() - height) // 2, width, height)
