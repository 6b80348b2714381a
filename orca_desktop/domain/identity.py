"""Names for things that the program itself creates."""

from __future__ import annotations

import os


def new_id() -> str:
    """A new random identifier: 32 lower-case hexadecimal digits."""
    return os.urandom(16).hex()


def new_suffix() -> str:
    """Random letters for the name of a file that nobody else makes: 16 hexadecimal digits."""
    return os.urandom(8).hex()


def derived_id(namespace: str, name: str) -> str:
    """The identifier that always comes of a name: 32 lower-case hexadecimal digits.

    ``namespace`` is a UUID; what is derived in one is not met in another.
    """
    import uuid  # noqa: PLC0415 - seldom needed, and it loads OpenSSL

    return uuid.uuid5(uuid.UUID(namespace), name).hex
