from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSlider,
    QWidget,
)

from orca_desktop.domain import vocabulary
from orca_desktop.domain.capabilities import Capabilities, Remedy
from orca_desktop.domain.json_fields import TOOLS
from orca_desktop.domain.parameters import (
    BY_NAME,
    DEFAULTS,
    PARAMETERS,
    Parameter,
    ParameterKind,
    Settings,
    Value,
    check,
)
from orca_desktop.domain.words import Text
from orca_desktop.ui.features.parameters import ParameterPane, controls
from orca_desktop.ui.features.parameters.json_editor import CodeField, JsonEditor
from orca_desktop.ui.features.parameters.row import ParameterRow
from orca_desktop.ui.widgets.choice import ChoiceBox
from orca_desktop.ui.widgets.number_entry import read
from orca_desktop.ui.widgets.segments import Segments
from orca_desktop.viewmodels import parameter_advice
from orca_desktop.viewmodels.parameter_advice import ParameterAdvice
from tests.support.drawn import drawn
from tests.support.outline import outline
from tests.support.widgets import button, catch_up, is_shown, label, named, words
from tests.ui.conftest import child, heard

ROWS = [row for row in PARAMETERS if row.kind is not ParameterKind.MODEL]


@pytest.fixture
def pane(qtbot, appearance):
    shown = ParameterPane(advanced_open=True)
    shown.changed.connect(shown.show_settings)
    qtbot.addWidget(shown)
    shown.fill()
    shown.resize(300, 900)
    shown.show()
    appearance.dress()
    qtbot.waitExposed(shown)
    return shown


@pytest.fixture
def told(pane):
    values: list[Settings] = []
    pane.changed.connect(values.append)
    return values


# What must be set before these can mean anything.
NEEDED: dict[str, dict[str, Value]] = {
    "thinking_budget": {"thinking": "budget"},
    "thinking_display": {"thinking": "adaptive"},
    "tool_choice": {"tools": TOOLS.template},
    "tool_name": {"tools": TOOLS.template, "tool_choice": "tool"},
    **{row.name: {row.within: True} for row in ROWS if row.within},
}
OF_A_PATTERN = {
    "search_sites": ("example.com", "two.example"),
    "search_not_sites": ("example.com", "two.example"),
    "search_country": "DE",
}


def sample(row: Parameter):
    """A value for this row that is not its default."""
    if row.pattern:
        return OF_A_PATTERN[row.name]
    match row.kind:
        case ParameterKind.NUMBER:
            return 0.25
        case ParameterKind.INTEGER:
            return int((row.minimum or 1) * 2 + 1)
        case ParameterKind.CHOICE:
            return row.choices[-1].value
        case ParameterKind.TEXTS:
            return ("END", "two words")
        case ParameterKind.SWITCH:
            return not row.default
        case ParameterKind.JSON:
            assert row.shape is not None
            return row.shape.template
        case ParameterKind.TEXT | ParameterKind.MODEL:
            return "Be brief."


def enter(qtbot, widget: QWidget, row: Parameter, value) -> None:  # noqa: C901
    """Set a value as a person does."""
    match row.kind:
        case ParameterKind.NUMBER | ParameterKind.INTEGER:
            field = child(widget, QLineEdit)
            field.clear()
            qtbot.keyClicks(field, str(value))
        case ParameterKind.TEXT:
            qtbot.keyClicks(child(widget, QPlainTextEdit), value)
        case ParameterKind.TEXTS:
            text = child(widget, QPlainTextEdit)
            for each in value:
                qtbot.keyClicks(text, each)
                qtbot.keyClick(text, Qt.Key.Key_Return)
        case ParameterKind.CHOICE if len(row.choices) > 3:
            box = child(widget, ChoiceBox)
            box.setFocus()
            qtbot.keyClicks(box, next(each.label for each in row.choices if each.value == value))
            if box.value == value:
                box.activated.emit(box.currentIndex())
        case ParameterKind.CHOICE:
            segments = child(widget, Segments)
            qtbot.mouseClick(segments.button(value), Qt.MouseButton.LeftButton)
        case ParameterKind.JSON:
            example = next(
                each for each in widget.findChildren(QPushButton) if "example" in each.text()
            )
            example.click()
        case ParameterKind.SWITCH:
            child(widget, QCheckBox).click()
        case ParameterKind.MODEL:
            raise AssertionError("the model is not chosen in the pane")


def note(row: ParameterRow) -> QLabel:
    """What is said under a parameter; screen readers have it from the control."""
    return label(row, row.control.accessibleDescription())


def told_of(row: ParameterRow) -> str:
    """The words of what is said under a parameter, nothing where nothing is."""
    return note(row).text() if row.control.accessibleDescription() else ""


