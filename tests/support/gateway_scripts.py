"""The scripts that the loopback gateway can play, by name: good answers first, then the faults.

Every script is a coroutine over a ``Talk``. Names are what tests and the words ``play:NAME`` use.
"""

from __future__ import annotations

import asyncio
import gzip
import json
from collections.abc import Callable, Iterable, Mapping
from email.utils import formatdate
from typing import TYPE_CHECKING, Any, Final

from orca_desktop.gateway.practice import sight

if TYPE_CHECKING:
    from tests.support.gateway import Received, Script, ScriptedGateway, Talk

SCRIPTS: dict[str, Script] = {}

WEBSITE = "https://www.orcarouter.ai/"
ANSWER = (
    "Hello from the **loopback** gateway.\n\n"
    "1. It speaks the Messages API.\n2. It streams.\n\n"
    "```python\nprint('hello')\n```\n\n"
    "| setting | value |\n|---|---|\n| pace | real |\n\nThat is all. 🐋\n"
)


def script(name: str) -> Callable[[Script], Script]:
    def register(play: Script) -> Script:
        assert name not in SCRIPTS
        SCRIPTS[name] = play
        return play

    return register


# --- the parts of a correct answer ---------------------------------------------------------------


def message_start(talk: Talk, **changes: Any) -> dict[str, Any]:
    model = talk.request.json.get("model", "")
    message = {
        "id": f"msg_{len(talk.gateway.messages):04d}",
        "type": "message",
        "role": "assistant",
        "model": model.rpartition("/")[2].replace(".", "-"),
        "content": [],
        "stop_reason": None,
        "stop_sequence": None,
        "usage": {
            "input_tokens": 25,
            "cache_creation_input_tokens": 0,
            "cache_read_input_tokens": 0,
            "output_tokens": 1,
            "service_tier": "standard",
        },
    }
    return {"type": "message_start", "message": message | changes}


def block_start(index: int, block: Mapping[str, Any]) -> dict[str, Any]:
    return {"type": "content_block_start", "index": index, "content_block": dict(block)}


def delta(index: int, kind: str, **fields: Any) -> dict[str, Any]:
    return {"type": "content_block_delta", "index": index, "delta": {"type": kind, **fields}}


def text(index: int, words: str) -> dict[str, Any]:
    return delta(index, "text_delta", text=words)


def block_stop(index: int) -> dict[str, Any]:
    return {"type": "content_block_stop", "index": index}


def message_delta(
    talk: Talk,
    stop_reason: str = "end_turn",
    output: int = 42,
    usage: Mapping[str, Any] | None = None,
    **changes: Any,
) -> dict[str, Any]:
    told: dict[str, Any] = {"output_tokens": output, **(usage or {})}
    if talk.request.headers.get("x-orcarouter-include-cost") == "true":
        told.setdefault("cost_usd", 0.000123)
    return {
        "type": "message_delta",
        "delta": {"stop_reason": stop_reason, "stop_sequence": None, **changes},
        "usage": told,
    }


PING = {"type": "ping"}
STOP = {"type": "message_stop"}
EMPTY_TEXT = {"type": "text", "text": ""}


def pieces(words: str, size: int = 5) -> list[str]:
    return [words[i : i + size] for i in range(0, len(words), size)]


def text_block(index: int, words: str) -> list[dict[str, Any]]:
    return [
        block_start(index, EMPTY_TEXT),
        *(text(index, each) for each in pieces(words)),
        block_stop(index),
    ]


def whole(talk: Talk, *blocks: Iterable[dict[str, Any]], **changes: Any) -> list[dict[str, Any]]:
    """A complete stream around the events of some blocks."""
    inner = [event for block in blocks for event in block]
    return [message_start(talk), PING, *inner, message_delta(talk, **changes), STOP]


def opening(talk: Talk, words: str = "Half an ans") -> list[dict[str, Any]]:
    """A stream that has begun and not ended."""
    return [
        message_start(talk),
        PING,
        block_start(0, EMPTY_TEXT),
        *(text(0, each) for each in pieces(words)),
    ]


async def play(talk: Talk, told: Iterable[dict[str, Any]]) -> None:
    for each in told:
        await talk.event(each)
        await talk.pause()


async def play_whole(
    talk: Talk, told: Iterable[dict[str, Any]], headers: Mapping[str, str] | None = None
) -> None:
    await talk.stream(headers)
    await play(talk, told)
    await talk.end()


def body_of(talk: Talk, words: str = ANSWER) -> dict[str, Any]:
    """The same answer as one JSON body."""
    body: dict[str, Any] = message_start(talk)["message"]
    end = message_delta(talk)
    return body | {
        "content": [{"type": "text", "text": words}],
        "stop_reason": "end_turn",
        "usage": body["usage"] | end["usage"],
    }


