"""What must not be told as long as a blind comparison hides which column is which."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text
from orca_desktop.formats.blind import hidden_turns

if TYPE_CHECKING:
    from orca_desktop.domain.conversation import Conversation

_HIDDEN: Final = Text(
    "blindness",
    QT_TRANSLATE_NOOP(
        "blindness",
        "This would tell what a blind comparison still hides. Choose an answer or reveal the "
        "settings first.",
    ),
)


def refusal_of_all(conversation: Conversation) -> Text | None:
    """Why all versions and branches of a conversation cannot be told in full now."""
    hides = any(
        each.comparison is not None and each.comparison.hides for each in conversation.turns
    )
    return _HIDDEN if hides else None


def refusal_up_to(conversation: Conversation, turn_id: str) -> Text | None:
    """Why the visible path up to a turn cannot be told in full now."""
    for turn in conversation.path:
        if turn.comparison is not None and turn.comparison.hides:
            return _HIDDEN
        if turn.id == turn_id:
            break
    return None


def refusal(conversation: Conversation, reply_id: str = "") -> Text | None:
    """Why the visible path, or one answer of it, cannot be told in full now.

    What came before the comparison gives nothing away. An answer of the comparison, or one that
    follows it, does, whether or not it is on the visible path.
    """
    asked = conversation.turn_of.get(reply_id)
    if asked is not None and asked.id in hidden_turns(conversation):
        return _HIDDEN
    path = conversation.path
    places = (
        place
        for place, turn in enumerate(path)
        if turn.comparison is not None and turn.comparison.hides
    )
    first = next(places, None)
    if first is None or any(turn.reply(reply_id) is not None for turn in path[:first]):
        return None
    return _HIDDEN
