"""Replies while they stream, when they end, and when the program was cut off."""

from __future__ import annotations

import dataclasses
import time
from decimal import Decimal

import pytest

from orca_desktop.domain import events
from orca_desktop.domain.blocks import TextBlock, ThinkingBlock, ToolUseBlock
from orca_desktop.domain.errors import ErrorKind, Failure
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.domain.reply import Status
from orca_desktop.domain.usage import Usage
from orca_desktop.store import Opinion, Rating, StoreProblem
from tests.support.effort import is_within
from tests.unit.store import values
from tests.unit.store.test_wiping import index_is_true


@pytest.fixture
async def begun(store):
    """A stored conversation whose last reply runs."""
    reply = values.running()
    turn = values.turn("?", reply)
    conversation = values.conversation(turn)
    assert await store.conversations.add_turn(conversation, turn) is None
    return conversation, reply


async def stored(store, conversation):
    loaded = await store.conversations.load(conversation.id)
    return loaded.turns[-1].replies[-1]


async def test_a_running_reply_is_read_as_far_as_it_was_written(store, begun):
    conversation, reply = begun
    reply = reply.after(events.MessageStarted("msg_1", "model-x", Usage(input_tokens=5)), 0.1)
    reply = reply.after(events.BlockStarted(0, ThinkingBlock("")), 0.2)
    for number in range(20):
        reply = reply.after(events.ThinkingAdded(0, f"thought {number} "), 0.3)
        assert await store.replies.checkpoint(reply) is None
        read = await stored(store, conversation)
        assert read.blocks == reply.blocks
        assert (read.status, read.response_id) == (Status.STREAMING, "msg_1")
        assert read.usage == reply.usage


async def test_a_finished_reply_is_whole_and_its_steps_are_gone(store, begun):
    conversation, reply = begun
    for event in (
        events.BlockStarted(0, TextBlock("")),
        events.TextAdded(0, "Hello "),
        events.TextAdded(0, "world."),
        events.BlockStopped(0),
        events.MessageChanged("end_turn", None, {"why": 1}, Usage(output_tokens=3)),
    ):
        reply = reply.after(event, 0.5)
        assert await store.replies.checkpoint(reply) is None
    reply = reply.after(events.Finished(), 1.5)
    assert await store.replies.finish(reply) is None
    assert await stored(store, conversation) == reply
    (left,) = await store.thread.read(
        lambda connection: connection.execute("SELECT count(*) FROM reply_delta").fetchone()
    )
    assert left == 0
    (hit,) = await store.search.find("world")
    assert hit.reply_id == reply.id


async def test_a_checkpoint_after_the_end_changes_nothing(store, begun):
    conversation, reply = begun
    late = reply.after(events.BlockStarted(0, TextBlock("late")), 0.1)
    ended = reply.after(events.Stopped(), 0.2)
    await store.replies.finish(ended)
    problem = await store.replies.checkpoint(late)
    assert problem is not None
    assert await stored(store, conversation) == ended


async def test_trying_again_adds_a_reply_and_chooses_it(store):
    first = values.reply("first")
    turn = values.turn("?", first)
    conversation = values.conversation(turn)
    await store.conversations.save(conversation)
    again = values.running()
    assert await store.replies.begin(turn.id, again) is None
    loaded = await store.conversations.load(conversation.id)
    assert [reply.id for reply in loaded.turns[0].replies] == [first.id, again.id]
    assert loaded.turns[0].chosen_id == again.id


async def test_eight_replies_of_one_turn_keep_their_texts_apart(store):
    replies = [values.running(f"column {number}: ") for number in range(8)]
    turn = values.turn("?", *replies)
    conversation = values.conversation(turn)
    await store.conversations.add_turn(conversation, turn)
    for step in range(10):
        for number, reply in enumerate(replies):
            replies[number] = reply.after(events.TextAdded(0, f"{number}.{step} "), step)
            assert await store.replies.checkpoint(replies[number]) is None
    for number, reply in enumerate(replies):
        replies[number] = reply.after(events.Finished(), 11)
        assert await store.replies.finish(replies[number]) is None
    loaded = await store.conversations.load(conversation.id)
    assert list(loaded.turns[0].replies) == replies


