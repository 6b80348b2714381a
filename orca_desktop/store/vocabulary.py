"""The words that occur anywhere, to find those that hold a part inside.

The index finds words by how they begin. Which words hold a part elsewhere is asked of a list of all
words in memory, some megabytes for a hundred thousand messages; it is made at the first search of
a run and again when many texts have come since.
"""

from __future__ import annotations

import re
import sqlite3
from typing import Final

STALE: Final = 2_000
"""After so many new texts the list is made again; until then they are compared one by one."""

_MOST: Final = 300
_SPACELESS: Final = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\U0003ffff]")
"""What has no spaces is no word but a sentence, and found by comparing."""


class WordIndex:
    """The words of one database, for the thread that owns its connection."""

    def __init__(self) -> None:
        self._words = ""
        self._connection: sqlite3.Connection | None = None

    def refresh(self, connection: sqlite3.Connection) -> int:
        """Make the list if need be; the number of the last text whose words are in it."""
        if self._connection is not connection:
            for statement in _SET_UP:
                connection.execute(statement).close()
            self._connection = connection
        (last,) = connection.execute("SELECT last FROM temp.listed").fetchone()
        (newest,) = connection.execute("SELECT coalesce(max(number), 0) FROM passage").fetchone()
        if last < 0 or newest - last > STALE:
            terms = connection.execute("SELECT term FROM temp.word")
            words = (term for (term,) in terms if not _SPACELESS.search(term))
            self._words = "\n".join(["", *words, ""])
            last = newest
            connection.execute("UPDATE temp.listed SET last = ?", (last,))
        return int(last)

    def holding(self, part: str) -> tuple[str, ...]:
        """Words that hold a part, but not at their beginning; the shortest, if there are many."""
        found = re.findall(rf"(?<=\n)[^\n]+{re.escape(part)}[^\n]*", self._words)
        return tuple(sorted(found, key=len)[:_MOST])


_SET_UP: Final = (
    "CREATE VIRTUAL TABLE IF NOT EXISTS temp.word USING fts5vocab(main, passage_index, 'row')",
    "CREATE TABLE IF NOT EXISTS temp.listed (last INTEGER NOT NULL)",
    "INSERT INTO temp.listed SELECT -1 WHERE NOT EXISTS (SELECT 1 FROM temp.listed)",
    "UPDATE temp.listed SET last = -1",
    # A number may come again once the last text was removed: what bears it then is not listed.
    """
    CREATE TEMP TRIGGER IF NOT EXISTS passage_unlisted AFTER DELETE ON main.passage
    WHEN old.number > (SELECT coalesce(max(number), 0) FROM main.passage)
    BEGIN
        UPDATE listed SET last = min(last, (SELECT coalesce(max(number), 0) FROM main.passage));
    END
    """,
)
