"""What an import brings into the database, adds to what is there, and takes back again."""

from __future__ import annotations

import dataclasses
import datetime
import re
from typing import Any

import pytest

from orca_desktop.domain.blobs import Blob
from orca_desktop.domain.blocks import ImageBlock
from orca_desktop.store import ProblemKind, StoreProblem
from orca_desktop.store.imports import BroughtIn, CutOff, KnownConversation
from tests.unit.store import values
from tests.unit.store.test_wiping import index_is_true


async def test_a_new_conversation_is_brought_in_once_with_its_contents(store):
    content = b"a picture"
    blob = Blob.of(content, "image/png")
    asked = values.turn("look", answer := values.reply("seen"))
    asked = dataclasses.replace(asked, prompt=(ImageBlock(blob.source), *asked.prompt))
    chat = values.conversation(asked)
    contents = {blob.sha256: content}
    assert await store.imports.bring(chat, contents) == BroughtIn(chat.id, is_new=True)
    assert await store.conversations.load(chat.id) == chat
    assert await store.blobs.read(blob.sha256) == content
    again = await store.imports.bring(chat, contents)
    assert again == BroughtIn(chat.id)
    assert again.is_nothing
    assert await store.imports.known([chat.id, "another"]) == {
        chat.id: KnownConversation(frozenset({asked.id, answer.id}), is_deleted=False)
    }


async def test_a_file_whose_id_was_changed_stands_beside_what_it_was(store):
    asked = values.turn("Why?", first := values.reply("So."), values.reply("Or so."))
    later = values.turn("And?", values.reply("Then."), parent=first.id)
    chat = values.conversation(asked, later)
    await store.conversations.save(chat)
    beside = chat.with_head(id="another")
    assert await store.imports.bring(beside, {}) == BroughtIn("another", is_new=True)
    assert (await store.imports.bring(beside, {})).is_nothing, "it makes no second copy"
    assert await store.conversations.load(chat.id) == chat
    found = await store.conversations.load("another")
    assert [turn.prompt for turn in found.path] == [turn.prompt for turn in chat.path]
    answers = [reply.blocks for turn in found.turns for reply in turn.replies]
    assert answers == [reply.blocks for turn in chat.turns for reply in turn.replies]
    assert not {turn.id for turn in found.turns} & {turn.id for turn in chat.turns}


async def test_what_was_deleted_comes_back_and_goes_again(store):
    chat = values.conversation(values.turn("a question", values.reply()))
    await store.conversations.save(chat)
    await store.conversations.delete(chat.id)
    assert (await store.imports.known([chat.id]))[chat.id].is_deleted
    brought = await store.imports.bring(chat, {})
    assert brought == BroughtIn(chat.id, was_deleted=True)
    assert not brought.is_nothing
    assert [each.id for each in await store.conversations.list()] == [chat.id]
    assert await store.imports.take_back([brought]) is None
    assert await store.conversations.list() == ()
    assert (await store.imports.known([chat.id]))[chat.id].is_deleted


async def test_what_is_missing_is_added_below_and_taken_back_where_nothing_follows(store):
    first, more = values.reply("first"), values.reply("more")
    asked = values.turn("one", first)
    chat = values.conversation(asked)
    await store.conversations.save(chat)
    later = values.turn("two", values.reply("later"), parent=more.id)
    last = values.turn("three", values.reply("last"), parent=first.id)
    grown = dataclasses.replace(chat, turns=(asked.with_reply(more), later, last))
    brought = await store.imports.bring(grown, {})
    assert brought.turn_ids == (later.id, last.id)
    assert brought.reply_ids == (more.id,)
    loaded = await store.conversations.load(chat.id)
    assert [each.id for each in loaded.by_id[asked.id].replies] == [first.id, more.id]
    assert loaded.by_id[asked.id].chosen_id == first.id, "what the person chose stays chosen"
    # The person went on after one of the added questions.
    own = values.turn("my own", values.reply("mine"), parent=last.replies[0].id)
    assert await store.conversations.add_turn(loaded, own) is None
    assert await store.imports.take_back([brought]) is None
    loaded = await store.conversations.load(chat.id)
    assert {each.id for each in loaded.turns} == {asked.id, last.id, own.id}
    assert [each.id for each in loaded.by_id[asked.id].replies] == [first.id]


async def test_an_import_that_has_ended_is_not_taken_back(store):
    chats = [values.conversation(values.turn(each, values.reply())) for each in ("one", "two")]
    assert await store.imports.begin("first.zip") is None
    await store.imports.bring(chats[0], {})
    assert await store.imports.end() is None
    assert await store.imports.take_back_cut_off() is None
    assert await store.imports.begin("second.zip") is None
    await store.imports.bring(chats[0], {})
    await store.imports.bring(chats[1], {})
    assert await store.imports.take_back_cut_off() == CutOff("second.zip", taken=1, left=0)
    assert [each.id for each in await store.conversations.list()] == [chats[0].id]
    assert await store.imports.take_back_cut_off() is None


