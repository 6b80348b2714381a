"""The dialog of exports: what, as what, with what in it, and a preview of the file."""

from __future__ import annotations

import asyncio
import base64
import dataclasses
import errno
import os
import re
import zipfile
from pathlib import Path

import pypdfium2
import pytest
import pytest_asyncio
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QWidget,
)

from orca_desktop.domain.blocks import TextBlock, ThinkingBlock
from orca_desktop.domain.comparison import Plan, Question, Variant, begun
from orca_desktop.domain.conversation import Conversation, Draft
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.formats import markdown_reader
from orca_desktop.formats.forms import FORMS
from orca_desktop.formats.options import Attachments, Detail, ExportForm, Scope
from orca_desktop.formats.read_conversation import ReadConversation
from orca_desktop.session import exports as session_exports
from orca_desktop.session.intents import AskQuestion, TryAgain
from orca_desktop.ui.features.library.requests import RowRequest, RowVerb
from orca_desktop.ui.features.transfer.export_dialog import ExportDialog, Subject
from orca_desktop.ui.platform import page_pictures
from orca_desktop.viewmodels.transcript.selection import END, TextPoint, TextSelection
from tests.support.attachments import picture, saved
from tests.support.effort import is_within
from tests.support.heart import Heart
from tests.support.waiting import until
from tests.support.widgets import button, named
from tests.ui.conftest import child, conversation, reply, turn

KEY = "sk-orca-" + "Ab3" * 14
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture(autouse=True)
def _own_dialogs():
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    yield
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs, on=False)


@pytest.fixture(autouse=True)
def _clipboard():
    yield
    QGuiApplication.clipboard().setText("")  # no data made here outlives the interpreter


def shown_in(window, kind=ExportDialog):
    return next((each for each in window.findChildren(kind) if each.isVisible()), None)


async def opened(window) -> ExportDialog:
    window.actions_by_name["export"].trigger()
    return await until(lambda: shown_in(window))


async def reads(dialog: ExportDialog, words: str) -> str:
    """The text of the preview, once these words stand in it."""
    await until(lambda: words in dialog.preview.text.toPlainText())
    return dialog.preview.text.toPlainText()


async def draws(dialog: ExportDialog) -> None:
    await until(lambda: dialog.preview.currentWidget() is dialog.preview.pages)


def pick(box: QComboBox, words: str) -> None:
    """Choose as with the keys: by the first letters of the words."""
    place = box.findText(words)
    assert place >= 0, words
    key = Qt.Key.Key_Down if place > box.currentIndex() else Qt.Key.Key_Up
    while box.currentIndex() != place:
        before = box.currentIndex()
        QTest.keyClick(box, key)
        assert box.currentIndex() != before, f"{words} cannot be chosen"


def box_of(dialog: ExportDialog, words: str) -> QCheckBox:
    return named(dialog, words, QCheckBox)


async def name_file(dialog: ExportDialog, target: Path) -> None:
    """Give a name in the file dialog that asks for one."""
    asking = await until(lambda: shown_in(dialog, QFileDialog))
    child(asking, QLineEdit, "fileNameEdit").setText(str(target))
    asking.accept()


async def save(dialog: ExportDialog, target: Path) -> None:
    """Save under this name; the dialog closes."""
    window = dialog.parentWidget()
    button(dialog, "Save…").click()
    await name_file(dialog, target)
    await until(lambda: not shown_in(window))
    assert await asyncio.to_thread(target.exists)


async def keep(program, chat: Conversation) -> Conversation:
    """Put a conversation into the library and open it."""
    assert await program.store.conversations.save(chat) is None
    await program.session.library.refresh()
    await program.session.open(chat.id)
    return chat


def answered(*texts: str, title: str = "Whales", id_: str = "w") -> Conversation:
    turns, parent = [], None
    for place, text in enumerate(texts):
        made = reply(f"{id_}-r{place}", text=text)
        turns.append(
            dataclasses.replace(turn(f"{id_}-t{place}", f"Question {place}", made), parent=parent)
        )
        parent = made.id
    return conversation(id_, *turns, title=title)


