"""What is erased for ever is in no file any more, and erasing it costs what it is worth."""

from __future__ import annotations

import datetime
import random
import re
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from orca_desktop.domain import clock
from orca_desktop.domain.conversation import Draft
from orca_desktop.session.tasks import spawn
from orca_desktop.store import ProblemKind, StoreProblem, database, gaps, wiping
from orca_desktop.store.engine import sqlite3
from orca_desktop.store.thread import StoreThread
from tests.support.examples import examples
from tests.unit.store import values


async def purge_at_once(store, conversation_id):
    assert await values.purge(store, conversation_id) is None


async def purge_when_its_time_is_over(store, conversation_id):
    assert await store.conversations.delete(conversation_id) is None
    later = clock.now() + datetime.timedelta(seconds=1)
    assert await values.purge_deleted_before(store, later) == 1


@pytest.mark.parametrize("purge", [purge_at_once, purge_when_its_time_is_over])
async def test_nothing_of_a_purged_conversation_is_left_in_any_file(store, tmp_path, purge):
    """Words of titles, questions, answers, thoughts, drafts, running replies: file, log, index."""
    filling = [values.long_conversation(30) for _ in range(3)]
    for each in filling:
        await store.conversations.save(each)
    turn = values.turn("Canaryquestion?", values.reply("Canaryanswer " * 500))
    conversation = values.conversation(turn, title="Canarytitle")
    await store.conversations.save(conversation)
    reply = values.running("Canaryrunning " * 3000)
    more = values.turn("more", reply, parent=turn.chosen_id)
    await store.conversations.add_turn(conversation.with_turn(more), more)
    await store.drafts.save(conversation.id, Draft("Canarydraft"))
    renamed = conversation.with_head(title="Other canarytitle")
    await store.conversations.update(renamed)
    files = [tmp_path / "chats.db", tmp_path / "chats.db-wal"]
    assert b"canaryquestion" in b"".join(path.read_bytes().lower() for path in files)
    await purge(store, conversation.id)
    for path in files:
        found = path.read_bytes().lower()
        assert b"canary" not in found, path
    assert await store.search.find("canaryanswer") == ()
    assert (await store.drafts.load(conversation.id)).text == ""
    assert await store.conversations.load(filling[0].id) == filling[0]
    await store.close()
    assert b"canary" not in files[0].read_bytes().lower()


async def test_a_wipe_that_was_cut_off_is_finished_and_then_forgotten(store):
    before = values.conversation(values.turn("?", values.reply("words")))
    await store.conversations.save(before)
    assert await store.wiping.wipe() is None
    await store.thread.write(wiping.ask)
    await store.thread.write(wiping.ask)
    assert await values.chores(store) == [("wipe", 2)]
    assert await store.wiping.wipe() is None
    assert await values.chores(store) == []
    assert await values.purge(store, before.id) is None
    assert await values.chores(store) == []


def all_bytes(folder: Path) -> bytes:
    """What all files of a folder hold."""
    return b"".join(path.read_bytes() for path in folder.iterdir() if path.is_file())


LETTERS = "abcdefghijklmnopqrstuvwxyz"


def words(chosen: random.Random, number: int) -> str:
    """Random words of eight letters, which nothing else has."""
    return " ".join("".join(chosen.choices(LETTERS, k=8)) for _ in range(number))


def chat_of(text: str) -> Any:
    """A conversation of some questions and answers with these words."""
    parts = text.split()
    chat = values.conversation(values.turn(parts[0], values.reply(" ".join(parts[1:9]))))
    for first in range(9, len(parts), 9):
        turn = values.turn(
            parts[first],
            values.reply(" ".join(parts[first + 1 : first + 9])),
            parent=chat.turns[-1].chosen_id,
        )
        chat = chat.with_turn(turn)
    return chat


def as_older(monkeypatch) -> None:
    """SQLite as some systems have it, which cannot take words out of the index where they stand."""
    monkeypatch.setattr(wiping, "CAN_ERASE_IN_PLACE", False)


def as_it_is(monkeypatch) -> None:
    """SQLite as it is."""


def in_bulk(monkeypatch) -> None:
    """So much to erase that the index is written anew."""
    monkeypatch.setattr(wiping, "_MANY", 1)
    monkeypatch.setattr(wiping, "_MANY_SHARE", 10_000)


WAYS = [as_it_is, as_older, in_bulk]


