"""Whether there is a newer version: asked only if the person wants that, and once a day at most."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from orca_desktop import __version__
from orca_desktop.domain import clock, releases
from orca_desktop.domain.changes import NewerVersionFound

if TYPE_CHECKING:
    from collections.abc import Callable

    from orca_desktop.domain.changes import Change
    from orca_desktop.domain.releases import Release
    from orca_desktop.gateway.network import Network
    from orca_desktop.session.remembered import Remembered

FACT: Final = "updates"
_EVERY: Final = datetime.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Asked:
    """When it was asked last, and what was told then; nothing if no answer could be used."""

    when: datetime.datetime
    newest: Release | None

    @property
    def newer(self) -> Release | None:
        """The version that was told, if it is newer than this program."""
        newest = self.newest
        is_newer = newest is not None and releases.is_newer(newest.version, __version__)
        return newest if is_newer else None


class Updates:
    """Asks for the newest version by itself where that is wanted, or when the person asks.

    In practice nobody is asked. Nothing is ever fetched but the words about a version.
    """

    def __init__(
        self,
        network: Network,
        remembered: Remembered,
        publish: Callable[[Change], None],
        practises: Callable[[], bool],
    ) -> None:
        self._network = network
        self._remembered = remembered
        self._publish = publish
        self._practises = practises
        self._is_asking = False

    @property
    def host(self) -> str:
        """Who is asked."""
        from orca_desktop.gateway.releases import ADDRESS  # noqa: PLC0415 - seldom needed

        return urlsplit(ADDRESS).hostname or ""

    @property
    def may_ask(self) -> bool:
        """Whether anybody is asked at all: in practice nobody is."""
        return not self._practises()

    @property
    def is_wanted(self) -> bool:
        """Whether it is asked once a day."""
        return self._fact.get("wanted") is True

    async def set_wanted(self, *, wanted: bool) -> None:
        """Ask once a day from now on, or no longer."""
        await self._keep(wanted=wanted)

    @property
    def asked(self) -> Asked | None:
        """When it was asked last, and what came of it."""
        when = self._fact.get("asked")
        if isinstance(when, bool) or not isinstance(when, int):
            return None
        return Asked(clock.moment_of(when), releases.read(self._fact.get("newest"), self.host))

    async def ask_if_due(self) -> None:
        """Ask, if that is wanted and was not done for a day; a newer version is published."""
        asked = self.asked
        # A clock that was set back would have it wait for years.
        is_due = asked is None or abs(clock.now() - asked.when) >= _EVERY
        if not (self.is_wanted and is_due and await self.ask()):
            return
        newer = self.asked.newer if self.asked is not None else None
        if newer is not None and newer.version != self._fact.get("skipped"):
            self._publish(NewerVersionFound(newer))

    async def ask(self) -> bool:
        """Ask now, unless that may not be; what comes of it is in ``asked``."""
        if self._is_asking or not self.may_ask:
            return False
        from orca_desktop.gateway.releases import ADDRESS, newest  # noqa: PLC0415 - seldom needed

        self._is_asking = True
        try:
            # Remembered first, so that it is once a day whatever happens meanwhile.
            await self._keep(asked=clock.moment(clock.now()), newest=None)
            found = await newest(self._network, ADDRESS)
            await self._keep(newest=None if found is None else found.to_fact())
        finally:
            self._is_asking = False
        return True

    async def skip(self, release: Release) -> None:
        """Tell no more of this version."""
        await self._keep(skipped=release.version)

    @property
    def _fact(self) -> dict[str, Any]:
        fact = self._remembered.get(FACT)
        return fact if isinstance(fact, dict) else {}

    async def _keep(self, **changed: object) -> None:
        await self._remembered.keep(FACT, {**self._fact, **changed})
