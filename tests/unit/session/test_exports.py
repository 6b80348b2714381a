"""What is attached goes along in an export, and nothing that is there is replaced by it."""

from __future__ import annotations

import asyncio
import base64
import dataclasses
import errno
import io
import json
import os
import sys
import threading
import zipfile
from pathlib import Path

import pytest

from orca_desktop.domain.attached import Attached
from orca_desktop.domain.blobs import Blob
from orca_desktop.domain.blocks import DocumentBlock
from orca_desktop.domain.comparison import Plan, Question, Variant, begun
from orca_desktop.domain.message import plain_text
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.domain.words import Text
from orca_desktop.formats import atomic, markdown_reader, markdown_writer
from orca_desktop.formats.archives import Archive, Found
from orca_desktop.formats.excerpts import Stretch
from orca_desktop.formats.forms import FORMS
from orca_desktop.formats.options import (
    DEFAULT,
    Attachments,
    Detail,
    ExportForm,
    ExportOptions,
    Scope,
)
from orca_desktop.formats.read_conversation import ReadConversation
from orca_desktop.session import export_choices
from orca_desktop.session.export_choices import ExportChoices
from orca_desktop.session.exports import Exports, assets_in
from orca_desktop.session.remembered import Remembered
from orca_desktop.session.tasks import spawn
from tests.unit.store import values

PNG = b"\x89PNG\r\n\x1a\nno matter what"
KEY = "sk-orca-" + "Ab3" * 14
PAGE = FORMS[ExportForm.WEB_PAGE]


@pytest.fixture
async def store(tmp_path):
    found = await values.opened(tmp_path / "profile.db")
    yield found
    await found.close()


@pytest.fixture
def exports(store):
    return Exports(store, Remembered(store, lambda _: None))


async def kept(store, content, name, kind="text/plain"):
    return Attached(await store.blobs.put(content, kind), name).block


def chat(*blocks, words="Look at this."):
    turn = values.turn(words, values.reply("An answer."))
    return values.conversation(dataclasses.replace(turn, prompt=(*blocks, *turn.prompt)))


@pytest.fixture
async def talk(store):
    """A conversation with a picture, a text, a document that became text, and one twice."""
    picture = await kept(store, PNG, "whale.png", "image/png")
    return chat(
        picture,
        await kept(store, b"def f(): pass\n", "code.py"),
        await kept(store, b"# Report\n\n```\nx\n```\n", "Report.docx"),
        await kept(store, b"other", "CODE.py"),
        picture,
        await kept(store, b"%PDF-1.7", "../../paper", "application/pdf"),
    )


NAMES = ["CODE (2).py", "Report.docx.md", "code.py", "paper.pdf", "whale.png"]