@pytest_asyncio.fixture
async def chat(program, window):
    """A chat with thinking, two versions of its first answer, and what follows."""
    found = answered("They *sing* at night.", "In summer.", "The end.")
    first = found.turns[0]
    thoughts = (ThinkingBlock("Hm, whales."), TextBlock("They *sing* at night."))
    versions = (
        reply("w-other", text="They hum."),
        dataclasses.replace(first.replies[0], parts=thoughts),
    )
    first = dataclasses.replace(first, replies=versions, chosen_id="w-r0")
    return await keep(program, found.with_turn(first))


async def test_the_preview_is_the_file_and_follows_each_choice(program, window, chat, tmp_path):
    dialog = await opened(window)
    text = (await reads(dialog, "They *sing* at night.")).partition("<!--")[0]
    assert "Hm, whales." not in text and "They hum." not in text
    assert text.startswith("---\ntitle: Whales\n")
    pick(dialog.thinking, "Quoted")
    await reads(dialog, "> Hm, whales.")
    box_of(dialog, "All versions and branches").click()
    await reads(dialog, "### Version 1 of 2")
    box_of(dialog, "Properties at the top").click()
    await until(lambda: dialog.preview.text.toPlainText().startswith("# Whales"))
    assert dialog.ready.currentText() == "Own choices"
    shown = dialog.preview.text.toPlainText()
    await save(dialog, tmp_path / "out.md")
    assert (tmp_path / "out.md").read_text(encoding="utf-8") == shown
    await until(lambda: not shown_in(window))
    assert "out.md" in window.toast.words
    found = markdown_reader.read(shown)
    assert isinstance(found, ReadConversation)
    assert found.conversation == program.session.shown


async def test_all_is_remembered_the_folder_too(program, window, chat, tmp_path):
    folder = tmp_path / "mine"
    folder.mkdir()
    dialog = await opened(window)
    pick(dialog.form, "Plain text")
    pick(dialog.tools, "Quoted")
    box_of(dialog, "Times of messages").click()
    await save(dialog, folder / "a.txt")
    await until(lambda: not shown_in(window))
    dialog = await opened(window)
    assert dialog.form.currentText() == "Plain text"
    assert dialog.tools.currentText() == "Quoted"
    assert box_of(dialog, "Times of messages").isChecked()
    button(dialog, "Save…").click()
    asking = await until(lambda: shown_in(dialog, QFileDialog))
    assert Path(asking.directory().absolutePath()) == folder
    assert asking.selectedFiles()[0].endswith(".txt")
    asking.reject()
    await until(lambda: program.presenters.is_idle)
    assert shown_in(window) is dialog, "one can go on choosing"
    dialog.reject()


async def test_what_is_cancelled_is_not_remembered(program, window, chat):
    dialog = await opened(window)
    pick(dialog.form, "PDF")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    await until(lambda: not shown_in(window))
    assert program.session.exports.choices.form is ExportForm.MARKDOWN


async def test_ready_sets_and_choices_of_ones_own(program, window, chat):
    dialog = await opened(window)
    assert dialog.ready.currentText() == "Standard"
    pick(dialog.ready, "For Obsidian")
    assert dialog.choices.form is ExportForm.MARKDOWN
    assert not box_of(dialog, "Can be read back").isChecked()
    assert box_of(dialog, "Properties at the top").isChecked()
    assert dialog.attachments.currentText() == "In a folder beside it"
    pick(dialog.ready, "For Word")
    assert dialog.form.currentText() == "Word or LibreOffice"
    assert dialog.attachments.currentText() == "Inside the file"
    pick(dialog.ready, "Plain")
    assert dialog.form.currentText() == "Plain text"
    box_of(dialog, "Sources of answers").click()
    assert dialog.ready.currentText() == "Own choices"
    dialog.reject()