def reset_button(widget: QWidget) -> QAbstractButton:
    return child(widget, QAbstractButton, "reset")


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_every_row_of_the_table_has_a_control_that_sets_shows_and_resets_it(qtbot, pane, told, row):
    before = Settings({**DEFAULTS, **NEEDED.get(row.name, {})})
    pane.show_settings(before)
    widget = pane.rows[row.name]
    value = sample(row)
    assert check(row, value) is None
    enter(qtbot, widget.control, row, value)
    assert told[-1].get(row.name) == value
    assert {name for name in told[-1] if told[-1][name] != before.get(name)} == {row.name}
    assert not reset_button(widget).isHidden()
    reset_button(widget).click()
    assert told[-1].get(row.name) == (row.default if row.required else None)
    assert reset_button(widget).isHidden()


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_showing_settings_emits_nothing_and_the_control_gives_them_back(qtbot, pane, told, row):
    value = sample(row)
    settings = DEFAULTS.with_value(row.name, value)
    pane.show_settings(settings)
    assert told == []
    assert pane.settings == settings


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_every_control_has_name_and_help_from_the_table(pane, row):
    control = pane.rows[row.name].control
    named = [
        each
        for each in control.findChildren(QWidget)
        if each.focusPolicy() != Qt.FocusPolicy.NoFocus and not each.objectName().startswith("qt_")
    ]
    assert named
    for each in named:
        assert each.accessibleName().startswith(row.label)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_a_refused_value_is_greyed_with_its_reason_and_what_would_help(pane, row):
    value = sample(row)
    before = Settings({**DEFAULTS, **NEEDED.get(row.name, {}), row.name: value})
    pane.show_settings(before)
    widget = pane.rows[row.name]
    assert widget.control.isEnabled()
    pane.show_state(
        pane.settings, Capabilities("x", is_known=True, taught={row.name: "not this one"})
    )
    is_required = row.required
    assert widget.control.isEnabled() is is_required
    assert ("not this one" in told_of(widget)) is not is_required or told_of(widget)
    assert pane.settings == before, "nothing is changed silently"


UNKNOWN = "What this model accepts is not known. Settings are sent as they are."
SIMPLE = {"temperature", "thinking", "max_tokens", "system"}


@pytest.fixture
def simple(pane):
    pane.show_advanced(False)
    return pane


def test_simple_shows_the_common_parameters_in_words(simple):
    assert {name for name, row in simple.rows.items() if not row.isHidden()} == SIMPLE
    assert simple.rows["temperature"].label.text() == "How freely?"
    assert not simple.rows["thinking"].words.isHidden()
    assert simple.rows["thinking"].control.isHidden()
    simple.show_advanced(True)
    assert simple.rows["temperature"].label.text() == "Temperature"
    assert simple.rows["thinking"].words.isHidden()
    assert not simple.rows["thinking"].control.isHidden()
    assert not simple.rows["top_p"].isHidden()


def beyond(pane) -> list[QPushButton]:
    """The button that says how much is set under Advanced, if anything is."""
    buttons = pane.findChildren(QPushButton)
    return [each for each in buttons if each.isVisible() and each.text().startswith("Set under")]


def press(qtbot, row, name):
    catch_up()
    qtbot.mouseClick(row.words.button(name), Qt.MouseButton.LeftButton)


def test_how_freely_is_asked_in_words_with_the_number_small(qtbot, simple, told):
    row = simple.rows["temperature"]
    assert row.control.isHidden(), "the scale stands under Advanced"
    assert row.words.value == "own"
    press(qtbot, row, "balanced")
    assert told[-1]["temperature"] == vocabulary.BALANCED.value
    assert "0.5" in words(row)
    simple.show_settings(DEFAULTS.with_value("temperature", 0.7))
    assert row.words.value is None
    assert told_of(row) == "A value of your own: 0.7"
    press(qtbot, row, "own")
    assert "temperature" not in told[-1]


def test_what_a_model_does_not_offer_is_absent_with_what_it_does_instead(simple):
    simple.show_state(simple.settings, Capabilities("x", is_known=True, thinking=("off",)))
    row = simple.rows["thinking"]
    assert row.words.isHidden(), "who can only say no has nothing to say"
    assert told_of(row) == "This model does not think."
    simple.show_state(
        simple.settings, Capabilities("y", is_known=True, thinking=("adaptive",), effort=("low",))
    )
    offered = [
        each for each in ("own", "off", "short", "long") if row.words.button(each).isVisible()
    ]
    assert offered == ["own", "short"]
    assert told_of(row) == "This model always thinks."


ENGINEERS = ("temperature", "token", "sent", "top p", "budget", "parameter", "request", "json")


@pytest.mark.parametrize("thinking", [None, "off", "adaptive", "budget"])
@pytest.mark.parametrize("modes", [None, ("off",), ("adaptive",), ("off", "budget")])
def test_simple_has_no_word_of_engineers(simple, thinking, modes):
    settings = DEFAULTS.with_value("thinking", thinking).with_value("temperature", 0.7)
    simple.show_state(settings, Capabilities("x", is_known=True, thinking=modes))
    names = [each.accessibleName() for each in simple.findChildren(QWidget) if each.isVisible()]
    shown = [*words(simple), *names]
    found = [each for each in shown if any(bad in each.lower() for bad in ENGINEERS)]
    assert found == []


