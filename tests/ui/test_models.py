"""The picker of models: search, groups, keys, what is not known, names that no list has."""

from __future__ import annotations

import dataclasses
import datetime
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPushButton

from orca_desktop.domain.capabilities import Capabilities
from orca_desktop.domain.lessons import Lesson
from orca_desktop.domain.models import ModelCard, explained
from orca_desktop.domain.money import Prices
from orca_desktop.ui.features.models import words
from orca_desktop.ui.features.models.lessons import LessonsPage
from orca_desktop.ui.features.models.picker import ModelPicker, about
from orca_desktop.ui.features.models.rows import FreeName, NoList
from orca_desktop.ui.widgets import find_field
from tests.support.drawn import sketch
from tests.support.outline import outline
from tests.support.widgets import is_shown, label, labels
from tests.ui.conftest import heard

pytestmark = pytest.mark.usefixtures("english")

NOW = datetime.datetime(2026, 11, 23, 12, 0, tzinfo=datetime.UTC)
LESSON = Lesson("anthropic/claude-opus-5", "temperature", "temperature is deprecated", NOW)
SONNET = ModelCard(
    "anthropic/claude-sonnet-4.6",
    "Claude Sonnet 4.6",
    "anthropic",
    "A good first choice.",
    Prices(Decimal(3), Decimal(15)),
    Capabilities(is_known=True, images=True, tools=True, context=200_000, max_output=64_000),
    is_listed=True,
)
OPUS = ModelCard(
    "anthropic/claude-opus-5", "Claude Opus 5", "anthropic", is_starred=True, lessons=(LESSON,)
)
AUTO = ModelCard(
    "orcarouter/auto",
    "auto",
    "orcarouter",
    alias=explained("orcarouter/auto"),
    is_listed=True,
    resolved="openai/gpt-6",
)
FREE = ModelCard("tencent/hy3-free", "hy3 free", "tencent", prices=Prices(Decimal(0), Decimal(0)))
PRACTICE = ModelCard("practice/small", "small", "practice", is_practice=True)
MANY = tuple(
    ModelCard(f"maker{n % 9}/model-{n}", f"Model {n}", f"maker{n % 9}", is_listed=True)
    for n in range(220)
)
ALL = (SONNET, OPUS, AUTO, FREE, *MANY, PRACTICE)


@pytest.fixture
def picker(qtbot, appearance):
    shown = ModelPicker()
    qtbot.addWidget(shown)
    shown.show_models(ALL, (OPUS,), (SONNET,), (SONNET, AUTO))
    shown.show_current(SONNET.id)
    shown.show()
    appearance.dress()
    qtbot.waitExposed(shown)
    shown.activateWindow()
    shown.search.setFocus()
    return shown


def rows(picker):
    """The rows of the list, from above to below."""
    return picker.list.model().rows


def headings(picker):
    """The words of each heading of the list by the row that it stands above."""
    return picker.list.model().headings


def listed(picker):
    return [each.id for each in rows(picker) if isinstance(each, ModelCard)]


def place_of(picker, row):
    """Where a row is seen in the list."""
    return picker.list.visualRect(picker.list.model().index(row, 0))


def step_to(qtbot, picker, row):
    """Go from the end of the list to a row of it, by one step from the row beside."""
    below = row + 1 < len(rows(picker))
    picker.list.setCurrentIndex(picker.list.model().index(row + 1 if below else row - 1, 0))
    picker.list.scrollToBottom()
    qtbot.keyClick(picker.search, Qt.Key.Key_Up if below else Qt.Key.Key_Down)
    assert picker.list.currentIndex().row() == row


def test_all_models_stand_in_groups_and_the_one_in_use_is_marked(picker):
    assert list(headings(picker).values()) == [
        "Starred",
        "Recent",
        "Recommended",
        "All models",
        "Practice",
    ]
    assert {card.id for card in ALL} == set(listed(picker))
    assert picker.marked == SONNET


def test_typing_searches_names_and_makers(qtbot, picker):
    qtbot.keyClicks(picker.search, "claude")
    assert listed(picker) == [SONNET.id, OPUS.id]
    picker.search.clear()
    qtbot.keyClicks(picker.search, "maker3 21")
    assert listed(picker) == [card.id for card in MANY if card.matches("maker3 21")]
    assert listed(picker)


