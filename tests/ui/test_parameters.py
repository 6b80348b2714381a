from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSlider,
    QWidget,
)

from orca_desktop.domain.capabilities import Capabilities
from orca_desktop.domain.json_fields import TOOLS
from orca_desktop.domain.parameters import (
    BY_NAME,
    DEFAULTS,
    PARAMETERS,
    Group,
    Kind,
    Parameter,
    Settings,
    Value,
    check,
)
from orca_desktop.ui.parameters import ParameterPane, controls, rules
from orca_desktop.ui.widgets.fold import Fold
from orca_desktop.ui.widgets.segments import Segments
from tests.ui.conftest import child

ROWS = [row for row in PARAMETERS if row.kind is not Kind.MODEL]


@pytest.fixture
def pane(qtbot, appearance):
    shown = ParameterPane()
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
}


def sample(row: Parameter):
    """A value for this row that is not its default."""
    match row.kind:
        case Kind.NUMBER:
            return 0.25
        case Kind.INTEGER:
            return int((row.minimum or 1) * 2 + 1)
        case Kind.CHOICE:
            return row.choices[-1].value
        case Kind.TEXTS:
            return ("END", "two words")
        case Kind.SWITCH:
            return not row.default
        case Kind.JSON:
            assert row.shape is not None
            return row.shape.template
        case Kind.TEXT | Kind.MODEL:
            return "Be brief."


def enter(qtbot, widget: QWidget, row: Parameter, value) -> None:  # noqa: C901
    """Set a value as a person does."""
    match row.kind:
        case Kind.NUMBER | Kind.INTEGER:
            field = child(widget, QLineEdit)
            field.clear()
            qtbot.keyClicks(field, str(value))
        case Kind.TEXT:
            qtbot.keyClicks(child(widget, QPlainTextEdit), value)
        case Kind.TEXTS:
            text = child(widget, QPlainTextEdit)
            for each in value:
                qtbot.keyClicks(text, each)
                qtbot.keyClick(text, Qt.Key.Key_Return)
        case Kind.CHOICE if len(row.choices) > 3:
            box = child(widget, QComboBox)
            box.setFocus()
            qtbot.keyClicks(box, next(each.label for each in row.choices if each.value == value))
            if box.currentData() == value:
                box.activated.emit(box.currentIndex())
        case Kind.CHOICE:
            segments = child(widget, Segments)
            qtbot.mouseClick(segments._buttons[value], Qt.MouseButton.LeftButton)
        case Kind.JSON:
            child(widget, QPushButton).click()
        case Kind.SWITCH:
            child(widget, QCheckBox).click()
        case Kind.MODEL:
            raise AssertionError("the model is not chosen in the pane")


def reset_button(widget: QWidget) -> QAbstractButton:
    return child(widget, QAbstractButton, "reset")


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_every_row_of_the_table_has_a_control_that_sets_shows_and_resets_it(qtbot, pane, told, row):
    child(pane, Fold).open()
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
    settings = DEFAULTS.having(row.name, value)
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
def test_rows_stand_in_their_group(pane, row):
    in_fold = child(pane, Fold).isAncestorOf(pane.rows[row.name])
    assert in_fold is (row.group is Group.ADVANCED)


def test_advanced_is_folded_at_first(pane):
    assert not child(pane, Fold).is_open


def test_zero_is_a_value_and_empty_is_not_sent(qtbot, pane, told):
    field = child(pane.rows["temperature"].control, QLineEdit)
    qtbot.keyClicks(field, "0")
    assert told[-1]["temperature"] == 0
    field.clear()
    qtbot.keyClicks(field, " ")
    assert "temperature" not in told[-1]


def test_not_sent_is_a_visible_state(pane):
    state = pane.rows["temperature"]._state
    assert state.text() == "not sent"
    assert not state.isHidden()
    slider = child(pane.rows["temperature"].control, QSlider)
    assert slider.property("unset") is True
    pane.show_settings(DEFAULTS.having("temperature", 0.0))
    assert state.isHidden()
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
    assert row._note.text() == "Give a number."
    assert row._note.property("tone") == "problem"
    field.editingFinished.emit()
    assert field.text() == "" or field.text() == "4096"


def test_a_number_out_of_range_says_what_is_allowed(qtbot, pane, told):
    row = pane.rows["temperature"]
    qtbot.keyClicks(child(row.control, QLineEdit), "7")
    assert told[-1]["temperature"] == 7
    assert row._note.text() == "Give a number between 0 and 1."
    assert row._note.property("tone") == "problem"


def test_with_thinking_on_what_is_refused_is_greyed_with_its_reason(qtbot, pane, told):
    child(pane, Fold).open()
    pane.show_settings(DEFAULTS.having("temperature", 0.7))
    enter(qtbot, pane.rows["thinking"].control, BY_NAME["thinking"], "budget")
    assert told[-1]["temperature"] == 0.7, "nothing is changed silently"
    for name in ("temperature", "top_k"):
        row = pane.rows[name]
        assert not row.control.isEnabled()
        assert "Turn thinking off first" in row._note.text()
        assert not row._state.isHidden() or row.control.tells_unset
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
    assert "counts only when thinking has a budget" in row._note.text()


