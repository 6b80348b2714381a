"""Search over titles, questions with what is attached to them, and answers.

All texts are compared as ``folding`` leaves them: without case, accents and whatever else people
write either way. Words are found by the full-text index as the beginning of a word, then inside
words, by the list of all words. What the index cannot find (parts of words in scripts without
spaces, signs alone) is found by comparing texts. Any text is a query.
"""

from __future__ import annotations

import asyncio
import contextlib
import datetime
import re
import sqlite3
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from orca_desktop.domain.blocks import Block
from orca_desktop.domain.message import plain_text
from orca_desktop.store import rows
from orca_desktop.store.beside_words import beside_words
from orca_desktop.store.folding import fold, fold_with_places
from orca_desktop.store.problems import StoreProblem
from orca_desktop.store.thread import StoreThread
from orca_desktop.store.vocabulary import WordIndex

MERGE: Final = "INSERT INTO passage_index (passage_index, rank) VALUES ('merge', ?)"

_BEFORE: Final = 40
_AFTER: Final = 120
_TERMS: Final = 16
_TERM_LENGTH: Final = 100
_ENOUGH: Final = 200
"""When so many conversations have words that begin as asked, none is looked for inside words."""

PATIENCE: Final = 2.0
"""After so many seconds a search ends with what it has found."""

STEPS: Final = 20_000
"""How many steps of SQLite lie between two looks at the clock."""

_FOLDED_AT_ONCE: Final = 100
_MADE_AT_ONCE: Final = 5
_SLICE: Final = 2_000
_SPACELESS: Final = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
    "\uf900-\ufaff\U00020000-\U0003ffff]"
)
"""Thai, Lao, Burmese, Khmer, Japanese, Chinese, Korean: no spaces between words, or few."""

_SIGN: Final = re.compile("[\ue000-\ue0ff]")


@dataclass(frozen=True, slots=True)
class ExcerptPiece:
    """A part of a snippet, and whether it is what was looked for."""

    text: str
    is_match: bool = False


