"""Pictures and files as a message holds them: by their hash, with what is known of them."""

from __future__ import annotations

import pytest

from orca_desktop.domain.attached import Attached, attached_of
from orca_desktop.domain.blobs import Blob, blob_of, blobs_of
from orca_desktop.domain.blocks import Block, DocumentBlock, ImageBlock, TextBlock

HASH = "0123456789abcdef" * 4
SOURCE = {"type": "blob", "sha256": HASH, "media_type": "image/png", "size": 5}


def test_a_content_is_known_by_its_hash() -> None:
    found = Blob.of(b"orca", "text/plain")
    assert found.sha256 == "e0c924608fdcda8536bd9cc86b0fce0ab2d54ecc1e8ed9673624c39cde7f7820"
    assert (found.media_type, found.size) == ("text/plain", 4)
    assert Blob.of(b"orca", "text/plain") == found != Blob.of(b"orca!", "text/plain")


@pytest.mark.parametrize("block", [ImageBlock(SOURCE), DocumentBlock(SOURCE, "a")])
def test_a_block_that_holds_a_hash_stands_for_its_content(block: Block) -> None:
    found = blob_of(block)
    assert found == Blob(HASH, "image/png", 5)
    assert Blob(HASH, "image/png", 5).source == SOURCE


@pytest.mark.parametrize(
    "change",
    [
        {"type": "base64"},
        {"sha256": HASH[:-1]},
        {"sha256": HASH + "0"},
        {"sha256": HASH.upper()},
        {"sha256": "../../../../etc/passwd"},
        {"sha256": None},
        {"media_type": None},
        {"size": -1},
        {"size": "5"},
    ],
)
def test_what_could_be_no_content_stands_for_none(change: dict[str, object]) -> None:
    assert blob_of(ImageBlock({**SOURCE, **change})) is None
    assert attached_of(ImageBlock({**SOURCE, **change})) is None


def test_contents_come_in_their_order_and_words_have_none() -> None:
    other = {**SOURCE, "sha256": HASH[::-1], "size": 0}
    blocks: list[Block] = [
        DocumentBlock(other),
        TextBlock("and"),
        ImageBlock({"type": "url", "url": "https://a.b/c.png"}),
        ImageBlock(SOURCE),
    ]
    assert [each.sha256 for each in blobs_of(blocks)] == [HASH[::-1], HASH]
    assert blob_of(TextBlock("words")) is None


@pytest.mark.parametrize(
    "found",
    [
        Attached(Blob(HASH, "image/png", 5), "orca.png", 640, 480, 0, 400),
        Attached(Blob(HASH, "image/png", 5)),
        Attached(Blob(HASH, "application/pdf", 5), "plan.pdf", pages=3, tokens=6_000),
        Attached(Blob(HASH, "text/plain", 5)),
    ],
)
def test_what_is_known_of_a_file_comes_back_from_its_block(found: Attached) -> None:
    block = found.block
    assert isinstance(block, ImageBlock if found.is_picture else DocumentBlock)
    assert attached_of(block) == found
    assert (found.sha256, found.size) == (HASH, 5)


def test_what_is_not_known_is_not_told() -> None:
    assert Attached(Blob(HASH, "image/png", 5)).block == ImageBlock(SOURCE)
    document = Attached(Blob(HASH, "text/plain", 5)).block
    assert document == DocumentBlock({**SOURCE, "media_type": "text/plain"}, None)


@pytest.mark.parametrize("odd", [0, -1, True, 2.5, "9", None, 2**31])
def test_a_count_that_cannot_be_is_unknown(odd: object) -> None:
    found = attached_of(ImageBlock({**SOURCE, "name": 5, "width": odd, "tokens": 2**31 - 1}))
    assert found is not None
    assert (found.name, found.width, found.tokens) == ("", 0, 2**31 - 1)


def test_a_file_on_the_web_is_not_attached() -> None:
    assert attached_of(TextBlock("a")) is None
    assert attached_of(ImageBlock({"type": "url", "url": "https://a.b/c.png"})) is None
