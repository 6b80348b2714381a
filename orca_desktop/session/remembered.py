"""What is remembered over runs of the program: facts of the person's own, by their names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from orca_desktop.domain.changes import Told
from orca_desktop.store import StoreProblem

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from orca_desktop.domain.changes import Change
    from orca_desktop.store import Store


class Remembered:
    """Facts that hold until another is remembered under the same name; a problem is told."""

    def __init__(self, store: Store, publish: Callable[[Change], None]) -> None:
        self._store = store
        self._publish = publish
        self._facts: dict[str, Any] = {}

    async def load(self) -> None:
        """Read what earlier runs remembered."""
        facts = await self._store.settings.load()
        if isinstance(facts, StoreProblem):
            self._report(facts)
        else:
            self._facts = dict(facts)

    def get(self, name: str) -> object:
        """Something that is remembered, or ``None``."""
        return self._facts.get(name)

    def note(self, facts: Mapping[str, object]) -> None:
        """Let facts hold in this run that are kept together with something else."""
        self._facts.update(facts)

    async def keep(self, name: str, value: object) -> None:
        """Remember something; it holds in this run even where it cannot be saved."""
        self._facts[name] = value
        if isinstance(problem := await self._store.settings.save(name, value), StoreProblem):
            self._report(problem)

    def _report(self, problem: StoreProblem) -> None:
        self._publish(Told(problem.sentence, is_problem=True))
