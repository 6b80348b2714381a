"""The page of a comparison without a program behind it: what it shows of the values it is given."""

from __future__ import annotations

import dataclasses
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu, QScrollBar, QTabBar, QWidget

from orca_desktop.domain.blocks import TextBlock
from orca_desktop.domain.comparison import Column, Comparison, Plan, Question, Variant
from orca_desktop.domain.conversation import Conversation, Turn
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.domain.reply import Reply, Status
from orca_desktop.domain.usage import Usage
from orca_desktop.ui.features.compare.reading import column_view, comparison_page
from orca_desktop.ui.features.compare.reading.comparison_page import ComparisonPage
from tests.support.outline import outline
from tests.support.widgets import catch_up, is_shown, words
from tests.ui.conftest import child, conversation, heard, reply, turn


def column_reply(place: int, status: Status = Status.FINISHED, **more) -> Reply:
    made = reply(f"r{place}", status, text=f"Answer number {place}.")
    return dataclasses.replace(made, usage=Usage(3, 4, cost_usd=Decimal("0.5")), **more)


def compared(
    *statuses: Status, blind: bool = False, prompt: str = "Hi <b>", title: str = "Tax", **more
) -> tuple[Conversation, Turn]:
    """A chat with one comparison, a column for each of these states."""
    count = len(statuses)
    variants = tuple(Variant(str(n), "", {"temperature": n / 10}) for n in range(count))
    plan = Plan((Question.CREATIVITY,), DEFAULTS, variants, is_blind=blind)
    columns = tuple(Column(str(n), (f"r{n}",), f"r{n}") for n in range(count))
    replies = [column_reply(n, each) for n, each in enumerate(statuses)]
    made = dataclasses.replace(
        turn("t", prompt, *replies), comparison=Comparison(plan, columns, **more)
    )
    return conversation("c", made, title=title), made


@pytest.fixture
def page(qtbot, appearance):
    shown = ComparisonPage(appearance)
    qtbot.addWidget(shown)
    appearance.dress()
    shown.resize(1300, 800)
    shown.show()
    with qtbot.waitActive(shown):
        shown.activateWindow()
    return shown


def show(page: ComparisonPage, *statuses: Status, **more) -> ComparisonPage:
    """The page with a comparison on it."""
    page.show_comparison(*compared(*statuses, **more), {}, {})
    catch_up()
    return page


DONE, RUNS, FAILED = Status.FINISHED, Status.STREAMING, Status.FAILED


def test_above_the_columns_stands_only_what_the_title_does_not_tell(page):
    show(page, DONE, DONE)
    assert outline(page.top) == "Hi <b> {bold}"
    show(page, DONE, RUNS, prompt="Tax")
    assert page.top.isHidden()
    assert page.bar.state.text() == "1 of 2 finished"
    assert is_shown(page, "Stop all")
    show(page, DONE, RUNS, prompt="Tax advice, and more of it", title="Tax advice,…")
    assert page.top.isHidden(), "the title is its beginning"
    show(page, DONE, FAILED, prompt="x" * 300)
    assert is_shown(page, "Retry failed") and not is_shown(page, "Stop all")
    assert page.top.question.text().endswith("…")
    assert page.top.question.toolTip() == "x" * 300
    show(page, DONE, DONE, blind=True, prompt="Tax")
    assert (
        outline(page.top)
        == "Blind: settings, time and price show once you have chosen. … {small muted}"
    )
    assert is_shown(page, "Reveal") and not is_shown(page, "Back to the chat")
    assert not is_shown(page, "About this comparison")


