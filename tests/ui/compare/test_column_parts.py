"""The parts of a column, each by itself: its head, its foot, its row in the form, its fields."""

from __future__ import annotations

import dataclasses
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QMenu,
    QPushButton,
    QSlider,
    QToolButton,
    QWidget,
)

from orca_desktop.domain import levels, variants
from orca_desktop.domain.capabilities import Capabilities, Remedy
from orca_desktop.domain.comparison import Plan, Question, Recipe, Variant
from orca_desktop.domain.conversation import Draft
from orca_desktop.domain.objections import Objection
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.domain.words import Text
from orca_desktop.ui.features.compare.reading.column_foot import ColumnFoot
from orca_desktop.ui.features.compare.reading.column_head import ColumnHead
from orca_desktop.ui.features.compare.reading.column_names import ColumnNames
from orca_desktop.ui.features.compare.reading.comparison_bar import ComparisonBar
from orca_desktop.ui.features.compare.reading.comparison_foot import ComparisonFoot
from orca_desktop.ui.features.compare.reading.go_on import From, GoOn
from orca_desktop.ui.features.compare.reading.labels import ElidedLabel, LinesLabel
from orca_desktop.ui.features.compare.setup import editors
from orca_desktop.ui.features.compare.setup.editors import (
    InstructionsEditor,
    LengthEditor,
    LimitEditor,
    ModelEditor,
    TemperatureEditor,
    ThinkingEditor,
)
from orca_desktop.ui.features.compare.setup.more_options import MoreOptions
from orca_desktop.ui.features.compare.setup.number_fields import AmountField, NumberField
from orca_desktop.ui.features.compare.setup.recipe_bar import RecipeBar
from orca_desktop.ui.features.compare.setup.setup_foot import SetupFoot
from orca_desktop.ui.features.compare.setup.variant_row import VariantRow
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
    head.show_facts(("155 words", "0.6 s"), "All of it")
    head.show_note("2 of 3 agree")
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
2 of 3 agree · 155 words · 0.6 s {small muted, tip '2 of 3 agree⏎All of it'}"""
    )
    assert head.told == "155 words · 0.6 s"
    assert head.note == "2 of 3 agree"
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
    head.show_note("")
    assert head.facts.text() == "155 words · 0.6 s"
    head.show_facts(())
    assert head.facts.isVisible(), "an empty line keeps the heads alike"
    head.show_facts((), has_room=False)
    assert not head.facts.isVisible()
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
    bar.show_allowed(repeats=True, exports=False, plots=None)
    assert (
        outline(bar)
        == """\
[Chat] {focus, called 'Back to the chat'}
| [*Together*] {called 'Scroll together'}
| [Differences] {called 'Show differences'}
| [Repeat]
| [Report] {faint, off, called 'Export report'}
| [About this comparison]
| [More about this comparison]"""
    )
    bar.show_plot.setChecked(True)
    assert not bar.wants_plot, "there never is anything to plot"
    bar.show_allowed(repeats=True, exports=False, plots=False)
    assert bar.show_plot.isVisible() and not bar.wants_plot, "there is nothing to plot yet"
    bar.show_allowed(repeats=False, exports=True, plots=True)
    assert bar.wants_plot
    bar.compare.click()
    assert (
        outline(bar)
        == """\
[Chat] {focus, called 'Back to the chat'}
| [*Together*] {called 'Scroll together'}
| [*Differences*] {called 'Show differences'}
| [*Plot*]
| [Repeat] {faint, off}
| [Report] {called 'Export report'}
| [About this comparison]
| [More about this comparison]
| <to A> {called 'Compared with'}
| [Only what differs]"""
    )
    bar.show_state((1, 3), fails=True, hides=True)
    assert (
        outline(bar)
        == """\
[*Together*] {focus, called 'Scroll together'}
| [*Differences*] {called 'Show differences'}
| [*Plot*]
| [Repeat] {faint, off}
| [Report] {called 'Export report'}
| [More about this comparison]
| 1 of 3 finished {small muted}
| [Stop all]"""
    )
    bar.compare.setChecked(False)
    bar.show_state(None, fails=True, hides=False)
    assert outline(bar).endswith("| [Retry] {called 'Retry failed'}")
    bar.show_state(None, fails=False, hides=True)
    assert outline(bar).endswith("| [Reveal]")
    bar.show_state(None, fails=False, hides=False)
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


def source(on: GoOn) -> From:
    """From where the columns go on now."""
    return on.starts_from


def test_all_columns_go_on_from_their_own_answers_or_from_the_chosen_one(qtbot, appearance):
    foot = shown(qtbot, appearance, ComparisonFoot(), 1000)
    on = foot.go_on
    asked = heard(on.asked)
    assert source(on) is From.OWN
    assert (
        outline(on)
        == """\
