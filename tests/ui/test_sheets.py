"""What the style sheets speak of is there: each rule is about something that some part shows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from orca_desktop import resources
from orca_desktop.domain.search_filters import FilterKind, SearchFilter
from orca_desktop.ui.features.compare.results.comparison_list import ComparisonListDialog
from orca_desktop.ui.features.prompts.slash_list import SlashList
from orca_desktop.ui.theme.appearance import load
from orca_desktop.ui.transcript import Transcript
from tests.support.waiting import until
from tests.ui.further_parts import FURTHER_PARTS
from tests.ui.test_ways import PARTS, placed
from tests.ui.transcript.test_ways import EVERY, shown

SHEETS: Final = sorted(resources.path("styles").glob("*.qss"))
_STEP = re.compile(r"(?P<kind>\w*)(?:#(?P<name>[\w-]+))?(?P<wanted>(?:\[[^]]+\])*)")


def rules() -> set[str]:
    found = set()
    for sheet in SHEETS:
        text = re.sub(r"/\*.*?\*/", "", sheet.read_text(encoding="utf-8"), flags=re.DOTALL)
        for heads in re.findall(r"([^{}]+)\{", text):
            found |= {re.sub(r"::?[!\w-]+", "", each).strip() for each in heads.split(",")}
    return found


def fits(widget: QWidget, step: str) -> bool:
    told = _STEP.fullmatch(step)
    assert told is not None, step
    kinds = {each.__name__ for each in type(widget).__mro__}
    wanted = re.findall(r'\[(\w+)="([^"]*)"\]', told["wanted"])
    return (
        (not told["kind"] or told["kind"] in kinds)
        and told["name"] in (None, widget.objectName())
        and all(_text(widget.property(key)) == value for key, value in wanted)
    )


def _text(value: object) -> object:
    return str(value).lower() if isinstance(value, bool) else value


def is_about(rule: str, widget: QWidget) -> bool:
    *above, last = rule.replace(" > ", " ").split()
    if not fits(widget, last):
        return False
    at = widget.parentWidget()
    while above and at is not None:
        if fits(at, above[-1]):
            above.pop()
        at = at.parentWidget()
    return not above


IN_A_MOMENT: Final = {
    "QToolTip": "below the pointer",
    "QMessageBox": "a question",
    "QComboBoxPrivateContainer": "the list of a field with a choice, made by Qt",
    "QComboBox QLineEdit": "a field of the file dialog",
    "QLineEdit#rename": "the name of a chat that is being changed",
    "#standing": "a word that stays",
    "#standing QLabel": "as above",
    "#dropTitle": "while something is dragged over the window",
    "#compareSetup QPushButton#model": "the model of a comparison of settings",
}
"""What no part shows by itself."""


def things(root: QWidget) -> Iterator[QWidget]:
    yield root
    yield from root.findChildren(QWidget)


@pytest.mark.slow
async def test_each_rule_is_about_something_that_is_shown(qtbot, appearance, program, talking):
    talking.composer.editor.setFocus()
    left = rules() - IN_A_MOMENT.keys()
    left -= {rule for rule in left for each in things(talking) if is_about(rule, each)}
    QTest.keyClicks(talking.composer.editor, "/")
    await until(lambda: any(each.isVisible() for each in talking.findChildren(SlashList)))
    left -= {rule for rule in left for each in things(talking) if is_about(rule, each)}
    QTest.keyClick(talking.composer.editor, Qt.Key.Key_Backspace)
    talking.sidebar.search_field.add(SearchFilter(FilterKind.HAS, "code"))
    for name in ("palette", "map", "bin", "new_temporary_chat"):
        talking.actions_by_name[name].trigger()
        await until(lambda: program.presenters.is_idle)
    talking.actions_by_name["comparisons"].trigger()
    dialog = await until(lambda: talking.findChild(ComparisonListDialog))
    left -= {rule for rule in left for each in things(talking) if is_about(rule, each)}
    dialog.close()
    for part in PARTS.values():
        for show in part.shows:
            made = part.make(appearance)
            qtbot.addWidget(made)
            made.show()
            show(made)
            placed(made, part)
            left -= {rule for rule in left for each in things(made) if is_about(rule, each)}
    for chat in EVERY:
        page = Transcript(load("light"))
        qtbot.addWidget(page)
        page.resize(700, 1500)
        page.show()
        shown(page, chat())
        left -= {rule for rule in left for each in things(page) if is_about(rule, each)}
        page.show_conversation(None)
        page.close_formulas()
    for part in FURTHER_PARTS.values():
        made = part.make(appearance)
        qtbot.addWidget(made)
        left -= {rule for rule in left for each in things(made) if is_about(rule, each)}
    assert left == set()
