"""MCP servers as a form and back, and what goes out for servers that are on, off or bounded."""

from __future__ import annotations

import dataclasses
import json
from typing import Any

import pytest
from hypothesis import given, strategies as st

from orca_desktop.domain.capabilities import UNKNOWN, withheld
from orca_desktop.domain.json_fields import KEPT_ELSEWHERE, MCP_SERVERS, checked
from orca_desktop.domain.mcp_servers import (
    ServerEntry,
    ServerField,
    ServerForm,
    added,
    any_on,
    faults,
    plain_token,
    read,
    written,
)
from orca_desktop.domain.parameters import DEFAULTS, Settings, body
from orca_desktop.domain.words import Text

REFERENCE = f"{KEPT_ELSEWHERE}abc"
CANARY = "canary-4711"
OFF = {"enabled": False}


def server(name: str = "n", **more: Any) -> dict[str, Any]:
    return {"type": "url", "name": name, "url": f"https://{name}.example/mcp", **more}


def entries(text: str) -> tuple[ServerEntry, ...]:
    found = read(text)
    assert not isinstance(found, Text), found
    return found


def one(raw: dict[str, Any]) -> ServerEntry:
    (entry,) = entries(json.dumps([raw]))
    return entry


def form_of(entry: ServerEntry) -> ServerForm:
    assert entry.form is not None, entry.reason
    return entry.form


def sent(*servers: dict[str, Any], tools: list[Any] | None = None) -> dict[str, Any]:
    settings = Settings({"mcp_servers": json.dumps(servers)})
    if tools is not None:
        settings = settings.with_value("tools", json.dumps(tools))
    return body(settings)


def test_a_server_becomes_a_form() -> None:
    raw = server(
        authorization_token=REFERENCE,
        tool_configuration={"allowed_tools": ["a", "b"], "enabled": False},
        headers={"x": 1},
    )
    entry = one(raw)
    assert form_of(entry) == ServerForm(
        "n", "https://n.example/mcp", REFERENCE, is_on=False, allowed=("a", "b")
    )
    assert entry.further == ("headers",)
    assert form_of(one(server())) == ServerForm("n", "https://n.example/mcp")


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"is_on": False}, server(tool_configuration=OFF)),
        ({"allowed": ()}, server(tool_configuration={"allowed_tools": []})),
        (
            {"allowed": ("a",), "is_on": False},
            server(tool_configuration={"enabled": False, "allowed_tools": ["a"]}),
        ),
        ({"token": REFERENCE}, server(authorization_token=REFERENCE)),
        ({"url": "https://b.c", "name": "m"}, {"type": "url", "name": "m", "url": "https://b.c"}),
    ],
)
def test_a_change_is_written_and_taken_back(changes: dict[str, Any], expected: Any) -> None:
    entry = one(server())
    changed = entry.with_form(dataclasses.replace(form_of(entry), **changes))
    assert json.dumps(json.loads(changed.piece.text)) == json.dumps(expected)
    assert checked(f"[{changed.piece.text}]", MCP_SERVERS) is None
    again = one(expected)
    back = again.with_form(form_of(entry))
    assert json.dumps(json.loads(back.piece.text)) == json.dumps(server())


def test_what_stood_there_stays() -> None:
    raw = server(tool_configuration={"enabled": True, "x": 1}, more=[1], authorization_token="")
    entry = one(raw)
    changed = entry.with_form(dataclasses.replace(form_of(entry), is_on=False))
    assert json.loads(changed.piece.text) == {
        **raw,
        "tool_configuration": {"enabled": False, "x": 1},
    }
    assert list(json.loads(changed.piece.text)) == list(raw)


def test_a_new_token_is_in_the_whole_alone() -> None:
    entry = added("n")
    form = dataclasses.replace(form_of(entry), url="https://n.example")
    assert CANARY not in entry.with_form(form).piece.text
    assert json.loads(entry.with_form(form, CANARY).piece.text)["authorization_token"] == CANARY
    assert CANARY not in repr(dataclasses.replace(form, token=CANARY))


@pytest.mark.parametrize(
    ("raw", "what"),
    [
        (server() | {"type": "sse"}, "type"),
        (server() | {"url": 5}, "url"),
        (server(authorization_token=5), "authorization_token"),
        (server(tool_configuration=5), "tool_configuration"),
        (server(tool_configuration={"enabled": 1}), "tool_configuration"),
        (server(tool_configuration={"allowed_tools": ["a", "a"]}), "tool_configuration"),
    ],
)
def test_what_the_form_cannot_show_is_kept(raw: dict[str, Any], what: str) -> None:
    entry = one(raw)
    assert entry.form is None
    assert f"“{what}”" in str(entry.reason)
    assert written((entry,), json.dumps([raw])) == json.dumps([raw])


def test_faults_are_told_with_their_field() -> None:
    entry = one(server(authorization_token=REFERENCE))
    good = form_of(entry)

    def found(*, new: str = "", others: tuple[str, ...] = (), **changes: Any) -> list[ServerField]:
        form = dataclasses.replace(good, **changes)
        return [each.field for each in faults(entry, form, new, others)]

    assert found() == []
    assert found(name=" ") == [ServerField.NAME]
    assert found(others=("n",)) == [ServerField.NAME]
    for url in ("", "http://n.example", "https://", "https://a b", "https://[", "https://n:x"):
        assert ServerField.URL in found(new="t", url=url), url
    assert found(new="t", url="https://me:secret@n.example") == [ServerField.URL]
    assert found(new="a b") == [ServerField.TOKEN]
    assert found(url="https://n.example/other") == []
    assert found(url="https://n.example:443/mcp") == []
    assert found(url="https://m.example/mcp") == [ServerField.TOKEN], "it is kept for another"
    assert found(url="https://m.example/mcp", new="t") == []
    assert found(url="https://m.example/mcp", token="") == [], "there is none any more"


