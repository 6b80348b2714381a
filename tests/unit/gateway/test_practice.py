from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import time
from random import Random
from typing import Any

import httpx
import pytest
from hypothesis import given, strategies as st

from orca_desktop.domain import events
from orca_desktop.domain.blocks import TextBlock, ThinkingBlock, ToolUseBlock, UnknownBlock
from orca_desktop.domain.clock import now
from orca_desktop.domain.parameters import Settings
from orca_desktop.domain.reply import Origin, Reply, Status
from orca_desktop.gateway.practice import (
    checks,
    error_answers,
    event_generator,
    faults,
    tokenizer,
)
from orca_desktop.gateway.practice.models import MODELS
from orca_desktop.gateway.practice.transport import URL, PracticeTransport
from orca_desktop.gateway.sse import Decoder, ServerSentEvent
from orca_desktop.gateway.wire import EventReader
from tests.support.effort import is_within

COST = {"X-OrcaRouter-Include-Cost": "true"}


_TEXT = {"type": "text", "text": "x"}
_CALL = {"type": "tool_use", "id": "one", "name": "n", "input": {}}
_RESULT = {"type": "tool_result", "tool_use_id": "one", "content": "r"}


@pytest.mark.parametrize(
    ("contents", "problem"),
    [
        ([[_TEXT], [_TEXT, _CALL], [_RESULT, _TEXT]], ""),
        ([[_TEXT], [_CALL], [_RESULT], [_TEXT], [_TEXT]], ""),
        ([[_TEXT], [_TEXT, _CALL], [_TEXT, _RESULT]], "immediately after: one"),
        ([[_TEXT], [_TEXT, _CALL], [_TEXT]], "immediately after: one"),
        ([[_TEXT], [_TEXT], [_RESULT]], "unexpected `tool_use_id`"),
        ([[_RESULT]], "unexpected `tool_use_id`"),
    ],
)
def test_W2_results_of_tools_stand_where_the_api_wants_them(contents, problem) -> None:
    messages = [
        {"role": "assistant" if place % 2 else "user", "content": content}
        for place, content in enumerate(contents)
    ]
    found = checks.check({"model": "practice/small", "max_tokens": 9, "messages": messages})
    told = found.message if isinstance(found, checks.RequestRefusal) else ""
    assert problem in told
    assert bool(told) is bool(problem)


def client(seed: int | None = None, pace: float = 0) -> httpx.AsyncClient:
    random = Random(seed) if seed is not None else None  # noqa: S311
    return httpx.AsyncClient(transport=PracticeTransport(pace=pace, random=random), base_url=URL)


def body(question: Any = "What makes a good soup?", **fields: Any) -> dict[str, Any]:
    return {
        "model": "practice/small",
        "max_tokens": 1000,
        "messages": [{"role": "user", "content": question}],
        "stream": True,
    } | fields


async def frames(
    http: httpx.AsyncClient, sent: dict[str, Any], **headers: str
) -> list[dict[str, Any]]:
    """The payloads of a streamed answer; each is well-formed and named by its event."""
    response = await http.post("/v1/messages", json=sent, headers=headers or COST)
    assert response.status_code == 200, response.text
    assert response.headers["content-type"].startswith("text/event-stream")
    told = []
    for event in Decoder().feed(response.content):
        assert isinstance(event, ServerSentEvent)
        payload = json.loads(event.data)
        assert payload["type"] == event.event
        told.append(payload)
    return told


def text_of(told: list[dict[str, Any]], kind: str = "text") -> str:
    return "".join(
        each["delta"].get(kind, "") for each in told if each["type"] == "content_block_delta"
    )


def end_of(told: list[dict[str, Any]]) -> dict[str, Any]:
    return next(each for each in told if each["type"] == "message_delta")


async def reply_of(http: httpx.AsyncClient, sent: dict[str, Any]) -> Reply:
    """The reply that the program's own reader folds from the bytes."""
    decoder, reader = Decoder(), EventReader()
    model = sent["model"]
    reply = Reply("r", now(), Settings(model=model), origin=Origin.of(model))
    async with http.stream("POST", "/v1/messages", json=sent, headers=COST) as response:
        assert response.status_code == 200
        told: list[events.StreamEvent] = []
        if response.headers["content-type"] == "application/json":
            told = reader.read_body(await response.aread())
        else:
            async for piece in response.aiter_bytes():
                for event in decoder.feed(piece):
                    told += reader.read(event)
            told += reader.finish()
    for each in told:
        reply = reply.after(each, 1.0)
    return reply


