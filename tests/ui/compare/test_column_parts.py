"""The parts of a column, each by itself: its head, its foot, its row in the form, its fields."""

from __future__ import annotations

import dataclasses
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget

from orca_desktop.domain.comparison import Plan, Question, Recipe, Variant
from orca_desktop.domain.conversation import Draft
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.ui.features.compare.reading.column_foot import ColumnFoot
from orca_desktop.ui.features.compare.reading.column_head import ColumnHead
from orca_desktop.ui.features.compare.reading.column_names import ColumnNames
from orca_desktop.ui.features.compare.reading.comparison_bar import ComparisonBar
from orca_desktop.ui.features.compare.reading.go_on import From, GoOn
from orca_desktop.ui.features.compare.reading.labels import ElidedLabel, LinesLabel
from orca_desktop.ui.features.compare.setup.more_options import MoreOptions
from orca_desktop.ui.features.compare.setup.number_fields import AmountField, NumberField
from orca_desktop.ui.features.compare.setup.recipe_bar import RecipeBar
from orca_desktop.ui.features.compare.setup.setup_foot import SetupFoot
from tests.support.drawn import drawn, sketch
from tests.support.outline import outline
from tests.support.widgets import catch_up
from tests.ui.conftest import heard


def shown(qtbot, appearance, widget, width: int = 700):
    """The part on the screen, in its look."""
    qtbot.addWidget(widget)
    appearance.dress()
    widget.resize(width, max(widget.sizeHint().height(), 40))
    widget.show()
    widget.activateWindow()
    catch_up()
    return widget


def test_a_head_says_who_it_is_and_offers_what_can_be_done(qtbot, appearance):
    head = shown(qtbot, appearance, ColumnHead())
    stepped = heard(head.stepped)
    head.show_names("A", "Mine <b>", ("temperature 0.2",))
    assert (
        outline(head)
        == """\
A {bold}
| Mine <b> {bold}
| temperature 0.2 {small}
| [Read this column alone] {focus}"""
    )
    head.show_versions(0, 3)
    head.show_doings(stops=True, retries=False)
    head.show_facts((("155 words", "1 list"), ("0.6 s",)), "All of it")
    head.show_note("2 of 3 agree", has_room=True)
    assert (
        outline(head)
        == """\
A {bold}
| Mine <b> {bold}
| temperature 0.2 {small}
| [Previous version] {faint, off}
| 1/3 {small muted, called 'Version 1 of 3'}
| [Next version]
| [Stop this column]
| [Read this column alone] {focus}
155 words · 1 list⏎0.6 s {small muted, called '155 words · 1 list · 0.6 s', tip 'All of it'}
2 of 3 agree {small muted}"""
    )
    assert head.told == "155 words · 1 list"
    head.on.click()
    head.show_versions(2, 3)
    assert not head.on.isEnabled()
    head.back.click()
    assert stepped == [(1,), (-1,)]
    assert head.version.accessibleName() == "Version 3 of 3"
    head.show_versions(0, 1)
    assert head.version.isHidden() and head.version.accessibleName() == ""
    head.show_doings(stops=False, retries=True)
    assert (head.stop.isVisible(), head.retry.isVisible()) == (False, True)
    head.show_note("", has_room=True)
    assert head.note.isVisible(), "an empty line keeps the heads alike"
    head.show_note("", has_room=False)
    head.show_facts((), has_room=False)
    assert not head.note.isVisible() and not head.facts.isVisible()
    head.mark_alone(True, by_wish=True)
    assert head.focus.accessibleName() == "Show all columns"
    assert head.focus.toolTip() == "Show all columns  Esc"
    head.mark_alone(True, by_wish=False)
    assert head.focus.toolTip() == "Read this column alone"


def test_the_column_with_the_keyboard_has_a_line_above_unless_it_is_alone(qtbot, appearance):
    head = shown(qtbot, appearance, ColumnHead())
    bare = sketch(head)
    head.mark_current(True)
    assert head.is_current
    line = next(each for each in drawn(head) if each.fill == "accent")
    assert line.box.getRect() == (0, 0, head.width(), 2)
    head.mark_alone(True, by_wish=False)
    assert sketch(head) == bare
    head.mark_alone(False, by_wish=False)
    head.mark_current(False)
    assert sketch(head) == bare


