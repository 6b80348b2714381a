"""Conversations of any length to show."""

from __future__ import annotations

import datetime
from decimal import Decimal

from orca_desktop.domain.blocks import Block, TextBlock
from orca_desktop.domain.conversation import Conversation, Summary, Turn
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.domain.reply import Reply, Status, Timing
from orca_desktop.domain.usage import Usage

NOW = datetime.datetime(2026, 11, 23, 9, 12, tzinfo=datetime.UTC)

LETTER = """Here is a plan with **strong** words and `code`.

## Day one

1. Breakfast
   - *pastries*
   - milk
2. The garden

| Morning | Cost |
|:--------|-----:|
| Belém garden | 25 € |
| Tram 28 | 6 € |

> The aquarium is the best.

```python
def nap(hours):
    return hours > 1.5
```

Have a good time in the [aquarium](https://aquarium.example/visit).
"""


def reply(id_: str, *parts: Block, status: Status = Status.FINISHED, **more) -> Reply:
    more.setdefault("usage", Usage(output_tokens=1204, cost_usd=Decimal("0.0123")))
    more.setdefault("timing", Timing(0.5, 6.2, 12.0))
    return Reply(id_, NOW, DEFAULTS, status=status, parts=parts, **more)


def turn(id_: str, parent: str | None, words: str, *replies: Reply) -> Turn:
    chosen = replies[-1].id if replies else None
    return Turn(id_, parent, NOW, (TextBlock(words),), replies, chosen)


def conversation(*turns: Turn, id_: str = "c") -> Conversation:
    return Conversation(Summary(id_, "Title", NOW, NOW), DEFAULTS, turns)


def talk(count: int, text: str = LETTER, id_: str = "c") -> Conversation:
    """A conversation of so many turns, all answered alike, each with its number in front."""
    turns, parent = [], None
    for number in range(count):
        answer = reply(f"{id_}-r{number}", TextBlock(f"Answer {number}.\n\n{text}"))
        turns.append(turn(f"{id_}-t{number}", parent, f"Question {number}?", answer))
        parent = answer.id
    return conversation(*turns, id_=id_)
