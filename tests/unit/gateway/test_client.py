"""The client against the fault matrix: how each answer ends, what is kept, what is sent again."""

from __future__ import annotations

import asyncio
import dataclasses
import gc
import logging
import os
import socket
import ssl
import subprocess
import sys
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import httpx
import pytest

from orca_desktop.domain.blocks import (
    RedactedThinkingBlock,
    TextBlock,
    ThinkingBlock,
    ToolResultBlock,
    ToolUseBlock,
    UnknownBlock,
)
from orca_desktop.domain.clock import now
from orca_desktop.domain.errors import ErrorKind as Kind, Failure
from orca_desktop.domain.events import (
    CitationAdded,
    Failed,
    Finished,
    Interrupted,
    MessageChanged,
    MessageStarted,
    RequestSent,
    ResponseOpened,
    StillWaiting,
    Stopped,
    TextAdded,
    Waiting,
)
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.domain.reply import Reply, Status
from orca_desktop.domain.secret import Secret
from orca_desktop.gateway import wire
from orca_desktop.gateway.address import PRACTICE, GatewayAddress
from orca_desktop.gateway.backoff import Backoff
from orca_desktop.gateway.catalog import Model
from orca_desktop.gateway.client import Gateway, KeyAccepted, KeyUnknown
from orca_desktop.gateway.limits import Limits
from tests.support.gateway import KEY, ScriptedGateway, sse
from tests.support.gateway_client import PATIENT, collect, request, trusting
from tests.support.gateway_scripts import ANSWER, SCRIPTS
from tests.support.waiting import turns, until

ROOT = Path(__file__).parents[3]
ENDINGS = (Finished, Stopped, Interrupted, Failed)


def words(events):
    return "".join(event.text for event in events if isinstance(event, TextAdded))


def folded(events):
    reply = Reply("r", now(), DEFAULTS)
    for event in events:
        reply = reply.after(event, 0.0)
    return reply


def failure_of(events):
    """The failure that the answer ended with."""
    ending = events[-1]
    assert isinstance(ending, Failed | Interrupted)
    return ending.failure


def assert_one_ending(events):
    assert isinstance(events[-1], ENDINGS)
    assert not any(isinstance(event, ENDINGS) for event in events[:-1])


# --- good answers ---------------------------------------------------------------------------------

PLAIN = [
    "hello", "json-answer", "carriage-returns", "carriage-return-line-feeds", "byte-order-mark",
    "comments", "no-event-names", "wrong-charset", "done-marker", "after-stop", "early-hints",
    "slow-first-byte",
]  # fmt: skip


@pytest.mark.parametrize("script", PLAIN)
async def test_the_same_answer_in_any_framing(connect, scripted, script, caplog):
    events = await collect(connect(script))
    assert not caplog.records, "nothing is told, or fails, after the ending"
    reply = folded(events)
    assert_one_ending(events)
    assert reply.status is Status.FINISHED
    assert reply.blocks == (TextBlock(ANSWER),)
    assert reply.stop_reason == "end_turn"
    assert reply.request_id == "req-1"
    assert reply.usage.input_tokens == 25
    assert reply.usage.output_tokens == 42
    assert reply.usage.cost_usd == Decimal("0.000123")
    assert len(scripted.messages) == 1


async def test_the_request_on_the_wire(connect, scripted):
    gateway = connect("hello", address=scripted.url + "/prefix")
    what = request("Grüße 🐋", temperature=0.0, stop_sequences=("END",), thinking="off")
    await collect(gateway, what)
    (received,) = scripted.requests
    assert received.path == "/prefix/v1/messages"
    assert received.json == wire.to_json(what) == {
        "model": DEFAULTS["model"],
        "max_tokens": DEFAULTS["max_tokens"],
        "temperature": 0.0,
        "thinking": {"type": "disabled"},
        "stop_sequences": ["END"],
        "stream": True,
        "messages": [{"role": "user", "content": [{"type": "text", "text": "Grüße 🐋"}]}],
    }  # fmt: skip
    headers = dict(received.headers)
    assert headers.pop("user-agent").startswith("OrcaDesktop/")
    assert headers.pop("host") == f"127.0.0.1:{scripted.port}"
    assert int(headers.pop("content-length")) == len(received.body)
    assert headers == {
        "authorization": f"Bearer {KEY}",
        "anthropic-version": "2023-06-01",
        "content-type": "application/json",
        "accept": "text/event-stream",
        "accept-encoding": "identity",
        "connection": "keep-alive",
        "x-orcarouter-include-cost": "true",
    }


async def test_mcp_servers_name_their_beta(connect, scripted):
    servers = '[{"type": "url", "url": "https://mcp.example", "name": "docs"}]'
    await collect(connect("mcp"), request(mcp_servers=servers))
    assert scripted.requests[0].headers["anthropic-beta"] == "mcp-client-2025-11-20"
    assert scripted.requests[0].json["mcp_servers"][0]["name"] == "docs"


async def test_without_streaming(connect, scripted):
    events = await collect(connect("hello"), request(stream=False))
    assert folded(events).text == ANSWER
    assert scripted.requests[0].json["stream"] is False
    assert scripted.requests[0].headers["accept"] == "application/json"


