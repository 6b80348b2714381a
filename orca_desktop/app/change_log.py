"""Each change of the session as a line of the log, for ``--debug``: never a text, never a key."""

from __future__ import annotations

import dataclasses
import enum
import logging
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from orca_desktop.domain.changes import Change

_LOG: Final = logging.getLogger(__name__)
_DEPTH: Final = 3
"""A change, what it is about, and what became of that: a reply and its failure."""


def is_wanted() -> bool:
    """Whether the log takes such lines."""
    return _LOG.isEnabledFor(logging.DEBUG)


def write(change: Change) -> None:
    """Write one line about a change."""
    _LOG.debug("%s", describe(change))


def describe(change: Change) -> str:
    """The kind of a change and what tells one from another: identifiers, states and counts.

    Only what the program makes up itself is told, and the identifiers of requests. Whatever a
    person or a model has written is left out, and so is every setting.
    """
    return " ".join([type(change).__name__, *_facts(change, "", _DEPTH)])


def _facts(value: Any, prefix: str, depth: int) -> Iterator[str]:
    for field in dataclasses.fields(value):
        name, content = prefix + field.name, getattr(value, field.name)
        match content:
            case bool() | None:
                continue
            case enum.Enum():
                yield f"{name}={content.name}"
            case str():
                if field.name == "id" or field.name.endswith("_id"):
                    yield f"{name}={content}"
            case Sequence() | Mapping():
                yield f"{name}:{len(content)}"
            case _:
                if dataclasses.is_dataclass(content) and depth > 1:
                    yield from _facts(content, f"{name}.", depth - 1)
