"""JSON and events: requests as sent, answers as read, and nothing that can make reading fail."""

from __future__ import annotations

import base64
import dataclasses
import json
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given, settings, strategies as st

from orca_desktop.domain.blobs import Blob
from orca_desktop.domain.blocks import (
    DocumentBlock,
    ImageBlock,
    TextBlock,
    ThinkingBlock,
    ToolResultBlock,
    ToolUseBlock,
    UnknownBlock,
    with_inside,
)
from orca_desktop.domain.clock import now
from orca_desktop.domain.errors import ErrorKind
from orca_desktop.domain.events import (
    BlockStarted,
    Failed,
    Finished,
    InputJsonAdded,
    Interrupted,
    MessageChanged,
    SignatureAdded,
    TextAdded,
    ThinkingAdded,
)
from orca_desktop.domain.message import Message, Role
from orca_desktop.domain.parameters import DEFAULTS, Settings
from orca_desktop.domain.reply import Reply
from orca_desktop.domain.request import MessageRequest
from orca_desktop.domain.usage import Usage
from orca_desktop.gateway.sse import Decoder, Part, ServerSentEvent, TooLong
from orca_desktop.gateway.wire import (
    MAX_BLOCKS,
    EventReader,
    body_of,
    read_amount,
    read_usage,
    to_json,
)
from tests.support.examples import examples

START = {
    "type": "message_start",
    "message": {"id": "m1", "model": "x", "usage": {"input_tokens": 3}},
}
STOP = {"type": "message_stop"}
ENDINGS = (Finished, Interrupted, Failed)


def block(index, kind="text", **fields):
    fields.setdefault(kind, "") if kind in {"text", "thinking"} else None
    return {
        "type": "content_block_start",
        "index": index,
        "content_block": {"type": kind, **fields},
    }


def delta(index, kind, **fields):
    return {"type": "content_block_delta", "index": index, "delta": {"type": kind, **fields}}


def stop(index):
    return {"type": "content_block_stop", "index": index}


def read(*payloads, close=True):
    reader = EventReader()
    told = []
    for payload in payloads:
        data = payload if isinstance(payload, str) else json.dumps(payload)
        told += reader.read(ServerSentEvent("message", data))
    return told + (reader.finish() if close else [])


def folded(told):
    reply = Reply("r", now(), DEFAULTS)
    for event in told:
        reply = reply.after(event, 0.0)
    return reply


# --- requests -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "value", "sent"),
    [
        ("model", "maker/model", {"model": "maker/model"}),
        ("max_tokens", 5, {"max_tokens": 5}),
        ("system", "", {"system": ""}),
        ("temperature", 0, {"temperature": 0}),
        ("top_p", 0.5, {"top_p": 0.5}),
        ("top_k", 3, {"top_k": 3}),
        ("stop_sequences", ("a", "b"), {"stop_sequences": ["a", "b"]}),
        ("stream", False, {"stream": False}),
        ("thinking", "off", {"thinking": {"type": "disabled"}}),
        ("thinking", "adaptive", {"thinking": {"type": "adaptive"}}),
        ("thinking_budget", 1024, {"thinking": {"budget_tokens": 1024}}),
        ("thinking_display", "omitted", {"thinking": {"display": "omitted"}}),
        ("effort", "high", {"output_config": {"effort": "high"}}),
        ("metadata", '{"a": "x\\ud83d"}', {"metadata": {"a": "x\ufffd"}}),
    ],
)
def test_settings_have_their_places(name, value, sent):
    assert to_json(MessageRequest((), Settings({name: value}))) == sent | {"messages": []}


def test_unset_is_not_sent_and_zero_is():
    body = to_json(MessageRequest((), Settings(model="m", max_tokens=1, temperature=0.0)))
    assert body == {"model": "m", "max_tokens": 1, "temperature": 0.0, "messages": []}