def test_what_is_the_same_for_all_and_the_price_open_over_the_text(page, monkeypatch):
    said: list[str] = []
    monkeypatch.setattr(comparison_page, "announce", lambda _, words: said.append(words))
    show(page, DONE, DONE)
    assert page.about.isHidden()
    before = page.columns.size()
    page.bar.about.click()
    catch_up()
    assert (
        outline(page.about)
        == """\
Hi <b> {bold, wraps}
Same for all: claude-sonnet-4.6 · up to 4,096 tokens⏎All an… {wraps}"""
    )
    assert page.about.words.text().endswith("All answers together: $1.00")
    assert said == [page.about.words.text()], "it is read aloud, for nothing in it has the focus"
    assert page.columns.size() == before, "no room is taken from the text"
    dearer = column_reply(1)
    dearer = dataclasses.replace(dearer, usage=Usage(3, 4, cost_usd=Decimal("0.75")))
    page.advance("t", dearer)
    assert page.about.words.text().endswith("$1.25")
    page.advance("t", dataclasses.replace(dearer, id="elsewhere"))
    assert page.about.words.text().endswith("$1.25")
    page.show_plot.click()
    assert page.about.isHidden() and page.plot.isVisible(), "one at a time"
    catch_up()
    assert page.columns.size() == before
    assert page.close_topmost()
    assert page.plot.isHidden() and not page.show_plot.isChecked()
    page.bar.about.click()
    assert page.close_topmost()
    assert page.about.isHidden()
    assert not page.close_topmost()
    page.bar.about.click()
    show(page, DONE, DONE, blind=True)
    assert page.about.isHidden(), "it would tell who the columns are"


def test_the_menu_of_a_comparison_leads_where_it_says_and_of_a_blind_one_only_on(page):
    show(page, DONE, DONE)
    top = page.menu
    told = {
        "Add a column…": heard(top.column_requested),
        "Ask another question with these columns…": heard(top.another_requested),
        "Duplicate and change…": heard(top.duplicate_requested),
        "Keep as a recipe…": heard(top.recipe_requested),
        "Copy as table": heard(top.copy_requested),
        "Export as a table (CSV)…": heard(top.table_requested),
        "All comparisons…": heard(top.list_requested),
        "What you liked…": heard(top.liked_requested),
    }
    top.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [each.text() for each in menu.actions()] == list(told)
    for each in menu.actions():
        each.trigger()
        assert len(told[each.text()]) == 1
    menu.close()
    show(page, DONE, DONE, blind=True)
    assert [each for each, _ in top.offers()] == ["All comparisons…", "What you liked…"]


def test_each_column_asks_for_what_is_pressed_in_it(page):
    show(page, DONE, RUNS, FAILED)
    first, second, third = page.views
    used, stopped, again, alone = (
        heard(first.use_requested),
        heard(second.stop_requested),
        heard(third.retry_requested),
        heard(first.focus_requested),
    )
    rated, details, compare = (
        heard(first.rated),
        heard(first.details_requested),
        heard(first.compare_requested),
    )
    assert [each.head.stop.isVisible() for each in page.views] == [False, True, False]
    assert [each.head.retry.isVisible() for each in page.views] == [False, False, True]
    first.use.click()
    second.head.stop.click()
    third.head.retry.click()
    first.head.focus.click()
    first.foot.good.click()
    assert (used, stopped, again, alone) == ([("0",)], [("1",)], [("2",)], [("0",)])
    assert rated == [("r0", "good", "")]
    first.transcript.reply_details_requested.emit("r0")
    first.transcript.compare_requested.emit("r0")
    assert (details, compare) == ([("r0",)], [("r0",)])
    assert [each.is_at_work for each in page.views] == [False, True, False]
    assert page.is_running


def test_a_blind_column_keeps_to_itself_what_would_give_it_away(page):
    show(page, DONE, DONE, blind=True)
    first = page.views[0]
    refused, details, compare = (
        heard(first.refused),
        heard(first.details_requested),
        heard(first.compare_requested),
    )
    first.transcript.reply_details_requested.emit("r0")
    first.transcript.compare_requested.emit("r0")
    assert refused == [("This is shown once you have chosen an answer.",)] * 2
    assert (details, compare) == ([], [])
    assert first.head.told == ""
    told = outline(first.head)
    assert "temperature" not in told and "$" not in told
    assert first.accessibleName() == "Column A"
    show(page, DONE, RUNS, blind=True)
    held = "The answers appear when all of them are written. {muted, wraps"
    assert outline(page).count(held) == 2
    assert not page.views[0].use.isEnabled()
    assert not page.views[0].foot.good.isEnabled()
    show(page, DONE, DONE, blind=True)
    assert held not in outline(page)
    assert page.views[0].use.isEnabled()


