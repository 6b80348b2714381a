"""The event stream decoder: the standard's vectors, limits, and independence from chunking."""

from __future__ import annotations

import tracemalloc

import pytest
from hypothesis import given, settings, strategies as st

from orca_desktop.gateway.sse import Decoder, Part, ServerSentEvent, TooLong
from tests.support.examples import examples


def decode(*pieces: bytes, **limits: int) -> list[ServerSentEvent | TooLong]:
    decoder = Decoder(**limits)
    return [event for piece in pieces for event in decoder.feed(piece)]


def event(data: str, name: str = "message", id: str = "") -> ServerSentEvent:
    return ServerSentEvent(name, data, id)


# Transcribed from the web platform tests, eventsource/format-*: there the body is the message
# followed by two line feeds (unless "none" is asked for) and one more line feed.
VECTORS: dict[str, tuple[bytes, list[ServerSentEvent]]] = {
    "bom": (b"\xef\xbb\xbfdata:1\n\n\xef\xbb\xbfdata:2\n\ndata:3\n\n\n", [event("1"), event("3")]),
    "bom twice": (
        b"\xef\xbb\xbf\xef\xbb\xbfdata:1\n\ndata:2\n\ndata:3\n\n\n",
        [event("2"), event("3")],
    ),
    "comments": (
        b"data:1\r:\0\n:\r\ndata:2\n:"
        + b"x" * 2048
        + b"\rdata:3\n:data:fail\r:"
        + b"y" * 2048
        + b"\ndata:4\n\n\n",
        [event("1\n2\n3\n4")],
    ),
    "data before final empty line": (b"data:test\n", []),
    "data": (
        b"data:msg\n\ndata\n\n:\n\nevent:x\ndata:y\n\nfalsefield:z\n\ndata:ok\n\n",
        [event("msg"), event(""), event("y", "x"), event("ok")],
    ),
    "field data": (
        b"data:\n\ndata\ndata\n\ndata:test\n\n\n",
        [event(""), event("\n"), event("test")],
    ),
    "field event": (b"event:test\ndata:x\n\ndata:x\n\n\n", [event("x", "test"), event("x")]),
    "field event empty": (b"event: \ndata:data\n\n\n", [event("data")]),
    "field id": (
        b"id: 1\ndata:a\n\ndata:b\n\nid\ndata:c\n\n",
        [event("a", id="1"), event("b", id="1"), event("c")],
    ),
    "field id with null": (
        b"id: 1\0\ndata:a\n\nid: 2\ndata:b\n\nid: 3\0\ndata:c\n\n",
        [event("a"), event("b", id="2"), event("c", id="2")],
    ),
    "field parsing": (
        b"data:\0\ndata:  2\rData:1\ndata\0:2\ndata:1\r\0data:4\nda-ta:3\rdata_5\ndata:3\rdata:\r\n data:32\ndata:4\n\n\n",
        [event("\0\n 2\n1\n3\n\n4")],
    ),
    "field retry": (b"retry:03000\ndata:x\n\n\n", [event("x")]),
    "field retry bogus": (b"retry:3000\nretry:1000x\ndata:x\n\n\n", [event("x")]),
    "field retry empty": (b"retry\ndata:test\n\n\n", [event("test")]),
    "field unknown": (
        b"data:test\n data\ndata\nfoobar:xxx\njustsometext\n:thisisacommentyay\n\n\n",
        [event("test\n")],
    ),
    "leading space": (b"data:\ttest\rdata: \ndata:test\n\n\n", [event("\ttest\n\ntest")]),
    "newlines": (b"data:test\r\ndata\ndata:test\r\n\r\n\n", [event("test\n\ntest")]),
    "null character": (b"data:\0\n\n\n\n\n\n", [event("\0")]),
    "utf-8": ("data:ok…\n\n\n".encode(), [event("ok…")]),
    # Further cases.
    "carriage returns only": (b"event:a\rdata:1\r\rdata:2\r\r", [event("1", "a"), event("2")]),
    "mixed line ends": (b"data:1\n\rdata:2\r\n\n", [event("1"), event("2")]),
    "other separators are text": (
        "data:a\u2028b\u2029c\x85d\x0be\x0cf\x1cg\x1dh\x1ei\n\n".encode(),
        [event("a\u2028b\u2029c\x85d\x0be\x0cf\x1cg\x1dh\x1ei")],
    ),
    "event without data": (b"event: ping\n\ndata: x\n\n", [event("x")]),
    "bad bytes": (b"data:\xff\xc3\ndata:\xf0\x9f\x98\n\n", [event("\ufffd\ufffd\n\ufffd")]),
    "overlong and surrogate bytes": (b"data:\xc0\x80\xed\xa0\x80\n\n", [event("\ufffd" * 5)]),
    "colon in the value": (b"data: a: b\n\n", [event("a: b")]),
    "one space only": (b"data:  a \n\n", [event(" a ")]),
    "space before the colon": (b"data : a\n\n", []),
    "names have case": (b"DATA: a\n\nEvent: b\ndata: c\n\n", [event("c")]),
    "last name wins": (b"event:a\nevent:b\ndata:c\n\n", [event("c", "b")]),
    "name and id bytes": ("event:é\nid:ü\ndata:c\n\n".encode(), [event("c", "é", "ü")]),
    "cut event": (b"data:1\n\ndata:2\n", [event("1")]),
    "cut line": (b"data:1\n\ndata:2", [event("1")]),
    "half a byte order mark": (b"\xef\xbbdata:1\n\ndata:2\n\n", [event("2")]),
    "nothing": (b"", []),
    "only a byte order mark": (b"\xef\xbb\xbf", []),
}


