"""From a file on the disk to the request and the transcript, by the window."""

from __future__ import annotations

import base64
import hashlib
import io
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QTextCursor
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget

from orca_desktop import paths
from orca_desktop.app.composition import Program
from orca_desktop.domain.attached import Attached, attached_of
from orca_desktop.domain.blocks import DocumentBlock, ImageBlock, TextBlock
from orca_desktop.domain.comparison import Plan, Question, Variant
from orca_desktop.domain.secret import Secret
from orca_desktop.gateway import address
from orca_desktop.gateway.client import Gateway
from orca_desktop.keychain import Keychain
from orca_desktop.session.access import Access
from orca_desktop.session.asking import Started
from orca_desktop.session.intents import StartComparison
from orca_desktop.store import StoreProblem
from orca_desktop.ui.features.attachments.viewer import AttachmentViewer
from orca_desktop.ui.platform.brought import Brought
from orca_desktop.ui.transcript.attachment_view import AttachmentView
from tests.support.gateway import KEY, ScriptedGateway
from tests.support.waiting import until
from tests.support.widgets import button
from tests.ui.conftest import opened, practice_gateway

pytestmark = pytest.mark.slow  # A process is started to read a file.


COLUMNS = (Variant("1", "", {"temperature": 0.1}), Variant("2", "", {"temperature": 0.9}))


def a_picture(folder: Path, name: str = "whale.png", size: tuple[int, int] = (800, 600)) -> Path:
    path = folder / name
    Image.effect_noise(size, 40).convert("RGB").save(path)
    return path


def a_text(folder: Path, name: str = "notes.md", words: str = "# Whales\n\nThey sing.") -> Path:
    path = folder / name
    path.write_text(words, encoding="utf-8")
    return path


