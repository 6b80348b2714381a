"""What a model would refuse of a comparison, told before anything is sent.

Which question makes no sense with a model and what to ask instead, which value of which column
would not be sent and what helps, and which columns would ask the same.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Final

from orca_desktop.domain import levels, variants
from orca_desktop.domain.capabilities import (
    UNKNOWN,
    Capabilities,
    Remedy,
    refusal,
    warnings,
    withheld,
)
from orca_desktop.domain.comparison import LETTERS, Plan, Question
from orca_desktop.domain.model_names import is_practice
from orca_desktop.domain.parameters import BY_NAME, Settings, Value, check_all
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text

_CONTEXT: Final = "comparison"
_ALWAYS: Final = QT_TRANSLATE_NOOP(
    "comparison", "This model always thinks in the same way; there is nothing to change."
)
_NEVER: Final = QT_TRANSLATE_NOOP(
    "comparison", "This model does not think; there is nothing to change."
)
_ALIKE: Final = QT_TRANSLATE_NOOP(
    "comparison", "Columns {columns} would send the same request. Change one of them."
)
_UNLISTED: Final = QT_TRANSLATE_NOOP("comparison", "The gateway does not list this model.")

_LEAVE_OUT: Final = QT_TRANSLATE_NOOP("comparison", "Leave it out")
_WHAT_FITS: Final = QT_TRANSLATE_NOOP("comparison", "Use the one it takes")
_MOST: Final = QT_TRANSLATE_NOOP("comparison", "Use the most it takes")
_ROOM: Final = QT_TRANSLATE_NOOP("comparison", "Make room for the answer")

CapabilitiesOf = Callable[[str], Capabilities]
"""What is known of a model, by its name."""


@dataclass(frozen=True, slots=True)
class Remediation:
    """Whether a question makes sense with a model, and if not, why and what to ask instead.

    ``remedy`` is the one change of settings after which it would.
    """

    question: Question
    reason: Text | None = None
    remedy: Remedy | None = None
    instead: tuple[Question, ...] = ()

    @property
    def is_possible(self) -> bool:
        """Whether the question can be asked as things are."""
        return self.reason is None


@dataclass(frozen=True, slots=True)
class Objection:
    """A value of a column that will not be sent, or that forbids to send at all.

    ``remedies`` are changes of this one column after which it stands no more, the best first;
    each is translated in the context ``capabilities`` or ``comparison``.
    """

    variant_id: str
    name: str
    reason: Text
    forbids: bool = False
    remedies: tuple[Remedy, ...] = ()


def offer(
    question: Question, settings: Settings, capabilities: Capabilities = UNKNOWN
) -> Remediation:
    """Whether the question can be asked under these settings with this model."""
    others = (Question.REPEAT, Question.INSTRUCTIONS, Question.MODEL)
    if question is Question.CREATIVITY:
        rule = refusal(settings.with_value("temperature", 0.2), capabilities, "temperature")
        if rule is not None:
            return Remediation(question, Text("capabilities", rule.reason), rule.remedy, others)
    known = variants.ways(settings, capabilities)
    if question is Question.THINKING and len(known) < 2:
        never = not known or known[0][1].get("thinking") == "off"
        return Remediation(question, Text(_CONTEXT, _NEVER if never else _ALWAYS), None, others)
    return Remediation(question)


def offers(settings: Settings, capabilities: Capabilities = UNKNOWN) -> tuple[Remediation, ...]:
    """All questions in their order, each with whether it can be asked."""
    return tuple(offer(question, settings, capabilities) for question in Question)


def objections(
    plan: Plan, capabilities: CapabilitiesOf, listed: Collection[str] = ()
) -> tuple[Objection, ...]:
    """Every value of every column that a model would refuse, and every one that is wrong.

    ``listed`` are the models of the gateway, empty where nobody knows them.
    """
    found: list[Objection] = []
    for variant in plan.variants:
        settings = variant.settings(plan.common)
        known = capabilities(settings.model)
        found += [
            Objection(
                variant.id, problem.name, problem.reason, True, _making_room(problem.name, settings)
            )
            for problem in check_all(settings)
        ]
        if _is_unlisted(settings.model, listed) and "model" in variant.changes:
            found.append(Objection(variant.id, "model", Text(_CONTEXT, _UNLISTED)))
        for each in withheld(settings, known):
            remedies = _remedies(settings, known, each.name)
            found.append(Objection(variant.id, each.name, each.reason, remedies=remedies))
        for name, reason in warnings(settings, known).items():
            most = Remedy(_MOST, name, known.max_output)
            found.append(Objection(variant.id, name, reason, remedies=(most,)))
    return tuple(found)


def alike(plan: Plan, capabilities: CapabilitiesOf) -> Text | None:
    """A warning if two columns would send the same, though something was to change."""
    if Question.REPEAT in plan.questions:
        return None
    groups: list[tuple[Mapping[str, Value], list[int]]] = []
    for place, variant in enumerate(plan.variants):
        sent = _sent(variant.settings(plan.common), capabilities)
        found = next((places for other, places in groups if other == sent), None)
        if found is None:
            groups.append((sent, [place]))
        else:
            found.append(place)
    for _, places in groups:
        if len(places) > 1:
            letters = ", ".join(LETTERS[place % len(LETTERS)] for place in places)
            return Text(_CONTEXT, _ALIKE, {"columns": letters})
    return None


def _sent(settings: Settings, capabilities: CapabilitiesOf) -> Mapping[str, Value]:
    names = {each.name for each in withheld(settings, capabilities(settings.model))}
    return {name: value for name, value in settings.items() if name not in names}


def _remedies(settings: Settings, known: Capabilities, name: str) -> tuple[Remedy, ...]:
    """What helps a value that would be withheld: a change elsewhere, another value, or none."""
    found: list[Remedy] = []
    rule = refusal(settings, known, name)
    # A remedy that the model refuses in its turn is none.
    if rule is not None and rule.remedy is not None and _helps(settings, known, rule.remedy, name):
        found.append(rule.remedy)
    if name in known.only and settings[name] != known.only[name]:
        found.append(Remedy(_WHAT_FITS, name, known.only[name]))
    row = BY_NAME.get(name)
    if row is None or not row.required:
        found.append(Remedy(_LEAVE_OUT, name, None))
    return tuple(found)


def _helps(settings: Settings, known: Capabilities, remedy: Remedy, name: str) -> bool:
    mended = settings.with_value(remedy.name, remedy.value)
    return name not in {each.name for each in withheld(mended, known)}


def _making_room(name: str, settings: Settings) -> tuple[Remedy, ...]:
    """A larger limit for an answer whose thinking would fill it."""
    budget, most = settings.get("thinking_budget"), settings.get("max_tokens")
    if name != "thinking_budget" or not isinstance(budget, int) or not isinstance(most, int):
        return ()
    return (Remedy(_ROOM, "max_tokens", budget + levels.ROOM),) if budget >= most else ()


def _is_unlisted(model: str, listed: Collection[str]) -> bool:
    return bool(listed and model) and not is_practice(model) and model not in listed