def test_the_preset_and_the_mode_stay_in_sight_while_the_rest_scrolls(pane):
    pane.show_advanced(True)
    area = child(pane, QScrollArea, "paneArea")
    for each in (pane.presets, named(pane, "Show", QWidget)):
        assert not area.isAncestorOf(each)


def test_short_thinking_sets_a_budget_and_leaves_the_answer_its_room(qtbot, simple, told):
    press(qtbot, simple.rows["thinking"], "short")
    assert (told[-1]["thinking"], told[-1]["thinking_budget"]) == ("budget", 2048)
    assert told[-1]["max_tokens"] == 4096 + 2048
    press(qtbot, simple.rows["thinking"], "long")
    assert told[-1]["thinking_budget"] == 8192
    assert told[-1]["max_tokens"] == 4096 + 8192
    assert beyond(simple) == [], "the room for thinking is part of the word"
    assert simple.rows["thinking"].words.value == "long"
    press(qtbot, simple.rows["thinking"], "off")
    assert told[-1]["thinking"] == "off"
    assert "thinking_budget" not in told[-1]
    assert told[-1]["max_tokens"] == 4096


def test_a_model_that_thinks_as_needed_gets_effort_for_the_same_words(qtbot, simple, told):
    simple.show_state(
        simple.settings,
        Capabilities(
            "x", is_known=True, thinking=("off", "adaptive"), effort=("low", "medium", "high")
        ),
    )
    press(qtbot, simple.rows["thinking"], "long")
    assert (told[-1]["thinking"], told[-1]["effort"]) == ("adaptive", "high")
    assert "thinking_budget" not in told[-1]
    assert simple.rows["thinking"].words.value == "long"


def test_V10_a_model_that_always_thinks_says_so(simple):
    simple.show_state(
        simple.settings,
        Capabilities("x", is_known=True, thinking=("adaptive",), effort=("low", "high")),
    )
    assert not simple.rows["thinking"].words.button("off").isVisible()
    assert simple.rows["thinking"].words.button("short").isVisible()
    assert told_of(simple.rows["thinking"]) == "This model always thinks."


@pytest.mark.parametrize("advanced", [False, True])
def test_V10_nothing_is_greyed_and_taken_at_once(pane, advanced):
    """A value that a model cannot take is not in force, so it does not look so."""
    pane.show_advanced(advanced)
    pane.show_settings(DEFAULTS.with_value("thinking", "adaptive"))
    pane.show_state(pane.settings, Capabilities("x", is_known=True, thinking=("off",)))
    row = pane.rows["thinking"]
    shown = child(row.control, Segments) if advanced else row.words
    assert shown.value is None
    assert told_of(row) == "This model does not think."
    assert "not used" in words(row)
    pane.show_state(pane.settings, Capabilities("y", is_known=True, thinking=("off", "adaptive")))
    assert shown.value == ("adaptive" if advanced else "short")


def test_V11_lengths_are_wishes_in_words_with_the_number_beside_them(qtbot, simple, told):
    row = simple.rows["max_tokens"]
    assert row.label.text() == "How long?"
    assert row.words.value == "own"
    assert row.control.isHidden(), "tokens stand under Advanced"
    press(qtbot, row, "long")
    assert told[-1]["system"] == "Answer in about 600 words."
    assert told[-1]["max_tokens"] == 4096
    assert told_of(row) == "About 600 words"
    press(qtbot, row, "short")
    assert told[-1]["system"] == "Answer in about 60 words."
    assert row.words.value == "short"
    assert reset_button(row).isHidden(), "the first of the words does it"
    press(qtbot, row, "own")
    assert "system" not in told[-1]
    simple.show_settings(DEFAULTS.with_value("max_tokens", 5000))
    assert [each.text() for each in beyond(simple)] == ["Set under Advanced: 1"]


def test_simple_says_what_is_set_and_not_shown(qtbot, simple):
    toggled: list[bool] = []
    simple.advanced_toggled.connect(toggled.append)
    assert beyond(simple) == []
    simple.show_settings(DEFAULTS.with_value("top_p", 0.9))
    (more,) = beyond(simple)
    assert more.toolTip() == "Top P"
    more.click()
    assert toggled == [True]
    assert not simple.rows["top_p"].isHidden()


def test_a_model_nobody_knows_is_marked_and_its_settings_too(simple):
    assert UNKNOWN not in words(simple)
    simple.show_settings(DEFAULTS.with_value("temperature", 0.3))
    simple.show_state(simple.settings, Capabilities("who/knows"))
    assert UNKNOWN in words(simple)
    assert "not sure" in words(simple.rows["temperature"])
    simple.show_state(simple.settings, Capabilities("known", is_known=True))
    assert UNKNOWN not in words(simple)
    assert "not sure" not in words(simple.rows["temperature"])
    assert "automatic" not in words(simple.rows["temperature"])


def test_zero_is_a_value_and_empty_is_not_sent(qtbot, pane, told):
    field = child(pane.rows["temperature"].control, QLineEdit)
    qtbot.keyClicks(field, "0")
    assert told[-1]["temperature"] == 0
    field.clear()
    qtbot.keyClicks(field, " ")
    assert "temperature" not in told[-1]


