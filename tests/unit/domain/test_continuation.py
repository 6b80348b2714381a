"""The rest of an answer that broke off: how it is asked for, and how it joins on."""

from __future__ import annotations

import dataclasses
import datetime
from decimal import Decimal

import pytest
from hypothesis import given, strategies as st

from orca_desktop.domain import continuation, events
from orca_desktop.domain.blocks import Block, TextBlock, ThinkingBlock, ToolUseBlock
from orca_desktop.domain.conversation import Turn
from orca_desktop.domain.endings import can_continue, ending
from orca_desktop.domain.errors import ErrorKind, Failure, FailureAction
from orca_desktop.domain.history import remembered
from orca_desktop.domain.message import Role
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.domain.reply import Reply, Status
from orca_desktop.domain.usage import Usage

WHEN = datetime.datetime(2026, 1, 2, tzinfo=datetime.UTC)
CUT = "One fish is blue.\n\n2. Two fish are re"


def cut(text: str = CUT, **changes: object) -> Reply:
    reply = Reply(
        "r",
        WHEN,
        DEFAULTS,
        status=Status.FINISHED,
        parts=(TextBlock(text),),
        stop_reason="max_tokens",
        usage=Usage(100, 20, cost_usd=Decimal("0.01")),
    )
    return dataclasses.replace(reply, **changes)  # type: ignore[arg-type]


def goes_on(reply: Reply, *pieces: str, before: tuple[Block, ...] = ()) -> Reply:
    """A reply with its continuation told in pieces."""
    running = reply.continued(continuation.last_words(reply.text))
    told: list[events.StreamEvent] = [events.MessageStarted("m2", "x", Usage(130, 1))]
    for at, block in enumerate(before):
        told += [events.BlockStarted(at, block), events.BlockStopped(at)]
    at = len(before)
    told += [events.BlockStarted(at, TextBlock(""))]
    told += [events.TextAdded(at, piece) for piece in pieces]
    told += [
        events.BlockStopped(at),
        events.MessageChanged("end_turn", usage=Usage(output_tokens=30, cost_usd=Decimal("0.02"))),
        events.Finished(),
    ]
    for event in told:
        running = running.after(event, 1.0)
    return running


@pytest.mark.parametrize(
    ("pieces", "whole"),
    [
        pytest.param(["2. Two fish are red."], f"{CUT}d.", id="W4 repeated as asked"),
        pytest.param(list("2. Two fish are red."), f"{CUT}d.", id="W4 letter by letter"),
        pytest.param(["\n2. Two fish", " are red."], f"{CUT}d.", id="W4 after a blank line"),
        pytest.param(["d."], f"{CUT}d.", id="W4 not repeated"),
        pytest.param(["2. Two dogs"], f"{CUT}2. Two dogs", id="W4 begun to repeat"),
        pytest.param(["2. Two"], f"{CUT}2. Two", id="W4 ended while repeating"),
        pytest.param([], CUT, id="W4 nothing"),
    ],
)
def test_the_rest_joins_on_to_the_character(pieces: list[str], whole: str) -> None:
    reply = goes_on(cut(), *pieces)
    assert reply.blocks == (TextBlock(whole),)
    assert reply.status is Status.FINISHED and reply.stop_reason == "end_turn"


def test_W4_space_at_the_end_is_not_lost_and_not_doubled() -> None:
    assert goes_on(cut("Word one \n\n"), "Word one\n\nTwo").text == "Word one\n\nTwo"
    assert goes_on(cut("Word one \n\n"), "Two").text == "Word one \n\nTwo"


@pytest.mark.parametrize(
    "end",
    [
        events.Failed(Failure(ErrorKind.OFFLINE)),
        events.Interrupted(Failure(ErrorKind.CUT)),
        events.Stopped(),
        events.Finished(),
    ],
)
def test_W4_space_at_the_end_is_not_lost_where_no_word_follows(end: events.StreamEvent) -> None:
    before = "Word one \n\n"
    ended = cut(before).continued(continuation.last_words(before)).after(end, 9.0)
    assert ended.blocks == (TextBlock(before),)
    again = dataclasses.replace(ended, status=Status.FINISHED, stop_reason="max_tokens")
    assert goes_on(again, "Two").text == "Word one \n\nTwo"


def test_W4_thinking_of_the_continuation_parts_no_text() -> None:
    reply = goes_on(cut(), "2. Two fish are red.", before=(ThinkingBlock("hm", "s"),))
    assert reply.text == f"{CUT}d."
    assert remembered(reply, DEFAULTS.model) == (TextBlock(f"{CUT}d."),)


