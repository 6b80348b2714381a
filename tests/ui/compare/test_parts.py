"""The small parts of a comparison as they are seen, without a program behind them."""

from __future__ import annotations

import dataclasses
import datetime
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from orca_desktop.domain.blocks import ToolUseBlock
from orca_desktop.domain.comparison import Column, Comparison, Plan, Question, Variant
from orca_desktop.domain.facts import Sweep, SweepPoint
from orca_desktop.domain.liking import Liking
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.domain.reply import Status
from orca_desktop.store import ComparisonsFound, ComparisonSummary
from orca_desktop.ui.features.compare.reading.results_dialog import ResultsDialog
from orca_desktop.ui.features.compare.results.comparison_list import ComparisonListDialog
from orca_desktop.ui.features.compare.results.liked_dialog import LikedDialog
from orca_desktop.ui.features.compare.results.sweep_plot import SweepPlot, may_plot
from orca_desktop.ui.features.compare.setup.recipe_name_dialog import RecipeNameDialog
from orca_desktop.ui.features.parameters.style_offer import AnswerStyleOffer
from orca_desktop.ui.wording import values
from tests.support.drawn import drawn, sketch
from tests.support.outline import outline
from tests.ui.conftest import reply, turn


def test_a_style_is_offered_then_told_with_the_way_back(qtbot, appearance):
    appearance.dress()
    offer = AnswerStyleOffer()
    qtbot.addWidget(offer)
    assert offer.isHidden()
    offer.ask("Temperature 0.2 <b>")
    assert (
        outline(offer)
        == """\
Answer like this from now on? {small muted, wraps}
| [Leave the answer style as it is] {focus}
Temperature 0.2 <b> {wraps}
[Answer like this] {accent}"""
    )
    assert offer.accessibleName() == "Answer like this from now on? Temperature 0.2 <b>"
    offer.activateWindow()
    offer.take.setFocus()
    offer.tell("Temperature 0.2")
    assert (
        outline(offer)
        == """\
From now on {small muted, wraps}
| [Leave the answer style as it is]
Temperature 0.2 {wraps}
[Undo] {accent, focus, called 'Undo the answer style'}"""
    )


def test_results_for_a_column_are_asked_for_in_a_dialog(qtbot, appearance):
    appearance.dress()
    dialog = ResultsDialog()
    qtbot.addWidget(dialog)
    dialog.show_calls((ToolUseBlock("tool_use", "one", "get_weather", {"city": "<b>"}),), {})
    dialog.show()
    assert (
        outline(dialog)
        == """\
== Results of tools
The model waits for results: {muted, wraps}
Asked of get_weather:
city: <b> {muted, wraps}
__What it found__ {focus, called 'Result of get_weather'}
| [Attach a file to the result of get_weather]
| [ ] It failed {called 'get_weather failed'}
[Skip] {Enter, tip 'Tell the model that there will be no results'}
| [Send results] {bold faint, off, Enter where the focus is}
[Not now]"""
    )


def test_a_name_for_a_recipe_is_asked_for_and_what_it_replaces_is_said(qtbot, appearance):
    appearance.dress()
    holder = AnswerStyleOffer()
    qtbot.addWidget(holder)
    dialog = RecipeNameDialog("Keep", "It is kept.", "Two", ["Two", "Three"], holder)
    dialog.show()
    assert (
        outline(dialog)
        == """\
== Keep
It is kept. {wraps}
_Two_ {focus, called 'Name of the recipe'}
There is a recipe of this name; it would be replaced. {small warn, wraps}
[Cancel] {Enter where the focus is}
| [Replace] {bold on_accent filled, Enter}"""
    )
    assert dialog.name.selectedText() == "Two"
    qtbot.keyClicks(dialog.name, " Three   x " + 90 * "y")
    assert dialog.chosen == "Three x " + 69 * "y", "80 signs with the blanks"
    dialog.name.setText("  ")
    assert not dialog.save.isEnabled()
    dialog.name.setText(" Four ")
    assert dialog.save.isEnabled()
    assert dialog.save.text() == "Keep"
    assert dialog.warning.isHidden()


def test_dialogs_of_what_was_compared_say_so_while_there_is_nothing(qtbot, appearance):
    appearance.dress()
    compared, liked = ComparisonListDialog(ComparisonsFound()), LikedDialog(())
    for dialog in (compared, liked):
        qtbot.addWidget(dialog)
        dialog.show()
    assert (
        outline(compared)
        == """\
== All comparisons
Nothing was compared yet. Write a question and press Compar… {muted, wraps}
[Cancel] {Enter where the focus is, focus}
| [Open] {bold faint, off, Enter}"""
    )
    assert (
        outline(liked)
        == """\
== What you liked
Choose an answer in a comparison, and what you liked is cou… {muted, wraps}
[Close] {Enter, focus}"""
    )


