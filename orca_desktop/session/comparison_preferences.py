"""What is remembered for comparisons: how many at once, from which price to ask, and recipes."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal, InvalidOperation
from typing import Final

from orca_desktop.domain import comparison as comparisons
from orca_desktop.domain.comparison import Plan, Recipe
from orca_desktop.session.remembered import Remembered

CONCURRENCY: Final = 3
"""Answers of comparisons that are written at the same time, unless the person says otherwise."""

MOST_AT_ONCE: Final = 8

LIMIT: Final = Decimal("0.50")
"""US dollars; a comparison that may cost more is sent only with the person's consent."""

_RECIPES: Final = "comparison_recipes"
_USUAL: Final = "comparison_usual"
_CONCURRENCY: Final = "comparison_concurrency"
_LIMIT: Final = "comparison_limit_usd"


class ComparisonPreferences:
    """Facts of the person's own, each with what holds while nothing was said."""

    def __init__(self, remembered: Remembered) -> None:
        self._remembered = remembered

    @property
    def concurrency(self) -> int:
        """How many answers of comparisons are written at the same time."""
        kept = self._remembered.get(_CONCURRENCY)
        return min(max(kept, 1), MOST_AT_ONCE) if isinstance(kept, int) else CONCURRENCY

    async def set_concurrency(self, count: int) -> None:
        """Write so many answers at the same time, 1 to 8."""
        await self._remembered.keep(_CONCURRENCY, min(max(count, 1), MOST_AT_ONCE))

    @property
    def limit(self) -> Decimal:
        """US dollars above which the person is asked first."""
        kept = self._remembered.get(_LIMIT)
        try:
            found = Decimal(kept) if isinstance(kept, str) else LIMIT
        except InvalidOperation:
            return LIMIT
        return found if found.is_finite() and found >= 0 else LIMIT

    async def set_limit(self, limit: Decimal) -> None:
        """Ask from this many US dollars on."""
        await self._remembered.keep(_LIMIT, str(limit))

    @property
    def recipes(self) -> tuple[Recipe, ...]:
        """The plans the person kept, in the order they were kept."""
        return comparisons.recipes_from_json(self._remembered.get(_RECIPES))

    async def keep_recipe(self, name: str, plan: Plan, place: int | None = None) -> None:
        """Keep a plan under a name; one of the same name is replaced where it stands.

        A new one goes to ``place``, or to the end.
        """
        name = " ".join(name.split())
        kept = list(self.recipes)
        names = [each.name for each in kept]
        if not name:
            return
        if name in names:
            kept[names.index(name)] = Recipe(name, plan)
        else:
            kept.insert(len(kept) if place is None else place, Recipe(name, plan))
        await self._keep_all(kept)

    async def rename_recipe(self, old: str, new: str) -> None:
        """Call a recipe differently; another one of the new name gives way."""
        new = " ".join(new.split())
        if new and new != old and any(each.name == old for each in self.recipes):
            kept = (each for each in self.recipes if each.name != new)
            await self._keep_all(
                Recipe(new, each.plan) if each.name == old else each for each in kept
            )

    async def forget_recipe(self, name: str) -> None:
        """Keep a plan no longer."""
        await self._keep_all(each for each in self.recipes if each.name != name)

    @property
    def usual(self) -> Plan | None:
        """The columns that new comparisons begin with, if the person keeps some."""
        return comparisons.plan_from_json(self._remembered.get(_USUAL))

    async def keep_usual(self, plan: Plan | None) -> None:
        """Begin new comparisons with the columns of a plan, or with the ready ones again."""
        kept = comparisons.plan_to_json(plan) if plan is not None else None
        await self._remembered.keep(_USUAL, kept)

    async def _keep_all(self, recipes: Iterable[Recipe]) -> None:
        await self._remembered.keep(_RECIPES, comparisons.recipes_to_json(recipes))