# --- the protocol


async def test_a_streamed_answer_has_the_events_of_the_contract_in_order():
    told = await frames(client(), body())
    kinds = [each["type"] for each in told if each["type"] != "ping"]
    assert kinds[:2] == ["message_start", "content_block_start"]
    assert kinds[-3:] == ["content_block_stop", "message_delta", "message_stop"]
    assert set(kinds[2:-3]) == {"content_block_delta"}
    assert told[0]["message"]["content"] == []
    assert told[0]["message"]["model"] == "practice/small"


@pytest.mark.parametrize("model", sorted(MODELS))
async def test_the_program_reads_every_model_to_a_finished_reply(model):
    reply = await reply_of(client(), body(model=model))
    assert reply.status is Status.FINISHED
    assert reply.stop_reason == "end_turn"
    assert reply.is_practice
    assert len(reply.text) > 200


async def test_a_whole_answer_is_the_streamed_one():
    streamed = await reply_of(client(seed=4), body())
    response = await client(seed=4).post("/v1/messages", json=body(stream=False))
    message = response.json()
    assert response.headers["content-type"] == "application/json"
    assert message["content"] == [{"type": "text", "text": streamed.text}]
    assert message["usage"]["output_tokens"] == streamed.usage.output_tokens
    assert message["stop_reason"] == "end_turn"


async def test_the_same_seed_gives_the_same_answers_and_another_does_not():
    first, again, other = [await reply_of(client(seed=seed), body()) for seed in (1, 1, 2)]
    assert first.text == again.text != other.text


async def test_temperature_zero_three_times_equal_and_temperature_one_not():
    http = client()
    assert len({(await reply_of(http, body(temperature=0))).text for _ in range(3)}) == 1
    assert len({(await reply_of(http, body(temperature=1))).text for _ in range(3)}) == 3


async def test_top_k_of_one_and_a_tiny_top_p_answer_as_temperature_zero():
    http = client()
    likeliest = (await reply_of(http, body(temperature=0))).text
    assert (await reply_of(http, body(top_k=1))).text == likeliest
    assert (await reply_of(http, body(top_p=0.000001))).text == likeliest


@pytest.mark.parametrize("limit", [1, 2, 7, 50, 111])
@pytest.mark.parametrize("stops", [[], ["zzzz"]])
async def test_max_tokens_is_honoured_exactly(limit, stops):
    told = await frames(client(), body(max_tokens=limit, stop_sequences=stops))
    assert end_of(told)["delta"]["stop_reason"] == "max_tokens"
    assert end_of(told)["usage"]["output_tokens"] == limit
    full = await frames(client(), body(temperature=0))
    cut = await frames(client(), body(temperature=0, max_tokens=limit))
    assert text_of(full).startswith(text_of(cut))
    assert len(list(tokenizer.split([text_of(cut)]))) <= limit


@pytest.mark.parametrize("stop", [" the", "\n\n##", "is", ". ", "**"])
async def test_a_stop_sequence_ends_the_answer_and_never_appears(stop):
    for seed in range(5):
        reply = await reply_of(client(seed), body(stop_sequences=[stop, "not to be found"]))
        usual = await reply_of(client(seed), body())
        assert reply.stop_reason == "stop_sequence"
        assert reply.stop_sequence == stop
        assert stop not in reply.text
        assert usual.text.partition(stop)[0] == reply.text or reply.text


async def test_the_earliest_of_several_stop_sequences_counts():
    usual = (await reply_of(client(), body(temperature=0))).text
    early, late = usual[40:49], usual[90:99]
    reply = await reply_of(client(), body(temperature=0, stop_sequences=[late, early]))
    assert reply.stop_sequence == early
    assert reply.text == usual.partition(early)[0]


async def test_a_stop_sequence_that_never_comes_takes_nothing_away():
    usual = (await reply_of(client(), body(temperature=0))).text
    reply = await reply_of(client(), body(temperature=0, stop_sequences=[usual[-3:] + "x"]))
    assert reply.text == usual
    assert reply.stop_reason == "end_turn"


async def test_usage_counts_the_tokens_of_both_sides():
    short = end_of(await frames(client(), body("Hello there")))["usage"]
    long = end_of(await frames(client(), body("Hello there " * 100)))["usage"]
    assert 3 <= short["input_tokens"] < 12
    assert long["input_tokens"] > 150
    told = await frames(client(), body())
    assert end_of(told)["usage"]["output_tokens"] >= len(text_of(told)) / 8


