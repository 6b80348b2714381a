from __future__ import annotations

import dataclasses
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QScrollArea, QWidget

from orca_desktop import __version__
from orca_desktop.domain.key_state import KeyShown, KeyState
from orca_desktop.ui.features.models import ModelButton
from orca_desktop.ui.features.models.picker import ModelPicker
from orca_desktop.ui.features.settings.dialog import SettingsDialog
from orca_desktop.ui.preferences import Preferences, SendKey
from orca_desktop.ui.theme.appearance import ThemeChoice
from orca_desktop.ui.widgets.choice import ChoiceBox
from tests.support.waiting import until
from tests.support.widgets import catch_up, named, words
from tests.ui.conftest import child, heard


@pytest.fixture
def dialog(qtbot, appearance):
    shown = SettingsDialog(Preferences())
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


def box_of(dialog: SettingsDialog, name: str) -> ChoiceBox[Any]:
    return next(each for each in dialog.findChildren(ChoiceBox) if each.accessibleName() == name)


def choose(dialog: SettingsDialog, name: str, value: object) -> None:
    box = box_of(dialog, name)
    place = box.values.index(value)
    box.setCurrentIndex(place)
    box.activated.emit(place)


def test_each_choice_counts_at_once(qtbot, dialog):
    said: list[dict[str, object]] = []
    dialog.preferences_chosen.connect(said.append)
    choose(dialog, "Theme", "dark")
    choose(dialog, "Sending", "ctrl+enter")
    choose(dialog, "Language", "en")
    dialog.tells_of_answers.click()
    assert said == [
        {"theme": ThemeChoice.DARK},
        {"send_key": SendKey.CTRL_ENTER},
        {"language": "en"},
        {"tells_of_answers": False},
    ]
    dialog.undo.click()
    assert dialog.tells_of_answers.isChecked()
    assert said[-1] == {"tells_of_answers": True}


async def test_what_is_set_elsewhere_meanwhile_stays(program, window):
    """Such as keys, in the dialog that the settings themselves open."""
    dialog = program.presenters.settings.open("writing")
    keys = (("bin", ("Ctrl+J",)),)
    window.take_preferences(dataclasses.replace(window.preferences, keys=keys))
    choose(dialog, "Theme", "dark")
    assert window.preferences.keys == keys
    assert window.preferences.theme is ThemeChoice.DARK
    dialog.close()


def test_the_address_is_told_when_it_changed(qtbot, dialog):
    said: list[str] = []
    dialog.gateway_changed.connect(said.append)
    dialog.show_gateway("https://api.orcarouter.ai")
    field = named(dialog, "Gateway address", QLineEdit)
    field.editingFinished.emit()
    assert said == []
    field.setText(" http://127.0.0.1:8080 ")
    field.editingFinished.emit()
    assert said == ["http://127.0.0.1:8080"]
    field.setText("")
    field.editingFinished.emit()
    assert said == ["http://127.0.0.1:8080"]
    assert field.text() == "http://127.0.0.1:8080"


@pytest.mark.parametrize(
    ("shown", "told", "can_remove"),
    [
        (KeyShown(), "No key is in use.", False),
        (KeyShown(KeyState.STORED, "KWallet", "wxyz"), "Key in use: …wxyz", True),
        (KeyShown(KeyState.SESSION_ONLY), "A key is in use.", True),
        (KeyShown(KeyState.FROM_ENVIRONMENT, tail="wxyz"), "Key in use: …wxyz", False),
        (KeyShown(KeyState.REFUSED), "No key is in use.", False),
    ],
)
def test_the_key_is_told_by_its_end_only(qtbot, dialog, shown, told, can_remove):
    dialog.show_key(shown)
    assert told in words(dialog)
    assert dialog.remove_key.isHidden() is not can_remove


def test_the_key_can_be_replaced_and_removed(qtbot, dialog):
    entered: list[str] = []
    dialog.key.entered.connect(entered.append)
    dialog.key.field.setText("sk-orca-new")
    qtbot.mouseClick(dialog.key.button, Qt.MouseButton.LeftButton)
    assert entered == ["sk-orca-new"]
    dialog.show_key(KeyShown(KeyState.STORED, "KWallet", "-new"))
    with qtbot.waitSignal(dialog.remove_key.clicked):
        qtbot.mouseClick(dialog.remove_key, Qt.MouseButton.LeftButton)


def test_a_new_dialog_holds_no_key(dialog):
    assert dialog.key.field.text() == ""


def test_pages_of_other_features_stand_before_the_last(qtbot, appearance):
    pages = {"one": QLabel("1"), "two": QLabel("2")}
    for name, page in pages.items():
        page.setWindowTitle(name.title())
    shown = SettingsDialog(Preferences(), pages)
    qtbot.addWidget(shown)
    shown.show()
    titles = child(shown, QListWidget, "sections")
    assert [titles.item(place).text() for place in range(titles.count())][-3:] == [
        "Two",
        "Privacy",
        "About",
    ]
    shown.open_page("two")
    assert titles.currentItem().text() == "Two"
    assert pages["two"].isVisible()
    assert not pages["one"].isVisible()


PAGES = (
    *("Connection", "Network", "Answers", "Appearance", "Language", "Writing and keys", "Desktop"),
    *("Chats and backups", "Costs", "What models refused", "Privacy", "About"),
)


