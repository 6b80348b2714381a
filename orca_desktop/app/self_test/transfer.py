"""The steps of the self-test that bring chats in from elsewhere, and keep them as files."""

from __future__ import annotations

import json
import shutil
from collections.abc import Set as AbstractSet
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListView, QListWidget, QWidget

from orca_desktop.app.self_test import english
from orca_desktop.app.self_test.ui_driver import Hands, Job, named_widgets

_TITLE: Final = "Whales in another program"
_QUESTION: Final = "What do whales sing about?"
_ANSWER: Final = "About **where they are**, and who else is there."


async def _import(hands: Hands) -> str:
    """Bring in an archive of another program, with a text that was attached there."""
    before = hands.program.session.shown.id
    archive = hands.folder / "conversations.json"
    archive.write_text(json.dumps(_archive()), encoding="utf-8")
    hands.window.actions_by_name["import"].trigger()
    await hands.until(lambda: hands.find_widget("Choose a file", QWidget).isVisible())
    hands.picture("import", hands.find_widget("Choose a file", QWidget).window())
    await hands.choose_path("Choose a file", archive)
    await hands.until(lambda: hands.find_widget("Chats of the archive", QListView).isVisible())
    found = hands.find_widget("Chats of the archive", QListView)
    line = str(found.model().index(0, 0).data())
    hands.expect(_TITLE in line, f"the chat is offered, not {line!r}")
    await hands.settled()
    hands.picture("import choice", found.window())
    name = next(each for each in _BRING if named_widgets(hands.window, each, QWidget))
    hands.click(name)
    await hands.until(lambda: _says(hands, _IMPORTED))
    await hands.settled()
    hands.picture("imported", found.window())
    QTest.keyClick(found.window(), Qt.Key.Key_Escape)
    await hands.until(lambda: not found.isVisible())
    await hands.open_list()
    place = hands.listed().index(_TITLE)
    view = hands.find_widget("Conversations", QListView)
    view.scrollTo(view.model().index(place, 0))
    at = view.visualRect(view.model().index(place, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    await hands.until(lambda: hands.program.session.shown.head.title == _TITLE)
    hands.expect(hands.reply().text == _ANSWER, "the answer is there, word by word")
    await hands.settled()
    hands.picture("imported chat")
    await hands.open_list()
    hands.choose_first()
    await hands.until(lambda: hands.program.session.shown.id == before)
    return line


async def _keep_files(hands: Hands) -> str:
    """Keep every chat as a Markdown file in a folder, and stop that again."""
    folder = hands.folder / "notes"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    hands.window.actions_by_name["settings"].trigger()
    await hands.until(lambda: hands.find_widget("Sections", QListWidget).isVisible())
    sections = hands.find_widget("Sections", QListWidget)
    rows = map(sections.item, range(sections.count()))
    row = next(each for each in rows if "Chats and backups" in english.meant(each.text()))
    at = sections.visualItemRect(row).center()
    QTest.mouseClick(sections.viewport(), Qt.MouseButton.LeftButton, pos=at)
    box = "Keep a Markdown file of every conversation in a folder"
    await hands.until(lambda: hands.find_widget(box, QWidget).isVisible())
    await hands.choose_path(box, folder)
    living = hands.program.session.living_folder
    model = hands.window.sidebar.list.model()
    count = model.rowCount()
    await hands.until(lambda: living.state.written == count and not living.state.waiting)
    await hands.settled()
    hands.picture("markdown files", sections.window())
    text = (folder / f"{_TITLE}.md").read_text(encoding="utf-8")
    hands.expect(_QUESTION in text and _ANSWER in text, "the file holds the chat")
    hands.click(box)
    await hands.until(lambda: not living.is_on)
    QTest.keyClick(sections.window(), Qt.Key.Key_Escape)
    await hands.until(lambda: not sections.isVisible())
    return f"{count} files"


def _archive() -> list[dict[str, object]]:
    """An archive as Claude makes it, with one chat."""

    def message(id_: str, sender: str, text: str, **more: object) -> dict[str, object]:
        at = f"2026-01-01T00:00:0{id_}Z"
        content = [{"type": "text", "text": text}]
        return {"uuid": id_, "sender": sender, "content": content, "created_at": at, **more}

    notes = [{"file_name": "songs.txt", "extracted_content": "Low and long."}]
    return [
        {
            "uuid": "self-test",
            "name": _TITLE,
            "created_at": "2026-01-01T00:00:00Z",
            "updated_at": "2026-01-01T00:01:00Z",
            "chat_messages": [
                message("1", "human", _QUESTION, attachments=notes),
                message("2", "assistant", _ANSWER),
            ],
        }
    ]


_BRING: Final = ("Import 1 chat", "Import 1 chats", "Import {n} chats")
_IMPORTED: Final = {"1 chat was imported.", "1 chats were imported.", "{n} chats were imported."}
"""As it can be meant: for one thing other languages have the form of several, or name no number."""


def _says(hands: Hands, meant: AbstractSet[str]) -> bool:
    shown = (each for each in hands.window.findChildren(QLabel) if each.isVisible())
    return any(meant & english.meant(each.text()) for each in shown)


STEPS: Final[tuple[Job, ...]] = (
    ("import", _import),
    ("keep Markdown files", _keep_files),
)
"""The jobs of a library that does not begin, or end, with this program."""