async def test_the_cost_comes_only_when_asked_for_and_never_from_a_free_model():
    http = client()
    usage = end_of(await frames(http, body()))["usage"]
    assert usage["cost_usd"] == pytest.approx(
        (usage["input_tokens"] * 1 + usage["output_tokens"] * 5) / 1e6
    )
    assert "cost_usd" not in end_of(await frames(http, body(), accept="*/*"))["usage"]
    assert "cost_usd" not in end_of(await frames(http, body(model="practice/plain")))["usage"]


# --- thinking


async def test_thinking_comes_first_with_a_signature_and_grows_with_its_budget():
    lengths = []
    for budget in (1024, 4096, 16_000):
        reply = await reply_of(
            client(),
            body(
                model="practice/thinker",
                max_tokens=20_000,
                thinking={"type": "enabled", "budget_tokens": budget},
            ),
        )
        thinking = reply.blocks[0]
        assert isinstance(thinking, ThinkingBlock)
        assert thinking.signature
        assert reply.text
        assert reply.usage.thinking_tokens is not None
        assert reply.usage.output_tokens is not None
        assert 0 < reply.usage.thinking_tokens <= budget
        assert reply.usage.output_tokens > reply.usage.thinking_tokens
        lengths.append(len(thinking.thinking))
    assert lengths[0] * 1.3 < lengths[1]
    assert lengths[1] * 1.3 < lengths[2]


async def test_omitted_thinking_is_empty_yet_signed_and_counted():
    told = await frames(client(), body(model="practice/deep"))
    assert text_of(told, "thinking") == ""
    assert text_of(told, "signature")
    assert end_of(told)["usage"]["output_tokens_details"]["thinking_tokens"] == 520
    shown = body(model="practice/deep", thinking={"type": "adaptive", "display": "summarized"})
    assert len(text_of(await frames(client(), shown), "thinking")) > 500


async def test_effort_decides_how_long_adaptive_thinking_is():
    used = []
    for effort in ("low", "medium", "high", "max"):
        told = await frames(
            client(), body(model="practice/deep", max_tokens=4000, output_config={"effort": effort})
        )
        used.append(end_of(told)["usage"]["output_tokens_details"]["thinking_tokens"])
    assert used == sorted(set(used))


async def test_thinking_stays_inside_max_tokens():
    told = await frames(client(), body(model="practice/deep", max_tokens=100))
    end = end_of(told)
    assert end["delta"]["stop_reason"] == "max_tokens"
    assert end["usage"]["output_tokens"] == 100
    assert text_of(told) == ""


async def test_thinking_can_be_sent_back_and_a_changed_signature_is_refused():
    http = client()
    sent = body(
        model="practice/thinker",
        max_tokens=3000,
        stream=False,
        thinking={"type": "enabled", "budget_tokens": 1024},
    )
    content = (await http.post("/v1/messages", json=sent)).json()["content"]
    history = [
        *sent["messages"],
        {"role": "assistant", "content": content},
        {"role": "user", "content": "And bread?"},
    ]
    assert (await http.post("/v1/messages", json=sent | {"messages": history})).status_code == 200
    content[0]["thinking"] = "other words"
    assert (await http.post("/v1/messages", json=sent | {"messages": history})).status_code == 200
    content[0]["signature"] = content[0]["signature"][:-1] + "!"
    refused = await http.post("/v1/messages", json=sent | {"messages": history})
    assert refused.status_code == 400
    assert "Invalid `signature` in `thinking` block" in refused.json()["error"]["message"]
    content[0]["signature"] = "of another model"
    assert (await http.post("/v1/messages", json=sent | {"messages": history})).status_code == 200


# --- what is refused


