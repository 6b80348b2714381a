"""Conversations kept in a real file."""

from __future__ import annotations

import dataclasses
import datetime
import tempfile
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from orca_desktop.domain import clock
from orca_desktop.domain.blocks import ImageBlock, ToolUseBlock
from orca_desktop.domain.conversation import Conversation, Draft, Turn
from orca_desktop.domain.parameters import Settings
from orca_desktop.domain.reply import Reply, Status
from orca_desktop.store import ProblemKind, StoreProblem, TurnsRemoved, loading
from tests.support.effort import is_within
from tests.support.examples import examples
from tests.unit.store import values


@pytest.mark.slow
@settings(max_examples=examples(60), deadline=None, suppress_health_check=list(HealthCheck))
@given(conversation=values.marked_conversations())
async def test_any_conversation_comes_back_as_it_was(conversation):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "chats.db"
        store = await values.opened(path)
        assert await store.conversations.save(conversation) is None
        assert await store.conversations.load(conversation.id) == conversation
        await store.close()
        store = await values.opened(path)
        assert await store.conversations.load(conversation.id) == conversation
        (summary,) = await store.conversations.list()
        assert summary == conversation.head
        assert await store.conversations.save(conversation) is None, "saving again replaces"
        assert await store.conversations.load(conversation.id) == conversation
        await store.close()


async def test_what_every_view_asks_first_is_worked_out_where_a_chat_is_read(store):
    conversation = values.long_conversation(3)
    assert await store.conversations.save(conversation) is None
    loaded = await store.conversations.load(conversation.id)
    assert {"path", "running", "compares", "cost"} <= vars(loaded).keys()
    assert loaded.path == conversation.path


@pytest.mark.slow
@settings(max_examples=examples(60), deadline=None, suppress_health_check=list(HealthCheck))
@given(conversation=values.marked_conversations(), last=st.integers(1, 3), data=st.data())
async def test_an_ending_is_the_end_of_the_visible_path(monkeypatch, conversation, last, data):
    if conversation.turns:  # as the person chose among what there is
        turn = data.draw(st.sampled_from(conversation.turns))
        ids = [None, *(each.id for each in turn.replies)]
        conversation = conversation.leading_through(turn.id, data.draw(st.sampled_from(ids)))
    monkeypatch.setattr(loading, "LONG", last)
    monkeypatch.setattr(loading, "ENDING", last)
    with tempfile.TemporaryDirectory() as folder:
        store = await values.opened(Path(folder) / "chats.db")
        assert await store.conversations.save(conversation) is None
        whole = await store.conversations.load(conversation.id)
        ending = await store.conversations.ending(conversation.id)
        await store.close()
    if len(whole.path) <= last:
        assert ending is None, "the whole is read as quickly"
        return
    first, *others = whole.path[-last:]
    assert ending.path == (dataclasses.replace(first, parent=None), *others)
    assert (ending.head, ending.settings) == (whole.head, whole.settings)
    assert ending.bookmarks == whole.bookmarks


@pytest.mark.parametrize("way", ["straight", "with a hole", "unanswered", "two beginnings"])
async def test_the_ending_of_a_long_conversation(store, way):
    conversation = values.long_conversation(loading.LONG + 5, "word")
    ids = [each.id for each in conversation.turns]
    end = conversation.path[-1].chosen_id
    if way == "unanswered":
        conversation = conversation.with_turn(values.turn("Unanswered", parent=end))
    if way == "two beginnings":
        conversation = conversation.with_turn(values.turn("Begun anew"))
        conversation = conversation.showing(conversation.turns[0])
    assert await store.conversations.save(conversation) is None
    if way == "with a hole":
        removed = await store.conversations.remove_turn(conversation.id, ids[50])
        assert isinstance(removed, TurnsRemoved)
    whole = await store.conversations.load(conversation.id)
    ending = await store.conversations.ending(conversation.id)
    first, *others = whole.path[-loading.ENDING :]
    assert ending.path == (dataclasses.replace(first, parent=None), *others)
    if way == "two beginnings":
        await store.conversations.show_turn(conversation.id, conversation.turns[-1])
        assert await store.conversations.ending(conversation.id) is None, "that path is short"