async def test_a_large_request_arrives_whole(connect, scripted):
    text = "Wörter und Wörter. " * 200_000
    assert folded(await collect(connect("hello"), request(text))).status is Status.FINISHED
    assert scripted.requests[0].last_text == text


@pytest.mark.slow
async def test_nothing_of_a_request_stays_until_the_collector_looks(connect):
    gateway, what = connect("hello"), request("What is this?")
    gc.collect()
    gc.disable()
    try:
        assert folded(await collect(gateway, what)).status is Status.FINISHED
        assert [each for each in gc.get_objects() if isinstance(each, wire.RequestBody)] == []
    finally:
        gc.enable()


async def test_thinking_and_redacted_thinking(connect):
    reply = folded(await collect(connect("thinking")))
    assert reply.blocks == (
        ThinkingBlock("Let me think about this step by step.", "EqQBCgIYAhIM"),
        RedactedThinkingBlock("EmwKAhgB"),
        TextBlock("Done thinking."),
    )
    assert reply.usage.thinking_tokens == 17


async def test_hidden_thoughts_have_more_patience_than_silence(connect):
    limits = dataclasses.replace(PATIENT, between_events=0.25)
    reply = folded(await collect(connect("thinking-omitted", limits=limits)))
    assert reply.blocks == (ThinkingBlock("", "EqQB"), TextBlock("Here."))


async def test_tools_searches_and_mcp(connect):
    assert folded(await collect(connect("tool-use"))).blocks == (
        ToolUseBlock("tool_use", "toolu_1", "get_weather", {"city": "Paris"}),
    )
    events = await collect(connect("web-search"))
    call, result, text = folded(events).blocks
    assert isinstance(call, ToolUseBlock)
    assert call.input == {"query": "whales"}
    assert isinstance(result, ToolResultBlock)
    assert result.content[0]["url"] == "https://example.com/a"
    assert isinstance(text, TextBlock)
    assert text.citations is not None
    assert text.citations[0]["cited_text"] == "Whales sing."
    assert sum(isinstance(event, CitationAdded) for event in events) == 1
    assert folded(events).usage.web_search_requests == 1
    listing, used, found, _ = folded(await collect(connect("mcp"))).blocks
    assert listing == UnknownBlock(
        {"type": "mcp_tool_listing", "server_name": "docs", "tools": [{"name": "find"}]}
    )
    assert isinstance(used, ToolUseBlock)
    assert used.input == {"q": "orca"}
    assert isinstance(found, ToolResultBlock)


@pytest.mark.parametrize(
    ("script", "reason"),
    [
        ("pause-turn", "pause_turn"),
        ("context-exceeded", "model_context_window_exceeded"),
        ("max-tokens", "max_tokens"),
        ("refusal", "refusal"),
    ],
)
async def test_reasons_to_stop(connect, script, reason):
    reply = folded(await collect(connect(script)))
    assert (reply.status, reply.stop_reason) == (Status.FINISHED, reason)
    if reason == "refusal":
        assert reply.stop_details == {
            "type": "refusal",
            "category": "cyber",
            "explanation": "Not this.",
        }


async def test_what_the_headers_tell(connect):
    events = await collect(connect("alias"))
    assert events[1] == ResponseOpened("req-1", "anthropic/claude-haiku-4.5", "openai/gpt-6-mini")


async def test_unknown_things_are_kept_or_ignored(connect):
    assert folded(await collect(connect("unknown-things"))).blocks == (
        UnknownBlock({"type": "hologram", "frames": [1, 2, 3], "note": "ab", "last": True}),
        TextBlock("Known words."),
    )


async def test_characters_split_over_deltas(connect):
    text = folded(await collect(connect("split-surrogates"))).text
    assert text == "A 🐋! lone \ufffdx \ufffd end \ufffd"
    text.encode()


async def test_what_is_odd_but_whole_is_kept(connect):
    events = await collect(connect("odd-but-whole"))
    reply = folded(events)
    assert reply.status is Status.FINISHED
    assert reply.blocks == (
        TextBlock("first "),
        TextBlock("second"),
        TextBlock(" third, unannounced"),
    )
    assert sum(isinstance(event, MessageStarted) for event in events) == 1
    assert reply.usage.output_tokens == 1
    assert reply.usage.input_tokens == 25
    assert reply.usage.cost_usd is None
    assert (
        next(event for event in events if isinstance(event, MessageChanged)).usage.output_tokens
        is None
    )


@pytest.mark.parametrize("script", ["hello", "json-answer"])
async def test_an_answer_larger_than_the_limit(connect, script):
    limits = dataclasses.replace(PATIENT, reply_size=200)
    events = await collect(connect(script, limits=limits))
    assert_one_ending(events)
    assert failure_of(events).kind is Kind.PROTOCOL
    assert "200 bytes" in failure_of(events).message
    assert not failure_of(events).may_retry


@pytest.mark.parametrize("script", ["byte-by-byte", "close-delimited", "trailers"])
async def test_other_ways_to_send_a_stream(connect, script):
    events = await collect(connect(script))
    assert isinstance(events[-1], Finished)
    assert words(events) in {"One byte a packet. 🐋", "Clean.", "With trailers."}


