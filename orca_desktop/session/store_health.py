"""Whether what the person does is saved, told for as long as it is not."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from orca_desktop.domain.changes import Repair, RepairsChanged, SavingChanged
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text
from orca_desktop.session.tasks import spawn
from orca_desktop.store import ProblemKind, StoreProblem

if TYPE_CHECKING:
    from orca_desktop.domain.changes import Change
    from orca_desktop.store import Recovery, Store

PAUSE_SECONDS: Final = 3.0
"""How long after each trial the next one is made, while nothing can be saved."""

TRIALS: Final = "trials of saving"
"""The name of the task that makes them."""

_CONTEXT: Final = "saving"
_WORDS: Final[Mapping[ProblemKind, str]] = {
    ProblemKind.DISK_FULL: QT_TRANSLATE_NOOP(
        "saving",
        "You can read your chats, but nothing new is saved or sent: there is no space left for "
        "{file}. Free some, and it goes on by itself.",
    ),
    ProblemKind.READ_ONLY: QT_TRANSLATE_NOOP(
        "saving",
        "You can read your chats, but nothing new is saved or sent: {file} may not be written. "
        "Allow writing there, and it goes on by itself.",
    ),
    ProblemKind.UNREADABLE: QT_TRANSLATE_NOOP(
        "saving",
        "Nothing new is saved or sent: the disk with {file} does not answer as it should. "
        "Check that disk; when it answers, it goes on by itself.",
    ),
    ProblemKind.DAMAGED: QT_TRANSLATE_NOOP(
        "saving",
        "Nothing new is saved or sent: the file of your chats is damaged ({file}). "
        "Start Orca Desktop again; it keeps that file and saves all that can be read.",
    ),
    ProblemKind.NO_ROOM_TO_UPDATE: QT_TRANSLATE_NOOP(
        "saving",
        "You can read your chats, but nothing new is saved or sent: there is too little space to "
        "bring {file} up to date for this Orca Desktop. Free some, then start it again.",
    ),
    ProblemKind.GONE: QT_TRANSLATE_NOOP(
        "saving",
        "Nothing new is saved or sent: {file} was removed or replaced, and your chats cannot be "
        "saved anew there. Make that folder free, and it goes on by itself.",
    ),
}


class StoreHealth:
    """Watches a store: publishes when nothing more can be saved, and when it can again.

    A small trial is made every ``pause`` seconds meanwhile, so that the person need do nothing
    but remove the cause. What was repaired is published too, until the person has read it.
    """

    def __init__(
        self, store: Store, publish: Callable[[Change], None], pause: float = PAUSE_SECONDS
    ) -> None:
        self._store = store
        self._publish = publish
        self._pause = pause
        self._told: ProblemKind | None = None
        self._trials: asyncio.Task[None] | None = None
        self._telling: asyncio.Task[None] | None = None
        store.watch(self._tell, self._repaired)

    async def tell_repairs(self, latest: Recovery | None = None) -> None:
        """Publish what was ever repaired; ``latest`` counts even if no file could take it."""
        known = await self._store.recoveries()
        if latest is not None and latest not in known:
            known = (latest, *known)
        self._publish(
            RepairsChanged(tuple(Repair(each.sentence, each.at, each.is_read) for each in known))
        )

    async def mark_repairs_read(self) -> None:
        """Tell of no repair any more that was made until now."""
        await self._store.mark_recoveries_read()
        await self.tell_repairs()

    def _repaired(self, recovery: Recovery) -> None:
        self._telling = spawn(self.tell_repairs(recovery), "telling a repair")

    def close(self) -> None:
        """Watch no more."""
        self._store.watch(lambda _: None)
        if self._trials is not None:
            self._trials.cancel()

    def _tell(self, problem: StoreProblem) -> None:
        if problem.kind is self._told or problem.kind not in _WORDS:
            return
        self._told = problem.kind
        words = Text(_CONTEXT, _WORDS[problem.kind], problem.sentence.values)
        self._publish(SavingChanged(words, problem.sentence))
        if self._trials is None:
            self._trials = spawn(self._try(), TRIALS)

    async def _try(self) -> None:
        while self._store.problem is None:  # damage stays until the next start
            await asyncio.sleep(self._pause)
            if await self._store.prove() is None:
                self._told = None
                self._trials = None
                self._publish(SavingChanged(None))
                return
