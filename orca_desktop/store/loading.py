"""A conversation as it is read: its row, the whole of it, or how it ends."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterable, Sequence
from typing import Any, Final, NamedTuple

from orca_desktop.domain.conversation import (
    Conversation,
    Summary,
    Turn,
    followers_in,
    visible_path,
)
from orca_desktop.domain.parameters import Settings
from orca_desktop.domain.reply import Reply, left_running
from orca_desktop.store import arranging, marks, replies, rows
from orca_desktop.store.engine import sqlite3

PERSON: Final = "person"

LONG: Final = 200
"""Turns of a visible path beyond which it takes longer to read all than its end."""

ENDING: Final = 30
"""How many turns its end is: more than fit on a screen."""


class _TurnLink(NamedTuple):
    """What is known of a turn without its words: enough to find the visible path."""

    number: int
    id: str
    parent: str | None
    chosen_id: str | None


def load(
    connection: sqlite3.Connection, conversation_id: str, *, ends_running: bool = False
) -> Conversation | None:
    """The conversation of an id, if it is there; with ``ends_running`` no reply is running."""
    row = connection.execute(_SELECT, (conversation_id,)).fetchone()
    if row is None:
        return None
    turns = connection.execute(_SELECT_TURNS, (row[0],))
    answers = connection.execute(replies.SELECT_OF_CONVERSATION, (row[0],))
    return _conversation(connection, row, (turns, answers), ends_running=ends_running)


def ending(
    connection: sqlite3.Connection, conversation_id: str, *, ends_running: bool = False
) -> Conversation | None:
    """The last turns of the visible path of a long conversation; the first hangs from nothing."""
    row = connection.execute(_SELECT, (conversation_id,)).fetchone()
    if row is None or _count(connection, row[0]) <= LONG:
        return None
    if connection.execute(_SELECT_BREAK, (row[0],)).fetchone() is None:
        path = _links(connection.execute(_SELECT_LAST_LINKS, (row[0], ENDING)))[::-1]
    else:
        path = _visible_path(connection, row[0], first_turn=row[2])
        if len(path) <= LONG:
            return None
    last = path[-ENDING:]
    numbers = json.dumps([link.number for link in last])
    turns = connection.execute(_SELECT_THESE_TURNS, (numbers,))
    answers = connection.execute(replies.SELECT_OF_TURNS, (numbers,))
    found = _conversation(connection, row, (turns, answers), ends_running=ends_running)
    first = last[0].id
    return dataclasses.replace(
        found,
        turns=tuple(
            dataclasses.replace(turn, parent=None) if turn.id == first else turn
            for turn in found.turns
        ),
        chosen={**found.chosen, None: first},
    )


def _count(connection: sqlite3.Connection, number: int) -> int:
    """How many turns the conversation of a number has, or had; an index tells it."""
    (last,) = connection.execute(_SELECT_LAST, (number,)).fetchone()
    return 0 if last is None else int(last) + 1


def _links(found: Iterable[tuple[Any, ...]]) -> tuple[_TurnLink, ...]:
    return tuple([_TurnLink(*row) for row in found])


def _visible_path(
    connection: sqlite3.Connection, number: int, *, first_turn: str | None
) -> tuple[_TurnLink, ...]:
    """The visible path of the conversation of a number; nothing of its words is read."""
    turns = _links(connection.execute(_SELECT_LINKS, (number,)))
    followers = followers_in(turns)
    chosen: dict[str | None, str] = {} if first_turn is None else {None: first_turn}
    if len(followers) < len(turns):
        forks = [parent for parent, each in followers.items() if parent and len(each) > 1]
        for reply_id in forks:
            (next_turn,) = connection.execute(_SELECT_NEXT, (reply_id,)).fetchone() or (None,)
            if next_turn is not None:
                chosen[reply_id] = next_turn
    return visible_path(followers, chosen)


def _conversation(
    connection: sqlite3.Connection,
    row: Sequence[Any],
    selected: tuple[Iterable[Sequence[Any]], Iterable[tuple[Any, ...]]],
    *,
    ends_running: bool,
) -> Conversation:
    """The conversation of a row of its table, with the turns and the replies that are selected."""
    number, settings, first_turn, *head = row
    turn_rows, reply_rows = selected
    chosen: dict[str | None, str] = {} if first_turn is None else {None: first_turn}
    cache: dict[str, Settings] = {}
    answers: dict[int, tuple[Reply, ...]] = {}
    for reply_row in reply_rows:
        stored = replies.stored(connection, reply_row, cache)
        reply = stored.reply
        if ends_running and reply.is_running:
            reply = left_running(reply)
        answers[stored.turn] = (*answers.get(stored.turn, ()), reply)
        if stored.next_turn_id is not None:
            chosen[reply.id] = stored.next_turn_id
    turns = tuple(
        Turn(
            id=turn_id,
            parent=parent,
            created=rows.moment_of(made),
            prompt=rows.load_blocks(prompt),
            replies=answers.get(turn, ()),
            chosen_id=chosen_id,
            comparison=rows.load_comparison(comparison) if comparison else None,
            goes_along=None if goes_along is None else bool(goes_along),
        )
        for (
            turn,
            turn_id,
            parent,
            made,
            prompt,
            chosen_id,
            comparison,
            goes_along,
        ) in turn_rows
    )
    return Conversation(
        head=summary(head),
        settings=rows.load_settings(settings),
        turns=turns,
        chosen=chosen,
        bookmarks=marks.of_conversation(connection, number),
    )


def summary(row: Sequence[Any]) -> Summary:
    """What is known of a conversation, of a row of ``SUMMARY`` and ``TAGS``."""
    id_, title, source, created, updated, pinned, waits, compares = row[:8]
    folder, archived, unread, tags = row[8:]
    return Summary(
        id_,
        title,
        rows.moment_of(created),
        rows.moment_of(updated),
        bool(pinned),
        source == PERSON,
        bool(compares),
        bool(waits),
        folder,
        arranging.tags_of(tags),
        bool(archived),
        bool(unread),
    )


COMPARES: Final = """
    EXISTS (
        SELECT 1 FROM turn WHERE turn.conversation = conversation.number AND comparison IS NOT NULL
    )
