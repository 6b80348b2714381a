"""How requests leave this computer, as the person chose it: through which proxy, trusting whom."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote, urlsplit

if TYPE_CHECKING:
    from collections.abc import Mapping

_HOST: Final = re.compile(r"[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?")
_LAST_PORT: Final = 65_535
_LONGEST: Final = 255
_SEPARATORS: Final = re.compile(r"[\s,;]+")


class ProxyUse(StrEnum):
    """Which proxy leads to the gateway: the system's, the person's own, or none."""

    SYSTEM = "system"
    OWN = "own"
    NONE = "none"


class ProxyKind(StrEnum):
    """What a proxy speaks; the value is the scheme of its address."""

    HTTP = "http"
    HTTPS = "https"
    SOCKS5 = "socks5"


PORTS: Final[Mapping[ProxyKind, int]] = {
    ProxyKind.HTTP: 3128,
    ProxyKind.HTTPS: 443,
    ProxyKind.SOCKS5: 1080,
}
"""The ports that are proposed: where such proxies mostly listen."""


@dataclass(frozen=True, slots=True)
class OwnProxy:
    """A proxy of the person's own. Its password is kept in the keyring and nowhere else.

    ``exempt`` are the hosts that are reached without it, as ``NO_PROXY`` has them.
    """

    host: str
    port: int
    kind: ProxyKind = ProxyKind.HTTP
    user: str = ""
    exempt: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """Its address without a user, such as ``http://proxy.example:3128``."""
        place = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.kind.value}://{place}:{self.port}"

    @property
    def login_place(self) -> str:
        """What a password belongs to: this user at this proxy."""
        return f"{self.name} {self.user}"


@dataclass(frozen=True, slots=True)
class NetworkChoices:
    """What the person chose. ``own`` stays when it is not used; ``certificates`` is a file's path.

    ``certificates`` are trusted beside those of the system; empty means these alone.
    """

    use: ProxyUse = ProxyUse.SYSTEM
    own: OwnProxy | None = None
    certificates: str = ""

    @property
    def used_proxy(self) -> OwnProxy | None:
        """The person's own proxy where it is used."""
        return self.own if self.use is ProxyUse.OWN else None


@dataclass(frozen=True, slots=True)
class ProxyAddress:
    """What a written address says; what it does not say is ``None`` or empty."""

    host: str
    port: int | None = None
    kind: ProxyKind | None = None
    user: str = ""


def read_address(text: str) -> ProxyAddress | None:
    """The proxy in an address as people write or paste it, or ``None`` if it is none.

    A password in it is passed over: it has a field of its own.
    """
    scheme, sign, rest = text.strip().rpartition("://")
    rest = rest.removesuffix("/")
    scheme = scheme.lower()
    scheme = "socks5" if scheme in {"socks", "socks5h"} else scheme
    if sign and scheme not in set(ProxyKind):
        return None
    try:
        parts = urlsplit(f"//{rest}" if not _is_bare_ipv6(rest) else f"//[{rest}]")
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return None
    if parts.path or parts.query or parts.fragment or not _is_host(host) or port == 0:
        return None
    return ProxyAddress(
        host, port, ProxyKind(scheme) if sign else None, unquote(parts.username or "")
    )


def read_hosts(text: str) -> tuple[str, ...]:
    """Hosts as people write them, by commas or blanks, each once and in their order."""
    return tuple(dict.fromkeys(filter(None, _SEPARATORS.split(text.lower()))))


def to_fact(choices: NetworkChoices) -> dict[str, object]:
    """The choices as a value of JSON; no password is in it."""
    own = choices.own
    told: dict[str, object] = {"use": choices.use.value, "certificates": choices.certificates}
    if own is not None:
        told["own"] = {
            "host": own.host,
            "port": own.port,
            "kind": own.kind.value,
            "user": own.user,
            "exempt": list(own.exempt),
        }
    return told


def from_fact(fact: object) -> NetworkChoices:
    """The choices in a value of JSON; what makes no sense is as if it was never chosen."""
    if not isinstance(fact, dict):
        return NetworkChoices()
    own = _own(fact.get("own"))
    use = next((each for each in ProxyUse if each == fact.get("use")), ProxyUse.SYSTEM)
    if use is ProxyUse.OWN and own is None:
        use = ProxyUse.SYSTEM
    file = fact.get("certificates")
    return NetworkChoices(use, own, file if isinstance(file, str) and "\0" not in file else "")


def _own(fact: object) -> OwnProxy | None:
    if not isinstance(fact, dict):
        return None
    match fact:
        case {"host": str(host), "port": int(port), "kind": str(kind), "user": str(user)} if (
            _is_host(host) and 0 < port <= _LAST_PORT and kind in set(ProxyKind)
        ):
            told = fact.get("exempt")
            hosts = told if isinstance(told, list) else []
            exempt = tuple(each for each in hosts if isinstance(each, str) and each)
            return OwnProxy(host, port, ProxyKind(kind), user[:_LONGEST], exempt)
        case _:
            return None


def _is_host(host: str) -> bool:
    if ":" in host:
        try:
            ipaddress.IPv6Address(host)
        except ValueError:
            return False
        return True
    return _HOST.fullmatch(host) is not None


def _is_bare_ipv6(text: str) -> bool:
    return text.count(":") > 1 and "[" not in text and "@" not in text
