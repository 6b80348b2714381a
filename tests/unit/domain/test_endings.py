"""How an answer ended that did not fail: the sentences, and what can be done."""

from __future__ import annotations

import dataclasses
import datetime

import pytest

from orca_desktop.domain.blocks import Block, TextBlock, ThinkingBlock, ToolUseBlock
from orca_desktop.domain.endings import can_continue, ending, has_words
from orca_desktop.domain.errors import ErrorKind, Failure, FailureAction
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.domain.reply import Reply, Sent, Status

WHEN = datetime.datetime(2026, 1, 2, tzinfo=datetime.UTC)
WORDS = (TextBlock("One fish"),)
THOUGHT = (ThinkingBlock("hm", "signed"),)
CALL = (ToolUseBlock("tool_use", "i", "weather", {}),)
LEFT_OUT = "The thinking of earlier answers was left out, because its signature was not accepted."


def reply(stop_reason: str | None, blocks: tuple[Block, ...] = WORDS, **changes: object) -> Reply:
    found = Reply(
        "r", WHEN, DEFAULTS, status=Status.FINISHED, stop_reason=stop_reason, parts=blocks
    )
    return dataclasses.replace(found, **changes)  # type: ignore[arg-type]


def lines(found: Reply) -> list[str]:
    return [str(each) for each in ending(found).lines]


@pytest.mark.parametrize(
    ("found", "words", "actions"),
    [
        (reply("end_turn"), [], ()),
        (reply("end_turn", status=Status.STREAMING), [], ()),
        (reply("something_new"), [], ()),
        (reply(None), [], ()),
        (
            reply("max_tokens"),
            ["The answer reached its length limit."],
            (FailureAction.CONTINUE,),
        ),
        (reply("max_tokens", CALL), ["The answer reached its length limit."], ()),
        (
            reply("max_tokens", THOUGHT),
            ["The length limit was reached before the first word. A longer one helps."],
            (FailureAction.TRY_AGAIN,),
        ),
        (
            reply("end_turn", THOUGHT),
            ["The model ended without writing anything."],
            (FailureAction.TRY_AGAIN,),
        ),
        (
            reply("model_context_window_exceeded"),
            ["The conversation is as long as the model can read."],
            (),
        ),
        (
            reply("pause_turn", CALL),
            ["The model paused in the middle of its work."],
            (FailureAction.CONTINUE,),
        ),
        (
            reply("tool_use", CALL),
            ["The model stopped to wait for the result of a tool."],
            (FailureAction.GIVE_RESULTS,),
        ),
        (
            reply("stop_sequence", stop_sequence="\n\n"),
            ["It ended at your stop sequence: \\n\\n"],
            (),
        ),
        (
            reply("stop_sequence", stop_sequence="a\n b"),
            ["It ended at your stop sequence: a b"],
            (),
        ),
        (reply("stop_sequence"), [], ()),
        (
            reply(None, status=Status.STOPPED),
            ["You stopped this answer."],
            (FailureAction.CONTINUE,),
        ),
        (
            reply(None, (), status=Status.STOPPED),
            ["You stopped this answer."],
            (FailureAction.EDIT,),
        ),
        (
            reply("refusal", WORDS, status=Status.STOPPED),
            ["You stopped this answer."],
            (FailureAction.EDIT,),
        ),
        (reply(None, failure=Failure(ErrorKind.CUT), status=Status.INTERRUPTED), [], ()),
    ],
)
def test_how_it_ended_and_what_can_be_done(
    found: Reply, words: list[str], actions: tuple[FailureAction, ...]
) -> None:
    assert lines(found) == words
    assert ending(found).actions == actions


@pytest.mark.parametrize(
    ("details", "words"),
    [
        (None, []),
        ({}, []),
        ({"category": "cyber"}, ["It was taken for a matter of attacks on computers."]),
        ({"category": "unheard_of"}, []),
        ({"category": 5, "explanation": 5}, []),
        ({"category": ["cyber"], "explanation": " \n"}, []),
        ({"explanation": "Not\n  this."}, ["It explains: Not this."]),
        ({"explanation": "x" * 1000}, ["It explains: " + "x" * 1000]),
        ({"explanation": "x" * 1001}, ["It explains: " + "x" * 999 + "…"]),
        (
            {"category": "bio", "explanation": "No."},
            ["It was taken for a matter of biological dangers.", "It explains: No."],
        ),
    ],
)
@pytest.mark.parametrize("blocks", [WORDS, ()])
def test_a_refusal_is_explained(details, words, blocks) -> None:
    refused = reply("refusal", blocks, stop_details=details)
    assert lines(refused) == ["The model declined to answer.", *words]
    assert ending(refused).actions == (FailureAction.EDIT,)


def test_that_thinking_was_left_out_is_said_beneath_everything_else() -> None:
    sent = Sent(2, without_thinking=True)
    cut = reply("max_tokens", sent=sent)
    assert lines(cut) == ["The answer reached its length limit.", LEFT_OUT]
    assert ending(cut).actions == (FailureAction.CONTINUE,)
    assert lines(reply("end_turn", sent=sent)) == [LEFT_OUT]
    failed = reply(None, status=Status.FAILED, failure=Failure(ErrorKind.SERVER), sent=sent)
    assert lines(failed) == [LEFT_OUT], "a failure has words of its own"
    assert ending(failed).actions == ()
    assert lines(reply("end_turn", sent=Sent(2))) == []
    assert lines(reply("end_turn", status=Status.STREAMING, sent=sent)) == []


@pytest.mark.parametrize(
    ("found", "may"),
    [
        (reply("max_tokens"), True),
        (reply("max_tokens", (*CALL, TextBlock("Then"))), True),
        (reply("max_tokens", CALL), False),
        (reply("pause_turn", CALL), True),
        (reply("pause_turn", ()), False),
        (reply("end_turn"), False),
        (reply("refusal"), False),
        (reply(None, status=Status.STOPPED), True),
        (reply(None, CALL, status=Status.STOPPED), False),
        (reply(None, status=Status.INTERRUPTED), True),
        (reply(None, status=Status.FAILED), False),
        (reply(None, status=Status.STREAMING), False),
    ],
)
def test_only_what_broke_off_in_its_words_or_paused_can_go_on(found: Reply, may: bool) -> None:
    assert can_continue(found) is may


def test_blanks_are_no_words() -> None:
    assert has_words(reply(None))
    assert not has_words(reply(None, (TextBlock(" \n"),)))
    assert not has_words(reply(None, CALL))
