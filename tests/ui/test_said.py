"""What could not be done is said in the window, in the words of whoever could not do it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, Final

import pytest
from PIL import Image
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPushButton, QWidget

from orca_desktop.domain.words import Text
from orca_desktop.ui.features.presets.dialog import PresetNameDialog, PresetsDialog
from orca_desktop.ui.widgets import dialogs
from tests.support.waiting import until
from tests.support.widgets import named
from tests.ui.test_attaching import a_text, attached
from tests.ui.test_comes_and_goes import dialog

pytestmark = pytest.mark.usefixtures("english")

WORDS: Final = "The disk of the moon is full."


async def refuse(*_: object, **__: object) -> Text:
    return Text("elsewhere", WORDS)


def words_in(root: QWidget) -> str:
    return "\n".join(each.text() for each in root.findChildren(QLabel) if each.isVisibleTo(root))


async def update(program: Any, window: Any, folder: Path) -> Any:
    window.pane.presets.updated.emit("own")
    return window


async def save_under_a_name(program: Any, window: Any, folder: Path) -> Any:
    window.pane.presets.saving_requested.emit()
    shown = await until(lambda: window.findChild(PresetNameDialog))
    shown.findChild(QLineEdit).setText("Mine")
    named(shown, "Save", QPushButton).click()
    return window


async def rename(program: Any, window: Any, folder: Path) -> QWidget:
    shown = await dialog(program, window, "presets")
    assert isinstance(shown, PresetsDialog)
    shown.renamed.emit("balanced", "Other")
    return shown


async def duplicate(program: Any, window: Any, folder: Path) -> QWidget:
    shown = await dialog(program, window, "presets")
    assert isinstance(shown, PresetsDialog)
    shown.duplicated.emit("balanced")
    return shown


async def write(program: Any, window: Any, folder: Path) -> QWidget:
    shown = await dialog(program, window, "presets")
    assert isinstance(shown, PresetsDialog)
    shown.export_requested.emit()
    return shown


async def read(program: Any, window: Any, folder: Path) -> QWidget:
    shown = await dialog(program, window, "presets")
    assert isinstance(shown, PresetsDialog)
    shown.import_requested.emit()
    return shown


def choose(window: Any, words: str) -> None:
    """In the menu of the first of what is attached."""
    window.composer.tray.menu_requested.emit(window.composer.tray.blocks[0], QPoint(9, 9))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(each for each in menu.actions() if each.text() == words).trigger()
    menu.close()


async def enlarge(program: Any, window: Any, folder: Path) -> Any:
    Image.new("RGB", (2000, 1000)).save(folder / "whale.png")
    await attached(window, folder / "whale.png")
    choose(window, "Send in full size")
    return window


async def keep(program: Any, window: Any, folder: Path) -> Any:
    await attached(window, a_text(folder))
    choose(window, "Save as")
    return window


WAYS: Final[dict[str, tuple[str, Callable[[Any, Any, Path], Awaitable[Any]]]]] = {
    "a preset is brought up to date": ("presets.change", update),
    "settings become a preset": ("presets.create", save_under_a_name),
    "a preset gets another name": ("presets.rename", rename),
    "a preset is made from another": ("presets.duplicate", duplicate),
    "presets are written": ("presets.export_to", write),
    "a picture goes in full size": ("attachments.in_full_size", enlarge),
    "a file is kept": ("attachments.save", keep),
    "presets are read": ("presets.import_from", read),
}


@pytest.mark.parametrize("way", WAYS)
async def test_what_could_not_be_done_is_said(program, talking, monkeypatch, tmp_path, way):
    what, act = WAYS[way]
    part, name = what.split(".")
    monkeypatch.setattr(getattr(program.session, part), name, refuse)

    async def chosen(*_: object, **__: object) -> Path:
        return Path("somewhere.json")

    for each in ("save_path", "open_path"):
        monkeypatch.setattr(dialogs, each, chosen)
    where = await act(program, talking, tmp_path)
    await until(lambda: WORDS in (talking.toast.words if where is talking else words_in(where)))


async def test_an_address_that_is_none_is_said_and_the_old_one_stays(program, talking):
    before = program.session.access.address
    shown = await dialog(program, talking, "settings")
    field = named(shown, "Gateway address", QLineEdit)
    field.setText("ftp://somewhere")
    field.editingFinished.emit()
    await until(lambda: talking.toast.words)
    assert program.session.access.address == before
    assert field.text() == before.base


async def test_what_was_written_is_said_with_its_name(program, talking, monkeypatch, tmp_path):
    paths: list[Path] = [tmp_path / name for name in ("one.json", "two.md")]

    async def chosen(*_: object, **__: object) -> Path:
        return paths[0]

    monkeypatch.setattr(dialogs, "save_path", chosen)
    shown = await write(program, talking, tmp_path)
    await until(lambda: "one.json" in words_in(shown))
    shown.close()
    paths.pop(0)
    await keep(program, talking, tmp_path)
    await until(lambda: "two.md" in talking.toast.words)
    assert (tmp_path / "two.md").read_text(encoding="utf-8") == "# Whales\n\nThey sing."
