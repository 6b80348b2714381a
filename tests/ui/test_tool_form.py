"""Tools are defined in the editor without JSON, and nothing is taken before *Use*."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QToolButton,
    QWidget,
)

from orca_desktop.domain.json_fields import TOOLS
from orca_desktop.domain.parameters import BY_NAME, check
from orca_desktop.domain.tool_schema import ToolForm, ToolValue, ValueKind
from orca_desktop.ui.features.parameters import ParameterPane
from orca_desktop.ui.features.parameters.json_editor import JsonEditor
from orca_desktop.ui.features.parameters.trial_view import TrialView
from orca_desktop.ui.widgets.choice import ChoiceBox
from tests.support.outline import outline
from tests.support.widgets import button, catch_up, is_shown, label, named, words
from tests.ui.conftest import child, heard

NESTED = {
    "name": "place",
    "input_schema": {"type": "object", "properties": {"at": {"type": "object", "properties": {}}}},
}
ORDER = {
    "strict": True,
    "name": "look_up_order",
    "description": "Finds an order.",
    "input_schema": {
        "type": "object",
        "properties": {
            "number": {"type": "string", "pattern": "^A", "description": "Its number"},
            "kind": {"type": "string", "enum": ["new", "old"]},
        },
        "required": ["number"],
    },
}


@pytest.fixture
def open_editor(qtbot, appearance):
    """Opens the editor of the tools with a text."""

    def opened(text: str = "") -> JsonEditor:
        shown = JsonEditor(BY_NAME["tools"], text)
        qtbot.addWidget(shown)
        appearance.dress()
        with qtbot.waitActive(shown):
            shown.show()
            shown.activateWindow()
        return shown

    return opened


def tool_button(root: QWidget, name: str) -> QToolButton:
    return named(root, name, QToolButton)


def turn(editor: JsonEditor, page: str) -> None:
    named(editor, f"Page: {page}", QRadioButton).click()


def line(editor: JsonEditor, name: str) -> QLineEdit:
    return named(editor, name, QLineEdit)


def rewrite(qtbot, field: QLineEdit, text: str) -> None:
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.keyClicks(field, text)


def listed(editor: JsonEditor) -> list[str]:
    shown = named(editor, "Tools", QListWidget)
    return [shown.item(place).text() for place in range(shown.count())]


def test_a_tool_is_defined_by_keys_alone(qtbot, open_editor):
    editor = open_editor()
    taken = heard(editor.taken)
    assert QApplication.focusWidget() is tool_button(editor, "Add a tool")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    name = line(editor, "Name of the tool")
    assert QApplication.focusWidget() is name
    qtbot.keyClicks(name, "get_weather")  # replaces the name it began with
    qtbot.keyClick(name, Qt.Key.Key_Tab)
    purpose = named(editor, "What the tool is for", QPlainTextEdit)
    assert QApplication.focusWidget() is purpose
    qtbot.keyClicks(purpose, "Tells the weather.")
    qtbot.keyClick(purpose, Qt.Key.Key_Tab)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)  # Add a value
    value = line(editor, "Name of value 1")
    assert QApplication.focusWidget() is value
    qtbot.keyClicks(value, "days")
    qtbot.keyClick(value, Qt.Key.Key_Tab)
    kind = named(editor, "Kind of value 1", ChoiceBox)
    assert QApplication.focusWidget() is kind
    qtbot.keyClicks(kind, "Wh")
    kind.activated.emit(kind.currentIndex())
    qtbot.keyClick(kind, Qt.Key.Key_Tab)
    qtbot.keyClick(named(editor, "Value 1 is needed", QCheckBox), Qt.Key.Key_Space)
    qtbot.keyClicks(named(editor, "Meaning of value 1", QPlainTextEdit), "How many days")
    assert "This can be sent." in words(editor)
    button(editor, "Use").click()
    ((text,),) = taken
    assert json.loads(text) == [
        {
            "name": "get_weather",
            "description": "Tells the weather.",
            "input_schema": {
                "type": "object",
                "properties": {"days": {"type": "integer", "description": "How many days"}},
                "required": ["days"],
            },
        }
    ]
    assert check(BY_NAME["tools"], text) is None


def test_what_is_there_is_shown_and_what_is_not_touched_stays(qtbot, open_editor):
    text = json.dumps([NESTED, ORDER], indent=4)
    editor = open_editor(text)
    taken = heard(editor.taken)
    assert listed(editor) == ["place", "look_up_order"]
    assert "only be changed as JSON" in label(editor, "“at”").text()
    named(editor, "Tools", QListWidget).setCurrentRow(1)
    assert line(editor, "Name of value 1").text() == "number"
    assert named(editor, "Value 1 is needed", QCheckBox).isChecked()
    assert not named(editor, "Value 2 is needed", QCheckBox).isChecked()
    assert named(editor, "Choices of value 2", QPlainTextEdit).toPlainText() == "new\nold"
    assert "pattern" in label(editor, "Kept, and only").text()
    rewrite(qtbot, line(editor, "Name of value 1"), "id")
    button(editor, "Use").click()
    ((after,),) = taken
    expected = json.loads(text)
    schema = expected[1]["input_schema"]
    schema["properties"] = {
        "id": schema["properties"]["number"],
        "kind": schema["properties"]["kind"],
    }
    schema["required"] = ["id"]
    assert json.dumps(json.loads(after)) == json.dumps(expected)
    assert after[: text.index('"strict"')] == text[: text.index('"strict"')]


@pytest.mark.parametrize("text", [json.dumps([ORDER, NESTED]), TOOLS.template, "[]", "", "[ ]"])
def test_looking_changes_nothing(open_editor, text):
    editor = open_editor(text)
    taken = heard(editor.taken)
    for page in ("JSON", "Form", "JSON", "Form"):
        turn(editor, page)
    button(editor, "Use").click()
    assert taken == [(text,)]


def test_values_are_added_moved_and_removed(qtbot, open_editor):
    editor = open_editor(json.dumps([ORDER]))
    up = tool_button(editor, "Move value 2 up")
    up.setFocus()
    qtbot.keyClick(up, Qt.Key.Key_Space)
    assert line(editor, "Name of value 1").text() == "kind"
    assert QApplication.focusWidget() is tool_button(editor, "Move value 1 down")
    button(editor, "Add a value").click()
    assert line(editor, "Name of value 3").text() == "value"
    tool_button(editor, "Remove value 2").click()
    catch_up()
    assert QApplication.focusWidget() is line(editor, "Name of value 2")
    turn(editor, "JSON")
    (tool,) = json.loads(editor.field.toPlainText())
    assert list(tool["input_schema"]["properties"]) == ["kind", "value"]
    assert "required" not in tool["input_schema"]
    assert tool["strict"] is True


def test_tab_goes_through_the_values_in_their_order(qtbot, open_editor):
    editor = open_editor(json.dumps([ORDER]))
    tool_button(editor, "Move value 2 up").click()
    meaning = named(editor, "Choices of value 1", QPlainTextEdit)
    meaning.setFocus()
    qtbot.keyClick(meaning, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is line(editor, "Name of value 2")


def test_tools_are_duplicated_and_removed(qtbot, open_editor):
    editor = open_editor(json.dumps([ORDER, NESTED]))
    tool_button(editor, "Duplicate the tool").click()
    assert listed(editor) == ["look_up_order", "look_up_order_2", "place"]
    tool_button(editor, "Remove the tool").click()
    assert listed(editor) == ["look_up_order", "place"]
    assert not tool_button(editor, "Duplicate the tool").isEnabled(), "it is known as JSON alone"
    tool_button(editor, "Remove the tool").click()
    shown = named(editor, "Tools", QListWidget)
    assert QApplication.focusWidget() is shown
    qtbot.keyClick(shown, Qt.Key.Key_Delete)
    assert listed(editor) == []
    assert "Empty: nothing is sent." in words(editor)
    taken = heard(editor.taken)
    button(editor, "Use").click()
    assert taken == [("",)]


def test_faults_are_told_at_the_field_and_hold_up_use(qtbot, open_editor):
    editor = open_editor(json.dumps([ORDER]))
    name = line(editor, "Name of the tool")
    rewrite(qtbot, name, "no good")
    assert "without spaces" in name.accessibleDescription()
    assert not button(editor, "Use").isEnabled()
    rewrite(qtbot, name, "good")
    assert name.accessibleDescription() == ""
    assert button(editor, "Use").isEnabled()
    choices = named(editor, "Choices of value 2", QPlainTextEdit)
    choices.setPlainText(" \n")
    assert "at least one" in choices.accessibleDescription()
    choices.setPlainText("a\n a\nb")
    assert button(editor, "Use").isEnabled()
    rewrite(qtbot, line(editor, "Name of value 2"), "number")
    assert "already" in line(editor, "Name of value 2").accessibleDescription()
    assert not button(editor, "Use").isEnabled()
    turn(editor, "JSON")
    assert is_shown(editor, "Name of value 2"), "JSON has no room for two values of one name"
    assert QApplication.focusWidget() is line(editor, "Name of value 2")
    assert named(editor, "Page: Form", QRadioButton).isChecked()


def test_a_fault_of_another_tool_is_told_with_its_name(qtbot, open_editor):
    editor = open_editor(json.dumps([ORDER, {**ORDER, "name": "b c"}]))
    assert label(editor, "b c: A name has only").text()
    assert not button(editor, "Use").isEnabled()


def test_broken_json_leads_to_the_json(open_editor):
    editor = open_editor('[\n  {"name": }\n]')
    assert "Line 2" in label(editor, "cannot be shown as a form").text()
    assert not is_shown(editor, "Tools")
    link = button(editor, "Go to the JSON")
    assert QApplication.focusWidget() is link
    link.click()
    assert editor.field.marked == 2
    editor.field.setPlainText(json.dumps([ORDER]))
    turn(editor, "Form")
    assert listed(editor) == ["look_up_order"]


def test_json_and_form_are_one_text(qtbot, open_editor):
    editor = open_editor(TOOLS.template)
    rewrite(qtbot, line(editor, "Name of the tool"), "other")
    turn(editor, "JSON")
    assert '"name": "other"' in editor.field.toPlainText()
    editor.field.setFocus()
    editor.field.undo()
    assert editor.field.toPlainText() == TOOLS.template
    turn(editor, "Form")
    assert line(editor, "Name of the tool").text() == "look_up_order"


def test_what_is_written_as_json_is_taken_without_a_look_at_the_form(open_editor):
    editor = open_editor(TOOLS.template)
    taken = heard(editor.taken)
    turn(editor, "JSON")
    written = json.dumps([ORDER], indent=2)
    editor.field.setPlainText(written)
    button(editor, "Use").click()
    assert taken == [(written,)]


def test_cancel_takes_nothing(qtbot, open_editor):
    editor = open_editor(TOOLS.template)
    taken = heard(editor.taken)
    tool_button(editor, "Remove the tool").click()
    button(editor, "Cancel").click()
    assert taken == []


def test_an_example_is_offered_where_there_is_nothing(open_editor):
    editor = open_editor()
    button(editor, "Begin with an example").click()
    assert listed(editor) == ["look_up_order"]
    button(editor, "Use").click()
    assert editor.form.text == TOOLS.template


def test_a_tool_is_tried_out(qtbot, open_editor):
    editor = open_editor(json.dumps([ORDER]))
    named(editor, "Show the tool: Try it out", QRadioButton).click()
    call = named(editor, "The call as JSON", QPlainTextEdit)
    assert call.isReadOnly()
    assert label(editor, "Missing: ").text() == "Missing: number"
    assert label(editor, "Nothing is sent anywhere").text()
    qtbot.keyClicks(line(editor, "Try number"), "A7")
    assert "Nothing is missing." in words(editor)
    assert json.loads(call.toPlainText())["input"] == {"number": "A7"}
    button(editor, "Fill in examples").click()
    assert json.loads(call.toPlainText()) == {
        "type": "tool_use",
        "id": "toolu_example",
        "name": "look_up_order",
        "input": {"number": "A7", "kind": "new"},
    }
    assert label(editor, "Asked of look_up_order").text().splitlines()[1:] == [
        "number: A7",
        "kind: new",
    ]
    named(editor, "Show the tool: What it is", QRadioButton).click()
    rewrite(qtbot, line(editor, "Name of value 1"), "id")
    named(editor, "Show the tool: Try it out", QRadioButton).click()
    assert label(editor, "Missing: ").text() == "Missing: id"
    assert json.loads(call.toPlainText())["input"] == {"kind": "new"}, "what was filled in stays"
    assert line(editor, "Try id").text() == ""
    button(editor, "Fill in examples").click()
    assert line(editor, "Try id").text() == json.loads(call.toPlainText())["input"]["id"] != ""
    button(editor, "Empty the fields").click()
    assert json.loads(call.toPlainText())["input"] == {}
    assert line(editor, "Try id").text() == ""


def test_there_is_a_field_for_each_kind(qtbot, open_editor):
    kinds = {
        "text": {"type": "string"},
        "whole": {"type": "integer"},
        "share": {"type": "number"},
        "sure": {"type": "boolean"},
        "which": {"enum": ["a", "b"]},
        "many": {"type": "array", "items": {"type": "string"}},
    }
    assert len(kinds) == len(ValueKind)
    tool = {"name": "t", "input_schema": {"type": "object", "properties": kinds}}
    editor = open_editor(json.dumps([tool]))
    named(editor, "Show the tool: Try it out", QRadioButton).click()
    qtbot.keyClicks(line(editor, "Try whole"), "1.5")
    call = named(editor, "The call as JSON", QPlainTextEdit)
    assert json.loads(call.toPlainText())["input"] == {}
    line(editor, "Try whole").clear()
    qtbot.keyClicks(line(editor, "Try whole"), "12")
    qtbot.keyClicks(line(editor, "Try share"), "0.5")
    for name, place in (("Try sure", 2), ("Try which", 1)):
        box = named(editor, name, ChoiceBox)
        box.setCurrentIndex(place)
        box.activated.emit(place)
    named(editor, "Try many", QPlainTextEdit).setPlainText("one\n\ntwo")
    assert json.loads(call.toPlainText())["input"] == {
        "whole": 12,
        "share": 0.5,
        "sure": False,
        "which": "a",
        "many": ["one", "two"],
    }
    told = label(editor, "Asked of t").text().splitlines()
    assert told[1:] == ["whole: 12", "share: 0.5", "sure: no", "which: a", "many: one, two"]
    # What was filled in stands there again when one comes back.
    rewrite(qtbot, line(editor, "Try text"), "words")
    named(editor, "Show the tool: What it is", QRadioButton).click()
    rewrite(qtbot, line(editor, "Name of value 2"), "count")
    named(editor, "Show the tool: Try it out", QRadioButton).click()
    fields = [line(editor, f"Try {name}").text() for name in ("text", "count", "share")]
    assert fields == ["words", "", "0.5"]
    boxes = [named(editor, f"Try {name}", ChoiceBox).currentText() for name in ("sure", "which")]
    assert boxes == ["No", "a"]
    assert named(editor, "Try many", QPlainTextEdit).toPlainText() == "one\ntwo"


def test_a_screen_reader_is_told_what_everything_is(open_editor):
    editor = open_editor(json.dumps([ORDER, NESTED]))
    for kind in (QLineEdit, QPlainTextEdit, QToolButton, QCheckBox, QListWidget):
        for widget in editor.findChildren(kind):
            if not widget.isVisibleTo(editor):
                continue
            found = QAccessible.queryAccessibleInterface(widget)
            assert found.text(QAccessible.Text.Name), widget


def test_a_screen_reader_is_told_what_a_box_of_choices_is(open_editor):
    editor = open_editor(json.dumps([ORDER]))
    kind = QAccessible.queryAccessibleInterface(named(editor, "Kind of value 2", ChoiceBox))
    assert [each.text(QAccessible.Text.Name) for each, _ in kind.relations()] == ["Kind of value 2"]


def test_long_words_make_nothing_wider(open_editor):
    long = "x" * 3000
    values = {
        long: {"type": "string", "description": long, long: 1},
        "b": {"enum": [long]},
        "c": {"type": "array", "items": {"type": "string"}, "default": [long]},
    }
    tool = {
        "name": long,
        "description": long,
        "input_schema": {"type": "object", "properties": values, "required": [long]},
    }
    editor = open_editor(json.dumps([tool, {"type": long, "name": long}]))
    size = editor.size()
    named(editor, "Show the tool: Try it out", QRadioButton).click()
    button(editor, "Fill in examples").click()
    named(editor, "Tools", QListWidget).setCurrentRow(1)
    catch_up()
    assert editor.size() == size
    assert editor.minimumSizeHint().width() <= size.width()


def test_the_pane_opens_the_form_and_takes_what_it_gives(qtbot, appearance):
    pane = ParameterPane(advanced_open=True)
    told = heard(pane.changed)
    pane.changed.connect(pane.show_settings)
    qtbot.addWidget(pane)
    pane.fill()
    pane.show()
    named(pane, "Tools: open the editor", QPushButton).click()
    editor = child(pane, JsonEditor)
    button(editor, "Begin with an example").click()
    button(editor, "Use").click()
    assert told[-1][0]["tools"] == TOOLS.template


def test_how_tools_are_seen(open_editor):
    editor = open_editor(json.dumps([ORDER, NESTED]))
    editor.resize(1000, 900)
    assert (
        outline(editor)
        == """\
