"""Which files were written of conversations into a folder, and what changed since."""

from __future__ import annotations

import dataclasses
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from orca_desktop.domain.conversation import Conversation
from orca_desktop.store import folders, loading, rows
from orca_desktop.store.arranging import tags_of
from orca_desktop.store.engine import sqlite3
from orca_desktop.store.problems import StoreProblem
from orca_desktop.store.thread import StoreThread


@dataclass(frozen=True, slots=True)
class LivingFile:
    """A file of a conversation: its name in the folder, and the SHA-256 of what was written.

    ``stamp`` is that of the conversation as it was then. Without one the file was about to be
    written, so it may be there or not.
    """

    name: str
    sha256: str
    stamp: str = ""


@dataclass(frozen=True, slots=True)
class Stamped:
    """A conversation, if it was read, and its stamp: another one whenever its document might be."""

    stamp: str
    conversation: Conversation | None


@dataclass(frozen=True, slots=True)
class StampPage:
    """The stamps of some conversations by their ids; ``after`` asks for the next, if there are."""

    stamps: Mapping[str, str]
    after: int | None


class StoredLivingFiles:
    """The files that one database knows of."""

    def __init__(self, thread: StoreThread) -> None:
        self._thread = thread

    async def load(self, folder: str) -> Mapping[str, tuple[LivingFile, ...]] | StoreProblem:
        """The files in a folder by the ids of their conversations, those that stand there first."""

        def work(connection: sqlite3.Connection) -> dict[str, tuple[LivingFile, ...]]:
            found: dict[str, list[LivingFile]] = defaultdict(list)
            for id_, *file in connection.execute(_FILES, (rows.clean(folder),)):
                found[id_].append(LivingFile(*file))
            return {id_: tuple(files) for id_, files in found.items()}

        return await self._thread.read(work)

    async def keep(
        self, folder: str, files: Mapping[str, Sequence[LivingFile]]
    ) -> StoreProblem | None:
        """Keep which files in a folder these conversations have, all or nothing; none forgets."""
        folder = rows.clean(folder)
        kept = [
            (folder, rows.clean(id_), rows.clean(each.name), each.sha256, each.stamp)
            for id_, known in files.items()
            for each in known
        ]
        gone = [(folder, rows.clean(id_)) for id_ in files]

        def work(connection: sqlite3.Connection) -> None:
            connection.executemany(_FORGET, gone)
            connection.executemany(_KEEP, kept)

        return await self._thread.write(work)

    async def stamps(self, after: int, count: int) -> StampPage | StoreProblem:
        """The stamps of so many conversations that are not deleted; 0 begins with the first.

        No text of a message is read for it.
        """

        def work(connection: sqlite3.Connection) -> StampPage:
            found = connection.execute(_HEADS, (after, count)).fetchall()
            stamps = {id_: _stamp(connection, number, head) for number, id_, *head in found}
            return StampPage(stamps, found[-1][0] if len(found) == count else None)

        return await self._thread.read(work)

    async def stamped(
        self, conversation_id: str, *, unless: str | None = None
    ) -> Stamped | StoreProblem | None:
        """A conversation with its stamp; ``None`` if there is none or it is deleted.

        Of one whose stamp is ``unless``, the conversation itself is not read.
        """

        def work(connection: sqlite3.Connection) -> Stamped | None:
            found = connection.execute(_HEAD, (conversation_id,)).fetchone()
            if found is None:
                return None
            stamp = _stamp(connection, found[0], found[2:])
            if stamp == unless:
                return Stamped(stamp, None)
            whole = loading.load(connection, conversation_id)
            if whole is not None:
                lay_in = folders.names_in(connection, whole.head.folder)
                whole = dataclasses.replace(whole, lay_in=lay_in)
            return Stamped(stamp, whole)

        return await self._thread.read(work)


def _stamp(connection: sqlite3.Connection, number: int, head: Sequence[Any]) -> str:
    """What tells one state of a conversation from another.

    A question never changes, and an answer only together with what is read of it here.
    """
    import hashlib  # noqa: PLC0415 - OpenSSL is loaded with it

    digest = hashlib.sha256(repr(tuple(head)).encode("utf-8", "surrogatepass"))
    for statement in (_TURNS, _REPLIES):
        for row in connection.execute(statement, (number,)):
            digest.update(repr(row).encode("utf-8", "surrogatepass"))
    # A conversation in no folder and without tags has the stamp that it had before there were any.
    folder, archived, tags = connection.execute(_PLACE, (number,)).fetchone()
    if folder is not None or archived or tags:
        place = (folders.names_in(connection, folder), archived, sorted(tags_of(tags)))
        digest.update(repr(place).encode("utf-8", "surrogatepass"))
    return digest.hexdigest()[:32]


_FACTS: Final = "number, id, title, title_source, updated, pinned, first_turn_id, settings"
_HEADS: Final = f"""
    SELECT {_FACTS} FROM conversation
    WHERE deleted IS NULL AND number > ? ORDER BY number LIMIT ?
"""  # noqa: S608 - made of constants
_HEAD: Final = f"SELECT {_FACTS} FROM conversation WHERE deleted IS NULL AND id = ?"  # noqa: S608
_TURNS: Final = """
    SELECT id, parent_reply_id, comparison, chosen_reply_id, goes_along FROM turn
    WHERE conversation = ? ORDER BY position
"""
_REPLIES: Final = """
    SELECT reply.id, reply.status, reply.model_returned, reply.response_id, reply.request_id,
        reply.stop_reason, reply.usage, reply.cost_usd, reply.settled_cost_usd, reply.timing,
        reply.next_turn_id
    FROM turn JOIN reply ON reply.turn = turn.number
    WHERE turn.conversation = ? ORDER BY turn.position, reply.position
"""
_PLACE: Final = """
    SELECT folder, archived, (
        SELECT group_concat(name, char(31)) FROM conversation_tag
        JOIN tag ON tag.number = tag WHERE conversation = conversation.number
    )
    FROM conversation WHERE number = ?
"""
_FILES: Final = """
    SELECT conversation, name, sha256, stamp FROM living_file
    WHERE folder = ? ORDER BY conversation, stamp = '', name
"""
_FORGET: Final = "DELETE FROM living_file WHERE folder = ? AND conversation = ?"
_KEEP: Final = """
    INSERT OR REPLACE INTO living_file (folder, conversation, name, sha256, stamp)
    VALUES (?, ?, ?, ?, ?)
"""
