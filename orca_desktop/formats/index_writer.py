"""The list of the files of many conversations: what each is called, of when, and where it lies."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Final

from orca_desktop.domain import clock
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text
from orca_desktop.formats import assets, message_text
from orca_desktop.formats.options import ExportForm
from orca_desktop.formats.wording import Say

_CONTEXT: Final = "export"
_TITLE: Final = QT_TRANSLATE_NOOP("export", "Conversations")
_UNTITLED: Final = QT_TRANSLATE_NOOP("export", "Conversation")


@dataclass(frozen=True, slots=True)
class IndexEntry:
    """A file of an export: its name, the title of the conversation, and when that began."""

    name: str
    title: str
    created: datetime.datetime


def build(entries: Sequence[IndexEntry], form: ExportForm, say: Say = str) -> tuple[str, bytes]:
    """The name and the content of the list; a web page where the files are no texts."""
    title = say(Text(_CONTEXT, _TITLE))
    told = [
        (each, " ".join(each.title.split()) or say(Text(_CONTEXT, _UNTITLED)), _day(each))
        for each in entries
    ]
    ending, write = _KINDS.get(form, ("html", _page))
    return f"index.{ending}", message_text.clean(write(title, told)).encode()


_Told = Sequence[tuple[IndexEntry, str, str]]
"""Entries with their titles and days, in the order of the list."""


def _markdown(title: str, told: _Told) -> str:
    lines = (
        f"- [{message_text.one_line(words)}](<{assets.link_to(each.name)}>), {day}"
        for each, words, day in told
    )
    return "\n".join([f"# {title}", "", *lines, ""])


def _text(title: str, told: _Told) -> str:
    lines = (f"{day}  {words}\n            {each.name}" for each, words, day in told)
    return "\n".join([title, "=" * len(title), "", *lines, ""])


def _page(title: str, told: _Told) -> str:
    from orca_desktop.formats import html_writer  # noqa: PLC0415 - seldom needed

    rows = (
        f'<li><a href="{escape(assets.link_to(each.name))}">{escape(words)}</a>'
        f' <span class="told">{day}</span></li>\n'
        for each, words, day in told
    )
    body = f"<h1>{escape(title)}</h1>\n<ul>\n{''.join(rows)}</ul>\n"
    return html_writer.framed(escape(title), body)


def _day(entry: IndexEntry) -> str:
    return clock.local(entry.created).date().isoformat()


_KINDS: Final[Mapping[ExportForm, tuple[str, Callable[[str, _Told], str]]]] = {
    ExportForm.MARKDOWN: ("md", _markdown),
    ExportForm.TEXT: ("txt", _text),
}