async def test_a_short_conversation_has_no_ending_and_one_that_is_not_there_neither(store):
    conversation = values.long_conversation(loading.LONG)
    assert await store.conversations.save(conversation) is None
    assert await store.conversations.ending(conversation.id) is None
    assert await store.conversations.ending("nowhere") is None


@pytest.mark.slow
@settings(max_examples=examples(60), deadline=None, suppress_health_check=list(HealthCheck))
@given(conversation=values.marked_conversations(), place=st.integers(0, 3))
async def test_any_turn_can_be_taken_out_and_put_back(conversation, place):
    if len(conversation.path) <= place:
        return
    gone = conversation.path[place]
    with tempfile.TemporaryDirectory() as folder:
        store = await values.opened(Path(folder) / "chats.db")
        assert await store.conversations.save(conversation) is None
        removed = await store.conversations.remove_turn(conversation.id, gone.id)
        assert isinstance(removed, TurnsRemoved)
        assert await store.conversations.load(conversation.id) == conversation.without(gone.id)
        assert await store.conversations.put_back(removed) is None
        again = await store.conversations.load(conversation.id)
        assert again.turns == conversation.turns
        assert again.path == conversation.path
        await store.close()


@pytest.mark.slow
@settings(max_examples=examples(60), deadline=None, suppress_health_check=list(HealthCheck))
@given(conversation=values.marked_conversations(), place=st.integers(0, 7))
async def test_any_branch_can_be_taken_out_and_put_back(conversation, place):
    if len(conversation.turns) <= place:
        return
    gone = conversation.turns[place]
    with tempfile.TemporaryDirectory() as folder:
        store = await values.opened(Path(folder) / "chats.db")
        assert await store.conversations.save(conversation) is None
        removed = await store.conversations.remove_branch(conversation.id, gone.id)
        assert isinstance(removed, tuple)
        assert [each.turn["id"] for each in removed] == [
            each.id for each in conversation.below(gone.id)
        ]
        rest = await store.conversations.load(conversation.id)
        assert rest == conversation.without_branch(gone.id)
        assert await store.conversations.put_back(*removed) is None
        again = await store.conversations.load(conversation.id)
        assert again.turns == conversation.turns
        assert again.path == conversation.showing(gone).path
        assert again.chosen == conversation.showing(gone).chosen
        assert again.bookmarks == conversation.bookmarks
        await store.close()


async def test_what_is_in_no_chat_is_no_branch(store):
    before = chained(values.reply("one"))
    await store.conversations.save(before)
    for conversation_id, turn_id in (("nobody", before.turns[0].id), (before.id, "nothing")):
        problem = await store.conversations.remove_branch(conversation_id, turn_id)
        assert isinstance(problem, StoreProblem)
        assert problem.kind is ProblemKind.MISSING
    shown = await store.conversations.show_path("nobody", before.turns, {})
    assert isinstance(shown, StoreProblem)


async def test_a_branch_that_is_gone_is_not_found_until_it_is_back(store):
    before = chained(values.reply("zebras"), values.reply("whales"))
    await store.conversations.save(before)
    removed = await store.conversations.remove_branch(before.id, before.turns[0].id)
    assert await store.search.find("whales") == ()
    assert await store.conversations.put_back(*removed) is None
    assert len(await store.search.find("whales")) == 1


