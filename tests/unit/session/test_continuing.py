"""An answer that broke off is written on: one answer, both parts paid for and told."""

from __future__ import annotations

import asyncio
from decimal import Decimal
from pathlib import Path

import pytest

from orca_desktop.domain.comparison import Question
from orca_desktop.domain.conversation import Draft
from orca_desktop.domain.estimate import NeedsConsent
from orca_desktop.domain.money import OwnLimits
from orca_desktop.domain.reply import Status
from orca_desktop.domain.words import Text
from orca_desktop.gateway.account import Settled
from orca_desktop.session.access import Access
from orca_desktop.session.asking import Started
from orca_desktop.session.inspector import Inspection
from orca_desktop.session.intents import AskQuestion, ContinueAnswer, StartComparison
from orca_desktop.store import ProblemKind, Store, StoreProblem
from tests.unit.session.compare_bench import comparison_of, over, plan, started
from tests.unit.session.gateway_bench import GatewayBench, opened
from tests.unit.session.test_pruning import texts

WHOLE = "This was cut by the limit."


async def cut(bench: GatewayBench) -> str:
    """Ask a question whose answer is cut; gives the id of the answer."""
    assert isinstance(await bench.session.ask(AskQuestion(Draft("Tell me a lot."))), Started)
    return (await bench.answered()).id


def copied(folder: Path) -> Path:
    """The files as they lie on the disk, as after a kill."""
    copy = folder / "copy"
    copy.mkdir()
    for each in folder.glob("chats.db*"):
        if not each.name.endswith(".lock"):
            (copy / each.name).write_bytes(each.read_bytes())
    return copy


async def test_W4_continue_joins_the_texts_and_the_prices(tmp_path: Path) -> None:
    async with opened(tmp_path, "goes-on") as bench:
        session = bench.session
        reply_id = await cut(bench)
        first = bench.newest()
        assert first.stop_reason == "max_tokens" and first.cost == Decimal("0.5")
        assert isinstance(await session.ask(ContinueAnswer(reply_id)), Started)
        assert bench.newest().is_running
        reply = await bench.answered()
        assert reply.id == reply_id and reply.text == WHOLE and reply.status is Status.FINISHED
        assert reply.cost == Decimal("0.75")
        assert reply.usage.output_tokens == 14
        assert len(session.shown.path[-1].replies) == 1
        said = texts(bench.gateway.messages[-1].json)
        assert said[0] == "Tell me a lot." and said[1] == "This was cut by the lim"
        total = await bench.store.usage.of_conversation(session.shown.id)
        assert not isinstance(total, StoreProblem)
        assert (total.replies, total.cost) == (1, Decimal("0.75"))
        assert await session.library.search("limit") == (session.shown.id,)
        conversation_id = session.shown.id
        await bench.reopen()
        await bench.session.open(conversation_id)
        kept = bench.newest()
        assert (kept.text, kept.cost, kept.usage) == (WHOLE, reply.cost, reply.usage)
        assert kept.earlier is not None and kept.earlier.requests == 1
        # The next question goes out after one answer.
        await bench.session.ask(AskQuestion(Draft("And?")))
        await bench.answered()
        assert texts(bench.gateway.messages[-1].json) == ["Tell me a lot.", WHOLE, "And?"]


async def test_W4_a_rest_is_asked_for_once_however_often_it_is_wished(tmp_path: Path) -> None:
    async with opened(tmp_path, "goes-on") as bench:
        session = bench.session
        reply_id = await cut(bench)
        outcomes = await asyncio.gather(*(session.ask(ContinueAnswer(reply_id)) for _ in range(3)))
        assert [each for each in outcomes if isinstance(each, Text)] == outcomes[1:]
        await bench.answered()
        assert len(bench.gateway.messages) == 2
        # It ended by itself, so there is no rest.
        assert isinstance(await session.ask(ContinueAnswer(reply_id)), Started)
        assert len(bench.gateway.messages) == 2


