"""Where turns stand in a document that tells all versions and branches of a conversation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from orca_desktop.domain.conversation import Conversation, Turn
from orca_desktop.domain.reply import Reply
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text
from orca_desktop.formats.blind import hidden_turns
from orca_desktop.formats.options import Scope
from orca_desktop.formats.wording import Say

_CONTEXT: Final = "export"
_AFTER: Final = QT_TRANSLATE_NOOP(
    "export", "Another branch: question {number}, after version {version} of answer {parent}"
)
_FIRST: Final = QT_TRANSLATE_NOOP("export", "Another branch: question {number}, another beginning")
_VERSION: Final = QT_TRANSLATE_NOOP("export", "Version {number} of {count}")


@dataclass(frozen=True, slots=True)
class Branches:
    """The turns of a conversation: which are visible, which hide, the number of each, from 1."""

    conversation: Conversation
    visible: frozenset[str]
    hidden: frozenset[str]
    numbers: Mapping[str, int]

    @classmethod
    def of(cls, conversation: Conversation) -> Branches:
        """Those of a conversation."""
        return cls(
            conversation,
            frozenset(turn.id for turn in conversation.path),
            hidden_turns(conversation),
            {turn.id: number for number, turn in enumerate(conversation.turns, 1)},
        )

    def turns(self, scope: Scope) -> Iterator[Turn]:
        """The turns in the order of a document: the visible path, then the other branches."""
        yield from self.conversation.path
        if scope is Scope.EVERYTHING:
            yield from (each for each in self.conversation.turns if each.id not in self.visible)

    def where(self, turn: Turn, say: Say) -> str:
        """Where a turn hangs that is not on the visible path, in words."""
        if turn.id in self.visible:
            return ""
        numbers = self.numbers
        parent = self.conversation.turn_of.get(turn.parent or "")
        if parent is None:
            return say(Text(_CONTEXT, _FIRST, {"number": numbers[turn.id]}))
        version = next(n for n, each in enumerate(parent.replies, 1) if each.id == turn.parent)
        values = {"number": numbers[turn.id], "version": version, "parent": numbers[parent.id]}
        return say(Text(_CONTEXT, _AFTER, values))


def versions(turn: Turn, scope: Scope) -> tuple[Reply, ...]:
    """The answers of a turn that are told: the one that is shown, or all of them."""
    if scope is Scope.EVERYTHING:
        return turn.replies
    return () if turn.chosen is None else (turn.chosen,)


def version(number: int, count: int, say: Say) -> str:
    """Which of several answers one is, counted from 1, in words."""
    return say(Text(_CONTEXT, _VERSION, {"number": number, "count": count}))