async def test_what_a_cut_off_import_added_goes_again(store):
    asked = values.turn("one", values.reply("first"))
    chat = values.conversation(asked)
    await store.conversations.save(chat)
    later = values.turn("two", values.reply("later"), parent=asked.chosen_id)
    assert await store.imports.begin("x.zip") is None
    grown = dataclasses.replace(chat, turns=(asked.with_reply(values.reply("more")), later))
    await store.imports.bring(grown, {})
    assert await store.imports.take_back_cut_off() == CutOff("x.zip", taken=1, left=0)
    assert (await store.conversations.load(chat.id)).turns == (asked,)


async def chores(store) -> Any:
    return await store.thread.read(
        lambda connection: connection.execute("SELECT name FROM chore").fetchall()
    )


async def test_the_list_shows_the_later_of_two_moments(store):
    asked = values.turn("one", first := values.reply("first words"))
    chat = values.conversation(asked)
    await store.conversations.save(chat)
    more = values.reply("another answer")
    answered = dataclasses.replace(chat, turns=(asked.with_reply(more),))
    assert (await store.imports.bring(answered, {})).reply_ids == (more.id,)
    later = values.turn("two", values.reply("later words"), parent=first.id)
    hour = datetime.timedelta(hours=1)
    for moment, told in (
        (chat.head.updated - hour, chat.head.updated),
        (chat.head.updated + hour, chat.head.updated + hour),
    ):
        grown = dataclasses.replace(chat, turns=(asked, later)).with_head(updated=moment)
        brought = await store.imports.bring(grown, {})
        (listed,) = await store.conversations.list()
        assert listed.updated == told
        assert await store.imports.take_back([brought]) is None


async def test_what_was_taken_back_is_wiped_and_only_then(store):
    assert await store.wiping.wipe() is None
    asked = values.turn("one", values.reply("first"))
    chat = values.conversation(asked)
    new = await store.imports.bring(chat, {})
    assert await store.imports.take_back([new]) is None
    assert await chores(store) == [], "it went to the deleted ones, whole"
    more = values.reply("another answer")
    brought = await store.imports.bring(
        dataclasses.replace(chat, turns=(asked.with_reply(more),)), {}
    )
    assert brought == BroughtIn(chat.id, reply_ids=(more.id,), was_deleted=True)
    assert await store.imports.take_back([brought]) is None
    assert await chores(store) == [("wipe",)]
    assert await store.wiping.wipe() is None
    brought = await store.imports.bring(
        dataclasses.replace(chat, turns=(asked, later := values.turn("two"))), {}
    )
    assert brought.turn_ids == (later.id,)
    assert await store.imports.take_back([brought, new]) is None
    assert await chores(store) == [("wipe",)]
    assert len(await store.conversations.deleted()) == 1


async def test_a_question_without_an_answer_shows_the_first_that_is_brought(store):
    asked = values.turn("one")
    chat = values.conversation(asked)
    await store.conversations.save(chat)
    answers = values.reply("first"), values.reply("second")
    grown = dataclasses.replace(chat, turns=(dataclasses.replace(asked, replies=answers),))
    brought = await store.imports.bring(grown, {})
    assert brought.reply_ids == tuple(each.id for each in answers)
    (turn,) = (await store.conversations.load(chat.id)).turns
    assert turn.replies == answers
    assert turn.chosen_id == answers[-1].id
    assert await store.imports.take_back([brought]) is None
    (turn,) = (await store.conversations.load(chat.id)).turns
    assert (turn.replies, turn.chosen_id) == ((), None)


def laid_in(*path: str) -> Any:
    chat = values.conversation(values.turn("?", values.reply()))
    return dataclasses.replace(chat, lay_in=path)


async def names(store: Any) -> list[str]:
    return sorted(each.name for each in await store.folders.load())


async def test_folders_that_an_import_has_made_go_with_it_unless_something_is_in_them(store):
    await store.imports.begin("x.json")
    kept = await store.imports.bring(laid_in("Mine"), {})
    await store.imports.end()
    brought = [
        await store.imports.bring(each, {})
        for each in (laid_in("Work", "Taxes"), laid_in("Work", "Trips"), laid_in("Mine", "New"))
    ]
    assert await names(store) == ["Mine", "New", "Taxes", "Trips", "Work"]
    own = values.conversation(values.turn("!", values.reply()), title="own")
    await store.conversations.save(own)
    trips = next(each for each in await store.folders.load() if each.name == "Trips")
    await store.conversations.arrange(
        [own.id], lambda each: dataclasses.replace(each, folder=trips.id)
    )
    assert await store.imports.take_back(brought) is None
    assert await names(store) == ["Mine", "Trips", "Work"], "what holds a chat of one's own stays"
    assert {each.id for each in await store.conversations.list()} == {
        own.id,
        kept.conversation_id,
    }


