"""The columns that are proposed for an occasion, from what is known of the models."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass

from orca_desktop.domain import levels, objections, spans, variants
from orca_desktop.domain.capabilities import Capabilities, Remedy
from orca_desktop.domain.comparison import MOST_COLUMNS, Plan, Question, Variant
from orca_desktop.domain.spans import Span
from orca_desktop.domain.words import Text
from orca_desktop.viewmodels.comparison_setup import Knowledge, SetupRequest

_FAVOURITES = 2


@dataclass(frozen=True, slots=True)
class Crossing:
    """A grid of two questions. Where all of it is too much, ``problem`` says so.

    ``columns`` then are those of a smaller one, of ``size``.
    """

    columns: tuple[Variant, ...]
    size: tuple[int, int]
    problem: Text | None = None


@dataclass(frozen=True, slots=True)
class Proposals:
    """What could be compared on an occasion."""

    occasion: SetupRequest
    knowledge: Knowledge

    @property
    def capabilities(self) -> Capabilities:
        """What is known of the model that all columns share."""
        return self.knowledge.capabilities(self.occasion.common.model)

    @property
    def most(self) -> int:
        """How many columns can be new; an answer that is there takes one of them."""
        return MOST_COLUMNS - self.occasion.is_joining

    def offer(self, question: Question) -> objections.Remediation:
        """Whether a question can be asked."""
        return objections.offer(question, self.occasion.common, self.capabilities)

    def first(self) -> Question:
        """The first question that can be asked."""
        possible = (each for each in Question if self.offer(each).is_possible)
        return next(possible, Question.REPEAT)

    def begun(self, question: Question) -> tuple[Variant, ...]:
        """The columns to begin with; a new one alone where one is added to others."""
        found, occasion = self._ready(question), self.occasion
        if not occasion.is_addition:
            return self.placed(found)
        new = variants.further(occasion.there, self._every(question), Variant("1"))
        return (dataclasses.replace(new or found[0], id="1"),)

    def placed(self, found: Sequence[Variant]) -> tuple[Variant, ...]:
        """These columns, beside the answer that is there if there is one."""
        occasion = self.occasion
        if occasion.is_joining:
            return variants.beside(occasion.common, found, occasion.answered)
        return tuple(found)

    def crossable(self, plan: Plan) -> tuple[Question, ...]:
        """The questions that can be asked together with the first one of a plan."""
        first = plan.questions[0]
        if first is Question.REPEAT or not self.offer(first).is_possible:
            return ()
        there = self.along(plan)
        others = (each for each in Question if each not in {first, Question.REPEAT})
        return tuple(
            each
            for each in others
            if self.offer(each).is_possible and not variants.overlap(there, self._ready(each))
        )

    def along(self, plan: Plan) -> tuple[Variant, ...]:
        """The columns of the first question of a plan as the person left them, for a grid.

        The answer that is there stands among them with the value it has.
        """
        first, occasion = plan.questions[0], self.occasion
        columns = plan.variants[occasion.is_joining :]
        known = self._every(first)
        for second in plan.questions[1:2]:
            columns = variants.along(columns, known, self._every(second))
        if not occasion.is_joining:
            return columns
        there = [each for each in self._ready(first) if self._is_there(each)]
        return (*there, *(each for each in columns if not self._is_there(each)))

    def _is_there(self, column: Variant) -> bool:
        common = self.occasion.common
        return column.settings(common) == (self.occasion.answered or common)

    def crossed(self, there: Sequence[Variant], second: Question) -> Crossing:
        """Every one of these columns with every ready one of another question."""
        one, other = tuple(there), self._ready(second)
        found = variants.grid(one, other, self.most)
        if not isinstance(found, Text):
            return Crossing(self.placed(found), (len(one), len(other)))
        one, other = variants.smaller(one, other, self.most)
        fewer = variants.grid(one, other, self.most)
        columns = () if isinstance(fewer, Text) else self.placed(fewer)
        return Crossing(columns, (len(one), len(other)), found)

    def spans(self, question: Question) -> tuple[Span, ...]:
        """The numbers of a question that can go in even steps."""
        if not self.offer(question).is_possible:
            return ()
        return spans.spans(question, self.occasion.common, self.capabilities)

    def steps(self, span: Span, low: float, high: float, count: int) -> tuple[Variant, ...]:
        """Columns in which a number goes in even steps."""
        common, count = self.occasion.common, min(count, self.most)
        return self.placed(spans.steps(span, low, high, count, common, self.capabilities))

    def mended(self, remedy: Remedy) -> Proposals:
        """The same after a change of the settings that all columns share."""
        common = self.occasion.common
        for name, value in levels.mended(common, remedy).items():
            common = common.with_value(name, value)
        return dataclasses.replace(self, occasion=dataclasses.replace(self.occasion, common=common))

    def _every(self, question: Question) -> tuple[Variant, ...]:
        common, models = self.occasion.common, self.knowledge.models
        return variants.every(question, common, self.capabilities, models)

    def _ready(self, question: Question) -> tuple[Variant, ...]:
        common = self.occasion.common
        others = [each for each in self.knowledge.models if each != common.model]
        return variants.ready(question, common, self.capabilities, others[:_FAVOURITES])