async def test_fifty_thousand_events_arrive_each(connect):
    # A busy machine lets either side wait, which is not what this is about.
    events = await collect(connect("many-events", limits=Limits()), patience=300)
    assert words(events) == "x" * 50_000
    assert isinstance(events[-1], Finished)


async def test_connections_are_used_again(connect, scripted):
    gateway = connect("hello")
    for _ in range(3):
        await collect(gateway)
    assert scripted.connections == 1


# --- faults before an answer ----------------------------------------------------------------------

# script: kind, may be retried by hand, maybe billed, requests sent
REFUSED = {
    "closed-at-once": (Kind.CUT, True, True, 1),
    "reset-at-once": (Kind.CUT, True, True, 1),
    "half-a-status": (Kind.CUT, True, True, 1),
    "garbage-status": (Kind.PROTOCOL, False, True, 1),
    "http-0.9": (Kind.CUT, True, True, 1),
    "giant-headers": (Kind.PROTOCOL, False, True, 1),
    "silent": (Kind.TIMEOUT, True, True, 1),
    "silent-after-headers": (Kind.TIMEOUT, True, True, 1),
    "redirect-301": (Kind.REDIRECT, False, False, 1),
    "redirect-302": (Kind.REDIRECT, False, False, 1),
    "redirect-303": (Kind.REDIRECT, False, False, 1),
    "redirect-307": (Kind.REDIRECT, False, False, 1),
    "redirect-308": (Kind.REDIRECT, False, False, 1),
    "400": (Kind.BAD_REQUEST, False, False, 1),
    "400-temperature": (Kind.BAD_REQUEST, False, False, 1),
    "400-blocked": (Kind.BLOCKED, False, False, 1),
    "401": (Kind.BAD_KEY, False, False, 1),
    "402": (Kind.NO_CREDIT, False, False, 1),
    "403": (Kind.FORBIDDEN, False, False, 1),
    "403-quota": (Kind.NO_CREDIT, False, False, 1),
    "403-spend": (Kind.SPEND_LIMIT, False, False, 1),
    "404": (Kind.MODEL_NOT_FOUND, False, False, 1),
    "404-page": (Kind.WRONG_PATH, False, False, 1),
    "408": (Kind.TIMEOUT, True, False, 1),
    "409": (Kind.SERVER, True, False, 1),
    "413": (Kind.TOO_LARGE, False, False, 1),
    "421": (Kind.SERVER, True, False, 1),
    "425": (Kind.MODEL_NOT_FOUND, False, False, 1),
    "429-bodiless": (Kind.RATE_LIMITED, True, False, 3),
    "429-free-cap": (Kind.TOO_LARGE, False, False, 1),
    "429-spend-cap": (Kind.SPEND_LIMIT, False, False, 1),
    "429-ten-days": (Kind.RATE_LIMITED, True, False, 1),
    "429-thrice-then-hello": (Kind.RATE_LIMITED, True, False, 3),
    "500": (Kind.SERVER, True, True, 1),
    "502": (Kind.SERVER, True, True, 1),
    "503": (Kind.OVERLOADED, True, False, 3),
    "503-byok": (Kind.FORBIDDEN, False, False, 1),
    "504": (Kind.TIMEOUT, True, True, 1),
    "529": (Kind.OVERLOADED, True, False, 3),
    "500-then-hello": (Kind.SERVER, True, True, 1),
    "204": (Kind.PROTOCOL, True, True, 1),
    "empty": (Kind.PROTOCOL, True, True, 1),
    "page": (Kind.PROTOCOL, True, True, 1),
    "json-nonsense": (Kind.PROTOCOL, True, True, 1),
    "json-error": (Kind.OVERLOADED, True, True, 1),
    "json-broken": (Kind.PROTOCOL, True, True, 1),
    "refused-unread": (Kind.BAD_REQUEST, False, False, 1),
    "refused-flood": (Kind.BAD_REQUEST, False, False, 1),
    "gzip": (Kind.PROTOCOL, True, True, 1),
    "gzip-bomb": (Kind.PROTOCOL, True, True, 1),
    "bad-gzip": (Kind.PROTOCOL, True, True, 1),
    "brotli": (Kind.PROTOCOL, True, True, 1),
    "zstd": (Kind.PROTOCOL, True, True, 1),
    "error-first": (Kind.OVERLOADED, True, True, 1),
    "stop-only": (Kind.PROTOCOL, True, True, 1),
    "empty-stream": (Kind.CUT, True, True, 1),
}


@pytest.mark.parametrize(("script", "expected"), REFUSED.items(), ids=REFUSED.keys())
async def test_no_answer_came(connect, scripted, script, expected):
    events = await collect(connect(script))
    assert_one_ending(events)
    ending = events[-1]
    assert isinstance(ending, Failed)
    failure = ending.failure
    assert (
        failure.kind,
        failure.may_retry,
        failure.maybe_billed,
        len(scripted.messages),
    ) == expected
    assert {type(event) for event in events[:-1]} <= {
        RequestSent,
        ResponseOpened,
        Waiting,
        StillWaiting,
    }
    assert len({each.body for each in scripted.messages}) == 1
    assert KEY not in repr(events)


