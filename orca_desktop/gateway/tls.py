"""How connections are secured: one factory for the one TLS context of the program."""

from __future__ import annotations

import datetime
import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import truststore

from orca_desktop.domain import clock
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text


class UnreadableAuthorityError(OSError):
    """The file of further trusted certificates cannot be read or holds none."""

    def __init__(self, file: Path, reason: OSError | str) -> None:
        super().__init__(f"{file}: {reason}")
        self.file = str(file)


@dataclass(frozen=True, slots=True)
class Authorities:
    """What a file of certificates holds: the names of its authorities, in their order."""

    names: tuple[str, ...]


def build_context(authority: Path | None = None) -> ssl.SSLContext:
    """A context that trusts what the operating system trusts, with TLS 1.2 or later.

    ``authority`` names a further PEM file of trusted certificates, for networks that have their
    own. There is no way to switch the checks off. ``SSLKEYLOGFILE`` is not read. Takes some tens
    of milliseconds: call it in a thread.

    Raises:
        UnreadableAuthorityError: The file cannot be read or holds no certificate.
    """
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if authority is not None:
        try:
            context.load_verify_locations(cafile=authority)
        except OSError as error:  # ssl.SSLError is one
            raise UnreadableAuthorityError(authority, error) from error
    return context


def examine(file: Path) -> Authorities | Text:
    """What a file holds that somebody wants to be trusted, or why it is not taken.

    It must hold certificates of authorities as PEM, at least one of them valid now, and no key.
    """
    try:
        if not file.is_file():
            return Text(_CONTEXT, _UNREADABLE)
        with file.open("rb") as opened:
            content = opened.read(_LONGEST + 1)
    except OSError:
        return Text(_CONTEXT, _UNREADABLE)
    if b"PRIVATE KEY-----" in content:
        return Text(_CONTEXT, _PRIVATE)
    if len(content) > _LONGEST or _BEGIN not in content:
        return Text(_CONTEXT, _NONE)
    return _judged(content)


def _judged(content: bytes) -> Authorities | Text:
    trial = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    try:
        trial.load_verify_locations(cadata=content.decode("ascii", errors="replace"))
    except (OSError, ValueError):
        return Text(_CONTEXT, _NONE)
    found = trial.get_ca_certs()
    if not found:
        return Text(_CONTEXT, _NO_AUTHORITY)
    valid = [each for each in found if _end(each) > clock.now()]
    if not valid:
        last = max(map(_end, found))
        return Text(_CONTEXT, _EXPIRED, {"when": last})
    return Authorities(tuple(map(_name, valid)))


def _end(certificate: Mapping[str, Any]) -> datetime.datetime:
    seconds = ssl.cert_time_to_seconds(certificate["notAfter"])
    return datetime.datetime.fromtimestamp(seconds, datetime.UTC)


def _name(certificate: Mapping[str, Any]) -> str:
    """What a certificate calls itself; the most telling part that it has."""
    parts = {name: value for each in certificate.get("subject", ()) for name, value in each}
    return next((parts[each] for each in _TELLING if parts.get(each)), "?")


_CONTEXT: Final = "tls"
_LONGEST: Final = 4 * 1024 * 1024
_BEGIN: Final = b"-----BEGIN CERTIFICATE-----"
_TELLING: Final = ("commonName", "organizationalUnitName", "organizationName")
_UNREADABLE: Final = QT_TRANSLATE_NOOP("tls", "This file cannot be read.")
_PRIVATE: Final = QT_TRANSLATE_NOOP(
    "tls",
    "There is a private key in this file, which belongs to nobody else. Choose a file with "
    "certificates alone.",
)
_NONE: Final = QT_TRANSLATE_NOOP(
    "tls",
    "This file holds no certificate that can be read. It must be a PEM file, in which a "
    "certificate begins with “BEGIN CERTIFICATE”.",
)
_NO_AUTHORITY: Final = QT_TRANSLATE_NOOP(
    "tls",
    "The certificate in this file is that of a single computer. Choose that of the authority "
    "which signed it.",
)
_EXPIRED: Final = QT_TRANSLATE_NOOP("tls", "The certificates in this file have expired: {when}.")