async def test_what_a_form_cannot_have_is_grey_and_says_why(program, window, chat):
    dialog = await opened(window)
    pick(dialog.form, "Web page")
    grey = box_of(dialog, "Properties at the top")
    assert not grey.isEnabled()
    assert "Web page" in grey.toolTip()
    assert grey.accessibleDescription() == grey.toolTip()
    assert "grey" in "".join(each.text() for each in dialog.findChildren(QLabel))
    model = dialog.attachments.model()
    beside = model.index(dialog.attachments.values.index(Attachments.FILES), 0)
    assert not model.flags(beside) & Qt.ItemFlag.ItemIsEnabled
    assert "Web page" in beside.data(Qt.ItemDataRole.ToolTipRole)
    assert dialog.attachments.currentText() == "Inside the file"
    pick(dialog.form, "Plain text")
    folded = dialog.thinking.model().index(dialog.thinking.values.index(Detail.DETAILS), 0)
    assert not dialog.thinking.model().flags(folded) & Qt.ItemFlag.ItemIsEnabled
    pick(dialog.thinking, "Quoted")
    pick(dialog.form, "JSON")
    assert not dialog.thinking.isEnabled()
    assert "always has all" in dialog.thinking.toolTip()
    assert dialog.thinking.value is None
    pick(dialog.form, "Markdown")
    assert dialog.thinking.currentText() == "Quoted"
    assert grey.isEnabled()
    assert dialog.thinking.model().flags(folded) & Qt.ItemFlag.ItemIsEnabled
    assert dialog.attachments.currentText() == "In a folder beside it", "nothing was lost"
    dialog.reject()


@pytest.mark.slow
async def test_each_form_is_previewed_and_saved(program, window, chat, tmp_path):
    for form in FORMS.values():
        dialog = await opened(window)
        pick(dialog.form, form.label)
        if form.is_text:
            await reads(dialog, "They")
        else:
            await draws(dialog)
            assert "They sing at night." in dialog.preview.pages.accessibleDescription()
        target = tmp_path / f"out.{form.ending}"
        await save(dialog, target)
        await until(lambda: not shown_in(window))
    assert "They sing at night." in (tmp_path / "out.txt").read_text(encoding="utf-8")
    paper = pypdfium2.PdfDocument(tmp_path / "out.pdf")
    assert "They sing at night." in paper[0].get_textpage().get_text_range()
    paper.close()


async def test_a_name_that_ends_as_another_form_becomes_that(program, window, chat, tmp_path):
    dialog = await opened(window)
    await save(dialog, tmp_path / "out.html")
    assert (tmp_path / "out.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


@pytest.mark.slow
async def test_pictures_and_files_go_along_as_chosen(program, window, tmp_path):
    attached = await program.session.attachments.bring(b"# What whales sing", "whales.md")
    shot = await program.session.attachments.bring(saved(picture(90, 60), "PNG"), "whale.png")
    await program.session.ask(AskQuestion(Draft("Read this", (attached.block, shot.block))))
    await until(lambda: program.session.workspace.is_at_rest)
    dialog = await opened(window)
    text = await reads(dialog, "whales.md")
    assert re.search(r"\]\(<[^>]*\.files/whales\.md>\)", text)
    await save(dialog, tmp_path / "chat.md")
    beside = tmp_path / "chat.files"
    assert sorted(each.name for each in beside.iterdir()) == ["whale.png", "whales.md"]
    assert "(<chat.files/whales.md>)" in (tmp_path / "chat.md").read_text(encoding="utf-8")
    await until(lambda: not shown_in(window))
    dialog = await opened(window)
    pick(dialog.attachments, "Inside the file")
    await reads(dialog, "# What whales sing")
    pick(dialog.form, "Web page")
    await save(dialog, tmp_path / "chat.html")
    page = (tmp_path / "chat.html").read_text(encoding="utf-8")
    data = re.search(r"data:image/png;base64,([^\"]+)", page)
    assert data is not None
    assert base64.b64decode(data[1]).startswith(b"\x89PNG")


# --- parts


async def test_one_answer_is_exported_from_its_menu(program, window, chat, tmp_path):
    window.transcript.export_requested.emit("w-r1")
    dialog = await until(lambda: shown_in(window))
    assert dialog.subject is Subject.ANSWER
    text = await reads(dialog, "In summer.")
    assert "Question" not in text and "sing" not in text
    assert not box_of(dialog, "All versions and branches").isEnabled()
    await save(dialog, tmp_path / "answer.md")
    assert "The end." not in (tmp_path / "answer.md").read_text(encoding="utf-8")


async def test_the_menu_of_an_answer_offers_it(program, window, chat):
    menu = QMenu()
    window.transcript.row_actions.offer_message(menu, 1)
    (offer,) = [each for each in menu.actions() if each.text() == "Export this answer…"]
    offer.trigger()
    dialog = await until(lambda: shown_in(window))
    assert dialog.what.currentText() == "This answer alone"
    dialog.reject()
    menu = QMenu()
    window.transcript.row_actions.offer_message(menu, 0)
    assert "Export this answer…" not in [each.text() for each in menu.actions()]


async def test_messages_across_which_something_is_selected(program, window, chat, tmp_path):
    window.transcript.selecting.select(TextSelection(TextPoint(1, 0, 2), TextPoint(2, 0, END)))
    dialog = await opened(window)
    assert dialog.subject is Subject.SELECTION
    text = await reads(dialog, "They *sing* at night.")
    assert "Question 1" in text
    assert "Question 0" not in text and "In summer." not in text
    pick(dialog.what, "This chat")
    await reads(dialog, "Question 0")
    dialog.reject()
    window.transcript.selecting.select(TextSelection(TextPoint(1, 0, 0), TextPoint(1, 0, 4)))
    await until(lambda: not shown_in(window))
    dialog = await opened(window)
    assert dialog.subject is Subject.CHAT
    dialog.reject()


# --- several


async def library(program) -> None:
    for place, title in enumerate(("Tax letter", "Bread", "../Poem")):
        chat = answered(f"Answer {place}.", title=title, id_=f"c{place}")
        assert await program.store.conversations.save(chat) is None
    await program.session.library.refresh()


async def several(window) -> ExportDialog:
    dialog = await opened(window)
    pick(dialog.what, "Several chats, or all")
    return dialog


def untick(dialog: ExportDialog, title: str) -> None:
    model = dialog.model
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    (row,) = [each for each in rows if title in each.data()]
    dialog.list.setCurrentIndex(row)
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)