async def index_is_true(store: Any) -> bool:
    """Whether the search index says just what the texts say."""
    statement = "INSERT INTO passage_index (passage_index, rank) VALUES ('integrity-check', 1)"
    met = await store.thread.write(lambda connection: connection.execute(statement).close())
    return met is None


@pytest.mark.slow
@pytest.mark.parametrize("way", WAYS)
@settings(
    max_examples=examples(12),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(seed=st.integers(0, 10**6))
async def test_no_word_of_what_is_erased_is_left_whatever_else_was_written(way, seed, monkeypatch):
    way(monkeypatch)
    chosen = random.Random(seed)  # noqa: S311 - words to look for
    with tempfile.TemporaryDirectory() as folder:
        store = await values.opened(Path(folder) / "chats.db")
        chats = [chat_of(words(chosen, chosen.choice((9, 36, 180)))) for _ in range(12)]
        for chat in chats:
            await store.conversations.save(chat)
            if chosen.random() < 0.3:
                await store.wiping.wipe()
        gone = chosen.sample(chats, 4)
        for chat in gone:
            assert await store.conversations.delete(chat.id) is None
        assert await store.bin.erase([chat.id for chat in gone]) == 4
        later = chat_of(words(chosen, 18))
        await store.conversations.save(later)
        assert await store.wiping.wipe() is None
        assert await values.chores(store) == []
        assert await index_is_true(store)
        (word, *_) = later.turns[0].replies[0].text.split()
        assert [hit.conversation_id for hit in await store.search.find(word)] == [later.id]
        for chat in (*chats, later):
            if chat not in gone:
                assert await store.conversations.load(chat.id) == chat
        held = all_bytes(Path(folder))
        assert [word for word in words_of(gone) if word.encode() in held] == []
        await store.close()


@pytest.mark.slow
async def test_words_by_which_the_index_finds_its_pages_go_too(store, tmp_path):
    """Each word goes on from the one before, so a separator of two pages is a whole word."""
    chosen = random.Random(1)  # noqa: S311 - words to look for

    def chain() -> str:
        letters = "x" + "".join(chosen.choices(LETTERS, k=60))
        return " ".join(letters[: number + 1] for number in range(4, 60))

    chats = [
        values.conversation(values.turn("?", values.reply(chain())), title=f"{number}")
        for number in range(200)
    ]
    for number, chat in enumerate(chats):
        await store.conversations.save(chat)
        if number % 20 == 0:
            await store.conversations.save(chat_of(words(chosen, 180)))
    gone, stay = chats[:150], chats[150:]
    separators = await separators_of(store)
    assert separators & words_of(gone), "there are some"
    for chat in gone:
        await store.conversations.delete(chat.id)
    assert await store.bin.erase([chat.id for chat in gone]) == len(gone)
    assert await store.wiping.wipe() is None
    left = (words_of(gone) - words_of(stay)) & await separators_of(store)
    assert left == set()
    assert await index_is_true(store)
    for chat in stay:
        (turn,) = chat.turns
        word = turn.replies[0].text.split()[20]
        hits = await store.search.find(word)
        assert [hit.conversation_id for hit in hits] == [chat.id]


def words_of(chats: Any) -> set[str]:
    """The words of all answers."""
    return {
        word
        for chat in chats
        for turn in chat.turns
        for reply in turn.replies
        for word in reply.text.split()
    }


async def separators_of(store: Any) -> set[str]:
    """The words between the pages of the search index."""
    rows = await store.thread.read(
        lambda connection: connection.execute("SELECT term FROM passage_index_idx").fetchall()
    )
    return {bytes(term)[1:].decode() for (term,) in rows if term}


async def test_one_chat_is_erased_without_the_whole_index_or_file_written_anew(store):
    for number in range(40):
        await store.conversations.save(values.long_conversation(10, f"stays {number}"))
    gone = values.long_conversation(5, "kingfishers")
    await store.conversations.save(gone)
    statements: list[str] = []
    await store.thread.read(lambda connection: connection.set_trace_callback(statements.append))
    assert await values.purge(store, gone.id) is None
    assert [each for each in statements if "VALUES ('merge'" in each or "VACUUM" in each] == []
    assert await index_is_true(store)


async def test_what_was_only_crossed_out_before_is_taken_out_once(tmp_path, monkeypatch):
    path = tmp_path / "chats.db"
    with monkeypatch.context() as older:
        as_older(older)
        store = await values.opened(path)
        assert await store.wiping.wipe() is None
        asked = values.conversation(values.turn("?", values.reply("zanzibarish words")))
        await store.conversations.save(asked)
        other = values.conversation(values.turn("?", values.reply("other words")))
        await store.conversations.save(other)
        await store.conversations.remove_turn(asked.id, asked.turns[0].id)
        await store.close()
    store = await values.opened(path)
    assert sorted(await values.chores(store)) == [("merge", 1), ("wipe", 1)]
    assert await store.wiping.wipe() is None
    assert await values.chores(store) == []
    assert b"zanzibarish" not in path.read_bytes()
    await store.close()
    store = await values.opened(path)
    assert await values.chores(store) == [], "once is enough"
    await store.close()


OLDER = """
import sys
sys.modules["pysqlite3"] = None
import asyncio
from pathlib import Path
from orca_desktop.store.engine import CAN_ERASE_IN_PLACE, sqlite3
from tests.unit.store import values
async def main():
    store = await values.opened(Path(sys.argv[1]))
    found = await store.search.find("stays")
    kept = values.conversation(values.turn("?", values.reply("kept by the older")))
    gone = values.conversation(values.turn("?", values.reply("quokkas by the older")))
    for each in (kept, gone):
        await store.conversations.save(each)
    assert await values.purge(store, gone.id) is None
    print(len(found), len(await store.search.find("older")), CAN_ERASE_IN_PLACE)
    await store.close()
asyncio.run(main())
"""


@pytest.mark.slow
@pytest.mark.skipif("pysqlite3" not in sys.modules, reason="there is no newer SQLite here")
async def test_a_file_goes_from_the_newest_sqlite_to_that_of_the_system_and_back(tmp_path):
    """The system's reads no index out of which words were taken, and makes it anew."""
    path = tmp_path / "chats.db"
    store = await values.opened(path)
    chats = [values.conversation(values.turn("?", values.reply("stays"))) for _ in range(3)]
    gone = values.conversation(values.turn("?", values.reply("zanzibarish")))
    for each in (*chats, gone):
        await store.conversations.save(each)
    assert await values.purge(store, gone.id) is None
    await store.close()
    done = values.run(OLDER, path)
    assert done.stdout.split()[:2] == ["3", "1"], done.stderr
    store = await values.opened(path)
    assert store.recovery is None
    assert len(await store.search.find("stays")) == 3
    assert len(await store.search.find("older")) == 1
    assert await values.purge(store, chats[0].id) is None
    assert await index_is_true(store)
    await store.close()
    assert b"quokkas" not in path.read_bytes()


async def test_a_number_is_not_given_again_before_its_words_are_out_of_the_index(store):
    gone = values.conversation(values.turn("?", values.reply("zanzibarish")))
    await store.conversations.save(gone)
    await store.conversations.delete(gone.id)
    await store.bin.erase([gone.id])
    new = values.conversation(values.turn("!", values.reply("other words")))
    await store.conversations.save(new)
    assert await store.search.find("zanzibarish") == ()
    assert await store.wiping.wipe() is None
    assert len(await store.search.find("other")) == 1
    assert await index_is_true(store)


async def test_words_are_wiped_without_room_on_the_disk(store, tmp_path, monkeypatch):
    gone = values.conversation(values.turn("?", values.reply("Canary " * 2000)))
    for each in (gone, values.long_conversation(2)):
        await store.conversations.save(each)
    usage = shutil.disk_usage("/")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=0))
    assert await values.purge(store, gone.id) is None
    assert await values.chores(store) == []
    size = (tmp_path / "chats.db").stat().st_size
    assert b"canary" not in (tmp_path / "chats.db").read_bytes().lower()
    monkeypatch.undo()
    await store.thread.write(wiping.ask)
    assert await store.wiping.wipe() is None
    assert (tmp_path / "chats.db").stat().st_size <= size, "room is given back when there is some"


