"""Conversations of other programs on their way in: looked at, brought, and taken back.

An archive is read in a thread, a step at a time, and twice: for the first look without what is
attached, then with it for what was chosen. So memory holds one step, whatever the size of the
archive. Nothing is sent anywhere.
"""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from orca_desktop.domain.blobs import naming_only
from orca_desktop.domain.changes import ImportAdvanced
from orca_desktop.domain.parameters import BY_NAME, DEFAULTS, Settings, Value, check
from orca_desktop.domain.words import Text
from orca_desktop.formats.archives import (
    Archive,
    Format,
    Found,
    NotOpenedError,
    NotRead,
    NotReadReason,
)
from orca_desktop.session.tasks import spawn
from orca_desktop.store import StoreProblem

if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable
    from pathlib import Path

    from orca_desktop.domain.changes import Change
    from orca_desktop.domain.conversation import Conversation
    from orca_desktop.domain.reply import Reply
    from orca_desktop.session.library import Library
    from orca_desktop.store import BroughtIn, Store

_STEP_SECONDS: Final = 0.15
"""So long is read in the thread before it is told how far that is."""
_STEP_CONVERSATIONS: Final = 50
_STEP_BYTES: Final = 16_000_000
"""Bytes of contents that wait to be kept."""
_MODEL: Final = "model"
_SERVERS: Final = "mcp_servers"


class ImportState(StrEnum):
    """What a conversation of an archive is to the library."""

    NEW = "new"
    THERE = "there"
    GROWN = "grown"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class ImportRow:
    """A conversation as a first look shows it.

    ``GROWN`` is one that is there, of which the archive has more. ``absent`` counts pictures and
    files that the archive names and does not hold.
    """

    id: str
    title: str
    created: datetime.datetime
    updated: datetime.datetime
    format: Format
    state: ImportState
    questions: int
    absent: int = 0


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """All that is in an archive, before anything of it is kept.

    In it are ``rows`` + ``not_read`` + ``repeated``, which it holds more than once. ``left_out``
    are files without conversations.
    """

    path: Path
    rows: tuple[ImportRow, ...]
    not_read: tuple[NotRead, ...] = ()
    left_out: tuple[str, ...] = ()
    repeated: int = 0

    @property
    def formats(self) -> Mapping[Format, int]:
        """How many conversations there are of each format."""
        return Counter(row.format for row in self.rows)

    @property
    def wanted(self) -> frozenset[str]:
        """The ids of what is chosen unless the person says otherwise: all that brings anything."""
        return frozenset(row.id for row in self.rows if row.state is not ImportState.THERE)


@dataclass(frozen=True, slots=True)
class ImportOutcome:
    """What became of each conversation that was chosen.

    Chosen are ``new`` + ``added_to`` + ``there`` + ``not_read``, and with ``was_stopped``, or where
    ``problem`` says what the store could not do, those that were not come to.
    """

    new: int = 0
    added_to: int = 0
    there: int = 0
    not_read: tuple[NotRead, ...] = ()
    was_stopped: bool = False
    problem: Text | None = None


@dataclass(slots=True)
class _Step:
    """What was read in one step, and whether that was the last."""

    found: list[Found] = field(default_factory=list)
    not_read: list[NotRead] = field(default_factory=list)
    is_last: bool = False


