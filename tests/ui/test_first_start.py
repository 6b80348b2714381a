"""The first start: the welcome is the first page, and nothing that is done on it is lost."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from orca_desktop import paths
from orca_desktop.app.composition import Program
from orca_desktop.ui.preferences import Preferences
from orca_desktop.ui.shell.main_window import MainWindow
from tests.support.waiting import until


class Seen(QObject):
    """Notes when something comes into sight."""

    def __init__(self, *watched: QObject) -> None:
        super().__init__()
        self.shown: list[QObject] = []
        for each in watched:
            each.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self.shown.append(watched)
        return False


async def opened(window, tmp_path, **given) -> Program:
    profile = paths.open_profile(tmp_path / "profile")
    assert isinstance(profile, paths.Profile)
    program = await Program.open(profile, window, **given)
    assert isinstance(program, Program)
    return program


@pytest.fixture
def first(qtbot, appearance):
    """A window as at a first start, painted before it was furnished."""
    shown = MainWindow(appearance, Preferences(), empty=True, welcomes=True)
    qtbot.addWidget(shown)
    shown.resize(1366, 768)
    shown.show()
    shown.activateWindow()
    qtbot.waitExposed(shown)
    gc.collect()
    return shown


async def test_V16_no_empty_chat_is_seen_before_the_welcome(first, appearance, tmp_path):
    picture = first.grab().toImage()
    colors = {
        picture.pixelColor(x, y).name() for x in range(5, 1366, 40) for y in range(5, 768, 40)
    }
    assert {each.upper() for each in colors} == {appearance.theme.page}, "not even its outline"
    first.furnish()
    seen = Seen(first.composer, first.chat, first.sidebar, first.top_bar)
    assert first.panes.is_welcoming
    program = await opened(first, tmp_path)
    await until(lambda: program.presenters.keys.shown is not None)
    assert first.panes.is_welcoming
    assert seen.shown == []
    assert first.welcome.isVisible()
    await program.close()


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("model", "Choose the model"),
        ("usage", "Tokens and costs"),
        ("presets", "Presets"),
        ("comparisons", "All comparisons"),
    ],
)
async def test_V16_a_key_pressed_before_all_is_there_is_heard_later(
    qtbot, appearance, tmp_path, name, title
):
    window = MainWindow(appearance, Preferences())
    qtbot.addWidget(window)
    window.show()
    window.actions_by_name[name].trigger()
    assert QApplication.activeModalWidget() is None
    program = await opened(window, tmp_path, practice=True)
    dialog = await until(QApplication.activeModalWidget)
    assert dialog.windowTitle() == title
    dialog.close()
    await until(lambda: program.presenters.is_idle)
    window.show_ready()
    assert QApplication.activeModalWidget() is None, "it is done once"
    await program.close()


async def test_every_action_is_carried_out_by_somebody(program, window):
    assert window.handlers.missing == frozenset()


async def test_V16_what_was_chosen_on_it_early_is_carried_out(first, tmp_path):
    first.furnish()
    QTest.mouseClick(first.welcome.practice, Qt.MouseButton.LeftButton)
    program = await opened(first, tmp_path)
    await until(lambda: not first.panes.is_welcoming)
    await until(lambda: first.top_bar.model.model.startswith("practice/"))
    assert first.composer.isVisible()
    await program.close()
