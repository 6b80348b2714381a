"""Which turns are sent along, and that every request is one that the API takes."""

from __future__ import annotations

import dataclasses
import datetime
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given, settings as tried, strategies as st

from orca_desktop.domain import history
from orca_desktop.domain.attached import Attached
from orca_desktop.domain.blobs import Blob
from orca_desktop.domain.blocks import (
    Block,
    ImageBlock,
    RedactedThinkingBlock,
    TextBlock,
    ThinkingBlock,
    ToolResultBlock,
    ToolUseBlock,
    UnknownBlock,
    foreign,
)
from orca_desktop.domain.conversation import Conversation, Summary, Turn
from orca_desktop.domain.errors import ErrorKind, Failure
from orca_desktop.domain.estimate import estimate
from orca_desktop.domain.history import Omission, omission, selected
from orca_desktop.domain.message import Message, Role
from orca_desktop.domain.money import Prices, forecast
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.domain.reply import Origin, Reply, Sent, Status
from orca_desktop.domain.request import MessageRequest, build, rebuild
from orca_desktop.domain.tokens import tokens_of
from orca_desktop.domain.usage import Usage
from tests.support.examples import examples

WHEN = datetime.datetime(2026, 1, 2, tzinfo=datetime.UTC)
MODELS = ("one/model", "other/model")
QUESTION = (TextBlock("What next?"),)


def answer(*blocks: Block, **changes: object) -> Reply:
    reply = Reply("r", WHEN, DEFAULTS, status=Status.FINISHED, stop_reason="end_turn", parts=blocks)
    return dataclasses.replace(reply, **changes)  # type: ignore[arg-type]


def turn_of(reply: Reply | None, **changes: object) -> Turn:
    turn = Turn("t", None, WHEN, (TextBlock("Q"),))
    turn = turn.with_reply(reply) if reply is not None else turn
    return dataclasses.replace(turn, **changes)  # type: ignore[arg-type]


def failed(kind: ErrorKind, status: Status = Status.FAILED, *blocks: Block) -> Reply:
    return answer(*blocks, status=status, stop_reason=None, failure=Failure(kind))


@pytest.mark.parametrize(
    ("reply", "why"),
    [
        pytest.param(answer(TextBlock("A")), None, id="W1 answered"),
        pytest.param(failed(ErrorKind.TOO_LARGE), Omission.FAILED, id="W1 413"),
        pytest.param(failed(ErrorKind.BLOCKED), Omission.BLOCKED, id="W1 blocked"),
        pytest.param(
            failed(ErrorKind.BLOCKED, Status.INTERRUPTED, TextBlock("half")),
            Omission.BLOCKED,
            id="W1 blocked in the middle",
        ),
        pytest.param(
            answer(TextBlock("I"), stop_reason="refusal"),
            Omission.REFUSED,
            id="W1 refused with words",
        ),
        pytest.param(answer(stop_reason="refusal"), Omission.REFUSED, id="W1 refused"),
        pytest.param(
            answer(status=Status.STOPPED, stop_reason=None), Omission.STOPPED, id="W1 stopped"
        ),
        pytest.param(
            answer(ThinkingBlock("hm", "s"), status=Status.STOPPED, stop_reason=None),
            Omission.STOPPED,
            id="W1 stopped while it thought",
        ),
        pytest.param(
            answer(TextBlock("half"), status=Status.STOPPED, stop_reason=None),
            None,
            id="W1 stopped after words",
        ),
        pytest.param(failed(ErrorKind.CUT, Status.INTERRUPTED), Omission.BROKEN, id="W1 cut"),
        pytest.param(
            failed(ErrorKind.CUT, Status.INTERRUPTED, TextBlock("half")),
            None,
            id="W1 cut after words",
        ),
        pytest.param(answer(), Omission.EMPTY, id="W1 empty"),
        pytest.param(
            answer(TextBlock(" \n"), ThinkingBlock("hm", "s")), Omission.EMPTY, id="W1 blank"
        ),
        pytest.param(answer(ToolUseBlock("tool_use", "i", "n", {})), None, id="W1 only a call"),
        pytest.param(answer(status=Status.STREAMING, stop_reason=None), None, id="W1 running"),
        pytest.param(None, Omission.UNANSWERED, id="W1 unanswered"),
    ],
)
def test_why_a_turn_is_not_sent_along(reply: Reply | None, why: Omission | None) -> None:
    turn = turn_of(reply)
    assert omission(turn) is why
    brought_back = dataclasses.replace(turn, goes_along=True)
    assert omission(brought_back) is None
    assert omission(dataclasses.replace(turn, goes_along=False)) is Omission.LEFT_OUT
    request = build([turn], QUESTION, DEFAULTS)
    assert isinstance(request, MessageRequest)
    asked = [block for message in request.messages for block in message.blocks]
    assert (TextBlock("Q") in asked) is (why is None)


