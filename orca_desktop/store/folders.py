"""The folders of conversations, and which conversations lie in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from orca_desktop.domain.folders import Folder, FolderColor, may_lie_in, names
from orca_desktop.domain.identity import new_id
from orca_desktop.store import jobs, rows
from orca_desktop.store.engine import sqlite3
from orca_desktop.store.problems import StoreProblem
from orca_desktop.store.thread import StoreThread


@dataclass(frozen=True, slots=True)
class FolderRemoved:
    """A folder that was taken out, and what lay in it: ids of folders and of conversations."""

    folder: Folder
    folder_ids: tuple[str, ...] = ()
    conversation_ids: tuple[str, ...] = ()


class StoredFolders:
    """The folders of one database."""

    def __init__(self, thread: StoreThread) -> None:
        self._thread = thread

    async def load(self) -> tuple[Folder, ...] | StoreProblem:
        """All of them, by their places and names."""
        return await self._thread.read(all_of)

    async def save(self, *folders: Folder) -> StoreProblem | None:
        """Keep folders, new or changed; all or none.

        One that was to be put into itself, or into one that lies in it, stays where it was.
        """

        def work(connection: sqlite3.Connection) -> None:
            for folder in folders:
                known = {each.id: each for each in all_of(connection)}
                parent = folder.parent
                if not may_lie_in(known, folder.id, parent):
                    parent = known[folder.id].parent if folder.id in known else None
                connection.execute(_SAVE, _values(folder, parent))

        return await self._thread.write(work)

    async def remove(self, folder_id: str) -> FolderRemoved | StoreProblem | None:
        """Take a folder out; what lies in it lies where it lay from then on, and nothing is lost.

        What comes back holds all that ``put_back`` needs; ``None`` if there was no such folder. Of
        very many chats some go at once; if that is cut off, the others are in their folder yet.
        """
        found = await self._thread.read(lambda connection: _inside(connection, folder_id))
        if found is None or isinstance(found, StoreProblem):
            return found
        parent, chats = found.folder.parent, found.conversation_ids
        first = chats[: -jobs.LEAST]
        _, problem = await jobs.for_each(
            self._thread, first, lambda to, id_: to.execute(_PUT, (parent, id_, folder_id)).close()
        )
        if problem is not None:
            return problem

        def work(connection: sqlite3.Connection) -> FolderRemoved | None:
            left = _inside(connection, folder_id)
            if left is None:
                return None
            place = (left.folder.parent, folder_id)
            connection.execute("UPDATE folder SET parent = ? WHERE parent = ?", place)
            connection.execute("UPDATE conversation SET folder = ? WHERE folder = ?", place)
            connection.execute("DELETE FROM folder WHERE id = ?", (folder_id,))
            inside = dict.fromkeys((*first, *left.conversation_ids))
            return FolderRemoved(left.folder, left.folder_ids, tuple(inside))

        return await self._thread.write(work)

    async def put_back(self, removed: FolderRemoved) -> StoreProblem | None:
        """Put a folder back with what lay in it and was not put elsewhere since."""
        folder, chats = removed.folder, removed.conversation_ids

        def put(connection: sqlite3.Connection, id_: str) -> None:
            connection.execute(_PUT, (folder.id, id_, folder.parent))

        def work(connection: sqlite3.Connection) -> None:
            connection.execute(_SAVE, _values(folder, folder.parent))
            for each in removed.folder_ids:
                connection.execute(_PUT_FOLDER, (folder.id, each, folder.parent))
            for each in chats[: jobs.LEAST]:
                put(connection, each)

        problem = await self._thread.write(work)
        if problem is None:
            _, problem = await jobs.for_each(self._thread, chats[jobs.LEAST :], put)
        return problem


def _inside(connection: sqlite3.Connection, folder_id: str) -> FolderRemoved | None:
    """A folder and what lies in it, if it is there."""
    found = {each.id: each for each in all_of(connection)}.get(folder_id)
    if found is None:
        return None
    folders = _ids(connection, "SELECT id FROM folder WHERE parent = ?", folder_id)
    chats = _ids(connection, "SELECT id FROM conversation WHERE folder = ?", folder_id)
    return FolderRemoved(found, folders, chats)


def names_in(connection: sqlite3.Connection, folder_id: str | None) -> tuple[str, ...]:
    """The names of the folders from the top down to one."""
    if folder_id is None:
        return ()
    return names({each.id: each for each in all_of(connection)}, folder_id)


def place_of(
    connection: sqlite3.Connection, path: tuple[str, ...]
) -> tuple[str | None, tuple[str, ...]]:
    """The folder of such names from the top, and the ids of those that were missing and made."""
    made: list[str] = []
    there = {(each.parent, each.name.casefold()): each.id for each in reversed(all_of(connection))}
    place: str | None = None
    for name in path:
        found = there.get((place, name.casefold()))
        if found is None:
            found = new_id()
            connection.execute(_SAVE, _values(Folder(found, name), place))
            made.append(found)
        place = found
    return place, tuple(made)


def remove_empty(connection: sqlite3.Connection, ids: Sequence[str]) -> None:
    """Take those of some folders out in which nothing is, from the last to the first."""
    for id_ in reversed(ids):
        connection.execute(_REMOVE_EMPTY, (id_,))


def all_of(connection: sqlite3.Connection) -> tuple[Folder, ...]:
    """All folders, by their places and names."""
    known = {each.value for each in FolderColor}
    return tuple(
        Folder(
            id_,
            name,
            parent,
            FolderColor(color) if color in known else FolderColor.PLAIN,
            position,
            preset_id,
            instructions,
        )
        for id_, name, parent, color, position, preset_id, instructions in connection.execute(_LOAD)
    )


def _values(folder: Folder, parent: str | None) -> tuple[Any, ...]:
    return (
        rows.clean(folder.id),
        parent,
        rows.clean(folder.name),
        folder.color.value,
        folder.position,
        folder.preset_id,
        rows.clean(folder.instructions),
    )


def _ids(connection: sqlite3.Connection, statement: str, value: str) -> tuple[str, ...]:
    return tuple(str(id_) for (id_,) in connection.execute(statement, (value,)))


_PUT: Final = "UPDATE conversation SET folder = ? WHERE id = ? AND folder IS ?"
_PUT_FOLDER: Final = "UPDATE folder SET parent = ? WHERE id = ? AND parent IS ?"
_REMOVE_EMPTY: Final = """
    DELETE FROM folder WHERE id = ?1
    AND NOT EXISTS (SELECT 1 FROM folder AS inside WHERE inside.parent = ?1)
    AND NOT EXISTS (SELECT 1 FROM conversation WHERE folder = ?1 AND deleted IS NULL)
"""
_LOAD: Final = """
    SELECT id, name, parent, color, position, preset_id, instructions FROM folder
    ORDER BY position, name, number
"""
_SAVE: Final = """
    INSERT INTO folder (id, parent, name, color, position, preset_id, instructions)
    VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET
        parent = excluded.parent, name = excluded.name, color = excluded.color,
        position = excluded.position, preset_id = excluded.preset_id,
        instructions = excluded.instructions
"""