def test_messages_are_sent_as_they_were_received():
    raw = {"type": "hologram", "frames": [1, {"a": None}]}
    source = {"type": "base64", "media_type": "image/png", "data": "aa"}
    messages = (
        Message(Role.USER, (TextBlock("hi"), ImageBlock(source))),
        Message(
            Role.ASSISTANT,
            (
                ThinkingBlock("", "sig"),
                UnknownBlock(raw),
                ToolUseBlock("tool_use", "t", "n", {"x": 1}),
            ),
        ),
    )
    assert to_json(MessageRequest(messages, Settings()))["messages"] == [
        {
            "role": "user",
            "content": [{"type": "text", "text": "hi"}, {"type": "image", "source": source}],
        },
        {
            "role": "assistant",
            "content": [
                {"type": "thinking", "thinking": "", "signature": "sig"},
                raw,
                {"type": "tool_use", "id": "t", "name": "n", "input": {"x": 1}},
            ],
        },
    ]


def written(what, most=1024):
    """What goes out for a request, put together from its pieces."""
    body = body_of(what)
    pieces = list(body.pieces(most))
    assert all(len(piece) <= most for piece in pieces)
    whole = b"".join(pieces)
    assert len(whole) == body.size
    return whole


FILES = {
    Blob.of(content, kind): content
    for content, kind in (
        (bytes(range(256)) * 40, "image/png"),
        (b"", "application/pdf"),
        (b"%", "application/pdf"),
        ('Grüße "quoted" \\ \0 \n😀'.encode(), "text/markdown"),
    )
}


def with_files(*texts):
    """A request that shows every file, between texts."""
    shown = [
        ImageBlock(blob.source)
        if blob.media_type.startswith("image/")
        else DocumentBlock(blob.source, "A title")
        for blob in FILES
    ]
    said = (Message(Role.USER, (*map(TextBlock, texts), *shown, *shown)),)
    contents = {blob.sha256: content for blob, content in FILES.items()}
    return MessageRequest(said, Settings(model="m"), contents=contents)


@pytest.mark.parametrize("most", [4, 5, 64, 65_536])
def test_files_are_put_in_while_the_request_is_written(most):
    content = json.loads(written(with_files("Look"), most))["messages"][0]["content"]
    assert content[0] == {"type": "text", "text": "Look"}
    for block, blob in zip(content[1:], [*FILES] * 2, strict=True):
        source = block["source"]
        if blob.media_type == "text/markdown":
            assert (source["type"], source["media_type"]) == ("text", "text/plain")
            assert source["data"] == FILES[blob].decode().replace("\0", "\ufffd")
        else:
            assert (source["type"], source["media_type"]) == ("base64", blob.media_type)
            assert base64.b64decode(source["data"], validate=True) == FILES[blob]


def test_each_file_of_a_request_is_told_once():
    assert with_files().blobs == tuple(FILES)


def test_a_request_is_shown_without_the_bytes_of_its_files():
    shown = json.dumps(to_json(with_files()))
    assert all(blob.sha256 in shown for blob in FILES)
    assert "base64" in shown
    assert '"blob"' not in shown


@given(st.sampled_from(list(FILES)), st.text(), st.text())
def test_no_text_is_taken_for_a_file(blob, before, after):
    """Whoever writes what stands for a file inside the program has written just that."""
    forged = [
        f"{before}\0{blob.sha256}\0{after}",
        f"\\u0000{blob.sha256}\\u0000",
        f'{before}"\\u0000{blob.sha256}\\u0000"',
        f"\0t{blob.sha256}\0",
    ]
    content = json.loads(written(with_files(*forged)))["messages"][0]["content"]
    sent = [block["text"] for block in content[: len(forged)]]
    assert sent == [text.replace("\0", "\ufffd") for text in forged]


def test_a_file_that_is_missing_is_not_left_out_silently():
    with pytest.raises(KeyError):
        body_of(dataclasses.replace(with_files(), contents={}))


@given(st.text(alphabet=st.characters(codec=None, exclude_categories=())))
def test_any_text_can_be_sent(text):
    what = MessageRequest(
        (Message(Role.USER, (TextBlock(text),)),), Settings(model="m", system=text)
    )
    body = written(what)
    assert isinstance(json.loads(body), dict)
    if text.isascii() and "\0" not in text:
        assert json.loads(body)["system"] == text


# --- usage and money ------------------------------------------------------------------------------


