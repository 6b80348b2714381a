"""One parameter in the pane: its name, its state, its control and what there is to say."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from orca_desktop.domain.parameters import Kind, Parameter, Value
from orca_desktop.ui.parameters import controls
from orca_desktop.ui.widgets.icon_button import IconButton


class ParameterRow(QWidget):
    """``changed`` carries the parameter's name and its new value, None for not sent."""

    changed = Signal(str, object)

    def __init__(self, row: Parameter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = row
        self._unreadable = False
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
        buddy = self.control.focusProxy()
        if buddy is not None:
            self.label.setBuddy(buddy)
        self._lay_out()
        self.control.changed.connect(self._take)
        self.control.unreadable.connect(self._cannot_read)
        self._reset.clicked.connect(lambda: self._take(row.default if row.required else None))

    def show_value(self, value: Value | None, refused: str, note: str, problem: str) -> None:
        """Show a value, and under it the most urgent of the three sentences (empty: none).

        ``refused`` greys the control, ``note`` says why a set value is not sent, ``problem``
        what must change before anything can be sent.
        """
        row = self._row
        self.control.show_value(value)
        self.control.setEnabled(not refused)
        is_default = value == row.default if row.required else value is None
        self._reset.setVisible(not is_default)
        self._state.setVisible(bool(note) or (value is None and not self.control.tells_unset))
        if not self._unreadable:
            self._say(problem or note or refused, bad=bool(problem))

    def _take(self, value: Value | None) -> None:
        self._unreadable = False
        self.changed.emit(self._row.name, value)

    def _cannot_read(self) -> None:
        self._unreadable = True
        self._say(self.tr("Give a number."), bad=True)
        self._unreadable = False

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
