"""The forms that a conversation is written as: one line each, and one writer each.

All writers have one signature, so whoever exports needs to know none of them. A further form is a
module with its writer, a member of ``ExportForm``, and a line of ``FORMS``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import tzinfo
from pathlib import Path
from typing import Final

from orca_desktop.domain.conversation import Conversation
from orca_desktop.domain.words import QT_TRANSLATE_NOOP
from orca_desktop.formats import assets
from orca_desktop.formats.assets import TakenAlong
from orca_desktop.formats.options import Attachments, ExportForm, ExportOptions
from orca_desktop.formats.wording import Say

CONTEXT: Final = "export"
"""Where the words of forms are translated."""


@dataclass(frozen=True, slots=True)
class WritingContext:
    """What a writer needs beside the conversation and the choices.

    ``zone`` is that in which times are told, or none for that of this computer. ``say`` translates
    the program's own words. ``along`` has what pictures and files are referred to by, or the
    contents of those that stand inside.
    """

    zone: tzinfo | None = None
    say: Say = str
    along: TakenAlong = assets.NOTHING


Writer = Callable[[Conversation, ExportOptions, WritingContext], bytes]
"""The whole content of a file; pure, and called in a thread."""

_ALL: Final = frozenset(
    {"scope", "thinking", "tools", "sources", "attachments", "settings", "times"}
)
_ANY: Final = frozenset(Attachments)
_IN_ONE_FILE: Final = frozenset({Attachments.LEFT_OUT, Attachments.LISTED, Attachments.INSIDE})


@dataclass(frozen=True, slots=True)
class DocumentForm:
    """What a conversation can become, and what of the choices has a meaning there.

    ``label`` is its name and ``pattern`` its filter in a file dialog, to be translated in
    ``CONTEXT``. ``choices`` are the fields of ``ExportOptions`` that its writer heeds,
    ``attachments`` the ways in which pictures and files can go along. ``holds_pictures`` says that
    what is inside are pictures, ``holds_all`` that it is everything whatever its kind and size;
    otherwise it is texts. ``folds`` says that thinking and tools can
    be folded up there; else they are quoted. ``is_text`` says that the content is UTF-8 that a
    person can read. What ``is_drawn`` is written as a web page, of which something else makes the
    file.
    """

    kind: ExportForm
    label: str
    pattern: str
    write: Writer
    choices: frozenset[str] = _ALL
    attachments: frozenset[Attachments] = _IN_ONE_FILE
    holds_pictures: bool = False
    folds: bool = False
    is_text: bool = False
    is_drawn: bool = False
    holds_all: bool = False

    @property
    def ending(self) -> str:
        """How the name of a file ends, without the dot."""
        return self.kind.value


# The writers are seldom needed, so they are imported when one is.


def _markdown(chat: Conversation, options: ExportOptions, context: WritingContext) -> bytes:
    from orca_desktop.formats import markdown_writer  # noqa: PLC0415

    text = markdown_writer.build(
        chat, options, zone=context.zone, say=context.say, along=context.along
    )
    return text.encode()


def _page(chat: Conversation, options: ExportOptions, context: WritingContext) -> bytes:
    return _html(chat, options, context, has_mathml=True)


def _paper(chat: Conversation, options: ExportOptions, context: WritingContext) -> bytes:
    return _html(chat, options, context, has_mathml=False)


def _html(
    chat: Conversation, options: ExportOptions, context: WritingContext, *, has_mathml: bool
) -> bytes:
    from orca_desktop.formats import html_writer  # noqa: PLC0415

    text = html_writer.build(
        chat,
        options,
        zone=context.zone,
        say=context.say,
        pictures=context.along.pictures,
        has_mathml=has_mathml,
    )
    return text.encode()


def _text(chat: Conversation, options: ExportOptions, context: WritingContext) -> bytes:
    from orca_desktop.formats import text_writer  # noqa: PLC0415

    text = text_writer.build(
        chat,
        options,
        zone=context.zone,
        say=context.say,
        texts=context.along.texts,
    )
    return text.encode()


def _open_document(chat: Conversation, options: ExportOptions, context: WritingContext) -> bytes:
    from orca_desktop.formats import odt_writer  # noqa: PLC0415

    return odt_writer.build(
        chat,
        options,
        zone=context.zone,
        say=context.say,
        pictures=context.along.pictures,
    )


def _json(chat: Conversation, options: ExportOptions, context: WritingContext) -> bytes:
    from orca_desktop.formats import json_writer  # noqa: PLC0415

    return json_writer.build(chat, options, contents=context.along.contents).encode()


FORMS: Final[Mapping[ExportForm, DocumentForm]] = {
    form.kind: form
    for form in (
        DocumentForm(
            ExportForm.MARKDOWN,
            QT_TRANSLATE_NOOP("export", "Markdown"),
            QT_TRANSLATE_NOOP("export", "Markdown (*.md)"),
            _markdown,
            _ALL | {"front_matter", "machine_part"},
            _ANY,
            folds=True,
            is_text=True,
        ),
        DocumentForm(
            ExportForm.WEB_PAGE,
            QT_TRANSLATE_NOOP("export", "Web page"),
            QT_TRANSLATE_NOOP("export", "Web page (*.html)"),
            _page,
            holds_pictures=True,
            folds=True,
        ),
        DocumentForm(
            ExportForm.PDF,
            QT_TRANSLATE_NOOP("export", "PDF"),
            QT_TRANSLATE_NOOP("export", "PDF (*.pdf)"),
            _paper,
            holds_pictures=True,
            is_drawn=True,
        ),
        DocumentForm(
            ExportForm.OPEN_DOCUMENT,
            QT_TRANSLATE_NOOP("export", "Word or LibreOffice"),
            QT_TRANSLATE_NOOP("export", "OpenDocument for Word or LibreOffice (*.odt)"),
            _open_document,
            holds_pictures=True,
        ),
        DocumentForm(
            ExportForm.TEXT,
            QT_TRANSLATE_NOOP("export", "Plain text"),
            QT_TRANSLATE_NOOP("export", "Plain text (*.txt)"),
            _text,
            is_text=True,
        ),
        DocumentForm(
            ExportForm.JSON,
            QT_TRANSLATE_NOOP("export", "JSON"),
            QT_TRANSLATE_NOOP("export", "JSON (*.json)"),
            _json,
            frozenset({"scope", "attachments"}),
            is_text=True,
            holds_all=True,
        ),
    )
}
"""Every form, in the order in which it is offered."""


def by_name(path: Path) -> DocumentForm | None:
    """The form that a file's name ends as."""
    ending = path.suffix.removeprefix(".").lower()
    return next((each for each in FORMS.values() if each.ending == ending), None)
