"""Conversations of other programs come in whole, once, and go again as one."""

from __future__ import annotations

import dataclasses
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from orca_desktop.domain.attached import Attached, attached_of
from orca_desktop.domain.blobs import Blob, blobs_of
from orca_desktop.domain.blocks import TextBlock, ToolResultBlock, to_json
from orca_desktop.domain.changes import Change, ImportAdvanced, LibraryLoaded, Told
from orca_desktop.domain.conversation import Conversation, Turn
from orca_desktop.domain.parameters import DEFAULTS, Settings
from orca_desktop.domain.summaries import Summaries
from orca_desktop.domain.usage import Usage
from orca_desktop.domain.words import Text
from orca_desktop.formats import json_writer, markdown_writer
from orca_desktop.formats.archives import Archive, Format, NotRead, NotReadReason
from orca_desktop.formats.options import Attachments, ExportOptions, Scope
from orca_desktop.session.importing import Importing, ImportOutcome, ImportPreview, ImportState
from orca_desktop.session.library import Library
from orca_desktop.store import ProblemKind, Store, StoreProblem
from tests.unit.store import values

PNG = b"\x89PNG\r\n\x1a\nno matter what"
CHILD = """
import asyncio, pathlib, sys
from orca_desktop.session.importing import Importing
from orca_desktop.session.library import Library
from orca_desktop.store import Store

async def main():
    store = await Store.open(pathlib.Path(sys.argv[1]))
    importing = Importing(store, Library(store, tell), tell)
    preview = await importing.look(pathlib.Path(sys.argv[2]))
    await importing.bring(preview, preview.wanted)

def tell(change):
    print(type(change).__name__, getattr(change, "conversations", ""), flush=True)

asyncio.run(main())
"""


def message(id_: str, sender: str, text: str, **changes: Any) -> dict[str, Any]:
    return {
        "uuid": id_,
        "sender": sender,
        "content": [{"type": "text", "text": text}],
        "created_at": f"2026-01-01T00:00:{int(id_):02}Z",
        **changes,
    }


def talk(id_: str, *more: str, **changes: Any) -> dict[str, Any]:
    words = ["Why?", "Because.", *more]
    return {
        "uuid": id_,
        "name": f"Talk {id_}",
        "created_at": "2026-01-01T00:00:00Z",
        "updated_at": "2026-01-02T00:00:00Z",
        "chat_messages": [
            message(str(place), ("human", "assistant")[place % 2], text)
            for place, text in enumerate(words)
        ],
        **changes,
    }


def written(path: Path, *talks: Any) -> Path:
    path.write_text(json.dumps(talks), encoding="utf-8")
    return path


@pytest.fixture
async def store(tmp_path):
    found = await values.opened(tmp_path / "profile.db")
    yield found
    await found.close()


@pytest.fixture
def changes() -> list[Change]:
    return []


@pytest.fixture
def importing(store, changes):
    return Importing(store, Library(store, changes.append), changes.append)


async def looked(importing: Importing, path: Path) -> ImportPreview:
    preview = await importing.look(path)
    assert isinstance(preview, ImportPreview), preview
    return preview


async def imported(importing: Importing, path: Path) -> ImportOutcome:
    preview = await looked(importing, path)
    return await importing.bring(preview, {row.id for row in preview.rows})


async def titles(store: Store) -> list[str]:
    found = await store.conversations.list()
    assert isinstance(found, Summaries)
    return sorted(each.title for each in found)


async def test_a_look_keeps_nothing_and_says_what_is_there(importing, store, changes, tmp_path):
    empty = talk("3", chat_messages=[])
    preview = await looked(importing, written(tmp_path / "x.json", talk("1"), talk("2"), empty))
    assert [(row.title, row.state, row.questions) for row in preview.rows] == [
        ("Talk 1", ImportState.NEW, 1),
        ("Talk 2", ImportState.NEW, 1),
    ]
    assert preview.formats == {Format.CLAUDE: 2}
    assert preview.not_read == (NotRead("Talk 3", NotReadReason.EMPTY),)
    assert await titles(store) == []
    (told,) = (change for change in changes if isinstance(change, ImportAdvanced))
    assert (told.done, told.conversations) == (told.total, 2)


