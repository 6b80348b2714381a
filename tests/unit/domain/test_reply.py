"""A reply is what its events say."""

from __future__ import annotations

import datetime
from decimal import Decimal

import pytest

from orca_desktop.domain import events as e
from orca_desktop.domain.blocks import (
    RedactedThinkingBlock,
    TextBlock,
    ThinkingBlock,
    ToolUseBlock,
)
from orca_desktop.domain.errors import ErrorKind, Failure
from orca_desktop.domain.parameters import Settings
from orca_desktop.domain.reply import OpenBlock, Origin, Reply, Sent, Status, left_running
from orca_desktop.domain.request import MessageRequest
from orca_desktop.domain.usage import Usage

CUT = Failure(ErrorKind.CUT)
WHEN = datetime.datetime(2026, 1, 2, tzinfo=datetime.UTC)


def fresh() -> Reply:
    return Reply("r", WHEN, Settings(model="m", max_tokens=10))


def folded(*steps: e.StreamEvent) -> Reply:
    reply = fresh()
    for at, step in enumerate(steps):
        reply = reply.after(step, float(at))
    return reply


def test_a_whole_answer_with_thinking_and_a_tool() -> None:
    reply = folded(
        e.ResponseOpened(request_id="req"),
        e.MessageStarted("msg", "claude", Usage(input_tokens=3, output_tokens=1)),
        e.BlockStarted(0, ThinkingBlock("")),
        e.ThinkingAdded(0, "hm"),
        e.SignatureAdded(0, "sig"),
        e.BlockStopped(0),
        e.BlockStarted(1, TextBlock("")),
        e.TextAdded(1, "Hel"),
        e.TextAdded(1, "lo"),
        e.CitationAdded(1, {"url": "u"}),
        e.BlockStopped(1),
        e.BlockStarted(2, ToolUseBlock("tool_use", "t", "look", {})),
        e.InputJsonAdded(2, ""),
        e.InputJsonAdded(2, '{"a": '),
        e.InputJsonAdded(2, "1}"),
        e.BlockStopped(2),
        e.MessageChanged("tool_use", usage=Usage(output_tokens=9, cost_usd=Decimal("0.1"))),
        e.Finished(),
    )
    assert reply.status is Status.FINISHED
    assert reply.blocks == (
        ThinkingBlock("hm", "sig"),
        TextBlock("Hello", ({"url": "u"},)),
        ToolUseBlock("tool_use", "t", "look", {"a": 1}),
    )
    assert reply.text == "Hello"
    assert reply.request_id == "req"
    assert reply.response_id == "msg"
    assert reply.model_returned == "claude"
    assert reply.stop_reason == "tool_use"
    assert reply.usage == Usage(input_tokens=3, output_tokens=9, cost_usd=Decimal("0.1"))
    assert reply.timing.first_token == 3.0
    assert reply.timing.thinking == 3.0
    assert reply.timing.total == 17.0
    assert reply.tokens_per_second == pytest.approx(9 / 14)


@pytest.mark.parametrize(
    ("ending", "status"),
    [
        (e.Stopped(), Status.STOPPED),
        (e.Interrupted(CUT), Status.INTERRUPTED),
        (e.Failed(CUT), Status.FAILED),
    ],
)
def test_an_early_end_keeps_what_arrived(ending: e.Ending, status: Status) -> None:
    reply = folded(
        e.BlockStarted(0, ThinkingBlock("")),
        e.ThinkingAdded(0, "so"),
        e.BlockStarted(1, TextBlock("")),
        e.TextAdded(1, "half"),
        ending,
    )
    assert reply.status is status
    assert reply.blocks == (ThinkingBlock("so"), TextBlock("half"))
    assert not any(isinstance(part, OpenBlock) for part in reply.parts)
    assert reply.timing.thinking == 4.0


def test_nothing_changes_after_the_end() -> None:
    reply = folded(e.BlockStarted(0, TextBlock("")), e.TextAdded(0, "a"), e.Finished())
    assert reply.after(e.TextAdded(0, "b"), 9.0) is reply
    assert reply.after(e.Failed(CUT), 9.0) is reply


def test_a_delta_for_a_block_that_is_not_open_is_ignored() -> None:
    reply = folded(e.TextAdded(4, "lost"), e.BlockStopped(4))
    assert reply.blocks == ()
    assert reply.is_running


def test_a_tools_input_that_is_no_json_is_kept_as_text() -> None:
    reply = folded(
        e.BlockStarted(0, ToolUseBlock("tool_use", "t", "n", {})),
        e.InputJsonAdded(0, '{"a": '),
        e.Interrupted(CUT),
    )
    assert reply.blocks == (ToolUseBlock("tool_use", "t", "n", '{"a": '),)


def test_an_alias_shows_what_it_stood_for() -> None:
    reply = folded(
        e.ResponseOpened(resolved_model="anthropic/claude-opus-5"),
        e.MessageStarted("msg", "claude-opus-5", Usage()),
    )
    assert reply.model_returned == "anthropic/claude-opus-5"


