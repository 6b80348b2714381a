"""Which proxy leads to a gateway: what the environment or the system says, read with care.

The variables are read here and not by the HTTP library, which raises on a single entry that it
cannot read. Exceptions (``NO_PROXY``) that cannot be read are passed over: they only name places
that need no proxy. A proxy that cannot be used is named instead of gone around, because whoever
set it does not want to be without.
"""

from __future__ import annotations

import ipaddress
import re
import urllib.request
from dataclasses import dataclass
from typing import Final
from urllib.parse import SplitResult, urlsplit

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
    """A proxy: its full address, which may hold a password, and its name without one."""

    url: str
    name: str

    @property
    def is_secured(self) -> bool:
        """Whether the connection to the proxy itself is encrypted."""
        return self.url.startswith("https:")


def proxy_for(url: str) -> Proxy | None:
    """The proxy that leads to an address, if there is one; never for this computer itself.

    May ask the system, and that the network: call it in a thread.

    Raises:
        UnusableProxyError: A proxy is set, but no such can be used.
    """
    parts = urlsplit(url)
    if is_loopback(parts.hostname or ""):
        return None  # it would only see the key in the clear
    found = urllib.request.getproxies()
    told = (found.get(parts.scheme) or found.get("all") or "").strip()
    if not told or _is_exempt(parts, found.get("no", "")):
        return None
    return _read(told)


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
    host = (parts.hostname or "").lower()
    port = parts.port or _PORTS[parts.scheme]
    entries = (entry.strip().lower() for entry in told.split(","))
    return any(_covers(entry, host, port) for entry in entries) or _system_exempts(host)


def _system_exempts(host: str) -> bool:
    try:
        return bool(urllib.request.proxy_bypass(host))
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