@dataclass(frozen=True, slots=True)
class SearchHit:
    """One place that fits: a title (no turn), a question (no reply) or an answer."""

    conversation_id: str
    title: str
    turn_id: str | None
    reply_id: str | None
    snippet: tuple[ExcerptPiece, ...]
    updated: datetime.datetime


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for, folded: words for the index, parts for comparing.

    ``as_typed`` is all of it as it was typed, for texts that are not folded yet.
    """

    words: tuple[str, ...]
    parts: tuple[str, ...]
    as_typed: tuple[str, ...] = ()

    @property
    def terms(self) -> tuple[str, ...]:
        """All of them."""
        return self.words + self.parts


class Search:
    """Search in one database."""

    def __init__(self, thread: StoreThread) -> None:
        self._thread = thread
        self._vocabulary = WordIndex()

    async def find(self, query: str, limit: int = 50) -> tuple[SearchHit, ...] | StoreProblem:
        """The places that hold every part of the query: titles first, then the latest."""
        parsed = parse(query)
        if not parsed.terms:
            return ()
        return await self._thread.read(
            lambda connection: _Finding(connection, parsed, self._vocabulary).hits(limit)
        )

    async def places(self, query: str) -> Mapping[str, str | None] | StoreProblem:
        """Every conversation that holds the query, by its id, each with the turn of its best place.

        ``None`` stands for the title. First come those with words that begin as asked, then those
        with the parts inside words; among each, titles first, then what was used last.
        """
        parsed = parse(query)
        if not parsed.terms:
            return {}
        return await self._thread.read(
            lambda connection: _Finding(connection, parsed, self._vocabulary).places()
        )

    async def excerpts(
        self, query: str, turn_ids: Sequence[str]
    ) -> Mapping[str, tuple[ExcerptPiece, ...]] | StoreProblem:
        """The surroundings of what is looked for in these turns, by their ids."""
        terms = parse(query).terms
        if not terms:
            return {}
        return await self._thread.read(
            lambda connection: {id_: _excerpt_of(connection, id_, terms) for id_ in turn_ids}
        )

    async def fold_all(self, pause: float) -> None:
        """Bring the texts that an earlier program wrote up to date, with a pause in seconds."""
        while True:
            more = await self.fold_more()
            if more is not True:
                return
            await asyncio.sleep(pause)

    async def fold_more(self) -> bool | StoreProblem:
        """Bring some of those texts up to date; false once there is none left."""
        return await self._thread.write(_fold_more)


def parse(query: str) -> Query:
    """The parts of what a person typed, split at spaces; signs alone do not count beside words."""
    typed = rows.clean(query[: _TERMS * _TERM_LENGTH])
    as_typed = tuple(typed.split()[:_TERMS])
    terms = [term[:_TERM_LENGTH] for term in fold(typed).split()][:_TERMS]
    spaceless = [term for term in terms if _SPACELESS.search(term)]
    words = [term for term in terms if term not in spaceless and any(map(str.isalnum, term))]
    if words or spaceless:
        return Query(tuple(words), tuple(spaceless), as_typed)
    return Query((), tuple(terms), as_typed)


class _Finding:
    """One search: by the beginnings of words, inside words, and by comparing texts.

    What takes too long ends with what was found until then.
    """

    def __init__(self, connection: sqlite3.Connection, query: Query, vocabulary: WordIndex) -> None:
        self._connection = connection
        self._query = query
        self._vocabulary = vocabulary

    def places(self) -> dict[str, str | None]:
        """The conversations, each once, with where to look."""
        found: dict[str, tuple[Any, str | None]] = {}
        with _patience(self._connection):
            for is_inside, (conversation_id, turn_id, _, updated) in self._asked(_PLACES, _ENOUGH):
                order = is_inside, turn_id is not None, -updated
                found.setdefault(conversation_id, (order, turn_id))
        ordered = sorted(found.items(), key=lambda item: item[1][0])
        return {conversation_id: turn_id for conversation_id, (_, turn_id) in ordered}

    def hits(self, limit: int) -> tuple[SearchHit, ...]:
        """The places themselves."""
        found: dict[int, tuple[Any, Sequence[Any]]] = {}
        with _patience(self._connection):
            for is_inside, (number, *head) in self._asked(_HITS, limit, limit):
                _, _, updated, turn_id, _ = head
                order = is_inside, turn_id is not None, -updated, -number
                found.setdefault(number, (order, head))
        best = sorted(found.items(), key=lambda each: each[1][0])[:limit]
        return tuple(_hit(head, self._snippet(number, head)) for number, (_, head) in best)

    def _asked(self, statement: str, enough: int, *limit: int) -> Iterator[tuple[bool, Any]]:
        """The rows of a statement, asked in each way that can find more, the best first.

        Each with whether the words may stand inside others only. After a way that has found enough
        none is asked that finds what fits less.
        """
        likes = [_like(part) for part in self._query.parts]
        alike = _COMPARISON * len(likes)
        if not self._query.words:
            for row in self._rows(statement, _ALL, alike, (*likes, *limit)):
                yield False, row
            return
        number = 0
        for is_inside, match in enumerate(self._matches()):
            for row in self._rows(statement, _IN_INDEX, alike, (match, *likes, *limit)):
                number += 1
                yield bool(is_inside), row
            if number >= enough:
                return
        for row in self._compared(statement, limit, is_found=number > 0):
            yield True, row

    def _compared(self, statement: str, limit: Sequence[int], *, is_found: bool) -> Iterator[Any]:
        """What only comparing finds: texts that no list holds yet, and signs between words."""
        terms = [_like(term) for term in self._query.terms]
        alike = _COMPARISON * len(terms)
        last = self._vocabulary.refresh(self._connection)
        yield from self._rows(statement, _NEWER, alike, (last, *terms, *limit))
        typed = [_like(term) for term in self._query.as_typed]
        yield from self._rows(statement, _UNFOLDED, _COMPARISON * len(typed), (*typed, *limit))
        if not is_found and not all(map(_is_one_word, self._query.words)):
            yield from self._rows(statement, _ALL, alike, (*terms, *limit))

    def _rows(self, statement: str, source: str, alike: str, values: tuple[Any, ...]) -> list[Any]:
        asked = statement.format(source=source.format(comparisons=alike))
        return self._connection.execute(asked, values).fetchall()

    def _matches(self) -> Iterator[str]:
        """What to ask the index: for beginnings of words, then for words with the parts inside."""
        words = self._query.words
        yield " AND ".join(map(_beginning, words))
        self._vocabulary.refresh(self._connection)
        inside = {
            word: self._vocabulary.holding(word) if _is_one_word(word) else () for word in words
        }
        if any(inside.values()):
            yield " AND ".join(
                f"({' OR '.join([_beginning(word), *map(_quoted, inside[word])])})"
                for word in words
            )

    def _snippet(self, number: int, head: Sequence[Any]) -> tuple[ExcerptPiece, ...]:
        _, title, _, turn_id, reply_id = head
        original = title
        if reply_id is not None:
            original = next(_texts(self._connection, _ANSWER, reply_id), "")
        elif turn_id is not None:
            original = next(_texts(self._connection, _QUESTION, turn_id), "")
        if not original:
            (original,) = self._connection.execute(_FOLDED_TEXT, (number,)).fetchone()
        return excerpt(original, self._query.terms)


@contextlib.contextmanager
def _patience(connection: sqlite3.Connection) -> Iterator[None]:
    """Let a search that takes too long end with what it has."""
    until = time.monotonic() + PATIENCE
    connection.set_progress_handler(lambda: time.monotonic() > until, STEPS)
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
    _add(connection, (None, conversation, None, None), title)


def index_prompt(
    connection: sqlite3.Connection, conversation: int, turn: int, prompt: Sequence[Block]
) -> None:
    """Make a question findable, by its words and what is attached to it."""
    _add(connection, (None, conversation, turn, None), *_texts_of_prompt(connection, prompt))


def index_reply(
    connection: sqlite3.Connection, conversation: int, turn: int, reply: int, text: str
) -> None:
    """Make an answer findable, in place of what it was before."""
    connection.execute("DELETE FROM passage WHERE reply = ?", (reply,))
    _add(connection, (None, conversation, turn, reply), text)


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
    connection: sqlite3.Connection, place: Sequence[int | None], text: str, more: str = ""
) -> None:
    """Add a text at a place: its own number, if it has one, and those of what it belongs to."""
    folded = fold(rows.clean(text))
    if more:
        both = f"{folded}\n{fold(rows.clean(more))}"
        connection.execute(_ADD, (*place, both, len(folded)))
    elif text.strip():
        connection.execute(_ADD, (*place, folded, None))


def _fold_more(connection: sqlite3.Connection) -> bool:
    due = connection.execute(_SOME_DUE, (_MADE_AT_ONCE,)).fetchall()
    for turn, conversation, number, prompt in due:
        # The number stays: by it the newest of the places in a conversation is known.
        connection.execute("DELETE FROM passage WHERE number = ?", (number,))
        texts = _texts_of_prompt(connection, rows.load_blocks(prompt))
        _add(connection, (number, conversation, turn, None), *texts)
        connection.execute("DELETE FROM passage_due WHERE turn = ?", (turn,))
    if len(due) == _MADE_AT_ONCE:
        return True
    found = connection.execute(_SOME_UNFOLDED, (_FOLDED_AT_ONCE,)).fetchall()
    connection.executemany(
        "UPDATE passage SET text = ?, folded = 1 WHERE number = ?",
        [(fold(text), number) for number, text in found],
    )
    return len(found) == _FOLDED_AT_ONCE


def _excerpt_of(
    connection: sqlite3.Connection, turn_id: str, terms: Sequence[str]
) -> tuple[ExcerptPiece, ...]:
    """The surroundings of the terms in the question or an answer of a turn, whichever has most."""
    best: tuple[int, tuple[ExcerptPiece, ...]] = (0, ())
    for text in _texts(connection, _TEXTS_OF_TURN, turn_id):
        folded = fold(text)
        number = sum(term in folded for term in terms)
        if number > best[0]:
            best = number, excerpt(text, terms)
    return best[1]


def _texts(connection: sqlite3.Connection, statement: str, id_: str) -> Iterator[str]:
    """All that can be found of messages, as it was written."""
    for blocks, is_prompt in connection.execute(statement, (id_,)).fetchall():
        loaded = rows.load_blocks(blocks)
        texts = _texts_of_prompt(connection, loaded) if is_prompt else (plain_text(loaded),)
        yield "\n".join(text for text in texts if text)


def _texts_of_prompt(connection: sqlite3.Connection, prompt: Sequence[Block]) -> tuple[str, str]:
    return plain_text(prompt), beside_words(connection, prompt)


def _hit(head: Sequence[Any], snippet: tuple[ExcerptPiece, ...]) -> SearchHit:
    conversation_id, title, updated, turn_id, reply_id = head
    return SearchHit(conversation_id, title, turn_id, reply_id, snippet, rows.moment_of(updated))


def _is_one_word(term: str) -> bool:
    """Whether the index has a term as one word, not as several that stand side by side."""
    return all(sign.isalnum() or _SIGN.match(sign) for sign in term)


def _quoted(word: str) -> str:
    """A word of a query: inside quotes nothing is an operator of the index."""
    return '"{}"'.format(word.replace('"', '""'))


def _beginning(word: str) -> str:
    return f"{_quoted(word)}*"


def _like(part: str) -> str:
    escaped = part.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"


def excerpt(text: str, terms: Sequence[str]) -> tuple[ExcerptPiece, ...]:
    """The surroundings of the first folded term that occurs in a text, with all terms marked.

    A term at the beginning of a word goes before one inside a word.
    """
    wanted = "|".join(re.escape(term) for term in sorted(terms, key=len, reverse=True))
    folded = fold(text)
    first = re.search(rf"(?<!\w)(?:{wanted})", folded) or re.search(wanted, folded)
    start = max(_place_of(text, first.start() if first else 0) - _BEFORE, 0)
    shown = text[start : start + _BEFORE + _AFTER]
    found = [ExcerptPiece("…")] if start else []
    end = 0
    for begin, after in _spans(shown, wanted):
        found += [ExcerptPiece(shown[end:begin]), ExcerptPiece(shown[begin:after], is_match=True)]
        end = after
    found.append(ExcerptPiece(shown[end:]))
    if start + len(shown) < len(text):
        found.append(ExcerptPiece("…"))
    return tuple(piece for piece in found if piece.text)


def _place_of(text: str, folded_place: int) -> int:
    """Where the character stands in a text that became one of the folded text."""
    for start in range(0, len(text), _SLICE):
        folded, places = fold_with_places(text[start : start + _SLICE])
        if folded_place < len(folded):
            return start + places[folded_place]
        folded_place -= len(folded)
    return 0


def _spans(text: str, wanted: str) -> Iterator[tuple[int, int]]:
    """From where to where in a text what is wanted stands, marks that were folded away included."""
    folded, places = fold_with_places(text)
    for match in re.finditer(wanted, folded):
        if match.end() > match.start():
            end = places[match.end()] if match.end() < len(places) else len(text)
            begin = places[match.start()]
            if end > begin:
                yield begin, end


_INDEX_PARTS: Final = ("data", "idx", "docsize", "config")
_INDEX_SCHEMA: Final = "SELECT sql FROM sqlite_schema WHERE name = 'passage_index'"
_FILL_INDEX: Final = (
    "INSERT INTO passage_index (rowid, text) SELECT number, text FROM passage WHERE folded"
)
_ADD: Final = """
    INSERT INTO passage (number, conversation, turn, reply, text, words, folded)
    VALUES (?, ?, ?, ?, ?, ?, 1)
