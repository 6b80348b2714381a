"""What the program's own tools give to a model, word for word."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from orca_desktop.domain import clock
from orca_desktop.domain.blocks import ToolResultBlock, ToolUseBlock
from orca_desktop.domain.own_tools import CALCULATOR, CURRENT_TIME, SEARCH_MY_CHATS
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.domain.reply import Reply
from orca_desktop.session.own_tools import MOST_CALLS, OwnTools
from orca_desktop.store import Store
from tests.unit.store import values

SETTINGS = (
    DEFAULTS.with_value(CALCULATOR, True)
    .with_value(CURRENT_TIME, True)
    .with_value(SEARCH_MY_CHATS, True)
)
MOMENT = datetime.datetime(2026, 11, 23, 14, 5, 6, 7, tzinfo=datetime.UTC)


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    store = await values.opened(tmp_path / "chats.db")
    yield store
    await store.close()


def calling(*calls: tuple[str, Any]) -> Reply:
    blocks = tuple(
        ToolUseBlock("tool_use", f"call-{number}", name, given)
        for number, (name, given) in enumerate(calls)
    )
    return values.reply(parts=blocks, stop_reason="tool_use", settings=SETTINGS)


async def told(store: Store, *calls: tuple[str, Any], within: str = "") -> list[tuple[Any, bool]]:
    """Each result's words, and whether it says that it went wrong."""
    found = await OwnTools(store).results(calling(*calls), within)
    assert list(found) == [f"call-{number}" for number in range(len(calls))]
    assert all(isinstance(each, ToolResultBlock) for each in found.values())
    return [(each.content, each.extra.get("is_error", False)) for each in found.values()]


async def test_a_calculation_and_what_is_none(store: Store) -> None:
    assert await told(
        store,
        (CALCULATOR, {"expression": "(2 + 3) * 4"}),
        (CALCULATOR, {"expression": " "}),
        (CALCULATOR, {"expression": 5}),
        (CALCULATOR, {}),
        (CALCULATOR, "2 + 3"),
    ) == [
        ("20", False),
        *[("The value 'expression' is missing, or it is no text.", True)] * 4,
    ]
    ((words, is_wrong),) = await told(store, (CALCULATOR, {"expression": "2 +"}))
    assert words and is_wrong


DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@pytest.mark.parametrize("day", range(7))
async def test_the_time_is_this_computers(
    store: Store, monkeypatch: pytest.MonkeyPatch, day: int
) -> None:
    moment = MOMENT + datetime.timedelta(days=day)
    monkeypatch.setattr(clock, "now", lambda: moment)
    local = moment.astimezone()
    ((words, is_wrong),) = await told(store, (CURRENT_TIME, {}))
    assert not is_wrong
    zone = local.strftime("%z")
    written = f"{local:%Y-%m-%d %H:%M:%S}{zone[:3]}:{zone[3:]} ({local.tzname()})"
    assert words == f"{DAYS[day]}, {written}"


async def test_places_are_of_other_conversations_and_five_at_most(store: Store) -> None:
    own = values.conversation(values.turn("whales here"), title="Own")
    others = [
        values.conversation(
            values.turn(f"whales\n number {number}"), title=f"Chat {number}"
        ).with_head(updated=MOMENT - datetime.timedelta(days=number))
        for number in range(7)
    ]
    for each in (own, *others):
        await store.conversations.save(each)
    ((words, is_wrong),) = await told(
        store, (SEARCH_MY_CHATS, {"query": "  whales "}), within=own.id
    )
    assert not is_wrong
    assert words.split("\n") == [
        f"2026-11-{23 - number}, “Chat {number}”: whales number {number}" for number in range(5)
    ]
    nothing = (SEARCH_MY_CHATS, {"query": "sharks"})
    assert await told(store, nothing) == [("Nothing was found.", False)]
    only = (SEARCH_MY_CHATS, {"query": "here"})
    assert await told(store, only, within=own.id) == [("Nothing was found.", False)]
    long = (SEARCH_MY_CHATS, {"query": "whales " + " " * 300 + "number"})
    ((words, _),) = await told(store, long)
    assert "Chat 0" in words, "spaces do not count"
    await store.close()
    assert await told(store, only) == [("The conversations cannot be searched now.", True)]


async def test_so_many_calls_are_run_and_no_more(store: Store) -> None:
    calls = [(CALCULATOR, {"expression": str(number)}) for number in range(MOST_CALLS + 2)]
    found = await told(store, *calls)
    assert found[:MOST_CALLS] == [(str(number), False) for number in range(MOST_CALLS)]
    assert found[MOST_CALLS:] == [(f"Only {MOST_CALLS} calls are run at a time.", True)] * 2
    assert MOST_CALLS == 50


async def test_what_is_not_ours_is_left_to_the_person(store: Store) -> None:
    reply = calling(("theirs", {}), (CALCULATOR, {"expression": "1"}))
    assert list(await OwnTools(store).results(reply, "")) == ["call-1"]