def test_each_reason_has_words_of_its_own() -> None:
    words = {str(each.sentence) for each in Omission}
    assert len(words) == len(Omission)
    assert all(each.startswith("Not sent along: ") for each in words)


def test_thinking_that_was_refused_once_is_not_sent_again() -> None:
    thought = answer(ThinkingBlock("hm", "forged"), TextBlock("A"))
    after = answer(
        ThinkingBlock("so", "good"), TextBlock("B"), id="r2", sent=Sent(1, without_thinking=True)
    )
    request = build(
        [turn_of(thought, id="t1"), turn_of(after, id="t2", chosen_id="r2")], QUESTION, DEFAULTS
    )
    assert isinstance(request, MessageRequest)
    assert [message.blocks for message in request.messages if message.role is Role.ASSISTANT] == [
        (TextBlock("A"),),
        (ThinkingBlock("so", "good"), TextBlock("B")),
    ]
    assert not request.without_thinking().has_thinking


CALLS = (
    ThinkingBlock("hm", "signed"),
    TextBlock("Let me look."),
    ToolUseBlock("tool_use", "one", "weather", {"city": "Lisbon"}),
    ToolUseBlock("tool_use", "two", "weather", {"city": "Porto"}),
)
RESULTS = (
    TextBlock("Here."),
    ToolResultBlock("tool_result", "two", "rain"),
    ToolResultBlock("tool_result", "one", "sun"),
)


def asked_after_calls(prompt: tuple[Block, ...], **changes: object) -> MessageRequest:
    called = answer(*CALLS, stop_reason="tool_use", settings=DEFAULTS.with_value("model", "a/b"))
    turn = turn_of(dataclasses.replace(called, **changes))  # type: ignore[arg-type]
    request = build([turn], prompt, DEFAULTS.with_value("model", "a/b"))
    assert isinstance(request, MessageRequest)
    return request


def test_W2_with_all_results_the_answer_goes_back_whole_and_they_come_first() -> None:
    request = asked_after_calls(RESULTS)
    assert [message.blocks for message in request.messages] == [
        (TextBlock("Q"),),
        CALLS,
        (RESULTS[1], RESULTS[2], TextBlock("Here.")),
    ]


@pytest.mark.parametrize("results", [(), RESULTS[:2]])
def test_W2_without_all_results_neither_calls_nor_results_go_along(results) -> None:
    request = asked_after_calls((*results, TextBlock("Never mind.")))
    sent = [block for message in request.messages for block in message.blocks]
    assert not any(isinstance(block, ToolUseBlock | ToolResultBlock) for block in sent)
    assert sent[-1] == TextBlock("Never mind.")
    assert TextBlock("Let me look.") in sent


def test_W2_what_was_answered_stays_answered_with_later_questions() -> None:
    called = turn_of(answer(*CALLS, stop_reason="tool_use"), id="t1")
    results = Turn("t2", "r", WHEN, RESULTS[1:]).with_reply(answer(TextBlock("Dry."), id="r2"))
    request = build([called, results], QUESTION, DEFAULTS)
    assert isinstance(request, MessageRequest)
    check_request(request, QUESTION)
    assert len(request.messages) == 5
    assert request.messages[2].blocks == RESULTS[1:]


def test_W2_the_forecast_counts_the_calls_that_are_answered() -> None:
    turn = turn_of(answer(*CALLS, stop_reason="tool_use"))
    request = build([turn], RESULTS, DEFAULTS)
    assert isinstance(request, MessageRequest)
    read = sum(tokens_of(message.blocks) for message in request.messages)
    assert forecast([turn], RESULTS, DEFAULTS, Prices(Decimal(1), Decimal(1))).input_tokens == read


