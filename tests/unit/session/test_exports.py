"""What is attached goes along in an export, and nothing that is there is replaced by it."""

from __future__ import annotations

import base64
import dataclasses
import errno
import os
import sys
from pathlib import Path

import pytest

from orca_desktop.domain.attached import Attached
from orca_desktop.domain.blobs import Blob
from orca_desktop.domain.blocks import DocumentBlock
from orca_desktop.domain.message import plain_text
from orca_desktop.formats import markdown_reader
from orca_desktop.formats.options import Attachments
from orca_desktop.formats.read_conversation import ReadConversation
from orca_desktop.session.exports import Exports, assets_in
from orca_desktop.session.remembered import Remembered
from tests.unit.store import values

PNG = b"\x89PNG\r\n\x1a\nno matter what"
KEY = "sk-orca-" + "Ab3" * 14


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
    assert await exports.write(talk, target, Attachments.FILES) is None
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
    assert await exports.write(talk, target, Attachments.FILES) is None
    before = (folder / "code.py").stat().st_mtime_ns
    assert await exports.write(talk, target, Attachments.FILES) is None
    assert names(folder) == sorted([*NAMES, "mine.txt"])
    assert (folder / "code.py").stat().st_mtime_ns == before
    (folder / "code.py").write_text("changed by hand")
    assert await exports.write(talk, target, Attachments.FILES) is None
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
    assert await exports.write(talk, tmp_path / "a.md", Attachments.FILES) is None
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
    problem = await exports.write(talk, folder / "a.md", Attachments.FILES)
    assert problem is not None
    assert "disk is full" in problem.text
    assert names(folder) == []


async def test_a_folder_that_cannot_be_made_is_told(exports, talk, tmp_path):
    problem = await exports.write(talk, tmp_path / "gone" / "a.md", Attachments.FILES)
    assert problem is not None
    assert "folder is gone" in problem.text


async def test_texts_can_stand_inside(exports, talk, tmp_path):
    target = tmp_path / "out" / "a.md"
    target.parent.mkdir()
    assert await exports.write(talk, target, Attachments.INSIDE) is None
    assert names(target.parent) == ["a.md"]
    text = target.read_text(encoding="utf-8")
    assert "```py\ndef f(): pass\n\n```" in text
    assert "````docx\n# Report\n\n```\nx\n```\n\n````" in text
    assert "*Attached: Image 1, whale.png*" in text
    assert "base64" not in text
    assert read(target) == ["Look at this.", "An answer."]


async def test_an_own_document_inside_does_not_spoil_reading_back(exports, store, tmp_path):
    inner = tmp_path / "inner.md"
    assert await exports.write(chat(words="Inner"), inner, Attachments.LISTED) is None
    outer = chat(await kept(store, inner.read_bytes(), "inner.md"), words="Outer")
    target = tmp_path / "outer.md"
    assert await exports.write(outer, target, Attachments.INSIDE) is None
    assert read(target) == ["Outer", "An answer."]


@pytest.mark.parametrize(
    ("way", "told"), [(Attachments.LISTED, True), (Attachments.LEFT_OUT, False)]
)
async def test_without_files_the_document_is_alone(exports, talk, tmp_path, way, told):
    target = tmp_path / "out" / "a.md"
    target.parent.mkdir()
    assert await exports.write(talk, target, way) is None
    assert names(target.parent) == ["a.md"]
    shown, _, end = target.read_text(encoding="utf-8").partition("<!-- orca-desktop:2\n")
    assert ("whale.png" in shown) is told
    assert "whale.png" in end, "its place in the message is read back"


@pytest.mark.parametrize("way", [Attachments.FILES, Attachments.INSIDE])
async def test_what_is_not_kept_any_more_is_named(exports, tmp_path, way):
    lost = Attached(Blob("0" * 64, "text/plain", 7), "lost.txt").block
    target = tmp_path / "out" / "a.md"
    target.parent.mkdir()
    assert await exports.write(chat(lost), target, way) is None
    assert names(target.parent) == ["a.md"]
    assert "*Attached: Document 1, lost.txt*" in target.read_text(encoding="utf-8")


async def test_a_key_inside_a_file_is_noticed_where_the_file_goes_along(exports, store):
    found = chat(
        await kept(store, f"key = {KEY}".encode(), "env.txt"),
        DocumentBlock({"type": "text", "media_type": "text/plain", "data": "AKIA" + "A1" * 8}),
    )
    told = ("OrcaRouter (sk-orca-...)", "Amazon (AKIAA1A1...)")
    for way in (Attachments.FILES, Attachments.INSIDE):
        assert await exports.keys_in(found, way) == told
    for way in (Attachments.LISTED, Attachments.LEFT_OUT):
        assert await exports.keys_in(found, way) == ()


async def test_the_way_is_remembered(exports, store):
    assert exports.attachments is Attachments.LISTED
    await exports.remember(Attachments.INSIDE)
    remembered = Remembered(store, lambda _: None)
    await remembered.load()
    assert Exports(store, remembered).attachments is Attachments.INSIDE
    for odd in ("else", ["files"], None):
        remembered.note({"export_attachments": odd})
        assert Exports(store, remembered).attachments is Attachments.LISTED


async def test_each_content_is_counted_once(talk):
    assert [each.name for each in assets_in(talk)] == [
        "whale.png", "code.py", "Report.docx.md", "CODE (2).py", "paper.pdf",
    ]  # fmt: skip


async def test_a_page_holds_its_pictures_unless_they_are_left_out(exports, talk):
    inside = base64.b64encode(PNG).decode()
    page = await exports.page(talk, Attachments.INSIDE)
    assert "An answer." in page
    assert inside in page
    without = await exports.page(talk, Attachments.LEFT_OUT)
    assert "An answer." in without
    assert inside not in without


async def test_the_plain_text_has_the_words_of_both(exports):
    text = await exports.text(chat(words="Look at *this*."))
    assert "Look at *this*." in text
    assert "An answer." in text
    assert "<" not in text