== Tools
Tools the model may ask for. Their calls are shown, not run. {muted, wraps}
| [*Form*] {called 'Page: Form'}
| [JSON] {called 'Page: JSON'}
(Tools) {focus}
    look_up_order
    place
| [*What it is*] {called 'Show the tool: What it is'}
| [Try it out] {called 'Show the tool: Try it out'}
Name {bold}
_look_up_order_ {called 'Name of the tool'}
What it is for {bold}
__Finds an order.__ {called 'What the tool is for'}
Values it is called with {bold}
_number_ {called 'Name of value 1'}
| <Text> {called 'Kind of value 1'}
| [x] Needed {called 'Value 1 is needed', tip 'The model must always give it'}
| [Move value 1 up] {faint, off}
| [Move value 1 down]
| [Remove value 1]
__Its number__ {called 'Meaning of value 1'}
Kept, and only to be changed as JSON: pattern {small muted, wraps}
_kind_ {called 'Name of value 2'}
| <One of a list> {called 'Kind of value 2'}
| [ ] Needed {called 'Value 2 is needed', tip 'The model must always give it'}
| [Move value 2 up]
| [Move value 2 down] {faint, off}
| [Remove value 2]
__What it means, such as “City and country”__ {called 'Meaning of value 2'}
__new⏎old__ {called 'Choices of value 2'}
[Add a value]
[Add a tool]
| [Duplicate the tool]
| [Remove the tool]
This can be sent. {small muted, wraps}
[Cancel] {Enter where the focus is}
| [Use] {bold on_accent filled, Enter}"""
    )
    named(editor, "Show the tool: Try it out", QRadioButton).click()
    assert (
        outline(editor)
        == """\