def test_what_is_left_to_the_model_is_said(pane):
    row = pane.rows["temperature"]
    assert "automatic" in words(row)
    slider = child(row.control, QSlider)
    assert slider.property("unset") is True
    pane.show_settings(DEFAULTS.with_value("temperature", 0.0))
    assert "automatic" not in words(row)
    assert slider.property("unset") is False


def test_the_slider_and_the_number_show_the_same(qtbot, pane, told):
    control = pane.rows["temperature"].control
    slider = child(control, QSlider)
    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_Home)
    assert told[-1]["temperature"] == 0
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert told[-1]["temperature"] == pytest.approx(0.1)
    assert child(control, QLineEdit).text() in {"0.1", "0,1"}


def test_arrows_step_a_number_within_its_range(qtbot, pane, told):
    field = child(pane.rows["max_tokens"].control, QLineEdit)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert told[-1]["max_tokens"] == 4096 + 256
    for _ in range(30):
        qtbot.keyClick(field, Qt.Key.Key_Down)
    assert told[-1]["max_tokens"] == 1


def test_words_in_a_number_field_are_refused_while_typing(qtbot, pane, told):
    row = pane.rows["max_tokens"]
    field = child(row.control, QLineEdit)
    field.clear()
    before = len(told)
    qtbot.keyClicks(field, "lots")
    assert len(told) == before
    assert told_of(row) == "Give a whole number, such as 4096."
    assert note(row).property("tone") == "problem"
    field.editingFinished.emit()
    assert field.text() == "" or field.text() == "4096"


def test_a_number_out_of_range_says_what_is_allowed(qtbot, pane, told):
    row = pane.rows["temperature"]
    qtbot.keyClicks(child(row.control, QLineEdit), "7")
    assert told[-1]["temperature"] == 7
    assert told_of(row) == "Give a number between 0 and 1."
    assert note(row).property("tone") == "problem"


def test_with_thinking_on_what_is_refused_is_greyed_with_its_reason(qtbot, pane, told):
    pane.show_settings(DEFAULTS.with_value("temperature", 0.7))
    enter(qtbot, pane.rows["thinking"].control, BY_NAME["thinking"], "budget")
    assert told[-1]["temperature"] == 0.7, "nothing is changed silently"
    for name in ("temperature", "top_k"):
        row = pane.rows[name]
        assert not row.control.isEnabled()
        assert "Turn thinking off first" in told_of(row)
        assert "not used" in words(row) or row.control.tells_unset
    assert pane.rows["top_p"].control.isEnabled()
    reset_button(pane.rows["temperature"]).click()
    assert "temperature" not in told[-1]


def test_a_budget_is_offered_with_thinking_and_out_of_sight_without(qtbot, pane, told):
    assert pane.rows["thinking_budget"].isHidden()
    enter(qtbot, pane.rows["thinking"].control, BY_NAME["thinking"], "budget")
    assert not pane.rows["thinking_budget"].isHidden()
    assert told[-1]["thinking_budget"] == 2048
    enter(qtbot, pane.rows["thinking"].control, BY_NAME["thinking"], "off")
    row = pane.rows["thinking_budget"]
    assert not row.isHidden(), "a value that is set stays in sight"
    assert "counts only when thinking has a budget" in told_of(row)


def test_a_budget_above_the_limit_is_said_at_the_budget(pane):
    pane.show_settings(
        DEFAULTS.with_value("thinking", "budget").with_value("thinking_budget", 9000)
    )
    row = pane.rows["thinking_budget"]
    assert "4096" in told_of(row).replace(",", "")
    assert note(row).property("tone") == "problem"


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("0.7", ParameterKind.NUMBER, 0.7),
        ("0,7", ParameterKind.NUMBER, 0.7),
        (".5", ParameterKind.NUMBER, 0.5),
        ("-1", ParameterKind.NUMBER, -1.0),
        ("1e5", ParameterKind.NUMBER, None),
        ("nan", ParameterKind.NUMBER, None),
        ("", ParameterKind.NUMBER, None),
        ("4,096", ParameterKind.INTEGER, 4096),
        ("4 096", ParameterKind.INTEGER, 4096),
        ("4\u00a0096", ParameterKind.INTEGER, 4096),
        ("12x", ParameterKind.INTEGER, None),
        ("9" * 40, ParameterKind.INTEGER, None),
    ],
)
def test_numbers_are_read_as_people_write_them(text, kind, value):
    found = read(text)
    if found is not None and kind is ParameterKind.INTEGER and found != int(found):
        found = None
    assert (None if found is None else float(found)) == value


@pytest.fixture
def locale():
    before = QLocale()
    yield lambda name: QLocale.setDefault(QLocale(name))
    QLocale.setDefault(before)


def write(qtbot, field, text):
    """Write into a field, in any script, as an input method does."""
    field.setFocus()
    field.selectAll()
    for char in text:
        event = QInputMethodEvent()
        event.setCommitString(char)
        QApplication.sendEvent(field, event)


