"""The scene of the bench ``attachments``: ``python -m tests.bench.attachments_scene PLAIN``.

Prints the longest turn of the event loop in milliseconds of the work of the window's thread, the
seconds until all pictures were read, and how many megabytes more the process holds in the end.
"""

from __future__ import annotations

import asyncio
import importlib
import json
import os
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psutil
from PIL import Image
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from orca_desktop.ui.features.chat.message_editor import MessageEditor
from tests.bench.reliability_scenes import Turns
from tests.bench.scene import within_program

COUNT = 20
SIZE = (4000, 3000)
MEGABYTE = 1_000_000
SETTLED = 10.0
"""Seconds in which nobody does anything, before it is looked at what is still held."""


def pictures(folder: Path) -> list[Path]:
    """As many photographs as large as those of a telephone, no two alike."""
    noise = Image.effect_noise((SIZE[0] // 4, SIZE[1] // 4), 60).resize(SIZE)
    found = []
    for number in range(COUNT):
        path = folder / f"photo {number}.jpg"
        noise.point(lambda value, more=number: min(value + more, 255)).convert("RGB").save(
            path, quality=85
        )
        found.append(path)
    return found


def memory() -> float:
    """What the process holds, in megabytes."""
    return float(psutil.Process().memory_info().rss) / MEGABYTE


def plain(files: list[Path]) -> dict[str, float]:
    """Decode them on a thread while a plain window is shown."""
    application = QApplication(["bench"])
    edit = QTextEdit()
    edit.show()
    application.processEvents()
    before, began, turns = memory(), time.monotonic(), Turns()
    small: list[QImage] = []

    def decode() -> None:
        small.extend(QImage(str(file)).scaledToWidth(512) for file in files)

    with ThreadPoolExecutor(1) as pool:
        done = pool.submit(decode)
        turn = turns.until(done.done)
    read = time.monotonic() - began
    time.sleep(SETTLED)
    return {"turn": turn, "read": read, "growth": memory() - before}


def ours(files: list[Path]) -> dict[str, float]:
    """Drop them on the program, send them, and wait for the answer."""
    found: dict[str, float] = {}

    async def run(profile: object, window: QWidget, *_: object) -> int:
        program = await asyncio.to_thread(importlib.import_module, "orca_desktop.app.composition")
        opened = await program.Program.open(profile, window, practice=True)
        await asyncio.sleep(1)
        named = (each for each in window.findChildren(QWidget) if each.isVisible())
        editor = next(each for each in named if each.accessibleName() == "Message")
        assert isinstance(editor, MessageEditor)
        composer = opened.window.composer
        # What the first question loads is not about pictures.
        QTest.keyClicks(editor, "Hello")
        QTest.keyClick(editor, Qt.Key.Key_Return)
        await asyncio.sleep(1)
        while not opened.session.workspace.is_at_rest:
            await asyncio.sleep(0.05)
        dropped = QMimeData()
        dropped.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
        before, began, turns = memory(), time.monotonic(), Turns()
        editor.insertFromMimeData(dropped)
        while len(composer.draft.blocks) < COUNT:
            await asyncio.sleep(0.02)
        found["read"] = time.monotonic() - began
        await asyncio.sleep(1)
        QTest.keyClicks(editor, "What are these?")
        QTest.keyClick(editor, Qt.Key.Key_Return)
        await asyncio.sleep(0.5)
        while not opened.session.workspace.is_at_rest:
            await asyncio.sleep(0.05)
        await asyncio.sleep(2)
        found["turn"] = turns.stop()
        await asyncio.sleep(SETTLED)
        found["growth"] = memory() - before
        await opened.close()
        return 0

    within_program(run)
    return found


def main(is_plain: str) -> None:
    """Play it."""
    with tempfile.TemporaryDirectory() as folder:
        files = pictures(Path(folder))
        figures = plain(files) if is_plain == "1" else ours(files)
        print(json.dumps(figures), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main(sys.argv[1])
