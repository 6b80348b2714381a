"""What a screen reader can be told of a part of the window, line by line.

A line for each thing: its role, name, value, description and keys, and in braces how it stands. What
is inside of a thing is indented below it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

_TELLS: Final = (
    "disabled",
    "checked",
    "checkStateMixed",
    "checkable",
    "editable",
    "expandable",
    "expanded",
    "focusable",
    "hasPopup",
    "multiLine",
    "passwordEdit",
    "readOnly",
    "selectable",
    "selected",
)
_MOST: Final = 200


def spoken(root: QWidget) -> str:
    """What is told of all that is shown in ``root``."""
    return "\n".join(_lines(QAccessible.queryAccessibleInterface(root), 0))


def _lines(thing: QAccessibleInterface | None, depth: int) -> Iterator[str]:
    if thing is None or not thing.isValid() or thing.state().invisible:
        return
    yield "  " * depth + _told(thing)
    for place in range(min(thing.childCount(), _MOST)):
        yield from _lines(thing.child(place), depth + 1)


def _told(thing: QAccessibleInterface) -> str:
    kinds = QAccessible.Text
    texts = {
        "": thing.text(kinds.Name),
        "=": thing.text(kinds.Value),
        "described": thing.text(kinds.Description),
        "keys": thing.text(kinds.Accelerator),
    }
    said = [f"{sign}{text!r}" for sign, text in texts.items() if text]
    state = thing.state()
    stands = [name for name in _TELLS if getattr(state, name)]
    notes = [f"{{{', '.join(stands)}}}"] if stands else []
    return " ".join((thing.role().name, *said, *notes))
