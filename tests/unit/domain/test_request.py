"""The request a turn becomes."""

from __future__ import annotations

import dataclasses
import datetime

import pytest

from orca_desktop.domain.blocks import (
    Block,
    RedactedThinkingBlock,
    TextBlock,
    ThinkingBlock,
    ToolResultBlock,
    ToolUseBlock,
    UnknownBlock,
)
from orca_desktop.domain.conversation import Turn
from orca_desktop.domain.message import Message, Role
from orca_desktop.domain.parameters import DEFAULTS, SettingProblem
from orca_desktop.domain.reply import Reply, Status
from orca_desktop.domain.request import MessageRequest, build

WHEN = datetime.datetime(2026, 1, 2, tzinfo=datetime.UTC)


def answered(*blocks: Block, **changes: object) -> Turn:
    reply = Reply("r", WHEN, DEFAULTS, status=Status.FINISHED, parts=blocks)
    reply = dataclasses.replace(reply, **changes)  # type: ignore[arg-type]
    return Turn("t", None, WHEN, (TextBlock("Q"),)).with_reply(reply)


def remembered(turn: Turn) -> tuple[Block, ...] | None:
    request = build([turn], (TextBlock("next"),), DEFAULTS)
    assert isinstance(request, MessageRequest)
    assert request.messages[0].role is Role.USER
    assert request.messages[-1].role is Role.USER
    return request.messages[1].blocks if len(request.messages) == 3 else None


@pytest.mark.parametrize(
    ("blocks", "kept"),
    [
        ((TextBlock("A"),), (TextBlock("A"),)),
        ((ThinkingBlock("t", "sig"), TextBlock("A")), (ThinkingBlock("t", "sig"), TextBlock("A"))),
        ((ThinkingBlock("t"), TextBlock("A")), (TextBlock("A"),)),
        ((ThinkingBlock("t", "sig"),), None),
        ((TextBlock("  "),), None),
        ((ToolUseBlock("tool_use", "i", "n", {}), TextBlock("A")), (TextBlock("A"),)),
        (
            (
                ToolUseBlock("server_tool_use", "i", "n", {}),
                ToolResultBlock("web_search_tool_result", "i", []),
            ),
            (
                ToolUseBlock("server_tool_use", "i", "n", {}),
                ToolResultBlock("web_search_tool_result", "i", []),
            ),
        ),
        (
            (UnknownBlock({"type": "x"}), TextBlock("A")),
            (UnknownBlock({"type": "x"}), TextBlock("A")),
        ),
    ],
)
def test_what_of_an_answer_goes_back(
    blocks: tuple[Block, ...], kept: tuple[Block, ...] | None
) -> None:
    assert remembered(answered(*blocks)) == kept


def test_another_models_thoughts_and_unknown_blocks_stay_here() -> None:
    turn = answered(ThinkingBlock("t", "sig"), UnknownBlock({"type": "x"}), TextBlock("A"))
    request = build([turn], (TextBlock("next"),), DEFAULTS.with_value("model", "other/model"))
    assert isinstance(request, MessageRequest)
    assert request.messages[1].blocks == (TextBlock("A"),)


@pytest.mark.parametrize("changes", [{"status": Status.FAILED}, {"stop_reason": "refusal"}])
def test_failed_and_refused_turns_are_left_out_and_brought_back_without_their_answer(
    changes: dict[str, object],
) -> None:
    turn = answered(TextBlock("A"), **changes)
    request = build([turn], (TextBlock("next"),), DEFAULTS)
    assert isinstance(request, MessageRequest)
    assert request.messages == (Message(Role.USER, (TextBlock("next"),)),)
    brought_back = dataclasses.replace(turn, goes_along=True)
    request = build([brought_back], (TextBlock("next"),), DEFAULTS)
    assert isinstance(request, MessageRequest)
    assert request.messages == (Message(Role.USER, (TextBlock("Q"), TextBlock("next"))),)


def test_withheld_values_are_not_sent_but_named() -> None:
    settings = DEFAULTS.with_value("thinking", "adaptive").with_value("temperature", 0.2)
    request = build([], (TextBlock("Q"),), settings)
    assert isinstance(request, MessageRequest)
    assert "temperature" not in request.settings
    assert [each.name for each in request.withheld] == ["temperature"]
    assert settings["temperature"] == 0.2


def test_problems_forbid_the_request() -> None:
    problems = build([], (TextBlock("Q"),), DEFAULTS.with_value("model", " "))
    assert isinstance(problems, tuple)
    assert all(isinstance(each, SettingProblem) for each in problems)


def test_whether_reasoning_goes_along() -> None:
    thinking = build(
        [answered(ThinkingBlock("t", "s"), TextBlock("A"))], (TextBlock("Q"),), DEFAULTS
    )
    hidden = build(
        [answered(RedactedThinkingBlock("x"), TextBlock("A"))], (TextBlock("Q"),), DEFAULTS
    )
    plain = build([answered(TextBlock("A"))], (TextBlock("Q"),), DEFAULTS)
    assert isinstance(thinking, MessageRequest) and thinking.has_thinking
    assert isinstance(hidden, MessageRequest) and hidden.has_thinking
    assert isinstance(plain, MessageRequest) and not plain.has_thinking
    without = thinking.without_thinking()
    assert not without.has_thinking
    assert [each.blocks for each in without.messages] == [each.blocks for each in plain.messages]
    assert without.sent is not None and without.sent.without_thinking
