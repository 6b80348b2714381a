"""What is kept of the library beside it: backups, how the data is, copies in the person's hands."""

from __future__ import annotations

import asyncio
import datetime
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from orca_desktop.domain import clock
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text
from orca_desktop.store import RESTORED, CopyLook, CopyWatch, SavedCopy, StoreProblem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from orca_desktop.session.remembered import Remembered
    from orca_desktop.session.workspace import Workspace
    from orca_desktop.store import Backup, Store

COPY_SUFFIX: Final = ".orca-copy"

_CONTEXT: Final = "backups"
_NAME: Final = "Orca Desktop {day}"
_UNCHECKED: Final = QT_TRANSLATE_NOOP(
    "backups", "Not checked yet. The first backup is made soon, and checks everything."
)
_WELL: Final = QT_TRANSLATE_NOOP("backups", "Everything is well. All of it was checked {when}.")
_NETWORK: Final = QT_TRANSLATE_NOOP(
    "backups",
    "All of it was well when it was checked {when}, but the folder is on a network disk. Open it "
    "on one computer at a time, or move it to this one.",
)
_BUSY: Final = QT_TRANSLATE_NOOP(
    "backups", "An answer is being written. Stop it or wait for its end, then restore."
)
_TOLD: Final = "restored_told"
_UNWATCHED: Final = CopyWatch()
_KEPT_HERE: Final = ("gateway", "living_folder", "living_folder_is_on", "moved_told")
"""What is remembered of this computer, and stays as it is whatever is restored."""


@dataclass(frozen=True, slots=True)
class DataState:
    """Where the data lies, how large it is in bytes, and how it is.

    ``health`` is a sentence; ``is_well`` whether it is a good one. ``backups`` are the newest
    first.
    """

    folder: Path
    chats: int
    contents: int
    backups: Sequence[Backup]
    health: Text
    is_well: bool

    @property
    def backed_up(self) -> int:
        """The bytes of all backups."""
        return sum(each.size for each in self.backups)


@dataclass(frozen=True, slots=True)
class LastRestore:
    """What was restored last: from what, of when, and where the state before it is kept."""

    name: str
    made: datetime.datetime
    at: datetime.datetime
    before: str
    is_undo: bool


