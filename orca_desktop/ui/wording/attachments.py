"""What is attached to a question, in words: its name, and what is known of it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from orca_desktop.domain.attached import Attached
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, counted
from orca_desktop.ui.wording.translation import translate
from orca_desktop.ui.wording.values import size, written

_PAGES: Final = Counted("1 page", QT_TRANSLATE_NOOP("attachments", "{n} pages", None, 1))
_TOKENS: Final = Counted(
    "about 1 token", QT_TRANSLATE_NOOP("attachments", "about {n} tokens", None, 1)
)


def name_of(attached: Attached) -> str:
    """What it is called; a picture from the clipboard has no name of its own."""
    return attached.name or kind_of(is_picture=attached.is_picture)


def kind_of(*, is_picture: bool) -> str:
    """What something without a name is called."""
    if is_picture:
        return QCoreApplication.translate("attachments", "Picture")
    return QCoreApplication.translate("attachments", "Document")


def facts_of(attached: Attached) -> str:
    """How large it is in every way that is known, on one line."""
    found = [brief_facts_of(attached)]
    if attached.tokens:
        found.append(translate(counted("attachments", _TOKENS, attached.tokens)))
    return " · ".join(found)


def brief_facts_of(attached: Attached) -> str:
    """How large it is for a person."""
    found: list[str] = []
    if attached.width and attached.height:
        measures = QCoreApplication.translate("attachments", "{width} × {height}")
        found.append(
            measures.format(width=written(attached.width), height=written(attached.height))
        )
    if attached.pages:
        found.append(translate(counted("attachments", _PAGES, attached.pages)))
    found.append(size(attached.size))
    return " · ".join(found)
