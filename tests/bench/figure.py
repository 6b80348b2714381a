"""What a measurement gives back: a figure, what it is measured against, and what is aimed at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Goal:
    """A limit on the figure itself or on its ratio to the baseline."""

    of: Literal["value", "ratio"]
    relation: Literal["<=", ">="]
    limit: float

    def __str__(self) -> str:
        return f"{self.of} {self.relation} {self.limit:g}"


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of one bench.

    The baseline is the same thing done by the plainest means, measured in the same run and in
    turns with the value, so that a busy machine is busy for both.
    """

    name: str
    unit: str
    value: float
    baseline: float | None = None
    goal: Goal | None = None

    @property
    def ratio(self) -> float | None:
        """The value as a multiple of the baseline; None without one."""
        return self.value / self.baseline if self.baseline else None

    @property
    def holds(self) -> bool | None:
        """Whether the goal is met; None without a goal."""
        if self.goal is None:
            return None
        measured = self.value if self.goal.of == "value" else self.ratio
        if measured is None:
            return False
        return (
            measured <= self.goal.limit
            if self.goal.relation == "<="
            else measured >= self.goal.limit
        )
