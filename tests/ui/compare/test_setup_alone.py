"""The form of a comparison without a program behind it: what it offers, refuses and sends."""

from __future__ import annotations

import dataclasses
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QRadioButton

from orca_desktop.domain.blocks import ImageBlock
from orca_desktop.domain.capabilities import Capabilities
from orca_desktop.domain.comparison import Plan, Question, Recipe, Variant
from orca_desktop.domain.conversation import Draft
from orca_desktop.domain.estimate import Estimate
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.domain.words import Text
from orca_desktop.ui.features.compare.setup.setup_page import SetupPage
from orca_desktop.viewmodels.comparison_setup import Knowledge, SetupRequest
from tests.support.outline import outline
from tests.support.widgets import catch_up, is_shown, named, words
from tests.ui.conftest import heard

ABLE = Capabilities("x", is_known=True, max_output=9000)
KNOWS = Knowledge(
    capabilities=lambda _: ABLE,
    estimate=lambda draft, plan, _: Estimate(len(plan.variants), len(draft.text), Decimal(0)),
    models=("a/b", "c/d"),
    names={"a/b": "A <b>"},
)
ASKED = SetupRequest(DEFAULTS, Draft("How do I make soup?"))


@pytest.fixture
def page(qtbot, appearance):
    shown = SetupPage()
    qtbot.addWidget(shown)
    appearance.dress()
    shown.resize(1100, 1100)
    shown.show()
    with qtbot.waitActive(shown):
        shown.activateWindow()
    return shown


def begin(page: SetupPage, asked: SetupRequest = ASKED, knows: Knowledge = KNOWS) -> SetupPage:
    """The page set up for an occasion, with its price."""
    page.begin(asked, knows)
    page.activateWindow()
    priced(page)
    return page


def priced(page: SetupPage) -> str:
    """What stands where the price does, without the pause before it."""
    page.show_sending(False)
    catch_up()
    return page.below.price.text()


def ask(page: SetupPage, question: Question) -> None:
    """Choose what should change."""
    page.changes.button(question.value).click()


def test_the_question_is_written_or_fixed_and_what_goes_with_it_is_said(qtbot, page):
    begin(page)
    assert page.draft == ASKED.question
    assert not page.question.isReadOnly()
    page.focus_first()
    assert page.question.hasFocus()
    told = outline(page)
    assert "file" not in told and "With this chat so far" not in told
    picture = ImageBlock({"type": "url"})
    begin(page, dataclasses.replace(ASKED, question=Draft("Hi", (picture, picture))))
    assert "2 files go with it. {small muted, wraps}" in outline(page)
    assert page.draft.blocks == (picture, picture)
    begin(page, dataclasses.replace(ASKED, beside="t1", is_continued=True))
    assert page.question.isReadOnly()
    assert "The questions that followed are not asked in the new column." in words(page)
    page.focus_first()
    focused = QApplication.focusWidget()
    assert isinstance(focused, QRadioButton), "there is only to choose"


def test_what_was_said_before_goes_along_or_not(page):
    begin(page, dataclasses.replace(ASKED, said=2))
    assert page.with_chat.isVisible() and page.with_chat.isChecked()
    assert "2 earlier questions go along with their answers." in words(page)
    page.with_chat.click()
    assert not page.plan.with_chat
    assert "Nothing that was said before goes along." in words(page)
    begin(page, dataclasses.replace(ASKED, said=1))
    assert "The earlier question goes along with its answer." in words(page)
    begin(page)
    assert not page.with_chat.isVisible()


def test_titles_say_what_it_is_for_and_an_addition_has_only_its_column(page):
    begin(page)
    assert "Compare answers {large bold}" in outline(page)
    joined = dataclasses.replace(ASKED, joined="r1", answered=DEFAULTS)
    begin(page, joined)
    assert "Compare this answer with… {large bold}" in outline(page)
    assert "The answer you have, at no cost" in words(page)
    there = (Variant("1", "", {"temperature": 0.0}),)
    begin(page, dataclasses.replace(ASKED, adds_to="t1", there=there))
    assert (
        outline(page)
        == """\
Add a column {large bold}
| [Close without comparing] {focus}
Question {bold}
__How do I make soup?__ {to read, called 'Question'}
What should change? {bold}
[*Creativity*] {called 'What should change?: Creativity'}
| [Thinking] {called 'What should change?: Thinking'}
| [Model] {called 'What should change?: Model'}
| [Instructions] {called 'What should change?: Instructions'}
| [Length] {called 'What should change?: Length'}
| [Nothing (ask again)] {called 'What should change?: Nothing (ask again)'}
B {bold}
| _Balanced_ {called 'Name of column B'}
| Precise {small muted}
| --10-- {called 'Temperature, from precise to bold of column B'}
| Bold {small muted}
| #0.5# {called 'Temperature of column B'}
| #× 1# {called 'Times of column B', tip 'How often this column is asked'}
| [Duplicate column B] {faint, off, tip 'Duplicate this column'}
| [Remove column B] {faint, off, tip 'Remove this column'}
1 answer · free · each sends about 19 tokens {wraps}
| [Cancel]
| [Ask for 1 answer] {bold on_accent filled, called 'Run', described 'Ask for 1 answer'}"""
    )