# --- what stands before every script ------------------------------------------------------------


def gatekeeper(gateway: ScriptedGateway, request: Received) -> Script | None:
    """The answer to everything but an authorised message, or ``None`` for that."""
    path = request.path.partition("?")[0]
    authorised = (
        gateway.key is None or request.headers.get("authorization") == f"Bearer {gateway.key}"
    )
    if request.method == "GET" and path.endswith("/v1/models"):
        if gateway.catalog == "none":
            return unknown_path
        told = gateway.catalog == "open" or (authorised and gateway.catalog == "key")
        return models if told else bad_key
    account = next((each for name, each in ACCOUNT.items() if path.endswith(name)), None)
    if account is not None and not gateway.has_account:
        return unknown_path
    if account is not None:
        return account if authorised else bad_key
    if path.endswith("/v1/messages"):
        if not authorised:
            return bad_key
        return None if keeps_contract(request) else bad_contract
    return website


def keeps_contract(request: Received) -> bool:
    """Whether a request is as this program's own requests are to be."""
    headers = request.headers
    try:
        body = request.json
    except ValueError:
        return False
    return (
        request.method == "POST"
        and headers.get("anthropic-version") == "2023-06-01"
        and headers.get("content-type") == "application/json"
        and headers.get("accept-encoding") == "identity"
        and isinstance(body, dict)
        and {"model", "messages", "max_tokens"} <= body.keys()
    )


async def bad_key(talk: Talk) -> None:
    await talk.answer_json(
        401, {"error": {"message": "Invalid API key", "type": "<nil>", "code": ""}}
    )


async def unknown_path(talk: Talk) -> None:
    await talk.answer_json(404, {"detail": "Not Found"})


async def bad_contract(talk: Talk) -> None:
    await talk.answer_json(
        400, {"error": {"message": "not the contract", "code": "bad_request_body"}}
    )


async def website(talk: Talk) -> None:
    await talk.answer(301, b"", {"Location": WEBSITE})


async def generation(talk: Talk) -> None:
    """Not found at first, settled at the second asking; an unknown id is never found."""
    known = "id=req-" in talk.request.path
    asked = sum(each.path == talk.request.path for each in talk.gateway.requests)
    if not known or asked < 2:
        await talk.answer_json(
            404, {"error": {"message": "generation not found", "type": "not_found"}}
        )
        return
    request_id = talk.request.path.rpartition("=")[2]
    data = {
        "id": request_id,
        "total_cost": talk.gateway.costs.get(request_id, 0.000125),
        "cost_currency": "USD",
        "tokens_total": 67,
    }
    await talk.answer_json(200, {"data": data})


async def subscription(talk: Talk) -> None:
    """The account's limit, in the shape of OpenAI's billing."""
    await talk.answer_json(
        200,
        {
            "object": "billing_subscription",
            "has_payment_method": True,
            "soft_limit_usd": 20.5,
            "hard_limit_usd": 20.5,
            "system_hard_limit_usd": 20.5,
            "access_until": 1_800_000_000,
        },
    )


async def spent(talk: Talk) -> None:
    """What of the account is used, in cents."""
    await talk.answer_json(200, {"object": "list", "total_usage": 550.25})


ACCOUNT: dict[str, Script] = {
    "/v1/generation": generation,
    "/v1/dashboard/billing/subscription": subscription,
    "/v1/dashboard/billing/usage": spent,
}
"""What needs a key and is not a message; a test may replace an answer."""


MODELS: list[dict[str, Any]] = [
    {
        "id": "anthropic/claude-sonnet-4.6",
        "object": "model",
        "owned_by": "custom",
        "name": "Claude Sonnet 4.6",
        "description": "A balanced model.",
        "context_length": 1_000_000,
        "max_completion_tokens": 64_000,
        "architecture": {"input_modalities": ["text", "image"], "output_modalities": ["text"]},
        "pricing": {
            "prompt": "0.000003",
            "completion": "0.000015",
            "prompt_per_million": "3",
            "completion_per_million": "15",
        },
        "supported_endpoint_types": ["anthropic", "openai"],
    },
    {
        "id": "deepseek/deepseek-v4-flash-free",
        "object": "model",
        "owned_by": "custom",
        "supported_endpoint_types": None,
    },
    {"id": "orcarouter/auto", "object": "model", "owned_by": "orcarouter", "architecture": None},
]


async def models(talk: Talk) -> None:
    listed = MODELS if talk.gateway.listed is None else talk.gateway.listed
    await talk.answer_json(200, {"object": "list", "data": listed})


# --- good answers -----------------------------------------------------------------------------------


