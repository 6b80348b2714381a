"""The data folder moved elsewhere, and what lies in the old one afterwards."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Final

from orca_desktop import paths
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text
from orca_desktop.store import CopyWatch, StoreProblem, moving

if TYPE_CHECKING:
    from collections.abc import Sequence

    from orca_desktop.paths import Profile
    from orca_desktop.session.remembered import Remembered
    from orca_desktop.session.workspace import Workspace
    from orca_desktop.store import Store

_CONTEXT: Final = "moving"
_UNWATCHED: Final = CopyWatch()
_TOLD: Final = "moved_told"
_BUSY: Final = QT_TRANSLATE_NOOP(
    "moving", "An answer is being written. Stop it or wait for its end, then move the folder."
)


class FolderMover:
    """Moves the data to another folder; afterwards the program must start again."""

    def __init__(self, store: Store, remembered: Remembered, workspace: Workspace) -> None:
        self._store = store
        self._remembered = remembered
        self._workspace = workspace

    async def place_for(self, chosen: Path) -> Path | Text:
        """Where the data would lie if that folder is chosen; a sentence says why it cannot."""
        found = await self._store.moving.place_for(chosen)
        return found if isinstance(found, Path) else found.sentence

    async def move(
        self, place: Path, profile: Profile, watch: CopyWatch = _UNWATCHED
    ) -> Text | None:
        """Copy all of it, check it, and switch; a sentence says why everything is where it was."""
        if not self._workspace.is_at_rest:
            return Text(_CONTEXT, _BUSY)
        if self._store.is_unchecked:  # a backup checks it, and lets others by
            made = await self._store.backup.make_if_due()
            if isinstance(made, StoreProblem):
                return made.sentence
        is_busy = False

        def switch() -> None:
            nonlocal is_busy
            is_busy = not self._workspace.is_at_rest  # it took its time
            if is_busy:
                raise OSError("an answer is being written")
            paths.lead_to(profile, place)

        problem = await self._store.moving.move(place, switch, watch)
        if problem is not None and is_busy:
            return Text(_CONTEXT, _BUSY)
        return None if problem is None else problem.sentence

    async def finish_cut_off(self) -> None:
        """Remove what an earlier program has copied in vain."""
        await asyncio.to_thread(moving.finish_cut_off, self._store.folder)

    async def old_ones(self, profile: Profile) -> Sequence[Path]:
        """The folders that were moved away from, and still hold what was in them then."""
        return await asyncio.to_thread(
            lambda: [each for each in profile.left if (each / profile.database.name).exists()]
        )

    async def remove_old(self, profile: Profile) -> int | Text:
        """Remove what the old folders hold; the bytes that were freed, or why they were not."""
        freed = 0
        for folder in await self.old_ones(profile):
            removed = await asyncio.to_thread(moving.remove_old, folder)
            if isinstance(removed, StoreProblem):
                return removed.sentence
            freed += removed
        return freed

    async def is_news(self, profile: Profile) -> bool:
        """Whether the person is to be told that the data lies elsewhere now; once for each move."""
        place = str(profile.folder)
        if not profile.left or self._remembered.get(_TOLD) == place:
            return False
        await self._remembered.keep(_TOLD, place)
        return True
