"""The hidden comments of documents of format 1, by which texts are told from forgeries.

Each message stands between ``<!-- orca:NONCE {...} -->`` and ``<!-- /orca:NONCE -->``. The nonce
was drawn for each export and occurs in none of its texts, so no message can imitate a mark.
"""

from __future__ import annotations

import re
from typing import Final

NAME: Final = "orca"

OPENING: Final = re.compile(rf"<!-- {NAME}:([0-9a-f]{{8,32}}) (\{{.*\}}) -->")


def closing(nonce: str) -> str:
    """The comment after a message."""
    return f"<!-- /{NAME}:{nonce} -->"