def test_keys_alone_choose(qtbot, picker):
    chosen = heard(picker.chosen)
    qtbot.keyClicks(picker.search, "claude")
    qtbot.keyClick(picker.search, Qt.Key.Key_Down)
    assert picker.marked == OPUS
    qtbot.keyClick(picker.search, Qt.Key.Key_Return)
    assert chosen == [(OPUS.id,)]
    assert picker.isHidden()


def test_V32_each_step_in_the_picker_speaks(qtbot, picker, monkeypatch):
    said: list[str] = []
    monkeypatch.setattr(find_field, "announce", lambda _, words: said.append(words))
    qtbot.keyClicks(picker.search, "claude")
    qtbot.keyClick(picker.search, Qt.Key.Key_Down)
    qtbot.keyClick(picker.search, Qt.Key.Key_Up)
    assert [words.split(",")[0] for words in said] == ["Claude Opus 5", "Claude Sonnet 4.6"]
    assert "$3 in, $15 out" in said[-1]


def test_V32_headings_do_not_count_in_the_picker(picker):
    view = QAccessible.queryAccessibleInterface(picker.list)
    assert view.role() == QAccessible.Role.List
    assert view.childCount() == len(listed(picker))
    groups = [view.child(n).text(QAccessible.Text.Description) for n in range(view.childCount())]
    assert [each for each in groups if each] == [
        "Starred",
        "Recent",
        "Recommended",
        "All models",
        "Practice",
    ]
    assert groups[:5] == ["Starred", "Recent", "Recommended", "", "All models"]


def test_V32_the_heading_of_a_group_comes_into_sight_with_its_first_model(qtbot, picker):
    for row in headings(picker):
        step_to(qtbot, picker, row)
        top = place_of(picker, row).top()
        assert top >= round(picker.list.fontMetrics().height() * 1.9)


def test_V32_where_there_is_no_room_for_the_heading_the_model_is_shown(qtbot, picker):
    height = place_of(picker, 0).height()
    picker.list.setFixedHeight(height + 12)
    picker.layout().activate()
    step_to(qtbot, picker, 2)
    assert picker.list.viewport().rect().contains(place_of(picker, 2))


def test_headings_are_stepped_over(qtbot, picker):
    before = picker.list.currentIndex().row()
    qtbot.keyClick(picker.search, Qt.Key.Key_Down)
    assert picker.marked == SONNET, "recommended comes after recent, past its heading"
    assert picker.list.currentIndex().row() == before + 1
    assert before + 1 in headings(picker)
    for _ in range(9):
        qtbot.keyClick(picker.search, Qt.Key.Key_PageUp)
    assert picker.marked == OPUS
    for _ in range(90):
        qtbot.keyClick(picker.search, Qt.Key.Key_PageDown)
    assert picker.marked == PRACTICE


def test_T3_a_name_that_no_list_has_is_asked_about_once(qtbot, picker):
    chosen, wanted = heard(picker.chosen), heard(picker.own_name_requested)
    qtbot.keyClicks(picker.search, "new/model-x")
    assert picker.marked == FreeName("new/model-x")
    assert label(picker, "the gateway decides").isVisible()
    qtbot.keyClick(picker.search, Qt.Key.Key_Return)
    assert (chosen, wanted) == ([], [("new/model-x",)])
    assert picker.isVisible()
    picker.use("new/model-x")
    assert chosen == [("new/model-x",)]
    picker.open()
    qtbot.keyClick(picker.search, Qt.Key.Key_Return)
    assert chosen == [("new/model-x",)] * 2
    assert len(wanted) == 1


def test_T3_words_of_which_one_model_has_them_choose_that_model(qtbot, picker):
    chosen = heard(picker.chosen)
    qtbot.keyClicks(picker.search, "onnet")
    assert FreeName("onnet") in rows(picker)
    qtbot.keyClick(picker.search, Qt.Key.Key_Return)
    assert chosen == [(SONNET.id,)]


