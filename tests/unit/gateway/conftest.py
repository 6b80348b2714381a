"""What the tests of the client share: a scripted gateway and clients of it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest

from orca_desktop.gateway.address import Address
from orca_desktop.gateway.client import Gateway
from orca_desktop.gateway.gate import Gate
from orca_desktop.gateway.limits import Limits
from tests.support.gateway import ScriptedGateway
from tests.support.gateway_client import QUICK

Open = Callable[..., Gateway]


@pytest.fixture
async def scripted() -> AsyncIterator[ScriptedGateway]:
    """A running scripted gateway; a test sets its ``scripts``."""
    async with ScriptedGateway() as server:
        yield server
    assert not server.failures


@pytest.fixture
async def connect(scripted: ScriptedGateway) -> AsyncIterator[Open]:
    """Make clients of the scripted gateway; they are closed after the test."""
    opened = []

    def make(
        *scripts: str, address: str | None = None, limits: Limits = QUICK, **more: Any
    ) -> Gateway:
        if scripts:
            scripted.scripts = list(scripts)
        more.setdefault("gate", Gate(stagger=0.01))
        opened.append(Gateway(Address(address or scripted.url), limits=limits, **more))
        return opened[-1]

    yield make
    for gateway in opened:
        await gateway.close()
