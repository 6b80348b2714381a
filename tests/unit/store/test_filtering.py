"""A search that is narrowed to what is from somebody, of some time, place or kind."""

from __future__ import annotations

import dataclasses
import datetime

import pytest

from orca_desktop.domain.blocks import ImageBlock
from orca_desktop.domain.comparison import Comparison, Plan, Question, Variant, begun
from orca_desktop.domain.folders import Folder
from orca_desktop.domain.parameters import DEFAULTS
from tests.unit.store import values

OPUS = DEFAULTS.with_value("model", "anthropic/claude-opus-5")
SMALL = DEFAULTS.with_value("model", "maker/Small")
LONG_AGO = datetime.datetime(2024, 5, 6, 12, tzinfo=datetime.UTC)


@pytest.fixture
async def store(tmp_path):
    opened = await values.opened(tmp_path / "chats.db")
    yield opened
    await opened.close()


@pytest.fixture
async def chats(store):
    """Chats by their titles."""
    code = values.turn("A whale in a loop", values.reply("```py\nwhale()\n```", settings=OPUS))
    old = values.turn(
        "Do whales sleep?", values.reply("They do.", settings=SMALL, created=LONG_AGO)
    )
    old = dataclasses.replace(old, created=LONG_AGO)
    seen = values.turn("What is this?", values.reply("It is a whale.", settings=SMALL))
    picture = ImageBlock({"type": "url", "url": "https://a.example/x.png"})
    seen = dataclasses.replace(seen, prompt=(picture, *seen.prompt))
    for folder in (Folder("n", "Nature"), Folder("w", "WÄTER", parent="n"), Folder("x", "Work")):
        await store.folders.save(folder)
    made = {
        "Code": values.conversation(code, title="Code").with_head(tags=("Sea",)),
        "Old": values.conversation(old, title="Old").with_head(folder="w"),
        "Whale picture": values.conversation(seen, title="Whale picture").with_head(folder="n"),
    }
    for chat in made.values():
        assert await store.conversations.save(chat) is None
    return made


async def titles(store, chats, query: str) -> set[str]:
    found = await store.search.places(query)
    by_id = {chat.id: title for title, chat in chats.items()}
    hits = await store.search.find(query)
    assert {hit.conversation_id for hit in hits} == set(found)
    return {by_id[id_] for id_ in found}


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("whale", {"Code", "Old", "Whale picture"}),
        ("whale from:me", {"Code", "Old"}),
        ("whale from:model", {"Code", "Whale picture"}),
        ("from:me from:model whale", {"Code", "Old", "Whale picture"}),
        ("whale model:OPUS", {"Code"}),
        ("model:small", {"Old", "Whale picture"}),
        ("model:small model:opus", {"Code", "Old", "Whale picture"}),
        ("model:opus picture", set()),
        ("whale has:code", {"Code"}),
        ("has:code from:me", set()),
        ("has:picture", {"Whale picture"}),
        ("picture has:picture", {"Whale picture"}),
        ("sleep has:picture", set()),
        ("has:picture has:code", set()),
        ("has:file", set()),
        ("whale before:2025", {"Old"}),
        ("before:2024-05-06", set()),
        ("after:2024-05-06 before:2024-06", {"Old"}),
        ("whale after:2025", {"Code", "Whale picture"}),
        ("hal before:2025", {"Old"}),
        ("… before:2025", set()),
        ("tag:sea", {"Code"}),
        ("tag:SEA tag:none", set()),
        ("folder:nature", {"Old", "Whale picture"}),
        ("folder:water whale", {"Old"}),
        ("folder:nowhere", set()),
        ("code tag:sea", {"Code"}),
        ("code folder:nature", set()),
    ],
)
async def test_each_filter_and_several(store, chats, query, expected):
    assert await titles(store, chats, query.replace("water", "wäter")) == expected


async def test_who_searches_for_a_model_is_told_nothing_of_a_blind_comparison(store):
    plan = Plan((Question.MODEL,), SMALL, (Variant("1"), Variant("2")), is_blind=True)
    hidden: Comparison = begun(plan)
    asked = values.turn("Which is best?", values.reply("Mine.", settings=OPUS))
    asked = dataclasses.replace(asked, comparison=hidden)
    chat = values.conversation(asked, title="Blind")
    await store.conversations.save(chat)
    chats = {"Blind": chat}
    assert await titles(store, chats, "has:comparison") == {"Blind"}
    for query in ("model:opus", "mine model:opus", "blind model:opus"):
        assert await titles(store, chats, query) == set()
    await store.conversations.keep_comparison(asked.id, hidden.revealed())
    for query in ("model:opus", "mine model:opus", "blind model:opus"):
        assert await titles(store, chats, query) == {"Blind"}


async def test_what_stands_beside_a_filter_is_shown_around_its_words(store, chats):
    (turn,) = chats["Code"].turns
    found = await store.search.excerpts("whale has:code", [turn.id])
    assert [piece.text for piece in found[turn.id] if piece.is_match] == ["whale"]
    assert await store.search.excerpts("has:code", [turn.id]) == {}
