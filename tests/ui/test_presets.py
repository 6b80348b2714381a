"""Presets in the window: choosing, keeping, renaming, deleting with undo."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from orca_desktop.domain.parameters import Settings
from orca_desktop.domain.presets import STARTING, Preset
from orca_desktop.domain.words import Text
from orca_desktop.session.session import Session
from orca_desktop.ui.features.presets import PresetBar
from orca_desktop.ui.features.presets.dialog import PresetNameDialog, PresetsDialog
from orca_desktop.ui.wording.presets import described
from tests.support.outline import outline
from tests.support.waiting import until
from tests.support.widgets import button, is_shown, label, named, words
from tests.ui.conftest import heard

pytestmark = pytest.mark.usefixtures("english")

SAVE = "Save as a preset"
OWN = Preset("own", "Mine & yours", Settings(temperature=0.3, stop_sequences=("END",)))


@pytest.fixture
def bar(qtbot, appearance):
    shown = PresetBar()
    qtbot.addWidget(shown)
    shown.show_presets((*STARTING, OWN), "balanced")
    shown.show()
    return shown


def entries(bar):
    bar.menu.aboutToShow.emit()
    return [each for each in bar.menu.actions() if not each.isSeparator()]


def test_the_menu_lists_all_and_marks_the_one_in_use(bar):
    bar.show_used(STARTING[1], is_changed=False)
    found = entries(bar)
    assert [each.text() for each in found[:5]] == [
        "Precise",
        "Balanced (for new chats)",
        "Bold",
        "Deep thinker",
        "Mine && yours",
    ]
    assert [each.isChecked() for each in found[:3]] == [False, True, False]
    assert found[0].toolTip() == STARTING[0].help
    assert bar.button.accessibleName() == "Preset: Balanced"


def test_V10_a_preset_that_comes_to_nothing_is_greyed_with_its_reason(bar):
    deep = STARTING[3]
    bar.show_used(deep, is_changed=False)
    bar.show_refused({deep.id: "This model does not think."})
    found = entries(bar)[3]
    assert found.text() == "Deep thinker: This model does not think."
    assert not found.isEnabled()
    assert not found.isChecked(), "not greyed and taken at once"
    bar.show_refused({})
    assert entries(bar)[3].isEnabled() and entries(bar)[3].isChecked()


def is_greyed(bar: PresetBar, session: Session, model: str, names: list[str]) -> bool:
    """Whether these presets alone are greyed, now that this model is chosen."""
    greyed = [each.text().split(":")[0] for each in entries(bar) if not each.isEnabled()]
    return session.shown.settings.model == model and greyed == names


async def test_V10_presets_follow_what_the_model_can_do(program, window):
    bar = window.pane.presets
    session = program.session
    for model, greyed in (("practice/small", ["Deep thinker"]), ("practice/thinker", [])):
        program.presenters.parameters.change(session.shown.settings.with_value("model", model))
        await until(partial(is_greyed, bar, session, model, greyed))


def test_choosing_tells_the_id(bar):
    chosen = heard(bar.chosen)
    entries(bar)[4].trigger()
    assert chosen == [("own",)]


def test_changed_settings_are_said_and_can_be_kept(bar):
    updated, saving = heard(bar.updated), heard(bar.saving_requested)
    bar.show_used(STARTING[0], is_changed=False)
    assert not is_shown(bar, SAVE)
    bar.show_used(STARTING[0], is_changed=True)
    assert bar.button.text() == "Precise, changed"
    named(bar, SAVE, QToolButton).click()
    next(each for each in entries(bar) if each.text().startswith("Keep")).trigger()
    assert updated == [("precise",)]
    assert saving == [()]


def test_own_settings_belong_to_no_preset(bar):
    bar.show_used(None, is_changed=False)
    assert bar.button.text() == "Your own style"
    assert is_shown(bar, SAVE)


@pytest.fixture
def dialog(qtbot, appearance):
    shown = PresetsDialog()
    qtbot.addWidget(shown)
    shown.show_presets((*STARTING, OWN), "balanced")
    shown.show()
    appearance.dress()
    qtbot.waitExposed(shown)
    return shown


def mark(dialog, place):
    dialog.list.setCurrentRow(place)


def test_renaming_in_place(dialog):
    renamed = heard(dialog.renamed)
    dialog.list.item(4).setText("Other")
    assert renamed == [("own", "Other")]


def test_a_name_that_cannot_be_is_refused_and_the_old_one_stays(dialog):
    renamed = heard(dialog.renamed)
    dialog.list.item(4).setText("   ")
    assert renamed == []
    assert dialog.list.item(4).text() == "Mine & yours"
    dialog.list.item(4).setText("Other")
    assert renamed == [("own", "Other")], "and another one can be tried"
    assert label(dialog, "A preset needs a name.").property("tone") == "problem"


def test_deleting_can_be_undone(qtbot, dialog):
    deleted, restored = heard(dialog.deleted), heard(dialog.restored)
    mark(dialog, 4)
    dialog.list.setFocus()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Delete)
    assert deleted == [("own",)]
    dialog.show_presets(STARTING, "balanced")
    assert "Deleted: Mine & yours" in words(dialog)
    button(dialog, "Undo").click()
    assert restored == [("own",)]
    assert "Deleted: Mine & yours" not in words(dialog)
    assert not is_shown(dialog, "Undo")


def test_default_duplicate_and_files(dialog):
    default, copied = heard(dialog.default_chosen), heard(dialog.duplicated)
    mark(dialog, 1)
    button(dialog, "Not for new chats").click()
    mark(dialog, 0)
    button(dialog, "Use for new chats").click()
    button(dialog, "Duplicate").click()
    assert default == [("",), ("precise",)]
    assert copied == [("precise",)]


def test_the_marked_preset_stays_marked_when_the_list_changes(dialog):
    mark(dialog, 3)
    dialog.show_presets((OWN, *STARTING), None)
    assert dialog.current == "deep"


def test_a_refused_file_is_told_in_place(dialog):
    dialog.show_problem(Text("presets", "Line {line}: {why}", {"line": 3, "why": "no."}))
    assert "Line 3: no." in words(dialog)
    assert not is_shown(dialog, "Undo")


def test_what_a_preset_holds_is_told_in_the_order_of_the_table():
    assert described(OWN.settings) == "Temperature 0.3 · Stop sequences END"
    assert described(STARTING[3].settings) == "Thinking as needed · Maximum tokens 16,000"


def test_a_name_is_checked_while_typing(qtbot, appearance):
    dialog = PresetNameDialog()
    qtbot.addWidget(dialog)
    named = heard(dialog.named)
    save = button(dialog, "Save")
    assert not save.isEnabled()
    assert words(dialog) == []
    dialog.field.setText("x" * 81)
    assert not save.isEnabled()
    assert "80" in words(dialog)[0]
    dialog.field.setText("  My   style ")
    save.click()
    assert named == [("My style",)]


def test_how_the_presets_are_seen(qtbot, appearance, dialog, bar):
    assert (
        outline(dialog)
        == """\
