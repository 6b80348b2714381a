"""The gateways' lists of models as they were told last, so that choosing works offline."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from orca_desktop.store import rows
from orca_desktop.store.engine import sqlite3
from orca_desktop.store.problems import StoreProblem
from orca_desktop.store.thread import StoreThread


@dataclass(frozen=True, slots=True)
class KeptList:
    """The entries of one gateway's list, in its order, and when it told them."""

    entries: tuple[Mapping[str, Any], ...]
    listed: datetime.datetime | None = None


@dataclass(frozen=True, slots=True)
class Used:
    """When a model was last asked, and which model answered in its name."""

    when: datetime.datetime
    returned: str | None


class StoredModels:
    """The lists of one database."""

    def __init__(self, thread: StoreThread) -> None:
        self._thread = thread

    async def load(self, origin: str) -> KeptList | StoreProblem:
        """What a gateway told last; entries that damage made unreadable are left out."""

        def work(connection: sqlite3.Connection) -> KeptList:
            row = connection.execute(_LISTED, (origin,)).fetchone()
            texts = [text for (text,) in connection.execute(_ENTRIES, (origin,))]
            entries = tuple(entry for text in texts if (entry := rows.load(text, {})))
            return KeptList(entries, rows.moment_of(row[0]) if row else None)

        return await self._thread.read(work)

    async def save(
        self, origin: str, entries: Iterable[Mapping[str, Any]], listed: datetime.datetime
    ) -> StoreProblem | None:
        """Keep a list in place of the one before; entries are kept by their ``id``."""
        values = [
            (origin, position, rows.clean(str(entry.get("id", ""))), rows.dump(dict(entry)))
            for position, entry in enumerate(entries)
        ]

        def work(connection: sqlite3.Connection) -> None:
            connection.execute("DELETE FROM model WHERE origin = ?", (origin,))
            connection.executemany(_SAVE, values)
            connection.execute(_SAVE_LISTED, (origin, rows.moment(listed)))

        return await self._thread.write(work)

    async def used(self) -> Mapping[str, Used] | StoreProblem:
        """The models that were asked, each with its last time."""

        def work(connection: sqlite3.Connection) -> dict[str, Used]:
            found: dict[str, Used] = {}
            model = ""
            # From one name to the next: an index tells the latest of each, however many there are.
            while (row := connection.execute(_NEXT_USED, (model,)).fetchone()) is not None:
                model, created, returned = row
                found[model] = Used(rows.moment_of(created), returned)
            return found

        return await self._thread.read(work)


_LISTED: Final = "SELECT listed FROM model_list WHERE origin = ?"
_ENTRIES: Final = "SELECT entry FROM model WHERE origin = ? ORDER BY position"
_SAVE: Final = "INSERT OR IGNORE INTO model (origin, position, id, entry) VALUES (?, ?, ?, ?)"
_SAVE_LISTED: Final = """
    INSERT INTO model_list (origin, listed) VALUES (?, ?)
    ON CONFLICT (origin) DO UPDATE SET listed = excluded.listed
"""
# A name that no model ever answered to is not offered again.
_NEXT_USED: Final = """
    SELECT model, created, model_returned FROM spending
    WHERE model_returned IS NOT NULL AND model = (
        SELECT min(model) FROM spending WHERE model_returned IS NOT NULL AND model > ?
    )
    ORDER BY created DESC LIMIT 1
"""
