"""What a column shows, gathered from the conversation: names, answer, state, opinion."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from orca_desktop.domain import comparison as comparisons, facts
from orca_desktop.domain.comparison import Column, ColumnState, Comparison
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, counted
from orca_desktop.ui.features.compare import facts_line, naming
from orca_desktop.ui.features.compare.reading.labels import BETWEEN
from orca_desktop.ui.wording import values
from orca_desktop.ui.wording.translation import translate
from orca_desktop.viewmodels import column_paths

if TYPE_CHECKING:
    from orca_desktop.domain.bookmarks import Bookmark
    from orca_desktop.domain.conversation import Conversation, Turn
    from orca_desktop.domain.reply import Reply
    from orca_desktop.store import Opinion

AT_WORK = frozenset({ColumnState.WAITING, ColumnState.WRITING})
"""Something is still to come."""

BROKEN = frozenset({ColumnState.FAILED, ColumnState.INTERRUPTED, ColumnState.NOT_ASKED})
"""Nothing more is to come, and there should have been."""
_NOT_ASKED: Final = Counted(
    "The later question was not asked here",
    QT_TRANSLATE_NOOP("comparison", "{n} later questions were not asked here", None, 1),
)


@dataclass(frozen=True, slots=True)
class ColumnContent:
    """Everything a column shows.

    ``label`` and ``chips`` are who it is; ``versions`` the ids of its answers, of which ``reply``
    is the shown one. ``can_use`` says that the column has an answer that can be chosen; ``judged``
    is the one that is rated: an earlier one where the last has no words. ``hides`` is true while
    nothing may tell the columns apart, ``is_held`` while not even the text is shown, because how
    fast it comes would tell.
    """

    variant_id: str
    letter: str
    title: str
    label: str
    chips: tuple[str, ...]
    conversation: Conversation
    reply: Reply | None
    state: ColumnState
    versions: tuple[str, ...] = ()
    can_use: bool = False
    judged: Reply | None = None
    note: str = ""
    rating: str = ""
    remark: str = ""
    hides: bool = False
    is_held: bool = False
    is_chosen: bool = False

    @property
    def bookmark(self) -> Bookmark | None:
        """That of the answer that is shown."""
        return self.conversation.bookmarks.get(self.reply.id) if self.reply is not None else None


@dataclass(frozen=True, slots=True)
class _Every:
    """What all columns are gathered from; ``behind`` counts questions a column was not asked."""

    conversation: Conversation
    turn: Turn
    comparison: Comparison
    opinions: Mapping[str, Opinion]
    behind: Mapping[str, int]
    is_held: bool


class ContentBuilder:
    """Gathers what the columns of one comparison show; remembers the notes it has reckoned."""

    def __init__(self) -> None:
        self._noted: dict[str, tuple[tuple[str, ...], str]] = {}

    def columns(
        self,
        conversation: Conversation,
        turn: Turn,
        waiting: Mapping[str, int],
        opinions: Mapping[str, Opinion],
    ) -> tuple[ColumnContent, ...]:
        """The columns of the comparison of a turn, in the order in which they are shown."""
        found = turn.comparison
        if found is None:
            return ()
        paths_of = {
            each.variant_id: conversation.column_path(turn, each.variant_id) for each in found.shown
        }
        states = {
            variant_id: comparisons.state(path[-1].chosen, waiting.get(variant_id, 0))
            for variant_id, path in paths_of.items()
        }
        holds = found.hides and any(state in AT_WORK for state in states.values())
        deepest = max(len(path) for path in paths_of.values())
        behind = {
            variant_id: deepest - len(path)
            for variant_id, path in paths_of.items()
            if len(path) < deepest and states[variant_id] not in AT_WORK
        }
        every = _Every(conversation, turn, found, opinions, behind, is_held=holds)
        return tuple(
            self._column(every, column, paths_of[column.variant_id], states[column.variant_id])
            for column in found.shown
        )

    def _column(
        self, every: _Every, column: Column, path: Sequence[Turn], state: ColumnState
    ) -> ColumnContent:
        tip, judged = path[-1].chosen, _judged(path)
        answer = every.turn.reply(column.shown or "")
        found, hides = every.comparison, every.comparison.hides
        letter, variant_id = found.letter(column.variant_id), column.variant_id
        variant = found.plan.variant(variant_id)
        label = variant.label if variant is not None else ""
        speaker = ""
        if hides:
            speaker = QCoreApplication.translate("comparison", "Answer {letter}").format(
                letter=letter
            )
        opinion = every.opinions.get(judged.id) if judged is not None else None
        own = tip is not None and tip.id in column.replies
        return ColumnContent(
            variant_id=variant_id,
            letter=letter,
            title=naming.title(found, variant_id),
            label="" if hides else naming.short(naming.label_words(label)),
            chips=() if hides else naming.chips(found.plan.differences(variant_id), label),
            conversation=column_paths.of_column(
                every.conversation, every.turn, variant_id, speaker
            ),
            reply=column_paths.veiled(tip, speaker) if hides and tip is not None else tip,
            state=state,
            versions=column.replies if own else (),
            can_use=answer is not None and bool(facts_line.written(answer)),
            judged=judged,
            note="" if hides else self._note(every, column),
            rating=(opinion.rating or "") if opinion is not None else "",
            remark=opinion.note if opinion is not None else "",
            hides=hides,
            is_held=every.is_held,
            is_chosen=found.winner is not None and found.winner == column.shown,
        )

    def _note(self, every: _Every, column: Column) -> str:
        """What was not asked, which version is in use if another one is shown, how they agree."""
        found = every.comparison
        words = [self._agreement(every.turn, column)]
        if behind := every.behind.get(column.variant_id, 0):
            words.insert(0, translate(counted("comparison", _NOT_ASKED, behind)))
        if found.winner in column.replies and found.winner != column.shown:
            used = QCoreApplication.translate("comparison", "Version {number} is in use")
            words.insert(0, values.filled(used, number=column.replies.index(found.winner) + 1))
        return BETWEEN.join(each for each in words if each)

    def _agreement(self, turn: Turn, column: Column) -> str:
        """How much the answers of a column agree."""
        replies = tuple(
            each
            for each in column.replies
            if (reply := turn.reply(each)) is not None and not reply.is_running
        )
        key = f"{turn.id}/{column.variant_id}"
        known = self._noted.get(key)
        if known is None or known[0] != replies:
            note = facts.note(facts.stability(facts.texts_of(turn, replies)))
            known = (replies, translate(note) if note is not None else "")
            self._noted[key] = known
        return known[1]


def _judged(path: Sequence[Turn]) -> Reply | None:
    """The answer that is rated: the last one, or, where that has no words, the last that has."""
    tip = path[-1].chosen
    if tip is None or tip.is_running or facts_line.written(tip):
        return tip
    every = (turn.chosen for turn in reversed(path))
    return next((each for each in every if each is not None and facts_line.written(each)), tip)
