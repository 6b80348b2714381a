"""Contents of pictures and files, each kept once by its SHA-256 for as long as anything holds it.

Whatever keeps blocks calls ``hold`` in the transaction in which it keeps them; the tables see to
letting go. A content that was put here and is held by nothing yet waits for that, at most a day.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import Final, Literal

from orca_desktop.domain import clock, digests
from orca_desktop.domain.blobs import LARGEST, Blob, blobs_of
from orca_desktop.domain.blocks import Block
from orca_desktop.store import rows
from orca_desktop.store.engine import sqlite3
from orca_desktop.store.problems import ProblemKind, StoreProblem
from orca_desktop.store.thread import StoreThread

Holder = Literal["turn", "reply", "draft"]

WAITS: Final = datetime.timedelta(days=1)
"""How long a content waits for something that holds it."""


class Blobs:
    """The contents of one database."""

    def __init__(self, thread: StoreThread) -> None:
        self._thread = thread

    async def put(self, content: bytes, media_type: str, words: str = "") -> Blob | StoreProblem:
        """Keep a content; when this returns, it survives a crash and a power cut.

        ``words`` is the text of one that is no text itself, for the search.
        """
        if len(content) > LARGEST:
            return StoreProblem(ProblemKind.TOO_LARGE, self._thread.path)

        def work(connection: sqlite3.Connection) -> Blob:
            blob = Blob.of(content, media_type)
            keep(connection, blob.sha256, content, words)
            return blob

        return await self._thread.write(work)

    async def read(self, sha256: str) -> bytes | StoreProblem | None:
        """A content as it was put here; ``None`` if it is not there, or damage changed it."""
        return await self._thread.read(lambda connection: content_of(connection, sha256))

    async def forget_waiting(self) -> StoreProblem | None:
        """Remove what was put here and never held by anything since."""
        limit = rows.moment(clock.now() - WAITS)
        return await self._thread.write(
            lambda connection: connection.execute(
                "DELETE FROM blob_use WHERE since < ?", (limit,)
            ).close()
        )


def size_of(connection: sqlite3.Connection) -> int:
    """The bytes of all contents; none of them is read for it."""
    (size,) = connection.execute("SELECT coalesce(sum(length(content)), 0) FROM blob").fetchone()
    return int(size)


def keep(connection: sqlite3.Connection, sha256: str, content: bytes, words: str) -> None:
    """Keep a content, with its searchable words; it waits for what will hold it."""
    wait(connection, insert(connection, sha256, content))
    if words:
        connection.execute(_KEEP_WORDS, (bytes.fromhex(sha256), words))


def insert(connection: sqlite3.Connection, sha256: str, content: bytes) -> int:
    """The number of a content, which is added if it is not there."""
    key = bytes.fromhex(sha256)
    connection.execute(_INSERT, (key, content))
    (number,) = connection.execute(_NUMBER, (key,)).fetchone()
    return int(number)


def wait(connection: sqlite3.Connection, number: int) -> None:
    """Let a content wait for what will hold it; it waits anew if it does already."""
    connection.execute(_WAIT, (number, rows.moment(clock.now())))


def let_go(connection: sqlite3.Connection, number: int) -> None:
    """Let a content wait no longer; if nothing holds it, it is gone."""
    connection.execute("DELETE FROM blob_use WHERE blob = ? AND since IS NOT NULL", (number,))


def content_of(connection: sqlite3.Connection, sha256: str) -> bytes | None:
    """A content that is there and still what it was."""
    row = connection.execute(_CONTENT, (bytes.fromhex(sha256),)).fetchone()
    if row is None or digests.sha256(row[0]) != sha256:
        return None
    return bytes(row[0])


def words_of(connection: sqlite3.Connection, sha256: str) -> str:
    """The text of a content that is no text itself, as far as it is known."""
    row = connection.execute(_WORDS, (bytes.fromhex(sha256),)).fetchone()
    return "" if row is None else str(row[0])


def hold(
    connection: sqlite3.Connection, holder: Holder, key: int | str, blocks: Iterable[Block]
) -> None:
    """Let a question, an answer or a draft hold what its blocks stand for, and nothing else.

    What is not there cannot be held; the blocks are kept all the same.
    """
    wanted = dict.fromkeys(bytes.fromhex(blob.sha256) for blob in blobs_of(blocks))
    numbers = [row[0] for each in wanted for row in connection.execute(_NUMBER, (each,))]
    for number in numbers:
        connection.execute(
            f"INSERT OR IGNORE INTO blob_use (blob, {holder}) VALUES (?, ?)",  # noqa: S608 - ours
            (number, key),
        )
        let_go(connection, number)
    held = connection.execute(
        f"SELECT number, blob FROM blob_use WHERE {holder} = ?",  # noqa: S608 - ours
        (key,),
    ).fetchall()
    for use, number in held:
        if number not in numbers:
            connection.execute("DELETE FROM blob_use WHERE number = ?", (use,))


def contents(
    connection: sqlite3.Connection, blocks: Iterable[Block]
) -> Mapping[str, tuple[bytes, str]]:
    """What blocks stand for, with its searchable words, by its hash, as far as it is there."""
    found = ((each.sha256, content_of(connection, each.sha256)) for each in blobs_of(blocks))
    return {
        sha256: (content, words_of(connection, sha256))
        for sha256, content in found
        if content is not None
    }


_INSERT: Final = """
    INSERT INTO blob (sha256, content) VALUES (?, ?)
    ON CONFLICT (sha256) DO UPDATE SET content = excluded.content
    WHERE length(content) <> length(excluded.content)
"""
"""What was left out of a copy without attachments comes back with the same content."""
_NUMBER: Final = "SELECT number FROM blob WHERE sha256 = ?"
_CONTENT: Final = "SELECT content FROM blob WHERE sha256 = ?"
_WORDS: Final = "SELECT words FROM blob_words WHERE sha256 = ?"
_KEEP_WORDS: Final = "INSERT OR REPLACE INTO blob_words (sha256, words) VALUES (?, ?)"
_WAIT: Final = """
    INSERT INTO blob_use (blob, since) VALUES (?, ?)
    ON CONFLICT (blob) WHERE since IS NOT NULL DO UPDATE SET since = excluded.since
"""
