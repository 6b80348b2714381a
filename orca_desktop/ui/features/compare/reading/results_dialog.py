"""The results that the last answer of a column waits for, asked of the person."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from orca_desktop.ui.widgets.tool_results import ToolResultsForm

if TYPE_CHECKING:
    from orca_desktop.domain.blocks import ToolResultBlock, ToolUseBlock

_WIDTH: Final = 560


class ResultsDialog(QDialog):
    """``results`` holds one for each call once they are to be sent; until then it is empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.results: tuple[ToolResultBlock, ...] = ()
        self.setWindowTitle(self.tr("Results of tools"))
        self.setMinimumWidth(_WIDTH)
        self.form = ToolResultsForm(self)
        cancel = QPushButton(self.tr("Not now"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(self.form)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(cancel)
        column.addLayout(foot)
        self.form.send.clicked.connect(self._send)

    def show_calls(
        self, calls: Sequence[ToolUseBlock], found: Mapping[str, ToolResultBlock]
    ) -> None:
        """Ask for the results of these; what the program found itself stands there already."""
        self.form.show_calls(calls)
        self.form.suggest(found)
        self.form.fields[0].field.setFocus()

    def _send(self) -> None:
        if self.form.is_complete:
            self.results = self.form.blocks
            self.accept()
