"""A living folder: each conversation as a Markdown file in a folder of the person's, kept current.

What changes is noted when it is told and written after a pause, a few files at a time; what
changed while nobody noted it is found by the stamps of conversations (`store/living_files.py`).
The folder belongs to the person: what somebody changed in it stays, and ours goes beside it.
"""

from __future__ import annotations

import asyncio
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from orca_desktop.domain.changes import (
    ComparisonChanged,
    ConversationShown,
    FoldersChanged,
    LibraryLoaded,
    LivingFolderChanged,
    ReplyAdvanced,
    SettingsChanged,
    SummaryChanged,
    SummaryRemoved,
    Told,
    TurnAdded,
)
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, Text, counted
from orca_desktop.session.living_writer import LivingDocument, LivingWriter, is_of_one_file
from orca_desktop.session.tasks import spawn

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from orca_desktop.domain.changes import Change
    from orca_desktop.session.remembered import Remembered
    from orca_desktop.session.workspace import Workspace
    from orca_desktop.store import Store

PAUSE_SECONDS: Final = 2.0
"""How long nothing must have changed before it is written."""
BEGIN_SECONDS: Final = 4.0
"""When it is looked for what changed while the program did not run."""
AGAIN_SECONDS: Final = 60.0
"""When it is tried again where the folder could not be written to."""
_CLOSING_SECONDS: Final = 2.0
"""How long the end of the program waits for what was not written yet."""
_BREATH_SECONDS: Final = 0.01
_STEP_FILES: Final = 20
_STEP_SECONDS: Final = 0.1
_STEP_BYTES: Final = 2_000_000
_MOST_FAILURES: Final = 3

_FOLDER: Final = "living_folder"
_IS_ON: Final = "living_folder_is_on"

_CONTEXT: Final = "living"
_BESIDE: Final = QT_TRANSLATE_NOOP(
    "living",
    "“{changed}” was changed in its folder and stays as it is. The chat goes on in “{name}”.",
)
_MANY_BESIDE: Final = Counted(
    "",
    QT_TRANSLATE_NOOP(
        "living",
        "{n} Markdown files were changed in their folder and stay as they are. The chats go on in "
        "new files beside them.",
        None,
        1,
    ),
)