# --- faults in the stream -------------------------------------------------------------------------

BROKEN = {
    "missing-stop": Kind.CUT,
    "missing-stop-after-delta": Kind.CUT,
    "no-final-blank-line": Kind.CUT,
    "cut-in-event": Kind.CUT,
    "cut-in-utf-8": Kind.CUT,
    "cut-in-line-end": Kind.CUT,
    "reset-mid": Kind.CUT,
    "no-chunk-terminator": Kind.CUT,
    "close-delimited-cut": Kind.CUT,
    "short-content-length": Kind.CUT,
    "stall": Kind.TIMEOUT,
    "ping-only": Kind.TIMEOUT,
    "comment-drip": Kind.TIMEOUT,
    "error-mid": Kind.OVERLOADED,
    "error-mid-then-stop": Kind.OVERLOADED,
    "error-mid-silent": Kind.OVERLOADED,
    "error-upstream-done": Kind.SERVER,
    "error-bare": Kind.NO_CREDIT,
    "error-text": Kind.SERVER,
    "broken-json": Kind.PROTOCOL,
    "deep-json": Kind.PROTOCOL,
    "deep-block": Kind.PROTOCOL,
    "huge-number": Kind.PROTOCOL,
    "huge-index": Kind.PROTOCOL,
    "negative-index": Kind.PROTOCOL,
    "delta-after-block-stop": Kind.PROTOCOL,
    "other-message": Kind.PROTOCOL,
    "block-twice": Kind.PROTOCOL,
    "number-for-text": Kind.PROTOCOL,
    "wrong-delta": Kind.PROTOCOL,
    "big-line": Kind.PROTOCOL,
    "flood": Kind.PROTOCOL,
}


@pytest.mark.parametrize(("script", "kind"), BROKEN.items(), ids=BROKEN.keys())
async def test_the_answer_broke(connect, scripted, script, kind):
    events = await collect(connect(script))
    assert_one_ending(events)
    ending = events[-1]
    assert isinstance(ending, Interrupted)
    assert ending.failure.kind is kind
    assert ending.failure.maybe_billed
    assert words(events).startswith("Half an ans")
    assert folded(events).status is Status.INTERRUPTED
    assert len(scripted.messages) == 1


def test_every_script_is_tried():
    tried = {*PLAIN, *REFUSED, *BROKEN}
    others = {
        "thinking", "thinking-omitted", "tool-use", "web-search", "mcp", "pause-turn", "refusal",
        "context-exceeded", "max-tokens", "alias", "unknown-things", "split-surrogates",
        "odd-but-whole", "byte-by-byte", "close-delimited", "trailers", "many-events", "endless",
        "echo", "long", "429-then-hello", "429-twice-then-hello", "429-date-then-hello",
        "429-past-then-hello", "429-negative-then-hello", "429-nonsense-then-hello",
        "429-millis-then-hello", "503-then-hello", "529-then-hello", "goes-on", "bad-signature",
        # What a client answers is tried by sessions.
        "calculates", "riddle", "pictures", "pauses-in-a-search",
    }  # fmt: skip
    assert SCRIPTS.keys() == tried | others


# --- retries --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("script", "sent"),
    [
        ("429-then-hello", 2),
        ("429-twice-then-hello", 3),
        ("429-date-then-hello", 2),
        ("429-past-then-hello", 2),
        ("429-negative-then-hello", 2),
        ("429-nonsense-then-hello", 2),
        ("429-millis-then-hello", 2),
        ("503-then-hello", 2),
        ("529-then-hello", 2),
    ],
)
async def test_a_busy_gateway_is_asked_again(connect, scripted, script, sent):
    events = await collect(connect(script))
    assert isinstance(events[-1], Finished)
    assert words(events) == ANSWER
    assert len(scripted.messages) == sent
    waits = [event for event in events if isinstance(event, Waiting)]
    assert waits
    assert {wait.kind for wait in waits} <= {Kind.RATE_LIMITED, Kind.OVERLOADED}


async def test_the_wait_is_counted_down_and_kept(connect, scripted):
    events = await collect(connect("429-then-hello"))
    waits = [event.seconds for event in events if isinstance(event, Waiting)]
    assert waits == sorted(waits, reverse=True)
    assert 0.1 < waits[0] <= 0.2
    assert len(waits) >= 2
    first, second = scripted.messages
    assert second.at - first.at >= 0.2


async def test_ten_days_are_told_not_waited_out(connect):
    failure = failure_of(await collect(connect("429-ten-days")))
    assert failure.retry_after == 864_000


async def test_a_refused_connection_is_tried_three_times(connect):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        events = await collect(connect(address=f"http://127.0.0.1:{taken.getsockname()[1]}"))
    failure = failure_of(events)
    assert failure.kind is Kind.NETWORK
    assert not failure.maybe_billed
    assert {event.attempt for event in events if isinstance(event, Waiting)} == {1, 2}


async def test_W10_without_a_network_no_name_is_found(connect):
    limits = dataclasses.replace(PATIENT, retries=0, connect=5)
    events = await collect(connect(address="https://no-such-host.invalid", limits=limits))
    assert failure_of(events).kind is Kind.OFFLINE
    assert not failure_of(events).maybe_billed