@pytest.mark.slow
async def test_the_chats_of_a_folder_are_exported(program, window, chat):
    session = program.session
    asked = session.shown.id
    work = await session.folders.create("Work")
    taxes = await session.folders.create("Taxes", work.id)
    await session.new_conversation()
    await session.ask(AskQuestion(Draft("Another")))
    await until(lambda: session.workspace.is_at_rest)
    await session.arranging.move([asked], taxes.id)
    dialog = await several(window)
    assert len(dialog.model.chosen) == 2
    box = named(dialog, "Of the folder", QComboBox)
    assert [box.itemText(place) for place in range(box.count())] == [
        "All folders and none",
        "Work",
        "Work \N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK} Taxes",
    ]
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert [each.id for each in dialog.model.chosen] == [asked], "with what lies deeper"
    assert dialog.current is not None and dialog.current.id == asked
    QTest.keyClick(box, Qt.Key.Key_Up)
    assert len(dialog.model.chosen) == 2
    dialog.reject()
    await until(lambda: shown_in(window) is None)

    window.sidebar.arrange_requested.emit(RowRequest(RowVerb.EXPORT, (work.id,)))
    dialog = await until(lambda: shown_in(window))
    assert [each.id for each in dialog.model.chosen] == [asked]
    dialog.reject()
    empty = await session.folders.create("Empty")
    window.sidebar.arrange_requested.emit(RowRequest(RowVerb.EXPORT, (empty.id,)))
    await until(lambda: window.toast.words == "There is no chat in it.")


async def test_several_chats_become_a_folder(program, window, chat, tmp_path):
    await library(program)
    dialog = await several(window)
    assert button(dialog, "Save 4 chats…").isEnabled()
    untick(dialog, "Bread")
    await reads(dialog, "# Bread")
    button(dialog, "Save 3 chats…").click()
    await name_file(dialog, tmp_path)
    await until(lambda: not shown_in(window))
    (folder,) = [each for each in tmp_path.iterdir() if "Chats" in each.name]
    names = sorted(each.name for each in folder.iterdir())
    assert len(names) == 4
    assert "index.md" in names
    assert not [name for name in names if "Bread" in name]
    assert folder.name in window.toast.words


