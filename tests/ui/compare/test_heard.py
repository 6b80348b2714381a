"""What the pages of comparisons tell is heard; see ``tests/ui/test_heard``."""

from __future__ import annotations

import pytest

from tests.ui.compare.desk import Desk, warm
from tests.ui.test_heard import TOLD_TO_NOBODY, unheard

OF_THE_STYLE = {
    "QPushButton Answer like this",
    "QPushButton Undo the answer style",
    "IconButton Leave the answer style as it is",
}


THERE = {
    "ChoiceBox.picked(PyObject)": "with whom is compared follows every change of the choice",
    "Composer.changed()": "no price is told below columns",
    "Composer.drafted(PyObject)": "nor is a draft kept",
    "Composer.edited(QString,PyObject)": "what was asked is not asked in other words",
    "IconButton Compare": "it is hidden",
    "IconButton Search the web": "as above",
    "IconButton How to search the web": "as above",
    "Preview of QWidget": "heard by the group of all of them",
    **dict.fromkeys(
        (
            "RowActions.along_requested(QString,bool)",
            "RowActions.answer_edit_requested(QString)",
            "RowActions.bookmark_opened(QString)",
            "RowActions.bookmark_requested(QString,bool)",
            "RowActions.branch_requested(QString)",
            "RowActions.deletion_requested(QString)",
            "RowActions.edit_requested(QString)",
            "RowActions.export_requested(QString)",
            "RowActions.prompt_requested(QString)",
            "RowActions.question_chosen(QString)",
        ),
        "not offered in a column",
    ),
    "Composer.waiting_made(PyObject)": "nothing waits in a comparison",
}
"""What nobody has to hear of columns, and why."""


@pytest.mark.slow
async def test_on_the_pages_of_comparisons_all_is_heard(desk: Desk):
    window = desk.window
    window.actions_by_name["compare"].trigger()
    await desk.settled()
    wanted = TOLD_TO_NOBODY.keys() - OF_THE_STYLE
    assert unheard(window) - wanted == set()
    await desk.start(desk.plan(*warm(0.1, 0.9)))
    await desk.over()
    assert unheard(window) - wanted - THERE.keys() == set()
