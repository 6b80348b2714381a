"""Search over titles, questions and answers.

Words are found by the full-text index, each as the beginning of a word, without regard to case and
accents. What the index cannot find (parts of words in scripts without spaces, signs alone) is
found by comparing texts, and so is everything when the index finds nothing. Any text is a query.
"""

from __future__ import annotations

import contextlib
import datetime
import re
import sqlite3
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from orca_desktop.store import rows
from orca_desktop.store.problems import StoreProblem
from orca_desktop.store.thread import StoreThread

MERGE: Final = "INSERT INTO passage_index (passage_index, rank) VALUES ('merge', ?)"

_BEGIN: Final = "\x02"
_END: Final = "\x03"
_MARKS: Final = str.maketrans({_BEGIN: " ", _END: " "})
_WORDS_SHOWN: Final = 24
_BEFORE: Final = 40
_AFTER: Final = 120
_TERMS: Final = 16
_TERM_LENGTH: Final = 100
_PATIENCE: Final = 2.0
_STEPS: Final = 20_000
_SPACELESS: Final = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
    "\uf900-\ufaff\U00020000-\U0003ffff]"
)
"""Thai, Lao, Burmese, Khmer, Japanese, Chinese, Korean: no spaces between words, or few."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a snippet, and whether it is what was looked for."""

    text: str
    is_match: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """One place that fits: a title (no turn), a question (no reply) or an answer."""

    conversation_id: str
    title: str
    turn_id: str | None
    reply_id: str | None
    snippet: tuple[Piece, ...]
    updated: datetime.datetime


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for: words for the index, parts for comparing."""

    words: tuple[str, ...]
    parts: tuple[str, ...]


class Search:
    """Search in one database."""

    def __init__(self, thread: StoreThread) -> None:
        self._thread = thread

    async def find(self, query: str, limit: int = 50) -> tuple[Hit, ...] | StoreProblem:
        """The places that hold every part of the query: titles first, then the latest."""
        parsed = parse(query)
        if not parsed.words and not parsed.parts:
            return ()
        return await self._thread.read(lambda connection: find(connection, parsed, limit))

    async def places(self, query: str) -> Mapping[str, str | None] | StoreProblem:
        """Every conversation that holds the query, by its id, each with the turn of its best place.

        ``None`` stands for the title. Titles come first, then what was used last.
        """
        parsed = parse(query)
        if not parsed.words and not parsed.parts:
            return {}
        return await self._thread.read(lambda connection: places(connection, parsed))


def parse(query: str) -> Query:
    """The parts of what a person typed, split at spaces; signs alone do not count beside words."""
    terms = [term[:_TERM_LENGTH] for term in rows.clean(query).translate(_MARKS).split()][:_TERMS]
    spaceless = [term for term in terms if _SPACELESS.search(term)]
    words = [term for term in terms if term not in spaceless and any(map(str.isalnum, term))]
    if words or spaceless:
        return Query(tuple(words), tuple(spaceless))
    return Query((), tuple(terms))


def find(connection: sqlite3.Connection, query: Query, limit: int) -> tuple[Hit, ...]:
    """Ask the index, then the texts; a search that takes too long gives what it has."""
    hits: list[Hit] = []
    with _patience(connection):
        if query.words:
            hits += _by_index(connection, query, limit)
        if not hits:
            for hit in _by_comparing(connection, query.words + query.parts, limit):
                hits.append(hit)  # one by one: an interruption must leave what was found
    return tuple(hits)


def places(connection: sqlite3.Connection, query: Query) -> dict[str, str | None]:
    """The conversations, each once, with where to look; asked of the index, then of the texts."""
    found: dict[str, str | None] = {}
    with _patience(connection):
        if query.words:
            likes = [_like(part) for part in query.parts]
            statement = _PLACES_IN_INDEX.format(comparisons=_COMPARISON * len(likes))
            found.update(_placed(connection.execute(statement, (_match(query.words), *likes))))
        if not found:
            likes = [_like(part) for part in query.words + query.parts]
            statement = _PLACES_BY_COMPARING.format(comparisons=_COMPARISON * len(likes))
            found.update(_placed(connection.execute(statement, likes)))
    return found


def _placed(rows: Iterable[Any]) -> Iterator[tuple[str, str | None]]:
    return ((conversation_id, turn_id) for conversation_id, turn_id, _ in rows)


@contextlib.contextmanager
def _patience(connection: sqlite3.Connection) -> Iterator[None]:
    """Let a search that takes too long end with what it has."""
    until = time.monotonic() + _PATIENCE
    connection.set_progress_handler(lambda: time.monotonic() > until, _STEPS)
    try:
        yield
    except sqlite3.OperationalError as error:
        if getattr(error, "sqlite_errorname", "") != "SQLITE_INTERRUPT":
            raise
    finally:
        connection.set_progress_handler(None, 0)


def index_title(connection: sqlite3.Connection, conversation: int, title: str) -> None:
    """Make a title findable, in place of an older one."""
    connection.execute(
        "DELETE FROM passage WHERE conversation = ? AND turn IS NULL", (conversation,)
    )
    _add(connection, conversation, None, None, title)


def index_prompt(connection: sqlite3.Connection, conversation: int, turn: int, text: str) -> None:
    """Make a question findable."""
    _add(connection, conversation, turn, None, text)


def index_reply(
    connection: sqlite3.Connection, conversation: int, turn: int, reply: int, text: str
) -> None:
    """Make an answer findable, in place of what it was before."""
    connection.execute("DELETE FROM passage WHERE reply = ?", (reply,))
    _add(connection, conversation, turn, reply, text)


def make_index_anew(connection: sqlite3.Connection) -> None:
    """Make the index again from the texts, within a transaction: it holds nothing but them.

    It is dropped first, because newer SQLite refuses to rebuild one that is broken, and made of
    what the schema says of it. A broken one cannot even be dropped, so it is taken out of the
    schema, and its tables are dropped like any others.
    """
    (schema,) = connection.execute(_INDEX_SCHEMA).fetchone()
    connection.execute("PRAGMA writable_schema = ON").close()
    connection.execute("DELETE FROM sqlite_schema WHERE name = 'passage_index'")
    connection.execute("PRAGMA writable_schema = RESET").close()
    for part in _INDEX_PARTS:
        connection.execute(f"DROP TABLE IF EXISTS passage_index_{part}")
    connection.execute(schema)
    connection.execute(_FILL_INDEX)


def _add(
    connection: sqlite3.Connection,
    conversation: int,
    turn: int | None,
    reply: int | None,
    text: str,
) -> None:
    if text.strip():
        connection.execute(
            "INSERT INTO passage (conversation, turn, reply, text) VALUES (?, ?, ?, ?)",
            (conversation, turn, reply, rows.clean(text).translate(_MARKS)),
        )


def _by_index(connection: sqlite3.Connection, query: Query, limit: int) -> Iterator[Hit]:
    match = _match(query.words)
    likes = [_like(part) for part in query.parts]
    statement = _FIND_IN_INDEX.format(comparisons=_COMPARISON * len(likes))
    found = connection.execute(statement, (match, *likes, limit)).fetchall()
    # Only now, for these alone: a snippet costs far more than to find its place.
    numbers = rows.dump([number for number, *_ in found])
    values = (_BEGIN, _END, _WORDS_SHOWN, match, numbers)
    snippets = dict(connection.execute(_SNIPPETS, values).fetchall())
    for number, *head in found:
        yield _hit(head, pieces(snippets.get(number, "")))


def _by_comparing(
    connection: sqlite3.Connection, parts: Sequence[str], limit: int
) -> Iterator[Hit]:
    likes = [_like(part) for part in parts]
    statement = _FIND_BY_COMPARING.format(comparisons=_COMPARISON * len(likes))
    for row in connection.execute(statement, (*likes, limit)):
        *head, text = row
        yield _hit(head, excerpt(text, parts))


def _hit(head: Sequence[Any], snippet: tuple[Piece, ...]) -> Hit:
    conversation_id, title, updated, turn_id, reply_id = head
    return Hit(conversation_id, title, turn_id, reply_id, snippet, rows.moment_of(updated))


def _match(words: Sequence[str]) -> str:
    """The words as quoted prefixes: inside quotes nothing is an operator of the index."""
    return " ".join('"{}"*'.format(word.replace('"', '""')) for word in words)


def _like(part: str) -> str:
    escaped = part.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"


def pieces(snippet: str) -> tuple[Piece, ...]:
    """The parts of a snippet that the index marked."""
    found: list[Piece] = []
    for number, stretch in enumerate(snippet.split(_BEGIN)):
        match, ended, rest = stretch.partition(_END)
        if number == 0 or not ended:
            found.append(Piece(stretch))
        else:
            found += [Piece(match, is_match=True), Piece(rest)]
    return tuple(piece for piece in found if piece.text)


def excerpt(text: str, parts: Sequence[str]) -> tuple[Piece, ...]:
    """The surroundings of the first part that occurs in a text, with all parts marked."""
    pattern = re.compile("|".join(re.escape(part) for part in parts), re.IGNORECASE)
    first = pattern.search(text)
    start = max((first.start() if first else 0) - _BEFORE, 0)
    shown = text[start : start + _BEFORE + _AFTER]
    found = [Piece("…")] if start else []
    end = 0
    for match in pattern.finditer(shown):
        found += [Piece(shown[end : match.start()]), Piece(match[0], is_match=True)]
        end = match.end()
    found.append(Piece(shown[end:]))
    if start + len(shown) < len(text):
        found.append(Piece("…"))
    return tuple(piece for piece in found if piece.text)


_INDEX_PARTS: Final = ("data", "idx", "docsize", "config", "content")
_INDEX_SCHEMA: Final = "SELECT sql FROM sqlite_schema WHERE name = 'passage_index'"
_FILL_INDEX: Final = "INSERT INTO passage_index (rowid, text) SELECT number, text FROM passage"
_COMPARISON: Final = " AND passage.text LIKE ? ESCAPE '\\'"
_FIND_IN_INDEX: Final = """
    SELECT passage.number, conversation.id, conversation.title, conversation.updated,
        turn.id, reply.id
    FROM passage_index
    JOIN passage ON passage.number = passage_index.rowid
    JOIN conversation ON conversation.number = passage.conversation
    LEFT JOIN turn ON turn.number = passage.turn
    LEFT JOIN reply ON reply.number = passage.reply
    WHERE passage_index MATCH ? AND conversation.deleted IS NULL {comparisons}
    ORDER BY passage.turn IS NOT NULL, conversation.updated DESC, passage.number DESC LIMIT ?
