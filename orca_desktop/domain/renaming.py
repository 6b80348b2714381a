"""Conversations with other ids, where their own stand for something else."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from orca_desktop.domain.comparison import Column, Comparison
    from orca_desktop.domain.conversation import Conversation, Turn
    from orca_desktop.domain.reply import Reply

Other = Callable[[str], str]


def renamed(conversation: Conversation, other: Other) -> Conversation:
    """The same with other ids of its turns and answers, wherever one is told; its own id stays."""

    def maybe(id_: str | None) -> str | None:
        return None if id_ is None else other(id_)

    def reply(each: Reply) -> Reply:
        sent = each.sent
        if sent is not None:
            sent = dataclasses.replace(sent, omitted=tuple(map(other, sent.omitted)))
        return dataclasses.replace(each, id=other(each.id), sent=sent)

    def column(each: Column) -> Column:
        replies = tuple(map(other, each.replies))
        return dataclasses.replace(each, replies=replies, shown=maybe(each.shown))

    def comparison(each: Comparison) -> Comparison:
        return dataclasses.replace(
            each,
            columns=tuple(map(column, each.columns)),
            winner=maybe(each.winner),
            started_from=maybe(each.started_from),
            continued=tuple(tuple(map(other, ids)) for ids in each.continued),
            begins=maybe(each.begins),
        )

    def turn(each: Turn) -> Turn:
        return dataclasses.replace(
            each,
            id=other(each.id),
            parent=maybe(each.parent),
            chosen_id=maybe(each.chosen_id),
            comparison=None if each.comparison is None else comparison(each.comparison),
            replies=tuple(map(reply, each.replies)),
        )

    return dataclasses.replace(
        conversation,
        turns=tuple(map(turn, conversation.turns)),
        chosen={maybe(key): other(each) for key, each in conversation.chosen.items()},
        bookmarks={other(id_): each for id_, each in conversation.bookmarks.items()},
    )
