"""A key goes to the gateway it is for, and to no other."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from orca_desktop.domain.blocks import Text
from orca_desktop.domain.errors import ErrorKind
from orca_desktop.domain.events import Failed, Finished, StreamEvent
from orca_desktop.domain.key_state import KeyState
from orca_desktop.domain.message import Message, Role
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.domain.request import MessageRequest
from orca_desktop.domain.secret import Secret
from orca_desktop.gateway import address
from orca_desktop.gateway.client import Gateway
from orca_desktop.gateway.practice import PracticeTransport
from orca_desktop.keychain import Keychain
from orca_desktop.session.access import Access
from tests.support.gateway import KEY, ScriptedGateway

REQUEST = MessageRequest((Message(Role.USER, (Text("Hello"),)),), DEFAULTS)


@pytest.fixture
async def served() -> AsyncIterator[tuple[ScriptedGateway, ScriptedGateway]]:
    async with ScriptedGateway("hello") as one, ScriptedGateway("hello") as two:
        yield one, two


def at(gateway: ScriptedGateway) -> address.Address:
    parsed = address.parse(gateway.url)
    assert isinstance(parsed, address.Address)
    return parsed


def access(gateway: ScriptedGateway, key: str | None = None) -> Access:
    practice = Gateway(address.PRACTICE, transport=PracticeTransport(pace=0), needs_key=False)
    secret = Secret(key) if key else None
    return Access(Gateway(at(gateway)), practice, Keychain(), secret)


async def ending(asked: Access, request: MessageRequest = REQUEST) -> StreamEvent:
    events = [event async for event in asked.events(request)]
    return events[-1]


async def test_the_key_of_this_run_is_used(served: tuple[ScriptedGateway, ScriptedGateway]) -> None:
    one, _ = served
    asked = access(one, KEY)
    assert isinstance(await ending(asked), Finished)
    shown = await asked.report()
    assert shown.state is KeyState.FROM_ENVIRONMENT
    assert KEY not in repr(shown)
    assert KEY.endswith(shown.tail)
    await asked.close()


async def test_the_key_of_this_run_does_not_follow_to_another_address(
    served: tuple[ScriptedGateway, ScriptedGateway],
) -> None:
    one, two = served
    asked = access(one, KEY)
    asked.connect(at(two))
    ended = await ending(asked)
    assert isinstance(ended, Failed)
    assert ended.failure.kind in {ErrorKind.NO_KEY, ErrorKind.KEYRING}
    assert two.messages == []
    await asked.close()


async def test_a_remembered_address_gets_the_key_of_this_run(
    served: tuple[ScriptedGateway, ScriptedGateway],
) -> None:
    one, two = served
    asked = access(one, KEY)
    asked.begin_with(at(two))
    assert isinstance(await ending(asked), Finished)
    assert one.messages == []
    await asked.close()


async def test_practice_models_never_reach_the_gateway(
    served: tuple[ScriptedGateway, ScriptedGateway],
) -> None:
    one, _ = served
    asked = access(one, KEY)
    practice = MessageRequest(REQUEST.messages, DEFAULTS.having("model", "practice/small"))
    assert isinstance(await ending(asked, practice), Finished)
    assert one.messages == []
    await asked.close()


@pytest.mark.parametrize(
    ("pasted", "state"),
    [("", KeyState.REFUSED), ("two words", KeyState.REFUSED), ("sk-orca-wrong", KeyState.REFUSED)],
)
async def test_a_key_that_is_refused_is_not_kept(
    served: tuple[ScriptedGateway, ScriptedGateway], pasted: str, state: KeyState
) -> None:
    one, _ = served
    asked = access(one)
    shown = await asked.enter(pasted)
    assert shown.state is state
    assert shown.problem is not None
    assert not (await asked.report()).state.works
    await asked.close()


async def test_without_a_keyring_a_good_key_is_kept_for_this_run_and_that_is_said(
    served: tuple[ScriptedGateway, ScriptedGateway], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")
    one, _ = served
    asked = access(one)
    shown = await asked.enter(f" {KEY}\n")
    assert shown.state is KeyState.SESSION_ONLY
    assert shown.problem is not None
    assert isinstance(await ending(asked), Finished)
    await asyncio.sleep(0)
    await asked.close()