"""
_SOME_DUE: Final = """
    SELECT turn.number, turn.conversation, passage.number, prompt FROM passage_due
    JOIN turn ON turn.number = passage_due.turn
    LEFT JOIN passage ON passage.turn = turn.number AND passage.reply IS NULL LIMIT ?
"""
_SOME_UNFOLDED: Final = "SELECT number, text FROM passage WHERE folded = 0 LIMIT ?"
_ANSWER: Final = "SELECT blocks, FALSE FROM reply WHERE id = ?"
_QUESTION: Final = "SELECT prompt, TRUE FROM turn WHERE id = ?"
_TEXTS_OF_TURN: Final = """
    SELECT prompt, TRUE FROM turn WHERE id = ?1
    UNION ALL
    SELECT blocks, FALSE FROM reply WHERE turn = (SELECT number FROM turn WHERE id = ?1)
"""
_FOLDED_TEXT: Final = "SELECT text FROM passage WHERE number = ?"
_COMPARISON: Final = " AND passage.text LIKE ? ESCAPE '\\'"
# Where a text belongs is read from a narrow index, not from beside the text.
_IN_INDEX: Final = """
    passage_index JOIN passage INDEXED BY passage_place ON passage.number = passage_index.rowid
    WHERE passage_index MATCH ? {comparisons}
