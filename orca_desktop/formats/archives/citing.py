"""Texts that cite, cut into pieces: a piece ends where its sources are (`render.citations`)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from orca_desktop.domain.blocks import Json, TextBlock


@dataclass(frozen=True, slots=True)
class Cited:
    """A place in a text, and the sources that belong there; what stands in it is taken out."""

    start: int
    end: int
    sources: tuple[Json, ...] = ()


def source(url: object, title: object = "", quoted: object = "") -> tuple[Json, ...]:
    """A page of the web as a source; none if its address is no text."""
    if not isinstance(url, str) or not url:
        return ()
    made: dict[str, Any] = {"type": "web_search_result_location", "url": url}
    made["title"] = title if isinstance(title, str) and title else url
    if isinstance(quoted, str) and quoted:
        made["cited_text"] = quoted
    return (made,)


def pieces(text: str, places: Iterable[Cited]) -> tuple[TextBlock, ...]:
    """The text cut at the places; those that lie over an earlier one, or outside, are left out."""
    found: list[TextBlock] = []
    begun, at = "", 0
    for place in sorted(places, key=lambda each: (each.start, each.end)):
        if not at <= place.start <= place.end <= len(text):
            continue
        begun += text[at : place.start]
        at = place.end
        if place.sources and begun:
            found.append(TextBlock(begun, place.sources))
            begun = ""
    begun += text[at:]
    return (*found, TextBlock(begun)) if begun or not found else tuple(found)
