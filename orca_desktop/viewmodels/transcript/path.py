"""The visible path of a conversation as a row of messages, made only where one looks.

Every turn is two messages, the question and the chosen reply; only the last turn may still lack
its reply. So the message at an index is known without walking there.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from orca_desktop.domain.conversation import Conversation, Turn
from orca_desktop.domain.history import results_in
from orca_desktop.viewmodels.transcript.entry import TranscriptEntry
from orca_desktop.viewmodels.transcript.heights import Heights
from orca_desktop.viewmodels.transcript.kinds import RowScale
from orca_desktop.viewmodels.transcript.message_rows import estimate

_SAMPLES: Final = 32


class TranscriptPath:
    """The messages in order; ``replace`` and ``append`` hold what has changed since.

    ``answered`` leaves out the first question, for it stands somewhere else.
    """

    def __init__(self, conversation: Conversation | None, *, answered: bool = False) -> None:
        self._turns: Sequence[Turn] = conversation.path if conversation is not None else ()
        self._compares = conversation is not None and conversation.compares
        self._siblings = conversation.siblings if conversation is not None else None
        self._bookmarks = conversation.bookmarks if conversation is not None else {}
        last = self._turns[-1] if self._turns else None
        self._left_out = 1 if answered and last is not None else 0
        self._count = 2 * len(self._turns) - (1 if last is not None and last.chosen is None else 0)
        self._count -= self._left_out
        self._changed: dict[int, TranscriptEntry] = {}

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, index: int) -> TranscriptEntry:
        changed = self._changed.get(index)
        if changed is not None:
            return changed
        if not 0 <= index < self._count or self._siblings is None:
            raise IndexError(index)
        index += self._left_out
        turn = self._turns[index // 2]
        if index % 2:
            versions = tuple(reply.id for reply in turn.replies)
            following = self._turns[index // 2 + 1 : index // 2 + 2]
            is_answered = any(results_in(each.prompt) for each in following)
            mark = self._bookmarks.get(turn.chosen_id or "")
            return TranscriptEntry(turn, turn.chosen, versions, is_answered, mark)
        versions = tuple(each.id for each in self._siblings(turn))
        return TranscriptEntry(turn, None, versions, bookmark=self._bookmarks.get(turn.id))

    @property
    def hides(self) -> bool:
        """Whether a blind comparison among the turns does not yet tell which column is which."""
        path = self._turns if self._compares else ()
        turns = [*path, *(entry.turn for entry in self._changed.values())]
        return any(turn.comparison is not None and turn.comparison.hides for turn in turns)

    def replace(self, index: int, entry: TranscriptEntry) -> None:
        """Put another value of a message in its place."""
        self._changed[index] = entry

    def append(self, entry: TranscriptEntry) -> None:
        """Add a message at the end."""
        self._changed[self._count] = entry
        self._count += 1

    def find(self, name: str, near: int) -> int | None:
        """The index of the message with an id, looked for first where it was."""
        if 0 <= near < self._count and self[near].id == name:
            return near
        for index in range(self._count - 1, -1, -1):
            if self[index].id == name:
                return index
        return None

    def standing_before(self, others: TranscriptPath) -> int:
        """How many messages stand before others, if those are the end of these; else none."""
        before = len(self) - len(others)
        is_longer = before > 0 and len(others) > 0 and self[0].id != others[0].id
        return before if is_longer and self[before].id == others[0].id else 0

    def guess(self, scale: RowScale) -> Heights:
        """A height for every message: a guess for each of few, the mean of some for many."""
        if len(self._turns) <= _SAMPLES:
            each = map(self.__getitem__, range(self._count))
            return Heights(estimate(entry.turn, entry.reply, scale) for entry in each)
        chosen = [
            self._turns[at] for at in range(0, self._count // 2, len(self._turns) // _SAMPLES)
        ]
        asked = sum(estimate(turn, None, scale) for turn in chosen) // len(chosen)
        told = sum(estimate(turn, turn.chosen, scale) for turn in chosen) // len(chosen)
        pattern = (told, asked) if self._left_out else (asked, told)
        return Heights(pattern=pattern, count=self._count)
