"""One parameter in the pane: its name, its state, its control and what there is to say."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from orca_desktop.domain.capabilities import Remedy
from orca_desktop.domain.parameters import Kind, Parameter, Value
from orca_desktop.ui.parameters import controls
from orca_desktop.ui.parameters.rules import Advice
from orca_desktop.ui.widgets.icon_button import IconButton
from orca_desktop.ui.words import say, translated


class ParameterRow(QWidget):
    """``changed`` carries the parameter's name and its new value, None for not sent."""

    changed = Signal(str, object)

    def __init__(self, row: Parameter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = row
        self._remedy: Remedy | None = None
        self._note_now = ("", False)
        self.control = controls.build(row)
        self.label = QLabel(self.control.name)
        self.label.setObjectName("parameterName")
        self.label.setToolTip(self.control.help)
        self._state = QLabel(self.tr("not sent"))
        self._state.setProperty("tone", "small")
        self._reset = IconButton("reset", self._reset_words(), size=16)
        self._reset.setObjectName("reset")
        self._note = QLabel()
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setWordWrap(True)
        self._note.setProperty("tone", "small")
        self._note.hide()
        self._help = QPushButton()
        self._help.setProperty("kind", "link")
        self._help.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._help.hide()
        buddy = self.control.focusProxy()
        if buddy is not None:
            self.label.setBuddy(buddy)
        self._lay_out()
        self.control.changed.connect(self._take)
        self.control.unreadable.connect(self._cannot_read)
        self._help.clicked.connect(self._apply_remedy)
        self._reset.clicked.connect(lambda: self._take(row.default if row.required else None))

    def show_value(self, value: Value | None, advice: Advice) -> None:
        """Show a value, and under it the most urgent of what there is to say about it."""
        row = self._row
        self.control.show_value(value)
        self.control.refuse({choice: say(why) for choice, why in advice.choices.items()})
        self.control.setEnabled(advice.refused is None)
        self.setVisible(not advice.is_idle)
        is_default = value == row.default if row.required else value is None
        self._reset.setVisible(not is_default)
        is_withheld = advice.withheld is not None
        self._state.setVisible(is_withheld or (value is None and not self.control.tells_unset))
        spoken = advice.problem or advice.withheld or advice.warning or advice.refused
        self._say(say(spoken) if spoken else "", bad=advice.problem is not None)
        self._offer(advice.remedy if spoken is not None else None)

    def _offer(self, remedy: Remedy | None) -> None:
        self._remedy = remedy
        self._help.setVisible(remedy is not None)
        if remedy is not None:
            self._help.setText(translated("capabilities", remedy.label))

    def _apply_remedy(self) -> None:
        if self._remedy is not None:
            self.changed.emit(self._remedy.name, self._remedy.value)

    def _take(self, value: Value | None) -> None:
        self.changed.emit(self._row.name, value)

    def _cannot_read(self) -> None:
        self._say(self.tr("Give a number."), bad=True)

    def _say(self, words: str, *, bad: bool) -> None:
        if (words, bad) == self._note_now:
            return
        self._note_now = (words, bad)
        self._note.setText(words)
        self._note.setVisible(bool(words))
        self._note.setProperty("tone", "problem" if bad else "small")
        self._note.style().unpolish(self._note)
        self._note.style().polish(self._note)
        self.control.setAccessibleDescription(words)

    def _reset_words(self) -> str:
        name = self.control.name
        if self._row.required:
            return self.tr("Reset {name}").format(name=name)
        return self.tr("Do not send {name}").format(name=name)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.label)
        head.addStretch(1)
        head.addWidget(self._state)
        head.addWidget(self._reset)
        # The button comes and goes; the line keeps its height.
        head.addStrut(self._reset.sizeHint().height())
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        if self._row.kind is Kind.SWITCH:
            self.label.hide()
            line = QHBoxLayout()
            line.addWidget(self.control, 1)
            line.addWidget(self._state)
            line.addWidget(self._reset)
            rows.addLayout(line)
        else:
            rows.addLayout(head)
            rows.addWidget(self.control)
        rows.addWidget(self._note)
        rows.addWidget(self._help, 0, Qt.AlignmentFlag.AlignLeft)
