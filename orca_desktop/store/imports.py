"""Conversations of other programs in the database: each whole or not at all, and taken back.

What is taken back goes some turns at once, the last first: what is left is a tree at any moment.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Final, TypeAlias, TypeVar

from orca_desktop.domain import clock
from orca_desktop.domain.conversation import Conversation
from orca_desktop.domain.identity import derived_id
from orca_desktop.domain.renaming import renamed
from orca_desktop.store import (
    blobs,
    conversations,
    erasing,
    folders,
    jobs,
    marks,
    replies,
    rows,
    wiping,
)
from orca_desktop.store.engine import sqlite3
from orca_desktop.store.problems import StoreProblem
from orca_desktop.store.thread import StoreThread

T = TypeVar("T")
_Step: TypeAlias = Callable[[sqlite3.Connection], None]


@dataclass(frozen=True, slots=True)
class KnownConversation:
    """A conversation that is in the database: the ids of its turns and answers."""

    ids: frozenset[str]
    is_deleted: bool = False


@dataclass(frozen=True, slots=True)
class BroughtIn:
    """What an import added: a new conversation, or turns and answers of one that was there.

    ``was_deleted`` says that it was among the deleted ones, and is not any more. ``folder_ids`` are
    the folders that were made for it, each before those in it.
    """

    conversation_id: str
    is_new: bool = False
    turn_ids: tuple[str, ...] = ()
    reply_ids: tuple[str, ...] = ()
    was_deleted: bool = False
    folder_ids: tuple[str, ...] = ()

    @property
    def is_nothing(self) -> bool:
        """Whether all of it was there already."""
        return not (self.is_new or self.turn_ids or self.reply_ids or self.was_deleted)


@dataclass(frozen=True, slots=True)
class CutOff:
    """An import that a crash cut off, and that was taken back: the name of its file.

    ``taken`` conversations were; ``left`` were not, for somebody has gone on with them since.
    """

    name: str
    taken: int
    left: int


class StoredImports:
    """What imports brought into one database."""

    def __init__(self, thread: StoreThread) -> None:
        self._thread = thread

    async def known(self, ids: Iterable[str]) -> Mapping[str, KnownConversation] | StoreProblem:
        """Those of these conversations that are there, deleted ones too."""
        wanted = tuple(ids)
        return await self._thread.read(lambda connection: _known(connection, wanted))

    async def begin(self, name: str) -> StoreProblem | None:
        """Remember that an import of a file begins: what it brings is taken back unless it ends."""

        def work(connection: sqlite3.Connection) -> None:
            _forget(connection)
            connection.execute(_BEGIN, (rows.clean(name),))

        return await self._thread.write(work)

    async def end(self) -> StoreProblem | None:
        """Remember that the import has come to its end, and what it brought stays."""
        return await self._thread.write(_forget)

    async def take_back_cut_off(self) -> CutOff | StoreProblem | None:
        """Undo an import that has begun and not ended, if there is any.

        If that is cut off too, it is done again: a chat that was judged to be taken back stays so.
        """
        begun = await self._thread.read(lambda connection: connection.execute(_BEGUN).fetchone())
        if begun is None or isinstance(begun, StoreProblem):
            return begun
        noted = await self._thread.read(lambda connection: connection.execute(_NOTED).fetchall())
        if isinstance(noted, StoreProblem):
            return noted
        steps = tuple(_steps_of_notes(noted))
        made = [id_ for row in reversed(noted) if row[2] for id_ in rows.load(row[4], [])]

        def end(connection: sqlite3.Connection) -> CutOff:
            folders.remove_empty(connection, made)
            taken, left = connection.execute(_COUNT, (_JUDGED, _JUDGED)).fetchone()
            _forget(connection)
            return CutOff(begun[0], taken, left)

        return await self._do_all(steps, end)

    async def bring(
        self, conversation: Conversation, contents: Mapping[str, bytes]
    ) -> BroughtIn | StoreProblem:
        """Keep a conversation with its contents, by their hashes, in one transaction.

        Of one that is there already, what is missing is added below it; nothing of it is changed.
        """

        def work(connection: sqlite3.Connection) -> BroughtIn:
            brought = _bring(connection, conversation, contents)
            if not brought.is_nothing:
                _note(connection, brought)
            return brought

        return await self._thread.write(work)

    async def take_back(self, brought: Iterable[BroughtIn]) -> StoreProblem | None:
        """Undo what was brought in, of very much some at once; cut off, the rest stays.

        New conversations go to the deleted ones. Added turns and answers go for good, but for those
        that something else follows by now. Folders that were made for it go with it, unless
        something else is in them.
        """
        taken = tuple(reversed(tuple(brought)))

        def end(connection: sqlite3.Connection) -> None:
            for each in taken:
                folders.remove_empty(connection, each.folder_ids)

        return await self._do_all(tuple(step for each in taken for step in _steps(each)), end)

    async def _do_all(
        self, steps: Sequence[_Step], end: Callable[[sqlite3.Connection], T]
    ) -> T | StoreProblem:
        """Do steps in jobs, and something after them in that of the last ones."""

        def step(connection: sqlite3.Connection, one: _Step) -> None:
            one(connection)

        def work(connection: sqlite3.Connection) -> T:
            for each in steps[-jobs.LEAST :]:
                each(connection)
            return end(connection)

        _, problem = await jobs.for_each(self._thread, steps[: -jobs.LEAST], step)
        return problem if problem is not None else await self._thread.write(work)


def _known(connection: sqlite3.Connection, wanted: tuple[str, ...]) -> dict[str, KnownConversation]:
    found: dict[str, KnownConversation] = {}
    for id_ in wanted:
        row = connection.execute(
            "SELECT number, deleted FROM conversation WHERE id = ?", (id_,)
        ).fetchone()
        if row is not None:
            inside = connection.execute(_IDS, (row[0], row[0]))
            found[id_] = KnownConversation(
                frozenset(each for (each,) in inside), row[1] is not None
            )
    return found


def _bring(
    connection: sqlite3.Connection, conversation: Conversation, contents: Mapping[str, bytes]
) -> BroughtIn:
    for sha256, content in contents.items():
        blobs.wait(connection, blobs.insert(connection, sha256, content))
    conversation = _apart(connection, conversation)
    row = connection.execute(
        "SELECT number, deleted FROM conversation WHERE id = ?", (conversation.id,)
    ).fetchone()
    if row is None:
        place, made = folders.place_of(connection, conversation.lay_in)
        conversations.insert(connection, conversation.with_head(folder=place))
        return BroughtIn(conversation.id, is_new=True, folder_ids=made)
    number, deleted = row
    turn_ids, reply_ids = _add_missing(connection, number, conversation)
    added = {*turn_ids, *reply_ids, *_replies_of(conversation, turn_ids)}
    bookmarks = conversation.bookmarks.items()
    marks.insert(connection, {id_: each for id_, each in bookmarks if id_ in added})
    if turn_ids:
        conversations.retell(connection, number, conversation.head.updated, conversation.turns[-1])
    if deleted is not None:
        connection.execute("UPDATE conversation SET deleted = NULL WHERE number = ?", (number,))
    return BroughtIn(
        conversation.id,
        turn_ids=turn_ids,
        reply_ids=reply_ids,
        was_deleted=deleted is not None,
    )


def _replies_of(conversation: Conversation, turn_ids: Iterable[str]) -> Iterator[str]:
    """The ids of the answers in these turns."""
    for each in turn_ids:
        yield from (reply.id for reply in conversation.by_id[each].replies)


def _apart(connection: sqlite3.Connection, conversation: Conversation) -> Conversation:
    """A conversation with none of another one's ids, as that of a file whose id was changed has.

    The same file gets the same ids each time, so that it makes no second copy.
    """
    own = conversation.id

    def is_of_another(id_: str) -> bool:
        return connection.execute(_IS_OF_ANOTHER, (id_, own, id_, own)).fetchone() is not None

    ids = (id_ for turn in conversation.turns for id_ in (turn.id, *(r.id for r in turn.replies)))
    taken = set(filter(is_of_another, ids))

    def other(id_: str) -> str:
        return derived_id(_NAMESPACE, f"{own} {id_}") if id_ in taken else id_

    return renamed(conversation, other) if taken else conversation


def _add_missing(
    connection: sqlite3.Connection, number: int, conversation: Conversation
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    there = _known(connection, (conversation.id,))[conversation.id].ids
    turn_ids: list[str] = []
    reply_ids: list[str] = []
    for turn in conversation.turns:
        if turn.id not in there:
            conversations.append(connection, number, turn)
            turn_ids.append(turn.id)
            continue
        missing = [reply for reply in turn.replies if reply.id not in there]
        for reply in missing:
            at, last = connection.execute(_PLACE, (turn.id,)).fetchone()
            replies.insert(connection, at, last + 1, reply)
            reply_ids.append(reply.id)
        if missing:
            connection.execute(_CHOOSE, (missing[-1].id, turn.id))
    return tuple(turn_ids), tuple(reply_ids)


def _note(connection: sqlite3.Connection, brought: BroughtIn) -> None:
    """Remember what was brought as long as its import has not ended."""
    connection.execute(
        _NOTE,
        (
            brought.conversation_id,
            brought.is_new,
            brought.was_deleted,
            # One that is new had no turns to be added to: what was made for it stands there.
            rows.dump(list(brought.folder_ids if brought.is_new else brought.turn_ids)),
            rows.dump(list(brought.reply_ids)),
            _size(connection, brought.conversation_id),
        ),
    )


def _steps_of_notes(noted: Iterable[tuple[Any, ...]]) -> Iterator[_Step]:
    """What takes back what is noted, unless somebody has gone on with it."""
    for number, id_, is_new, was_deleted, turns, replies_, size in noted:
        yield partial(_judge, number, id_, size)
        added, reply_ids = (tuple(rows.load(each, [])) for each in (turns, replies_))
        turn_ids = () if is_new else added
        brought = BroughtIn(id_, bool(is_new), turn_ids, reply_ids, bool(was_deleted))
        for step in _steps(brought):
            yield partial(_if_judged, number, step)


def _judge(number: int, id_: str, size: int, connection: sqlite3.Connection) -> None:
    """Note that a conversation is taken back, if nobody has gone on with it."""
    if _size(connection, id_) == size:
        connection.execute("UPDATE import_brought SET size = ? WHERE number = ?", (_JUDGED, number))


def _if_judged(number: int, step: _Step, connection: sqlite3.Connection) -> None:
    """Do a step of a conversation that is taken back."""
    found = connection.execute("SELECT size FROM import_brought WHERE number = ?", (number,))
    if found.fetchone() == (_JUDGED,):
        step(connection)


def _size(connection: sqlite3.Connection, conversation_id: str) -> int:
    known = _known(connection, (conversation_id,)).get(conversation_id)
    return 0 if known is None else len(known.ids)


def _forget(connection: sqlite3.Connection) -> None:
    connection.execute("DELETE FROM import_brought")
    connection.execute("DELETE FROM import_begun")


def _steps(brought: BroughtIn) -> Iterator[_Step]:
    """What takes back what was brought in, one after the other; each can be done again."""
    if brought.is_new or brought.was_deleted:
        yield partial(_delete, brought.conversation_id)
    for id_ in reversed(brought.turn_ids):
        yield partial(_remove_turn, id_)
    for id_ in reversed(brought.reply_ids):
        yield partial(_remove_reply, brought.conversation_id, id_)


def _delete(conversation_id: str, connection: sqlite3.Connection) -> None:
    moment = rows.moment(clock.now())
    connection.execute(_DELETE, (moment, conversation_id))


def _remove_turn(id_: str, connection: sqlite3.Connection) -> None:
    found = connection.execute(_TURN_ALONE, (id_,)).fetchone()
    if found is not None:
        erasing.set_aside(connection, "turn = ?", *found)
        connection.execute("DELETE FROM turn WHERE number = ?", found)
        wiping.ask(connection)


def _remove_reply(conversation_id: str, id_: str, connection: sqlite3.Connection) -> None:
    found = connection.execute(_REPLY_ALONE, (id_,)).fetchone()
    if found is not None:
        erasing.set_aside(connection, "reply = ?", *found)
        connection.execute("DELETE FROM reply WHERE number = ?", found)
        wiping.ask(connection)
    connection.execute(_CHOOSE_ANOTHER, (conversation_id, id_))


_NAMESPACE: Final = "b0b4a3f6-3a70-4a53-9f0d-6f4d1a2c8e11"
_IS_OF_ANOTHER: Final = """
    SELECT 1 FROM turn JOIN conversation ON conversation.number = turn.conversation
    WHERE turn.id = ? AND conversation.id != ?
    UNION ALL
    SELECT 1 FROM reply JOIN turn ON turn.number = reply.turn
    JOIN conversation ON conversation.number = turn.conversation
    WHERE reply.id = ? AND conversation.id != ?