@pytest.mark.parametrize("close", [True, False])
async def test_what_ran_when_the_program_ended_is_interrupted(tmp_path, begun, store, close):
    conversation, reply = begun
    reply = reply.after(events.BlockStarted(0, TextBlock("")), 0.1)
    reply = reply.after(events.TextAdded(0, "as far as this"), 0.2)
    await store.replies.checkpoint(reply)
    path = tmp_path / "chats.db"
    if close:
        await store.close()
    else:  # the files as a killed program leaves them
        path = tmp_path / "copy" / "chats.db"
        path.parent.mkdir()
        for name in ("chats.db", "chats.db-wal"):
            (path.parent / name).write_bytes((tmp_path / name).read_bytes())
    again = await values.opened(path)
    assert again.recovery is None
    ended = await stored(again, conversation)
    assert ended.status is Status.INTERRUPTED
    assert ended.failure == Failure(ErrorKind.CLOSED, may_retry=True, maybe_billed=True)
    assert ended.text == "as far as this"
    assert len(await again.search.find("as far as this")) == 1
    await again.close()


@pytest.mark.measured
async def test_a_checkpoint_of_a_megabyte_costs_what_one_of_a_kilobyte_does(store, begun, tmp_path):
    _, reply = begun
    reply = reply.after(events.BlockStarted(0, TextBlock("")), 0.1)
    log = tmp_path / "chats.db-wal"
    grown = []
    for number in range(400):
        reply = reply.after(events.TextAdded(0, "x" * 2500), number)
        before = log.stat().st_size
        assert await store.replies.checkpoint(reply) is None
        grown.append(log.stat().st_size - before)
    assert max(grown) < 200_000, "it would be 1 MB if the whole text were written"
    began = time.process_time()
    assert await store.replies.finish(reply.after(events.Finished(), 500)) is None
    assert is_within(time.process_time() - began, 2)


async def test_ratings_and_notes_are_kept_beside_the_replies(store):
    good, bad, none = values.reply(), values.reply(), values.reply()
    conversation = values.conversation(values.turn("?", good, bad, none))
    await store.conversations.save(conversation)
    assert await store.replies.rate(good.id, Rating.BEST, "clear") is None
    assert await store.replies.rate(bad.id, Rating.BAD) is None
    assert await store.replies.rate(none.id, None) is None
    assert await store.replies.opinions(conversation.id) == {
        good.id: Opinion(Rating.BEST, "clear"),
        bad.id: Opinion(Rating.BAD, ""),
    }
    await store.replies.rate(bad.id, None)
    assert set(await store.replies.opinions(conversation.id)) == {good.id}


async def test_a_failed_reply_keeps_its_failure(store, begun):
    conversation, reply = begun
    failure = Failure(ErrorKind.RATE_LIMITED, "slow down", 429, request_id="r", retry_after=8.5)
    ended = reply.after(events.Failed(failure), 0.2)
    await store.replies.finish(ended)
    assert await stored(store, conversation) == ended
    noticed = dataclasses.replace(ended, notice=events.StillWaiting(3))
    assert noticed == await stored(store, conversation), "what the wait is for is not kept"


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("", ""),
        ("  ", "  "),
        ("nonsense", "[]"),
        ('[{"type": "url", "url": "https://a.example", "name": "a"}]',) * 2,
        pytest.param(
            '[{"type":"url","url":"https://a.example","name":"a","x":'
            + "[" * 300
            + "]" * 300
            + "}]",
            "[]",
            id="too deep to be searched for tokens",
        ),
    ],
)
async def test_an_answer_keeps_that_it_was_asked_with_servers(store, asked, told):
    settings = DEFAULTS.with_value("mcp_servers", asked)
    kept = values.conversation(values.turn("?", values.reply(settings=settings)))
    assert await store.conversations.save(kept) is None
    assert (await stored(store, kept)).settings == DEFAULTS.with_value("mcp_servers", told)