class BackupKeeper:
    """Makes backups, tells how the data is, saves copies and restores from them."""

    def __init__(self, store: Store, remembered: Remembered, workspace: Workspace) -> None:
        self._store = store
        self._remembered = remembered
        self._workspace = workspace
        self._refused: StoreProblem | None = None

    # -- backups ------------------------------------------------------------------------------

    async def state(self) -> DataState:
        """How the data is at present."""
        backups = await self._store.backup.all()
        sizes = await self._store.sizes()
        chats, contents = (0, 0) if isinstance(sizes, StoreProblem) else sizes
        health, is_well = self._health(backups)
        return DataState(self._store.folder, chats, contents, backups, health, is_well)

    def _health(self, backups: Sequence[Backup]) -> tuple[Text, bool]:
        problem = self._store.problem or self._refused
        if problem is not None:
            return problem.sentence, False
        checked = max((each.made for each in backups if each.made <= clock.now()), default=None)
        if checked is None:
            return Text(_CONTEXT, _UNCHECKED), True
        if self._store.is_on_network:
            return Text(_CONTEXT, _NETWORK, {"when": checked}), False
        return Text(_CONTEXT, _WELL, {"when": checked}), True

    async def back_up(self) -> Text | None:
        """Make a backup now; a sentence says why there is none."""
        # What was erased and not wiped yet must not get into it.
        await self._store.wiping.wipe()
        return self._told(await self._store.backup.make())

    async def back_up_if_due(self) -> Text | None:
        """Make a backup if the newest is a day old, or older than what was restored last."""
        restored = self.last_restore
        backups = await self._store.backup.all()
        newest = max((each.made for each in backups if not each.before_change), default=None)
        if restored is not None and (newest is None or newest < restored.at):
            return await self.back_up()
        await self._store.wiping.wipe()
        return self._told(await self._store.backup.make_if_due() or await self._store.backup.thin())

    def _told(self, result: Path | StoreProblem | None) -> Text | None:
        self._refused = result if isinstance(result, StoreProblem) else None
        return None if self._refused is None else self._refused.sentence

    # -- copies -------------------------------------------------------------------------------

    async def suggested(self, folder: Path) -> Path:
        """Where a copy would be saved by itself: a free name with the day, in a folder."""
        day = clock.local(clock.now()).date().isoformat()
        return await asyncio.to_thread(_free, folder, _NAME.format(day=day))

    async def save_copy(self, path: Path, *, attachments: bool) -> SavedCopy | Text:
        """Write everything into one file, checked; a sentence says why it could not be done."""
        await self._store.wiping.wipe()
        saved = await self._store.copies.save(path, attachments=attachments)
        return saved if isinstance(saved, SavedCopy) else saved.sentence

    async def look(self, path: Path, watch: CopyWatch = _UNWATCHED) -> CopyLook | Text | None:
        """What is in a copy or a backup; ``forget`` it, or restore. Nothing if it is not wanted."""
        found = await self._store.copies.look(path, watch)
        if found is None or isinstance(found, CopyLook):
            return found
        return found.sentence

    async def forget(self, look: CopyLook) -> None:
        """It is not to be restored."""
        await self._store.copies.forget(look.staged)

    async def restore(
        self, look: CopyLook, watch: CopyWatch = _UNWATCHED, *, is_undo: bool = False
    ) -> bool | Text:
        """Put what was looked at in the place of all there is, if it is wanted until then.

        A sentence says why it could not be done. Once it is done the program must start again, for
        what it knows is no longer so.
        """
        if (busy := self._busy()) is not None:
            return busy
        if self._store.is_unchecked:  # a backup checks it, and lets others by
            problem = await self._store.backup.make_if_due()
            if isinstance(problem, StoreProblem):
                return problem.sentence
        ready = await self._store.copies.make_ready(look, watch)
        if isinstance(ready, StoreProblem):
            return ready.sentence
        if not ready:
            return False
        if (busy := self._busy()) is not None:
            return busy
        restored = await self._store.copies.restore(look, _KEPT_HERE, is_undo=is_undo)
        return restored.sentence if isinstance(restored, StoreProblem) else True

    def _busy(self) -> Text | None:
        return None if self._workspace.is_at_rest else Text(_CONTEXT, _BUSY)

    @property
    def last_restore(self) -> LastRestore | None:
        """What was restored last, if anything was."""
        match self._remembered.get(RESTORED):
            case {
                "name": str(name),
                "made": str(made),
                "at": str(at),
                "before": str(before),
                "is_undo": bool(is_undo),
            }:
                was, now = _moment(made), _moment(at)
                if was is None or now is None:
                    return None
                return LastRestore(name, was, now, before, is_undo)
            case _:
                return None

    @property
    def restore_is_told(self) -> bool:
        """Whether the person was told of the last restoration."""
        last = self.last_restore
        return last is not None and self._remembered.get(_TOLD) == last.at.isoformat()

    async def note_restore_told(self) -> None:
        """The person was told of it."""
        if (last := self.last_restore) is not None:
            await self._remembered.keep(_TOLD, last.at.isoformat())

    async def undoable(self) -> Path | None:
        """Where the state before the last restoration is kept, if it is."""
        last = self.last_restore
        backups = await self._store.backup.all()
        return next((each.path for each in backups if last and each.path.name == last.before), None)

    async def undo_restore(self, watch: CopyWatch = _UNWATCHED) -> bool | Text:
        """Bring the state before the last restoration back, as ``restore`` does."""
        before = await self.undoable()
        if before is None:
            return Text(_CONTEXT, _NOT_KEPT)
        look = await self.look(before, watch)
        if look is None or isinstance(look, Text):
            return False if look is None else look
        undone = await self.restore(look, watch, is_undo=True)
        if undone is not True:
            await self.forget(look)
        return undone


def _moment(text: str) -> datetime.datetime | None:
    try:
        moment = datetime.datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else None


def _free(folder: Path, stem: str) -> Path:
    number, path = 1, folder / f"{stem}{COPY_SUFFIX}"
    while path.exists():
        number += 1
        path = folder / f"{stem} ({number}){COPY_SUFFIX}"
    return path


_NOT_KEPT: Final = QT_TRANSLATE_NOOP(
    "backups", "The state before the restoration is not kept any more."
)