"""
_SNIPPETS: Final = """
    SELECT rowid, snippet(passage_index, 0, ?, ?, '…', ?) FROM passage_index
    WHERE passage_index MATCH ? AND +rowid IN (SELECT value FROM json_each(?))
"""
# Of the passages of a conversation, SQLite gives the turn of the one with the least place.
_PLACES_IN_INDEX: Final = """
    SELECT conversation.id, turn.id,
        min(CASE WHEN passage.turn IS NULL THEN -9223372036854775807 ELSE -passage.number END)
        AS place
    FROM passage_index
    JOIN passage ON passage.number = passage_index.rowid
    JOIN conversation ON conversation.number = passage.conversation
    LEFT JOIN turn ON turn.number = passage.turn
    WHERE passage_index MATCH ? AND conversation.deleted IS NULL {comparisons}
    GROUP BY conversation.number
    ORDER BY place > -9223372036854775807, conversation.updated DESC
"""
_PLACES_BY_COMPARING: Final = """
    SELECT conversation.id, turn.id,
        min(CASE WHEN passage.turn IS NULL THEN -9223372036854775807 ELSE -passage.number END)
        AS place
    FROM conversation
    JOIN passage ON passage.conversation = conversation.number
    LEFT JOIN turn ON turn.number = passage.turn
    WHERE conversation.deleted IS NULL {comparisons}
    GROUP BY conversation.number
    ORDER BY place > -9223372036854775807, conversation.updated DESC
"""
_FIND_BY_COMPARING: Final = """
    SELECT conversation.id, conversation.title, conversation.updated, turn.id, reply.id,
        passage.text
    FROM conversation
    JOIN passage ON passage.conversation = conversation.number
    LEFT JOIN turn ON turn.number = passage.turn
    LEFT JOIN reply ON reply.number = passage.reply
    WHERE conversation.deleted IS NULL {comparisons}
    ORDER BY passage.turn IS NOT NULL, conversation.updated DESC, passage.number DESC LIMIT ?
"""