async def test_a_black_hole_is_given_up_and_was_not_billed(connect):
    """A listener whose queue is full lets nobody in: connecting hangs until our own limit."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        port = listener.getsockname()[1]
        fillers = [socket.socket() for _ in range(8)]
        for filler in fillers:
            filler.setblocking(False)
            filler.connect_ex(("127.0.0.1", port))
        limits = dataclasses.replace(PATIENT, retries=0, connect=0.3)
        events = await collect(connect(address=f"http://127.0.0.1:{port}", limits=limits))
        for filler in fillers:
            filler.close()
    assert failure_of(events).kind is Kind.NETWORK
    assert not failure_of(events).maybe_billed


async def test_several_streams_hold_back_together(connect, scripted):
    gateway = connect("429-then-hello", *["hello"] * 7)
    is_held_back = asyncio.Event()

    async def ask_first():
        async with gateway.stream(request("question 0"), Secret(KEY)) as stream:
            events = []
            async for event in stream:
                events.append(event)
                if isinstance(event, Waiting):
                    is_held_back.set()
        return events

    async def later(number):
        await is_held_back.wait()
        return await collect(gateway, request(f"question {number}"))

    replies = await asyncio.gather(ask_first(), *(later(number) for number in range(1, 8)))
    assert all(isinstance(events[-1], Finished) for events in replies)
    first, *others = scripted.messages
    assert len(others) == 8
    assert all(each.at - first.at >= 0.2 for each in others)
    assert any(isinstance(event, Waiting) for event in replies[5])


# --- silence --------------------------------------------------------------------------------------


async def test_waiting_is_told(connect):
    limits = dataclasses.replace(PATIENT, notice=0.15)
    events = await collect(connect("slow-first-byte", limits=limits))
    waits = [event.seconds for event in events if isinstance(event, StillWaiting)]
    assert waits == sorted(waits)
    assert len(waits) >= 2
    assert all(later - earlier >= 0.14 for earlier, later in pairwise([0.0, *waits]))


@pytest.mark.slow
async def test_an_answer_that_is_not_streamed_gets_more_time(connect):
    limits = dataclasses.replace(PATIENT, first_byte=0.2)
    assert isinstance((await collect(connect("slow-first-byte", limits=limits)))[-1], Failed)
    what = request(stream=False)
    assert isinstance(
        (await collect(connect("slow-first-byte", limits=limits), what))[-1], Finished
    )


# --- where the key goes ---------------------------------------------------------------------------


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_nothing_follows_a_redirect(connect, scripted, status):
    async with ScriptedGateway("hello") as elsewhere:

        async def redirect(talk):
            await talk.answer(status, b"", {"Location": elsewhere.url + "/v1/messages"})

        gateway = connect()
        scripted.scripts = [redirect]
        events = await collect(gateway)
        assert failure_of(events).kind is Kind.REDIRECT
        assert elsewhere.url in failure_of(events).message
        assert elsewhere.connections == 0
    assert len(scripted.messages) == 1


async def test_no_key_no_request(connect, scripted):
    stream = connect("hello").stream(request(), None)
    assert [event async for event in stream] == [Failed(Failure(Kind.NO_KEY))]
    assert scripted.connections == 0


async def test_cookies_are_not_kept(connect, scripted):
    async def baker(talk):
        await talk.answer_json(429, {}, {"Set-Cookie": "id=1; Path=/", "Retry-After": "0.05"})

    gateway = connect()
    scripted.scripts = [baker, "hello"]
    await collect(gateway)
    assert len(scripted.messages) == 2
    assert not any("cookie" in each.headers for each in scripted.messages)


async def test_a_proxy_is_not_asked_for_this_computer(connect, scripted, monkeypatch):
    async with ScriptedGateway("hello") as proxy:
        for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
            monkeypatch.setenv(name, proxy.url)
        monkeypatch.delenv("NO_PROXY", raising=False)
        monkeypatch.delenv("no_proxy", raising=False)
        assert isinstance((await collect(connect("hello")))[-1], Finished)
        assert proxy.connections == 0


async def test_a_proxy_sees_no_key(monkeypatch):
    """On the way out it is only asked to connect; here it refuses."""
    seen = []

    async def proxy(reader, writer):
        seen.append(await reader.readuntil(b"\r\n\r\n"))
        writer.write(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")
        await writer.drain()
        writer.close()
        await writer.wait_closed()

    server = await asyncio.start_server(proxy, "127.0.0.1", 0)
    monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}")
    gateway = Gateway(
        GatewayAddress("https://api.orcarouter.example"),
        limits=dataclasses.replace(PATIENT, retries=0),
    )
    events = await collect(gateway)
    await gateway.close()
    server.close()
    await server.wait_closed()
    assert failure_of(events).kind is Kind.PROXY
    assert not failure_of(events).maybe_billed
    assert seen
    assert seen[0].startswith(b"CONNECT api.orcarouter.example:443 ")
    assert KEY.encode() not in seen[0]


async def test_a_refusal_before_the_request_was_sent_whole():
    """A server that does not want to read on says why, and that is what the person is told."""

    async def refuse(reader, writer):
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 413 Too Large\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        await writer.drain()
        writer.write_eof()
        await reader.read()
        writer.close()

    server = await asyncio.start_server(refuse, "127.0.0.1", 0)
    gateway = Gateway(
        GatewayAddress(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"), limits=PATIENT
    )
    events = await collect(gateway, request("x" * 5_000_000))
    await gateway.close()
    server.close()
    await server.wait_closed()
    assert failure_of(events).kind is Kind.TOO_LARGE
    assert not failure_of(events).maybe_billed


async def test_a_server_that_stops_reading_was_not_billed():
    """The request went out only in part, so it cannot have been carried out."""

    over, left = asyncio.Event(), asyncio.Event()

    async def deaf(reader, writer):
        writer.transport.pause_reading()
        await over.wait()
        writer.transport.abort()
        left.set()

    server = await asyncio.start_server(deaf, "127.0.0.1", 0)
    limits = dataclasses.replace(PATIENT, write=0.3)
    gateway = Gateway(
        GatewayAddress(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"), limits=limits
    )
    events = await collect(gateway, request("x" * 20_000_000))
    await gateway.close()
    over.set()
    await left.wait()
    server.close()
    await server.wait_closed()
    assert failure_of(events).kind is Kind.TIMEOUT
    assert not failure_of(events).maybe_billed


@pytest.mark.parametrize(
    "script", ["hello", "401", "garbage-status", "reset-mid", "429-then-hello", "redirect-307"]
)
async def test_the_key_is_in_no_log(connect, caplog, script):
    caplog.set_level(logging.DEBUG)
    gateway = connect(script)
    await collect(gateway)
    await gateway.check_key(Secret(KEY))
    assert "httpcore" in caplog.text
    assert KEY not in caplog.text


async def test_the_log_says_how_each_answer_began_and_what_it_is_called(connect, caplog):
    caplog.set_level(logging.DEBUG, "orca_desktop.gateway")
    await collect(connect("429-then-hello"))
    told = [each.getMessage() for each in caplog.records]
    begun = [each.partition(", ")[0] for each in told if "request id" in each]
    assert begun == ["status 429", "status 200"]


async def test_a_bad_key_is_in_no_words(connect):
    """A key that no header can carry fails before anything is sent, and unseen."""
    key = "sk-orca-with-a-line\n-break-in-it"
    events = await collect(connect("hello"), key=Secret(key))
    assert isinstance(events[-1], Failed)
    assert "with-a-line" not in repr(events)


# --- leaving early --------------------------------------------------------------------------------


async def closed(scripted):
    """At once, in turns of the loop that both sides share, for time says nothing on a busy machine."""
    request = scripted.messages[-1]
    for _ in range(2000):
        await asyncio.sleep(0)
        if request.closed.is_set():
            return
    raise AssertionError("the connection is still open")


async def test_closing_closes_the_socket(connect, scripted):
    async with connect("endless").stream(request(), Secret(KEY)) as stream:
        async for event in stream:
            if isinstance(event, TextAdded):
                break
    await closed(scripted)
    assert [event async for event in stream] == []


async def test_cancelling_closes_the_socket(connect, scripted):
    gateway = connect("endless")
    before = asyncio.all_tasks()
    begun = asyncio.Event()

    async def read():
        async for event in gateway.stream(request(), Secret(KEY)):
            if isinstance(event, TextAdded):
                begun.set()

    task = asyncio.get_running_loop().create_task(read())
    await begun.wait()
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    assert task.cancelled()
    await closed(scripted)
    await until(lambda: not asyncio.all_tasks() - before)


async def test_dropping_closes_the_socket(connect, scripted):
    async for event in connect("endless").stream(request(), Secret(KEY)):
        if isinstance(event, TextAdded):
            break
    await closed(scripted)


async def test_cancelling_a_countdown(connect, scripted):
    gateway = connect("429-then-hello", "hello", limits=dataclasses.replace(PATIENT, tick=0.01))
    async with gateway.stream(request(), Secret(KEY)) as stream:
        async for event in stream:
            if isinstance(event, Waiting):
                break
    # The next question waits as long as the one that was given up would have.
    assert isinstance((await collect(gateway, request("The next")))[-1], Finished)
    given_up, following = scripted.messages
    assert b"The next" not in given_up.body
    assert b"The next" in following.body


async def test_closing_after_the_end_and_before_the_start(connect, scripted):
    gateway = connect("hello")
    unstarted = gateway.stream(request(), Secret(KEY))
    await unstarted.aclose()
    await unstarted.aclose()
    assert scripted.connections == 0
    stream = gateway.stream(request(), Secret(KEY))
    assert isinstance([event async for event in stream][-1], Finished)
    await stream.aclose()


@pytest.mark.slow
async def test_two_hundred_cancels_at_any_moment_leave_nothing(connect, scripted):
    gateway = connect("endless")
    await gateway.open()
    before = asyncio.all_tasks()

    async def read(steps):
        task = asyncio.get_running_loop().create_task(collect(gateway))
        await turns(steps)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        assert task.cancelled()

    for batch in range(20):
        await asyncio.gather(*(read(batch * 10 + index) for index in range(10)))
    assert len(scripted.messages) > 100, "most had been sent"
    await until(lambda: not scripted.open_connections and not asyncio.all_tasks() - before)


async def test_closing_the_gateway_first_leaves_no_connection(connect, scripted):
    gateway = connect("slow-first-byte")
    answer = asyncio.get_running_loop().create_task(collect(gateway))
    await until(lambda: scripted.messages)
    await gateway.close()
    assert isinstance((await answer)[-1], Finished)
    await until(lambda: not scripted.open_connections)


# --- small requests -------------------------------------------------------------------------------


async def test_a_key_is_checked(connect, scripted):
    gateway = connect()
    assert await gateway.check_key(Secret(KEY)) == KeyAccepted()
    refused = await gateway.check_key(Secret("sk-orca-wrong-wrong"))
    assert isinstance(refused, Failure)
    assert refused.kind is Kind.BAD_KEY
    assert scripted.messages == []


async def test_a_key_that_cannot_be_checked_is_unknown(connect, scripted):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        nobody = connect(address=f"http://127.0.0.1:{taken.getsockname()[1]}")
        unknown = await nobody.check_key(Secret(KEY))
    assert isinstance(unknown, KeyUnknown)
    assert unknown.failure is not None
    assert unknown.failure.kind is Kind.NETWORK


def gateway_that_answers(status, body=b"", **headers):
    """A gateway that gives every request the same answer, in pieces as a network would."""

    def answer(asked: httpx.Request) -> httpx.Response:
        async def pieces():
            for start in range(0, len(body), 65_536):
                yield body[start : start + 65_536]

        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return httpx.Response(status, headers=named, content=pieces())

    return Gateway(PRACTICE, transport=lambda: httpx.MockTransport(answer), limits=PATIENT)


JSON_404 = b'{"error": {"message": "generation not found"}}'


@pytest.mark.parametrize(
    ("status", "body", "expected"),
    [
        (404, JSON_404, KeyAccepted),
        (200, b"{}", KeyAccepted),
        (404, b"<html>not found</html>", KeyUnknown),
        (404, b"", KeyUnknown),
        (301, b"", KeyUnknown),
        (429, b"", KeyUnknown),
        (500, b"", KeyUnknown),
        (404, JSON_404 + b" " * 20_000_000, KeyUnknown),
        (401, b"", Kind.BAD_KEY),
        (402, b"", Kind.NO_CREDIT),
        (403, b"", Kind.FORBIDDEN),
    ],
)
async def test_what_a_key_check_tells(status, body, expected):
    gateway = gateway_that_answers(status, body)
    found = await gateway.check_key(Secret(KEY))
    await gateway.close()
    if isinstance(expected, Kind):
        assert isinstance(found, Failure)
        assert found.kind is expected
    else:
        assert type(found) is expected


@pytest.mark.parametrize(
    ("status", "body", "headers", "kind"),
    [
        (500, b"", {}, Kind.SERVER),
        (301, b"", {"Location": "https://elsewhere.example"}, Kind.REDIRECT),
        (200, b"<html>", {}, Kind.PROTOCOL),
        (200, b"{}", {"Content_Encoding": "gzip"}, Kind.PROTOCOL),
        (200, b" " * 20_000_000, {}, Kind.PROTOCOL),
    ],
)
async def test_a_list_of_models_that_is_none(status, body, headers, kind):
    gateway = gateway_that_answers(status, body, **headers)
    found = await gateway.list_models()
    await gateway.close()
    assert isinstance(found, Failure)
    assert found.kind is kind


async def test_the_models_are_listed(connect):
    models = await connect().list_models()
    assert isinstance(models, tuple)
    assert [model.id for model in models] == [
        "anthropic/claude-sonnet-4.6",
        "deepseek/deepseek-v4-flash-free",
        "orcarouter/auto",
    ]
    first = models[0]
    assert isinstance(first, Model)
    assert (first.input_price, first.output_price) == (Decimal(3), Decimal(15))


# --- another transport, another loop, TLS ---------------------------------------------------------


async def test_a_transport_in_the_process():
    """The practice gateway stands here: the same client, no network, no key."""

    async def answer(asked: httpx.Request) -> httpx.Response:
        assert "authorization" not in asked.headers
        assert (await asked.aread()) == b"".join(wire.body_of(request()).pieces(1024))
        told: list[dict[str, object]] = [
            {"type": "message_start", "message": {"id": "m", "model": "practice/n", "usage": {}}},
            {
                "type": "content_block_start",
                "index": 0,
                "content_block": {"type": "text", "text": ""},
            },
            {
                "type": "content_block_delta",
                "index": 0,
                "delta": {"type": "text_delta", "text": "Hi"},
            },
            {"type": "content_block_stop", "index": 0},
            {"type": "message_stop"},
        ]

        async def body():
            for each in told:
                yield sse(each)

        return httpx.Response(200, headers={"Content-Type": "text/event-stream"}, content=body())

    gateway = Gateway(PRACTICE, transport=lambda: httpx.MockTransport(answer), needs_key=False)
    stream = gateway.stream(request(), None)
    events = [event async for event in stream]
    await gateway.close()
    assert words(events) == "Hi"
    assert isinstance(events[-1], Finished)


async def test_a_transport_that_fails_oddly_still_ends():
    def answer(asked: httpx.Request) -> httpx.Response:
        raise LookupError(f"no such thing, {KEY}")

    gateway = Gateway(PRACTICE, transport=lambda: httpx.MockTransport(answer), limits=PATIENT)
    events = await collect(gateway)
    await gateway.close()
    assert isinstance(events[-1], Failed)
    assert KEY not in repr(events)


QT_PROGRAM = """
import asyncio, gc, sys
from PySide6.QtCore import QCoreApplication
import qasync
from orca_desktop.domain.events import TextAdded, Finished
from orca_desktop.domain.secret import Secret
from orca_desktop.gateway.address import GatewayAddress
from orca_desktop.gateway.client import Gateway
from tests.support.gateway import KEY, ScriptedGateway
from tests.support.gateway_client import QUICK, collect, request
from tests.support.waiting import until

