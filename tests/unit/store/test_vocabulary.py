"""The list of words, by which search finds a part that stands inside of one."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import closing
from pathlib import Path

import pytest

from orca_desktop.store import vocabulary
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
            "INSERT INTO passage (conversation, text, folded)"
            " SELECT number, ?, 1 FROM conversation LIMIT 1",
            (text,),
        )
        return int(connection.execute("SELECT max(number) FROM passage").fetchone()[0])

    return add


async def test_S1_the_first_search_makes_the_list(connection) -> None:
    words = WordIndex()
    assert words.holding("chutz") == ()
    assert words.refresh(connection) == 1
    assert words.holding("chutz") == ("schutz", "datenschutz")
    assert words.holding("schutz") == ("datenschutz",), "by its beginning the index finds a word"
    assert words.holding("本") == (), "what has no spaces is no word"
    assert words.holding("s.h") == ()


async def test_S1_the_list_is_made_again_once_many_texts_have_come(connection, monkeypatch) -> None:
    monkeypatch.setattr(vocabulary, "STALE", 20)
    words, add = WordIndex(), adding(connection)
    assert words.refresh(connection) == 1
    add("hausbau")
    for number in range(vocabulary.STALE - 1):
        add(f"word{number}")
    assert words.refresh(connection) == 1, "until then the new ones are compared"
    assert words.holding("aus") == ()
    last = add("one more")
    assert last == 22
    assert words.refresh(connection) == last
    assert words.holding("aus") == ("hausbau",)


async def test_S1_a_number_that_comes_again_is_not_taken_for_listed(connection) -> None:
    words, add = WordIndex(), adding(connection)
    last = add("hausbau")
    assert words.refresh(connection) == last
    connection.execute("DELETE FROM passage WHERE number = ?", (last,))
    assert add("dorfplatz") == last
    assert words.refresh(connection) == last - 1


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
        assert words.refresh(copy) == 1
        assert words.holding("chutz") == ("schutz", "datenschutz")
