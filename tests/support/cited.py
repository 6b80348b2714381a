"""An answer of a web search as it arrives: one text in many pieces, some with a source."""

from __future__ import annotations

from typing import Any, Final

from orca_desktop.domain.blocks import TextBlock

OCEAN: Final = {
    "type": "web_search_result_location",
    "url": "https://www.ocean.example/orca?x=1",
    "title": "Orcas [facts]",
    "cited_text": "Orcas live in every ocean.",
    "encrypted_index": "Eo8BCio",
}
SIZES: Final = {
    "type": "web_search_result_location",
    "url": "https://sizes.example/whales",
    "title": "How big | whales",
    "cited_text": "8 m",
    "encrypted_index": "Eo8BCip",
}


def piece(text: str, *citations: dict[str, Any]) -> TextBlock:
    return TextBlock(text, citations or None)


PIECES: Final = (
    piece("Here is what I found:\n\n- "),
    piece("Orcas live in every ocean.", OCEAN),
    piece("\n- "),
    piece("They hunt in groups.", OCEAN, SIZES),
    piece("\n\n| Who | Length |\n|:--|--:|\n| Bull | "),
    piece("8 m", SIZES),
    piece(" |\n| Cow | "),
    piece("7 m", SIZES),
    piece(" |\n\nThe claim that **"),
    piece("orcas are whales", OCEAN),
    piece("** is wrong."),
)
WHOLE: Final = "".join(each.text for each in PIECES)
