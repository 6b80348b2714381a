"""What can still be read of a damaged database, carried over row by row into a new one.

SQLite reads a damaged file up to the damage and then gives up, so each row is asked for on its
own. Which rows there were is told by the tables and, where a table is broken, by their indexes.
A question or answer that cannot be read any more is looked for in the newest sound backup, then
among the searchable texts; failing both, a note stands in its place, so that what follows it in
the conversation still hangs together.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from orca_desktop.domain import clock
from orca_desktop.domain.folding import without_marks
from orca_desktop.domain.identity import new_id
from orca_desktop.domain.message import plain_text
from orca_desktop.domain.reply import Origin
from orca_desktop.store import blobs, database, drafts, engine, rows, search
from orca_desktop.store.engine import sqlite3

_UNREADABLE: Final = "[This could not be read any more.]"
_TREE: Final = ("conversation", "turn", "reply")
_NUMBER: Final = "number"
_PROBES: Final = 200_000
"""How many numbers are tried one by one when neither a table nor an index can be read through."""

_BEYOND: Final = 2_000
_MEND: Final[Mapping[str, tuple[frozenset[Any], Any]]] = {
    "status": (
        frozenset({"streaming", "finished", "stopped", "interrupted", "failed"}),
        "interrupted",
    ),
    "kind": (frozenset({"normal", "comparison"}), "normal"),
    "title_source": (frozenset({"automatic", "person"}), "automatic"),
    "origin": (frozenset(Origin), Origin.GATEWAY.value),
    "rating": (frozenset({"good", "bad", "best", None}), None),
    "pinned": (frozenset({0, 1}), 0),
    "archived": (frozenset({0, 1}), 0),
    "practice": (frozenset({0, 1}), 0),
    "waits": (frozenset({0, 1}), 0),
    "unread": (frozenset({0, 1}), 0),
    "goes_along": (frozenset({0, 1, None}), None),
}
"""What the tables allow in some columns, and what stands there when damage left something else."""

_FIXED: Final[Mapping[str, tuple[str, ...]]] = {
    "conversation": ("created",),
    "turn": ("created", "prompt"),
    "reply": (
        *("position", "status", "created", "settings", "withheld", "model_asked", "model_returned"),
        *("response_id", "request_id", "stop_reason", "stop_sequence", "stop_details"),
        *("usage", "cost_usd", "timing", "failure", "blocks", "sent", "earlier", "origin"),
    ),
}
"""What never changes in a row once it is there; in an answer, once it has ended."""

_ADDED_UP: Final = ("spending_slot", "spending_conversation_sum")
_ERASED: Final = ("passage_erased", "passage_erased_part")
_NOT_AS_IT_IS: Final = frozenset(
    {*_TREE, "passage", "passage_due", *_ERASED, "blob", "blob_use", *_ADDED_UP}
)
"""Tables that are not simply copied: the tree comes first, the others are made anew from it."""

Row = dict[str, Any]
_IN_THE_WAY: Final = (
    "SQLITE_ERROR",
    "SQLITE_PERM",
    "SQLITE_BUSY",
    "SQLITE_LOCKED",
    "SQLITE_READONLY",
    "SQLITE_INTERRUPT",
    "SQLITE_IOERR",
    "SQLITE_FULL",
    "SQLITE_CANTOPEN",
)
"""Codes of what is no fault of a row."""

_FAULTS: Final = (sqlite3.Error, MemoryError, OverflowError, UnicodeDecodeError)


@dataclass(frozen=True, slots=True)
class Tally:
    """How many questions and answers were saved with their words, of how many there were."""

    saved: int
    total: int


def carry_over(damaged: Path, target: Path, backup: Path | None) -> Tally | None:
    """Fill a new database of the newest version with what the damaged one holds.

    ``None`` if nothing of it can be read. The damaged file and the backup are only read.
    """
    try:
        with closing(database.look_at(damaged)) as connection:
            source = _Source(connection)
            if not source.tables.issuperset(_TREE):
                return None
            with closing(engine.connect(target)) as new:
                return _carried(source, new, backup)
    except database.FAULTS as error:
        if database.is_damage(error):
            return None
        raise


def _carried(source: _Source, new: sqlite3.Connection, backup: Path | None) -> Tally | None:
    new.execute("PRAGMA foreign_keys = OFF").close()
    new.execute("BEGIN")
    work = _Work(source, _Target(new))
    work.copy_tree()
    if not any(work.found[table].rows for table in _TREE):
        return None
    work.copy_blobs(source)
    if backup is not None:
        with closing(database.look_at(backup)) as connection:
            work.fill_from(older := _Source(connection))
            work.copy_blobs(older)
    work.fill_gaps()
    work.copy_the_rest()
    _drop_orphans(new)
    _index(new)
    new.execute("DELETE FROM blob WHERE number NOT IN (SELECT blob FROM blob_use)")
    new.execute("COMMIT")
    return work.tally()


@dataclass(slots=True)
class _Found:
    """The rows of one table by their numbers, and what is known of those that are lost."""

    rows: dict[int, Row] = field(default_factory=dict)
    lost: dict[int, Row] = field(default_factory=dict)
    is_complete: bool = False
    """Whether every number that there was is known."""

    ids: set[Any] = field(default_factory=set)
    """The ids of the rows."""

    def add(self, number: int, row: Row) -> None:
        """Count a row among those that are there."""
        self.rows[number] = row
        self.ids.add(row.get("id"))
        self.lost.pop(number, None)


class _Source:
    """A database that may be damaged anywhere; no reading of it fails."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        connection.text_factory = lambda raw: raw.decode(errors="replace")
        # SQLite opens a file that was cut short only for those who may mend its schema.
        connection.execute("PRAGMA writable_schema = ON").close()
        self._connection = connection
        self.tables = {str(name) for (name,) in connection.execute(_TABLES)}
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
        self._most_rows = max(int(pages) * int(size) // 4, 1000)

    def columns(self, table: str) -> tuple[str, ...]:
        return tuple(str(row[1]) for row in self._steps(f"PRAGMA table_info({table})")[0])

    def numbered(self, table: str) -> _Found:
        """Every row of a table of numbered rows that can be read in any way."""
        found = _Found()
        columns = self.columns(table)
        lines, through = self._steps(f"SELECT number, * FROM {table} NOT INDEXED")  # noqa: S608
        found.rows = {line[0]: dict(zip(columns, line[1:], strict=True)) for line in lines}
        found.is_complete = through
        known, complete = self._known(table)
        found.is_complete |= complete
        if not through:
            self._read_one_by_one(table, columns, found, known)
        found.lost = {number: row for number, row in known.items() if number not in found.rows}
        return found

    def keyed(self, table: str, ids: Iterable[str]) -> list[Row]:
        """The rows of a table without numbers: from both ends, and by the ids they may have."""
        columns = self.columns(table)
        keys = self._key(table)
        if not keys:  # what the schema says of it cannot be read
            return []
        order = ", ".join(f"{key} DESC" for key in keys)
        forward, through = self._steps(f"SELECT * FROM {table}")  # noqa: S608
        found = {self._key_of(columns, keys, line): line for line in forward}
        if not through:
            backward, _ = self._steps(f"SELECT * FROM {table} ORDER BY {order}")  # noqa: S608
            found.update({self._key_of(columns, keys, line): line for line in backward})
            for id_ in ids:
                lines, _ = self._steps(f"SELECT * FROM {table} WHERE {keys[0]} = ?", id_)  # noqa: S608
                found.update({self._key_of(columns, keys, line): line for line in lines})
        return [dict(zip(columns, line, strict=True)) for line in found.values()]

    def row(self, table: str, where: str, value: Any) -> Row | None:
        lines, _ = self._steps(f"SELECT * FROM {table} WHERE {where} = ?", value)  # noqa: S608
        return dict(zip(self.columns(table), lines[0], strict=True)) if lines else None

    def texts(self) -> Iterator[tuple[Any, Any, Any, str]]:
        """The searchable words, each with the numbers of its conversation, turn and reply."""
        if "passage" in self.tables:
            for row in self.numbered("passage").rows.values():
                words = without_marks(str(row["text"])[: _length(row.get("words"))])
                yield row["conversation"], row["turn"], row["reply"], words

    def contents(self) -> Iterator[bytes]:
        """The contents of pictures and files that are whole."""
        if "blob" not in self.tables:
            return
        known, _ = self._known("blob")
        lines, _ = self._steps("SELECT number, sha256 FROM blob NOT INDEXED")
        hashes = {number: row["sha256"] for number, row in known.items()} | dict(lines)
        for number, sha256 in hashes.items():
            found, _ = self._steps("SELECT content FROM blob WHERE number = ?", number)
            for (content,) in found:
                if isinstance(content, bytes) and hashlib.sha256(content).digest() == sha256:
                    yield content

    def _read_one_by_one(
        self, table: str, columns: Sequence[str], found: _Found, known: Iterable[int]
    ) -> None:
        wanted = set(known)
        if not found.is_complete:
            last = max((*found.rows, *wanted), default=0)
            wanted |= set(range(1, min(last + _BEYOND, _PROBES)))
        statement = f"SELECT * FROM {table} NOT INDEXED WHERE number = ?"  # noqa: S608
        for number in sorted(wanted - set(found.rows)):
            lines, _ = self._steps(statement, number)
            if lines:
                found.rows[number] = dict(zip(columns, lines[0], strict=True))

    def _known(self, table: str) -> tuple[dict[int, Row], bool]:
        """What the indexes tell of a table's rows, and whether one of them was read through."""
        known: dict[int, Row] = {}
        complete = False
        for name, columns in self._indexes(table):
            listed = ", ".join(columns)
            for order in ("", " DESC"):
                ordered = ", ".join(f"{column}{order}" for column in columns)
                lines, through = self._steps(
                    f"SELECT number, {listed} FROM {table} INDEXED BY {name} ORDER BY {ordered}"  # noqa: S608
                )
                for number, *values in lines:
                    known.setdefault(number, {}).update(zip(columns, values, strict=True))
                complete |= through
                if through:
                    break
        return known, complete

    def _indexes(self, table: str) -> list[tuple[str, tuple[str, ...]]]:
        """The indexes that hold every row, each with its columns."""
        found = []
        for _, name, _, _, is_partial, *_ in self._steps(f"PRAGMA index_list({table})")[0]:
            if not is_partial:
                lines, _ = self._steps(f"PRAGMA index_info({name})")
                found.append((name, tuple(str(line[2]) for line in lines)))
        return found

    def _key(self, table: str) -> tuple[str, ...]:
        lines, _ = self._steps(f"PRAGMA table_info({table})")
        return tuple(str(line[1]) for line in sorted(lines, key=lambda line: line[5]) if line[5])

    @staticmethod
    def _key_of(columns: Sequence[str], keys: Sequence[str], line: Sequence[Any]) -> Any:
        return tuple(line[columns.index(key)] for key in keys)

    def _steps(self, statement: str, *values: Any) -> tuple[list[Any], bool]:
        """The lines of a query up to the first fault, and whether there was none."""
        lines: list[Any] = []
        try:
            for line in self._connection.execute(statement, values):
                lines.append(line)
                if len(lines) > self._most_rows:  # a broken tree can lead in circles
                    return lines, False
        except _FAULTS:
            return lines, False
        return lines, True


class _Target:
    """The new database: takes any row whose values it can be made to allow."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self._columns: dict[str, dict[str, tuple[str, bool]]] = {}

    def tables(self) -> list[str]:
        return [str(name) for (name,) in self.connection.execute(_TABLES)]

    def put(self, table: str, row: Row) -> bool:
        """Add a row as it is, else with what is wrong in it mended; false if that fails too."""
        columns = self._columns_of(table)
        if table == "reply":  # older files have the name of the model alone
            row.setdefault("origin", Origin.of(str(row["model_asked"])).value)
        kept = {name: value for name, value in row.items() if name in columns}
        for candidate in self._candidates(table, kept):
            names = ", ".join(candidate)
            places = ", ".join("?" * len(candidate))
            try:
                self.connection.execute(
                    f"INSERT INTO {table} ({names}) VALUES ({places})",  # noqa: S608
                    tuple(candidate.values()),
                )
            except _FAULTS as error:
                if engine.code_of(error).startswith(_IN_THE_WAY):
                    raise  # a full disk and the like is no fault of the row
                continue
            row.update(candidate)
            return True
        return False

    def change(self, table: str, id_: str, values: Row) -> None:
        """Give columns of a row other values, if they are allowed and different."""
        if not values:
            return
        names = ", ".join(values)
        places = ", ".join("?" * len(values))
        try:
            self.connection.execute(
                f"UPDATE {table} SET ({names}) = ({places}) WHERE id = ?"  # noqa: S608
                f" AND ({names}) IS NOT ({places})",
                (*values.values(), id_, *values.values()),
            )
        except sqlite3.Error as error:
            if not engine.code_of(error).startswith("SQLITE_CONSTRAINT"):
                raise

    def _candidates(self, table: str, row: Row) -> Iterator[Row]:
        yield row
        mended = self._mended(table, row)
        yield mended
        if "id" in mended and _NUMBER in mended:
            (last,) = self.connection.execute(
                f"SELECT coalesce(max(number), 0) + 1 FROM {table}"  # noqa: S608
            ).fetchone()
            alone = {"position": max(last, mended[_NUMBER])} if "position" in mended else {}
            taken = self._is_taken(table, mended["id"])
            yield {**mended, **alone, "id": new_id() if taken else mended["id"]}

    def _mended(self, table: str, row: Row) -> Row:
        mended = {}
        for name, value in row.items():
            kind, needed = self._columns_of(table)[name]
            allowed, otherwise = _MEND.get(name, (None, None))
            mended[name] = _cast(value, kind, needed=needed)
            if allowed is not None and mended[name] not in allowed:
                mended[name] = otherwise
        return mended

    def _is_taken(self, table: str, id_: str) -> bool:
        found = self.connection.execute(f"SELECT 1 FROM {table} WHERE id = ?", (id_,))  # noqa: S608
        return found.fetchone() is not None

    def _columns_of(self, table: str) -> dict[str, tuple[str, bool]]:
        if table not in self._columns:
            self._columns[table] = {
                name: (kind, bool(needed))
                for _, name, kind, needed, *_ in self.connection.execute(
                    f"PRAGMA table_info({table})"
                )
            }
        return self._columns[table]


class _Work:
    """One carrying over, table by table."""

    def __init__(self, source: _Source, target: _Target) -> None:
        self._source = source
        self._target = target
        self._words: dict[tuple[str, Any], str] = {}
        self._owners: dict[tuple[str, Any], Any] = {}
        self._without_words = 0
        self.found: dict[str, _Found] = {}

    def copy_tree(self) -> None:
        """Conversations, questions and answers, as far as they can be read."""
        for conversation, turn, reply, text in self._source.texts():
            place = ("reply", reply) if reply else ("turn", turn) if turn else None
            if text:
                self._words[place or ("conversation", conversation)] = text
            self._owners["reply", reply] = turn
            self._owners["turn", turn] = conversation
        for table in _TREE:
            read = self._source.numbered(table)
            found = self.found[table] = _Found(lost=read.lost, is_complete=read.is_complete)
            for number, row in read.rows.items():
                if self._target.put(table, row):
                    found.add(number, row)
                else:
                    found.lost[number] = {"id": str(row["id"])}

    def fill_from(self, backup: _Source) -> None:
        """What is lost and lies in the backup; all that lies there if it is not known what is."""
        for table in _TREE:
            found = self.found[table]
            for number, known in list(found.lost.items()):
                row = backup.row(table, "id", known["id"]) if "id" in known else None
                self._restore(table, number, row)
            for number, row in backup.numbered(table).rows.items():
                if row["id"] in found.ids:
                    self._correct(table, row)
                elif number not in found.rows and not found.is_complete:
                    self._restore(table, number, row)

    def _correct(self, table: str, row: Row) -> None:
        """Undo what damage changed in a row without breaking it, where nothing else changes it."""
        if row.get("status") != "streaming":
            self._target.change(
                table, row["id"], {name: row[name] for name in _FIXED[table] if name in row}
            )

    def _restore(self, table: str, number: int, row: Row | None) -> None:
        if row is not None and self._target.put(table, row := {**row, _NUMBER: number}):
            self.found[table].add(number, row)

    def fill_gaps(self) -> None:
        """Put something in the place of what is lost and what other rows point to."""
        self._miss_owners("reply", "turn")
        self._miss_owners("turn", "conversation")
        for number in sorted(self.found["conversation"].lost):
            self._put_in("conversation", number, self._conversation(number))
        for number in sorted(self.found["turn"].lost):
            self._put_in("turn", number, self._turn(number))
        self._miss_replies()
        for number in sorted(self.found["reply"].lost):
            self._put_in("reply", number, self._reply(number))

    def copy_the_rest(self) -> None:
        """The steps of running answers, drafts, settings and whatever else there is."""
        ids = [*self.found["conversation"].ids, *self.found["reply"].ids]
        for table in self._target.tables():
            if table in _NOT_AS_IT_IS or table not in self._source.tables:
                continue
            if _NUMBER in self._source.columns(table):
                found: Iterable[Row] = self._source.numbered(table).rows.values()
            else:
                found = self._source.keyed(table, ids)
            for row in found:
                self._target.put(table, row)

    def copy_blobs(self, source: _Source) -> None:
        """The contents that are what their hashes say, one at a time, for they may be large."""
        for content in source.contents():
            blobs.insert(self._target.connection, hashlib.sha256(content).hexdigest(), content)

    def tally(self) -> Tally:
        """How much was saved with its words."""
        total = sum(
            len(self.found[table].rows) + len(self.found[table].lost) for table in ("turn", "reply")
        )
        lost = sum(len(self.found[table].lost) for table in ("turn", "reply"))
        return Tally(total - lost - self._without_words, total)

    def _miss_owners(self, table: str, owner: str) -> None:
        """Count as lost what rows belong to and is not there."""
        owners = self.found[owner]
        for row in self.found[table].rows.values():
            number = row[owner]
            if isinstance(number, int) and number not in owners.rows:
                owners.lost.setdefault(number, {})

    def _miss_replies(self) -> None:
        """Count as lost the answers that were chosen or continued and are not there."""
        there = self.found["reply"].ids | {None}
        turns = self.found["turn"].rows.values()
        for turn in turns:
            if turn["chosen_reply_id"] not in there:
                self._miss_reply(turn["chosen_reply_id"], turn[_NUMBER])
        for turn in turns:
            if turn.get("parent_reply_id") not in there and (before := self._before(turn)):
                self._miss_reply(turn["parent_reply_id"], before[_NUMBER])

    def _miss_reply(self, id_: Any, turn: int) -> None:
        replies = self.found["reply"]
        for known in replies.lost.values():
            if known.get("id") == id_:
                known.setdefault("turn", turn)
                return
        for number, known in replies.lost.items():
            if "id" not in known and known.get("turn") in (None, turn):
                replies.lost[number] = {"turn": turn, **known, "id": id_}
                return
        number = max((*replies.rows, *replies.lost), default=0) + 1
        replies.lost[number] = {"id": id_, "turn": turn}

    def _put_in(self, table: str, number: int, row: Row) -> None:
        if self._target.put(table, row):
            self.found[table].add(number, row)
            if table != "conversation" and (table, number) not in self._words:
                self._without_words += 1

    def _conversation(self, number: int) -> Row:
        known = self.found["conversation"].lost[number]
        now = rows.moment(clock.now())
        return {
            _NUMBER: number,
            "id": new_id(),
            "title": self._words.get(("conversation", number), _UNREADABLE),
            "title_source": "automatic",
            "created": now,
            "updated": now,
            "settings": "{}",
            **known,
        }

    def _turn(self, number: int) -> Row:
        known = self.found["turn"].lost[number]
        replies = [row for row in self.found["reply"].rows.values() if row["turn"] == number]
        # What follows hangs from one that was gone on from; only from that it is in sight.
        continued = [row for row in replies if row.get("next_turn_id")] or replies
        row = {
            _NUMBER: number,
            "id": new_id(),
            "conversation": self._owner("turn", number, "conversation"),
            "position": number,
            "created": replies[0]["created"] if replies else rows.moment(clock.now()),
            "prompt": self._blocks("turn", number),
            "chosen_reply_id": continued[-1]["id"] if continued else None,
            **known,
        }
        before = self._before(row)
        if before is not None:
            row["parent_reply_id"] = before["chosen_reply_id"]
        return row

    def _reply(self, number: int) -> Row:
        known = self.found["reply"].lost[number]
        return {
            _NUMBER: number,
            "id": new_id(),
            "turn": self._owner("reply", number, "turn"),
            "position": number,
            "status": "interrupted",
            "created": rows.moment(clock.now()),
            "settings": "{}",
            "model_asked": "",
            "blocks": self._blocks("reply", number),
            **known,
        }

    def _blocks(self, table: str, number: int) -> str:
        text = self._words.get((table, number), _UNREADABLE)
        return rows.dump([{"type": "text", "text": text}])

    def _before(self, turn: Row) -> Row | None:
        """The turn that stands before one in its conversation."""
        earlier = [
            each
            for each in self.found["turn"].rows.values()
            if each["conversation"] == turn["conversation"] and each["position"] < turn["position"]
        ]
        return max(earlier, key=lambda each: each["position"], default=None)

    def _owner(self, table: str, number: int, column: str) -> Any:
        """Where a lost row belonged: as its texts say, else as the row before it in the file."""
        if (table, number) in self._owners:
            return self._owners[table, number]
        earlier = [each for each in self.found[table].rows if each < number]
        return self.found[table].rows[max(earlier)][column] if earlier else None


def _length(value: Any) -> int | None:
    """How much of a searchable text are words of the message; nothing stands for all."""
    return value if isinstance(value, int) and value >= 0 else None


def _cast(value: Any, kind: str, *, needed: bool) -> Any:
    """The nearest value that a column of a kind can hold."""
    if kind == "TEXT":
        if isinstance(value, bytes):
            return value.decode(errors="replace")
        if value is None:
            return "" if needed else None
        return rows.clean(str(value))
    if isinstance(value, int):
        return value
    return 0 if needed else None


def _drop_orphans(connection: sqlite3.Connection) -> None:
    """Remove rows whose owner is neither there nor could be made up for."""
    while found := connection.execute("PRAGMA foreign_key_check").fetchall():
        for table in {line[0] for line in found}:
            keys = connection.execute(f"PRAGMA foreign_key_list({table})").fetchall()
            for _, _, owner, column, owners, *_ in keys:
                connection.execute(
                    f"DELETE FROM {table} WHERE {column} NOT IN (SELECT {owners} FROM {owner})"  # noqa: S608
                )


def _index(connection: sqlite3.Connection) -> None:
    """Make everything findable, and let everything hold its pictures and files."""
    for number, title in connection.execute("SELECT number, title FROM conversation").fetchall():
        search.index_title(connection, number, title)
    for number, conversation, prompt in connection.execute(
        "SELECT number, conversation, prompt FROM turn"
    ).fetchall():
        asked = rows.load_blocks(prompt)
        blobs.hold(connection, "turn", number, asked)
        search.index_prompt(connection, conversation, number, asked)
    for number, turn, conversation, blocks in connection.execute(_ENDED).fetchall():
        answered = rows.load_blocks(blocks)
        blobs.hold(connection, "reply", number, answered)
        search.index_reply(connection, conversation, turn, number, plain_text(answered))
    every = "SELECT conversation_id, text, blocks, waiting FROM draft"
    for key, *row in connection.execute(every).fetchall():
        drafts.hold(connection, key, drafts.read(*row))


_TABLES: Final = """
    SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'
    AND name NOT LIKE 'passage_index%'
"""
_ENDED: Final = """
    SELECT reply.number, turn.number, turn.conversation, reply.blocks
    FROM reply JOIN turn ON turn.number = reply.turn WHERE status <> 'streaming'
"""