TOOLSET = {"type": "mcp_toolset", "mcp_server_name": "m"}
BAD = [
    ({"max_tokens": None}, "max_tokens: Field required"),
    ({"max_tokens": 0}, "max_tokens"),
    ({"max_tokens": "9"}, "max_tokens"),
    ({"max_tokens": True}, "max_tokens"),
    ({"model": None}, "model: Field required"),
    ({"model": "practice/plain", "max_tokens": 2049}, "2049 > 2048"),
    ({"messages": []}, "messages"),
    ({"messages": None}, "messages: Field required"),
    ({"messages": [{"role": "assistant", "content": "x"}]}, "first message"),
    ({"messages": [{"role": [], "content": "x"}]}, "messages.0.role"),
    ({"messages": ["x"]}, "messages.0.role"),
    ({"messages": [{"role": "user", "content": ""}]}, "messages.0.content"),
    ({"messages": [{"role": "user", "content": [{"type": "text", "text": ""}]}]}, "non-empty"),
    ({"messages": [{"role": "user", "content": [7]}]}, "needs a type"),
    ({"system": 7}, "system"),
    ({"temperature": 1.1}, "temperature"),
    ({"temperature": "0"}, "temperature"),
    ({"temperature": True}, "temperature"),
    ({"top_p": -0.1}, "top_p"),
    ({"top_k": 1.5}, "top_k"),
    ({"stop_sequences": "x"}, "stop_sequences"),
    ({"stop_sequences": [" "]}, "non-whitespace"),
    ({"stream": "yes"}, "stream"),
    ({"thinking": {"type": "enabled", "budget_tokens": 1024}, "max_tokens": 9000}, "not supported by practice/small"),
    ({"thinking": {}}, "thinking.type"),
    ({"thinking": {"type": ["enabled"]}}, "thinking.type"),
    ({"output_config": {"effort": "low"}}, "effort"),
    ({"model": "practice/deep", "output_config": {"effort": "huge"}}, "effort"),
    ({"model": "practice/deep", "temperature": 0.5}, "`temperature` is not supported"),
    ({"model": "practice/deep", "top_p": 0.5}, "`top_p` is not supported"),
    ({"model": "practice/plain", "top_k": 5}, "`top_k` is not supported"),
    ({"model": "practice/deep", "thinking": {"type": "disabled"}}, "`disabled` is not supported"),
    ({"model": "practice/deep", "thinking": {"type": "enabled", "budget_tokens": 1024}, "max_tokens": 9000}, "not supported"),
    ({"model": "practice/thinker", "temperature": 0.5, "top_p": 0.5}, "cannot both"),
    ({"tools": [{}]}, "tools"),
    ({"mcp_servers": 5}, "mcp_servers"),
    ({"mcp_servers": [{"name": "m"}]}, "`m` must be referenced by exactly one toolset"),
    ({"mcp_servers": [{"name": "m"}], "tools": [TOOLSET, TOOLSET]}, "exactly one toolset"),
    ({"tools": [TOOLSET]}, "references `m`, which is not in mcp_servers"),
    ({"tool_choice": {"type": "perhaps"}}, "tool_choice"),
    ({"model": "practice/deep", "tool_choice": {"type": "any"}}, "forces tool use"),
]  # fmt: skip
THINKING = {"type": "enabled", "budget_tokens": 1024}
BAD += [
    ({"model": "practice/thinker", "max_tokens": 9000, **fields}, words)
    for fields, words in (
        ({"thinking": {"type": "enabled"}}, "budget_tokens: Field required"),
        ({"thinking": {"type": "enabled", "budget_tokens": 1023}}, "1024"),
        ({"thinking": {"type": "enabled", "budget_tokens": 9000}}, "must be greater than"),
        ({"thinking": {**THINKING, "display": "loud"}}, "display"),
        ({"thinking": THINKING, "temperature": 0.5}, "may only be set to 1"),
        ({"thinking": THINKING, "top_k": 5}, "top_k"),
        ({"thinking": THINKING, "top_p": 0.9}, "top_p"),
    )
]


@pytest.mark.parametrize(
    ("fields", "words"), BAD, ids=[f"{words}-{place}" for place, (_, words) in enumerate(BAD)]
)
async def test_a_request_against_the_contract_is_refused_with_400(fields, words):
    response = await client().post("/v1/messages", json=body(**fields))
    assert response.status_code == 400
    error = response.json()
    assert error["type"] == "error"
    assert error["error"]["type"] == "invalid_request_error"
    assert words in error["error"]["message"]


@pytest.mark.parametrize(
    "fields",
    [
        {"temperature": 0, "top_p": 0.5, "top_k": 3},
        {"model": "practice/deep", "temperature": 1, "top_p": 1},
        {"model": "practice/small", "thinking": {"type": "disabled"}},
        {"model": "practice/thinker", "max_tokens": 2000, "thinking": THINKING, "top_p": 0.95},
        {"system": [{"type": "text", "text": "Be brief."}]},
        {"metadata": {"user_id": "x"}, "no_such_key": 1},
        {"messages": [{"role": "user", "content": "a"}, {"role": "user", "content": "b"}]},
        {"messages": [{"role": "user", "content": "a"}, {"role": "assistant", "content": "b"}]},
        {"messages": [{"role": "user", "content": [{"type": "image", "source": {}}, {"type": "new"}]}]},
    ],
)  # fmt: skip
async def test_what_the_contract_allows_is_answered(fields):
    assert (await client().post("/v1/messages", json=body(**fields))).status_code == 200