async def test_what_was_chosen_comes_in_whole(importing, store, changes, tmp_path):
    preview = await looked(importing, written(tmp_path / "x.json", talk("1"), talk("2")))
    outcome = await importing.bring(
        preview, {preview.rows[1].id}, DEFAULTS.with_value("temperature", 0.5)
    )
    assert outcome == ImportOutcome(new=1)
    assert await titles(store) == ["Talk 2"]
    found = await store.conversations.load(preview.rows[1].id)
    assert [turn.chosen.text for turn in found.path] == ["Because."]
    assert found.settings == DEFAULTS.with_value("temperature", 0.5)
    assert any(isinstance(change, LibraryLoaded) for change in changes)


async def test_the_same_file_twice_makes_no_second_copy(importing, store, tmp_path):
    path = written(tmp_path / "x.json", talk("1"), talk("2"))
    await imported(importing, path)
    preview = await looked(importing, path)
    assert {row.state for row in preview.rows} == {ImportState.THERE}
    assert preview.wanted == frozenset()
    assert await imported(importing, path) == ImportOutcome(there=2)
    assert await titles(store) == ["Talk 1", "Talk 2"]


async def test_a_later_archive_adds_what_is_new_and_changes_nothing_of_ones_own(
    importing, store, tmp_path
):
    await imported(importing, written(tmp_path / "x.json", talk("1")))
    (summary,) = await store.conversations.list()
    own = await store.conversations.load(summary.id)
    mine = Turn("mine", own.last_reply_id, own.head.created, (TextBlock("My own question"),))
    assert await store.conversations.add_turn(own.with_turn(mine), mine) is None
    path = written(tmp_path / "y.json", talk("1", "And then?", "Then this."))
    assert [row.state for row in (await looked(importing, path)).rows] == [ImportState.GROWN]
    assert await imported(importing, path) == ImportOutcome(added_to=1)
    found = await store.conversations.load(summary.id)
    followers = found.followers[found.turns[0].chosen_id]
    assert [turn.prompt[0].text for turn in followers] == ["My own question", "And then?"]
    assert found.path[-1].id == "mine"
    assert await importing.undo() is None
    assert [turn.id for turn in (await store.conversations.load(summary.id)).turns] == [
        own.turns[0].id,
        "mine",
    ]


async def test_an_answer_that_came_later_is_added_and_taken_back(importing, store, tmp_path):
    waits = talk("1")
    waits["chat_messages"] = waits["chat_messages"][:1]
    await imported(importing, written(tmp_path / "x.json", waits))
    await imported(importing, written(tmp_path / "y.json", talk("1")))
    (summary,) = await store.conversations.list()
    (turn,) = (await store.conversations.load(summary.id)).path
    assert turn.chosen.text == "Because."
    assert await importing.undo() is None
    (turn,) = (await store.conversations.load(summary.id)).path
    assert (turn.replies, turn.chosen) == ((), None)


async def test_an_import_is_undone_as_one_and_can_be_done_again(importing, store, tmp_path):
    path = written(tmp_path / "x.json", talk("1"), talk("2"))
    await imported(importing, path)
    assert importing.can_undo
    assert await importing.undo() is None
    assert await titles(store) == []
    assert not importing.can_undo
    preview = await looked(importing, path)
    assert {row.state for row in preview.rows} == {ImportState.DELETED}
    await imported(importing, path)
    assert await titles(store) == ["Talk 1", "Talk 2"]


async def test_pictures_and_files_are_kept_by_what_holds_them(importing, store, tmp_path):
    id_ = "11111111-2222-3333-4444-555555555555"
    one = talk("1")
    one["chat_messages"][0]["files"] = [{"file_uuid": id_, "file_name": "cat.png"}]
    one["chat_messages"][0]["attachments"] = [{"file_name": "a", "extracted_content": "words"}]
    path = tmp_path / "x.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("conversations.json", json.dumps([one]))
        archive.writestr(f"{id_}.png", PNG)
    await imported(importing, path)
    (summary,) = await store.conversations.list()
    (turn,) = (await store.conversations.load(summary.id)).turns
    kept = [attached_of(block) for block in turn.prompt[:2]]
    assert [await store.blobs.read(each.sha256) for each in kept if each] == [b"words", PNG]
    held = await store.thread.read(
        lambda connection: connection.execute(
            "SELECT count(*) FROM blob_use WHERE since IS NULL"
        ).fetchone()[0]
    )
    assert held == 2


