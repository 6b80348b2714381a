"""The list of conversations: told row by row, and a store that refuses is told too."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from orca_desktop.domain import clock
from orca_desktop.domain.blocks import ToolUseBlock
from orca_desktop.domain.changes import (
    Change,
    LibraryLoaded,
    SummaryChanged,
    SummaryRemoved,
    Told,
)
from orca_desktop.domain.reply import Status
from orca_desktop.domain.summaries import Summaries
from orca_desktop.session.aging import KEPT_AFTER_DELETION
from orca_desktop.session.library import Library
from orca_desktop.session.remembered import Remembered
from orca_desktop.store import Arranged, Store, StoreProblem
from tests.unit.store import values


class Shelf:
    """A library over a real store, and what it told since that was asked for last."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.changes: list[Change] = []
        self.library = Library(store, self.changes.append)

    def told(self) -> list[Change]:
        found, self.changes[:] = list(self.changes), []
        return found


@pytest.fixture
async def shelf(tmp_path: Path) -> AsyncIterator[Shelf]:
    store = await values.opened(tmp_path / "chats.db")
    yield Shelf(store)
    await store.close()


CALL = ToolUseBlock("tool_use", "call-1", "look", {})
WAITING: dict[str, Any] = {"parts": (CALL,), "stop_reason": "tool_use"}


