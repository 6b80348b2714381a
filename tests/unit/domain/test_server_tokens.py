"""Tokens in the text of MCP servers are found wherever they stand, and nothing else is touched."""

from __future__ import annotations

import json

from hypothesis import given, strategies as st

from orca_desktop.domain.json_fields import KEPT_ELSEWHERE
from orca_desktop.domain.parameters import DEFAULTS, Settings, body
from orca_desktop.domain.server_tokens import (
    MASK,
    ServerToken,
    found,
    masked,
    recorded,
    removed,
    replaced,
    storable,
)

CANARY = "canary-4711-0815"
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)


def servers(*changes: dict[str, object]) -> Settings:
    made = [
        {"type": "url", "url": f"https://s{number}.example/mcp", "name": f"s{number}", **change}
        for number, change in enumerate(changes)
    ]
    return DEFAULTS.with_value("mcp_servers", json.dumps(made))


def test_tokens_are_found_under_every_usual_name_and_depth() -> None:
    settings = servers(
        {"authorization_token": f"{CANARY}1"},
        {"headers": {"Authorization": f"{CANARY}2", "Accept": "text/plain"}},
        {"extra": [{"api-key": f"{CANARY}3"}], "env": {"CLIENT_SECRET": f"{CANARY}4"}},
        {"authorization_token": ""},
        {},
    )
    assert [(token.url[8:10], token.text[-1]) for token in found(settings)] == [
        ("s0", "1"),
        ("s1", "2"),
        ("s2", "3"),
        ("s2", "4"),
    ]
    assert CANARY not in str(masked(settings)["mcp_servers"])
    assert str(masked(settings)["mcp_servers"]).count(MASK) == 4
    assert "text/plain" in str(masked(settings)["mcp_servers"])


def test_a_name_that_stands_twice_leaves_nothing_behind() -> None:
    text = (
        '[{"type": "url", "url": "https://a.example", "name": "a",'
        f' "authorization_token": "{CANARY}", "authorization_token": "other"}}]'
    )
    settings = DEFAULTS.with_value("mcp_servers", text)
    assert CANARY not in str(replaced(settings, lambda _: "keyring:x")["mcp_servers"])
    assert CANARY not in str(storable(settings)["mcp_servers"])


def test_what_is_kept_holds_references_only() -> None:
    settings = servers(
        {"authorization_token": CANARY}, {"authorization_token": f"{KEPT_ELSEWHERE}a"}
    )
    kept = json.loads(str(storable(settings)["mcp_servers"]))
    assert [server["authorization_token"] for server in kept] == ["", f"{KEPT_ELSEWHERE}a"]


def test_a_text_that_is_not_right_is_not_kept() -> None:
    broken = DEFAULTS.with_value("mcp_servers", f'[{{"authorization_token": "{CANARY}"')
    assert found(broken) == ()
    assert storable(broken) == DEFAULTS
    assert removed(str(broken["mcp_servers"])) == "[]"
    deep = servers({"x": json.loads("[" * 300 + "]" * 300)}, {"authorization_token": CANARY})
    assert "mcp_servers" not in storable(deep)
    assert storable(DEFAULTS) is DEFAULTS


@given(
    st.dictionaries(texts, texts | st.integers() | st.lists(texts, max_size=2), max_size=4), texts
)
def test_putting_back_gives_what_was_taken(extra: dict[str, object], token: str) -> None:
    names = {name: value for name, value in extra.items() if name not in {"type", "url", "name"}}
    settings = servers({**names, "authorization_token": token})
    taken: dict[str, ServerToken] = {}

    def take(each: ServerToken) -> str:
        taken[f"{KEPT_ELSEWHERE}{len(taken)}"] = each
        return f"{KEPT_ELSEWHERE}{len(taken) - 1}"

    kept = replaced(settings, take)
    assert not [each for each in found(kept) if not each.is_reference]
    back = replaced(kept, lambda each: taken[each.text].text)
    assert body(back)["mcp_servers"] == body(settings)["mcp_servers"]


def test_brackets_that_close_do_not_count_as_deep() -> None:
    wide = servers({"x": [[] for _ in range(200)], "authorization_token": CANARY})
    assert len(found(wide)) == 1
    assert "mcp_servers" in storable(wide)


def test_what_was_sent_is_recorded_without_a_token() -> None:
    assert recorded(DEFAULTS) is DEFAULTS
    sound = servers({"authorization_token": CANARY})
    assert recorded(sound) == storable(sound)
    broken = DEFAULTS.with_value("mcp_servers", f'[{{"authorization_token": "{CANARY}"')
    assert recorded(broken)["mcp_servers"] == "[]"
    blank = DEFAULTS.with_value("mcp_servers", " ")
    assert recorded(blank)["mcp_servers"] == " "


def test_settings_without_a_token_are_not_written_anew() -> None:
    plain = servers({})
    assert replaced(plain, lambda _: "x") is plain
    assert masked(DEFAULTS) is DEFAULTS