async def test_all_chats_become_one_archive(program, window, chat, tmp_path):
    await library(program)
    dialog = await several(window)
    box_of(dialog, "All chats").click()
    assert not button(dialog, "Save 0 chats…").isEnabled()
    box_of(dialog, "All chats").click()
    dialog.together.button("archive").click()
    button(dialog, "Save 4 chats…").click()
    await name_file(dialog, tmp_path / "all.zip")
    await until(lambda: not shown_in(window))
    with zipfile.ZipFile(tmp_path / "all.zip") as archive:
        assert archive.testzip() is None
        assert len(archive.namelist()) == 5
        assert not [name for name in archive.namelist() if "/" in name]
    dialog = await several(window)
    assert dialog.together.value == "archive", "it is remembered"
    assert dialog.choices.as_archive
    dialog.reject()


async def test_what_is_left_out_is_told_by_name(program, window, chat, tmp_path):
    blind = answered("One.", title="Blind tasting", id_="b")
    plan = Plan((Question.REPEAT,), DEFAULTS, (Variant("1"),), is_blind=True)
    asked = dataclasses.replace(blind.turns[0], comparison=begun(plan).with_reply("1", "b-r0"))
    assert await program.store.conversations.save(blind.with_turn(asked)) is None
    await program.session.library.refresh()
    dialog = await several(window)
    dialog.together.button("archive").click()
    button(dialog, "Save 2 chats…").click()
    await name_file(dialog, tmp_path / "all.zip")
    await until(lambda: "Blind tasting" in dialog.told.text())
    assert "1 chat was left out" in dialog.told.text()
    with zipfile.ZipFile(tmp_path / "all.zip") as archive:
        assert len(archive.namelist()) == 2
    dialog.reject()


async def test_why_there_is_no_preview_is_seen(program, window, chat):
    """The line below the preview was put away by the one before."""
    blind = answered("One.", title="Blind tasting", id_="b")
    plan = Plan((Question.REPEAT,), DEFAULTS, (Variant("1"),), is_blind=True)
    asked = dataclasses.replace(blind.turns[0], comparison=begun(plan).with_reply("1", "b-r0"))
    assert await program.store.conversations.save(blind.with_turn(asked)) is None
    await program.session.library.refresh()
    dialog = await several(window)
    shown = {n: dialog.model.summary(dialog.model.index(n)) for n in range(2)}
    rows = {each.title: n for n, each in shown.items() if each is not None}
    dialog.list.setCurrentIndex(dialog.model.index(rows["Whales"]))
    await reads(dialog, "The end.")
    assert not dialog.note.isVisible()
    dialog.list.setCurrentIndex(dialog.model.index(rows["Blind tasting"]))
    await until(lambda: "blind comparison" in dialog.note.text())
    assert dialog.note.isVisible()
    assert not dialog.preview.text.toPlainText()
    dialog.list.setCurrentIndex(dialog.model.index(rows["Whales"]))
    await reads(dialog, "The end.")
    assert not dialog.note.isVisible()
    dialog.reject()


async def test_long_work_shows_how_far_it_is_and_can_be_stopped(
    program, window, chat, tmp_path, monkeypatch
):
    await library(program)
    content, waits = session_exports.Exports.made, asyncio.Event()

    async def slow(*given, **more):
        await waits.wait()
        return await content(*given, **more)

    dialog = await several(window)
    await reads(dialog, "#")
    monkeypatch.setattr(session_exports.Exports, "made", slow)
    dialog.together.button("archive").click()
    button(dialog, "Save 4 chats…").click()
    await name_file(dialog, tmp_path / "all.zip")
    await until(dialog.stop.isVisible)
    assert dialog.focusWidget() is dialog.stop
    await until(lambda: dialog.progress.maximum() == 4)
    assert not dialog.form.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    await until(lambda: "Stopped" in dialog.told.text())
    assert shown_in(window) is dialog
    assert dialog.form.isEnabled()
    assert [each.name for each in tmp_path.iterdir() if each.suffix != ".db"] == ["profile"]
    waits.set()
    dialog.reject()


# --- out