def test_usage():
    raw = {
        "input_tokens": 1,
        "output_tokens": 2.0,
        "cache_creation_input_tokens": 3,
        "cache_read_input_tokens": None,
        "output_tokens_details": {"thinking_tokens": 4},
        "server_tool_use": {"web_search_requests": 5, "web_fetch_requests": 0},
        "service_tier": "standard",
        "cost_usd": 0.1,
    }
    assert read_usage(raw) == Usage(
        input_tokens=1,
        output_tokens=2,
        cache_creation_input_tokens=3,
        thinking_tokens=4,
        web_search_requests=5,
        web_fetch_requests=0,
        service_tier="standard",
        cost_usd=Decimal("0.1"),
    )


@pytest.mark.parametrize(
    "raw",
    [
        None,
        7,
        [],
        "x",
        {"input_tokens": -1, "output_tokens": True, "cost_usd": -1},
        {"input_tokens": 2**60, "output_tokens": 1.5, "server_tool_use": []},
    ],
)
def test_absurd_usage_is_unknown(raw):
    assert read_usage(raw) == Usage()


@pytest.mark.parametrize(
    ("raw", "amount"),
    [
        (0, Decimal(0)),
        (0.000123, Decimal("0.000123")),
        ("0.5", Decimal("0.5")),
        (1e-12, Decimal("1E-12")),
        (-0.1, None),
        (float("nan"), None),
        (float("inf"), None),
        ("NaN", None),
        ("-Infinity", None),
        ("sNaN", None),
        ("free", None),
        ("", None),
        (True, None),
        (None, None),
        ([], None),
        (1e300, None),
        ("9" * 5000, None),
        (10**30, None),
    ],
)
def test_amounts(raw, amount):
    assert read_amount(raw) == amount


def test_usage_is_cumulative():
    told = read(
        START,
        {"type": "message_delta", "delta": {}, "usage": {"output_tokens": 5, "cost_usd": 0.1}},
        {
            "type": "message_delta",
            "delta": {"stop_reason": "end_turn"},
            "usage": {"output_tokens": 9},
        },
        STOP,
    )
    usage = folded(told).usage
    assert (usage.input_tokens, usage.output_tokens, usage.cost_usd) == (3, 9, Decimal("0.1"))


# --- reading --------------------------------------------------------------------------------------


def test_pairs_are_joined_in_every_kind_of_delta():
    told = read(
        START,
        block(0, "thinking"),
        r'{"type":"content_block_delta","index":0,"delta":{"type":"thinking_delta","thinking":"\ud83d"}}',
        r'{"type":"content_block_delta","index":0,"delta":{"type":"thinking_delta","thinking":"\udc0b"}}',
        stop(0),
        block(1, "tool_use", id="t", name="n", input={}),
        r'{"type":"content_block_delta","index":1,"delta":{"type":"input_json_delta","partial_json":"{\"a\":\"\ud83d"}}',
        r'{"type":"content_block_delta","index":1,"delta":{"type":"input_json_delta","partial_json":"\udc0b\"}"}}',
        stop(1),
        block(2, "odd"),
        r'{"type":"content_block_delta","index":2,"delta":{"type":"odd_delta","words":"\ud83d"}}',
        r'{"type":"content_block_delta","index":2,"delta":{"type":"odd_delta","words":"\udc0b\ud83d"}}',
        stop(2),
        STOP,
    )
    assert folded(told).blocks == (
        ThinkingBlock("🐋"),
        ToolUseBlock("tool_use", "t", "n", {"a": "🐋"}),
        UnknownBlock({"type": "odd", "words": "🐋\ufffd"}),
    )


def test_a_half_at_the_end_of_a_block_is_replaced_in_its_kind():
    half = r'{"type":"content_block_delta","index":%d,"delta":{"type":"%s","%s":"\ud83d"}}'
    told = read(
        START,
        block(0),
        block(1, "thinking"),
        block(2, "tool_use", id="t", name="n", input={}),
        half % (0, "text_delta", "text"),
        half % (1, "thinking_delta", "thinking"),
        half % (2, "input_json_delta", "partial_json"),
    )
    assert [
        event for event in told if isinstance(event, TextAdded | ThinkingAdded | InputJsonAdded)
    ] == [
        TextAdded(0, "\ufffd"),
        ThinkingAdded(1, "\ufffd"),
        InputJsonAdded(2, "\ufffd"),
    ]


