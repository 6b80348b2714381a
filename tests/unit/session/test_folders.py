"""Folders, and many conversations at once: the open one follows, and all of it is taken back."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from orca_desktop.domain.changes import FoldersChanged, SummaryRemoved
from orca_desktop.domain.conversation import Draft
from orca_desktop.domain.folders import Folder, FolderColor, names
from orca_desktop.formats import file_names
from orca_desktop.formats.forms import FORMS
from orca_desktop.formats.options import DEFAULT, ExportForm, Scope
from orca_desktop.session.importing import Importing, ImportPreview
from orca_desktop.session.intents import AskQuestion
from orca_desktop.session.library import Library
from tests.support.waiting import until
from tests.unit.session.conftest import Bench
from tests.unit.store import values

QUESTION = Draft("What is a whale?")


async def asked(bench: Bench) -> str:
    await bench.session.new_conversation()
    await bench.session.ask(AskQuestion(QUESTION))
    await bench.answered()
    return bench.session.shown.id


def is_unread(bench: Bench, id_: str) -> bool:
    summary = bench.session.library.get(id_)
    assert summary is not None
    return summary.unread


def open_folder(bench: Bench) -> str | None:
    return bench.session.shown.head.folder


async def made(bench: Bench, name: str, parent: str | None = None) -> Folder:
    folder = await bench.session.folders.create(name, parent)
    assert folder is not None
    return folder


def folder_of(bench: Bench, id_: str) -> str | None:
    summary = bench.session.library.get(id_)
    assert summary is not None
    return summary.folder


async def test_folders_are_told_and_changed_and_put_as_they_were(bench: Bench) -> None:
    folders = bench.session.folders
    work = await made(bench, "  My   work ")
    inner = await made(bench, "Inner", work.id)
    assert await folders.create(" ") is None
    told = bench.of(FoldersChanged)[-1]
    assert isinstance(told, FoldersChanged)
    assert {each.name for each in told.folders} == {"My work", "Inner"}
    before = await folders.change(work.id, name="Work", color=FolderColor.GREEN)
    assert before == work
    assert await folders.change(work.id, parent=inner.id) is None, "not into itself"
    assert await folders.change(work.id, name="") is None
    assert await folders.change("nobody", name="x") is None
    assert await folders.put(work)
    assert folders.by_id == {work.id: work, inner.id: inner}


async def test_many_are_moved_and_the_open_one_knows(bench: Bench) -> None:
    session = bench.session
    first, second = await asked(bench), await asked(bench)
    work = await made(bench, "Work")
    back = await session.arranging.move([first, second], work.id)
    assert [folder_of(bench, each) for each in (first, second)] == [work.id, work.id]
    assert open_folder(bench) == work.id
    await session.rename(second, "Kept in its folder")
    await session.ask(AskQuestion(QUESTION))
    await bench.answered()
    assert folder_of(bench, second) == work.id
    await session.arranging.tag([first, second], ["Sea", "whales"])
    await session.arranging.tag([second], ["new"], ["SEA"])
    assert session.shown.head.tags == ("new", "whales")
    await session.arranging.take_back(back)
    assert [folder_of(bench, each) for each in (first, second)] == [None, None]
    assert open_folder(bench) is None
    assert session.shown.head.tags == ("new", "whales")


async def test_many_are_archived_pinned_and_deleted_and_come_back(bench: Bench) -> None:
    session = bench.session
    first, second = await asked(bench), await asked(bench)
    for step in (
        session.arranging.archive([first, second], archived=True),
        session.arranging.pin([first, second], pinned=True),
    ):
        back = await step
        assert len(back) == 2
        await session.arranging.take_back(back)
    assert not any(each.archived or each.pinned for each in session.library.summaries)
    back = await session.arranging.delete([first, second])
    assert not session.library.summaries
    assert not session.is_kept, "the open one was left"
    assert len(bench.of(SummaryRemoved)) == 2
    await session.arranging.take_back(back)
    assert {each.id for each in session.library.summaries} == {first, second}


async def test_a_folder_is_deleted_without_what_lies_in_it_and_comes_back(bench: Bench) -> None:
    session = bench.session
    id_ = await asked(bench)
    work = await made(bench, "Work")
    await session.arranging.move([id_], work.id)
    removed = await session.folders.remove(work.id)
    assert removed is not None
    assert folder_of(bench, id_) is None
    assert open_folder(bench) is None
    assert not session.folders.by_id
    await session.folders.put_back(removed)
    assert folder_of(bench, id_) == work.id
    assert open_folder(bench) == work.id
    assert session.folders.by_id == {work.id: work}
    assert await session.folders.remove("nobody") is None


async def test_what_was_put_elsewhere_meanwhile_stays_there_when_a_folder_comes_back(
    bench: Bench,
) -> None:
    work, other = await made(bench, "Work"), await made(bench, "Other")
    first, second = await asked(bench), await asked(bench)
    await bench.session.arranging.move([first, second], work.id)
    removed = await bench.session.folders.remove(work.id)
    assert removed is not None
    await bench.session.arranging.move([second], other.id)
    await bench.session.folders.put_back(removed)
    assert folder_of(bench, first) == work.id
    assert folder_of(bench, second) == other.id
    assert open_folder(bench) == other.id


async def test_new_chats_begin_as_their_folder_says_and_others_do_not(bench: Bench) -> None:
    session = bench.session
    work = await made(bench, "Work")
    await session.folders.change(work.id, preset_id="bold", instructions="Be brief.")
    inner = await made(bench, "Inner", work.id)
    await session.new_conversation(inner.id)
    bold = session.presets.get("bold")
    assert bold is not None
    begun = session.shown.settings
    assert begun["system"] == "Be brief."
    assert begun["temperature"] == bold.settings["temperature"]
    assert session.settings.preset_in_use == bold
    await session.settings.set(begun.with_value("top_p", 0.5))
    await session.ask(AskQuestion(QUESTION))
    await bench.answered()
    assert folder_of(bench, session.shown.id) == inner.id
    await session.new_conversation()
    assert session.shown.settings.get("system") is None
    assert session.shown.settings.get("top_p") is None
    assert open_folder(bench) is None


async def test_a_chat_that_is_answered_while_another_is_open_is_unread_until_opened(
    bench: Bench,
) -> None:
    session = bench.session
    first = await asked(bench)
    await session.ask(AskQuestion(QUESTION))
    await session.new_conversation()
    await until(lambda: is_unread(bench, first))
    await session.open(first)
    assert not is_unread(bench, first)


@pytest.mark.parametrize("deleted", ["the preset", "the folder"])
async def test_defaults_that_are_gone_are_passed_over(bench: Bench, deleted: str) -> None:
    session = bench.session
    work = await made(bench, "Work")
    await session.folders.change(work.id, preset_id="bold", instructions="Be brief.")
    if deleted == "the preset":
        await session.presets.delete("bold")
    else:
        await session.folders.remove(work.id)
    await session.new_conversation(work.id)
    expected = "Be brief." if deleted == "the preset" else None
    assert session.shown.settings.get("system") == expected
    assert session.settings.preset_in_use is None


@pytest.mark.parametrize("form", [ExportForm.JSON, ExportForm.MARKDOWN])
async def test_tags_and_folders_go_out_with_a_chat_and_come_back_elsewhere(
    bench: Bench, tmp_path: Path, form: ExportForm
) -> None:
    session = bench.session
    id_ = await asked(bench)
    taxes = await made(bench, "Taxes & more", (await made(bench, "Work")).id)
    await session.arranging.move([id_], taxes.id)
    await session.arranging.tag([id_], ["two words", "Sea"])
    path = tmp_path / f"chat.{form.value}"
    whole = await session.workspace.load(id_)
    assert whole is not None
    options = dataclasses.replace(DEFAULT, scope=Scope.EVERYTHING)
    assert await session.exports.write(whole, path, options, form=FORMS[form]) is None
    if form is ExportForm.MARKDOWN:
        head = path.read_text(encoding="utf-8").split("---\n")[1]
        assert "tags:\n- chat\n- Sea\n- two-words\n" in head
        assert "folder: Work/Taxes & more\n" in head
    store = await values.opened(tmp_path / "other.db")
    importing = Importing(store, Library(store, lambda _: None), lambda _: None)
    look = await importing.look(path)
    assert isinstance(look, ImportPreview)
    assert (await importing.bring(look, {row.id for row in look.rows})).new == 1
    (summary,) = await store.conversations.list()
    folders = {each.id: each for each in await store.folders.load()}
    assert summary.tags == ("Sea", "two words")
    assert names(folders, summary.folder) == ("Work", "Taxes & more")
    await store.close()


async def test_a_file_of_a_living_folder_follows_the_order(bench: Bench, tmp_path: Path) -> None:
    session = bench.session
    id_ = await asked(bench)
    await bench.until(lambda: session.workspace.is_at_rest)
    session.living_folder.begin(str)
    await session.living_folder.turn_on(tmp_path)
    await session.living_folder.settle()
    file = tmp_path / f"{file_names.safe(session.shown.head.title)}.md"
    work = await made(bench, "Work")
    await session.arranging.move([id_], work.id)
    await session.arranging.tag([id_], ["sea"])
    await session.living_folder.settle()
    assert "\n- sea\n" in file.read_text(encoding="utf-8")
    await session.folders.change(work.id, name="At work")
    await session.living_folder.settle()
    assert "\nfolder: At work\n" in file.read_text(encoding="utf-8")
