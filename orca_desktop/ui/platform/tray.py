"""The icon in the tray of the desktop, where there is one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from orca_desktop.ui.theme import icons

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


def has_tray() -> bool:
    """Whether the desktop has a place for such icons now."""
    return QSystemTrayIcon.isSystemTrayAvailable()


class Tray(QObject):
    """Its menu does what it is given; a click on the icon opens the window."""

    def __init__(
        self,
        parent: QWidget,
        open_window: Callable[[], object],
        new_chat: Callable[[], object],
        ask_quickly: Callable[[], object],
        end: Callable[[], object],
    ) -> None:
        super().__init__(parent)
        self._open_window = open_window
        self.menu = QMenu(parent)
        for words, do in (
            (self.tr("Open Orca Desktop"), open_window),
            (self.tr("New chat"), new_chat),
            (self.tr("Quick question"), ask_quickly),
        ):
            self._add(words, do)
        self.menu.addSeparator()
        self._add(self.tr("Quit"), end)
        self._icon = QSystemTrayIcon(icons.application(), self)
        self._icon.setToolTip(self.tr("Orca Desktop"))
        self._icon.setContextMenu(self.menu)
        self._icon.activated.connect(self._activate)

    @property
    def is_shown(self) -> bool:
        """Whether the icon is in the tray."""
        return self._icon.isVisible()

    def show(self) -> None:
        """Put the icon into the tray."""
        self._icon.show()

    def hide(self) -> None:
        """Take the icon out of the tray."""
        self._icon.hide()

    def _add(self, words: str, do: Callable[[], object]) -> None:
        self.menu.addAction(words).triggered.connect(lambda _=False: do())

    def _activate(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self._open_window()
