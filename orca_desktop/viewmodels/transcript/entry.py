"""A message before anything of it is drawn: whose words they are, and their versions."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

from orca_desktop.domain.bookmarks import Bookmark
from orca_desktop.domain.conversation import Turn
from orca_desktop.domain.reply import Reply


@dataclass(frozen=True, slots=True)
class TranscriptEntry:
    """One message: the words of a turn, or a reply to it, and the ids of its versions.

    A reply ``is_answered`` whose calls have their results in the turn that follows. ``bookmark``
    is the person's mark on the message.
    """

    turn: Turn
    reply: Reply | None
    versions: tuple[str, ...]
    is_answered: bool = False
    bookmark: Bookmark | None = None

    @property
    def id(self) -> str:
        """The id of the reply, or of the turn for the user's words."""
        return self.reply.id if self.reply is not None else self.turn.id

    def stands_as(self, other: TranscriptEntry) -> bool:
        """Whether it has the same around it, so that only its answer may be shown otherwise."""
        return self._around == other._around

    @property
    def _around(self) -> tuple[object, ...]:
        turn = dataclasses.replace(self.turn, parent=None, replies=())
        return turn, self.versions, self.is_answered, self.bookmark