async def test_a_path_is_shown_as_it_is_in_memory(store):
    one, other = values.reply("one"), values.reply("other")
    first = values.turn("?", one, other)
    follows_one = values.turn("a", values.reply("b"), parent=one.id)
    beside = values.turn("c", values.reply("d"), parent=one.id)
    chat = values.conversation(first, follows_one, beside)
    await store.conversations.save(chat)
    led = chat.leading_through(follows_one.id)
    assert [each.id for each in led.path] == [first.id, follows_one.id]
    assert await store.conversations.show_path(chat.id, [follows_one], {first.id: one.id}) is None
    assert (await store.conversations.load(chat.id)).path == led.path


async def test_a_conversation_grows_turn_by_turn_as_it_does_in_memory(store):
    conversation = values.conversation()
    first = values.turn("Hello?", values.reply("Hi."))
    for turn in (
        first,
        values.turn("And?", values.reply("So."), parent=first.chosen_id),
        values.turn("Rather?", values.reply("Or."), parent=first.chosen_id),
        values.turn("Other start?", values.reply("Yes.")),
    ):
        conversation = conversation.with_turn(turn).with_head(updated=clock.now())
        assert await store.conversations.add_turn(conversation, turn) is None
        assert await store.conversations.load(conversation.id) == conversation
    conversation = conversation.showing(first)
    assert await store.conversations.show_turn(conversation.id, first) is None
    assert await store.conversations.load(conversation.id) == conversation
    assert len(conversation.path) == 2


async def test_choosing_a_reply_and_a_sibling_is_kept(store):
    one, two = values.reply("one"), values.reply("two")
    turn = values.turn("?", one, two)
    conversation = values.conversation(turn)
    await store.conversations.save(conversation)
    assert await store.conversations.choose_reply(turn.id, one.id) is None
    loaded = await store.conversations.load(conversation.id)
    assert loaded.turns[0].chosen == one


async def test_the_head_is_updated_alone(store):
    conversation = values.conversation(values.turn("?", values.reply()))
    await store.conversations.save(conversation)
    changed = dataclasses.replace(
        conversation.with_head(
            title="Renamed \0\ud800", title_is_own=True, pinned=True, updated=clock.now()
        ),
        settings=Settings(model="m", temperature=0, stop_sequences=("a", "b")),
    )
    assert await store.conversations.update(changed) is None
    expected = changed.with_head(title="Renamed \ufffd\ufffd")
    assert await store.conversations.load(conversation.id) == expected


async def test_what_is_not_there_is_missing(store):
    conversation = values.conversation()
    turn = values.turn()
    for problem in (
        await store.conversations.load("nobody"),
        await store.conversations.update(conversation),
        await store.conversations.show_turn("nobody", turn),
        await store.conversations.choose_reply("nobody", "nothing"),
        await store.conversations.delete("nobody"),
        await store.conversations.restore("nobody"),
        await values.purge(store, "nobody"),
        await store.replies.begin("nobody", values.running()),
        await store.replies.checkpoint(values.running()),
        await store.replies.finish(values.reply()),
        await store.replies.rate("nobody", None),
    ):
        assert isinstance(problem, StoreProblem)
        assert problem.kind is ProblemKind.MISSING
        assert str(problem.sentence) == "This chat is not there any more."


async def test_the_list_shows_pinned_then_latest(store):
    moment = clock.now()
    made = []
    for number, pinned in enumerate([False, True, False]):
        conversation = values.conversation(
            values.turn(f"question {number}", values.reply(f"The *answer*\n{number}")),
            title=f"title {number}",
        ).with_head(pinned=pinned, updated=moment + datetime.timedelta(seconds=number))
        made.append(conversation)
        await store.conversations.save(conversation)
    listed = await store.conversations.list()
    assert [summary.title for summary in listed] == ["title 1", "title 2", "title 0"]
    assert listed[1].updated == made[2].head.updated
    assert listed[0].pinned


