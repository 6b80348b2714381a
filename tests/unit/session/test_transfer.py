"""Before an export: what looks like a secret key is noticed, in what would be exported."""

from __future__ import annotations

import dataclasses
import datetime
import json
from pathlib import Path

import pytest

from orca_desktop.domain.blocks import (
    Block,
    ImageBlock,
    TextBlock,
    ThinkingBlock,
    ToolResultBlock,
    ToolUseBlock,
    UnknownBlock,
)
from orca_desktop.domain.comparison import Plan, Question, Variant, begun
from orca_desktop.domain.conversation import Conversation, Summary, Turn
from orca_desktop.domain.errors import ErrorKind, Failure
from orca_desktop.domain.parameters import DEFAULTS, Settings
from orca_desktop.domain.reply import Reply, Status
from orca_desktop.session import export_service

AT = datetime.datetime(2026, 9, 21, tzinfo=datetime.UTC)
KEY = "sk-orca-" + "Ab3" * 14


def chat(
    prompt: str = "q",
    answer: str = "a",
    title: str = "t",
    cited: str = "",
    coming: str = "",
    result: str = "",
    **settled: str,
) -> Conversation:
    settings = Settings({**DEFAULTS, **settled})
    citations = ({"type": "char_location", "cited_text": cited},) if cited else None
    hidden = ToolResultBlock("tool_result", "i", result)
    reply = Reply(
        "r", AT, settings, status=Status.FINISHED, parts=(hidden, TextBlock(answer, citations))
    )
    turn = Turn("t", None, AT, (TextBlock(prompt),), (reply,), "r")
    later = settings.with_value("system", coming) if coming else settings
    return Conversation(Summary("c", title, AT, AT), later, (turn,))


@pytest.mark.parametrize(
    "place", ["prompt", "answer", "title", "cited", "system", "tools", "coming"]
)
async def test_a_key_is_noticed_wherever_the_export_would_have_it(place: str) -> None:
    (found,) = await export_service.keys_in(chat(**{place: f"here: {KEY}"}))
    assert found == "OrcaRouter (sk-orca-...)"


BEFORE = ["", "a=", "\n", "\t", "\u2028", "\u202e", '"', "\\"]
"""What a key stands after; JSON writes some of it as a letter."""


@pytest.mark.parametrize("before", BEFORE)
@pytest.mark.parametrize(
    "form", ["result", "results", "input", "thinking", "cited", "other", "tool"]
)
async def test_a_key_is_noticed_wherever_in_a_block_it_begins(before: str, form: str) -> None:
    told = f"TOKEN:{before}{KEY}"
    blocks: dict[str, Block] = {
        "result": ToolResultBlock("tool_result", "i", told),
        "results": ToolResultBlock("tool_result", "i", [{"type": "text", "text": told}]),
        "input": ToolUseBlock("tool_use", "i", "n", {"x": [{told: 1}]}),
        "thinking": ThinkingBlock(told),
        "cited": TextBlock("x", ({"cited_text": told},), {"more": 1}),
        "other": UnknownBlock({"type": "odd", "x": told}),
    }
    block = blocks.get(form, TextBlock("x"))
    (turn,) = (found := chat()).turns
    (reply,) = turn.replies
    turn = dataclasses.replace(turn, replies=(dataclasses.replace(reply, parts=(block,)),))
    if form == "tool":
        settings = Settings({**DEFAULTS, "tools": (json.dumps({"description": told}),)})
        found = dataclasses.replace(found, settings=settings)
    assert await export_service.keys_in(found.with_turn(turn)) == ("OrcaRouter (sk-orca-...)",)


async def test_a_key_is_noticed_in_what_a_gateway_said_and_in_a_plan() -> None:
    (turn,) = (found := chat()).turns
    (reply,) = turn.replies
    failed = dataclasses.replace(reply, failure=Failure(ErrorKind.SERVER, f"no {KEY}"))
    told = found.with_turn(dataclasses.replace(turn, replies=(failed,)))
    assert await export_service.keys_in(told)
    plan = Plan((Question.INSTRUCTIONS,), DEFAULTS, (Variant("1", "", {"system": KEY}),))
    told = found.with_turn(dataclasses.replace(turn, comparison=begun(plan)))
    assert await export_service.keys_in(told)


def test_an_export_goes_under_the_day_and_the_title_on_a_free_name(tmp_path: Path) -> None:
    first = export_service.suggested_path(chat(title="A soup"), tmp_path)
    assert first.parent == tmp_path
    assert first.name.startswith("2026-09-2") and "A soup" in first.name
    first.touch()
    second = export_service.suggested_path(chat(title="A soup"), tmp_path)
    assert second != first and not second.exists()


async def test_what_is_not_shown_but_stands_in_the_file_is_told() -> None:
    assert await export_service.keys_in(chat(result="hf_" + "Ab3" * 14)) == (
        "Hugging Face (hf_Ab3Ab...)",
    )


async def test_a_picture_is_no_text() -> None:
    picture = {"type": "base64", "media_type": "image/png", "data": "AKIA" + "A1" * 8}
    found = chat()
    turn = dataclasses.replace(found.turns[0], prompt=(ImageBlock(picture),))
    assert await export_service.keys_in(found.with_turn(turn)) == ()