@pytest.mark.parametrize(
    ("is_listed", "said"),
    [
        (True, "No list has this name. It is asked as it stands; the gateway decides."),
        (False, ("The list is not loaded, so this name may exist or not. It is asked as it stands; "
                "the gateway decides.")),
    ],
)  # fmt: skip
def test_of_a_name_that_is_in_no_list_it_is_said_what_is_known(qtbot, picker, is_listed, said):
    picker.show_models((SONNET,), (), (), (SONNET,), is_listed=is_listed)
    qtbot.keyClicks(picker.search, "gpt")
    picker.list.setCurrentIndex(picker.list.model().index(len(rows(picker)) - 1, 0))
    assert picker.marked == FreeName("gpt")
    assert said in [each.text() for each in labels(picker)]


def test_V23_without_a_list_the_picker_offers_to_load_it_first(qtbot, picker):
    asked, wanted = heard(picker.refresh_requested), heard(picker.own_name_requested)
    picker.show_models((SONNET,), (), (), (SONNET,), is_listed=False)
    qtbot.keyClicks(picker.search, "gpt")
    assert rows(picker) == (NoList(), FreeName("gpt"))
    assert picker.marked == NoList()
    assert is_shown(picker, "Try again")
    assert not is_shown(picker, "Use this model")
    said = picker.list.model().index(0, 0).data()
    assert said == "The list is not loaded. Try again"
    qtbot.keyClick(picker.search, Qt.Key.Key_Return)
    assert (len(asked), wanted) == (1, [])
    picker.show_state("Asking the gateway …", busy=True)
    assert picker.marked == NoList(is_asked=True)
    qtbot.keyClick(picker.search, Qt.Key.Key_Return)
    assert len(asked) == 1, "asked for once at a time"
    picker.show_state("No network.")
    assert picker.marked == NoList()
    picker.show_models((FREE, SONNET), (), (), (SONNET,))
    assert rows(picker) == (FreeName("gpt"),)


def test_V23_what_is_known_without_a_list_can_be_chosen(qtbot, picker):
    picker.show_models((SONNET,), (), (), (SONNET,), is_listed=False)
    qtbot.keyClicks(picker.search, "sonnet")
    assert picker.marked == SONNET


