"""What stands behind "something went wrong", to read and to copy."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, Self

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from orca_desktop.ui.widgets import dialogs
from orca_desktop.ui.widgets.announce import announce

_SIZE: Final = (720, 480)


class UnexpectedDetails(QDialog):
    """Shows a text for the people who build the program, and a sentence on what is in it."""

    def __init__(self, told: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What went wrong"))
        dialogs.resize(self, *_SIZE)
        words = QLabel(told)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        self.text = QPlainTextEdit(text)
        self.text.setObjectName("code")
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Details"))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        foot = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy = QPushButton(self.tr("Copy"))
        foot.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.clicked.connect(self._copy)
        foot.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(words)
        column.addWidget(self.text, 1)
        column.addWidget(foot)

    @classmethod
    def of_errors(cls, texts: Iterable[str], parent: QWidget | None = None) -> Self:
        """Errors of this run, each with when, what and its traceback."""
        told = QCoreApplication.translate(
            "UnexpectedDetails",
            "This is a fault of Orca Desktop, not of yours. If it comes again, send this text "
            "to the people who build the program. It holds no key, but words of a chat may "
            "stand in it: look it through first.",
        )
        return cls(told, "\n\n".join(texts), parent)

    @classmethod
    def of_crash(cls, report: str, parent: QWidget | None = None) -> Self:
        """The report of a fault that ended the program."""
        told = QCoreApplication.translate(
            "UnexpectedDetails",
            "This is a fault of Orca Desktop, not of yours. The report tells versions and where in "
            "the program it happened. It holds no key and no word of your chats, and was not sent "
            "to anybody. The people who build the program can use it.",
        )
        return cls(told, report, parent)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.copy.setText(self.tr("Copied"))
        announce(self, self.copy.text())
