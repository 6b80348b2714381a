"""Conversations in the database: the list, one whole tree, and every change to it."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, TypeVar

from orca_desktop.domain import clock, history
from orca_desktop.domain.bookmarks import Bookmark
from orca_desktop.domain.comparison import Comparison
from orca_desktop.domain.conversation import Conversation, Summary, Turn
from orca_desktop.domain.message import plain_text
from orca_desktop.domain.parameters import Settings
from orca_desktop.domain.summaries import Summaries, SummaryFlag
from orca_desktop.store import (
    arranging,
    blobs,
    erasing,
    jobs,
    loading,
    marks,
    replies,
    rows,
    search,
    settings,
    wiping,
)
from orca_desktop.store.arranging import Arranged, Arrangement
from orca_desktop.store.engine import sqlite3
from orca_desktop.store.problems import ProblemKind, StoreProblem
from orca_desktop.store.thread import StoreThread
from orca_desktop.store.watching import UNWATCHED, CopyWatch

T = TypeVar("T")

_AUTOMATIC: Final = "automatic"

COMPARISONS_AT_ONCE: Final = 50
"""How many comparisons are read in one job: some milliseconds."""

_LATEST: Final = (1 << 62, 0)
"""After every moment, and whatever number."""


@dataclass(frozen=True, slots=True)
class DeletedSummary:
    """A deleted conversation, and when it was deleted."""

    summary: Summary
    deleted: datetime.datetime


@dataclass(frozen=True, slots=True)
class Rearranged:
    """Conversations that were put elsewhere, and those of them that the list shows now.

    The problem is what kept the others from it.
    """

    made: tuple[Arranged, ...]
    listed: tuple[Summary, ...]
    problem: StoreProblem | None = None


@dataclass(frozen=True, slots=True)
class ComparisonSummary:
    """A comparison as a list shows it: where it is, what was asked, and what was thought of it."""

    conversation_id: str
    title: str
    turn_id: str
    created: datetime.datetime
    question: str
    comparison: Comparison
    ratings: Mapping[str, replies.Rating]
    notes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ComparisonsFound:
    """Some comparisons, the latest first; the next are asked for with ``after``, if there are any.

    It says when the last of these was asked, and the number of its turn.
    """

    found: tuple[ComparisonSummary, ...] = ()
    after: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class TurnsRemoved:
    """A turn that was taken out: its rows, and the turns that hung from its replies.

    ``followers`` are ids of turns with the ids of the replies they hung from; ``waits`` is what
    the list showed; ``contents`` are those of pictures and files with their searchable words, by
    their hashes, ``bookmarks`` those of its messages.
    """

    conversation_id: str
    turn: Mapping[str, Any]
    answers: tuple[Mapping[str, Any], ...]
    followers: tuple[tuple[str, str], ...]
    waits: bool
    contents: Mapping[str, tuple[bytes, str]] = field(default_factory=dict, repr=False)
    bookmarks: Mapping[str, Bookmark] = field(default_factory=dict)


class Conversations:
    """The conversations of one database."""

    def __init__(self, thread: StoreThread) -> None:
        self._thread = thread

    async def list(self) -> Summaries | StoreProblem:
        """All that are not deleted: the pinned first, then the latest; no turn is read for it."""
        return await self._thread.read(_list)

    async def deleted(self) -> tuple[DeletedSummary, ...] | StoreProblem:
        """Those that can still be restored, the last deleted first."""
        return await self._thread.read(
            lambda connection: tuple(
                DeletedSummary(loading.summary(row), rows.moment_of(deleted))
                for *row, deleted in connection.execute(_LIST_DELETED)
            )
        )

    async def load(self, conversation_id: str) -> Conversation | StoreProblem:
        """One whole conversation, deleted or not."""

        def work(connection: sqlite3.Connection) -> Conversation | None:
            # Until what a cut-off program left running can be ended in the file, it ends here.
            ends_running = self._thread.debt is not None
            found = loading.load(connection, conversation_id, ends_running=ends_running)
            if found is None:
                return None
            for turn in found.turns:
                history.in_words(turn)  # here it keeps nobody waiting
            return found.prepared()

        found = await self._thread.read(work)
        return found if found is not None else self._missing()

    async def ending(self, conversation_id: str) -> Conversation | StoreProblem | None:
        """The last turns of the visible path of a long conversation, as a conversation.

        Nothing where the whole is read as quickly.
        """

        def work(connection: sqlite3.Connection) -> Conversation | None:
            return loading.ending(
                connection, conversation_id, ends_running=self._thread.debt is not None
            )

        return await self._thread.read(work)

    async def add_turn(self, conversation: Conversation, turn: Turn) -> StoreProblem | None:
        """Keep a turn with its replies at the end of a conversation, and make it visible.

        A conversation that is not stored yet is stored first, with the turns it has. When this
        returns ``None``, the words survive a crash and a power cut.
        """

        def work(connection: sqlite3.Connection) -> None:
            number = _number(connection, conversation.id)
            if number is None:
                others = tuple(each for each in conversation.turns if each.id != turn.id)
                number = _insert_conversation(connection, conversation, others)
            elif connection.execute(_NAME, (rows.clean(conversation.head.title), number)).rowcount:
                search.index_title(connection, number, conversation.head.title)
            position = _next_position(connection, number)
            _insert_turn(connection, number, position, turn)
            _show(connection, number, turn.parent, turn.id)
            _touch(connection, number, conversation.head.updated, turn)

        return await self._thread.write(work)

    async def save(self, conversation: Conversation) -> StoreProblem | None:
        """Keep a whole conversation; one of the same id is replaced."""
        return await self._thread.write(lambda connection: replace(connection, conversation))

    async def update(self, conversation: Conversation) -> StoreProblem | None:
        """Keep the title, who gave it, the pin, the settings and the time of the last change."""

        def work(connection: sqlite3.Connection) -> bool:
            number = _number(connection, conversation.id)
            if number is None:
                return False
            connection.execute(_UPDATE, (*_head(conversation), number))
            search.index_title(connection, number, conversation.head.title)
            return True

        return self._done(await self._thread.write(work))

    async def keep_settings(
        self, changed: Mapping[str, Settings], remembered: Mapping[str, Any]
    ) -> StoreProblem | None:
        """Keep how conversations are answered, by their ids, and what is remembered with it.

        All or nothing; a conversation that is not in the library yet is passed over.
        """
        kept = [(rows.dump_settings(each), rows.clean(id_)) for id_, each in changed.items()]
        texts = settings.texts(remembered)

        def work(connection: sqlite3.Connection) -> None:
            connection.executemany(_KEEP_SETTINGS, kept)
            connection.executemany(settings.SAVE, texts)

        return await self._thread.write(work)

    async def show_turn(self, conversation_id: str, turn: Turn) -> StoreProblem | None:
        """Make a turn the visible one among its siblings."""

        def work(connection: sqlite3.Connection) -> bool:
            number = _number(connection, conversation_id)
            if number is not None:
                _show(connection, number, turn.parent, turn.id)
            return number is not None

        return self._done(await self._thread.write(work))

    async def show_path(
        self, conversation_id: str, turns: Iterable[Turn], replies: Mapping[str, str]
    ) -> StoreProblem | None:
        """Make turns the visible ones among their siblings, and replies those of their turns.

        ``replies`` are ids by the ids of their turns. All of it is kept, or nothing.
        """
        shown = tuple(turns)

        def work(connection: sqlite3.Connection) -> bool:
            number = _number(connection, conversation_id)
            if number is None:
                return False
            for turn in shown:
                _show(connection, number, turn.parent, turn.id)
            for turn_id, reply_id in replies.items():
                connection.execute(_CHOOSE, (rows.clean(reply_id), turn_id))
            return True

        return self._done(await self._thread.write(work))

    async def choose_reply(self, turn_id: str, reply_id: str) -> StoreProblem | None:
        """Make a reply the shown and continued one of its turn."""
        return await self._change(_CHOOSE, (rows.clean(reply_id), turn_id))

    async def keep_comparison(self, turn_id: str, comparison: Comparison) -> StoreProblem | None:
        """Keep what a turn compares and what became of it."""
        return await self._change(
            "UPDATE turn SET kind = 'comparison', comparison = ? WHERE id = ?",
            (rows.dump_comparison(comparison), turn_id),
        )

    async def remove_turn(self, conversation_id: str, turn_id: str) -> TurnsRemoved | StoreProblem:
        """Take a turn with its replies out of a conversation; what followed follows on before it.

        What comes back holds all that ``put_back`` needs; it is nowhere else any more once the
        search index is wiped too (``Wiping.wipe``).
        """

        def work(connection: sqlite3.Connection) -> TurnsRemoved | None:
            found = loading.load(connection, conversation_id)
            if found is None or turn_id not in found.by_id:
                return None
            return _remove_turn(connection, found, turn_id)

        removed = await self._thread.write(work)
        return self._missing() if removed is None else removed

    async def remove_branch(
        self, conversation_id: str, turn_id: str
    ) -> tuple[TurnsRemoved, ...] | StoreProblem:
        """Take a turn out of a conversation, with its replies and all that hangs from them.

        What comes back tells of each turn before those that hang from it.
        """

        def work(connection: sqlite3.Connection) -> tuple[TurnsRemoved, ...]:
            found = loading.load(connection, conversation_id)
            if found is None or turn_id not in found.by_id:
                return ()
            return _remove_branch(connection, found, turn_id)

        removed = await self._thread.write(work)
        return removed or self._missing()

    async def put_back(self, *removed: TurnsRemoved) -> StoreProblem | None:
        """Put what one removal took out back where it was, with everything that belonged to it.

        The first of the turns is in sight then.
        """

        def work(connection: sqlite3.Connection) -> bool:
            first = removed[0]
            # Not that of the row: a temporary chat may have been kept since.
            number = _number(connection, first.conversation_id)
            if number is None:
                return False
            for each in removed:
                _put_back(connection, number, each)
            _show(connection, number, *_place_of(first))
            connection.execute(_TELL, (first.waits, first.conversation_id))
            return True

        return self._done(await self._thread.write(work))

    async def send_along(self, turn_id: str, *, goes_along: bool | None) -> StoreProblem | None:
        """Keep whether the person wants a turn sent along; ``None`` leaves it to the rule."""
        return await self._change(
            "UPDATE turn SET goes_along = ? WHERE id = ?", (goes_along, turn_id)
        )

    async def comparisons(
        self, after: tuple[int, int] | None = None, most: int = COMPARISONS_AT_ONCE
    ) -> ComparisonsFound | StoreProblem:
        """Comparisons of conversations that are not deleted, the latest first, some at once."""
        return await self._thread.read(lambda connection: _comparisons(connection, after, most))

    async def arrange(
        self,
        ids: Iterable[str],
        change: Callable[[Arrangement], Arrangement],
        watch: CopyWatch = UNWATCHED,
    ) -> Rearranged | StoreProblem:
        """Put conversations elsewhere in the list, each whole; of very many, some at once.

        ``change`` may be called more than once for each. Those that are not there are passed over.
        """
        wanted = tuple(dict.fromkeys(ids))
        return await self._rearrange(
            wanted, lambda connection, id_: arranging.arrange(connection, id_, change), watch
        )

    async def take_back(
        self, made: Iterable[Arranged], watch: CopyWatch = UNWATCHED
    ) -> Rearranged | StoreProblem:
        """Undo what was arranged, some at once; what was changed since then stays."""
        back = await self._rearrange(tuple(made), arranging.take_back, watch)
        if isinstance(back, StoreProblem) and back.kind is ProblemKind.MISSING:
            return Rearranged((), ())  # those that are gone need nothing
        return back

    async def _rearrange(
        self,
        wanted: Sequence[T],
        put: Callable[[sqlite3.Connection, T], Arranged | None],
        watch: CopyWatch,
    ) -> Rearranged | StoreProblem:
        def piece(connection: sqlite3.Connection, one: T) -> tuple[Arranged | None, Summary | None]:
            made = put(connection, one)
            is_new = made is not None and made.after != made.before
            return made, _listed(connection, made.id) if made is not None and is_new else None

        given, problem = await jobs.for_each(self._thread, wanted, piece, watch)
        if problem is not None and not given:
            return problem
        if wanted and all(made is None for made, _ in given):
            return problem or self._missing()
        made = (each for each, _ in given if each is not None and each.after != each.before)
        listed = tuple(each for _, each in given if each is not None)
        return Rearranged(tuple(made), listed, problem)

    async def mark_unread(self, conversation_id: str, *, unread: bool) -> StoreProblem | None:
        """Note whether an answer came that was not seen yet."""
        return await self._change(
            "UPDATE conversation SET unread = ? WHERE id = ?", (int(unread), conversation_id)
        )

    async def delete(self, conversation_id: str) -> StoreProblem | None:
        """Move a conversation to the deleted ones; nothing of it is lost yet."""
        return await self._change(
            "UPDATE conversation SET deleted = ? WHERE id = ? AND deleted IS NULL",
            (rows.moment(clock.now()), conversation_id),
        )

    async def restore(self, conversation_id: str) -> StoreProblem | None:
        """Bring a deleted conversation back."""
        return await self._change(
            "UPDATE conversation SET deleted = NULL WHERE id = ?", (conversation_id,)
        )

    async def _change(self, statement: str, values: tuple[Any, ...]) -> StoreProblem | None:
        """Run one statement that must meet a row."""
        return self._done(
            await self._thread.write(
                lambda connection: connection.execute(statement, values).rowcount > 0
            )
        )

    def _done(self, met: bool | StoreProblem) -> StoreProblem | None:
        if isinstance(met, StoreProblem):
            return met
        return None if met else self._missing()

    def _missing(self) -> StoreProblem:
        return StoreProblem(ProblemKind.MISSING, self._thread.path)


def _remove_turn(connection: sqlite3.Connection, found: Conversation, turn_id: str) -> TurnsRemoved:
    after = found.without(turn_id)
    followers = tuple(
        (each.id, each.parent)
        for each in found.turns
        if each.parent is not None and each.parent != after.by_id.get(each.id, each).parent
    )
    removed = _kept_apart(connection, found, found.by_id[turn_id], followers)
    _remove(connection, turn_id)
    for each, _ in followers:
        connection.execute(_HANG, (removed.turn["parent_reply_id"], each))
    _tell_removal(connection, removed, after)
    return removed


def _remove_branch(
    connection: sqlite3.Connection, found: Conversation, turn_id: str
) -> tuple[TurnsRemoved, ...]:
    gone = found.below(turn_id)
    removed = tuple(_kept_apart(connection, found, each) for each in gone)
    for each in gone:
        _remove(connection, each.id)
    _tell_removal(connection, removed[0], found.without_branch(turn_id))
    return removed


def _remove(connection: sqlite3.Connection, turn_id: str) -> None:
    erasing.set_aside(connection, _IS_OF_TURN, turn_id)
    connection.execute(_REMOVE, (turn_id,))


def _kept_apart(
    connection: sqlite3.Connection,
    found: Conversation,
    gone: Turn,
    followers: tuple[tuple[str, str], ...] = (),
) -> TurnsRemoved:
    """All that is needed to put a turn back."""
    (turn,) = _whole_rows(connection, "SELECT * FROM turn WHERE id = ?", gone.id)
    answers = _whole_rows(connection, "SELECT * FROM reply WHERE turn = ?", turn["number"])
    (waits,) = connection.execute(_TOLD, (found.id,)).fetchone()
    blocks = (*gone.prompt, *(block for reply in gone.replies for block in reply.blocks))
    contents = blobs.contents(connection, blocks)
    bookmarks = marks.of_turn(connection, turn["number"])
    return TurnsRemoved(found.id, turn, answers, followers, bool(waits), contents, bookmarks)


def _tell_removal(
    connection: sqlite3.Connection, removed: TurnsRemoved, after: Conversation
) -> None:
    """Note what is in sight, and what the list shows, after turns were taken out."""
    wiping.ask(connection)
    parent, _ = _place_of(removed)
    _show(connection, removed.turn["conversation"], parent, after.chosen.get(parent))
    last = after.path[-1] if after.path else None
    connection.execute(_TELL, (_waits(last), after.id))


def _place_of(removed: TurnsRemoved) -> tuple[str | None, str]:
    """The reply that a turn hung from, and its own id."""
    return removed.turn["parent_reply_id"], removed.turn["id"]


def _put_back(connection: sqlite3.Connection, conversation: int, removed: TurnsRemoved) -> None:
    turn = {name: value for name, value in removed.turn.items() if name != "number"}
    turn["conversation"] = conversation
    if connection.execute(_IS_TAKEN, (conversation, turn["position"])).fetchone():
        turn["position"] = _next_position(connection, conversation)
    for sha256, (content, words) in removed.contents.items():
        blobs.keep(connection, sha256, content, words)
    number = _insert_whole(connection, "turn", turn)
    prompt = rows.load_blocks(turn["prompt"])
    blobs.hold(connection, "turn", number, prompt)
    search.index_prompt(connection, conversation, number, prompt)
    for answer in removed.answers:
        kept = {name: value for name, value in answer.items() if name != "number"}
        at = _insert_whole(connection, "reply", {**kept, "turn": number})
        blocks = rows.load_blocks(kept["blocks"])
        blobs.hold(connection, "reply", at, blocks)
        search.index_reply(connection, conversation, number, at, plain_text(blocks))
    marks.insert(connection, removed.bookmarks)
    for each, reply_id in removed.followers:
        connection.execute(_HANG, (reply_id, each))


def _held_by(connection: sqlite3.Connection, conversation_id: str) -> list[int]:
    """The numbers of all contents that a conversation holds."""
    return [number for (number,) in connection.execute(_HELD_BY, (conversation_id,))]


def _whole_rows(
    connection: sqlite3.Connection, statement: str, value: object
) -> tuple[dict[str, Any], ...]:
    cursor = connection.execute(statement, (value,))
    names = [name for name, *_ in cursor.description]
    return tuple(dict(zip(names, row, strict=True)) for row in cursor)


def _insert_whole(connection: sqlite3.Connection, table: str, row: Mapping[str, Any]) -> int:
    signs = ", ".join("?" * len(row))
    statement = f"INSERT INTO {table} ({', '.join(row)}) VALUES ({signs})"  # noqa: S608 - our names
    number = connection.execute(statement, tuple(row.values())).lastrowid
    assert number is not None  # noqa: S101 - an INSERT has always one
    return number


def _comparisons(
    connection: sqlite3.Connection, after: tuple[int, int] | None, most: int
) -> ComparisonsFound:
    asked = (*(after or _LATEST), most)
    listed = connection.execute(_SELECT_COMPARISONS, asked).fetchall()
    found: list[ComparisonSummary] = []
    for number, created, conversation_id, title, turn_id, prompt, text in listed:
        comparison = rows.load_comparison(text)
        if comparison is None:
            continue
        ratings: dict[str, replies.Rating] = {}
        notes: dict[str, str] = {}
        for reply_id, rating, note in connection.execute(_SELECT_OPINIONS, (number,)):
            if rating is not None:
                ratings[reply_id] = replies.Rating(rating)
            if note is not None:
                notes[reply_id] = note
        question = rows.preview(plain_text(rows.load_blocks(prompt)))
        head = (conversation_id, title, turn_id, rows.moment_of(created), question)
        found.append(ComparisonSummary(*head, comparison, ratings, notes))
    is_last = len(listed) < most
    return ComparisonsFound(tuple(found), None if is_last else (listed[-1][1], listed[-1][0]))


def _list(connection: sqlite3.Connection) -> Summaries:
    is_tagged = connection.execute("SELECT EXISTS (SELECT 1 FROM conversation_tag)").fetchone()[0]
    found = connection.execute(_LIST.format(tags=loading.TAGS if is_tagged else "NULL"))
    if not is_tagged:
        return Summaries(found)
    return Summaries((*row, arranging.tags_of(tags)) for *row, tags in found)


def _listed(connection: sqlite3.Connection, id_: str) -> Summary | None:
    """What the list shows of a conversation, if it shows it."""
    row = connection.execute(_LISTED, (id_,)).fetchone()
    return None if row is None else loading.summary(row)


def _number(connection: sqlite3.Connection, conversation_id: str) -> int | None:
    row = connection.execute(
        "SELECT number FROM conversation WHERE id = ?", (conversation_id,)
    ).fetchone()
    return None if row is None else int(row[0])


def _next_position(connection: sqlite3.Connection, number: int) -> int:
    (last,) = connection.execute(
        "SELECT max(position) FROM turn WHERE conversation = ?", (number,)
    ).fetchone()
    return 0 if last is None else int(last) + 1


def _head(conversation: Conversation) -> tuple[Any, ...]:
    return (
        rows.clean(conversation.head.title),
        loading.PERSON if conversation.head.title_is_own else _AUTOMATIC,
        rows.moment(conversation.head.updated),
        int(conversation.head.pinned),
        rows.dump_settings(conversation.settings),
    )


def _insert_conversation(
    connection: sqlite3.Connection, conversation: Conversation, turns: Iterable[Turn]
) -> int:
    first_turn = conversation.chosen.get(None)
    row = (conversation.id, rows.moment(conversation.head.created), first_turn)
    placed = (conversation.head.folder, int(conversation.head.archived))
    number = connection.execute(_INSERT, (*row, *_head(conversation), *placed)).lastrowid
    assert number is not None  # noqa: S101 - an INSERT has always one
    arranging.put_tags(connection, number, conversation.head.tags)
    search.index_title(connection, number, conversation.head.title)
    last: Turn | None = None
    for position, turn in enumerate(turns):
        _insert_turn(connection, number, position, turn)
        last = turn
    for reply_id, turn_id in conversation.chosen.items():
        if reply_id is not None:
            _show(connection, number, reply_id, turn_id)
    if last is not None:
        _touch(connection, number, conversation.head.updated, last)
    marks.insert(connection, conversation.bookmarks)
    return number


def replace(connection: sqlite3.Connection, conversation: Conversation) -> None:
    """Keep a whole conversation in place of what there is of the same id."""
    held = _held_by(connection, conversation.id)
    for number in held:  # what is in both must not go with the old one
        blobs.wait(connection, number)
    if erasing.set_aside(connection, erasing.IS_OF_CHAT, conversation.id):
        wiping.ask(connection)
    connection.execute("DELETE FROM conversation WHERE id = ?", (conversation.id,))
    _insert_conversation(connection, conversation, conversation.turns)
    for number in held:
        blobs.let_go(connection, number)


def insert(connection: sqlite3.Connection, conversation: Conversation) -> None:
    """Add a whole conversation that is not there yet."""
    _insert_conversation(connection, conversation, conversation.turns)


def append(connection: sqlite3.Connection, number: int, turn: Turn) -> None:
    """Add a turn at the end of the conversation of that number; what is visible stays so."""
    _insert_turn(connection, number, _next_position(connection, number), turn)


def retell(
    connection: sqlite3.Connection, number: int, updated: datetime.datetime, turn: Turn
) -> None:
    """Note the last change of a conversation, unless a later one is noted, and its newest turn."""
    (known,) = connection.execute(
        "SELECT updated FROM conversation WHERE number = ?", (number,)
    ).fetchone()
    _touch(connection, number, max(updated, rows.moment_of(known)), turn)


def _insert_turn(
    connection: sqlite3.Connection, conversation: int, position: int, turn: Turn
) -> None:
    kind = "normal" if turn.comparison is None else "comparison"
    number = connection.execute(
        _INSERT_TURN,
        (
            turn.id,
            conversation,
            position,
            turn.parent,
            kind,
            rows.dump_comparison(turn.comparison),
            rows.moment(turn.created),
            rows.dump_blocks(turn.prompt),
            turn.chosen_id,
            turn.goes_along,
        ),
    ).lastrowid
    assert number is not None  # noqa: S101 - an INSERT has always one
    blobs.hold(connection, "turn", number, turn.prompt)
    search.index_prompt(connection, conversation, number, turn.prompt)
    for place, reply in enumerate(turn.replies):
        replies.insert(connection, number, place, reply)


def _show(
    connection: sqlite3.Connection, conversation: int, parent: str | None, turn_id: str | None
) -> None:
    if parent is None:
        connection.execute(
            "UPDATE conversation SET first_turn_id = ? WHERE number = ?", (turn_id, conversation)
        )
    else:
        connection.execute("UPDATE reply SET next_turn_id = ? WHERE id = ?", (turn_id, parent))


def _touch(
    connection: sqlite3.Connection, conversation: int, updated: datetime.datetime, turn: Turn
) -> None:
    """Note the last change and what the list shows of the newest turn."""
    connection.execute(_TOUCH, (rows.moment(updated), _waits(turn), conversation))


def _waits(turn: Turn | None) -> bool:
    return turn is not None and turn.chosen is not None and history.waits(turn.chosen)


_FLAGS: Final = " + ".join(
    f"{flag:d} * ({condition})"
    for flag, condition in (
        (SummaryFlag.PINNED, "pinned <> 0"),
        (SummaryFlag.TITLE_IS_OWN, f"title_source = '{loading.PERSON}'"),
        (SummaryFlag.COMPARES, loading.COMPARES),
        (SummaryFlag.WAITS, "waits <> 0"),
        (SummaryFlag.ARCHIVED, "archived <> 0"),
        (SummaryFlag.UNREAD, "unread <> 0"),
    )
)
"""What is true of a conversation, as one number."""

_LIST: Final = f"""
    SELECT id, title, created, updated, {_FLAGS}, folder, {{tags}} FROM conversation
    WHERE deleted IS NULL ORDER BY pinned DESC, updated DESC, id