async def test_what_is_stopped_stays_as_far_as_it_came(importing, store, changes, tmp_path):
    path = written(tmp_path / "x.json", *(talk(str(each)) for each in range(200)))
    preview = await looked(importing, path)

    def stop(change: Change) -> None:
        if isinstance(change, ImportAdvanced):
            importing.stop()

    stopping = Importing(store, Library(store, changes.append), stop)
    importing = stopping
    outcome = await stopping.bring(preview, preview.wanted)
    assert outcome.was_stopped
    assert 0 < outcome.new < 200
    assert len(await titles(store)) == outcome.new
    assert await stopping.look(path) is None


async def test_what_cannot_be_opened_is_told(importing, tmp_path):
    told = await importing.look(tmp_path / "gone.json")
    assert str(told) == "“gone.json” is not there any more."


async def test_what_went_since_the_look_is_named(importing, tmp_path):
    path = written(tmp_path / "x.json", talk("1"), talk("2"))
    preview = await looked(importing, path)
    written(path, talk("1"))
    outcome = await importing.bring(preview, preview.wanted)
    assert outcome == ImportOutcome(new=1, not_read=(NotRead("Talk 2", NotReadReason.GONE),))


async def test_the_sum_is_honest(importing, tmp_path):
    path = tmp_path / "x.json"
    good, empty = json.dumps(talk("1")), json.dumps(talk("2", chat_messages=[]))
    path.write_text(
        f'[{good}, {empty}, {{"name": "Broken", "chat_messages": [}}}}, {good}, {good[:99]}'
    )
    preview = await looked(importing, path)
    assert [row.title for row in preview.rows] == ["Talk 1"]
    assert [(each.name, each.reason) for each in preview.not_read] == [
        ("Talk 2", NotReadReason.EMPTY),
        ("Broken", NotReadReason.DAMAGED),
        ("Talk 1", NotReadReason.CUT),
    ]


def killed_amid(tmp_path: Path) -> Path:
    """An archive of 400 conversations; the import of it was killed after some fifty."""
    further = [f"line {each}" for each in range(40)]
    talks = [talk(str(each), *further) for each in range(400)]
    for each in talks:
        for place, one in enumerate(each["chat_messages"]):
            one["created_at"] = f"2026-01-01T00:{place:02}:00Z"
    path = written(tmp_path / "x.json", *talks)
    process = values.start(CHILD, tmp_path / "profile.db", path)
    assert process.stdout is not None
    seen = 0
    for line in process.stdout:
        kind, _, count = line.decode().strip().partition(" ")
        seen += kind == "ImportAdvanced" and count == "400"
        if seen and kind == "ImportAdvanced" and count not in {"400", ""} and int(count) >= 50:
            break
    process.kill()
    process.wait()
    for stream in (process.stdin, process.stdout, process.stderr):
        if stream is not None:
            stream.close()
    return path


@pytest.mark.slow
@pytest.mark.kills
def test_a_process_that_is_killed_leaves_each_conversation_whole_or_not_there(tmp_path):
    killed_amid(tmp_path)
    from orca_desktop.store.engine import sqlite3

    with sqlite3.connect(tmp_path / "profile.db") as connection:
        counts = connection.execute(
            "SELECT count(*), count(DISTINCT conversation) FROM turn"
        ).fetchone()
        (conversations,) = connection.execute("SELECT count(*) FROM conversation").fetchone()
        (replies,) = connection.execute("SELECT count(*) FROM reply").fetchone()
        whole = connection.execute("PRAGMA integrity_check").fetchone()
    connection.close()
    assert whole == ("ok",)
    assert 50 <= conversations <= 400
    assert counts == (conversations * 21, conversations)
    assert replies == conversations * 21


