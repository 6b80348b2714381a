"""What the program keeps: conversations, drafts and settings in one SQLite file."""

from __future__ import annotations

from orca_desktop.store.conversations import ComparisonSummary, DeletedSummary, TurnsRemoved
from orca_desktop.store.imports import BroughtIn, CutOff, KnownConversation
from orca_desktop.store.living_files import LivingFile, Stamped
from orca_desktop.store.marks import MarkedMessage
from orca_desktop.store.problems import ProblemKind, Recovery, RecoveryKind, StoreProblem
from orca_desktop.store.replies import Opinion, Rating
from orca_desktop.store.search import ExcerptPiece, SearchHit
from orca_desktop.store.store import Store

__all__ = [
    "BroughtIn",
    "ComparisonSummary",
    "CutOff",
    "DeletedSummary",
    "ExcerptPiece",
    "KnownConversation",
    "LivingFile",
    "MarkedMessage",
    "Opinion",
    "ProblemKind",
    "Rating",
    "Recovery",
    "RecoveryKind",
    "SearchHit",
    "Stamped",
    "Store",
    "StoreProblem",
    "TurnsRemoved",
]
