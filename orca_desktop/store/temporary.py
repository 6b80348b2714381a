"""Chats that are never written: each is kept in a database of its own, in memory, and ends with it.

Only what was spent goes to the disk: amounts and models, as one conversation without a name.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar

from orca_desktop.domain.conversation import Conversation, Draft
from orca_desktop.domain.lessons import Lesson
from orca_desktop.domain.money import TEMPORARY, Total
from orca_desktop.domain.reply import Reply
from orca_desktop.store import (
    blobs,
    conversations,
    database,
    drafts,
    erasing,
    loading,
    presets,
    replies,
    search,
    wiping,
)
from orca_desktop.store.chat_store import ChatStore
from orca_desktop.store.drafts import Drafts
from orca_desktop.store.engine import sqlite3
from orca_desktop.store.lessons import StoredLessons
from orca_desktop.store.problems import ProblemKind, StoreProblem
from orca_desktop.store.replies import Opinion, Replies
from orca_desktop.store.thread import StoreThread
from orca_desktop.store.usage import StoredUsage
from orca_desktop.store.wiping import Wiping

if TYPE_CHECKING:
    from orca_desktop.store.database import Migration

T = TypeVar("T")
_NOWHERE: Final = Path(":memory:")
_MOST_ROUNDS: Final = 20
"""How often a chat is read and written anew, because it went on meanwhile, to be kept."""

_Spent = tuple[Any, ...]


class TemporaryChats:
    """The temporary chats of one run, by the ids of their conversations."""

    def __init__(self, disk: ChatStore, migrations: tuple[Migration, ...]) -> None:
        self._disk = disk
        self._migrations = migrations
        self._chats: dict[str, TemporaryStore] = {}
        self._half_kept: set[str] = set()
        """Those of which something was written, and then the rest could not be."""

    def get(self, conversation_id: str) -> TemporaryStore | None:
        """What a temporary chat is, or was, kept in; nothing for any other chat.

        One that has ended is known as long as the program runs: what comes too late for it must
        not go to the disk.
        """
        return self._chats.get(conversation_id)

    def has(self, conversation_id: str) -> bool:
        """Whether a chat is a temporary one, or was until it ended."""
        return conversation_id in self._chats

    @property
    def open(self) -> tuple[str, ...]:
        """The ids of those that have not ended."""
        return tuple(id_ for id_, each in self._chats.items() if not each.has_ended)

    async def begin(self, conversation_id: str) -> StoreProblem | None:
        """Keep nothing of a conversation that has not begun but in memory."""
        begun = await TemporaryStore.begin(self._disk, self._migrations)
        if isinstance(begun, StoreProblem):
            return begun
        self._chats[conversation_id] = begun
        return None

    async def end(self, conversation_id: str) -> None:
        """Let a temporary chat go, with all of it."""
        await self._take_back(conversation_id)
        await self._chats[conversation_id].end()

    async def keep(self, conversation_id: str) -> StoreProblem | None:
        """Write a temporary chat whole, as it would be had it never been one; it is none then.

        With a problem it is as it was. An answer that is being written goes on.
        """
        chat = self._chats[conversation_id]
        for _ in range(_MOST_ROUNDS):
            writes = chat.thread.writes
            problem = await self._carry_over(chat, conversation_id)
            if problem is not None:
                await self._take_back(conversation_id)
                return problem
            # Nothing may be awaited between: what is written from now on is written there.
            if chat.thread.writes == writes:
                del self._chats[conversation_id]
                self._half_kept.discard(conversation_id)
                await chat.end()
                return None
            self._half_kept.add(conversation_id)
        await self._take_back(conversation_id)
        return StoreProblem(ProblemKind.FAILED, _NOWHERE, "it went on all the time")

    async def _take_back(self, conversation_id: str) -> None:
        """Leave nothing on the disk of a chat of which not all could be written."""
        if conversation_id not in self._half_kept:
            return

        def work(connection: sqlite3.Connection) -> None:
            if erasing.erase_at_once(connection, conversation_id):
                wiping.ask(connection)

        erased = await self._disk.thread.write(work)
        if not isinstance(erased, StoreProblem) and await self._disk.wiping.wipe() is None:
            self._half_kept.discard(conversation_id)

    async def close(self) -> None:
        """Let all of them go."""
        for each in self.open:
            await self.end(each)

    async def _carry_over(self, chat: TemporaryStore, id_: str) -> StoreProblem | None:
        found = await chat.thread.read(lambda connection: _read(connection, id_))
        if isinstance(found, StoreProblem):
            return found
        return await self._disk.thread.write(lambda connection: _write(connection, found))


class TemporaryThread(StoreThread):
    """A thread that counts what it is given to write; ``writes`` is for the event loop."""

    writes = 0

    async def write(self, work: Callable[[sqlite3.Connection], T]) -> T | StoreProblem:
        """The value of a job that changes something."""
        self.writes += 1
        return await super().write(work)


class TemporaryStore(ChatStore):
    """What one temporary chat is kept in; ``disk`` is told what it spends, and nothing else."""

    thread: TemporaryThread

    def __init__(self, thread: TemporaryThread, disk: ChatStore) -> None:
        super().__init__(thread)
        self.has_ended = False
        self.wiping = _NoWiping(thread)
        self._disk = disk
        self._is_counted = True
        self.replies = _CountedReplies(thread, self._count)
        self.lessons = _NoLessons(thread)
        self.drafts = _EndingDrafts(thread, lambda: self.has_ended)
        self.usage = _SpentHere(thread, disk.usage, lambda: self.has_ended)

    @classmethod
    async def begin(
        cls, disk: ChatStore, migrations: tuple[Migration, ...]
    ) -> TemporaryStore | StoreProblem:
        """One with empty tables, the same as on the disk."""
        thread = TemporaryThread(
            _NOWHERE, damaged=lambda: None, make_index_anew=search.make_index_anew
        )

        def connect() -> tuple[sqlite3.Connection, None]:
            return database.begin_in_memory(migrations), None

        opened = await thread.start(connect)
        return opened if isinstance(opened, StoreProblem) else cls(thread, disk)

    async def end(self) -> None:
        """Let go of all there is."""
        if not self._is_counted:
            await self._count()
        self.has_ended = True
        await self.thread.close(lambda _: None)

    async def _count(self) -> None:
        """Tell the disk all that was spent so far.

        A disk that refuses is told of by itself, and asked again with the next answer and at the
        end: no answer of a chat that needs no disk shall wait for it.
        """
        self._is_counted = False
        spent = await self.thread.read(lambda connection: connection.execute(_SPENT).fetchall())
        if isinstance(spent, StoreProblem):
            return
        rows = [_nameless(each) for each in spent]
        counted = await self._disk.thread.write(lambda connection: _count_all(connection, rows))
        self._is_counted = counted is None


class _NoWiping(Wiping):
    """That of a database that leaves nothing behind, so that nothing must be wiped."""

    async def wipe(self) -> StoreProblem | None:
        return None


class _NoLessons(StoredLessons):
    """Keeps no lesson: a server may say words of the chat when it refuses."""

    async def save(self, lesson: Lesson) -> StoreProblem | None:  # noqa: ARG002 - it is let go
        return None


class _EndingDrafts(Drafts):
    """Drafts of which one that comes when all has ended is let go too."""

    def __init__(self, thread: StoreThread, has_ended: Callable[[], bool]) -> None:
        super().__init__(thread)
        self._has_ended = has_ended

    async def save(self, conversation_id: str | None, draft: Draft) -> StoreProblem | None:
        return None if self._has_ended() else await super().save(conversation_id, draft)

    async def clear(self, conversation_id: str | None) -> StoreProblem | None:
        return None if self._has_ended() else await super().clear(conversation_id)


class _CountedReplies(Replies):
    """Replies of which the disk learns what they cost when they end."""

    def __init__(self, thread: StoreThread, count: Callable[[], Awaitable[None]]) -> None:
        super().__init__(thread)
        self._count = count

    async def finish(self, reply: Reply) -> StoreProblem | None:
        problem = await super().finish(reply)
        if problem is None:
            await self._count()
        return problem


class _SpentHere(StoredUsage):
    """What the chat took; prices that settle are kept on the disk too."""

    def __init__(
        self, thread: StoreThread, disk: StoredUsage, has_ended: Callable[[], bool]
    ) -> None:
        super().__init__(thread)
        self._disk_usage = disk
        self._has_ended = has_ended

    async def of_conversation(self, conversation_id: str) -> Total | StoreProblem:
        if self._has_ended():
            return await self._disk_usage.of_conversation(conversation_id)
        return await super().of_conversation(conversation_id)

    async def settle(self, reply_id: str, cost: Decimal) -> StoreProblem | None:
        if not self._has_ended():
            await super().settle(reply_id, cost)
        return await self._disk_usage.settle(reply_id, cost)


@dataclass(frozen=True, slots=True)
class _Whole:
    """All there is of a chat, to be written elsewhere."""

    conversation: Conversation
    contents: Mapping[str, tuple[bytes, str]]
    """Pictures and files with their searchable words, by their hashes."""
    draft: Draft
    preset_id: str | None
    opinions: Mapping[str, Opinion]
    spent: tuple[_Spent, ...]


def _read(connection: sqlite3.Connection, id_: str) -> _Whole | StoreProblem:
    found = loading.load(connection, id_)
    if found is None:
        return StoreProblem(ProblemKind.MISSING, _NOWHERE)
    held = connection.execute("SELECT lower(hex(sha256)), content FROM blob").fetchall()
    return _Whole(
        found,
        {sha256: (content, blobs.words_of(connection, sha256)) for sha256, content in held},
        drafts.load(connection, id_),
        presets.used(connection, id_),
        replies.opinions(connection, id_),
        tuple(connection.execute(_SPENT)),
    )


def _write(connection: sqlite3.Connection, whole: _Whole) -> None:
    for sha256, (content, words) in whole.contents.items():
        blobs.keep(connection, sha256, content, words)
    conversations.replace(connection, whole.conversation)
    drafts.save(connection, whole.conversation.id, whole.draft)
    if whole.preset_id is not None:
        presets.use(connection, whole.conversation.id, whole.preset_id)
    for reply_id, opinion in whole.opinions.items():
        replies.rate(connection, reply_id, opinion.rating, opinion.note)
    for spent in whole.spent:
        connection.execute(_UNCOUNT, spent[:1])
        connection.execute(_ADD, spent)


def _count_all(connection: sqlite3.Connection, rows: list[_Spent]) -> None:
    for spent in rows:
        _count(connection, spent)


def _count(connection: sqlite3.Connection, spent: _Spent) -> None:
    """Note what was spent, in place of what was noted of it before; names of a kept chat stay.

    It is taken out and added, for so the sums of it are kept (migration 17).
    """
    known = connection.execute(_SPENT_BY, spent[:1]).fetchone()
    connection.execute(_UNCOUNT, spent[:1])
    if known is not None:
        reply_id, _, created, model, returned, _, *amounts = spent
        spent = (reply_id, known[1], created, model, returned, known[5], *amounts)
    connection.execute(_ADD, spent)


def _nameless(spent: _Spent) -> _Spent:
    """What was spent without the id of its chat, and without that by which a gateway knows it."""
    reply_id, _, created, model, returned, _, *amounts = spent
    return (reply_id, TEMPORARY, created, model, returned, None, *amounts)


_COLUMNS: Final = """
    reply_id, conversation_id, created, model, model_returned, request_id, practice,
    input_tokens, output_tokens, thinking_tokens, cache_read_tokens, cache_write_tokens, searches,
    cost, settled
"""
_SPENT: Final = f"SELECT {_COLUMNS} FROM spending"  # noqa: S608 - made of constants
_SPENT_BY: Final = f"{_SPENT} WHERE reply_id = ?"
_UNCOUNT: Final = "DELETE FROM spending WHERE reply_id = ?"
_ADD: Final = f"""
    INSERT INTO spending ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""  # noqa: S608 - made of constants
