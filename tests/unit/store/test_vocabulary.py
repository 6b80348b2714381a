"""The list of words, by which search finds a part that stands inside of one."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import closing
from pathlib import Path

import pytest

from orca_desktop.store import vocabulary
from orca_desktop.store.engine import sqlite3
from orca_desktop.store.vocabulary import WordIndex
from tests.unit.store import values


@pytest.fixture
async def connection(tmp_path: Path) -> AsyncIterator[sqlite3.Connection]:
    """A database with one conversation and the words of its title."""
    path = tmp_path / "chats.db"
    store = await values.opened(path)
    await store.conversations.save(values.conversation(title="Datenschutz, Schutz und 日本語"))
    await store.close()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        yield connection


def adding(connection: sqlite3.Connection) -> Callable[[str], int]:
    def add(text: str) -> int:
        connection.execute(
            "INSERT INTO passage (number, conversation, text, folded)"
            " SELECT (SELECT max(max(number), 0) + 1 FROM passage), number, ?, 1"
            " FROM conversation LIMIT 1",
            (text,),
        )
        return int(connection.execute("SELECT max(number) FROM passage").fetchone()[0])

    return add


async def test_S1_the_first_search_makes_the_list(connection) -> None:
    words = WordIndex()
    assert words.holding("chutz") == ()
    assert words.refresh(connection) is True
    assert words.holding("chutz") == ("schutz", "datenschutz")
    assert words.holding("schutz") == ("datenschutz",), "by its beginning the index finds a word"
    assert words.ending("chutz") == ("schutz", "datenschutz")
    assert words.ending("schut") == words.ending("schutz und") == ()
    assert words.holding("本") == (), "what has no spaces is no word"
    assert words.holding("s.h") == ()


async def test_S1_the_list_is_made_piece_by_piece(connection, monkeypatch) -> None:
    monkeypatch.setattr(vocabulary, "PIECE", -1)
    words, add = WordIndex(), adding(connection)
    add(" ".join(f"wort{number}x" for number in range(50)))
    pieces = 1
    while not words.refresh(connection):
        pieces += 1
        if pieces == 10:
            add("hausbau dazwischen")
    assert pieces > 50
    assert len(words.holding("ort")) == 50
    assert words.holding("ausb") == ("hausbau",)


async def test_S1_words_of_texts_that_came_later_are_added(connection) -> None:
    words, add = WordIndex(), adding(connection)
    assert words.refresh(connection)
    for number in range(250):
        add(f"hausbau{number} und tiefbau")
    assert words.holding("ausbau2") == ()
    while not words.refresh(connection):
        pass  # in pieces of some milliseconds
    assert words.holding("ausbau249") == ("hausbau249",)
    assert words.holding("efbau") == ("tiefbau",)


async def test_S1_a_number_that_comes_again_is_not_taken_for_listed(connection) -> None:
    words, add = WordIndex(), adding(connection)
    last = add("hausbau")
    assert words.refresh(connection)
    connection.execute("DELETE FROM passage WHERE number = ?", (last,))
    assert add("dorfplatz") == last
    assert words.refresh(connection)
    assert words.holding("platz") == ("dorfplatz",)


async def test_S1_of_many_words_the_shortest_are_looked_for(connection) -> None:
    words, add = WordIndex(), adding(connection)
    add(" ".join(f"x{'a' * (number % 40)}q{number}" for number in range(400)))
    words.refresh(connection)
    found = words.holding("q")
    assert len(found) == 300
    assert list(map(len, found)) == sorted(map(len, found))
    assert max(map(len, found)) < 40


async def test_S1_another_database_has_a_list_of_its_own(connection) -> None:
    words = WordIndex()
    words.refresh(connection)
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as copy:
        connection.backup(copy)
        assert words.refresh(copy)
        assert words.holding("chutz") == ("schutz", "datenschutz")


@pytest.mark.parametrize(
    "text",
    ["c\ue02b\ue02b und x", "a_b-c.d/e", "½ cup", "नमस्ते दुनिया", "🎉", "ab\x01天\x01cd", "é\u0301"],
)
async def test_a_text_has_the_words_that_the_index_has_of_it(connection, text) -> None:
    connection.execute("DELETE FROM passage")
    adding(connection)(text)
    WordIndex().refresh(connection)
    listed = [term for (term,) in connection.execute("SELECT term FROM temp.word")]
    assert sorted(set(vocabulary.tokens(text))) == listed
