"""One prompt: its name, its folder, its text with places to be filled in, and its keys."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from orca_desktop.domain import prompts
from orca_desktop.domain.prompts import KeptPrompt
from orca_desktop.ui.widgets import dialogs
from orca_desktop.ui.widgets.announce import announce
from orca_desktop.ui.widgets.key_recorder import KeyRecorder
from orca_desktop.ui.widgets.writing_field import WritingField
from orca_desktop.ui.wording import values
from orca_desktop.ui.wording.translation import translate

_SIZE: Final = (560, 480)


@dataclasses.dataclass(frozen=True, slots=True)
class KeyAdvice:
    """How keys are written here, and what is to be said of them; a refusal keeps them away."""

    text: str
    told: str = ""
    is_refused: bool = False


class PromptDialog(QDialog):
    """``kept`` carries the prompt as it is wanted; who hears it closes this, or tells why not."""

    kept = Signal(object)

    def __init__(
        self,
        prompt: KeptPrompt,
        folders: Sequence[str],
        advise: Callable[[str], KeyAdvice],
        parent: QWidget | None = None,
    ) -> None:
        """``advise`` tells of keys that are pressed, by their portable names."""
        super().__init__(parent)
        self._prompt = prompt
        self._advise = advise
        self._keys = prompt.keys
        self.setWindowTitle(self.tr("Change a prompt") if prompt.id else self.tr("New prompt"))
        dialogs.resize(self, *_SIZE)
        self.name = QLineEdit(prompt.name)
        self.name.setMaxLength(prompts.LONGEST_NAME)
        self.folder = QLineEdit(prompt.folder)
        self.folder.setMaxLength(prompts.LONGEST_NAME)
        self.folder.setPlaceholderText(self.tr("No folder"))
        known = QCompleter(list(folders), self)
        known.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.folder.setCompleter(known)
        self.text = WritingField()
        self.text.setTabChangesFocus(True)
        self.text.setPlainText(prompt.text)
        self.text.setAccessibleName(self.tr("Text"))
        self.recorder = KeyRecorder()
        self.recorder.setAccessibleName(self.tr("New keys"))
        self.keys = QLabel()
        self.keys.setTextFormat(Qt.TextFormat.PlainText)
        self.press = QPushButton(self.tr("Press keys…"))
        self.no_key = QPushButton(self.tr("No key"))
        self._places = QLabel()
        self._told = QLabel()
        for label, tone in ((self._places, "small"), (self._told, "problem")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setProperty("tone", tone)
        self._lay_out()
        self.name.textChanged.connect(self._follow)
        self.text.textChanged.connect(self._follow)
        self.press.clicked.connect(self._record)
        self.no_key.clicked.connect(lambda: self._take_keys(""))
        self.recorder.pressed.connect(self._pressed)
        self.recorder.left.connect(lambda: self._take_keys(self._keys))
        self._take_keys(prompt.keys)
        self._follow()
        (self.text if prompt.name and not prompt.text else self.name).setFocus()

    @property
    def prompt(self) -> KeptPrompt:
        """The prompt as it is wanted."""
        return dataclasses.replace(
            self._prompt,
            name=self.name.text(),
            folder=self.folder.text(),
            text=self.text.toPlainText(),
            keys=self._keys,
        )

    def show_problem(self, words: str) -> None:
        """Say why it was not kept."""
        self._tell(words)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setVerticalSpacing(12)
        for words, field in (
            (self.tr("Name"), self.name),
            (self.tr("Folder"), self.folder),
        ):
            label = QLabel(words)
            label.setBuddy(field)
            form.addRow(label, field)
        keys = QHBoxLayout()
        keys.setSpacing(8)
        for each in (self.keys, self.recorder, self.press, self.no_key):
            keys.addWidget(each)
        keys.addStretch(1)
        form.addRow(QLabel(self.tr("Keys")), keys)
        text = QLabel(self.tr("Text"))
        text.setBuddy(self.text)
        hint = QLabel(
            self.tr(
                "{{topic}} asks for something. {{topic: tax}} begins with “tax”, and"
                " {{tone: formal|friendly}} lets you choose."
            )
        )
        hint.setTextFormat(Qt.TextFormat.PlainText)
        hint.setWordWrap(True)
        hint.setProperty("tone", "small")
        for button in (self.press, self.no_key):
            button.setAutoDefault(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.save = QPushButton(self.tr("Save"))
        self.save.setProperty("kind", "primary")
        buttons.addButton(self.save, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(lambda: self.kept.emit(self.prompt))
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 20, 20, 16)
        rows.setSpacing(10)
        rows.addLayout(form)
        rows.addWidget(text)
        rows.addWidget(self.text, 1)
        rows.addWidget(hint)
        rows.addWidget(self._places)
        rows.addWidget(self._told)
        rows.addWidget(buttons)
        self.save.setDefault(True)

    def _follow(self) -> None:
        self.save.setEnabled(prompts.objection(self.prompt) is None)
        found = [each.name for each in prompts.variables(self.text.toPlainText())]
        words = self.tr("Asks for: {names}").format(names=values.listed(found)) if found else ""
        self._places.setText(words)
        self._places.setVisible(bool(found))
        why = prompts.objection(self.prompt)
        is_long = why is not None and bool(self.prompt.name.strip() and self.prompt.text.strip())
        self._tell(translate(why) if why is not None and is_long else "")

    def _record(self) -> None:
        self.recorder.clear()
        self.recorder.show()
        self.press.hide()
        self.no_key.hide()
        self.recorder.setFocus(Qt.FocusReason.OtherFocusReason)

    def _pressed(self, keys: str) -> None:
        """Keys were pressed: they are this prompt's, or it is said why not."""
        advice = self._advise(keys)
        self._take_keys(self._keys if advice.is_refused else keys)
        self._tell(advice.told)

    def _take_keys(self, keys: str) -> None:
        had_focus = self.recorder.hasFocus() or self.no_key.hasFocus()
        self._keys = keys
        self.keys.setText(self._advise(keys).text if keys else self.tr("No key"))
        self.recorder.hide()
        self.press.show()
        self.no_key.setVisible(bool(keys))
        self._tell("")
        if had_focus:
            self.press.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, words: str) -> None:
        self._told.setText(words)
        self._told.setVisible(bool(words))
        if words and self.isVisible():
            announce(self, words)
