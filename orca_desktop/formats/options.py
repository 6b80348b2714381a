"""What an export contains, as a value."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ExportForm(StrEnum):
    """What a conversation is written as; the value is how the name of the file ends."""

    MARKDOWN = "md"
    WEB_PAGE = "html"
    PDF = "pdf"
    OPEN_DOCUMENT = "odt"
    TEXT = "txt"
    JSON = "json"


class Scope(StrEnum):
    """Which turns and answers are exported."""

    VISIBLE = "visible"
    EVERYTHING = "everything"


class Detail(StrEnum):
    """How thinking and tools appear."""

    LEFT_OUT = "left_out"
    DETAILS = "details"
    QUOTE = "quote"


class Attachments(StrEnum):
    """How pictures and documents appear.

    Not at all; named only; texts inside the document and the others named; as files beside it.
    """

    LEFT_OUT = "left_out"
    LISTED = "listed"
    INSIDE = "inside"
    FILES = "files"


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """The choices of an export; the defaults are what most people want.

    ``move_headings`` keeps the outline that of the conversation. ``machine_part`` is the comment at
    the end by which the program reads its own file again; it tells all blocks of what is exported,
    also those that are not shown. ``sources`` are the links where an answer cites, and the list
    below it. ``tags`` stand in the front matter.
    """

    scope: Scope = Scope.VISIBLE
    thinking: Detail = Detail.LEFT_OUT
    tools: Detail = Detail.LEFT_OUT
    sources: bool = True
    attachments: Attachments = Attachments.LISTED
    front_matter: bool = True
    settings: bool = True
    times: bool = False
    move_headings: bool = True
    machine_part: bool = True
    tags: tuple[str, ...] = ("chat",)


DEFAULT = ExportOptions()
"""The visible path, without thinking and tools."""
