"""Answers in other words: beside the original, followed by what followed it, and undone."""

from __future__ import annotations

import pytest

from orca_desktop.domain.conversation import Draft
from orca_desktop.domain.reply import Origin
from orca_desktop.domain.words import Text
from orca_desktop.session.asking import Started
from orca_desktop.session.intents import AskQuestion
from tests.unit.session.conftest import Bench


async def asked(bench: Bench, *questions: str) -> None:
    for words in questions:
        assert isinstance(await bench.session.ask(AskQuestion(Draft(words))), Started)
        await bench.answered()
    await bench.until(lambda: bench.session.workspace.is_at_rest)


async def test_an_edited_answer_stands_beside_the_original_and_is_followed(bench: Bench) -> None:
    session = bench.session
    await asked(bench, "Zebras?", "Whales?", "Otters?")
    before = session.shown
    first, second, third = before.path
    original = second.chosen
    assert original is not None
    version = await session.rewriting.rewrite(original.id, " Whales are **leviathans**.\n")
    assert isinstance(version, str)
    shown = session.shown
    assert [turn.id for turn in shown.path] == [first.id, second.id, third.id]
    turn = shown.path[1]
    assert [each.id for each in turn.replies] == [original.id, version]
    assert turn.replies[0] == original, "the original stays as it was"
    assert turn.chosen is not None
    assert turn.chosen.text == "Whales are **leviathans**."
    assert turn.chosen.origin is Origin.WRITTEN
    assert turn.chosen.cost is None
    assert await bench.store.conversations.load(shown.id) == shown
    assert await session.library.search("leviathans") == (shown.id,)
    assert await session.rewriting.undo(version, original.id)
    assert session.shown == before
    assert await bench.store.conversations.load(shown.id) == before
    assert await session.library.search("**leviathans**") == ()


async def test_a_version_of_a_version_is_taken_back_alone(bench: Bench) -> None:
    session = bench.session
    await asked(bench, "Zebras?")
    (turn,) = session.shown.path
    original = turn.chosen
    assert original is not None
    version = await session.rewriting.rewrite(original.id, "Stripes.")
    assert isinstance(version, str)
    again = await session.rewriting.rewrite(version, "More stripes.")
    assert isinstance(again, str)
    assert len(session.shown.path[0].replies) == 3
    assert await session.rewriting.undo(again, version)
    assert [each.text for each in session.shown.path[0].replies][1:] == ["Stripes."]
    conversation_id = session.shown.id
    await bench.reopen()
    await bench.session.open(conversation_id)
    assert bench.session.shown.path[0].chosen_id == version


async def test_a_question_goes_on_from_the_edited_answer(bench: Bench) -> None:
    session = bench.session
    await asked(bench, "Zebras?")
    original = session.shown.path[0].chosen_id
    assert original is not None
    version = await session.rewriting.rewrite(original, "Stripes.")
    await asked(bench, "And?")
    assert session.shown.path[1].parent == version


@pytest.mark.slow
async def test_what_cannot_be_edited_says_why(slow: Bench) -> None:
    bench, session = slow, slow.session  # an answer is still being written when one asks
    await asked(bench, "Zebras? One word")
    original = session.shown.path[0].chosen_id
    assert original is not None
    assert isinstance(await session.rewriting.rewrite(original, "  "), Text)
    assert isinstance(await session.rewriting.rewrite("nobody", "Words."), Text)
    assert not await session.rewriting.undo("nobody", original)
    assert isinstance(await session.ask(AskQuestion(Draft("Slow?"))), Started)
    running = session.shown.path[1].chosen_id
    assert running is not None
    assert isinstance(await session.rewriting.rewrite(running, "Words."), Text)
    assert isinstance(await session.rewriting.rewrite(original, "Words."), Text), "it is busy"
    session.stop()
    await bench.answered()