@script("hello")
async def hello(talk: Talk) -> None:
    if talk.request.json.get("stream") is not True:
        await talk.answer_json(200, body_of(talk))
        return
    await play_whole(talk, whole(talk, text_block(0, ANSWER)))


@script("echo")
async def echo(talk: Talk) -> None:
    words = talk.request.last_text.replace("play:echo", "").strip()
    await play_whole(talk, whole(talk, text_block(0, f"You said: {words}")))


@script("json-answer")
async def json_answer(talk: Talk) -> None:
    """One JSON body although a stream was asked for."""
    await talk.answer_json(200, body_of(talk))


@script("long")
async def long(talk: Talk) -> None:
    """A megabyte in small pieces."""
    words = "".join(
        f"Line {i} of a long answer, with **some** Markdown.\n\n" for i in range(20_000)
    )
    await talk.stream()
    await play(talk, [message_start(talk), block_start(0, EMPTY_TEXT)])
    for start in range(0, len(words), 2000):
        await talk.send(
            b"".join(_event(text(0, each)) for each in pieces(words[start : start + 2000], 20))
        )
    await play(talk, [block_stop(0), message_delta(talk), STOP])
    await talk.end()


@script("endless")
async def endless(talk: Talk) -> None:
    """Words for ever, a hundred pieces a second: to be stopped."""
    await talk.stream()
    await play(talk, [message_start(talk), block_start(0, EMPTY_TEXT)])
    number = 0
    while True:
        number += 1
        await talk.event(text(0, f"word{number} "))
        await talk.pause(talk.gateway.pace or 0.01)


@script("thinking")
async def thinking(talk: Talk) -> None:
    thought = [
        block_start(0, {"type": "thinking", "thinking": "", "signature": ""}),
        *(
            delta(0, "thinking_delta", thinking=each)
            for each in pieces("Let me think about this step by step.")
        ),
        delta(0, "signature_delta", signature="EqQBCgIYAhIM"),
        block_stop(0),
    ]
    redacted = [block_start(1, {"type": "redacted_thinking", "data": "EmwKAhgB"}), block_stop(1)]
    usage = {"output_tokens_details": {"thinking_tokens": 17}}
    await play_whole(
        talk, whole(talk, thought, redacted, text_block(2, "Done thinking."), usage=usage)
    )


@script("thinking-omitted")
async def thinking_omitted(talk: Talk) -> None:
    """A signature without text, after a silence with pings."""
    await talk.stream()
    await play(
        talk,
        [
            message_start(talk),
            block_start(0, {"type": "thinking", "thinking": "", "signature": ""}),
        ],
    )
    for _ in range(4):
        await talk.pause(0.1)
        await talk.event(PING)
    rest = [
        delta(0, "signature_delta", signature="EqQB"),
        block_stop(0),
        *text_block(1, "Here."),
        message_delta(talk),
        STOP,
    ]
    await play(talk, rest)
    await talk.end()


@script("tool-use")
async def tool_use(talk: Talk) -> None:
    call = [
        block_start(0, {"type": "tool_use", "id": "toolu_1", "name": "get_weather", "input": {}}),
        *(
            delta(0, "input_json_delta", partial_json=each)
            for each in ("", '{"city": "P', 'aris"}')
        ),
        block_stop(0),
    ]
    await play_whole(talk, whole(talk, call, stop_reason="tool_use"))


def call_of(talk: Talk, name: str, given: Mapping[str, Any]) -> list[dict[str, Any]]:
    """A call of a tool, with an id that no other has."""
    block = {"type": "tool_use", "id": f"toolu_{talk.place}", "name": name, "input": {}}
    return [
        block_start(0, block),
        delta(0, "input_json_delta", partial_json=json.dumps(given)),
        block_stop(0),
    ]


@script("calculates")
async def calculates(talk: Talk) -> None:
    """Calls the calculator again and again, whatever it is given."""
    call = call_of(talk, "calculator", {"expression": f"{talk.place} + 1"})
    await play_whole(talk, whole(talk, call, stop_reason="tool_use"))


@script("riddle")
async def riddle(talk: Talk) -> None:
    """Calls a tool until the result is right: then, and only then, it answers."""
    last = talk.request.json["messages"][-1]
    content = last["content"] if isinstance(last["content"], list) else []
    results = [block for block in content if block.get("type") == "tool_result"]
    if any(block["content"] == "a whale" and not block.get("is_error") for block in results):
        await play_whole(talk, whole(talk, text_block(0, "Right: a whale.")))
        return
    call = call_of(talk, "riddle", {"question": "What sings in the sea?"})
    await play_whole(talk, whole(talk, call, stop_reason="tool_use"))


PICTURE: Final = sight.drawn(30, 20)