async def test_room_that_became_free_is_given_back(store, tmp_path):
    gone = values.conversation(values.turn("?", values.reply("Canary " * 20_000)))
    for each in (gone, values.long_conversation(4)):
        await store.conversations.save(each)
    assert await store.wiping.wipe() is None
    size = (tmp_path / "chats.db").stat().st_size
    assert await values.purge(store, gone.id) is None
    assert (tmp_path / "chats.db").stat().st_size < size / 2


async def test_what_is_saved_passes_a_wipe(store, monkeypatch):
    monkeypatch.setattr(wiping, "_LOOK_STEPS", 1)
    monkeypatch.setattr(wiping, "_PAGES", 1)
    gone = values.long_conversation(20, "kingfishers")
    for chat in (gone, values.long_conversation(20)):
        await store.conversations.save(chat)
    purging = spawn(values.purge(store, gone.id), "purge")
    for number in range(30):
        assert await store.settings.save("a", number) is None
    assert await purging is None
    assert await store.settings.load() == {"a": 29}
    assert await values.chores(store) == []


async def test_a_file_for_which_there_is_never_a_moment_is_made_smaller_later(
    store, tmp_path, monkeypatch
):
    gone = values.conversation(values.turn("?", values.reply("Canary " * 20_000)))
    await store.conversations.save(gone)
    with monkeypatch.context() as context:
        context.setattr(wiping, "_LOOK_STEPS", 1)
        context.setattr(StoreThread, "is_awaited", True)
        assert await values.purge(store, gone.id) is None
    assert await values.chores(store) == []
    size = (tmp_path / "chats.db").stat().st_size
    await store.thread.write(wiping.ask)
    assert await store.wiping.wipe() is None
    assert (tmp_path / "chats.db").stat().st_size < size


