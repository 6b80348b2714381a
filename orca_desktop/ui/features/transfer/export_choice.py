"""How pictures and files go along in an export, asked for where there are any."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, counted
from orca_desktop.formats.options import Attachments
from orca_desktop.ui.widgets import dialogs
from orca_desktop.ui.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Mapping

_CONTEXT: Final = "export"
_QUESTION: Final = Counted(
    "One picture or file is attached in this conversation.",
    QT_TRANSLATE_NOOP(
        "export", "{n} pictures and files are attached in this conversation.", None, 1
    ),
)
_WORDS: Final[Mapping[Attachments, str]] = {
    Attachments.LISTED: QT_TRANSLATE_NOOP("export", "Only tell their names"),
    Attachments.FILES: QT_TRANSLATE_NOOP("export", "Save them in a folder beside the document"),
    Attachments.INSIDE: QT_TRANSLATE_NOOP(
        "export", "Put texts into the document, and tell the names of the others"
    ),
    Attachments.LEFT_OUT: QT_TRANSLATE_NOOP("export", "Leave them out"),
}


class ExportChoice(QDialog):
    """Asks how what is attached goes along, with one way chosen already."""

    def __init__(self, count: int, chosen: Attachments, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export to Markdown"))
        question = QLabel(translate(counted(_CONTEXT, _QUESTION, count)))
        question.setWordWrap(True)
        self._group = QButtonGroup(self)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 20, 20, 16)
        rows.setSpacing(12)
        rows.addWidget(question)
        self._ways: dict[Attachments, QRadioButton] = {}
        for way, words in _WORDS.items():
            button = QRadioButton(QCoreApplication.translate(_CONTEXT, words))
            button.setChecked(way is chosen)
            self._group.addButton(button)
            self._ways[way] = button
            rows.addWidget(button)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        further = QPushButton(self.tr("Choose where to save"))
        further.setProperty("kind", "primary")
        further.setDefault(True)
        buttons.addButton(further, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        rows.addWidget(buttons)
        self._ways[chosen].setFocus()

    @property
    def chosen(self) -> Attachments:
        """The way that is chosen now."""
        return next(way for way, button in self._ways.items() if button.isChecked())


async def attachments_for(parent: QWidget, count: int, chosen: Attachments) -> Attachments | None:
    """Ask for the way; ``None`` if the person thinks better of the export."""
    dialog = ExportChoice(count, chosen, parent)
    code = await dialogs.finished(dialog)
    return dialog.chosen if code == QDialog.DialogCode.Accepted else None