@pytest.mark.parametrize(
    ("name", "shown", "typed"),
    [
        pytest.param("fa_IR", "۰٫۷", "۰٫۳", id="T4 Persian"),
        pytest.param("ar_EG", "٠٫٧", "٠٫٣", id="T4 Arabic"),
        pytest.param("de_DE", "0,7", "0,3", id="T4 German"),
        pytest.param("en_US", "0.7", "۰٫۳", id="T4 other digits than those that are shown"),
        pytest.param("mr_IN", "०.७", "०.३", id="T4 Devanagari"),
    ],
)
def test_a_field_reads_what_it_shows(qtbot, locale, appearance, name, shown, typed):
    locale(name)
    control = controls.build(BY_NAME["temperature"])
    qtbot.addWidget(control)
    control.show()
    field = child(control, QLineEdit)
    control.show_value(0.7)
    assert field.text() == shown
    told: list[object] = []
    control.changed.connect(told.append)
    write(qtbot, field, typed)
    assert told[-1] == 0.3


@pytest.mark.parametrize(
    ("name", "text"),
    [
        pytest.param("temperature", "0x", id="T4 letters"),
        pytest.param("temperature", "۰٫۳٫۴", id="T4 two points"),
        pytest.param("max_tokens", "1,5", id="T5 a half"),
        pytest.param("max_tokens", "4.096", id="T5 another language's thousand"),
        pytest.param("max_tokens", "12..", id="T5 a sign too much"),
    ],
)
def test_what_cannot_be_read_leaves_the_old_value(qtbot, locale, pane, told, name, text):
    locale("en_US")
    pane.show_settings(DEFAULTS.with_value("temperature", 0.7).with_value("max_tokens", 500))
    old = pane.settings[name]
    row = pane.rows[name]
    field = child(row.control, QLineEdit)
    write(qtbot, field, text)
    assert pane.settings[name] == old
    assert "number" in told_of(row)
    assert field.text() == text, "what someone writes is not rewritten under the hands"
    field.editingFinished.emit()
    assert float(field.text()) == old
    assert pane.settings[name] == old


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("4096.0", 4096, id="T5 a whole number with a point"),
        pytest.param("4,096", 4096, id="T5 groups"),
        pytest.param("٤٠٩٦", 4096, id="T5 Arabic digits"),
    ],
)
def test_a_whole_number_is_read_as_it_is_meant(qtbot, locale, pane, text, value):
    locale("en_US")
    write(qtbot, child(pane.rows["max_tokens"].control, QLineEdit), text)
    assert pane.settings["max_tokens"] == value


def test_typing_is_not_rewritten_under_the_hands(qtbot, pane):
    field = child(pane.rows["top_p"].control, QLineEdit)
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "0.")
    assert field.text() == "0."
    qtbot.keyClicks(field, "95")
    assert pane.settings["top_p"] == 0.95


def test_nothing_is_refused_at_first_but_what_needs_another_value():
    advice = parameter_advice.advise(DEFAULTS)
    assert {name for name, each in advice.items() if each.is_idle} == set(NEEDED)
    assert {name for name, each in advice.items() if each.refused} == set(NEEDED)
    assert not [each for each in advice.values() if each.withheld or each.problem or each.warning]


