"""What is attached to a question is found by its name and its text, and is gone with it."""

from __future__ import annotations

import dataclasses
import datetime
from contextlib import closing
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from orca_desktop.domain import clock
from orca_desktop.domain.attached import Attached
from orca_desktop.domain.attachments import SEARCHED_CHARACTERS
from orca_desktop.domain.blocks import (
    Block,
    DocumentBlock,
    TextBlock,
    ToolResultBlock,
    from_json,
    with_inside,
)
from orca_desktop.domain.conversation import Draft
from orca_desktop.store import beside_words, database, salvage
from orca_desktop.store.engine import sqlite3
from tests.support.examples import examples
from tests.unit.store import values

LONG = SEARCHED_CHARACTERS


async def kept(
    store: Any, content: bytes, name: str, kind: str = "text/plain", words: str = ""
) -> Block:
    """The block of a file whose content is in the store."""
    return Attached(await store.blobs.put(content, kind, words), name).block


async def asked(store: Any, *blocks: Block, words: str = "Look at this.") -> Any:
    """A stored conversation of one question with something beside its words."""
    turn = values.turn(words, values.reply("An answer."))
    turn = dataclasses.replace(turn, prompt=(*blocks, *turn.prompt))
    conversation = values.conversation(turn)
    assert await store.conversations.add_turn(conversation, turn) is None
    return conversation


async def found(store: Any, query: str) -> set[str]:
    hits = await store.search.find(query)
    assert {hit.conversation_id for hit in hits} == set(await store.search.places(query))
    return {hit.turn_id for hit in hits}


RESULT = ToolResultBlock(
    "tool_result", "u", [{"type": "text", "text": "Sunny in Lisbon"}, {"type": "image"}, 7]
)


@pytest.mark.parametrize(
    "query",
    [
        *("budget", "budget.csv", "BUDGET", "udget", "größe", "grosse 4711", "711"),
        *("look budget 4711", "holiday", "picture.png", "paper.pdf", "lisbon", "notes pasted"),
        *("東京", "inside"),
    ],
)
async def test_names_and_texts_are_found(store, query):
    conversation = await asked(
        store,
        await kept(store, "Größe,4711\n東京\n".encode(), "budget.csv"),
        await kept(store, b"\x89PNG", "holiday picture.png", "image/png"),
        await kept(store, b"%PDF-1.7 secretwords", "paper.pdf", "application/pdf"),
        RESULT,
        DocumentBlock({"type": "text", "data": "pasted words"}, "notes"),
        from_json(
            {
                "type": "document",
                "source": {"type": "content", "content": [{"type": "text", "text": "inside"}]},
            }
        ),
    )
    assert await found(store, query) == {conversation.turns[0].id}
    assert await found(store, "secretwords") == set(), "a PDF is not read here"


async def test_what_a_pdf_shows_is_found_as_long_as_it_is_there(store, tmp_path):
    paper = await kept(store, b"%PDF-1.7", "paper.pdf", "application/pdf", "Krill is food.")
    conversation = await asked(store, paper)
    again = await asked(store, paper)
    assert await found(store, "krill") == {conversation.turns[0].id, again.turns[0].id}
    for each in (conversation, again):
        await store.conversations.delete(each.id)
    await values.purge_deleted_before(store, clock.now() + datetime.timedelta(days=1))
    await store.close()
    with closing(sqlite3.connect(tmp_path / "chats.db")) as connection:
        assert connection.execute("SELECT count(*) FROM blob_words").fetchone() == (0,)


async def test_files_that_are_results_of_tools_are_found_too(store):
    letter = await kept(store, b"harpoons for sale", "letter.txt")
    conversation = await asked(store, with_inside(RESULT, (TextBlock("Done"), letter)))
    for query in ("harpoons", "letter.txt", "done"):
        assert await found(store, query) == {conversation.turns[0].id}
    (hit,) = await store.search.find("harpoons")
    assert "harpoons" in "".join(piece.text for piece in hit.snippet)


async def test_the_excerpt_is_of_the_file_as_it_was_written(store):
    text = ("filler " * 900 + "die GROẞE Straße" + " filler" * 900).encode()
    conversation = await asked(store, await kept(store, text, "long.txt"))
    turn = conversation.turns[0].id
    excerpts = await store.search.excerpts("strasse", [turn])
    (hit,) = await store.search.find("strasse")
    for pieces in (excerpts[turn], hit.snippet):
        assert [each.text for each in pieces if each.is_match] == ["Straße"]
        assert "die GROẞE " in "".join(each.text for each in pieces)
    (hit,) = await store.search.find("long.txt")
    assert [each.text for each in hit.snippet if each.is_match] == ["long.txt"]


