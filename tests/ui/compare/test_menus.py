"""The menus of a comparison: each row does what it says."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMenu

from orca_desktop.ui.features.compare.reading.comparison_bar import ComparisonBar
from orca_desktop.ui.features.compare.reading.comparison_menu import ComparisonMenu
from tests.ui.conftest import child, heard

pytestmark = pytest.mark.usefixtures("english")


def test_each_row_of_the_menu_of_a_comparison_asks_for_what_it_says(qtbot, appearance):
    button = ComparisonMenu()
    qtbot.addWidget(button)
    button.show()
    asked = {
        "Add a column…": heard(button.column_requested),
        "Ask another question with these columns…": heard(button.another_requested),
        "Duplicate and change…": heard(button.duplicate_requested),
        "Keep as a recipe…": heard(button.recipe_requested),
        "Copy as table": heard(button.copy_requested),
        "Export as a table (CSV)…": heard(button.table_requested),
        "All comparisons…": heard(button.list_requested),
        "What you liked…": heard(button.liked_requested),
    }
    button.click()
    menu = child(button, QMenu)
    assert [each.text() for each in menu.actions()] == list(asked)
    for done, action in enumerate(menu.actions(), 1):
        action.trigger()
        assert [len(each) for each in asked.values()] == [1] * done + [0] * (len(asked) - done)
    menu.close()


def test_answers_are_repeated_until_there_are_as_many_as_the_row_says(qtbot, appearance):
    bar = ComparisonBar()
    qtbot.addWidget(bar)
    bar.show()
    asked = heard(bar.repeated)
    bar.repeat.click()
    menu = child(bar, QMenu)
    for action in menu.actions():
        action.trigger()
    assert asked == [(2,), (3,), (4,), (5,)]
    assert [each.text() for each in menu.actions()] == [
        f"Until every column has {count} answers" for (count,) in asked
    ]
    menu.close()
