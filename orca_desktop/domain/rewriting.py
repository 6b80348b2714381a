"""An answer in a person's words: another version of it, beside the one that it was made of."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from orca_desktop.domain.blocks import RedactedThinkingBlock, TextBlock, ThinkingBlock
from orca_desktop.domain.reply import Origin, Reply, Status

if TYPE_CHECKING:
    import datetime

    from orca_desktop.domain.conversation import Conversation, Turn


def can_be_rewritten(turn: Turn, reply: Reply) -> bool:
    """Whether an answer is nothing but words, which somebody may put otherwise.

    Calls of tools hang together with their results; the answers of a comparison are what it
    compares.
    """
    words = TextBlock | ThinkingBlock | RedactedThinkingBlock
    is_plain = all(isinstance(block, words) for block in reply.blocks)
    return turn.comparison is None and not reply.is_running and is_plain


def rewritten(reply: Reply, id_: str, at: datetime.datetime, words: str) -> Reply:
    """The version of an answer that says something else; what was thought is no part of it."""
    return Reply(
        id_,
        at,
        reply.settings,
        status=Status.FINISHED,
        parts=(TextBlock(words),),
        model_returned=reply.model_returned,
        sent=reply.sent,
        origin=Origin.WRITTEN,
    )


def with_version(conversation: Conversation, reply_id: str, version: Reply) -> Conversation:
    """The conversation with another version of an answer shown, which what followed now follows."""
    turn = conversation.turn_of.get(reply_id)
    if turn is None:
        return conversation
    kept = conversation.with_turn(turn.with_reply(version))
    return _hung_over(kept, reply_id, version.id)


def without_version(conversation: Conversation, version_id: str, original_id: str) -> Conversation:
    """The conversation without that version: the original is shown, and followed again."""
    turn = conversation.turn_of.get(version_id)
    if turn is None or turn.reply(original_id) is None:
        return conversation
    replies = tuple(each for each in turn.replies if each.id != version_id)
    back = dataclasses.replace(turn, replies=replies, chosen_id=original_id)
    kept = _hung_over(conversation, version_id, original_id).with_turn(back)
    bookmarks = {id_: each for id_, each in kept.bookmarks.items() if id_ != version_id}
    return dataclasses.replace(kept, bookmarks=bookmarks)


def _hung_over(conversation: Conversation, before: str, now: str) -> Conversation:
    """The conversation in which what followed one reply follows another."""
    turns = tuple(
        dataclasses.replace(each, parent=now) if each.parent == before else each
        for each in conversation.turns
    )
    chosen = {now if key == before else key: each for key, each in conversation.chosen.items()}
    return dataclasses.replace(conversation, turns=turns, chosen=chosen)
