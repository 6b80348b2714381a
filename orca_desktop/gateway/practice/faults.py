"""The key words that make the practice gateway play a fault or a special answer.

A message that contains ``play`` and one of these names gets it, for example
"Please play error 529" or "play slow". A number may follow where the table shows N.

=====================  =================================================================
say "play ..."         and the practice gateway
=====================  =================================================================
error N                answers with that status (400 401 402 403 404 413 425 429 500 502
                       503 504 529; without N: 500)
masked error           answers 400 with the type ``<nil>`` and a masked field path
empty error            answers 429 without a body
redirect               answers 301 to another place
busy N                 answers 529 N times (1), then the same request succeeds
rate limit N           answers 429 with Retry-After: N (3), then the same request succeeds
offline                cannot be connected to
timeout                times out while connecting
slow                   writes four tokens a second
silence N              says nothing for N seconds (20) before the answer begins
stall                  stops in the middle without an end
cut                    breaks the connection in the middle
early end              ends the stream in the middle, tidily, without ``message_stop``
stream error           sends ``event: error`` (overloaded) in the middle
upstream error         sends the older error shape in the middle, then ``[DONE]``
bare error             sends an error line without an event name in the middle
broken event           sends an event whose data is no JSON in the middle
json                   answers a streamed request with one JSON body
pings                  sends ``ping`` and an unknown event between the pieces
fallback               says in a header that another model stepped in
empty                  answers with no content at all
refusal                refuses, with ``stop_details``
pause                  stops with ``pause_turn``
full window            stops with ``model_context_window_exceeded``
tool                   calls the first tool of the request (or ``get_weather``)
search                 searches the web (made up) and cites what it found
mcp                    calls a tool of an MCP server and shows its result
picture                sends a picture of its own
redacted               thinks in a block that nobody may read
unknown block          sends a content block of a type that does not exist
emoji                  splits characters over several events
formula                answers with formulas, one in a line and one by itself
hostile                answers with Markdown that tries to do harm
=====================  =================================================================

"20000 lines" (any number up to 100,000) writes so many numbered lines, quickly.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

PLAYS: Final[Mapping[str, int]] = {
    "error": 500,
    "masked error": 0,
    "empty error": 0,
    "redirect": 0,
    "busy": 1,
    "rate limit": 3,
    "offline": 0,
    "timeout": 0,
    "slow": 0,
    "silence": 20,
    "stall": 0,
    "cut": 0,
    "early end": 0,
    "stream error": 0,
    "upstream error": 0,
    "bare error": 0,
    "broken event": 0,
    "json": 0,
    "pings": 0,
    "fallback": 0,
    "empty": 0,
    "refusal": 0,
    "pause": 0,
    "full window": 0,
    "tool": 0,
    "search": 0,
    "mcp": 0,
    "picture": 0,
    "redacted": 0,
    "unknown block": 0,
    "emoji": 0,
    "formula": 0,
    "hostile": 0,
}
"""The names, each with the number it means when none is said."""

_NAMES: Final = "|".join(sorted(PLAYS, key=len, reverse=True))
_ASKED: Final = re.compile(rf"\bplay (?:a |an |the )?({_NAMES})\b(?: (\d{{1,5}}))?", re.IGNORECASE)


def read(text: str) -> dict[str, int]:
    """The plays that a message asks for, with their numbers."""
    return {
        name.lower(): int(number) if number else PLAYS[name.lower()]
        for name, number in _ASKED.findall(text)
    }


def without(text: str) -> str:
    """The message without the key words, so that the answer is about the rest of it."""
    return _ASKED.sub("", text)
