"""Marks of answers that cite documents: they open the passage."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QApplication, QLabel

from orca_desktop.domain.attached import Attached
from orca_desktop.domain.blobs import Blob
from orca_desktop.render.citations import Passage
from orca_desktop.ui.features.attachments.viewer import AttachmentViewer
from tests.support.attachments import pdf
from tests.support.waiting import until
from tests.support.widgets import button

WORDS = "# Whales 🐋\n\nThey sing.\nThey sing.\n" + "More.\n" * 300
TEXT = Attached(Blob.of(WORDS.encode(), "text/markdown"), "notes.md")


def seen(qtbot, passage: Passage) -> AttachmentViewer:
    viewer = AttachmentViewer([TEXT], TEXT, passage=passage)
    qtbot.addWidget(viewer)
    viewer.show()
    viewer.show_content(TEXT, WORDS.encode(), b"")
    return viewer


def selected(viewer: AttachmentViewer) -> tuple[str, int]:
    cursor = viewer.text.textCursor()
    return cursor.selectedText(), cursor.blockNumber()


@pytest.mark.parametrize(
    ("passage", "words", "line"),
    [
        (Passage("notes.md", "They sing.", 0, 23, 33), "They sing.", 3),
        (Passage("notes.md", "They sing.", 0, 0, 5), "They sing.", 2),
        (Passage("notes.md", "They sing."), "They sing.", 2),
        (Passage("notes.md", "", 0, 23, 33), "They sing.", 3),
        (Passage("notes.md", "It is not there"), "", 0),
        (Passage("notes.md", "", 0, 5, 10**6), "", 0),
    ],
)
def test_the_passage_is_selected_where_it_stands(qtbot, appearance, passage, words, line):
    viewer = seen(qtbot, passage)
    assert selected(viewer) == (words, line)
    assert viewer.text.toPlainText() == WORDS


def test_its_words_are_told_above(qtbot, appearance):
    viewer = seen(qtbot, Passage("notes.md", "They\nsing.", 0, 23, 33))
    assert "“They sing.”" in [each.text() for each in viewer.findChildren(QLabel)]


def viewer_now() -> AttachmentViewer | None:
    found = QApplication.activeModalWidget()
    return found if isinstance(found, AttachmentViewer) else None


async def opened_viewer() -> AttachmentViewer:
    await until(viewer_now)
    found = viewer_now()
    assert found is not None
    return found


async def asked(program, window, qtbot, *paths) -> None:
    session = program.session
    await session.settings.set(session.shown.settings.with_value("citations", True))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    window.composer.editor.insertFromMimeData(mime)
    await until(lambda: len(window.composer.tray.blocks) == len(paths))
    qtbot.keyClicks(window.composer.editor, "What is this?")
    qtbot.keyClick(window.composer.editor, Qt.Key.Key_Return)
    await until(lambda: session.shown.turns)
    await until(lambda: not session.is_busy(session.shown.id))
    await until(lambda: session.workspace.is_at_rest)


@pytest.mark.slow
async def test_a_mark_opens_the_passage_of_the_text_and_the_page_of_the_pdf(
    program, window, qtbot, tmp_path
):
    notes, paper = tmp_path / "notes.md", tmp_path / "Plan.pdf"
    notes.write_text(WORDS, encoding="utf-8")
    paper.write_bytes(pdf(3))
    await asked(program, window, qtbot, notes, paper)
    reply = program.session.shown.path[0].chosen
    requested = window.transcript.passage_requested
    requested.emit(reply.id, Passage("notes.md", "# Whales 🐋", 0, 0, 10))
    viewer = await opened_viewer()
    await until(viewer.text.toPlainText)
    assert selected(viewer) == ("# Whales 🐋", 0)
    button(viewer, "Close").click()
    await until(lambda: viewer_now() is None)
    requested.emit(reply.id, Passage("Plan.pdf", "", 1, page=2))
    viewer = await opened_viewer()
    await until(viewer.save.isEnabled)
    assert viewer.view.accessibleName() == "Page 2 of Plan.pdf"
    button(viewer, "Close").click()
    await until(lambda: viewer_now() is None)
    requested.emit(reply.id, Passage("gone.md", "x", 7))
    await until(lambda: "gone.md" in window.toast.words)
    await until(lambda: program.presenters.is_idle)
