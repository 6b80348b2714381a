"""The libraries of the bench are what a store would have written, answer by answer."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from orca_desktop.domain.reply import Reply
from orca_desktop.store.engine import sqlite3
from tests.bench.made_library import Library, fill
from tests.unit.store import values

TABLES = ("conversation", "turn", "reply", "reply_delta", "passage", "spending", "chore", "blob")
SIZE = 80


def rows(path: Path) -> dict[str, list[tuple[object, ...]]]:
    with closing(sqlite3.connect(path)) as connection:
        found = {
            table: connection.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall()  # noqa: S608
            for table in TABLES
        }
        words = "CREATE VIRTUAL TABLE temp.word USING fts5vocab(main, passage_index, 'instance')"
        connection.execute(words)
        found["words"] = connection.execute("SELECT * FROM temp.word ORDER BY 1, 2, 4").fetchall()
        return found


def begun(reply: Reply) -> Reply:
    """The answer before anything of it has come."""
    return Reply(reply.id, reply.created, reply.settings)


async def lived_through(path: Path, library: Library) -> None:
    """Ask each question of a library, and write each of its answers when it has begun."""
    store = await values.opened(path)
    for chat in library.conversations():
        for number, turn in enumerate(chat.turns, start=1):
            first, *others = turn.replies
            asked = replace(turn, replies=(begun(first),))
            so_far = replace(chat, turns=(*chat.turns[: number - 1], asked))
            assert await store.conversations.add_turn(so_far, asked) is None
            assert await store.replies.finish(first) is None
            for other in others:
                assert await store.replies.begin(turn.id, begun(other), turn.comparison) is None
                assert await store.replies.finish(other) is None
        if chat.head.pinned:
            await store.conversations.update(chat)
    await store.wiping.wipe()  # a new file does not know that nothing was removed
    await store.close()


@pytest.mark.slow
async def test_a_library_is_what_the_store_would_have_written(tmp_path: Path) -> None:
    made, lived = tmp_path / "made.db", tmp_path / "lived.db"
    number = fill(made, Library(SIZE))
    await lived_through(lived, Library(SIZE))
    expected, found = rows(lived), rows(made)
    assert len(found["conversation"]) == number
    assert SIZE <= len(found["turn"]) + len(found["reply"]) <= SIZE + 2
    for table, lines in expected.items():
        assert found[table] == lines, table


@pytest.mark.slow
@pytest.mark.parametrize("share", [0.0, 1.0])
async def test_a_share_of_a_library_is_in_the_bin(tmp_path: Path, share: float) -> None:
    number = fill(tmp_path / "chats.db", Library(SIZE), deleted_share=share)
    store = await values.opened(tmp_path / "chats.db")
    assert len(await store.conversations.deleted()) == number * share
    assert len(await store.conversations.list()) == number * (1 - share)
    await store.close()


@pytest.mark.slow
def test_the_same_seed_makes_the_same_library() -> None:
    assert list(Library(SIZE).conversations()) == list(Library(SIZE).conversations())
    assert list(Library(SIZE).conversations()) != list(Library(SIZE, seed=2).conversations())