def point(value: float, words: float, *, cost=None, seconds=None, agreement=None) -> SweepPoint:
    return SweepPoint("1", value, words, cost, seconds, agreement)


def test_a_sweep_is_plotted_as_far_as_it_is_known(qtbot, appearance):
    plot = SweepPlot(appearance)
    qtbot.addWidget(plot)
    plot.resize(800, 136)
    assert plot.sizeHint().height() == 136
    plot.show_sweep(Sweep("temperature", (point(0, 100), point(0.5, 50), point(1, 200))))
    assert (
        sketch(plot)
        == """\
'Words' muted
shape none/line
shape none/accent
shape accent/none
'100' text
'0' muted
shape accent/none
'50' text
'0.5' muted
shape accent/none
'200' text
'1' muted"""
    )
    assert plot.accessibleName() == "Plot: Temperature"
    assert (
        plot.accessibleDescription()
        == plot.toolTip()
        == ("Words: Temperature 0: 100, Temperature 0.5: 50, Temperature 1: 200")
    )
    line = next(each.box for each in drawn(plot) if (each.line, each.width) == ("accent", 2))
    axis = next(each.box for each in drawn(plot) if each.line == "line")
    assert (axis.left(), axis.width()) == (26, 748)
    assert line.left() == axis.left()
    assert line.right() == axis.right()
    assert line.height() == pytest.approx(axis.y() - line.top() - line.height() / 3)
    plot.show_sweep(
        Sweep(
            "own",
            (
                point(1, 1, cost=Decimal("0.5"), seconds=2.0, agreement=0.5),
                point(2, 2, cost=Decimal(1), seconds=1.0, agreement=1.0),
                point(3, 0),
            ),
        )
    )
    assert (
        sketch(plot)
        == """\
'Words' muted
shape none/line
shape none/accent
shape accent/none
'1' text
'1' muted
shape accent/none
'2' text
'2' muted
shape accent/none
'0' text
'3' muted
'Price' muted
shape none/line
shape none/accent
shape accent/none
'$0.50' text
'1' muted
shape accent/none
'$1.00' text
'2' muted
'Seconds' muted
shape none/line
shape none/accent
shape accent/none
'2.0' text
'1' muted
shape accent/none
'1.0' text
'2' muted
'Agreement of its answers' muted
shape none/line
shape none/accent
shape accent/none
'50 %' text
'1' muted
shape accent/none
'100 %' text
'2' muted"""
    )
    assert plot.accessibleDescription() == (
        "Words: own 1: 1, own 2: 2, own 3: 0\n"
        "Price: own 1: $0.50, own 2: $1.00\n"
        "Seconds: own 1: 2.0, own 2: 1.0\n"
        "Agreement of its answers: own 1: 50 %, own 2: 100 %"
    )
    plot.show_sweep(
        Sweep("own", (point(1, 1, cost=Decimal(1), seconds=2.0, agreement=0.5), point(2, 2)))
    )
    assert plot.accessibleDescription() == "Words: own 1: 1, own 2: 2", "one is no line"
    many = tuple(point(n, n) for n in range(40))
    plot.resize(400, 136)
    plot.show_sweep(Sweep("own", many))
    assert sketch(plot).count("' text") == 6, "only as many as have room"


def compared(*changes, blind: bool = False) -> Comparison:
    """A comparison with one answer in each column."""
    variants = tuple(Variant(str(n), "", each) for n, each in enumerate(changes))
    plan = Plan((Question.CREATIVITY,), DEFAULTS, variants, is_blind=blind)
    columns = tuple(Column(str(n), (f"r{n}",)) for n in range(len(changes)))
    return Comparison(plan, columns)


TWO = ({"temperature": 0.1}, {"temperature": 0.9})
ANSWERED = turn("t", "Hi", reply("r0"), reply("r1"))


def test_what_differs_in_one_number_can_be_plotted_once_two_have_words():
    assert may_plot(ANSWERED, compared(*TWO))
    assert not may_plot(ANSWERED, compared(*TWO, blind=True)), "it would give them away"
    assert not may_plot(ANSWERED, compared(TWO[0], {"temperature": 0.9, "top_p": 0.5}))
    assert not may_plot(ANSWERED, compared({"system": "a"}, {"system": "b"}))
    assert not may_plot(ANSWERED, compared({"stream": True}, {"stream": False}))
    empty = dataclasses.replace(reply("r1"), parts=())
    running = dataclasses.replace(reply("r1"), status=Status.STREAMING)
    for other in (empty, running):
        assert not may_plot(turn("t", "Hi", reply("r0"), other), compared(*TWO))


def rows_of(dialog: ComparisonListDialog) -> list[str]:
    return [dialog.rows.index(row).data() for row in range(dialog.rows.rowCount())]


WHEN = datetime.datetime(2026, 11, 23, 12, 0, tzinfo=datetime.UTC)