def test_enter_in_an_answer_uses_it_and_on_a_button_presses_that(qtbot, page):
    show(page, DONE, DONE)
    first = page.views[0]
    used = heard(first.use_requested)
    page.go_to(0)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert used == [("0",)]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Enter)
    assert len(used) == 2


def test_the_keyboard_is_brought_into_a_column_and_asks_there_once_more(qtbot, page):
    show(page, DONE, RUNS)
    again = [heard(each.retry_requested) for each in page.views]
    page.composer.editor.setFocus()
    assert page.try_again()
    assert again == [[], []], "the keyboard is in none"
    assert not page.go_to(-1)
    assert not page.go_to(2)
    assert page.go_to(0)
    assert [each.head.is_current for each in page.views] == [True, False]
    assert page.try_again()
    assert again == [[("0",)], []]
    page.go_to(1)
    assert page.try_again()
    assert again == [[("0",)], []], "its answer is being written"
    assert page.stops() == [*page.views, page.composer.editor]
    assert page.home() is page.composer.editor
    page.composer.editor.setFocus()
    assert [each.head.is_current for each in page.views] == [False, False]


def test_one_column_is_read_alone_beside_small_ones_and_escape_shows_all(qtbot, page):
    show(page, DONE, DONE, DONE)
    assert not page.columns.is_alone
    assert [each.isVisible() for each in page.views] == [True] * 3
    page.columns.read_alone(1, alone=True)
    assert page.columns.reads_alone and page.columns.is_alone
    assert [each.isVisible() for each in page.views] == [False, True, False]
    assert page.columns.previews.isVisible()
    assert page.views[1].head.focus.accessibleName() == "Show all columns"
    again = heard(page.views[1].retry_requested)
    page.composer.editor.setFocus()
    assert page.try_again()
    assert again == [("1",)], "the one that is read"
    named = page.columns.previews.findChildren(QWidget, "preview")
    assert [each.isChecked() for each in named] == [False, True, False]
    named[2].click()
    assert [each.isVisible() for each in page.views] == [False, False, True]
    assert page.close_topmost()
    catch_up()
    assert not page.columns.reads_alone
    assert [each.isVisible() for each in page.views] == [True] * 3
    assert page.views[2].head.is_current, "the keyboard stays in the column"
    assert not page.close_topmost()


def test_where_there_is_no_room_there_are_tabs(qtbot, page):
    show(page, DONE, DONE, DONE)
    tabs = child(page, QTabBar, "columnTabs")
    assert not tabs.isVisible()
    page.resize(901, 800)
    catch_up()
    assert page.columns.is_narrow and tabs.isVisible()
    assert [each.isVisible() for each in page.views] == [True, False, False]
    assert not page.views[0].head.focus.isVisible(), "there is nothing to choose"
    tabs.setCurrentIndex(2)
    assert [each.isVisible() for each in page.views] == [False, False, True]
    assert page.columns.current == 2
    assert [tabs.tabText(place)[0] for place in range(3)] == ["A", "B", "C"]
    assert [tabs.accessibleTabName(place) for place in range(3)] == [
        "Column A, temperature 0.0",
        "Column B, temperature 0.1",
        "Column C, temperature 0.2",
    ]
    page.resize(902, 800)
    catch_up()
    assert not tabs.isVisible()
    show(page, DONE)
    page.resize(700, 800)
    catch_up()
    assert not tabs.isVisible(), "one needs none"


def test_many_columns_are_scrolled_sideways_by_a_bar_with_a_name(qtbot, page):
    show(page, *[DONE] * 6)
    bar = child(page, QScrollBar, "sideways")
    assert bar.isVisible()
    assert bar.accessibleName() == "Columns to the left and right"
    page.columns.go_to(5)
    assert bar.value() > 0
    last = page.views[5].mapTo(page, QPoint()).x()
    assert 0 <= last <= page.width() - page.views[5].width() + 1
    bar.setValue(0)
    assert page.views[0].mapTo(page, QPoint()).x() == 0
    show(page, DONE, DONE)
    assert not bar.isVisible()
    assert len(page.findChildren(type(page.views[0]))) >= 2


