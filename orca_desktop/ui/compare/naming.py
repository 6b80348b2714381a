"""What columns and their values are called: short words for chips, tabs and screen readers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLocale

from orca_desktop.domain.comparison import BETWEEN_LABELS, Comparison, Plan, Question
from orca_desktop.domain.parameters import BY_NAME, Settings, Value
from orca_desktop.domain.reply import PRACTICE_PREFIX
from orca_desktop.domain.words import QT_TRANSLATE_NOOP
from orca_desktop.render.safe import named
from orca_desktop.ui.words import translated

if TYPE_CHECKING:
    from orca_desktop.domain.capabilities import Remedy

_LONGEST: Final = 48
_QUESTIONS: Final = {
    Question.CREATIVITY: QT_TRANSLATE_NOOP("comparison", "Creativity"),
    Question.THINKING: QT_TRANSLATE_NOOP("comparison", "Thinking"),
    Question.MODEL: QT_TRANSLATE_NOOP("comparison", "Model"),
    Question.INSTRUCTIONS: QT_TRANSLATE_NOOP("comparison", "Instructions"),
    Question.LENGTH: QT_TRANSLATE_NOOP("comparison", "Length"),
    Question.REPEAT: QT_TRANSLATE_NOOP("comparison", "Nothing (ask again)"),
}
_THINKING: Final = {
    "off": QT_TRANSLATE_NOOP("comparison", "no thinking"),
    "budget": QT_TRANSLATE_NOOP("comparison", "thinking with a budget"),
    "adaptive": QT_TRANSLATE_NOOP("comparison", "thinking as needed"),
}
_UP_TO: Final = {
    "thinking_budget": QT_TRANSLATE_NOOP("comparison", "thinking, up to {count} tokens"),
    "max_tokens": QT_TRANSLATE_NOOP("comparison", "up to {count} tokens"),
}


def question_words(question: Question) -> str:
    """What a question is called."""
    return translated("comparison", _QUESTIONS[question])


def number(value: float) -> str:
    """A number as one writes it, with no more decimals than it needs but one: 0.2, 0.25, 1.0."""
    if isinstance(value, int):
        return QLocale().toString(value)
    decimals = next((count for count in (1, 2) if round(value, count) == value), 3)
    return QLocale().toString(value, "f", decimals)


def label_words(label: str) -> str:
    """The label of a column; ready ones are translated part by part."""
    parts = label.split(BETWEEN_LABELS) if label else []
    return BETWEEN_LABELS.join(translated("comparison", part) for part in parts)


def short(text: str, most: int = _LONGEST) -> str:
    """A text on one line, with hidden characters named and a long end left out."""
    line = named(" ".join(text.split()))
    return line if len(line) <= most else f"{line[: most - 1].rstrip()}…"


def model_words(model: str) -> str:
    """A model without its maker."""
    return short(model.rpartition("/")[2]) or translated("comparison", "no model")


def value_words(name: str, value: Value | None) -> str:
    """A parameter and its value in words, such as ``temperature 0.2``."""
    if name == "thinking":
        return translated("comparison", _THINKING.get(str(value), "thinking as the model likes"))
    if name == "model":
        return model_words(str(value or ""))
    if name in _UP_TO and isinstance(value, int):
        return translated("comparison", _UP_TO[name]).format(count=QLocale().toString(value))
    if value is None:
        return QCoreApplication.translate("comparison", "{name} not sent").format(name=_label(name))
    return f"{_label(name)} {_plain(value)}"


def _plain(value: Value) -> str:
    match value:
        case bool():
            return QCoreApplication.translate("comparison", "on" if value else "off")
        case int() | float():
            return number(value)
        case tuple():
            return short(", ".join(value))
        case str():
            return short(value)


def _label(name: str) -> str:
    row = BY_NAME.get(name)
    words = QCoreApplication.translate("parameters", row.label) if row is not None else name
    return f"{words[:1].lower()}{words[1:]}"


def chips(differences: Mapping[str, Value | None], label: str = "") -> tuple[str, ...]:
    """The differences of a column, one chip each.

    Instructions that have a name need not be quoted, and a budget of thinking says that there is
    thinking.
    """
    found = []
    for name, value in differences.items():
        if name == "system" and label:
            continue
        if name == "thinking_budget" and value is None:
            continue
        if name == "thinking" and value == "budget" and differences.get("thinking_budget"):
            continue
        if name == "max_tokens" and "thinking_budget" in differences:
            continue  # the room for thinking; the answer itself may be as long everywhere
        found.append(value_words(name, value))
    return tuple(found)


def shared_words(plan: Plan) -> str:
    """What is the same for all columns, in one line."""
    shared = plan.shared
    found = [model_words(shared.model)] if shared.model else []
    if shared.model.startswith(PRACTICE_PREFIX):
        found.append(translated("comparison", "practice"))
    names = ("temperature", "thinking", "max_tokens", "system", "top_p", "top_k", "effort")
    found += [value_words(name, shared[name]) for name in names if name in shared]
    return " · ".join(found)


def title(comparison: Comparison, variant_id: str) -> str:
    """What a screen reader calls a column: its letter, and what differs unless that is hidden."""
    letter = comparison.letter(variant_id)
    name = QCoreApplication.translate("comparison", "Column {letter}").format(letter=letter)
    if comparison.hides:
        return name
    return ", ".join((name, *about(comparison, variant_id)))


def about(comparison: Comparison, variant_id: str) -> tuple[str, ...]:
    """The label and the differences of a column."""
    variant = comparison.plan.variant(variant_id)
    label = variant.label if variant is not None else ""
    words = chips(comparison.plan.differences(variant_id), label)
    said = short(label_words(label))
    return (said, *words) if said else words


def settings_words(settings: Settings) -> str:
    """All settings of a request, one a line."""
    return "\n".join(value_words(name, value) for name, value in settings.items())


def remedy_words(remedy: Remedy) -> str:
    """What stands on the button that changes one column."""
    if remedy.value is None:
        words = QCoreApplication.translate("comparison", "Leave out {name} for this column")
        return words.format(name=_label(remedy.name))
    own = translated("capabilities", remedy.label)
    label = own if own != remedy.label else translated("comparison", remedy.label)
    return QCoreApplication.translate("comparison", "{remedy} for this column").format(remedy=label)
