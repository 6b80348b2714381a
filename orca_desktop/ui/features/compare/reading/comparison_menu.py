"""The menu of a comparison: what is done with it as a whole, and where the others are."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from orca_desktop.ui.widgets.icon_button import IconButton


class ComparisonMenu(IconButton):
    """The button that opens it; the signals are its rows."""

    column_requested = Signal()
    another_requested = Signal()
    duplicate_requested = Signal()
    recipe_requested = Signal()
    copy_requested = Signal()
    table_requested = Signal()
    list_requested = Signal()
    liked_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("more", "", size=16, parent=parent)
        self.name(self.tr("More about this comparison"))
        self._hides = False
        self.clicked.connect(self._open)

    def show_hides(self, *, hides: bool) -> None:
        """While a comparison hides who its columns are, nothing here leads to what would tell."""
        self._hides = hides

    def offers(self) -> tuple[tuple[str, Callable[[], object]], ...]:
        """The menu as it is now: words, and what they do."""
        always = (
            (self.tr("All comparisons…"), self.list_requested.emit),
            (self.tr("What you liked…"), self.liked_requested.emit),
        )
        if self._hides:
            return always
        return (
            (self.tr("Add a column…"), self.column_requested.emit),
            (self.tr("Ask another question with these columns…"), self.another_requested.emit),
            (self.tr("Duplicate and change…"), self.duplicate_requested.emit),
            (self.tr("Keep as a recipe…"), self.recipe_requested.emit),
            (self.tr("Copy as table"), self.copy_requested.emit),
            (self.tr("Export as a table (CSV)…"), self.table_requested.emit),
            *always,
        )

    def _open(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, act in self.offers():
            offer(menu, words, act)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))


def offer(menu: QMenu, words: str, act: Callable[[], object]) -> None:
    """Put a line into a menu."""
    action = QAction(words, menu)
    action.triggered.connect(partial(_do, act))
    menu.addAction(action)


def _do(act: Callable[[], object], _checked: bool = False) -> None:
    act()
