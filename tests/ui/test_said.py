"""What could not be done is said in the window, in the words of whoever could not do it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, Final

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from orca_desktop.domain.words import Text
from orca_desktop.ui.features.presets.dialog import PresetNameDialog, PresetsDialog
from orca_desktop.ui.widgets import dialogs
from tests.support.waiting import until
from tests.support.widgets import named
from tests.ui.test_comes_and_goes import dialog

pytestmark = pytest.mark.usefixtures("english")

WORDS: Final = "The disk of the moon is full."


async def refuse(*_: object, **__: object) -> Text:
    return Text("elsewhere", WORDS)


def words_in(root: QWidget) -> str:
    return "\n".join(each.text() for each in root.findChildren(QLabel) if each.isVisibleTo(root))


async def update(program: Any, window: Any) -> QWidget:
    window.pane.presets.updated.emit("own")
    return window


async def save_under_a_name(program: Any, window: Any) -> QWidget:
    window.pane.presets.saving_requested.emit()
    shown = await until(lambda: window.findChild(PresetNameDialog))
    shown.findChild(QLineEdit).setText("Mine")
    named(shown, "Save", QPushButton).click()
    return window


async def rename(program: Any, window: Any) -> QWidget:
    shown = await dialog(program, window, "presets")
    assert isinstance(shown, PresetsDialog)
    shown.renamed.emit("balanced", "Other")
    return shown


async def duplicate(program: Any, window: Any) -> QWidget:
    shown = await dialog(program, window, "presets")
    assert isinstance(shown, PresetsDialog)
    shown.duplicated.emit("balanced")
    return shown


async def write(program: Any, window: Any) -> QWidget:
    shown = await dialog(program, window, "presets")
    assert isinstance(shown, PresetsDialog)
    shown.export_requested.emit()
    return shown


async def read(program: Any, window: Any) -> QWidget:
    shown = await dialog(program, window, "presets")
    assert isinstance(shown, PresetsDialog)
    shown.import_requested.emit()
    return shown


WAYS: Final[dict[str, tuple[str, Callable[[Any, Any], Awaitable[QWidget]]]]] = {
    "a preset is brought up to date": ("presets.change", update),
    "settings become a preset": ("presets.create", save_under_a_name),
    "a preset gets another name": ("presets.rename", rename),
    "a preset is made from another": ("presets.duplicate", duplicate),
    "presets are written": ("presets.export_to", write),
    "presets are read": ("presets.import_from", read),
}


@pytest.mark.parametrize("way", WAYS)
async def test_what_could_not_be_done_is_said(program, talking, monkeypatch, way):
    what, act = WAYS[way]
    part, name = what.split(".")
    monkeypatch.setattr(getattr(program.session, part), name, refuse)

    async def chosen(*_: object, **__: object) -> Path:
        return Path("somewhere.json")

    for each in ("save_path", "open_path"):
        monkeypatch.setattr(dialogs, each, chosen)
    where = await act(program, talking)
    await until(lambda: WORDS in (talking.toast.words if where is talking else words_in(where)))