@pytest.mark.slow
@pytest.mark.kills
async def test_what_a_kill_cut_off_is_taken_back_at_the_next_start(tmp_path):
    path = killed_amid(tmp_path)
    store = await values.opened(tmp_path / "profile.db")
    try:
        assert 50 <= len(await titles(store)) <= 400
        changes: list[Change] = []
        library = Library(store, changes.append)
        await library.load()
        assert await titles(store) == []
        (sentence,) = (str(each.sentence) for each in changes if isinstance(each, Told))
        assert sentence == (
            "The import of “x.json” was cut off, so what it had brought was taken back. Import the "
            "file again."
        )
        changes.clear()
        await library.load()
        assert not any(isinstance(each, Told) for each in changes)
        assert len((await imported(Importing(store, library, changes.append), path)).not_read) == 0
        assert len(await titles(store)) == 400
        await library.load()
        assert len(await titles(store)) == 400
    finally:
        await store.close()


async def test_what_somebody_went_on_with_is_not_taken_back(store, tmp_path):
    changes: list[Change] = []
    library = Library(store, changes.append)
    importing = Importing(store, library, changes.append)
    preview = await looked(importing, written(tmp_path / "x.json", talk("1"), talk("2")))
    mine = preview.rows[0].id
    await importing.bring(preview, preview.wanted)
    # As a crash leaves it: begun, brought, not ended.
    assert await store.imports.begin("x.json") is None
    assert await importing.undo() is None
    for row in preview.rows:
        found = await store.conversations.load(row.id)
        assert (await store.imports.bring(found, {})).was_deleted
    own = await store.conversations.load(mine)
    turn = Turn("mine", own.last_reply_id, own.head.created, (TextBlock("My own"),))
    assert await store.conversations.add_turn(own.with_turn(turn), turn) is None
    await library.load()
    assert [each.id for each in await store.conversations.list()] == [mine]
    (sentence,) = (str(each.sentence) for each in changes if isinstance(each, Told))
    assert "but for a chat that you went on with" in sentence


async def test_servers_that_a_file_names_are_never_asked(importing, store, tmp_path):
    servers = DEFAULTS.with_value(
        "mcp_servers", '[{"type": "url", "name": "m", "url": "https://elsewhere.example/"}]'
    )
    asked = values.turn("Why?", values.reply("No.", settings=servers))
    written_by_us = dataclasses.replace(values.conversation(asked), settings=servers)
    path = tmp_path / "x.md"
    path.write_text(markdown_writer.build(written_by_us), encoding="utf-8")
    assert "elsewhere.example" in path.read_text(encoding="utf-8")
    (row,) = (await looked(importing, path)).rows
    assert await imported(importing, path) == ImportOutcome(new=1)
    found = await store.conversations.load(row.id)
    assert [turn.chosen.text for turn in found.path] == ["No."]
    every = [found.settings, *(reply.settings for turn in found.turns for reply in turn.replies)]
    assert all("mcp_servers" not in each for each in every)


@pytest.mark.parametrize("ending", ["json", "md", "request"])
async def test_no_file_names_a_content_that_is_kept_here(importing, store, tmp_path, ending):
    """Who knows the hash of a file would have it sent with the next question."""
    blob = await store.blobs.put(b"a letter", "text/plain")
    assert isinstance(blob, Blob)
    block = Attached(blob, "letter.txt").block
    result = ToolResultBlock("tool_result", "a", [to_json(block), "odd"])
    turn = values.turn("Why?", values.reply("No."))
    answer = dataclasses.replace(turn.replies[0], parts=(*turn.replies[0].blocks, result))
    turn = dataclasses.replace(turn, prompt=(block, *turn.prompt), replies=(answer,))
    everything = ExportOptions(scope=Scope.EVERYTHING)
    path = tmp_path / ("x.md" if ending == "md" else "x.json")
    if ending == "request":
        said = [[to_json(each) for each in side] for side in (turn.prompt, answer.blocks)]
        sides = zip(("user", "assistant"), said, strict=True)
        talk = [{"role": role, "content": content} for role, content in sides]
        path.write_text(json.dumps({"model": "m", "messages": talk}), encoding="utf-8")
    else:
        writer = markdown_writer if ending == "md" else json_writer
        path.write_text(writer.build(values.conversation(turn), everything), encoding="utf-8")
    assert blob.sha256 in path.read_text(encoding="utf-8")
    (row,) = (await looked(importing, path)).rows
    assert await imported(importing, path) == ImportOutcome(new=1)
    found = await store.conversations.load(row.id)
    (asked,) = found.turns
    named = list(blobs_of((*asked.prompt, *asked.replies[0].blocks)))
    assert [(each.size, each.media_type) for each in named] == [(8, "text/plain")] * 2
    assert blob.sha256 not in repr(found)
    assert await store.blobs.forget_waiting() is None
    assert (await imported(importing, path)).there == 1, "it makes no second copy"