def test_what_is_missing_is_said_in_the_place_of_the_price(page):
    begin(page)
    assert page.below.price.text() == "3 answers · free · each sends about 19 tokens"
    assert page.below.run.isEnabled() and page.below.run.text() == "Compare 3 answers"
    page.question.clear()
    assert not page.is_priced
    assert priced(page) == "Write a question first."
    assert not page.below.run.isEnabled()
    page.question.setPlainText("Hi")
    no_key = Text("x", "No <b>key</b>.")
    begin(page, knows=dataclasses.replace(KNOWS, no_key=no_key))
    assert page.below.price.text() == "Set a key in the settings first."
    assert page.below.warning.text() == "No <b>key</b>."
    assert page.below.key.isVisible()
    practice = dataclasses.replace(ASKED, common=DEFAULTS.with_value("model", "practice/small"))
    begin(page, practice, dataclasses.replace(KNOWS, no_key=no_key))
    assert not page.below.key.isVisible(), "practice needs none"
    assert page.below.run.isEnabled()


def test_it_is_run_once_with_what_stands_there(qtbot, page):
    begin(page)
    run, kept = heard(page.run_requested), heard(page.usual_kept)
    page.question.setPlainText("Soup?")
    page.below.run.click()
    page.below.run.click()
    assert run == [(Draft("Soup?"), page.plan, ASKED)]
    assert kept == []
    assert not page.below.run.isEnabled()
    page.show_sending(False)
    assert page.below.run.isEnabled()
    page.usual.click()
    assert kept == [(page.plan,)]
    page.question.setFocus()
    qtbot.keyClick(page.question, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(run) == 2
    assert len(kept) == 2, "the columns as they were asked"
    page.show_sending(False)
    page.usual.click()
    assert kept[2:] == [(None,)]


def test_the_keyboard_comes_back_to_the_button_that_could_not_be_pressed(page):
    begin(page)
    page.below.run.setFocus()
    page.below.run.click()
    assert page.question.hasFocus()
    page.show_sending(False)
    assert page.below.run.hasFocus()
    page.below.run.click()
    page.changes.setFocus()
    page.below.cancel.setFocus()
    page.show_sending(False)
    assert page.below.cancel.hasFocus(), "who went on is left alone"


def test_it_is_left_by_each_of_its_buttons(page):
    begin(page)
    left = heard(page.cancelled)
    page.below.cancel.click()
    named(page, "Close without comparing", type(page.columns.add)).click()
    assert page.close_topmost()
    assert len(left) == 3
    assert page.stops() == [page.question, page.changes, page.below.run]


def test_another_question_brings_its_columns_and_the_first_ones_come_back(page):
    begin(page)
    first = page.plan.variants
    page.columns.rows[0].stops()[0].setText("Mine")
    page.columns.rows[0].stops()[0].textEdited.emit("Mine")
    own = page.plan.variants
    assert own != first
    ask(page, Question.INSTRUCTIONS)
    assert page.plan.questions == (Question.INSTRUCTIONS,)
    ask(page, Question.CREATIVITY)
    assert page.plan.variants == own
    page.columns.ready.click()
    assert page.plan.variants == first, "and anew where one wants that"


def test_what_makes_no_sense_is_refused_with_what_helps(page):
    asked = dataclasses.replace(
        ASKED, common=DEFAULTS.with_value("thinking", "budget").with_value("thinking_budget", 2048)
    )
    begin(page, asked)
    ask(page, Question.CREATIVITY)
    assert page.refusal.isVisible()
    assert page.plan.variants == ()
    assert priced(page) == "Choose what should change."
    assert not page.columns.add.isEnabled()
    told = outline(page.refusal)
    assert "Instead:" in told
    buttons = page.refusal.findChildren(type(page.below.run))
    buttons[0].click()
    assert page.refusal.isHidden()
    assert page.plan.questions == (Question.CREATIVITY,)
    assert page.plan.common["thinking"] != "budget"
    ask(page, Question.LENGTH)
    assert page.refusal.isHidden()


def test_two_questions_make_a_grid_or_a_smaller_one_is_offered(page):
    begin(page)
    page.further.open()
    page.further.second.choose(Question.LENGTH)
    page.further.second.picked.emit(Question.LENGTH)
    assert page.below.warning.isVisible(), "three times three are too many"
    assert page.below.way_out.text().startswith("Make ")
    assert page.plan.questions == (Question.CREATIVITY,)
    assert page.further.second.value is None
    page.below.way_out.click()
    assert page.plan.questions == (Question.CREATIVITY, Question.LENGTH)
    assert "Every value of Creativity with every value of Length {muted}" in outline(page)
    page.further.second.picked.emit(None)
    assert page.plan.questions == (Question.CREATIVITY,)
    assert len(page.plan.variants) == 3


def test_even_steps_take_the_place_of_the_columns(page):
    begin(page)
    page.further.open()
    catch_up()
    assert is_shown(page, "Even steps of")
    page.further.low.setValue(0.2)
    page.further.high.setValue(0.8)
    page.further.count.setValue(4)
    page.further.make.click()
    assert [each.changes["temperature"] for each in page.plan.variants] == [0.2, 0.4, 0.6, 0.8]
    ask(page, Question.INSTRUCTIONS)
    assert not is_shown(page, "Even steps of")


TWO = Plan(
    (Question.CREATIVITY,),
    DEFAULTS,
    (Variant("1", "", {"temperature": 0.1}), Variant("2", "", {"temperature": 0.2})),
    is_blind=True,
)


def test_usual_columns_recipes_and_plans_are_where_it_begins(page):
    begin(page, knows=dataclasses.replace(KNOWS, usual=TWO, recipes=(Recipe("Two", TWO),)))
    assert page.usual.isChecked() and page.blind.isChecked()
    assert page.plan.variants == TWO.variants
    page.blind.click()
    assert not page.plan.is_blind
    page.columns.add.click()
    assert len(page.plan.variants) == 3
    assert page.columns.rows[2].isAncestorOf(QApplication.focusWidget() or page)
    page.recipes.taken.emit(Recipe("Two", TWO))
    assert page.plan == dataclasses.replace(TWO)
    kept = heard(page.recipe_kept)
    page.below.keep.click()
    assert kept == [(page.plan,)]
    other = dataclasses.replace(TWO, questions=(Question.LENGTH,), is_blind=False)
    begin(page, dataclasses.replace(ASKED, plan=other))
    assert page.plan == other
    assert page.changes.value == "length"
    full = dataclasses.replace(
        TWO, variants=tuple(Variant(str(n), "", {"temperature": n / 10}) for n in range(8))
    )
    begin(page, dataclasses.replace(ASKED, joined="r1", answered=DEFAULTS))
    page.recipes.taken.emit(Recipe("Eight", full))
    assert page.below.warning.text() == ("Beside the answer you have, not all of its columns fit.")


def test_columns_that_are_alike_are_warned_of(page):
    begin(
        page, dataclasses.replace(ASKED, plan=dataclasses.replace(TWO, variants=TWO.variants[:1]))
    )
    assert page.below.price.text() == "Add a second column to compare with."
    named(page.columns.rows[0], "Duplicate column A", type(page.columns.add)).click()
    assert len(page.plan.variants) == 2
    assert page.below.warning.isVisible()
    priced(page)
    assert page.below.run.isEnabled(), "it is only a warning"


def test_a_model_is_chosen_for_a_column_and_what_nobody_knows_of_it_is_said(page):
    unknown = Capabilities("c/d")
    knows = dataclasses.replace(
        KNOWS, capabilities=lambda model: unknown if model == "c/d" else ABLE
    )
    begin(page, knows=knows)
    ask(page, Question.MODEL)
    wanted = heard(page.columns.model_requested)
    row = page.columns.rows[0]
    row.editors[0].button.click()
    assert wanted == [(page.plan.variants[0].id,)]
    page.take_model(page.plan.variants[0].id, "c/d")
    assert page.plan.variants[0].changes["model"] == "c/d"
    assert "What d accepts is not known. Settings are sent as they are." in words(page)
    page.take_model("nowhere", "x/y")
    assert all(each.changes.get("model") != "x/y" for each in page.plan.variants)
    page.learn(KNOWS)
    assert "What d accepts is not known. Settings are sent as they are." not in words(page)
    assert page.knowledge is KNOWS
