"""Search on a real index, with any query a person could type."""

from __future__ import annotations

import asyncio
import dataclasses
import datetime
import random
import sqlite3
import threading
import time
from contextlib import closing
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from orca_desktop.domain import clock, events
from orca_desktop.store import Piece, search
from tests.unit.store import values


@pytest.fixture
async def library(store):
    """Conversations with something to find in each."""
    moment = clock.now()
    made = {}
    for number, (title, question, answer) in enumerate(
        [
            (
                "Whales",
                "How large is a blue whale?",
                "About thirty metres; the heart weighs a lot.",
            ),
            ("Kaffee", "Wie macht man Café crème?", "Mit viel Schaum, naïve Übung und Geduld."),
            ("漢字", "東京の天気はどうですか", "今日は晴れです。100% sure_thing"),
            (
                "Code",
                "Why does self.foo(bar) fail?",
                "Because `foo` needs two arguments: C++ & C#.",
            ),
        ]
    ):
        conversation = dataclasses.replace(
            values.conversation(values.turn(question, values.reply(answer)), title=title),
            updated=moment + datetime.timedelta(minutes=number),
        )
        await store.conversations.save(conversation)
        made[title] = conversation.id
    return made


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ("whale", ["Whales", "Whales"]),
        ("WHALE blue", ["Whales"]),
        ("thirt", ["Whales"]),
        ("hirt", ["Whales"]),
        ("cafe", ["Kaffee"]),
        ("naive ubung", ["Kaffee"]),
        ("東", ["漢字"]),
        ("京の", ["漢字"]),
        ("漢字", ["漢字"]),
        ("晴れです", ["漢字"]),
        ("100% 晴れ", ["漢字"]),
        ("sure_thing", ["漢字"]),
        ("self.foo(bar)", ["Code"]),
        ("foo bar", ["Code"]),
        ("C++", ["Code", "Kaffee", "Code"]),
        ("%", ["漢字"]),
        ("_", ["漢字"]),
        ("&", ["Code"]),
        ("`", ["Code"]),
        ("whale kaffee", []),
        ("nothing", []),
        ("", []),
        ("   ", []),
    ],
)
async def test_what_is_found(store, library, query, titles):
    hits = await store.search.find(query)
    assert sorted(hit.title for hit in hits) == sorted(titles)
    first = {hit.conversation_id: hit.turn_id for hit in reversed(hits)}
    assert await store.search.places(query) == first


async def test_places_are_of_all_conversations_however_often_one_has_the_words(store):
    answers = [values.reply("whales again") for _ in range(70)]
    long = values.conversation(values.turn("whales?", *answers), title="Long")
    wanted = []
    for number in range(60):
        conversation = dataclasses.replace(
            values.conversation(values.turn("about whales"), title=f"Chat {number}"),
            updated=clock.now() - datetime.timedelta(days=number + 1),
        )
        wanted.append(conversation.id)
        await store.conversations.save(conversation)
    named = dataclasses.replace(
        values.conversation(title="Whales"), updated=clock.now() - datetime.timedelta(days=99)
    )
    for each in (long, named):
        await store.conversations.save(each)
    for query in ("whales", "hales"):
        places = await store.search.places(query)
        assert list(places) == [named.id, long.id, *wanted]
        assert places[named.id] is None
        assert places[long.id] == long.turns[0].id
    gone = await store.conversations.delete(long.id)
    assert gone is None
    assert long.id not in await store.search.places("whales")


async def test_titles_come_first_then_the_latest(store, library):
    for number in range(3):
        conversation = dataclasses.replace(
            values.conversation(values.turn("about whales", values.reply("whales"))),
            updated=clock.now() + datetime.timedelta(days=number),
        )
        await store.conversations.save(conversation)
    hits = await store.search.find("whales")
    assert hits[0].turn_id is None
    assert hits[0].conversation_id == library["Whales"]
    rest = [hit.updated for hit in hits[1:]]
    assert len(rest) == 6
    assert rest == sorted(rest, reverse=True)
    assert len(await store.search.find("whales", limit=2)) == 2


async def test_the_match_is_marked_where_it_stands(store, library):
    (hit,) = await store.search.find("heart")
    assert Piece("heart", is_match=True) in hit.snippet
    assert "".join(piece.text for piece in hit.snippet).startswith("About thirty metres")
    (hit,) = await store.search.find("天気")
    assert hit.snippet == (Piece("東京の"), Piece("天気", is_match=True), Piece("はどうですか"))
    assert hit.reply_id is None
    assert hit.turn_id is not None