def test_a_foot_takes_an_opinion_and_tells_it_once(qtbot, appearance):
    foot = shown(qtbot, appearance, ColumnFoot(appearance))
    rated = heard(foot.rated)
    foot.show_use(can_use=False, can_rate=False, is_used=False)
    assert (
        outline(foot)
        == """\
[Use this answer] {faint, off}
| [Good] {faint, off}
| [Bad] {faint, off}
| [Note] {faint, off}"""
    )
    foot.show_use(can_use=True, can_rate=True, is_used=False)
    foot.show_opinion("good", "")
    assert rated == [], "what is shown is not told"
    assert (
        outline(foot)
        == """\
[Use this answer]
| [*Good*]
| [Bad]
| [Note]"""
    )
    foot.bad.click()
    assert not foot.good.isChecked()
    assert rated == [("bad", "")]
    foot.bad.click()
    assert rated[1:] == [("", "")]
    foot.note.click()
    assert foot.remark.hasFocus()
    qtbot.keyClicks(foot.remark, "  dry  ")
    foot.show_opinion("", "other")
    assert foot.remark.text() == "  dry  ", "what is being written stays"
    qtbot.keyClick(foot.remark, Qt.Key.Key_Return)
    qtbot.keyClick(foot.remark, Qt.Key.Key_Return)
    assert rated[2:] == [("", "dry")], "told once"
    foot.note.click()
    assert foot.remark.isHidden()
    foot.remark.clearFocus()
    foot.show_opinion("", "kept")
    assert foot.note.isChecked() and foot.remark.text() == "kept"
    assert foot.remark.maxLength() == 2000
    assert (
        outline(foot)
        == """\
[Use this answer] {focus}
| [Good]
| [Bad]
| [*Note*]
_kept_ {called 'Note text'}"""
    )


def test_in_use_is_said_by_the_button_which_stays_as_wide(qtbot, appearance):
    foot = shown(qtbot, appearance, ColumnFoot(appearance))
    foot.show_use(can_use=True, can_rate=True, is_used=False)
    width = foot.use.sizeHint().width()
    assert foot.use.icon().isNull()
    foot.show_use(can_use=True, can_rate=True, is_used=True)
    assert not foot.use.isEnabled()
    assert foot.use.text() == "In use"
    assert foot.use.accessibleName() == "Use this answer"
    assert foot.use.accessibleDescription() == "In use"
    assert not foot.use.icon().isNull()
    assert foot.use.sizeHint().width() == width
    foot.show_use(can_use=True, can_rate=True, is_used=False)
    assert foot.use.accessibleDescription() == ""
    assert foot.use.icon().isNull()
    holder = shown(qtbot, appearance, QWidget(), 240)
    foot.setParent(holder)  # a column may be narrower than its foot would be
    foot.show()
    foot.resize(240, foot.height())
    catch_up()
    assert foot.use.text() == "Use"
    assert foot.use.toolTip() == "Use this answer"
    assert foot.use.accessibleName() == "Use this answer"
    foot.resize(700, foot.height())
    catch_up()
    assert (foot.use.text(), foot.use.toolTip()) == ("Use this answer", "")
    size = foot.use.iconSize().width()
    appearance.set_zoom(2.0)
    catch_up()
    assert foot.use.iconSize().width() == 2 * size == 32


def test_names_give_way_before_the_values_that_differ(qtbot, appearance):
    names = shown(qtbot, appearance, ColumnNames(), 600)
    names.show_names("Mine", ("temperature 0.2", "thinking off"))
    assert names.words == "Mine · temperature 0.2 · thinking off"
    assert names.toolTip() == "Mine\ntemperature 0.2\nthinking off"
    assert (
        outline(names)
        == """\
Mine {bold}
| temperature 0.2 {small}
| thinking off {small}"""
    )
    whole = [each.width() for each in names.findChildren(QLabel) if each.isVisible()]
    assert all(width > 20 for width in whole)
    names.resize(200, names.height())
    catch_up()
    assert (
        outline(names)
        == """\
Mine {bold}
| temperature 0.2 {small}
| +1 {small}"""
    )
    names.resize(60, names.height())
    catch_up()
    assert (
        outline(names)
        == """\
Mine {bold}
| +2 {small}"""
    )
    names.resize(600, names.height())
    names.show_names("", ("temperature 0.2",))
    assert (
        outline(names)
        == """\
temperature 0.2 {small}"""
    )
    assert names.words == names.toolTip() == "temperature 0.2"
    names.show_names("<b>", ())
    assert names.toolTip() == "<p style='white-space: pre-wrap'>&lt;b&gt;</p>"
    assert outline(names).splitlines()[0].startswith("<b> ")
    assert names.minimumSizeHint().width() == 0


