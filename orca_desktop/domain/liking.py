"""What a person liked in comparisons so far: counts for each setting, nothing more."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from orca_desktop.domain.comparison import Comparison, Question
from orca_desktop.domain.parameters import Value

_Key = tuple[Question, str, Value | None]


@dataclass(frozen=True, slots=True)
class Liking:
    """How often a value of a setting was shown in decided comparisons, chosen, and rated.

    ``value`` is ``None`` where the setting was not sent. ``label`` is what the column was called,
    ``notes`` what the person wrote about answers with it.
    """

    question: Question
    name: str
    value: Value | None
    label: str = ""
    shown: int = 0
    chosen: int = 0
    good: int = 0
    bad: int = 0
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Judged:
    """A comparison with what the person thought of its replies, by their ids.

    ``ratings`` are ``good``, ``bad`` and others.
    """

    comparison: Comparison
    ratings: Mapping[str, str] = field(default_factory=dict)
    notes: Mapping[str, str] = field(default_factory=dict)


def count(judged: Iterable[Judged]) -> tuple[Liking, ...]:
    """The likings of all comparisons, the most chosen first.

    Comparisons in which nothing was chosen or judged say nothing, and blind ones nothing before
    they are revealed.
    """
    counts: dict[_Key, list[int]] = defaultdict(lambda: [0] * 4)
    labels: dict[_Key, str] = {}
    notes: dict[_Key, list[str]] = defaultdict(list)
    for each in judged:
        comparison = each.comparison
        says = comparison.winner is not None or each.ratings or each.notes
        if not comparison.plan.questions or comparison.hides or not says:
            continue
        for column in comparison.columns:
            variant = comparison.plan.variant(column.variant_id)
            if variant is None or not column.replies:
                continue
            rated = [each.ratings[id_] for id_ in column.replies if id_ in each.ratings]
            written = [each.notes[id_] for id_ in column.replies if id_ in each.notes]
            is_winner = variant == comparison.winner_variant
            for name, value in comparison.plan.differences(variant.id).items():
                key = (comparison.plan.questions[0], name, value)
                labels.setdefault(key, variant.label)
                notes[key] += written
                for place, more in enumerate(
                    (1, is_winner, rated.count("good"), rated.count("bad"))
                ):
                    counts[key][place] += more
    found = [
        Liking(*key, labels[key], shown, chosen, good, bad, tuple(notes[key]))
        for key, (shown, chosen, good, bad) in counts.items()
    ]
    return tuple(sorted(found, key=lambda each: (-each.chosen, -each.good, each.bad, -each.shown)))
