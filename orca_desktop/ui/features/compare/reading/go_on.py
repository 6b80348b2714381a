"""Going on: one composer for all columns, and from where they go on."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from orca_desktop.ui.features.chat import Composer
from orca_desktop.ui.widgets.segments import Segments

_WIDEST: Final = 760


class From(StrEnum):
    """From where the columns go on."""

    OWN = "own"
    CHOSEN = "chosen"


class WaysOn(Segments):
    """The two ways; it is not there before an answer was chosen."""

    def __init__(self) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("GoOn", "How to go on"),
            (
                (From.OWN.value, translate("GoOn", "Each from its own answer")),
                (From.CHOSEN.value, translate("GoOn", "All from the chosen answer")),
            ),
        )
        self.setObjectName("waysOn")
        self.choose(From.OWN.value)
        self.hide()


class GoOn(QWidget):
    """The composer of all columns, and a ``switch`` that is there once an answer was chosen.

    ``asked`` carries the Draft and from where the columns go on.
    """

    asked = Signal(object, object)

    def __init__(self, switch: WaysOn, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("goOn")
        self._letter = ""
        self._choices: dict[str, From] = {}
        self._turn_id = ""
        self.composer = Composer(compact=True)
        self.composer.compare.hide()
        self.switch = switch
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 12, 0)
        row.addStretch(1)
        row.addWidget(self.composer, 1000)
        self.composer.submitted.connect(self._ask)
        self.switch.chosen.connect(self._choose)
        self.set_zoom(1.0)
        self._follow_choice()

    @property
    def starts_from(self) -> From:
        """From where the columns go on now."""
        if not self._letter:
            return From.OWN
        return self._choices.get(self._turn_id, From.OWN)

    def show_winner(self, turn_id: str, letter: str) -> None:
        """Offer the two ways once the answer of this letter was chosen; none without one."""
        if (turn_id, letter) == (self._turn_id, self._letter):
            return
        self._turn_id, self._letter = turn_id, letter
        self.switch.choose(self.starts_from.value)
        self.switch.setVisible(bool(letter))
        self._follow_choice()

    def set_zoom(self, zoom: float) -> None:
        """Keep the width in line with larger text."""
        self.composer.setMaximumWidth(round(_WIDEST * max(zoom, 1.0)))

    def _choose(self, value: str) -> None:
        self._choices[self._turn_id] = From(value)
        self._follow_choice()
        self.composer.editor.setFocus()

    def _follow_choice(self) -> None:
        if self.starts_from is From.CHOSEN:
            words = self.tr("Ask all columns to go on from answer {letter}").format(
                letter=self._letter
            )
        else:
            words = self.tr("Ask all columns to go on")
        self.composer.editor.setPlaceholderText(words)

    def _ask(self, draft: object) -> None:
        self.asked.emit(draft, self.starts_from)
