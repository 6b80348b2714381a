"""What stands behind "something went wrong": the errors of this run, to read and to copy."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
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

if TYPE_CHECKING:
    from orca_desktop.ui.shell.unexpected_errors import Unexpected

_SIZE: Final = (720, 480)


class UnexpectedDetails(QDialog):
    """Shows errors, the newest first, each with when, what and its traceback."""

    def __init__(self, errors: Sequence[Unexpected], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What went wrong"))
        dialogs.resize(self, *_SIZE)
        words = QLabel(
            self.tr(
                "This is a fault of Orca Desktop, not of yours. If it comes again, send this text "
                "to the people who build the program. It holds no key, but words of a chat may "
                "stand in it: look it through first."
            )
        )
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        self.text = QPlainTextEdit("\n\n".join(map(_written, reversed(errors))))
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

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.copy.setText(self.tr("Copied"))
        announce(self, self.copy.text())


def _written(error: Unexpected) -> str:
    when = error.when.astimezone().isoformat(sep=" ", timespec="seconds")
    return f"{when}  {error.what}\n{error.traceback.rstrip()}"
