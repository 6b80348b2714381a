"""Columns to begin a comparison with, columns to add, and what they are called."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping, Sequence
from itertools import product
from typing import TYPE_CHECKING, Final

from orca_desktop.domain import levels, vocabulary
from orca_desktop.domain.capabilities import EFFORTS, UNKNOWN, Capabilities
from orca_desktop.domain.comparison import (
    BETWEEN_LABELS,
    MOST_COLUMNS,
    Question,
    Variant,
)
from orca_desktop.domain.levels import Changes
from orca_desktop.domain.parameters import Settings
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, Text, counted

if TYPE_CHECKING:
    from orca_desktop.domain.reply import Reply

_Column = tuple[str, Changes]

_CONTEXT: Final = "comparison"

_CREATIVITY: Final = tuple((each.title, each.value) for each in vocabulary.CREATIVITY)
_LENGTHS: Final = tuple((each.title, each.number) for each in vocabulary.LENGTH)
_MORE_TEMPERATURES: Final = (0.2, 0.8, 0.4, 0.6, 0.1, 0.3, 0.7, 0.9)

_MORE_BUDGETS: Final = (4096, 16_384, 1024, 12_288, 6144, 3072, 24_576, 32_768)

_MORE_LENGTHS: Final = (20, 120, 400, 1000, 300, 800, 40, 1500)
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

_MORE_MANNERS: Final = (
    (
        QT_TRANSLATE_NOOP("comparison", "With examples"),
        "Explain every point with a short example from everyday life.",
    ),
    (
        QT_TRANSLATE_NOOP("comparison", "As a list"),
        "Answer as a short list; one line for each point.",
    ),
    (
        QT_TRANSLATE_NOOP("comparison", "With doubts"),
        "Say what is certain, what is not, and what speaks against your answer.",
    ),
    (
        QT_TRANSLATE_NOOP("comparison", "For experts"),
        "Answer an expert: exact terms, no introduction, nothing that is well known.",
    ),
    (
        QT_TRANSLATE_NOOP("comparison", "For children"),
        "Explain it so that a child of ten understands and likes to read it.",
    ),
)

_TOO_MANY: Final = Counted(
    "", QT_TRANSLATE_NOOP("comparison", "That would be {n} columns; at most {most} fit.", None, 1)
)


def ready(
    question: Question,
    settings: Settings,
    capabilities: Capabilities = UNKNOWN,
    models: Sequence[str] = (),
) -> tuple[Variant, ...]:
    """The columns to begin with for a question; ``models`` are those the person picked or uses."""
    match question:
        case Question.CREATIVITY:
            return temperatures(_CREATIVITY)
        case Question.THINKING:
            return _numbered(_begin_thinking(ways(settings, capabilities)))
        case Question.MODEL:
            names = list(dict.fromkeys((settings.model, *models)))[:MOST_COLUMNS]
            return _numbered(("", {"model": name}) for name in names)
        case Question.INSTRUCTIONS:
            return instructions(settings, MANNERS)
        case Question.LENGTH:
            return _numbered(_lengths(settings, _LENGTHS))
        case Question.REPEAT:
            return repeats(3)


def every(
    question: Question,
    settings: Settings,
    capabilities: Capabilities = UNKNOWN,
    models: Sequence[str] = (),
) -> tuple[Variant, ...]:
    """All columns that are known for a question, the best to add first."""
    found: Iterable[_Column]
    match question:
        case Question.CREATIVITY:
            more = (("", value) for value in _MORE_TEMPERATURES)
            return temperatures((*_CREATIVITY, *more))
        case Question.THINKING:
            found = [*ways(settings, capabilities), *_budgets(settings, capabilities)]
        case Question.MODEL:
            names = dict.fromkeys((settings.model, *models))
            found = [("", {"model": name}) for name in names]
        case Question.INSTRUCTIONS:
            return instructions(settings, (*MANNERS, *_MORE_MANNERS))
        case Question.LENGTH:
            found = _lengths(settings, (*_LENGTHS, *(("", count) for count in _MORE_LENGTHS)))
        case Question.REPEAT:
            return repeats(2)
    return _numbered(found)


def further(there: Sequence[Variant], known: Sequence[Variant], like: Variant) -> Variant | None:
    """A column whose values none of those ``there`` has, otherwise as ``like``, or ``None``.

    ``known`` are the columns to choose from.
    """
    own = {name for each in known for name in each.changes}
    kept = {name: value for name, value in like.changes.items() if name not in own}
    for each in known:
        changes = {**kept, **each.changes}
        if all(dict(other.changes) != changes for other in there):
            return Variant("", each.label, changes, like.repeats)
    return None


def relabelled(variant: Variant, known: Sequence[Sequence[Variant]]) -> Variant:
    """The column called after the values it has now, unless the person gave it a name.

    ``known`` are the columns with ready names, for each question of the comparison.
    """
    names = {each.label for columns in known for each in columns}
    if variant.label and not names.issuperset(variant.label.split(BETWEEN_LABELS)):
        return variant
    found = [
        next((each.label for each in columns if _has(variant.changes, each.changes)), "")
        for columns in known
    ]
    return dataclasses.replace(variant, label=BETWEEN_LABELS.join(each for each in found if each))


def named_by(label: str, values: Changes) -> frozenset[str]:
    """The parameters of these values that a ready name says, such as *Precise* the temperature."""
    found: set[str] = set()
    for part in label.split(BETWEEN_LABELS):
        found |= {name for name, titles in _titles(values).items() if part in titles}
    return frozenset(found)


def _titles(values: Changes) -> Mapping[str, tuple[str, ...]]:
    """The ready names that stand for each of these values."""
    thinking, effort = values.get("thinking"), values.get("effort")
    heat, budget = values.get("temperature"), values.get("thinking_budget")
    modes = {"off": vocabulary.OFF.title, "adaptive": vocabulary.AS_NEEDED}
    steps = tuple(each.title for each in vocabulary.THINKING if each.value)
    by_effort = (vocabulary.EFFORTS.get(str(effort), ""), *steps) if effort is not None else ()
    return {
        "temperature": tuple(each.title for each in vocabulary.CREATIVITY if each.value == heat),
        "thinking_budget": tuple(
            each.title for each in vocabulary.THINKING if each.value == budget
        ),
        "thinking": (modes.get(str(thinking), ""), *by_effort),
        "effort": by_effort,
    }


def _has(changes: Changes, values: Changes) -> bool:
    return all(name in changes and changes[name] == value for name, value in values.items())


# -- columns of one kind ----------------------------------------------------------------------


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
    before = "" if whole else _system(settings)
    return _numbered((label, {"system": _joined(before, text)}) for label, text in texts)


def repeats(count: int) -> tuple[Variant, ...]:
    """Columns that ask exactly the same."""
    return _numbered(("", {}) for _ in range(min(max(count, 2), MOST_COLUMNS)))


def _lengths(settings: Settings, counts: Iterable[tuple[str, int]]) -> list[_Column]:
    return [(label, levels.length(settings, count)) for label, count in counts]


def _system(settings: Settings) -> str:
    system = settings.get("system")
    return system if isinstance(system, str) else ""


def _joined(before: str, text: str) -> str | None:
    return "\n\n".join(part for part in (before, text) if part) or None


# -- ways to think ----------------------------------------------------------------------------


def ways(settings: Settings, capabilities: Capabilities = UNKNOWN) -> tuple[_Column, ...]:
    """Every way to think that the model is known to take, from none to most, with its name.

    The steps of the answer style are among them, with the same values.
    """
    modes = capabilities.thinking if capabilities.thinking is not None else ("off", "budget")
    found: list[_Column] = [
        (each.word.title, each.changes)
        for each in levels.thinking(settings, capabilities)
        if each.changes["thinking"] in modes
    ]
    if "adaptive" in modes:
        how = levels.unbudgeted(settings, "adaptive")
        efforts = [each for each in EFFORTS if each in (capabilities.effort or ())]
        named = {effort: word for word, effort in levels.by_effort(capabilities).items()}
        by_effort = [
            (named[each].title if each in named else vocabulary.EFFORTS[each], each)
            for each in efforts
        ]
        found = [each for each in found if each[1]["thinking"] != "adaptive"]
        if len(efforts) > 1:
            found += [(label, {**how, "effort": each}) for label, each in by_effort]
        else:
            found.append((vocabulary.AS_NEEDED, how))
    return tuple(found)


def _begin_thinking(known: Sequence[_Column]) -> list[_Column]:
    """Off and on; where it cannot be off, a little and a lot."""
    titles = {each.title for each in vocabulary.THINKING}
    steps = [each for each in known if each[0] in titles]
    return [*steps, *(each for each in known if each not in steps)][:2]


def _budgets(settings: Settings, capabilities: Capabilities) -> list[_Column]:
    modes = capabilities.thinking if capabilities.thinking is not None else ("budget",)
    if "budget" not in modes:
        return []
    found = (levels.budgeted(settings, each, capabilities) for each in _MORE_BUDGETS)
    return [("", changes) for changes in found if changes is not None]


# -- several at once --------------------------------------------------------------------------


def grid(
    first: Sequence[Variant], second: Sequence[Variant], most: int = MOST_COLUMNS
) -> tuple[Variant, ...] | Text:
    """Every column of the one with every column of the other, or why that is too much."""
    count = len(first) * len(second)
    if count > most:
        return counted(_CONTEXT, _TOO_MANY, count, most=most)
    return tuple(
        Variant(
            str(number),
            BETWEEN_LABELS.join(each for each in (one.label, other.label) if each),
            {**one.changes, **other.changes},
            max(one.repeats, other.repeats),
        )
        for number, (one, other) in enumerate(product(first, second), 1)
    )


def along(
    columns: Iterable[Variant], first: Sequence[Variant], second: Sequence[Variant]
) -> tuple[Variant, ...]:
    """What is left of the first dimension of a grid: its columns without the second's values.

    ``first`` and ``second`` are the columns that are known for either; their names are taken out
    with the values.
    """
    gone = {name for each in second for name in each.changes}
    names = {each.label for each in second}
    found: list[Variant] = []
    for each in columns:
        changes = {name: value for name, value in each.changes.items() if name not in gone}
        if all(dict(other.changes) != changes for other in found):
            parts = [part for part in each.label.split(BETWEEN_LABELS) if part not in names]
            kept = dataclasses.replace(each, label=BETWEEN_LABELS.join(parts), changes=changes)
            found.append(relabelled(kept, [first]))
    return tuple(found)


def remaining(
    before: Sequence[Variant], made: Sequence[Variant], now: Sequence[Variant]
) -> tuple[Variant, ...]:
    """The first dimension that a grid was made of, without what was removed from it since.

    ``before`` is what there was, ``made`` what of it the grid had room for, ``now`` what it has.
    """
    removed = [dict(each.changes) for each in made if not _holds(now, each)]
    kept = [each for each in before if dict(each.changes) not in removed]
    return (*kept, *(each for each in now if not _holds(before, each)))


def _holds(columns: Iterable[Variant], column: Variant) -> bool:
    return any(dict(each.changes) == dict(column.changes) for each in columns)


def overlap(first: Iterable[Variant], second: Iterable[Variant]) -> bool:
    """Whether both set the same parameter, so that one of them would undo the other."""
    names = {name for each in first for name in each.changes}
    return any(name in names for each in second for name in each.changes)


def smaller(
    first: Sequence[Variant], second: Sequence[Variant], most: int = MOST_COLUMNS
) -> tuple[tuple[Variant, ...], tuple[Variant, ...]]:
    """The same two dimensions with values left out, the ends kept, until their grid fits."""
    one, other = list(first), list(second)
    while len(one) * len(other) > most:
        longer = one if len(one) >= len(other) else other
        del longer[len(longer) // 2]
    return tuple(one), tuple(other)


def of_reply(reply: Reply) -> Settings:
    """The settings that the person had chosen for an answer, those that were withheld included."""
    return Settings({**reply.settings, **{each.name: each.value for each in reply.withheld}})


def beside(
    common: Settings, variants: Iterable[Variant], answered: Settings | None = None
) -> tuple[Variant, ...]:
    """Columns beside an answer that is there: it comes first, and no other asks the same again.

    ``answered`` are the settings it was asked with, where the common ones are not these.
    """
    there = common if answered is None else answered
    changes = {name: there.get(name) for name in differing_names(common, there)}
    others = [each for each in variants if each.settings(common) != there or not each.changes]
    columns = [("", changes, 1), *((each.label, each.changes, each.repeats) for each in others)]
    return tuple(
        Variant(str(number), label, values, times)
        for number, (label, values, times) in enumerate(columns[:MOST_COLUMNS], 1)
    )


def differing_names(one: Settings, other: Settings) -> tuple[str, ...]:
    """The parameters that are not the same in both, unset ones included."""
    return tuple(name for name in dict.fromkeys((*one, *other)) if one.get(name) != other.get(name))


def _numbered(columns: Iterable[_Column]) -> tuple[Variant, ...]:
    return tuple(
        Variant(str(number), label, changes) for number, (label, changes) in enumerate(columns, 1)
    )