async def test_a_long_text_is_shown_around_its_match(store):
    answer = "filler " * 1000 + "needle here " + "filler " * 1000
    await store.conversations.save(values.conversation(values.turn("?", values.reply(answer))))
    for query in ("needle", "eedle"):
        (hit,) = await store.search.find(query)
        shown = "".join(piece.text for piece in hit.snippet)
        assert "needle here" in shown
        assert shown.startswith("…")
        assert shown.endswith("…")
        assert len(shown) < 400


async def test_a_renamed_title_is_found_by_its_new_name_alone(store, library):
    conversation = await store.conversations.load(library["Whales"])
    await store.conversations.update(dataclasses.replace(conversation, title="Dolphins"))
    assert len(await store.search.find("dolphins")) == 1
    assert {hit.turn_id is None for hit in await store.search.find("whale")} == {False}


@settings(
    max_examples=300,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    query=values.wild_texts
    | st.text(alphabet="\"'*^(){}:+-. ANDORNTabc%_\\漢\0\x02\x03\ud800", max_size=40)
    | st.lists(
        st.sampled_from(["NEAR(", "AND", "OR", "NOT", '"', "*", "text:", "^", "a", "漢"])
    ).map(" ".join)
)
async def test_any_query_is_safe(store, library, query):
    hits = await store.search.find(query)
    assert isinstance(hits, tuple), hits
    assert isinstance(await store.search.places(query), dict)


async def test_endless_queries_are_safe(store, library):
    for query in ("a " * 100_000, "a" * 1_000_000, '"' * 10_000, "漢" * 10_000, "% " * 10_000):
        assert isinstance(await store.search.find(query), tuple)


@given(st.text(max_size=200), st.lists(st.text(min_size=1, max_size=5), min_size=1, max_size=3))
def test_an_excerpt_is_a_part_of_its_text(text, parts):
    pieces = search.excerpt(text, parts)
    shown = "".join(piece.text for piece in pieces)
    assert shown.removeprefix("…").removesuffix("…") in text or shown in text
    for piece in pieces:
        if piece.is_match:
            assert any(piece.text.lower() == part.lower() for part in parts) or piece.text


@given(st.text(alphabet="ab\x02\x03", max_size=30))
def test_pieces_lose_nothing_but_the_marks(snippet):
    joined = "".join(piece.text for piece in search.pieces(snippet))
    assert joined.translate(_NO_MARKS) == snippet.translate(_NO_MARKS)


_NO_MARKS = {2: None, 3: None}


@pytest.mark.parametrize("seed", range(6))
async def test_the_index_stays_true_to_the_texts_through_any_changes(  # noqa: C901 - a draw
    tmp_path, seed
):
    """Random saving, growing, renaming, deleting and purging; then SQLite's own comparison."""
    chance = random.Random(seed)  # noqa: S311 - the same changes each time
    store = await values.opened(tmp_path / "chats.db")
    known: dict[str, Any] = {}
    runs: list[Any] = []
    for step in range(60):
        match chance.randrange(8) if known else 0:
            case 0 | 1:
                made = values.long_conversation(chance.randrange(2, 4), f"word{step} grün")
                known[made.id] = made
                await store.conversations.save(made)
            case 2:
                turn = values.turn(f"asked{step}", reply := values.running(f"said{step}"))
                key = chance.choice(list(known))
                loaded = await store.conversations.load(key)
                known[key] = loaded.having(turn)
                await store.conversations.add_turn(known[key], turn)
                runs.append(reply)
            case 3 if runs:
                await store.replies.finish(runs.pop().after(events.Finished(), 1))
            case 4:
                key = chance.choice(list(known))
                renamed = dataclasses.replace(known[key], title=f"named{step}")
                known[key] = renamed
                await store.conversations.update(renamed)
            case 5:
                await store.conversations.save(known[chance.choice(list(known))])
            case 6:
                key = chance.choice(list(known))
                await store.conversations.delete(key)
                if chance.random() < 0.5:
                    known.pop(key)
                    await store.conversations.purge(key)
            case _:
                await store.conversations.restore(chance.choice(list(known)))
    assert await store.close() is None
    assert is_index_true(tmp_path / "chats.db")


