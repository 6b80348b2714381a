"""What is asked before the words of a temporary chat would be lost."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from orca_desktop.session.temporary import Leaving


class LeavingQuestion(QMessageBox):
    """Asks what shall become of a temporary chat; Enter, Escape and closing it change nothing.

    One in which nothing was said has only what is being written, which cannot be kept.
    """

    def __init__(self, parent: QWidget, *, can_be_kept: bool) -> None:
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.NoIcon)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(self.tr("This temporary chat will be gone"))
        role = QMessageBox.ButtonRole
        self._keep = None
        if can_be_kept:
            self.setInformativeText(
                self.tr(
                    "Nothing of it is kept on this computer. You can keep it as an ordinary chat."
                )
            )
            self._keep = self.addButton(self.tr("Keep it"), role.AcceptRole)
        else:
            self.setInformativeText(
                self.tr("What you have written was not sent, and is kept nowhere.")
            )
        self._let_go = self.addButton(self.tr("Let it go"), role.DestructiveRole)
        stay = self.addButton(self.tr("Cancel"), role.RejectRole)
        stay.setProperty("kind", "primary")
        self.setDefaultButton(stay)
        self.setEscapeButton(stay)

    @property
    def answer(self) -> Leaving:
        """What the person said."""
        clicked = self.clickedButton()
        if clicked is self._let_go:
            return Leaving.LET_GO
        return Leaving.STAY if self._keep is None or clicked is not self._keep else Leaving.KEEP
