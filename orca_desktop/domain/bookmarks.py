"""What a person marked in a conversation, to find it again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import datetime

LONGEST_NOTE: Final = 2_000
"""So many characters of a note are kept; what is longer belongs into a chat."""


@dataclass(frozen=True, slots=True)
class Bookmark:
    """The mark of one message: when it was made, and what the person noted, in one line."""

    created: datetime.datetime
    note: str = ""


def noted(words: str) -> str:
    """What is typed as a note, as it is kept."""
    return " ".join(words.split())[:LONGEST_NOTE]
