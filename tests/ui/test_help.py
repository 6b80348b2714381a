"""The manual beside the window, what is new, and whether everything is well."""

from __future__ import annotations

import dataclasses
import platform
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from orca_desktop import __version__
from orca_desktop.domain.key_state import KeyShown, KeyState
from orca_desktop.domain.words import Text
from orca_desktop.ui.features.help import findings as health
from orca_desktop.ui.features.help.health_dialog import HealthDialog
from orca_desktop.ui.features.help.manual_window import LicencesWindow, ManualWindow
from orca_desktop.ui.features.help.presenter import HelpPresenter
from orca_desktop.ui.platform import links
from tests.support.waiting import until
from tests.support.widgets import words


def press(key: Qt.Key) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key)


@pytest.fixture
async def manual(talking):
    await until(talking.isActiveWindow)
    press(Qt.Key.Key_F1)
    (found,) = talking.findChildren(ManualWindow)
    await until(found.isActiveWindow)
    yield found
    found.close()


def titles(manual: ManualWindow) -> list[str]:
    return [manual.list.item(row).text() for row in range(manual.list.count())]


def read(manual: ManualWindow) -> str:
    """The chapter as it is copied."""
    manual.text.selecting.select_all()
    manual.text.selecting.copy()
    return QGuiApplication.clipboard().text()


async def test_F1_opens_the_manual_beside_the_window_and_again_the_same(talking, manual):
    assert manual.windowTitle() == "Manual"
    assert not manual.isModal()
    assert titles(manual)[0] == "First steps"
    assert manual.title.text() == "First steps"
    assert manual.search.hasFocus()
    talking.actions_by_name["manual"].trigger()
    assert talking.findChildren(ManualWindow) == [manual]


async def test_a_chapter_is_read_and_only_read(manual):
    assert "Look around first lets a small built-in model answer." in read(manual)
    menu_words = [each.text() for each in manual.text.actions()]
    assert menu_words == []
    manual.text.grab()
    assert not [each for each in words(manual.text) if each in {"Try again", "Compare", "More"}]


async def test_words_find_chapters_and_are_marked_in_them(manual):
    marked: list[tuple[int, int]] = []
    manual.text.found.connect(lambda count, place: marked.append((count, place)))
    QTest.keyClicks(manual.search, "recipes")
    assert titles(manual) == []
    assert manual.search.nothing.isVisible()
    manual.search.clear()
    QTest.keyClicks(manual.search, "blind")
    assert "Comparing answers" in titles(manual)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Up)
    await until(lambda: marked and marked[-1][0])
    press(Qt.Key.Key_Return)
    assert manual.search.hasFocus()
    press(Qt.Key.Key_Escape)
    assert manual.isVisible() and not manual.search.text()
    press(Qt.Key.Key_Escape)
    assert not manual.isVisible()


async def test_it_opens_again_where_one_was(program, talking, manual):
    manual.list.setCurrentRow(3)
    title = manual.title.text()
    manual.close()
    await until(lambda: program.presenters.is_idle)
    assert (await program.store.settings.load())["manual_chapter"] == "compare"
    talking.actions_by_name["manual"].trigger()
    assert manual.title.text() == title


async def test_what_is_new_is_a_chapter(talking, manual):
    QTest.keyClicks(manual.search, "blind")
    talking.actions_by_name["whats_new"].trigger()
    assert manual.title.text() == "What is new"
    assert manual.search.text() == ""


@pytest.mark.parametrize(
    ("before", "is_told"), [(None, False), ("0.0.9", True), (__version__, False)]
)
async def test_another_version_is_told_once_with_what_is_new(program, talking, before, is_told):
    remembered = program.session.remembered
    if before is None:
        assert remembered.get("version") == __version__, "the first start tells nothing"
    else:
        remembered.note({"version": before})
    talking.notices.dismiss()
    presenter: HelpPresenter = program.presenters.help
    presenter.begin()
    await until(lambda: program.presenters.is_idle)
    told = f"This is Orca Desktop {__version__} now." in words(talking.toast)
    assert told is is_told
    assert (await program.store.settings.load())["version"] == __version__


# --- is everything well?

ONLY = "only http, https and socks5 can. Change it in the settings of the system."


