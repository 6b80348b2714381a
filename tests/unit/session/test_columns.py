"""Columns of the open conversation where something fails: none takes another along."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from orca_desktop.domain.changes import ComparisonChanged, Told
from orca_desktop.domain.comparison import Comparison
from orca_desktop.domain.conversation import Draft
from orca_desktop.domain.reply import Status
from orca_desktop.session.asking import Started
from orca_desktop.session.intents import (
    AnswerCalls,
    AskQuestion,
    RetryColumns,
    StartComparison,
)
from orca_desktop.session.planning import GONE
from orca_desktop.session.tasks import spawn
from orca_desktop.store import ProblemKind, StoreProblem
from tests.unit.session.compare_bench import (
    comparison_of,
    looped,
    over,
    plan,
    shown,
    started,
)
from tests.unit.session.conftest import Bench
from tests.unit.session.test_compare import THREE, by_instructions, scripted

QUESTION = Draft("How do I write a letter?")
FULL = StoreProblem(ProblemKind.DISK_FULL, Path("chats.db"))


async def test_a_choice_that_cannot_be_kept_changes_nothing(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = bench.session
    asked = plan(session.shown.settings, THREE)
    turn_id = await started(await session.ask(StartComparison(QUESTION, asked)))
    await over(bench, turn_id)
    before = comparison_of(bench, turn_id)
    other = shown(bench, turn_id)["3"]
    assert other is not None

    async def full(*_: object) -> StoreProblem:
        return FULL

    monkeypatch.setattr(bench.store.conversations, "keep_comparison", full)
    bench.changes.clear()
    await session.compare.choose(turn_id, other.id)
    assert comparison_of(bench, turn_id) == before
    assert bench.of(Told) == [Told(FULL.sentence, is_problem=True)]
    assert len(bench.of(ComparisonChanged)) == 1
    assert not await session.workspace.change_comparison(turn_id, Comparison.revealed)
    assert not await session.workspace.change_comparison("nothing", Comparison.revealed)
    monkeypatch.undo()
    assert await session.workspace.change_comparison(turn_id, Comparison.revealed)
    assert comparison_of(bench, turn_id)[1].is_revealed
    await session.compare.choose(turn_id, other.id)
    turn, comparison = comparison_of(bench, turn_id)
    assert (turn.chosen_id, comparison.winner) == (other.id, other.id)


async def test_a_question_that_cannot_be_compared_stays_as_it_was(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = bench.session
    await started(await session.ask(AskQuestion(QUESTION)))
    reply = await bench.answered()
    await bench.until(lambda: session.workspace.is_at_rest)

    async def full(*_: object) -> StoreProblem:
        return FULL

    monkeypatch.setattr(bench.store.conversations, "keep_comparison", full)
    asked = plan(session.shown.settings, THREE)
    found = await session.ask(StartComparison(Draft(""), asked, start_from=reply.id))
    assert str(found) == str(FULL.sentence)
    assert session.shown.turns[0].comparison is None
    assert len(session.shown.turns[0].replies) == 1


async def test_a_failed_answer_that_was_chosen_stays_the_visible_one(tmp_path: Path) -> None:
    async with looped(tmp_path, scripted) as bench:
        session = bench.session
        asked = plan(session.shown.settings, by_instructions(A="400", B="done"))
        turn_id = await started(await session.ask(StartComparison(QUESTION, asked)))
        await over(bench, turn_id)
        first = shown(bench, turn_id)["1"]
        assert first is not None
        assert first.status is Status.FAILED
        await bench.until(lambda: comparison_of(bench, turn_id)[0].chosen_id != first.id)
        await session.compare.choose(turn_id, first.id)
        await started(await session.ask(RetryColumns(turn_id, ("2",))))
        await over(bench, turn_id)
        await bench.barrier()
        assert comparison_of(bench, turn_id)[0].chosen_id == first.id


async def test_a_column_that_cannot_be_saved_ends_those_of_its_comparison_alone(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, saves = bench.session, bench.store.replies.begin
    goes_on = asyncio.Event()
    refused: list[str] = []

    async def begin(turn_id: str, *more: Any) -> StoreProblem | None:
        await goes_on.wait()
        if turn_id == first:
            refused.append(turn_id)
            return FULL
        return await saves(turn_id, *more)

    monkeypatch.setattr(bench.store.replies, "begin", begin)
    await session.compare.set_concurrency(1)
    asked = plan(session.shown.settings, THREE)
    first = await started(await session.ask(StartComparison(QUESTION, asked)))
    await session.new_conversation()
    second = await started(await session.ask(StartComparison(QUESTION, asked)))
    bench.changes.clear()
    goes_on.set()
    await over(bench, second)
    assert refused == [first], "the other columns of it are not even tried"
    assert bench.of(Told) == [Told(FULL.sentence, is_problem=True)]
    assert all(shown(bench, second).values())
    assert session.compare.waiting(first) == {}


async def test_settings_that_are_set_are_kept_at_once(bench: Bench) -> None:
    session = bench.session
    await started(await session.ask(AskQuestion(QUESTION)))
    await bench.answered()
    await session.settings.set(session.shown.settings.with_value("temperature", 0.25))
    kept = await bench.store.conversations.load(session.shown.id)
    assert not isinstance(kept, StoreProblem)
    assert kept.settings["temperature"] == 0.25


async def test_a_new_chat_begins_as_the_one_before_was_set_a_moment_ago(bench: Bench) -> None:
    bench.is_practice = False
    session = await bench.reopen()
    session.settings.change(session.shown.settings.with_value("temperature", 0.25))
    await session.new_conversation()
    assert session.shown.settings["temperature"] == 0.25


async def test_a_question_is_asked_in_the_chat_it_was_written_in_or_nowhere(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = bench.session

    async def meanwhile() -> None:
        session.workspace.show_blank(session.settings.starting, None)

    monkeypatch.setattr(session.settings, "settle", meanwhile)
    assert await session.ask(AskQuestion(QUESTION)) is GONE
    assert session.shown.turns == ()


async def test_a_turn_that_cannot_be_deleted_stays_and_that_is_told(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = bench.session
    await started(await session.ask(AskQuestion(QUESTION)))
    await bench.answered()
    (turn,) = session.shown.turns

    async def full(*_: object) -> StoreProblem:
        return FULL

    bench.changes.clear()
    monkeypatch.setattr(bench.store.conversations, "remove_turn", full)
    assert not await session.pruning.delete(turn.id)
    assert [each.id for each in session.shown.turns] == [turn.id]
    assert bench.of(Told) == [Told(FULL.sentence, is_problem=True)]
    assert not await session.pruning.delete("nothing")
    monkeypatch.undo()
    assert await session.pruning.delete(turn.id)
    assert session.shown.turns == ()


async def test_results_go_to_the_answer_that_its_column_ends_with(bench: Bench) -> None:
    session = bench.session
    asked = plan(session.shown.settings, THREE)
    turn_id = await started(await session.ask(StartComparison(QUESTION, asked)))
    await over(bench, turn_id)
    former = shown(bench, turn_id)["2"]
    assert former is not None
    await started(await session.ask(RetryColumns(turn_id, ("2",))))
    await over(bench, turn_id)
    assert shown(bench, turn_id)["2"] != former
    assert await session.ask(AnswerCalls(former.id, ())) == Started()
    assert len(comparison_of(bench, turn_id)[0].replies) == 4


async def test_at_the_end_a_comparison_is_settled_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with looped(tmp_path, scripted) as bench:
        session, show = bench.session, bench.session.workspace.make_visible
        has_begun, goes_on = asyncio.Event(), asyncio.Event()

        async def make_visible(*ids: str) -> None:
            has_begun.set()
            await goes_on.wait()
            await show(*ids)

        monkeypatch.setattr(session.workspace, "make_visible", make_visible)
        asked = plan(session.shown.settings, by_instructions(A="400", B="done"))
        turn_id = await started(await session.ask(StartComparison(QUESTION, asked)))
        await asyncio.wait_for(has_begun.wait(), 60)
        closing = spawn(session.workspace.close(), "close")
        await bench.barrier()
        assert not closing.done()
        goes_on.set()
        await asyncio.wait_for(closing, 60)
        good = shown(bench, turn_id)["2"]
        assert good is not None
        assert comparison_of(bench, turn_id)[0].chosen_id == good.id


async def test_after_the_end_no_column_begins(slow: Bench) -> None:
    session = slow.session
    await session.compare.set_concurrency(1)
    asked = plan(session.shown.settings, THREE)
    turn_id = await started(await session.ask(StartComparison(QUESTION, asked)))
    await slow.until(lambda: session.compare.waiting(turn_id) == {"2": 1, "3": 1})
    await session.workspace.close()
    await slow.barrier()
    assert session.compare.waiting(turn_id) == {}
    assert len(comparison_of(slow, turn_id)[0].replies) == 1


async def test_what_was_set_is_kept_before_another_chat_is_shown(bench: Bench) -> None:
    session = bench.session
    await started(await session.ask(AskQuestion(QUESTION)))
    await bench.answered()
    first = session.shown.id
    await session.new_conversation()
    await started(await session.ask(AskQuestion(QUESTION)))
    await bench.answered()
    second = session.shown.id
    session.settings.change(session.shown.settings.with_value("temperature", 0.25))
    await session.open(first)
    assert session.shown.id == first
    kept = await bench.store.conversations.load(second)
    assert not isinstance(kept, StoreProblem)
    assert kept.settings["temperature"] == 0.25
