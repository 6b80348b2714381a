"""Ready columns for each question of a comparison, and what a model would refuse of them.

Everything is told before anything is sent: which question makes no sense with a model, what to ask
instead, and which column would not be what its name says.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, product
from typing import TYPE_CHECKING, Final

from orca_desktop.domain.capabilities import (
    EFFORTS,
    UNKNOWN,
    Capabilities,
    Remedy,
    refusal,
    withheld,
)
from orca_desktop.domain.comparison import (
    BETWEEN_LABELS,
    MOST_COLUMNS,
    Plan,
    Question,
    Variant,
)
from orca_desktop.domain.parameters import Settings, Value, check_all
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Sentence

if TYPE_CHECKING:
    from orca_desktop.domain.reply import Reply

_CONTEXT: Final = "comparison"

CREATIVITY: Final = (
    (QT_TRANSLATE_NOOP("comparison", "Precise"), 0.2),
    (QT_TRANSLATE_NOOP("comparison", "Balanced"), 0.6),
    (QT_TRANSLATE_NOOP("comparison", "Bold"), 1.0),
)
"""The ready temperatures, in words."""

SHORT_BUDGET: Final = 2048
LONG_BUDGET: Final = 8192
"""Thinking budgets in tokens; the answer keeps its own room beside them."""

LENGTHS: Final = (
    (QT_TRANSLATE_NOOP("comparison", "Short"), "Answer in at most 60 words."),
    (QT_TRANSLATE_NOOP("comparison", "Medium"), "Answer in about 200 words."),
    (QT_TRANSLATE_NOOP("comparison", "Long"), "Answer in detail, in about 600 words."),
)
"""Wishes for length. They are instructions: a limit of tokens would only cut the answer off."""

MANNERS: Final = (
    (QT_TRANSLATE_NOOP("comparison", "As it is"), ""),
    (
        QT_TRANSLATE_NOOP("comparison", "In plain words"),
        "Explain in plain words and short sentences, without technical terms.",
    ),
    (
        QT_TRANSLATE_NOOP("comparison", "Step by step"),
        "Answer step by step, and say briefly why each step is taken.",
    ),
)
"""Ready instructions, to begin with."""

_OFF: Final = QT_TRANSLATE_NOOP("comparison", "Off")
_SHORT: Final = QT_TRANSLATE_NOOP("comparison", "Short thinking")
_LONG: Final = QT_TRANSLATE_NOOP("comparison", "Long thinking")
_AS_NEEDED: Final = QT_TRANSLATE_NOOP("comparison", "As needed")
_LITTLE: Final = QT_TRANSLATE_NOOP("comparison", "Little effort")
_MUCH: Final = QT_TRANSLATE_NOOP("comparison", "Much effort")

_ALWAYS_OR_NEVER: Final = QT_TRANSLATE_NOOP(
    "comparison", "This model always thinks in the same way; there is nothing to change."
)
_ALIKE: Final = QT_TRANSLATE_NOOP(
    "comparison", "Columns {columns} would send the same request. Change one of them."
)
_TOO_MANY: Final = QT_TRANSLATE_NOOP(
    "comparison", "That would be {count} columns; at most {most} fit. Leave some values out."
)

CapabilitiesOf = Callable[[str], Capabilities]
"""What is known of a model, by its name."""


@dataclass(frozen=True, slots=True)
class Offer:
    """Whether a question makes sense with a model, and if not, why and what to ask instead.

    ``remedy`` is the one change of settings after which it would.
    """

    question: Question
    reason: Sentence | None = None
    remedy: Remedy | None = None
    instead: tuple[Question, ...] = ()

    @property
    def is_possible(self) -> bool:
        """Whether the question can be asked as things are."""
        return self.reason is None


@dataclass(frozen=True, slots=True)
class Objection:
    """A value of a column that will not be sent, or that forbids to send at all."""

    variant_id: str
    name: str
    reason: Sentence
    forbids: bool = False
    remedy: Remedy | None = None


def offer(question: Question, settings: Settings, capabilities: Capabilities = UNKNOWN) -> Offer:
    """Whether the question can be asked under these settings with this model."""
    others = (Question.REPEAT, Question.INSTRUCTIONS, Question.MODEL)
    if question is Question.CREATIVITY:
        rule = refusal(settings.having("temperature", 0.2), capabilities, "temperature")
        if rule is not None:
            return Offer(question, Sentence("capabilities", rule.reason), rule.remedy, others)
    if question is Question.THINKING and len(_thinking(settings, capabilities)) < 2:
        return Offer(question, Sentence(_CONTEXT, _ALWAYS_OR_NEVER), None, others)
    return Offer(question)


def offers(settings: Settings, capabilities: Capabilities = UNKNOWN) -> tuple[Offer, ...]:
    """All questions in their order, each with whether it can be asked."""
    return tuple(offer(question, settings, capabilities) for question in Question)


def ready(
    question: Question,
    settings: Settings,
    capabilities: Capabilities = UNKNOWN,
    models: Sequence[str] = (),
) -> tuple[Variant, ...]:
    """The columns to begin with for a question; ``models`` are those the person picked or uses."""
    match question:
        case Question.CREATIVITY:
            return temperatures(CREATIVITY)
        case Question.THINKING:
            return _numbered(_thinking(settings, capabilities))
        case Question.MODEL:
            names = list(dict.fromkeys((settings.model, *models)))[:MOST_COLUMNS]
            return _numbered(("", {"model": name}) for name in names)
        case Question.INSTRUCTIONS:
            return instructions(settings, MANNERS)
        case Question.LENGTH:
            return instructions(settings, LENGTHS)
        case Question.REPEAT:
            return repeats(3)


def temperatures(values: Iterable[tuple[str, float]]) -> tuple[Variant, ...]:
    """Columns that differ in their temperature, each with a label, which may be empty."""
    return _numbered((label, {"temperature": value}) for label, value in values)


def sweep(name: str, low: float, high: float, count: int) -> tuple[Variant, ...]:
    """Columns in which one number goes from low to high in even steps, 2 to 8 of them."""
    count = min(max(count, 2), MOST_COLUMNS)
    step = (high - low) / (count - 1)
    is_whole = isinstance(low, int) and isinstance(high, int)
    values = [low + step * place for place in range(count)]
    return _numbered(
        ("", {name: round(value) if is_whole else round(value, 3)}) for value in values
    )


def instructions(
    settings: Settings, texts: Iterable[tuple[str, str]], *, whole: bool = False
) -> tuple[Variant, ...]:
    """Columns with other instructions; they follow those of the settings, or replace them."""
    system = settings.get("system")
    before = system if isinstance(system, str) and not whole else ""
    joined = (
        (label, "\n\n".join(part for part in (before, text) if part)) for label, text in texts
    )
    return _numbered((label, {"system": text or None}) for label, text in joined)


def repeats(count: int) -> tuple[Variant, ...]:
    """Columns that ask exactly the same."""
    return _numbered(("", {}) for _ in range(min(max(count, 2), MOST_COLUMNS)))


def grid(first: Sequence[Variant], second: Sequence[Variant]) -> tuple[Variant, ...] | Sentence:
    """Every column of the one with every column of the other, or why that is too much."""
    count = len(first) * len(second)
    if count > MOST_COLUMNS:
        return Sentence(_CONTEXT, _TOO_MANY, {"count": count, "most": MOST_COLUMNS})
    return _numbered(
        (
            BETWEEN_LABELS.join(each for each in (one.label, other.label) if each),
            {**one.changes, **other.changes},
        )
        for one, other in product(first, second)
    )


def of_reply(reply: Reply) -> Settings:
    """The settings that the person had chosen for an answer, those that were withheld included."""
    return Settings({**reply.settings, **{each.name: each.value for each in reply.withheld}})


def beside(common: Settings, variants: Iterable[Variant]) -> tuple[Variant, ...]:
    """Columns beside an answer that is there: it comes first, and no other asks the same again."""
    others = [each for each in variants if each.settings(common) != common or not each.changes]
    columns = [("", {}), *((each.label, each.changes) for each in others)]
    return _numbered(columns[:MOST_COLUMNS])


def objections(plan: Plan, capabilities: CapabilitiesOf) -> tuple[Objection, ...]:
    """Every value of every column that a model would refuse, and every one that is wrong."""
    found: list[Objection] = []
    for variant in plan.variants:
        settings = variant.settings(plan.common)
        known = capabilities(settings.model)
        found += [
            Objection(variant.id, problem.name, problem.reason, forbids=True)
            for problem in check_all(settings)
        ]
        for each in withheld(settings, known):
            rule = refusal(settings, known, each.name)
            remedy = rule.remedy if rule is not None else None
            found.append(Objection(variant.id, each.name, each.reason, remedy=remedy))
    return tuple(found)


def alike(plan: Plan, capabilities: CapabilitiesOf) -> Sentence | None:
    """A warning if two columns would send the same, though something was to change."""
    if Question.REPEAT in plan.questions:
        return None
    sent = [
        (place, _sent(variant.settings(plan.common), capabilities))
        for place, variant in enumerate(plan.variants)
    ]
    for (place, one), (other_place, other) in combinations(sent, 2):
        if one == other:
            letters = f"{_letter(place)}, {_letter(other_place)}"
            return Sentence(_CONTEXT, _ALIKE, {"columns": letters})
    return None


def _sent(settings: Settings, capabilities: CapabilitiesOf) -> Mapping[str, Value]:
    names = {each.name for each in withheld(settings, capabilities(settings.model))}
    return {name: value for name, value in settings.items() if name not in names}


def _letter(place: int) -> str:
    return chr(ord("A") + place)


def _numbered(
    columns: Iterable[tuple[str, Mapping[str, Value | None]]],
) -> tuple[Variant, ...]:
    return tuple(
        Variant(str(number), label, changes) for number, (label, changes) in enumerate(columns, 1)
    )


def _thinking(
    settings: Settings, capabilities: Capabilities
) -> list[tuple[str, Mapping[str, Value | None]]]:
    """Off, short and long, in the way the model takes them."""
    modes = capabilities.thinking if capabilities.thinking is not None else ("off", "budget")
    found: list[tuple[str, Mapping[str, Value | None]]] = []
    how: Mapping[str, Value | None]
    if "off" in modes:
        found.append((_OFF, {"thinking": "off", "thinking_budget": None}))
    if "budget" in modes:
        room = _room(settings)
        for label, budget in ((_SHORT, SHORT_BUDGET), (_LONG, LONG_BUDGET)):
            most = room + budget
            if capabilities.max_output is not None:
                most = min(most, capabilities.max_output)
            if budget < most:
                how = {"thinking": "budget", "thinking_budget": budget, "max_tokens": most}
                found.append((label, how))
    elif "adaptive" in modes:
        found += _adaptive(capabilities)
    return found


def _adaptive(capabilities: Capabilities) -> list[tuple[str, Mapping[str, Value | None]]]:
    efforts = [each for each in EFFORTS if each in (capabilities.effort or ())]
    how: Mapping[str, Value | None] = {"thinking": "adaptive", "thinking_budget": None}
    if len(efforts) < 2:
        return [(_AS_NEEDED, how)]
    return [
        (_LITTLE, {**how, "effort": efforts[0]}),
        (_MUCH, {**how, "effort": "high" if "high" in efforts[1:] else efforts[-1]}),
    ]


def _room(settings: Settings) -> int:
    """How many tokens the answer itself may take, without the thinking."""
    most, budget = settings.get("max_tokens"), settings.get("thinking_budget")
    room = most if isinstance(most, int) else 4096
    if settings.get("thinking") == "budget" and isinstance(budget, int):
        room -= budget
    return max(room, 1)
