"""What a search is narrowed to, as conditions on the rows of places.

The conditions speak of ``passage.turn`` and ``passage.reply`` (of a place) and of the row of its
``conversation``. A message fits if it meets all of them at once; a title, if a message of its
conversation does.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from orca_desktop.domain.search_filters import FilterKind, Holding, SearchFilter, Speaker, day_of
from orca_desktop.store import rows


@dataclass(frozen=True, slots=True)
class Narrowing:
    """Conditions for the places of messages and for those of titles, with their values.

    Each condition begins with ``AND``; without filters both are empty. Where nothing is said by
    titles, ``titles`` is ``None``.
    """

    messages: str = ""
    titles: str | None = ""
    values: tuple[Any, ...] = ()


def narrowing(filters: Sequence[SearchFilter]) -> Narrowing:
    """The conditions that filters make.

    Of the same kind any may be met, but for what a message has and what a chat is tagged with.
    """
    if not filters:
        return Narrowing()
    asked: list[str] = []
    values: list[Any] = []
    for kind in FilterKind:
        given = [each.value for each in filters if each.kind is kind]
        made = [_CONDITIONS[kind](value) for value in given]
        if made:
            joined = " AND " if kind in _ALL else " OR "
            asked.append(f"({joined.join(condition for condition, _ in made)})")
            values += [value for _, more in made for value in more]
    together = " AND ".join(asked)
    of_titles = together.replace(_CONTENT, _ANY_CONTENT).replace(_CREATED, "asked.created")
    is_of_somebody = any(each.kind is FilterKind.FROM for each in filters)
    return Narrowing(
        _MESSAGE.format(conditions=together),
        None if is_of_somebody else _TITLE.format(conditions=of_titles),
        tuple(values),
    )


Condition = tuple[str, tuple[Any, ...]]


def _from(value: str) -> Condition:
    is_mine = value == Speaker.ME.value
    return f"passage.reply IS {'' if is_mine else 'NOT '}NULL", ()


def _model(value: str) -> Condition:
    # Who searches for a model is not told which answer of a blind comparison is its own.
    return _IS_MODEL, (rows.clean(value).lower(),) * 2


def _before(value: str) -> Condition:
    return f"{_CREATED} < ?", tuple(_moment(value))


def _after(value: str) -> Condition:
    return f"{_CREATED} >= ?", tuple(_moment(value))


def _moment(value: str) -> Iterator[int]:
    day = day_of(value)
    if day is not None:
        yield rows.moment(day)


def _has(value: str) -> Condition:
    match Holding(value):
        case Holding.CODE:
            return f"{_CONTENT} LIKE '%```%'", ()
        case Holding.PICTURE:
            return f"""{_CONTENT} LIKE '%"type":"image"%'""", ()
        case Holding.FILE:
            return f"""{_CONTENT} LIKE '%"type":"document"%'""", ()
        case Holding.COMPARISON:
            return "asked.comparison IS NOT NULL", ()


_ALL: Final = frozenset({FilterKind.HAS, FilterKind.TAG})
_CONTENT: Final = "CASE WHEN passage.reply IS NULL THEN asked.prompt ELSE answer.blocks END"
_ANY_CONTENT: Final = "asked.prompt || coalesce(answer.blocks, '')"
_CREATED: Final = "CASE WHEN passage.reply IS NULL THEN asked.created ELSE answer.created END"
_IS_MODEL: Final = """
    (instr(lower(answer.model_asked), ?) OR instr(lower(coalesce(answer.model_returned, '')), ?))
    AND NOT (
        coalesce(json_extract(asked.comparison, '$.plan.is_blind'), 0)
        AND NOT coalesce(json_extract(asked.comparison, '$.is_revealed'), 0)
    )
"""
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
_CONDITIONS: Final[dict[FilterKind, Callable[[str], Condition]]] = {
    FilterKind.FROM: _from,
    FilterKind.MODEL: _model,
    FilterKind.BEFORE: _before,
    FilterKind.AFTER: _after,
    FilterKind.HAS: _has,
}
