"""All comparisons in a list that can be searched."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from orca_desktop.store import ComparisonSummary
from orca_desktop.ui.compare import naming


class ListDialog(QDialog):
    """Shows comparisons, the latest first; ``chosen`` is the one to open."""

    def __init__(self, found: Sequence[ComparisonSummary], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chosen: ComparisonSummary | None = None
        self._found = list(found)
        self.setWindowTitle(self.tr("All comparisons"))
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Search"))
        self._search.setAccessibleName(self.tr("Search comparisons"))
        self._search.setClearButtonEnabled(True)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("All comparisons"))
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        for each in self._found:
            self._list.addItem(QListWidgetItem(_words(each)))
        nothing = QLabel(self.tr("Nothing was compared yet."))
        nothing.setProperty("tone", "muted")
        nothing.setVisible(not self._found)
        self._list.setVisible(bool(self._found))
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Open | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.button(QDialogButtonBox.StandardButton.Open).setEnabled(bool(self._found))
        buttons.accepted.connect(self._open)
        buttons.rejected.connect(self.reject)
        self._list.itemActivated.connect(self._open)
        self._search.textChanged.connect(self._filter)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 20, 20, 16)
        rows.setSpacing(10)
        rows.addWidget(self._search)
        rows.addWidget(nothing)
        rows.addWidget(self._list, 1)
        rows.addWidget(buttons)
        self.resize(620, 460)
        if self._found:
            self._list.setCurrentRow(0)

    def _filter(self, text: str) -> None:
        wanted = text.casefold().split()
        for row in range(self._list.count()):
            item = self._list.item(row)
            words = item.text().casefold()
            item.setHidden(not all(each in words for each in wanted))

    def _open(self) -> None:
        row = self._list.currentRow()
        if 0 <= row < len(self._found) and not self._list.item(row).isHidden():
            self.chosen = self._found[row]
            self.accept()


def _words(found: ComparisonSummary) -> str:
    """Two lines: what was asked, and what was compared when."""
    plan = found.comparison.plan
    when = QDateTime.fromSecsSinceEpoch(round(found.created.timestamp()))
    parts = [
        ", ".join(naming.question_words(each) for each in plan.questions),
        f"{len(found.comparison.columns)} ×",
        QLocale().toString(when, QLocale.FormatType.ShortFormat),
    ]
    winner = found.comparison.winner_variant
    if winner is not None:
        letter = found.comparison.letter(winner.id)
        parts.append(f"✓ {letter}")
    return f"{naming.short(found.question, 90)}\n{' · '.join(parts)}"
