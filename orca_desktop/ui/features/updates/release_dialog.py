"""What is new in a version that is there, and the way to its page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
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
from orca_desktop.ui.wording import values

if TYPE_CHECKING:
    from orca_desktop.domain.releases import Release

_SIZE: Final = (560, 420)


class ReleaseDialog(QDialog):
    """Shows a release; its buttons ``open_page`` and ``skip`` are served by the presenter."""

    def __init__(self, release: Release, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("A newer version"))
        dialogs.resize(self, *_SIZE)
        heading = QLabel(self.tr("Version {number}").format(number=release.version))
        heading.setProperty("tone", "heading")
        about = QLabel(f"{values.day(release.date)} · {release.page}")
        about.setProperty("tone", "small")
        about.setWordWrap(True)
        for each in (heading, about):
            each.setTextFormat(Qt.TextFormat.PlainText)
        self.notes = QPlainTextEdit(release.notes)
        self.notes.setReadOnly(True)
        self.notes.setAccessibleName(self.tr("What is new"))
        by = Qt.TextInteractionFlag
        self.notes.setTextInteractionFlags(by.TextSelectableByKeyboard | by.TextSelectableByMouse)
        foot = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.open_page = QPushButton(self.tr("Open the page"))
        self.open_page.setProperty("kind", "primary")
        self.skip = QPushButton(self.tr("Skip this version"))
        for button in (self.open_page, self.skip):
            foot.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        foot.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addWidget(about)
        column.addWidget(self.notes, 1)
        column.addWidget(foot)