async def test_bytes_that_are_no_request_are_refused():
    http = client()
    for content in (b"", b"{", b"[]", b"7", b"[" * 100_000):
        assert (await http.post("/v1/messages", content=content)).status_code == 400


async def test_an_unknown_model_is_not_found():
    response = await client().post("/v1/messages", json=body(model="anthropic/claude"))
    assert response.status_code == 404
    assert response.json()["error"]["code"] == "model_not_found"


# --- the other addresses


async def test_the_catalogue_lists_the_models_with_their_made_up_prices():
    listed = (await client().get("/v1/models")).json()["data"]
    assert [each["id"] for each in listed] == list(MODELS)
    assert all(each["id"].startswith("practice/") for each in listed)
    assert float(listed[0]["pricing"]["completion"]) == pytest.approx(5e-6)
    assert "pricing" not in next(each for each in listed if each["id"] == "practice/plain")


async def test_a_generation_is_settled_at_the_second_question():
    http = client()
    response = await http.post("/v1/messages", json=body(), headers=COST)
    asked = {"id": response.headers["X-Orca-Request-Id"]}
    assert (await http.get("/v1/generation", params=asked)).status_code == 404
    settled = (await http.get("/v1/generation", params=asked)).json()["data"]
    assert settled["tokens_total"] == settled["tokens_prompt"] + settled["tokens_completion"]
    assert settled["total_cost"] > 0
    assert (await http.get("/v1/generation", params={"id": "other"})).status_code == 404
    spent = (await http.get("/v1/dashboard/billing/usage")).json()["total_usage"]
    assert spent == pytest.approx(settled["total_cost"] * 100, abs=1e-6)
    assert (await http.get("/v1/dashboard/billing/subscription")).json()["hard_limit_usd"] == 100


async def test_everything_else_is_a_redirect():
    http = client()
    assert (await http.post("/v1/messages/count_tokens", json={})).status_code == 301
    assert (await http.get("/v1/messages")).status_code == 301
    assert (await http.get("/prefix/v1/models")).status_code == 200


# --- what can be played


@pytest.mark.parametrize("status", sorted(error_answers.ERRORS))
async def test_play_error(status):
    response = await client().post("/v1/messages", json=body(f"Please play error {status} now"))
    assert response.status_code == status
    assert "practice" in response.json()["error"]["message"]


async def test_play_error_without_a_number_masked_and_empty():
    http = client()
    assert (await http.post("/v1/messages", json=body("play an error"))).status_code == 500
    masked = (await http.post("/v1/messages", json=body("play masked error"))).json()
    assert masked["error"]["type"] == "<nil>"
    empty = await http.post("/v1/messages", json=body("play empty error"))
    assert (empty.status_code, empty.content) == (429, b"")
    assert (await http.post("/v1/messages", json=body("play redirect"))).status_code == 301


async def test_play_busy_fails_as_often_as_asked_and_then_answers():
    http = client()
    sent = body("Bees? play busy 2")
    assert [(await http.post("/v1/messages", json=sent)).status_code for _ in range(4)] == [
        529,
        529,
        200,
        529,
    ]


async def test_of_many_busy_questions_the_oldest_is_forgotten():
    http = client()

    async def status(words: str) -> int:
        return (await http.post("/v1/messages", json=body(f"{words} play busy 1"))).status_code

    assert await status("Bees?") == 529
    assert [await status(f"Question {n}?") for n in range(50)] == [529] * 50
    assert await status("Question 49?") == 200
    assert await status("Bees?") == 529, "asked as if for the first time"


async def test_play_rate_limit_says_how_long_to_wait():
    http = client()
    first, second = [
        await http.post("/v1/messages", json=body("play rate limit 8")) for _ in range(2)
    ]
    assert (first.status_code, first.headers["retry-after"]) == (429, "8")
    assert second.status_code == 200


async def test_play_offline_and_timeout():
    with pytest.raises(httpx.ConnectError):
        await client().post("/v1/messages", json=body("play offline"))
    with pytest.raises(httpx.ConnectTimeout):
        await client().post("/v1/messages", json=body("play timeout"))