@script("pictures")
async def pictures(talk: Talk) -> None:
    """A picture of the model's own, and the result of a tool with one in it."""
    call = {
        "type": "mcp_tool_use",
        "id": "mcptoolu_1",
        "name": "draw",
        "server_name": "drawings",
        "input": {},
    }
    result = {
        "type": "mcp_tool_result",
        "tool_use_id": "mcptoolu_1",
        "is_error": False,
        "content": [{"type": "text", "text": "Drawn."}, PICTURE],
    }
    blocks = [
        text_block(0, "Here it is."),
        [block_start(1, PICTURE), block_stop(1)],
        [block_start(2, call), block_stop(2)],
        [block_start(3, result), block_stop(3)],
        text_block(4, "Done."),
    ]
    await play_whole(talk, whole(talk, *blocks))


@script("web-search")
async def web_search(talk: Talk) -> None:
    source = {
        "type": "web_search_result",
        "url": "https://example.com/a",
        "title": "A page",
        "encrypted_content": "Eq",
        "page_age": None,
    }
    citation = {
        "type": "web_search_result_location",
        "url": "https://example.com/a",
        "title": "A page",
        "cited_text": "Whales sing.",
        "encrypted_index": "Eo8",
    }
    call = [
        block_start(
            0, {"type": "server_tool_use", "id": "srvtoolu_1", "name": "web_search", "input": {}}
        ),
        *(delta(0, "input_json_delta", partial_json=each) for each in ("", '{"query": "whales"}')),
        block_stop(0),
    ]
    result = [
        block_start(
            1, {"type": "web_search_tool_result", "tool_use_id": "srvtoolu_1", "content": [source]}
        ),
        block_stop(1),
    ]
    cited = [
        block_start(2, {"type": "text", "text": "", "citations": []}),
        text(2, "Whales sing."),
        delta(2, "citations_delta", citation=citation),
        block_stop(2),
    ]
    usage = {"server_tool_use": {"web_search_requests": 1, "web_fetch_requests": 0}}
    await play_whole(talk, whole(talk, call, result, cited, usage=usage))


@script("mcp")
async def mcp(talk: Talk) -> None:
    listing = [
        block_start(
            0, {"type": "mcp_tool_listing", "server_name": "docs", "tools": [{"name": "find"}]}
        ),
        block_stop(0),
    ]
    call = [
        block_start(
            1,
            {
                "type": "mcp_tool_use",
                "id": "mcptoolu_1",
                "name": "find",
                "server_name": "docs",
                "input": {},
            },
        ),
        delta(1, "input_json_delta", partial_json='{"q": "orca"}'),
        block_stop(1),
    ]
    found = {
        "type": "mcp_tool_result",
        "tool_use_id": "mcptoolu_1",
        "is_error": False,
        "content": [{"type": "text", "text": "one page"}],
    }
    await play_whole(
        talk,
        whole(
            talk, listing, call, [block_start(2, found), block_stop(2)], text_block(3, "Found one.")
        ),
    )


def _ends_with(name: str, words: str, **changes: Any) -> None:
    @script(name)
    async def ends(talk: Talk) -> None:
        await play_whole(talk, whole(talk, text_block(0, words), **changes))


_ends_with("pause-turn", "Still searching.", stop_reason="pause_turn")
_ends_with("context-exceeded", "So far", stop_reason="model_context_window_exceeded")
_ends_with("max-tokens", "This was cut by the lim", stop_reason="max_tokens")
_ends_with(
    "refusal",
    "",
    stop_reason="refusal",
    stop_details={"type": "refusal", "category": "cyber", "explanation": "Not this."},
)


SEARCHING: Final = {
    "type": "server_tool_use",
    "id": "srvtoolu_1",
    "name": "web_search",
    "input": {"query": "whales"},
}


@script("pauses-in-a-search")
async def pauses_in_a_search(talk: Talk) -> None:
    """Pauses with an open search; sent back as it is, it goes on with what was found."""
    last = talk.request.json["messages"][-1]
    if last["role"] == "assistant":
        if last["content"][-1] != SEARCHING:
            await bad_contract(talk)
            return
        found = {"type": "web_search_tool_result", "tool_use_id": "srvtoolu_1", "content": []}
        result = [block_start(0, found), block_stop(0)]
        await play_whole(talk, whole(talk, result, text_block(1, "They sing.")))
        return
    call = [
        block_start(1, {**SEARCHING, "input": {}}),
        delta(1, "input_json_delta", partial_json=json.dumps(SEARCHING["input"])),
        block_stop(1),
    ]
    said = text_block(0, "Let me see. ")
    await play_whole(talk, whole(talk, said, call, stop_reason="pause_turn"))


