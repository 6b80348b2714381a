"""What a person liked in comparisons so far: counts for each setting, nothing more."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from orca_desktop.domain.comparison import Comparison, Question
from orca_desktop.domain.parameters import Value


@dataclass(frozen=True, slots=True)
class Liking:
    """How often a value of a setting was shown in decided comparisons, chosen, and rated.

    ``value`` is ``None`` where the setting was not sent. ``label`` is what the column was called.
    """

    question: Question
    name: str
    value: Value | None
    label: str = ""
    shown: int = 0
    chosen: int = 0
    good: int = 0
    bad: int = 0


def count(decided: Iterable[tuple[Comparison, Mapping[str, str]]]) -> tuple[Liking, ...]:
    """The likings of all comparisons with the ratings (``good``, ``bad``) of their replies.

    Comparisons in which nothing was chosen or rated say nothing. Most chosen first.
    """
    counts: dict[tuple[Question, str, Value | None], list[int]] = defaultdict(lambda: [0] * 4)
    labels: dict[tuple[Question, str, Value | None], str] = {}
    for comparison, ratings in decided:
        if not comparison.plan.questions or (comparison.winner is None and not ratings):
            continue
        winner = comparison.winner_variant
        for column in comparison.columns:
            variant = comparison.plan.variant(column.variant_id)
            rated = [ratings[each] for each in column.replies if each in ratings]
            if variant is None or not column.replies:
                continue
            for name, value in comparison.plan.differences(variant.id).items():
                key = (comparison.plan.questions[0], name, value)
                labels.setdefault(key, variant.label)
                for place, more in enumerate(
                    (1, variant == winner, rated.count("good"), rated.count("bad"))
                ):
                    counts[key][place] += more
    found = [Liking(*key, labels[key], *numbers) for key, numbers in counts.items()]
    return tuple(sorted(found, key=lambda each: (-each.chosen, -each.good, each.bad, -each.shown)))
