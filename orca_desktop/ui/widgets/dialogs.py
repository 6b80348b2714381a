"""Dialogs that are awaited: they open, the loop runs on, and the answer comes as a value.

A dialog that runs an event loop of its own would break every other task; so none here does.
"""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Final

import shiboken6
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget

from orca_desktop.ui.platform import screens
from orca_desktop.ui.theme.appearance import text_scale

_SHARE: Final = 0.92
"""How much of a screen a dialog takes at most; its frame and what the system shows need some."""


def close(dialog: QDialog | None) -> None:
    """Close a dialog that may not be there, or have gone with its window."""
    if dialog is not None and shiboken6.isValid(dialog):
        dialog.done(QDialog.DialogCode.Rejected)


def resize(dialog: QDialog, width: int, height: int) -> None:
    """Give a dialog a size that is meant for the smallest text; larger text has more room.

    It never becomes larger than the screen.
    """
    room, scale = screens.room(dialog).size() * _SHARE, text_scale()
    dialog.resize(QSize(round(width * scale), round(height * scale)).boundedTo(room))


async def finished(dialog: QDialog) -> int:
    """Open a dialog over its parent and wait until the person has done with it.

    Gives the code it finished with. When the waiting task is cancelled, the dialog closes.
    """
    ended: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    def end(code: int) -> None:
        if not ended.done():
            ended.set_result(code)

    dialog.finished.connect(end)
    dialog.open()
    try:
        return await ended
    finally:
        dialog.finished.disconnect(end)
        dialog.close()
        dialog.deleteLater()


async def ask(parent: QWidget, question: str, detail: str, accept: str, refuse: str) -> bool:
    """Ask for consent with two named buttons; Enter, Escape and closing it refuse."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(question)
    box.setInformativeText(detail)
    yes = box.addButton(accept, QMessageBox.ButtonRole.AcceptRole)
    no = box.addButton(refuse, QMessageBox.ButtonRole.RejectRole)
    no.setProperty("kind", "primary")
    box.setDefaultButton(no)
    box.setEscapeButton(no)
    await finished(box)
    return box.clickedButton() is yes


async def tell(parent: QWidget, words: str) -> None:
    """Say something that must be read before the program goes on, or ends."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(words)
    box.setStandardButtons(QMessageBox.StandardButton.Close)
    await finished(box)


async def save_path(
    parent: QWidget, title: str, suggested: Path, pattern: str, suffix: str
) -> Path | None:
    """Ask where to save a file; the system asks before an existing one is replaced.

    ``pattern`` is the filter as Qt writes it, ``suffix`` (without the dot) is put on a name
    that has none.
    """
    dialog = QFileDialog(parent, title, str(suggested.parent), pattern)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suffix)
    dialog.selectFile(suggested.name)
    return await _chosen(dialog)


async def open_path(parent: QWidget, title: str, folder: Path, pattern: str) -> Path | None:
    """Ask for an existing file."""
    dialog = QFileDialog(parent, title, str(folder), pattern)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return await _chosen(dialog)


async def open_folder(parent: QWidget, title: str, folder: Path) -> Path | None:
    """Ask for an existing folder."""
    dialog = QFileDialog(parent, title, str(folder))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return await _chosen(dialog)


async def open_paths(parent: QWidget, title: str, folder: Path, pattern: str) -> tuple[Path, ...]:
    """Ask for existing files, any number of them."""
    dialog = QFileDialog(parent, title, str(folder), pattern)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    if await finished(dialog) != QDialog.DialogCode.Accepted:
        return ()
    return tuple(map(Path, dialog.selectedFiles()))


async def _chosen(dialog: QFileDialog) -> Path | None:
    code = await finished(dialog)
    files = dialog.selectedFiles()
    return Path(files[0]) if code == QDialog.DialogCode.Accepted and files else None