@script("goes-on")
async def goes_on(talk: Talk) -> None:
    """Cut by the limit; asked for the rest, it repeats the last words and goes on."""
    _, _, after = talk.request.last_text.partition("<last_words>")
    words, _, _ = after.partition("</last_words>")
    if words:
        usage = {"output_tokens": 5, "cost_usd": 0.25}
        await play_whole(talk, whole(talk, text_block(0, f"{words}it."), usage=usage))
        return
    usage = {"output_tokens": 9, "cost_usd": 0.5}
    await play_whole(
        talk,
        whole(
            talk,
            text_block(0, "This was cut by the lim"),
            stop_reason="max_tokens",
            usage=usage,
        ),
    )


@script("bad-signature")
async def bad_signature(talk: Talk) -> None:
    """Thinks in its first answer, and refuses that thinking ever after."""
    messages = talk.request.json["messages"]
    if any(block["type"] == "thinking" for each in messages for block in each["content"]):
        words = "***.***.content.0: Invalid `signature` in `thinking` block"
        if "bare" in talk.request.last_text:
            words = "Invalid `signature` in `thinking` block"
        await talk.answer_json(400, orca(words))
        return
    await thinking(talk)


@script("alias")
async def alias(talk: Talk) -> None:
    headers = {
        "X-Orca-Router": "auto",
        "X-Orca-Resolved-Model": "anthropic/claude-haiku-4.5",
        "X-Orca-Fallback-Level": "1",
        "X-Orca-Fallback-Model": "openai/gpt-6-mini",
    }
    await play_whole(talk, whole(talk, text_block(0, "Routed.")), headers)


@script("unknown-things")
async def unknown_things(talk: Talk) -> None:
    """An unknown event, an unknown block that grows, an unknown delta of a known block."""
    told = [
        message_start(talk),
        {"type": "weather", "is": "fine"},
        block_start(0, {"type": "hologram", "frames": [1], "note": "a"}),
        delta(0, "hologram_delta", frames=[2, 3], note="b", last=True),
        block_stop(0),
        block_start(1, EMPTY_TEXT),
        text(1, "Known"),
        delta(1, "sparkle_delta", sparkle=9),
        text(1, " words."),
        block_stop(1),
        message_delta(talk),
        STOP,
    ]
    await play_whole(talk, told)


@script("split-surrogates")
async def split_surrogates(talk: Talk) -> None:
    """A whale whose two halves come in two deltas, half a whale alone, and NUL."""
    await talk.stream()
    await play(talk, [message_start(talk), block_start(0, EMPTY_TEXT)])
    for escaped in (r"A \ud83d", r"\udc0b!", r" lone \ud83d", r"x \u0000", r" end \ud83d"):
        inner = (
            '{"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"'
            + escaped
            + '"}}'
        )
        await talk.send(f"event: content_block_delta\ndata: {inner}\n\n".encode())
    await play(talk, [block_stop(0), message_delta(talk), STOP])
    await talk.end()


def _framed(
    name: str, change: Callable[[bytes], bytes], headers: Mapping[str, str] | None = None
) -> None:
    """The answer of ``hello`` with its bytes changed."""

    @script(name)
    async def framed(talk: Talk) -> None:
        await talk.stream(headers)
        await talk.send(
            change(b"".join(_event(each) for each in whole(talk, text_block(0, ANSWER))))
        )
        await talk.end()


def _event(payload: Mapping[str, Any]) -> bytes:
    return f"event: {payload['type']}\ndata: {json.dumps(payload, ensure_ascii=False)}\n\n".encode()


_framed("carriage-returns", lambda body: body.replace(b"\n", b"\r"))
_framed("carriage-return-line-feeds", lambda body: body.replace(b"\n", b"\r\n"))
_framed("byte-order-mark", lambda body: b"\xef\xbb\xbf" + body)
_framed("comments", lambda body: b": hi\n\n" + body.replace(b"\n\n", b"\n\n: keep-alive\n\n"))
_framed(
    "no-event-names",
    lambda body: b"\n".join(each for each in body.split(b"\n") if not each.startswith(b"event:")),
)
_framed("wrong-charset", lambda body: body, {"Content-Type": "text/event-stream; charset=latin-1"})
_framed("done-marker", lambda body: body + b"data: [DONE]\n\n")
_framed(
    "after-stop",
    lambda body: (
        body
        + _event({"type": "error", "error": {"type": "api_error", "message": "late"}})
        + _event(text(0, "late"))
    ),
)


@script("byte-by-byte")
async def byte_by_byte(talk: Talk) -> None:
    await talk.stream(framing="close")
    body = b"".join(_event(each) for each in whole(talk, text_block(0, "One byte a packet. 🐋")))
    for index in range(len(body)):
        await talk.raw(body[index : index + 1])
        await asyncio.sleep(0)
    await talk.end()


