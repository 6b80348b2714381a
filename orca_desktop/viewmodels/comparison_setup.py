"""What a comparison is set up for, and what is known while it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING

from orca_desktop.domain.capabilities import UNKNOWN, Capabilities
from orca_desktop.domain.comparison import Plan, Recipe, Variant
from orca_desktop.domain.conversation import NO_DRAFT, Draft
from orca_desktop.domain.parameters import Settings
from orca_desktop.domain.words import Text

if TYPE_CHECKING:
    from orca_desktop.domain.estimate import Estimate


@dataclass(frozen=True, slots=True)
class SetupRequest:
    """What a comparison is set up for.

    ``joined`` is the id of an answer that becomes the first column, ``answered`` the settings it
    was asked with; ``beside`` is the id of a turn whose question is asked once more. With any of
    them the question is fixed. A ``plan`` is where to begin,
    instead of the ready columns. ``adds_to`` is a comparison that gets one more column beside
    those ``there``, and ``is_continued`` if more questions followed there. ``said`` is how many
    earlier turns can go along with the question, where the person may choose.
    """

    common: Settings
    question: Draft = NO_DRAFT
    joined: str | None = None
    answered: Settings | None = None
    beside: str | None = None
    adds_to: str | None = None
    there: tuple[Variant, ...] = ()
    plan: Plan | None = None
    is_continued: bool = False
    said: int = 0

    @property
    def is_fixed(self) -> bool:
        """Whether the question cannot be changed any more."""
        return self.joined is not None or self.beside is not None or self.adds_to is not None

    @property
    def is_joining(self) -> bool:
        """Whether the first column has its answer already."""
        return self.joined is not None

    @property
    def is_addition(self) -> bool:
        """Whether one column is added to a comparison that is there."""
        return self.adds_to is not None

    @property
    def fewest(self) -> int:
        """How many columns there must be."""
        return 1 if self.is_addition else 2


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What the page asks while the person sets things up; all of it answers at once.

    ``models`` are the names to choose from, those the person prefers first; ``names`` what models
    are called, by what they are asked by; ``listed`` those of the gateway, empty as long as nobody
    knows. ``usual`` are the columns that the person keeps for new comparisons. ``no_key`` says why
    only practice can answer.
    """

    capabilities: Callable[[str], Capabilities] = lambda _: UNKNOWN
    estimate: Callable[[Draft, Plan, SetupRequest], Estimate | None] = lambda *_: None
    models: Sequence[str] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    listed: frozenset[str] = frozenset()
    recipes: Sequence[Recipe] = ()
    usual: Plan | None = None
    at_once: int = 3
    limit: Decimal = Decimal("0.50")
    no_key: Text | None = None