def test_a_notice_lasts_until_something_arrives() -> None:
    waiting = e.Waiting(ErrorKind.OVERLOADED, 8, 1)
    reply = folded(waiting)
    assert reply.notice == waiting
    assert reply.after(e.ResponseOpened(), 1.0).notice is None


def test_a_reply_found_running_is_interrupted() -> None:
    reply = left_running(folded(e.BlockStarted(0, TextBlock("")), e.TextAdded(0, "half")))
    assert reply.status is Status.INTERRUPTED
    assert reply.failure is not None
    assert reply.failure.kind is ErrorKind.CLOSED
    assert reply.blocks == (TextBlock("half"),)


def test_a_block_that_arrives_whole_needs_no_delta() -> None:
    reply = folded(e.BlockStarted(0, RedactedThinkingBlock("xx")), e.BlockStopped(0), e.Finished())
    assert reply.blocks == (RedactedThinkingBlock("xx"),)


def test_practice_answers_are_known_for_ever() -> None:
    assert Reply("r", WHEN, Settings(model="practice/small"), origin=Origin.PRACTICE).is_practice
    assert not fresh().is_practice


@pytest.mark.parametrize(
    ("model", "origin"),
    [("practice/small", Origin.PRACTICE), ("anthropic/practice", Origin.GATEWAY)],
)
def test_a_reply_knows_from_its_beginning_who_writes_it(model: str, origin: Origin) -> None:
    request = MessageRequest((), Settings(model=model), (), Sent(2))
    begun = request.begun("r", WHEN)
    assert (begun.id, begun.created, begun.origin, begun.sent) == ("r", WHEN, origin, Sent(2))
    assert begun.is_running


@pytest.mark.parametrize(
    ("ending", "known"), [(e.Stopped(), None), (e.Interrupted(CUT), None), (e.Finished(), 1)]
)
def test_the_first_count_of_a_message_is_no_sum_when_it_is_cut(
    ending: e.Ending, known: int | None
) -> None:
    usage = Usage(input_tokens=3, output_tokens=1)
    reply = folded(e.MessageStarted("m", "claude", usage), ending)
    assert reply.usage == Usage(input_tokens=3, output_tokens=known)


def test_what_was_told_of_the_end_stays_unless_something_else_is_told() -> None:
    reply = folded(
        e.MessageChanged("stop_sequence", "END", {"type": "x"}, Usage(output_tokens=1)),
        e.MessageChanged(None, None, None, Usage(output_tokens=2)),
    )
    assert (reply.stop_reason, reply.stop_sequence) == ("stop_sequence", "END")
    assert reply.stop_details == {"type": "x"}
    assert reply.usage.output_tokens == 2
    other = reply.after(e.MessageChanged("refusal", "!", {"type": "y"}, Usage()), 1.0)
    assert (other.stop_reason, other.stop_sequence) == ("refusal", "!")
    assert other.stop_details == {"type": "y"}


@pytest.mark.parametrize("event", [e.Waiting(ErrorKind.OVERLOADED, 8, 1), e.StillWaiting(5.0)])
def test_a_notice_is_all_that_waiting_changes(event: e.StreamEvent) -> None:
    before = folded(e.BlockStarted(0, TextBlock("")), e.TextAdded(0, "a"))
    after = before.after(event, 9.0)
    assert after.notice == event
    assert after.blocks == before.blocks and after.is_running


def test_thinking_that_was_left_out_is_noted() -> None:
    reply = folded(e.ThinkingLeftOut())
    assert reply.sent is not None and reply.sent.without_thinking


@pytest.mark.parametrize(
    ("deltas", "block"),
    [
        ([e.SignatureAdded(0, "s"), e.SignatureAdded(0, "t")], ThinkingBlock("", "st")),
        ([e.ThinkingAdded(0, "hm")], ThinkingBlock("hm")),
    ],
)
def test_pieces_of_a_thought_are_joined(deltas: list[e.StreamEvent], block: ThinkingBlock) -> None:
    for end in (e.BlockStopped(0), e.Stopped()):
        assert folded(e.BlockStarted(0, ThinkingBlock("")), *deltas, end).blocks == (block,)


def test_citations_that_come_with_a_block_and_after_it_are_all_there() -> None:
    reply = folded(
        e.BlockStarted(0, TextBlock("So", ({"url": "a"},))),
        e.TextAdded(0, " it is"),
        e.CitationAdded(0, {"url": "b"}),
        e.CitationAdded(0, {"url": "c"}),
    )
    (block,) = reply.blocks
    assert block == TextBlock("So it is", ({"url": "a"}, {"url": "b"}, {"url": "c"}))


def test_a_reply_found_running_may_have_been_billed_unless_it_never_left() -> None:
    running = folded(e.BlockStarted(0, TextBlock("")), e.TextAdded(0, "half"))
    for found, billed in (
        (left_running(running), True),
        (left_running(running, is_out=False), False),
    ):
        assert found.failure is not None
        assert (found.failure.maybe_billed, found.failure.may_retry) == (billed, True)