def files(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def known(block) -> Attached:
    """What is attached by a block."""
    found = attached_of(block)
    assert found is not None
    return found


async def attached(window, *paths: Path) -> None:
    window.composer.editor.insertFromMimeData(files(*paths))
    await until(lambda: len(window.composer.tray.blocks) == len(paths))


def is_above(one: QWidget, other: QWidget) -> bool:
    """Whether one stands above another on the screen."""
    bottom = one.mapToGlobal(one.rect().bottomLeft()).y()
    return bottom < other.mapToGlobal(other.rect().topLeft()).y()


async def test_files_are_pasted_sent_and_seen_in_the_transcript(program, window, tmp_path, qtbot):
    picture, text = a_picture(tmp_path), a_text(tmp_path)
    await attached(window, picture, text)
    assert window.composer.tray.isVisible()
    assert is_above(window.composer.tray, window.composer.editor)
    qtbot.keyClicks(window.composer.editor, "What is this?")
    qtbot.keyClick(window.composer.editor, Qt.Key.Key_Return)
    await until(lambda: program.session.shown.turns)
    assert window.composer.tray.isHidden()
    prompt = program.session.shown.path[0].prompt
    assert [type(block) for block in prompt] == [ImageBlock, DocumentBlock, TextBlock]
    seen = known(prompt[0])
    assert (seen.name, seen.width, seen.height) == ("whale.png", 800, 600)
    content = await program.session.attachments.content(seen)
    assert content is not None
    assert hashlib.sha256(content).hexdigest() == seen.sha256
    assert Image.open(io.BytesIO(content)).size == (800, 600)
    views = await until(lambda: shown_in(window, 2))
    assert {view.attached.name for view in views if view.attached} == {"whale.png", "notes.md"}
    await until(lambda: window.transcript.thumbnails.get(seen))


async def test_what_goes_out_is_what_is_kept(window, tmp_path, qtbot):
    """Pictures and files first, in their order, each byte as it was shown; the words last."""
    async with ScriptedGateway("hello") as gateway:
        where = address.parse(gateway.url)
        assert isinstance(where, address.GatewayAddress)
        keychain = Keychain()
        keychain.keep_for_session(where.origin, Secret(KEY))

        async def contents(sha256: str) -> bytes | StoreProblem | None:
            return await program.store.blobs.read(sha256)

        access = Access(Gateway(where), practice_gateway(), keychain, contents=contents)
        program = await opened(window, tmp_path / "profile", access)
        settings = program.session.shown.settings.with_value("model", "anthropic/claude-sonnet-4.6")
        await program.session.settings.set(settings)
        await attached(window, a_text(tmp_path), a_picture(tmp_path, size=(3000, 1000)))
        kept = [known(block) for block in window.composer.tray.blocks]
        qtbot.keyClicks(window.composer.editor, "What is this?")
        qtbot.keyClick(window.composer.editor, Qt.Key.Key_Return)
        (sent,) = await until(lambda: gateway.messages)
        text, picture, words = sent.json["messages"][-1]["content"]
        assert (text["type"], text["title"]) == ("document", "notes.md")
        assert text["source"]["data"] == "# Whales\n\nThey sing."
        content = base64.b64decode(picture["source"]["data"])
        assert hashlib.sha256(content).hexdigest() == kept[1].sha256
        assert Image.open(io.BytesIO(content)).size == (1568, 523)
        assert picture["source"]["media_type"] == kept[1].blob.media_type
        assert set(picture) == {"type", "source"}
        assert words == {"type": "text", "text": "What is this?"}
        await until(lambda: not program.session.is_busy(program.session.shown.id))
        await program.close()


def shown_in(window, count: int) -> list[AttachmentView] | None:
    found = [view for _, view in window.transcript.views if isinstance(view, AttachmentView)]
    return found if len(found) == count else None


async def test_what_is_attached_is_kept_over_another_chat_and_a_new_start(
    talking, program, window, tmp_path
):
    await attached(window, a_picture(tmp_path), a_text(tmp_path))
    before = window.composer.tray.blocks
    await program.session.open("c2")
    await until(window.composer.tray.isHidden)
    await until(lambda: program.presenters.is_idle)
    await program.session.open("c1")
    await until(lambda: window.composer.tray.blocks == before)
    await until(lambda: program.presenters.is_idle)
    draft = await program.store.drafts.load("c1")
    assert draft.blocks == before
    await until(lambda: not list(window.composer.tray.unseen()))


async def test_a_picture_of_the_clipboard_is_attached_without_a_name(program, window):
    QApplication.clipboard().setImage(a_screenshot())
    window.composer.editor.setFocus()
    window.composer.editor.paste()
    await until(lambda: window.composer.tray.blocks)
    found = known(window.composer.tray.blocks[0])
    assert (found.width, found.height) == (64, 48)
    QApplication.clipboard().clear()


def a_screenshot() -> QImage:
    shot = QImage(64, 48, QImage.Format.Format_RGB32)
    shot.fill(Qt.GlobalColor.darkCyan)
    return shot


def enter(target: QWidget, mime: QMimeData) -> None:
    """Drag something onto a widget, as Qt tells it of the mouse."""
    place, left = QPoint(5, 5), Qt.MouseButton.LeftButton
    action, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(place, action, mime, left, none)
    QApplication.sendEvent(target, entering)
    assert entering.isAccepted()


@pytest.mark.parametrize("where", ["list", "page", "text"])
async def test_a_drop_anywhere_on_the_window_is_taken_by_the_message(
    program, window, tmp_path, where
):
    mime = files(a_text(tmp_path))
    target: QWidget = {
        "list": window.sidebar,
        "page": window.chat,
        "text": window.composer.editor.viewport(),
    }[where]
    enter(target, mime)
    cover = window.findChild(QWidget, "dropCover")
    assert cover.isVisible()
    assert cover.size() == window.size()
    enter(cover, mime)
    place, left = QPoint(20, 30), Qt.MouseButton.LeftButton
    action, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(cover, QDropEvent(place, action, mime, left, none))
    assert cover.isHidden()
    await until(lambda: window.composer.tray.blocks)


async def test_what_cannot_be_attached_is_told_in_a_sentence(program, window, tmp_path):
    bad = tmp_path / "song.mp3"
    bad.write_bytes(b"ID3\x03\0\0" + bytes(range(256)) * 8)
    window.composer.editor.setPlainText("Listen")
    window.composer.editor.insertFromMimeData(files(bad, a_text(tmp_path)))
    await until(lambda: "song.mp3" in window.toast.words)
    assert not window.composer.tray.is_reading
    assert [block.title for block in window.composer.tray.blocks] == ["notes.md"]
    assert window.composer.draft.text == "Listen"


@pytest.mark.parametrize(
    ("count", "end"),
    [
        (2, "1.mp3"),
        (3, "One more file cannot be attached."),
        (4, "2 more files cannot be attached."),
    ],
)
async def test_several_that_cannot_be_attached_are_told_together(
    program, window, tmp_path, count, end
):
    for number in range(count):
        (tmp_path / f"{number}.mp3").write_bytes(b"ID3\x03\0\0" + bytes(range(256)) * 8)
    window.composer.editor.insertFromMimeData(files(*sorted(tmp_path.glob("*.mp3"))))
    await until(lambda: not window.composer.tray.is_reading and program.presenters.is_idle)
    assert "0.mp3" in window.toast.words
    assert "1.mp3" in window.toast.words
    assert end in window.toast.words
    assert ("more file" in window.toast.words) == (count > 2)


async def test_what_is_being_read_when_another_chat_is_opened_is_told(talking, program, tmp_path):
    talking.composer.editor.insertFromMimeData(files(a_picture(tmp_path, size=(3000, 2000))))
    await program.session.open("c2")
    await until(lambda: "still being read" in talking.toast.words)
    await until(lambda: program.presenters.is_idle)
    assert talking.composer.draft.blocks == ()


async def test_tab_goes_from_the_chips_into_the_text(program, window, tmp_path, qtbot):
    await attached(window, a_text(tmp_path), a_text(tmp_path, "b.txt", "two"))
    chips = window.composer.tray.chips
    chips[0].setFocus()
    found = []
    for _ in range(5):
        found.append(QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert found == [
        *(each for chip in chips for each in (chip, chip.cross)),
        window.composer.editor,
    ]


async def test_what_is_pasted_while_the_program_starts_is_attached_once(window, tmp_path):
    window.composer.editor.insertFromMimeData(files(a_text(tmp_path)))
    profile = paths.open_profile(tmp_path / "profile")
    assert isinstance(profile, paths.Profile)
    program = await Program.open(profile, window, practice=True)
    assert isinstance(program, Program)
    await until(lambda: window.composer.tray.blocks)
    await until(lambda: program.presenters.is_idle)
    assert len(window.composer.tray.blocks) == 1
    await program.close()


async def test_nothing_is_sent_while_a_file_is_read(program, window, tmp_path, qtbot):
    window.composer.editor.setPlainText("Hi")
    window.composer.editor.insertFromMimeData(files(a_picture(tmp_path, size=(3000, 2000))))
    qtbot.keyClick(window.composer.editor, Qt.Key.Key_Return)
    assert "being read" in window.toast.words
    assert not program.session.shown.turns
    await until(lambda: window.composer.tray.blocks)
    assert window.composer.draft.text == "Hi"


async def test_one_that_is_taken_out_comes_back_by_undo(program, window, tmp_path, qtbot):
    await attached(window, a_text(tmp_path), a_text(tmp_path, "b.txt", "two"))
    before = window.composer.tray.blocks
    qtbot.keyClick(window.composer.tray.chips[0], Qt.Key.Key_Delete)
    assert len(window.composer.tray.blocks) == 1
    qtbot.mouseClick(button(window.toast, "Undo"), Qt.MouseButton.LeftButton)
    assert window.composer.tray.blocks == before


async def test_a_picture_that_was_made_smaller_can_be_sent_in_full_size(
    program, window, tmp_path, qtbot
):
    await attached(window, a_picture(tmp_path, size=(3000, 2000)), a_text(tmp_path))
    tray = window.composer.tray
    assert known(tray.blocks[0]).width == 1568
    tray.menu_requested.emit(tray.blocks[0], QPoint(9, 9))
    menu = await until(QApplication.activePopupWidget)
    words = [action.text() for action in menu.actions()]
    assert words == ["Open", "Save as", "Send in full size", "Remove"]
    menu.actions()[2].trigger()
    menu.close()
    await until(lambda: known(tray.blocks[0]).width == 3000)
    assert known(tray.blocks[1]).name == "notes.md"
    await until(lambda: program.presenters.is_idle)
    tray.menu_requested.emit(tray.blocks[0], QPoint(9, 9))
    menu = await until(QApplication.activePopupWidget)
    assert "Send in full size" not in [action.text() for action in menu.actions()]
    menu.actions()[-1].trigger()
    menu.close()
    assert len(tray.blocks) == 1


async def test_the_viewer_shows_what_is_attached_and_goes_to_the_next(
    program, window, tmp_path, qtbot
):
    await attached(window, a_picture(tmp_path), a_text(tmp_path))
    qtbot.mouseClick(window.composer.tray.chips[0], Qt.MouseButton.LeftButton, pos=QPoint(60, 8))
    viewer = await until(lambda: window.findChild(AttachmentViewer))
    await until(lambda: viewer.view.isVisible() and viewer.save.isEnabled())
    assert viewer.view.accessibleName() == "whale.png"
    before = viewer.view.scale_now
    qtbot.keyClick(viewer, Qt.Key.Key_Plus)
    assert viewer.view.scale_now > before
    qtbot.keyClick(viewer, Qt.Key.Key_Right)
    await until(viewer.text.isVisible)
    assert viewer.text.toPlainText() == "# Whales\n\nThey sing."
    assert not viewer.next.isEnabled()
    qtbot.keyClick(viewer, Qt.Key.Key_Escape)
    await until(lambda: not window.findChildren(AttachmentViewer))


async def test_in_a_comparison_each_column_is_asked_with_the_same_files(
    program, window, tmp_path, qtbot
):
    await attached(window, a_picture(tmp_path), a_text(tmp_path))
    window.composer.editor.setPlainText("What is this?")
    plan = Plan((Question.CREATIVITY,), program.session.shown.settings, COLUMNS)
    started = await program.session.ask(StartComparison(window.composer.draft, plan))
    assert isinstance(started, Started)
    await until(lambda: not program.session.is_busy(program.session.shown.id))
    (turn,) = program.session.shown.turns
    said = [reply.text for reply in turn.replies]
    assert len(said) == 2
    assert all("800 by 600" in text and "“# Whales”" in text for text in said)
    page = program.presenters.comparisons.presenter.page
    assert "2 files" in page.about.words.text()
    page.composer.editor.insertFromMimeData(files(a_text(tmp_path, "more.md", "More")))
    await until(lambda: page.composer.tray.blocks)
    qtbot.keyClicks(page.composer.editor, "And this?")
    qtbot.keyClick(page.composer.editor, Qt.Key.Key_Return)
    await until(lambda: len(program.session.shown.turns) == 3)
    await until(lambda: not program.session.is_busy(program.session.shown.id))
    later = program.session.shown.turns[1:]
    assert all("“More”" in reply.text for turn in later for reply in turn.replies)
    await until(lambda: program.presenters.is_idle)


async def test_more_than_can_be_taken_is_said(program, window, tmp_path, monkeypatch):
    from orca_desktop.ui.features.attachments import presenter

    monkeypatch.setattr(presenter, "MOST", 2)
    paths = [a_text(tmp_path, f"{number}.txt", str(number)) for number in range(3)]
    program.presenters.attachments.bring(window.composer, Brought(tuple(paths)))
    await until(lambda: len(window.composer.tray.blocks) == 2)
    assert "first 2 files" in window.toast.words


async def test_a_large_piece_of_a_page_becomes_markdown_without_a_wait(program, window):
    part = "<h2 style='color: red'>Title</h2><p>Some <a href='https://e.org'>words</a>.</p>"
    mime = QMimeData()
    mime.setHtml(part * 2_000)
    mime.setText("Title\nSome words.\n" * 2_000)
    editor = window.composer.editor
    editor.insertFromMimeData(mime)
    assert editor.toPlainText().startswith("Title\nSome words.\n")
    await until(lambda: editor.toPlainText().startswith("## Title\n\nSome [words](https://e.org)."))
    assert editor.toPlainText().count("## Title") == 2_000
    await until(window.toast.isVisible)
    assert "long text" in window.toast.words
    editor.undo()
    assert editor.toPlainText() == ""


@pytest.mark.parametrize("change", ["nothing", "another chat", "typed", "typed while it is read"])
async def test_a_long_text_is_attached_where_it_was_pasted_and_never_twice(
    talking, program, change, qtbot
):
    editor, part = talking.composer.editor, "<h2>Title</h2><p>Some words.</p>"
    mime = QMimeData()
    mime.setHtml(part * 3_000)
    mime.setText("Title\nSome words.\n" * 3_000)
    editor.insertFromMimeData(mime)
    if change == "typed while it is read":
        qtbot.keyClicks(editor, "!")
    await until(lambda: "long text" in talking.toast.words)
    if change == "another chat":
        await program.session.open("c2")
    if change == "typed":
        editor.moveCursor(QTextCursor.MoveOperation.Start)
        editor.moveCursor(QTextCursor.MoveOperation.NextWord)
        qtbot.keyClicks(editor, "of mine ")
    button(talking.toast, "Attach it as a file").click()
    await until(lambda: program.presenters.is_idle)
    await until(lambda: not talking.composer.tray.is_reading)
    is_attached = len(talking.composer.draft.blocks) == 1
    assert is_attached is (change in {"nothing", "typed while it is read"})
    assert is_attached is not ("Some words." in editor.toPlainText()) or change == "another chat"


async def test_undo_brings_a_file_back_into_its_own_chat_alone(talking, program, tmp_path):
    await attached(talking, a_text(tmp_path))
    talking.composer.tray.remove(talking.composer.draft.blocks[0])
    await program.session.open("c2")
    await until(lambda: program.presenters.is_idle)
    button(talking.toast, "Undo").click()
    assert talking.composer.draft.blocks == ()


async def test_files_that_the_program_is_started_with_are_attached(program, window, tmp_path):
    open_with = program.presenters.attachments.open_with
    open_with(())
    assert window.composer.draft.blocks == ()
    open_with((a_text(tmp_path), tmp_path / "gone.pdf", tmp_path, a_picture(tmp_path)))
    await until(lambda: len(window.composer.draft.blocks) == 2)
    await until(window.toast.isVisible)
    assert "“gone.pdf” cannot be read." in window.toast.words
    assert "is not a file." in window.toast.words
    assert [known(each).name for each in window.composer.draft.blocks] == ["notes.md", "whale.png"]


async def test_where_no_field_is_in_sight_it_is_said_where_the_files_are(program, window, tmp_path):
    window.composer.hide()
    program.presenters.attachments.open_with((a_text(tmp_path),))
    assert "message of the chat" in window.toast.words
    await until(lambda: len(window.composer.draft.blocks) == 1)


async def test_files_are_chosen_in_a_dialog_and_its_folder_is_kept(program, window, tmp_path):
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    for name in ("one.md", "two.md", "three.md"):
        a_text(tmp_path, name)
    try:
        before: list[str] = []
        chosen: tuple[tuple[str, ...], ...] = (("one.md",), (), ("two.md", "three.md"))
        for wanted in chosen:
            window.actions_by_name["attach"].trigger()
            dialog = await until(QApplication.activeModalWidget)
            assert isinstance(dialog, QFileDialog)
            assert dialog.fileMode() == QFileDialog.FileMode.ExistingFiles
            before.append(dialog.directory().path())
            field = dialog.findChild(QLineEdit, "fileNameEdit")
            assert field is not None
            field.setText(" ".join(f'"{tmp_path / name}"' for name in wanted))
            (dialog.accept if wanted else dialog.reject)()
            await until(lambda: QApplication.activeModalWidget() is None)
            await until(lambda: program.presenters.is_idle)
    finally:
        QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs, on=False)
    titles = [block.title for block in window.composer.tray.blocks]
    assert titles == ["one.md", "two.md", "three.md"]
    assert before[1:] == [str(tmp_path)] * 2


async def test_where_nothing_is_written_it_is_said_where_files_go(program, window):
    window.show_welcome()
    window.actions_by_name["attach"].trigger()
    assert window.toast.words == "Go back to a chat to attach files to a message."
    assert QApplication.activeModalWidget() is None
