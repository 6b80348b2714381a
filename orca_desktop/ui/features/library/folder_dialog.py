"""What a folder is like: its name and colour, and what new chats in it begin with."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from orca_desktop.domain import folders
from orca_desktop.domain.folders import FolderColor
from orca_desktop.domain.words import QT_TRANSLATE_NOOP
from orca_desktop.ui.features.library.row_delegate import color_of
from orca_desktop.ui.theme import icons
from orca_desktop.ui.theme.appearance import text_scale
from orca_desktop.ui.widgets import dialogs
from orca_desktop.ui.widgets.choice import ChoiceBox
from orca_desktop.ui.widgets.icon_button import LOOK_CHANGES

if TYPE_CHECKING:
    from orca_desktop.domain.folders import Folder
    from orca_desktop.ui.theme.appearance import Theme

_SIZE: Final = (440, 420)
_SIGN: Final = 16
_COLORS: Final = {
    FolderColor.PLAIN: QT_TRANSLATE_NOOP("FolderDialog", "Grey"),
    FolderColor.BLUE: QT_TRANSLATE_NOOP("FolderDialog", "Blue"),
    FolderColor.GREEN: QT_TRANSLATE_NOOP("FolderDialog", "Green"),
    FolderColor.AMBER: QT_TRANSLATE_NOOP("FolderDialog", "Amber"),
    FolderColor.RED: QT_TRANSLATE_NOOP("FolderDialog", "Red"),
}


class FolderDialog(QDialog):
    """Shows a folder; ``folder`` is it as it is wanted. ``presets`` are pairs of ids and names.

    ``theme`` is asked for the theme of now, which may change while this is open.
    """

    def __init__(
        self,
        folder: Folder,
        presets: Sequence[tuple[str, str]],
        theme: Callable[[], Theme],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self.setWindowTitle(self.tr("Folder"))
        dialogs.resize(self, *_SIZE)
        self.name = QLineEdit(folder.name)
        self.name.setMaxLength(folders.LONGEST_NAME)
        self.color = ChoiceBox[FolderColor](self.tr("Colour"))
        self._theme = theme
        for color, words in _COLORS.items():
            self.color.offer(QCoreApplication.translate("FolderDialog", words), color)
        self._draw_colors()
        self.color.choose(folder.color)
        self.preset = ChoiceBox[str](self.tr("Preset of new chats"))
        self.preset.offer(self.tr("Like everywhere"), "")
        for id_, name in presets:
            self.preset.offer(name, id_)
        self.preset.choose(folder.preset_id or "")
        self.instructions = QPlainTextEdit(folder.instructions)
        self.instructions.setTabChangesFocus(True)
        self.instructions.setAccessibleName(self.tr("Instructions for new chats"))
        self.instructions.setPlaceholderText(
            self.tr("Such as: You help me with my taxes. Answer briefly.")
        )
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.setVerticalSpacing(12)
        for words, field in (
            (self.tr("&Name"), self.name),
            (self.tr("&Colour"), self.color),
            (self.tr("New chats begin with the &preset"), self.preset),
        ):
            label = QLabel(words)
            label.setBuddy(field)
            form.addRow(label, field)
        told = QLabel(self.tr("New chats begin with these &instructions"))
        told.setBuddy(self.instructions)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.save = QPushButton(self.tr("Save"))
        self.save.setProperty("kind", "primary")
        buttons.addButton(self.save, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.name.textChanged.connect(self._follow)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 20, 20, 16)
        rows.setSpacing(12)
        rows.addLayout(form)
        rows.addWidget(told)
        rows.addWidget(self.instructions, 1)
        rows.addWidget(buttons)
        self.save.setDefault(True)
        self._follow()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # Qt tells of changes before there is anything to draw, too.
        if event.type() in LOOK_CHANGES and self.isVisible():
            self._draw_colors()

    def _draw_colors(self) -> None:
        theme, ratio = self._theme(), self.devicePixelRatioF()
        size = round(_SIGN * text_scale())
        self.color.setIconSize(QSize(size, size))
        for place, color in enumerate(_COLORS):
            picture = icons.pixmap("folder", color_of(color, theme), size, ratio)
            self.color.setItemIcon(place, QIcon(picture))

    @property
    def folder(self) -> Folder:
        """The folder as it is wanted."""
        return dataclasses.replace(
            self._folder,
            name=folders.one_line(self.name.text()) or self._folder.name,
            color=self.color.value or FolderColor.PLAIN,
            preset_id=self.preset.value or None,
            instructions=self.instructions.toPlainText().strip(),
        )

    def _follow(self) -> None:
        self.save.setEnabled(bool(folders.one_line(self.name.text())))
