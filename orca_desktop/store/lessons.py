"""What refusals taught about models; it can be seen and forgotten."""

from __future__ import annotations

from typing import Final

from orca_desktop.domain.lessons import Lesson
from orca_desktop.store import rows
from orca_desktop.store.engine import sqlite3
from orca_desktop.store.problems import StoreProblem
from orca_desktop.store.thread import StoreThread


class StoredLessons:
    """The lessons of one database."""

    def __init__(self, thread: StoreThread) -> None:
        self._thread = thread

    async def load(self) -> tuple[Lesson, ...] | StoreProblem:
        """All lessons, the latest first."""

        def work(connection: sqlite3.Connection) -> tuple[Lesson, ...]:
            return tuple(
                Lesson(model, parameter, words, rows.moment_of(learnt))
                for model, parameter, words, learnt in connection.execute(_LOAD)
            )

        return await self._thread.read(work)

    async def save(self, lesson: Lesson) -> StoreProblem | None:
        """Keep a lesson in place of an earlier one about the same."""
        values = (
            rows.clean(lesson.model),
            rows.clean(lesson.parameter),
            rows.clean(lesson.words),
            rows.moment(lesson.learnt),
        )

        def work(connection: sqlite3.Connection) -> None:
            connection.execute(_SAVE, values)

        return await self._thread.write(work)

    async def forget(self, model: str, parameter: str) -> StoreProblem | None:
        """Forget one lesson."""

        def work(connection: sqlite3.Connection) -> None:
            connection.execute(_FORGET, (rows.clean(model), rows.clean(parameter)))

        return await self._thread.write(work)

    async def forget_all(self) -> StoreProblem | None:
        """Forget everything that was learnt."""

        def work(connection: sqlite3.Connection) -> None:
            connection.execute("DELETE FROM lesson")

        return await self._thread.write(work)


_LOAD: Final = "SELECT model, parameter, words, learnt FROM lesson ORDER BY learnt DESC"
_SAVE: Final = """
    INSERT INTO lesson (model, parameter, words, learnt) VALUES (?, ?, ?, ?)
    ON CONFLICT (model, parameter) DO UPDATE SET words = excluded.words, learnt = excluded.learnt
"""
_FORGET: Final = "DELETE FROM lesson WHERE model = ? AND parameter = ?"
