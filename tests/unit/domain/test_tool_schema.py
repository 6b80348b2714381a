"""Tools as a form and back: what the form does not know stays, in its place, to the letter."""

from __future__ import annotations

import dataclasses
import json
from typing import Any

import pytest
from hypothesis import given, strategies as st

from orca_desktop.domain.json_fields import TOOLS, checked
from orca_desktop.domain.tool_schema import (
    ToolEntry,
    ToolForm,
    ToolValue,
    ValueKind,
    added,
    choices_in,
    faults,
    free_name,
    read,
    written,
)
from orca_desktop.domain.words import Text

WEATHER: dict[str, Any] = {
    "cache_control": {"type": "ephemeral"},
    "name": "get_weather",
    "description": "Tells the weather.",
    "input_schema": {
        "type": "object",
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "properties": {
            "city": {"type": "string", "minLength": 1, "description": "Where"},
            "days": {"description": "How many", "maximum": 14, "type": "integer"},
            "share": {"type": "number"},
            "rain": {"type": "boolean", "default": False},
            "unit": {"type": "string", "enum": ["C", "F"], "x": 1},
            "tags": {"type": "array", "items": {"type": "string", "maxLength": 9}, "minItems": 1},
        },
        "required": ["unit", "city"],
        "additionalProperties": False,
    },
    "strict": True,
}
SEARCH = {"type": "web_search_20250305", "name": "web_search", "max_uses": 3}


def entries(text: str) -> tuple[ToolEntry, ...]:
    found = read(text)
    assert not isinstance(found, Text), found
    return found


def form_of(entry: ToolEntry) -> ToolForm:
    assert entry.form is not None, entry.reason
    return entry.form


def one(tool: dict[str, Any]) -> ToolEntry:
    (entry,) = entries(json.dumps([tool]))
    return entry


def keys(value: Any) -> list[str]:
    """All keys of a JSON value, in the order in which they are written."""
    match value:
        case dict():
            return [key for name, each in value.items() for key in (name, *keys(each))]
        case list():
            return [key for each in value for key in keys(each)]
        case _:
            return []


def test_a_tool_becomes_a_form() -> None:
    form = form_of(one(WEATHER))
    assert (form.name, form.description) == ("get_weather", "Tells the weather.")
    assert [(each.name, each.kind, each.is_needed) for each in form.values] == [
        ("city", ValueKind.TEXT, True),
        ("days", ValueKind.WHOLE, False),
        ("share", ValueKind.NUMBER, False),
        ("rain", ValueKind.SWITCH, False),
        ("unit", ValueKind.CHOICE, True),
        ("tags", ValueKind.TEXTS, False),
    ]
    assert form.values[4].choices == ("C", "F")
    assert form.values[1].description == "How many"
    assert form.values[1].further == ("maximum",)


def test_a_change_leaves_every_other_key_where_it_was() -> None:
    entry = one(WEATHER)
    form = form_of(entry)
    city, days, *others = form.values
    values = (
        dataclasses.replace(city, name="town", is_needed=False),
        dataclasses.replace(days, kind=ValueKind.TEXTS, description=""),
        *others,
    )
    changed = entry.with_form(dataclasses.replace(form, values=values, description="New."))
    tool = json.loads(changed.piece.text)
    schema = tool["input_schema"]
    assert list(tool) == list(WEATHER)
    assert tool["description"] == "New."
    assert list(schema) == list(WEATHER["input_schema"])
    assert schema["properties"]["town"] == WEATHER["input_schema"]["properties"]["city"]
    assert schema["properties"]["days"] == {
        "maximum": 14,
        "type": "array",
        "items": {"type": "string"},
    }
    assert schema["required"] == ["unit"]
    assert form_of(one(tool)).values[0] == dataclasses.replace(values[0])


