"""What went wrong, as a value: from an exception and the phase in which it was raised.

Before anything was sent the cause is looked for, so that it can be named: no network, the proxy,
the address, the certificates. Later, what counts is whether the request may have been carried out.
"""

from __future__ import annotations

import errno
import socket
import ssl
from collections.abc import Iterator
from typing import Final

import httpx

from orca_desktop.domain.errors import ErrorKind, Failure
from orca_desktop.gateway.failures import PASSING, plain
from orca_desktop.gateway.network import LockedPasswordError
from orca_desktop.gateway.proxies import UnusableProxyError
from orca_desktop.gateway.tls import UnreadableAuthorityError
from orca_desktop.gateway.transit import Phase


def from_exception(error: Exception, phase: Phase, proxy: str | None = None) -> Failure:
    """The failure of a request that came as far as ``phase``; ``proxy`` names the one in use."""
    if isinstance(error, UnusableProxyError | LockedPasswordError):
        proxy = error.proxy
    if isinstance(error, (httpx.ConnectError, httpx.ConnectTimeout)):
        phase = Phase.UNSENT  # also where no connection tells it: in the practice gateway
    kind = _unsent(error, proxy) if phase is Phase.UNSENT else _sent(error)
    return Failure(
        kind,
        plain(str(error)) or type(error).__name__,
        status=_PROXY_LOGIN if asks_for_login(error) else None,
        param=_culprit(error, kind, proxy),
        may_retry=kind in PASSING and not isinstance(error, UnusableProxyError),
        maybe_billed=phase >= Phase.SENT,
    )


def asks_for_login(error: Exception) -> bool:
    """Whether a proxy wants a user and a password, or others than it was given."""
    if isinstance(error, LockedPasswordError):
        return True  # and nobody is asked for it again by itself
    if not isinstance(error, httpx.ProxyError):
        return False
    words = str(error)
    return words.startswith("407 ") or any(each in words for each in _SOCKS_LOGIN)


def _culprit(error: Exception, kind: ErrorKind, proxy: str | None) -> str | None:
    """The proxy or the file that the failure is about."""
    if isinstance(error, UnreadableAuthorityError):
        return plain(error.file) or None
    return plain(proxy) if proxy and kind is ErrorKind.PROXY else None


def causes(error: BaseException | None) -> Iterator[BaseException]:
    """An exception and those behind it, each once."""
    seen: set[int] = set()
    waiting = [error]
    while waiting:
        each = waiting.pop()
        if each is None or id(each) in seen:
            continue
        seen.add(id(each))
        yield each
        waiting += [each.__context__, each.__cause__]
        if isinstance(each, BaseExceptionGroup):
            waiting += each.exceptions


def is_expected(error: Exception) -> bool:
    """Whether it is one of those by which networks, proxies, addresses and certificates fail."""
    return isinstance(
        error,
        (httpx.HTTPError, httpx.InvalidURL, OSError, UnusableProxyError, LockedPasswordError),
    )


def _unsent(error: Exception, proxy: str | None) -> ErrorKind:
    """The kind of a failure to make the connection."""
    if isinstance(error, UnreadableAuthorityError):
        return ErrorKind.CERTIFICATES
    if isinstance(error, (httpx.InvalidURL, httpx.UnsupportedProtocol)):
        return ErrorKind.ADDRESS
    if not is_expected(error) or isinstance(error, httpx.LocalProtocolError):
        return ErrorKind.INTERNAL
    behind = list(causes(error))
    if any(isinstance(each, ssl.SSLError) and not isinstance(each, _MORE) for each in behind):
        return ErrorKind.TLS
    if proxy is not None or isinstance(error, httpx.ProxyError):
        return ErrorKind.PROXY
    return ErrorKind.OFFLINE if any(map(_is_offline, behind)) else ErrorKind.NETWORK


def _is_offline(error: BaseException) -> bool:
    """Whether no way leads to the host: the usual sign that there is no network at all."""
    return isinstance(error, socket.gaierror) or (
        isinstance(error, OSError) and error.errno in _NO_WAY
    )


_PROXY_LOGIN: Final = 407
_SOCKS_LOGIN: Final = ("Invalid username/password", "AUTHENTICATION REQUIRED")
"""What the HTTP library says when a SOCKS proxy refuses a login, or the want of one."""

_MORE: Final = (ssl.SSLWantReadError, ssl.SSLWantWriteError)
"""Only steps of a handshake, which may stand behind its time-out."""

_NO_WAY: Final = {errno.ENETUNREACH, errno.ENETDOWN}


def _sent(error: Exception) -> ErrorKind:
    """The kind of a failure after the connection was made."""
    if isinstance(error, httpx.RemoteProtocolError):
        return ErrorKind.CUT if _is_cut(error) else ErrorKind.PROTOCOL
    if isinstance(error, (httpx.TimeoutException, TimeoutError)):
        return ErrorKind.TIMEOUT
    if isinstance(error, (httpx.NetworkError, OSError)):
        return ErrorKind.CUT
    return ErrorKind.PROTOCOL if is_expected(error) else ErrorKind.INTERNAL


def _is_cut(error: httpx.RemoteProtocolError) -> bool:
    words = str(error).lower()
    return "disconnected" in words or "closed connection" in words or "incomplete" in words
