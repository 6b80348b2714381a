"""What goes on by itself: the program's own tools and pauses; and what never does."""

from __future__ import annotations

import asyncio
import dataclasses
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from orca_desktop.domain import continuation, history, own_tools
from orca_desktop.domain.blocks import ToolResultBlock, ToolUseBlock
from orca_desktop.domain.changes import Change, LibraryLoaded, ReplyAdvanced, SummaryChanged, Told
from orca_desktop.domain.comparison import Plan, Variant
from orca_desktop.domain.conversation import Draft, Summary
from orca_desktop.domain.endings import ending
from orca_desktop.domain.errors import FailureAction
from orca_desktop.domain.estimate import NeedsConsent, together
from orca_desktop.domain.history import open_calls
from orca_desktop.domain.money import OwnLimits
from orca_desktop.domain.parameters import Value
from orca_desktop.domain.reply import Reply, Status
from orca_desktop.domain.words import Text
from orca_desktop.session import going_on
from orca_desktop.session.asking import Started
from orca_desktop.session.going_on import GoingOn
from orca_desktop.session.intents import (
    AnswerCalls,
    AskQuestion,
    ContinueAnswer,
    Intent,
    StartComparison,
)
from orca_desktop.session.planning import BUSY
from orca_desktop.session.tasks import spawn
from tests.support.gateway_scripts import SEARCHING
from tests.support.waiting import turns, until
from tests.unit.session.conftest import Bench
from tests.unit.session.gateway_bench import opened
from tests.unit.store import values


async def ask(bench: Bench, text: str, **settings: Value) -> None:
    session = bench.session
    found = session.shown.settings
    for name, value in settings.items():
        found = found.with_value(name, value)
    await session.settings.set(found)
    assert isinstance(await session.ask(AskQuestion(Draft(text))), Started)


async def at_rest(bench: Bench) -> None:
    session = bench.session
    await bench.until(
        lambda: (
            session.workspace.is_at_rest
            and session.going_on.is_at_rest
            and not session.is_busy(session.shown.id)
        )
    )


def results(bench: Bench) -> list[ToolResultBlock]:
    turns = bench.session.shown.path
    return [block for turn in turns for block in turn.prompt if isinstance(block, ToolResultBlock)]


async def test_a_calculation_is_given_and_the_answer_goes_on(bench: Bench) -> None:
    await ask(bench, "What is 12 * (3 + 4.5)?", calculator=True)
    await bench.until(lambda: len(bench.session.shown.path) == 2)
    await at_rest(bench)
    first, second = bench.session.shown.path
    assert first.chosen is not None
    (call,) = open_calls(first.chosen)
    assert call.name == "calculator"
    assert results(bench) == [ToolResultBlock("tool_result", call.id, "90")]
    assert second.chosen is not None
    assert "The tool says: “90”." in second.chosen.text