def test_blocks_of_two_kinds_do_not_share_halves():
    told = read(
        START,
        block(0),
        block(1),
        r'{"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"\ud83d"}}',
        r'{"type":"content_block_delta","index":1,"delta":{"type":"text_delta","text":"\udc0b"}}',
        stop(0),
        stop(1),
        STOP,
    )
    assert folded(told).blocks == (TextBlock("\ufffd"), TextBlock("\ufffd"))


def test_an_unknown_block_with_input_is_kept_whole():
    told = read(
        START,
        block(0, "new_tool_use", id="a"),
        delta(0, "input_json_delta", partial_json='{"q"'),
        delta(0, "input_json_delta", partial_json=": 1}"),
        stop(0),
        STOP,
    )
    assert told[1] == BlockStarted(
        0, UnknownBlock({"type": "new_tool_use", "id": "a", "input": {"q": 1}})
    )


def test_an_unknown_block_that_was_cut_is_kept_too():
    told = read(START, block(0, "odd", note="a"), delta(0, "odd_delta", note="b"))
    assert told[-2:-1] == [BlockStarted(0, UnknownBlock({"type": "odd", "note": "ab"}))]
    assert isinstance(told[-1], Interrupted)


def test_signatures_and_nulls():
    told = read(
        START,
        block(0, "thinking", signature=""),
        delta(0, "signature_delta", signature="abc"),
        stop(0),
        STOP,
    )
    assert SignatureAdded(0, "abc") in told
    told = read(
        START,
        {
            "type": "content_block_start",
            "index": 0,
            "content_block": {"type": "text", "text": None},
        },
        STOP,
    )
    assert told[1] == BlockStarted(0, TextBlock(""))


def test_fields_that_gateways_leave_out_are_filled():
    told = read(
        START,
        {"type": "content_block_start", "index": 0, "content_block": {"type": "thinking"}},
        {
            "type": "content_block_start",
            "index": 1,
            "content_block": {"type": "tool_use", "id": "a", "name": "b"},
        },
        STOP,
    )
    assert folded(told).blocks == (ThinkingBlock(""), ToolUseBlock("tool_use", "a", "b", {}))


def test_citations():
    source = {"type": "char_location", "cited_text": "x\ud83d"}
    told = read(START, block(0), delta(0, "citations_delta", citation=source), stop(0), STOP)
    assert folded(told).blocks == (
        TextBlock("", ({"type": "char_location", "cited_text": "x\ufffd"},)),
    )
    told = read(START, block(0, "odd"), delta(0, "citations_delta", citation=source), stop(0), STOP)
    (kept,) = folded(told).blocks
    assert isinstance(kept, UnknownBlock)
    assert kept.raw["citation"]["type"] == "char_location"


@pytest.mark.parametrize(
    "payload",
    [
        {"type": "message_start", "message": None},
        {"type": "content_block_start", "index": 1, "content_block": "x"},
        {"type": "content_block_start", "index": True, "content_block": {"type": "text"}},
        {"type": "content_block_start", "content_block": {"type": "text"}},
        {"type": "content_block_delta", "index": 0},
        {"type": "content_block_delta", "index": 0, "delta": []},
        {"type": "content_block_delta", "index": 9, "delta": {"type": ["x"]}},
        {"type": "content_block_stop", "index": 9},
        delta(0, "citations_delta", citation="x"),
        delta(9, "citations_delta", citation={}),
        delta(0, "thinking_delta", thinking="x"),
        delta(0, "signature_delta", signature="x"),
    ],
)
def test_what_breaks_a_stream(payload):
    told = read(START, block(0), delta(0, "text_delta", text="kept"), payload)
    ending = told[-1]
    assert isinstance(ending, Interrupted)
    assert ending.failure.kind is ErrorKind.PROTOCOL
    assert ending.failure.message
    assert folded(told).text == "kept"


def test_words_are_never_lost_with_their_start():
    told = read(
        START, delta(4, "text_delta", text="a"), delta(5, "thinking_delta", thinking="b"), STOP
    )
    assert folded(told).blocks == (TextBlock("a"), ThinkingBlock("b"))
    assert isinstance(told[-1], Finished)


