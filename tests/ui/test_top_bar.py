from __future__ import annotations

import dataclasses
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from orca_desktop.domain.money import Total
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.domain.reply import Origin, Status
from orca_desktop.domain.usage import Usage
from orca_desktop.ui.features.chat.top_bar import TopBar
from tests.support.outline import outline
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
    assert conversation("c", turn("t", "Hi", *replies)).cost == (known, complete)


def test_unknown_cost_is_never_shown_as_zero(bar):
    bar.show_conversation(conversation("c", turn("t", "Hi", paid("a", None))), is_new=False)
    assert bar.cost.text() == "Cost unknown"
    partly = conversation("c", turn("t", "Hi", paid("a", "0.5"), paid("b", None)))
    bar.show_conversation(partly, is_new=False)
    assert bar.cost.text() == "$0.50 and more"
    assert "did not report" in bar.cost.toolTip()


def test_the_title_is_renamed_by_enter_and_kept_by_escape(qtbot, bar):
    renamed: list[str] = []
    bar.title.settled.connect(renamed.append)
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
    with qtbot.assertNotEmitted(bar.title.settled):
        qtbot.keyClick(bar.title, Qt.Key.Key_Delete)
        qtbot.keyClick(bar.title, Qt.Key.Key_Return)
    assert bar.title.text() == "Tax letter"


def test_a_title_is_at_most_two_hundred_characters_long(qtbot, bar):
    bar.show_conversation(conversation(), is_new=False)
    bar.title.setFocus()
    bar.title.selectAll()
    bar.title.insert("x" * 300)
    with qtbot.waitSignal(bar.title.settled) as settled:
        qtbot.keyClick(bar.title, Qt.Key.Key_Return)
    assert settled.args == ["x" * 200]


def test_a_new_chat_has_no_title_to_change(bar):
    bar.show_conversation(blank(), is_new=True)
    assert bar.title.isReadOnly()
    assert bar.title.text() == "New chat"


def test_T3_the_model_is_a_button_in_words_that_takes_no_letters(qtbot, bar):
    bar.show_conversation(
        blank("c", DEFAULTS.with_value("model", "anthropic/claude-sonnet-4.6")), is_new=True
    )
    assert bar.model.text() == "Claude Sonnet 4.6"
    assert "anthropic/claude-sonnet-4.6" in bar.model.toolTip()
    bar.model.setFocus()
    with qtbot.assertNotEmitted(bar.model.clicked):
        qtbot.keyClicks(bar.model, "397b")
    assert bar.model.text() == "Claude Sonnet 4.6"


@pytest.mark.parametrize("way", ["click", "Enter", "Space"], ids=lambda way: f"V4 {way}")
def test_a_press_of_the_model_opens_the_picker(qtbot, bar, way):
    bar.show_conversation(blank(), is_new=True)
    bar.model.setFocus()
    with qtbot.waitSignal(bar.model.clicked):
        match way:
            case "click":
                qtbot.mouseClick(bar.model, Qt.MouseButton.LeftButton)
            case "Enter":
                qtbot.keyClick(bar.model, Qt.Key.Key_Return)
            case _:
                qtbot.keyClick(bar.model, Qt.Key.Key_Space)


def test_a_model_is_called_as_the_list_calls_it(bar):
    bar.show_conversation(blank("c", DEFAULTS.with_value("model", "openai/gpt-x")), is_new=True)
    assert bar.model.text() == "GPT X"
    bar.show_models({"openai/gpt-x": "GPT-X (preview)", "a/b": "B"})
    assert bar.model.text() == "GPT-X (preview)"
    assert bar.model.accessibleName() == "Model"
    assert bar.model.accessibleDescription() == "GPT-X (preview)"


def test_a_long_name_gives_way_in_a_narrow_bar(bar):
    bar.show_conversation(
        blank("c", DEFAULTS.with_value("model", f"maker/{'long-' * 20}name")), is_new=True
    )
    bar.resize(320, 52)
    for part in (bar.title, bar.model, bar.more):
        assert bar.rect().contains(part.geometry())


def test_the_head_is_one_line_of_44_pixels_that_the_title_has_for_itself(bar, appearance):
    appearance.dress()
    bar.show_conversation(conversation("c", turn("t", "Hi", paid("a", "0.5"))), is_new=False)
    bar.adjustSize()
    assert bar.height() == 44
    bar.resize(900, 44)
    assert bar.title.width() > bar.width() // 2


def test_how_the_head_is_seen(bar, appearance):
    appearance.dress()
    bar.show_conversation(blank(), is_new=True)
    assert (
        outline(bar)
        == """\
[Show conversations] {focus}
| _New chat_ {large bold, to read, called 'Title', tip 'Click to rename'}
| [Claude Sonnet 4.6] {muted, called 'Model', described 'Claude Sonnet 4.6', tip 'Model: anthropic/claude-sonnet-4.6'}
| [Answer style]
| [More]"""
    )
    bar.show_conversation(
        conversation("c", turn("t", "Hi", paid("a", "0.5")), title="<b>Tax</b>"), is_new=False
    )
    assert (
        outline(bar)
        == """\
[Show conversations] {focus}
| _<b>Tax</b>_ {large bold, called 'Title', tip 'Click to rename'}
| [Claude Sonnet 4.6] {muted, called 'Model', described 'Claude Sonnet 4.6', tip 'Model: anthropic/claude-sonnet-4.6'}
| $0.50 {small muted, tip 'Cost of this chat so far, in US dollars'}
| [Answer style]
| [More]"""
    )


def test_what_the_records_say_takes_the_place_of_what_is_added_up(bar):
    chat = conversation("c", turn("t", "Hi", paid("a", "0.5")))
    bar.show_conversation(chat, is_new=False)
    bar.show_totals("other", Total(1, 0, Decimal(9)), Total(1, 0, Decimal(9)))
    assert bar.cost.text() == "$0.50"
    bar.show_totals("c", Total(2, 0, Decimal("0.7"), 30, 40), Total(3, 0, Decimal(8)))
    assert bar.cost.text() == "$0.70"
    assert bar.cost.toolTip() == (
        "This chat: $0.70. Tokens read: 30, written: 40.\nAnswers: 2\nThis month: $8.00"
    )
    bar.show_totals("other", Total(1, 0, Decimal(9)), Total(1, 0, Decimal(9)))
    bar.show_conversation(chat, is_new=False)
    assert bar.cost.text() == "$0.70"
    bar.show_totals("c", Total(), Total())
    assert bar.cost.isHidden()


def test_practice_and_an_empty_chat_say_nothing_and_free_is_said(bar):
    made = dataclasses.replace(paid("a", "0.5"), origin=Origin.PRACTICE)
    bar.show_conversation(conversation("c", turn("t", "Hi", made)), is_new=False)
    assert bar.cost.isHidden()
    mixed = conversation("c", turn("t", "Hi", made, paid("b", None)))
    bar.show_conversation(mixed, is_new=False)
    assert bar.cost.text() == "Cost unknown"
    free = conversation("c", turn("t", "Hi", paid("a", "0")))
    bar.show_conversation(free, is_new=False)
    assert bar.cost.text() == "Free"
    bar.show_conversation(conversation("c"), is_new=False)
    assert bar.cost.isHidden()


def test_a_short_bar_leaves_out_the_cost(bar):
    bar.show_conversation(conversation("c", turn("t", "Hi", paid("a", "0.5"))), is_new=False)
    assert bar.cost.isVisible()
    bar.resize(450, 50)
    assert not bar.cost.isVisible()
    bar.resize(900, 50)
    assert bar.cost.isVisible()
