"""Bringing in chats of other programs from the window: look, choose, bring, take back."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit

from orca_desktop.formats import json_writer
from orca_desktop.ui.features.transfer.import_dialog import ImportDialog
from tests.support.waiting import until
from tests.support.widgets import button
from tests.ui.conftest import child
from tests.unit.store import values


@pytest.fixture(autouse=True)
def _own_dialogs():
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    yield
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs, on=False)


def message(place: int, text: str) -> dict[str, Any]:
    return {
        "uuid": str(place),
        "sender": ("human", "assistant")[place % 2],
        "content": [{"type": "text", "text": text}],
        "created_at": f"2026-01-01T00:00:{place:02}Z",
    }


def talk(id_: str, *words: str) -> dict[str, Any]:
    return {
        "uuid": id_,
        "name": f"Talk {id_}",
        "created_at": "2026-01-01T00:00:00Z",
        "updated_at": "2026-01-02T00:00:00Z",
        "chat_messages": [message(place, text) for place, text in enumerate(words)],
    }


def archive(path: Path, *talks: object) -> Path:
    path.write_text(json.dumps(talks), encoding="utf-8")
    return path


def shown_in(window) -> ImportDialog | None:
    found = window.findChildren(ImportDialog)
    return next((each for each in found if each.isVisible()), None)


def told(dialog: ImportDialog) -> str:
    return "\n".join(each.text() for each in dialog.findChildren(QLabel) if each.isVisible())


async def looked(program, window, path: Path) -> ImportDialog:
    window.actions_by_name["import"].trigger()
    dialog = shown_in(window)
    assert dialog is not None
    await program.presenters.imports.look(path)
    return dialog


def titles(window) -> list[str]:
    model = window.sidebar.model
    return [model.summary(id_).title for id_ in model.conversations()]


async def test_chats_are_looked_at_chosen_brought_and_taken_back(program, window, tmp_path):
    path = archive(
        tmp_path / "conversations.json",
        talk("a", "Why?", "Because."),
        talk("b", "How?", "Thus."),
        talk("empty"),
    )
    QTest.mouseClick(window.sidebar.import_button, Qt.MouseButton.LeftButton)
    dialog = shown_in(window)
    assert dialog is not None
    assert "nothing is sent anywhere" in told(dialog)
    dialog.file.click()
    asked = await until(
        lambda: next((e for e in dialog.findChildren(QFileDialog) if e.isVisible()), None)
    )
    child(asked, QLineEdit, "fileNameEdit").setText(str(path))
    asked.accept()
    await until(dialog.list.isVisible)
    assert titles(window) == [], "nothing is brought in before it is chosen"
    assert "2 chats are in “conversations.json”." in told(dialog)
    assert "“Talk empty” has no messages." in dialog.troubles.toPlainText()
    assert dialog.bring.text() == "Import 2 chats"
    index = dialog.model.index(0)
    words = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert words.startswith("Talk ")
    assert "1 question" in words
    assert "Claude" in words
    assert words.endswith(", chosen")
    dialog.list.setCurrentIndex(index)
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    assert dialog.bring.text() == "Import 1 chat"
    assert not dialog.all.isChecked()
    QTest.mouseClick(dialog.bring, Qt.MouseButton.LeftButton)
    await until(dialog.undo.isVisible)
    assert "1 chat was imported." in told(dialog)
    assert len(titles(window)) == 1
    left = words.partition("  ")[0]
    assert titles(window) == [each for each in ("Talk a", "Talk b") if each != left]
    await program.session.open(window.sidebar.model.conversations()[0])
    QTest.mouseClick(dialog.undo, Qt.MouseButton.LeftButton)
    await until(dialog.file.isVisible)
    assert "The import was undone." in told(dialog)
    assert titles(window) == []
    assert not program.session.is_kept, "what is gone is not shown any more"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    await until(lambda: shown_in(window) is None)


async def test_the_same_again_brings_nothing_and_more_of_a_chat_comes_to_it(
    program, window, tmp_path
):
    path = archive(tmp_path / "first.json", talk("a", "Why?", "Because."))
    dialog = await looked(program, window, path)
    dialog.bring.click()
    await until(dialog.undo.isVisible)
    (id_,) = window.sidebar.model.conversations()
    await program.session.open(id_)
    await program.presenters.imports.look(path)
    assert not dialog.bring.isEnabled()
    assert "here already" in dialog.model.index(0).data()
    assert not dialog.model.flags(dialog.model.index(0)) & Qt.ItemFlag.ItemIsUserCheckable
    more = archive(tmp_path / "more.json", talk("a", "Why?", "Because.", "And?", "No."))
    await program.presenters.imports.look(more)
    assert "has more than is here" in dialog.model.index(0).data()
    dialog.bring.click()
    await until(dialog.undo.isVisible)
    assert "1 that was here got what it lacked." in told(dialog)
    assert len(program.session.shown.turns) == 2, "what is open shows what came"
    dialog.undo.click()
    await until(dialog.file.isVisible)
    assert len(program.session.shown.turns) == 1
    assert titles(window) == ["Talk a"]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"no archive at all", "is of no kind that can be imported"),
        (b'[{"uuid": "a", "chat_mess', "ends too early"),
        (None, "is not there any more"),
    ],
    ids=["other", "cut", "gone"],
)
async def test_what_cannot_be_read_is_said_and_another_can_be_chosen(
    program, window, tmp_path, content, sentence
):
    path = tmp_path / "odd.json"
    if content is not None:
        path.write_bytes(content)
    dialog = await looked(program, window, path)
    assert sentence in told(dialog)
    assert "odd.json" in told(dialog)
    assert dialog.file.isVisible()
    assert titles(window) == []


async def test_a_dialog_that_went_with_its_window_keeps_nobody_from_ending(
    program, window, tmp_path
):
    dialog = await looked(program, window, archive(tmp_path / "one.json", talk("a", "Why?")))
    shiboken6.delete(dialog)
    await program.close()
    assert program.presenters.is_idle


async def test_reading_is_stopped_by_its_button_and_by_closing(program, window, tmp_path):
    path = archive(
        tmp_path / "many.json", *(talk(str(place), "Why?", "x" * 2_000) for place in range(4_000))
    )
    window.actions_by_name["import"].trigger()
    dialog = shown_in(window)
    assert dialog is not None
    program.presenters.context.run(program.presenters.imports.look(path))
    await until(lambda: dialog.progress.value() > 0)
    assert "so far" in told(dialog)
    dialog.stop.click()
    await until(dialog.file.isVisible)
    program.presenters.context.run(program.presenters.imports.look(path))
    await until(dialog.stop.isVisible)
    dialog.reject()
    await until(lambda: program.presenters.is_idle)
    assert shown_in(window) is None
    assert titles(window) == []


async def test_what_is_brought_in_while_the_dialog_is_closed_is_told_with_an_undo(
    program, window, tmp_path
):
    path = archive(
        tmp_path / "many.json", *(talk(str(place), "Why?", "No.") for place in range(400))
    )
    dialog = await looked(program, window, path)
    dialog.bring.click()
    await until(lambda: program.session.importing.can_undo)
    dialog.reject()
    await until(window.toast.isVisible)
    count = len(titles(window))
    assert 0 < count <= 400
    assert f"{count} chats were imported." in window.toast.words
    button(window.toast, "Undo").click()
    await until(lambda: titles(window) == [])
    await until(lambda: window.toast.words == "The import was undone.")


async def test_all_of_it_is_done_by_return(program, window, tmp_path):
    archive(tmp_path / "good.json", talk("a", "Why?", "Because."))
    QTest.mouseClick(window.sidebar.import_button, Qt.MouseButton.LeftButton)
    dialog = shown_in(window)
    assert dialog is not None
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    asked = await until(
        lambda: next((e for e in dialog.findChildren(QFileDialog) if e.isVisible()), None)
    )
    child(asked, QLineEdit, "fileNameEdit").setText(str(tmp_path / "good.json"))
    asked.accept()
    await until(dialog.list.isVisible)
    await until(lambda: QApplication.activeWindow() is dialog)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    await until(dialog.undo.isVisible)
    assert titles(window) == ["Talk a"]
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    await until(lambda: shown_in(window) is None)
    assert titles(window) == ["Talk a"], "Undo is not what Return stands for"


async def test_folders_of_an_import_are_shown_at_once_and_go_with_it(program, window, tmp_path):
    chat = values.conversation(values.turn("Why?", values.reply("So.")), title="Laid in")
    chat = dataclasses.replace(chat, lay_in=("Work", "Taxes"))
    path = tmp_path / "chat.json"
    path.write_text(json_writer.build(chat), encoding="utf-8")
    dialog = await looked(program, window, path)
    await until(dialog.bring.isVisible)
    dialog.bring.click()
    await until(dialog.undo.isVisible)
    names = [each.name for each in window.sidebar.model.folders.values()]
    assert sorted(names) == ["Taxes", "Work"]
    dialog.undo.click()
    await until(lambda: not window.sidebar.model.folders)
    assert titles(window) == []
    dialog.leave.click()