def test_nothing_follows_the_ending():
    reader = EventReader()
    for payload in (START, STOP):
        reader.read(ServerSentEvent("", json.dumps(payload)))
    assert reader.ended
    assert reader.read(ServerSentEvent("", json.dumps(delta(0, "text_delta", text="late")))) == []
    assert reader.read(TooLong(Part.LINE, 1)) == []
    assert reader.read_body(b"{}") == []
    assert reader.finish() == []


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        (
            "error",
            '{"type":"error","error":{"type":"overloaded_error","message":"m"}}',
            ErrorKind.OVERLOADED,
        ),
        ("error", '{"error":{"type":"rate_limit_error","message":"m"}}', ErrorKind.RATE_LIMITED),
        ("message", '{"error":{"message":"m","type":"upstream_error"}}', ErrorKind.SERVER),
        ("message", '{"error":"m"}', ErrorKind.SERVER),
        ("error", "m", ErrorKind.SERVER),
        (
            "error",
            '{"type":"error","error":{"type":["a"],"code":{"b":1},"message":[]}}',
            ErrorKind.SERVER,
        ),
        ("error", '{"error":null}', ErrorKind.SERVER),
        (
            "message",
            '{"error":{"message":"m","code":"insufficient_user_quota"}}',
            ErrorKind.NO_CREDIT,
        ),
    ],
)
def test_errors_in_any_shape(name, data, kind):
    (ending,) = EventReader("req-9").read(ServerSentEvent(name, data))
    assert isinstance(ending, Failed)
    assert ending.failure.kind is kind
    assert ending.failure.request_id == "req-9"
    assert ending.failure.message in {"m", ""}


@pytest.mark.parametrize(
    "data",
    ["", " ", "[DONE]"],
)
def test_what_is_no_event_is_ignored(data):
    assert EventReader().read(ServerSentEvent("message", data)) == []


@pytest.mark.parametrize("name", ["ping", "weather"])
@pytest.mark.parametrize("data", ["{}", "nonsense", '{"type":"ping"}'])
def test_pings_and_unknown_events_are_no_progress(name, data):
    reader = EventReader()
    assert reader.read(ServerSentEvent(name, data)) == []
    assert reader.steps == 0


def test_too_many_blocks():
    payloads = [each for index in range(MAX_BLOCKS + 1) for each in (block(index), stop(index))]
    told = read(START, *payloads, close=False)
    assert isinstance(told[-1], Interrupted)
    assert sum(isinstance(event, BlockStarted) for event in told) == MAX_BLOCKS


# --- a whole body ---------------------------------------------------------------------------------


def test_a_body_becomes_the_same_events():
    body = {
        "id": "m1",
        "type": "message",
        "model": "x",
        "content": [
            {"type": "thinking", "thinking": "hm", "signature": "s"},
            {"type": "text", "text": "Hi \ud83d"},
            {"type": "tool_use", "id": "t", "name": "n", "input": {"a": [1.5]}},
            {"type": "odd"},
        ],
        "stop_reason": "tool_use",
        "stop_sequence": None,
        "stop_details": {"type": "x"},
        "usage": {"input_tokens": 1, "output_tokens": 2, "cost_usd": 0.5},
    }
    told = EventReader().read_body(json.dumps(body).encode())
    reply = folded(told)
    assert reply.blocks == (
        ThinkingBlock("hm", "s"),
        TextBlock("Hi \ufffd"),
        ToolUseBlock("tool_use", "t", "n", {"a": [1.5]}),
        UnknownBlock({"type": "odd"}),
    )
    assert (reply.stop_reason, reply.response_id, reply.model_returned) == ("tool_use", "m1", "x")
    assert reply.usage == Usage(input_tokens=1, output_tokens=2, cost_usd=Decimal("0.5"))
    assert isinstance(told[-1], Finished)
    assert next(event for event in told if isinstance(event, MessageChanged)).stop_details == {
        "type": "x"
    }


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"null",
        b"{}",
        b"\xff\xfe",
        b'{"content": 5}',
        b'{"content": [1]}',
        b'{"a":' * 100_000,
        b'{"id":' + b"9" * 9000 + b"}",
    ],
)
def test_a_body_that_is_none(body):
    (ending,) = EventReader().read_body(body)
    assert isinstance(ending, Failed)
    assert ending.failure.kind is ErrorKind.PROTOCOL