async def test_play_cut_breaks_the_connection_after_some_text():
    got = b""
    with pytest.raises(httpx.RemoteProtocolError):  # noqa: PT012
        async with client().stream("POST", "/v1/messages", json=body("Bees? play cut")) as response:
            async for piece in response.aiter_bytes():
                got += piece
    assert b"text_delta" in got
    assert b"message_stop" not in got


@pytest.mark.parametrize("play", ["early end", "stream error", "upstream error", "bare error"])
async def test_a_fault_in_the_stream_leaves_an_interrupted_reply_with_its_text(play):
    reply = await reply_of(client(), body(f"Tell me about bees. play {play}"))
    assert reply.status is Status.INTERRUPTED
    assert reply.text
    assert reply.failure is not None


async def test_play_broken_event_sends_data_that_is_no_json():
    response = await client().post("/v1/messages", json=body("play broken event"))
    last = Decoder().feed(response.content)[-1]
    assert isinstance(last, ServerSentEvent)
    with pytest.raises(ValueError, match="Unterminated"):
        json.loads(last.data)


async def test_play_stall_stops_in_the_middle():
    got = b""
    with pytest.raises(TimeoutError):  # noqa: PT012
        async with asyncio.timeout(0.3):
            async with client().stream("POST", "/v1/messages", json=body("play stall")) as response:
                async for piece in response.aiter_bytes():
                    got += piece
    assert b"text_delta" in got


async def test_play_json_answers_a_streamed_request_whole():
    reply = await reply_of(client(), body("Tell me about bees. play json"))
    assert reply.status is Status.FINISHED
    assert reply.text


async def test_play_pings_disturb_nothing():
    response = await client().post("/v1/messages", json=body("play pings"))
    assert b"event: weather" in response.content
    assert b"\n: hm\n" in response.content
    assert (await reply_of(client(), body("play pings"))).status is Status.FINISHED


async def test_play_fallback_names_the_other_model():
    response = await client().post("/v1/messages", json=body("play fallback"))
    assert response.headers["X-Orca-Fallback-Model"] == "practice/plain"


@pytest.mark.parametrize(
    ("play", "reason"),
    [
        ("empty", "end_turn"),
        ("refusal", "refusal"),
        ("pause", "pause_turn"),
        ("full window", "model_context_window_exceeded"),
        ("tool", "tool_use"),
    ],
)
async def test_plays_that_end_for_another_reason(play, reason):
    reply = await reply_of(client(), body(f"play {play}"))
    assert reply.stop_reason == reason
    assert reply.status is Status.FINISHED
    assert (reply.stop_details is not None) == (play == "refusal")
    assert bool(reply.blocks) == (play not in {"empty", "refusal"})


async def test_play_tool_calls_the_first_tool_and_answers_its_result():
    http = client()
    sent = body("play tool", tools=[{"name": "find_train", "input_schema": {}}], stream=False)
    message = (await http.post("/v1/messages", json=sent)).json()
    call = message["content"][1]
    assert (call["type"], call["name"], call["input"]) == (
        "tool_use",
        "find_train",
        {"city": "Lisbon", "days": 2},
    )
    reply = await reply_of(http, sent | {"stream": True})
    assert isinstance(reply.blocks[1], ToolUseBlock)
    assert reply.blocks[1].input == call["input"]
    result = {"type": "tool_result", "tool_use_id": call["id"], "content": "sunny"}
    history = [
        *sent["messages"],
        {"role": "assistant", "content": message["content"]},
        {"role": "user", "content": [result]},
    ]
    after = (await http.post("/v1/messages", json=sent | {"messages": history})).json()
    assert after["stop_reason"] == "end_turn"


async def test_a_forced_tool_is_called():
    sent = body("Hello", tools=[{"name": "find_train"}], tool_choice={"type": "any"})
    assert (await reply_of(client(), sent)).stop_reason == "tool_use"


async def test_play_search_cites_what_it_found():
    told = await frames(client(), body("Rain in Lisbon? play search"))
    kinds = [
        each["content_block"]["type"] for each in told if each["type"] == "content_block_start"
    ]
    assert kinds == ["server_tool_use", "web_search_tool_result", "text", "text"]
    first = next(each for each in told if each["type"] == "content_block_delta")
    assert first["delta"] == {"type": "input_json_delta", "partial_json": ""}
    assert end_of(told)["usage"]["server_tool_use"]["web_search_requests"] == 1
    reply = await reply_of(client(), body("Rain in Lisbon? play search"))
    cited = reply.blocks[2]
    assert getattr(cited, "citations", None)


