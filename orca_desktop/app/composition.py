"""Everything behind the window, put together: store, key, gateways, session and presenters."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Final

from orca_desktop.app import change_log
from orca_desktop.domain.attachments import Prepared
from orca_desktop.domain.changes import Told
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text
from orca_desktop.gateway import address
from orca_desktop.gateway.client import Gateway
from orca_desktop.keychain import Keychain
from orca_desktop.session.access import Access
from orca_desktop.session.session import Session
from orca_desktop.session.tasks import spawn
from orca_desktop.store import Store, StoreProblem
from orca_desktop.ui.platform import memory
from orca_desktop.ui.platform.bus import Bus
from orca_desktop.ui.shell.presenters import Presenters

if TYPE_CHECKING:
    from collections.abc import Callable

    from orca_desktop.domain.changes import Change
    from orca_desktop.domain.secret import Secret
    from orca_desktop.gateway.address import GatewayAddress
    from orca_desktop.gateway.practice.sight import Seen
    from orca_desktop.gateway.practice.transport import PracticeTransport
    from orca_desktop.paths import Profile
    from orca_desktop.ui.shell.main_window import MainWindow

_BACKUP_AFTER_SECONDS: Final = 20.0
"""The first backup of a run waits until the person is no longer waiting for the program."""

_BACKUP_PAUSE_SECONDS: Final = 3600.0
"""A window may stay open for weeks, and a backup is due each day."""

_REST_PAUSE_SECONDS: Final = 5.0
"""How often it is looked whether answers are still written, while a backup waits for them."""

_TIDY_UP_AFTER_SECONDS: Final = 3.0
"""When work is done that an earlier run was cut off from, after the window has come to rest."""

_TIDY_UP_PAUSE_SECONDS: Final = 0.05
"""Between two steps of it, so that what the person does comes between."""

_CATCH_UP_AFTER_SECONDS: Final = 5.0
"""When the network is used for the first time without being asked, if there is a key."""

_UPDATES_AFTER_SECONDS: Final = 30.0
"""When it is asked whether there is a newer version, where the person wants that; it can wait."""

_UPDATES_PAUSE_SECONDS: Final = 3600.0
"""A window may stay open for weeks, and a question is due each day."""

_KEYRING_WAITS: Final = Text(
    "program",
    QT_TRANSLATE_NOOP(
        "program", "Waiting for the system's keyring. It may be asking for its password."
    ),
)


_LOOKED_AT_EDGE: Final = 64
"""Pixels of what the practice gateway sees of a picture; enough for its colour."""


def _play() -> PracticeTransport:
    """The practice gateway, when something is asked of it."""
    from orca_desktop.gateway.practice.transport import PracticeTransport  # noqa: PLC0415 - as said

    return PracticeTransport(eyes=_look)


async def _look(content: bytes) -> Seen | None:
    """What the practice gateway sees, read like everything that is brought in."""
    from orca_desktop.attachments import reader  # noqa: PLC0415 - when there is something to see
    from orca_desktop.gateway.practice.sight import Seen  # noqa: PLC0415 - as above

    found = await reader.read(content, "", preview=_LOOKED_AT_EDGE)
    return Seen(found.preview, found.words) if isinstance(found, Prepared) else None


class Program:
    """The running program behind one window."""

    def __init__(
        self,
        store: Store,
        session: Session,
        profile: Profile,
        bus: Bus,
        presenters: Presenters,
    ) -> None:
        self.store = store
        self.session = session
        self.presenters = presenters
        self.window = presenters.window
        self._bus = bus
        self._profile = profile
        self._background = (
            spawn(self._back_up(), "backup"),
            spawn(self._catch_up(), "catch up"),
            spawn(self._tidy_up(), "tidy up"),
            spawn(self._ask_for_updates(), "updates"),
        )

    @classmethod
    async def open(
        cls,
        profile: Profile,
        window: MainWindow,
        *,
        gateway: GatewayAddress | None = None,
        key: Secret | None = None,
        practice: bool = False,
    ) -> Program | StoreProblem:
        """Open the store and connect everything, or say what is in the way of the store.

        ``gateway``, ``key`` and ``practice`` hold for this run and go before what is remembered.
        """
        store = await Store.open(profile.database, profile.backups, rested=memory.give_back)
        if isinstance(store, StoreProblem):
            return store
        bus = Bus(window)
        access = Access(
            Gateway(gateway or address.OFFICIAL),
            Gateway(address.PRACTICE, transport=_play, needs_key=False),
            Keychain(still_waiting=lambda: bus.publish(Told(_KEYRING_WAITS))),
            key,
            contents=store.content,
        )
        session = Session(store, access, _publisher(bus), practice=practice)
        keep_address = gateway is not None
        presenters = await Presenters.open(window, session, profile, bus, keep_address=keep_address)
        program = cls(store, session, profile, bus, presenters)
        await session.saving.tell_repairs(store.recovery)
        if profile.is_full:
            await store.prove()  # so that it is said before anything is lost
        return program

    async def move_to(self, window: MainWindow) -> None:
        """Go on behind another window; the one before hears of nothing any more."""
        await self.presenters.close()
        self.presenters = await Presenters.take_over(window, self.session, self._profile, self._bus)
        self.window = window

    async def close(self) -> None:
        """End answers, save what there is, and close the files."""
        for task in self._background:
            task.cancel()
        await self.presenters.close()
        await self.session.close()
        await self.store.close()

    async def _catch_up(self) -> None:
        """Ask the gateway what it offers now, and what earlier answers cost in the end.

        Without a key nothing is asked: the person has not begun with that gateway.
        """
        await asyncio.sleep(_CATCH_UP_AFTER_SECONDS)
        session = self.session
        if session.settings.knows_practice or not (await session.access.report()).state.works:
            return
        await session.models.refresh_if_old()
        await session.settling.settle_earlier()

    async def _tidy_up(self) -> None:
        """Do to its end what an earlier program left: texts to fold, words to remove for good.

        What is removed for good waits until a log that was left behind is checked.
        """
        await asyncio.sleep(_TIDY_UP_AFTER_SECONDS)
        await self.session.mover.finish_cut_off()
        await self.store.search.fold_all(_TIDY_UP_PAUSE_SECONDS)
        if not self.store.is_unchecked:
            await self._forget_old()

    async def _forget_old(self) -> None:
        await self.session.library.forget_old()
        self.session.library.report(await self.store.blobs.forget_waiting())

    async def _ask_for_updates(self) -> None:
        await asyncio.sleep(_UPDATES_AFTER_SECONDS)
        while True:
            await self.session.updates.ask_if_due()
            await asyncio.sleep(_UPDATES_PAUSE_SECONDS)

    async def _back_up(self) -> None:
        await asyncio.sleep(_BACKUP_AFTER_SECONDS)
        told: Text | None = None
        while True:
            is_quiet = self.session.workspace.is_at_rest
            if is_quiet:
                was_unchecked = self.store.is_unchecked
                refused = await self.session.backups.back_up_if_due()
                if was_unchecked:
                    await self._forget_old()
                else:  # a window may stay open for weeks
                    await self.session.library.forget_old()
                if refused is not None and refused != told:  # once, and not every hour
                    self.window.show_notice(refused)
                told = refused
            await asyncio.sleep(_BACKUP_PAUSE_SECONDS if is_quiet else _REST_PAUSE_SECONDS)


def _publisher(bus: Bus) -> Callable[[Change], None]:
    """What tells the window of a change, and before that the log where it takes such lines."""
    if not change_log.is_wanted():
        return bus.publish

    def publish(change: Change) -> None:
        change_log.write(change)
        bus.publish(change)

    return publish
