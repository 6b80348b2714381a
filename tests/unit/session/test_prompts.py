"""Prompts in a session: names and keys are each one's own, files, undo, temporary chats."""

from __future__ import annotations

import dataclasses
import datetime

import pytest

from orca_desktop.domain import clock
from orca_desktop.domain.changes import Change, PromptsChanged
from orca_desktop.domain.prompts import KeptPrompt
from orca_desktop.domain.words import Text
from orca_desktop.session.aging import KEPT_AFTER_DELETION
from orca_desktop.session.prompts import Prompts
from orca_desktop.store import Store

LETTER = KeptPrompt("", "Letter", "Write to {{whom}}", "Work", "Ctrl+L")


@pytest.fixture
async def desk(tmp_path):
    store = await Store.open(tmp_path / "chats.db")
    assert isinstance(store, Store)
    told: list[Change] = []
    found = Prompts(store, told.append, lambda: False)
    await found.load()
    yield found, store, told
    await store.close()


async def kept(known: Prompts, prompt: KeptPrompt) -> KeptPrompt:
    made = await known.save(prompt)
    assert isinstance(made, KeptPrompt), made
    return made


async def test_a_prompt_is_kept_changed_and_told(desk):
    known, store, told = desk
    made = await kept(known, dataclasses.replace(LETTER, name="  Letter ", folder=" My  work "))
    assert (made.name, made.folder) == ("Letter", "My work")
    assert known.all == (made,) == await store.prompts.load()
    changed = await kept(known, dataclasses.replace(made, text="Other"))
    assert known.all == (changed,)
    assert told[-1] == PromptsChanged((changed,))


async def test_a_name_is_one_prompts_alone_and_a_key_goes_to_the_last(desk):
    known, _, _ = desk
    first = await kept(known, LETTER)
    taken = await known.save(dataclasses.replace(LETTER, text="Another"))
    assert str(taken) == "There is a prompt of this name already."
    second = await kept(known, dataclasses.replace(LETTER, name="Mail"))
    assert [each.keys for each in known.all] == ["", "Ctrl+L"]
    assert await known.put_back((first, dataclasses.replace(second, keys=""))) is None
    assert [each.keys for each in known.all] == ["Ctrl+L", ""]


async def test_what_is_added_gets_names_and_keys_that_are_free(desk):
    known, _, _ = desk
    await kept(known, LETTER)
    await known.add((LETTER, dataclasses.replace(LETTER, keys="Ctrl+J")))
    assert [(each.name, each.keys) for each in known.all] == [
        ("Letter", "Ctrl+L"),
        ("Letter 2", ""),
        ("Letter 3", "Ctrl+J"),
    ]


async def test_what_was_deleted_comes_back_to_its_place_until_it_is_old(desk, monkeypatch):
    known, _, _ = desk
    letter, mail = await kept(known, LETTER), await kept(known, KeptPrompt("", "Mail", "x"))
    await known.delete(letter.id, mail.id)
    assert known.all == ()
    await known.restore(letter.id)
    assert known.all == (letter,)
    later = clock.now() + KEPT_AFTER_DELETION * 2
    monkeypatch.setattr(clock, "now", lambda: later)
    await known.load()
    day_after = later + datetime.timedelta(days=1)  # a clock that jumps is not believed at once
    monkeypatch.setattr(clock, "now", lambda: day_after)
    await known.load()
    await known.restore(mail.id)
    assert known.all == (letter,)


async def test_a_change_of_what_is_gone_is_refused(desk):
    known, _, _ = desk
    letter = await kept(known, LETTER)
    await known.delete(letter.id)
    for answer in (await known.save(letter), await known.duplicate(letter.id)):
        assert str(answer) == "This prompt is not there any more."


async def test_a_file_carries_all_of_them_to_another_place(desk, tmp_path):
    known, _, _ = desk
    letter = await kept(known, LETTER)
    await known.note_filled(letter.id, {"whom": "Ann"})
    path = tmp_path / "prompts.json"
    assert await known.export_to(path) is None
    assert "Ann" not in path.read_text(encoding="utf-8"), "what was filled in is nobody's business"
    added = await known.import_from(path)
    assert not isinstance(added, Text)
    assert [(each.name, each.text, each.folder) for each in added] == [
        ("Letter 2", letter.text, "Work")
    ]
    assert known.all[1:] == added


@pytest.mark.parametrize("data", [b"\xff\xfe\x00", b"{}", b"", b'{"format":1,"prompts":[{}]}'])
async def test_a_file_that_is_not_right_changes_nothing(desk, tmp_path, data):
    known, _, _ = desk
    path = tmp_path / "prompts.json"
    path.write_bytes(data)
    assert isinstance(await known.import_from(path), Text)
    assert isinstance(await known.import_from(tmp_path / "none.json"), Text)
    assert known.all == ()


async def test_what_is_filled_in_is_kept_for_the_next_time_but_not_of_a_temporary_chat(desk):
    known, store, told = desk
    letter = await kept(known, LETTER)
    await known.note_filled(letter.id, {"whom": "Ann"})
    assert known.all[0].filled == {"whom": "Ann"}
    unkept = Prompts(store, told.append, lambda: True)
    await unkept.load()
    await unkept.note_filled(letter.id, {"whom": "Secret"})
    await known.load()
    assert known.all[0].filled == {"whom": "Ann"}
