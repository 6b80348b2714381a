"""Which version of the program is the newest: one question to one address, if the person wants it.

Nothing of the person is in it, nor which version asks, on which system. Decision 329.
"""

from __future__ import annotations

import asyncio
import logging
from typing import Final
from urllib.parse import urlsplit

import httpx

from orca_desktop.domain.releases import Release, read
from orca_desktop.gateway.connections import Connections
from orca_desktop.gateway.json_text import read_object
from orca_desktop.gateway.limits import Limits
from orca_desktop.gateway.network import Network
from orca_desktop.gateway.transit import Transit

ADDRESS: Final = "https://www.orcarouter.ai/desktop/latest.json"
"""The one address that is asked."""

PATIENCE: Final = 20.0
"""Seconds that it may take, from the beginning to the end."""

_MOST_BYTES: Final = 16 * 1024
_HEADERS: Final = {"User-Agent": "OrcaDesktop", "Accept": "application/json"}
_LOG: Final = logging.getLogger(__name__)


class _UnusableError(Exception):
    """The answer is not what was asked for."""


async def newest(
    network: Network, address: str = ADDRESS, patience: float = PATIENCE
) -> Release | None:
    """What the address tells of the newest version; nothing if it tells nothing that can be used.

    It is asked by the way out that the person chose. Redirects are not followed.
    """
    connections = Connections(
        Limits(connect=patience, write=patience), address, transport=None, network=network
    )
    try:
        async with asyncio.timeout(patience), connections.lend() as line:
            return await _asked(line.client, address)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is no reason to disturb anybody
        _LOG.info("no answer about the newest version: %s", type(error).__name__)
        return None
    finally:
        await connections.close()


async def _asked(client: httpx.AsyncClient, address: str) -> Release:
    extensions = Transit().extensions  # closes what a failed handshake leaves open
    async with client.stream("GET", address, headers=_HEADERS, extensions=extensions) as response:
        kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
        is_encoded = response.headers.get("content-encoding", "identity") != "identity"
        if response.status_code != httpx.codes.OK or kind != "application/json" or is_encoded:
            raise _UnusableError
        body = bytearray()
        async for piece in response.aiter_raw():
            body += piece
            if len(body) > _MOST_BYTES:
                raise _UnusableError
    release = read(read_object(bytes(body)), urlsplit(address).hostname or "")
    if release is None:
        raise _UnusableError
    return release