__Ask all columns to go on__ {called 'Message'}
| [Attach files]
| [Send] {faint, off}"""
    )
    on.show_winner("t1", "B")
    assert not on.switch.isHidden()
    on.switch.button("chosen").click()
    assert source(on) is From.CHOSEN
    assert on.composer.editor.hasFocus()
    assert on.composer.editor.placeholderText() == "Ask all columns to go on from answer B"
    on.composer.submitted.emit(Draft("More"))
    on.show_winner("t2", "A")
    assert source(on) is From.OWN, "each comparison by itself"
    assert on.composer.editor.placeholderText() == "Ask all columns to go on"
    on.show_winner("t1", "B")
    assert source(on) is From.CHOSEN
    assert on.switch.value == "chosen"
    on.show_winner("t1", "")
    assert source(on) is From.OWN
    assert on.switch.isHidden()
    on.composer.submitted.emit(Draft("Again"))
    assert asked == [(Draft("More"), From.CHOSEN), (Draft("Again"), From.OWN)]


@pytest.mark.parametrize(
    ("zoom", "width", "beside", "words"),
    [
        (1, 1109, True, True),
        (1, 900, True, False),
        (1, 755, False, True),
        (1, 420, False, False),
        (2, 1109, False, False),
        (2, 2600, True, True),
    ],
)
def test_the_question_stands_beside_the_tools_while_both_have_room(
    qtbot, appearance, zoom, width, beside, words
):
    appearance.set_zoom(zoom)
    foot = shown(qtbot, appearance, ComparisonFoot(), width)
    foot.set_zoom(zoom)
    foot.bar.show_columns("ABC")
    foot.bar.show_allowed(repeats=True, exports=True, plots=True)
    foot.resize(width, 300)
    catch_up()
    bar, on = foot.bar, foot.go_on
    assert (bar.geometry().right() < on.geometry().left()) is beside
    assert (on.geometry().top() > bar.geometry().bottom()) is not beside
    alone = Qt.ToolButtonStyle.ToolButtonIconOnly
    assert (bar.together.toolButtonStyle() != alone) is words
    places = {each: each.geometry() for each in bar.findChildren(QToolButton) if each.isVisible()}
    composer = on.composer.geometry()
    bar.compare.click()
    catch_up()
    assert bar.reference.isVisible() and bar.only.isVisible()
    assert {each: each.geometry() for each in places} == places, "nothing moves"
    assert on.composer.geometry() == composer
    bar.compare.click()
    for state in ((0, 3), (8, 8), None):
        bar.show_state(state, fails=True, hides=False)
        catch_up()
        assert {each: each.geometry() for each in places} == places, "nothing moves"
        assert on.composer.geometry() == composer
    bar.compare.click()
    catch_up()
    shown_now = [each for each in bar.findChildren(QWidget) if each.isVisible()]
    right = [each.mapTo(foot, QPoint(each.width(), 0)).x() for each in shown_now]
    assert max(right) <= foot.width(), "nothing is cut"


def test_the_foot_of_the_form_says_what_it_takes_and_what_to_know(qtbot, appearance):
    foot = shown(qtbot, appearance, SetupFoot(10), 800)
    foot.tell("3 answers · <b>free", 3, may_run=True)
    assert (
        outline(foot)
        == """\
3 answers · <b>free {wraps}
| [Keep as a recipe…] {accent, focus}
| [Cancel]
| [Compare 3 answers] {bold on_accent filled, called 'Run', described 'Compare 3 answers'}"""
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
| [Keep as a recipe…] {accent, focus}
[Cancel]
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


def test_a_temperature_is_set_by_slider_or_number_and_may_be_unset(qtbot, appearance):
    editor = shown(qtbot, appearance, TemperatureEditor(), 900)
    changed = heard(editor.changed)
    editor.call("B")
    editor.show_values(DEFAULTS.with_value("temperature", None))
    assert (
        outline(editor)
        == """\
Precise {small muted}
| --20-- {focus, called 'Temperature, from precise to bold of column B'}
| Bold {small muted}
| ## {called 'Temperature of column B'}
| automatic {muted}"""
    )
    editor.show_values(DEFAULTS.with_value("temperature", 0.25))
    assert (
        outline(editor)
        == """\