"""  # noqa: S608 - made of constants
_LISTED: Final = (
    f"SELECT {loading.SUMMARY}, {loading.TAGS} FROM conversation WHERE deleted IS NULL AND id = ?"  # noqa: S608
)
_LIST_DELETED: Final = f"""
    SELECT {loading.SUMMARY}, {loading.TAGS}, deleted FROM conversation
    WHERE deleted IS NOT NULL AND id NOT IN (SELECT conversation_id FROM erasing)
    ORDER BY deleted DESC, number DESC
"""  # noqa: S608 - made of constants
_HELD_BY: Final = """
    WITH one AS (
        SELECT turn.number AS turn FROM turn JOIN conversation
        ON conversation.number = turn.conversation WHERE conversation.id = ?
    )
    SELECT blob FROM blob_use WHERE turn IN (SELECT turn FROM one)
    UNION SELECT blob FROM blob_use
    WHERE reply IN (SELECT reply.number FROM reply WHERE reply.turn IN (SELECT turn FROM one))
"""
_INSERT: Final = """
    INSERT INTO conversation
        (id, created, first_turn_id, title, title_source, updated, pinned, settings,
         folder, archived)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_UPDATE: Final = """
    UPDATE conversation SET title = ?, title_source = ?, updated = ?, pinned = ?, settings = ?
    WHERE number = ?
"""