== Presets
(Presets) {focus}
    Precise
    Balanced
    Bold
    Deep thinker
    Mine & yours
| [Rename]
[Duplicate]
[Use for new chats]
[Delete]
[Import …]
[Export all …]
The likeliest words: for facts, code and summaries. {wraps}
Temperature 0.0 {small muted, wraps}
[Close] {Enter}"""
    )
    mark(dialog, 4)
    assert (
        outline(dialog)
        == """\
== Presets
(Presets) {focus}
    Precise
    Balanced
    Bold
    Deep thinker
    Mine & yours
| [Rename]
[Duplicate]
[Use for new chats]
[Delete]
[Import …]
[Export all …]
Temperature 0.3 · Stop sequences END {small muted, wraps}
[Close] {Enter}"""
    )
    bar.show_used(STARTING[0], is_changed=True)
    assert (
        outline(bar)
        == """\
[Precise, changed] {focus, called 'Preset: Precise, changed', tip 'The likeliest words: for facts, code and summaries.'}
| [Save] {called 'Save as a preset', tip 'Save these settings as a preset'}"""
    )
    name = PresetNameDialog(suggested="Mine")
    qtbot.addWidget(name)
    name.show()
    assert (
        outline(name)
        == """\
== Save as a new preset
_Mine_ {focus, called 'Name of the preset'}
[Cancel] {Enter where the focus is}
| [Save] {bold on_accent filled, Enter}"""
    )


def test_what_was_done_is_said_below_with_a_way_back_and_goes_with_the_next(qtbot, dialog):
    deleted, restored = heard(dialog.deleted), heard(dialog.restored)
    before = outline(dialog)
    assert "Undo" not in before
    mark(dialog, 4)
    button(dialog, "Delete").click()
    assert deleted == [("own",)]
    dialog.show_presets(STARTING, "balanced")
    assert (
        outline(dialog)
        == """\
== Presets
(Presets) {focus}
    Precise
    Balanced
    Bold
    Deep thinker
| [Rename]
[Duplicate]
[Use for new chats]
[Delete]
[Import …]
[Export all …]
The likeliest words: for facts, code and summaries. {wraps}
Temperature 0.0 {small muted, wraps}
Deleted: Mine & yours {small muted, wraps}
| [Undo] {accent}
[Close] {Enter}"""
    )
    button(dialog, "Undo").click()
    assert restored == [("own",)]
    assert "Undo" not in outline(dialog)
    dialog.show_done("Saved as <b>.")
    assert "Saved as <b>. {small muted, wraps}" in outline(dialog)
    assert "Undo" not in outline(dialog)
    dialog.show_problem(Text("x", "It <b>fell</b>."))
    assert "It <b>fell</b>. {small danger, wraps}" in outline(dialog)


def test_what_can_be_done_with_a_preset_hangs_on_which_it_is(qtbot, dialog):
    doubled, chosen = heard(dialog.duplicated), heard(dialog.default_chosen)
    mark(dialog, 1)
    told = outline(dialog)
    button(dialog, "Duplicate").click()
    assert doubled == [("balanced",)]
    mark(dialog, 4)
    assert outline(dialog) != told
    button(dialog, "Use for new chats").click()
    assert chosen == [("own",)]
    dialog.show_presets((), None)
    for name in ("Rename", "Duplicate", "Delete"):
        assert not button(dialog, name).isEnabled()