def test_the_wheel_does_not_turn_a_slider_without_focus(qtbot, pane, told):
    from PySide6.QtCore import QPoint, QPointF
    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QApplication

    slider = child(pane.rows["temperature"].control, QSlider)
    slider.clearFocus()
    event = QWheelEvent(
        QPointF(5, 5),
        slider.mapToGlobal(QPointF(5, 5)),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(slider, event)
    assert told == []


def test_rows_are_made_only_when_needed(qtbot):
    late = ParameterPane(advanced_open=True)
    qtbot.addWidget(late)
    assert late.rows == {}
    late.show_settings(DEFAULTS.with_value("temperature", 0.5))
    assert late.settings["temperature"] == 0.5
    assert set(late.rows) == {row.name for row in ROWS}


def test_a_remedy_is_one_press(qtbot, pane, told):
    pane.show_settings(DEFAULTS.with_value("temperature", 0.2).with_value("thinking", "adaptive"))
    row = pane.rows["temperature"]
    button(row, "Turn thinking off").click()
    assert told[-1]["thinking"] == "off"
    assert told[-1]["temperature"] == 0.2
    assert not is_shown(row, "Turn thinking off")
    assert row.control.isEnabled()


def test_what_a_model_refuses_is_greyed_with_the_reason(pane):
    pane.show_state(
        pane.settings,
        Capabilities("x", is_known=True, sampling=False, thinking=("off", "adaptive"), tools=False),
    )
    for name in ("temperature", "top_p", "top_k", "tools", "mcp_servers"):
        assert not pane.rows[name].control.isEnabled(), name
        assert told_of(pane.rows[name]), name
    thinking = child(pane.rows["thinking"].control, Segments)
    assert not thinking.button("budget").isEnabled()
    assert thinking.button("budget").toolTip() == ("This model decides itself how long it thinks.")
    assert thinking.button("adaptive").isEnabled()
    pane.show_state(pane.settings, Capabilities("y"))
    assert pane.rows["temperature"].control.isEnabled()
    assert thinking.button("budget").isEnabled()


def test_what_a_model_taught_is_told_in_its_own_words(pane):
    pane.show_state(pane.settings, Capabilities("x", taught={"temperature": "not here <b>"}))
    row = pane.rows["temperature"]
    assert "not here <b>" in told_of(row)
    assert note(row).textFormat() == Qt.TextFormat.PlainText
    assert not row.control.isEnabled()


def test_a_limit_of_the_model_is_a_warning_and_not_a_wall(pane):
    pane.show_state(pane.settings, Capabilities("x", is_known=True, max_output=1000))
    row = pane.rows["max_tokens"]
    assert "1,000" in told_of(row)
    assert note(row).property("tone") == "warning"
    assert row.control.isEnabled()


def test_broken_json_is_said_by_its_line(qtbot, pane, told):
    text = child(pane.rows["tools"].control, QPlainTextEdit)
    text.setPlainText('[\n  {"name": }\n]')
    row = pane.rows["tools"]
    assert "2" in told_of(row)
    assert note(row).property("tone") == "problem"


def test_choosing_not_sent_in_a_list_unsets(qtbot, pane, told):
    pane.show_settings(DEFAULTS.with_value("effort", "high"))
    box = child(pane.rows["effort"].control, ChoiceBox)
    assert box.value == "high"
    box.setCurrentIndex(0)
    box.activated.emit(0)
    assert "effort" not in told[-1]


@pytest.fixture
def editor(qtbot, appearance):
    shown = JsonEditor(BY_NAME["mcp_servers"], "")
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitExposed(shown)
    named(shown, "Page: JSON", QRadioButton).click()
    return shown


def test_the_editor_marks_the_line_of_a_fault_while_typing(editor):
    use = button(editor, "Use")
    assert use.isEnabled(), "empty is allowed: nothing is sent"
    editor.field.setPlainText('[\n {"type": "url", "name": "a",\n  "url": "http://a"}\n]')
    assert editor.field.marked == 3
    assert label(editor, "Line 3").text().startswith("Line 3")
    assert not use.isEnabled()
    editor.field.setPlainText(editor.field.toPlainText().replace("http:", "https:"))
    assert editor.field.marked == 0
    assert use.isEnabled()


def test_the_editor_has_an_example_and_gives_its_text_back(editor):
    taken: list[str] = []
    editor.taken.connect(taken.append)
    example = button(editor, "Insert an example")
    example.click()
    assert not example.isEnabled()
    button(editor, "Indent").click()
    button(editor, "Use").click()
    assert check(BY_NAME["mcp_servers"], taken[0]) is None


def test_the_pane_opens_the_editor_and_takes_what_it_gives(pane, told, qtbot):
    control = pane.rows["metadata"].control
    next(
        each
        for each in control.findChildren(QPushButton)
        if each.accessibleName().endswith(": open the editor")
    ).click()
    opened = child(pane, JsonEditor)
    opened.field.setPlainText('{"user_id": "a"}')
    button(opened, "Use").click()
    assert told[-1]["metadata"] == '{"user_id": "a"}'


def test_how_the_settings_are_seen(pane):
    pane.show_settings(DEFAULTS.with_value("temperature", 0.3).with_value("max_tokens", 9))
    pane.resize(300, 4000)
    assert (
        outline(pane)
        == """\
Answer style {bold}
| [Hide answer style] {focus}
[Your own style] {called 'Preset: Your own style', tip 'Named settings to choose from'}
| [Save] {called 'Save as a preset', tip 'Save these settings as a preset'}
[Simple] {called 'Show: Simple'}
| [*Advanced*] {called 'Show: Advanced'}
Temperature {bold, tip 'How freely words are chosen: low is precise and repeatable,…'}
| [Do not send Temperature]
--6-- {called 'Temperature slider', tip 'How freely words are chosen: low is precise and repeatable,…'}
| _0.3_ {called 'Temperature', tip 'How freely words are chosen: low is precise and repeatable,…'}
Precise {small muted}
| Balanced {small muted}
| Bold {small muted}
Thinking {bold, tip 'Whether the model reasons before it answers. This takes tim…'}
| automatic {small muted}
[Off] {called 'Thinking: Off', tip 'Whether the model reasons before it answers. This takes tim…'}
| [With a budget] {called 'Thinking: With a budget', tip 'Whether the model reasons before it answers. This takes tim…'}
| [As needed] {called 'Thinking: As needed', tip 'Whether the model reasons before it answers. This takes tim…'}
Maximum tokens {bold, tip 'The longest answer allowed; thinking counts too. 1,000 toke…'}
| [Reset Maximum tokens]
_9_ {called 'Maximum tokens', tip 'The longest answer allowed; thinking counts too. 1,000 toke…'}
| tokens {muted}
Instructions {bold, tip 'What the model should always keep in mind, such as its role…'}
__For example: Use plain words. I cook for two, without meat.__ {called 'Instructions', tip 'What the model should always keep in mind, such as its role…'}
Top P {bold, tip 'Chooses only among the likeliest words that together reach …'}
_automatic_ {called 'Top P', tip 'Chooses only among the likeliest words that together reach …'}
Top K {bold, tip 'Chooses only among this many likeliest words.'}
_automatic_ {called 'Top K', tip 'Chooses only among this many likeliest words.'}
Stop sequences {bold, tip 'The answer ends before any of these texts; one text a line.'}
__none__ {called 'Stop sequences', tip 'The answer ends before any of these texts; one text a line.'}
Effort {bold, tip 'How much work the model puts into an answer; more takes mor…'}
<automatic> {called 'Effort', tip 'How much work the model puts into an answer; more takes mor…'}
[ ] Web search {tip 'Lets the model search the web, at an extra price for each s…'}
[ ] Date and time {tip 'Lets the model ask this computer for the date and the time.'}
[ ] Calculator {tip 'Lets the model have this program calculate, and get it righ…'}
[ ] Search my chats {tip 'Lets the model ask for places in your other chats. You see …'}
[ ] Cite documents {tip 'Answers tell which passages of attached documents they rest…'}
[ ] Prompt caching {tip 'Makes long conversations cheaper: what was sent before cost…'}
Tools {bold, tip 'Tools the model may ask for. Their calls are shown, not run.'}
__none__ {small fixed, called 'Tools', tip 'Tools the model may ask for. Their calls are shown, not run.'}
[Insert an example] {accent, called 'Tools: insert an example'}
| [Open the editor] {accent, called 'Tools: open the editor'}
MCP servers {bold, tip 'Servers whose tools the model may use by itself. A token wr…'}
__none__ {small fixed, called 'MCP servers', tip 'Servers whose tools the model may use by itself. A token wr…'}
[Insert an example] {accent, called 'MCP servers: insert an example'}
| [Open the editor] {accent, called 'MCP servers: open the editor'}
Metadata {bold, tip 'Facts for the provider about this request, as JSON.'}
__none__ {small fixed, called 'Metadata', tip 'Facts for the provider about this request, as JSON.'}
[Insert an example] {accent, called 'Metadata: insert an example'}
| [Open the editor] {accent, called 'Metadata: open the editor'}
User ID {bold, tip 'An opaque name for the person asking, without personal data.'}
__none__ {called 'User ID', tip 'An opaque name for the person asking, without personal data.'}
[x] Show while writing {tip 'Shows the answer as it is written instead of all at once at…'}"""
    )


def test_how_the_editor_is_seen(editor, appearance):
    appearance.dress()
    assert (
        outline(editor)
        == """\
== MCP servers
Servers whose tools the model may use by itself. A token wr… {muted, wraps}
| [Form] {called 'Page: Form'}
| [*JSON*] {called 'Page: JSON'}
____ {small fixed, focus, called 'MCP servers as JSON'}
Empty: nothing is sent. {small muted, wraps}
[Insert an example]
| [Indent] {faint, off}
| [Cancel] {Enter where the focus is}
| [Use] {bold on_accent filled, Enter}"""
    )


def seen_row(qtbot, appearance, name: str) -> ParameterRow:
    row = ParameterRow(BY_NAME[name])
    qtbot.addWidget(row)
    appearance.dress()
    row.resize(400, 300)
    row.show()
    return row


SAID = Text("x", "Not <b>now</b>.")


@pytest.mark.parametrize(
    ("advice", "state", "tone"),
    [
        (ParameterAdvice(problem=SAID), "", "danger"),
        (ParameterAdvice(withheld=SAID), "not used", "muted"),
        (ParameterAdvice(warning=SAID), "", "warn"),
        (ParameterAdvice(refused=SAID), "", "muted"),
        (ParameterAdvice(problem=SAID, warning=Text("x", "less")), "", "danger"),
        (ParameterAdvice(withheld=SAID, warning=Text("x", "less")), "not used", "muted"),
    ],
)
def test_the_most_urgent_is_said_below_in_its_colour(qtbot, appearance, advice, state, tone):
    row = seen_row(qtbot, appearance, "top_p")
    row.show_value(0.5, advice)
    told = outline(row)
    assert f"Not <b>now</b>. {{small {tone}, wraps}}" in told
    assert ("not used {small muted}" in told) is bool(state)
    assert "less" not in told
    assert row.control.isEnabled() is (advice.refused is None)
    assert row.control.accessibleDescription() == "Not <b>now</b>."
    row.show_value(0.5, ParameterAdvice())
    assert "now" not in outline(row)
    assert row.control.isEnabled()


def test_what_would_help_is_a_button_and_an_idle_row_is_not_there(qtbot, appearance):
    row = seen_row(qtbot, appearance, "top_p")
    changed = heard(row.changed)
    remedy = Remedy("Turn thinking off", "thinking", "off")
    row.show_value(0.5, ParameterAdvice(withheld=SAID, remedy=remedy))
    assert (
        outline(row)
        == """\
Top P {bold, tip 'Chooses only among the likeliest words that together reach …'}
| not used {small muted}
| [Do not send Top P] {focus}
_0.5_ {called 'Top P', tip 'Chooses only among the likeliest words that together reach …'}
Not <b>now</b>. {small muted, wraps}
[Turn thinking off] {accent}"""
    )
    button(row, "Turn thinking off").click()
    named(row, "Do not send Top P", QAbstractButton).click()
    assert changed == [("thinking", "off"), ("top_p", None)]
    row.show_value(None, ParameterAdvice(remedy=remedy))
    assert not is_shown(row, "Turn thinking off"), "there is nothing to help"
    assert not is_shown(row, "Do not send Top P")
    row.show_value(None, ParameterAdvice(is_idle=True))
    assert row.isHidden()


def test_what_nobody_knows_is_marked_unsure_only_where_it_is_set(qtbot, appearance):
    row = seen_row(qtbot, appearance, "temperature")
    row.show_value(0.5, ParameterAdvice(), unsure=True)
    assert label(row, "not sure").toolTip().startswith("It is not known whether this model")
    row.show_value(0.5, ParameterAdvice(withheld=SAID), unsure=True)
    assert label(row, "not used").toolTip() == ""
    row.show_value(None, ParameterAdvice(), unsure=True)
    assert not [each for each in words(row) if each == "not sure"]
    kept = seen_row(qtbot, appearance, "max_tokens")
    kept.show_value(9, ParameterAdvice(), unsure=True)
    assert "not sure" not in words(kept), "it must always have a value"
    assert is_shown(kept, "Reset Maximum tokens")
    kept.show_value(DEFAULTS["max_tokens"], ParameterAdvice())
    assert not is_shown(kept, "Reset Maximum tokens")
    changed = heard(kept.changed)
    kept.show_value(9, ParameterAdvice())
    named(kept, "Reset Maximum tokens", QAbstractButton).click()
    assert changed == [("max_tokens", DEFAULTS["max_tokens"])]


@pytest.mark.parametrize(
    ("name", "said"),
    [("max_tokens", "Give a whole number, such as 4096."), ("top_p", "Give a number.")],
)
def test_what_is_no_number_is_said_while_it_is_written(qtbot, appearance, name, said):
    row = seen_row(qtbot, appearance, name)
    row.control.unreadable.emit()
    assert f"{said} {{small danger, wraps}}" in outline(row)


def test_a_slider_without_a_value_looks_unset_and_stands_in_the_middle(qtbot, appearance):
    row = seen_row(qtbot, appearance, "temperature")
    slider = child(row, QSlider)
    row.show_value(0.0, ParameterAdvice())
    taken = slider.grab().toImage()
    row.show_value(None, ParameterAdvice())
    assert slider.value() == slider.maximum() // 2
    assert slider.grab().toImage() != taken
    row.show_value(0.5, ParameterAdvice())
    middle = slider.grab().toImage()
    row.show_value(None, ParameterAdvice())
    assert slider.grab().toImage() != middle, "to the eye it is not the value in the middle"
    row.show_value(0.0, ParameterAdvice())
    assert slider.grab().toImage() == taken
    assert (slider.maximum(), slider.singleStep(), slider.pageStep()) == (20, 2, 4)


def test_a_model_is_written_in_a_line(qtbot, appearance):
    control = controls.build(BY_NAME["model"])
    qtbot.addWidget(control)
    changed = heard(control.changed)
    control.show_value("a/b")
    assert changed == []
    field = child(control, QLineEdit)
    assert field.text() == "a/b"
    assert field.accessibleName() == "Model"
    field.selectAll()
    qtbot.keyClicks(field, "c")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert changed[-1] == ("c",)


def test_lines_are_numbered_and_the_faulty_one_is_marked(qtbot, appearance):
    field = CodeField()
    qtbot.addWidget(field)
    field.resize(400, 300)
    field.setPlainText("\n".join("abc"))
    field.show()
    numbers = field.childAt(3, 20)
    assert numbers is not None
    field.mark(2)
    told = [(each.words, each.fill) for each in drawn(numbers) if each.words]
    assert told == [("1", "control"), ("2", "danger"), ("3", "control")]
    (marked,) = field.extraSelections()
    assert marked.cursor.block().text() == "b"
    assert marked.format.background().color().alpha() == 40
    field.mark(0)
    assert field.extraSelections() == []
    assert {each.fill for each in drawn(numbers) if each.words} == {"control"}
    field.mark(9)
    assert field.extraSelections() == []
    wide = field.numbers_width()
    assert field.viewportMargins().left() == wide
    field.setPlainText("\n" * 200)
    assert field.numbers_width() > wide
    assert field.viewportMargins().left() == field.numbers_width()
    field.verticalScrollBar().setValue(50)
    first = next(each.words for each in drawn(numbers) if each.words)
    assert first == "51"


def test_an_example_is_offered_as_long_as_nothing_is_written(pane):
    pane.show_settings(DEFAULTS)
    pane.resize(300, 4000)
    catch_up()
    field = named(pane, "Tools", QPlainTextEdit)
    assert is_shown(pane, "Tools: insert an example")
    field.setPlainText("[")
    assert not is_shown(pane, "Tools: insert an example")
    field.setPlainText(" ")
    assert is_shown(pane, "Tools: insert an example")