# -- any history at all ------------------------------------------------------------------------

blocks = st.one_of(
    st.sampled_from(["", " ", "\n", "words", "日本"]).map(TextBlock),
    st.sampled_from(["signed", "", None]).map(lambda signature: ThinkingBlock("hm", signature)),
    st.just(RedactedThinkingBlock("data")),
    st.just(ToolUseBlock("tool_use", "open", "n", {})),
    st.just(ToolUseBlock("server_tool_use", "used", "web_search", {})),
    st.just(ToolResultBlock("web_search_tool_result", "used", [])),
    st.just(ToolResultBlock("tool_result", "lost", "x")),
    st.just(UnknownBlock({"type": "new_thing"})),
)
failures = st.sampled_from([None, *ErrorKind]).map(lambda kind: kind and Failure(kind))
pieces: tuple[Block, ...] = (
    ToolResultBlock("tool_result", "open", "42"),
    ToolResultBlock("tool_result", "elsewhere", "43"),
    TextBlock("Q"),
    TextBlock(" "),
    ImageBlock({"type": "url", "url": "https://x"}),
)
prompts: st.SearchStrategy[tuple[Block, ...]] = st.lists(st.sampled_from(pieces), max_size=2).map(
    lambda more: (*more, TextBlock("Why?"))
)


@st.composite
def replies(draw: st.DrawFn, name: str, before: tuple[Turn, ...]) -> Reply:
    status = draw(st.sampled_from([each for each in Status if each is not Status.STREAMING]))
    parts = () if status is Status.FAILED else tuple(draw(st.lists(blocks, max_size=4)))
    noted = selected(before).sent
    return Reply(
        name,
        WHEN,
        DEFAULTS.with_value("model", draw(st.sampled_from(MODELS))),
        status=status,
        parts=parts,
        stop_reason=draw(
            st.sampled_from(["end_turn", "max_tokens", "refusal", "tool_use", "pause_turn", None])
        ),
        failure=draw(failures) if status in {Status.FAILED, Status.INTERRUPTED} else None,
        usage=draw(st.sampled_from([Usage(), Usage(10, 20)])),
        sent=draw(
            st.sampled_from([None, noted, dataclasses.replace(noted, without_thinking=True)])
        ),
    )


@st.composite
def conversations(draw: st.DrawFn) -> Conversation:
    """Questions, edits of them, other tries, columns and what went on from them, said and unsaid."""
    found = Conversation(Summary("c", "", WHEN, WHEN))
    for number in range(draw(st.integers(0, 6))):
        parents = [None, *(reply.id for turn in found.turns for reply in turn.replies)]
        parent = draw(st.sampled_from(parents[-4:]))
        turn = Turn(f"t{number}", parent, WHEN, draw(prompts))
        for place in range(draw(st.integers(1, 3))):
            turn = turn.with_reply(draw(replies(f"r{number}.{place}", found.leading_to(parent))))
        said = draw(st.sampled_from([None, None, True, False]))
        found = found.with_turn(dataclasses.replace(turn, goes_along=said))
    return found


def check_request(request: MessageRequest, question: tuple[Block, ...]) -> None:
    """What the API asks of any request for an answer to a question."""
    assert request.messages[0].role is Role.USER
    assert request.messages[-1].role is Role.USER
    assert all(one.role is not two.role for one, two in pairwise(request.messages))
    for message in request.messages:
        assert message.blocks
        for block in message.blocks:
            assert not isinstance(block, TextBlock) or block.text.strip()
    assert request.messages[-1].blocks[-len(question) :] == question
    for before, message in pairwise([Message(Role.USER, ()), *request.messages]):
        called = [
            block.id
            for block in before.blocks
            if isinstance(block, ToolUseBlock) and block.type == "tool_use"
        ]
        results = [
            block.tool_use_id
            for block in message.blocks
            if isinstance(block, ToolResultBlock) and block.type == "tool_result"
        ]
        if message.role is Role.USER:
            # All results, and no other, before anything else: so the API asks.
            assert sorted(set(called)) == sorted(results)
            assert all(isinstance(each, ToolResultBlock) for each in message.blocks[: len(results)])