async def test_the_pages_stand_in_one_order_and_each_is_found_by_its_name(program, window):
    settings = program.presenters.settings
    dialog = settings.open()
    sections = child(dialog, QListWidget, "sections")
    assert tuple(sections.item(place).text() for place in range(sections.count())) == PAGES
    found = {words: name for name, words in settings.places()}
    for title in PAGES[:-1]:
        settings.open_place(found[title])
        assert sections.currentItem().text() == title
    settings.open_place(found["Markdown files"])
    assert sections.currentItem().text() == "Chats and backups"
    dialog.reject()


async def test_all_pages_have_one_column_of_names_and_one_of_controls(program, window):
    window.appearance.dress()
    dialog = program.presenters.settings.open()
    for place in range(len(PAGES)):
        dialog.open_section(place)
        catch_up()
        area = dialog.findChildren(QScrollArea)
        page = next(each for each in area if each.isVisible()).widget()
        assert page is not None
        controls = [
            each
            for each in page.findChildren(QWidget)
            if isinstance(each, QLineEdit | ChoiceBox | ModelButton) and each.isVisible()
        ]
        assert {each.mapTo(page, QPoint()).x() for each in controls} <= {16 + 160 + 16}, PAGES[
            place
        ]
        usual = [each for each in controls if each.accessibleName() not in {"Sending", "API key"}]
        widths = {each.width() for each in usual}
        assert len(widths) <= 1 and max(widths, default=0) <= 320, PAGES[place]
    dialog.reject()


def test_a_change_can_be_undone(qtbot, dialog):
    said: list[dict[str, object]] = []
    dialog.preferences_chosen.connect(said.append)
    assert dialog.undo.isHidden()
    choose(dialog, "Typeface", next(iter(box_of(dialog, "Typeface").values[1:])))
    choose(dialog, "Size of text", 1.5)
    assert "Changed: Size of text" in words(dialog)
    assert said[-1] == {"zoom": 1.5}
    dialog.undo.click()
    assert said[-1] == {"zoom": 1.0}, "the latest alone"
    assert box_of(dialog, "Size of text").value == 1.0
    assert dialog.undo.isHidden()
    addresses = heard(dialog.gateway_changed)
    dialog.show_gateway("https://api.orcarouter.ai")
    field = named(dialog, "Gateway address", QLineEdit)
    field.setText("http://127.0.0.1:8080")
    field.editingFinished.emit()
    dialog.undo.click()
    assert addresses == [("http://127.0.0.1:8080",), ("https://api.orcarouter.ai",)]
    assert field.text() == "https://api.orcarouter.ai"


async def test_new_chats_begin_with_the_chosen_model_and_style(program, window):
    session = program.session
    dialog = program.presenters.settings.open("answers")
    before = session.settings.starting.model
    assert dialog.forget_model.isHidden()
    dialog.model.click()
    picker = await until(lambda: window.findChild(ModelPicker))
    picker.chosen.emit("practice/thinker")
    picker.reject()
    await until(lambda: session.settings.starting_model == "practice/thinker")
    await until(dialog.forget_model.isVisible)
    assert session.shown.settings.model == "practice/thinker", "the blank chat begins so too"
    style = next(each for each in session.presets.all if each.id == dialog.style_box.values[1])
    choose(dialog, "Style for new chats", style.id)
    await until(lambda: session.presets.default_id == style.id)
    assert session.settings.starting.model == "practice/thinker"
    dialog.undo.click()
    await until(lambda: session.presets.default_id is None)
    dialog.forget_model.click()
    await until(lambda: session.settings.starting_model == "")
    assert session.settings.starting.model == before
    await until(dialog.forget_model.isHidden)
    dialog.reject()


async def test_another_typeface_is_used_at_once_and_one_that_is_gone_does_no_harm(window, qapp):
    system = qapp.font().family()
    window.take_preferences(dataclasses.replace(window.preferences, font="No such typeface"))
    assert qapp.font().families()[0] == "No such typeface"
    assert QFontInfo(qapp.font()).family() != "No such typeface"
    window.take_preferences(dataclasses.replace(window.preferences, font="", zoom=1.5))
    assert qapp.font().family() == system
    assert window.appearance.zoom == 1.5


def test_about_says_the_version(dialog):
    dialog.open_section(-1)
    assert any(__version__ in each.text() for each in dialog.findChildren(QLabel))


async def test_paused_answers_go_on_by_themselves_if_that_is_wanted(program, window):
    box = program.presenters.settings.open("answers").continues_pauses
    assert not box.isChecked()
    box.click()
    await until(lambda: program.session.going_on.continues_pauses)
    assert (await program.store.settings.load())["continue_pauses"] is True


def test_with_large_text_the_sections_are_not_cut_and_the_dialog_has_room(qtbot, appearance):
    sizes = []
    for zoom in (1.0, 2.0):
        appearance.set_zoom(zoom)
        dialog = SettingsDialog(Preferences())
        qtbot.addWidget(dialog)
        dialog.show()
        sections = child(dialog, QListWidget, "sections")
        catch_up()
        assert sections.horizontalScrollBar().maximum() == 0
        assert sections.sizeHintForColumn(0) <= sections.viewport().width()
        sizes.append(dialog.size())
        room = dialog.screen().availableSize()
        assert dialog.width() <= room.width()
        assert dialog.height() <= room.height()
    assert sizes[0] != sizes[1]
