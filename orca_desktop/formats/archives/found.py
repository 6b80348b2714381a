"""What is found in an archive of another program: conversations, and what could not be read."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from orca_desktop.domain.conversation import Conversation
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text


class Format(StrEnum):
    """The formats that are told apart; the value goes into the ids of what is read."""

    CHATGPT = "chatgpt"
    CLAUDE = "claude"
    OPEN_WEBUI = "open_webui"
    LIBRECHAT = "librechat"
    CHERRY_STUDIO = "cherry_studio"
    CHATBOX = "chatbox"
    JAN = "jan"
    LM_STUDIO = "lm_studio"
    TYPING_MIND = "typing_mind"
    REQUEST = "request"
    OWN_JSON = "own_json"
    MARKDOWN = "markdown"
    ROLE_TEXT = "role_text"

    @property
    def label(self) -> Text:
        """What the format is called."""
        return Text(_CONTEXT, _LABELS[self])


class NotReadReason(StrEnum):
    """Why a conversation, a file or an archive is not read, as far as what to do differs."""

    EMPTY = "empty"
    SHAPE = "shape"
    TOO_DEEP = "too_deep"
    DAMAGED = "damaged"
    CUT = "cut"
    TOO_LARGE = "too_large"
    UNREADABLE = "unreadable"
    NOT_ALLOWED = "not_allowed"
    GONE = "gone"
    UNKNOWN = "unknown"
    NOTHING = "nothing"
    ENCRYPTED = "encrypted"
    NESTED = "nested"
    TOO_MANY = "too_many"
    BOMB = "bomb"
    DAMAGED_ARCHIVE = "damaged_archive"
    NEWER_CHERRY = "newer_cherry"
    NEWER = "newer"
    MISFIT = "misfit"


@dataclass(frozen=True, slots=True)
class NotRead:
    """Something that is not read: what it is called, and why.

    ``is_conversation`` is false for a file, of whose conversations the number is not known.
    """

    name: str
    reason: NotReadReason
    is_conversation: bool = True

    @property
    def sentence(self) -> Text:
        """What happened, with its name, and what to do."""
        return Text(_CONTEXT, _SENTENCES[self.reason], {"name": self.name})


@dataclass(frozen=True, slots=True)
class Found:
    """A conversation that was read.

    ``contents`` are those of its pictures and files by their hashes, if they were asked for.
    ``absent`` counts those that the archive names and does not hold.
    """

    conversation: Conversation
    format: Format
    contents: Mapping[str, bytes] = field(default_factory=dict, repr=False)
    absent: int = 0


def own_id(*parts: str) -> str:
    """The id here of what has these ids there: the same each time it is read."""
    whole = "\0".join(parts).encode("utf-8", "surrogatepass")
    return hashlib.sha256(whole).hexdigest()[:32]


_CONTEXT: Final = "import"
_LABELS: Final[Mapping[Format, str]] = {
    Format.CHATGPT: QT_TRANSLATE_NOOP("import", "ChatGPT"),
    Format.CLAUDE: QT_TRANSLATE_NOOP("import", "Claude"),
    Format.OPEN_WEBUI: QT_TRANSLATE_NOOP("import", "Open WebUI"),
    Format.LIBRECHAT: QT_TRANSLATE_NOOP("import", "LibreChat"),
    Format.CHERRY_STUDIO: QT_TRANSLATE_NOOP("import", "Cherry Studio"),
    Format.CHATBOX: QT_TRANSLATE_NOOP("import", "Chatbox"),
    Format.JAN: QT_TRANSLATE_NOOP("import", "Jan"),
    Format.LM_STUDIO: QT_TRANSLATE_NOOP("import", "LM Studio"),
    Format.TYPING_MIND: QT_TRANSLATE_NOOP("import", "TypingMind"),
    Format.REQUEST: QT_TRANSLATE_NOOP("import", "request of the Messages API"),
    Format.OWN_JSON: QT_TRANSLATE_NOOP("import", "JSON of Orca Desktop"),
    Format.MARKDOWN: QT_TRANSLATE_NOOP("import", "Markdown of Orca Desktop"),
    Format.ROLE_TEXT: QT_TRANSLATE_NOOP("import", "text with speakers"),
}
_SENTENCES: Final[Mapping[NotReadReason, str]] = {
    NotReadReason.EMPTY: QT_TRANSLATE_NOOP("import", "“{name}” has no messages."),
    NotReadReason.SHAPE: QT_TRANSLATE_NOOP(
        "import", "“{name}” is written in a way that is not known here."
    ),
    NotReadReason.TOO_DEEP: QT_TRANSLATE_NOOP(
        "import", "“{name}” is nested too deeply to be read."
    ),
    NotReadReason.DAMAGED: QT_TRANSLATE_NOOP("import", "“{name}” is damaged: it is not JSON."),
    NotReadReason.CUT: QT_TRANSLATE_NOOP(
        "import",
        "“{name}” ends too early. What stands before its end was read; "
        "download or export it once more.",
    ),
    NotReadReason.TOO_LARGE: QT_TRANSLATE_NOOP("import", "“{name}” is too large to be read."),
    NotReadReason.UNREADABLE: QT_TRANSLATE_NOOP(
        "import", "“{name}” cannot be read. Check the disk, then try again."
    ),
    NotReadReason.NOT_ALLOWED: QT_TRANSLATE_NOOP(
        "import", "“{name}” may not be opened. Allow reading it, then try again."
    ),
    NotReadReason.GONE: QT_TRANSLATE_NOOP("import", "“{name}” is not there any more."),
    NotReadReason.UNKNOWN: QT_TRANSLATE_NOOP(
        "import",
        "“{name}” is of no kind that can be imported. Choose the archive as the other program "
        "made it.",
    ),
    NotReadReason.NOTHING: QT_TRANSLATE_NOOP("import", "There are no conversations in “{name}”."),
    NotReadReason.ENCRYPTED: QT_TRANSLATE_NOOP(
        "import", "“{name}” is locked with a password. Unpack it, and choose the folder."
    ),
    NotReadReason.NESTED: QT_TRANSLATE_NOOP(
        "import",
        "“{name}” is an archive inside the archive, which is not opened. Unpack it, and choose it "
        "by itself.",
    ),
    NotReadReason.TOO_MANY: QT_TRANSLATE_NOOP(
        "import", "“{name}” holds more files than can be looked through."
    ),
    NotReadReason.BOMB: QT_TRANSLATE_NOOP(
        "import",
        "“{name}” would become far larger than an honest archive when it is unpacked, so it is "
        "not opened.",
    ),
    NotReadReason.DAMAGED_ARCHIVE: QT_TRANSLATE_NOOP(
        "import", "The archive “{name}” is damaged. Download or export it once more."
    ),
    NotReadReason.NEWER_CHERRY: QT_TRANSLATE_NOOP(
        "import",
        "“{name}” is a backup of a newer Cherry Studio, which cannot be read here. Export the "
        "conversations there as Markdown, and choose the folder.",
    ),
    NotReadReason.NEWER: QT_TRANSLATE_NOOP(
        "import",
        "“{name}” was written by a newer version of Orca Desktop. Update this one, then try again.",
    ),
    NotReadReason.MISFIT: QT_TRANSLATE_NOOP(
        "import",
        "“{name}” is damaged, or was changed: what stands in it does not fit together. Export it "
        "once more.",
    ),
}