"""
"""Whether any question was put under several settings; an index answers it."""

SUMMARY: Final = f"""
    id, title, title_source, created, updated, pinned, waits, {COMPARES}, folder, archived, unread
"""
"""What is known of a conversation without its turns and tags."""

TAGS: Final = """
    (
        SELECT group_concat(name, char(31)) FROM conversation_tag
        JOIN tag ON tag.number = tag WHERE conversation = conversation.number
    )
"""
"""The tags of a conversation; not asked for where none has any."""

_SELECT: Final = f"""
    SELECT number, settings, first_turn_id, {SUMMARY}, {TAGS} FROM conversation WHERE id = ?
"""  # noqa: S608 - made of constants
_TURN: Final = """
    number, id, parent_reply_id, created, prompt, chosen_reply_id, comparison, goes_along
"""
_SELECT_TURNS: Final = f"""
    SELECT {_TURN} FROM turn WHERE conversation = ? ORDER BY position
"""  # noqa: S608 - made of constants
_SELECT_THESE_TURNS: Final = f"""
    SELECT {_TURN} FROM turn WHERE number IN (SELECT value FROM json_each(?)) ORDER BY position
"""  # noqa: S608 - made of constants
_LINK: Final = "number, id, parent_reply_id, chosen_reply_id"
_SELECT_LINKS: Final = f"SELECT {_LINK} FROM turn WHERE conversation = ? ORDER BY position"  # noqa: S608
_SELECT_LAST_LINKS: Final = f"""
    SELECT {_LINK} FROM turn WHERE conversation = ? ORDER BY position DESC LIMIT ?
"""  # noqa: S608 - made of constants
_SELECT_BREAK: Final = """
    SELECT 1 FROM turn LEFT JOIN turn AS before
    ON before.conversation = turn.conversation AND before.position = turn.position - 1
    WHERE turn.conversation = ? AND (
        turn.parent_reply_id IS NOT before.chosen_reply_id
        OR (turn.parent_reply_id IS NULL AND before.number IS NOT NULL)
    ) LIMIT 1
"""
"""A turn that does not go on from the one before it; without any, all of them are visible."""

_SELECT_LAST: Final = "SELECT max(position) FROM turn WHERE conversation = ?"
_SELECT_NEXT: Final = "SELECT next_turn_id FROM reply WHERE id = ?"
