"""A temporary chat in the window: begun, marked, asked in, kept, left with a question, and gone."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, PngImagePlugin
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from orca_desktop.formats.options import ExportOptions
from orca_desktop.store import StoreProblem
from orca_desktop.ui.features.temporary.bar import TemporaryBar
from tests.support import traces
from tests.support.waiting import until
from tests.support.widgets import is_shown, named

WORD = "Zaubernuss7Quittenmus"
SENTENCE = "Temporary: nothing of this chat is kept on this computer"


def press(window: Any, keys: str) -> None:
    """Press the keys of an action, as the window has them."""
    window.activateWindow()
    QTest.keySequence(window, QKeySequence(keys))


async def begun(program: Any, window: Any) -> None:
    """Begin a temporary chat by its keys."""
    press(window, "Ctrl+Shift+T")
    await until(lambda: program.session.temporary.is_open)
    await until(lambda: program.presenters.is_idle)


async def asked(program: Any, window: Any, qtbot: Any, words: str) -> None:
    """Write a question, send it, and wait for the end of the answer."""
    before = len(program.session.shown.turns)
    window.composer.editor.setPlainText(words)
    qtbot.keyClick(window.composer.editor, Qt.Key.Key_Return)
    await until(lambda: len(program.session.shown.turns) > before)
    await until(lambda: program.session.workspace.is_at_rest)
    await until(lambda: program.presenters.is_idle)


async def question(window: Any) -> QMessageBox:
    box: QMessageBox = await until(lambda: window.findChild(QMessageBox))
    await until(box.isVisible)
    return box


async def answered(window: Any, label: str) -> str:
    """Press a button of the question; what it asked."""
    box = await question(window)
    told = f"{box.text()} {box.informativeText()}"
    (button,) = [each for each in box.buttons() if each.text() == label]
    button.click()
    await until(lambda: window.findChild(QMessageBox) is None)
    return told


def listed(window: Any) -> Any:
    return window.sidebar.model.conversations()


@pytest.mark.slow
async def test_it_says_what_it_is_and_stands_in_no_list(program, talking, qtbot) -> None:
    window = talking
    before = listed(window)
    named(window, "New temporary chat", type(window.sidebar.new_temporary)).click()
    await until(lambda: program.session.temporary.is_open)
    bar = await until(lambda: window.findChild(TemporaryBar))
    assert bar.isVisible() and "gone when you leave it" in bar.accessibleName()
    assert not bar.keep.isEnabled(), "nothing was said yet"
    assert is_shown(window, SENTENCE)
    assert window.composer.editor.accessibleDescription() == SENTENCE
    await until(window.composer.editor.hasFocus)
    await asked(program, window, qtbot, f"{WORD}?")
    assert bar.keep.isEnabled()
    assert window.windowTitle() == "Temporary chat — Orca Desktop"
    assert window.top_bar.title.text() == f"{WORD}?"
    assert listed(window) == before
    for name in ("pin", "delete"):
        assert not window.actions_by_name[name].isEnabled()
    for name in ("rename", "keep_chat"):
        assert window.actions_by_name[name].isEnabled()
    press(window, "Ctrl+D")
    await until(lambda: program.presenters.is_idle)
    assert program.session.shown.bookmarks == {}
    assert await program.session.marks.all() == ()
    window.sidebar.search.setText(WORD)
    assert (await program.session.library.places(WORD)) == {}
    press(window, "Ctrl+N")
    await answered(window, "Let it go")
    await until(lambda: program.presenters.is_idle)
    qtbot.keyClick(window.composer.editor, Qt.Key.Key_Up)
    assert window.composer.editor.toPlainText() == "", "its last question is gone too"


async def test_it_is_left_with_one_question_and_then_gone(program, talking, qtbot) -> None:
    window = talking
    await begun(program, window)
    await asked(program, window, qtbot, "Something")
    id_ = program.session.shown.id
    window.sidebar.conversation_chosen.emit("c2")
    told = await answered(window, "Cancel")
    assert told.startswith("This temporary chat will be gone")
    await until(lambda: program.presenters.is_idle)
    assert program.session.shown.id == id_
    window.sidebar.conversation_chosen.emit("c2")
    box = await question(window)
    assert [each.text() for each in box.buttons() if each is box.defaultButton()] == ["Cancel"]
    assert {each.text() for each in box.buttons()} == {"Keep it", "Let it go", "Cancel"}
    QTest.keyClick(box, Qt.Key.Key_Escape)
    await until(lambda: window.findChild(QMessageBox) is None)
    await until(lambda: program.presenters.is_idle)
    assert program.session.shown.id == id_
    window.sidebar.conversation_chosen.emit("c2")
    await answered(window, "Let it go")
    await until(lambda: program.session.shown.id == "c2")
    await until(lambda: program.presenters.is_idle)
    bar = window.findChild(TemporaryBar)
    assert bar is not None and not bar.isVisible()
    assert not is_shown(window, SENTENCE)
    assert window.windowTitle() == "Bread — Orca Desktop"
    assert id_ not in listed(window)
    assert isinstance(await program.store.of(id_).conversations.load(id_), StoreProblem)


async def test_nothing_is_asked_where_nothing_would_be_lost(program, talking, qtbot) -> None:
    window = talking
    await begun(program, window)
    window.sidebar.conversation_chosen.emit("c3")
    await until(lambda: program.session.shown.id == "c3")
    await begun(program, window)
    window.composer.editor.setPlainText(f"{WORD} not sent")
    press(window, "Ctrl+N")
    told = await answered(window, "Let it go")
    assert "was not sent" in told
    await until(lambda: not program.session.temporary.is_open)
    await until(lambda: program.presenters.is_idle)
    assert window.composer.editor.toPlainText() == ""


async def test_kept_it_is_in_the_list(program, talking, qtbot) -> None:
    window = talking
    await begun(program, window)
    await asked(program, window, qtbot, "Worth keeping")
    id_ = program.session.shown.id
    bar = window.findChild(TemporaryBar)
    assert bar is not None
    bar.keep.click()
    await until(lambda: program.session.library.has(id_))
    await until(lambda: program.presenters.is_idle)
    assert not bar.isVisible() and not is_shown(window, SENTENCE)
    assert id_ in listed(window)
    assert window.windowTitle() == "Worth keeping — Orca Desktop"
    assert window.actions_by_name["pin"].isEnabled()
    assert not window.actions_by_name["keep_chat"].isEnabled()
    window.sidebar.conversation_chosen.emit("c2")
    await until(lambda: program.session.shown.id == "c2")
    await program.session.open(id_)
    assert program.session.shown.path[0].prompt[0].text == "Worth keeping"


async def test_kept_as_it_is_left(program, talking, qtbot) -> None:
    window = talking
    await begun(program, window)
    await asked(program, window, qtbot, "Worth keeping")
    id_ = program.session.shown.id
    press(window, "Ctrl+N")
    await answered(window, "Keep it")
    await until(lambda: program.session.shown.id != id_)
    assert program.session.library.has(id_)


@pytest.fixture
def outliving(qapp):
    """An application that goes on without a window."""
    qapp.setQuitOnLastWindowClosed(False)
    yield
    qapp.setQuitOnLastWindowClosed(True)


@pytest.mark.usefixtures("outliving")
async def test_closing_the_window_asks_first(program, talking, qtbot) -> None:
    window = talking
    closed: list[bool] = []
    window.closed.connect(lambda: closed.append(True))
    await begun(program, window)
    await asked(program, window, qtbot, "Something")
    window.starts_again = True
    assert not window.close()
    assert not window.close(), "it is asked once"
    await answered(window, "Cancel")
    await until(lambda: program.presenters.is_idle)
    assert closed == [] and window.isVisible() and not window.starts_again
    assert not window.close()
    await answered(window, "Let it go")
    await until(lambda: closed)


def picture() -> bytes:
    """A picture with the word in it, as a file."""
    told = PngImagePlugin.PngInfo()
    told.add_text("Comment", WORD)
    out = io.BytesIO()
    Image.new("RGB", (60, 40), (200, 30, 40)).save(out, "PNG", pnginfo=told)
    return out.getvalue()


@pytest.mark.slow
async def test_nothing_of_it_is_written_whatever_is_done(program, talking, qtbot, tmp_path) -> None:
    window, session = talking, program.session
    profile, living = tmp_path / "profile", tmp_path / "living"
    living.mkdir()
    await session.living_folder.turn_on(living)
    await begun(program, window)
    for name, content in ((f"{WORD}.png", picture()), (f"{WORD}.txt", f"{WORD}!".encode())):
        (tmp_path / name).write_bytes(content)
        program.presenters.attachments.open_with((tmp_path / name,))
        await until(lambda: len(window.composer.draft.blocks) > 0)
        await until(lambda: program.presenters.is_idle)
    assert len(window.composer.draft.blocks) == 2
    await asked(program, window, qtbot, f"What of {WORD}?")
    first = session.shown.path[0]
    assert len(first.prompt) == 3
    await session.settings.set(session.shown.settings.with_value("system", f"Speak of {WORD}"))
    reply = session.shown.path[-1].chosen_id
    version = await session.rewriting.rewrite(reply, f"{WORD} in my words")
    assert isinstance(version, str)
    press(window, "Ctrl+R")
    await until(lambda: len(session.shown.path[0].replies) == 3)
    await until(lambda: session.workspace.is_at_rest)
    window.composer.editor.setPlainText(f"Compare {WORD}")
    qtbot.mouseClick(window.composer.compare, Qt.MouseButton.LeftButton)
    page = await until(lambda: window.panes.standing_in)
    assert window.findChild(TemporaryBar).isVisible(), "also above a comparison"
    qtbot.mouseClick(page.below.run, Qt.MouseButton.LeftButton)
    await until(lambda: session.shown.path[-1].comparison)
    await until(lambda: session.workspace.is_at_rest)
    assert is_shown(window.panes.standing_in, SENTENCE)
    program.presenters.comparisons.leave()
    await session.rename(session.shown.id, f"{WORD} as title")
    press(window, "Ctrl+F")
    await until(lambda: program.presenters.is_idle)
    window.composer.editor.setPlainText(f"{WORD} not sent")
    window.composer.flush()
    await until(lambda: program.presenters.is_idle)
    target = tmp_path / "taken out.md"
    assert await session.exports.write(session.shown, target, ExportOptions()) is None
    assert WORD in target.read_text(encoding="utf-8"), "what the person takes out is theirs"
    await session.living_folder.settle()
    assert len([*living.glob("**/*.md")]) == 3, "those of the ordinary chats"
    made = await program.store.backup.make()
    assert isinstance(made, Path)
    assert traces.holding(WORD, profile, living) == []
    press(window, "Ctrl+N")
    await answered(window, "Let it go")
    await until(lambda: not session.temporary.is_open)
    await until(lambda: program.presenters.is_idle)
    await session.living_folder.settle()
    assert traces.holding(WORD, profile, living) == []
    assert {each.id for each in session.library.summaries} == {"c1", "c2", "c3"}
