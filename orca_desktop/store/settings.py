"""The program's own settings: JSON values by key. Secrets have no place here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from orca_desktop.store import rows
from orca_desktop.store.engine import sqlite3
from orca_desktop.store.problems import StoreProblem
from orca_desktop.store.thread import StoreThread


class StoredSettings:
    """The settings of one database."""

    def __init__(self, thread: StoreThread) -> None:
        self._thread = thread

    async def load(self) -> Mapping[str, Any] | StoreProblem:
        """All settings; a value that damage made unreadable is left out."""

        def work(connection: sqlite3.Connection) -> dict[str, Any]:
            found = {}
            for key, text in connection.execute("SELECT key, value FROM setting"):
                wrapped = rows.load(f"[{text}]", [])
                if len(wrapped) == 1:
                    found[key] = wrapped[0]
            return found

        return await self._thread.read(work)

    async def save(self, key: str, value: Any) -> StoreProblem | None:
        """Keep a value that JSON can express."""
        return await self.save_all({key: value})

    async def save_all(self, values: Mapping[str, Any]) -> StoreProblem | None:
        """Keep several values, all or none."""
        rows_kept = texts(values)

        def work(connection: sqlite3.Connection) -> None:
            connection.executemany(SAVE, rows_kept)

        return await self._thread.write(work)

    async def remove(self, key: str) -> StoreProblem | None:
        """Forget a value."""

        def work(connection: sqlite3.Connection) -> None:
            connection.execute("DELETE FROM setting WHERE key = ?", (rows.clean(key),))

        return await self._thread.write(work)


def texts(values: Mapping[str, Any]) -> list[tuple[str, str]]:
    """The rows of values, for ``SAVE``."""
    return [(rows.clean(key), rows.dump(value)) for key, value in values.items()]


SAVE: Final = """
    INSERT INTO setting (key, value) VALUES (?, ?)
    ON CONFLICT (key) DO UPDATE SET value = excluded.value
"""