async def test_servers_go_with_their_toolsets():
    tools = [{"name": "find_train"}, TOOLSET]
    sent = body("Hello. play tool", mcp_servers=[{"name": "m"}], tools=tools)
    assert (await reply_of(client(), sent)).stop_reason == "tool_use"
    sent["tools"] = [TOOLSET]
    assert (await reply_of(client(), sent)).status is Status.FINISHED


@pytest.mark.parametrize(
    ("play", "kinds"),
    [
        ("mcp", ["mcp_tool_use", "mcp_tool_result", "text"]),
        ("redacted", ["redacted_thinking", "text"]),
        ("unknown block", ["hologram", "text"]),
    ],
)
async def test_plays_of_uncommon_blocks(play, kinds):
    message = (await client().post("/v1/messages", json=body(f"play {play}", stream=False))).json()
    assert [each["type"] for each in message["content"]] == kinds
    assert (await reply_of(client(), body(f"play {play}"))).status is Status.FINISHED


async def test_an_unknown_block_reaches_the_reply_whole():
    reply = await reply_of(client(), body("play unknown block"))
    assert isinstance(reply.blocks[0], UnknownBlock)
    assert reply.blocks[0].raw["projection"] == {"width": 3, "of": ["a", "whale"]}


async def test_play_emoji_splits_characters_that_the_reader_joins():
    response = await client().post("/v1/messages", json=body("play emoji"))
    assert rb'"\ud83d"' in response.content
    assert "\U0001f433" in (await reply_of(client(), body("play emoji"))).text


async def test_play_formula_writes_one_in_the_line_and_one_by_itself():
    text = (await reply_of(client(), body("What is the area of a circle? Play formula"))).text
    assert "$A = \\pi r^2$" in text
    assert "\n\n$$\n" in text


async def test_play_hostile_sends_what_must_be_harmless():
    text = (await reply_of(client(), body("play hostile"))).text
    assert "<script>" in text
    assert "javascript:" in text
    assert text.count("```") == 1


@pytest.mark.measured
async def test_many_lines_come_quickly():
    started = time.process_time()
    reply = await reply_of(client(), body("20000 lines about cats", max_tokens=1_000_000))
    assert len(reply.text.splitlines()) == 20_000
    assert is_within(time.process_time() - started, 20)


def test_every_play_is_explained_and_recognised():
    for name, number in faults.PLAYS.items():
        assert f"\n{name}" in (faults.__doc__ or "")
        assert faults.read(f"Please PLAY {name}!") == {name: number}
        assert faults.read(f"display {name}") == {}
    assert faults.read("play slow and play error 404") == {"slow": 0, "error": 404}
    assert faults.without("Bees? play cut").strip() == "Bees?"


# --- time


@pytest.mark.slow
async def test_the_pace_is_about_what_was_asked_for():
    started = time.monotonic()
    told = await frames(client(pace=400), body(max_tokens=200))
    spent = time.monotonic() - started
    # A busy machine may be slower, but nothing makes it faster than it was asked to be.
    assert end_of(told)["usage"]["output_tokens"] / spent <= 600


async def test_slow_is_slow_and_can_be_left_at_once():
    async with client(pace=1000).stream(
        "POST", "/v1/messages", json=body("Bees? play slow")
    ) as response:
        got = b""
        async for piece in response.aiter_bytes():
            got += piece
            if b"text_delta" in got:
                break
    assert b"message_stop" not in got


async def test_eight_answers_at_once_do_not_mix():
    http = client(seed=3)
    names = ["Anna", "Boris", "Clara", "David", "Emil", "Frida", "Georg", "Hilda"]
    replies = await asyncio.gather(
        *(
            reply_of(http, body("Hello", system=f'End every answer with "{name}."'))
            for name in names
        )
    )
    for name, reply in zip(names, replies, strict=True):
        assert reply.text.endswith(f"{name}.")
        assert not any(other in reply.text for other in names if other != name)


async def test_a_closed_stream_writes_nothing_more():
    transport = PracticeTransport(pace=0)
    request = httpx.Request("POST", f"{URL}/v1/messages", json=body())
    response = await transport.handle_async_request(request)
    stream = response.stream
    assert isinstance(stream, httpx.AsyncByteStream)
    walk = stream.__aiter__()
    assert await anext(walk)
    await stream.aclose()
    with pytest.raises(StopAsyncIteration):
        await anext(walk)


