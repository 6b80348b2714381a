"""The person's presets, in their order, and which one a conversation was set to."""

from __future__ import annotations

import datetime
from typing import Any, Final

from orca_desktop.domain import clock
from orca_desktop.domain.presets import Preset, settings_of
from orca_desktop.store import rows
from orca_desktop.store.engine import sqlite3
from orca_desktop.store.problems import StoreProblem
from orca_desktop.store.thread import StoreThread


class StoredPresets:
    """The presets of one database."""

    def __init__(self, thread: StoreThread) -> None:
        self._thread = thread

    async def load(self) -> tuple[Preset, ...] | StoreProblem:
        """Those that are not deleted, in their order."""

        def work(connection: sqlite3.Connection) -> tuple[Preset, ...]:
            return tuple(
                Preset(id_, name, settings_of(rows.load(settings, {})), help_)
                for id_, name, help_, settings in connection.execute(_LOAD)
            )

        return await self._thread.read(work)

    async def save(self, *presets: Preset) -> StoreProblem | None:
        """Keep presets: known ones in their places, new ones at the end. All or none."""
        values = [_values(preset) for preset in presets]

        def work(connection: sqlite3.Connection) -> None:
            for each in values:
                connection.execute(_SAVE, each)

        return await self._thread.write(work)

    async def delete(self, preset_id: str) -> StoreProblem | None:
        """Take a preset out of sight; it can be restored."""
        return await self._mark(preset_id, rows.moment(clock.now()))

    async def restore(self, preset_id: str) -> StoreProblem | None:
        """Bring a deleted preset back to its place."""
        return await self._mark(preset_id, None)

    async def purge_deleted_before(self, moment: datetime.datetime) -> StoreProblem | None:
        """Remove for good what was deleted before a moment."""

        def work(connection: sqlite3.Connection) -> None:
            connection.execute("DELETE FROM preset WHERE deleted < ?", (rows.moment(moment),))

        return await self._thread.write(work)

    async def use(self, conversation_id: str, preset_id: str | None) -> StoreProblem | None:
        """Note which preset a stored conversation was set to; ``None``: none."""

        def work(connection: sqlite3.Connection) -> None:
            if preset_id is None:
                connection.execute(_UNUSE, (conversation_id,))
            else:
                use(connection, conversation_id, preset_id)

        return await self._thread.write(work)

    async def used(self, conversation_id: str) -> str | StoreProblem | None:
        """The preset that a conversation was set to, if any."""
        return await self._thread.read(lambda connection: used(connection, conversation_id))

    async def _mark(self, preset_id: str, deleted: int | None) -> StoreProblem | None:
        def work(connection: sqlite3.Connection) -> None:
            connection.execute("UPDATE preset SET deleted = ? WHERE id = ?", (deleted, preset_id))

        return await self._thread.write(work)


def use(connection: sqlite3.Connection, conversation_id: str, preset_id: str) -> None:
    """Note which preset a stored conversation was set to."""
    connection.execute(_USE, (preset_id, conversation_id))


def used(connection: sqlite3.Connection, conversation_id: str) -> str | None:
    """The preset that a conversation was set to, if any."""
    row = connection.execute(_USED, (conversation_id,)).fetchone()
    return str(row[0]) if row else None


def _values(preset: Preset) -> tuple[Any, ...]:
    return (
        rows.clean(preset.id),
        rows.clean(preset.name),
        rows.clean(preset.help),
        rows.dump_settings(preset.settings),
    )


_LOAD: Final = """
    SELECT id, name, help, settings FROM preset WHERE deleted IS NULL ORDER BY position, id
"""
_SAVE: Final = """
    INSERT INTO preset (id, position, name, help, settings)
    VALUES (?, (SELECT coalesce(max(position), 0) + 1 FROM preset), ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET
        name = excluded.name, help = excluded.help, settings = excluded.settings
"""
_USE: Final = """
    INSERT INTO conversation_preset (preset_id, conversation_id)
    SELECT ?, id FROM conversation WHERE id = ?
    ON CONFLICT (conversation_id) DO UPDATE SET preset_id = excluded.preset_id
"""
_UNUSE: Final = "DELETE FROM conversation_preset WHERE conversation_id = ?"
_USED: Final = "SELECT preset_id FROM conversation_preset WHERE conversation_id = ?"
