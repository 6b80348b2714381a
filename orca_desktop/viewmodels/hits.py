"""What a search of all chats has found, as one row of places that can be gone through."""

from __future__ import annotations

import bisect
import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Final

from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, Text, counted

if TYPE_CHECKING:
    from orca_desktop.viewmodels.chosen_rows import ChatIds

_CONTEXT: Final = "hits"
_FOUND: Final = QT_TRANSLATE_NOOP("hits", "{hits} in {chats}")
_HITS: Final = Counted("1 hit", QT_TRANSLATE_NOOP("hits", "{n} hits", None, 1))
_CHATS: Final = Counted("1 chat", QT_TRANSLATE_NOOP("hits", "{n} chats", None, 1))
_PLACE: Final = QT_TRANSLATE_NOOP("hits", "Hit {hit} of {hits} · chat {chat} of {chats}")


@dataclass(frozen=True, slots=True)
class Hit:
    """A question with its answers in which something was found, by the number of its turn.

    ``None`` stands for the title: nothing else was found in that chat. ``chat`` is the place of the
    chat among all that were found, from 1.
    """

    conversation_id: str
    turn: int | None
    chat: int


@dataclass(frozen=True)
class Hits:
    """All that was found, in the order of the list, and in each chat in that of its turns.

    The ``order`` may be that of very many chats with it in their titles, so that a hit is made when
    it is asked for. ``turns`` are those of chats in the order alone.
    """

    order: ChatIds | None = None
    turns: Mapping[str, Sequence[int]] = field(default_factory=dict)

    def __len__(self) -> int:
        return self.chats + sum(len(each) - 1 for each in self.turns.values() if each)

    @property
    def chats(self) -> int:
        """In how many chats something was found."""
        return 0 if self.order is None else len(self.order)

    @cached_property
    def _firsts(self) -> Sequence[tuple[int, int]]:
        """The chats with several hits, and what of all their hits is the first."""
        places = {} if self.order is None else {id_: self.order.place(id_) for id_ in self.turns}
        several = sorted(
            (place, len(self.turns[id_]))
            for id_, place in places.items()
            if place is not None and len(self.turns[id_]) > 1
        )
        more = itertools.accumulate((count - 1 for _, count in several), initial=0)
        return [(chat, chat + before) for (chat, _), before in zip(several, more, strict=False)]

    def __getitem__(self, place: int) -> Hit:
        """The hit at a place among all."""
        if self.order is None or not 0 <= place < len(self):
            raise IndexError(place)
        at = bisect.bisect_right(self._firsts, place, key=lambda each: each[1]) - 1
        chat = place
        if at >= 0:
            chat, first = self._firsts[at]
            count = len(self.turns[self.order[chat]])
            chat += max(place - first - count + 1, 0)
        id_ = self.order[chat]
        turns = self.turns.get(id_)
        if not turns:
            return Hit(id_, None, chat + 1)
        return Hit(id_, turns[place - self._first(chat)], chat + 1)

    def _first(self, chat: int) -> int:
        """The place of the first hit of a chat."""
        at = bisect.bisect_right(self._firsts, chat, key=lambda each: each[0]) - 1
        if at < 0 or self.order is None:
            return chat
        known, first = self._firsts[at]
        count = len(self.turns[self.order[known]]) if known < chat else 1
        return first + count - 1 + chat - known

    def after(self, place: int | None, step: int) -> int:
        """The place of the hit that follows, or with -1 that before, going round.

        Without a place it is the first one, or the last.
        """
        if place is None:
            return 0 if step > 0 else len(self) - 1
        return (place + step) % len(self)

    def place_of(self, conversation_id: str, turn: int | None) -> int | None:
        """Where a hit stands, or that of its chat if the turn is none; ``None`` for no hit."""
        chat = None if self.order is None else self.order.place(conversation_id)
        if chat is None:
            return None
        turns = self.turns.get(conversation_id, ())
        return self._first(chat) + (turns.index(turn) if turn is not None and turn in turns else 0)

    def told(self, place: int | None) -> Text:
        """Which hit it is, of how many; without one, how many there are."""
        hits, chats = len(self), self.chats
        if place is None:
            told = {
                "hits": counted(_CONTEXT, _HITS, hits),
                "chats": counted(_CONTEXT, _CHATS, chats),
            }
            return Text(_CONTEXT, _FOUND, told)
        at = self[place]
        return Text(
            _CONTEXT, _PLACE, {"hit": place + 1, "hits": hits, "chat": at.chat, "chats": chats}
        )
