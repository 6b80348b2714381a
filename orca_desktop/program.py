"""Everything behind the window, put together: store, key, gateways, session and presenter."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Final

from orca_desktop.domain import secret
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Sentence
from orca_desktop.gateway import address
from orca_desktop.gateway.client import Gateway
from orca_desktop.gateway.practice import PracticeTransport
from orca_desktop.keychain import Keychain
from orca_desktop.session.access import Access
from orca_desktop.session.session import Session
from orca_desktop.session.tasks import spawn
from orca_desktop.store import Store, StoreProblem
from orca_desktop.ui.bus import Bus
from orca_desktop.ui.presenter import Presenter

if TYPE_CHECKING:
    from orca_desktop.cli import Arguments
    from orca_desktop.paths import Profile
    from orca_desktop.ui.main_window import MainWindow

_BACKUP_AFTER_SECONDS: Final = 20.0
"""The first backup of a run waits until the person is no longer waiting for the program."""

_BAD_ADDRESS: Final = QT_TRANSLATE_NOOP("program", "The gateway address is not usable: {reason}")
_BAD_KEY: Final = QT_TRANSLATE_NOOP(
    "program", "The key in ORCAROUTER_API_KEY is not usable: {reason}"
)


class Program:
    """The running program behind one window."""

    def __init__(
        self, store: Store, session: Session, presenter: Presenter, window: MainWindow
    ) -> None:
        self._store = store
        self.session = session
        self.presenter = presenter
        self.window = window
        self._backup = spawn(self._back_up(), "backup")

    @classmethod
    async def open(
        cls, arguments: Arguments, key: str | None, profile: Profile, window: MainWindow
    ) -> Program | Sentence:
        """Open the store and connect everything; a sentence says why that is not possible."""
        base = address.OFFICIAL if arguments.base_url is None else address.parse(arguments.base_url)
        if isinstance(base, Sentence):
            return Sentence("program", _BAD_ADDRESS, {"reason": base})
        environment_key = secret.parse(key) if key else None
        if isinstance(environment_key, Sentence):
            return Sentence("program", _BAD_KEY, {"reason": environment_key})
        store = await Store.open(profile.database, profile.backups)
        if isinstance(store, StoreProblem):
            return store.sentence
        bus = Bus(window)
        practice = Gateway(address.PRACTICE, transport=PracticeTransport(), needs_key=False)
        access = Access(Gateway(base), practice, Keychain(), environment_key)
        session = Session(store, access, bus.changed.emit, practice=arguments.practice)
        presenter = Presenter(window, session, profile)
        bus.changed.connect(presenter.apply)
        program = cls(store, session, presenter, window)
        await presenter.start(keep_address=arguments.base_url is not None)
        if store.recovery is not None:
            window.show_notice(store.recovery.sentence)
        return program

    async def close(self) -> None:
        """End answers, save what there is, and close the files."""
        self._backup.cancel()
        await self.presenter.close()
        await self.session.close()
        await self._store.close()

    async def _back_up(self) -> None:
        await asyncio.sleep(_BACKUP_AFTER_SECONDS)
        self.session.library.trouble(await self._store.backup.make_if_due())