@pytest.fixture
async def dialog(program, talking):
    talking.actions_by_name["health"].trigger()
    found = await until(QApplication.activeModalWidget)
    assert isinstance(found, HealthDialog)
    yield found
    found.close()


async def test_it_says_how_everything_is_and_is_copied_without_secrets(program, dialog):
    told = words(dialog)
    assert "All is well." in told
    assert program.session.access.address.base in told
    assert any(f"Orca Desktop {__version__}" in each for each in told)
    dialog.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert "Copied." in words(dialog)
    assert f"Gateway: {program.session.access.address.base}" in copied
    assert copied.count("\n") + 1 == len(copied.splitlines()) > 8
    assert str(Path.home()) + "/" not in copied
    dialog.again.click()
    await until(lambda: "All is well." in words(dialog))


async def test_what_needs_care_is_counted_and_told(program, dialog):
    state = await program.session.health()
    bad = dataclasses.replace(
        state,
        proxy="gopher://old",
        can_use_proxy=False,
        free=health.LITTLE_ROOM - 1,
        data=dataclasses.replace(state.data, health=Text("x", "The disk is full."), is_well=False),
    )
    refused = KeyShown(KeyState.REFUSED, problem=Text("x", "Refused."))
    found = health.findings(bad, refused)
    assert [each.words for each in found if not each.is_well] == [
        "Refused.",
        f"gopher://old cannot be used: {ONLY}",
        f"{found[3].words.partition(' · ')[0]} · The disk is full.",
        "Only 1,000 MB. Make room, so that backups and new chats find some.",
    ]
    dialog.show_findings(found)
    assert "4 things need your attention." in words(dialog)
    dialog.show_findings(found[1:2])
    assert "One thing needs your attention." in words(dialog)
    unknown = health.findings(dataclasses.replace(state, free=None), None)
    assert "The disk does not tell." in [each.words for each in unknown]
    enough = health.findings(dataclasses.replace(state, free=health.LITTLE_ROOM), None)
    assert all(each.is_well for each in enough)


def test_a_path_is_told_without_the_name_of_the_person():
    assert health.without_name(Path.home() / "a" / "b") == str(Path("~") / "a" / "b")
    assert health.without_name(Path("/somewhere/else")) == str(Path("/somewhere/else"))


# --- about the program, and whose work it is


@pytest.fixture
async def about(program, talking):
    talking.actions_by_name["about"].trigger()
    found = await until(QApplication.activeModalWidget)
    yield found
    found.close()


def button(inside: QWidget, name: str) -> QPushButton:
    (found,) = (each for each in inside.findChildren(QPushButton) if each.text() == name)
    return found


async def test_about_tells_versions_that_can_be_copied(about):
    told = words(about)
    assert "Free software under the MIT licence." in told
    assert "Built with Qt, under the GNU LGPL 3, and with other free software." in told
    button(about, "Copy").click()
    copied = QGuiApplication.clipboard().text()
    for each in (__version__, platform.python_version(), qVersion()):
        assert each in copied
    assert button(about, "Copied.").isVisible()


async def test_about_opens_the_page_of_the_makers_in_the_browser(about, handed_over):
    button(about, "www.orcarouter.ai").click()
    await until(lambda: handed_over)
    assert [each.toString() for each in handed_over] == [links.HOME]


async def test_about_leads_to_the_licences_of_all_that_ships(program, talking, about):
    button(about, "Licences…").click()
    shown: LicencesWindow = await until(lambda: talking.findChild(LicencesWindow))
    await until(shown.isActiveWindow)
    assert not about.isVisible()
    assert shown.windowTitle() == "Licences"
    assert shown.title.text() == f"Orca Desktop {__version__}"
    assert "Permission is hereby granted" in read(shown)
    QTest.keyClicks(shown.search, "hunspell 1")
    assert any(each.startswith("Hunspell") for each in titles(shown))
    shown.search.clear()
    QTest.keyClicks(shown.search, "xyzzy")
    assert "Nothing was found." in words(shown)
    shown.close()
    talking.actions_by_name["about"].trigger()
    button(about, "Licences…").click()
    await until(shown.isVisible)
    assert talking.findChildren(LicencesWindow) == [shown]
    shown.close()
