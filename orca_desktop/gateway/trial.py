"""Trying the way to a gateway: what happens on it, in a sentence, without spending anything."""

from __future__ import annotations

import asyncio
import socket
import ssl
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import httpx

from orca_desktop.domain.errors import span
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, Text, counted
from orca_desktop.gateway.connections import Connections
from orca_desktop.gateway.exceptions import asks_for_login, causes
from orca_desktop.gateway.failures import plain
from orca_desktop.gateway.limits import Limits
from orca_desktop.gateway.network import LockedPasswordError, Network
from orca_desktop.gateway.proxies import UnusableProxyError
from orca_desktop.gateway.tls import UnreadableAuthorityError
from orca_desktop.gateway.transit import Transit

if TYPE_CHECKING:
    from orca_desktop.gateway.address import GatewayAddress

PATIENCE: Final = 15.0
"""Seconds that a trial may take."""


@dataclass(frozen=True, slots=True)
class Tried:
    """What happened on the way, and whether the gateway was reached."""

    words: Text
    is_well: bool = False


async def try_way(address: GatewayAddress, network: Network, patience: float = PATIENCE) -> Tried:
    """Ask the gateway for its models, without a key, over a connection of its own.

    Whatever it answers, the way to it works.
    """
    limits = Limits(connect=patience, write=patience)
    connections = Connections(limits, address.base, transport=None, network=network)
    proxy: str | None = None
    began = time.monotonic()
    try:
        async with asyncio.timeout(patience), connections.lend() as line:
            proxy = line.proxy
            extensions = Transit().extensions  # closes what a failed handshake leaves open
            async with line.client.stream("GET", address.url("models"), extensions=extensions):
                pass  # its first line is enough
    except Exception as error:  # noqa: BLE001 - whatever it is, the person gets an answer
        return Tried(_happened(error, proxy, patience, has_user=_has_user(network)))
    finally:
        await connections.close()
    values = {"time": _span(time.monotonic() - began)}
    if proxy is None:
        return Tried(Text(_CONTEXT, _REACHED, values), is_well=True)
    return Tried(Text(_CONTEXT, _REACHED_BY, {**values, "proxy": proxy}), is_well=True)


def _has_user(network: Network) -> bool:
    own = network.choices.used_proxy
    return own is not None and bool(own.user)


def _happened(error: Exception, proxy: str | None, patience: float, *, has_user: bool) -> Text:
    """What went wrong, and where."""
    behind = list(causes(error))
    found = _before_all(error) or _too_late(error, proxy, patience) or _unsecured(behind, proxy)
    if found is not None:
        return found
    if proxy is None:
        return _without_proxy(behind, error)
    return _by_proxy(behind, error, proxy, has_user=has_user)


def _before_all(error: Exception) -> Text | None:
    """What went wrong before anything was sent."""
    if isinstance(error, UnusableProxyError):
        return Text(_CONTEXT, _UNUSABLE, {"proxy": plain(error.proxy)})
    if isinstance(error, LockedPasswordError):
        return Text(_CONTEXT, _LOCKED, {"reason": str(error)})
    if isinstance(error, UnreadableAuthorityError):
        return Text(_CONTEXT, _NO_FILE, {"file": error.file})
    return None


def _too_late(error: Exception, proxy: str | None, patience: float) -> Text | None:
    if not isinstance(error, TimeoutError | httpx.TimeoutException):
        return None
    if proxy is None:
        return counted(_CONTEXT, _SLOW, round(patience))
    return counted(_CONTEXT, _SLOW_PROXY, round(patience), proxy=proxy)


def _unsecured(behind: list[BaseException], proxy: str | None) -> Text | None:
    """What is wrong with the secure connection, if it is that."""
    if not any(isinstance(each, ssl.SSLError) for each in behind):
        return None
    is_untrusted = any(isinstance(each, ssl.SSLCertVerificationError) for each in behind)
    if proxy is None:
        return Text(_CONTEXT, _UNTRUSTED if is_untrusted else _NOT_SECURED)
    return Text(_CONTEXT, _UNTRUSTED_BY if is_untrusted else _NOT_SECURED_BY, {"proxy": proxy})