async def test_a_deleted_conversation_can_be_restored_and_is_not_listed_or_found(store):
    conversation = values.conversation(values.turn("pelican?", values.reply("Yes.")))
    await store.conversations.save(conversation)
    assert await store.conversations.delete(conversation.id) is None
    assert await store.conversations.list() == ()
    assert await store.search.find("pelican") == ()
    (deleted,) = await store.conversations.deleted()
    assert deleted.summary.id == conversation.id
    assert abs(clock.now() - deleted.deleted) < datetime.timedelta(minutes=1)
    assert await store.conversations.restore(conversation.id) is None
    assert await store.conversations.deleted() == ()
    assert await store.conversations.load(conversation.id) == conversation
    assert len(await store.search.find("pelican")) == 1


async def test_deleted_conversations_go_for_good_when_their_time_is_over(store):
    kept, old = values.conversation(), values.conversation()
    for each in (kept, old):
        await store.conversations.save(each)
    await store.conversations.delete(old.id)
    month = datetime.timedelta(days=30)
    assert await values.purge_deleted_before(store, clock.now() - month) == 0
    assert len(await store.conversations.deleted()) == 1
    assert await values.purge_deleted_before(store, clock.now()) == 1
    assert await store.conversations.deleted() == ()
    assert [summary.id for summary in await store.conversations.list()] == [kept.id]


@pytest.mark.measured
async def test_a_conversation_of_ten_thousand_messages_opens_fast(store):
    conversation = values.long_conversation(5000)
    await store.conversations.save(conversation)
    assert await store.conversations.load(conversation.id) == conversation
    times = []
    for _ in range(3):
        began = time.process_time()
        await store.conversations.load(conversation.id)
        times.append(time.process_time() - began)
    assert is_within(min(times), 0.5), times  # about 0.1 s on an idle machine