async def test_where_nothing_is_to_be_erased_nothing_is_written(store):
    old = [values.conversation(values.turn("?", values.reply("words"))) for _ in range(2)]
    for each in old:
        await store.conversations.save(each)
        await store.conversations.delete(each.id)
    assert await store.wiping.wipe() is None
    statements: list[str] = []
    await store.thread.read(lambda connection: connection.set_trace_callback(statements.append))
    month = datetime.timedelta(days=30)
    assert await store.bin.erase_deleted_before(clock.now() - month) == 0
    assert await store.wiping.wipe() is None
    assert [each for each in statements if "passage" in each and "WHERE" not in each] == []
    assert [each for each in statements if "wal_checkpoint" in each] == []
    assert await values.purge_deleted_before(store, clock.now() + month) == 2
    assert [each for each in statements if "wal_checkpoint" in each]


@pytest.mark.slow
async def test_the_gaps_of_all_pages_are_empty_and_all_else_is_as_it_was(store, tmp_path):
    chosen = random.Random(1)  # noqa: S311 - words to look for
    chats = [chat_of(words(chosen, 180)) for _ in range(30)]
    for chat in chats:
        await store.conversations.save(chat)
        await store.conversations.update(chat.with_head(title=words(chosen, 6)))
    path = tmp_path / "chats.db"

    async def full() -> int:
        await store.thread.read(lambda connection: connection.execute("PRAGMA wal_checkpoint"))
        block = path.read_bytes()
        pages = [block[start : start + 4096] for start in range(0, len(block), 4096)]
        found = [gaps.gap(page, is_first=number == 0) for number, page in enumerate(pages)]
        words = re.compile(b"[a-z]{6}")  # SQLite itself leaves places of cells there, of two bytes
        return sum(bool(words.search(page[a:b])) for page, (a, b) in zip(pages, found, strict=True))

    assert await full() > 0, "moved rows leave something"
    before = await store.thread.read(lambda connection: list(database_dump(connection)))
    assert await store.wiping.wipe() is None
    assert await full() == 0
    problems = await store.thread.read(lambda c: database.complaints(c, thorough=True))
    assert problems == []
    after = await store.thread.read(lambda connection: list(database_dump(connection)))
    assert after == before


def database_dump(connection: sqlite3.Connection) -> list[Any]:
    """All rows of the tables that hold what people wrote."""
    return [
        row
        for table in ("conversation", "turn", "reply", "passage")
        for row in connection.execute(f"SELECT * FROM {table} ORDER BY number")  # noqa: S608
    ]


@given(page=st.binary(min_size=512, max_size=512), is_first=st.booleans())
def test_a_gap_lies_inside_its_page_behind_its_head(page, is_first):
    start, end = gaps.gap(page, is_first=is_first)
    assert (start, end) == (0, 0) or (8 + 100 * is_first <= start <= end <= 512)


async def test_a_file_that_is_not_the_one_that_is_open_is_left_alone(store, tmp_path):
    chat = values.conversation(values.turn("?", values.reply("words")))
    await store.conversations.save(chat)
    path = tmp_path / "chats.db"
    other = tmp_path / "other"
    other.write_bytes(path.read_bytes())
    path.rename(tmp_path / "moved")
    other.rename(path)
    was = path.read_bytes()
    met = await store.thread.read(wiping.clearing(0))
    assert isinstance(met, StoreProblem)
    assert path.read_bytes() == was