def test_a_budget_above_the_limit_is_said_at_the_budget(pane):
    pane.show_settings(DEFAULTS.having("thinking", "budget").having("thinking_budget", 9000))
    note = pane.rows["thinking_budget"]._note
    assert "4096" in note.text().replace(",", "")
    assert note.property("tone") == "problem"


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("0.7", Kind.NUMBER, 0.7),
        ("0,7", Kind.NUMBER, 0.7),
        (".5", Kind.NUMBER, 0.5),
        ("-1", Kind.NUMBER, -1.0),
        ("1e5", Kind.NUMBER, None),
        ("nan", Kind.NUMBER, None),
        ("", Kind.NUMBER, None),
        ("4,096", Kind.INTEGER, 4096),
        ("4 096", Kind.INTEGER, 4096),
        ("4\u00a0096", Kind.INTEGER, 4096),
        ("12x", Kind.INTEGER, None),
        ("9" * 40, Kind.INTEGER, None),
    ],
)
def test_numbers_are_read_as_people_write_them(text, kind, value):
    row = next(row for row in PARAMETERS if row.kind is kind)
    assert controls.read_number(text, row) == value


def test_typing_is_not_rewritten_under_the_hands(qtbot, pane):
    field = child(pane.rows["top_p"].control, QLineEdit)
    child(pane, Fold).open()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "0.")
    assert field.text() == "0."
    qtbot.keyClicks(field, "95")
    assert pane.settings["top_p"] == 0.95


def test_nothing_is_refused_at_first_but_what_needs_another_value():
    advice = rules.advise(DEFAULTS)
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
    late = ParameterPane()
    qtbot.addWidget(late)
    assert late.rows == {}
    late.show_settings(DEFAULTS.having("temperature", 0.5))
    assert late.settings["temperature"] == 0.5
    assert set(late.rows) == {row.name for row in ROWS}


def test_a_remedy_is_one_press(qtbot, pane, told):
    pane.show_settings(DEFAULTS.having("temperature", 0.2).having("thinking", "adaptive"))
    row = pane.rows["temperature"]
    assert row._help.text() == "Turn thinking off"
    row._help.click()
    assert told[-1]["thinking"] == "off"
    assert told[-1]["temperature"] == 0.2
    assert row._help.isHidden()
    assert row.control.isEnabled()


def test_what_a_model_refuses_is_greyed_with_the_reason(pane):
    pane.findChild(Fold).open()
    pane.show_capabilities(
        Capabilities("x", is_known=True, sampling=False, thinking=("off", "adaptive"), tools=False)
    )
    for name in ("temperature", "top_p", "top_k", "tools", "mcp_servers"):
        assert not pane.rows[name].control.isEnabled(), name
        assert pane.rows[name]._note.text(), name
    buttons = child(pane.rows["thinking"].control, Segments)._buttons
    assert not buttons["budget"].isEnabled()
    assert buttons["budget"].toolTip() == "This model does not offer this way of thinking."
    assert buttons["adaptive"].isEnabled()
    pane.show_capabilities(Capabilities("y"))
    assert pane.rows["temperature"].control.isEnabled()
    assert buttons["budget"].isEnabled()


def test_what_a_model_taught_is_told_in_its_own_words(pane):
    pane.show_capabilities(Capabilities("x", taught={"temperature": "not here <b>"}))
    note = pane.rows["temperature"]._note
    assert "not here <b>" in note.text()
    assert note.textFormat() == Qt.TextFormat.PlainText
    assert not pane.rows["temperature"].control.isEnabled()


def test_a_limit_of_the_model_is_a_warning_and_not_a_wall(pane):
    pane.show_capabilities(Capabilities("x", is_known=True, max_output=1000))
    row = pane.rows["max_tokens"]
    assert "1,000" in row._note.text()
    assert row._note.property("tone") == "small"
    assert row.control.isEnabled()


def test_broken_json_is_said_by_its_line(qtbot, pane, told):
    pane.findChild(Fold).open()
    text = child(pane.rows["tools"].control, QPlainTextEdit)
    text.setPlainText('[\n  {"name": }\n]')
    note = pane.rows["tools"]._note
    assert "2" in note.text()
    assert note.property("tone") == "problem"


def test_choosing_not_sent_in_a_list_unsets(qtbot, pane, told):
    pane.show_settings(DEFAULTS.having("effort", "high"))
    box = child(pane.rows["effort"].control, QComboBox)
    assert box.currentData() == "high"
    box.setCurrentIndex(0)
    box.activated.emit(0)
    assert "effort" not in told[-1]
