"""A name for a recipe, asked for in a dialog that says so before another recipe is replaced."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from orca_desktop.ui.features.compare import naming
from orca_desktop.ui.widgets import dialogs
from orca_desktop.ui.wording import values

if TYPE_CHECKING:
    from orca_desktop.domain.comparison import Plan


class RecipeNameDialog(QDialog):
    """Asks for a name; the button says what will happen to a recipe of that name."""

    def __init__(
        self, title: str, words: str, suggested: str, taken: Collection[str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._taken = frozenset(taken)
        self.setWindowTitle(title)
        about = QLabel(words)
        about.setWordWrap(True)
        self.name = QLineEdit(suggested)
        self.name.setAccessibleName(self.tr("Name of the recipe"))
        self.name.setMaxLength(80)
        self.name.selectAll()
        self.warning = QLabel(self.tr("There is a recipe of this name; it would be replaced."))
        self.warning.setTextFormat(Qt.TextFormat.PlainText)
        self.warning.setProperty("tone", "warning")
        self.warning.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.save = QPushButton(self.tr("Keep"))
        self.save.setProperty("kind", "primary")
        buttons.addButton(self.save, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.name.textChanged.connect(self._follow)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 20, 20, 16)
        rows.setSpacing(12)
        for each in (about, self.name, self.warning, buttons):
            rows.addWidget(each)
        self.save.setDefault(True)
        self.setMinimumWidth(420)
        self._follow()

    @property
    def chosen(self) -> str:
        """The name as it is kept, without spaces around or doubled."""
        return " ".join(self.name.text().split())

    def _follow(self) -> None:
        replaces = self.chosen in self._taken
        self.warning.setVisible(replaces)
        self.save.setText(self.tr("Replace") if replaces else self.tr("Keep"))
        self.save.setEnabled(bool(self.chosen))


async def name_for(parent: QWidget, plan: Plan, taken: Collection[str]) -> str:
    """Ask for a name for a plan; empty if the person thinks better of it."""
    dialog = RecipeNameDialog(
        parent.tr("Keep as a recipe"),
        parent.tr("A recipe keeps these columns, to be asked again with any question."),
        values.listed(naming.question_words(each) for each in plan.questions),
        taken,
        parent,
    )
    return await _asked(dialog)


async def new_name(parent: QWidget, old: str, taken: Collection[str]) -> str:
    """Ask what a recipe should be called instead; empty to leave it."""
    words = parent.tr("What should this recipe be called?")
    return await _asked(RecipeNameDialog(parent.tr("Rename the recipe"), words, old, taken, parent))


async def _asked(dialog: RecipeNameDialog) -> str:
    code = await dialogs.finished(dialog)
    return dialog.chosen if code == QDialog.DialogCode.Accepted else ""