async def test_a_text_and_a_page_are_copied(program, window, chat):
    dialog = await opened(window)
    text = await reads(dialog, "They *sing* at night.")
    button(dialog, "Copy").click()
    await until(lambda: dialog.told.text() == "Copied.")
    assert "<!-- orca-desktop" in text
    assert QGuiApplication.clipboard().text() == text.partition("\n<!-- orca-desktop")[0]
    pick(dialog.form, "Web page")
    await draws(dialog)
    button(dialog, "Copy").click()
    await until(lambda: QGuiApplication.clipboard().mimeData().hasHtml())
    assert "<em>sing</em>" in QGuiApplication.clipboard().mimeData().html()
    assert "They sing at night." in QGuiApplication.clipboard().text()
    await until(lambda: program.presenters.is_idle)
    dialog.reject()


@pytest.mark.parametrize("way", ["Copy", "Save…"])
async def test_a_word_before_a_key_goes_out(program, window, tmp_path, way):
    await keep(program, answered(f"My key is {KEY}"))
    QGuiApplication.clipboard().setText("as it was")
    dialog = await opened(window)
    button(dialog, way).click()
    warning = await until(lambda: shown_in(dialog, QMessageBox))
    assert "sk-orca-..." in warning.informativeText()
    button(warning, "Cancel").click()
    await until(lambda: program.presenters.is_idle)
    assert shown_in(dialog, QFileDialog) is None
    assert QGuiApplication.clipboard().text() == "as it was"
    button(dialog, way).click()
    warning = await until(lambda: shown_in(dialog, QMessageBox))
    button(warning, "Export it all the same").click()
    if way == "Copy":
        await until(lambda: KEY in QGuiApplication.clipboard().text())
    else:
        await name_file(dialog, tmp_path / "out.md")
        await until((tmp_path / "out.md").exists)
    await until(lambda: program.presenters.is_idle)


async def test_who_presses_twice_is_asked_once(program, window, chat):
    dialog = await opened(window)
    for _ in range(3):
        dialog.save.click()
    await until(lambda: shown_in(dialog, QFileDialog))
    assert len(dialog.findChildren(QFileDialog)) == 1
    shown_in(dialog, QFileDialog).reject()
    await until(lambda: program.presenters.is_idle)
    dialog.reject()


async def test_a_full_disk_is_told_and_one_can_go_on(program, window, chat, tmp_path, monkeypatch):
    dialog = await opened(window)
    sync = os.fsync

    def full(handle):
        if str(tmp_path / "out") in Path(f"/proc/self/fd/{handle}").readlink().as_posix():
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        sync(handle)

    (tmp_path / "out").mkdir()
    monkeypatch.setattr(os, "fsync", full)
    button(dialog, "Save…").click()
    await name_file(dialog, tmp_path / "out" / "chat.md")
    await until(lambda: "disk is full" in dialog.told.text())
    assert list((tmp_path / "out").iterdir()) == []
    assert button(dialog, "Save…").isEnabled()
    dialog.reject()


# --- by keys, for readers, in any size


def mnemonics(root: QWidget) -> list[str]:
    parts: list[QLabel | QAbstractButton] = [*root.findChildren(QLabel)]
    parts += root.findChildren(QAbstractButton)
    shown = [each.text() for each in parts if each.isVisibleTo(root)]
    return [found[1].lower() for text in shown for found in re.finditer(r"&(\w)", text)]


async def test_every_choice_has_a_key_of_its_own(program, window, chat):
    dialog = await opened(window)
    pick(dialog.what, "Several chats, or all")
    keys = mnemonics(dialog)
    assert len(keys) == len(set(keys)) >= 14
    pick(dialog.what, "This chat")
    dialog.activateWindow()
    await until(dialog.isActiveWindow)
    for key, field in (
        (Qt.Key.Key_Y, dialog.ready),
        (Qt.Key.Key_W, dialog.what),
        (Qt.Key.Key_A, dialog.form),
        (Qt.Key.Key_T, dialog.thinking),
        (Qt.Key.Key_O, dialog.tools),
        (Qt.Key.Key_F, dialog.attachments),
    ):
        QTest.keyClick(dialog, key, ALT)
        assert dialog.focusWidget() is field
    QTest.keyClick(dialog, Qt.Key.Key_I, ALT)
    await until(box_of(dialog, "Times of messages").isChecked)
    dialog.reject()


