"""What a person can ask for of rows in the library, as values."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import Final

NEW_FOLDER: Final = "\x00new"
"""Stands for a folder that is to be made first."""


class RowVerb(enum.Enum):
    """What is to be done with rows."""

    PIN = enum.auto()
    UNPIN = enum.auto()
    MOVE = enum.auto()
    TAG = enum.auto()
    ARCHIVE = enum.auto()
    UNARCHIVE = enum.auto()
    DUPLICATE = enum.auto()
    EXPORT = enum.auto()
    DELETE = enum.auto()
    BEGIN_CHAT = enum.auto()
    MAKE_FOLDER = enum.auto()
    SET_UP = enum.auto()
    RAISE = enum.auto()
    LOWER = enum.auto()


@dataclass(frozen=True, slots=True)
class RowRequest:
    """A verb for conversations and folders, by their ids; ``target`` is the folder of a move."""

    verb: RowVerb
    ids: tuple[str, ...] = ()
    target: str | None = None
