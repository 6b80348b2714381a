"""The buttons below an answer that did not end well: what can be done about it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from orca_desktop.domain.errors import FailureAction
from orca_desktop.domain.words import QT_TRANSLATE_NOOP
from orca_desktop.ui.transcript.text_style import TextStyle

_MOST: Final = 2


class ActionRow(QWidget):
    """A button for each action, the best first; more than fit are left out."""

    asked = Signal(FailureAction)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions: tuple[FailureAction, ...] = ()
        self._buttons = [QPushButton(self) for _ in range(_MOST)]
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        for place, button in enumerate(self._buttons):
            button.clicked.connect(lambda _=False, at=place: self.asked.emit(self._actions[at]))
            self.row.addWidget(button)
        self.row.addStretch(1)

    def show_actions(
        self, actions: Sequence[FailureAction], look: TextStyle, first: str = ""
    ) -> None:
        """Offer these actions; ``first`` is what stands on the first button if not its name."""
        self._actions = tuple(each for each in actions if each is not FailureAction.NONE)[:_MOST]
        for place, button in enumerate(self._buttons):
            offered = place < len(self._actions)
            button.setVisible(offered)
            if offered:
                name = action_name(self._actions[place])
                button.setText(first if first and place == 0 else name)
                button.setFont(look.font(13.5))
        self.setVisible(bool(self._actions))
        self.updateGeometry()  # at once: the row is measured before Qt tells of larger words


def action_name(action: FailureAction) -> str:
    """The words on the button of an action."""
    words = _NAMES.get(action)
    return QCoreApplication.translate("FailureView", words) if words is not None else ""


_NAMES: Final = {
    FailureAction.TRY_AGAIN: QT_TRANSLATE_NOOP("FailureView", "Try again"),
    FailureAction.EDIT: QT_TRANSLATE_NOOP("FailureView", "Edit the question"),
    FailureAction.CONTINUE: QT_TRANSLATE_NOOP("FailureView", "Continue"),
    FailureAction.GIVE_RESULTS: QT_TRANSLATE_NOOP("FailureView", "Give the results"),
    FailureAction.OPEN_SETTINGS: QT_TRANSLATE_NOOP("FailureView", "Open settings"),
    FailureAction.CHOOSE_MODEL: QT_TRANSLATE_NOOP("FailureView", "Choose a model"),
}
