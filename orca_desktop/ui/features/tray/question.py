"""What is asked when the window is closed for the first time while the icon is in the tray."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from orca_desktop.ui.preferences import ClosingChoice


class ClosingQuestion(QMessageBox):
    """Asks what closing is to mean from now on; Escape and closing it change nothing."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.NoIcon)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(self.tr("What shall closing the window do?"))
        self.setInformativeText(
            self.tr(
                "In the tray the program goes on: answers are written, and a quick question is at "
                "hand. The settings change this later."
            )
        )
        role = QMessageBox.ButtonRole
        self._hide = self.addButton(self.tr("Go on in the tray"), role.AcceptRole)
        self._hide.setProperty("kind", "primary")
        self._quit = self.addButton(self.tr("Quit"), role.DestructiveRole)
        cancel = self.addButton(self.tr("Cancel"), role.RejectRole)
        self.setDefaultButton(self._hide)
        self.setEscapeButton(cancel)

    @property
    def answer(self) -> ClosingChoice:
        """What the person said."""
        clicked = self.clickedButton()
        if clicked is self._hide:
            return ClosingChoice.HIDE
        return ClosingChoice.QUIT if clicked is self._quit else ClosingChoice.ASK
