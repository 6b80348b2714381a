"""What a person can do, through the real store and the real client."""

from __future__ import annotations

import asyncio
import contextlib
import datetime
import shutil
from typing import TYPE_CHECKING

import pytest

from orca_desktop.domain import clock
from orca_desktop.domain.blocks import TextBlock
from orca_desktop.domain.changes import (
    ConversationShown,
    LibraryLoaded,
    ReplyAdvanced,
    SummaryChanged,
    SummaryRemoved,
    Told,
    TotalsChanged,
    TurnAdded,
)
from orca_desktop.domain.conversation import Draft
from orca_desktop.domain.errors import ErrorKind
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.domain.reply import Reply, Status
from orca_desktop.domain.words import Text
from orca_desktop.gateway import address
from orca_desktop.session import reply_stream
from orca_desktop.session.asking import Started
from orca_desktop.session.chat_settings import PRACTICE_MODEL
from orca_desktop.session.intents import AskQuestion, EditQuestion, TryAgain
from orca_desktop.session.tasks import spawn
from orca_desktop.store.engine import sqlite3
from tests.support.waiting import turns

if TYPE_CHECKING:
    from tests.unit.session.conftest import Bench

QUESTION = Draft("How do I write a friendly letter to my neighbour?")


async def test_a_question_is_answered_kept_and_found_again(bench: Bench) -> None:
    session = bench.session
    assert isinstance(await session.ask(AskQuestion(QUESTION)), Started)
    assert session.is_kept
    reply = await bench.answered()
    assert reply.status is Status.FINISHED
    assert reply.text
    assert reply.is_practice
    assert reply.usage.output_tokens
    kept = session.shown
    await bench.reopen()
    loaded = bench.of(LibraryLoaded)[-1]
    assert isinstance(loaded, LibraryLoaded)
    assert [summary.id for summary in loaded.summaries] == [kept.id]
    assert loaded.summaries[0].title == "How do I write a friendly letter to my neighbour?"
    await bench.session.open(kept.id)
    assert bench.session.shown.path == kept.path


async def test_the_prompt_is_on_the_disk_before_the_request_goes_out(slow: Bench) -> None:
    await slow.session.ask(AskQuestion(QUESTION))
    copy = slow.folder / "copy"
    copy.mkdir()
    for file in slow.folder.glob("chats.db*"):
        shutil.copy(file, copy)
    with contextlib.closing(sqlite3.connect(copy / "chats.db")) as as_after_a_kill:
        (stored,) = as_after_a_kill.execute("SELECT prompt FROM turn").fetchone()
    assert "friendly letter" in stored
    assert slow.newest().text == ""


async def test_every_change_is_told_in_order(bench: Bench) -> None:
    await bench.session.ask(AskQuestion(QUESTION))
    await bench.answered()
    kinds = [type(change) for change in bench.changes]
    assert kinds.index(TurnAdded) < kinds.index(ReplyAdvanced)
    assert kinds[-1] is ReplyAdvanced or SummaryChanged in kinds
    lengths = [len(each.reply.text) for each in bench.changes if isinstance(each, ReplyAdvanced)]
    assert lengths == sorted(lengths)
    assert lengths[-1] > 0


async def test_stop_takes_effect_at_once_and_keeps_the_text(slow: Bench) -> None:
    await slow.session.ask(AskQuestion(QUESTION))
    partial = await slow.writing()
    slow.session.stop()
    assert slow.newest().status is Status.STOPPED, "before anything is awaited"
    assert slow.newest().text.startswith(partial.text)
    kept = slow.session.shown
    await slow.barrier()
    assert slow.session.shown == kept
    session = await slow.reopen()
    await session.open(kept.id)
    assert session.shown.path == kept.path


async def test_closing_in_mid_stream_keeps_the_text_and_says_why(slow: Bench) -> None:
    await slow.session.ask(AskQuestion(QUESTION))
    partial = await slow.writing()
    conversation_id = slow.session.shown.id
    session = await slow.reopen()
    await session.open(conversation_id)
    reply = slow.newest()
    assert reply.status is Status.INTERRUPTED
    assert reply.failure is not None
    assert reply.failure.kind is ErrorKind.CLOSED
    assert reply.text.startswith(partial.text)


