"""JSON value by value gives what JSON at once gives, wherever the pieces are cut."""

from __future__ import annotations

import io
import json
from typing import Any

import pytest
from hypothesis import given, strategies as st

from orca_desktop.formats.archives.found import NotReadReason
from orca_desktop.formats.archives.json_stream import Unread, values

JSON: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)


def read(content: bytes, chunk: int = 7) -> list[Any]:
    return list(values(io.BytesIO(content), chunk=chunk))


@given(st.lists(JSON), st.integers(1, 40), st.booleans(), st.sampled_from([None, 1]))
def test_a_list_gives_its_elements(value, chunk, is_ascii, indent):
    content = json.dumps(value, ensure_ascii=is_ascii, indent=indent)
    assert read(content.encode("utf-8", "surrogatepass"), chunk) == value


@pytest.mark.slow
@given(st.lists(st.dictionaries(st.text(), JSON), min_size=1), st.integers(1, 40))
def test_lines_give_one_after_another(lines, chunk):
    content = "\n".join(map(json.dumps, lines))
    assert read(content.encode(), chunk) == lines


@given(st.binary(max_size=200), st.integers(1, 40))
def test_any_bytes_come_to_an_end(content, chunk):
    assert len(read(content, chunk)) <= len(content) + 1


@pytest.mark.slow
@given(st.lists(JSON.filter(lambda each: isinstance(each, dict)), min_size=1), st.data())
def test_a_file_that_was_cut_gives_what_stands_before(value, data):
    content = json.dumps(value).encode()
    end = data.draw(st.integers(1, len(content) - 1))
    found = read(content[:end])
    assert isinstance(found[-1], Unread)
    assert found[-1].reason is NotReadReason.CUT
    assert found[:-1] == value[: len(found) - 1]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_marks_of_the_encoding_are_known(encoding):
    assert read('[{"a": "ä\U0001f600"}]'.encode(encoding)) == [{"a": "ä\U0001f600"}]


def test_a_damaged_value_is_stepped_over_and_named():
    content = b'[{"a": 1}, {"title": "Two \\"quoted\\"", "x": [1, }, "]"]}, {"b": 2}]'
    assert read(content) == [
        {"a": 1},
        Unread('Two "quoted"', NotReadReason.DAMAGED),
        {"b": 2},
    ]


def test_what_is_nested_too_deeply_costs_no_other():
    deep = "[" * 100_000 + "]" * 100_000
    found = read(f'[{deep}, {{"b": 2}}]'.encode(), 1 << 16)
    assert found == [Unread("", NotReadReason.TOO_DEEP), {"b": 2}]


def test_a_number_without_end_is_no_number():
    found = read(f'[{{"a": {"9" * 10_000}}}, {{"b": 2}}]'.encode(), 1 << 16)
    assert found == [Unread("", NotReadReason.DAMAGED), {"b": 2}]