@pytest.mark.slow
@tried(max_examples=examples(400), deadline=None)
@given(conversations(), st.sampled_from(MODELS), st.data())
def test_W1_any_history_makes_a_request_that_holds_what_the_rule_keeps(
    conversation: Conversation, model: str, data: st.DataObject
) -> None:
    settings = DEFAULTS.with_value("model", model)
    tips = [None, *(reply.id for turn in conversation.turns for reply in turn.replies)]
    before = conversation.leading_to(data.draw(st.sampled_from(tips)))
    request = build(before, QUESTION, settings)
    assert isinstance(request, MessageRequest)
    check_request(request, QUESTION)
    kept = [turn for turn in before if omission(turn) is None]
    # Only what the rule keeps: the same as if the others had never been there.
    alone = build(kept, QUESTION, settings)
    assert isinstance(alone, MessageRequest)
    assert request.messages == alone.messages
    words = [
        block
        for turn in kept
        for block in turn.prompt
        if block != TextBlock(" ") and not isinstance(block, ToolResultBlock)
    ]
    asked = [block for each in request.messages if each.role is Role.USER for block in each.blocks]
    assert [block for block in asked if not isinstance(block, ToolResultBlock)] == [
        *words,
        *QUESTION,
    ]
    check_request(request.without_thinking(), QUESTION)
    assert not request.without_thinking().has_thinking
    # Forecast, comparison and inspector speak of the same request.
    priced = Prices(Decimal(1), Decimal(1))
    coming = forecast(before, QUESTION, settings, priced)
    if coming.is_counted:
        last = kept[-1].chosen
        assert last is not None
        noted = selected(before[: before.index(kept[-1])]).sent
        assert last.sent is None or last.sent.omitted == noted.omitted
        assert coming.input_tokens == 10 + 20 + tokens_of(QUESTION)
    else:
        read = sum(tokens_of(message.blocks) for message in request.messages)
        assert coming.input_tokens == read
    assert estimate([settings], before, QUESTION, lambda _: priced).input_tokens == (
        coming.input_tokens
    )
    reply = Reply("new", WHEN, request.settings, request.withheld, sent=request.sent)
    said_since = [
        dataclasses.replace(turn, goes_along=data.draw(st.sampled_from([None, True, False])))
        for turn in before
    ]
    assert rebuild(said_since, QUESTION, reply) == request
    thoughtless = request.without_thinking()
    reply = dataclasses.replace(reply, sent=thoughtless.sent)
    assert rebuild(said_since, QUESTION, reply) == thoughtless


@tried(deadline=None, max_examples=examples(100))
@given(conversations())
def test_what_is_worked_out_of_any_conversation_is_what_its_turns_say(
    conversation: Conversation,
) -> None:
    assert conversation.so_far == conversation.leading_to(conversation.last_reply_id)
    for turn in conversation.turns:
        followers = [each for each in conversation.turns if each.parent == turn.parent]
        assert conversation.siblings(turn) == tuple(followers)
        answer = next((each for each in turn.replies if each.id == turn.chosen_id), None)
        assert turn.chosen is answer
        changed = dataclasses.replace(turn, goes_along=False)
        turns = conversation.with_turn(changed).turns
        assert turns == tuple(
            changed if each.id == turn.id else each for each in conversation.turns
        )
    every = [reply for turn in conversation.turns for reply in turn.replies]
    assert conversation.running == {each.id for each in every if each.is_running}


@tried(deadline=None, max_examples=examples(200))
@given(conversations(), st.sampled_from(MODELS))
def test_turns_of_words_alone_are_what_they_are_without_the_short_cut(
    chat: Conversation, model: str
) -> None:
    turns = [dataclasses.replace(turn) for turn in chat.path]
    for turn in turns:
        object.__setattr__(turn, "in_words", ())
    assert history.selected(chat.path) == history.selected(turns)
    assert history.messages(chat.path, model, QUESTION) == history.messages(turns, model, QUESTION)


