"""Drafts: one for each conversation, and one for the chat that has not begun."""

from __future__ import annotations

import pytest

from orca_desktop.domain.blocks import ImageBlock
from orca_desktop.domain.conversation import Draft
from orca_desktop.store import drafts
from tests.unit.store import values


async def test_drafts_are_kept_apart_replaced_and_removed(store):
    assert await store.drafts.load(None) == Draft("")
    picture = ImageBlock({"type": "base64", "data": "AAAA"})
    assert await store.drafts.save(None, Draft("new")) is None
    assert await store.drafts.save("c1", Draft("one", (picture,))) is None
    assert await store.drafts.save("c2", Draft("", (picture,))) is None
    assert await store.drafts.load(None) == Draft("new")
    assert await store.drafts.load("c1") == Draft("one", (picture,))
    assert await store.drafts.load("c2") == Draft("", (picture,))
    assert await store.drafts.save("c1", Draft("changed")) is None
    assert await store.drafts.load("c1") == Draft("changed")
    assert await store.drafts.save("c1", Draft("")) is None
    assert await store.drafts.load("c1") == Draft("")


async def test_what_waits_is_kept_with_it_in_its_order_whatever_becomes_of_the_words(store):
    picture = ImageBlock({"type": "base64", "data": "AAAA"})
    waiting = (Draft("next"), Draft("", (picture,)), Draft("last \ud800", (picture,)))
    whole = Draft("written", (picture,), waiting)
    assert await store.drafts.save("c1", whole) is None
    assert await store.drafts.load("c1") == whole
    assert await store.drafts.clear("c1") is None
    assert await store.drafts.load("c1") == Draft(waiting=waiting)
    assert await store.drafts.save("c1", Draft()) is None
    assert await store.drafts.clear("c1") is None
    assert await store.drafts.load("c1") == Draft()


@pytest.mark.parametrize("text", ["nonsense", "{}", "[1]", '[["a"]]', '[["a", 1]]', "null"])
async def test_what_cannot_be_read_of_it_is_left_out(text):
    assert drafts.read('"words"', "[]", text) == Draft("words")


async def test_a_draft_outlives_the_program(tmp_path):
    store = await values.opened(tmp_path / "chats.db")
    await store.drafts.save(None, Draft("kept \ud800\0"))
    await store.close()
    store = await values.opened(tmp_path / "chats.db")
    assert await store.drafts.load(None) == Draft("kept \ud800\0")
    await store.close()


async def test_the_draft_goes_with_its_conversation(store):
    conversation = values.conversation()
    await store.conversations.save(conversation)
    await store.drafts.save(conversation.id, Draft("x"))
    await store.conversations.delete(conversation.id)
    assert await store.drafts.load(conversation.id) == Draft("x")
    await values.purge(store, conversation.id)
    assert await store.drafts.load(conversation.id) == Draft("")
