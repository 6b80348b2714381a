"""Copies in the window: saved, looked at, restored, and the way back after a new start."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QPushButton

from orca_desktop import paths
from orca_desktop.app.composition import Program
from orca_desktop.domain import clock
from orca_desktop.domain.secret import Secret
from orca_desktop.session.tasks import spawn
from orca_desktop.ui.features.backup.data_page import DataPage
from orca_desktop.ui.features.backup.restore_dialog import RestoreDialog
from orca_desktop.ui.features.backup.save_dialog import SaveCopyDialog
from orca_desktop.ui.preferences import Preferences
from orca_desktop.ui.shell.main_window import MainWindow
from orca_desktop.ui.widgets import dialogs
from tests.support.effort import is_within
from tests.support.heart import Heart
from tests.support.waiting import until
from tests.support.widgets import button, is_shown, words


@pytest.fixture(autouse=True)
def goes_on(qapp: Any) -> Any:
    """The loop goes on when a window was closed, as in the program."""
    qapp.setQuitOnLastWindowClosed(False)
    yield
    qapp.setQuitOnLastWindowClosed(True)


async def opened(window: Any, action: str, kind: type) -> Any:
    window.actions_by_name[action].trigger()
    dialog = await until(lambda: window.findChild(kind))
    await until(dialog.isVisible)
    return dialog


async def saved(program: Any, window: Any, path: Path) -> Path:
    """A copy of everything, saved by its dialog."""
    dialog = await opened(window, "save_copy", SaveCopyDialog)
    await program.presenters.backups.save(path, dialog)
    told: str = dialog.told.text()
    assert f"“{path.name}” is saved: " in told
    dialog.leave.click()
    await until(lambda: window.findChild(SaveCopyDialog) is None)
    return path


def other_window(qtbot: Any, appearance: Any) -> MainWindow:
    """The window of the next start."""
    shown = MainWindow(appearance, Preferences())
    qtbot.addWidget(shown)
    shown.show()
    return shown


async def test_a_copy_is_saved_where_the_person_says(
    program: Any, talking: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Any] = []

    async def save_path(_parent: Any, _title: str, suggested: Path, *_: str) -> Path:
        asked.append(suggested)
        return tmp_path / "stick.orca-copy"

    monkeypatch.setattr(dialogs, "save_path", save_path)
    dialog = await opened(talking, "save_copy", SaveCopyDialog)
    assert "The key is never in it." in " ".join(words(dialog))
    assert dialog.choose.hasFocus()
    dialog.choose.click()
    await until(lambda: is_shown(dialog, "Show in folder"))
    day = clock.now().astimezone().date().isoformat()
    assert asked[0].name == f"Orca Desktop {day}.orca-copy"
    assert (tmp_path / "stick.orca-copy").stat().st_size > 0
    again = await opened(talking, "save_copy", SaveCopyDialog)
    assert again is dialog
    dialog.leave.click()


async def test_a_copy_that_cannot_be_written_is_told_and_can_be_tried_again(
    program, talking, tmp_path
):
    dialog = await opened(talking, "save_copy", SaveCopyDialog)
    await program.presenters.backups.save(tmp_path / "nowhere" / "x.orca-copy", dialog)
    assert "could not be written there" in dialog.told.text()
    assert dialog.choose.isVisible()
    dialog.leave.click()


async def test_the_key_is_never_in_a_copy(window, tmp_path):
    profile = paths.open_profile(tmp_path / "profile")
    assert isinstance(profile, paths.Profile)
    program = await Program.open(profile, window, key=Secret("sk-orca-canarycanarycanary"))
    assert isinstance(program, Program)
    path = await saved(program, window, tmp_path / "mine.orca-copy")
    assert b"canarycanary" not in path.read_bytes()
    await program.close()


@pytest.mark.slow
async def test_a_restored_copy_is_undone_after_a_new_start(
    qtbot, appearance, program, talking, tmp_path
):
    path = await saved(program, talking, tmp_path / "mine.orca-copy")
    await program.session.delete("c1")
    await program.session.rename("c2", "Cake")
    dialog = await opened(talking, "restore_copy", RestoreDialog)
    await program.presenters.backups.look(path, dialog)
    told = " ".join(words(dialog))
    assert "3 chats with 6 questions and answers" in told
    assert "1 chat of it is not here now." in told
    assert "comes back with Undo" in told
    assert [row.title for row in dialog.newest.lines.rows] == ["Tax letter", "Bread", "Poem"]
    assert dialog.leave.hasFocus(), "nothing is restored by a key that is hit by mistake"
    assert not talking.starts_again
    dialog.restore.click()
    await until(lambda: talking.starts_again)
    assert talking.isHidden()
    await program.close()
    profile = paths.open_profile(tmp_path / "profile")
    assert isinstance(profile, paths.Profile)
    second = other_window(qtbot, appearance)
    program = await Program.open(profile, second, practice=True)
    assert isinstance(program, Program)
    titles = {each.title for each in program.session.library.summaries}
    assert titles == {"Tax letter", "Bread", "Poem"}
    await until(lambda: second.notices.toast.words.startswith("Restored: the chats as they were"))
    await until(lambda: program.presenters.is_idle)
    page = program.presenters.settings.open()
    page.open_page("data")
    data = await until(lambda: page.findChild(DataPage))
    await until(lambda: is_shown(data, "Undo the restoration"))
    button(data, "Undo the restoration").click()
    await until(lambda: second.starts_again)
    await program.close()
    third = other_window(qtbot, appearance)
    program = await Program.open(profile, third, practice=True)
    assert isinstance(program, Program)
    titles = {each.title for each in program.session.library.summaries}
    assert titles == {"Cake", "Poem"}
    assert [each.title for each in await program.session.bin.entries()] == ["Tax letter"]
    await until(lambda: third.notices.toast.words == "The restoration was undone.")
    settings = program.presenters.settings.open()
    settings.open_page("data")
    data = await until(lambda: settings.findChild(DataPage))
    await until(lambda: is_shown(data, "Restore it again"))
    await until(lambda: program.presenters.is_idle)
    await program.close()
    fourth = other_window(qtbot, appearance)
    program = await Program.open(profile, fourth, practice=True)
    assert isinstance(program, Program)
    await until(lambda: program.presenters.is_idle)
    assert not fourth.notices.toast.isVisible(), "it is told once"
    await program.close()


async def test_the_notice_of_the_new_start_offers_undo(
    qtbot, appearance, program, talking, tmp_path
):
    path = await saved(program, talking, tmp_path / "mine.orca-copy")
    await program.session.delete("c1")
    dialog = await opened(talking, "restore_copy", RestoreDialog)
    await program.presenters.backups.look(path, dialog)
    dialog.restore.click()
    await until(lambda: talking.starts_again)
    await program.close()
    profile = paths.open_profile(tmp_path / "profile")
    assert isinstance(profile, paths.Profile)
    second = other_window(qtbot, appearance)
    program = await Program.open(profile, second, practice=True)
    assert isinstance(program, Program)
    toast = second.notices.toast
    await until(toast.isVisible)
    (undo,) = [each for each in toast.findChildren(QPushButton) if each.text() == "Undo"]
    undo.click()
    await until(lambda: second.starts_again)
    await program.close()


async def test_a_backup_is_chosen_from_the_list_and_another_one_after_it(program, talking):
    await program.store.backup.make()
    dialog = await opened(talking, "restore_copy", RestoreDialog)
    assert len(dialog.backups.lines.rows) == 1
    dialog.look.click()
    await until(dialog.restore.isVisible)
    assert "the same as those that are here" in dialog.more.text()
    folder = program.store.folder / "backups"
    assert list(folder.glob("*.staged"))
    dialog.another.click()
    await until(dialog.look.isVisible)
    assert list(folder.glob("*.staged")) == []
    dialog.look.click()
    await until(dialog.restore.isVisible)
    dialog.leave.click()
    await until(lambda: program.presenters.is_idle)
    assert list(folder.glob("*.staged")) == []


@pytest.mark.parametrize("content", [b"", b"half a file", b"SQLite format 3\0" * 30])
async def test_a_file_that_is_no_copy_is_told_in_one_sentence(program, talking, tmp_path, content):
    path = tmp_path / "x.orca-copy"
    path.write_bytes(content)
    dialog = await opened(talking, "restore_copy", RestoreDialog)
    await program.presenters.backups.look(path, dialog)
    assert dialog.told.text().startswith("“x.orca-copy” is no copy that Orca Desktop has saved.")
    assert not dialog.restore.isVisible()
    dialog.leave.click()


async def test_nothing_is_restored_while_an_answer_is_written(
    program, talking, tmp_path, monkeypatch
):
    path = await saved(program, talking, tmp_path / "mine.orca-copy")
    dialog = await opened(talking, "restore_copy", RestoreDialog)
    await program.presenters.backups.look(path, dialog)
    monkeypatch.setattr(type(program.session.workspace), "is_at_rest", property(lambda _: False))
    dialog.restore.click()
    await until(lambda: "An answer is being written." in dialog.told.text())
    assert not talking.starts_again
    dialog.leave.click()


async def with_pictures(program: Any, number: int) -> None:
    for each in range(number):
        content = each.to_bytes(4, "big") * 250_000
        await program.store.blobs.put(content, "image/png")


async def without_pictures(program: Any, window: Any, path: Path) -> Any:
    """The dialog after a look at a copy that lacks the pictures."""
    await program.session.backups.save_copy(path, attachments=False)
    dialog = await opened(window, "restore_copy", RestoreDialog)
    await program.presenters.backups.look(path, dialog)
    return dialog


@pytest.mark.measured
async def test_restoring_tells_percents_and_can_be_cancelled_until_it_is_done(
    program, talking, tmp_path, monkeypatch
):
    await with_pictures(program, 30)
    dialog = await without_pictures(program, talking, tmp_path / "mine.orca-copy")
    percents: list[int] = []
    dialog.progress.valueChanged.connect(percents.append)
    dialog.restore.click()
    await until(lambda: len([each for each in percents if 0 < each < 100]) >= 2)
    assert dialog.cancel.hasFocus()
    assert "Nothing is changed if you cancel." in words(dialog)
    assert await program.session.rename("c2", "Meanwhile") is None
    dialog.cancel.click()
    await until(dialog.file.isVisible)
    await until(lambda: program.presenters.is_idle)
    assert not talking.starts_again
    folder = program.store.folder
    assert list((folder / "backups").glob("*.staged")) == []
    assert program.session.backups.last_restore is None
    dialog.leave.click()
    await until(lambda: talking.findChild(RestoreDialog) is None)
    again = await without_pictures(program, talking, tmp_path / "other.orca-copy")
    with Heart() as heart:
        again.restore.click()
        await until(lambda: talking.starts_again)

    assert is_within(heart.worst, 0.1)


async def test_looking_is_cancelled_by_closing_and_by_its_button(program, talking, tmp_path):
    path = tmp_path / "mine.orca-copy"
    await program.session.backups.save_copy(path, attachments=True)
    dialog = await opened(talking, "restore_copy", RestoreDialog)
    looking = spawn(program.presenters.backups.look(path, dialog), "look")
    await until(dialog.cancel.isVisible)
    dialog.cancel.click()
    await looking
    await until(dialog.file.isVisible)
    assert not dialog.restore.isVisible()
    await until(lambda: program.presenters.is_idle)
    assert list((program.store.folder / "backups").glob("*.staged")) == []
    dialog.leave.click()


async def test_without_backups_none_are_spoken_of(program, talking):
    dialog = await opened(talking, "restore_copy", RestoreDialog)
    assert "backups below" not in dialog.more.text()
    assert "there are no backups yet" in dialog.more.text()
    dialog.leave.click()
    await program.store.backup.make()
    await until(lambda: talking.findChild(RestoreDialog) is None)
    dialog = await opened(talking, "restore_copy", RestoreDialog)
    assert "one of the backups below" in dialog.more.text()
    dialog.leave.click()