async def test_tab_goes_as_one_reads(program, window, chat):
    dialog = await opened(window)
    pick(dialog.what, "Several chats, or all")
    await reads(dialog, "#")
    dialog.activateWindow()
    await until(dialog.isActiveWindow)
    dialog.ready.setFocus()
    places = []
    while (stop := dialog.focusWidget()) is not dialog.save:
        corner = stop.mapTo(dialog, stop.rect().topLeft())
        is_right = corner.x() > dialog.preview.mapTo(dialog, QPoint()).x() - 5
        is_foot = corner.y() > dialog.height() - 60
        places.append((is_foot, is_right and not is_foot, corner.x() if is_foot else corner.y()))
        QTest.keyClick(stop, Qt.Key.Key_Tab)
        assert len(places) < 30
    assert places == sorted(places)
    assert len(places) >= 15
    dialog.reject()


async def test_readers_hear_what_everything_is(program, window, chat):
    dialog = await opened(window)
    pick(dialog.what, "Several chats, or all")
    await reads(dialog, "#")
    for field in dialog.findChildren(QComboBox):
        assert field.accessibleName()
        labels = [each for each in dialog.findChildren(QLabel) if each.buddy() is field]
        assert len(labels) == 1, "Linux reads the label of a box"
    assert dialog.preview.text.accessibleName() == "Preview as text"
    assert dialog.preview.pages.accessibleName() == "Preview as pages"
    assert dialog.list.accessibleName() == "Chats to export"
    first = dialog.model.index(0, 0)
    assert "Whales" in first.data(Qt.ItemDataRole.AccessibleTextRole)
    assert first.data(Qt.ItemDataRole.AccessibleTextRole).endswith(", chosen")
    for box in dialog.findChildren(QCheckBox):
        assert "&" not in box.accessibleName() and box.accessibleName()
    dialog.reject()


@pytest.mark.slow
@pytest.mark.parametrize("steps", [0, 10])
async def test_it_fits_a_small_window_and_large_letters(program, window, chat, steps):
    for _ in range(steps):
        window.actions_by_name["larger"].trigger()
    dialog = await opened(window)
    dialog.resize(760, 560)
    await reads(dialog, "They")
    assert dialog.minimumSizeHint().width() <= 760
    assert dialog.minimumSizeHint().height() <= 560
    assert (dialog.width(), dialog.height()) == (760, 560)
    for name in ("Save…", "Cancel", "Copy"):
        place = button(dialog, name)
        corner = place.mapTo(dialog, place.rect().bottomRight())
        assert dialog.rect().contains(corner)
    dialog.reject()


async def test_a_long_chat_is_previewed_in_part(program, window):
    await keep(program, answered(*["word " * 400] * 200))
    dialog = await opened(window)
    await reads(dialog, "word")
    await until(lambda: "beginning" in dialog.note.text())
    assert 190_000 < len(dialog.preview.text.toPlainText()) <= session_exports.LARGEST_PREVIEW
    pick(dialog.form, "PDF")
    await draws(dialog)
    assert "beginning" in dialog.note.text()
    dialog.reject()


@pytest.mark.slow
@pytest.mark.measured
async def test_the_window_never_waits_for_the_preview(program, window):
    await keep(program, answered(*["## Head\n\nSome *words* and `code`.\n\n" * 20] * 3_000))
    dialog = await opened(window)
    await reads(dialog, "Some")
    with Heart() as heart:
        for form in ("Web page", "PDF", "Plain text", "Markdown"):
            pick(dialog.form, form)
            box_of(dialog, "Times of messages").click()
            await (
                draws
                if form in {"Web page", "PDF"}
                else lambda _: until(lambda: dialog.preview.currentWidget() is dialog.preview.text)
            )(dialog)
    assert is_within(heart.worst, 0.12)
    dialog.reject()


