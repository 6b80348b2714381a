"""JSON from the network: what is refused, replaced and joined."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, strategies as st

from orca_desktop.domain.json_values import MAX_DEPTH
from orca_desktop.gateway.json_text import clean, is_clean, joined, read_object


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "5",
        '"x"',
        "null",
        "{",
        '{"a":}',
        "{'a': 1}",
        '{"a": ' + "9" * 5000 + "}",
        '{"a":' * 2000,
        "[" * 100_000,
        b"\xff",
    ],
)
def test_what_is_no_object(text):
    assert read_object(text) is None


def nested(depth):
    return '{"a":' + "[" * (depth - 1) + "]" * (depth - 1) + "}"


def test_depth():
    assert read_object(nested(MAX_DEPTH)) is not None
    assert read_object(nested(MAX_DEPTH + 1)) is None
    wide = json.dumps({"a": [[] for _ in range(5 * MAX_DEPTH)]})
    assert read_object(wide) is not None


def test_numbers_that_are_none():
    text = '{"a": NaN, "b": Infinity, "c": -Infinity, "d": 1e999, "e": 1.5}'
    assert read_object(text) == {"a": None, "b": None, "c": None, "d": None, "e": 1.5}


def test_bytes_are_utf_8():
    assert read_object('\ufeff{"ä": 1}'.encode()) == {"ä": 1}
    assert read_object(b'{"a": "\xff"}') == {"a": "\ufffd"}


def test_clean_reaches_every_text():
    value = {"a\ud800": ["\udc0b", {"b": "x\0"}, 1, None, "ok"]}
    assert clean(value) == {"a\ufffd": ["\ufffd", {"b": "x\ufffd"}, 1, None, "ok"]}


@given(st.text(alphabet=st.characters(codec=None, exclude_categories=())))
def test_joined_and_clean_can_be_stored(text):
    cleaned = clean(joined(text))
    assert is_clean(cleaned)
    cleaned.encode()
    if is_clean(text):
        assert cleaned == text
    assert joined(text).encode("utf-16-le", "surrogatepass") == text.encode(
        "utf-16-le", "surrogatepass"
    )