def names(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


def read(path: Path) -> list[str]:
    """What the program reads of its own document."""
    found = markdown_reader.read(path.read_text(encoding="utf-8"))
    assert isinstance(found, ReadConversation)
    assert found.notes == ()
    (turn,) = found.conversation.turns
    return [plain_text(turn.prompt), *(reply.text for reply in turn.replies)]


async def test_files_lie_beside_the_document_and_are_linked(exports, talk, tmp_path):
    target = tmp_path / "out" / "A & B.md"
    target.parent.mkdir()
    assert await exports.write(talk, target, ExportOptions(attachments=Attachments.FILES)) is None
    assert names(target.parent) == ["A & B.files", "A & B.md"]
    folder = tmp_path / "out" / "A & B.files"
    assert names(folder) == NAMES
    assert (folder / "whale.png").read_bytes() == PNG
    assert (folder / "CODE (2).py").read_bytes() == b"other"
    text = target.read_text(encoding="utf-8")
    assert text.count("](<A%20%26%20B.files/whale.png>)") == 2
    assert "[Document 2, Report.docx](<A%20%26%20B.files/Report.docx.md>)" in text
    assert read(target) == ["Look at this.", "An answer."]


async def test_what_is_there_already_stays_and_is_not_written_twice(exports, talk, tmp_path):
    target, folder = tmp_path / "a.md", tmp_path / "a.files"
    folder.mkdir()
    (folder / "mine.txt").write_text("mine")
    assert await exports.write(talk, target, ExportOptions(attachments=Attachments.FILES)) is None
    before = (folder / "code.py").stat().st_mtime_ns
    assert await exports.write(talk, target, ExportOptions(attachments=Attachments.FILES)) is None
    assert names(folder) == sorted([*NAMES, "mine.txt"])
    assert (folder / "code.py").stat().st_mtime_ns == before
    (folder / "code.py").write_text("changed by hand")
    assert await exports.write(talk, target, ExportOptions(attachments=Attachments.FILES)) is None
    assert (folder / "code.py").read_text() == "changed by hand"
    assert names(tmp_path / "a (2).files") == NAMES
    assert "a%20(2).files/code.py" in target.read_text(encoding="utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
@pytest.mark.parametrize("is_folder", [True, False])
async def test_no_link_leads_out_of_the_folder(exports, talk, tmp_path, is_folder):
    away = tmp_path / "away"
    away.mkdir()
    victim = away / "code.py"
    folder = tmp_path / "a.files"
    if is_folder:
        folder.symlink_to(away, target_is_directory=True)
    else:
        folder.mkdir()
        (folder / "code.py").symlink_to(victim)
    assert (
        await exports.write(talk, tmp_path / "a.md", ExportOptions(attachments=Attachments.FILES))
        is None
    )
    assert names(away) == []
    assert names(tmp_path / "a (2).files") == NAMES


@pytest.mark.parametrize("place", [0, 2, 5])
async def test_what_cannot_be_written_leaves_nothing_behind(
    exports, talk, tmp_path, monkeypatch, place
):
    """The disk is full after so many files; the sixth is the document itself."""
    folder = tmp_path / "out"
    folder.mkdir()
    sync = os.fsync

    def full(handle):
        if (
            len([each for each in folder.rglob("*.*") if each.suffix not in {".tmp", ".files"}])
            >= place
        ):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        sync(handle)

    monkeypatch.setattr(os, "fsync", full)
    problem = await exports.write(
        talk, folder / "a.md", ExportOptions(attachments=Attachments.FILES)
    )
    assert problem is not None
    assert "disk is full" in problem.text
    assert names(folder) == []


async def test_without_one_of_its_files_there_is_no_document(exports, talk, tmp_path, monkeypatch):
    write = atomic.write

    def all_but_one(path, content, **options):
        if path.name == "code.py":
            return atomic.FileNotWritten(path, atomic.WriteProblem.NOT_ALLOWED)
        return write(path, content, **options)

    monkeypatch.setattr(atomic, "write", all_but_one)
    options = ExportOptions(attachments=Attachments.FILES)
    problem = await exports.write(talk, tmp_path / "a.md", options)
    assert problem is not None
    assert problem.values["name"] == "code.py"
    assert not [each for each in tmp_path.iterdir() if each.name.startswith("a.")]


async def test_a_folder_that_cannot_be_made_is_told(exports, talk, tmp_path):
    problem = await exports.write(
        talk, tmp_path / "gone" / "a.md", ExportOptions(attachments=Attachments.FILES)
    )
    assert problem is not None
    assert "folder is gone" in problem.text


async def test_texts_can_stand_inside(exports, talk, tmp_path):
    target = tmp_path / "out" / "a.md"
    target.parent.mkdir()
    assert await exports.write(talk, target, ExportOptions(attachments=Attachments.INSIDE)) is None
    assert names(target.parent) == ["a.md"]
    text = target.read_text(encoding="utf-8")
    assert "```py\ndef f(): pass\n\n```" in text
    assert "````docx\n# Report\n\n```\nx\n```\n\n````" in text
    assert "*Attached: Image 1, whale.png*" in text
    assert "base64" not in text
    assert read(target) == ["Look at this.", "An answer."]


async def test_an_own_document_inside_does_not_spoil_reading_back(exports, store, tmp_path):
    inner = tmp_path / "inner.md"
    assert (
        await exports.write(
            chat(words="Inner"), inner, ExportOptions(attachments=Attachments.LISTED)
        )
        is None
    )
    outer = chat(await kept(store, inner.read_bytes(), "inner.md"), words="Outer")
    target = tmp_path / "outer.md"
    assert await exports.write(outer, target, ExportOptions(attachments=Attachments.INSIDE)) is None
    assert read(target) == ["Outer", "An answer."]


@pytest.mark.parametrize(
    ("way", "told"), [(Attachments.LISTED, True), (Attachments.LEFT_OUT, False)]
)
async def test_without_files_the_document_is_alone(exports, talk, tmp_path, way, told):
    target = tmp_path / "out" / "a.md"
    target.parent.mkdir()
    assert await exports.write(talk, target, ExportOptions(attachments=way)) is None
    assert names(target.parent) == ["a.md"]
    shown, _, end = target.read_text(encoding="utf-8").partition("<!-- orca-desktop:2\n")
    assert ("whale.png" in shown) is told
    assert "whale.png" in end, "its place in the message is read back"


@pytest.mark.parametrize("way", [Attachments.FILES, Attachments.INSIDE])
async def test_what_is_not_kept_any_more_is_named(exports, tmp_path, way):
    lost = Attached(Blob("0" * 64, "text/plain", 7), "lost.txt").block
    target = tmp_path / "out" / "a.md"
    target.parent.mkdir()
    assert await exports.write(chat(lost), target, ExportOptions(attachments=way)) is None
    assert names(target.parent) == ["a.md"]
    assert "*Attached: Document 1, lost.txt*" in target.read_text(encoding="utf-8")


async def test_a_key_inside_a_file_is_noticed_where_the_file_goes_along(exports, store):
    found = chat(
        await kept(store, f"key = {KEY}".encode(), "env.txt"),
        DocumentBlock({"type": "text", "media_type": "text/plain", "data": "AKIA" + "A1" * 8}),
    )
    told = ("OrcaRouter (sk-orca-...)", "Amazon (AKIAA1A1...)")
    for way in (Attachments.FILES, Attachments.INSIDE):
        assert await exports.keys_in(found, ExportOptions(attachments=way)) == told
    for way in (Attachments.LISTED, Attachments.LEFT_OUT):
        assert await exports.keys_in(found, ExportOptions(attachments=way)) == ()


async def test_what_is_chosen_is_remembered(exports, store):
    assert exports.choices == export_choices.FIRST
    options = ExportOptions(Scope.EVERYTHING, Detail.QUOTE, times=True, machine_part=False)
    chosen = ExportChoices(ExportForm.PDF, options, as_archive=True, folder="/somewhere")
    await exports.remember(chosen)
    remembered = Remembered(store, lambda _: None)
    await remembered.load()
    again = Exports(store, remembered)
    assert again.choices == chosen
    assert not again.can_be_read_back
    await again.set_can_be_read_back(wanted=True)
    assert again.choices == dataclasses.replace(
        chosen, options=dataclasses.replace(options, machine_part=True)
    )


async def test_what_earlier_versions_remembered_still_holds(store):
    remembered = Remembered(store, lambda _: None)
    remembered.note({"export_attachments": "inside", "export_read_back": False})
    options = Exports(store, remembered).choices.options
    assert (options.attachments, options.machine_part) == (Attachments.INSIDE, False)
    for odd in ("else", ["files"], None):
        remembered.note({"export_attachments": odd, "export_read_back": None})
        assert Exports(store, remembered).choices == export_choices.FIRST


@pytest.mark.parametrize("part", [Stretch("t0", "t1"), "r1", Scope.VISIBLE, Scope.EVERYTHING])
async def test_no_part_tells_what_a_blind_comparison_hides(exports, part):
    plan = Plan((Question.REPEAT,), DEFAULTS, (Variant("1"),), is_blind=True)
    first = values.turn("before", values.reply("One.", id="r0"))
    hidden = values.turn("q", values.reply("Two.", id="r1"), parent="r0")
    first = dataclasses.replace(first, id="t0")
    hidden = dataclasses.replace(hidden, id="t1", comparison=begun(plan).with_reply("1", "r1"))
    found = values.conversation(first, hidden)
    assert isinstance(exports.part(found, part), Text)
    for free in ("r0", Stretch("t0", "t0")):
        assert not isinstance(exports.part(found, free), Text)


async def test_who_stops_finds_nothing_new(exports, talk, tmp_path, monkeypatch):
    """It is stopped while the document is made, when the files lie there already."""
    made, go_on = threading.Event(), threading.Event()
    write = markdown_writer.build

    def slow(*given, **more):
        made.set()
        go_on.wait(10)
        return write(*given, **more)

    monkeypatch.setattr(markdown_writer, "build", slow)
    folder = tmp_path / "out"
    folder.mkdir()
    options = ExportOptions(attachments=Attachments.FILES)
    task = spawn(exports.write(talk, folder / "a.md", options), "export")
    assert await asyncio.to_thread(made.wait, 10)
    assert names(folder) == ["a.files"]
    task.cancel()
    await asyncio.wait([task])
    go_on.set()
    assert task.cancelled()
    assert names(folder) == []


async def test_who_stops_too_late_has_all_of_it(exports, talk, tmp_path, monkeypatch):
    """When the document takes its name, its files stay, and nobody is told that it was stopped."""
    named, go_on = threading.Event(), threading.Event()
    replace = Path.replace

    def slow(path, target):
        done = replace(path, target)
        if Path(target).name == "a.md":
            named.set()
            go_on.wait(10)
        return done

    monkeypatch.setattr(Path, "replace", slow)
    options = ExportOptions(attachments=Attachments.FILES)
    task = spawn(exports.write(talk, tmp_path / "a.md", options), "export")
    assert await asyncio.to_thread(named.wait, 10)
    task.cancel()
    await asyncio.sleep(0)
    go_on.set()
    assert await task is None
    assert {"a.files", "a.md"} <= set(names(tmp_path))
    assert names(tmp_path / "a.files")


async def test_what_goes_wrong_in_a_writer_leaves_nothing(exports, talk, tmp_path, monkeypatch):
    def broken(*given, **more):
        raise MemoryError

    monkeypatch.setattr(markdown_writer, "build", broken)
    folder = tmp_path / "out"
    folder.mkdir()
    options = ExportOptions(attachments=Attachments.FILES)
    with pytest.raises(MemoryError):
        await exports.write(talk, folder / "a.md", options)
    assert names(folder) == []


async def test_each_content_is_counted_once(talk):
    assert [each.name for each in assets_in(talk)] == [
        "whale.png", "code.py", "Report.docx.md", "CODE (2).py", "paper.pdf",
    ]  # fmt: skip


async def test_a_page_holds_its_pictures_unless_they_are_left_out(exports, talk):
    inside = base64.b64encode(PNG)
    page = await exports.made(talk, ExportOptions(attachments=Attachments.INSIDE), form=PAGE)
    assert b"An answer." in page
    assert inside in page
    without = await exports.made(talk, ExportOptions(attachments=Attachments.LEFT_OUT), form=PAGE)
    assert b"An answer." in without
    assert inside not in without


async def test_json_holds_all_versions_and_everything_that_is_attached(exports, talk, tmp_path):
    (asked,) = talk.turns
    talk = talk.with_turn(dataclasses.replace(asked, replies=(*asked.replies, values.reply("B."))))
    target = tmp_path / "out" / "chat.json"
    target.parent.mkdir()
    options = ExportOptions(scope=Scope.EVERYTHING, attachments=Attachments.FILES)
    form = FORMS[ExportForm.JSON]
    assert await exports.write(talk, target, options, form=form) is None
    assert names(target.parent) == ["chat.json"]
    with Archive(target) as archive:
        (found,) = archive.read(with_contents=True)
    assert isinstance(found, Found)
    assert found.conversation == talk
    assert found.absent == 0
    assert set(found.contents) == {each.key for each in assets_in(talk)}
    named = dataclasses.replace(options, attachments=Attachments.LISTED)
    assert "contents" not in json.loads(await exports.made(talk, named, form=form))


async def test_an_open_document_holds_its_pictures(exports, store):
    content = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x02\0\0\0\x01"
    talk = chat(await kept(store, content, "whale.png", "image/png"))
    form = FORMS[ExportForm.OPEN_DOCUMENT]
    made = await exports.made(talk, ExportOptions(attachments=Attachments.INSIDE), form=form)
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        (name,) = [each for each in archive.namelist() if each.startswith("Pictures/")]
        assert archive.read(name) == content


async def test_the_plain_text_has_the_words_of_both(exports):
    chosen = FORMS[ExportForm.TEXT]
    text = (await exports.made(chat(words="Look at *this*."), DEFAULT, form=chosen)).decode()
    assert "Look at *this*." in text
    assert "An answer." in text
    assert "<" not in text


async def test_a_conversation_is_written_over_what_was_there(exports, tmp_path):
    target = tmp_path / "chat.md"
    target.write_bytes(b"x" * 100_000)
    assert await exports.write(chat(words="Why?"), target, DEFAULT) is None
    text = target.read_text(encoding="utf-8")
    assert "Why?" in text and "An answer." in text and "xxx" not in text
    nowhere = tmp_path / "nowhere" / "chat.md"
    assert isinstance(await exports.write(chat(), nowhere, DEFAULT), Text)


@pytest.mark.parametrize("form", FORMS.values(), ids=lambda form: form.ending)
async def test_a_blind_comparison_is_not_written(exports, tmp_path, form):
    plan = Plan((Question.REPEAT,), DEFAULTS, (Variant("1"),), is_blind=True)
    blind = chat()
    (asked,) = blind.turns
    (reply,) = asked.replies
    asked = dataclasses.replace(asked, comparison=begun(plan).with_reply("1", reply.id))
    target = tmp_path / "out.md"
    refused = await exports.write(blind.with_turn(asked), target, DEFAULT, form=form)
    assert isinstance(refused, Text)
    assert not target.exists()


async def test_what_a_blind_comparison_hides_is_written_once_it_is_revealed(exports, tmp_path):
    turn = values.turn("Which one?", values.reply("One."), values.reply("Two."))
    plan = Plan((Question.REPEAT,), DEFAULTS, (Variant("1"), Variant("2")), is_blind=True)
    hidden = dataclasses.replace(turn, comparison=begun(plan))
    path = tmp_path / "chat.md"
    refused = await exports.write(values.conversation(hidden), path, DEFAULT)
    assert "blind comparison" in str(refused)
    assert not path.exists()
    shown = dataclasses.replace(hidden, comparison=begun(plan).revealed())
    assert await exports.write(values.conversation(shown), path, DEFAULT) is None
    assert "Two." in path.read_text(encoding="utf-8")


async def test_a_page_holds_no_picture_that_is_too_large(exports, store, monkeypatch):
    block = await kept(store, PNG, "whale.png", "image/png")
    options = ExportOptions(attachments=Attachments.INSIDE)
    page = FORMS[ExportForm.WEB_PAGE]
    monkeypatch.setattr("orca_desktop.session.exports.LARGEST_SHOWN", len(PNG))
    assert b"data:image/png" in await exports.made(chat(block), options, form=page)
    monkeypatch.setattr("orca_desktop.session.exports.LARGEST_SHOWN", len(PNG) - 1)
    made = await exports.made(chat(block), options, form=page)
    assert b"data:image/png" not in made
    assert b"whale.png" in made


async def test_nothing_but_its_own_folder_is_taken(exports, talk, tmp_path):
    options = ExportOptions(attachments=Attachments.FILES)
    (tmp_path / "chat.files").mkdir()
    (tmp_path / "chat.files" / "another.txt").write_text("stays", encoding="utf-8")
    assert await exports.write(talk, tmp_path / "chat.md", options) is None
    assert names(tmp_path / "chat.files") == sorted([*NAMES, "another.txt"])
    # A file of the same size that is something else keeps its place.
    other = tmp_path / "other.files"
    other.mkdir()
    (other / "whale.png").write_bytes(PNG[::-1])
    assert await exports.write(talk, tmp_path / "other.md", options) is None
    assert names(other) == ["whale.png"]
    assert names(tmp_path / "other (2).files") == NAMES
