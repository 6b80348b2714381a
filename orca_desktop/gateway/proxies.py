"""Which proxy leads to a gateway: the person's own, or what the environment or the system says.

The variables are read here and not by the HTTP library, which raises on a single entry that it
cannot read. Exceptions (``NO_PROXY``) that cannot be read are passed over: they only name places
that need no proxy. A proxy that cannot be used is named instead of gone around, because whoever
set it does not want to be without.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final
from urllib.parse import SplitResult, urlsplit

from orca_desktop.domain.network import NetworkChoices, OwnProxy, ProxyUse
from orca_desktop.domain.secret import Secret
from orca_desktop.gateway.address import is_loopback

_SCHEMES: Final = {"http", "https", "socks5", "socks5h"}
_PORTS: Final = {"http": 80, "https": 443}
_HOST: Final = re.compile(r"[A-Za-z0-9._-]+")


class UnusableProxyError(ValueError):
    """The proxy that is set is none that could be spoken to; ``proxy`` is its name."""

    def __init__(self, proxy: str) -> None:
        super().__init__(f"{proxy}: only http, https, socks5 and socks5h proxies can be used")
        self.proxy = proxy


@dataclass(frozen=True, slots=True)
class Proxy:
    """A proxy: its full address, which may hold a password, and its name without one.

    ``login`` are the user and the password of the person's own proxy.
    """

    url: str
    name: str
    login: tuple[str, str] | None = None

    @property
    def is_secured(self) -> bool:
        """Whether the connection to the proxy itself is encrypted."""
        return self.url.startswith("https:")


def proxy_for(
    url: str,
    choices: NetworkChoices = NetworkChoices(),  # noqa: B008 - an immutable value
    password: Secret | None = None,
) -> Proxy | None:
    """The proxy that leads to an address, if there is one; never for this computer itself.

    May ask the system, and that the network: call it in a thread. ``password`` is that of the
    person's own proxy.

    Raises:
        UnusableProxyError: A proxy is set, but no such can be used.
    """
    parts = urlsplit(url)
    if is_loopback(parts.hostname or ""):
        return None  # it would only see the key in the clear
    if choices.use is ProxyUse.NONE:
        return None
    if (own := choices.used_proxy) is not None:
        return None if _is_listed(parts, own.exempt) else _own(own, password)
    from urllib.request import getproxies  # noqa: PLC0415 - with a request, as it is large

    found = getproxies()
    told = (found.get(parts.scheme) or found.get("all") or "").strip()
    if not told or _is_exempt(parts, found.get("no", "")):
        return None
    return _read(told)


def _own(own: OwnProxy, password: Secret | None) -> Proxy:
    login = (own.user, password.reveal() if password is not None else "") if own.user else None
    return Proxy(own.name, own.name, login)


def _read(told: str) -> Proxy:
    """The proxy of an entry; one without a scheme is an HTTP proxy, ``socks:`` is SOCKS 5."""
    text = told if "://" in told else f"http://{told}"
    # A password may hold a slash that is not written as it should be: nothing before the last @.
    name = re.sub(r"//.*@", "//", text, flags=re.DOTALL).rstrip("/")
    try:
        parts = urlsplit(text)
        host, port = parts.hostname or "", parts.port
        if ":" in host:
            ipaddress.IPv6Address(host)
        elif not _HOST.fullmatch(host):
            raise UnusableProxyError(name)
    except ValueError as error:
        raise UnusableProxyError(name) from error
    scheme = "socks5" if parts.scheme == "socks" else parts.scheme
    if scheme not in _SCHEMES or not text.isascii() or not text.isprintable():
        raise UnusableProxyError(name)
    place = f"[{host}]" if ":" in host else host
    place = f"{place}:{port or _PORTS.get(scheme, 1080)}"
    login, at, _ = parts.netloc.rpartition("@")
    return Proxy(f"{scheme}://{login}{at}{place}", f"{scheme}://{place}")


def _is_exempt(parts: SplitResult, told: str) -> bool:
    """Whether a host needs no proxy, by the entries told or by the system's own rules."""
    return _is_listed(parts, told.split(",")) or _system_exempts((parts.hostname or "").lower())


def _is_listed(parts: SplitResult, told: Iterable[str]) -> bool:
    """Whether one of the entries covers a host."""
    host = (parts.hostname or "").lower()
    port = parts.port or _PORTS[parts.scheme]
    return any(_covers(entry.strip().lower(), host, port) for entry in told)


def _system_exempts(host: str) -> bool:
    from urllib.request import proxy_bypass  # noqa: PLC0415 - as above

    try:
        return bool(proxy_bypass(host))
    except (OSError, ValueError):
        return False  # its rules cannot be read


def _covers(entry: str, host: str, port: int) -> bool:
    """Whether an entry (``*``, a name, a host with a port, a network) covers a host."""
    if entry == "*":
        return True
    entry = entry.partition("://")[2] or entry
    if (network := _network(entry)) is not None:
        address = _network(host)
        return (
            address is not None
            and address.version == network.version
            and (address.network_address in network)
        )
    name, colon, wanted = entry.rpartition(":")
    if colon and wanted.isdecimal():
        entry = name.strip("[]")
        if int(wanted) != port:
            return False
    entry = entry.removeprefix("*").removeprefix(".")
    return bool(entry) and (host == entry or host.endswith(f".{entry}"))


def _network(text: str) -> ipaddress.IPv4Network | ipaddress.IPv6Network | None:
    try:
        return ipaddress.ip_network(text.strip("[]"), strict=False)
    except ValueError:
        return None
