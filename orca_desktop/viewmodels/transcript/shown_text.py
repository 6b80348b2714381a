"""Runs of text as they stand on the screen, and the way back from screen positions to runs.

On the screen endless words get places to break, labels of links are isolated so that they cannot
reorder what is around them, and hidden characters have a visible name. Positions in a text
document count UTF-16 units; positions in Python count characters.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Final, assert_never

from orca_desktop.render.document import Inline, Run, RunKind

BREAK: Final = "\u200b"
LINE: Final = "\u2028"
_ENDLESS = re.compile(r"[^\s\u200b]{100,}")
_EACH: Final = 40
OBJECT: Final = "\ufffc"
JOINER: Final = "\u2060"
FORMULA: Final = OBJECT + JOINER
"""What stands in a document for a drawn formula.

A line that holds nothing but objects has no depth, and would cut off what hangs below the base
line; the joiner has no width and is text, so it gives the line the depth of its font.
"""
IsDrawn = Callable[[Run], bool]


def never_drawn(run: Run) -> bool:  # noqa: ARG001
    """The answer where formulas are always shown by their source."""
    return False


def shown(run: Run, is_drawn: IsDrawn = never_drawn) -> str:
    """The text of a run as the document holds it."""
    if run.kind is RunKind.MATH and is_drawn(run):
        return FORMULA
    match run.kind:
        case RunKind.TEXT:
            text = breakable(run.text).replace("\n", LINE)
            return f"\u2068{text}\u2069" if run.href else text
        case RunKind.MATH:
            return breakable(run.text).replace("\n", " ")
        case RunKind.IMAGE | RunKind.CITATION:
            return f"\u2068[{breakable(run.text or '…')}]\u2069"
        case RunKind.NOTE:
            return run.text
        case RunKind.CONTROL:
            return f"⟨{run.text}⟩"
    assert_never(run.kind)


def breakable(text: str) -> str:
    """The text with invisible places to break in words without end."""
    if len(text) < 100:
        return text
    return _ENDLESS.sub(
        lambda word: BREAK.join(word[0][at : at + _EACH] for at in range(0, len(word[0]), _EACH)),
        text,
    )


def units(text: str) -> int:
    """The length of a text in UTF-16 units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def part(content: Inline, start: int, end: int, is_drawn: IsDrawn = never_drawn) -> Inline:
    """The runs between two positions of the document that shows them."""
    found: list[Run] = []
    at = 0
    for run in content:
        text = shown(run, is_drawn)
        size = units(text)
        low, high = max(start - at, 0), min(end - at, size)
        if low < high:
            if low == 0 and high == size:
                found.append(run)
            elif run.kind is RunKind.TEXT:
                found.append(replace(run, text=_stored(run, _between(text, low, high))))
            else:
                found.append(run)
        at += size
    return tuple(found)


def _between(text: str, start: int, end: int) -> str:
    if text.isascii():
        return text[start:end]
    raw = text.encode("utf-16-le", "surrogatepass")[2 * start : 2 * end]
    return raw.decode("utf-16-le", "replace")


def _stored(run: Run, text: str) -> str:
    """A piece of what is shown of a run without what was added to show it."""
    if breakable(run.text) != run.text:
        text = text.replace(BREAK, "")
    if run.href:
        text = text.replace("\u2068", "").replace("\u2069", "")
    return text.replace(LINE, "\n")