def test_a_label_without_room_is_cut_and_told_by_the_tooltip(qtbot, appearance):
    label = shown(qtbot, appearance, ElidedLabel("x"), 300)
    label.show_words("Some words")
    assert not label.is_elided
    assert label.toolTip() == ""
    assert sketch(label) == "'Some words' text"
    label.resize(50, 20)
    catch_up()
    assert label.is_elided
    assert label.toolTip() == "Some words"
    assert label.minimumSizeHint().width() == 28
    assert sketch(label).endswith("…' text")
    label.show_words("A", "more of it")
    assert label.toolTip() == "more of it"
    assert label.minimumSizeHint().width() < 28


def test_lines_keep_their_number_and_their_parts_whole(qtbot, appearance):
    label = shown(qtbot, appearance, LinesLabel("x", 2), 400)
    label.show_parts((("one", "two"), ("three",)))
    assert label.text() == "one · two\nthree"
    assert label.accessibleName() == "one · two · three"
    assert label.accessibleDescription() == label.toolTip() == ""
    assert label.sizeHint().height() == 2 * label.fontMetrics().lineSpacing()
    label.show_parts((("one", "two"), ("three",)), "Details <b>")
    assert label.accessibleDescription() == "Details <b>"
    assert "Details &lt;b&gt;" in label.toolTip()
    label.show_parts((("one", "two"), ("three",)))
    label.resize(label.fontMetrics().horizontalAdvance("one · two …") + 2, label.height())
    catch_up()
    assert label.text() == "one · two\nthree"
    label.show_parts((("one", "two", "three"), ("four", "five")))
    assert label.text() == "one · two\nthree …"
    assert label.toolTip() == "one · two · three · four · five"
    before = label.sizeHint().height()
    font = label.font()
    font.setPixelSize(40)
    label.setFont(font)
    assert label.sizeHint().height() > before
    assert label.text().startswith("one\n")
    assert label.text().endswith("…")


def test_the_line_below_the_columns_offers_what_goes(qtbot, appearance):
    bar = shown(qtbot, appearance, ComparisonBar(), 900)
    repeated = heard(bar.repeated)
    bar.show_columns("ABC")
    bar.show_allowed(repeats=True, exports=False, plots=False)
    assert (
        outline(bar)
        == """\
[x] Scroll together {focus}
| [ ] Show differences
| [Repeat]
| [Export report] {faint, off}"""
    )
    bar.show_plot.setChecked(True)
    assert not bar.wants_plot, "there is nothing to plot"
    bar.show_allowed(repeats=False, exports=True, plots=True)
    assert bar.wants_plot
    bar.compare.click()
    assert (
        outline(bar)
        == """\
[x] Scroll together {focus}
| [x] Show differences
| <to A> {called 'Compared with'}
| [ ] Only what differs
| [x] Plot
| [Repeat] {faint, off}
| [Export report]"""
    )
    bar.reference.choose("C")
    bar.show_columns("ABC")
    assert bar.reference.value == "C"
    bar.show_columns("AB")
    assert bar.reference.value == "B", "the nearest that is there"
    bar.show_columns("XYZ")
    assert bar.reference.value == "Y"
    bar.show_allowed(repeats=True, exports=True, plots=True)
    bar.repeat.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [each.text() for each in menu.actions()] == [
        f"Until every column has {n} answers" for n in (2, 3, 4, 5)
    ]
    menu.actions()[1].trigger()
    assert repeated == [(3,)]
    menu.close()


