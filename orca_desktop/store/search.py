"""Search over titles, questions with what is attached to them, and answers.

All texts are compared as ``folding`` leaves them: without case, accents and whatever else people
write either way. Words are found by the full-text index as the beginning of a word, then inside
words, by the list of all words; in scripts without spaces each character is a word. Signs alone
are found by comparing texts. Any text is a query.

A search is a chain of short steps, the newest texts first, that ends when it has enough or its time
is over; what is saved meanwhile passes between them. While nobody waits, some of them are one job.
"""

from __future__ import annotations

import asyncio
import datetime
import json
import re
import time
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Final, NamedTuple, TypeVar

from orca_desktop.domain import search_filters
from orca_desktop.domain.blocks import Block
from orca_desktop.domain.folding import MARK, SPACELESS, fold, fold_with_places, without_marks
from orca_desktop.domain.message import plain_text
from orca_desktop.domain.search_filters import SearchFilter
from orca_desktop.store import jobs, rows
from orca_desktop.store.beside_words import beside_words
from orca_desktop.store.engine import sqlite3
from orca_desktop.store.filtering import Narrowing, narrowing
from orca_desktop.store.problems import StoreProblem
from orca_desktop.store.thread import StoreThread
from orca_desktop.store.vocabulary import WordIndex, tokens

T = TypeVar("T")

_BEFORE: Final = 40
_AFTER: Final = 120
_TERMS: Final = 16
_TERM_LENGTH: Final = 100
ENOUGH: Final = 200
"""When so many conversations are found, no more are looked for."""

MOST_TURNS: Final = 5_000
"""Of so many turns it is remembered that something was found in them."""

PATIENCE: Final = 2.0
"""After so many seconds a search ends with what it has found."""

AT_ONCE: Final = 400
"""No more places are asked for in the first step; more in each of the next ones."""

_MOST_AT_ONCE: Final = 3_200
_COMPARED_AT_ONCE: Final = 2_000
"""How many texts are compared in one job: some milliseconds."""

_TOLD_AT_ONCE: Final = 5
_FOLDED_AT_ONCE: Final = 100
_MADE_AT_ONCE: Final = 5
_SLICE: Final = 64
_READY: Final = (2, 3)
"""The index has beginnings of so many letters ready (migration 6)."""

_LATIN: Final = "abcdefghijklmnopqrstuvwxyz0123456789"
_BEYOND: Final = 1 << 62
"""Above every number that a text can have."""

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