@pytest.mark.parametrize(
    ("tool", "what"),
    [
        (SEARCH, "web_search_20250305"),
        ({"type": "mcp_toolset", "mcp_server_name": "mail"}, "MCP server mail"),
        ({"name": "a", "input_schema": {"type": "object", "anyOf": []}}, "anyOf"),
        ({"name": "a", "input_schema": {"type": "array"}}, "input_schema"),
        ({"name": "a", "input_schema": {"type": "object", "required": ["x"]}}, "required"),
        ({"name": "a", "input_schema": {"type": "object", "properties": []}}, "properties"),
        ({"name": "a", "input_schema": {"type": "object", "$defs": {}}}, "$defs"),
        (
            {"name": "a", "input_schema": {"type": "object", "additionalProperties": {}}},
            "additionalProperties",
        ),
    ],
)
def test_what_the_form_cannot_show_is_listed_and_kept(tool: dict[str, Any], what: str) -> None:
    text = json.dumps([tool, WEATHER], indent=3)
    locked, weather = entries(text)
    assert locked.form is None
    assert what in str(locked.reason)
    assert "only be changed as JSON" in str(locked.reason)
    changed = weather.with_form(dataclasses.replace(form_of(weather), name="other"))
    after = written((locked, changed), text)
    assert entries(after)[0].piece.text == locked.piece.text
    assert json.loads(after) == [tool, {**WEATHER, "name": "other"}]


@pytest.mark.parametrize(
    "schema",
    [
        True,
        {},
        {"type": "null"},
        {"type": ["string", "null"]},
        {"type": "object", "properties": {}},
        {"type": "array"},
        {"type": "array", "items": {"type": "integer"}},
        {"type": "array", "items": {"type": "string", "enum": ["a"]}},
        {"type": "string", "enum": ["a", 1]},
        {"type": "string", "enum": ["a", "a"]},
        {"type": "string", "enum": ["two\nlines"]},
        {"type": "string", "enum": [" a"]},
        {"type": "integer", "enum": [1]},
        {"type": "string", "anyOf": []},
        {"type": "string", "const": "a"},
        {"type": "string", "description": 5},
        {"type": "string", "items": {}},
        {"$ref": "#/x"},
        {"type": "number", "maximum": float("1e400")},
    ],
)
def test_a_value_beyond_the_form_keeps_its_tool_as_json(schema: Any) -> None:
    text = json.dumps(
        [{"name": "a", "input_schema": {"type": "object", "properties": {"v": schema}}}]
    )
    (entry,) = entries(text.replace("Infinity", "1e400"))
    assert entry.form is None
    assert entry.reason is not None


def test_a_key_that_stands_twice_is_not_lost() -> None:
    (entry,) = entries('[{"name": "a", "name": "b", "input_schema": {"type": "object"}}]')
    assert entry.form is None
    assert "“name”" in str(entry.reason)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('[\n  {"name": }\n]', "Line 2"),
        ("{}", "a list in square brackets"),
        ("[1]", "an object in curly brackets"),
        ("[" * 100_000, "not JSON"),
    ],
)
def test_a_fault_of_the_text_is_told(text: str, says: str) -> None:
    found = read(text)
    assert isinstance(found, Text)
    assert says in str(found)


def test_tools_are_added_removed_and_moved() -> None:
    first = added("one")
    text = written((first,), "")
    assert checked(text, TOOLS) is None
    assert json.loads(text)[0] == {
        "name": "one",
        "description": "",
        "input_schema": {"type": "object", "properties": {}},
    }
    two = written((*entries(text), added("two")), text)
    assert [each.name for each in entries(two)] == ["one", "two"]
    assert two.startswith(text[:-2]), "what was there stays as it was"
    assert written(entries(two)[:1], two) == text
    assert [each.name for each in entries(written(entries(two)[::-1], two))] == ["two", "one"]
    assert written((), two) == ""
    assert json.loads(written((first, added("two")), '[{"a": 1}]'))[1]["name"] == "two"
    assert json.loads(written((first,), "[ ]"))[0]["name"] == "one"


def test_what_is_wrong_is_told_with_its_place() -> None:
    values = (
        ToolValue(""),
        ToolValue("a b"),
        ToolValue("c"),
        ToolValue("c", ValueKind.CHOICE),
    )
    found = faults(ToolForm("no name", values=values), ())
    assert [(each.place, each.is_about_choices) for each in found] == [
        (None, False),
        (0, False),
        (1, False),
        (3, False),
        (3, True),
    ]
    assert [*map(str, faults(ToolForm(""), ()))] != []
    assert "already" in str(faults(ToolForm("a"), ("a",))[0].sentence)
    assert faults(ToolForm("a" * 128), ("b",)) == ()
    assert faults(ToolForm("a" * 129), ()) != ()
    assert faults(ToolForm("a\n"), ()) != ()
    assert not ToolForm("a", values=values).is_writable
    assert not ToolForm("a", values=(ToolValue("c"), ToolValue("c"))).is_writable
    assert ToolForm("no name", values=(ToolValue("c"),)).is_writable