_KEEP_SETTINGS: Final = "UPDATE conversation SET settings = ? WHERE id = ?"
_INSERT_TURN: Final = """
    INSERT INTO turn
        (id, conversation, position, parent_reply_id, kind, comparison,
         created, prompt, chosen_reply_id, goes_along)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_SELECT_COMPARISONS: Final = """
    SELECT turn.number, turn.created, conversation.id, title, turn.id, prompt, comparison
    FROM turn INDEXED BY turn_compared_at JOIN conversation ON conversation.number = conversation
    WHERE comparison IS NOT NULL AND deleted IS NULL AND (turn.created, turn.number) < (?, ?)
    ORDER BY turn.created DESC, turn.number DESC LIMIT ?
"""
_SELECT_OPINIONS: Final = """
    SELECT id, rating, note FROM reply
    WHERE turn = ? AND (rating IS NOT NULL OR note IS NOT NULL)
"""
_CHOOSE: Final = "UPDATE turn SET chosen_reply_id = ? WHERE id = ?"
_HANG: Final = "UPDATE turn SET parent_reply_id = ? WHERE id = ?"
_IS_OF_TURN: Final = "turn = (SELECT number FROM turn WHERE id = ?)"
_REMOVE: Final = "DELETE FROM turn WHERE id = ?"
_IS_TAKEN: Final = "SELECT 1 FROM turn WHERE conversation = ? AND position = ?"
_TOLD: Final = "SELECT waits FROM conversation WHERE id = ?"
_TELL: Final = "UPDATE conversation SET waits = ? WHERE id = ?"
_NAME: Final = "UPDATE conversation SET title = ? WHERE number = ? AND title = ''"
"""One that has lost its only question has no title until it has another."""
_TOUCH: Final = "UPDATE conversation SET updated = ?, waits = ? WHERE number = ?"