@pytest.mark.slow
@tried(deadline=None)
@given(conversations(), st.data())
def test_a_conversation_without_a_turn_has_no_hole(
    conversation: Conversation, data: st.DataObject
) -> None:
    if not conversation.turns:
        return
    gone = data.draw(st.sampled_from(conversation.turns))
    rest = conversation.without(gone.id)
    assert [turn.id for turn in rest.turns] == [
        turn.id for turn in conversation.turns if turn is not gone
    ]
    there = {None, *(reply.id for turn in rest.turns for reply in turn.replies)}
    assert all(turn.parent in there for turn in rest.turns)
    assert all(key in there and each in rest.by_id for key, each in rest.chosen.items())
    if gone in conversation.path:
        before = [turn.id for turn in conversation.path if turn is not gone]
        assert [turn.id for turn in rest.path][: len(before)] == before


def test_an_answer_from_before_the_rule_is_inspected_as_it_was_asked_for() -> None:
    blocked = turn_of(failed(ErrorKind.BLOCKED))
    reply = answer(TextBlock("A"), id="later")
    request = rebuild([blocked], QUESTION, reply)
    assert [message.blocks for message in request.messages] == [(TextBlock("Q"), *QUESTION)]
    assert history.is_whole([blocked], reply.sent)
    noted = dataclasses.replace(reply, sent=selected([blocked]).sent)
    assert rebuild([blocked], QUESTION, noted).messages[0].blocks == QUESTION
    assert history.is_whole([blocked], noted.sent)
    assert not history.is_whole([], noted.sent)


def test_a_question_of_which_nothing_is_left_goes_with_its_answer() -> None:
    called = answer(*CALLS, stop_reason="tool_use", settings=DEFAULTS.with_value("model", "other"))
    first = turn_of(called, id="t1")
    # Its results are of calls that do not go along, for one of them has none.
    lost = Turn("t2", "r", WHEN, (RESULTS[1],)).with_reply(answer(TextBlock("Dry."), id="r2"))
    blank = Turn("t3", "r2", WHEN, (TextBlock(" "),)).with_reply(answer(TextBlock("?"), id="r3"))
    found = history.messages((first, lost, blank), DEFAULTS.model, QUESTION)
    assert [message.blocks for message in found] == [
        (TextBlock("Q"),),
        (TextBlock("Let me look."),),
        QUESTION,
    ]


def test_calls_before_a_question_that_stays_out_are_not_answered_after_it() -> None:
    called = turn_of(answer(*CALLS, stop_reason="tool_use"), id="t1")
    blank = Turn("t2", "r", WHEN, (TextBlock(" "),)).with_reply(answer(TextBlock("?"), id="r2"))
    found = history.messages((called, blank), DEFAULTS.model, RESULTS)
    assert found[-1].blocks == (TextBlock("Here."),)


def test_what_went_along_is_what_was_noted_and_everything_where_nothing_was() -> None:
    turns = (turn_of(None, id="t1"), turn_of(None, id="t2"))
    assert history.as_sent(turns, None) == turns
    assert history.as_sent(turns, Sent(2, ("t1",))) == turns[1:]
    assert history.is_whole(turns, None) and history.is_whole(turns, Sent(2, ("t1",)))
    assert not history.is_whole(turns[1:], Sent(2))


def test_of_an_imported_answer_the_words_alone_go_back():
    cited = TextBlock("A", ({"type": "web_search_result_location", "url": "https://example.com"},))
    reply = answer(
        ThinkingBlock("Hm.", "signature of another key"),
        ToolUseBlock("tool_use", "k", "add", {"a": 2}),
        ToolResultBlock("tool_result", "k", "4"),
        foreign("chatgpt", {"x": 1}),
        cited,
        origin=Origin.IMPORTED,
    )
    sent = history.messages([turn_of(reply)], DEFAULTS.model, QUESTION)
    assert [message.blocks for message in sent] == [
        (TextBlock("Q"),),
        (TextBlock("A"),),
        QUESTION,
    ]


def test_what_no_api_knows_of_a_question_stays_here():
    sound = Attached(Blob.of(b"RIFF", "audio/wav"), "voice.wav").block
    text = Attached(Blob.of(b"words", "text/plain"), "a.txt").block
    turn = dataclasses.replace(
        turn_of(answer(TextBlock("A"))),
        prompt=(sound, foreign("claude", {"name": "lost.pdf"}), text, TextBlock("Q")),
    )
    sent = history.messages([turn], DEFAULTS.model, QUESTION)
    assert sent[0].blocks == (text, TextBlock("Q"))
