"""Whether everything is well: what the program stands on, looked at when somebody asks."""

from __future__ import annotations

import asyncio
import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

from orca_desktop.gateway.proxies import UnusableProxyError, proxy_for

if TYPE_CHECKING:
    from pathlib import Path

    from orca_desktop.domain.network import NetworkChoices
    from orca_desktop.session.access import Access
    from orca_desktop.session.backups import BackupKeeper, DataState
    from orca_desktop.store import Store


@dataclass(frozen=True, slots=True)
class HealthState:
    """What was found: the gateway's address, the proxy that leads there, the data and its room.

    ``proxy`` is empty where none is used; ``free`` is in bytes, and unknown where the disk does not
    tell. ``sqlite`` is the version that keeps the chats.
    """

    address: str
    proxy: str
    can_use_proxy: bool
    data: DataState
    free: int | None
    sqlite: str


class Health:
    """Looks at what the program stands on. Nothing is sent, and no keyring is asked."""

    def __init__(self, store: Store, access: Access, backups: BackupKeeper) -> None:
        self._store = store
        self._access = access
        self._backups = backups

    async def examine(self) -> HealthState:
        """What is found now."""
        address = self._access.address.base
        proxy, can_use = await asyncio.to_thread(_proxy, address, self._access.network.choices)
        data = await self._backups.state()
        free = await asyncio.to_thread(_free, data.folder)
        return HealthState(address, proxy, can_use, data, free, self._store.sqlite_version)


def _proxy(address: str, choices: NetworkChoices) -> tuple[str, bool]:
    """The proxy that is used, without a password, and whether it can be."""
    try:
        found = proxy_for(address, choices)
    except UnusableProxyError as error:
        return error.proxy, False
    return (found.name, True) if found is not None else ("", True)


def _free(folder: Path) -> int | None:
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return None