Precise {small muted}
| --5-- {focus, called 'Temperature, from precise to bold of column B'}
| Bold {small muted}
| #0.25# {called 'Temperature of column B'}"""
    )
    assert changed == []
    assert editor.slider.width() <= 150, "no longer than is good to grasp"
    editor.show_values(DEFAULTS.with_value("temperature", None))
    editor.slider.setValue(6)
    assert changed == [({"temperature": 0.3},)]
    assert editor.number.number == 0.3
    assert "automatic" not in outline(editor)
    editor.number.setValue(0.5)
    assert changed[1:] == [({"temperature": 0.5},)]
    assert editor.slider.value() == 10
    editor.slider.triggerAction(QSlider.SliderAction.SliderPageStepAdd)
    assert editor.slider.value() == 14
    editor.call("C")
    assert editor.number.accessibleName() == "Temperature of column C"


def test_a_way_to_think_is_chosen_and_its_tokens_where_it_has_some(qtbot, appearance):
    knows = Capabilities("x", is_known=True, max_output=9000)
    ways = variants.ways(DEFAULTS, knows)
    editor = shown(qtbot, appearance, ThinkingEditor(ways, knows), 900)
    changed = heard(editor.changed)
    budgeted = DEFAULTS.with_value("thinking", "budget").with_value("thinking_budget", 2048)
    editor.show_values(budgeted)
    assert editor.budget.isVisible()
    assert editor.budget.number == 2048
    assert (editor.budget.minimum(), editor.budget.maximum()) == (1024, 8999)
    assert changed == []
    editor.budget.setValue(3072)
    assert changed == [(dict(levels.budgeted(budgeted, 3072, knows) or {}),)]
    editor.show_values(DEFAULTS.with_value("thinking", "off"))
    assert editor.budget.isHidden()
    assert (
        outline(editor)
        == """\
<No thinking> {focus, called 'Thinking'}"""
    )
    editor.choice.activated.emit(1)
    assert changed[1:] == [(dict(editor.choice.values[1]),)]
    odd = budgeted.with_value("thinking_budget", 1111)
    editor.show_values(odd)
    assert editor.choice.currentIndex() == -1
    assert "<" not in editor.choice.currentText()


def test_models_instructions_lengths_and_limits_are_edited(qtbot, appearance):
    model = shown(qtbot, appearance, ModelEditor({"a/b": "A <b>"}), 600)
    model.show_values(DEFAULTS.with_value("model", "a/b"))
    assert model.button.model == "a/b"
    assert (
        outline(model)
        == """\
[A <b>] {muted, focus, called 'Model', described 'A <b>', tip 'Model: a/b'}"""
    )
    words = shown(qtbot, appearance, InstructionsEditor(), 600)
    told = heard(words.changed)
    words.show_values(DEFAULTS.with_value("system", "Be brief."))
    assert (words.text.toPlainText(), told) == ("Be brief.", [])
    words.text.setPlainText("")
    assert told == [({"system": None},)]
    words.show_values(DEFAULTS)
    assert len(told) == 1
    length = shown(qtbot, appearance, LengthEditor(DEFAULTS), 600)
    wished = heard(length.changed)
    length.show_values(DEFAULTS.with_value("system", levels.length(DEFAULTS, 300)["system"]))
    assert (length.number.number, wished) == (300, [])
    assert (
        outline(length)
        == """\
about {muted}
| #300# {focus, called 'Words wished for', tip 'Asked for at the end of the instructions'}
| words {muted}"""
    )
    length.number.stepUp()
    assert wished == [(dict(levels.length(DEFAULTS, 350)),)]
    limit = shown(qtbot, appearance, LimitEditor(Capabilities("x", max_output=1000)), 600)
    most = heard(limit.changed)
    limit.show_values(DEFAULTS.with_value("max_tokens", 512))
    assert (
        outline(limit)
        == """\
cut off after {muted}
| #512# {focus, called 'Limit of tokens'}
| tokens {muted}"""
    )
    limit.number.stepUp()
    assert most == [({"max_tokens": 768},)]
    assert (limit.number.minimum(), limit.number.maximum()) == (1, 1000)


@pytest.mark.parametrize(
    ("question", "changes", "kind"),
    [
        (Question.CREATIVITY, {}, TemperatureEditor),
        (Question.THINKING, {}, ThinkingEditor),
        (Question.MODEL, {}, ModelEditor),
        (Question.INSTRUCTIONS, {}, InstructionsEditor),
        (Question.LENGTH, {"max_tokens": 5}, LimitEditor),
        (Question.LENGTH, levels.length(DEFAULTS, 300), LengthEditor),
        (Question.LENGTH, {"system": "Be brief."}, InstructionsEditor),
        (Question.REPEAT, {}, type(None)),
    ],
)
def test_each_question_has_its_editor(qtbot, question, changes, kind):
    made = editors.make(question, Variant("1", "", changes), DEFAULTS)
    assert type(made) is kind
    if made is not None:
        qtbot.addWidget(made)


