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
from orca_desktop.ui.wording import values
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
        self._number = QLabel()
        self._number.setProperty("tone", "small")
        self._number.hide()
        self._state = QLabel(self.tr("automatic"))
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
        self._state.setText(self._state_words(is_withheld=is_withheld, is_unset=is_unset))
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

    def _state_words(self, *, is_withheld: bool, is_unset: bool) -> str:
        if is_withheld:
            return self.tr("not used")
        return self.tr("automatic") if is_unset else self.tr("not sure")

    def show_plainly(self, plain: bool) -> None:
        """Ask about the parameter in everyday words, or call it by its own name."""
        question = self._plain_name() if plain else ""
        self.label.setText(question or self.control.name)
        leave = self.tr("{name} Leave it to the model").format(name=question)
        self._reset.name(leave if question else self._reset_words())

    def _plain_name(self) -> str:
        return translated("levels", levels.PLAIN_NAMES.get(self._row.name, ""))

    def show_steps(
        self, steps: Sequence[Level], settings: Settings, refused: dict[str, str]
    ) -> None:
        """Show which step in words the settings are at; without steps the numbers show alone."""
        self._steps = steps
        if self.words is None:
            return
        if not steps:
            self.words.hide()
            self._number.hide()
            self.control.show()
            return
        # A limit that is wrong must be seen, although words stand for it.
        is_limit = self._row.name == "max_tokens"
        self.control.setVisible(is_limit and bool(self._note_now[0]))
        self._settings = settings
        offered = [step.name for step in steps if step.name not in refused]
        # One who can only say no has nothing to say.
        is_choice = self.control.isEnabled()
        is_choice &= not {*offered} <= {vocabulary.OWN.name, vocabulary.OFF.name}
        self.words.leave_out([] if not is_choice else self._absent(offered))
        self.words.setVisible(is_choice)
        current = levels.current(steps, settings)
        self.words.choose(current if current in offered else None)
        self._show_number(current if is_choice else None)
        if is_choice:
            self._reset.hide()  # "Model's own" is what it would do
        if settings.get(self._row.name) is None:
            self._state.hide()
        if self._note_now[0]:
            return
        told = levels.own(self._row.name, settings, steps)
        reasons = [reason for reason in refused.values() if reason]
        if told is not None:
            self._say(translate(told), "small")
        elif reasons:
            self._say(reasons[0], "small")

    def _absent(self, offered: Sequence[str]) -> list[str]:
        return [each.name for each in levels.every(self._row.name) if each.name not in offered]

    def _show_number(self, step: str | None) -> None:
        """Show the number of a word small beside the question, where it is one that people know."""
        word = next((each for each in vocabulary.CREATIVITY if each.name == step), None)
        is_shown = word is not None and self._row.name == "temperature"
        self._number.setVisible(is_shown)
        if word is not None and is_shown:
            self._number.setText(values.fixed(word.value, 1))

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
        for each in (self.control, self.words):
            if each is not None:
                each.setAccessibleDescription(words)

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
        head.addWidget(self._number)
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
