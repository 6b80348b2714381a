"""A session over a scripted gateway, with a keyring in memory and little patience for prices."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from pathlib import Path
from random import Random

from orca_desktop.domain.reply import Reply
from orca_desktop.domain.secret import Secret
from orca_desktop.gateway import address
from orca_desktop.gateway.address import GatewayAddress
from orca_desktop.gateway.client import Gateway
from orca_desktop.gateway.practice.transport import PracticeTransport
from orca_desktop.gateway.sign_in_server import OFFICIAL, Server
from orca_desktop.keychain import Keychain
from orca_desktop.session.access import Access
from orca_desktop.session.session import Session
from orca_desktop.store import Store
from tests.support.gateway import KEY, Script, ScriptedGateway
from tests.support.gateway_client import PATIENT, SETTLES_AFTER
from tests.unit.session.conftest import Bench


class MemoryKeyring:
    """A keyring backend; ``kept`` shows what it holds."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}
        self.is_locked = False

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get(service)

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.is_locked:
            raise PermissionError("locked away")
        self.kept[service] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service]


class GatewayBench(Bench):
    """One session under test and the gateway on loopback that it asks."""

    def __init__(self, folder: Path, gateway: ScriptedGateway) -> None:
        super().__init__(folder, 0)
        self.gateway = gateway
        self.keyring = MemoryKeyring()
        self.server: Server = OFFICIAL
        self.key: Secret | None = Secret(KEY)

    async def open(self) -> Session:
        store = await Store.open(self.folder / "chats.db", self.folder / "backups")
        assert isinstance(store, Store)
        self.store = store
        where = address.parse(self.gateway.url)
        assert isinstance(where, GatewayAddress)
        transport = PracticeTransport(pace=0, random=Random(1))  # noqa: S311
        practice = Gateway(address.PRACTICE, transport=lambda: transport, needs_key=False)
        self.keychain = Keychain(backend=self.keyring)
        access = Access(
            Gateway(where, limits=PATIENT),
            practice,
            self.keychain,
            self.key,
            sign_in_server=self.server,
            contents=store.content,
        )
        self.session = Session(
            store, access, self.changes.append, practice=False, settles_after=SETTLES_AFTER
        )
        await self.session.start()
        return self.session

    async def answered(self) -> Reply:
        """The newest answer once it has ended, is saved, and has given its connection back."""
        await super().answered()
        await self.until(lambda: self.session.workspace.is_at_rest)
        return self.newest()


@contextlib.asynccontextmanager
async def opened(folder: Path, *scripts: str | Script) -> AsyncIterator[GatewayBench]:
    async with ScriptedGateway(*(scripts or ("hello",))) as gateway:
        bench = GatewayBench(folder, gateway)
        await bench.open()
        try:
            yield bench
        finally:
            with contextlib.suppress(TimeoutError):
                await bench.close()
        assert not gateway.failures
