"""Files beside a document have names that are safe everywhere, whatever they were called."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, strategies as st

from orca_desktop.domain import clock
from orca_desktop.domain.attached import Attached
from orca_desktop.domain.blobs import Blob
from orca_desktop.domain.blocks import (
    DocumentBlock,
    ImageBlock,
    TextBlock,
    ToolResultBlock,
    with_inside,
)
from orca_desktop.domain.conversation import Conversation, Summary, Turn
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.formats import assets, markdown_writer
from orca_desktop.formats.options import Attachments, Detail, ExportOptions

KINDS = ("image/png", "image/jpeg", "application/pdf", "text/plain", "application/x-else")


def block(name: str, kind: str = "text/plain", number: int = 0) -> ImageBlock | DocumentBlock:
    return Attached(Blob(f"{number:064x}", kind, 1), name).block


@pytest.mark.parametrize(
    ("name", "kind", "written"),
    [
        ("notes.md", "text/plain", "notes.md"),
        ("Makefile", "text/plain", "Makefile.txt"),
        ("table.xlsx", "text/plain", "table.xlsx.md"),
        ("Letter.ODT", "text/plain", "Letter.ODT.md"),
        ("archive.tar.gz", "text/plain", "archive.tar.gz"),
        ("a.png", "image/png", "a.png"),
        ("a.PNG", "image/png", "a.PNG"),
        ("a.jpeg", "image/jpeg", "a.jpeg"),
        ("a.png", "image/jpeg", "a.png.jpg"),
        ("", "image/webp", "image-1.webp"),
        ("", "text/plain", "document-1.txt"),
        ("paper", "application/pdf", "paper.pdf"),
        ("../../etc/passwd", "text/plain", "passwd.txt"),
        ("con.txt", "text/plain", "_con.txt"),
        (".bashrc", "text/plain", "bashrc.txt"),
        ("what", "application/x-else", "what.bin"),
    ],
)
def test_a_file_is_called_what_it_is(name, kind, written):
    assert [each.name for each in assets.assets_of([block(name, kind)])] == [written]


@given(st.lists(st.tuples(st.text(max_size=200), st.sampled_from(KINDS)), max_size=8))
def test_any_names_are_safe_and_of_their_own(given_names):
    found = assets.assets_of(
        block(name, kind, number) for number, (name, kind) in enumerate(given_names)
    )
    names = [each.name for each in found]
    assert len(names) == len(given_names)
    assert len({name.casefold() for name in names}) == len(names)
    for name in names:
        assert not re.search(r'[/\\\x00-\x1f<>:"|?*]', name)
        assert name.strip(". ") == name
        assert len(name.encode()) <= 150


@given(st.text(max_size=40), st.text(max_size=40))
def test_an_address_ends_nothing_and_starts_nothing(folder, name):
    address = assets.link_to(folder, name)
    assert not re.search(r"[\x00-\x20<>&#?\\]", address)


def test_files_in_results_of_tools_go_along_too():
    first, second = block("photo.png", "image/png"), block("notes.md", number=1)
    result = with_inside(ToolResultBlock("tool_result", "one", ""), (TextBlock("Seen."), second))
    assert [each.name for each in assets.assets_of((result, first))] == ["notes.md", "photo.png"]


def test_a_document_refers_to_the_files_in_results_and_tells_their_words():
    picture = block("photo.png", "image/png")
    assert isinstance(picture, ImageBlock)
    result = with_inside(
        ToolResultBlock("tool_result", "one", ""), (TextBlock("Seen it."), picture)
    )
    moment = clock.now()
    turn = Turn("t", None, moment, (result,))
    conversation = Conversation(Summary("c", "Title", moment, moment), DEFAULTS, (turn,))
    key = assets.key_of(picture)
    assert key is not None
    options = ExportOptions(attachments=Attachments.FILES, tools=Detail.QUOTE)
    text = markdown_writer.build(
        conversation,
        options,
        along=assets.TakenAlong({key: "x.files/photo.png"}),
    )
    assert "![Image 1, photo.png](<x.files/photo.png>)" in text
    assert "> Seen it." in text
    assert "sha256" not in text.partition("<!-- orca-desktop:2")[0]