def test_a_body_with_plain_text():
    reply = folded(EventReader().read_body(b'{"content": "words", "error": null}'))
    assert reply.blocks == (TextBlock("words"),)


# --- whatever comes -------------------------------------------------------------------------------

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["type", "text", "index", "error", "a"]), inner, max_size=3
        )
    ),
    max_leaves=6,
)
names = st.sampled_from(
    [
        "message_start",
        "content_block_start",
        "content_block_delta",
        "content_block_stop",
        "message_delta",
        "message_stop",
        "error",
        "ping",
        "message",
        "x",
    ]
)
kinds = st.sampled_from(
    [
        "text",
        "thinking",
        "tool_use",
        "odd",
        "text_delta",
        "thinking_delta",
        "input_json_delta",
        "citations_delta",
        "signature_delta",
        "odd_delta",
    ]
)
inner = st.dictionaries(
    st.sampled_from(
        [
            "text",
            "thinking",
            "partial_json",
            "citation",
            "signature",
            "id",
            "name",
            "input",
            "message",
            "code",
        ]
    ),
    json_values,
    max_size=3,
).flatmap(lambda fields: kinds.map(lambda kind: {**fields, "type": kind}))
payloads = st.fixed_dictionaries(
    {"type": names},
    optional={
        "index": st.integers(0, 2) | json_values,
        "delta": inner | json_values,
        "content_block": inner | json_values,
        "message": inner | json_values,
        "usage": json_values,
        "error": inner | json_values,
    },
)
streams = st.lists(payloads | json_values, max_size=12)


@pytest.mark.slow
@given(streams, st.booleans())
@settings(max_examples=examples(600))
def test_no_stream_raises_and_each_has_one_ending(stream, opened):
    told = read(*([START, block(0)] if opened else []), *stream)
    assert sum(isinstance(event, ENDINGS) for event in told) == 1
    assert isinstance(told[-1], ENDINGS)
    for each in folded(told).blocks:
        json.dumps(
            to_json(MessageRequest((Message(Role.USER, (each,)),), Settings())), ensure_ascii=False
        ).encode()


@given(st.binary(max_size=300), st.lists(st.integers(0, 300), max_size=5))
def test_no_bytes_raise(body, cuts):
    decoder, reader = Decoder(), EventReader()
    edges = sorted({0, len(body), *(min(cut, len(body)) for cut in cuts)})
    told = [
        event
        for a, b in pairwise(edges)
        for each in decoder.feed(body[a:b])
        for event in reader.read(each)
    ]
    told += reader.finish()
    assert isinstance(told[-1], ENDINGS)
    assert isinstance(EventReader().read_body(body)[-1], ENDINGS)


@pytest.mark.parametrize("cites", [True, False, None])
def test_citations_are_asked_of_all_documents_or_of_none(cites: bool | None) -> None:
    """The API refuses a request in which only some documents are to be cited."""
    paper = DocumentBlock({"type": "text", "media_type": "text/plain", "data": "x"}, "A")
    result = with_inside(ToolResultBlock("tool_result", "one", ""), (TextBlock("see"), paper))
    call = ToolUseBlock("tool_use", "one", "n", {})
    settings = DEFAULTS.with_value("citations", cites)
    kept = next(iter(FILES))
    messages = (
        Message(Role.USER, (paper, TextBlock("What?"))),
        Message(Role.ASSISTANT, (call,)),
        Message(Role.USER, (result, DocumentBlock(kept.source, "B"))),
    )
    body = to_json(MessageRequest(messages, settings))
    first, inner = body["messages"][0]["content"], body["messages"][2]["content"]
    asked = [first[0], inner[0]["content"][1], inner[1]]
    wanted = {"enabled": True} if cites else None
    assert [each.get("citations") for each in asked] == [wanted] * 3
    assert "citations" not in first[1]
    assert "citations" not in body