async def test_the_whole_list_is_told_and_what_was_deleted_long_ago_is_gone(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept, old, recent = (values.conversation(title=name) for name in ("kept", "old", "recent"))
    now = clock.now()
    for chat, deleted in (
        (kept, None),
        (old, now - KEPT_AFTER_DELETION - datetime.timedelta(seconds=1)),
        (recent, now - KEPT_AFTER_DELETION + datetime.timedelta(minutes=1)),
    ):
        await shelf.store.conversations.save(chat)
        if deleted is not None:
            monkeypatch.setattr(clock, "now", lambda when=deleted: when)
            await shelf.store.conversations.delete(chat.id)
            monkeypatch.undo()
    has_any = [shelf.library.has_any]
    await shelf.library.load()
    assert shelf.told() == [LibraryLoaded(Summaries.of((kept.head,)))]
    has_any.append(shelf.library.has_any)
    assert has_any == [False, True]
    assert [shelf.library.has(each.id) for each in (kept, old)] == [True, False]
    await shelf.library.forget_old()
    left = await shelf.store.conversations.deleted()
    assert not isinstance(left, StoreProblem)
    assert [each.summary.id for each in left] == [recent.id]


async def test_a_row_tells_of_comparisons_and_of_waiting_and_keeps_its_preview(
    shelf: Shelf,
) -> None:
    asked = values.turn("?", values.reply("words"))
    chat = values.conversation(asked)
    await shelf.store.conversations.save(chat)
    await shelf.library.refresh()
    shelf.told()
    compared = chat.with_turn(dataclasses.replace(asked, comparison=values.any_comparison()))
    shelf.library.show(compared)
    shelf.library.show(chat)
    waiting = chat.with_turn(values.turn("more", values.reply(**WAITING), parent=asked.chosen_id))
    shelf.library.show(waiting)
    new = values.conversation()
    shelf.library.show(new)
    rows = [each.summary for each in shelf.told() if isinstance(each, SummaryChanged)]
    assert [(row.compares, row.waits) for row in rows] == [
        (True, False),
        (True, False),  # that some question was compared is not forgotten
        (True, True),
        (False, False),
    ]
    assert shelf.library.has(new.id)


async def test_the_end_of_an_answer_changes_a_row_only_if_it_waits_now_or_no_longer(
    shelf: Shelf,
) -> None:
    chat = values.conversation(values.turn("?", values.reply("words")))
    await shelf.store.conversations.save(chat)
    await shelf.library.refresh()
    shelf.told()
    ended, waits = values.reply("words"), values.reply(**WAITING)
    for reply in (ended, waits, waits, ended):
        shelf.library.note_end(chat.id, reply, is_seen=True)
    shelf.library.note_end("nobody", waits, is_seen=True)
    rows = [each.summary.waits for each in shelf.told() if isinstance(each, SummaryChanged)]
    assert rows == [True, False]


async def test_the_list_follows_what_is_changed_and_is_told_the_latest_first(shelf: Shelf) -> None:
    at = datetime.datetime(2026, 11, 1, tzinfo=datetime.UTC)
    chats = [
        values.conversation(title=f"chat {n}").with_head(
            updated=at + datetime.timedelta(hours=n), pinned=n == 1
        )
        for n in range(4)
    ]
    for each in chats:
        await shelf.store.conversations.save(each)
    await shelf.library.refresh()
    assert titles(shelf) == ["chat 3", "chat 2", "chat 1", "chat 0"]
    shelf.library.show(chats[0].with_head(updated=at + datetime.timedelta(days=1), title="new"))
    assert await deleted(shelf, chats[2].id)
    assert titles(shelf) == ["new", "chat 3", "chat 1"]
    known = shelf.library.get(chats[0].id)
    assert known is not None and known.title == "new"
    assert shelf.library.get(chats[2].id) is None
    for each in chats:
        await deleted(shelf, each.id)
    assert not shelf.library.has_any
    assert titles(shelf) == []


def titles(shelf: Shelf) -> list[str]:
    return [each.title for each in shelf.library.summaries]


async def test_a_conversation_is_changed_deleted_and_brought_back(shelf: Shelf) -> None:
    chat = values.conversation(title="before")
    await shelf.store.conversations.save(chat)
    await shelf.library.refresh()
    shelf.told()
    renamed = chat.with_head(title="after")
    assert await shelf.library.change(chat, renamed) is renamed
    assert shelf.told() == [SummaryChanged(renamed.head)]
    assert await deleted(shelf, chat.id)
    assert shelf.told() == [SummaryRemoved(chat.id)]
    assert not shelf.library.has(chat.id)
    assert not await deleted(shelf, chat.id)
    assert shelf.told() == []
    await shelf.library.restore(chat.id)
    assert shelf.told() == [SummaryChanged(renamed.head)]
    await shelf.library.restore("nobody")
    (told,) = shelf.told()
    assert isinstance(told, Told), "nothing is told anew"


async def deleted(shelf: Shelf, *ids: str) -> tuple[Arranged, ...]:
    """Move conversations to the deleted ones."""
    now = clock.now()
    return await shelf.library.arrange(
        ids, lambda each: dataclasses.replace(each, deleted=each.deleted or now)
    )


async def test_an_answer_that_came_unseen_is_marked_until_it_is_seen(shelf: Shelf) -> None:
    chat = values.conversation(values.turn("?", values.reply("words")))
    await shelf.store.conversations.save(chat)
    await shelf.library.refresh()
    shelf.told()
    shelf.library.mark_seen(chat.id)
    ended = values.reply("words")
    for status in (Status.STOPPED, Status.INTERRUPTED):
        stopped = dataclasses.replace(ended, status=status)
        shelf.library.note_end(chat.id, stopped, is_seen=False)
    assert shelf.told() == [], "that an answer was stopped is no news"
    shelf.library.note_end(chat.id, ended, is_seen=False)
    shelf.library.note_end(chat.id, ended, is_seen=False)
    rows = [each.summary.unread for each in shelf.told() if isinstance(each, SummaryChanged)]
    assert rows == [True]
    shelf.library.show(chat)
    await shelf.library.close()
    (listed,) = await shelf.store.conversations.list()  # type: ignore[misc]
    assert listed.unread
    shelf.told()
    shelf.library.mark_seen(chat.id)
    await shelf.library.close()
    rows = [each.summary.unread for each in shelf.told() if isinstance(each, SummaryChanged)]
    assert rows == [False]
    (listed,) = await shelf.store.conversations.list()  # type: ignore[misc]
    assert not listed.unread


async def test_a_conversation_that_was_moved_while_it_was_saved_stays_where_it_was_put(
    shelf: Shelf,
) -> None:
    chat = values.conversation(values.turn("?", values.reply("words")))
    await shelf.store.conversations.save(chat)
    await shelf.library.refresh()
    await shelf.library.arrange(
        [chat.id], lambda each: dataclasses.replace(each, folder="f", tags=("t",), pinned=True)
    )
    shelf.library.show(chat)
    row = shelf.library.get(chat.id)
    assert row is not None
    assert (row.folder, row.tags, row.pinned) == ("f", ("t",), True)


async def test_a_great_many_are_told_as_one_list(shelf: Shelf) -> None:
    chats = [values.conversation(title=str(n)) for n in range(201)]
    for chat in chats:
        await shelf.store.conversations.save(chat)
    await shelf.library.refresh()
    shelf.told()
    made = await shelf.library.arrange(
        [each.id for each in chats], lambda each: dataclasses.replace(each, pinned=True)
    )
    (loaded,) = shelf.told()
    assert isinstance(loaded, LibraryLoaded)
    assert all(each.pinned for each in loaded.summaries)
    await shelf.library.take_back(made)
    (loaded,) = shelf.told()
    assert isinstance(loaded, LibraryLoaded)
    assert not any(each.pinned for each in loaded.summaries)


async def test_words_are_found_with_their_places(shelf: Shelf) -> None:
    turn = values.turn("whales?", values.reply("yes"))
    chat, titled = values.conversation(turn), values.conversation(title="Whales")
    for each in (chat, titled):
        await shelf.store.conversations.save(each)
    assert await shelf.library.search("whales") == (titled.id, chat.id)
    assert await shelf.library.places("whales") == {titled.id: None, chat.id: turn.id}
    found = await shelf.library.excerpts("whales", [turn.id])
    assert [piece.text for piece in found[turn.id]] == ["whales", "?"]
    assert shelf.told() == []


async def test_a_store_that_refuses_is_told_and_nothing_else(shelf: Shelf) -> None:
    chat = values.conversation()
    await shelf.store.conversations.save(chat)
    await shelf.library.refresh()
    await shelf.store.close()
    shelf.told()
    library = shelf.library
    assert await library.change(chat, chat.with_head(title="x")) is chat
    assert not await deleted(shelf, chat.id)
    assert library.has(chat.id)
    await library.restore(chat.id)
    await library.refresh()
    assert library.has_any, "what is known is not lost"
    assert await library.search("x") == ()
    assert await library.places("x") == {}
    assert await library.excerpts("x", ["y"]) == {}
    told = shelf.told()
    assert len(told) == 7
    assert all(isinstance(each, Told) and each.is_problem for each in told)
    await library.load()
    await library.forget_old()
    assert len(shelf.told()) == 2


async def test_what_is_remembered_holds_in_this_run_and_in_later_ones(shelf: Shelf) -> None:
    facts = Remembered(shelf.store, shelf.changes.append)
    assert facts.get("a") is None
    await facts.keep("a", {"b": 1})
    facts.note({"c": 2})
    assert (facts.get("a"), facts.get("c")) == ({"b": 1}, 2)
    later = Remembered(shelf.store, shelf.changes.append)
    await later.load()
    assert (later.get("a"), later.get("c")) == ({"b": 1}, None), "a note is kept by others"
    assert shelf.told() == []
    await shelf.store.close()
    await facts.keep("a", 3)
    assert facts.get("a") == 3
    await later.load()
    assert later.get("a") == {"b": 1}
    told = shelf.told()
    assert [isinstance(each, Told) and each.is_problem for each in told] == [True, True]
