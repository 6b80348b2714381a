"""Tags of all conversations at once: renamed, put together, taken away, and all of that taken back.

Another name is one row, however many conversations have the tag. To put two together, or to take
one away, is a chain of short jobs, between which chats are saved: it may stand at 50,000. A chain
that is cut off leaves each conversation with the one tag or the other, and is asked for again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from orca_desktop.domain import tags as tags_
from orca_desktop.store import jobs, rows
from orca_desktop.store.engine import sqlite3
from orca_desktop.store.problems import StoreProblem
from orca_desktop.store.thread import StoreThread


@dataclass(frozen=True, slots=True)
class TagChanged:
    """A tag that has another name now, is another tag, or is none any more; by all it was one row.

    ``ids`` are the conversations that it was taken from, ``both`` those of them that had the other
    one already. A tag that only has another name was taken from none.
    """

    before: str
    after: str | None
    ids: tuple[str, ...] = ()
    both: frozenset[str] = frozenset()


class StoredTags:
    """The tags of one database."""

    def __init__(self, thread: StoreThread) -> None:
        self._thread = thread

    async def rename(self, tag: str, name: str) -> TagChanged | StoreProblem | None:
        """Give a tag another name everywhere; where there is one of that name, it becomes that.

        ``None`` if there is no such tag, or the name is none.
        """
        wanted = tags_.one_line(rows.clean(name))

        def work(connection: sqlite3.Connection) -> tuple[str, str, bool] | None:
            known, other = _find(connection, tag), _find(connection, wanted)
            if known is None or not wanted:
                return None
            if other is not None and other != known:
                return known[1], other[1], True
            connection.execute(_RENAME, (tags_.folded(wanted), wanted, known[0]))
            return known[1], wanted, False

        found = await self._thread.write(work)
        if found is None or isinstance(found, StoreProblem):
            return found
        before, after, is_another = found
        if not is_another:
            return TagChanged(before, after)
        return await self._take(before, after)

    async def remove(self, tag: str) -> TagChanged | StoreProblem | None:
        """Take a tag from all conversations; ``None`` if there is no such tag."""
        found = await self._thread.read(lambda connection: _find(connection, tag))
        if found is None or isinstance(found, StoreProblem):
            return found
        return await self._take(found[1], None)

    async def take_back(self, made: TagChanged) -> TagChanged | StoreProblem | None:
        """Undo a change, but for conversations that are tagged otherwise since, or are gone.

        What comes back is what was changed by that.
        """
        if not made.ids:
            return None if made.after is None else await self.rename(made.after, made.before)
        _, problem = await jobs.for_each(
            self._thread, made.ids, lambda connection, id_: _give_back(connection, made, id_)
        )
        if problem is not None:
            return problem
        return TagChanged(made.after or "", made.before, made.ids, made.both)

    async def _take(self, tag: str, other: str | None) -> TagChanged | StoreProblem:
        """Take a tag from all conversations, some in each job, and give them another."""
        ids: list[str] = []
        both: set[str] = set()
        while True:
            taken = await self._thread.write_part(lambda to: self._take_some(to, tag, other))
            if isinstance(taken, StoreProblem):
                return taken
            found, is_last = taken
            ids += (id_ for id_, _ in found)
            both.update(id_ for id_, had_both in found if had_both)
            if is_last:
                return TagChanged(tag, other, tuple(ids), frozenset(both))

    def _take_some(
        self, connection: sqlite3.Connection, tag: str, other: str | None
    ) -> tuple[list[tuple[str, bool]], bool]:
        """Take a tag from some: their ids, whether they had the other; and whether none is left."""
        job, told = jobs.JobTime(self._thread), list[tuple[str, bool]]()
        while (known := _find(connection, tag)) is not None:
            found = connection.execute(_SOME_WITH, (known[0], jobs.LEAST)).fetchall()
            for number, id_ in found:
                given = 0 if other is None else _give(connection, number, other)
                told.append((id_, other is not None and not given))
            connection.executemany(_TAKE, [(number, known[0]) for number, _ in found])
            if not found:
                break
            if job.is_over:
                return told, False
        return told, True


def _give_back(connection: sqlite3.Connection, made: TagChanged, id_: str) -> None:
    """Give a conversation its tag back, and take the other from it if it had that not."""
    row = connection.execute(_NUMBER, (id_,)).fetchone()
    if row is None:
        return
    if made.after is not None:
        other = _find(connection, made.after)
        pair = (row[0], other[0] if other is not None else None)
        if connection.execute(_HAS, pair).fetchone() is None:
            return
        if id_ not in made.both:
            connection.execute(_TAKE, pair)
    _give(connection, row[0], made.before)


def _give(connection: sqlite3.Connection, number: int, tag: str) -> int:
    """Give a conversation a tag; zero if it has it."""
    key = tags_.folded(tag)
    connection.execute(_ADD, (key, tag))
    return connection.execute(_GIVE, (number, key)).rowcount


def _find(connection: sqlite3.Connection, tag: str) -> tuple[int, str] | None:
    """The number of a tag and how it is written, however it is written here."""
    row = connection.execute(_FIND, (tags_.folded(tags_.one_line(rows.clean(tag))),)).fetchone()
    return None if row is None else (row[0], row[1])


_FIND: Final = "SELECT number, name FROM tag WHERE folded = ?"
_RENAME: Final = "UPDATE tag SET folded = ?, name = ? WHERE number = ?"
_SOME_WITH: Final = """
    SELECT number, id FROM conversation_tag JOIN conversation ON number = conversation
    WHERE tag = ? LIMIT ?
"""
_ADD: Final = "INSERT INTO tag (folded, name) VALUES (?, ?) ON CONFLICT (folded) DO NOTHING"
_GIVE: Final = """
    INSERT INTO conversation_tag (conversation, tag) SELECT ?, number FROM tag WHERE folded = ?
    ON CONFLICT DO NOTHING
"""
_TAKE: Final = "DELETE FROM conversation_tag WHERE conversation = ? AND tag = ?"
_HAS: Final = "SELECT 1 FROM conversation_tag WHERE conversation = ? AND tag = ?"
_NUMBER: Final = "SELECT number FROM conversation WHERE id = ?"