"""
_ALL: Final = "passage NOT INDEXED WHERE TRUE {comparisons}"
_NEWER: Final = "passage NOT INDEXED WHERE passage.number > ? {comparisons}"
_UNFOLDED: Final = """
    passage INDEXED BY passage_unfolded WHERE passage.folded = 0 {comparisons}
"""
# Of the passages of a conversation, SQLite gives the turn of the one with the least place.
_PLACES: Final = """
    SELECT conversation.id, turn.id, place, conversation.updated FROM (
        SELECT passage.conversation AS owner, passage.turn AS best,
            min(CASE WHEN passage.turn IS NULL THEN -9223372036854775807 ELSE -passage.number END)
            AS place
        FROM {source} GROUP BY passage.conversation
    )
    JOIN conversation ON conversation.number = owner
    LEFT JOIN turn ON turn.number = best
    WHERE conversation.deleted IS NULL
"""
_HITS: Final = """
    SELECT found, conversation.id, conversation.title, conversation.updated,
        turn.id, reply.id
    FROM (SELECT passage.number AS found FROM {source})
    JOIN passage ON passage.number = found
    JOIN conversation ON conversation.number = passage.conversation
    LEFT JOIN turn ON turn.number = passage.turn
    LEFT JOIN reply ON reply.number = passage.reply
    WHERE conversation.deleted IS NULL
    ORDER BY passage.turn IS NOT NULL, conversation.updated DESC, found DESC LIMIT ?
"""