== Tools
Tools the model may ask for. Their calls are shown, not run. {muted, wraps}
| [*Form*] {called 'Page: Form'}
| [JSON] {called 'Page: JSON'}
(Tools) {focus}
    look_up_order
    place
| [What it is] {called 'Show the tool: What it is'}
| [*Try it out*] {called 'Show the tool: Try it out'}
This is how a model would call the tool. Nothing is sent an… {small muted, wraps}
number (needed) {bold}
| Missing: number {small warn, wraps}
Its number {small muted, wraps}
| Asked of look_up_order:⏎nothing more {muted, wraps}
__ {called 'Try number', described 'Its number'}
kind {bold}
| __{⏎  "type": "tool_use",⏎  "id": "toolu_example",⏎  "name": …__ {small fixed, to read, called 'The call as JSON'}
<not given> {called 'Try kind'}
[Fill in examples]
| [Empty the fields] {accent}
[Add a tool]
| [Duplicate the tool]
| [Remove the tool]
This can be sent. {small muted, wraps}
[Cancel] {Enter where the focus is}
| [Use] {bold on_accent filled, Enter}"""
    )
    editor.close()


KINDS = (
    ToolValue("text", ValueKind.TEXT, "Words <b>", is_needed=True),
    ToolValue("whole", ValueKind.WHOLE),
    ToolValue("number", ValueKind.NUMBER),
    ToolValue("switch", ValueKind.SWITCH),
    ToolValue("choice", ValueKind.CHOICE, choices=("new", "old")),
    ToolValue("texts", ValueKind.TEXTS),
)


@pytest.fixture
def trial(qtbot, appearance):
    shown = TrialView()
    qtbot.addWidget(shown)
    appearance.dress()
    shown.resize(900, 900)
    shown.show()
    return shown


def test_what_is_tried_is_told_in_words_and_as_json(qtbot, trial):
    trial.show_tool(ToolForm("look_up", "", KINDS))
    catch_up()
    assert (
        outline(trial)
        == """\
This is how a model would call the tool. Nothing is sent an… {small muted, wraps}
text (needed) {bold}
| Missing: text {small warn, wraps}
Words <b> {small muted, wraps}
| Asked of look_up:⏎nothing more {muted, wraps}
__ {called 'Try text', described 'Words <b>'}
whole {bold}
| __{⏎  "type": "tool_use",⏎  "id": "toolu_example",⏎  "name": …__ {small fixed, to read, called 'The call as JSON'}
__ {called 'Try whole'}
number {bold}
__ {called 'Try number'}
switch {bold}
<not given> {called 'Try switch'}
choice {bold}
<not given> {called 'Try choice'}
texts {bold}
__One text on a line__ {called 'Try texts'}
[Fill in examples] {focus}
| [Empty the fields] {accent}"""
    )
    qtbot.keyClicks(named(trial, "Try text", QLineEdit), "Hi <b>")
    qtbot.keyClicks(named(trial, "Try whole", QLineEdit), "3")
    qtbot.keyClicks(named(trial, "Try number", QLineEdit), "0.5")
    for name, place in (("switch", 2), ("choice", 1)):
        box = named(trial, f"Try {name}", ChoiceBox)
        box.setCurrentIndex(place)
        box.activated.emit(place)
    named(trial, "Try texts", QPlainTextEdit).setPlainText("one\n\ntwo")
    assert label(trial, "Asked of look_up:").text() == (
        "Asked of look_up:\ntext: Hi <b>\nwhole: 3\nnumber: 0.5\nswitch: no\nchoice: new\n"
        "texts: one, two"
    )
    call = json.loads(named(trial, "The call as JSON", QPlainTextEdit).toPlainText())
    assert call["input"] == {
        "text": "Hi <b>",
        "whole": 3,
        "number": 0.5,
        "switch": False,
        "choice": "new",
        "texts": ["one", "two"],
    }
    assert "Nothing is missing. {small good, wraps}" in outline(trial)
    trial.show_tool(ToolForm("look_up", "Now with a purpose", KINDS[:2]))
    catch_up()
    assert named(trial, "Try text", QLineEdit).text() == "Hi <b>", "what was written stays"
    trial.show_tool(ToolForm("look_up", "", (ToolValue("text", ValueKind.WHOLE),)))
    catch_up()
    assert named(trial, "Try text", QLineEdit).text() == "", "but not as another kind"
    trial.show_tool(ToolForm("look_up", "", KINDS))
    catch_up()
    button(trial, "Fill in examples").click()
    assert "Nothing is missing." in words(trial)
    button(trial, "Empty the fields").click()
    assert "Missing: text" in words(trial)
    named(trial, "Try whole", QLineEdit).setText("7")
    trial.show_tool(ToolForm("other", "", KINDS))
    catch_up()
    assert named(trial, "Try whole", QLineEdit).text() == "", "another tool begins empty"


def test_a_tool_without_values_says_so_and_of_many_the_first_are_told(qtbot, trial):
    trial.show_tool(ToolForm("now"))
    catch_up()
    assert (
        outline(trial)
        == """\
This is how a model would call the tool. Nothing is sent an… {small muted, wraps}
It is called without any values. {small muted, wraps}
| Nothing is missing. {small good, wraps}
Asked of now:⏎nothing more {muted, wraps}
__{⏎  "type": "tool_use",⏎  "id": "toolu_example",⏎  "name": …__ {small fixed, to read, focus, called 'The call as JSON'}"""
    )
    many = tuple(ToolValue(f"v{n}") for n in range(9))
    trial.show_tool(ToolForm("many", "", many))
    catch_up()
    for each in many:
        qtbot.keyClicks(named(trial, f"Try {each.name}", QLineEdit), "x")
    told = label(trial, "Asked of many:").text().splitlines()
    assert told[-2:] == ["v7: x", "…"]
    first = named(trial, "Try v0", QLineEdit)
    first.clear()
    qtbot.keyClicks(first, 90 * "y")
    told = label(trial, "Asked of many:").text().splitlines()
    assert f"v0: {80 * 'y'}" in told


class Windows(QObject):
    """Hears what comes up as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[QWidget] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(watched)
        return False


def test_nothing_of_the_editor_comes_up_as_a_window_before_it(qapp, open_editor):
    windows = Windows()
    qapp.installEventFilter(windows)
    editor = open_editor(json.dumps([ORDER]))
    catch_up()
    qapp.removeEventFilter(windows)
    assert windows.shown == [editor]
    editor.close()
