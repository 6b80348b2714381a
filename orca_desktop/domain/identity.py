"""Names for things that the program itself creates."""

from __future__ import annotations

import uuid


def new_id() -> str:
    """A new random identifier: 32 lower-case hexadecimal digits."""
    return uuid.uuid4().hex
