"""The list of models belongs to the gateway that told it."""

from __future__ import annotations

from pathlib import Path

import pytest

from orca_desktop.gateway import address
from orca_desktop.gateway.client import Gateway
from orca_desktop.gateway.practice import PracticeTransport
from orca_desktop.keychain import Keychain
from orca_desktop.session.access import Access
from orca_desktop.session.models import Models
from orca_desktop.store import Store
from tests.support.gateway import ScriptedGateway


def at(gateway: ScriptedGateway) -> address.GatewayAddress:
    parsed = address.parse(gateway.url)
    assert isinstance(parsed, address.GatewayAddress)
    return parsed


async def test_a_list_that_comes_after_the_gateway_was_changed_is_not_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = await Store.open(tmp_path / "chats.db")
    assert isinstance(store, Store)
    practice = Gateway(address.PRACTICE, transport=PracticeTransport(pace=0), needs_key=False)
    told = Access.models
    async with ScriptedGateway("hello") as one, ScriptedGateway("hello") as two:
        access = Access(Gateway(at(one)), practice, Keychain(), None)
        models = Models(store, access, lambda _: None)
        goes_over = True

        async def meanwhile(self: Access) -> object:
            found = await told(self)
            if goes_over:
                self.connect(at(two))
            return found

        monkeypatch.setattr(Access, "models", meanwhile)
        before = models.cards
        assert await models.refresh() is None
        assert (models.cards, models.listed_at) == (before, None)
        assert not any(each.is_listed for each in before)
        goes_over = False
        assert await models.refresh() is None
        assert models.listed_at is not None
        assert all(each.is_listed for each in models.cards)
        await access.close()
    await store.close()
