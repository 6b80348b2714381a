"""Blocks as plain text, as a person would type them into a letter."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final, assert_never

from orca_desktop.render.document import (
    Block,
    Code,
    Container,
    Definition,
    Details,
    DetailsSummary,
    Heading,
    Inline,
    Item,
    Math,
    Note,
    Paragraph,
    Quote,
    Rule,
    Run,
    RunKind,
    Style,
    Table,
    Term,
    delimited,
    written,
)

_RAISED: Final = str.maketrans("0123456789+-=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ")
_LOWERED: Final = str.maketrans("0123456789+-=()", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎")


def of(blocks: Iterable[Block]) -> str:
    """The blocks as lines; cut blocks are joined again without a seam."""
    return "".join(pieces(blocks))


def pieces(blocks: Iterable[Block]) -> Iterator[str]:
    """The same in pieces, for who has to do something else in between."""
    first, broken = True, False
    for block in blocks:
        place = block.place
        if not first and not broken:
            yield "\n" if place.joined or (place.inside and not place.spaced) else "\n\n"
        yield content(block) if broken else _indented(block)
        broken = isinstance(block, Code | Paragraph) and block.broken
        first = False


def content(block: Block) -> str:
    """The readable text of one block, without the markers of what it stands in."""
    match block:
        case Paragraph() | Heading() | Term() | DetailsSummary():
            return typed(block.content)
        case Code():
            return block.text
        case Table():
            return "\n".join("\t".join(map(_cell, row)) for row in block.rows)
        case Math():
            return delimited(block.source, display=True)
        case Rule():
            return "———"
    assert_never(block)


def typed(content: Inline) -> str:
    """Some runs as they are typed: raised and lowered signs where there are such characters."""
    return "".join(_typed(run) for run in content)


def _typed(run: Run) -> str:
    if run.style & Style.SUPERSCRIPT and run.kind is RunKind.TEXT:
        return _moved(run.text, "^", _RAISED)
    if run.style & Style.SUBSCRIPT and run.kind is RunKind.TEXT:
        return _moved(run.text, "_", _LOWERED)
    return written((run,))


def _moved(text: str, mark: str, signs: dict[int, int]) -> str:
    if all(ord(char) in signs for char in text):
        return text.translate(signs)
    if text.isascii() and text.isalpha() and mark == "^":
        # As in 1st or Mme.
        return text
    return mark + (text if text.isalnum() else f"({text})")


def _cell(content: Inline) -> str:
    # A line break or a tab would begin another row or cell where the text is put in.
    return " ".join(typed(content).split())


def _indented(block: Block) -> str:
    first, rest = "", ""
    for container in block.place.inside:
        lead, following = _prefix(container)
        first, rest = first + lead, rest + following
    return first + content(block).replace("\n", "\n" + rest)


def _prefix(container: Container) -> tuple[str, str]:
    match container:
        case Quote():
            return "> ", "> "
        case Item():
            marker = marker_of(container) + " "
            return (marker if container.lead else "  "), "  "
        case Definition():
            return "  ", "  "
        case Note():
            return (f"[{container.label}] " if container.lead else "  "), "  "
        case Details():
            return "", ""
    assert_never(container)


def marker_of(item: Item) -> str:
    """The sign before a list item."""
    if item.checked is not None:
        return "☑" if item.checked else "☐"
    return "•" if item.number is None else f"{numeral(item)}."


def numeral(item: Item) -> str:
    """The number of a list item, in the digits that the list is written with."""
    return "".join(chr(ord(item.zero) + int(digit)) for digit in str(item.number))
