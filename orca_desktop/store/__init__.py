"""What the program keeps: conversations, drafts and settings in one SQLite file."""

from __future__ import annotations

from orca_desktop.store.arranging import Arranged, Arrangement
from orca_desktop.store.backup import Backup
from orca_desktop.store.chat_store import ChatStore
from orca_desktop.store.conversations import (
    ComparisonsFound,
    ComparisonSummary,
    DeletedSummary,
    Rearranged,
    TurnsRemoved,
)
from orca_desktop.store.copies import CopyLook, CopyProblem, CopyProblemKind, SavedCopy
from orca_desktop.store.folders import FolderRemoved
from orca_desktop.store.imports import BroughtIn, CutOff, KnownConversation
from orca_desktop.store.living_files import LivingFile, Stamped
from orca_desktop.store.marks import MarkedMessage
from orca_desktop.store.moving import MoveProblem, MoveProblemKind
from orca_desktop.store.problems import ProblemKind, Recovery, RecoveryKind, StoreProblem
from orca_desktop.store.replies import Opinion, Rating, Replies
from orca_desktop.store.restoring import RESTORED
from orca_desktop.store.search import ExcerptPiece, FoundPlaces, SearchHit
from orca_desktop.store.store import Store
from orca_desktop.store.tags import TagChanged
from orca_desktop.store.watching import UNWATCHED, CopyWatch

__all__ = [
    "RESTORED",
    "UNWATCHED",
    "Arranged",
    "Arrangement",
    "Backup",
    "BroughtIn",
    "ChatStore",
    "ComparisonSummary",
    "ComparisonsFound",
    "CopyLook",
    "CopyProblem",
    "CopyProblemKind",
    "CopyWatch",
    "CutOff",
    "DeletedSummary",
    "ExcerptPiece",
    "FolderRemoved",
    "FoundPlaces",
    "KnownConversation",
    "LivingFile",
    "MarkedMessage",
    "MoveProblem",
    "MoveProblemKind",
    "Opinion",
    "ProblemKind",
    "Rating",
    "Rearranged",
    "Recovery",
    "RecoveryKind",
    "Replies",
    "SavedCopy",
    "SearchHit",
    "Stamped",
    "Store",
    "StoreProblem",
    "TagChanged",
    "TurnsRemoved",
]
