"""The bar below the list while several rows are selected: what can be done with all of them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from orca_desktop.ui.features.library.requests import RowVerb
from orca_desktop.ui.widgets.icon_button import IconButton


class SelectionBar(QFrame):
    """Says how many are selected; ``chosen`` carries a verb for them.

    ``close_button`` and ``move_button`` are the buttons for selecting none, and for moving.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("selectionBar")
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setProperty("tone", "small")
        self.close_button = IconButton("close", self.tr("Select none"), size=16)
        head = QHBoxLayout()
        head.addWidget(self.words, 1)
        head.addWidget(self.close_button)
        self.move_button = IconButton("folder", self.tr("Move to…"))
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.move_button)
        for icon, name, verb in (
            ("tag", self.tr("Tags…"), RowVerb.TAG),
            ("archive", self.tr("Archive"), RowVerb.ARCHIVE),
            ("export", self.tr("Export…"), RowVerb.EXPORT),
            ("trash", self.tr("Delete"), RowVerb.DELETE),
        ):
            button = IconButton(icon, name)
            button.clicked.connect(lambda _=False, verb=verb: self.chosen.emit(verb))
            row.addWidget(button)
        row.addStretch(1)
        rows = QVBoxLayout(self)
        # The signs stand in by themselves, as far as the words do.
        rows.setContentsMargins(8, 8, 12, 0)
        head.setContentsMargins(8, 0, 0, 0)
        rows.setSpacing(4)
        rows.addLayout(head)
        rows.addLayout(row)
