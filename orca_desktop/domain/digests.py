"""SHA-256 of contents. What computes it is loaded with the first: OpenSSL, four megabytes."""

from __future__ import annotations

import io


def sha256(content: bytes) -> str:
    """The digest of a content, 64 hexadecimal digits."""
    import hashlib  # noqa: PLC0415 - as said

    return hashlib.sha256(content).hexdigest()


def sha256_of(file: io.BufferedReader) -> str:
    """The digest of what is left of an open file, 64 hexadecimal digits."""
    import hashlib  # noqa: PLC0415 - as said

    return hashlib.file_digest(file, "sha256").hexdigest()
