"""Hands and eyes of the self-test: real keys and clicks on widgets found by accessible names."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Final, TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QListView,
    QPushButton,
    QWidget,
)

from orca_desktop.app.composition import Program
from orca_desktop.app.self_test import english
from orca_desktop.domain.reply import Reply
from orca_desktop.paths import Profile
from orca_desktop.ui.shell.main_window import MainWindow
from orca_desktop.ui.theme.appearance import Appearance
from orca_desktop.ui.wording.access_keys import without_access_key

W = TypeVar("W", bound=QWidget)

PATIENCE_SECONDS: Final = 60.0
_WINDOW_SECONDS: Final = 3.0
"""In which a system lets a window have the keyboard, if it does so by itself."""

_DIALOG_SECONDS: Final = 10.0
"""In which a dialog opens, if its key was heard."""

WRITTEN_FIRST: Final = 200
"""Characters of an answer that are there before the picture of it being written is taken."""


class StepFailedError(Exception):
    """What a step expected did not come true."""


class Hands:
    """Works one window as a person would, and takes pictures of it.

    ``window`` and ``program`` change where a step closes the one and starts it again; there is no
    ``program`` before the first start.
    """

    program: Program

    def __init__(
        self, profile: Profile, window: MainWindow, appearance: Appearance, folder: Path
    ) -> None:
        self.profile = profile
        self.window = window
        self.appearance = appearance
        self.folder = folder
        self._pictures = 0

    def find_widget(self, name: str, kind: type[W]) -> W:
        """The thing of that name; of several, the lowest on the screen."""
        found = named_widgets(self.window, name, kind)
        if not found:
            raise StepFailedError(f"there is no {name!r} on the screen")
        return max(found, key=lambda widget: widget.mapTo(self.window, QPoint()).y())

    async def open_style(self) -> None:
        """Have the answer style in sight, also where it has no room by itself."""
        if not self.window.pane.isVisible():
            self.window.actions_by_name["pane"].trigger()
            await self.until(self.window.pane.isVisible)

    async def open_list(self) -> None:
        """Have the list of chats in sight, also where it has no room by itself."""
        if not self.window.sidebar.isVisible():
            self.window.actions_by_name["sidebar"].trigger()
            await self.until(self.window.sidebar.isVisible)

    def click(self, name: str) -> None:
        """Click the thing of that name."""
        widget = self.find_widget(name, QWidget)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=middle(widget))

    async def key(
        self,
        key: Qt.Key,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Press a key of the window, which has the keyboard."""
        try:
            await self.until(self.window.isActiveWindow, _WINDOW_SECONDS)
        except TimeoutError:
            # Not every compositor gives the keyboard back when a dialog closes: a person clicks.
            QApplication.setActiveWindow(self.window)
        QTest.keyClick(self.window, key, modifiers)

    async def open_by_key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier, name: str) -> None:
        """Press a key until the thing of that name is there.

        A press while a dialog is closing meets neither it nor the window; a person presses again.
        """
        for _ in range(round(PATIENCE_SECONDS / _DIALOG_SECONDS)):
            await self.key(key, modifiers)
            with contextlib.suppress(TimeoutError):
                await self.until(
                    lambda: self.find_widget(name, QWidget).isVisible(), _DIALOG_SECONDS
                )
                return
        raise StepFailedError(f"there is no {name!r} after its key")

    def write(self, text: str) -> None:
        """Type a text the way an input method does, which knows every character."""
        message = self.find_widget("Message", QWidget)
        message.setFocus()
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(message, event)

    async def say(self, text: str) -> None:
        """Write a text and send it; come back when it stands in the conversation."""
        known = len(self.program.session.shown.path)
        self.write(text)
        QTest.keyClick(self.find_widget("Message", QWidget), Qt.Key.Key_Return)
        await self.until(lambda: len(self.program.session.shown.path) > known)

    async def choose_model(self, name: str) -> None:
        """Choose a model in the picker, which its button opens."""
        QTest.mouseClick(self.find_widget("Model", QPushButton), Qt.MouseButton.LeftButton)
        await self.until(lambda: self.find_widget("Search models", QLineEdit).isVisible())
        search = self.find_widget("Search models", QLineEdit)
        QTest.keyClicks(search, name)
        QTest.keyClick(search, Qt.Key.Key_Return)
        await self.until(lambda: self.settings("model") == name)

    def listed(self) -> list[str]:
        """The titles in the list of conversations."""
        model = self.find_widget("Conversations", QListView).model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def choose_first(self) -> None:
        """Open the first conversation of the list with the mouse."""
        view = self.find_widget("Conversations", QListView)
        place = view.visualRect(view.model().index(0, 0)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    async def save_as(self, target: Path) -> None:
        """Save under that name in the dialog that asks for one."""
        await self.until(lambda: self._dialog() is not None)
        dialog = self._dialog()
        if dialog is None:
            raise StepFailedError("no dialog asked where to save")
        self.picture("export", dialog)
        self._name(dialog, target, QDialogButtonBox.StandardButton.Save)
        await self.until(target.exists)

    async def choose_path(self, name: str, path: Path) -> None:
        """Choose a file or folder in the dialog that a click on the thing of that name opens."""
        self.click(name)
        await self.until(lambda: self._dialog() is not None)
        dialog = self._dialog()
        if dialog is None:
            raise StepFailedError(f"no dialog asked for a path after {name!r}")
        self._name(dialog, path, QDialogButtonBox.StandardButton.Open)

    async def attach(self, file: Path) -> None:
        """Choose a file in the dialog that the button of the message opens; wait until read."""
        await self.choose_path("Attach files", file)
        await self.until(lambda: self.window.composer.draft.blocks)

    @staticmethod
    def _name(dialog: QFileDialog, file: Path, end: QDialogButtonBox.StandardButton) -> None:
        """Name a file in a dialog, and end it."""
        name = dialog.findChild(QLineEdit, "fileNameEdit")
        box = dialog.findChild(QDialogButtonBox)
        if name is None or box is None:
            raise StepFailedError("the dialog has no field for the name")
        name.setText(str(file))
        QTest.mouseClick(box.button(end), Qt.MouseButton.LeftButton)

    def settings(self, name: str) -> object:
        """The value of a parameter in the open conversation."""
        return self.program.session.shown.settings.get(name)

    def reply(self) -> Reply:
        """The last answer on the screen."""
        path = self.program.session.shown.path
        reply = path[-1].chosen if path else None
        if reply is None:
            raise StepFailedError("there is no answer")
        return reply

    async def answered(self) -> Reply:
        """The last answer, once it has ended."""
        await self.until(lambda: not self.reply().is_running)
        return self.reply()

    def _dialog(self) -> QFileDialog | None:
        return next(
            (each for each in self.window.findChildren(QFileDialog) if each.isVisible()), None
        )

    def picture(self, name: str, widget: QWidget | None = None) -> None:
        """Keep what the window, or another widget, shows now."""
        self._pictures += 1
        picture = (widget or self.window).grab()
        picture.save(str(self.folder / f"{self._pictures:02d}-{name.replace(' ', '-')}.png"))

    def expect(self, holds: bool, what: str) -> None:
        """Fail the step unless something holds; ``what`` says what was expected."""
        if not holds:
            raise StepFailedError(f"expected: {what}")

    async def until(
        self, happened: Callable[[], object], seconds: float = PATIENCE_SECONDS
    ) -> None:
        """Wait until something is there; what cannot be found yet is not there."""
        async with asyncio.timeout(seconds):
            while True:
                try:
                    if happened():
                        return
                except StepFailedError:
                    pass
                await asyncio.sleep(0.02)

    async def settled(self) -> None:
        """Wait until what has changed is drawn."""
        await asyncio.sleep(0.4)


Job = tuple[str, Callable[[Hands], Awaitable[str]]]
"""The name of a step in the report, and what does it and returns a detail."""


def named_widgets(root: QWidget, name: str, kind: type[W]) -> list[W]:
    """The things of that name that are shown in ``root``; a button may be named by its words."""
    return [
        widget
        for widget in root.findChildren(kind)
        if widget.isVisibleTo(root) and _is_called(widget, name)
    ]


def _is_called(widget: QWidget, name: str) -> bool:
    return name in english.meant(widget.accessibleName() or _words_on(widget))


def _words_on(widget: QWidget) -> str:
    return without_access_key(widget.text()) if isinstance(widget, QAbstractButton) else ""


def middle(widget: QWidget) -> QPoint:
    """Where a click on a widget goes."""
    return widget.rect().center()
