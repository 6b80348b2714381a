"""No token lands in a wrong column, however the streams of a comparison are interleaved.

``ORCA_SCHEDULES`` sets how many ways to take turns are tried (nightly: thousands).
"""

from __future__ import annotations

import asyncio
import itertools
import json
import os
from collections.abc import AsyncIterator
from pathlib import Path
from random import Random
from typing import Any

import httpx
import pytest

from orca_desktop.domain.changes import Change, ReplyAdvanced
from orca_desktop.domain.comparison import Plan, Question, Variant
from orca_desktop.domain.conversation import Draft
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.domain.reply import Status
from orca_desktop.gateway import address
from orca_desktop.gateway.client import Gateway
from orca_desktop.keychain import Keychain
from orca_desktop.session.access import Access
from orca_desktop.session.asking import Started
from orca_desktop.session.intents import StartComparison
from orca_desktop.session.session import Session
from orca_desktop.store import Store
from tests.support.gateway import sse
from tests.support.waiting import until

COLUMNS = 8
TOKENS = 5
SCHEDULES = int(os.environ.get("ORCA_SCHEDULES", "200"))


def words_of(name: str) -> list[str]:
    """The tokens of a column: no two columns have one in common."""
    return [f"{name}-{number} " for number in range(TOKENS)]


class Interleaved(httpx.AsyncBaseTransport):
    """A network on which all streams run at once and take turns as chance has it."""

    def __init__(self, seed: int) -> None:
        self.chance = Random(seed)  # noqa: S311
        self.order: list[str] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if request.method == "GET":
            return httpx.Response(200, stream=httpx.ByteStream(b'{"data": []}'))
        body = json.loads(await request.aread())
        name = body["system"]
        await self._yield()
        headers = {"Content-Type": "text/event-stream", "X-Orca-Request-Id": f"request {name}"}
        return httpx.Response(200, headers=headers, content=self._stream(name))

    async def _stream(self, name: str) -> AsyncIterator[bytes]:
        data = b"".join(sse(event) for event in events_of(name))
        place = 0
        while place < len(data):
            await self._yield()
            self.order.append(name)
            size = self.chance.randrange(60, 400)
            yield data[place : place + size]
            place += size

    async def _yield(self) -> None:
        for _ in range(self.chance.randrange(3)):
            await asyncio.sleep(0)


def events_of(name: str) -> list[dict[str, Any]]:
    usage = {"input_tokens": 1, "output_tokens": 1}
    message = {"id": f"message {name}", "role": "assistant", "model": name, "usage": usage}
    text = {"type": "text", "text": ""}
    return [
        {"type": "message_start", "message": message},
        {"type": "content_block_start", "index": 0, "content_block": text},
        *(
            {
                "type": "content_block_delta",
                "index": 0,
                "delta": {"type": "text_delta", "text": word},
            }
            for word in words_of(name)
        ),
        {"type": "content_block_stop", "index": 0},
        {"type": "message_delta", "delta": {"stop_reason": "end_turn"}, "usage": usage},
        {"type": "message_stop"},
    ]


@pytest.mark.slow
async def test_no_token_lands_in_a_wrong_column(tmp_path: Path) -> None:
    store = await Store.open(tmp_path / "chats.db", tmp_path / "backups")
    assert isinstance(store, Store)
    transport = Interleaved(0)
    gateway = Gateway(address.PRACTICE, transport=lambda: transport, needs_key=False)
    names: dict[str, str] = {}
    wrong: list[str] = []

    def watch(change: Change) -> None:
        if isinstance(change, ReplyAdvanced):
            told = "".join(words_of(str(change.reply.settings["system"])))
            if not told.startswith(change.reply.text):
                wrong.append(change.reply.text)

    access = Access(Gateway(address.OFFICIAL), gateway, Keychain())
    session = Session(store, access, watch, practice=True, settles_after=())
    await session.start()
    await session.compare.set_concurrency(COLUMNS)
    interleaved = 0
    for schedule in range(SCHEDULES):
        transport.chance, transport.order = Random(schedule), []  # noqa: S311
        if schedule % 2 == 0:
            await session.new_conversation()
        names = {str(each): f"column{schedule}.{each}" for each in range(COLUMNS)}
        variants = tuple(Variant(each, changes={"system": name}) for each, name in names.items())
        common = DEFAULTS.with_value("model", "practice/any")
        plan = Plan((Question.INSTRUCTIONS,), common, variants, is_blind=schedule % 2 == 0)
        found = await session.ask(StartComparison(Draft("Which are you?"), plan))
        assert isinstance(found, Started), found
        await until(lambda: not session.is_busy(session.shown.id))
        turn = session.shown.by_id[found.turn_id]
        assert turn.comparison is not None
        assert len(turn.replies) == COLUMNS
        for column in turn.comparison.columns:
            reply, name = turn.reply(column.shown or ""), names[column.variant_id]
            assert reply is not None
            assert reply.status is Status.FINISHED
            assert reply.text == "".join(words_of(name))
            assert reply.settings["system"] == name
            assert reply.response_id == f"message {name}"
            assert reply.request_id == f"request {name}"
            assert reply.model_returned == name
        changes = sum(one != other for one, other in itertools.pairwise(transport.order))
        interleaved += changes > COLUMNS * 2
    assert wrong == []
    assert interleaved > SCHEDULES * 0.9, "the streams really took turns"
    conversation_id = session.shown.id
    before = session.shown
    await session.close()
    await store.close()
    again = await Store.open(tmp_path / "chats.db", tmp_path / "backups")
    assert isinstance(again, Store)
    loaded = await again.conversations.load(conversation_id)
    assert loaded == before
    await again.close()
