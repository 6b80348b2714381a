"""What a search is narrowed to, as conditions on the rows of places.

The conditions speak of ``passage.turn`` and ``passage.reply`` (of a place) and of the row of its
``conversation``. A message fits if it meets all of them at once; a title, if a message of its
conversation does.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from orca_desktop.domain import tags
from orca_desktop.domain.folders import lineage
from orca_desktop.domain.folding import fold
from orca_desktop.domain.search_filters import FilterKind, Holding, SearchFilter, Speaker, day_of
from orca_desktop.store import folders, rows
from orca_desktop.store.engine import sqlite3


@dataclass(frozen=True, slots=True)
class Narrowing:
    """Conditions for the places of messages and for those of titles, with their values.

    Each begins with ``AND``; without filters both are empty. ``titles`` is ``None`` where a title
    can say nothing to what is asked.
    """

    messages: str = ""
    titles: str | None = ""
    values: tuple[Any, ...] = ()


def narrowing(connection: sqlite3.Connection, filters: Sequence[SearchFilter]) -> Narrowing:
    """The conditions that filters make.

    Of the same kind any may be met, but for what a message has and what a chat is tagged with.
    """
    chats: list[str] = [""]
    messages: list[str] = []
    values: list[Any] = []
    for kind in (*_OF_CHATS, *_OF_MESSAGES):
        given = [each.value for each in filters if each.kind is kind]
        if not given:
            continue
        of_kind = [_condition(connection, kind, value) for value in given]
        joined = " AND " if kind in _ALL else " OR "
        condition = f"({joined.join(each for each, _ in of_kind)})"
        (chats if kind in _OF_CHATS else messages).append(condition)
        values += [value for _, more in of_kind for value in more]
    of_chats = " AND ".join(chats)
    if not messages:
        return Narrowing(of_chats, of_chats, tuple(values))
    together = " AND ".join(messages)
    of_titles = together.replace(_CONTENT, _ANY_CONTENT).replace(_CREATED, "asked.created")
    is_of_somebody = any(each.kind is FilterKind.FROM for each in filters)
    return Narrowing(
        of_chats + _MESSAGE.format(conditions=together),
        None if is_of_somebody else of_chats + _TITLE.format(conditions=of_titles),
        tuple(values),
    )


Condition = tuple[str, tuple[Any, ...]]


def _condition(connection: sqlite3.Connection, kind: FilterKind, value: str) -> Condition:
    match kind:
        case FilterKind.FROM:
            return f"passage.reply IS {'NOT ' * (value != Speaker.ME.value)}NULL", ()
        case FilterKind.MODEL:
            return _IS_MODEL, (rows.clean(value).lower(),) * 2
        case FilterKind.FOLDER:
            ids = _folders(connection, value)
            return f"conversation.folder IN ({', '.join('?' * len(ids))})", ids
        case FilterKind.TAG:
            return _IS_TAGGED, (tags.folded(tags.one_line(rows.clean(value))),)
        case FilterKind.BEFORE | FilterKind.AFTER:
            day = day_of(value)
            sign = "<" if kind is FilterKind.BEFORE else ">="
            return f"{_CREATED} {sign} ?", (None if day is None else rows.moment(day),)
        case FilterKind.HAS:
            return _HAS[Holding(value)], ()


def _folders(connection: sqlite3.Connection, name: str) -> tuple[str, ...]:
    """The ids of folders with this in their names, and of those that lie in them."""
    wanted = fold(rows.clean(name))
    known = {each.id: each for each in folders.all_of(connection)}
    return tuple(
        id_ for id_ in known if any(wanted in fold(each.name) for each in lineage(known, id_))
    )


_OF_CHATS: Final = (FilterKind.FOLDER, FilterKind.TAG)
_OF_MESSAGES: Final = tuple(each for each in FilterKind if each not in _OF_CHATS)
_ALL: Final = frozenset({FilterKind.HAS, FilterKind.TAG})
_CONTENT: Final = "CASE WHEN passage.reply IS NULL THEN asked.prompt ELSE answer.blocks END"
_ANY_CONTENT: Final = "asked.prompt || coalesce(answer.blocks, '')"
_CREATED: Final = "CASE WHEN passage.reply IS NULL THEN asked.created ELSE answer.created END"
# Who searches for a model is not told which answer of a blind comparison is its own.
_IS_MODEL: Final = """
    (instr(lower(answer.model_asked), ?) OR instr(lower(coalesce(answer.model_returned, '')), ?))
    AND NOT (
        coalesce(json_extract(asked.comparison, '$.plan.is_blind'), 0)
        AND NOT coalesce(json_extract(asked.comparison, '$.is_revealed'), 0)
    )
"""
_IS_TAGGED: Final = """
    EXISTS (
        SELECT 1 FROM conversation_tag JOIN tag ON tag.number = conversation_tag.tag
        WHERE conversation_tag.conversation = conversation.number AND folded = ?
    )
"""
_HAS: Final = {
    Holding.CODE: f"{_CONTENT} LIKE '%```%'",
    Holding.PICTURE: f"""{_CONTENT} LIKE '%"type":"image"%'""",
    Holding.FILE: f"""{_CONTENT} LIKE '%"type":"document"%'""",
    Holding.COMPARISON: "asked.comparison IS NOT NULL",
}
_MESSAGE: Final = """
    AND EXISTS (
        SELECT 1 FROM turn AS asked LEFT JOIN reply AS answer ON answer.turn = asked.number
        AND (passage.reply IS NULL OR answer.number = passage.reply)
        WHERE asked.number = passage.turn AND {conditions}
    )
"""
_TITLE: Final = """
    AND EXISTS (
        SELECT 1 FROM turn AS asked LEFT JOIN reply AS answer ON answer.turn = asked.number
        WHERE asked.conversation = conversation.number AND {conditions}
    )
"""
