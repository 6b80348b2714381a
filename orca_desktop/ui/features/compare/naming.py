"""What columns and their values are called: short words for chips, tabs and screen readers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from orca_desktop.domain import variants, vocabulary
from orca_desktop.domain.comparison import BETWEEN_LABELS, Comparison, Plan, Question
from orca_desktop.domain.model_names import is_practice
from orca_desktop.domain.parameters import Settings, Value
from orca_desktop.domain.words import QT_TRANSLATE_NOOP
from orca_desktop.ui.wording import values
from orca_desktop.ui.wording.settings import (
    model_words,
    name_words,
    number,
    short,
    tokens,
    value_words,
)
from orca_desktop.ui.wording.translation import translate, translated

if TYPE_CHECKING:
    from orca_desktop.domain.capabilities import Remedy

__all__ = [
    "about",
    "chips",
    "label_words",
    "model_words",
    "number",
    "question_words",
    "remedy_words",
    "settings_words",
    "shared_words",
    "short",
    "spoken",
    "title",
    "value_words",
]

_QUESTIONS: Final = {
    Question.CREATIVITY: QT_TRANSLATE_NOOP("comparison", "Creativity"),
    Question.THINKING: QT_TRANSLATE_NOOP("comparison", "Thinking"),
    Question.MODEL: QT_TRANSLATE_NOOP("comparison", "Model"),
    Question.INSTRUCTIONS: QT_TRANSLATE_NOOP("comparison", "Instructions"),
    Question.LENGTH: QT_TRANSLATE_NOOP("comparison", "Length"),
    Question.REPEAT: QT_TRANSLATE_NOOP("comparison", "Nothing (ask again)"),
}


def question_words(question: Question) -> str:
    """What a question is called."""
    return translated("comparison", _QUESTIONS[question])


def label_words(label: str) -> str:
    """The label of a column; ready ones are translated part by part."""
    parts = label.split(BETWEEN_LABELS) if label else []
    return BETWEEN_LABELS.join(_part_words(part) for part in parts)


def _part_words(part: str) -> str:
    ready = vocabulary.titled(part)
    return translate(ready) if ready is not None else translated("comparison", part)


def spoken(differences: Mapping[str, Value | None], label: str = "") -> tuple[str, ...]:
    """The differences of a column in words, each with its name.

    Instructions that have a name need not be quoted, and a budget of thinking says that there is
    thinking.
    """
    return tuple(
        value_words(name, value)
        for name, value in differences.items()
        if _tells(name, differences, label)
    )


def chips(differences: Mapping[str, Value | None], label: str = "") -> tuple[str, ...]:
    """What a column's chips add to its label: values it does not name, and numbers of those."""
    named = variants.named_by(label, differences)
    found = []
    for name, value in differences.items():
        if not _tells(name, differences, label):
            continue
        if name not in named:
            found.append(value_words(name, value))
        elif name == "thinking_budget" and isinstance(value, int):
            found.append(tokens(value))
        elif isinstance(value, int | float):
            found.append(number(float(value)))
    return tuple(found)


def _tells(name: str, differences: Mapping[str, Value | None], label: str) -> bool:
    """Whether a difference says what the others and the label do not."""
    value = differences[name]
    if name == "system":
        return not label
    if name == "thinking_budget":
        return value is not None
    if name == "thinking":
        return value != "budget" or not differences.get("thinking_budget")
    # The room for thinking; the answer itself may be as long everywhere.
    return name != "max_tokens" or "thinking_budget" not in differences


def shared_words(plan: Plan) -> str:
    """What is the same for all columns, in one line."""
    shared = plan.shared
    found = [model_words(shared.model)] if shared.model else []
    if is_practice(shared.model):
        found.append(QCoreApplication.translate("comparison", "practice"))
    names = ("temperature", "thinking", "max_tokens", "system", "top_p", "top_k", "effort")
    found += [value_words(name, shared[name]) for name in names if name in shared]
    return " · ".join(found)


def title(comparison: Comparison, variant_id: str) -> str:
    """What a screen reader calls a column: its letter, and what differs unless that is hidden."""
    letter = comparison.letter(variant_id)
    name = QCoreApplication.translate("comparison", "Column {letter}").format(letter=letter)
    if comparison.hides:
        return name
    return values.listed((name, *about(comparison, variant_id)))


def about(comparison: Comparison, variant_id: str) -> tuple[str, ...]:
    """The label and the differences of a column."""
    variant = comparison.plan.variant(variant_id)
    label = variant.label if variant is not None else ""
    words = spoken(comparison.plan.differences(variant_id), label)
    said = short(label_words(label))
    return (said, *words) if said else words


def settings_words(settings: Settings) -> str:
    """All settings of a request, one a line."""
    return "\n".join(value_words(name, value) for name, value in settings.items())


def remedy_words(remedy: Remedy) -> str:
    """What stands on the button that changes one column."""
    if remedy.value is None:
        words = QCoreApplication.translate("comparison", "Leave out {name} for this column")
        return words.format(name=name_words(remedy.name))
    own = translated("capabilities", remedy.label)
    label = own if own != remedy.label else translated("comparison", remedy.label)
    return QCoreApplication.translate("comparison", "{remedy} for this column").format(remedy=label)
