"""Where conversations stand: folder, tags, pin, archive, bin; changed and taken back."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Final

from orca_desktop.domain import tags as tags_
from orca_desktop.store import rows
from orca_desktop.store.engine import sqlite3

_SEPARATOR: Final = "\x1f"


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Where a conversation stands in the list; ``deleted`` is when it was, ``None`` if it lives."""

    folder: str | None = None
    tags: tuple[str, ...] = ()
    pinned: bool = False
    archived: bool = False
    deleted: datetime.datetime | None = None


@dataclass(frozen=True, slots=True)
class Arranged:
    """A conversation that was put elsewhere: where it stood, and where it stands."""

    id: str
    before: Arrangement
    after: Arrangement


def arrange(
    connection: sqlite3.Connection, id_: str, change: Callable[[Arrangement], Arrangement]
) -> Arranged | None:
    """Put a conversation elsewhere; ``None`` if there is none, both are alike if it stood there."""
    known = _known(connection, id_)
    if known is None:
        return None
    number, before = known
    wanted = change(before)
    after = _put(connection, number, before, wanted) if wanted != before else before
    return Arranged(id_, before, after)


def take_back(connection: sqlite3.Connection, made: Arranged) -> Arranged | None:
    """Put a conversation back where it stood, but for what was changed since."""
    return arrange(connection, made.id, lambda now: _back(made, now))


def put_tags(connection: sqlite3.Connection, number: int, tags: Iterable[str]) -> None:
    """Give a conversation just these tags; one that is known stays as it was first written."""
    wanted = tags_.distinct(map(rows.clean, tags))
    keys = [tags_.folded(each) for each in wanted]
    for key, name in zip(keys, wanted, strict=True):
        connection.execute(_ADD_TAG, (key, name))
        connection.execute(_GIVE_TAG, (number, key))
    kept = ", ".join("?" * len(keys))
    connection.execute(_TAKE_TAGS.format(kept=kept), (number, *keys))


def tags_of(told: str | None) -> tuple[str, ...]:
    """Tags as a query tells them, in the order of the alphabet."""
    return () if not told else tuple(sorted(told.split(_SEPARATOR), key=tags_.folded))


def _known(connection: sqlite3.Connection, id_: str) -> tuple[int, Arrangement] | None:
    row = connection.execute(_SELECT, (id_,)).fetchone()
    if row is None:
        return None
    number, folder, pinned, archived, deleted, tags = row
    gone = None if deleted is None else rows.moment_of(deleted)
    return number, Arrangement(folder, tags_of(tags), bool(pinned), bool(archived), gone)


def _put(
    connection: sqlite3.Connection, number: int, before: Arrangement, wanted: Arrangement
) -> Arrangement:
    gone = None if wanted.deleted is None else rows.moment(wanted.deleted)
    values = (wanted.folder, int(wanted.pinned), int(wanted.archived), gone)
    connection.execute(_UPDATE, (*values, number))
    if wanted.tags == before.tags:
        return wanted
    put_tags(connection, number, wanted.tags)
    (told,) = connection.execute(_TAGS, (number,)).fetchone()
    return dataclasses.replace(wanted, tags=tags_of(told))


def _back(made: Arranged, now: Arrangement) -> Arrangement:
    """Each fact as it was before, if it still is what it was made."""
    facts: dict[str, Any] = {}
    for each in dataclasses.fields(Arrangement):
        before, after = (getattr(state, each.name) for state in (made.before, made.after))
        if before != after and getattr(now, each.name) == after:
            facts[each.name] = before
    return dataclasses.replace(now, **facts)


_OF_TAGS: Final = """
    SELECT group_concat(name, char(31)) FROM conversation_tag
    JOIN tag ON tag.number = tag WHERE conversation =
"""
_TAGS: Final = f"{_OF_TAGS} ?"
_SELECT: Final = f"""
    SELECT number, folder, pinned, archived, deleted, ({_OF_TAGS} conversation.number)
    FROM conversation WHERE id = ?
    AND (deleted IS NULL OR id NOT IN (SELECT conversation_id FROM erasing))
"""  # noqa: S608 - made of constants
_UPDATE: Final = """
    UPDATE conversation SET folder = ?, pinned = ?, archived = ?, deleted = ? WHERE number = ?
"""
_ADD_TAG: Final = "INSERT INTO tag (folded, name) VALUES (?, ?) ON CONFLICT (folded) DO NOTHING"
_GIVE_TAG: Final = """
    INSERT INTO conversation_tag (conversation, tag) SELECT ?, number FROM tag WHERE folded = ?
    ON CONFLICT DO NOTHING
"""
_TAKE_TAGS: Final = """
    DELETE FROM conversation_tag WHERE conversation = ?
    AND tag NOT IN (SELECT number FROM tag WHERE folded IN ({kept}))
"""
