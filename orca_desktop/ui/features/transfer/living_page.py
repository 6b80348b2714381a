"""The page *Markdown files* of the settings: a folder in which every conversation is a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, counted
from orca_desktop.ui.widgets.form_page import FormPage, buttons
from orca_desktop.ui.widgets.wrapping_box import WrappingBox
from orca_desktop.ui.wording import values
from orca_desktop.ui.wording.translation import translate

if TYPE_CHECKING:
    from orca_desktop.domain.changes import LivingFolderChanged

_CONTEXT: Final = "living"
_WRITTEN: Final = Counted(
    "1 file is in the folder.",
    QT_TRANSLATE_NOOP("living", "{n} files are in the folder.", None, 1),
)
_WAITING: Final = Counted(
    "1 is still to be written.",
    QT_TRANSLATE_NOOP("living", "{n} are still to be written.", None, 1),
)


class LivingFolderPage(FormPage):
    """``wanted`` is the box that turns it on; ``choose`` and ``show_folder`` are buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("LivingFolderPage", "Markdown files"), parent)
        self.wanted = WrappingBox(self.tr("Keep a Markdown file of every conversation in a folder"))
        self._folder = QLineEdit()
        self._folder.setReadOnly(True)
        self._folder.setAccessibleName(self.tr("Folder of the Markdown files"))
        self._folder.setPlaceholderText(self.tr("No folder is chosen."))
        self.choose = QPushButton(self.tr("Choose folder…"))
        self.show_folder = QPushButton(self.tr("Show in folder"))
        self._state = QLabel()
        self._problem = QLabel()
        self._problem.setProperty("tone", "problem")
        for label in (self._state, self._problem):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.add_row(self.tr("Keep files"), self.wanted)
        line = buttons(self.choose, self.show_folder)
        self.add_row(self.tr("Folder"), self._folder, line, self._state, self._problem)
        self.add_words("\n\n".join(self._hints()))

    def _hints(self) -> tuple[str, ...]:
        return (
            self.tr(
                "A file has the title of its conversation and what the chat shows, and is written "
                "anew when that changes. Pictures and files are named in it, not copied. A blind "
                "comparison is written once it is revealed."
            ),
            self.tr(
                "What you change in a file stays: the chat then goes on in a new file beside it. "
                "When you delete a chat, its file goes too, unless you changed it; with Undo it "
                "comes back. When you turn this off, all files stay."
            ),
            self.tr("Who can read the folder can read the chats, keys in them too."),
        )

    def show_state(self, state: LivingFolderChanged) -> None:
        """Show whether it is on, where, how many files there are, and what is in the way."""
        self.wanted.setChecked(state.is_on)
        self._folder.setText(str(state.folder) if state.folder is not None else "")
        told = []
        if state.is_on:
            told.append(translate(counted(_CONTEXT, _WRITTEN, state.written)))
            if state.waiting:
                told.append(translate(counted(_CONTEXT, _WAITING, state.waiting)))
        self._state.setText(values.told(told))
        self._state.setVisible(bool(told))
        problem = state.problem
        self._problem.setText(translate(problem) if problem is not None else "")
        self._problem.setVisible(problem is not None)
        self.show_folder.setEnabled(state.folder is not None)