class LivingFolder:
    """Keeps the files of one folder; off until the person turns it on.

    Nothing is written before ``begin``, which gives the language of the program's own words.
    """

    def __init__(
        self,
        store: Store,
        workspace: Workspace,
        remembered: Remembered,
        publish: Callable[[Change], None],
    ) -> None:
        self._store = store
        self._workspace = workspace
        self._remembered = remembered
        self._publish = publish
        self._say: Callable[[Text], str] = str
        self._has_begun = False
        self._is_closing = False
        self._writer: LivingWriter | None = None
        self._waiting: dict[str, None] = {}
        self._scans = False
        self._may_be_empty = False
        self._problem: Text | None = None
        self._told: LivingFolderChanged | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._round: asyncio.Task[None] | None = None

    # -- what the person chose --------------------------------------------------------------------

    @property
    def folder(self) -> Path | None:
        """The folder that was chosen, whether or not it is in use."""
        kept = self._remembered.get(_FOLDER)
        return Path(kept) if isinstance(kept, str) and kept else None

    @property
    def is_on(self) -> bool:
        """Whether the files are kept."""
        return self._remembered.get(_IS_ON) is True

    @property
    def state(self) -> LivingFolderChanged:
        """How it stands."""
        written = self._writer.written if self._writer is not None else 0
        return LivingFolderChanged(
            self.folder, self.is_on, written, len(self._waiting), self._problem
        )

    def begin(self, say: Callable[[Text], str]) -> None:
        """Let files be written from now on, and soon what changed while the program did not run."""
        self._say = say
        self._has_begun = True
        if self.is_on:
            self._scans = True
            self._write_soon(BEGIN_SECONDS)

    async def turn_on(self, folder: Path) -> None:
        """Keep a file of every conversation in a folder from now on."""
        await self._remembered.keep(_IS_ON, value=False)
        await self._rest()
        if folder != self.folder:
            self._writer = None
        await self._remembered.keep(_FOLDER, str(folder))
        await self._remembered.keep(_IS_ON, value=True)
        self._scans = self._may_be_empty = True
        self._tell()
        self._write_soon(0)

    async def turn_off(self) -> None:
        """Write nothing any more; what is written stays."""
        await self._remembered.keep(_IS_ON, value=False)
        await self._rest()
        self._waiting.clear()
        self._problem = None
        self._tell()

    # -- what happens -----------------------------------------------------------------------------

    def hear(self, change: Change) -> None:
        """Note what a change means for the files; cheap for those that come with every token."""
        if not self._has_begun or not self.is_on:
            return
        match change:
            case ReplyAdvanced(conversation_id, _, reply) if not reply.is_running:
                self._note(conversation_id)
            case SummaryChanged(summary):
                self._note(summary.id)
            case TurnAdded(conversation) | ConversationShown(conversation):
                self._note(conversation.id)
            case SummaryRemoved(id_) | SettingsChanged(id_) | ComparisonChanged(id_):
                self._note(id_)
            case LibraryLoaded() | FoldersChanged():
                self._scans = True
                self._write_soon(PAUSE_SECONDS)
            case _:
                pass

    async def settle(self) -> None:
        """Write at once what waits, as far as it can be written now, and come back then."""
        await self._rest()
        if self.is_on and self._has_begun:
            self._start()
            await self._rest()

    async def close(self) -> None:
        """Write what waits, for a moment, and nothing any more; the next start finds the rest."""
        self._stop_timer()
        if self._waiting and self.is_on and self._has_begun and self._problem is None:
            self._start()
        if self._round is not None:
            await asyncio.wait({self._round}, timeout=_CLOSING_SECONDS)
        self._is_closing = True
        await self._rest()

    # -- within: when -----------------------------------------------------------------------------

    def _note(self, conversation_id: str) -> None:
        self._waiting[conversation_id] = None
        self._write_soon(PAUSE_SECONDS)

    def _write_soon(self, seconds: float) -> None:
        self._stop_timer()
        if not self._is_closing and self._has_begun:
            self._timer = asyncio.get_running_loop().call_later(seconds, self._start)

    def _stop_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _start(self) -> None:
        self._stop_timer()
        if self._round is None:
            self._round = spawn(self._go_round(), "living folder")

    async def _rest(self) -> None:
        """Come back when nothing is under way."""
        while self._round is not None:
            await asyncio.wait({self._round})

    @property
    def _goes_on(self) -> bool:
        return self.is_on and not self._is_closing

    async def _go_round(self) -> None:
        """Write what waits, once; what cannot be written now waits for another time."""
        try:
            problem = await self._write_all()
        except BaseException:
            self._round = None
            self._write_soon(AGAIN_SECONDS)
            raise
        self._round = None
        if self._goes_on:
            self._judge(problem)

    def _judge(self, problem: Text | None) -> None:
        """Tell a problem when it is another one, and see to when it is tried again."""
        if problem is not None and problem != self._problem:
            self._publish(Told(problem, is_problem=True))
        self._problem = problem
        self._tell()
        if problem is not None:
            self._write_soon(AGAIN_SECONDS)
        elif (self._waiting or self._scans) and self._timer is None:
            self._write_soon(PAUSE_SECONDS)

    def _tell(self) -> None:
        state = self.state
        if state != self._told:
            self._told = state
            self._publish(state)

    # -- within: what -----------------------------------------------------------------------------

    async def _write_all(self) -> Text | None:
        folder = self.folder
        if folder is None:
            return None
        writer = self._writer
        if writer is None:
            opened = await LivingWriter.open(self._store, folder, self._say)
            if isinstance(opened, Text):
                return opened
            self._writer = writer = opened
        problem = await writer.look(may_be_empty=self._may_be_empty)
        if problem is None and self._scans:
            self._scans = False
            problem = await self._scan(writer)
            self._scans = self._scans or problem is not None
        if problem is not None:
            return problem
        failures = 0
        passed: set[str] = set()
        beside: list[LivingDocument] = []
        while self._goes_on and (wanted := [id_ for id_ in self._waiting if id_ not in passed]):
            began = time.monotonic()
            found = await self._write_some(writer, wanted[:_STEP_FILES], passed, beside)
            if found is not None:
                problem, failures = found, failures + 1
                if failures >= _MOST_FAILURES or not is_of_one_file(found):
                    break
            self._tell()
            await asyncio.sleep(max(_BREATH_SECONDS, time.monotonic() - began))
        self._tell_beside(beside)
        return problem

    async def _scan(self, writer: LivingWriter) -> Text | None:
        """Note every conversation whose file is not as it would be, and those that are gone."""
        alive: set[str] = set()
        after: int | None = 0
        while after is not None:
            page = await writer.survey(after)
            if isinstance(page, Text):
                return page
            alive |= page.ids
            self._waiting.update(dict.fromkeys(page.stale))
            after = page.after
            await asyncio.sleep(_BREATH_SECONDS)
            if not self._goes_on:
                return None
        self._waiting.update(dict.fromkeys(writer.gone(alive)))
        return None

    async def _write_some(
        self,
        writer: LivingWriter,
        ids: Sequence[str],
        passed: set[str],
        beside: list[LivingDocument],
    ) -> Text | None:
        """Write some of what waits; ``passed`` gets those that wait for another time."""
        documents: list[LivingDocument] = []
        size, until = 0, time.monotonic() + _STEP_SECONDS
        problem: Text | None = None
        for id_ in ids:
            if self._workspace.is_busy(id_):
                passed.add(id_)
                continue
            await self._workspace.all_saved(id_)
            self._waiting.pop(id_, None)
            made = await writer.document(id_)
            if isinstance(made, Text):
                self._put_off(id_, passed)
                problem = made
                break
            if made is not None:
                documents.append(made)
                size += len(made.data)
            if size >= _STEP_BYTES or time.monotonic() > until:
                break
        for each, failed in zip(documents, await writer.write(documents), strict=True):
            if failed is not None:
                self._put_off(each.conversation_id, passed)
                problem = problem or failed
                continue
            self._may_be_empty = False
            if each.place.changed is not None:
                beside.append(each)
        return problem

    def _put_off(self, conversation_id: str, passed: set[str]) -> None:
        self._waiting[conversation_id] = None
        passed.add(conversation_id)

    def _tell_beside(self, beside: Sequence[LivingDocument]) -> None:
        """Say that somebody's changes were left alone; once, for that file is theirs now."""
        if len(beside) == 1:
            place = beside[0].place
            values = {"changed": str(place.changed), "name": place.name}
            self._publish(Told(Text(_CONTEXT, _BESIDE, values)))
        elif beside:
            self._publish(Told(counted(_CONTEXT, _MANY_BESIDE, len(beside))))
