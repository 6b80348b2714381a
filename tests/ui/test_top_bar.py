from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.domain.reply import Status
from orca_desktop.domain.usage import Usage
from orca_desktop.ui.top_bar import TopBar, cost
from tests.ui.conftest import blank, conversation, reply, turn


def paid(id_: str, amount: str | None, status: Status = Status.FINISHED):
    usage = Usage(cost_usd=Decimal(amount) if amount is not None else None)
    return reply(id_, status, usage=usage)


@pytest.fixture
def bar(qtbot, appearance):
    shown = TopBar()
    qtbot.addWidget(shown)
    shown.resize(900, 50)
    shown.show()
    qtbot.waitExposed(shown)
    shown.activateWindow()
    return shown


@pytest.mark.parametrize(
    ("replies", "known", "complete"),
    [
        ([], None, True),
        ([paid("a", None)], None, False),
        ([paid("a", "0.01"), paid("b", "0.02")], Decimal("0.03"), True),
        ([paid("a", "0.01"), paid("b", None)], Decimal("0.01"), False),
        ([paid("a", "0")], Decimal(0), True),
        ([paid("a", "0.01"), paid("b", None, Status.STREAMING)], Decimal("0.01"), True),
    ],
)
def test_cost_adds_what_is_known_and_says_whether_that_is_all(replies, known, complete):
    assert cost(conversation("c", turn("t", "Hi", *replies))) == (known, complete)


def test_unknown_cost_is_never_shown_as_zero(bar):
    bar.show_conversation(conversation("c", turn("t", "Hi", paid("a", None))), is_new=False)
    assert bar.cost.isHidden()
    partly = conversation("c", turn("t", "Hi", paid("a", "0.5"), paid("b", None)))
    bar.show_conversation(partly, is_new=False)
    assert bar.cost.text() == "$0.50 +"
    assert "did not report" in bar.cost.toolTip()


def test_the_title_is_renamed_by_enter_and_kept_by_escape(qtbot, bar):
    renamed: list[str] = []
    bar.renamed.connect(renamed.append)
    bar.show_conversation(conversation(), is_new=False)
    bar.title.setFocus()
    bar.title.selectAll()
    qtbot.keyClicks(bar.title, "Other")
    qtbot.keyClick(bar.title, Qt.Key.Key_Escape)
    assert bar.title.text() == "Tax letter"
    assert renamed == []
    bar.title.setFocus()
    bar.title.selectAll()
    qtbot.keyClicks(bar.title, "  My   letter ")
    qtbot.keyClick(bar.title, Qt.Key.Key_Return)
    assert renamed == ["My letter"]


def test_a_blank_title_is_not_taken(qtbot, bar):
    bar.show_conversation(conversation(), is_new=False)
    bar.title.setFocus()
    bar.title.selectAll()
    with qtbot.assertNotEmitted(bar.renamed):
        qtbot.keyClick(bar.title, Qt.Key.Key_Delete)
        qtbot.keyClick(bar.title, Qt.Key.Key_Return)
    assert bar.title.text() == "Tax letter"


def test_a_new_chat_has_no_title_to_change(bar):
    bar.show_conversation(blank(), is_new=True)
    assert bar.title.isReadOnly()
    assert bar.title.text() == "New chat"
    assert not bar.export.isEnabled()


def test_any_model_name_can_be_typed(qtbot, bar):
    bar.show_conversation(blank(), is_new=True)
    edit = bar.model.lineEdit()
    edit.setFocus()
    edit.selectAll()
    with qtbot.waitSignal(bar.model_chosen) as told:
        qtbot.keyClicks(edit, "openai/gpt-x")
        qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert told.args == ["openai/gpt-x"]


def test_an_empty_model_is_not_taken(qtbot, bar):
    bar.show_conversation(blank(), is_new=True)
    edit = bar.model.lineEdit()
    edit.setFocus()
    edit.selectAll()
    with qtbot.assertNotEmitted(bar.model_chosen):
        qtbot.keyClick(edit, Qt.Key.Key_Delete)
        qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert bar.model.currentText() == DEFAULTS["model"]


def test_models_are_asked_for_once_and_offering_them_changes_nothing(qtbot, bar):
    asked: list[None] = []
    bar.models_wanted.connect(lambda: asked.append(None))
    bar.show_conversation(blank(), is_new=True)
    with qtbot.assertNotEmitted(bar.model_chosen):
        for _ in range(2):
            bar.focus_model()
            bar.title.setFocus()
            bar.model.clearFocus()
        bar.show_models(["a/b", str(DEFAULTS["model"]), "c/d"])
    assert asked == [None]
    assert bar.model.currentText() == DEFAULTS["model"]
    assert bar.model.currentIndex() == 1


def test_a_name_that_is_too_long_is_shown_from_its_beginning(qtbot, bar):
    bar.resize(320, 52)
    bar.show_conversation(blank(), is_new=True)
    edit = bar.model.lineEdit()

    def begins() -> bool:
        return edit.cursorPosition() == 0 and not edit.hasSelectedText()

    bar.show_model("anthropic/a-model-with-a-long-name")
    assert begins()
    bar.show_models(["a/b", "anthropic/a-model-with-a-long-name"])
    assert begins()
    bar.focus_model()
    qtbot.keyClicks(edit, "openai/another-model-with-a-long-name")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    edit.clearFocus()
    qtbot.waitUntil(begins)
    bar.show_model("openai/another-model-with-a-long-name")
    assert begins()


def test_choosing_from_the_list_chooses(qtbot, bar):
    bar.show_conversation(blank(), is_new=True)
    bar.show_models(["a/b", "c/d"])
    bar.model.setFocus()
    with qtbot.waitSignal(bar.model_chosen) as told:
        bar.model.setCurrentIndex(1)
        bar.model.activated.emit(1)
    assert told.args == ["c/d"]
