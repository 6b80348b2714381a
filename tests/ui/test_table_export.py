"""Saving a table of an answer from the window."""

from __future__ import annotations

import csv

from orca_desktop.ui.widgets import dialogs
from tests.support.waiting import until

ROWS = [["Name", "Sum / all"], ["Tea, green", "-1.5"], ["=1+1", "ü"]]


async def test_a_table_is_saved_for_a_spreadsheet(program, window, tmp_path, monkeypatch):
    target, asked = tmp_path / "table.csv", []

    async def save_path(*given):
        asked.append(given)
        return target

    monkeypatch.setattr(dialogs, "save_path", save_path)
    window.chat.transcript.table_saving_requested.emit(ROWS)
    await until(window.toast.isVisible)
    assert window.toast.words.startswith("Saved as table.csv in ")
    with target.open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file)) == [*ROWS[:2], ["'=1+1", "ü"]]
    assert asked[0][2].name == "Name, Sum - all.csv"
    window.toast.dismiss()
    window.chat.transcript.table_saving_requested.emit(ROWS)
    await until(window.toast.isVisible)
    assert asked[1][2].parent == tmp_path, "the next one is offered where the last one lies"


async def test_what_cannot_be_written_is_told(program, window, tmp_path, monkeypatch):
    async def save_path(*_):
        return tmp_path / "nowhere" / "table.csv"

    monkeypatch.setattr(dialogs, "save_path", save_path)
    window.chat.transcript.table_saving_requested.emit(ROWS)
    await until(window.toast.isVisible)
    assert "Saved" not in window.toast.words
    assert not (tmp_path / "nowhere").exists()


async def test_nothing_is_written_if_the_person_thinks_better_of_it(
    program, window, tmp_path, monkeypatch
):
    asked = []

    async def save_path(*given):
        asked.append(given)

    monkeypatch.setattr(dialogs, "save_path", save_path)
    window.chat.transcript.table_saving_requested.emit(ROWS)
    await until(lambda: asked)
    await until(lambda: program.presenters.is_idle)
    assert not window.toast.isVisible()