def test_importing_it_reads_no_corpus():
    program = (
        "import builtins, pathlib, sys\n"
        "read = pathlib.Path.read_text\n"
        "def watched(path, *a, **k):\n"
        "    assert 'practice' not in str(path), path\n"
        "    return read(path, *a, **k)\n"
        "pathlib.Path.read_text = watched\n"
        "from orca_desktop.gateway.practice.transport import PracticeTransport\n"
        "PracticeTransport()\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


def test_a_signature_is_whole_or_it_is_refused():
    assert checks.signature("a") != checks.signature("b")


async def test_documents_are_cited_where_that_is_asked_for():
    def asked(cites: bool):
        extra = {"citations": {"enabled": True}} if cites else {}
        text = {"type": "text", "media_type": "text/plain", "data": "\n# Whales\nThey sing."}
        paper = {"type": "base64", "media_type": "application/pdf", "data": "JVBERg=="}
        content = [
            {"type": "document", "source": text, "title": "notes.md", **extra},
            {"type": "document", "source": paper, "title": "Plan.pdf", **extra},
            {"type": "text", "text": "What is this?"},
        ]
        return {**body("", stream=False), "messages": [{"role": "user", "content": content}]}

    plain = await reply_of(client(), asked(False))
    assert not any(block.citations for block in plain.blocks if isinstance(block, TextBlock))
    reply = await reply_of(client(), asked(True))
    first, second = (
        block.citations[0]
        for block in reply.blocks
        if isinstance(block, TextBlock) and block.citations
    )
    assert first == {
        "type": "char_location",
        "cited_text": "# Whales",
        "document_index": 0,
        "document_title": "notes.md",
        "start_char_index": 1,
        "end_char_index": 9,
    }
    assert (second["document_index"], second["start_page_number"]) == (1, 1)


# --- an answer of given words


def given_answer(words: list[str], *stops: str, seed: int = 1, **fields: Any) -> dict[str, Any]:
    """The message of an answer that consists of these words."""
    order = checks.check(body(stop_sequences=list(stops), **fields))
    assert isinstance(order, checks.ParsedRequest)
    part = event_generator.Words(words)
    made = event_generator.EventGenerator(order, [part], Random(seed), "m", 5)  # noqa: S311
    message, tokens = event_generator.whole(made.events())
    assert tokens == message["usage"]["output_tokens"] or stops
    return message


@given(st.lists(st.text("ab.", max_size=12), max_size=6), st.text("ab.", min_size=1, max_size=5))
def test_any_answer_ends_before_any_stop_sequence(words: list[str], stop: str) -> None:
    text, sep, _ = "".join(words).partition(stop)
    message = given_answer(words, stop)
    assert "".join(each["text"] for each in message["content"]) == text
    assert message["stop_reason"] == ("stop_sequence" if sep else "end_turn")
    assert message["stop_sequence"] == (stop if sep else None)


@given(st.text("ab.", max_size=40), st.integers(1, 20))
def test_any_answer_is_cut_at_the_most_tokens(text: str, most: int) -> None:
    message = given_answer([text], max_tokens=most)
    pieces = list(tokenizer.split([text]))
    assert message["content"][0]["text"] == "".join(pieces[:most])
    assert message["usage"]["output_tokens"] == min(most, len(pieces))
    assert message["stop_reason"] == ("max_tokens" if len(pieces) > most else "end_turn")


async def test_the_place_that_is_cited_is_the_first_that_was_found():
    content = (
        await client().post("/v1/messages", json=body("Rain? play search", stream=False))
    ).json()["content"]
    found, text = content[1]["content"], content[2]
    (cited,) = text["citations"]
    assert len(found) == 2
    assert (cited["url"], cited["title"]) == (found[0]["url"], found[0]["title"])
    assert content[0]["input"] == {"query": "Rain? play search"}


async def test_many_lines_come_in_large_pieces_and_few_words_in_small_ones():
    def pieces(told: list[dict[str, Any]]) -> list[str]:
        deltas = [each["delta"] for each in told if each["type"] == "content_block_delta"]
        return [each["text"] for each in deltas if "text" in each]

    many = pieces(await frames(client(), body("400 lines about cats", max_tokens=100_000)))
    few = pieces(await frames(client(), body("What makes a good soup?")))
    assert max(map(len, few)) <= 3 * 8
    assert min(map(len, many[:-1])) > 3 * 8


async def test_a_pause_and_a_full_window_come_after_some_words():
    usual = (await reply_of(client(3), body())).text
    for play in ("pause", "full window"):
        reply = await reply_of(client(3), body(f"What makes a good soup? play {play}"))
        assert 20 < len(reply.text) < len(usual)
