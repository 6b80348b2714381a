"""The address of a gateway: what a person types, made into one normal form or refused."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import SplitResult, urlsplit

from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text

_PORTS: Final = {"https": 443, "http": 80}
_LONGEST: Final = 2048
_ENDPOINT: Final = re.compile(
    r"(?:/v1)?/+(?:messages(?:/count_tokens)?|chat/completions)$"
    r"|/v1(?:/+(?:completions|responses|embeddings|models|generation|dashboard/.*))?$"
)


@dataclass(frozen=True, slots=True)
class GatewayAddress:
    """A gateway's base address in normal form: ``scheme://host[:port][/prefix]``.

    It ends without a slash and without ``/v1``; ``url`` adds the version. Make it with ``parse``.
    """

    base: str

    @property
    def origin(self) -> str:
        """Scheme, host and port: the name under which a key is kept, and all it is sent to."""
        parts = urlsplit(self.base)
        return f"{parts.scheme}://{parts.netloc}"

    @property
    def host(self) -> str:
        """The host alone, without port or brackets."""
        return urlsplit(self.base).hostname or ""

    @property
    def is_loopback(self) -> bool:
        """Whether it is this computer itself."""
        return is_loopback(self.host)

    def url(self, path: str) -> str:
        """The full address of an endpoint below ``/v1``, such as ``messages``."""
        return f"{self.base}/v1/{path}"


OFFICIAL: Final = GatewayAddress("https://api.orcarouter.ai")
"""OrcaRouter itself."""

PRACTICE: Final = GatewayAddress("https://practice.invalid")
"""The practice gateway inside the process; the name can never be resolved by a network."""


def parse(text: str) -> GatewayAddress | Text:
    """The gateway address in a typed text, or the sentence that says why it cannot be used.

    ``https`` is supplied when no scheme is given. Plain ``http`` is for this computer only,
    because the key would travel in the clear. A name and password in the address are refused: they
    would be sent along and shown. Trailing slashes and one ``/v1`` are dropped, a path is kept.
    """
    typed = text.strip()
    if "://" not in typed:
        typed = f"https://{typed}"
    try:
        parts = urlsplit(typed)
        host, port = _host(parts), parts.port
    except ValueError:
        return Text(_CONTEXT, _MALFORMED)
    problem = _problem(typed, parts, host)
    if problem:
        return Text(_CONTEXT, problem)
    shown = f"[{host}]" if ":" in host else host
    place = shown if port in {None, _PORTS[parts.scheme]} else f"{shown}:{port}"
    path = _ENDPOINT.sub("", parts.path.rstrip("/")).rstrip("/")
    return GatewayAddress(f"{parts.scheme}://{place}{path}")


def is_loopback(host: str) -> bool:
    """Whether a host name or IP address stands for this computer itself."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _host(parts: SplitResult) -> str:
    """The host in lower case, and in the ASCII form that the network uses.

    Raises:
        ValueError: It is no host name.
    """
    host = (parts.hostname or "").removesuffix(".")
    if ":" in host:
        return str(ipaddress.IPv6Address(host))
    name = host.encode("idna").decode("ascii") if not host.isascii() else host
    if not all(each.isalnum() or each in "-._" for each in name):
        raise ValueError(name)
    return name


def _problem(typed: str, parts: SplitResult, host: str) -> str | None:
    path = parts.path
    if parts.scheme not in _PORTS:
        return _SCHEME
    if "@" in parts.netloc:
        return _USERINFO
    if parts.query or parts.fragment or "?" in typed or "#" in typed:
        return _QUERY
    odd = any(not "!" <= each <= "~" or each in '\\"<>^`{|}' for each in path)
    if not host or odd or "\\" in typed or len(typed) > _LONGEST or ".." in path.split("/"):
        return _MALFORMED
    if parts.scheme == "http" and not is_loopback(host):
        return _PLAIN
    return None


_CONTEXT: Final = "address"
_MALFORMED: Final = QT_TRANSLATE_NOOP(
    "address", "This is not an address. It looks like https://api.orcarouter.ai."
)
_SCHEME: Final = QT_TRANSLATE_NOOP("address", "The address must begin with https://.")
_USERINFO: Final = QT_TRANSLATE_NOOP(
    "address", "Leave out the name and password before the @. The key has a field of its own."
)
_QUERY: Final = QT_TRANSLATE_NOOP("address", "Leave out everything from the ? or # on.")
_PLAIN: Final = QT_TRANSLATE_NOOP(
    "address",
    "Use https://. Over http:// your key could be read on the way, "
    "so it is allowed for this computer only (http://127.0.0.1).",
)
