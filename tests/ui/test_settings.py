from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget

from orca_desktop import __version__
from orca_desktop.domain.key_state import KeyShown, KeyState
from orca_desktop.ui.features.settings.dialog import SettingsDialog
from orca_desktop.ui.preferences import Preferences, SendKey
from orca_desktop.ui.theme.appearance import ThemeChoice
from orca_desktop.ui.widgets.choice import ChoiceBox
from tests.support.waiting import until
from tests.support.widgets import catch_up, named, words
from tests.ui.conftest import child


@pytest.fixture
def dialog(qtbot, appearance):
    shown = SettingsDialog(Preferences())
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


def choose(dialog: SettingsDialog, name: str, value: object) -> None:
    box = next(each for each in dialog.findChildren(ChoiceBox) if each.accessibleName() == name)
    place = box.values.index(value)
    box.setCurrentIndex(place)
    box.activated.emit(place)


def test_each_choice_counts_at_once(qtbot, dialog):
    said: list[Preferences] = []
    dialog.preferences_changed.connect(said.append)
    choose(dialog, "Theme", "dark")
    choose(dialog, "Sending", "ctrl+enter")
    choose(dialog, "Language", "en")
    assert said[-1] == Preferences(
        theme=ThemeChoice.DARK, send_key=SendKey.CTRL_ENTER, language="en"
    )


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
        "One",
        "Two",
        "About",
    ]
    shown.open_page("two")
    assert titles.currentItem().text() == "Two"
    assert pages["two"].isVisible()
    assert not pages["one"].isVisible()


def test_about_says_the_version(dialog):
    dialog.open_section(-1)
    assert any(__version__ in each.text() for each in dialog.findChildren(QLabel))


async def test_paused_answers_go_on_by_themselves_if_that_is_wanted(program, window):
    box = program.presenters.settings.open(2).continues_pauses
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
