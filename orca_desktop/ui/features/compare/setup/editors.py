"""The values of a column as a person sets them: words first, numbers beside."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSlider,
    QWidget,
)

from orca_desktop.domain import levels, variants, vocabulary
from orca_desktop.domain.capabilities import UNKNOWN, Capabilities
from orca_desktop.domain.comparison import Question
from orca_desktop.domain.parameters import BY_NAME, Settings, Value
from orca_desktop.ui.features.compare import naming
from orca_desktop.ui.features.compare.setup.number_fields import NumberField
from orca_desktop.ui.features.models import ModelButton
from orca_desktop.ui.widgets.choice import ChoiceBox
from orca_desktop.ui.widgets.growing_field import GrowingField
from orca_desktop.ui.wording.translation import translated

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent

    from orca_desktop.domain.comparison import Variant

Changes = Mapping[str, Value | None]
_LINES: Final = (3, 3)
_MOST_TOKENS: Final = 1_000_000
_SLIDES: Final = 20
_SLIDER_WIDTH: Final = 150


class ValueEditor(QWidget):
    """Edits a few values of a column; ``changed`` carries them by the names of parameters.

    ``names`` are the parameters that it shows.
    """

    changed = Signal(object)
    names: frozenset[str] = frozenset()

    def __init__(self) -> None:
        super().__init__()
        self._names: dict[QWidget, str] = {}
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(8)

    def show_values(self, settings: Settings) -> None:
        """Show the values of a column, from all its settings; emits nothing."""
        raise NotImplementedError

    def _put_between(self, before: str, field: QWidget, after: str) -> None:
        """Let a field read as part of a sentence."""
        words = QLabel(before), QLabel(after)
        for label in words:
            label.setProperty("tone", "muted")
        for widget in (words[0], field, words[1]):
            self._line.addWidget(widget)
        self._line.addStretch(1)

    def call(self, letter: str) -> None:
        """Let every part say to which column it belongs."""
        if not self._names:
            every = self.findChildren(QWidget)
            self._names = {each: each.accessibleName() for each in every if each.accessibleName()}
        for widget, name in self._names.items():
            words = self.tr("{name} of column {letter}").format(name=name, letter=letter)
            widget.setAccessibleName(words)


class _Slider(QSlider):
    """A slider that leaves the wheel to the page."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class TemperatureEditor(ValueEditor):
    """A temperature between two words, with the number beside, in steps of five hundredths."""

    names = frozenset({"temperature"})

    def __init__(self) -> None:
        super().__init__()
        row = BY_NAME["temperature"]
        low, high = row.minimum or 0.0, row.maximum or 1.0
        self._step = (high - low) / _SLIDES
        self.slider = _Slider(Qt.Orientation.Horizontal)
        self.slider.setRange(round(low / self._step), round(high / self._step))
        self.slider.setPageStep(4)
        self.slider.setMinimumWidth(_SLIDER_WIDTH // 3)
        self.slider.setMaximumWidth(_SLIDER_WIDTH)
        self.slider.setAccessibleName(self.tr("Temperature, from precise to bold"))
        self.number = NumberField(self.tr("Temperature"), low, high, 0.05)
        words = [translated(vocabulary.CONTEXT, each) for each in row.words]
        for place, widget in enumerate((QLabel(words[0]), self.slider, QLabel(words[-1]))):
            if place != 1:
                widget.setProperty("tone", "small")
            self._line.addWidget(widget, place % 2)
        self._line.addSpacing(4)
        self._line.addWidget(self.number)
        self._unset = QLabel(self.tr("automatic"))
        self._unset.setProperty("tone", "muted")
        self._line.addWidget(self._unset)
        self._line.addStretch(0)
        self.slider.valueChanged.connect(lambda place: self._take(round(place * self._step, 2)))
        self.number.valueChanged.connect(self._take)

    def show_values(self, settings: Settings) -> None:
        value = settings.get("temperature")
        is_set = isinstance(value, int | float)
        self._unset.setVisible(not is_set)
        self._show(float(value) if isinstance(value, int | float) else 1.0)
        if not is_set:
            self.number.show_nothing()

    def _show(self, value: float) -> None:
        self.number.show_number(value)
        self.slider.blockSignals(True)
        self.slider.setValue(round(value / self._step))
        self.slider.blockSignals(False)

    def _take(self, value: float) -> None:
        self._unset.hide()
        self._show(value)
        self.changed.emit({"temperature": round(value, 2)})


class ThinkingEditor(ValueEditor):
    """One of the ways to think that the model takes, and how many tokens where that is a number."""

    names = frozenset({"thinking", "thinking_budget", "max_tokens", "effort"})

    def __init__(self, ways: Sequence[tuple[str, Changes]], capabilities: Capabilities) -> None:
        super().__init__()
        self._capabilities = capabilities
        self._settings = Settings()
        self.choice: ChoiceBox[Changes] = ChoiceBox(self.tr("Thinking"))
        for label, changes in ways:
            self.choice.offer(naming.label_words(label), changes)
        self.choice.setPlaceholderText(self.tr("Other"))
        most = capabilities.max_output or _MOST_TOKENS
        self.budget = NumberField(self.tr("Thinking, tokens"), 1024, max(most - 1, 1024), 1024)
        self._unit = QLabel(self.tr("tokens"))
        self._unit.setProperty("tone", "muted")
        for widget in (self.choice, self.budget, self._unit):
            self._line.addWidget(widget)
        self._line.addStretch(1)
        self.choice.picked.connect(lambda changes: self.changed.emit(dict(changes)))
        self.budget.valueChanged.connect(self._take_budget)

    def show_values(self, settings: Settings) -> None:
        self._settings = settings
        self.choice.setCurrentIndex(self._place(settings))
        budget = settings.get("thinking_budget")
        has_budget = settings.get("thinking") == "budget" and isinstance(budget, int)
        for widget in (self.budget, self._unit):
            widget.setVisible(has_budget)
        if isinstance(budget, int):
            self.budget.show_number(budget)

    def _place(self, settings: Settings) -> int:
        """The way that these settings are, or -1 for another one."""
        names = ("thinking", "thinking_budget", "effort")
        now = tuple(settings.get(name) for name in names)
        for place, changes in enumerate(self.choice.values):
            after = tuple(changes.get(name, settings.get(name)) for name in names)
            if after == now:
                return place
        return -1

    def _take_budget(self) -> None:
        budget = int(self.budget.number)
        changes = levels.budgeted(self._settings, budget, self._capabilities)
        if changes is not None:
            self.changed.emit(dict(changes))


class ModelEditor(ValueEditor):
    """A model; its ``button`` asks for the picker."""

    names = frozenset({"model"})

    def __init__(self, names: Mapping[str, str]) -> None:
        """``names`` are what models are called, by what they are asked by."""
        super().__init__()
        self._called = names
        self.button = ModelButton()
        self._line.addWidget(self.button)
        self._line.addStretch(1)

    def show_values(self, settings: Settings) -> None:
        if self.button.model != settings.model:
            self.button.show_model(settings.model, self._called.get(settings.model, ""))


class InstructionsEditor(ValueEditor):
    """Instructions, in the person's words."""

    names = frozenset({"system"})

    def __init__(self) -> None:
        super().__init__()
        self.text = GrowingField(_LINES)
        self.text.setAccessibleName(self.tr("Instructions"))
        self.text.setPlaceholderText(self.tr("No instructions"))
        self._line.addWidget(self.text, 1)
        self.text.textChanged.connect(self._tell)

    def show_values(self, settings: Settings) -> None:
        system = settings.get("system")
        words = system if isinstance(system, str) else ""
        if self.text.toPlainText() != words:
            self.text.blockSignals(True)
            self.text.setPlainText(words)
            self.text.blockSignals(False)

    def _tell(self) -> None:
        self.changed.emit({"system": self.text.toPlainText() or None})


class LengthEditor(ValueEditor):
    """A wish for so many words, which follows the other instructions."""

    names = frozenset({"system"})

    def __init__(self, common: Settings) -> None:
        super().__init__()
        self._common = common
        self.number = NumberField(self.tr("Words wished for"), 1, 20_000, 50)
        self.number.setToolTip(self.tr("Asked for at the end of the instructions"))
        self._put_between(self.tr("about"), self.number, self.tr("words"))
        self.number.valueChanged.connect(
            lambda: self.changed.emit(dict(levels.length(common, int(self.number.number))))
        )

    def show_values(self, settings: Settings) -> None:
        count = levels.wished_length(settings)
        if count is not None:
            self.number.show_number(count)


class LimitEditor(ValueEditor):
    """The limit of tokens, at which an answer is cut off."""

    names = frozenset({"max_tokens"})

    def __init__(self, capabilities: Capabilities) -> None:
        super().__init__()
        most = capabilities.max_output or _MOST_TOKENS
        self.number = NumberField(self.tr("Limit of tokens"), 1, most, 256)
        self._put_between(self.tr("cut off after"), self.number, self.tr("tokens"))
        self.number.valueChanged.connect(
            lambda: self.changed.emit({"max_tokens": int(self.number.number)})
        )

    def show_values(self, settings: Settings) -> None:
        most = settings.get("max_tokens")
        if isinstance(most, int):
            self.number.show_number(most)


def make(
    question: Question,
    variant: Variant,
    common: Settings,
    capabilities: Capabilities = UNKNOWN,
    names: Mapping[str, str] | None = None,
) -> ValueEditor | None:
    """The editor for a question in a column; asking again needs none."""
    match question:
        case Question.CREATIVITY:
            return TemperatureEditor()
        case Question.THINKING:
            return ThinkingEditor(variants.ways(common, capabilities), capabilities)
        case Question.MODEL:
            return ModelEditor(names or {})
        case Question.INSTRUCTIONS:
            return InstructionsEditor()
        case Question.LENGTH:
            return _length(variant, common, capabilities)
        case Question.REPEAT:
            return None


def _length(variant: Variant, common: Settings, capabilities: Capabilities) -> ValueEditor:
    """For a limit, for a wish, or for instructions that were written otherwise."""
    if "max_tokens" in variant.changes:
        return LimitEditor(capabilities)
    if levels.wished_length(variant.settings(common)) is not None:
        return LengthEditor(common)
    return InstructionsEditor()
