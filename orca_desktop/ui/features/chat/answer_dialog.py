"""The dialog in which an answer is put in other words."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from orca_desktop.ui.widgets import dialogs
from orca_desktop.ui.widgets.writing_field import WritingField

_SIZE: Final = (720, 560)


class AnswerDialog(QDialog):
    """``written`` carries the words once they are to be kept; the dialog stays until it is closed.

    Ctrl+Enter keeps them too.
    """

    written = Signal(str)

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Edit the answer"))
        dialogs.resize(self, *_SIZE)
        hint = QLabel(
            self.tr(
                "In Markdown. What you write stands as a version of its own, marked as edited; the "
                "original stays beside it."
            )
        )
        hint.setWordWrap(True)
        hint.setProperty("tone", "muted")
        self.field = WritingField()
        self.field.setAccessibleName(self.tr("Answer"))
        self.field.setTabChangesFocus(True)
        self.field.setPlainText(words)
        self._problem = QLabel()
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.setWordWrap(True)
        self._problem.setProperty("tone", "problem")
        self._problem.hide()
        buttons = QDialogButtonBox()
        keep = buttons.addButton(self.tr("Keep"), QDialogButtonBox.ButtonRole.AcceptRole)
        keep.setProperty("kind", "primary")
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._keep)
        buttons.rejected.connect(self.reject)
        self.field.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(hint)
        column.addWidget(self.field, 1)
        column.addWidget(self._problem)
        column.addWidget(buttons)
        self.field.setFocus()

    @property
    def words(self) -> str:
        """What stands in the field."""
        return self.field.toPlainText()

    def show_problem(self, words: str) -> None:
        """Say why the words were not kept."""
        self._problem.setText(words)
        self._problem.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self._keep()
            return True
        return super().eventFilter(watched, event)

    def _keep(self) -> None:
        self.written.emit(self.words)
