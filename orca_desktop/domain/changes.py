"""What the session tells the window: one value for each thing that became different."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping
    from pathlib import Path

    from orca_desktop.domain.conversation import Conversation, Summary, Turn
    from orca_desktop.domain.folders import Folder
    from orca_desktop.domain.models import ModelCard
    from orca_desktop.domain.money import Total
    from orca_desktop.domain.parameters import Settings
    from orca_desktop.domain.presets import Preset
    from orca_desktop.domain.prompts import KeptPrompt
    from orca_desktop.domain.releases import Release
    from orca_desktop.domain.reply import Reply
    from orca_desktop.domain.summaries import Summaries
    from orca_desktop.domain.words import Text


@dataclass(frozen=True, slots=True)
class LibraryLoaded:
    """The whole list of conversations, in any order."""

    summaries: Summaries


@dataclass(frozen=True, slots=True)
class SummaryChanged:
    """One conversation is new in the library or looks different there."""

    summary: Summary


@dataclass(frozen=True, slots=True)
class SummaryRemoved:
    """One conversation left the library."""

    conversation_id: str


@dataclass(frozen=True, slots=True)
class FoldersChanged:
    """The folders of the library are different."""

    folders: tuple[Folder, ...]


@dataclass(frozen=True, slots=True)
class ConversationShown:
    """This conversation is the open one now, or its visible path or settings changed."""

    conversation: Conversation


@dataclass(frozen=True, slots=True)
class ConversationComing:
    """How a long conversation ends that is being opened: its last turns, to be seen at once.

    Another one is open until all of it is there. With ``None`` it is, or does not come any more;
    either way what is open then is told next.
    """

    conversation: Conversation | None


@dataclass(frozen=True, slots=True)
class SettingsChanged:
    """The open conversation is answered in another way from now on."""

    conversation_id: str
    settings: Settings


@dataclass(frozen=True, slots=True)
class TurnAdded:
    """A turn was added at the end of the visible path."""

    conversation: Conversation
    turn: Turn


@dataclass(frozen=True, slots=True)
class ReplyAdvanced:
    """A reply grew or ended."""

    conversation_id: str
    turn_id: str
    reply: Reply


@dataclass(frozen=True, slots=True)
class AnswersEnded:
    """Nothing is answered any more in a conversation in which something was."""

    conversation_id: str


@dataclass(frozen=True, slots=True)
class ComparisonChanged:
    """Something of a comparison is different: its columns, who waits, what was chosen or revealed.

    ``turn`` has the newest replies; ``waiting`` tells how many answers of a column still wait for
    their turn to be asked. The text of a running answer comes as ``ReplyAdvanced``.
    """

    conversation_id: str
    turn: Turn
    waiting: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class ModelsChanged:
    """The catalogue of models is different: listed anew, starred, learnt about or forgotten."""

    cards: tuple[ModelCard, ...]


@dataclass(frozen=True, slots=True)
class PresetsChanged:
    """The presets are different; ``default_id`` is the one that new conversations begin with."""

    presets: tuple[Preset, ...]
    default_id: str | None


@dataclass(frozen=True, slots=True)
class PromptsChanged:
    """The prompts that are kept are different."""

    prompts: tuple[KeptPrompt, ...]


@dataclass(frozen=True, slots=True)
class BookmarksChanged:
    """Messages are marked otherwise than before, in whatever conversation."""


@dataclass(frozen=True, slots=True)
class TotalsChanged:
    """What a conversation and this month have cost so far."""

    conversation_id: str
    conversation: Total
    month: Total


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence for the person, not bound to one reply."""

    sentence: Text
    is_problem: bool = False


@dataclass(frozen=True, slots=True)
class SavingChanged:
    """Why nothing is saved, ``None`` once it is again; ``cause`` is what was told of it before."""

    problem: Text | None
    cause: Text | None = None


@dataclass(frozen=True, slots=True)
class Repair:
    """Something that was repaired in the file of the chats, and when."""

    sentence: Text
    at: datetime.datetime | None = None
    is_read: bool = False


@dataclass(frozen=True, slots=True)
class RepairsChanged:
    """Every repair there was, the latest first; what is not read yet stands until it is."""

    repairs: tuple[Repair, ...]


@dataclass(frozen=True, slots=True)
class ImportAdvanced:
    """How far an archive of another program was looked at: bytes, and conversations so far."""

    done: int
    total: int
    conversations: int


@dataclass(frozen=True, slots=True)
class LivingFolderChanged:
    """How the folder stands in which each conversation is kept as a file.

    ``written`` files stand there, and so many conversations are ``waiting`` to be written;
    ``problem`` says why they cannot be at present.
    """

    folder: Path | None
    is_on: bool = False
    written: int = 0
    waiting: int = 0
    problem: Text | None = None


@dataclass(frozen=True, slots=True)
class NewerVersionFound:
    """There is a newer version of the program, which the person does not want to skip."""

    release: Release


Change = (
    LibraryLoaded
    | SummaryChanged
    | SummaryRemoved
    | FoldersChanged
    | ConversationShown
    | ConversationComing
    | SettingsChanged
    | TurnAdded
    | ReplyAdvanced
    | AnswersEnded
    | ComparisonChanged
    | ModelsChanged
    | PresetsChanged
    | PromptsChanged
    | BookmarksChanged
    | TotalsChanged
    | SavingChanged
    | RepairsChanged
    | ImportAdvanced
    | LivingFolderChanged
    | NewerVersionFound
    | Told
)