@script("close-delimited")
async def close_delimited(talk: Talk) -> None:
    await talk.stream(framing="close")
    await play(talk, whole(talk, text_block(0, "Clean.")))
    await talk.end()


@script("trailers")
async def trailers(talk: Talk) -> None:
    await talk.stream({"Trailer": "X-Sum"})
    await play(talk, whole(talk, text_block(0, "With trailers.")))
    await talk.raw(b"0\r\nX-Sum: 1\r\n\r\n")


@script("early-hints")
async def early_hints(talk: Talk) -> None:
    await talk.raw(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n")
    await hello(talk)


@script("slow-first-byte")
async def slow_first_byte(talk: Talk) -> None:
    await talk.pause(0.5)
    await hello(talk)


# --- faults before a status ---------------------------------------------------------------------------


def _raw(name: str, data: bytes) -> None:
    @script(name)
    async def raw(talk: Talk) -> None:
        await talk.raw(data)


_raw("closed-at-once", b"")
_raw("garbage-status", b"SSH-2.0-OpenSSH_9.2\r\n\r\n")
_raw("http-0.9", b"<html>hello</html>\n")
_raw("giant-headers", b"HTTP/1.1 200 OK\r\nX-Big: " + b"x" * 300_000 + b"\r\n\r\n")
_raw("half-a-status", b"HTTP/1.1 2")


@script("reset-at-once")
async def reset_at_once(talk: Talk) -> None:
    talk.reset()


@script("silent")
async def silent(talk: Talk) -> None:
    await talk.silence()


@script("silent-after-headers")
async def silent_after_headers(talk: Talk) -> None:
    await talk.stream()
    await talk.silence()


# --- statuses -------------------------------------------------------------------------------------------


def _refuses(
    name: str, status: int, body: Any = b"", headers: Mapping[str, str] | None = None
) -> None:
    @script(name)
    async def refuses(talk: Talk) -> None:
        if isinstance(body, bytes):
            await talk.answer(status, body, headers)
        else:
            await talk.answer_json(status, body, headers)


def orca(message: str, code: str = "", kind: str = "<nil>", **more: Any) -> dict[str, Any]:
    return {"error": {"message": message, "type": kind, "code": code, **more}, "type": "error"}


def anthropic(kind: str, message: str) -> dict[str, Any]:
    return {"type": "error", "error": {"type": kind, "message": message}, "request_id": "req_011"}


HTML = {"Content-Type": "text/html"}
CLOUDFLARE = b"<html>\r\n<head><title>413 Request Entity Too Large</title></head>\r\n<body>cloudflare</body></html>"
for _status in (301, 302, 303, 307, 308):
    _refuses(f"redirect-{_status}", _status, b"", {"Location": WEBSITE})
_refuses("400", 400, orca("***.***.content.0: text is wrong (request id: 20260926abc)"))
_refuses(
    "400-temperature",
    400,
    anthropic("invalid_request_error", "`temperature` is deprecated for this model.") | {},
)
_refuses("400-blocked", 400, orca("blocked by policy", "prompt_blocked"))
_refuses("401", 401, orca("Invalid token"))
_refuses("402", 402, orca("用户额度不足", "insufficient_user_quota"))
_refuses("403", 403, orca("This token has no access to model x"))
_refuses("403-quota", 403, orca("quota", "insufficient_user_quota"))
_refuses(
    "403-spend", 403, orca("token cycle spend limit reached, resets at 2026-12-01", "access_denied")
)
_refuses("404", 404, orca("model x not found", "model_not_found"))
_refuses("404-page", 404, b"<html><title>Not Found</title></html>", HTML)
_refuses("408", 408)
_refuses("409", 409, anthropic("conflict_error", "conflict"))
_refuses("413", 413, CLOUDFLARE, HTML)
_refuses("421", 421)
_refuses(
    "425",
    425,
    orca(
        "soon",
        "model_not_yet_available",
        metadata={"expected_window": "December", "closest_live_alternative": "a/b"},
    ),
)
_refuses("429-bodiless", 429)
_refuses("429-free-cap", 429, orca("free limit", "free_rate_limited"))
_refuses(
    "429-spend-cap",
    429,
    {
        "type": "error",
        "error": {
            "type": "rate_limit_error",
            "message": "limit",
            "error_code": "enforced_spend_limit_reached",
        },
    },
)
_refuses("429-ten-days", 429, orca("slow down"), {"Retry-After": "864000"})
_refuses("500", 500, anthropic("api_error", "Internal server error"))
_refuses("502", 502, b"<html><head><title>502 Bad Gateway</title></head></html>", HTML)
_refuses("503", 503, orca("The upstream provider is temporarily unavailable"))
_refuses("503-byok", 503, orca("your provider key", "byok:key_unavailable"))
_refuses("504", 504, b"upstream timed out")
_refuses("529", 529, anthropic("overloaded_error", "Overloaded"))
_refuses("204", 204)
_refuses("empty", 200)
_refuses("page", 200, b"<html><title>Free Wi-Fi: sign in</title></html>", HTML)
_refuses("json-nonsense", 200, b'{"object": "list"}', {"Content-Type": "application/json"})
_refuses("json-error", 200, anthropic("overloaded_error", "Overloaded"))
_refuses("json-broken", 200, b'{"type": "mess', {"Content-Type": "application/json"})


def _then_hello(
    name: str, status: int, headers: Callable[[], Mapping[str, str]], times: int = 1
) -> None:
    """Refused a number of times, then answered."""

    @script(name)
    async def then(talk: Talk) -> None:
        if talk.number > times:
            await hello(talk)
        else:
            await talk.answer_json(status, orca("slow down"), headers())


_then_hello("429-then-hello", 429, lambda: {"Retry-After": "0.2"})
_then_hello("429-twice-then-hello", 429, lambda: {"Retry-After": "0.1"}, times=2)
_then_hello("429-thrice-then-hello", 429, lambda: {"Retry-After": "0.1"}, times=3)
_then_hello("429-date-then-hello", 429, lambda: {"Retry-After": formatdate(usegmt=True)})
_then_hello("429-past-then-hello", 429, lambda: {"Retry-After": "Wed, 21 Oct 2015 07:28:00 GMT"})
_then_hello("429-negative-then-hello", 429, lambda: {"Retry-After": "-5"})
_then_hello("429-nonsense-then-hello", 429, lambda: {"Retry-After": "soon"})
_then_hello("429-millis-then-hello", 429, lambda: {"Retry-After-Ms": "100"})
_then_hello("503-then-hello", 503, dict)
_then_hello("529-then-hello", 529, dict)
_then_hello("500-then-hello", 500, dict)


@script("refused-unread")
async def refused_unread(talk: Talk) -> None:
    """An error whose body never ends."""
    await talk.head(400, {"Content-Type": "text/plain"}, framing="close")
    await talk.send(b"No. ")
    await talk.silence()


@script("refused-flood")
async def refused_flood(talk: Talk) -> None:
    await talk.head(400, {"Content-Type": "text/plain"}, framing="close")
    while True:
        await talk.send(b"No. " * 16_000)


def _encoded(name: str, encoding: str, encode: Callable[[bytes], bytes]) -> None:
    @script(name)
    async def encoded(talk: Talk) -> None:
        await talk.stream({"Content-Encoding": encoding})
        await talk.send(
            encode(b"".join(_event(each) for each in whole(talk, text_block(0, ANSWER))))
        )
        await talk.end()


_encoded("gzip", "gzip", gzip.compress)
_encoded("gzip-bomb", "gzip", lambda _: gzip.compress(b"x" * 10_000_000))
_encoded("bad-gzip", "gzip", lambda body: body)
_encoded("brotli", "br", lambda body: body)
_encoded("zstd", "zstd", lambda body: body)


# --- faults inside the stream -----------------------------------------------------------------------------


def _breaks(name: str, framing: str = "chunked") -> Callable[[Callable[[Talk], Any]], None]:
    """A stream that has begun, and then the fault."""

    def register(fault: Callable[[Talk], Any]) -> None:
        @script(name)
        async def breaks(talk: Talk) -> None:
            await talk.stream(framing=framing)
            await play(talk, opening(talk))
            await fault(talk)

    return register


def _says(name: str, *told: bytes | Mapping[str, Any], ends: bool = True) -> None:
    """A stream that has begun, then these events, then its clean end."""

    @_breaks(name)
    async def says(talk: Talk) -> None:
        for each in told:
            await talk.send(each if isinstance(each, bytes) else _event(each))
        if ends:
            await talk.end()
        else:
            await talk.silence()


_ERROR = {"type": "error", "error": {"type": "overloaded_error", "message": "Overloaded"}}
_says("missing-stop")
_says(
    "missing-stop-after-delta",
    block_stop(0),
    {"type": "message_delta", "delta": {"stop_reason": "end_turn"}, "usage": {"output_tokens": 9}},
)
_says("no-final-blank-line", block_stop(0), b'event: message_stop\ndata: {"type":"message_stop"}\n')
_says("cut-in-event", b'event: content_block_delta\ndata: {"type":"content_blo')
_says("cut-in-utf-8", "event: content_block_delta\ndata: 🐋".encode()[:-2])
_says("cut-in-line-end", b'event: message_stop\r\ndata: {"type":"message_stop"}\r')
_says("error-mid", _ERROR)
_says("error-mid-then-stop", _ERROR, STOP)
_says("error-mid-silent", _ERROR, ends=False)
_says(
    "error-upstream-done",
    b'data: {"error":{"message":"upstream failed","type":"upstream_error"}}\n\ndata: [DONE]\n\n',
)
_says(
    "error-bare",
    b'data: {"error":{"message":"bare","type":"<nil>","code":"insufficient_user_quota"}}\n\n',
)
_says("error-text", b"event: error\ndata: Too bad\n\n")
_says("broken-json", b'event: content_block_delta\ndata: {"type": "content_block_delta", \n\n')
_says(
    "deep-json", b"event: content_block_delta\ndata: " + b"[" * 100_000 + b"]" * 100_000 + b"\n\n"
)
_says(
    "deep-block",
    b'event: content_block_start\ndata: {"type":"content_block_start","index":1,"content_block":{"a":'
    + b"[" * 700
    + b"]" * 700
    + b"}}\n\n",
)
_says(
    "huge-number",
    b'event: content_block_delta\ndata: {"type":"content_block_delta","index":'
    + b"9" * 5000
    + b"}\n\n",
)
_says("huge-index", text(10**12, "x"))
_says("negative-index", text(-1, "x"))
_says("delta-after-block-stop", block_stop(0), delta(0, "input_json_delta", partial_json="{}"))
_says("other-message", {"type": "message_start", "message": {"id": "msg_other"}})
_says("block-twice", block_start(0, EMPTY_TEXT))
_says("number-for-text", delta(0, "text_delta", text=5))
_says("wrong-delta", delta(0, "input_json_delta", partial_json="{}"))
_says("big-line", b"data: " + b"x" * 9_000_000 + b"\n\n")


@_breaks("reset-mid")
async def _reset_mid(talk: Talk) -> None:
    await asyncio.sleep(0.05)  # let what was said arrive: a reset discards it
    talk.reset()


@_breaks("no-chunk-terminator")
async def _no_terminator(talk: Talk) -> None:
    pass


@_breaks("close-delimited-cut", "close")
async def _close_delimited_cut(talk: Talk) -> None:
    await talk.send(b"event: content_block_del")


@script("short-content-length")
async def short_content_length(talk: Talk) -> None:
    body = b"".join(_event(each) for each in opening(talk))
    await talk.head(
        200, {"Content-Type": "text/event-stream"}, framing="length", length=len(body) + 100
    )
    await talk.send(body)


@_breaks("stall")
async def _stall(talk: Talk) -> None:
    await talk.silence()


@_breaks("ping-only")
async def _ping_only(talk: Talk) -> None:
    while True:
        await talk.event(PING)
        await talk.pause(0.05)


@_breaks("comment-drip")
async def _comment_drip(talk: Talk) -> None:
    while True:
        await talk.send(b":")
        await talk.pause(0.05)


@script("error-first")
async def error_first(talk: Talk) -> None:
    await play_whole(talk, [_ERROR])


@script("stop-only")
async def stop_only(talk: Talk) -> None:
    await play_whole(talk, [STOP])


@script("empty-stream")
async def empty_stream(talk: Talk) -> None:
    await play_whole(talk, [])


@script("flood")
async def flood(talk: Talk) -> None:
    """More than any answer may hold."""
    await talk.stream()
    await play(talk, opening(talk))
    line = b"".join(_event(text(0, "x" * 60_000)) for _ in range(8))
    while True:
        await talk.send(line)


@script("odd-but-whole")
async def odd_but_whole(talk: Talk) -> None:
    """Everything that is tolerated: gaps, order, repeats, nulls, absurd counts."""
    start = message_start(talk)
    absurd = {
        "output_tokens": -5,
        "input_tokens": 1e400,
        "cost_usd": float("nan"),
        "cache_read_input_tokens": 10**30,
        "server_tool_use": 7,
    }
    told = [
        start,
        start,
        block_start(3, EMPTY_TEXT),
        block_start(1, EMPTY_TEXT),
        text(1, "second"),
        text(3, "fir"),
        delta(3, "text_delta", text=None),
        text(3, "st "),
        block_stop(3),
        text(8, " third, unannounced"),
        block_stop(1),
        {"type": "message_delta", "delta": {"stop_reason": "end_turn"}, "usage": absurd},
        STOP,
    ]
    await play_whole(talk, told)


@script("many-events")
async def many_events(talk: Talk) -> None:
    await talk.stream()
    await play(talk, [message_start(talk), block_start(0, EMPTY_TEXT)])
    batch = _event(text(0, "x")) * 1000
    for _ in range(50):
        await talk.send(batch)
    await play(talk, [block_stop(0), message_delta(talk), STOP])
    await talk.end()
