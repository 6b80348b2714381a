"""Pictures and files: kept once, held by what shows them, gone for good with the last of those."""

from __future__ import annotations

import dataclasses
import datetime
from contextlib import closing

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from orca_desktop.domain import clock
from orca_desktop.domain.blobs import Blob
from orca_desktop.domain.blocks import DocumentBlock, ImageBlock, TextBlock
from orca_desktop.domain.conversation import NO_DRAFT, Draft
from orca_desktop.store import ProblemKind, StoreProblem, blobs as stored_blobs, database, salvage
from orca_desktop.store.engine import sqlite3
from tests.support.examples import examples
from tests.unit.store import values

CONTENT = b"canarypicture" * 1000
OTHER = b"another" * 50


def picture(blob: Blob) -> ImageBlock:
    return ImageBlock(blob.source)


async def shown(store, content: bytes = CONTENT):
    """A stored conversation whose question shows a picture, and that picture."""
    blob = await store.blobs.put(content, "image/png")
    turn = values.turn("?", values.reply())
    turn = dataclasses.replace(turn, prompt=(picture(blob), *turn.prompt))
    conversation = values.conversation(turn)
    assert await store.conversations.add_turn(conversation, turn) is None
    return conversation, blob


async def test_a_content_comes_back_and_is_kept_once(store):
    first = await store.blobs.put(CONTENT, "image/png")
    assert first == Blob.of(CONTENT, "image/png")
    assert await store.blobs.put(CONTENT, "image/png") == first
    assert await store.blobs.read(first.sha256) == CONTENT
    assert await store.blobs.read("0" * 64) is None
    empty = await store.blobs.put(b"", "text/plain")
    assert await store.blobs.read(empty.sha256) == b""


async def test_too_large_a_content_is_refused(store, monkeypatch):
    monkeypatch.setattr(stored_blobs, "LARGEST", len(CONTENT))
    assert isinstance(await store.blobs.put(CONTENT, "image/png"), Blob)
    refused = await store.blobs.put(CONTENT + b"x", "image/png")
    assert isinstance(refused, StoreProblem)
    assert refused.kind is ProblemKind.TOO_LARGE
    assert store.problem is None


async def test_a_content_stays_until_the_last_that_shows_it_is_gone(store):
    one, blob = await shown(store)
    two, again = await shown(store)
    assert again == blob
    await store.conversations.delete(one.id)
    assert await store.blobs.read(blob.sha256) == CONTENT, "it may be restored"
    await values.purge(store, one.id)
    assert await store.blobs.read(blob.sha256) == CONTENT
    await values.purge(store, two.id)
    assert await store.blobs.read(blob.sha256) is None


async def test_a_purged_content_is_nowhere_in_the_files(store, tmp_path):
    conversation, _ = await shown(store)
    files = [tmp_path / "chats.db", tmp_path / "chats.db-wal"]
    assert b"canarypicture" in b"".join(path.read_bytes() for path in files)
    assert await values.purge(store, conversation.id) is None
    assert b"canarypicture" not in b"".join(path.read_bytes() for path in files)


async def test_a_deleted_question_takes_its_picture_along_and_brings_it_back(store):
    conversation, blob = await shown(store)
    removed = await store.conversations.remove_turn(conversation.id, conversation.turns[0].id)
    assert await store.blobs.read(blob.sha256) is None
    assert await store.conversations.put_back(removed) is None
    assert await store.blobs.read(blob.sha256) == CONTENT
    assert await store.conversations.load(conversation.id) == conversation
    await values.purge(store, conversation.id)
    assert await store.blobs.read(blob.sha256) is None


async def test_a_draft_holds_what_it_shows_now_and_no_more(store):
    first = await store.blobs.put(CONTENT, "image/png")
    second = await store.blobs.put(OTHER, "application/pdf")
    document = DocumentBlock(second.source, "A title")
    await store.drafts.save(None, Draft("both", (picture(first), document)))
    await store.drafts.save(None, Draft("more words", (picture(first), document)))
    assert await store.drafts.load(None) == Draft("more words", (picture(first), document))
    await store.drafts.save(None, Draft("one", (document,)))
    assert await store.blobs.read(first.sha256) is None
    assert await store.blobs.read(second.sha256) == OTHER
    await store.drafts.save(None, NO_DRAFT)
    assert await store.blobs.read(second.sha256) is None


async def test_what_is_sent_outlives_its_draft(store):
    blob = await store.blobs.put(CONTENT, "image/png")
    await store.drafts.save(None, Draft("?", (picture(blob),)))
    conversation, _ = await shown(store)
    await store.drafts.save(None, NO_DRAFT)
    assert await store.blobs.read(blob.sha256) == CONTENT
    assert await store.conversations.save(conversation) is None, "saved whole, once more"
    assert await store.blobs.read(blob.sha256) == CONTENT
    without = dataclasses.replace(
        conversation,
        turns=tuple(
            dataclasses.replace(turn, prompt=(TextBlock("?"),)) for turn in conversation.turns
        ),
    )
    assert await store.conversations.save(without) is None
    assert await store.blobs.read(blob.sha256) is None


async def test_an_answer_that_was_brought_here_holds_its_pictures(store):
    blob = await store.blobs.put(CONTENT, "image/png")
    reply = values.reply(parts=(TextBlock("Look:"), picture(blob)))
    conversation = values.conversation(values.turn("?", reply))
    assert await store.conversations.save(conversation) is None
    await store.blobs.forget_waiting()
    assert await store.blobs.read(blob.sha256) == CONTENT
    await values.purge(store, conversation.id)
    assert await store.blobs.read(blob.sha256) is None


