"""What goes between the program and the process that reads comes out as it went in."""

from __future__ import annotations

import json
import struct

import pytest
from hypothesis import given, strategies as st

from orca_desktop.attachments import protocol
from orca_desktop.attachments.kinds import Kind
from orca_desktop.attachments.protocol import BrokenMessageError, Refused, Request, Result
from orca_desktop.domain.attachments import NoteKind, RefusalReason

numbers = st.integers(0, 2**31 - 1)
results = st.builds(
    Result,
    content=st.none() | st.binary(max_size=50),
    media_type=st.sampled_from(["image/png", "text/plain", "application/pdf"]),
    preview=st.binary(max_size=50),
    width=numbers,
    height=numbers,
    pages=numbers,
    is_smaller=st.booleans(),
    converted=st.booleans(),
    note=st.none() | st.tuples(st.sampled_from(NoteKind), numbers),
)


def header(told: object) -> bytes:
    data = json.dumps(told).encode()
    return struct.pack(">I", len(data)) + data


GOOD = json.loads(Result(b"ab", "text/plain").write()[4:-2])


@given(results)
def test_a_result_comes_back(result):
    assert protocol.answer(result.write()) == result


@given(st.sampled_from(RefusalReason), numbers)
def test_a_refusal_comes_back(reason, limit):
    found = protocol.answer(protocol.refusal(Refused(reason, limit)))
    assert isinstance(found, Refused)
    assert (found.reason, found.limit) == (reason, limit)


@given(st.sampled_from(Kind), st.binary(max_size=50), st.booleans())
def test_a_request_comes_back(kind, content, full_size):
    request = Request(kind, content, 7, full_size)
    assert Request.read(request.header() + content) == request


@given(st.binary(max_size=100))
def test_any_bytes_are_an_answer_or_no_message(data):
    try:
        found = protocol.answer(data)
    except BrokenMessageError:
        return
    assert isinstance(found, Result | Refused)


@pytest.mark.parametrize(
    "told",
    [
        [],
        "words",
        {},
        {"reason": "unheard of", "limit": 1},
        {"reason": "empty", "limit": -1},
        {"reason": "empty", "limit": True},
        {"reason": "empty", "limit": 2**40},
        {**GOOD, "width": "1"},
        {**GOOD, "width": 1.5},
        {**GOOD, "content": 10**9},
        {**GOOD, "note": ["unheard of", 1]},
        {**GOOD, "note": 7},
        {name: value for name, value in GOOD.items() if name != "pages"},
    ],
)
def test_what_is_no_answer_is_seen(told):
    with pytest.raises(BrokenMessageError):
        protocol.answer(header(told))


@pytest.mark.parametrize(
    "data",
    [b"", b"\0\0\0\x05ab", b"\xff\xff\xff\xff{}", b"\0\0\0\x02[]", b"\0\0\x10\0" + b"[" * 4096],
)
def test_what_has_no_header_is_no_message(data):
    with pytest.raises(BrokenMessageError):
        protocol.answer(data)