async def test_settings_that_fit_no_field_stay_outside(importing, store, tmp_path):
    """Fields show what a conversation has; a number in the place of words ended the window's turn."""
    odd = dict(DEFAULTS) | {
        "system": 4.5,
        "temperature": "warm",
        "max_tokens": -1,
        "stop_sequences": 5,
    }
    chat = dataclasses.replace(
        values.conversation(values.turn("Why?", values.reply("No."))),
        settings=Settings({**odd, "top_p": 0.5, "of_tomorrow": 7}),
    )
    path = tmp_path / "x.json"
    path.write_text(json_writer.build(chat), encoding="utf-8")
    assert await imported(importing, path) == ImportOutcome(new=1)
    found = await store.conversations.load(chat.id)
    assert found.settings == Settings({**DEFAULTS, "top_p": 0.5, "of_tomorrow": 7})


async def test_what_the_store_cannot_do_is_said(importing, store, tmp_path):
    path = written(tmp_path / "x.json", talk("1"))
    preview = await looked(importing, path)
    assert await imported(importing, path) == ImportOutcome(new=1)
    await store.close()
    told = await importing.look(path)
    assert isinstance(told, Text)
    undone = await importing.undo()
    assert isinstance(undone, Text)
    assert importing.can_undo, "it was not done"
    outcome = await importing.bring(preview, preview.wanted)
    assert outcome == ImportOutcome(problem=outcome.problem)
    assert outcome.problem == told
    assert not importing.can_undo


async def test_a_file_that_went_before_it_is_brought_in_is_named(importing, store, tmp_path):
    path = written(tmp_path / "x.json", talk("1"))
    preview = await looked(importing, path)
    path.unlink()
    outcome = await importing.bring(preview, preview.wanted)
    assert str(outcome.problem) == "“x.json” is not there any more."
    assert outcome == ImportOutcome(problem=outcome.problem)
    assert await titles(store) == []


async def test_nothing_is_brought_where_nothing_is_chosen(importing, store, changes, tmp_path):
    preview = await looked(importing, written(tmp_path / "x.json", talk("1"), talk("2")))
    changes.clear()
    assert await importing.bring(preview, ()) == ImportOutcome()
    assert not importing.can_undo
    assert not any(isinstance(change, LibraryLoaded) for change in changes)
    assert await importing.undo() is None


async def test_an_import_stopped_after_its_last_conversation_was_not_stopped(
    store, changes, tmp_path
):
    path = written(tmp_path / "x.json", talk("1"))

    def stop(change: Change) -> None:
        if isinstance(change, ImportAdvanced):
            stopping.stop()

    stopping = Importing(store, Library(store, changes.append), stop)
    assert await stopping.look(path) is None
    looking = Importing(store, Library(store, changes.append), changes.append)
    preview = await looked(looking, path)
    assert await stopping.bring(preview, preview.wanted) == ImportOutcome(new=1)
    rows = (await looked(looking, path)).rows
    assert [(row.state, row.absent) for row in rows] == [(ImportState.THERE, 0)]


async def test_the_settings_of_a_file_come_before_those_of_now(importing, store, tmp_path):
    own = DEFAULTS.with_value("temperature", 0.25).with_value("model", "other/program")
    asked = values.turn("Why?", values.reply("No.", settings=own))
    path = tmp_path / "x.md"
    written_by_us = dataclasses.replace(values.conversation(asked), settings=own)
    path.write_text(markdown_writer.build(written_by_us), encoding="utf-8")
    preview = await looked(importing, path)
    now = DEFAULTS.with_value("temperature", 1.0).with_value("top_k", 7)
    await importing.bring(preview, preview.wanted, now)
    found = await store.conversations.load(preview.rows[0].id)
    assert found.settings["temperature"] == 0.25
    assert found.settings["top_k"] == 7
    assert found.settings.model == DEFAULTS.model, "a model of another program is not asked"


