"""What a search is narrowed to, in words."""

from __future__ import annotations

from typing import Final

from orca_desktop.domain.search_filters import FilterKind, Holding, SearchFilter, Speaker, day_of
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text
from orca_desktop.render.sanitize import named
from orca_desktop.ui.wording import values
from orca_desktop.ui.wording.translation import translate

_CONTEXT: Final = "search"

SPEAKERS: Final = {
    Speaker.ME: QT_TRANSLATE_NOOP("search", "From me"),
    Speaker.MODEL: QT_TRANSLATE_NOOP("search", "From a model"),
}
HOLDINGS: Final = {
    Holding.CODE: QT_TRANSLATE_NOOP("search", "Has code"),
    Holding.FILE: QT_TRANSLATE_NOOP("search", "Has a file"),
    Holding.PICTURE: QT_TRANSLATE_NOOP("search", "Has a picture"),
    Holding.COMPARISON: QT_TRANSLATE_NOOP("search", "Has a comparison"),
}
_NAMED: Final = {
    FilterKind.MODEL: QT_TRANSLATE_NOOP("search", "Model: {name}"),
    FilterKind.FOLDER: QT_TRANSLATE_NOOP("search", "Folder: {name}"),
    FilterKind.TAG: QT_TRANSLATE_NOOP("search", "Tag: {name}"),
    FilterKind.BEFORE: QT_TRANSLATE_NOOP("search", "Before {name}"),
    FilterKind.AFTER: QT_TRANSLATE_NOOP("search", "Since {name}"),
}


def words(given: SearchFilter) -> str:
    """A filter as its chip calls it."""
    match given.kind:
        case FilterKind.FROM:
            return translate(Text(_CONTEXT, SPEAKERS[Speaker(given.value)]))
        case FilterKind.HAS:
            return translate(Text(_CONTEXT, HOLDINGS[Holding(given.value)]))
        case FilterKind.BEFORE | FilterKind.AFTER:
            day = day_of(given.value)
            # A whole year or month says more as it was written than its first day does.
            is_day = day is not None and given.value.count("-") == 2
            name = values.day(day.date()) if day is not None and is_day else given.value
        case _:
            name = named(given.value)
    return translate(Text(_CONTEXT, _NAMED[given.kind], {"name": name}))