async def test_folders_of_an_import_that_was_cut_off_go_too(store):
    await store.imports.begin("x.json")
    for each in (laid_in("Work", "Taxes"), laid_in("Work", "Trips")):
        assert (await store.imports.bring(each, {})).folder_ids
    assert await store.imports.take_back_cut_off() == CutOff("x.json", taken=2, left=0)
    assert await names(store) == []


async def grown(store: Any, turns: int = 12) -> tuple[Any, BroughtIn]:
    """A chat to which an import adds turns, and one that it brings, with what it brought."""
    asked = values.turn("one", values.reply("first"))
    chat = values.conversation(asked)
    await store.conversations.save(chat)
    added, parent = [], asked.chosen_id
    for number in range(turns):
        each = values.turn(f"kingfishers {number}", values.reply("violets"), parent=parent)
        added.append(each)
        parent = each.chosen_id
    more = values.reply("cinnamon")
    whole = dataclasses.replace(chat, turns=(asked.with_reply(more), *added))
    brought = await store.imports.bring(whole, {})
    assert len(brought.turn_ids) == turns
    return chat, brought


async def test_very_much_is_taken_back_in_small_jobs_and_its_words_are_left_to_the_wipe(
    store, monkeypatch
):
    chat, brought = await grown(store)
    values.hurry(monkeypatch)
    statements: list[str] = []
    await store.thread.read(lambda connection: connection.set_trace_callback(statements.append))
    assert await store.imports.take_back([brought]) is None
    await store.thread.read(lambda connection: connection.set_trace_callback(None))
    jobs = "\n".join(statements).split("BEGIN IMMEDIATE")
    gone = [set(re.findall(r"DELETE FROM turn WHERE number = (\d+)", job)) for job in jobs]
    assert max(map(len, gone)) == 1
    assert sum(map(len, gone)) == len(brought.turn_ids)
    assert "'delete'" not in "\n".join(statements), "the index is left to the wipe"
    assert await store.conversations.load(chat.id) == chat
    assert await store.search.find("kingfishers") == ()
    assert await store.wiping.wipe() is None
    assert await index_is_true(store)


@pytest.mark.parametrize("jobs", [0, 1, 5, 11])
async def test_an_undo_that_was_cut_off_leaves_a_tree_and_can_be_asked_for_again(
    store, monkeypatch, jobs
):
    chat, brought = await grown(store)
    values.hurry(monkeypatch)
    with monkeypatch.context() as cut:
        cut_off(store, cut, jobs)
        assert isinstance(await store.imports.take_back([brought]), StoreProblem)
    left = await store.conversations.load(chat.id)
    assert len(left.turns) == 13 - jobs
    assert len(left.path) == 13 - jobs, "the first ones stay"
    assert await store.imports.take_back([brought]) is None
    assert await store.conversations.load(chat.id) == chat


@pytest.mark.parametrize("jobs", [0, 1, 2, 5, 14])
async def test_a_taking_back_at_the_start_that_is_cut_off_is_done_by_the_next(
    store, monkeypatch, jobs
):
    assert await store.imports.begin("x.zip") is None
    chat, _ = await grown(store)
    new = values.conversation(values.turn("new", values.reply()))
    kept = values.conversation(asked := values.turn("kept", values.reply()))
    for each in (new, kept):
        await store.imports.bring(each, {})
    own = values.turn("my own", values.reply("mine"), parent=asked.chosen_id)
    assert await store.conversations.add_turn(kept, own) is None
    values.hurry(monkeypatch)
    with monkeypatch.context() as cut:
        cut_off(store, cut, jobs)
        assert isinstance(await store.imports.take_back_cut_off(), StoreProblem)
    assert await store.imports.take_back_cut_off() == CutOff("x.zip", taken=2, left=1)
    assert await store.conversations.load(chat.id) == chat
    assert {each.id for each in await store.conversations.list()} == {chat.id, kept.id}
    assert await store.imports.take_back_cut_off() is None


def cut_off(store: Any, patch: pytest.MonkeyPatch, after: int) -> None:
    """Let the disk be full after so many jobs of a long work."""
    write, left = store.thread.write_part, iter(range(after))

    async def ending(work: Any, **facts: bool) -> Any:
        if next(left, None) is None:
            return StoreProblem(ProblemKind.DISK_FULL, store.thread.path)
        return await write(work, **facts)

    patch.setattr(store.thread, "write_part", ending)