def is_index_true(path):
    """What SQLite says of the index compared with the texts."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        try:
            connection.execute(
                "INSERT INTO passage_index (passage_index, rank) VALUES ('integrity-check', 1)"
            )
        except sqlite3.DatabaseError:
            return False
    return True


async def test_a_wrong_index_would_be_noticed(store, library, tmp_path):
    await store.close()
    assert is_index_true(tmp_path / "chats.db")
    with closing(sqlite3.connect(tmp_path / "chats.db", isolation_level=None)) as connection:
        connection.execute(
            "INSERT INTO passage_index (passage_index, rowid, text) VALUES ('delete', 1, 'wrong')"
        )
    assert not is_index_true(tmp_path / "chats.db")


def spoil_pieces(connection):
    """Damage the index inside, not the file."""
    connection.execute("UPDATE passage_index_data SET block = x'ffffffffffffffff' WHERE id = 10")
    connection.execute("UPDATE passage_index_data SET block = zeroblob(7) WHERE id > 1000")


def empty_data(connection):
    connection.execute("DELETE FROM passage_index_data")


def empty_structure(connection):
    connection.execute("UPDATE passage_index_data SET block = x'' WHERE id = 10")


def random_pieces(connection):
    connection.execute("UPDATE passage_index_data SET block = randomblob(length(block) + 3)")


def no_sizes(connection):
    connection.execute("DELETE FROM passage_index_docsize")


def no_terms(connection):
    connection.execute("DELETE FROM passage_index_idx")


def no_version(connection):
    connection.execute("DELETE FROM passage_index_config")


def no_data_table(connection):
    connection.execute("DROP TABLE passage_index_data")


def no_config_table(connection):
    connection.execute("DROP TABLE passage_index_config")


BROKEN = [
    spoil_pieces,
    empty_data,
    empty_structure,
    random_pieces,
    no_sizes,
    no_terms,
    no_version,
    no_data_table,
    no_config_table,
]


@pytest.fixture(params=BROKEN)
async def broken(request, store, library, tmp_path):
    """The store with an index that is broken in one of its tables, as the next program finds it."""
    await store.close()
    with closing(sqlite3.connect(tmp_path / "chats.db", isolation_level=None)) as connection:
        request.param(connection)
    again = await values.opened(tmp_path / "chats.db")
    assert again.recovery is None, "the texts are whole"
    yield again
    assert again.problem is None
    await again.close()
    assert is_index_true(tmp_path / "chats.db")


async def test_D18_a_broken_index_is_made_again_by_the_next_write(broken):
    conversation = values.conversation(values.turn("walrus?", values.reply("walrus")))
    assert await broken.conversations.save(conversation) is None
    assert len(await broken.search.find("walrus")) == 2
    assert len(await broken.search.find("whale")) == 2


async def test_D18_a_broken_index_is_made_again_by_the_next_search(store, library):
    await store._thread.write(spoil_pieces)
    assert len(await store.search.find("whale")) == 2
    assert store.problem is None


async def test_D18_a_broken_index_does_not_keep_a_chat_from_being_removed(broken, library):
    assert await broken.conversations.purge(library["Whales"]) is None
    assert await broken.search.find("whale") == ()
    assert len(await broken.search.find("cafe")) == 1
    # What holds an index that search can do without may be noticed by nobody but a write.
    assert await broken.conversations.save(values.conversation(values.turn("walrus"))) is None


async def test_a_search_that_takes_too_long_gives_up(store, library, monkeypatch):
    monkeypatch.setattr(search, "_PATIENCE", -1.0)
    monkeypatch.setattr(search, "_STEPS", 1)
    assert await store.search.find("hirty") == ()
    monkeypatch.undo()
    assert len(await store.search.find("hirty")) == 1


async def test_a_word_that_stands_everywhere_is_found_fast(store):
    for _ in range(4):
        await store.conversations.save(values.long_conversation(1000))
    began = time.process_time()
    assert len(await store.search.find("word")) == 50
    assert time.process_time() - began < 0.5  # about 0.02 s on an idle machine


async def test_a_search_that_was_given_up_by_its_caller_is_not_made(store, library):
    release = threading.Event()
    asked: list[object] = []
    async with asyncio.TaskGroup() as group:
        group.create_task(store._thread.read(lambda _: release.wait(5)))
        await asyncio.sleep(0)
        task = group.create_task(store._thread.read(asked.append))
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.sleep(0)
        release.set()
    assert len(await store.search.find("whale")) == 2
    assert asked == []