def test_a_token_is_read_as_it_was_meant() -> None:
    assert plain_token(" abc\n") == "abc"
    assert plain_token("Authorization: Bearer abc") == "abc"
    assert plain_token("bearer") == "bearer"


# -- what goes out ----------------------------------------------------------------------------


def test_servers_that_are_off_are_not_sent() -> None:
    found = sent(server("a", tool_configuration=OFF), server("b"))
    assert found == {
        "mcp_servers": [server("b")],
        "tools": [{"type": "mcp_toolset", "mcp_server_name": "b"}],
    }
    assert sent(server("a", tool_configuration=OFF)) == {}
    own = {"type": "mcp_toolset", "mcp_server_name": "a"}
    assert sent(server("a", tool_configuration=OFF), tools=[own]) == {}
    tool = {"name": "t", "input_schema": {"type": "object"}}
    assert sent(server("a", tool_configuration=OFF), tools=[own, tool]) == {"tools": [tool]}


def test_the_allowed_tools_become_a_toolset() -> None:
    found = sent(server("a", tool_configuration={"allowed_tools": ["x", "y"]}))
    assert found == {
        "mcp_servers": [server("a")],
        "tools": [
            {
                "type": "mcp_toolset",
                "mcp_server_name": "a",
                "default_config": {"enabled": False},
                "configs": {"x": {"enabled": True}, "y": {"enabled": True}},
            }
        ],
    }
    (toolset,) = sent(server("a", tool_configuration={"allowed_tools": []}))["tools"]
    assert toolset["default_config"] == {"enabled": False}
    assert toolset["configs"] == {}


def test_an_own_toolset_goes_before() -> None:
    own = {"type": "mcp_toolset", "mcp_server_name": "a", "default_config": {"defer_loading": True}}
    found = sent(server("a", tool_configuration={"allowed_tools": ["x"]}), tools=[own])
    assert found["tools"] == [own]


names = st.sampled_from(["a", "b", "c"])
configurations = st.fixed_dictionaries(
    {}, optional={"enabled": st.booleans(), "allowed_tools": st.lists(names, unique=True)}
)


@given(
    st.lists(
        st.builds(
            lambda name, given: server(name, tool_configuration=given), names, configurations
        ),
        unique_by=lambda each: each["name"],
    ),
    st.lists(names.map(lambda name: {"type": "mcp_toolset", "mcp_server_name": name}), max_size=1),
)
def test_every_server_is_named_by_exactly_one_tool(servers: list[Any], own: list[Any]) -> None:
    own = [each for each in own if each["mcp_server_name"] in {each["name"] for each in servers}]
    found = sent(*servers, tools=own)
    on = [each["name"] for each in servers if each["tool_configuration"].get("enabled", True)]
    assert [each["name"] for each in found.get("mcp_servers", [])] == on
    named = [each["mcp_server_name"] for each in found.get("tools", [])]
    assert sorted(named) == sorted(on)
    assert "tool_configuration" not in json.dumps(found)
    assert any_on(json.dumps(servers)) is bool(on)


def test_a_tool_cannot_be_chosen_where_every_server_is_off() -> None:
    on = DEFAULTS.with_value("mcp_servers", json.dumps([server()])).with_value("tool_choice", "any")
    off = on.with_value("mcp_servers", json.dumps([server(tool_configuration=OFF)]))
    assert [each.name for each in withheld(on, UNKNOWN)] == []
    assert [each.name for each in withheld(off, UNKNOWN)] == ["tool_choice"]
    broken = on.with_value("mcp_servers", "[")
    assert any_on("[")
    assert [each.name for each in withheld(broken, UNKNOWN)] == []


@given(st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    assert isinstance(read(text), (tuple, Text))


texts = st.builds(
    lambda servers, indent: json.dumps(servers, indent=indent),
    st.lists(
        st.builds(
            lambda name, given, more: server(name, tool_configuration=given, **more),
            names,
            configurations,
            st.dictionaries(
                st.sampled_from(["x", "headers", "authorization_token"]),
                st.text(st.characters(exclude_categories=["Cs"]), max_size=4),
            ),
        ),
        max_size=3,
    ),
    st.sampled_from([None, 1, 2]),
)


@given(texts)
def test_a_form_without_changes_writes_the_text_unchanged(text: str) -> None:
    found = entries(text)
    same = [each.with_form(dataclasses.replace(form_of(each))) for each in found]
    assert written(same, text) == (text if found else "")


@given(texts, st.booleans(), st.none() | st.lists(names, unique=True).map(tuple))
def test_a_change_of_one_server_keeps_the_others_to_the_letter(
    text: str, is_on: bool, allowed: tuple[str, ...] | None
) -> None:
    found = entries(text)
    if not found:
        return
    form = dataclasses.replace(form_of(found[0]), is_on=is_on, allowed=allowed)
    after = entries(written([found[0].with_form(form), *found[1:]], text))
    assert [each.piece.text for each in after[1:]] == [each.piece.text for each in found[1:]]
    assert form_of(after[0]) == form
    before, now = json.loads(found[0].piece.text), json.loads(after[0].piece.text)
    for name in before.keys() - {"tool_configuration"}:
        assert now[name] == before[name]
