"""A session whose gateway is scripted on loopback, and the words to follow a comparison by."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Iterable, Sequence
from pathlib import Path
from random import Random

from orca_desktop.domain.changes import ComparisonChanged
from orca_desktop.domain.comparison import Comparison, Plan, Question, Variant
from orca_desktop.domain.conversation import Turn
from orca_desktop.domain.money import Prices
from orca_desktop.domain.parameters import Settings
from orca_desktop.domain.reply import Reply
from orca_desktop.domain.secret import Secret
from orca_desktop.gateway import address
from orca_desktop.gateway.account import PAUSES
from orca_desktop.gateway.address import GatewayAddress
from orca_desktop.gateway.client import Gateway
from orca_desktop.gateway.practice.transport import PracticeTransport
from orca_desktop.keychain import Keychain
from orca_desktop.session.access import Access
from orca_desktop.session.asking import Started
from orca_desktop.session.session import Session
from orca_desktop.store import Store
from tests.support.gateway import KEY, Script, ScriptedGateway
from tests.support.gateway_client import PATIENT
from tests.unit.session.conftest import Bench


class LoopbackBench(Bench):
    """A session that asks a gateway on loopback, through the real client."""

    def __init__(
        self, folder: Path, gateway: ScriptedGateway, settles_after: Sequence[float] = PAUSES
    ) -> None:
        super().__init__(folder, 0)
        self.gateway = gateway
        self.settles_after = settles_after

    async def open(self) -> Session:
        store = await Store.open(self.folder / "chats.db", self.folder / "backups")
        assert isinstance(store, Store)
        self.store = store
        where = address.parse(self.gateway.url)
        assert isinstance(where, GatewayAddress)
        transport = PracticeTransport(pace=0, random=Random(1))  # noqa: S311
        practice = Gateway(address.PRACTICE, transport=lambda: transport, needs_key=False)
        self.keychain = Keychain()
        access = Access(
            Gateway(where, limits=PATIENT),
            practice,
            self.keychain,
            Secret(KEY),
        )
        self.session = Session(
            store,
            access,
            self.changes.append,
            practice=False,
            settles_after=self.settles_after,
        )
        await self.session.start()
        return self.session

    async def lists(self, prices: Prices, name: str = "") -> None:
        """Let the gateway list a model, or the one in use; unknown prices are not told."""
        name = name or self.session.shown.settings.model
        model: dict[str, object] = {"id": name, "object": "model"}
        if prices.is_known:
            model["pricing"] = {
                "prompt_per_million": str(prices.input),
                "completion_per_million": str(prices.output),
            }
        self.gateway.listed = [model]
        assert await self.session.models.refresh() is None


@contextlib.asynccontextmanager
async def looped(folder: Path, script: Script) -> AsyncIterator[LoopbackBench]:
    """A session whose gateway plays a script, which must not have failed at the end."""
    async with ScriptedGateway(script) as gateway:
        bench = LoopbackBench(folder, gateway)
        await bench.open()
        yield bench
        with contextlib.suppress(TimeoutError):
            await bench.close()
        assert gateway.failures == []


def plan(settings: Settings, variants: Sequence[Variant], *more: Question, **changes) -> Plan:
    return Plan(more or (Question.CREATIVITY,), settings, tuple(variants), **changes)


def comparison_of(bench: Bench, turn_id: str) -> tuple[Turn, Comparison]:
    turn = bench.session.shown.by_id[turn_id]
    assert turn.comparison is not None
    return turn, turn.comparison


def shown(bench: Bench, turn_id: str) -> dict[str, Reply | None]:
    """The reply that each column shows, by the id of its variant."""
    turn, comparison = comparison_of(bench, turn_id)
    return {column.variant_id: turn.reply(column.shown or "") for column in comparison.shown}


def texts(bench: Bench, turn_id: str) -> dict[str, str]:
    return {key: reply.text if reply else "" for key, reply in shown(bench, turn_id).items()}


async def over(bench: Bench, turn_id: str, seconds: float = 60) -> None:
    """Wait until nothing of a conversation is asked or waits, and all is saved."""
    session = bench.session
    await bench.until(
        lambda: not session.is_busy(session.shown.id) and not session.compare.waiting(turn_id),
        seconds,
    )


async def started(found: object) -> str:
    assert isinstance(found, Started), found
    return found.turn_id


def waits(changes: Iterable[object]) -> list[dict[str, int]]:
    return [dict(each.waiting) for each in changes if isinstance(each, ComparisonChanged)]
