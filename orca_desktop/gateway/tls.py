"""How connections are secured: one factory for the one TLS context of the program."""

from __future__ import annotations

import ssl
from pathlib import Path

import truststore


class UnreadableAuthorityError(OSError):
    """The file of further trusted certificates cannot be read or holds none."""


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
            raise UnreadableAuthorityError(f"{authority}: {error}") from error
    return context
