"""The living folder from the window: turned on in the settings, written, shown, turned off."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog, QLineEdit

from orca_desktop.domain.conversation import Draft
from orca_desktop.session.intents import AskQuestion
from orca_desktop.ui.features.transfer.living_page import LivingFolderPage
from orca_desktop.ui.platform import links
from tests.support.waiting import until
from tests.support.widgets import button, named, words

BOX = "Keep a Markdown file of every conversation in a folder"


@pytest.fixture(autouse=True)
def _own_dialogs():
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    yield
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs, on=False)


def opened(program, window) -> LivingFolderPage:
    program.presenters.settings.open("living")
    found = window.findChild(LivingFolderPage)
    assert isinstance(found, LivingFolderPage)
    return found


async def asked_for_folder(window) -> QFileDialog:
    def found() -> QFileDialog | None:
        dialogs = window.findChildren(QFileDialog)
        return next((each for each in dialogs if each.isVisible()), None)

    return await until(found)


async def turned_on(program, window, folder: Path) -> LivingFolderPage:
    page = opened(program, window)
    QTest.mouseClick(named(page, BOX, QCheckBox), Qt.MouseButton.LeftButton)
    dialog = await asked_for_folder(window)
    name = dialog.findChild(QLineEdit, "fileNameEdit")
    assert name is not None
    name.setText(str(folder))
    dialog.accept()
    await until(lambda: program.session.living_folder.is_on)
    await program.session.living_folder.settle()
    return page


async def asked(program, question: str) -> None:
    await program.session.ask(AskQuestion(Draft(question)))
    await until(lambda: program.session.workspace.is_at_rest)


@pytest.mark.slow
async def test_it_is_turned_on_with_a_folder_and_says_how_it_stands(
    program, window, tmp_path, monkeypatch
):
    folder = tmp_path / "Notes"
    folder.mkdir()
    await asked(program, "Plan a weekend in Lisbon")
    page = await turned_on(program, window, folder)
    assert [each.name for each in folder.iterdir()] == ["Plan a weekend in Lisbon.md"]
    assert named(page, "Folder of the Markdown files", QLineEdit).text() == str(folder)
    assert named(page, BOX, QCheckBox).isChecked()
    assert "1 file is in the folder." in words(page)
    shown: list[Path] = []
    monkeypatch.setattr(links, "open_folder", shown.append)
    QTest.mouseClick(button(page, "Show in folder"), Qt.MouseButton.LeftButton)
    assert shown == [folder]
    QTest.mouseClick(named(page, BOX, QCheckBox), Qt.MouseButton.LeftButton)
    await until(lambda: not program.session.living_folder.is_on)
    await until(lambda: "1 file is in the folder." not in words(page))
    assert len(list(folder.iterdir())) == 1


async def test_who_chooses_no_folder_leaves_it_off(program, window):
    page = opened(program, window)
    QTest.mouseClick(named(page, BOX, QCheckBox), Qt.MouseButton.LeftButton)
    (await asked_for_folder(window)).reject()
    await until(lambda: not named(page, BOX, QCheckBox).isChecked())
    assert not program.session.living_folder.is_on


async def test_what_is_in_the_way_stands_on_the_page(program, window, tmp_path):
    folder = tmp_path / "Notes"
    folder.mkdir()
    page = await turned_on(program, window, folder)
    folder.rmdir()
    await asked(program, "Hello")
    await program.session.living_folder.settle()
    assert any("is not there" in each for each in words(page))
    folder.mkdir()
    await program.session.living_folder.settle()
    await until(lambda: "1 file is in the folder." in words(page))
    assert not any("is not there" in each for each in words(page))
