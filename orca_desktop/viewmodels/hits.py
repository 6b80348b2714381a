"""What a search of all chats has found, as one row of places that can be gone through."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, Text, counted

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
    """All that was found, in the order of the list, and in each chat in that of its turns."""

    order: Sequence[str] = ()
    turns: Mapping[str, Sequence[int]] = field(default_factory=dict)

    @cached_property
    def all(self) -> tuple[Hit, ...]:
        """The hits, one after the other."""
        return tuple(
            Hit(id_, turn, chat)
            for chat, id_ in enumerate(self.order, start=1)
            for turn in self.turns.get(id_, ()) or (None,)
        )

    def after(self, place: int | None, step: int) -> int:
        """The place of the hit that follows, or with -1 that before, going round.

        Without a place it is the first one, or the last.
        """
        if place is None:
            return 0 if step > 0 else len(self.all) - 1
        return (place + step) % len(self.all)

    def place_of(self, conversation_id: str, turn: int | None) -> int | None:
        """Where a hit stands, or that of its chat if the turn is none; ``None`` for no hit."""
        of_chat = [
            (place, each.turn)
            for place, each in enumerate(self.all)
            if each.conversation_id == conversation_id
        ]
        if not of_chat:
            return None
        return next((place for place, each in of_chat if each == turn), of_chat[0][0])

    def told(self, place: int | None) -> Text:
        """Which hit it is, of how many; without one, how many there are."""
        hits, chats = len(self.all), len(self.order)
        if place is None:
            told = {
                "hits": counted(_CONTEXT, _HITS, hits),
                "chats": counted(_CONTEXT, _CHATS, chats),
            }
            return Text(_CONTEXT, _FOUND, told)
        at = self.all[place]
        return Text(
            _CONTEXT, _PLACE, {"hit": place + 1, "hits": hits, "chat": at.chat, "chats": chats}
        )
