"""A name for a recipe."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from orca_desktop.ui import dialogs
from orca_desktop.ui.compare import naming

if TYPE_CHECKING:
    from orca_desktop.domain.comparison import Plan


class _NameDialog(QDialog):
    def __init__(self, suggested: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keep as a recipe"))
        words = QLabel(
            self.tr("A recipe keeps these columns, to be asked again with any question.")
        )
        words.setWordWrap(True)
        self.name = QLineEdit(suggested)
        self.name.setAccessibleName(self.tr("Name of the recipe"))
        self.name.setMaxLength(80)
        self.name.selectAll()
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 20, 20, 16)
        rows.setSpacing(12)
        rows.addWidget(words)
        rows.addWidget(self.name)
        rows.addWidget(buttons)
        self.resize(420, self.sizeHint().height())


async def name_of(parent: QWidget, plan: Plan) -> str:
    """Ask for a name for a plan; empty if the person thinks better of it."""
    dialog = _NameDialog(", ".join(naming.question_words(each) for each in plan.questions), parent)
    code = await dialogs.finished(dialog)
    return dialog.name.text().strip() if code == QDialog.DialogCode.Accepted else ""