def test_a_star_is_one_key_and_the_mark_stays(qtbot, picker):
    starred = heard(picker.starred)
    qtbot.keyClicks(picker.search, "sonnet")
    qtbot.keyClick(picker.search, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert starred == [(SONNET.id, True)]
    now = dataclasses.replace(SONNET, is_starred=True)
    picker.show_models((now, *ALL[1:]), (now, OPUS), (now,), (now, AUTO))
    assert picker.search.text() == "sonnet"
    assert picker.marked == now
    assert is_shown(picker, "Remove the star")


def test_what_was_learnt_is_told_and_can_be_forgotten(qtbot, picker):
    forgotten = heard(picker.forgotten)
    qtbot.keyClicks(picker.search, "opus")
    button = next(
        each for each in picker.findChildren(QPushButton) if each.text().startswith("Learnt")
    )
    assert "Temperature" in button.text()
    button.click()
    assert forgotten == [(OPUS.id, "temperature")]


@pytest.mark.parametrize(
    ("card", "price", "context"),
    [
        (SONNET, "$3 in, $15 out", "holds 200K tokens"),
        (OPUS, "price not known", "size not known"),
        (AUTO, "price depends on the model", ""),
        (FREE, "free", "size not known"),
        (PRACTICE, "practice, no money", ""),
    ],
    ids=lambda each: getattr(each, "id", None),
)
def test_price_and_size_are_said_or_said_to_be_unknown(card, price, context):
    assert words.price(card) == price
    assert words.context(card) == context


@pytest.mark.parametrize(
    ("amount", "shown"), [("3", "$3"), ("0.25", "$0.25"), ("0.1", "$0.10"), ("12.50", "$12.50")]
)
def test_prices_have_the_digits_they_need(amount, shown):
    assert words.dollars(Decimal(amount)) == shown


@pytest.mark.parametrize(
    ("count", "shown"),
    [(8192, "8,192"), (128_000, "128K"), (1_000_000, "1M"), (1_048_576, "1.05M")],
)
def test_sizes_are_short(count, shown):
    assert words.short(count) == shown


def test_an_alias_is_explained_with_who_answered_last():
    told = about(AUTO)
    assert "chooses a fitting model" in told
    assert "nswered last by openai/gpt-6" in told


def test_a_model_without_known_abilities_is_told_without_a_gap():
    knows = Capabilities(images=False, max_output=8192)
    card = ModelCard("practice/small", is_practice=True, capabilities=knows)
    assert about(card) == "Answers with up to 8,192 tokens"


def test_each_row_is_read_whole(picker):
    view = QAccessible.queryAccessibleInterface(picker.list)
    names = [view.child(n).text(QAccessible.Text.Name) for n in range(6)]
    sonnet = next(name for name in names if "Sonnet" in name)
    assert "$3 in, $15 out" in sonnet
    assert "holds 200K tokens" in sonnet


def test_lessons_are_listed_and_forgotten(qtbot, appearance):
    page = LessonsPage()
    qtbot.addWidget(page)
    forgotten, all_ = heard(page.forgotten), heard(page.forget_all.clicked)
    assert not page.forget.isEnabled()
    page.show_lessons((LESSON,))
    assert "temperature is deprecated" in page.list.item(0).text()
    page.forget.click()
    page.forget_all.click()
    assert forgotten == [(OPUS.id, "temperature")]
    assert len(all_) == 1


def test_how_models_and_what_was_learnt_of_them_are_seen(qtbot, appearance, picker):
    picker.show_state("Asked an hour ago")
    qtbot.keyClicks(picker.search, "claude")
    qtbot.keyClick(picker.search, Qt.Key.Key_Down)
    assert picker.marked == OPUS
    assert (
        outline(picker)
        == """\
== Choose the model
_claude_ {focus, called 'Search models'}
| Prices are for a million tokens. {small muted}
(Models)
    Claude Sonnet 4.6, anthropic, $3 in, $15 out, holds 200K tokens, sees pictures, uses tools
    Claude Opus 5, anthropic, starred, price not known, size not known, abilities not known
    Ask “claude” as it is
Abilities not known, not in the gateway's list {muted, wraps}
[Learnt: it refuses Temperature. Forget this] {accent, tip 'temperature is deprecated'}
Asked an hour ago {small muted}
| [Refresh] {accent}
| [Remove the star] {tip 'Ctrl+D'}
| [Use this model] {bold on_accent filled}"""
    )
    page = LessonsPage()
    qtbot.addWidget(page)
    page.show_lessons((LESSON,))
    page.show()
    assert (
        outline(page)
        == """\
== What models refused
What models refused {large bold}
What a model has refused is left out of later requests to i… {muted, wraps}
(Learnt from refusals) {focus}
    anthropic/claude-opus-5 · Temperature · 11/23/26⏎temperature is deprecated
[Forget this]
| [Forget all]"""
    )


def test_how_rows_are_drawn(qtbot, picker):
    qtbot.keyClicks(picker.search, "claude")
    assert (
        sketch(picker.list.viewport())
        == """\
shape pale accent/accent
'$3 in, $15 out' text
'Claude Sonnet 4.6' text bold
'holds 200K tokens' muted
'anthropic/claude-sonnet-4.6 · sees pictures, uses tools' muted
'price not known' muted
'★' text bold
'Claude Opus 5' text bold
'size not known' muted
'anthropic/claude-opus-5 · abilities not known' muted
'Ask “claude” as it is' accent"""
    )
    picker.search.clear()
    picker.show_models((FREE, PRACTICE, AUTO), (), (), ())
    assert (
        sketch(picker.list.viewport())
        == """\
'All models' muted bold
shape pale accent/accent
'free' text
'hy3 free' text bold
'size not known' muted
'tencent/hy3-free · abilities not known' muted
'price depends on the model' muted
'auto' text bold
'orcarouter/auto' muted
'Practice' muted bold
'practice, no money' text
'small' text bold
'practice/small · abilities not known' muted"""
    )


def test_with_nothing_found_the_keys_move_nothing_and_nothing_can_be_used(qtbot, picker):
    picker.show_models((), (), (), ())
    picker.search.clear()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
        qtbot.keyClick(picker.search, key)
    chosen = heard(picker.chosen)
    qtbot.keyClick(picker.search, Qt.Key.Key_Return)
    assert chosen == []
    picker.show_models((SONNET,), (), (), ())
    qtbot.keyClick(picker.search, Qt.Key.Key_Up)
    assert picker.marked == SONNET
    qtbot.keyClick(picker.search, Qt.Key.Key_Down)
    assert picker.marked == SONNET