def test_W4_both_parts_are_counted_and_priced() -> None:
    reply = goes_on(cut(), "2. Two fish are red.")
    assert reply.usage == Usage(230, 50, cost_usd=Decimal("0.03"))
    assert reply.cost == Decimal("0.03")
    assert reply.earlier is not None and reply.earlier.requests == 1
    third = goes_on(dataclasses.replace(reply, stop_reason="max_tokens"), "x")
    assert third.usage.output_tokens == 80 and third.cost == Decimal("0.05")
    assert third.earlier is not None and third.earlier.requests == 2
    settled = goes_on(cut(settled_cost=Decimal("0.5")), "x")
    assert settled.cost == Decimal("0.52")
    unknown = goes_on(cut(usage=Usage()), "x")
    assert unknown.cost is None and unknown.usage.output_tokens is None


@pytest.mark.parametrize("billed", [True, False])
def test_W4_a_continuation_that_fails_leaves_what_was_there(*, billed: bool) -> None:
    failure = Failure(ErrorKind.OVERLOADED, maybe_billed=billed)
    reply = cut().continued(continuation.last_words(CUT)).after(events.Failed(failure), 9.0)
    assert reply.text == CUT
    assert reply.status is Status.INTERRUPTED and reply.failure == failure
    assert (reply.cost is None) is billed
    assert can_continue(reply)
    if not billed:
        assert reply.usage == cut().usage and reply.earlier is None


def test_W4_a_stop_in_the_repeated_words_keeps_them() -> None:
    reply = cut().continued(continuation.last_words(CUT))
    for event in (
        events.BlockStarted(0, TextBlock("")),
        events.TextAdded(0, "2. Tw"),
        events.Stopped(),
    ):
        reply = reply.after(event, 1.0)
    assert reply.text == f"{CUT}2. Tw"


def test_W4_the_request_holds_the_answer_so_far_and_asks_for_its_rest() -> None:
    turn = Turn("t", None, WHEN, (TextBlock("Fish?"),)).with_reply(cut())
    request = continuation.request([], turn, cut())
    assert [each.role for each in request.messages] == [Role.USER, Role.ASSISTANT, Role.USER]
    assert request.messages[1].blocks == (TextBlock(CUT),)
    (asked,) = request.messages[2].blocks
    assert (
        isinstance(asked, TextBlock) and "<last_words>2. Two fish are re</last_words>" in asked.text
    )
    assert request.settings == DEFAULTS


def test_W4_a_paused_turn_goes_back_as_it_is() -> None:
    blocks = (
        ThinkingBlock("hm", "s"),
        TextBlock("Searching"),
        ToolUseBlock("server_tool_use", "s1", "web_search", {"query": "x"}),
    )
    reply = cut(parts=blocks, stop_reason="pause_turn")
    assert ending(reply).actions == (FailureAction.CONTINUE,)
    turn = Turn("t", None, WHEN, (TextBlock("Fish?"),)).with_reply(reply)
    request = continuation.request([], turn, reply)
    assert request.messages[-1].role is Role.ASSISTANT
    assert request.messages[-1].blocks == blocks
    running = reply.continued().after(events.BlockStarted(0, TextBlock("Found")), 1.0)
    assert running.blocks == (*blocks, TextBlock("Found"))


@given(st.text(max_size=80), st.text(max_size=40), st.integers(1, 7))
def test_W4_any_text_that_is_repeated_as_asked_joins_exactly(
    text: str, rest: str, size: int
) -> None:
    words = continuation.last_words(text)
    if not words or not text.strip():
        return
    told = words + rest
    pieces = [told[at : at + size] for at in range(0, len(told), size)]
    assert goes_on(cut(text), *pieces).text == text.rstrip() + rest


@pytest.mark.parametrize(
    ("reply", "may"),
    [
        (cut(), True),
        (cut(stop_reason="end_turn"), False),
        (cut(stop_reason="refusal"), False),
        (cut(""), False),
        (cut(status=Status.STOPPED, stop_reason=None), True),
        (cut(status=Status.INTERRUPTED, stop_reason=None), True),
        (cut("", status=Status.INTERRUPTED, stop_reason=None), False),
        (cut(status=Status.STREAMING, stop_reason=None), False),
        (cut(stop_reason="model_context_window_exceeded"), False),
    ],
)
def test_what_can_be_continued(reply: Reply, *, may: bool) -> None:
    assert can_continue(reply) is may


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("one two three four five six", "two three four five six"),
        ("A line.\nof words \n\n", "of words"),
        ("", ""),
        ("x" * 61, "x" * 60),
        ("a " + "x" * 58, "a " + "x" * 58),
        ("a " + "x" * 59, "x" * 59),
        ("a  b", "a  b"),
    ],
)
def test_the_last_words_are_few_and_of_one_line(text: str, words: str) -> None:
    assert continuation.last_words(text) == words
