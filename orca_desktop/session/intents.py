"""What a person can ask for, as values: each of them becomes a few requests, and has one way to go.

A column of a comparison is named by the ids of its turn and of its variant.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from orca_desktop.domain.blocks import ToolResultBlock
    from orca_desktop.domain.comparison import Plan, Variant
    from orca_desktop.domain.conversation import Draft


@dataclass(frozen=True, slots=True)
class AskQuestion:
    """Ask at the end of the open conversation."""

    draft: Draft


@dataclass(frozen=True, slots=True)
class EditQuestion:
    """Ask an earlier question differently; the old one stays beside it."""

    turn_id: str
    draft: Draft


@dataclass(frozen=True, slots=True)
class TryAgain:
    """Answer the same question once more; the old answer stays.

    In the chat with the settings of now, in a column with those of the column. ``without`` names a
    parameter that is left out this time, because the model refused it.
    """

    reply_id: str
    without: str | None = None


@dataclass(frozen=True, slots=True)
class ContinueAnswer:
    """Ask for the rest of an answer that broke off; it stays one answer."""

    reply_id: str


@dataclass(frozen=True, slots=True)
class AnswerCalls:
    """Give the results that an answer waits for, one for each of its calls, and let it go on.

    In the chat after its last answer, in a column after the last of that column.
    """

    reply_id: str
    results: tuple[ToolResultBlock, ...]


@dataclass(frozen=True, slots=True)
class StartComparison:
    """Ask a question under all settings of a plan, at the end of the open conversation.

    ``start_from`` is an answer that is there: its question is asked (not the draft), and it is the
    first column, at no cost. ``beside`` is a turn whose question is asked once more, beside it.
    ``after`` is the turn of a comparison from whose choice this one goes on, with what went along
    there.
    """

    draft: Draft
    plan: Plan
    start_from: str | None = None
    beside: str | None = None
    after: str | None = None


@dataclass(frozen=True, slots=True)
class RetryColumns:
    """Ask once more for the last answers of columns; what is there stays as a version.

    Nothing happens in a column that is being answered or waits for it.
    """

    turn_id: str
    variant_ids: tuple[str, ...]
    without: str | None = None


@dataclass(frozen=True, slots=True)
class RepeatColumns:
    """Ask until a column, or each of them, has so many answers, at most five.

    The plan stays as it is: the next question is not asked more often because of it.
    """

    turn_id: str
    times: int
    variant_id: str | None = None


@dataclass(frozen=True, slots=True)
class AddColumn:
    """Add a column to a comparison and ask for its answers; its id is given then."""

    turn_id: str
    variant: Variant


@dataclass(frozen=True, slots=True)
class AskColumns:
    """Go on in all columns: put one more question to each, after its own last answer.

    A column whose last answer failed is left out; it keeps its place.
    """

    turn_id: str
    draft: Draft


Intent = (
    AskQuestion
    | EditQuestion
    | TryAgain
    | ContinueAnswer
    | AnswerCalls
    | StartComparison
    | RetryColumns
    | RepeatColumns
    | AddColumn
    | AskColumns
)