def test_all_columns_go_on_from_their_own_answers_or_from_the_chosen_one(qtbot, appearance):
    on = shown(qtbot, appearance, GoOn(), 1000)
    asked = heard(on.asked)
    assert on.starts_from is From.OWN
    assert (
        outline(on)
        == """\
__Ask all columns to go on__ {focus, called 'Message'}
| [Attach files]
| [Send] {faint, off}"""
    )
    on.show_winner("t1", "B")
    assert on.switch.isVisible()
    on.switch.button("chosen").click()
    assert on.starts_from is From.CHOSEN
    assert on.composer.editor.hasFocus()
    assert on.composer.editor.placeholderText() == "Ask all columns to go on from answer B"
    on.composer.submitted.emit(Draft("More"))
    on.show_winner("t2", "A")
    assert on.starts_from is From.OWN, "each comparison by itself"
    assert on.composer.editor.placeholderText() == "Ask all columns to go on"
    on.show_winner("t1", "B")
    assert on.starts_from is From.CHOSEN
    assert on.switch.value == "chosen"
    on.show_winner("t1", "")
    assert on.starts_from is From.OWN
    assert on.switch.isHidden()
    on.composer.submitted.emit(Draft("Again"))
    assert asked == [(Draft("More"), From.CHOSEN), (Draft("Again"), From.OWN)]


@pytest.mark.parametrize(
    ("zoom", "width", "beside"),
    [(1, 900, True), (1, 899, False), (2, 1799, False), (2, 1800, True)],
)
def test_the_switch_stands_above_where_there_is_no_room_beside(
    qtbot, appearance, zoom, width, beside
):
    on = shown(qtbot, appearance, GoOn(), 2000)
    on.set_zoom(zoom)
    assert on.composer.maximumWidth() == 760 * zoom
    on.show_winner("t1", "B")
    on.resize(width, 200)
    catch_up()
    above = on.switch.mapTo(on, QPoint()).y() + on.switch.height()
    assert (above > on.composer.mapTo(on, QPoint()).y()) is beside


def test_the_foot_of_the_form_says_what_it_takes_and_what_to_know(qtbot, appearance):
    foot = shown(qtbot, appearance, SetupFoot(10), 800)
    foot.tell("3 answers · <b>free", 3, may_run=True)
    assert (
        outline(foot)
        == """\
3 answers · <b>free {wraps}
| [Keep as a recipe…] {accent, focus}
| [Cancel]
| [Run 3] {bold on_accent filled, called 'Run'}"""
    )
    foot.warn("It is <dear>.", "Ask for 2", key=True)
    foot.tell("Choose.", 0, may_run=False)
    foot.resize(639, 200)
    catch_up()
    assert (
        outline(foot)
        == """\
It is <dear>. {small warn, wraps}
| [Ask for 2]
| [Open settings]
Choose. {wraps}
[Keep as a recipe…] {accent, focus}
| [Cancel]
| [Run] {bold faint, off}"""
    )
    foot.warn("It is dear.")
    assert foot.way_out.isHidden() and foot.key.isHidden()
    foot.resize(640, 200)
    catch_up()
    price, run = foot.price.mapTo(foot, QPoint()).y(), foot.run.mapTo(foot, QPoint()).y()
    assert price + foot.price.height() > run, "beside the buttons again"


RECIPES = (
    Recipe(
        "Two <b>", Plan((Question.CREATIVITY,), DEFAULTS, (Variant("1", "", {"temperature": 0.1}),))
    ),
    Recipe("Three", Plan((Question.LENGTH,), DEFAULTS)),
)


def test_recipes_are_taken_renamed_forgotten_and_brought_back(qtbot, appearance):
    bar = RecipeBar()
    assert bar.isHidden(), "there are none"
    bar = shown(qtbot, appearance, bar)
    taken, renamed, forgotten, restored = map(
        heard, (bar.taken, bar.renamed, bar.forgotten, bar.restored)
    )
    bar.show_recipes(RECIPES)
    assert (
        outline(bar)
        == """\
<Recipes>"""
    )
    bar.choice.choose(RECIPES[1])
    bar.choice.activated.emit(2)
    assert taken == [(RECIPES[1],)]
    assert (
        outline(bar)
        == """\
<Three> {called 'Recipes'}
| [Rename…] {accent}
| [Forget] {accent, called 'Forget this recipe'}"""
    )
    bar.rename.click()
    assert renamed == [(RECIPES[1],)]
    bar.show_recipes((dataclasses.replace(RECIPES[1], name="Drei"), RECIPES[0]))
    assert bar.choice.currentIndex() == 1, "what is in use stays in use under another name"
    bar.show_recipes(RECIPES)
    bar.forget.click()
    assert forgotten == [(RECIPES[1],)]
    bar.show_recipes(())
    assert bar.isVisible() and bar.undo.hasFocus()
    assert (
        outline(bar)
        == """\
“Three” was forgotten. {muted}
| [Undo] {accent, focus}"""
    )
    bar.undo.click()
    bar.undo.click()
    assert restored == [(RECIPES[1], 1)]
    assert bar.isHidden()
    bar.show_recipes(RECIPES)
    bar.choice.choose(RECIPES[0])
    bar.begin(allowed=True)
    assert bar.choice.currentIndex() == 0
    assert bar.isVisible() and not bar.rename.isVisible()
    bar.begin(allowed=False)
    assert bar.isHidden()