async def test_W4_a_rest_that_cannot_be_saved_is_not_asked_for_and_that_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    full = StoreProblem(ProblemKind.DISK_FULL, tmp_path)

    async def refuse(_: object) -> StoreProblem:
        return full

    async with opened(tmp_path, "goes-on") as bench:
        session = bench.session
        reply_id = await cut(bench)
        before = session.shown.turns
        monkeypatch.setattr(bench.store.replies, "resume", refuse)
        assert await session.ask(ContinueAnswer(reply_id)) == full.sentence
        assert len(bench.gateway.messages) == 1
        assert session.shown.turns == before
        monkeypatch.undo()
        assert isinstance(await session.ask(ContinueAnswer(reply_id)), Started)
        await bench.answered()
        assert len(bench.gateway.messages) == 2


async def test_W4_an_answer_that_was_gone_on_from_stays_as_it_is(tmp_path: Path) -> None:
    async with opened(tmp_path, "goes-on") as bench:
        reply_id = await cut(bench)
        await bench.session.ask(AskQuestion(Draft("And?")))
        await bench.answered()
        before = len(bench.gateway.messages)
        assert isinstance(await bench.session.ask(ContinueAnswer(reply_id)), Started)
        assert len(bench.gateway.messages) == before


async def test_W4_what_is_dear_is_asked_about_first(tmp_path: Path) -> None:
    async with opened(tmp_path, "goes-on") as bench:
        session = bench.session
        await session.models.refresh()
        await session.settings.set(
            session.shown.settings.with_value("model", "anthropic/claude-sonnet-4.6")
        )
        reply_id = await cut(bench)
        await session.usage.set_limits(OwnLimits(per_message=Decimal("0.0001")))
        assert isinstance(await session.ask(ContinueAnswer(reply_id)), NeedsConsent)
        assert len(bench.gateway.messages) == 1
        assert isinstance(await session.ask(ContinueAnswer(reply_id), agreed=True), Started)
        assert (await bench.answered()).text == WHOLE


@pytest.mark.parametrize("script", ["400", "401", "reset-at-once"])
async def test_W4_a_continuation_that_fails_loses_nothing(tmp_path: Path, script: str) -> None:
    async with opened(tmp_path, "goes-on", script, "goes-on") as bench:
        reply_id = await cut(bench)
        await bench.session.ask(ContinueAnswer(reply_id))
        reply = await bench.answered()
        assert reply.status is Status.INTERRUPTED and reply.failure is not None
        assert reply.text == "This was cut by the lim"
        bench.gateway.scripts[:] = ["goes-on"]
        await bench.session.ask(ContinueAnswer(reply_id))
        assert (await bench.answered()).text == WHOLE


async def test_W4_a_kill_while_it_is_written_on_loses_nothing(tmp_path: Path) -> None:
    async with opened(tmp_path, "goes-on", "endless") as bench:
        reply_id = await cut(bench)
        await bench.session.ask(ContinueAnswer(reply_id))
        await bench.stored(
            bench.session.shown.path[-1].id, lambda turn: len(turn.replies[0].text) > 40
        )
        killed = await Store.open(copied(tmp_path) / "chats.db")
        assert isinstance(killed, Store)
        found = await killed.conversations.load(bench.session.shown.id)
        reply = found.turns[0].replies[0]  # type: ignore[union-attr]
        assert reply.status is Status.INTERRUPTED
        assert reply.text.startswith("This was cut by the lim") and len(reply.text) > 40
        await killed.close()
        bench.session.stop()
        await bench.answered()


async def test_W4_a_late_price_of_the_first_part_is_not_taken_for_that_of_both(
    tmp_path: Path,
) -> None:
    async with opened(tmp_path, "goes-on") as bench:
        reply_id = await cut(bench)
        await bench.session.ask(ContinueAnswer(reply_id))
        await bench.answered()
        await bench.until(lambda: bench.session.settling.is_at_rest)
        kept = await bench.store.conversations.load(bench.session.shown.id)
        settled = kept.turns[0].replies[0].settled_cost  # type: ignore[union-attr]
        assert settled is None or settled > Decimal("0.5")
        assert bench.newest().settled_cost == settled