def _by_proxy(behind: list[BaseException], error: Exception, proxy: str, *, has_user: bool) -> Text:
    if asks_for_login(error):
        return Text(_CONTEXT, _WRONG_LOGIN if has_user else _WANTS_LOGIN, {"proxy": proxy})
    if isinstance(error, httpx.ProxyError):
        return Text(_CONTEXT, _REFUSED, {"proxy": proxy, "reason": plain(str(error))})
    if any(isinstance(each, socket.gaierror) for each in behind):
        return Text(_CONTEXT, _NOT_FOUND, {"proxy": proxy})
    if _is_refused(behind):
        return Text(_CONTEXT, _NOBODY, {"proxy": proxy})
    return Text(_CONTEXT, _BROKEN, {"proxy": proxy, "reason": _reason(error)})


def _without_proxy(behind: list[BaseException], error: Exception) -> Text:
    if any(isinstance(each, socket.gaierror) for each in behind):
        return Text(_CONTEXT, _NO_GATEWAY)
    if _is_refused(behind):
        return Text(_CONTEXT, _NOBODY_THERE)
    return Text(_CONTEXT, _BROKEN_WAY, {"reason": _reason(error)})


def _is_refused(behind: list[BaseException]) -> bool:
    return any(isinstance(each, ConnectionRefusedError) for each in behind)


def _reason(error: Exception) -> str:
    return plain(str(error)) or type(error).__name__


def _span(seconds: float) -> Text:
    """How long it took; below a second in thousandths."""
    if seconds < 1:
        return Text(_CONTEXT, _MILLISECONDS, {"count": max(round(seconds * 1000), 1)})
    return span(seconds)


_CONTEXT: Final = "network"
_MILLISECONDS: Final = QT_TRANSLATE_NOOP("network", "{count} ms")
_REACHED: Final = QT_TRANSLATE_NOOP(
    "network", "The gateway answers, without a proxy. It took {time}."
)
_REACHED_BY: Final = QT_TRANSLATE_NOOP(
    "network", "The gateway answers, through {proxy}. It took {time}."
)
_UNUSABLE: Final = QT_TRANSLATE_NOOP(
    "network", "The proxy {proxy} cannot be used: only http, https and socks5 can."
)
_LOCKED: Final = QT_TRANSLATE_NOOP("network", "The password of the proxy was not found. {reason}")
_NO_FILE: Final = QT_TRANSLATE_NOOP(
    "network",
    "The file of trusted certificates {file} cannot be read. Choose it again, or remove it.",
)
_SLOW: Final = Counted(
    "Nothing answered within 1 second.",
    QT_TRANSLATE_NOOP("network", "Nothing answered within {n} seconds.", None, 1),
)
_SLOW_PROXY: Final = Counted(
    "Nothing came through {proxy} within 1 second.",
    QT_TRANSLATE_NOOP("network", "Nothing came through {proxy} within {n} seconds.", None, 1),
)
_UNTRUSTED: Final = QT_TRANSLATE_NOOP(
    "network",
    "The gateway was reached, but its certificate is not trusted. A network that reads along has "
    "certificates of its own: choose their file below if you trust it.",
)
_UNTRUSTED_BY: Final = QT_TRANSLATE_NOOP(
    "network",
    "{proxy} was reached, but a certificate on the way is not trusted. A proxy that reads along "
    "has certificates of its own: choose their file below if you trust it.",
)
_NOT_SECURED: Final = QT_TRANSLATE_NOOP(
    "network", "What answers at this address does not speak the secure protocol (TLS)."
)
_NOT_SECURED_BY: Final = QT_TRANSLATE_NOOP(
    "network", "The secure connection (TLS) broke behind {proxy}."
)
_WRONG_LOGIN: Final = QT_TRANSLATE_NOOP(
    "network", "{proxy} does not accept the user name and the password."
)
_WANTS_LOGIN: Final = QT_TRANSLATE_NOOP(
    "network", "A user name and a password are needed for {proxy}."
)
_REFUSED: Final = QT_TRANSLATE_NOOP("network", "{proxy} did not let the request through: {reason}")
_NOT_FOUND: Final = QT_TRANSLATE_NOOP(
    "network", "{proxy} was not found: no computer has this name."
)
_NOBODY: Final = QT_TRANSLATE_NOOP(
    "network", "Nothing listens at {proxy}: it refused the connection."
)
_BROKEN: Final = QT_TRANSLATE_NOOP("network", "The connection through {proxy} broke: {reason}")
_NO_GATEWAY: Final = QT_TRANSLATE_NOOP(
    "network", "The gateway was not found. Is there a network, and is the address right?"
)
_NOBODY_THERE: Final = QT_TRANSLATE_NOOP(
    "network", "Nothing listens at the gateway's address: it refused the connection."
)
_BROKEN_WAY: Final = QT_TRANSLATE_NOOP("network", "The connection broke: {reason}")