WAY_OUT = Remedy("Do not send it", "temperature", None)


def relabelled(variant: Variant) -> Variant:
    return variant if variant.label else dataclasses.replace(variant, label="Ready <b>")


def row_of(variant: Variant, *, is_there: bool = False) -> VariantRow:
    return VariantRow(variant, DEFAULTS, [TemperatureEditor()], relabelled, is_there=is_there)


def test_a_row_changes_names_repeats_and_mends_its_column(qtbot, appearance):
    row = shown(
        qtbot, appearance, row_of(Variant("1", "", {"temperature": 0.5, "top_p": 0.9})), 800
    )
    changed, removed, doubled = map(heard, (row.changed, row.removed, row.duplicated))
    row.call("B", may_remove=True, may_copy=False)
    assert (
        outline(row)
        == """\
B {bold}
| _Ready <b>_ {focus, called 'Name of column B'}
| Precise {small muted}
| --10-- {called 'Temperature, from precise to bold of column B'}
| Bold {small muted}
| #0.5# {called 'Temperature of column B'}
| #× 1# {called 'Times of column B', tip 'How often this column is asked'}
| [Duplicate column B] {faint, off, tip 'Duplicate this column'}
| [Remove column B] {tip 'Remove this column'}
top P 0.9 {small muted}"""
    )
    assert row.accessibleName() == "Column B"
    name = row.stops()[0]
    qtbot.keyClicks(name, " My   own ")
    assert row.variant.label == "My own"
    name.clear()
    name.textEdited.emit("")
    assert row.variant.label == "Ready <b>", "without a name of its own it has the ready one"
    row.editors[0].number.setValue(0.7)
    assert row.variant.changes == {"temperature": 0.7, "top_p": 0.9}
    assert changed[-1] == (row.variant,)
    assert len(changed) == 12, "once for each key and each value"
    row.call("C", may_remove=True, may_copy=True)
    for place in (-1, -2):
        row.stops()[place].click()
    assert (removed, doubled) == ([("1",)], [("1",)])
    row.stops()[-3].stepUp()
    assert (row.variant.repeats, len(changed)) == (2, 13)
    row.show_objections(
        (
            Objection("1", "temperature", Text("x", "Not <b>this</b>."), remedies=(WAY_OUT,)),
            Objection("1", "temperature", Text("x", "Not <b>this</b>."), remedies=(WAY_OUT,)),
        )
    )
    catch_up()
    assert (
        outline(row)
        == """\
C {bold}
| _Ready <b>_ {focus, called 'Name of column C'}
| Precise {small muted}
| --14-- {called 'Temperature, from precise to bold of column C'}
| Bold {small muted}
| #0.7# {called 'Temperature of column C'}
| #× 2# {called 'Times of column C', tip 'How often this column is asked'}
| [Duplicate column C] {tip 'Duplicate this column'}
| [Remove column C] {tip 'Remove this column'}
top P 0.9 {small muted}
Not <b>this</b>. {small warn, wraps}
[Leave out temperature for this column]"""
    )
    (mend,) = (each for each in row.stops() if type(each) is QPushButton)
    mend.click()
    assert row.variant.changes["temperature"] is None
    row.show_objections(())
    assert "Not" not in outline(row)
    row.focus_values()
    assert row.focusWidget() in row.editors[0].findChildren(QWidget)


def test_a_row_of_an_answer_that_is_there_is_only_read(qtbot, appearance):
    row = shown(qtbot, appearance, row_of(Variant("1", "", {}), is_there=True), 800)
    row.call("A", may_remove=True, may_copy=True)
    assert "The answer you have, at no cost {muted}" in outline(row)
    assert "Duplicate" not in outline(row)
    row.resize(590, row.height())
    catch_up()
    values = row.editors[0].mapTo(row, QPoint()).y()
    assert values > row.stops()[0].mapTo(row, QPoint()).y() + 10, "below the name"


def test_lines_begin_at_the_top_of_their_room(qtbot, appearance):
    label = shown(qtbot, appearance, LinesLabel("x", 2), 400)
    label.show_parts((("one",), ("two",)))
    label.resize(400, 300)
    catch_up()
    first = next(each for each in drawn(label) if each.words)
    assert first.box.y() < 40
    assert first.box.x() < 10
