"""The hidden comments of a report, by which its answers can be told from forgeries.

Documents of format 1 have them too.

Each message stands between ``<!-- orca:NONCE {...} -->`` and ``<!-- /orca:NONCE -->``. The nonce is
drawn for each export and occurs in none of its texts, so no message can imitate a mark.
"""

from __future__ import annotations

import json
import re
import secrets
from collections.abc import Iterable, Mapping
from typing import Any, Final

NAME: Final = "orca"
FORMAT: Final = 1
"""The version of the shape that has such marks."""

OPENING: Final = re.compile(rf"<!-- {NAME}:([0-9a-f]{{8,32}}) (\{{.*\}}) -->")


def nonce(texts: Iterable[str]) -> str:
    """A nonce that occurs in none of the texts."""
    known = list(texts)
    while True:
        drawn = secrets.token_hex(6)
        if not any(drawn in text for text in known):
            return drawn


def opening(nonce: str, facts: Mapping[str, Any]) -> str:
    """The comment before a message; the facts become JSON that cannot end the comment."""
    told = json.dumps(facts, separators=(",", ":"))
    for mark, escaped in (("--", "-\\u002d"), ("<", "\\u003c"), (">", "\\u003e")):
        told = told.replace(mark, escaped)
    return f"<!-- {NAME}:{nonce} {told} -->"


def closing(nonce: str) -> str:
    """The comment after a message."""
    return f"<!-- /{NAME}:{nonce} -->"