class FoundPlaces(dict[str, str | None]):
    """Conversations by their ids, the best first, each with the turn of its best place.

    ``None`` stands for the title. ``turns`` are the numbers of all turns of each in which it was
    found, in the order in which they were made. Where ``is_cut``, there may be more: it had enough,
    or its time was over.
    """

    is_cut = False
    turns: Mapping[str, Sequence[int]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for, folded: words for the index, parts for comparing.

    ``as_typed`` is all of it as it was typed, for texts that are not folded yet. All is looked for
    in what meets the ``filters``.
    """

    words: tuple[str, ...]
    parts: tuple[str, ...]
    as_typed: tuple[str, ...] = ()
    filters: tuple[SearchFilter, ...] = ()

    @property
    def terms(self) -> tuple[str, ...]:
        """All of them."""
        return self.words + self.parts


class _Place(NamedTuple):
    """A text that fits: its number (of a title below zero) and those of what it belongs to."""

    number: int
    conversation: int
    turn: int | None
    updated: int
    is_inside: bool = False

    @property
    def order(self) -> tuple[bool, bool, int, int]:
        """The smaller, the better: beginnings of words, titles, what was used last."""
        return self.is_inside, self.turn is not None, -self.updated, -self.number


class _At:
    """The connection on which the steps of a search are taken; that of the job that runs now."""

    connection: sqlite3.Connection


_Steps = Generator[None, None, T]
"""Steps of some milliseconds at most; between two of them others can be let by."""


class _More:
    """There are more steps."""


_MORE: Final = _More()


class Search:
    """Search in one database."""

    def __init__(self, thread: StoreThread) -> None:
        self._thread = thread
        self._vocabulary = WordIndex()

    async def find(self, query: str, limit: int = 50) -> tuple[SearchHit, ...] | StoreProblem:
        """Places that hold every part of the query: titles first, then the latest.

        Of very many places the newest count.
        """
        parsed = parse(query)
        until = time.monotonic() + PATIENCE

        def steps(at: _At) -> _Steps[tuple[SearchHit, ...]]:
            found, _ = yield from self._found(at, parsed, limit, _by_number, {}, until)
            best = sorted(found.values(), key=lambda each: each.order)[:limit]
            return tuple((yield from _told(at, best, lambda to, it: _hit(to, it, parsed.terms))))

        return await self._taken(steps)

    async def places(self, query: str) -> FoundPlaces | StoreProblem:
        """The conversations that hold the query, by their ids, each with its best place.

        First come those with words that begin as asked, then those with the parts inside words;
        among each, titles first, then what was used last. There are at most some hundred.
        """
        parsed = parse(query)
        until = time.monotonic() + PATIENCE

        def steps(at: _At) -> _Steps[FoundPlaces]:
            turns: dict[int, set[int]] = {}
            found, is_cut = yield from self._found(
                at, parsed, ENOUGH, _by_conversation, turns, until
            )
            best = sorted(found.values(), key=lambda each: each.order)
            places = FoundPlaces(_ids(at.connection, best))
            places.is_cut = is_cut or sum(map(len, turns.values())) >= MOST_TURNS
            places.turns = {
                id_: sorted(turns.get(place.conversation, ()))
                for id_, place in zip(places, best, strict=True)
            }
            return places

        return await self._taken(steps)

    async def turn_ids(self, numbers: Sequence[int]) -> dict[int, str] | StoreProblem:
        """The ids of turns by their numbers, of those that are there."""

        def work(connection: sqlite3.Connection) -> dict[int, str]:
            asked = [connection.execute(_TURN_ID, (number,)).fetchone() for number in numbers]
            return {number: row[0] for number, row in zip(numbers, asked, strict=True) if row}

        return await self._thread.read(work)

    async def excerpts(
        self, query: str, turn_ids: Sequence[str]
    ) -> Mapping[str, tuple[ExcerptPiece, ...]] | StoreProblem:
        """The surroundings of what is looked for in these turns, by their ids."""
        terms = parse(query).terms
        if not terms:
            return {}

        def steps(at: _At) -> _Steps[Mapping[str, tuple[ExcerptPiece, ...]]]:
            return dict(
                (yield from _told(at, turn_ids, lambda to, id_: (id_, _excerpt_of(to, id_, terms))))
            )

        return await self._taken(steps)

    async def _taken(self, steps: Callable[[_At], _Steps[T]]) -> T | StoreProblem:
        """What steps come to: as many of them in one job as its time allows while nobody waits.

        Each hop between the threads takes as long as some steps. If a step fails, and the store
        runs the job again, all begins anew.
        """
        at = _At()
        running = steps(at)

        def work(connection: sqlite3.Connection) -> T | _More:
            nonlocal running
            at.connection = connection
            until = time.monotonic() + jobs.JOB_SECONDS
            try:
                while True:
                    next(running)
                    if self._thread.is_awaited or time.monotonic() > until:
                        return _MORE
            except StopIteration as ended:
                value: T = ended.value
                return value
            except BaseException:
                running = steps(at)
                raise

        while True:
            taken = await self._thread.read(work)
            if not isinstance(taken, _More):
                return taken

    def _found(
        self,
        at: _At,
        query: Query,
        enough: int,
        key: Callable[[_Place], int],
        turns: dict[int, set[int]],
        until: float,
    ) -> _Steps[tuple[dict[int, _Place], bool]]:
        """The best place for each key, and whether there may be more.

        ``turns`` gets the turns of all places, by their conversations.
        """
        found: dict[int, _Place] = {}
        if query.words:
            self._thread.idly(self._vocabulary.refresh)  # the next search is faster for it
        narrowed = narrowing(at.connection, query.filters) if query.filters else Narrowing()
        matches = self._beginnings(at.connection, query.words)
        for way in self._ways(at, query, matches, narrowed, min(2 * enough, AT_ONCE)):
            if len(found) >= enough:
                return found, True
            before = len(found)
            for some in way:
                for place in some:
                    known = found.get(key(place))
                    if known is None or place.order < known.order:
                        found[key(place)] = place
                _note_turns(turns, some)
                if len(found) - before >= enough:
                    break
                if time.monotonic() > until:
                    return found, True
                yield
        return found, len(found) >= enough

    def _beginnings(self, connection: sqlite3.Connection, words: Sequence[str]) -> list[str]:
        """What to ask the index for words that begin as asked; nothing if one is nowhere.

        The index gathers all texts for a beginning that it has not ready before it gives the
        first. So it is asked for the words that begin so, where they are known and not too many;
        else for those that are just so, before it is asked for the beginning.
        """
        if not words:
            return []
        is_listed = self._vocabulary.is_whole and self._vocabulary.refresh(connection)
        asked, just_so = [], []
        is_gathered = False
        for word in words:
            known = self._starting(word) if is_listed else None
            if known == []:
                return []
            if known is None:
                asked.append(_beginning(word))
                just_so.append(_quoted(word) if _is_gathered(word) else asked[-1])
                is_gathered = is_gathered or _is_gathered(word)
            else:
                asked.append(_any(known))
                just_so.append(asked[-1])
        found = [" AND ".join(asked)]
        return [" AND ".join(just_so), *found] if is_gathered else found

    def _starting(self, word: str) -> list[str] | None:
        """What a word of a query begins, quoted; ``None`` if the index has it ready, or of many."""
        if not _is_gathered(word):
            return None
        *before, last = tokens(word)
        known = self._vocabulary.starting(last)
        return None if known is None else [_quoted(" ".join((*before, each))) for each in known]

    def _ways(
        self, at: _At, query: Query, matches: Sequence[str], narrowed: Narrowing, most: int
    ) -> Iterator[Iterator[list[_Place]]]:
        """The ways to look, the best first, each as what it finds in one step after the other.

        ``most`` is how many places are asked for in the first.
        """
        if not query.terms and not query.filters:
            return
        if not query.words:
            yield _compared(at, _TITLES, narrowed, _HAS, query.parts)
            yield _compared(at, _TEXTS, narrowed, _HAS, query.parts)
            if query.terms:
                yield _compared(at, _UNFOLDED, narrowed, _ALIKE, _likes(query.as_typed))
            return
        for match in matches:
            yield _titles(at, match, narrowed)
            yield _texts(at, match, narrowed, most)
        yield _compared(at, _UNFOLDED, narrowed, _ALIKE, _likes(query.as_typed))
        if all(map(_is_spaceless, query.words)):
            return  # each character of them is a word, so there is no inside
        yield self._inside(at, query, narrowed, most)

    def _inside(
        self, at: _At, query: Query, narrowed: Narrowing, most: int
    ) -> Iterator[list[_Place]]:
        """What stands inside words: they are looked up in the list of all words."""
        while not self._vocabulary.refresh(at.connection):
            yield []
        match, parts = self._inside_match(query.words)
        if match:
            yield from _titles(at, match, narrowed, parts, is_inside=True)
            yield from _texts(at, match, narrowed, most, parts, is_inside=True)

    def _inside_match(self, words: Sequence[str]) -> tuple[str, tuple[str, ...]]:
        """What to ask the index for words that hold others, and what the texts must have.

        Nothing where no word holds one of them, or one is nowhere at all.
        """
        asked: list[list[str]] = []
        whole: list[str] = []
        more = 0
        for word in words:
            parts = tokens(word)
            if _is_spaceless(word) or not parts:
                asked.append([_beginning(word)])
                continue
            starting = self._starting(parts[-1])
            last = [_beginning(parts[-1])] if starting is None else starting
            if len(parts) == 1:
                holding = self._vocabulary.holding(parts[0])
                more += len(holding)
                asked.append([*last, *map(_quoted, holding)])
            else:
                ending = self._vocabulary.ending(parts[0])
                more += len(ending)
                first = [_quoted(parts[0]), *map(_quoted, ending)]
                asked += [first, *([_quoted(part)] for part in parts[1:-1]), last]
            if parts != [word]:
                whole.append(word)
        if not more or not all(asked):
            return "", ()
        return " AND ".join(map(_any, asked)), tuple(whole)

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


def _titles(
    at: _At,
    match: str,
    narrowed: Narrowing,
    parts: tuple[str, ...] = (),
    *,
    is_inside: bool = False,
) -> Iterator[list[_Place]]:
    """What the index finds in titles; of that, what has all of some parts."""
    if narrowed.titles is None:
        return
    place = "NOT INDEXED" if parts else "INDEXED BY passage_place"
    fits = _HAS * len(parts) + narrowed.titles
    statement = _IN_TITLES.format(place=place, fits=fits)
    found = at.connection.execute(statement, (match, *parts, *narrowed.values, ENOUGH))
    yield [_Place(*row)._replace(is_inside=is_inside) for row in found.fetchall()]


def _texts(
    at: _At,
    match: str,
    narrowed: Narrowing,
    most: int,
    parts: tuple[str, ...] = (),
    *,
    is_inside: bool = False,
) -> Iterator[list[_Place]]:
    """What the index finds, the newest first; of that, what has all of some parts."""
    place = "NOT INDEXED" if parts or narrowed.messages else "INDEXED BY passage_place"
    statement = _IN_TEXTS.format(place=place, fits=_HAS * len(parts) + narrowed.messages)
    before, number = _BEYOND, most
    while True:
        given = (*parts, *narrowed.values, match, before, number)
        found = at.connection.execute(statement, given).fetchall()
        yield [
            _Place(text, conversation, turn, updated, is_inside)
            for text, conversation, turn, updated, fits in found
            if fits
        ]
        if len(found) < number:
            return
        before, number = found[-1][0], min(number * 2, _MOST_AT_ONCE)


def _compared(
    at: _At, source: str, narrowed: Narrowing, comparison: str, parts: Sequence[str]
) -> Iterator[list[_Place]]:
    """What comparing finds in a part of the texts, the newest first, some in one step."""
    fits = narrowed.titles if source == _TITLES else narrowed.messages
    if fits is None:
        return
    first, last = at.connection.execute(_BOUNDS.format(source=source)).fetchone()
    if first is None:
        return
    comparisons = comparison * len(parts)
    statement = _COMPARED.format(source=source, comparisons=comparisons, fits=fits)
    # Of titles, those of the newest conversations have the lowest numbers.
    newest_first = range(last, first - 1, -_COMPARED_AT_ONCE)
    starts = newest_first if last > 0 else reversed(newest_first)
    for end in starts:
        given = (end - _COMPARED_AT_ONCE, end, *parts, *narrowed.values)
        yield [_Place(*row) for row in at.connection.execute(statement, given).fetchall()]


def _told(
    at: _At,
    given: Sequence[Any],
    tell: Callable[[sqlite3.Connection, Any], T],
    at_once: int = _TOLD_AT_ONCE,
) -> _Steps[list[T]]:
    """What is told of each, some in one step."""
    told: list[T] = []
    for start in range(0, len(given), at_once):
        if start:
            yield
        told += [tell(at.connection, each) for each in given[start : start + at_once]]
    return told


def parse(query: str) -> Query:
    """The parts of what a person typed, split at spaces; signs alone do not count beside words."""
    asked = search_filters.parted(query[: _TERMS * _TERM_LENGTH])
    typed = rows.clean(asked.words)
    as_typed = tuple(typed.split()[:_TERMS])
    terms = [term[:_TERM_LENGTH] for term in fold(typed).split()][:_TERMS]
    words = tuple(term for term in terms if tokens(term))
    parts = () if words else tuple(terms)
    return Query(words, parts, as_typed, asked.filters)


def _by_number(place: _Place) -> int:
    return place.number


def _by_conversation(place: _Place) -> int:
    return place.conversation


def _note_turns(turns: dict[int, set[int]], found: Sequence[_Place]) -> None:
    """Add the turns of what was found to those of each conversation, unless there are too many."""
    if sum(map(len, turns.values())) < MOST_TURNS:
        for place in found:
            if place.turn is not None:
                turns.setdefault(place.conversation, set()).add(place.turn)


def _ids(connection: sqlite3.Connection, places: Sequence[_Place]) -> list[tuple[str, str | None]]:
    """The ids of the conversation of each place, and of its turn."""
    numbers = [(place.conversation, place.turn) for place in places]
    return connection.execute(_IDS, (json.dumps(numbers),)).fetchall()


def _hit(connection: sqlite3.Connection, place: _Place, terms: Sequence[str]) -> SearchHit:
    head = connection.execute(_HEAD, (place.number,)).fetchone()
    conversation_id, title, updated, turn_id, reply_id, folded = head
    original = title
    if reply_id is not None:
        original = next(_messages(connection, _ANSWER, reply_id), "")
    elif turn_id is not None:
        original = next(_messages(connection, _QUESTION, turn_id), "")
    snippet = excerpt(original or without_marks(folded), terms)
    return SearchHit(conversation_id, title, turn_id, reply_id, snippet, rows.moment_of(updated))


def index_title(connection: sqlite3.Connection, conversation: int, title: str) -> None:
    """Make a title findable, in place of an older one."""
    # Below zero: so it is found before all else, and without a look at other titles.
    connection.execute("DELETE FROM passage WHERE number = ?", (-conversation,))
    _add(connection, (-conversation, conversation, None, None), title)


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
    for (erased,) in connection.execute(_ERASED).fetchall():  # an older file has none yet
        connection.execute(f"DELETE FROM {erased}")  # noqa: S608 - a name from the list below


def is_index_whole(connection: sqlite3.Connection) -> bool:
    """Whether the newest texts are found by a word of theirs; some are enough.

    One that lost its beginning is empty for SQLite, which says nothing.
    """
    texts = connection.execute(_NEWEST_TEXTS).fetchall()
    tried = [(number, found[0]) for number, text in texts if (found := _PLAIN_WORD.search(text))]
    return not tried or any(
        connection.execute(_IS_FOUND, (f'"{word}"', number)).fetchone() for number, word in tried
    )


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
    for text in _messages(connection, _TEXTS_OF_TURN, turn_id):
        folded = fold(text)
        number = sum(term in folded for term in terms)
        if number > best[0]:
            best = number, excerpt(text, terms)
    return best[1]


def _messages(connection: sqlite3.Connection, statement: str, id_: str) -> Iterator[str]:
    """All that can be found of messages, as it was written."""
    for blocks, is_prompt in connection.execute(statement, (id_,)).fetchall():
        loaded = rows.load_blocks(blocks)
        texts = _texts_of_prompt(connection, loaded) if is_prompt else (plain_text(loaded),)
        yield "\n".join(text for text in texts if text)


def _texts_of_prompt(connection: sqlite3.Connection, prompt: Sequence[Block]) -> tuple[str, str]:
    return plain_text(prompt), beside_words(connection, prompt)


def _is_spaceless(term: str) -> bool:
    """Whether each of its characters is a word of its own."""
    return not SPACELESS.sub("", term).strip(MARK)


def _quoted(word: str) -> str:
    """A word of a query: inside quotes nothing is an operator of the index."""
    return '"{}"'.format(word.replace('"', '""'))


def _is_gathered(word: str) -> bool:
    """Whether the index would gather all texts for what begins with a word."""
    parts = tokens(word)
    if not parts or word.endswith(MARK):
        return False
    if len(parts) == 1 and len(word) == 1 and word in _LATIN:
        return False  # see below
    return len(parts[-1]) not in _READY


def _beginning(word: str) -> str:
    """Words that begin so, or a row of them of which the last does."""
    if word.endswith(MARK):
        return _quoted(word)
    if len(word) == 1 and word in _LATIN:
        # The index has beginnings of two letters ready; those of one it would have to gather.
        return _any([_quoted(word), *(f"{_quoted(word + letter)}*" for letter in _LATIN)])
    return f"{_quoted(word)}*"


def _any(expressions: Sequence[str]) -> str:
    return f"({' OR '.join(expressions)})"


def _likes(parts: Sequence[str]) -> tuple[str, ...]:
    return tuple(map(_like, parts))


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
    if text.isascii():  # each letter is one letter
        return folded_place
    for start in range(0, len(text), _SLICE):
        piece = text[start : start + _SLICE]
        length = len(piece) if piece.isascii() else len(fold(piece))
        if folded_place < length:
            return start + fold_with_places(piece)[1][folded_place]
        folded_place -= length
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
_NEWEST_TEXTS: Final = """
    SELECT number, substr(text, 1, 1000) FROM passage
    WHERE folded AND number > 0 ORDER BY number DESC LIMIT 5
"""
_IS_FOUND: Final = "SELECT 1 FROM passage_index WHERE passage_index MATCH ? AND rowid = ?"
_PLAIN_WORD: Final = re.compile(r"(?<!\S)[a-z]{2,30}(?!\S)")
"""One that is cut out of a text in the same way by everybody."""

_ERASED: Final = """
    SELECT name FROM sqlite_schema WHERE name IN ('passage_erased', 'passage_erased_part')
"""
_FILL_INDEX: Final = (
    "INSERT INTO passage_index (rowid, text) SELECT number, text FROM passage WHERE folded"
)
_ADD: Final = """
    INSERT INTO passage (number, conversation, turn, reply, text, words, folded)
    VALUES (
        coalesce(?, 1 + max(
            0,
            (SELECT coalesce(max(number), 0) FROM passage),
            (SELECT coalesce(max(number), 0) FROM passage_erased)
        )),
        ?, ?, ?, ?, ?, 1
    )
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
_HAS: Final = " AND instr(passage.text, ?) > 0"
_ALIKE: Final = " AND passage.text LIKE ? ESCAPE '\\'"
# Where a text belongs is read from a narrow index, not from beside the text.
_IN_TITLES: Final = """
    SELECT passage.number, conversation.number, NULL, updated
    FROM passage_index JOIN passage {place} ON passage.number = passage_index.rowid
    JOIN conversation ON conversation.number = passage.conversation
    WHERE passage_index MATCH ? AND passage_index.rowid < 0 AND deleted IS NULL {fits} LIMIT ?
"""
_IN_TEXTS: Final = """
    SELECT passage.number, conversation.number, passage.turn, updated, deleted IS NULL {fits}
    FROM passage_index JOIN passage {place} ON passage.number = passage_index.rowid
    JOIN conversation ON conversation.number = passage.conversation
    WHERE passage_index MATCH ? AND passage_index.rowid > 0 AND passage_index.rowid < ?
    ORDER BY passage_index.rowid DESC LIMIT ?
"""
_TITLES: Final = "passage NOT INDEXED WHERE passage.number < 0"
_TEXTS: Final = "passage NOT INDEXED WHERE passage.number > 0"
_UNFOLDED: Final = "passage INDEXED BY passage_unfolded WHERE folded = 0"
_BOUNDS: Final = "SELECT min(number), max(number) FROM {source}"
_COMPARED: Final = """
    SELECT passage.number, conversation.number, passage.turn, updated FROM (
        SELECT number, conversation AS owner, turn, reply FROM {source}
        AND passage.number > ? AND passage.number <= ? {comparisons}
    ) AS passage
    JOIN conversation ON conversation.number = owner WHERE deleted IS NULL {fits}
"""
_TURN_ID: Final = "SELECT id FROM turn WHERE number = ?"
_IDS: Final = """
    SELECT conversation.id, turn.id FROM json_each(?) AS place
    CROSS JOIN conversation ON conversation.number = place.value ->> 0
    LEFT JOIN turn ON turn.number = place.value ->> 1
    ORDER BY place.key
"""
_HEAD: Final = """
    SELECT conversation.id, title, updated, turn.id, reply.id, text FROM passage
    JOIN conversation ON conversation.number = passage.conversation
    LEFT JOIN turn ON turn.number = passage.turn
    LEFT JOIN reply ON reply.number = passage.reply
    WHERE passage.number = ?
"""