def listed(place: int, question: str, title: str, **more) -> ComparisonSummary:
    return ComparisonSummary(
        f"c{place}", title, f"t{place}", WHEN, question, compared(*TWO, **more), {}
    )


FOUND = (
    listed(1, "How do I make soup?", "How do I make…"),
    listed(2, "x" * 100, "Another <b>"),
    listed(3, "Write a poem", "Write a poem", blind=True),
)


def test_the_list_of_comparisons_is_searched_walked_and_opened_by_keys(qtbot, appearance):
    appearance.dress()
    dialog = ComparisonListDialog(ComparisonsFound(FOUND))
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    told = rows_of(dialog)
    when = values.moment(WHEN)
    assert told == [
        f"How do I make soup?\nCreativity · 2 columns · {when}",
        f"{'x' * 89}…\nCreativity · 2 columns · {when} · Another <b>",
        f"Write a poem\nCreativity · 2 columns · {when} · blind",
    ]
    assert dialog.search.hasFocus()
    assert dialog.list.currentIndex().row() == 0
    for _ in range(2):
        qtbot.keyClick(dialog.search, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.search, Qt.Key.Key_Up)
    assert dialog.list.currentIndex().row() == 1
    qtbot.keyClicks(dialog.search, "POEM write")
    assert rows_of(dialog) == told[2:]
    assert dialog.list.currentIndex().row() == 0
    dialog.search.setText("temperature 0.9")
    assert rows_of(dialog) == told[:2]
    dialog.search.setText("nowhere")
    assert (
        outline(dialog)
        == """\
== All comparisons
_nowhere_ {focus, called 'Search comparisons'}
Nothing was found. {muted, wraps}
[Cancel] {Enter where the focus is}
| [Open] {bold faint, off, Enter}"""
    )
    dialog.search.setText("poem")
    place = dialog.list.visualRect(dialog.rows.index(0)).center()
    qtbot.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert dialog.chosen is FOUND[2]
    assert dialog.result() == dialog.DialogCode.Accepted


def test_more_comparisons_come_as_one_scrolls_or_searches(qtbot, appearance):
    appearance.dress()
    every = [listed(number, f"Question {number}", "A chat") for number in range(120)]
    asked: list[tuple[int, int]] = []

    def some(start: int) -> ComparisonsFound:
        found = tuple(every[start : start + 40])
        return ComparisonsFound(found, (0, start + 40) if start + 40 < len(every) else None)

    dialog = ComparisonListDialog(some(0))
    dialog.rows.more_requested.connect(asked.append)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    bar = dialog.list.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert asked == []
    assert dialog.rows.rowCount() == 40
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: asked == [(0, 40)])
    dialog.rows.add(some(40))
    assert dialog.rows.rowCount() == 80
    assert dialog.list.currentIndex().row() == 0, "the marked row stays"
    qtbot.keyClicks(dialog.search, "119")
    assert asked == [(0, 40), (0, 80)]
    assert dialog.nothing.text() == "Searching …"
    dialog.rows.add(some(80))
    assert [words.splitlines()[0] for words in rows_of(dialog)] == ["Question 119"]
    assert dialog.list.isVisible() and dialog.open_button.isEnabled()
    dialog.search.setText("nowhere")
    assert dialog.nothing.text() == "Nothing was found."


def test_a_search_of_comparisons_says_in_the_end_that_there_is_none(qtbot, appearance):
    appearance.dress()
    dialog = ComparisonListDialog(ComparisonsFound(FOUND, (0, 3)))
    qtbot.addWidget(dialog)
    dialog.search.setText("nowhere")
    assert dialog.nothing.text() == "Searching …"
    dialog.rows.add(ComparisonsFound(FOUND[:1]))
    assert dialog.nothing.text() == "Nothing was found."
    assert not dialog.open_button.isEnabled()


def test_what_was_liked_is_a_table_with_notes(qtbot, appearance):
    appearance.dress()
    liked = (
        Liking(
            Question.CREATIVITY, "temperature", 0.2, "", 3, 2, 1, 0, ("Too <b>dry</b>.", "Fine.")
        ),
        Liking(Question.LENGTH, "max_tokens", 9, "Short", 1, 0, 0, 2, ()),
    )
    dialog = LikedDialog(liked)
    qtbot.addWidget(dialog)
    dialog.show()
    assert (
        outline(dialog)
        == """\
== What you liked
How often an answer with a setting was compared, and how of… {muted, wraps}
(What you liked) {focus}
    What changed | Setting | ^ Chosen | ^ Good | ^ Bad | Your notes
    Creativity | temperature 0.2 | ^ 2 of 3 | ^ 1 | ^ – | Too <b>dry</b>. · Fine.
    Length | Short (up to 9 tokens) | ^ 0 of 1 | ^ – | ^ 2 |
[Close] {Enter}"""
    )
    notes = dialog.table.item(0, 5)
    assert notes is not None
    assert notes.toolTip() == "Too <b>dry</b>.\n\nFine."