async def main():
    async with ScriptedGateway("endless") as server:
        gateway = Gateway(GatewayAddress(server.url), limits=QUICK)
        async def one():
            async for event in gateway.stream(request(), Secret(KEY)):
                if isinstance(event, TextAdded):
                    break
        for _ in range(5):
            await one()
            gc.collect()
        task = asyncio.ensure_future(collect(gateway))
        await until(lambda: len(server.messages) == 6)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        await until(lambda: not server.open_connections)
        server.scripts = ["hello"]
        assert isinstance((await collect(gateway))[-1], Finished)
        server.scripts = ["stall"]
        await collect(gateway)
        await gateway.close()
    print("done")

app = QCoreApplication([])
loop = qasync.QEventLoop(app)
with loop:
    loop.run_until_complete(main())
gc.collect()
"""


@pytest.mark.slow
def test_leaving_early_is_clean_on_the_qt_loop():
    """qasync installs no hooks for asynchronous generators, so nothing may depend on them."""
    done = subprocess.run(
        [sys.executable, "-X", "dev", "-W", "error::RuntimeWarning", "-c", QT_PROGRAM],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
    )
    assert done.stdout == "done\n", done.stderr
    assert "GeneratorExit" not in done.stderr
    assert "never retrieved" not in done.stderr
    assert "Traceback" not in done.stderr


async def test_a_trusted_certificate(certificates, server_context, monkeypatch, tmp_path):
    monkeypatch.setenv("SSLKEYLOGFILE", str(tmp_path / "keys.log"))
    async with ScriptedGateway("hello", context=server_context("good")) as server:
        gateway = Gateway(
            GatewayAddress(server.url),
            network=trusting(certificates / "authority.pem"),
            limits=PATIENT,
        )
        assert isinstance((await collect(gateway))[-1], Finished)
        await gateway.close()
    assert not (tmp_path / "keys.log").exists()


async def test_cancelling_closes_a_secured_socket(certificates, server_context):
    async with ScriptedGateway("endless", context=server_context("good")) as server:
        gateway = Gateway(
            GatewayAddress(server.url),
            network=trusting(certificates / "authority.pem"),
            limits=PATIENT,
        )
        async with gateway.stream(request(), Secret(KEY)) as stream:
            async for event in stream:
                if isinstance(event, TextAdded):
                    break
        await closed(server)
        await gateway.close()


@pytest.mark.parametrize(
    ("name", "trusted"), [("good", False), ("other-host", True), ("expired", True)]
)
async def test_certificates_that_are_refused(certificates, server_context, name, trusted):
    async with ScriptedGateway("hello", context=server_context(name)) as server:
        network = trusting(certificates / "authority.pem") if trusted else None
        gateway = Gateway(GatewayAddress(server.url), network=network, limits=PATIENT)
        events = await collect(gateway)
        await gateway.close()
        assert len(events) == 1
        assert failure_of(events).kind is Kind.TLS
        assert not failure_of(events).maybe_billed
        assert server.requests == []


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion.TLSv1_1 is deprecated")
async def test_old_tls_is_refused(certificates, server_context):
    context = server_context("good", ssl.TLSVersion.TLSv1_1)
    context.minimum_version = ssl.TLSVersion.TLSv1_1
    context.set_ciphers("ALL:@SECLEVEL=0")
    async with ScriptedGateway("hello", context=context) as server:
        gateway = Gateway(
            GatewayAddress(server.url),
            network=trusting(certificates / "authority.pem"),
            limits=PATIENT,
        )
        events = await collect(gateway)
        await gateway.close()
        assert failure_of(events).kind is Kind.TLS
        assert server.requests == []


async def test_an_unreadable_authority_is_a_failure(tmp_path):
    gateway = Gateway(
        GatewayAddress("https://127.0.0.1:1"),
        network=trusting(tmp_path / "none.pem"),
        limits=PATIENT,
    )
    events = await collect(gateway)
    assert isinstance(events[-1], Failed)
    assert not failure_of(events).maybe_billed


async def test_gates_are_separate_unless_shared(scripted):
    one, two = Gateway(GatewayAddress(scripted.url)), Gateway(GatewayAddress(scripted.url))
    assert one.gate is not two.gate
    shared = Backoff()
    assert Gateway(GatewayAddress(scripted.url), gate=shared).gate is shared
