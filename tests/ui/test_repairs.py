"""What was repaired in the file of the chats: told until it is read, and to be looked up later."""

from __future__ import annotations

import datetime
from typing import Any

from PySide6.QtWidgets import QLabel

from orca_desktop import paths
from orca_desktop.app.composition import Program
from orca_desktop.domain.changes import Repair, RepairsChanged
from orca_desktop.domain.words import Text
from orca_desktop.ui.features.settings.dialog import SettingsDialog
from orca_desktop.ui.widgets.standing import Standing
from tests.support.waiting import until

AT = datetime.datetime(2026, 11, 27, 14, 0, tzinfo=datetime.UTC)


def line(window) -> Any:
    """The line above the conversation, if it is there."""
    found = [each for each in window.findChildren(Standing) if not each.isHidden()]
    return found[0] if found else None


def told(window) -> str:
    shown = line(window)
    return shown.words.text() if shown else ""


def in_settings(window) -> list[str]:
    window.actions_by_name["settings"].trigger()
    dialog = window.findChild(SettingsDialog)
    return [
        each.text()
        for each in dialog.findChildren(QLabel)
        if not each.isHidden() and "kept as" in each.text()
    ]


async def test_D6_a_repair_stands_until_it_is_read_and_is_in_the_settings_after(program, window):
    assert line(window) is None
    assert in_settings(window) == []
    words = Text("store", "The damaged file is kept as {kept}.", {"kept": "/there/chats.db"})
    publish = program.presenters.context.bus.publish
    publish(RepairsChanged((Repair(words, AT),)))
    assert told(window) == "The damaged file is kept as /there/chats.db."
    assert line(window).accessibleName() == told(window)
    publish(RepairsChanged((Repair(words, AT, is_read=True),)))
    assert line(window) is None
    (entry,) = in_settings(window)
    assert entry.endswith("The damaged file is kept as /there/chats.db.")
    assert "26" in entry.splitlines()[0], "with the day"


async def test_D6_reading_it_is_remembered(qtbot, window, tmp_path):
    """A damaged profile, opened until the person has read what became of it."""
    profile = paths.open_profile(tmp_path / "profile")
    assert isinstance(profile, paths.Profile)
    profile.database.write_bytes(b"broken")
    for _ in range(2):  # not read the first time, as after a kill
        program = await Program.open(profile, window, practice=True)
        assert isinstance(program, Program)
        await until(lambda: "damaged file is kept as" in told(window))
        assert str(profile.folder / "chats.damaged-") in told(window)
        await program.close()
        program.presenters.context.bus.publish(RepairsChanged(()))
    program = await Program.open(profile, window, practice=True)
    assert isinstance(program, Program)
    line(window).close_button.click()
    await until(lambda: line(window) is None)
    assert len(in_settings(window)) == 1
    await program.close()
    program = await Program.open(profile, window, practice=True)
    assert isinstance(program, Program)
    assert line(window) is None
    assert len(in_settings(window)) == 1
    await program.close()
