"""JSON parameters are checked to the line."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, strategies as st

from orca_desktop.domain.json_fields import (
    MCP_SERVERS,
    METADATA,
    TOOLS,
    Shape,
    checked,
    entry_names,
    parsed,
)

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["type", "url", "name", "input_schema", "x"]), inner)
    ),
    max_leaves=6,
)


@pytest.mark.parametrize("shape", [TOOLS, MCP_SERVERS, METADATA])
def test_the_templates_are_right(shape: Shape) -> None:
    assert checked(shape.template, shape) is None
    assert parsed(shape.template)


@given(values, st.sampled_from([TOOLS, MCP_SERVERS, METADATA]), st.sampled_from([None, 2]))
def test_any_json_is_judged(value: object, shape: Shape, indent: int | None) -> None:
    verdict = checked(json.dumps(value, indent=indent), shape)
    if verdict is None:
        assert isinstance(value, list if shape.is_list else dict)
    else:
        assert str(verdict)


@given(st.text())
def test_any_text_is_judged(text: str) -> None:
    checked(text, TOOLS)


@pytest.mark.parametrize(
    ("text", "shape", "says"),
    [
        ("[\n  {,\n]", TOOLS, "Line 2, column 4: this is not JSON."),
        ("[NaN]", TOOLS, "this is not JSON"),
        ("[" * 100_000, TOOLS, "this is not JSON"),
        ("{}", TOOLS, "a list in square brackets"),
        ("[]", METADATA, "an object in curly brackets"),
        ('[\n {"name": "a", "input_schema": {}},\n 5\n]', TOOLS, "Line 3: an object"),
        ('[\n {"name": "a"}\n]', TOOLS, 'Line 2: "input_schema" is missing'),
        ('[\n {\n "name": 5}\n]', TOOLS, 'Line 3: "name" must be a text'),
        ('[{"type": "mcp_toolset"}]', TOOLS, '"mcp_server_name" is missing'),
        ('[{"type": "stdio", "url": "https://a.b", "name": "n"}]', MCP_SERVERS, 'must be "url"'),
        (
            '[\n{"type": "url",\n"url": "http://a.b", "name": "n"}]',
            MCP_SERVERS,
            'Line 3: "url" must begin with https://',
        ),
        ('[{"type": "url", "name": "n"}]', MCP_SERVERS, '"url" is missing'),
        ('{"user_id": 5}', METADATA, '"user_id" must be a text'),
        ("[" + " " * 200_000 + "]", TOOLS, "too long"),
    ],
)
def test_what_is_wrong_is_said_with_its_line(text: str, shape: Shape, says: str) -> None:
    assert says in str(checked(text, shape))


def test_tools_of_the_server_need_no_schema() -> None:
    assert checked('[{"type": "web_search_20250305", "name": "web_search"}]', TOOLS) is None


@pytest.mark.parametrize(
    ("text", "shape", "says"),
    [
        ("[" * 100_000, TOOLS, "Line 1, column 1:"),
        ('[\n{"type": "web_search_20250305"}]', TOOLS, 'Line 2: "name" is missing.'),
        ('[{"type": "custom", "name": "n"}]', TOOLS, 'Line 1: "input_schema" is missing.'),
        ('[{"name": "", "input_schema": {}}]', TOOLS, 'Line 1: "name" is missing.'),
        (
            '[{"type": "url", "name": "n",\n\n"url": "https://[a"}]',
            MCP_SERVERS,
            'Line 3: "url" must begin with https://.',
        ),
        (
            '[{"type": "url", "name": "n", "url": "https://"}]',
            MCP_SERVERS,
            'Line 1: "url" must begin with https://.',
        ),
        (
            '[{"name": "n", "url": "https://a.b",\n"type": "sse"}]',
            MCP_SERVERS,
            'Line 2: "type" must be "url".',
        ),
        (
            (
                '[{"type":"url","url":"https://a.b","name":"a"},{"type":"url","url":"https://a.b",'
                '\n"name":"b","authorization_token":\n7}]'
            ),
            MCP_SERVERS,
            'Line 2: "authorization_token" must be a text.',
        ),
        ('{"user_id":\n "u"}', METADATA, None),
        ('[{"name":"a","input_schema":{}},{"name":"b","input_schema":{}}]', TOOLS, None),
        (" \n[ ]", TOOLS, None),
        (" {} ", METADATA, None),
        ("[" + " " * 199_998 + "]", TOOLS, None),
    ],
)
def test_where_it_is_wrong(text: str, shape: Shape, says: str | None) -> None:
    problem = checked(text, shape)
    assert (problem and str(problem)) == says or (says is not None and says in str(problem))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            '[{"name": "a"}, {"function": {"name": "b"}}, {"type": "web_search"}]',
            ("a", "b", "web_search"),
        ),
        (
            '[{}, {"name": 5}, {"function": "f"}, {"name": "", "type": "t"}]',
            ("#1", "#2", "#3", "t"),
        ),
        ("[]", ()),
        ("{}", ()),
        ("[5]", ()),
        ('[{"name": "a"}, 5]', ()),
        ("[{", ()),
        ("[" * 100_000, ()),
    ],
)
def test_entries_are_called_by_their_names(text: str, names: tuple[str, ...]) -> None:
    assert entry_names(text) == names
