"""Whether what goes along with a request can: what its model sees and reads, and how much.

What nobody knows of a model is allowed; the gateway will say.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Final

from orca_desktop.domain.attached import Attached, attached_of
from orca_desktop.domain.attachments import (
    COUNT,
    COUNT_SMALL,
    FEW_PICTURES,
    LARGE_CONTEXT,
    MANY_EDGE,
    PDF,
    REQUEST_BYTES,
    TEXT,
)
from orca_desktop.domain.blocks import Block, ImageBlock, TextBlock, inside
from orca_desktop.domain.capabilities import Capabilities
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, Text, counted

_CONTEXT: Final = "attachments"
_WORDS: Final = 1_000_000
"""Bytes of a request that are left for its words."""


def unfit(
    blocks: Iterable[Block], capabilities: Capabilities, able: Callable[[str], str]
) -> Text | None:
    """Why these blocks cannot be asked about with one request to a model, if so.

    ``able`` names models that can what this one cannot, by the name of the capability.
    """
    # Words are most of what goes along, and nothing is attached to them.
    blocks = [block for block in blocks if not isinstance(block, TextBlock)]
    blocks = tuple(each for block in blocks for each in (block, *inside(block)))
    attached = tuple(each for block in blocks if (each := attached_of(block)) is not None)
    has_pictures = any(isinstance(block, ImageBlock) for block in blocks)
    has_papers = any(each.blob.media_type == PDF for each in attached)
    for is_there, name, words, others in (
        (has_pictures, "images", _BLIND, _BLIND_BUT),
        (has_papers, "documents", _NO_PDF, _NO_PDF_BUT),
    ):
        if is_there and getattr(capabilities, name) is False:
            return _cannot(capabilities.model, words, others, able(name))
    return excess(attached, capabilities.context)


def excess(attached: Sequence[Attached], context: int | None) -> Text | None:
    """Why these are too much for one request to a model that holds so many tokens, if so."""
    pictures = [each for each in attached if each.is_picture]
    pages = sum(each.pages for each in attached)
    most = COUNT_SMALL if context is not None and context < LARGE_CONTEXT else COUNT
    if sum(map(_bytes_sent, attached)) > REQUEST_BYTES - _WORDS:
        return Text(_CONTEXT, _TOO_MUCH, {"limit": REQUEST_BYTES // 1_000_000})
    if len(pictures) > most:
        return counted(_CONTEXT, _TOO_MANY_PICTURES, len(pictures), limit=most)
    if pages > most:
        return counted(_CONTEXT, _TOO_MANY_PAGES, pages, limit=most)
    large = [each for each in pictures if max(each.width, each.height) > MANY_EDGE]
    if len(pictures) > FEW_PICTURES and large:
        name = large[0].name
        return counted(_CONTEXT, _TOO_LARGE_OF_MANY, FEW_PICTURES, name=name, edge=MANY_EDGE)
    return None


def _bytes_sent(attached: Attached) -> int:
    size = attached.size
    return size if attached.blob.media_type == TEXT else 4 * ((size + 2) // 3)


def _cannot(model: str, words: str, words_and_others: str, others: str) -> Text:
    if others:
        return Text(_CONTEXT, words_and_others, {"model": model, "others": others})
    return Text(_CONTEXT, words, {"model": model})


_BLIND: Final = QT_TRANSLATE_NOOP(
    "attachments",
    "{model} does not see pictures, and one goes along. Choose a model that does, or take it out.",
)
_BLIND_BUT: Final = QT_TRANSLATE_NOOP(
    "attachments",
    "{model} does not see pictures, and one goes along. Take it out, or choose a model that does: "
    "{others}.",
)
_NO_PDF: Final = QT_TRANSLATE_NOOP(
    "attachments",
    "{model} does not read PDF, and one goes along. Choose a model that does, or take it out.",
)
_NO_PDF_BUT: Final = QT_TRANSLATE_NOOP(
    "attachments",
    "{model} does not read PDF, and one goes along. Take it out, or choose a model that does: "
    "{others}.",
)
_TOO_MUCH: Final = QT_TRANSLATE_NOOP(
    "attachments",
    "Together, what is attached in this chat is larger than the {limit} MB that one request may "
    "have. Take some out, or begin a new chat.",
)
_TOO_MANY_PICTURES: Final = Counted(
    "",
    QT_TRANSLATE_NOOP(
        "attachments",
        "There are {n} pictures in this chat, and this model takes {limit} at once. "
        "Take some out, or leave an earlier question out.",
        None,
        1,
    ),
)
_TOO_MANY_PAGES: Final = Counted(
    "",
    QT_TRANSLATE_NOOP(
        "attachments",
        "There are {n} pages of PDF in this chat, and this model takes {limit} at once. "
        "Take some out, or choose a model with a larger context.",
        None,
        1,
    ),
)
_TOO_LARGE_OF_MANY: Final = Counted(
    "",
    QT_TRANSLATE_NOOP(
        "attachments",
        "With more than {n} pictures, none may be wider or higher than {edge} pixels, "
        "and “{name}” is.",
        None,
        1,
    ),
)