async def test_who_closes_the_program_stops_what_is_written(
    program, window, chat, tmp_path, monkeypatch
):
    waits = asyncio.Event()

    async def never(*_given, **_more):
        await waits.wait()

    dialog = await opened(window)
    await reads(dialog, "They")
    monkeypatch.setattr(session_exports.Exports, "made", never)
    button(dialog, "Save…").click()
    await name_file(dialog, tmp_path / "out.md")
    await until(dialog.stop.isVisible)
    program.presenters.export.close()
    await until(lambda: program.presenters.is_idle)
    assert not (tmp_path / "out.md").exists()
    assert shown_in(window) is None


@pytest.mark.parametrize("form", ["Markdown", "PDF"])
async def test_a_dialog_that_closes_leaves_its_preview_behind(program, window, chat, caplog, form):
    for _ in range(3):
        dialog = await opened(window)
        pick(dialog.form, form)
        dialog.changed.emit()
        await until(lambda: not program.presenters.is_idle)
        dialog.reject()
        await until(lambda: not shown_in(window))
        dialog = await opened(window)
        await reads(dialog, "They") if form == "Markdown" else None
        dialog.reject()
        await until(lambda: not shown_in(window))
    await until(lambda: program.presenters.is_idle)
    assert not [each for each in caplog.records if each.levelname == "ERROR"]


async def test_the_newest_wish_wins(program, window, chat):
    dialog = await opened(window)
    for _ in range(5):
        for form in ("PDF", "Web page", "Plain text", "Markdown"):
            pick(dialog.form, form)
    box_of(dialog, "Times of messages").click()
    pick(dialog.form, "Plain text")
    await reads(dialog, "/20")
    await until(lambda: program.presenters.is_idle)
    assert dialog.preview.currentWidget() is dialog.preview.text
    assert dialog.preview.text.toPlainText().startswith("Whales\n======")
    dialog.reject()


async def test_a_preview_loads_nothing(qapp, tmp_path):
    outside = tmp_path / "red.png"
    outside.write_bytes(saved(picture(400, 400), "PNG"))
    page = f'<p>Words</p><img src="{outside.as_uri()}"><img src="http://127.0.0.1:9/x.png">'
    without = await page_pictures.drawn("<p>Words</p>", page_pictures.A4, 2, 1.0)
    found = await page_pictures.drawn(page, page_pictures.A4, 2, 1.0)
    assert found.words.startswith("Words")
    assert found.pictures[0] == without.pictures[0]


async def test_an_empty_chat_offers_the_others_and_an_empty_library_nothing(program, window):
    window.actions_by_name["export"].trigger()
    await until(window.toast.isVisible)
    assert "nothing to export" in window.toast.words
    assert shown_in(window) is None
    await library(program)
    window.toast.dismiss()
    dialog = await opened(window)
    assert dialog.what.values == (Subject.MANY,)
    assert button(dialog, "Save 3 chats…").isEnabled()
    dialog.reject()


@pytest.mark.slow
async def test_an_answer_that_goes_on_is_written_as_it_stands(program, window, tmp_path):
    await program.session.ask(AskQuestion(Draft("Tell me about whales")))
    dialog = await opened(window)
    await until(lambda: program.session.workspace.is_at_rest)
    await save(dialog, tmp_path / "out.md")
    text = (tmp_path / "out.md").read_text(encoding="utf-8")
    assert "Still being written" not in text
    assert program.session.shown.path[0].chosen.text.split()[0] in text


@pytest.mark.slow
async def test_versions_of_a_real_chat_come_back(program, window, tmp_path):
    await program.session.ask(AskQuestion(Draft("Tell me about whales")))
    await until(lambda: program.session.workspace.is_at_rest)
    last = program.session.shown.path[0].chosen
    await program.session.ask(TryAgain(last.id))
    await until(lambda: program.session.workspace.is_at_rest)
    dialog = await opened(window)
    box_of(dialog, "All versions and branches").click()
    assert dialog.choices.options.scope is Scope.EVERYTHING
    await save(dialog, tmp_path / "out.md")
    found = markdown_reader.read((tmp_path / "out.md").read_text(encoding="utf-8"))
    assert isinstance(found, ReadConversation)
    assert found.conversation.turns == program.session.shown.turns