@pytest.fixture
def options(qtbot, appearance):
    made = MoreOptions("More")
    made.open()
    made.show_limits(3, Decimal("0.5"))
    return shown(qtbot, appearance, made, 900)


def test_limits_are_told_once_after_a_pause_or_when_the_field_is_left(qtbot, options):
    at_once, limit = heard(options.at_once_changed), heard(options.limit_changed)
    assert (options.at_once.text(), options.limit.text()) == ("3", "$0.50")
    options.settle()
    options.at_once.stepUp()
    options.at_once.stepUp()
    assert at_once == []
    qtbot.waitUntil(lambda: at_once == [(5,)])
    options.limit.setValue(0.7)
    assert limit == []
    options.limit.editingFinished.emit()
    options.limit.editingFinished.emit()
    assert (at_once, limit) == ([(5,)], [(Decimal("0.7"),)])
    options.at_once.setValue(99)
    assert options.at_once.number == 8


def test_second_questions_and_even_steps_are_offered_as_far_as_there_are_any(qtbot, options):
    picked = heard(options.second.picked)
    options.show_questions((Question.LENGTH, Question.MODEL), Question.MODEL)
    assert (
        outline(options)
        == """\
[*More*] {bold, focus}
And also change
| <Model> {called 'And also change'}
Even steps of
| <> {called 'Even steps of'}
| from
| #0# {called 'From'}
| to
| #0# {called 'To'}
| in
| #5# {called 'Number of columns'}
| columns
| [Make these columns]
Answers written at the same time
| #3# {called 'Answers written at the same time'}
Ask me above this price
| #$0.50# {called 'Ask me above this price'}"""
    )
    options.second.activated.emit(0)
    assert picked == [(None,)]
    options.show_second(())
    assert options.second.value is None
    options.show_questions((), None)
    options.show_spans(())
    assert (
        outline(options)
        == """\
[*More*] {bold, focus}
Answers written at the same time
| #3# {called 'Answers written at the same time'}
Ask me above this price
| #$0.50# {called 'Ask me above this price'}"""
    )


def test_a_number_field_is_as_wide_as_its_longest_number_and_silent_while_it_is_set(qtbot):
    field = NumberField("Creativity", 0, 1, 0.1)
    qtbot.addWidget(field)
    changed = heard(field.valueChanged)
    narrow = field.width()
    field.show_number(0.7)
    field.reach(0.8, 2000, 0.25)
    assert changed == []
    assert (field.number, field.text()) == (0.8, "0.8")
    assert field.width() > narrow
    field.stepUp()
    assert changed == [(1.05,)]
    field.show_nothing()
    assert field.text() == "" and len(changed) == 1
    whole = NumberField("Tokens", 1, 9)
    qtbot.addWidget(whole)
    assert (whole.number, whole.text(), whole.decimals()) == (1, "1", 0)
    assert isinstance(whole.number, int)
    longer = AmountField("Limit", 0, 9, 0.5, prefix="$")
    qtbot.addWidget(longer)
    assert longer.text() == "$0.00"
    longer.stepUp()
    assert longer.text() == "$0.50"


def wheeled(field) -> bool:
    """Turn the wheel over a field; says whether it took the turn."""
    place = QPointF(5, 5)
    event = QWheelEvent(
        place,
        QPointF(field.mapToGlobal(QPoint(5, 5))),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    before = field.value()
    field.wheelEvent(event)
    return event.isAccepted() and field.value() != before


def test_the_wheel_turns_a_number_only_where_the_keyboard_is(qtbot, appearance):
    holder = QWidget()
    field, other = NumberField("A", 0, 9), NumberField("B", 0, 9)
    for each in (field, other):
        each.setParent(holder)
    shown(qtbot, appearance, holder)
    qtbot.waitUntil(holder.isActiveWindow)
    field.setFocus()
    assert wheeled(field)
    assert not wheeled(other)
