"""Rows of the library that are chosen, or kept in mind: as numbers, however many there are.

What is done with them needs their ids, which are worked out when they are asked for: of 50,000
chats that takes longer than a key that is pressed may.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass
from typing import TYPE_CHECKING, overload

if TYPE_CHECKING:
    from orca_desktop.domain.conversation import Summary
    from orca_desktop.domain.folders import Folder
    from orca_desktop.domain.summaries import Summaries


class ChatIds(Sequence[str]):
    """The ids of conversations in an order; ``chats`` are rows of what was loaded, or summaries."""

    def __init__(self, loaded: Summaries, chats: Sequence[int | Summary]) -> None:
        self._loaded = loaded
        self._chats = chats

    def __len__(self) -> int:
        return len(self._chats)

    @overload
    def __getitem__(self, place: int) -> str: ...

    @overload
    def __getitem__(self, place: slice) -> ChatIds: ...

    def __getitem__(self, place: int | slice) -> str | ChatIds:
        if isinstance(place, slice):
            return ChatIds(self._loaded, self._chats[place])
        chat = self._chats[place]
        return self._loaded.id_at(chat) if isinstance(chat, int) else chat.id

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Sequence) or isinstance(other, str):
            return NotImplemented
        return len(self) == len(other) and self.all() == tuple(other)

    __hash__ = None  # type: ignore[assignment]

    def place(self, id_: str) -> int | None:
        """Where a conversation is among them."""
        row = self._loaded.row_of(id_)
        if row is not None and row in self._chats:
            return self._chats.index(row)
        others = (
            place
            for place, each in enumerate(self._chats)
            if not isinstance(each, int) and each.id == id_
        )
        return next(others, None)

    def all(self) -> tuple[str, ...]:
        """All of them at once, which is quicker than one by one."""
        rows = [each for each in self._chats if isinstance(each, int)]
        ids = self._loaded.ids(rows)
        if len(rows) == len(self._chats):
            return ids
        left = iter(ids)
        return tuple(next(left) if isinstance(each, int) else each.id for each in self._chats)


@dataclass(frozen=True, slots=True)
class ChosenRows:
    """Conversations and folders that are chosen; ``are_...`` tell what is true of all of those.

    ``chat`` is the conversation, if it is one alone.
    """

    chats: ChatIds
    folders: tuple[Folder, ...] = ()
    chat: Summary | None = None
    are_pinned: bool = False
    are_archived: bool = False

    @property
    def count(self) -> int:
        """How many there are; the row of the archive is none of them."""
        return len(self.chats) + len(self.folders)


@dataclass(frozen=True, slots=True)
class KeptRows:
    """Rows that are to be found again: numbers of what was loaded, and the ids of others."""

    loaded: Summaries
    items: frozenset[int | str]

    def ids(self) -> Set[str]:
        """The ids of all of them."""
        rows = [each for each in self.items if isinstance(each, int)]
        return {*self.loaded.ids(rows), *(each for each in self.items if isinstance(each, str))}


def in_runs(rows: Iterable[int]) -> tuple[range, ...]:
    """Rows in their order as runs of such as follow one another."""
    found: list[range] = []
    for row in rows:
        if found and found[-1].stop == row:
            found[-1] = range(found[-1].start, row + 1)
        else:
            found.append(range(row, row + 1))
    return tuple(found)