@pytest.mark.parametrize(("body", "expected"), VECTORS.values(), ids=VECTORS.keys())
def test_vectors(body: bytes, expected: list[ServerSentEvent]) -> None:
    assert decode(body) == expected


@pytest.mark.parametrize(("body", "expected"), VECTORS.values(), ids=VECTORS.keys())
def test_vectors_byte_by_byte(body: bytes, expected: list[ServerSentEvent]) -> None:
    assert decode(*(body[i : i + 1] for i in range(len(body)))) == expected


def test_a_carriage_return_at_the_end_of_a_piece_ends_the_event_at_once() -> None:
    decoder = Decoder()
    assert decoder.feed(b"data:1\r\r") == [event("1")]
    assert decoder.feed(b"") == []
    assert decoder.feed(b"\n") == []
    assert decoder.feed(b"data:2\r") == []
    assert decoder.feed(b"\n\n") == [event("2")]


@pytest.mark.parametrize("cut", [1, 7, 10**6])
def test_a_line_over_its_limit_ends_the_stream(cut: int) -> None:
    body = b"data:" + b"x" * 5 + b"\n\n" + b"data:" + b"x" * 6 + b"\n\ndata:1\n\n"
    pieces = [body[i : i + cut] for i in range(0, len(body), cut)]
    assert decode(*pieces, max_line=10) == [event("xxxxx"), TooLong(Part.LINE, 10)]


@pytest.mark.parametrize("cut", [1, 7, 10**6])
def test_an_event_over_its_limit_ends_the_stream(cut: int) -> None:
    body = b"data:12345\ndata:1234\n\n" + b"data:1\n" * 6 + b"\ndata:1\n\n"
    pieces = [body[i : i + cut] for i in range(0, len(body), cut)]
    assert decode(*pieces, max_event=11) == [event("12345\n1234"), TooLong(Part.EVENT, 11)]


def test_an_endless_line_is_not_collected() -> None:
    decoder, megabyte = Decoder(), b"x" * 1_000_000
    tracemalloc.start()
    try:
        events = [event for _ in range(100) for event in decoder.feed(megabyte)]
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert events == [TooLong(Part.LINE, 8 * 1024 * 1024)]
    assert most < 30_000_000


ALPHABET = [
    b"data", b"event", b"id", b"retry", b":", b" ", b"\r", b"\n", b"\r\n", b"\n\n", b"a", b"\0", b"1",
    b"\xef\xbb\xbf", b"\xef", b"\xe2\x80\xa8", b"\xf0\x9f\x98\x80", b"\xf0\x9f", b"\xff", b"data: x\n\n",
]  # fmt: skip

streams = st.lists(st.sampled_from(ALPHABET), max_size=60).map(b"".join)


@given(streams, st.data())
@settings(max_examples=examples(500))
def test_any_cutting_of_the_same_bytes_gives_the_same_events(
    body: bytes, data: st.DataObject
) -> None:
    cuts = sorted(data.draw(st.lists(st.integers(0, len(body)), max_size=20)))
    pieces = [body[a:b] for a, b in zip([0, *cuts], [*cuts, len(body)], strict=True)]
    limits = {"max_line": 20, "max_event": 30}
    assert decode(*pieces) == decode(body)
    assert decode(*pieces, **limits) == decode(body, **limits)


def reference(body: bytes) -> list[ServerSentEvent]:
    """The standard's text followed word by word, on the whole decoded stream."""
    text = body.decode("utf-8", "replace").removeprefix("\ufeff")
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    events: list[ServerSentEvent] = []
    data = name = last_id = ""
    for line in text.split("\n")[:-1]:
        if line == "":
            if data != "":
                events.append(ServerSentEvent(name or "message", data[:-1], last_id))
            data = name = ""
        elif not line.startswith(":"):
            field, _, value = line.partition(":")
            value = value.removeprefix(" ")
            if field == "data":
                data += value + "\n"
            elif field == "event":
                name = value
            elif field == "id" and "\0" not in value:
                last_id = value
    return events


@given(streams | st.binary(max_size=200))
@settings(max_examples=examples(500))
def test_agrees_with_the_standard_followed_word_by_word(body: bytes) -> None:
    assert decode(body) == reference(body)