async def test_text_is_saved_while_it_streams(slow: Bench) -> None:
    """A checkpoint holds what was shown 250 ms ago; a second database connection sees it."""
    await slow.session.ask(AskQuestion(QUESTION))
    before = (await slow.writing()).text
    turn = await slow.stored(
        slow.session.shown.path[-1].id,
        lambda turn: any(each.text.startswith(before) for each in turn.replies),
    )
    assert [each.status for each in turn.replies] == [Status.STREAMING]


async def test_a_second_question_waits_for_the_first(slow: Bench) -> None:
    first, second = await asyncio.gather(
        slow.session.ask(AskQuestion(QUESTION)), slow.session.ask(AskQuestion(QUESTION))
    )
    assert {type(first), type(second)} == {Started, Text}
    assert isinstance(await slow.session.ask(AskQuestion(QUESTION)), Text)
    assert len(slow.session.shown.turns) == 1


async def test_an_empty_question_is_given_back(bench: Bench) -> None:
    assert isinstance(await bench.session.ask(AskQuestion(Draft("  \n "))), Text)
    assert bench.session.shown.turns == ()


async def test_settings_that_cannot_be_sent_are_given_back(bench: Bench) -> None:
    await bench.session.settings.set(DEFAULTS.with_value("thinking", "budget"))
    assert isinstance(await bench.session.ask(AskQuestion(QUESTION)), Text)
    assert bench.session.shown.turns == ()


async def test_another_try_stands_beside_the_old_answer(bench: Bench) -> None:
    session = bench.session
    await session.ask(AskQuestion(QUESTION))
    first = await bench.answered()
    await session.ask(TryAgain(first.id))
    second = await bench.answered()
    turn = session.shown.path[-1]
    assert [reply.id for reply in turn.replies] == [first.id, second.id]
    assert turn.chosen_id == second.id
    await session.workspace.choose_version(turn.id, first.id)
    assert session.shown.path[-1].chosen == first
    kept = session.shown
    session = await bench.reopen()
    await session.open(kept.id)
    assert session.shown.path == kept.path


async def test_another_try_that_cannot_be_sent_is_told_and_not_begun(bench: Bench) -> None:
    session = bench.session
    await session.ask(AskQuestion(QUESTION))
    reply = await bench.answered()
    await session.settings.set(session.shown.settings.with_value("thinking", "budget"))
    told = await session.ask(TryAgain(reply.id))
    assert str(told) == "Say how many tokens the model may think."
    assert [each.id for each in session.shown.path[-1].replies] == [reply.id]


async def test_an_edited_question_stands_beside_the_old_one(bench: Bench) -> None:
    session = bench.session
    await session.ask(AskQuestion(QUESTION))
    await bench.answered()
    old = session.shown.path[0]
    await session.ask(EditQuestion(old.id, Draft("And to my aunt?")))
    await bench.answered()
    assert session.shown.path[0].prompt == (TextBlock("And to my aunt?"),)
    assert len(session.shown.siblings(old)) == 2
    await session.workspace.choose_question(old.id)
    assert session.shown.path[0].id == old.id
    kept = session.shown
    session = await bench.reopen()
    await session.open(kept.id)
    assert session.shown.path == kept.path


async def test_an_answer_goes_on_while_another_conversation_is_open(slow: Bench) -> None:
    session = slow.session
    await session.ask(AskQuestion(QUESTION))
    first = session.shown.id
    await slow.writing()
    await session.new_conversation()
    assert session.shown.turns == ()
    await session.ask(AskQuestion(Draft("What is a good soup?")))
    second = session.shown.id
    await session.open(first)
    running = slow.newest()
    assert running.is_running
    assert running.text
    await session.open(second)
    assert slow.newest().is_running
    session.stop()
    assert slow.newest().status is Status.STOPPED
    await session.open(first)
    assert slow.newest().is_running
    assert slow.newest().text.startswith(running.text)


async def test_a_failed_request_says_so_and_can_be_tried_again(bench: Bench) -> None:
    session = bench.session
    await session.settings.set(session.shown.settings.with_value("model", "practice/unknown"))
    await session.ask(AskQuestion(QUESTION))
    failed = await bench.answered()
    assert failed.status is Status.FAILED
    assert failed.failure is not None
    assert failed.failure.kind is ErrorKind.MODEL_NOT_FOUND
    await session.settings.set(session.shown.settings.with_value("model", PRACTICE_MODEL))
    await session.ask(TryAgain(failed.id))
    assert (await bench.answered()).status is Status.FINISHED