async def test_an_answer_that_had_ended_is_written_on(store, begun):
    conversation, reply = begun
    ended = values.reply("Half", id=reply.id, created=reply.created, stop_reason="max_tokens")
    assert await store.replies.finish(ended) is None
    assert len(await store.search.find("Half")) == 1
    running = ended.continued("Half")
    assert await store.replies.resume(running) is None
    assert (await stored(store, conversation)).status is Status.STREAMING
    assert (await stored(store, conversation)).text == "Half"
    again = await store.replies.resume(running)
    assert isinstance(again, StoreProblem), "it runs already"
    for event in (
        events.BlockStarted(0, TextBlock("")),
        events.TextAdded(0, "Half and more"),
        events.BlockStopped(0),
    ):
        running = running.after(event, 1.0)
    assert await store.replies.checkpoint(running) is None
    assert (await stored(store, conversation)).text == "Half and more"
    whole = running.after(events.Finished(), 2.0)
    assert await store.replies.finish(whole) is None
    assert (await stored(store, conversation)).text == "Half and more"
    assert isinstance(await store.replies.resume(values.running()), StoreProblem)


async def test_an_answer_to_an_earlier_question_changes_nothing_in_the_list(store):
    first = values.turn("first?", values.reply("first"))
    asked = values.turn("last?", values.reply("last"), parent=first.chosen_id)
    conversation = values.conversation(first, asked)
    await store.conversations.save(conversation)
    again = values.running("once more")
    assert await store.replies.begin(first.id, again) is None
    call = ToolUseBlock("tool_use", "call-1", "calculate", {})
    waiting = values.reply("once more", id=again.id, parts=(TextBlock("once more"), call))
    waiting = dataclasses.replace(waiting, stop_reason="tool_use")
    assert await store.replies.finish(waiting) is None
    (listed,) = await store.conversations.list()
    assert not listed.waits
    other = values.running()
    assert await store.replies.begin(asked.id, other) is None
    assert await store.replies.finish(dataclasses.replace(waiting, id=other.id)) is None
    (listed,) = await store.conversations.list()
    assert listed.waits
    (loaded,) = (await store.conversations.load(conversation.id)).turns[:1]
    assert [each.id for each in loaded.replies] == [first.chosen_id, again.id]


async def test_what_is_begun_with_words_is_read_with_them(store):
    running = values.running("so far")
    turn = values.turn("?", values.reply("one"))
    conversation = values.conversation(turn)
    await store.conversations.save(conversation)
    assert await store.replies.begin(turn.id, running) is None
    assert (await stored(store, conversation)).text == "so far"
    assert await store.search.find("so far") == (), "it is found once it is whole"


async def test_what_was_billed_in_the_end_is_forgotten_when_an_answer_goes_on(store):
    ended = values.reply("Half", stop_reason="max_tokens", settled_cost=Decimal("0.5"))
    conversation = values.conversation(values.turn("?", ended))
    await store.conversations.save(conversation)
    assert (await stored(store, conversation)).settled_cost == Decimal("0.5")
    assert await store.replies.resume(ended.continued("Half")) is None
    assert (await stored(store, conversation)).settled_cost is None


async def test_an_answer_that_went_on_leaves_its_first_words_to_the_wipe(store):
    """Taking a thousand words out of the index takes longer than a save may wait."""
    first = values.reply("kingfishers and violets")
    asked = values.turn("?", first)
    conversation = values.conversation(asked)
    await store.conversations.save(conversation)
    assert await store.replies.resume(first.continued("")) is None
    statements: list[str] = []
    await store.thread.read(lambda connection: connection.set_trace_callback(statements.append))
    whole = dataclasses.replace(first, parts=(TextBlock("violets and cinnamon"),))
    assert await store.replies.finish(whole) is None
    await store.thread.read(lambda connection: connection.set_trace_callback(None))
    assert "'delete'" not in "\n".join(statements)
    assert await store.search.find("kingfishers") == ()
    assert len(await store.search.find("cinnamon")) == 1
    assert "wipe" in dict(await values.chores(store))
    assert await store.wiping.wipe() is None
    assert await index_is_true(store)