async def test_the_list_is_one_walk_along_an_index(store):
    asked: list[str] = []
    await store.thread.read(lambda connection: connection.set_trace_callback(asked.append))
    assert await store.conversations.list() == ()
    assert await store.conversations.deleted() == ()
    await store.thread.read(lambda connection: connection.set_trace_callback(None))
    plans = await store.thread.read(
        lambda connection: [
            [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {statement}")]
            for statement in asked
        ]
    )
    compared = [
        "CORRELATED SCALAR SUBQUERY 1",
        "SEARCH turn USING INDEX turn_compared (conversation=?)",
    ]
    ties = "USE TEMP B-TREE FOR LAST TERM OF ORDER BY"
    tagged = [
        "CORRELATED SCALAR SUBQUERY 2",
        "SEARCH conversation_tag USING PRIMARY KEY (conversation=?)",
        "SEARCH tag USING INTEGER PRIMARY KEY (rowid=?)",
    ]
    assert plans[1:] == [
        ["SCAN conversation USING INDEX conversation_listed", *compared, ties],
        [
            "SEARCH conversation USING INDEX conversation_deleted (deleted>?)",
            "USING INDEX sqlite_autoindex_erasing_1 FOR IN-OPERATOR",
            *compared,
            *tagged,
        ],
    ]


@pytest.mark.parametrize("text", ["\0", "\ud800", "a\udfffb", "\ufeff", "\u202e", "😀" * 1000])
async def test_no_text_breaks_a_write(store, text):
    turn = values.turn(text, values.reply(text, model_returned=text, request_id=text))
    conversation = values.conversation(turn, title=text)
    assert await store.conversations.save(conversation) is None
    loaded = await store.conversations.load(conversation.id)
    assert isinstance(loaded, Conversation)
    assert loaded.turns[0].prompt == turn.prompt
    assert loaded.turns[0].replies[0].parts == turn.replies[0].parts
    assert await store.drafts.save(conversation.id, Draft(text)) is None
    assert await store.drafts.load(conversation.id) == Draft(text)
    assert await store.settings.save(text, text) is None
    assert text in (await store.settings.load()).values()
    assert isinstance(await store.search.find(text), tuple)
    running = values.running(text)
    more = values.turn(text, running, parent=turn.chosen_id)
    assert await store.conversations.add_turn(conversation.with_turn(more), more) is None
    loaded = await store.conversations.load(conversation.id)
    assert loaded.turns[1].replies[0].blocks == running.blocks
    assert loaded.turns[1].replies[0].status is Status.STREAMING


def chained(*answers: Reply) -> Conversation:
    """Questions one after the other, each with an answer."""
    made: list[Turn] = []
    for number, answer in enumerate(answers):
        parent = made[-1].chosen_id if made else None
        made.append(values.turn(f"question {number}", answer, parent=parent))
    return values.conversation(*made)


async def test_a_turn_is_taken_out_and_put_back_where_it_was(store):
    before = chained(*(values.reply(f"answer {number}") for number in range(3)))
    await store.conversations.save(before)
    first, middle, last = before.turns
    removed = await store.conversations.remove_turn(before.id, middle.id)
    assert removed.followers == ((last.id, middle.chosen_id),)
    loaded = await store.conversations.load(before.id)
    assert loaded.turns == before.without(middle.id).turns
    assert loaded.path[1].parent == first.chosen_id
    assert await store.search.find("answer 1") == ()
    assert [name for name, _ in await values.chores(store)] == ["wipe"]
    assert await store.conversations.put_back(removed) is None
    assert await store.conversations.load(before.id) == before
    assert len(await store.search.find("answer 1")) == 1


async def test_the_list_shows_what_is_left_of_a_conversation(store):
    call = ToolUseBlock("tool_use", "call-1", "calculate", {})
    waiting = values.reply(parts=(call,), stop_reason="tool_use")
    before = chained(values.reply("first words"), waiting)
    await store.conversations.save(before)
    assert (await store.conversations.list())[0].waits
    second = await store.conversations.remove_turn(before.id, before.turns[1].id)
    assert not (await store.conversations.list())[0].waits
    first = await store.conversations.remove_turn(before.id, before.turns[0].id)
    assert not (await store.conversations.list())[0].waits
    assert (await store.conversations.load(before.id)).turns == ()
    assert await store.conversations.put_back(first) is None
    assert await store.conversations.put_back(second) is None
    assert (await store.conversations.load(before.id)).turns == before.turns
    assert (await store.conversations.list())[0].waits


async def test_a_place_that_was_taken_meanwhile_is_not_taken_again(store):
    before = chained(values.reply("one"))
    await store.conversations.save(before)
    removed = await store.conversations.remove_turn(before.id, before.turns[0].id)
    later = values.turn("later", values.reply("two"))
    await store.conversations.add_turn(before.without(before.turns[0].id), later)
    assert await store.conversations.put_back(removed) is None
    loaded = await store.conversations.load(before.id)
    assert [turn.id for turn in loaded.turns] == [later.id, before.turns[0].id]
    assert [turn.id for turn in loaded.path] == [before.turns[0].id], "what came back is shown"


async def test_what_cannot_be_taken_out_or_put_back_is_missing(store):
    before = chained(values.reply("one"))
    await store.conversations.save(before)
    for conversation_id, turn_id in (("nobody", before.turns[0].id), (before.id, "nothing")):
        problem = await store.conversations.remove_turn(conversation_id, turn_id)
        assert isinstance(problem, StoreProblem)
        assert problem.kind is ProblemKind.MISSING
    removed = await store.conversations.remove_turn(before.id, before.turns[0].id)
    await values.purge(store, before.id)
    problem = await store.conversations.put_back(removed)
    assert isinstance(problem, StoreProblem) and problem.kind is ProblemKind.MISSING
    assert isinstance(await store.conversations.send_along("nobody", goes_along=True), StoreProblem)
    kept = await store.conversations.keep_comparison("nobody", values.any_comparison())
    assert isinstance(kept, StoreProblem)


@pytest.mark.parametrize("goes_along", [True, False, None])
async def test_what_the_person_said_of_a_turn_is_kept(store, goes_along):
    before = chained(values.reply("one"))
    await store.conversations.save(before)
    await store.conversations.send_along(before.turns[0].id, goes_along=True)
    assert await store.conversations.send_along(before.turns[0].id, goes_along=goes_along) is None
    assert (await store.conversations.load(before.id)).turns[0].goes_along is goes_along


async def test_settings_are_kept_with_what_is_remembered_or_not_at_all(store):
    one, other = values.conversation(), values.conversation()
    await store.conversations.save(one)
    settings = Settings(model="m", temperature=0)
    changed = {one.id: settings, other.id: settings}
    assert await store.conversations.keep_settings(changed, {"starting": {"model": "m"}}) is None
    assert (await store.conversations.load(one.id)).settings == settings
    assert await store.settings.load() == {"starting": {"model": "m"}}
    assert isinstance(await store.conversations.load(other.id), StoreProblem)
    refuses = "CREATE TRIGGER no BEFORE INSERT ON setting BEGIN SELECT RAISE(ABORT, 'no'); END"
    await store.thread.write(lambda connection: connection.execute(refuses).close())
    later = {one.id: settings.with_value("temperature", 1)}
    assert isinstance(await store.conversations.keep_settings(later, {"a": 1}), StoreProblem)
    assert (await store.conversations.load(one.id)).settings == settings


async def test_a_conversation_that_is_saved_again_keeps_the_pictures_of_both(store):
    content = await store.blobs.put(b"picture", "image/png")
    other = await store.blobs.put(b"another", "image/png")
    asked = values.turn("look", values.reply("I see."))
    before = values.conversation(
        dataclasses.replace(asked, prompt=(ImageBlock(content.source), ImageBlock(other.source)))
    )
    await store.conversations.save(before)
    await store.blobs.forget_waiting()
    after = before.with_turn(dataclasses.replace(asked, prompt=(ImageBlock(content.source),)))
    assert await store.conversations.save(after) is None
    assert await store.conversations.load(before.id) == after
    assert await store.blobs.read(content.sha256) == b"picture"
    assert await store.blobs.read(other.sha256) is None


async def test_deleting_twice_and_what_was_deleted_just_then(store, monkeypatch):
    before = values.conversation()
    await store.conversations.save(before)
    moment = clock.now()
    monkeypatch.setattr(clock, "now", lambda: moment)
    assert await store.conversations.delete(before.id) is None
    assert isinstance(await store.conversations.delete(before.id), StoreProblem)
    await store.drafts.save(before.id, Draft("draft"))
    assert await values.purge_deleted_before(store, moment) == 0
    assert (await store.drafts.load(before.id)).text == "draft"
    later = moment + datetime.timedelta(microseconds=1)
    assert await values.purge_deleted_before(store, later) == 1
    assert (await store.drafts.load(before.id)).text == ""


async def test_a_tree_with_all_that_a_conversation_can_have_comes_back(tmp_path):
    """By hand what a longer test draws at random."""
    one, two = values.reply("one"), values.reply("two", stop_sequence="###", model_returned="m-1")
    first = values.turn("first", one, two)
    other = values.turn("another beginning", values.reply("three"))
    left = dataclasses.replace(values.turn("left", parent=one.id), goes_along=False)
    right = dataclasses.replace(values.turn("right", parent=one.id), goes_along=True)
    below = dataclasses.replace(
        values.turn("below", values.reply(""), parent=two.id), comparison=values.any_comparison()
    )
    kept = Conversation(
        values.conversation(title="A tree").head,
        settings=Settings(model="m", temperature=0),
        turns=(first, other, left, right, below),
        chosen={None: first.id, one.id: left.id, two.id: below.id},
    ).with_head(pinned=True, title_is_own=True, updated=clock.now())
    plain = values.conversation()
    store = await values.opened(tmp_path / "chats.db")
    for each in (kept, plain):
        assert await store.conversations.save(each) is None
    await store.close()
    store = await values.opened(tmp_path / "chats.db")
    assert await store.conversations.load(kept.id) == kept
    assert await store.conversations.load(plain.id) == plain
    listed = await store.conversations.list()
    assert listed == (kept.head, plain.head)
    assert [each.compares for each in listed] == [True, False]
    assert await store.conversations.save(kept) is None, "saving again replaces"
    assert await store.conversations.load(kept.id) == kept
    await store.close()


async def test_a_conversation_that_had_lost_its_title_gets_one_with_its_next_question(store):
    bare, named = values.conversation(title=""), values.conversation(title="Own name")
    for each in (bare, named):
        await store.conversations.save(each)
        turn = values.turn("a question")
        asked = each.with_turn(turn).with_head(title="Harpoons")
        assert await store.conversations.add_turn(asked, turn) is None
    titles = {each.id: each.title for each in await store.conversations.list()}
    assert titles == {bare.id: "Harpoons", named.id: "Own name"}
    (hit,) = await store.search.find("harpoon")
    assert (hit.conversation_id, hit.turn_id) == (bare.id, None)
    assert len(await store.search.find("own name")) == 1


async def test_the_list_says_whether_the_newest_answer_waits_for_results(store):
    call = ToolUseBlock("tool_use", "call-1", "calculate", {"expression": "1+1"})
    waiting = values.reply(parts=(call,), stop_reason="tool_use")
    chat = chained(values.reply("before"), waiting)

    async def waits() -> bool:
        (listed,) = await store.conversations.list()
        return bool(listed.waits)

    await store.conversations.save(chat)
    assert await waits()
    later = values.turn("and now?", values.reply("now"), parent=waiting.id)
    await store.conversations.add_turn(chat.with_turn(later), later)
    assert not await waits()
    removed = await store.conversations.remove_turn(chat.id, later.id)
    assert await waits()
    assert await store.conversations.put_back(removed) is None
    assert not await waits()
    for turn in (later, chat.turns[1], chat.turns[0]):
        await store.conversations.remove_turn(chat.id, turn.id)
        assert await waits() is (turn is later)


async def test_nothing_can_be_done_with_a_closed_store(store):
    chat = chained(values.reply("one"))
    await store.conversations.save(chat)
    removed = await store.conversations.remove_turn(chat.id, chat.turns[0].id)
    await store.close()
    conversations = store.conversations
    for problem in (
        await conversations.list(),
        await conversations.deleted(),
        await conversations.load(chat.id),
        await conversations.add_turn(chat, chat.turns[0]),
        await conversations.save(chat),
        await conversations.update(chat),
        await conversations.keep_settings({chat.id: chat.settings}, {}),
        await conversations.show_turn(chat.id, chat.turns[0]),
        await conversations.choose_reply(chat.turns[0].id, "r"),
        await conversations.keep_comparison(chat.turns[0].id, values.any_comparison()),
        await conversations.remove_turn(chat.id, chat.turns[0].id),
        await conversations.put_back(removed),
        await conversations.send_along(chat.turns[0].id, goes_along=True),
        await conversations.comparisons(),
        await conversations.delete(chat.id),
        await conversations.restore(chat.id),
        await store.bin.erase([chat.id]),
        await store.bin.erase_deleted_before(clock.now()),
        await store.wiping.wipe(),
        await store.wiping.wipe(),
        await store.replies.rate("r", None),
        await store.replies.opinions(chat.id),
        await store.drafts.load(None),
        await store.imports.known([chat.id]),
        await store.search.find("word"),
        await store.search.places("word"),
        await store.search.fold_more(),
        await store.blobs.read("0" * 64),
        await store.prove(),
        await store.backup.make(),
        await store.backup.make_if_due(),
    ):
        assert isinstance(problem, StoreProblem), problem
        assert problem.kind is ProblemKind.CLOSED