def test_free_names_are_numbered() -> None:
    assert free_name("tool", ()) == "tool"
    assert free_name("tool", ("tool", "tool_2")) == "tool_3"


# -- properties -------------------------------------------------------------------------------

words = st.text(st.characters(exclude_categories=["Cs"]), max_size=6)
unknown = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | words,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(words, inner, max_size=2),
    max_leaves=4,
)
value_schemas = st.one_of(
    st.fixed_dictionaries(
        {"type": st.sampled_from(["string", "integer", "number", "boolean", "object", "null"])},
        optional={"description": words, "minimum": unknown, "default": unknown, "x": unknown},
    ),
    st.fixed_dictionaries(
        {"enum": st.lists(words, max_size=3)}, optional={"type": st.just("string"), "y": unknown}
    ),
    st.fixed_dictionaries(
        {
            "type": st.just("array"),
            "items": st.fixed_dictionaries({"type": st.just("string")}, optional={"z": unknown}),
        }
    ),
    unknown,
)


@st.composite
def tools(draw: st.DrawFn) -> dict[str, Any]:
    values = draw(st.dictionaries(words, value_schemas, max_size=3))
    needed = draw(st.lists(st.sampled_from(sorted(values)), unique=True)) if values else []
    schema = {"type": "object", "properties": values, "required": needed, "s": draw(unknown)}
    tool = {
        "name": draw(words),
        "description": draw(words | unknown),
        "input_schema": schema,
        "strict": draw(unknown),
        "more": draw(unknown),
    }
    given = draw(st.permutations(sorted(tool)))
    kept = draw(st.lists(st.sampled_from(given), min_size=3, unique=True))
    return {name: tool[name] for name in given if name in {*kept, "name", "input_schema"}}


texts = st.builds(
    lambda items, indent, ascii_, tail: (
        json.dumps(items, indent=indent, ensure_ascii=ascii_) + tail
    ),
    st.lists(tools() | st.just(SEARCH), max_size=3),
    st.sampled_from([None, 0, 2, 4, "\t"]),
    st.booleans(),
    st.sampled_from(["", "\n", "  "]),
)


@given(texts)
def test_a_form_without_changes_writes_the_text_unchanged(text: str) -> None:
    found = entries(text)
    same = tuple(
        entry.with_form(dataclasses.replace(form_of(entry))) if entry.form else entry
        for entry in found
    )
    assert written(same, text) == (text if found else "")


@given(texts, st.data())
def test_a_change_of_one_tool_keeps_all_that_the_form_does_not_know(
    text: str, data: st.DataObject
) -> None:
    found = entries(text)
    if not (shown := [place for place, each in enumerate(found) if each.form]):
        return
    place = data.draw(st.sampled_from(shown))
    form = form_of(found[place])
    values = tuple(
        dataclasses.replace(each, description=data.draw(words), is_needed=data.draw(st.booleans()))
        for each in form.values
    )
    changed = ToolForm(data.draw(words), data.draw(words), values)
    after = written([*found[:place], found[place].with_form(changed), *found[place + 1 :]], text)
    again = entries(after)
    assert [each.piece.text for each in again if each is not again[place]] == [
        each.piece.text for each in found if each is not found[place]
    ]
    told = form_of(again[place])
    assert (told.name, told.description) == (changed.name, changed.description)
    assert [(v.name, v.kind, v.description, v.is_needed, v.choices) for v in told.values] == [
        (v.name, v.kind, v.description, v.is_needed, v.choices) for v in values
    ]
    before, now = json.loads(found[place].piece.text), json.loads(again[place].piece.text)
    known = {"description", "required"}
    assert [each for each in keys(now) if each not in known] == [
        each for each in keys(before) if each not in known
    ]
    for name in before.keys() - {"name", "description", "input_schema"}:
        assert now[name] == before[name]
    assert now["input_schema"]["s"] == before["input_schema"]["s"]


@given(st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    found = read(text)
    assert isinstance(found, (tuple, Text))


@given(st.lists(words), words)
def test_choices_are_lines(lines: list[str], more: str) -> None:
    found = choices_in("\n".join(lines))
    assert choices_in("\n".join(found)) == found
    assert len({*found}) == len(found)
