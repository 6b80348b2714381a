"""The recipes that were kept: taken, renamed, forgotten, and brought back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from orca_desktop.domain.comparison import Recipe
from orca_desktop.ui.features.compare import naming
from orca_desktop.ui.widgets.choice import ChoiceBox


class RecipeBar(QWidget):
    """``taken``, ``renamed`` and ``forgotten`` carry a recipe; ``restored`` its place too."""

    taken = Signal(object)
    renamed = Signal(object)
    forgotten = Signal(object)
    restored = Signal(object, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lost: tuple[Recipe, int] | None = None
        self._allowed = True
        self.choice: ChoiceBox[Recipe | None] = ChoiceBox(self.tr("Recipes"))
        self.choice.setSizeAdjustPolicy(
            ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.choice.setMinimumContentsLength(16)
        self._gone = QLabel()
        self._gone.setTextFormat(Qt.TextFormat.PlainText)
        self._gone.setProperty("tone", "muted")
        self.undo = self._link(self.tr("Undo"))
        self.rename = self._link(self.tr("Rename…"))
        self.forget = self._link(self.tr("Forget"))
        self.forget.setAccessibleName(self.tr("Forget this recipe"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        for each in (self.choice, self.rename, self.forget, self._gone, self.undo):
            line.addWidget(each)
        line.addStretch(1)
        self.choice.picked.connect(self._take)
        self.rename.clicked.connect(lambda: self.renamed.emit(self._current))
        self.forget.clicked.connect(self._forget)
        self.undo.clicked.connect(self._undo)
        self.show_recipes(())

    def show_recipes(self, recipes: Sequence[Recipe]) -> None:
        """Show these recipes; the one in use stays in use if it is still there."""
        before = self._current
        self.choice.clear()
        self.choice.offer(self.tr("Recipes"), None)
        for each in recipes:
            self.choice.offer(naming.short(each.name), each)
        plans = [each.plan for each in recipes]
        if before is not None and before.plan in plans:
            self.choice.setCurrentIndex(plans.index(before.plan) + 1)
        self._follow()

    def begin(self, *, allowed: bool) -> None:
        """Begin anew: no recipe is in use, and there is nothing to undo.

        Where recipes are not ``allowed``, nothing shows.
        """
        self._lost, self._allowed = None, allowed
        self.choice.setCurrentIndex(0)
        self._follow()

    @property
    def _current(self) -> Recipe | None:
        return self.choice.value

    def _link(self, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("kind", "link")
        return button

    def _follow(self) -> None:
        has_one = self._current is not None
        self.rename.setVisible(has_one)
        self.forget.setVisible(has_one)
        self.choice.setVisible(self.choice.count() > 1)
        self.setVisible(self._allowed and (self.choice.count() > 1 or self._lost is not None))
        self._gone.setVisible(self._lost is not None)
        self.undo.setVisible(self._lost is not None)

    def _take(self) -> None:
        self._lost = None
        self._follow()
        if (recipe := self._current) is not None:
            self.taken.emit(recipe)

    def _forget(self) -> None:
        recipe = self._current
        if recipe is None:
            return
        self._lost = (recipe, self.choice.currentIndex() - 1)
        self._gone.setText(
            self.tr("“{name}” was forgotten.").format(name=naming.short(recipe.name))
        )
        self.choice.setCurrentIndex(0)
        self._follow()
        self.forgotten.emit(recipe)
        self.undo.setFocus()

    def _undo(self) -> None:
        if self._lost is not None:
            recipe, place = self._lost
            self._lost = None
            self._follow()
            self.restored.emit(recipe, place)
