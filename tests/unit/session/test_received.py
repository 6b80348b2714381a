"""Pictures that a model or a tool sends: kept once by their hash, and sent back as they came."""

from __future__ import annotations

import base64
import dataclasses
from pathlib import Path

import pytest

from orca_desktop.domain.attached import attached_of
from orca_desktop.domain.blobs import blob_of
from orca_desktop.domain.blocks import Block, ImageBlock, TextBlock, ToolResultBlock, inside
from orca_desktop.domain.conversation import Draft
from orca_desktop.session.asking import Started
from orca_desktop.session.intents import AskQuestion
from orca_desktop.session.received import ReceivedPictures
from tests.support.attachments import picture, saved
from tests.support.gateway_scripts import PICTURE
from tests.unit.session.conftest import Bench
from tests.unit.session.gateway_bench import opened
from tests.unit.store import values

CONTENT = base64.b64decode(PICTURE["source"]["data"])


async def asked(bench: Bench, words: str = "Draw something") -> None:
    assert isinstance(await bench.session.ask(AskQuestion(Draft(words))), Started)
    await bench.until(lambda: not bench.newest().is_running)
    await bench.until(lambda: bench.session.workspace.is_at_rest)


async def test_pictures_of_models_and_tools_are_kept_once(tmp_path: Path) -> None:
    async with opened(tmp_path, "pictures") as bench:
        await asked(bench)
        blocks = bench.newest().blocks
        own = next(each for each in blocks if isinstance(each, ImageBlock))
        result = next(each for each in blocks if isinstance(each, ToolResultBlock))
        words, inner = inside(result)
        assert words == TextBlock("Drawn.")
        for each in (own, inner):
            known = attached_of(each)
            assert known is not None
            assert (known.width, known.height) == (30, 20)
            assert await bench.session.attachments.content(known) == CONTENT
        assert blob_of(own) == blob_of(inner)
        turn_id = bench.session.shown.path[0].id
        stored = await bench.stored(turn_id, lambda turn: turn.chosen is not None)
        assert stored.chosen is not None
        assert stored.chosen.blocks == blocks


async def test_an_answer_is_safe_before_its_pictures_are_read(tmp_path: Path) -> None:
    async with opened(tmp_path, "pictures") as bench:
        assert isinstance(await bench.session.ask(AskQuestion(Draft("Draw"))), Started)
        turn_id = bench.session.shown.path[0].id
        stored = await bench.stored(
            turn_id, lambda turn: turn.chosen and not turn.chosen.is_running
        )
        assert stored.chosen is not None
        assert stored.chosen.text.endswith("Done.")
        assert attached_of(stored.chosen.blocks[1]) is None, "they come after it"
        await bench.until(lambda: bench.session.workspace.is_at_rest)
        stored = await bench.stored(turn_id, lambda turn: turn.chosen is not None)
        assert stored.chosen == bench.newest()
        assert attached_of(bench.newest().blocks[1]) is not None


async def test_they_go_back_exactly_as_they_came(tmp_path: Path) -> None:
    async with opened(tmp_path, "pictures", "hello") as bench:
        await asked(bench)
        await asked(bench, "And now?")
        content = bench.gateway.messages[1].json["messages"][1]["content"]
        assert content[1] == PICTURE
        assert content[3]["content"] == [{"type": "text", "text": "Drawn."}, PICTURE]


async def test_a_picture_goes_with_its_conversation(tmp_path: Path) -> None:
    async with opened(tmp_path, "pictures") as bench:
        await asked(bench)
        known = attached_of(bench.newest().blocks[1])
        assert known is not None
        conversation_id = bench.session.shown.id
        await bench.session.delete(conversation_id)
        await values.purge(bench.store, conversation_id)
        assert await bench.session.attachments.content(known) is None


async def test_a_practice_picture_is_shown_with_its_size(bench: Bench) -> None:
    await asked(bench, "Play picture")
    known = [attached_of(each) for each in bench.newest().blocks]
    assert [(each.width, each.height) for each in known if each is not None] == [(320, 200)]


def image(data: str, media_type: str = "image/png", **more: str) -> ImageBlock:
    return ImageBlock({"type": "base64", "media_type": media_type, "data": data, **more})


@pytest.mark.parametrize(
    "block",
    [
        image("no base64!"),
        image(""),
        image(base64.b64encode(b"no picture").decode()),
        image(base64.b64encode(CONTENT).decode() + "\n"),
        image(base64.b64encode(CONTENT).decode(), name="more than can be put back"),
        ImageBlock({"type": "url", "url": "https://example.com/a.png"}),
        ToolResultBlock("mcp_tool_result", "one", "words"),
        ToolResultBlock("mcp_tool_result", "one", [{"type": "image", "source": 5}, "x"]),
    ],
)
async def test_what_cannot_be_put_back_stays_as_it_came(bench: Bench, block: Block) -> None:
    await asked(bench)
    reply = dataclasses.replace(bench.newest(), parts=(block,))
    assert await ReceivedPictures(bench.store).kept(reply) is reply


@pytest.mark.slow
async def test_an_animation_is_sent_back_whole(bench: Bench) -> None:
    await asked(bench)
    whole = saved(picture(12, 8), "GIF")
    reply = dataclasses.replace(
        bench.newest(), parts=(image(base64.b64encode(whole).decode(), "image/gif"),)
    )
    (block,) = (await ReceivedPictures(bench.store).kept(reply)).parts
    assert isinstance(block, ImageBlock)
    known = attached_of(block)
    assert known is not None
    assert known.blob.media_type == "image/gif"
    assert await bench.session.attachments.content(known) == whole
