"""One parameter in the pane: its name, its state, its control and what there is to say."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from orca_desktop.domain import levels, vocabulary
from orca_desktop.domain.capabilities import Remedy
from orca_desktop.domain.levels import Level
from orca_desktop.domain.parameters import Parameter, ParameterKind, Settings, Value
from orca_desktop.ui.features.parameters import controls
from orca_desktop.ui.widgets.icon_button import IconButton
from orca_desktop.ui.widgets.segments import Segments
from orca_desktop.ui.wording.translation import translate, translated
from orca_desktop.viewmodels.parameter_advice import ParameterAdvice


class ParameterRow(QWidget):
    """``changed`` carries the parameter's name and its new value, None for not sent.

    ``stepped`` carries a step in words that was chosen instead; see ``levels``.
    """

    changed = Signal(str, object)
    stepped = Signal(object)

    def __init__(self, row: Parameter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = row
        self._remedy: Remedy | None = None
        self._note_now = ("", "small")
        self._steps: Sequence[Level] = ()
        self._settings = Settings()
        self.control = controls.build(row)
        self.words = self._make_words()
        self.label = QLabel(self.control.name)
        self.label.setObjectName("parameterName")
        self.label.setToolTip(self.control.help)
        self._own_name = QLabel()
        self._own_name.setProperty("tone", "small")
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
        if self.control.buddy is not None:
            self.label.setBuddy(self.control.buddy)
        self._lay_out()
        self.control.changed.connect(self._take)
        self.control.unreadable.connect(self._cannot_read)
        self._help.clicked.connect(self._apply_remedy)
        self._reset.clicked.connect(self._forget)

    def show_value(
        self, value: Value | None, advice: ParameterAdvice, *, unsure: bool = False
    ) -> None:
        """Show a value, and under it the most urgent of what there is to say about it.

        ``unsure`` marks a value of which nobody knows whether the model takes it.
        """
        row = self._row
        self.control.show_value(value)
        self.control.refuse({choice: translate(why) for choice, why in advice.choices.items()})
        self.control.setEnabled(advice.refused is None)
        self.setVisible(not advice.is_idle)
        is_default = value == row.default if row.required else value is None
        self._reset.setVisible(not is_default)
        is_withheld = advice.withheld is not None
        is_unset = value is None and not self.control.tells_unset
        is_unsure = unsure and not row.required and value is not None
        self._state.setVisible(is_withheld or is_unset or is_unsure)
        self._state.setText(self.tr("not sent") if is_withheld or is_unset else self.tr("not sure"))
        self._state.setToolTip(
            self.tr("It is not known whether this model takes it; it is sent as it is.")
            if is_unsure and not is_withheld
            else ""
        )
        spoken = advice.problem or advice.withheld or advice.warning or advice.refused
        tone = "small"
        if advice.problem is not None:
            tone = "problem"
        elif advice.warning is not None and spoken is advice.warning:
            tone = "warning"
        self._say(translate(spoken) if spoken else "", tone)
        self._offer(advice.remedy if spoken is not None else None)

    def show_plainly(self, plain: bool) -> None:
        """Call the parameter by its everyday name, with its own beside it, or by its own alone.

        The own name is the one that is read aloud and written about, so it is always seen too; but
        where steps stand for the number they are read aloud by the everyday name.
        """
        plain_name = self._plain_name()
        is_plain = plain and bool(plain_name)
        self.label.setText(plain_name if is_plain else self.control.name)
        self._own_name.setText(self.control.name if is_plain and self.words is None else "")

    def _plain_name(self) -> str:
        return translated("levels", levels.PLAIN_NAMES.get(self._row.name, ""))

    def show_steps(
        self, steps: Sequence[Level], settings: Settings, refused: dict[str, str]
    ) -> None:
        """Show which step in words the settings are at; without steps the numbers show alone."""
        self._steps = steps
        if self.words is None:
            return
        self.words.setVisible(bool(steps))
        # A limit that is wrong must be seen, although words stand for it.
        is_number = self._row.kind is not ParameterKind.CHOICE
        self.control.setVisible(not steps or (is_number and bool(self._note_now[0])))
        if not steps:
            return
        self._settings = settings
        known = {step.name for step in steps}
        current = levels.current(steps, settings)
        self.words.choose(current)
        for word in levels.every(self._row.name):
            missing = "" if word.name in known else self.tr("This model does not offer it.")
            self.words.refuse(word.name, refused.get(word.name, missing), self.control.help)
        if self._row.name == "max_tokens":
            self._reset.setVisible(current is not None)
        if self._note_now[0]:
            return
        told = levels.own(self._row.name, settings, steps)
        reasons = [reason for reason in refused.values() if reason]
        if told is not None:
            self._say(translate(told), "small")
        elif reasons:
            self._say(reasons[0], "small")

    def _make_words(self) -> Segments | None:
        if self._row.name not in levels.names():
            return None
        every = levels.every(self._row.name)
        steps = [(each.name, translated(vocabulary.CONTEXT, each.label)) for each in every]
        words = Segments(self._plain_name() or self.control.name, steps)
        words.chosen.connect(self._step)
        words.hide()
        return words

    def _step(self, name: str) -> None:
        step = next((each for each in self._steps if each.name == name), None)
        if step is not None:
            self.stepped.emit(step)

    def _forget(self) -> None:
        """Go back to what holds while nothing is said."""
        row = self._row
        if self._steps and row.name == "max_tokens":
            wishless = levels.length(self._settings, None)
            self.stepped.emit(Level(vocabulary.LENGTH[0], wishless))
        else:
            self._take(row.default if row.required else None)

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
        whole = self.tr("Give a whole number, such as 4096.")
        is_whole = self._row.kind is ParameterKind.INTEGER
        self._say(whole if is_whole else self.tr("Give a number."), "problem")

    def _say(self, words: str, tone: str) -> None:
        if (words, tone) == self._note_now:
            return
        self._note_now = (words, tone)
        self._note.setText(words)
        self._note.setVisible(bool(words))
        self._note.setProperty("tone", tone)
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
        head.addWidget(self._own_name)
        head.addStretch(1)
        head.addWidget(self._state)
        head.addWidget(self._reset)
        # The button comes and goes; the line keeps its height.
        head.addStrut(self._reset.sizeHint().height())
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        if self._row.kind is ParameterKind.SWITCH:
            self.label.hide()
            line = QHBoxLayout()
            line.addWidget(self.control, 1)
            line.addWidget(self._state)
            line.addWidget(self._reset)
            rows.addLayout(line)
        else:
            rows.addLayout(head)
            if self.words is not None:
                rows.addWidget(self.words)
            rows.addWidget(self.control)
        rows.addWidget(self._note)
        rows.addWidget(self._help, 0, Qt.AlignmentFlag.AlignLeft)