async def test_without_a_key_the_question_is_kept_and_the_reason_said(bench: Bench) -> None:
    bench.keychain.forget_session()
    await bench.session.settings.set(DEFAULTS)
    await bench.session.ask(AskQuestion(QUESTION))
    reply = await bench.answered()
    assert reply.status is Status.FAILED
    assert reply.failure is not None
    assert reply.failure.kind in {ErrorKind.NO_KEY, ErrorKind.KEYRING}
    assert bench.session.shown.path[0].prompt == (TextBlock(QUESTION.text),)


async def test_a_disk_that_refuses_gives_the_words_back_before_anything_is_sent(
    bench: Bench,
) -> None:
    await bench.store.close()
    problem = await bench.session.ask(AskQuestion(QUESTION))
    assert isinstance(problem, Text)
    assert bench.session.shown.turns == ()
    assert not bench.of(ReplyAdvanced)


async def test_renaming_pinning_deleting_and_restoring(bench: Bench) -> None:
    session = bench.session
    await session.ask(AskQuestion(QUESTION))
    await bench.answered()
    id_ = session.shown.id
    await session.rename(id_, "  My\nletter ")
    assert session.shown.head.title == "My letter"
    await session.pin(id_, pinned=True)
    assert session.shown.head.pinned
    await session.delete(id_)
    assert bench.of(SummaryRemoved)
    assert session.shown.id != id_
    assert not session.is_kept
    await session.library.restore(id_)
    (listed,) = session.library.summaries
    assert (listed.title, listed.pinned) == ("My letter", True)


async def test_renaming_while_an_answer_streams_loses_nothing(slow: Bench) -> None:
    await slow.session.ask(AskQuestion(QUESTION))
    await slow.writing()
    await slow.session.rename(slow.session.shown.id, "Letter")
    assert slow.session.shown.head.title == "Letter"
    slow.session.stop()
    kept = slow.session.shown
    session = await slow.reopen()
    await session.open(kept.id)
    assert session.shown.head.title == "Letter"
    assert session.shown.path == kept.path


async def test_drafts_live_per_conversation_and_end_with_sending(bench: Bench) -> None:
    session = bench.session
    await session.save_draft("", Draft("half a thought"))
    session = await bench.reopen()
    assert (await session.draft()).text == "half a thought"
    await session.ask(AskQuestion(QUESTION))
    await session.new_conversation()
    assert (await session.draft()).text == ""


async def test_settings_are_remembered_per_conversation_and_for_new_ones(bench: Bench) -> None:
    bench.is_practice = False  # a run of its own choice, not of the command line
    session = await bench.reopen()
    await session.settings.practise()
    await session.settings.set(session.shown.settings.with_value("temperature", 0.0))
    await session.ask(AskQuestion(QUESTION))
    await bench.answered()
    id_ = session.shown.id
    session = await bench.reopen()
    assert session.shown.settings["temperature"] == 0.0
    await session.open(id_)
    assert session.shown.settings["temperature"] == 0.0
    assert session.shown.settings.model == PRACTICE_MODEL


async def test_a_change_made_while_another_chat_opens_is_kept_where_it_was_made(
    bench: Bench,
) -> None:
    session = bench.session
    await session.ask(AskQuestion(QUESTION))
    await bench.answered()
    first = session.shown.id
    await session.new_conversation()
    await session.ask(AskQuestion(QUESTION))
    await bench.answered()
    second = session.shown.id
    opening = spawn(session.open(first), "opening")
    await turns()  # it has asked the store, and the second is still on the screen
    assert session.shown.id == second
    session.settings.change(session.shown.settings.with_value("temperature", 0.3))
    await opening
    await session.settings.settle()
    assert "temperature" not in session.shown.settings
    await session.open(second)
    assert session.shown.settings["temperature"] == 0.3


async def test_practice_is_left_when_there_is_a_key(bench: Bench) -> None:
    session = bench.session
    await session.settings.practise()
    assert session.shown.settings.model == PRACTICE_MODEL
    await session.settings.leave_practice()
    assert not session.settings.knows_practice
    assert session.shown.settings.model == DEFAULTS["model"]


async def test_an_opened_conversation_is_shown_with_what_it_cost(bench: Bench) -> None:
    session = bench.session
    await session.ask(AskQuestion(QUESTION))
    await bench.answered()
    kept = session.shown
    session = await bench.reopen()
    bench.changes.clear()
    await session.open(kept.id)
    (told,) = bench.of(ConversationShown)
    assert isinstance(told, ConversationShown)
    assert told.conversation == session.shown
    assert session.shown.id == kept.id
    await bench.until(lambda: bench.of(TotalsChanged))
    (totals,) = bench.of(TotalsChanged)
    assert isinstance(totals, TotalsChanged)
    assert totals.conversation_id == kept.id
    await session.open(kept.id)
    assert bench.of(ConversationShown) == [told], "it is open already"