class Importing:
    """Looks at archives and brings in what was chosen; one at a time."""

    def __init__(self, store: Store, library: Library, publish: Callable[[Change], None]) -> None:
        self._store = store
        self._library = library
        self._publish = publish
        self._stops = False
        self._brought: list[BroughtIn] = []
        self._wiping: asyncio.Task[StoreProblem | None] | None = None

    @property
    def can_undo(self) -> bool:
        """Whether there is an import that can be taken back."""
        return bool(self._brought)

    def stop(self) -> None:
        """Let what is going on end after the present step; what was brought until then stays."""
        self._stops = True

    async def look(self, path: Path) -> ImportPreview | Text | None:
        """What is in an archive, without keeping anything; ``None`` if it was stopped.

        A sentence says why it cannot be opened.
        """
        self._stops = False
        rows: list[ImportRow] = []
        not_read: list[NotRead] = []
        try:
            async with _Reading(path, with_contents=False) as reading:
                while (step := await reading.step()) is not None:
                    seen = await self._rows(step.found)
                    if isinstance(seen, StoreProblem):
                        return seen.sentence
                    rows += seen
                    not_read += step.not_read
                    self._tell(reading, len(rows))
                    if self._stops:
                        return None
                left_out, repeated = tuple(reading.archive.left_out), reading.archive.repeated
        except NotOpenedError as error:
            return NotRead(path.name, error.reason).sentence
        return ImportPreview(path, tuple(rows), tuple(not_read), left_out, repeated)

    async def bring(
        self, preview: ImportPreview, chosen: Collection[str], settings: Settings = DEFAULTS
    ) -> ImportOutcome:
        """Keep the chosen conversations, by their ids, each whole or not at all.

        They go on with ``settings``, as far as the archive says nothing else.
        """
        self._stops = False
        self._brought = []
        # What a crash cuts off is taken back at the next start.
        problem = await self._store.imports.begin(preview.path.name)
        if problem is not None:
            return ImportOutcome(problem=problem.sentence)
        try:
            return await self._bring(preview, set(chosen), settings)
        finally:
            await self._store.imports.end()

    async def _bring(
        self, preview: ImportPreview, left: set[str], settings: Settings
    ) -> ImportOutcome:
        outcome = ImportOutcome()
        try:
            async with _Reading(preview.path, with_contents=True) as reading:
                while (step := await reading.step()) is not None:
                    wanted = [each for each in step.found if each.conversation.id in left]
                    left -= {each.conversation.id for each in wanted}
                    outcome = await self._keep(wanted, settings, outcome)
                    self._tell(reading, outcome.new + outcome.added_to + outcome.there)
                    if outcome.problem is not None or self._stops or not left:
                        break
        except NotOpenedError as error:
            outcome = replace(outcome, problem=NotRead(preview.path.name, error.reason).sentence)
        if self._brought:
            await self._library.refresh()
        if self._stops and left:
            return replace(outcome, was_stopped=True)
        if outcome.problem is not None:
            return outcome
        # What was there at the first look, and is not any more.
        gone = (row.title for row in preview.rows if row.id in left)
        return replace(outcome, not_read=tuple(NotRead(each, NotReadReason.GONE) for each in gone))

    async def undo(self) -> Text | None:
        """Take back all that the last import brought; a sentence says why it could not be done."""
        problem = await self._store.imports.take_back(self._brought)
        await self._library.refresh()  # some may be gone before the rest was refused
        if problem is not None:
            return problem.sentence
        self._brought = []
        self._wiping = spawn(self._store.wiping.wipe(), "wipe what an import had added")
        return None

    async def _rows(self, found: list[Found]) -> list[ImportRow] | StoreProblem:
        known = await self._store.imports.known(each.conversation.id for each in found)
        if isinstance(known, StoreProblem):
            return known
        rows: list[ImportRow] = []
        for each in found:
            conversation = each.conversation
            there = known.get(conversation.id)
            state = ImportState.NEW
            if there is not None and there.is_deleted:
                state = ImportState.DELETED
            elif there is not None:
                has_all = _ids_in(conversation) <= there.ids
                state = ImportState.THERE if has_all else ImportState.GROWN
            head = conversation.head
            rows.append(
                ImportRow(
                    conversation.id,
                    head.title,
                    head.created,
                    head.updated,
                    each.format,
                    state,
                    len(conversation.turns),
                    each.absent,
                )
            )
        return rows

    async def _keep(
        self, found: list[Found], settings: Settings, outcome: ImportOutcome
    ) -> ImportOutcome:
        """Keep what one step read; together, so that the disk is waited for once."""
        results = await asyncio.gather(
            *(self._store.imports.bring(_going_on(each, settings), each.contents) for each in found)
        )
        for result in results:
            if isinstance(result, StoreProblem):
                outcome = replace(outcome, problem=result.sentence)
                continue
            if not result.is_nothing:
                self._brought.append(result)
            outcome = replace(
                outcome,
                new=outcome.new + result.is_new,
                added_to=outcome.added_to + (not result.is_new and not result.is_nothing),
                there=outcome.there + result.is_nothing,
            )
        return outcome

    def _tell(self, reading: _Reading, count: int) -> None:
        self._publish(ImportAdvanced(reading.archive.done, reading.total, count))


class _Reading:
    """An archive that is read in a thread, step by step. Raises ``NotOpenedError``."""

    def __init__(self, path: Path, *, with_contents: bool) -> None:
        self._path = path
        self._with_contents = with_contents
        self.archive: Archive
        self.total = 0
        self._has_ended = False
        self._found: Iterator[Found | NotRead] = iter(())

    async def __aenter__(self) -> _Reading:
        self.archive = await asyncio.to_thread(Archive, self._path)
        self.total = self.archive.total
        self._found = self.archive.read(with_contents=self._with_contents)
        return self

    async def __aexit__(self, *_: object) -> None:
        await asyncio.to_thread(self.archive.__exit__, None, None, None)

    async def step(self) -> _Step | None:
        """What the next step reads; ``None`` after the last."""
        if self._has_ended:
            return None
        step = await asyncio.to_thread(self._step)
        self._has_ended = step.is_last
        return step

    def _step(self) -> _Step:
        step, size, until = _Step(), 0, time.monotonic() + _STEP_SECONDS
        for each in self._found:
            if isinstance(each, NotRead):
                step.not_read.append(each)
            else:
                step.found.append(each)
                size += sum(map(len, each.contents.values()))
            is_full = len(step.found) >= _STEP_CONVERSATIONS or size >= _STEP_BYTES
            if is_full or time.monotonic() > until:
                return step
        step.is_last = True
        return step


def _ids_in(conversation: Conversation) -> set[str]:
    """The ids of its turns and answers."""
    return {turn.id for turn in conversation.turns} | {*conversation.turn_of}


def _going_on(found: Found, settings: Settings) -> Conversation:
    """A conversation with all settings that it needs; the model of another program is not asked.

    Neither are its MCP servers: what came in a file must not lead tokens to where it says. Nor does
    it name a content of the library by its hash: that would go out with the next question. What
    can be no value of its parameter is left out.
    """
    conversation, contents = found.conversation, found.contents
    left = {_MODEL, _SERVERS}
    known = {
        name: each
        for name, each in conversation.settings.items()
        if name not in left and _fits(name, each)
    }
    turns = tuple(
        replace(
            turn,
            prompt=tuple(naming_only(block, contents) for block in turn.prompt),
            replies=tuple(_brought(reply, contents) for reply in turn.replies),
        )
        for turn in conversation.turns
    )
    return replace(conversation, settings=Settings({**settings, **known}), turns=turns)


def _fits(name: str, value: Value) -> bool:
    """Whether a value can be one of a parameter; a file may tell any, and fields show them."""
    row = BY_NAME.get(name)
    return row is None or check(row, value) is None


def _brought(reply: Reply, contents: Collection[str]) -> Reply:
    kept = {name: each for name, each in reply.settings.items() if name != _SERVERS}
    parts = tuple(naming_only(block, contents) for block in reply.blocks)
    if len(kept) == len(reply.settings) and parts == reply.blocks:
        return reply
    return replace(reply, settings=Settings(kept), parts=parts)