async def test_json_of_this_program_brings_all_of_a_conversation_to_another_library(
    importing: Importing, store: Store, tmp_path: Path
) -> None:
    attached = Attached(Blob.of(PNG, "image/png"), "pot.png")
    first = values.reply("One.", usage=Usage(output_tokens=7))
    asked = values.turn("Which?", first, values.reply("Two."))
    asked = dataclasses.replace(asked, prompt=(attached.block, *asked.prompt))
    chat = values.conversation(asked, values.turn("And?", values.reply("So."), parent=first.id))
    path = tmp_path / "chat.json"
    whole = ExportOptions(scope=Scope.EVERYTHING, attachments=Attachments.INSIDE)
    path.write_text(json_writer.build(chat, whole, contents={attached.sha256: PNG}))
    preview = await importing.look(path)
    assert isinstance(preview, ImportPreview)
    assert preview.formats == {Format.OWN_JSON: 1}
    assert (await importing.bring(preview, preview.wanted)).new == 1
    kept = await store.conversations.load(chat.id)
    assert isinstance(kept, Conversation)
    assert (kept.turns, kept.chosen) == (chat.turns, chat.chosen)
    assert await store.blobs.read(attached.sha256) == PNG
    preview = await importing.look(path)
    assert isinstance(preview, ImportPreview)
    assert [row.state for row in preview.rows] == [ImportState.THERE]
    assert await importing.undo() is None


async def test_json_of_a_newer_version_and_half_of_one_are_named(
    importing: Importing, tmp_path: Path
) -> None:
    text = json_writer.build(values.conversation(values.turn("Q", values.reply("A")), title="Soup"))
    (tmp_path / "newer.json").write_text(text.replace('"version": 1', '"version": 2'))
    (tmp_path / "half.json").write_text(text[: len(text) // 2])
    preview = await importing.look(tmp_path)
    assert isinstance(preview, ImportPreview)
    assert preview.rows == ()
    told = {each.reason: str(each.sentence) for each in preview.not_read}
    assert set(told) == {NotReadReason.NEWER, NotReadReason.CUT}
    assert told[NotReadReason.NEWER].startswith("“Soup” was written by a newer version")
    assert told[NotReadReason.CUT].startswith("“Soup” ends too early")


async def test_every_step_is_brought_and_after_a_trouble_none(
    importing, store, tmp_path, monkeypatch
):
    monkeypatch.setattr("orca_desktop.session.importing._STEP_CONVERSATIONS", 2)
    path = written(tmp_path / "x.json", *(talk(str(each)) for each in range(5)))
    assert await imported(importing, path) == ImportOutcome(new=5)
    path = written(tmp_path / "y.json", *(talk(str(each)) for each in range(5, 10)))
    full = StoreProblem(ProblemKind.DISK_FULL, path)
    tried, bring = [], store.imports.bring

    async def bring_two(conversation, contents):
        tried.append(conversation.id)
        return full if len(tried) > 2 else await bring(conversation, contents)

    monkeypatch.setattr(store.imports, "bring", bring_two)
    outcome = await imported(importing, path)
    assert outcome == ImportOutcome(new=2, problem=full.sentence)
    assert len(tried) == 4, "the step in which it was, and no further one"


async def test_a_file_is_let_go_after_each_look_and_each_import(importing, tmp_path, monkeypatch):
    let_go, leave = [], Archive.__exit__

    def left(archive: Archive, *details: Any) -> None:
        let_go.append(archive)
        leave(archive, *details)

    monkeypatch.setattr(Archive, "__exit__", left)
    path = written(tmp_path / "x.json", talk("1"))
    preview = await looked(importing, path)
    assert len(let_go) == 1
    await importing.bring(preview, preview.wanted)
    assert len(let_go) == 2
