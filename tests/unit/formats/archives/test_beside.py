"""What an exported document took along comes back with it: by its hash, and from nowhere else."""

from __future__ import annotations

import dataclasses
import zipfile
from pathlib import Path
from typing import Any

import pytest

from orca_desktop.domain.attached import Attached
from orca_desktop.domain.blobs import Blob
from orca_desktop.formats import assets, markdown_writer
from orca_desktop.formats.archives import Archive, Found
from orca_desktop.formats.assets import TakenAlong
from orca_desktop.formats.options import DEFAULT, Attachments
from tests.unit.store import values

PNG = b"\x89PNG\r\n\x1a\nno matter what"
NOTES = b"## You\n\nHi\n\n## Assistant\n\nNot a conversation of its own.\n"
OPTIONS = dataclasses.replace(DEFAULT, attachments=Attachments.FILES)


def exported(folder: Path, stem: str = "out") -> Any:
    """A conversation with a picture and a text, written with both beside it."""
    contents = {PNG: ("image/png", "whale.png"), NOTES: ("text/plain", "notes.md")}
    blocks = [Attached(Blob.of(each, kind), name).block for each, (kind, name) in contents.items()]
    turn = values.turn("Look at this.", values.reply("I do."))
    chat = values.conversation(dataclasses.replace(turn, prompt=(*blocks, *turn.prompt)))
    beside = folder / f"{stem}.files"
    beside.mkdir(parents=True)
    links = {}
    for each, content in zip(assets.assets_of(blocks), contents, strict=True):
        (beside / each.name).write_bytes(content)
        links[each.key] = assets.link_to(beside.name, each.name)
    text = markdown_writer.build(chat, OPTIONS, along=TakenAlong(links=links))
    (folder / f"{stem}.md").write_text(text, encoding="utf-8")
    return chat


def read(path: Path, *, with_contents: bool = True) -> list[Found]:
    with Archive(path) as archive:
        found = list(archive.read(with_contents=with_contents))
    assert all(isinstance(each, Found) for each in found), found
    return [each for each in found if isinstance(each, Found)]


@pytest.mark.parametrize("how", ["file", "folder", "zip"])
def test_what_lies_beside_comes_along(tmp_path, how):
    chat = exported(tmp_path / "in")
    path = {"file": tmp_path / "in" / "out.md", "folder": tmp_path / "in"}.get(how)
    if path is None:
        path = tmp_path / "out.zip"
        with zipfile.ZipFile(path, "w") as archive:
            for each in (tmp_path / "in").rglob("*.*"):
                if each.is_file():
                    archive.write(each, each.relative_to(tmp_path).as_posix())
    (found,) = read(path)
    assert found.conversation.turns == chat.turns
    assert sorted(found.contents.values()) == sorted([PNG, NOTES])
    assert found.absent == 0
    (looked,) = read(path, with_contents=False)
    assert (dict(looked.contents), looked.absent) == ({}, 0)


def test_what_was_changed_or_is_gone_is_absent(tmp_path):
    exported(tmp_path)
    (tmp_path / "out.files" / "notes.md").write_bytes(NOTES.replace(b"Hi", b"Ho"))
    (tmp_path / "out.files" / "whale.png").unlink()
    (found,) = read(tmp_path / "out.md")
    assert (dict(found.contents), found.absent) == ({}, 2)


def test_no_path_leads_out_of_the_folder_and_no_link_is_followed(tmp_path):
    exported(tmp_path / "in")
    secret = tmp_path / "secret.png"
    secret.write_bytes(PNG)
    document = tmp_path / "in" / "out.md"
    text = document.read_text(encoding="utf-8")
    beside = tmp_path / "in" / "out.files"
    (beside / "whale.png").unlink()
    (beside / "whale.png").symlink_to(secret)
    (found,) = read(document)
    assert list(found.contents.values()) == [NOTES]
    for path in ("../secret.png", "..%2Fsecret.png", "out.files/../../secret.png", str(secret)):
        document.write_text(text.replace('"out.files/whale.png"', f'"{path}"'), encoding="utf-8")
        (found,) = read(document)
        assert list(found.contents.values()) == [NOTES]
    document.write_text(text, encoding="utf-8")
    beside.rename(tmp_path / "elsewhere")
    beside.symlink_to(tmp_path / "elsewhere")
    (found,) = read(document)
    assert (dict(found.contents), found.absent) == ({}, 2)


def test_a_kind_that_the_bytes_belie_is_not_taken(tmp_path):
    exported(tmp_path)
    content = b"<script>no picture</script>"
    blob = Blob.of(content, "image/png")
    turn = values.turn("Look.", values.reply("I do."))
    block = Attached(blob, "whale.png").block
    chat = values.conversation(dataclasses.replace(turn, prompt=(block, *turn.prompt)))
    (tmp_path / "out.files" / "whale.png").write_bytes(content)
    along = TakenAlong(links={blob.sha256: "out.files/whale.png"})
    text = markdown_writer.build(chat, OPTIONS, along=along)
    (tmp_path / "out.md").write_text(text, encoding="utf-8")
    (found,) = read(tmp_path / "out.md")
    assert (dict(found.contents), found.absent) == ({}, 1)
