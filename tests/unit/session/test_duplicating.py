"""A copy is whole and apart: nothing that is done to one is done to the other."""

from __future__ import annotations

import dataclasses

import pytest

from orca_desktop.domain.comparison import Comparison
from orca_desktop.domain.conversation import Conversation, Draft
from orca_desktop.domain.words import Text
from orca_desktop.session.intents import AskQuestion, TryAgain
from tests.support.waiting import until
from tests.unit.session.conftest import Bench
from tests.unit.store import values

QUESTION = Draft("What is a whale?")


async def asked(bench: Bench, words: str = "What is a whale?") -> str:
    await bench.session.ask(AskQuestion(Draft(words)))
    await bench.answered()
    await until(lambda: bench.session.workspace.is_at_rest)
    return bench.session.shown.id


async def loaded(bench: Bench, id_: str) -> Conversation:
    found = await bench.store.conversations.load(id_)
    assert isinstance(found, Conversation)
    return found


def texts(conversation: Conversation) -> list[tuple[str, ...]]:
    return [tuple(reply.text for reply in turn.replies) for turn in conversation.turns]


def ids(conversation: Conversation) -> set[str]:
    return {conversation.id, *conversation.by_id, *conversation.turn_of}


async def test_a_whole_copy_has_all_versions_and_no_id_of_the_first(bench: Bench) -> None:
    session = bench.session
    first = await asked(bench)
    await session.ask(TryAgain(session.shown.path[0].replies[0].id))
    await until(lambda: session.workspace.is_at_rest)
    await asked(bench, "And a dolphin?")
    await session.pin(first, pinned=True)
    await session.arranging.tag([first], ["sea"])
    spent = await bench.store.usage.of_conversation(first)
    made = await session.duplicating.duplicate(first, "Whales (copy)")
    assert made is not None
    one, other = await loaded(bench, first), await loaded(bench, made)
    assert texts(one) == texts(other)
    assert not ids(one) & ids(other)
    assert [len(turn.replies) for turn in other.path] == [2, 1]
    assert (other.head.title, other.head.tags, other.head.pinned) == (
        "Whales (copy)",
        ("sea",),
        False,
    )
    assert session.library.summaries[0].id == made, "the latest"
    assert await bench.store.usage.of_conversation(first) == spent
    hits = await bench.store.search.find("dolphin")
    assert {hit.conversation_id for hit in hits} == {first, made}  # type: ignore[union-attr]
    await session.delete(first)
    assert texts(await loaded(bench, made)) == texts(other)
    assert await session.duplicating.duplicate("nobody", "x") is None


async def test_a_branch_has_the_way_up_to_its_answer_alone(bench: Bench) -> None:
    session = bench.session
    first = await asked(bench)
    old = session.shown.path[0].replies[0]
    await session.ask(TryAgain(old.id))
    await until(lambda: session.workspace.is_at_rest)
    await asked(bench, "And a dolphin?")
    made = await session.duplicating.branch(old.id, "Whales (from here)")
    assert isinstance(made, str)
    branch = await loaded(bench, made)
    assert texts(branch) == [(old.text,)]
    await session.open(made)
    await asked(bench, "Something else?")
    assert len(session.shown.path) == 2
    assert len((await loaded(bench, first)).turns) == 2
    assert await session.duplicating.branch("nobody", "x") is None


async def test_an_answer_that_is_being_written_ends_in_the_copy(slow: Bench) -> None:
    session = slow.session
    await session.ask(AskQuestion(QUESTION))
    await until(lambda: session.shown.path[0].replies[0].text)
    made = await session.duplicating.duplicate(session.shown.id, "Copy")
    assert made is not None
    (turn,) = (await loaded(slow, made)).turns
    assert not turn.replies[0].is_running
    assert session.shown.path[0].replies[0].is_running
    session.stop()


@pytest.mark.parametrize("hides", [True, False])
async def test_nothing_that_is_hidden_is_told_by_a_branch(bench: Bench, hides: bool) -> None:
    reply = values.reply("one")
    turn = values.turn("?", reply)
    found = values.any_comparison()
    plan = dataclasses.replace(found.plan, is_blind=hides)
    comparison = Comparison(plan, found.columns, found.order)
    chat = values.conversation(dataclasses.replace(turn, comparison=comparison))
    await bench.store.conversations.save(chat)
    await bench.session.library.refresh()
    await bench.session.open(chat.id)
    made = await bench.session.duplicating.branch(reply.id, "x")
    assert isinstance(made, Text) if hides else isinstance(made, str)
