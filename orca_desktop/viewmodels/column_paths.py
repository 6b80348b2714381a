"""A column as a conversation of its own, so that it is drawn like any other."""

from __future__ import annotations

import dataclasses

from orca_desktop.domain.blocks import RedactedThinkingBlock, ThinkingBlock
from orca_desktop.domain.conversation import Conversation, Turn
from orca_desktop.domain.errors import ErrorKind, Failure
from orca_desktop.domain.parameters import Settings
from orca_desktop.domain.reply import NO_TIMING, Origin, Reply
from orca_desktop.domain.usage import NO_USAGE


def of_column(
    conversation: Conversation, turn: Turn, variant_id: str, speaker: str = ""
) -> Conversation:
    """The conversation that a column shows: its answers and how they went on.

    With a ``speaker`` the answers are told by that name, and nothing else is told about them.
    """
    found = conversation.column_path(turn, variant_id)
    column = turn.comparison.column(variant_id) if turn.comparison is not None else None
    turns: list[Turn] = []
    for place, each in enumerate(found):
        kept = each.replies
        if place == 0 and column is not None:
            kept = tuple(reply for reply in kept if reply.id in column.replies)
        if speaker:
            kept = tuple(veiled(reply, speaker) for reply in kept)
        parent = turns[-1].chosen_id if turns else None
        turns.append(
            dataclasses.replace(each, parent=parent, replies=kept, comparison=None)
            if each.chosen_id is None or any(reply.id == each.chosen_id for reply in kept)
            else dataclasses.replace(
                each, parent=parent, replies=kept, comparison=None, chosen_id=None
            )
        )
    messages = {id_ for each in turns for id_ in (each.id, *(reply.id for reply in each.replies))}
    return Conversation(
        dataclasses.replace(conversation.head, id=f"{turn.id}/{variant_id}", title=""),
        conversation.settings,
        tuple(turns),
        bookmarks={id_: each for id_, each in conversation.bookmarks.items() if id_ in messages},
    )


def veiled(reply: Reply, speaker: str) -> Reply:
    """An answer of which nothing is told but its words."""
    failure = reply.failure
    if failure is not None:
        # The server's words, or what it refused, would name the model or the setting.
        failure = Failure(ErrorKind.SERVER, may_retry=True)
    parts = tuple(
        part
        for part in reply.parts
        if not isinstance(getattr(part, "start", part), ThinkingBlock | RedactedThinkingBlock)
    )
    return dataclasses.replace(
        reply,
        settings=Settings(model=speaker),
        withheld=(),
        parts=parts,
        response_id=None,
        request_id=None,
        model_returned=None,
        stop_reason=None,
        stop_details=None,
        usage=NO_USAGE,
        timing=NO_TIMING,
        failure=failure,
        notice=None,
        settled_cost=None,
        origin=Origin.GATEWAY,
    )
