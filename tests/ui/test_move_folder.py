"""The data folder moved in the window: asked once, told after the new start, old ones removed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QMessageBox, QProgressBar

from orca_desktop import paths
from orca_desktop.app.composition import Program
from orca_desktop.store import backup
from orca_desktop.ui.features.backup.data_page import DataPage
from orca_desktop.ui.features.settings.dialog import SettingsDialog
from orca_desktop.ui.preferences import Preferences
from orca_desktop.ui.shell.main_window import MainWindow
from orca_desktop.ui.widgets import dialogs
from tests.support.waiting import until
from tests.support.widgets import button, is_shown, words


@pytest.fixture(autouse=True)
def goes_on(qapp: Any) -> Any:
    """The loop goes on when a window was closed, as in the program."""
    qapp.setQuitOnLastWindowClosed(False)
    yield
    qapp.setQuitOnLastWindowClosed(True)


async def opened(program: Any, window: Any) -> DataPage:
    program.presenters.settings.open("data")
    dialog = await until(lambda: window.findChild(SettingsDialog))
    page: DataPage = await until(lambda: dialog.findChild(DataPage))
    await until(lambda: program.presenters.is_idle)
    return page


async def answer(page: DataPage, label: str) -> str:
    """Press a button of the question, or of what is told; its words."""
    box = await until(lambda: page.window().findChild(QMessageBox))
    await until(box.isVisible)
    said = f"{box.text()} {box.informativeText()}"
    (found,) = [each for each in box.buttons() if each.text() == label]
    found.click()
    await until(lambda: page.window().findChild(QMessageBox) is None)
    return said


@pytest.mark.slow
async def test_the_folder_is_moved_and_found_and_the_old_one_removed(
    qtbot: Any,
    appearance: Any,
    program: Any,
    talking: Any,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    place = tmp_path / "disk"
    place.mkdir()

    async def open_folder(*_: object) -> Path:
        return place

    monkeypatch.setattr(dialogs, "open_folder", open_folder)
    page = await opened(program, talking)
    button(page, "Move…").click()
    asked = await answer(page, "Leave it")
    assert f"Move your chats to {place}?" in asked
    assert list(place.iterdir()) == []
    button(page, "Move…").click()
    await answer(page, "Move and start again")
    await until(lambda: talking.starts_again)
    await program.close()
    profile = paths.open_profile(tmp_path / "profile")
    assert isinstance(profile, paths.Profile)
    assert profile.folder == place
    second = MainWindow(appearance, Preferences())
    qtbot.addWidget(second)
    second.show()
    program = await Program.open(profile, second, practice=True)
    assert isinstance(program, Program)
    titles = {each.title for each in program.session.library.summaries}
    assert titles == {"Tax letter", "Bread", "Poem"}
    await until(lambda: f"Your chats lie in {place} now." in second.notices.toast.words)
    page = await opened(program, second)
    old = tmp_path / "profile"
    await until(lambda: is_shown(page, "Remove the old ones…"))
    assert f"Before the move they lay in {old}." in words(page)
    button(page, "Remove the old ones…").click()
    await answer(page, "Remove the old ones")
    await until(lambda: not is_shown(page, "Remove the old ones…"))
    assert not (old / "chats.db").exists()
    assert second.notices.toast.words.startswith("The old ones are removed: ")
    await program.close()


async def test_a_folder_that_will_not_do_is_told_in_one_sentence(program, talking, tmp_path):
    page = await opened(program, talking)
    run = program.presenters.context.run
    run(program.presenters.backups.move_to(program.store.folder, page))
    assert "already. Choose another folder." in await answer(page, "Close")
    await until(lambda: program.presenters.is_idle)
    blocked = tmp_path / "blocked"
    blocked.write_text("a file")
    run(program.presenters.backups.move_to(blocked, page))
    assert "could not be written" in await answer(page, "Close")
    assert not talking.starts_again


async def test_a_move_that_fails_is_told_and_everything_goes_on(
    program, talking, tmp_path, monkeypatch
):
    page = await opened(program, talking)
    place = tmp_path / "disk"

    def refused(*_: object) -> None:
        raise PermissionError("read-only")

    monkeypatch.setattr(paths, "lead_to", refused)
    program.presenters.context.run(program.presenters.backups.move_to(place, page))
    await answer(page, "Move and start again")
    assert "Everything is where it was." in await answer(page, "Close")
    assert not talking.starts_again
    assert not place.exists()
    assert page.move_folder.isEnabled()
    assert await program.store.settings.save("goes", "on") is None


async def test_a_move_shows_how_far_it_is_and_can_be_cancelled(
    program: Any, talking: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "PAGES", 1)
    page = await opened(program, talking)
    place = tmp_path / "disk"
    assert not is_shown(page, "Cancel")
    program.presenters.context.run(program.presenters.backups.move_to(place, page))
    await answer(page, "Move and start again")
    (bar,) = page.findChildren(QProgressBar)
    assert bar.accessibleName() == "Moving"
    await until(lambda: 0 < bar.value() < 100)
    assert bar.isVisible()
    button(page, "Cancel").click()
    await until(lambda: not bar.isVisible())
    await until(lambda: program.presenters.is_idle)
    assert not talking.starts_again
    assert not place.exists()
    assert page.move_folder.isEnabled()
    assert await program.store.settings.save("goes", "on") is None
