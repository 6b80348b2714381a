"""What ends before its request was sent is never told as perhaps billed, whoever ends it."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from orca_desktop.domain.changes import ReplyAdvanced
from orca_desktop.domain.conversation import Draft
from orca_desktop.domain.errors import ErrorKind, advice
from orca_desktop.domain.reply import Status
from orca_desktop.domain.secret import Secret
from orca_desktop.gateway.address import GatewayAddress
from orca_desktop.keychain import Keychain
from orca_desktop.session.asking import Started
from orca_desktop.session.intents import AskQuestion
from tests.support.gateway import KEY, ScriptedGateway

if TYPE_CHECKING:
    from tests.unit.session.conftest import Bench

MODEL = "somebody/large-1"


@pytest.mark.parametrize("place", ["read", "_ask"])
async def test_W9_a_keychain_that_raises_has_sent_nothing(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    def fail(*_: object) -> None:
        raise LookupError("what?")

    monkeypatch.setattr(Keychain, place, fail)
    await bench.session.settings.set(bench.session.shown.settings.with_value("model", MODEL))
    assert isinstance(await bench.session.ask(AskQuestion(Draft("Hello"))), Started)
    reply = await bench.answered()
    assert (reply.status, reply.failure is not None) == (Status.FAILED, True)
    assert reply.failure is not None
    assert (reply.failure.kind, reply.failure.maybe_billed) == (ErrorKind.INTERNAL, False)
    assert "billed" not in str(advice(reply.failure).todo)


async def test_W9_closing_while_it_connects_has_sent_nothing(bench: Bench) -> None:
    """The server takes the connection but never secures it."""
    reached = asyncio.Event()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        reached.set()
        await reader.read()
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    access = bench.session.access
    access.connect(GatewayAddress(f"https://127.0.0.1:{port}"))
    bench.keychain.keep_for_session(access.address.origin, Secret(KEY))
    await bench.session.settings.set(bench.session.shown.settings.with_value("model", MODEL))
    assert isinstance(await bench.session.ask(AskQuestion(Draft("Hello"))), Started)
    await reached.wait()
    conversation = bench.session.shown.id
    session = await bench.reopen()
    await session.open(conversation)
    failure = bench.newest().failure
    assert failure is not None
    assert (failure.kind, failure.maybe_billed) == (ErrorKind.CLOSED, False)
    server.close()
    await server.wait_closed()


async def test_closing_while_it_waits_for_the_answer_may_be_billed(bench: Bench) -> None:
    async with ScriptedGateway("silent") as gateway:
        access = bench.session.access
        access.connect(GatewayAddress(gateway.url))
        bench.keychain.keep_for_session(access.address.origin, Secret(KEY))
        await bench.session.settings.set(bench.session.shown.settings.with_value("model", MODEL))
        assert isinstance(await bench.session.ask(AskQuestion(Draft("Hello"))), Started)
        await bench.until(lambda: bench.of(ReplyAdvanced))
        assert gateway.messages
        conversation = bench.session.shown.id
        session = await bench.reopen()
        await session.open(conversation)
        failure = bench.newest().failure
        assert failure is not None
        assert (failure.kind, failure.maybe_billed) == (ErrorKind.CLOSED, True)
