"""The field for the key: pasted, hidden, tested at once, and told where it is kept."""

from __future__ import annotations

from itertools import pairwise
from typing import assert_never

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from orca_desktop.domain.key_state import KeyShown, KeyState
from orca_desktop.ui.widgets.announce import announce
from orca_desktop.ui.widgets.icon_button import IconButton
from orca_desktop.ui.wording.translation import translate as say

translate = QCoreApplication.translate


class KeyField(QWidget):
    """``entered`` carries the key once; the field forgets it when the test succeeded.

    Where the gateway offers it, a key can be had by signing in with the browser instead: the
    button ``browser`` begins that, ``cancel`` leaves off waiting.
    """

    entered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("API key"))
        self.field.setPlaceholderText(self.tr("Paste your key"))
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self._eye = IconButton("eye", self.tr("Show the key"))
        self._eye.setCheckable(True)
        self.button = QPushButton(self.tr("Connect"))
        self._status = QLabel()
        self._status.setObjectName("keyStatus")
        self._status.setTextFormat(Qt.TextFormat.PlainText)
        self._status.setWordWrap(True)
        self._status.setProperty("tone", "small")
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self.field, 1)
        line.addWidget(self._eye)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        self._sign_in = self._make_sign_in()
        rows.addWidget(self._sign_in)
        rows.addLayout(line)
        rows.addWidget(self._status)
        rows.addStretch(1)
        rows.addWidget(self.button)
        stops = (self.browser, self.cancel, self.field, self._eye, self.button)
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)
        self._eye.toggled.connect(self._reveal)
        self.field.textChanged.connect(lambda _: self._show_easiest())
        self.field.returnPressed.connect(self._enter)
        self.button.clicked.connect(self._enter)
        self._show_easiest()
        self.show_key(KeyShown())

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Go to the field; with a focus proxy, Tab would pass over what stands before it."""
        self.field.setFocus(reason)

    def show_key(self, shown: KeyShown) -> None:
        """Show the state of the key; the field empties once the key works."""
        testing = shown.state is KeyState.TESTING
        self.field.setEnabled(not testing)
        self.button.setEnabled(not testing)
        self.button.setText(self.tr("Testing …") if testing else self.tr("Connect"))
        if shown.state.works:
            self.field.clear()
            self._eye.setChecked(False)
        self._tell(key_words(shown), tone=_tone(shown))

    def show_sign_in(self, *, possible: bool, waiting: bool = False) -> None:
        """Offer signing in with the browser, or say that it is waited for, with a way back."""
        self._sign_in.setVisible(possible)
        self.browser.setEnabled(not waiting)
        self._show_easiest()
        self.browser.setText(
            self.tr("Waiting for the browser …") if waiting else self.tr("Sign in with OrcaRouter")
        )
        self.cancel.setVisible(waiting)
        if waiting:
            self.cancel.setFocus()

    def _show_easiest(self) -> None:
        """Fill one button: signing in, where that can be done, until a key is pasted."""
        can_sign_in = not self._sign_in.isHidden() and self.browser.isEnabled()
        signs_in = can_sign_in and not self.field.text()
        for button, is_easiest in ((self.browser, signs_in), (self.button, not signs_in)):
            kind = "primary" if is_easiest else None
            if button.property("kind") != kind:
                button.setProperty("kind", kind)
                button.style().unpolish(button)
                button.style().polish(button)

    def _make_sign_in(self) -> QWidget:
        part = QWidget()
        self.browser = QPushButton(self.tr("Sign in with OrcaRouter"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.setAccessibleName(self.tr("Cancel signing in"))
        self.cancel.hide()
        otherwise = QLabel(self.tr("or paste a key:"))
        otherwise.setProperty("tone", "small")
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.browser, 1)
        line.addWidget(self.cancel)
        rows = QVBoxLayout(part)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addLayout(line)
        rows.addWidget(otherwise)
        part.hide()
        return part

    def _enter(self) -> None:
        key = self.field.text().strip()
        if key:
            self.entered.emit(key)
        else:
            self._tell(self.tr("Paste your key first."), tone="problem")
            self.field.setFocus()

    def _reveal(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode
        self.field.setEchoMode(mode.Normal if shown else mode.Password)
        self._eye.draw("eye-off" if shown else "eye")
        self._eye.name(self.tr("Hide the key") if shown else self.tr("Show the key"))

    def _tell(self, words: str, tone: str) -> None:
        self._status.setText(words)
        self._status.setProperty("tone", tone)
        self._status.style().unpolish(self._status)
        self._status.style().polish(self._status)
        if self.isVisible():
            announce(self, words)


def _tone(shown: KeyShown) -> str:
    if shown.state is KeyState.REFUSED:
        return "problem"
    if shown.state.works:
        return "warning" if shown.problem else "good"
    return "warning" if shown.problem else "small"


def key_words(shown: KeyShown) -> str:
    """How it stands with the key, in a sentence or two."""
    problem = say(shown.problem) if shown.problem else ""
    where = shown.where or translate("KeyField", "this computer's keyring")
    match shown.state:
        case KeyState.NONE:
            will = translate("KeyField", "It will be kept in {where} and nowhere else.")
            return problem or will.format(where=where)
        case KeyState.TESTING:
            return translate("KeyField", "Testing the key …")
        case KeyState.STORED:
            kept = translate("KeyField", "The key is kept in {where}.").format(where=where)
            return f"{kept} {problem}".strip()
        case KeyState.SESSION_ONLY:
            kept = translate("KeyField", "The key is kept until you close Orca Desktop.")
            return f"{kept} {problem}".strip()
        case KeyState.FROM_ENVIRONMENT:
            return translate("KeyField", "The key comes from ORCAROUTER_API_KEY and is not kept.")
        case KeyState.REFUSED:
            return problem or translate("KeyField", "The gateway does not accept this key.")
    assert_never(shown.state)
