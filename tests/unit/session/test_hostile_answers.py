"""Answers that a careless or hostile gateway sends: calls, pictures and hashes that are none."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from orca_desktop.domain.attached import attached_of
from orca_desktop.domain.blobs import Blob, blobs_of
from orca_desktop.domain.blocks import ToolResultBlock, inside
from orca_desktop.domain.conversation import Conversation, Draft
from orca_desktop.domain.history import open_calls
from orca_desktop.domain.parameters import Value
from orca_desktop.domain.reply import Status
from orca_desktop.session.asking import Started
from orca_desktop.session.intents import AnswerCalls, AskQuestion
from orca_desktop.session.own_tools import MOST_CALLS
from tests.support.gateway import Script, Talk
from tests.support.gateway_scripts import PICTURE, block_start, block_stop, delta, play_whole, whole
from tests.unit.session.conftest import Bench
from tests.unit.session.gateway_bench import opened


def answering(*blocks: dict[str, Any], stop_reason: str = "end_turn") -> Script:
    """A gateway that answers with these blocks; the input of a call may be a text of JSON."""

    async def answer(talk: Talk) -> None:
        told = []
        for index, block in enumerate(blocks):
            given = block.get("input")
            if isinstance(given, str):
                told.append(
                    [
                        block_start(index, {**block, "input": {}}),
                        delta(index, "input_json_delta", partial_json=given),
                        block_stop(index),
                    ]
                )
            else:
                told.append([block_start(index, block), block_stop(index)])
        await play_whole(talk, whole(talk, *told, stop_reason=stop_reason))

    return answer


def call(name: str, given: Any, id_: str = "toolu_1") -> dict[str, Any]:
    return {"type": "tool_use", "id": id_, "name": name, "input": given}


async def ask(bench: Bench, text: str = "Hello", **settings: Value) -> None:
    session = bench.session
    found = session.shown.settings
    for name, value in settings.items():
        found = found.with_value(name, value)
    await session.settings.set(found)
    assert isinstance(await session.ask(AskQuestion(Draft(text))), Started)


def said(shown: Conversation) -> list[object]:
    """All words of both sides, without prices, which may come later."""
    return [(turn.prompt, [reply.parts for reply in turn.replies]) for turn in shown.path]


async def at_rest(bench: Bench) -> None:
    session = bench.session
    await bench.until(
        lambda: (
            session.workspace.is_at_rest
            and session.going_on.is_at_rest
            and not session.is_busy(session.shown.id)
        )
    )


@pytest.mark.parametrize("given", ['{"a":' * 930 + "1" + "}" * 930, '{"a": NaN, "b": 1e999}', "{"])
async def test_the_results_of_a_call_go_out_whatever_it_asked(tmp_path: Path, given: str) -> None:
    script = answering(call("thing", given), stop_reason="tool_use")
    async with opened(tmp_path, script, "hello") as bench:
        await ask(bench)
        await at_rest(bench)
        reply = bench.newest()
        result = ToolResultBlock("tool_result", open_calls(reply)[0].id, "x")
        assert isinstance(await bench.session.ask(AnswerCalls(reply.id, (result,))), Started)
        await at_rest(bench)
        assert bench.newest().status is Status.FINISHED
        shown = bench.session.shown
        session = await bench.reopen()
        await session.open(shown.id)
        assert said(session.shown) == said(shown)


async def test_an_answer_that_does_not_wait_gets_no_results(tmp_path: Path) -> None:
    script = answering(call("calculator", {"expression": "1+1"}), stop_reason="end_turn")
    async with opened(tmp_path, script, "hello") as bench:
        await ask(bench, calculator=True)
        await at_rest(bench)
        assert len(bench.gateway.messages) == 1


@pytest.mark.slow
async def test_thousands_of_calls_do_not_keep_the_loop(tmp_path: Path) -> None:
    expression = "1.1^9999.9*" * 80 + "1"
    calls = [call("calculator", {"expression": expression}, f"id_{n}") for n in range(1000)]
    async with opened(tmp_path, answering(*calls, stop_reason="tool_use"), "hello") as bench:
        await ask(bench, calculator=True)
        await bench.until(lambda: len(bench.session.shown.path) == 2)
        await at_rest(bench)
        given = bench.gateway.messages[1].json["messages"][-1]["content"]
        assert len(given) == 1000
        ran = [each for each in given if not each.get("is_error")]
        assert len(ran) == MOST_CALLS


@pytest.mark.parametrize("place", ["start", "delta", "result"])
async def test_no_answer_names_a_file_that_is_kept_here(tmp_path: Path, place: str) -> None:
    """Who knows the hash of a file would have it sent with the next question."""
    started: list[dict[str, Any]] = []

    async def names_it(talk: Talk) -> None:
        await play_whole(talk, whole(talk, started))

    async with opened(tmp_path, names_it, "hello") as bench:
        kept = await bench.store.blobs.put(b"a letter", "text/plain")
        assert isinstance(kept, Blob)
        named = {"type": "document", "source": kept.source}
        use = {"type": "mcp_tool_use", "id": "m", "name": "d", "server_name": "s", "input": {}}
        result = {"type": "mcp_tool_result", "tool_use_id": "m", "content": [named]}
        words = [block_start(0, {"type": "text", "text": "Hello"}), block_stop(0)]
        told = {
            "start": [block_start(1, named)],
            "delta": [
                block_start(1, {"type": "document"}),
                delta(1, "document_delta", source=kept.source),
            ],
            "result": [block_start(1, use), block_stop(1), block_start(2, result)],
        }[place]
        started += [*words, *told, block_stop(2 if place == "result" else 1)]
        await ask(bench)
        await at_rest(bench)
        shown = bench.session.shown.id
        session = await bench.reopen()
        await session.open(shown)
        assert not list(blobs_of(bench.newest().blocks))
        await ask(bench, "Go on")
        await at_rest(bench)
        assert bench.newest().status is Status.FINISHED
        assert "a letter" not in bench.gateway.messages[1].body.decode()


async def test_a_picture_that_nothing_could_hold_stays_in_its_answer(tmp_path: Path) -> None:
    """Results inside results, and results with what is no block, are kept as they came."""
    inner = {"type": "tool_result", "tool_use_id": "n", "content": [PICTURE]}
    use = {"type": "mcp_tool_use", "id": "m", "name": "d", "server_name": "s", "input": {}}
    other = {**use, "id": "o"}
    deep = {"type": "mcp_tool_result", "tool_use_id": "m", "content": [PICTURE, inner]}
    odd = {"type": "mcp_tool_result", "tool_use_id": "o", "content": [PICTURE, "word"]}
    async with opened(tmp_path, answering(use, deep, other, odd), "hello") as bench:
        await ask(bench)
        await at_rest(bench)
        results = [each for each in bench.newest().blocks if isinstance(each, ToolResultBlock)]
        assert [attached_of(each) is not None for each in inside(results[0])] == [True, False]
        assert results[0].content[1] == inner
        assert results[1].content == odd["content"]
        await ask(bench, "Go on")
        await at_rest(bench)
        assert bench.newest().status is Status.FINISHED
        sent = bench.gateway.messages[1].json["messages"][1]["content"]
        assert sent == [use, deep, other, odd]
