"""Bookmarks in the file: kept, noted on, listed over all chats, gone with what they were on."""

from __future__ import annotations

import datetime
from contextlib import closing

from orca_desktop.domain.bookmarks import LONGEST_NOTE, Bookmark, noted
from orca_desktop.store import MarkedMessage, StoreProblem, database, salvage
from orca_desktop.store.engine import sqlite3
from tests.unit.store import values

NOW = datetime.datetime(2026, 11, 23, 12, 0, tzinfo=datetime.UTC)
LATER = NOW + datetime.timedelta(hours=1)


def a_chat(title: str = "A title"):
    answer = values.reply("Time, mostly.")
    first = values.turn("What makes a good soup?", answer)
    return values.conversation(first, title=title), first, answer


async def listed(store):
    found = await store.marks.all()
    assert isinstance(found, tuple)
    return [(each.title, each.message_id, each.bookmark.note) for each in found]


async def test_questions_and_answers_are_marked_noted_on_and_unmarked(store):
    chat, turn, answer = a_chat()
    await store.conversations.save(chat)
    assert await store.marks.keep(turn.id, Bookmark(NOW)) is None
    assert await store.marks.keep(answer.id, Bookmark(LATER, "good")) is None
    assert await store.marks.keep(answer.id, Bookmark(NOW, "very good")) is None
    loaded = await store.conversations.load(chat.id)
    assert loaded.bookmarks == {turn.id: Bookmark(NOW), answer.id: Bookmark(LATER, "very good")}
    assert await store.marks.all() == (
        MarkedMessage(
            Bookmark(LATER, "very good"), chat.id, "A title", turn.id, answer.id, answer.blocks
        ),
        MarkedMessage(Bookmark(NOW), chat.id, "A title", turn.id, None, turn.prompt),
    )
    assert await store.marks.remove(turn.id) is None
    assert await listed(store) == [("A title", answer.id, "very good")]
    assert isinstance(await store.marks.remove(turn.id), StoreProblem)
    assert isinstance(await store.marks.keep("nobody", Bookmark(NOW)), StoreProblem)


async def test_those_of_deleted_chats_are_not_listed_until_they_are_back(store):
    chat, turn, _ = a_chat()
    other, other_turn, _ = a_chat("Other")
    for each, marked in ((chat, turn), (other, other_turn)):
        await store.conversations.save(each)
        await store.marks.keep(marked.id, Bookmark(NOW, each.head.title))
    await store.conversations.delete(chat.id)
    assert await listed(store) == [("Other", other_turn.id, "Other")]
    await store.conversations.restore(chat.id)
    assert len(await listed(store)) == 2
    await values.purge(store, chat.id)
    assert await listed(store) == [("Other", other_turn.id, "Other")]


async def test_an_import_brings_bookmarks_with_what_it_adds_and_changes_none(store):
    chat, turn, answer = a_chat()
    marked = chat.marked(turn.id, Bookmark(NOW, "from the file"))
    await store.imports.bring(marked, {})
    assert await listed(store) == [("A title", turn.id, "from the file")]
    await store.marks.keep(turn.id, Bookmark(NOW, "noted here"))
    await store.marks.keep(answer.id, Bookmark(NOW))
    await store.marks.remove(answer.id)
    more = values.turn("And then?", values.reply("Salt."), parent=answer.id)
    grown = marked.with_turn(more).marked(answer.id, Bookmark(NOW, "old"))
    grown = grown.marked(more.chosen_id, Bookmark(LATER, "new"))
    brought = await store.imports.bring(grown, {})
    assert await listed(store) == [
        ("A title", more.chosen_id, "new"),
        ("A title", turn.id, "noted here"),
    ]
    await store.imports.take_back([brought])
    assert await listed(store) == [("A title", turn.id, "noted here")]


async def test_a_damaged_file_is_carried_over_with_its_bookmarks(store, tmp_path):
    chat, _, answer = a_chat()
    await store.conversations.save(chat)
    await store.marks.keep(answer.id, Bookmark(NOW, "kept"))
    path = store.thread.path
    await store.close()
    target = tmp_path / "new.db"
    with closing(sqlite3.connect(target, isolation_level=None)) as connection:
        database.migrate(connection, database.shipped_migrations())
    assert salvage.carry_over(path, target, None) is not None
    again = await values.opened(target)
    assert (await again.conversations.load(chat.id)).bookmarks == {answer.id: Bookmark(NOW, "kept")}
    await again.close()


def test_a_note_is_one_line_of_bounded_length():
    assert noted("  two\n lines ") == "two lines"
    assert len(noted("x" * 5_000)) == LONGEST_NOTE