@pytest.mark.parametrize(("hours", "is_kept"), [(-1, True), (1, False)])
async def test_what_was_deleted_thirty_days_ago_is_forgotten_for_good(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, hours: int, is_kept: bool
) -> None:
    session = bench.session
    await session.ask(AskQuestion(QUESTION))
    await bench.answered()
    id_ = session.shown.id
    await session.delete(id_)
    await session.presets.delete("precise")
    later = clock.now() + datetime.timedelta(days=30, hours=hours)
    for days_before in (24, 18, 12, 6, 0):  # the program is used now and then
        now = later - datetime.timedelta(days=days_before)
        monkeypatch.setattr(clock, "now", lambda now=now: now)
        session = await bench.reopen()
    await session.library.forget_old()
    await session.library.restore(id_)
    await session.presets.restore("precise")
    assert session.library.has_any is is_kept
    assert (session.presets.get("precise") is not None) is is_kept


async def test_searching_finds_words_of_questions_and_answers(bench: Bench) -> None:
    await bench.session.ask(AskQuestion(QUESTION))
    await bench.answered()
    assert await bench.session.library.search("neighbour") == (bench.session.shown.id,)
    assert await bench.session.library.search("xylophone") == ()


async def test_what_is_found_is_shown_with_its_surroundings(bench: Bench) -> None:
    library = bench.session.library
    await bench.session.ask(AskQuestion(QUESTION))
    await bench.answered()
    (turn,) = bench.session.shown.turns
    assert await library.places("neighbour") == {bench.session.shown.id: None}, "in its title"
    found = await library.excerpts("neighbour", [turn.id, "nothing"])
    assert found["nothing"] == ()
    assert next(each.text.lower() for each in found[turn.id] if each.is_match) == "neighbour"
    await bench.store.close()
    for read in (library.places("neighbour"), library.excerpts("neighbour", [turn.id])):
        bench.changes.clear()
        assert await read == {}
        assert [each.is_problem for each in bench.changes if isinstance(each, Told)] == [True]


async def test_the_same_question_at_temperature_zero_is_answered_the_same(bench: Bench) -> None:
    session = bench.session
    await session.settings.set(session.shown.settings.with_value("temperature", 0.0))
    await session.ask(AskQuestion(QUESTION))
    first = await bench.answered()
    await session.ask(TryAgain(first.id))
    second = await bench.answered()
    assert first.text == second.text
    await session.settings.set(session.shown.settings.with_value("temperature", 1.0))
    texts = set()
    for _ in range(3):
        await session.ask(TryAgain(bench.newest().id))
        texts.add((await bench.answered()).text)
    assert len(texts) > 1


async def test_a_conversation_that_is_gone_is_told(bench: Bench) -> None:
    await bench.session.open("nothing")
    assert any(isinstance(change, Told) and change.is_problem for change in bench.changes)
    assert isinstance(bench.of(ConversationShown)[-1], ConversationShown)


@pytest.mark.parametrize("raw", [None, 3, {"temperature": 7, "model": 3, "odd": 1}])
async def test_settings_that_make_no_sense_are_left_out(bench: Bench, raw: object) -> None:
    await bench.store.settings.save("starting_settings", raw)
    session = await bench.reopen()
    assert session.shown.settings == DEFAULTS.with_value("model", PRACTICE_MODEL)


async def test_what_cannot_be_loaded_is_told_and_nothing_is_changed(bench: Bench) -> None:
    await bench.session.ask(AskQuestion(QUESTION))
    await bench.answered()
    id_ = bench.session.shown.id
    await bench.session.new_conversation()
    shown = bench.session.shown
    await bench.store.close()
    for change in (
        bench.session.rename(id_, "Another"),
        bench.session.pin(id_, pinned=True),
        bench.session.open(id_),
    ):
        bench.changes.clear()
        await change
        assert [each.is_problem for each in bench.changes if isinstance(each, Told)] == [True]
        assert not bench.of(SummaryChanged)
        assert bench.session.shown == shown