def test_widths_are_used_again_and_told(page):
    page.use_widths({2: (400, 800)})
    show(page, DONE, DONE)
    first, second = page.columns.sizes
    assert second == pytest.approx(2 * first, rel=0.05)
    told = heard(page.widths_changed)
    page.columns.splitter.splitterMoved.emit(400, 1)
    assert told == [(page.columns.sizes,)]
    show(page, DONE, DONE, DONE)
    assert max(page.columns.sizes) - min(page.columns.sizes) <= 2


def test_the_line_below_offers_what_goes_now(page):
    show(page, DONE, DONE)
    assert page.find_bar.isHidden()
    assert page.repeat.isEnabled() and page.export.isEnabled()
    assert page.show_plot.isVisible() and not page.plot.isVisible()
    page.show_plot.click()
    assert page.plot.isVisible()
    show(page, DONE, RUNS)
    assert not page.repeat.isEnabled()
    assert page.composer.is_running
    show(page, DONE, DONE, blind=True)
    assert not page.show_plot.isVisible() and not page.plot.isVisible()
    assert not page.composer.is_running
    show(page, DONE, DONE, winner="r1")
    assert page.go_on.switch.isVisible()
    assert [each.use.text() for each in page.views] == ["Use this answer", "In use"]


def test_differences_are_shown_against_the_chosen_one(page):
    show(page, DONE, DONE, DONE)
    page.compare.click()
    catch_up()
    told = [outline(each.transcript.viewport()) for each in page.views]
    assert "Only in" not in told[0]
    assert "Only in" in told[1] or told[1] != told[0]
    page.reference.setCurrentIndex(1)
    page.reference.activated.emit(1)
    page.compare.click()
    catch_up()
    assert "Only in" not in "".join(outline(each.transcript.viewport()) for each in page.views)


def test_a_search_opens_over_all_and_closes_with_another_comparison(qtbot, page):
    show(page, DONE, DONE)
    page.find_again(1)
    assert page.find_bar.isHidden()
    page.go_to(1)
    page.open_find()
    assert page.find_bar.isVisible()
    assert (
        outline(page.find_bar)
        == """\
_Find in all answers_ {focus}
| [Previous match]
| [Next match]
| [Close]"""
    )
    page.find_bar.field.setText("number")
    qtbot.waitUntil(lambda: page.find_bar.count.text() == "2 of 2")
    page.find_again(1)
    assert page.find_bar.count.text() == "1 of 2"
    page.find_again(-1)
    assert page.find_bar.count.text() == "2 of 2"
    show(page, DONE, DONE)
    assert page.find_bar.isVisible(), "it is the same comparison"
    chat, made = compared(DONE, DONE)
    other = dataclasses.replace(made, id="other")
    page.show_comparison(dataclasses.replace(chat, turns=(other,)), other, {}, {})
    assert page.find_bar.isHidden()
    page.open_find()
    assert page.close_topmost()
    assert page.find_bar.isHidden()
    show(page, RUNS, DONE, blind=True)
    page.open_find()
    assert page.find_bar.isHidden(), "there is nothing to read yet"


def test_words_typed_in_an_answer_go_into_the_composer_of_all(qtbot, page):
    show(page, DONE, DONE)
    page.go_to(0)
    qtbot.keyClick(page, Qt.Key.Key_A)
    assert page.composer.editor.toPlainText() == "a"
    assert page.composer.editor.hasFocus()
    assert "Answer number 0." not in words(page.top)
    assert is_shown(page, "Back to the chat")
    assert isinstance(page.turn, Turn)
    assert TextBlock("Hi <b>") in page.turn.prompt


def test_the_end_of_an_answer_is_spoken_once_and_of_a_blind_one_not(page, monkeypatch):
    said: list[str] = []
    monkeypatch.setattr(column_view, "announce", lambda _, words: said.append(words))
    show(page, DONE, RUNS)
    assert said == []
    page.advance("t", column_reply(1))
    page.advance("t", column_reply(1))
    assert said == ["Answer B finished, 3 words"]
    show(page, DONE, RUNS)
    show(page, DONE, FAILED)
    assert said[1:] == ["Answer B failed"]
    show(page, DONE, RUNS, blind=True)
    page.advance("t", column_reply(1))
    assert len(said) == 2