async def test_the_words_of_the_question_are_shown_first(store):
    conversation = await asked(store, await kept(store, b"whales", "w.txt"), words="Why whales?")
    excerpts = await store.search.excerpts("whales", [conversation.turns[0].id])
    text = "".join(each.text for each in excerpts[conversation.turns[0].id])
    assert text == "Why whales?\nw.txt\nwhales"


async def test_of_a_long_file_the_beginning_is_found(store):
    text = b"first " + b"x " * (LONG // 2 - 5) + b"last " + b"x " * 20 + b"beyond"
    await asked(store, await kept(store, text, "long.txt"), words="")
    assert len(await found(store, "first")) == len(await found(store, "last")) == 1
    assert await found(store, "beyond") == set()


async def test_of_many_long_files_so_much_is_found(store, monkeypatch):
    monkeypatch.setattr(beside_words, "CHARACTERS", LONG + 100)
    files = [
        await kept(store, f"{word} ".encode() + b"x " * LONG, f"{word}.txt")
        for word in ("one", "two", "three")
    ]
    await asked(store, *files)
    assert len(await found(store, "one x")) == len(await found(store, "two x")) == 1
    assert await found(store, "three") == set()


async def test_a_file_that_is_lost_keeps_its_name(store):
    blob = await store.blobs.put(b"x", "text/plain")
    lost = Attached(dataclasses.replace(blob, sha256="0" * 64), "gone.txt").block
    conversation = await asked(store, lost)
    assert await found(store, "gone.txt") == {conversation.turns[0].id}


async def test_nothing_of_a_purged_file_is_left_in_any_file(store, tmp_path):
    await store.conversations.save(values.long_conversation(30))
    block = await kept(store, b"Canarytext " * 400, "Canaryname.txt")
    result = ToolResultBlock("tool_result", "u", "Canaryresult")
    conversation = await asked(store, block, result)
    files = [tmp_path / "chats.db", tmp_path / "chats.db-wal"]
    assert b"canarytext" in b"".join(path.read_bytes() for path in files), "it is in the index"
    assert await values.purge(store, conversation.id) is None
    for path in files:
        assert b"canary" not in path.read_bytes().lower(), path
    assert await found(store, "canarytext") == set()


async def test_a_question_that_is_taken_out_is_not_found_and_found_again_when_it_is_back(store):
    conversation = await asked(store, await kept(store, b"treasure", "t.txt"))
    turn = conversation.turns[0].id
    removed = await store.conversations.remove_turn(conversation.id, turn)
    assert await found(store, "treasure") == set()
    await store.wiping.wipe()
    assert await store.conversations.put_back(removed) is None
    assert await found(store, "treasure") == {turn}


async def test_a_draft_is_not_found(store):
    block = await kept(store, b"treasure", "t.txt")
    await store.drafts.save(None, Draft("treasure", (block,)))
    assert await found(store, "treasure") == set()


async def test_what_is_rescued_is_found_and_a_lost_question_keeps_its_words_alone(tmp_path):
    store = await values.opened(tmp_path / "chats.db")
    whole = await asked(store, await kept(store, b"treasure", "t.txt"))
    lost = await asked(store, await kept(store, b"treasure", "t.txt"), words="Words of mine")
    wordless = await asked(store, await kept(store, b"treasure", "t.txt"), words="")
    await store.close()
    with closing(sqlite3.connect(tmp_path / "chats.db", isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        for each in (lost, wordless):
            connection.execute("DELETE FROM turn WHERE id = ?", (each.turns[0].id,))
    new = tmp_path / "new.db"
    with closing(sqlite3.connect(new, isolation_level=None)) as connection:
        database.migrate(connection, database.shipped_migrations())
    assert salvage.carry_over(tmp_path / "chats.db", new, None) is not None
    store = await values.opened(new)
    assert await found(store, "treasure t.txt") == {whole.turns[0].id}
    rescued = await store.conversations.load(lost.id)
    assert [block.text for block in rescued.turns[0].prompt] == ["words of mine"]
    rescued = await store.conversations.load(wordless.id)
    (block,) = rescued.turns[0].prompt
    assert "could not be read" in block.text, "the words of its file are not its own"
    await store.close()


@settings(max_examples=examples(30), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(values.blocks | st.builds(
    lambda content: ToolResultBlock("tool_result", "u", content), values.json_values
), max_size=4))  # fmt: skip
async def test_any_blocks_can_stand_in_a_question(store, blocks):
    conversation = await asked(store, *blocks)
    assert not isinstance(await store.search.excerpts("look", [conversation.turns[0].id]), str)
    assert await values.purge(store, conversation.id) is None