async def test_a_gateway_of_ones_own_is_remembered_over_a_restart(bench: Bench) -> None:
    assert bench.session.gateway_address is None
    await bench.session.set_gateway("https://gateway.example/team")
    session = await bench.reopen()
    assert session.gateway_address == "https://gateway.example/team"
    assert session.access.address == address.OFFICIAL, "this run was given its address"
    await session.start(keep_address=False)
    assert session.access.address == address.parse("https://gateway.example/team")


def knows_practice(bench: Bench) -> bool:
    """Asked anew each time."""
    return bench.session.settings.knows_practice


async def test_that_practice_was_chosen_is_known_after_a_restart(bench: Bench) -> None:
    bench.is_practice = False
    session = await bench.reopen()
    assert not knows_practice(bench)
    assert session.shown.settings.model == DEFAULTS["model"]
    await session.settings.practise()
    assert knows_practice(bench)
    session = await bench.reopen()
    assert knows_practice(bench)
    assert session.shown.settings.model == PRACTICE_MODEL
    await session.settings.leave_practice()
    session = await bench.reopen()
    assert not knows_practice(bench)
    assert session.shown.settings.model == DEFAULTS["model"]


async def test_in_a_run_of_practice_nothing_is_remembered_for_new_conversations(
    bench: Bench,
) -> None:
    session = bench.session
    await session.settings.set(session.shown.settings.with_value("temperature", 0.3))
    bench.is_practice = False
    session = await bench.reopen()
    assert "temperature" not in session.shown.settings


async def test_practice_leaves_a_chat_that_has_begun_as_it_is(bench: Bench) -> None:
    bench.is_practice = False
    session = await bench.reopen()
    await session.settings.set(session.shown.settings.with_value("model", "somebody/large-1"))
    await session.ask(AskQuestion(QUESTION))
    await bench.answered()
    await session.settings.practise()
    assert session.shown.settings.model == "somebody/large-1"
    await session.new_conversation()
    assert session.shown.settings.model == PRACTICE_MODEL


_NO_REPLIES = "CREATE TRIGGER no BEFORE INSERT ON reply BEGIN SELECT RAISE(ABORT, 'full'); END"


async def test_another_try_that_cannot_be_saved_is_told_and_not_sent(bench: Bench) -> None:
    session = bench.session
    await session.ask(AskQuestion(QUESTION))
    first = await bench.answered()
    await bench.until(lambda: session.workspace.is_at_rest)
    await bench.store.thread.write(lambda it: it.execute(_NO_REPLIES).close())
    bench.changes.clear()
    assert isinstance(await session.ask(TryAgain(first.id)), Text)
    assert not bench.of(ReplyAdvanced)
    assert session.shown.path[0].replies == (first,)
    assert not session.is_busy(session.shown.id)
    await bench.store.thread.write(lambda it: it.execute("DROP TRIGGER no").close())
    assert isinstance(await session.ask(TryAgain(first.id)), Started)
    assert (await bench.answered()).id != first.id


_NO_ENDS = (
    "CREATE TRIGGER no BEFORE UPDATE ON reply WHEN new.status = 'finished'"
    " BEGIN SELECT RAISE(ABORT, 'full'); END"
)


async def test_an_answer_that_cannot_be_saved_is_told_once_and_saved_when_it_can_be(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reply_stream, "SAVE_AGAIN_SECONDS", 0.01)
    await bench.store.thread.write(lambda it: it.execute(_NO_ENDS).close())
    tried = []
    finish = bench.store.replies.finish

    async def counted(reply: Reply) -> object:
        tried.append(reply.id)
        return await finish(reply)

    monkeypatch.setattr(bench.store.replies, "finish", counted)
    await bench.session.ask(AskQuestion(QUESTION))
    await bench.until(lambda: len(tried) > 3)
    assert [each.is_problem for each in bench.changes if isinstance(each, Told)] == [True]
    assert not bench.session.workspace.is_at_rest
    await bench.store.thread.write(lambda it: it.execute("DROP TRIGGER no").close())
    await bench.until(lambda: bench.session.workspace.is_at_rest)
    shown = bench.session.shown
    await bench.session.new_conversation()
    await bench.session.open(shown.id)
    assert bench.newest().status is Status.FINISHED


async def test_a_stop_is_told_before_anything_else_happens(slow: Bench) -> None:
    await slow.session.ask(AskQuestion(QUESTION))
    await slow.writing()
    slow.changes.clear()
    slow.session.stop()
    told = slow.of(ReplyAdvanced)
    assert told and isinstance(told[-1], ReplyAdvanced)
    assert told[-1].reply.status is Status.STOPPED
