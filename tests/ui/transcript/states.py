"""States in which a chat is read: each brings a page to it, so that its look and words are kept."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any, Final

from orca_desktop.domain import events
from orca_desktop.domain.blocks import TextBlock, ThinkingBlock, ToolUseBlock
from orca_desktop.domain.bookmarks import Bookmark
from orca_desktop.domain.conversation import Turn
from orca_desktop.domain.errors import ErrorKind, Failure
from orca_desktop.domain.reply import Status
from orca_desktop.domain.usage import Usage
from orca_desktop.ui.transcript import Transcript
from orca_desktop.viewmodels.transcript import kinds
from orca_desktop.viewmodels.transcript.differences import blocks_of
from tests.support.cited import PIECES
from tests.ui.transcript.conftest import (
    LETTER,
    NOW,
    Stream,
    conversation,
    reply,
    rows,
    settle,
    title,
    turn,
    view_of,
)

THOUGHTS: Final = """First a thought.

> A quote in it
>
> > and one inside

- a point
    - a deeper one

```python
x = 1
```

The last."""
NESTED: Final = """1. One

   > quoted in a list
   >
   > - [ ] to do
   > - [x] done

2. Two

| left | middle | right |
|:-----|:------:|------:|
| a | b | 1,200 |
| **c** | `d` | 3 |

Term with ~~old~~ *new* text, [a link](https://a.example) and <b>no HTML</b>.

## A heading

***

Last"""
OTHER: Final = LETTER.replace("- milk", "- milk and buns").replace("Tram 28 | 6", "Tram 28 | 7")


def _show(page: Transcript, *parts: Any, **more: Any) -> None:
    page.show_conversation(conversation(turn("t", None, "Why?", reply("r", *parts, **more))))
    settle(page)


def thinking(page: Transcript) -> None:
    """Thoughts that are unfolded."""
    _show(page, ThinkingBlock(THOUGHTS, "s"), TextBlock("So it is."))
    (fold,) = [row for row in rows(page) if row.kind is kinds.THINKING]
    title(view_of(page, fold)).click()
    settle(page)


def nested(page: Transcript) -> None:
    """Lists, quotes, tables and headings in one another."""
    _show(page, TextBlock(NESTED))


def cited(page: Transcript) -> None:
    """An answer that cites."""
    _show(page, *PIECES)


def different(page: Transcript) -> None:
    """What only this answer has, beside another."""
    _show(page, TextBlock(OTHER))
    old = turn("t", None, "Why?", reply("o", TextBlock(LETTER)))
    page.compare_with("r", blocks_of(old, old.replies[0]), only=False)
    settle(page)


def only_different(page: Transcript) -> None:
    """The same without what both have."""
    different(page)
    old = turn("t", None, "Why?", reply("o", TextBlock(LETTER)))
    page.compare_with("r", blocks_of(old, old.replies[0]), only=True)
    settle(page)


def marked(page: Transcript) -> None:
    """Bookmarks, of which one has a note."""
    chat = conversation(
        turn("t", None, "Why?", reply("r", TextBlock("So."))),
        turn("u", "r", "And?", reply("s", TextBlock("Then."))),
    )
    marks = {"t": Bookmark(NOW), "s": Bookmark(NOW, "worth <b> it")}
    page.show_conversation(dataclasses.replace(chat, bookmarks=marks))
    settle(page)


def found(page: Transcript) -> None:
    """What was looked for."""
    _show(page, TextBlock("Soup, and more soup.\n\n```\nsoup\n```\n\n- soup"))
    page.find("soup")
    settle(page)


def selected(page: Transcript) -> None:
    """All is selected."""
    _show(page, ThinkingBlock("Hm.", "s"), TextBlock(NESTED))
    page.selecting.select_all()
    settle(page)


def waiting(page: Transcript) -> None:
    """An answer of which nothing came yet."""
    Stream(page).show()
    settle(page)


def waits_again(page: Transcript) -> None:
    """One that is asked for again, because there was too much to do."""
    stream = Stream(page).show()
    stream.say(events.Waiting(ErrorKind.OVERLOADED, 30.0, 2))
    settle(page)


def asks(page: Transcript) -> None:
    """One that asks for tools, of which one has no words."""
    _show(
        page,
        TextBlock("Let me look."),
        ToolUseBlock("tool_use", "1", "look_up", {"order": 12, "more": ["a", {"b": None}]}),
        ToolUseBlock("tool_use", "2", "weather", {}),
        stop_reason="tool_use",
    )


def stopped(page: Transcript) -> None:
    """Answers that ended before their end."""
    ends: tuple[tuple[str, dict[str, Any]], ...] = (
        ("a", {"status": Status.STOPPED}),
        ("b", {"status": Status.INTERRUPTED}),
        ("c", {"stop_reason": "refusal"}),
        ("d", {"stop_reason": "max_tokens"}),
        ("e", {"stop_reason": "stop_sequence"}),
        ("f", {"stop_reason": "something_new"}),
        ("g", {"usage": Usage(input_tokens=5, output_tokens=7), "stop_reason": "end_turn"}),
    )
    made: list[Turn] = []
    before: str | None = None
    for id_, more in ends:
        words = (TextBlock(f"Answer {id_}."),) if id_ != "c" else ()
        made.append(turn(f"t{id_}", before, f"Question {id_}", reply(id_, *words, **more)))
        before = id_
    page.show_conversation(conversation(*made))
    settle(page)


def failures(page: Transcript) -> None:
    """Each kind of failure."""
    made: list[Turn] = []
    before: str | None = None
    for kind in ErrorKind:
        failure = Failure(
            kind, "Words of <b>theirs</b>", 400, code="code", request_id="req", retry_after=3.0
        )
        broken = reply(kind.value, status=Status.FAILED, failure=failure)
        made.append(turn(f"t{kind.value}", before, "Why?", broken))
        before = kind.value
    page.resize(700, 4000)
    page.show_conversation(conversation(*made))
    settle(page)


STATES: Final[tuple[Callable[[Transcript], None], ...]] = (
    *(thinking, nested, cited, different, only_different, marked, found, selected, waiting),
    *(waits_again, asks, stopped, failures),
)