async def test_the_time_is_told_with_its_zone(bench: Bench) -> None:
    await ask(bench, "What day is it today?", current_time=True)
    await bench.until(lambda: len(bench.session.shown.path) == 2)
    await at_rest(bench)
    (result,) = results(bench)
    weekday = str(result.content).partition(",")[0]
    assert weekday in {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"}


async def test_a_tool_that_is_off_is_not_run(bench: Bench) -> None:
    tools = '[{"name": "calculator", "input_schema": {"type": "object"}}]'
    await ask(bench, "What is 1 + 1? Play tool", tools=tools)
    await at_rest(bench)
    assert len(bench.session.shown.path) == 1
    await ask(bench, "What is 1 + 1? Play tool", tools=tools, calculator=True)
    await at_rest(bench)
    assert len(bench.session.shown.path) == 2, "the person's own tool is answered by the person"


async def test_a_search_in_the_chats_waits_for_the_person(bench: Bench) -> None:
    session = bench.session
    await ask(bench, "Plan a weekend in Lisbon with trams")
    await at_rest(bench)
    first = session.shown
    await session.new_conversation()
    await ask(bench, "What did I say in my other chats about “trams”?", search_my_chats=True)
    await at_rest(bench)
    assert len(session.shown.path) == 1
    reply = session.shown.path[0].chosen
    assert reply is not None
    found = await session.own_tools.results(reply, session.shown.id)
    (call,) = open_calls(reply)
    words = str(found[call.id].content)
    assert first.head.title in words
    assert "weekend in Lisbon" in words
    assert "my other chats" not in words, "the conversation itself is not searched"
    assert isinstance(await session.ask(AnswerCalls(reply.id, (found[call.id],))), Started)
    await at_rest(bench)
    assert results(bench) == [found[call.id]]


@pytest.mark.parametrize(
    ("name", "given", "words"),
    [
        ("calculator", {"expression": "1 / 0"}, "Division by zero."),
        ("calculator", {"expression": 5}, "is missing"),
        ("calculator", {}, "is missing"),
        ("calculator", "no object", "is missing"),
        ("calculator", {"expression": "__import__('os').system('x')"}, "not known"),
        ("search_my_chats", {"query": " "}, "is missing"),
        ("search_my_chats", {"query": 'whale" OR *' * 200}, "Nothing was found."),
    ],
)
async def test_whatever_a_model_writes_has_a_result(bench: Bench, name, given, words) -> None:
    await ask(bench, "Hello", **{name: True})
    await at_rest(bench)
    reply = bench.newest()
    call = ToolUseBlock("tool_use", "one", name, given)
    called = reply.__class__(
        reply.id, reply.created, reply.settings, status=reply.status, parts=(call,)
    )
    found = await bench.session.own_tools.results(called, "elsewhere")
    assert words in str(found["one"].content)


async def test_after_ten_rounds_the_person_is_asked_and_then_after_ten_more(tmp_path) -> None:
    async with opened(tmp_path, "calculates") as bench:
        session = bench.session
        await ask(bench, "Count", calculator=True)
        await bench.until(lambda: bench.of(Told))
        await at_rest(bench)
        assert history.rounds(session.shown.path) == own_tools.MOST_ROUNDS
        assert len(bench.gateway.messages) == 1 + own_tools.MOST_ROUNDS
        reply = bench.newest()
        found = await session.own_tools.results(reply, session.shown.id)
        given = AnswerCalls(reply.id, tuple(found.values()))
        assert isinstance(await session.ask(given), Started)
        await bench.until(lambda: len(bench.of(Told)) == 2)
        await at_rest(bench)
        assert history.rounds(session.shown.path) == 2 * own_tools.MOST_ROUNDS


async def test_each_round_brings_the_result_of_its_own_call_first(tmp_path) -> None:
    async with opened(tmp_path, "calculates") as bench:
        await ask(bench, "Count", calculator=True)
        await bench.until(lambda: bench.of(Told))
        await at_rest(bench)
        for sent in bench.gateway.messages[1:]:
            called, given = (each["content"] for each in sent.json["messages"][-2:])
            assert called[0]["id"] == given[0]["tool_use_id"]
            expression = called[0]["input"]["expression"]
            assert given[0]["content"] == str(int(expression.partition(" ")[0]) + 1)


async def test_nothing_goes_on_in_a_conversation_that_is_opened(bench: Bench) -> None:
    session = bench.session
    await ask(bench, "What about “trams” in my chats?", search_my_chats=True, calculator=True)
    await at_rest(bench)
    opened = session.shown.id
    await session.new_conversation()
    await session.open(opened)
    await bench.barrier()
    await at_rest(bench)
    assert len(session.shown.path) == 1


async def test_pauses_go_on_three_times_if_the_person_wants(bench: Bench) -> None:
    session = bench.session
    await ask(bench, "Tell me of whales, and play pause")
    await at_rest(bench)
    assert bench.newest().stop_reason == "pause_turn"
    assert not session.going_on.continues_pauses
    await session.going_on.set_continues_pauses(wanted=True)
    await ask(bench, "Tell me of whales, and play pause")
    await at_rest(bench)
    reply = bench.newest()
    assert reply.stop_reason == "pause_turn"
    assert reply.earlier is not None
    assert reply.earlier.requests == going_on.MOST_PAUSES


async def test_stopping_ends_what_would_go_on(slow: Bench) -> None:
    session = slow.session
    await ask(slow, "What is 1 + 1?", calculator=True)
    await slow.until(lambda: not slow.newest().is_running or len(session.shown.path) == 2)
    session.stop()
    await at_rest(slow)
    assert not slow.newest().is_running


@pytest.mark.parametrize("pollers", [1, 3])
async def test_stopping_before_it_has_begun_leaves_it_to_the_person(
    bench: Bench, pollers: int
) -> None:
    session = bench.session

    async def stop() -> None:
        while not session.shown.path or not session.going_on.is_about_to(bench.newest().id):
            await asyncio.sleep(0)
        session.stop()

    stopping = [spawn(stop(), "stop") for _ in range(pollers)]
    await ask(bench, "What is 1 + 1?", calculator=True)
    await asyncio.gather(*stopping)
    await at_rest(bench)
    assert len(session.shown.path) == 1
    assert not session.going_on.is_about_to(bench.newest().id), "the person is asked for it"


async def test_a_setting_that_is_changed_meanwhile_keeps_no_column_from_going_on(
    bench: Bench,
) -> None:
    session = bench.session
    common = session.shown.settings.with_value("calculator", True)
    names = [*"abcdef"]
    plan = Plan((), common, tuple(Variant(each, changes={"temperature": 0.5}) for each in names))

    async def change() -> None:
        number = 0
        while True:
            number += 1
            session.settings.change(session.shown.settings.with_value("max_tokens", 99 + number))
            await asyncio.sleep(0)

    changing = spawn(change(), "change")
    started = await session.ask(StartComparison(Draft("What is 6 * 7?"), plan))
    assert isinstance(started, Started)

    def paths() -> list[int]:
        now = session.workspace.comparison(started.turn_id)
        return [len(now.path(each)) for each in names] if now is not None else []

    await bench.until(lambda: paths() == [2] * 6 or bench.of(Told))
    changing.cancel()
    await at_rest(bench)
    assert not bench.of(Told)
    assert paths() == [2] * 6


async def test_what_is_dear_does_not_go_on_alone(tmp_path) -> None:
    async with opened(tmp_path, "calculates") as bench:
        session = bench.session
        await session.models.refresh()
        await session.usage.set_limits(OwnLimits(per_message=Decimal("0.01")))
        settings = session.shown.settings.with_value("calculator", True)
        await session.settings.set(settings)
        asked = await session.ask(AskQuestion(Draft("Count")))
        assert isinstance(asked, NeedsConsent)
        assert isinstance(await session.ask(AskQuestion(Draft("Count")), agreed=True), Started)
        await bench.until(lambda: bench.of(Told))
        await at_rest(bench)
        assert len(bench.gateway.messages) == 1, "what follows was not agreed to"


async def test_columns_of_a_comparison_go_on_with_their_results(bench: Bench) -> None:
    session = bench.session
    common = session.shown.settings.with_value("calculator", True)
    plan = Plan(
        (),
        common,
        (Variant("a", changes={"temperature": 0.0}), Variant("b", changes={"temperature": 1.0})),
    )
    started = await session.ask(StartComparison(Draft("What is 6 * 7?"), plan))
    assert isinstance(started, Started)
    found = session.workspace.comparison(started.turn_id)
    assert found is not None

    def paths() -> list[int]:
        now = session.workspace.comparison(started.turn_id)
        assert now is not None
        return [len(now.path(each)) for each in ("a", "b")]

    await bench.until(lambda: paths() == [2, 2])
    await at_rest(bench)
    now = session.workspace.comparison(started.turn_id)
    assert now is not None
    for column in ("a", "b"):
        tip = now.path(column)[-1].chosen
        assert tip is not None
        assert "The tool says: “42”." in tip.text
    assert not bench.of(Told)


@pytest.mark.parametrize("at_once", [1, 4])
async def test_of_repeated_answers_only_the_last_of_a_column_goes_on(
    bench: Bench, at_once: int
) -> None:
    session = bench.session
    await session.compare.set_concurrency(at_once)
    common = session.shown.settings.with_value("calculator", True)
    changes = {"temperature": 0.5}
    plan = Plan((), common, (Variant("a", changes=changes, repeats=3), Variant("b")))
    started = await session.ask(StartComparison(Draft("What is 6 * 7?"), plan))
    assert isinstance(started, Started)
    await at_rest(bench)
    assert not bench.of(Told), "the person did nothing that could be refused"
    first, *more = session.shown.turns
    assert len(first.replies) == 4
    assert first.comparison is not None
    continuing = {each.id for each in more}
    now = session.workspace.comparison(started.turn_id)
    assert now is not None
    assert continuing == {turn.id for each in "ab" for turn in now.path(each)[1:]}


def listed(bench: Bench) -> Summary:
    """The only conversation of the list, as it was read from the file."""
    loaded = bench.of(LibraryLoaded)[-1]
    assert isinstance(loaded, LibraryLoaded)
    (row,) = loaded.summaries
    return row


async def test_the_list_tells_that_a_result_is_awaited_until_it_is_given(bench: Bench) -> None:
    session = bench.session

    def waits() -> bool:
        row = bench.of(SummaryChanged)[-1]
        assert isinstance(row, SummaryChanged)
        return row.summary.waits

    await ask(bench, "What is the weather? Play tool")
    await at_rest(bench)
    reply, conversation_id = bench.newest(), session.shown.id
    assert waits()
    session = await bench.reopen()
    assert listed(bench).waits, "told after a new start too"
    await session.open(conversation_id)
    (call,) = open_calls(reply)
    result = ToolResultBlock("tool_result", call.id, "Sunny")
    assert isinstance(await session.ask(AnswerCalls(reply.id, (result,))), Started)
    await at_rest(bench)
    assert not waits()
    await bench.reopen()
    assert not listed(bench).waits


@pytest.mark.parametrize("by_itself", [False, True])
async def test_W3_a_pause_in_an_open_search_is_told_and_goes_on_as_it_is(
    tmp_path: Path, by_itself: bool
) -> None:
    async with opened(tmp_path, "pauses-in-a-search") as bench:
        session = bench.session
        await session.going_on.set_continues_pauses(wanted=by_itself)
        await ask(bench, "What do whales do?", web_search=True)
        if not by_itself:
            await at_rest(bench)
            paused = bench.newest()
            told = ending(paused)
            assert "paused" in str(told.lines[0])
            assert told.actions == (FailureAction.CONTINUE,)
            assert isinstance(await session.ask(ContinueAnswer(paused.id)), Started)
        await bench.until(lambda: bench.newest().stop_reason == "end_turn")
        await at_rest(bench)
        reply = bench.newest()
        assert reply.text.split() == ["Let", "me", "see.", "They", "sing."]
        assert [block.type for block in reply.blocks if isinstance(block, ToolUseBlock)] == [
            "server_tool_use"
        ]
        assert len(session.shown.path) == 1, "it is one answer"
        first, second = (sent.json["messages"] for sent in bench.gateway.messages)
        assert second[:-1] == first
        assert second[-1]["content"] == [{"type": "text", "text": "Let me see. "}, SEARCHING]


async def test_a_tool_is_asked_for_until_its_result_is_right(tmp_path: Path) -> None:
    """Each time the calls go back whole, and each message begins with their results."""
    tools = '[{"name": "riddle", "input_schema": {"type": "object"}}]'
    async with opened(tmp_path, "riddle") as bench:
        session = bench.session
        await ask(bench, "Ask me something", tools=tools)
        for words in ("a bird", "the wind", "a whale"):
            await at_rest(bench)
            reply = bench.newest()
            assert reply.stop_reason == "tool_use"
            (call,) = open_calls(reply)
            result = ToolResultBlock("tool_result", call.id, words)
            assert isinstance(await session.ask(AnswerCalls(reply.id, (result,))), Started)
        await at_rest(bench)
        assert bench.newest().text == "Right: a whale."
        assert bench.newest().stop_reason == "end_turn"
        assert len(bench.gateway.messages) == 4
        for sent in bench.gateway.messages[1:]:
            called, given = sent.json["messages"][-2:]
            assert (called["role"], given["role"]) == ("assistant", "user")
            assert given["content"][0]["type"] == "tool_result"
            assert given["content"][0]["tool_use_id"] == called["content"][-1]["id"]


async def test_results_that_are_not_those_of_the_calls_are_not_sent(bench: Bench) -> None:
    session = bench.session
    await ask(bench, "What is the weather? Play tool")
    await at_rest(bench)
    reply = bench.newest()
    (call,) = open_calls(reply)
    right = ToolResultBlock("tool_result", call.id, "Sunny")
    wrong = ToolResultBlock("tool_result", "another", "Sunny")
    for results in ((), (wrong,), (right, wrong)):
        assert await session.ask(AnswerCalls(reply.id, results)) == Started("")
    assert await session.ask(AnswerCalls("nobody", (right,))) == Started("")
    assert len(session.shown.path) == 1
    assert isinstance(await session.ask(AnswerCalls(reply.id, (right,))), Started)
    assert await session.ask(AnswerCalls(reply.id, (right,))) != Started("anything")
    await at_rest(bench)
    assert len(session.shown.path) == 2


# -- what goes on, with the smallest of others beside it --------------------------------------


class Little:
    """A chat of one answer, of which a test says who may go on."""

    def __init__(self, reply: Reply, *outcomes: object) -> None:
        self.turn = values.turn("A question?", reply)
        self.shown = values.conversation(self.turn)
        self.outcomes = list(outcomes)
        self.asked: list[Intent] = []
        self.told: list[str] = []
        self.published: list[Change] = []
        self.wanted: object = True
        self.is_here = True
        self.held: list[bool] = []
        fake: Any = self
        self.going_on = GoingOn(fake, fake, fake, self.ask, self.published.append)

    async def ask(self, intent: Intent) -> Any:
        self.asked.append(intent)
        return self.outcomes.pop(0) if self.outcomes else Started("t")

    def get(self, name: str) -> object:
        assert name == "continue_pauses"
        return self.wanted

    def is_open(self, _: str) -> bool:
        return self.is_here

    def is_held(self, _: str) -> bool:
        return bool(self.held) and self.held.pop(0)

    async def released(self, _: str) -> None:
        await asyncio.sleep(0)

    def tell(self, conversation_id: str) -> None:
        self.told.append(conversation_id)

    async def results(self, reply: Reply, _: str) -> dict[str, ToolResultBlock]:
        return {
            call.id: ToolResultBlock("tool_result", call.id, "4")
            for call in history.open_calls(reply)
        }

    def hear(self, reply: Reply) -> None:
        self.going_on.hear(ReplyAdvanced(self.shown.id, self.turn.id, reply))

    async def ended(self, reply: Reply) -> None:
        """Hear that an answer was written and has ended; come back when all is over."""
        running = dataclasses.replace(reply, status=Status.STREAMING)
        self.hear(running)
        self.hear(reply)
        await until(lambda: self.going_on.is_at_rest)


PAUSED = values.reply("So far", stop_reason=continuation.PAUSED)


async def test_a_pause_goes_on_so_often_and_then_is_left_to_the_person() -> None:
    little = Little(PAUSED)
    for times in (1, 2, 3, 3):
        await little.ended(PAUSED)
        assert little.asked == [ContinueAnswer(PAUSED.id)] * times
    assert little.told == []
    await little.ended(PAUSED)
    assert len(little.asked) == 4, "the count begins anew"
    await little.ended(dataclasses.replace(PAUSED, stop_reason="end_turn"))
    for _ in range(3):
        await little.ended(PAUSED)
    assert len(little.asked) == 7, "an answer that ended otherwise begins the count anew"


@pytest.mark.parametrize("wanted", [None, False, 1, "yes"])
async def test_a_pause_goes_on_only_where_that_is_wanted(wanted: object) -> None:
    little = Little(PAUSED)
    little.wanted = wanted
    await little.ended(PAUSED)
    assert little.asked == []
    assert little.going_on.continues_pauses is False


async def test_only_what_was_seen_being_written_goes_on_and_once() -> None:
    little = Little(PAUSED)
    little.hear(PAUSED)
    assert little.going_on.is_at_rest, "it was not seen being written"
    await little.ended(PAUSED)
    little.hear(PAUSED)
    assert little.going_on.is_at_rest, "its price, say, is known now"
    little.is_here = False
    await little.ended(PAUSED)
    little.is_here = True
    for status in (Status.STOPPED, Status.FAILED, Status.INTERRUPTED):
        await little.ended(dataclasses.replace(PAUSED, status=status))
    assert little.asked == [ContinueAnswer(PAUSED.id)]


async def test_while_it_is_about_to_go_on_that_is_known() -> None:
    little = Little(PAUSED)
    little.hear(dataclasses.replace(PAUSED, status=Status.STREAMING))
    little.hear(PAUSED)
    assert little.going_on.is_about_to(PAUSED.id)
    assert not little.going_on.is_about_to("another")
    little.going_on.stop("another")
    await turns(1)
    assert little.going_on.is_about_to(PAUSED.id)
    little.going_on.stop(little.shown.id)
    await until(lambda: little.going_on.is_at_rest)
    assert not little.going_on.is_about_to(PAUSED.id)
    assert little.asked == []
    assert little.told == [little.shown.id], "it is left to the person"
    little.hear(dataclasses.replace(PAUSED, status=Status.STREAMING))
    little.hear(PAUSED)
    await little.going_on.close()
    assert little.going_on.is_at_rest
    assert little.asked == []


@pytest.mark.parametrize(
    ("outcomes", "held", "asked", "published", "told"),
    [
        ([Started("t")], [], 1, 0, 0),
        ([Started("")], [], 1, 0, 1),
        ([BUSY], [False], 1, 0, 1),
        ([BUSY, BUSY, Started("t")], [True, True], 3, 0, 0),
        ([BUSY, Started("")], [True], 2, 0, 1),
        ([Text("x", "It is gone.")], [True], 1, 1, 1),
        ([NeedsConsent(together(()), ())], [True], 1, 1, 1),
    ],
)
async def test_what_comes_of_going_on(
    outcomes: list[object], held: list[bool], asked: int, published: int, told: int
) -> None:
    little = Little(PAUSED, *outcomes)
    little.held = held
    await little.ended(PAUSED)
    assert (len(little.asked), len(little.published), len(little.told)) == (asked, published, told)
    if published:
        (said,) = little.published
        assert isinstance(said, Told)
        assert said.is_problem is isinstance(outcomes[0], Text)
        assert ("It is gone." in str(said.sentence)) is isinstance(outcomes[0], Text)


async def test_a_chat_that_was_left_meanwhile_goes_on_no_more() -> None:
    little = Little(PAUSED)
    little.hear(dataclasses.replace(PAUSED, status=Status.STREAMING))
    little.hear(PAUSED)
    little.is_here = False
    await until(lambda: little.going_on.is_at_rest)
    assert little.asked == []
    assert little.told == [little.shown.id]
