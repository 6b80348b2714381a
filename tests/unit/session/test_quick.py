"""Questions beside what is open: chats of their own, saved before they are sent, kept or not."""

from __future__ import annotations

from orca_desktop.domain.changes import ReplyAdvanced, SummaryChanged, TurnAdded
from orca_desktop.domain.conversation import Draft
from orca_desktop.domain.reply import Status
from orca_desktop.domain.words import Text
from orca_desktop.session.asking import Started
from orca_desktop.session.intents import AskQuestion
from orca_desktop.store import StoreProblem
from orca_desktop.store.conversations import Conversations
from orca_desktop.store.problems import ProblemKind
from tests.unit.session.conftest import Bench

WORD = "Zaubernuss7Quittenmus"


async def ended(bench: Bench) -> None:
    await bench.until(lambda: not bench.session.quick.is_answering)
    await bench.until(lambda: bench.session.workspace.is_at_rest)


async def test_it_is_a_chat_of_the_list_and_what_is_open_stays(bench):
    session = bench.session
    await session.ask(AskQuestion(Draft("Open")))
    await bench.until(lambda: session.workspace.is_at_rest)
    open_id, quick = session.shown.id, session.quick
    await session.save_draft(session.draft_key, Draft("half a thought"))
    bench.changes.clear()
    outcome = await quick.ask("What is a fjord?")
    assert isinstance(outcome, Started)
    assert quick.chat_id not in {"", open_id}
    await ended(bench)
    assert session.shown.id == open_id
    assert await session.draft() == Draft("half a thought")
    assert not bench.of(TurnAdded), "nothing is shown in the open chat"
    told = [each for each in bench.of(ReplyAdvanced) if isinstance(each, ReplyAdvanced)]
    assert {each.conversation_id for each in told} == {quick.chat_id}
    chat = await quick.answered()
    assert chat is not None and chat.head.title == "What is a fjord?"
    (turn,) = chat.turns
    assert turn.id == outcome.turn_id
    assert turn.chosen is not None and turn.chosen.status is Status.FINISHED
    summary = session.library.get(quick.chat_id)
    assert summary is not None and summary.title == "What is a fjord?"
    stored = await bench.store.conversations.load(quick.chat_id)
    assert not isinstance(stored, StoreProblem) and stored.turns[0].chosen.text == turn.chosen.text
    await session.open(quick.chat_id)
    assert session.shown.turns == chat.turns


async def test_each_question_is_a_chat_and_the_one_before_goes_on(bench):
    quick = bench.session.quick
    await quick.ask("First")
    first = quick.chat_id
    await quick.ask("Second")
    assert quick.chat_id != first
    await ended(bench)
    for id_ in (first, quick.chat_id):
        chat = await bench.store.conversations.load(id_)
        assert chat.turns[0].chosen.status is Status.FINISHED


async def test_it_is_stopped_with_what_has_arrived(slow):
    quick = slow.session.quick
    await quick.ask("Tell me a long story.")
    await slow.until(lambda: any(each.reply.text for each in slow.of(ReplyAdvanced)))
    quick.stop()
    await ended(slow)
    chat = await quick.answered()
    assert chat.turns[0].chosen.status is Status.STOPPED
    assert chat.turns[0].chosen.text


async def test_nothing_to_ask_is_refused_and_leaves_nothing(bench):
    quick = bench.session.quick
    bench.changes.clear()
    assert isinstance(await quick.ask("  "), Text)
    await quick.set_temporary(wanted=True)
    assert isinstance(await quick.ask("  "), Text)
    assert (quick.chat_id, bench.of(SummaryChanged)) == ("", [])
    assert bench.store.temporary.open == ()


async def test_of_a_temporary_one_nothing_is_kept_and_it_lasts_until_the_next(bench):
    session, quick = bench.session, bench.session.quick
    await quick.set_temporary(wanted=True)
    await quick.ask(f"{WORD} one")
    first = quick.chat_id
    await ended(bench)
    assert session.library.get(first) is None
    # Another chat is opened meanwhile; the answer is still there.
    await session.new_conversation()
    chat = await quick.answered()
    assert chat is not None and WORD in str(chat.turns[0].prompt)
    await quick.ask(f"{WORD} two")
    assert bench.store.temporary.open == (quick.chat_id,)
    await ended(bench)
    # Opened, it is a temporary chat like others: it ends when it is left.
    await session.open(quick.chat_id)
    assert session.temporary.is_open and session.temporary.can_be_kept
    await session.new_conversation()
    assert bench.store.temporary.open == ()
    await bench.close()
    for file in bench.folder.rglob("*"):
        assert not file.is_file() or WORD.encode() not in file.read_bytes(), file
    await bench.open()


async def test_whether_they_are_kept_is_remembered(bench):
    await bench.session.quick.set_temporary(wanted=True)
    session = await bench.reopen()
    assert session.quick.is_temporary
    await session.quick.set_temporary(wanted=False)
    assert not session.quick.is_temporary


async def test_what_cannot_be_saved_is_not_sent(bench, monkeypatch):
    async def full(*_: object) -> StoreProblem:
        return StoreProblem(ProblemKind.DISK_FULL, bench.folder)

    monkeypatch.setattr(Conversations, "add_turn", full)
    outcome = await bench.session.quick.ask("Hello")
    assert isinstance(outcome, Text)
    assert bench.session.workspace.is_at_rest
    assert bench.session.quick.chat_id == ""
