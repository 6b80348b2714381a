"""The person's prompts, in their order."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any, Final

from orca_desktop.domain import clock
from orca_desktop.domain.prompts import KeptPrompt
from orca_desktop.store import rows
from orca_desktop.store.engine import sqlite3
from orca_desktop.store.problems import StoreProblem
from orca_desktop.store.thread import StoreThread


class StoredPrompts:
    """The prompts of one database."""

    def __init__(self, thread: StoreThread) -> None:
        self._thread = thread

    async def load(self) -> tuple[KeptPrompt, ...] | StoreProblem:
        """Those that are not deleted, in their order."""

        def work(connection: sqlite3.Connection) -> tuple[KeptPrompt, ...]:
            return tuple(
                KeptPrompt(id_, name, text, folder, keys, _filled(filled))
                for id_, name, text, folder, keys, filled in connection.execute(_LOAD)
            )

        return await self._thread.read(work)

    async def save(self, *prompts: KeptPrompt) -> StoreProblem | None:
        """Keep prompts: known ones in their places, new ones at the end. All or none."""
        values = [_values(prompt) for prompt in prompts]

        def work(connection: sqlite3.Connection) -> None:
            for each in values:
                connection.execute(_SAVE, each)

        return await self._thread.write(work)

    async def fill(self, prompt_id: str, filled: Mapping[str, str]) -> StoreProblem | None:
        """Note what was put into the places of a prompt."""
        text = rows.dump(dict(filled))

        def work(connection: sqlite3.Connection) -> None:
            connection.execute("UPDATE prompt SET filled = ? WHERE id = ?", (text, prompt_id))

        return await self._thread.write(work)

    async def delete(self, prompt_ids: Sequence[str]) -> StoreProblem | None:
        """Take prompts out of sight; they can be restored."""
        return await self._mark(prompt_ids, rows.moment(clock.now()))

    async def restore(self, prompt_ids: Sequence[str]) -> StoreProblem | None:
        """Bring deleted prompts back to their places."""
        return await self._mark(prompt_ids, None)

    async def purge_deleted_before(self, moment: datetime.datetime) -> StoreProblem | None:
        """Remove for good what was deleted before a moment."""

        def work(connection: sqlite3.Connection) -> None:
            connection.execute("DELETE FROM prompt WHERE deleted < ?", (rows.moment(moment),))

        return await self._thread.write(work)

    async def _mark(self, prompt_ids: Sequence[str], deleted: int | None) -> StoreProblem | None:
        def work(connection: sqlite3.Connection) -> None:
            for each in prompt_ids:
                connection.execute("UPDATE prompt SET deleted = ? WHERE id = ?", (deleted, each))

        return await self._thread.write(work)


def _filled(text: str) -> dict[str, str]:
    known = rows.load(text, {})
    return {name: value for name, value in known.items() if isinstance(value, str)}


def _values(prompt: KeptPrompt) -> tuple[Any, ...]:
    return (
        *map(rows.clean, (prompt.id, prompt.name, prompt.text, prompt.folder, prompt.keys)),
        rows.dump(dict(prompt.filled)),
    )


_LOAD: Final = """
    SELECT id, name, text, folder, keys, filled FROM prompt WHERE deleted IS NULL
    ORDER BY position, id
"""
_SAVE: Final = """
    INSERT INTO prompt (id, position, name, text, folder, keys, filled)
    VALUES (?, (SELECT coalesce(max(position), 0) + 1 FROM prompt), ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET
        name = excluded.name, text = excluded.text, folder = excluded.folder,
        keys = excluded.keys, filled = excluded.filled
"""
