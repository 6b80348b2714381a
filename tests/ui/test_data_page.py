"""The page *Data* of the settings: where the chats lie, their sizes, backups, and how it all is."""

from __future__ import annotations

import shutil
from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QLineEdit

from orca_desktop.ui.features.backup.data_page import DataPage
from orca_desktop.ui.features.settings.dialog import SettingsDialog
from tests.support.waiting import until
from tests.support.widgets import button, is_shown, named, words


async def opened(program: Any, window: Any) -> DataPage:
    program.presenters.settings.open("data")
    dialog = await until(lambda: window.findChild(SettingsDialog))
    page: DataPage = await until(lambda: dialog.findChild(DataPage))
    await until(page.isVisible)
    await until(lambda: program.presenters.is_idle)
    return page


async def test_it_tells_where_the_data_lies_and_how_large_it_is(program, talking, handed_over):
    await program.store.blobs.put(b"x" * 3_000_000, "image/png")
    page = await opened(program, talking)
    path = named(page, "Data folder", QLineEdit)
    assert path.text() == str(program.store.folder)
    assert path.isReadOnly()
    (size,) = [each for each in words(page) if "pictures and files" in each]
    assert "pictures and files 3.0 MB" in size
    assert size.endswith("Backups: 0 bytes.")
    button(page, "Open the folder").click()
    await until(lambda: handed_over == [QUrl.fromLocalFile(str(program.store.folder))])


async def test_a_backup_is_made_now_and_stands_in_the_list(program, talking, handed_over):
    page = await opened(program, talking)
    assert "There is none yet." in words(page)
    assert any("Not checked yet" in each for each in words(page))
    assert not is_shown(page, "Backups")
    button(page, "Back up now").click()
    await until(lambda: page.list.lines.rows)
    await until(lambda: program.presenters.is_idle)
    (row,) = page.list.lines.rows
    (made,) = await program.store.backup.all()
    assert row.id == made.path.name
    assert "kB" in row.detail
    assert any(each.startswith("Everything is well. All of it was checked") for each in words(page))
    assert talking.notices.toast.words == "A backup was made and checked."
    button(page, "Show in folder").click()
    await until(lambda: handed_over == [QUrl.fromLocalFile(str(made.path.parent))])


async def test_a_backup_that_cannot_be_made_is_what_it_says(program, talking, monkeypatch):
    page = await opened(program, talking)
    usage = shutil.disk_usage("/")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=1000))
    button(page, "Back up now").click()
    await until(lambda: any("no room for a backup" in each for each in words(page)))
    await until(lambda: program.presenters.is_idle)
    monkeypatch.undo()
    button(page, "Back up now").click()
    await until(lambda: any("Everything is well" in each for each in words(page)))