async def test_W4_a_price_of_the_first_part_that_comes_after_both_is_not_shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    comes = asyncio.Event()

    async def settled(_: Access, request_id: str) -> Settled:
        asked.append(request_id)
        if request_id != asked[0]:
            return Settled(Decimal("0.3"))
        await comes.wait()
        return Settled(Decimal("0.6"))

    monkeypatch.setattr(Access, "settled_cost", settled)
    async with opened(tmp_path, "goes-on") as bench:
        reply_id = await cut(bench)
        await bench.until(lambda: asked)
        await bench.session.ask(ContinueAnswer(reply_id))
        whole = await bench.answered()
        await bench.until(lambda: len(set(asked)) == 2)
        await bench.until(lambda: bench.newest().settled_cost is not None)
        before = bench.newest()
        comes.set()
        await bench.until(lambda: bench.session.settling.is_at_rest)
        assert bench.newest() == before
        kept = await bench.store.conversations.load(bench.session.shown.id)
        assert kept == bench.session.shown
        assert before.text == whole.text == WHOLE


async def test_W4_a_column_is_continued_where_it_stands(tmp_path: Path) -> None:
    async with opened(tmp_path, "goes-on") as bench:
        session = bench.session
        from orca_desktop.domain import variants

        asked = plan(session.shown.settings, variants.repeats(2), Question.REPEAT)
        turn_id = await started(await session.ask(StartComparison(Draft("Tell me a lot."), asked)))
        await over(bench, turn_id)
        turn, found = comparison_of(bench, turn_id)
        variant = found.shown[0].variant_id
        tip = turn.reply(found.shown[0].shown or "")
        assert tip is not None
        for _ in range(2):
            assert isinstance(await session.ask(ContinueAnswer(tip.id)), Started)
        await over(bench, turn_id)
        await bench.until(lambda: session.workspace.is_at_rest)
        turn, found = comparison_of(bench, turn_id)
        assert [len(column.replies) for column in found.columns] == [1, 1]
        by_id = {reply.id: reply.text for reply in turn.replies}
        told = {column.variant_id: by_id[column.replies[0]] for column in found.columns}
        assert told.pop(variant) == WHOLE
        assert list(told.values()) == ["This was cut by the lim"]
        assert len(bench.gateway.messages) == 3


@pytest.mark.parametrize("words", ["again", "bare"])
async def test_W5_thinking_that_is_refused_is_left_out_and_asked_without(
    tmp_path: Path, words: str
) -> None:
    async with opened(tmp_path, "bad-signature") as bench:
        session = bench.session
        await session.settings.set(session.shown.settings.with_value("thinking", "adaptive"))
        await session.ask(AskQuestion(Draft("First?")))
        await bench.answered()
        await session.ask(AskQuestion(Draft(words)))
        reply = await bench.answered()
        assert reply.status is Status.FINISHED and reply.text
        assert reply.sent is not None and reply.sent.without_thinking
        assert session.models.lessons == ()
        assert len(bench.gateway.messages) == 3
        told = session.asking.sent(reply.id)
        assert told is not None and told.body == bench.gateway.messages[-1].json
        # Once refused, it is not sent again; what the new answer thought would be.
        conversation_id = session.shown.id
        await bench.reopen()
        await bench.session.open(conversation_id)
        coming = bench.session.asking.preview(Draft("Third?"))
        assert isinstance(coming, Inspection)
        thoughts = [
            block["type"]
            for message in coming.body["messages"][:-2]
            for block in message["content"]
            if "thinking" in block["type"]
        ]
        assert thoughts == []


async def test_W6_the_beta_is_named_as_long_as_a_block_needs_it(tmp_path: Path) -> None:
    async with opened(tmp_path, "mcp", "hello") as bench:
        session = bench.session
        await session.ask(AskQuestion(Draft("Look it up.")))
        await bench.answered()
        assert "anthropic-beta" not in bench.gateway.messages[0].headers
        shown = session.asking.preview(Draft("And?"))
        assert isinstance(shown, Inspection) and "anthropic-beta" in shown.headers
        await session.ask(AskQuestion(Draft("And?")))
        await bench.answered()
        assert (
            bench.gateway.messages[-1].headers["anthropic-beta"]
            == (shown.headers["anthropic-beta"])
        )
