"""Which turns a blind comparison hides, so that no document tells what made their answers."""

from __future__ import annotations

from orca_desktop.domain.conversation import Conversation


def hidden_turns(conversation: Conversation) -> frozenset[str]:
    """The ids of comparisons that hide their columns, and of all turns that follow them."""
    waiting = [
        turn for turn in conversation.turns if turn.comparison is not None and turn.comparison.hides
    ]
    hidden: set[str] = set()
    while waiting:
        turn = waiting.pop()
        hidden.add(turn.id)
        for reply in turn.replies:
            waiting += conversation.followers.get(reply.id, ())
    return frozenset(hidden)
