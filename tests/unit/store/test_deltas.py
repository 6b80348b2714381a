"""The steps of a running reply lead to what it was at each checkpoint."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, strategies as st

from orca_desktop.domain import clock, events
from orca_desktop.domain.blocks import TextBlock, ThinkingBlock, ToolUseBlock
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.domain.reply import Reply
from orca_desktop.store import deltas, rows
from tests.unit.store import values


@given(values.streams(), st.sets(st.integers(0, 25)))
@pytest.mark.slow
def test_steps_from_any_checkpoints_replay_to_the_reply(stream, checkpoints):
    reply = Reply("r", clock.now(), DEFAULTS)
    written: list[deltas.Mark] = []
    log: list[deltas.Step] = []
    for number, event in enumerate(stream):
        reply = reply.after(event, number * 0.1)
        if number in checkpoints:
            steps, written = deltas.steps_between(written, reply.parts)
            log += json.loads(rows.dump(steps))
            written = json.loads(rows.dump(written))
            assert deltas.replayed(log) == reply.blocks


@given(values.orderly_streams(), st.data())
def test_blocks_that_close_after_a_checkpoint_replay_whole(stream, data):
    """Once read at the end, and once after every checkpoint as after a kill."""
    reply = Reply("r", clock.now(), DEFAULTS)
    written: list[deltas.Mark] = []
    log: list[deltas.Step] = []
    for number, event in enumerate(stream):
        reply = reply.after(event, number * 0.1)
        if number == len(stream) - 1 or data.draw(st.booleans()):
            steps, written = deltas.steps_between(written, reply.parts)
            log += json.loads(rows.dump(steps))
            assert deltas.replayed(log) == reply.blocks


def test_a_block_written_in_three_checkpoints_keeps_words_signature_and_sources():
    thinking, text = ThinkingBlock("", "s"), TextBlock("")
    source = {"url": "https://example.org/"}
    checkpoints: tuple[list[events.StreamEvent], ...] = (
        [events.BlockStarted(0, thinking), events.ThinkingAdded(0, "a"),
         events.SignatureAdded(0, "1"), events.BlockStarted(1, text),
         events.TextAdded(1, "x"), events.CitationAdded(1, source)],
        [events.ThinkingAdded(0, "b"), events.SignatureAdded(0, "2"), events.TextAdded(1, "y")],
        [events.BlockStopped(0), events.BlockStopped(1)],
    )  # fmt: skip
    reply = Reply("r", clock.now(), DEFAULTS)
    log: list[deltas.Step] = []
    written: list[deltas.Mark] = []
    for some in checkpoints:
        for event in some:
            reply = reply.after(event, 0.1)
        steps, written = deltas.steps_between(written, reply.parts)
        log += steps
        assert deltas.replayed(log) == reply.blocks
    assert deltas.replayed(log) == (ThinkingBlock("ab", "s12"), TextBlock("xy", (source,)))
    assert deltas.steps_between(written, reply.parts) == ([], written), "closed is written once"


def test_a_checkpoint_writes_only_what_is_new():
    reply = Reply("r", clock.now(), DEFAULTS)
    reply = reply.after(events.BlockStarted(0, ThinkingBlock("")), 0.1)
    reply = reply.after(events.ThinkingAdded(0, "x" * 100_000), 0.2)
    _, written = deltas.steps_between([], reply.parts)
    assert deltas.steps_between(written, reply.parts) == ([], written)
    reply = reply.after(events.ThinkingAdded(0, "more"), 0.3)
    steps, written = deltas.steps_between(written, reply.parts)
    assert steps == [["text", 0, "more"]]
    reply = reply.after(events.SignatureAdded(0, "sig"), 0.4).after(events.BlockStopped(0), 0.5)
    steps, written = deltas.steps_between(written, reply.parts)
    assert len(rows.dump(steps)) < 200
    reply = reply.after(events.BlockStarted(1, TextBlock("")), 0.6)
    steps, written = deltas.steps_between(written, reply.parts)
    assert steps == [["open", 1, {"type": "text", "text": ""}]]


def test_a_tool_call_is_written_with_what_is_known_of_its_input():
    reply = Reply("r", clock.now(), DEFAULTS)
    reply = reply.after(events.BlockStarted(0, ToolUseBlock("tool_use", "1", "find", {})), 0.1)
    reply = reply.after(events.InputJsonAdded(0, '{"q": '), 0.2)
    steps, written = deltas.steps_between([], reply.parts)
    assert deltas.replayed(steps) == (ToolUseBlock("tool_use", "1", "find", '{"q": '),)
    reply = reply.after(events.InputJsonAdded(0, "1}"), 0.3).after(events.BlockStopped(0), 0.4)
    more, _ = deltas.steps_between(written, reply.parts)
    assert deltas.replayed(steps + more) == (ToolUseBlock("tool_use", "1", "find", {"q": 1}),)


@given(st.lists(values.json_values, max_size=6))
def test_damaged_steps_never_raise(steps):
    deltas.replayed(steps)
    deltas.replayed([["open", 0, {}], ["text", 0, "kept"], *steps])


def test_what_is_undamaged_of_a_log_still_stands():
    damage: Any = 17
    blocks = deltas.replayed([["text", 0, "kept"], damage, ["text", "0", "x"], ["text", 0, " too"]])
    assert blocks == (TextBlock("kept too"),)
