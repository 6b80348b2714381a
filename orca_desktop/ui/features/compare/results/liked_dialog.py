"""The quiet page of what the person liked: how often a setting was shown, chosen and rated."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from orca_desktop.domain.liking import Liking
from orca_desktop.ui.features.compare import naming
from orca_desktop.ui.widgets import dialogs
from orca_desktop.ui.widgets.quiet_bar import scroll_downwards
from orca_desktop.ui.wording import values

_NOTES: Final = 5
_SIZE: Final = (820, 460)
_EMPTY: Final = (480, 160)


class LikedDialog(QDialog):
    """A table of settings, the most chosen first."""

    def __init__(self, liked: Sequence[Liking], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What you liked"))
        self.words = QLabel(
            self.tr(
                "How often an answer with a setting was compared, and how often you chose it. "
                "Kept on this computer only."
            )
            if liked
            else self.tr("Choose an answer in a comparison, and what you liked is counted here.")
        )
        self.words.setWordWrap(True)
        self.words.setProperty("tone", "muted")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 20, 20, 16)
        rows.setSpacing(12)
        rows.addWidget(self.words)
        if liked:
            self.table = self._table(liked)
            rows.addWidget(self.table, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        rows.addWidget(buttons)
        dialogs.resize(self, *(_SIZE if liked else _EMPTY))

    def _table(self, liked: Sequence[Liking]) -> QTableWidget:
        heads = (
            self.tr("What changed"),
            self.tr("Setting"),
            self.tr("Chosen"),
            self.tr("Good"),
            self.tr("Bad"),
            self.tr("Your notes"),
        )
        table = QTableWidget(len(liked), len(heads))
        table.setAccessibleName(self.tr("What you liked"))
        table.setHorizontalHeaderLabels(heads)
        table.verticalHeader().hide()
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        for row, each in enumerate(liked):
            label = naming.short(naming.label_words(each.label))
            setting = naming.value_words(each.name, each.value)
            texts = (
                naming.question_words(each.question),
                f"{label} ({setting})" if label else setting,
                values.filled(self.tr("{chosen} of {shown}"), chosen=each.chosen, shown=each.shown),
                values.written(each.good or "–"),
                values.written(each.bad or "–"),
                " · ".join(naming.short(note) for note in each.notes),
            )
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                if column == _NOTES:
                    item.setToolTip("\n\n".join(each.notes))
                elif column > 1:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                table.setItem(row, column, item)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for counted in range(2, _NOTES):
            head = table.horizontalHeaderItem(counted)
            if head is not None:
                head.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_NOTES, QHeaderView.ResizeMode.Stretch)
        scroll_downwards(table)
        return table