async def test_what_nothing_ever_held_is_forgotten_after_a_day(store, monkeypatch):
    _, kept = await shown(store)
    waiting = await store.blobs.put(OTHER, "image/png")
    assert await store.blobs.forget_waiting() is None
    assert await store.blobs.read(waiting.sha256) == OTHER
    later = clock.now() + datetime.timedelta(days=1, seconds=1)
    monkeypatch.setattr(clock, "now", lambda: later)
    assert await store.blobs.forget_waiting() is None
    assert await store.blobs.read(waiting.sha256) is None
    assert await store.blobs.read(kept.sha256) == CONTENT


async def test_a_hash_without_its_content_is_kept_as_it_is(store):
    block = picture(Blob("ab" * 32, "image/png", 5))
    turn = dataclasses.replace(values.turn(), prompt=(block,))
    conversation = values.conversation(turn)
    assert await store.conversations.save(conversation) is None
    assert await store.conversations.load(conversation.id) == conversation


KILLED = """
import asyncio, os, sys
from pathlib import Path
from orca_desktop.domain.blocks import ImageBlock
from orca_desktop.domain.conversation import Draft
from orca_desktop.store import Store
async def main():
    store = await Store.open(Path(sys.argv[1]))
    blob = await store.blobs.put(b"picture" * 100_000, "image/png")
    if sys.argv[2] == "held":
        assert await store.drafts.save(None, Draft("?", (ImageBlock(blob.source),))) is None
    print(blob.sha256, flush=True)
    os._exit(9)
asyncio.run(main())
"""


@pytest.mark.parametrize("stage", ["put", "held"])
async def test_a_content_that_was_acknowledged_survives_a_kill(tmp_path, stage):
    path = tmp_path / "chats.db"
    sha256 = values.run(KILLED, path, stage).stdout.strip()
    store = await values.opened(path)
    assert await store.blobs.read(sha256) == b"picture" * 100_000
    await store.blobs.forget_waiting()
    assert await store.blobs.read(sha256) == b"picture" * 100_000
    await store.drafts.save(None, NO_DRAFT)
    assert (await store.blobs.read(sha256) is None) is (stage == "held")
    await store.close()


async def test_a_damaged_content_is_none(tmp_path):
    path = tmp_path / "chats.db"
    store = await values.opened(path)
    _, blob = await shown(store)
    await store.close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE blob SET content = ?", (OTHER,))
        connection.commit()
    store = await values.opened(path)
    assert await store.blobs.read(blob.sha256) is None
    await store.close()


@pytest.mark.parametrize("where", ["file", "backup", "nowhere"])
async def test_D3_contents_are_carried_over_where_they_are_whole(tmp_path, where):
    path, new, backup = (tmp_path / name for name in ("chats.db", "new.db", "backup.db"))
    store = await values.opened(path)
    conversation, blob = await shown(store)
    waiting = await store.blobs.put(OTHER, "image/png")
    await store.close()
    with closing(sqlite3.connect(path)) as connection, closing(sqlite3.connect(backup)) as copy:
        connection.backup(copy)
        if where != "file":
            connection.execute("UPDATE blob SET content = ? WHERE content <> ?", (b"", OTHER))
            connection.commit()
    with closing(sqlite3.connect(new, isolation_level=None)) as connection:
        database.migrate(connection, database.shipped_migrations())
    assert salvage.carry_over(path, new, backup if where == "backup" else None) is not None
    saved = await values.opened(new)
    found = await saved.blobs.read(blob.sha256)
    assert found == (None if where == "nowhere" else CONTENT)
    assert await saved.blobs.read(waiting.sha256) is None
    assert await saved.conversations.load(conversation.id) == conversation
    await values.purge(saved, conversation.id)
    assert await saved.blobs.read(blob.sha256) is None
    await saved.close()


ACTIONS = st.lists(
    st.tuples(st.sampled_from(["put", "draft", "ask", "purge"]), st.integers(0, 2)), max_size=12
)


@given(actions=ACTIONS)
@settings(max_examples=examples(40), deadline=None, suppress_health_check=list(HealthCheck))
async def test_there_is_exactly_what_something_holds(tmp_path_factory, actions):
    path = tmp_path_factory.mktemp("blobs") / "chats.db"
    store = await values.opened(path)
    contents = [bytes([number]) * 10 for number in range(3)]
    waiting: set[int] = set()
    asked: dict[str, int] = {}
    draft: int | None = None
    for action, number in actions:
        blob = Blob.of(contents[number], "image/png")
        known = waiting | set(asked.values()) | {draft}
        if action == "put":
            await store.blobs.put(contents[number], "image/png")
            waiting.add(number)
        elif action == "draft" and number in known:
            await store.drafts.save(None, Draft("?", (picture(blob),)))
            draft = number
            waiting.discard(number)
        elif action == "ask" and number in known:
            turn = dataclasses.replace(values.turn("?"), prompt=(picture(blob),))
            conversation = values.conversation(turn)
            await store.conversations.save(conversation)
            asked[conversation.id] = number
            waiting.discard(number)
        elif action == "purge" and asked:
            gone = sorted(asked)[number % len(asked)]
            await values.purge(store, gone)
            del asked[gone]
        expected = waiting | set(asked.values()) | ({draft} if draft is not None else set())
        for each, content in enumerate(contents):
            found = await store.blobs.read(Blob.of(content, "").sha256)
            assert (found == content) is (each in expected)
    await store.close()