def varied(number: int) -> str:
    """An answer of so many different words, each once or a few times, also without spaces."""
    chosen = random.Random(5)  # noqa: S311 - words to look for
    found = words(chosen, number).split()
    return " ".join((*found, *found[::3], "天地人日月", *found[::7])) + "; end_of(it)."


async def totals(store: Any) -> bytes:
    """What the index notes of how many texts and words it has."""
    statement = "SELECT block FROM passage_index_data WHERE id = 1"
    row = await store.thread.read(lambda connection: connection.execute(statement).fetchone())
    return bytes(row[0])


async def test_a_long_answer_is_taken_out_some_words_at_once_with_saves_between(store, monkeypatch):
    values.hurry(monkeypatch)
    await store.conversations.save(values.long_conversation(3))
    before = await totals(store)
    gone = values.conversation(values.turn("?", values.reply(varied(700))))
    await store.conversations.save(gone)
    await store.conversations.delete(gone.id)
    assert await store.bin.erase([gone.id]) == 1
    statements: list[str] = []
    await store.thread.read(lambda connection: connection.set_trace_callback(statements.append))
    assert await store.wiping.wipe() is None
    jobs = "\n".join(statements).split("BEGIN IMMEDIATE")
    assert len([job for job in jobs if "VALUES ('delete'" in job]) > 700 // 8
    assert max(job.count("VALUES ('delete'") for job in jobs) == 1
    assert await totals(store) == before
    assert await index_is_true(store)


@pytest.mark.parametrize("way", [as_it_is, as_older])
@pytest.mark.parametrize("jobs", [1, 3, 5, 40])
async def test_a_long_answer_of_which_some_words_are_out_is_finished_by_the_next_start(
    tmp_path, monkeypatch, jobs, way
):
    path = tmp_path / "chats.db"
    store = await values.opened(path)
    await store.conversations.save(values.long_conversation(3))
    before = await totals(store)
    gone = values.conversation(values.turn("?", values.reply(varied(700))))
    await store.conversations.save(gone)
    await store.conversations.delete(gone.id)
    assert await store.bin.erase([gone.id]) == 1
    with monkeypatch.context() as hurried:
        values.hurry(hurried)
        hurried.setattr(wiping, "_PARTS", 30)
        left = iter(range(jobs))
        write = store.thread.write_part

        async def ending(work: Any, **facts: bool) -> Any:
            """Refuse all after so many jobs, as a full disk does."""
            if next(left, None) is None:
                return StoreProblem(ProblemKind.DISK_FULL, path)
            return await write(work, **facts)

        hurried.setattr(store.thread, "write_part", ending)
        assert isinstance(await store.wiping.wipe(), StoreProblem)
    await store.close()
    way(monkeypatch)
    store = await values.opened(path)
    assert await store.wiping.wipe() is None
    assert await values.chores(store) == []
    assert await totals(store) == before
    assert await index_is_true(store)
    await store.close()
    held = path.read_bytes()
    assert [word for word in varied(700).split() if len(word) == 8 and word.encode() in held] == []


async def test_turns_that_are_removed_leave_their_words_to_the_wipe_and_can_come_back(store):
    chat = values.long_conversation(4, "kingfishers")
    for each in (chat, values.long_conversation(2)):
        await store.conversations.save(each)
    before = await totals(store)
    statements: list[str] = []
    await store.thread.read(lambda connection: connection.set_trace_callback(statements.append))
    removed = await store.conversations.remove_branch(chat.id, chat.turns[1].id)
    assert not isinstance(removed, StoreProblem)
    assert [each for each in statements if "VALUES ('delete'" in each] == []
    (turn_id,) = {hit.turn_id for hit in await store.search.find("kingfishers") if hit.turn_id}
    assert turn_id == chat.turns[0].id
    assert await store.conversations.put_back(*removed) is None
    assert len({hit.turn_id for hit in await store.search.find("kingfishers") if hit.turn_id}) == 4
    assert await store.wiping.wipe() is None
    assert len({hit.turn_id for hit in await store.search.find("kingfishers") if hit.turn_id}) == 4
    assert await totals(store) == before
    assert await index_is_true(store)
