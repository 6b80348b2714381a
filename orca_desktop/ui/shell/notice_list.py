"""What was told in notices since the start, to be read again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from orca_desktop.ui.widgets import dialogs
from orca_desktop.ui.wording import values

if TYPE_CHECKING:
    from orca_desktop.ui.widgets.notices import ToldNotice

_SIZE: Final = (560, 420)


class NoticeList(QDialog):
    """Shows notices, the newest first, each with its time."""

    def __init__(self, told: Sequence[ToldNotice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Notices"))
        dialogs.resize(self, *_SIZE)
        nothing = QLabel(self.tr("Nothing was told since the program was started."))
        nothing.setProperty("tone", "muted")
        nothing.setWordWrap(True)
        nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        rows = QListWidget()
        rows.setAccessibleName(self.tr("Notices"))
        rows.setWordWrap(True)
        rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows.setResizeMode(QListWidget.ResizeMode.Adjust)
        rows.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        for each in reversed(told):
            rows.addItem(QListWidgetItem(values.named(values.clock(each.when), each.words)))
        rows.setCurrentRow(0)
        foot = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        foot.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(nothing, 1)
        column.addWidget(rows, 1)
        column.addWidget(foot)
        # Only in their place: before that each would be a window for a moment.
        nothing.setVisible(not told)
        rows.setVisible(bool(told))
