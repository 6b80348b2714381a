"""What reading a document gives: a conversation with notes of what became of it, or why not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from orca_desktop.domain.conversation import Conversation
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, Text, counted

_CONTEXT: Final = "reading"


@dataclass(frozen=True, slots=True)
class ReadConversation:
    """A conversation that a document holds.

    ``notes`` say what was changed in it by hand, and what could not be kept. ``files`` are the
    relative paths of files beside the document, by the SHA-256 of their contents.
    """

    conversation: Conversation
    notes: tuple[Text, ...] = ()
    files: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class NoConversation:
    """A text that is not read as a conversation, and why."""

    sentence: Text


@dataclass(slots=True)
class Changes:
    """How often something was changed by hand, or lost by it; counted while a file is read."""

    changed: int = 0
    added: int = 0
    removed: int = 0
    uncited: int = 0
    orphans: int = 0
    title: bool = False

    def notes(self) -> tuple[Text, ...]:
        """What is to be told of it."""
        told = [Text(_CONTEXT, _TITLE)] if self.title else []
        counts = (
            (self.changed, _CHANGED),
            (self.added, _ADDED),
            (self.removed, _REMOVED),
            (self.uncited, _UNCITED),
            (self.orphans, _ORPHANS),
        )
        return (*told, *(counted(_CONTEXT, words, n) for n, words in counts if n))


def note(words: str, **values: str | int) -> Text:
    """A sentence about a document."""
    return Text(_CONTEXT, words, values)


EMPTY: Final = QT_TRANSLATE_NOOP("reading", "The file is empty.")
NO_SPEAKERS: Final = QT_TRANSLATE_NOOP(
    "reading",
    "This is not a conversation: no headings such as “## You” and “## Assistant” say who speaks.",
)
A_REPORT: Final = QT_TRANSLATE_NOOP(
    "reading", "This is the report of a comparison, which is not read as a conversation."
)
NEWER: Final = QT_TRANSLATE_NOOP(
    "reading",
    "A newer version of Orca Desktop wrote this file. The words and who speaks were read, no more.",
)
DAMAGED: Final = QT_TRANSLATE_NOOP(
    "reading",
    "The comment at the end of the file is damaged. The words and who speaks were read, no more.",
)
BEFORE_FIRST: Final = QT_TRANSLATE_NOOP(
    "reading", "What stands before the first heading that says who speaks was left out."
)
OLDER: Final = QT_TRANSLATE_NOOP(
    "reading",
    "The file is of an earlier format, which does not tell everything: pictures, files, thinking "
    "and tools are not read from it.",
)
_TITLE: Final = QT_TRANSLATE_NOOP("reading", "The title was changed in the file.")
_CHANGED: Final = Counted(
    "One message was changed in the file.",
    QT_TRANSLATE_NOOP("reading", "{n} messages were changed in the file.", None, 1),
)
_ADDED: Final = Counted(
    "One message was added in the file.",
    QT_TRANSLATE_NOOP("reading", "{n} messages were added in the file.", None, 1),
)
_REMOVED: Final = Counted(
    "One message was removed in the file.",
    QT_TRANSLATE_NOOP("reading", "{n} messages were removed in the file.", None, 1),
)
_UNCITED: Final = Counted(
    "One changed answer does not say any more what it cites.",
    QT_TRANSLATE_NOOP(
        "reading", "{n} changed answers do not say any more what they cite.", None, 1
    ),
)
_ORPHANS: Final = Counted(
    "One answer has no question any more. It is shown, but not sent along.",
    QT_TRANSLATE_NOOP(
        "reading",
        "{n} answers have no question any more. They are shown, but not sent along.",
        None,
        1,
    ),
)
