"""What a person brings in: kept by its hash, shown small, had again in full size while it can be."""

from __future__ import annotations

import dataclasses
import io
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PIL import Image

from orca_desktop.domain.attached import Attached
from orca_desktop.domain.attachments import TEXT
from orca_desktop.domain.blobs import Blob
from orca_desktop.domain.changes import Change, Told
from orca_desktop.domain.words import Text
from orca_desktop.session.attachments import GONE, AttachmentIntake, RecentContents
from orca_desktop.store import Store
from tests.support import attachments as made
from tests.unit.store import values

NOBODY = Attached(Blob("0" * 64, "image/png", 5), "gone.png")


def png(width: int, height: int) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (width, height), (200, 30, 40)).save(out, "PNG")
    return out.getvalue()


class Intake:
    """An intake over a real store, and what it told."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.told: list[Change] = []
        self.intake = AttachmentIntake(store, self.told.append)


@pytest.fixture
async def brought(tmp_path: Path) -> AsyncIterator[Intake]:
    store = await values.opened(tmp_path / "chats.db")
    yield Intake(store)
    await store.close()


async def kept(brought: Intake, content: bytes, media_type: str) -> Attached:
    blob = await brought.store.blobs.put(content, media_type)
    assert isinstance(blob, Blob)
    return Attached(blob, "a")


async def test_the_words_of_a_pdf_are_kept_for_the_search(brought: Intake) -> None:
    found = await brought.intake.bring(made.pdf_of("Whales sing."), "song.pdf")
    assert isinstance(found, Attached)
    asked = values.turn("What is this?", values.reply("A song."))
    asked = dataclasses.replace(asked, prompt=(found.block, *asked.prompt))
    conversation = values.conversation(asked)
    assert await brought.store.conversations.add_turn(conversation, asked) is None
    assert await brought.store.search.places("whales") == {conversation.id: asked.id}


async def test_what_is_not_there_any_more_is_said_or_shown_as_nothing(
    brought: Intake, tmp_path: Path
) -> None:
    assert not brought.intake.was_made_smaller(NOBODY)
    assert await brought.intake.in_full_size(NOBODY) == GONE
    assert await brought.intake.content(NOBODY) is None
    assert await brought.intake.preview(NOBODY) == b""
    assert await brought.intake.save(NOBODY, tmp_path / "a.png") == GONE
    assert not (tmp_path / "a.png").exists()
    await brought.store.close()
    assert await brought.intake.content(NOBODY) is None


async def test_what_is_kept_can_be_read_and_saved(brought: Intake, tmp_path: Path) -> None:
    attached = await kept(brought, b"words", TEXT)
    assert await brought.intake.content(attached) == b"words"
    assert await brought.intake.preview(attached) == b"", "a text has no small picture"
    target = tmp_path / "words.txt"
    target.write_bytes(b"older and longer")
    assert await brought.intake.save(attached, target) is None
    assert target.read_bytes() == b"words"
    refused = await brought.intake.save(attached, tmp_path / "nowhere" / "words.txt")
    assert isinstance(refused, Text)


async def test_a_large_picture_is_sent_smaller_and_can_be_had_whole_until_it_is_sent(
    brought: Intake,
) -> None:
    large = await brought.intake.bring(png(2400, 30), "wide.png")
    assert isinstance(large, Attached)
    assert large.name == "wide.png"
    assert large.width < 2400
    assert brought.intake.was_made_smaller(large)
    assert (await brought.intake.preview(large)).startswith(b"\x89PNG")
    whole = await brought.intake.in_full_size(large)
    assert isinstance(whole, Attached)
    assert (whole.width, whole.height) == (2400, 30)
    assert await brought.intake.content(whole) is not None
    small = await brought.intake.bring(png(20, 10), "small.png")
    assert isinstance(small, Attached)
    assert not brought.intake.was_made_smaller(small)
    brought.intake.forget_originals()
    assert await brought.intake.in_full_size(large) == GONE
    assert brought.told == []


async def test_what_cannot_be_sent_is_said_and_kept_nowhere(
    brought: Intake, tmp_path: Path
) -> None:
    refused = await brought.intake.bring(b"", "empty.txt")
    assert isinstance(refused, Text) and "empty" in str(refused)
    missing = await brought.intake.bring_file(tmp_path / "nothing.txt")
    assert isinstance(missing, Text) and "nothing.txt" in str(missing)
    words = await brought.intake.bring(b"Hello", "hello.txt")
    assert isinstance(words, Attached)
    await brought.store.close()
    again = await brought.intake.bring(b"Hello", "hello.txt")
    assert isinstance(again, Text), "the store says why"


async def test_what_is_left_out_of_it_is_told(brought: Intake) -> None:
    moving = await brought.intake.bring(made.animation("GIF"), "moving.gif")
    assert isinstance(moving, Attached)
    (told,) = brought.told
    assert isinstance(told, Told) and "first picture" in str(told.sentence)
    preview = await brought.intake.preview(moving)
    assert preview
    brought.intake.forget_originals()
    assert await brought.intake.preview(moving) == preview


def test_the_latest_are_kept_as_far_as_they_fit() -> None:
    recent = RecentContents(10)
    recent.put("a", b"xxxx")
    recent.put("b", b"xxxx")
    assert recent.get("a") == b"xxxx"
    recent.put("c", b"xx")
    assert [recent.get(each) for each in "abc"] == [b"xxxx", b"xxxx", b"xx"], "ten fit"
    assert recent.get("a")
    recent.put("d", b"x")
    assert recent.get("b") is None, "the one that was not asked for the longest goes"
    assert recent.get("a") == b"xxxx"
    recent.put("a", b"y")
    assert recent.get("a") == b"y"
    recent.put("e", b"x" * 11)
    assert [recent.get(each) for each in "acde"] == [None] * 4
    recent.put("f", b"x")
    recent.clear()
    assert recent.get("f") is None


@pytest.mark.slow
async def test_a_page_of_a_pdf_is_shown_by_its_number(brought: Intake) -> None:
    paper = await brought.intake.bring(made.pdf_of("One", "Two words"), "paper.pdf")
    assert isinstance(paper, Attached)
    first, second = [await brought.intake.page(paper, number) for number in (1, 2)]
    assert first.startswith(b"\x89PNG")
    assert second.startswith(b"\x89PNG")
    assert first != second
    picture = await brought.intake.bring(png(5, 5), "red.png")
    assert isinstance(picture, Attached)
    assert await brought.intake.page(picture, 1) == b""
    assert await brought.intake.page(dataclasses.replace(NOBODY, name="gone.pdf"), 1) == b""


async def test_a_preview_is_read_once(brought: Intake, monkeypatch: pytest.MonkeyPatch) -> None:
    one = await kept(brought, png(30, 20), "image/png")
    preview = await brought.intake.preview(one)
    assert preview
    asked: list[Attached] = []

    async def no_content(attached: Attached) -> None:
        asked.append(attached)

    monkeypatch.setattr(brought.intake, "content", no_content)
    assert await brought.intake.preview(one) == preview
    assert asked == []
    assert await brought.intake.preview(NOBODY) == b""
    assert asked == [NOBODY]


async def test_what_is_no_picture_has_no_preview(brought: Intake) -> None:
    broken = await kept(brought, b"no picture", "image/png")
    assert await brought.intake.preview(broken) == b""
    words = await brought.intake.bring(b"Hello", "hello.txt")
    assert isinstance(words, Attached)
    assert await brought.intake.preview(words) == b""
    assert not brought.intake.was_made_smaller(words)
    assert await brought.intake.in_full_size(words) is GONE
