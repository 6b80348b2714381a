"""The first start: the welcome is the first page, and nothing that is done on it is lost."""

from __future__ import annotations

import dataclasses
import gc
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,
    QLineEdit,
    QPushButton,
    QWidget,
)

from orca_desktop import paths
from orca_desktop.app.composition import Program
from orca_desktop.ui.features.compare.reading.comparison_page import ComparisonPage
from orca_desktop.ui.features.compare.setup.setup_page import SetupPage
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
    profile = dataclasses.replace(profile, exports=tmp_path)
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


@pytest.mark.slow
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


@pytest.mark.slow
async def test_V16_what_was_chosen_on_it_early_is_carried_out(first, tmp_path):
    first.furnish()
    QTest.mouseClick(first.welcome.practice, Qt.MouseButton.LeftButton)
    program = await opened(first, tmp_path)
    await until(lambda: not first.panes.is_welcoming)
    await until(lambda: first.top_bar.model.model.startswith("practice/"))
    assert first.composer.isVisible()
    await program.close()


MOST_ACTIONS, MOST_KEYS = 6, 12
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Windows(QObject):
    """Notes what comes up as a window of its own, but for dialogs and the window of the program."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self.seen: list[str] = []
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.Show
            and isinstance(watched, QWidget)
            and watched.windowType() is Qt.WindowType.Window
            and not isinstance(watched, QDialog | MainWindow)
        ):
            self.seen.append(type(watched).__name__)
        return False


@pytest.fixture
def windows(qapp):
    watching = Windows(qapp)
    yield watching
    qapp.removeEventFilter(watching)


def reports(folder: Path) -> list[Path]:
    return [*folder.glob("*.md")]


def file_dialog() -> QFileDialog | None:
    dialog = QApplication.activeModalWidget()
    return dialog if isinstance(dialog, QFileDialog) and dialog.isVisible() else None


def focused(kind: type[QWidget], name: str) -> bool:
    focus = QApplication.focusWidget()
    return isinstance(focus, kind) and name in focus.accessibleName()


async def compared(program: Program, window: MainWindow) -> ComparisonPage:
    """The page on which the comparison is read, once all of its answers are written."""
    page = await until(lambda: next(iter(window.findChildren(ComparisonPage)), None))
    await until(page.isVisible)
    await until(lambda: not program.session.is_busy(program.session.shown.id))
    await until(page.export.isEnabled)
    return page


@pytest.mark.slow
async def test_from_the_start_to_an_exported_comparison_are_five_actions(first, tmp_path):
    first.furnish()
    program = await opened(first, tmp_path)
    done: list[str] = []

    def press(button: QAbstractButton) -> None:
        done.append(button.text())
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    press(first.welcome.practice)
    await until(lambda: not first.panes.is_welcoming)
    press(first.chat.hello.last)
    setup = await until(lambda: next(iter(first.findChildren(SetupPage)), None))
    await until(setup.below.run.isEnabled)
    press(setup.below.run)
    page = await compared(program, first)
    press(page.export)
    dialog = await until(file_dialog)
    press(next(each for each in dialog.findChildren(QPushButton) if "Save" in each.text()))
    await until(lambda: reports(tmp_path))
    assert len(done) <= MOST_ACTIONS, done
    await program.close()


@pytest.mark.slow
async def test_the_same_takes_few_keys_and_no_part_flashes(first, tmp_path, windows):
    first.furnish()
    program = await opened(first, tmp_path)
    done: list[object] = []

    def key(name: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        done.append(name)
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, name, modifier)

    await until(lambda: focused(QLineEdit, "API key"))
    for _ in range(3):
        key(Qt.Key.Key_Tab)
    key(Qt.Key.Key_Return)
    await until(lambda: focused(QWidget, "Message"))
    key(Qt.Key.Key_Backtab, SHIFT)
    key(Qt.Key.Key_Return)
    setup = await until(lambda: next(iter(first.findChildren(SetupPage)), None))
    await until(lambda: focused(QWidget, "Question"))
    await until(setup.below.run.isEnabled)
    key(Qt.Key.Key_Return, CONTROL)
    await compared(program, first)
    await until(QApplication.focusWidget)
    key(Qt.Key.Key_E, CONTROL)
    await until(file_dialog)
    key(Qt.Key.Key_Return)
    await until(lambda: reports(tmp_path))
    assert len(done) <= MOST_KEYS, done
    assert windows.seen == []
    await program.close()
