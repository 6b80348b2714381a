"""A desk whose window asks a gateway on loopback, through the real client."""

from __future__ import annotations

from pathlib import Path
from random import Random

from orca_desktop import paths
from orca_desktop.domain.secret import Secret
from orca_desktop.gateway import address
from orca_desktop.gateway.client import Gateway
from orca_desktop.gateway.practice.transport import PracticeTransport
from orca_desktop.keychain import Keychain
from orca_desktop.session.access import Access
from orca_desktop.session.session import Session
from orca_desktop.store import Store
from orca_desktop.ui.platform.bus import Bus
from orca_desktop.ui.shell.main_window import MainWindow
from orca_desktop.ui.shell.presenters import Presenters
from tests.support.gateway import KEY, ScriptedGateway
from tests.support.gateway_client import PATIENT, SETTLES_AFTER
from tests.ui.compare.desk import Desk


class LoopbackDesk(Desk):
    """A window and everything behind it, as far as a scripted gateway."""

    def __init__(self, window: MainWindow, folder: Path, gateway: ScriptedGateway) -> None:
        super().__init__(window, folder, 0)
        self.gateway = gateway

    async def open(self) -> None:
        profile = paths.open_profile(self.folder)
        assert isinstance(profile, paths.Profile)
        store = await Store.open(profile.database, profile.backups)
        assert isinstance(store, Store)
        self.store = store
        bus = Bus(self.window)
        where = address.parse(self.gateway.url)
        assert isinstance(where, address.GatewayAddress)
        transport = PracticeTransport(pace=0, random=Random(1))  # noqa: S311
        practice = Gateway(address.PRACTICE, transport=lambda: transport, needs_key=False)
        access = Access(Gateway(where, limits=PATIENT), practice, Keychain(), Secret(KEY))
        self.session = Session(
            store, access, bus.publish, practice=False, settles_after=SETTLES_AFTER
        )
        self.presenters = await Presenters.open(
            self.window, self.session, profile, bus, keep_address=True
        )

    async def close(self) -> None:
        await super().close()
        await self.until(lambda: not self.gateway.open_connections)
