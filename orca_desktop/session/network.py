"""How requests leave this computer: chosen, remembered, and tried."""

from __future__ import annotations

import asyncio
import dataclasses
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from orca_desktop.domain.network import NetworkChoices, OwnProxy, from_fact, to_fact
from orca_desktop.domain.secret import Secret
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text
from orca_desktop.gateway import daemon
from orca_desktop.gateway.address import is_loopback
from orca_desktop.gateway.proxies import UnusableProxyError, proxy_for

if TYPE_CHECKING:
    from orca_desktop.gateway.tls import Authorities
    from orca_desktop.gateway.trial import Tried
    from orca_desktop.session.access import Access
    from orca_desktop.session.remembered import Remembered

_NETWORK: Final = "network"
_CONTEXT: Final = "network"
_SYSTEM: Final = QT_TRANSLATE_NOOP("network", "Now: {proxy}")
_DIRECT: Final = QT_TRANSLATE_NOOP("network", "Now: none, the gateway is reached directly.")
_UNUSABLE: Final = QT_TRANSLATE_NOOP(
    "network", "Now: {proxy}, which cannot be used. Only http, https and socks5 can."
)


class NetworkSettings:
    """What the person chose about the network; it counts from the next request on."""

    def __init__(self, access: Access, remembered: Remembered) -> None:
        self._access = access
        self._network = access.network
        self._passwords = access.proxy_passwords
        self._remembered = remembered

    @property
    def choices(self) -> NetworkChoices:
        """What is chosen now."""
        return self._network.choices

    @property
    def is_needed(self) -> bool:
        """Whether the gateway is anywhere but on this computer."""
        return not is_loopback(urlsplit(self._access.address.base).hostname or "")

    def begin(self) -> None:
        """Use what earlier runs remembered."""
        self._network.use(from_fact(self._remembered.get(_NETWORK)))

    async def choose(self, choices: NetworkChoices) -> None:
        """Let requests leave in this way from now on, and remember it."""
        if choices != self.choices:
            self._network.use(choices)
            await self._remembered.keep(_NETWORK, to_fact(choices))

    async def has_password(self, own: OwnProxy) -> bool:
        """Whether a password is kept for this user of this proxy; asks the keyring."""
        return isinstance(await self._passwords.find(own), Secret)

    async def keep_password(self, own: OwnProxy, password: str) -> Text:
        """Keep the password of a proxy; says where it is now."""
        kept = await self._passwords.keep(own, Secret(password))
        self._network.use(self.choices)
        return kept

    async def remove_password(self, own: OwnProxy) -> None:
        """Forget the password of a proxy."""
        await self._passwords.remove(own)
        self._network.use(self.choices)

    async def trust(self, file: Path) -> Text | None:
        """Trust the authorities in a file beside those of the system; says why not, if not."""
        found = await asyncio.to_thread(_examine, file)
        if isinstance(found, Text):
            return found
        await self.choose(dataclasses.replace(self.choices, certificates=str(file)))
        return None

    async def trusted(self) -> tuple[str, ...] | Text:
        """The names of the authorities that are trusted beside the system's, or what is wrong."""
        file = self.choices.certificates
        if not file:
            return ()
        found = await asyncio.to_thread(_examine, Path(file))
        return found if isinstance(found, Text) else found.names

    async def system_proxy(self) -> Text:
        """What the system says now about the way to the gateway."""
        try:
            found = await asyncio.to_thread(proxy_for, self._access.address.base)
        except UnusableProxyError as error:
            return Text(_CONTEXT, _UNUSABLE, {"proxy": error.proxy})
        return (
            Text(_CONTEXT, _DIRECT)
            if found is None
            else Text(_CONTEXT, _SYSTEM, {"proxy": found.name})
        )

    async def try_way(self) -> Tried:
        """Reach the gateway in the way that is chosen, and say what happened on it."""
        await daemon.load("orca_desktop.gateway.trial")
        from orca_desktop.gateway import trial  # noqa: PLC0415 - as said there

        return await trial.try_way(self._access.address, self._network)


def _examine(file: Path) -> Authorities | Text:
    from orca_desktop.gateway import tls  # noqa: PLC0415 - what only a request needs

    return tls.examine(file)