"""
_BEGUN: Final = "SELECT name FROM import_begun"
_BEGIN: Final = "INSERT INTO import_begun (number, name) VALUES (1, ?)"
_NOTE: Final = """
    INSERT INTO import_brought (conversation, is_new, was_deleted, turns, replies, size)
    SELECT ?, ?, ?, ?, ?, ? WHERE EXISTS (SELECT 1 FROM import_begun)
"""
_NOTED: Final = """
    SELECT number, conversation, is_new, was_deleted, turns, replies, size FROM import_brought
    ORDER BY number DESC
"""
_JUDGED: Final = -1
"""The size of a conversation that is taken back, from then on."""

_COUNT: Final = """
    SELECT coalesce(sum(size = ?), 0), coalesce(sum(size != ?), 0) FROM import_brought
"""
_DELETE: Final = "UPDATE conversation SET deleted = ? WHERE id = ? AND deleted IS NULL"
_IDS: Final = """
    SELECT id FROM turn WHERE conversation = ? UNION ALL
    SELECT reply.id FROM reply JOIN turn ON turn.number = reply.turn WHERE turn.conversation = ?
"""
_PLACE: Final = """
    SELECT number, (SELECT coalesce(max(position), -1) FROM reply WHERE turn = turn.number)
    FROM turn WHERE id = ?
"""
_CHOOSE = "UPDATE turn SET chosen_reply_id = ? WHERE id = ? AND chosen_reply_id IS NULL"
_TURN_ALONE: Final = """
    SELECT number FROM turn WHERE id = ? AND NOT EXISTS (
        SELECT 1 FROM turn AS below JOIN reply ON below.parent_reply_id = reply.id
        WHERE reply.turn = turn.number AND below.conversation = turn.conversation
    )
"""
_REPLY_ALONE: Final = """
    SELECT number FROM reply WHERE id = ? AND NOT EXISTS (
        SELECT 1 FROM turn AS below JOIN turn AS own ON own.conversation = below.conversation
        WHERE own.number = reply.turn AND below.parent_reply_id = reply.id
    )
"""
_CHOOSE_ANOTHER: Final = """
    UPDATE turn SET chosen_reply_id =
        (SELECT id FROM reply WHERE reply.turn = turn.number ORDER BY position DESC LIMIT 1)
    WHERE conversation = (SELECT number FROM conversation WHERE id = ?)
    AND chosen_reply_id = ? AND NOT EXISTS (SELECT 1 FROM reply WHERE id = chosen_reply_id)
"""
