"""How an answer ended that did not fail: what is said about it, and what can be done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from orca_desktop.domain.errors import FailureAction
from orca_desktop.domain.history import REFUSAL, says_something, waits
from orca_desktop.domain.reply import Status
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text, TextValue

if TYPE_CHECKING:
    from collections.abc import Mapping

    from orca_desktop.domain.reply import Reply

_CONTEXT: Final = "endings"
_LONGEST: Final = 1000
_PAUSED: Final = "pause_turn"
"""As in `domain.continuation`, which asks here whether it may."""


@dataclass(frozen=True, slots=True)
class Ending:
    """Sentences, each a line of its own, and the actions that stand as buttons below them."""

    lines: tuple[Text, ...] = ()
    actions: tuple[FailureAction, ...] = ()


def ending(reply: Reply, *, is_answered: bool = False) -> Ending:
    """What to say below an answer; nothing below one that ended by itself, with words.

    ``is_answered`` says that the results it waited for were given. A failure has words of its own
    (`domain.errors.advice`).
    """
    if reply.is_running or (is_answered and waits(reply)):
        return Ending()
    told = _ending(reply) if reply.failure is None else Ending()
    if reply.sent is not None and reply.sent.without_thinking:
        return Ending((*told.lines, _say(_THINKING_LEFT_OUT)), told.actions)
    return told


def can_continue(reply: Reply) -> bool:
    """Whether an answer broke off in the middle, so that the model can be asked for the rest."""
    if reply.is_running or reply.stop_reason == REFUSAL or not says_something(reply):
        return False
    if reply.status is Status.FINISHED:
        return reply.stop_reason == _PAUSED or (
            reply.stop_reason == "max_tokens" and has_words(reply)
        )
    return reply.status is not Status.FAILED and has_words(reply)


def has_words(reply: Reply) -> bool:
    """Whether any words of an answer arrived, beside thinking and tools."""
    return bool(reply.text.strip())


def _ending(reply: Reply) -> Ending:
    if reply.status is Status.STOPPED:
        return Ending((_say(_STOPPED),), _resuming(reply) or (FailureAction.EDIT,))
    if reply.stop_reason == REFUSAL:
        return Ending((_say(_DECLINED), *_reasons(reply.stop_details)), (FailureAction.EDIT,))
    if not says_something(reply):
        cut = reply.stop_reason == "max_tokens"
        return Ending((_say(_NOTHING_YET if cut else _NOTHING),), (FailureAction.TRY_AGAIN,))
    if reply.stop_reason == "stop_sequence" and reply.stop_sequence:
        return Ending((_say(_SEQUENCE, sequence=_quoted(reply.stop_sequence)),))
    if waits(reply):
        return Ending((_say(_WAITS),), (FailureAction.GIVE_RESULTS,))
    words = _BY_REASON.get(reply.stop_reason or "")
    return Ending() if words is None else Ending((_say(words),), _resuming(reply))


def _resuming(reply: Reply) -> tuple[FailureAction, ...]:
    return (FailureAction.CONTINUE,) if can_continue(reply) else ()


def _reasons(details: Mapping[str, Any] | None) -> list[Text]:
    """What the provider says about a refusal: its kind, then its own words."""
    told = details or {}
    found = []
    category, explanation = told.get("category"), told.get("explanation")
    if isinstance(category, str) and category in _CATEGORIES:
        found.append(_say(_CATEGORIES[category]))
    if isinstance(explanation, str) and explanation.strip():
        found.append(_say(_EXPLAINED, explanation=_quoted(explanation)))
    return found


def _quoted(words: str) -> str:
    line = " ".join(words.split()) or repr(words)[1:-1]
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"


def _say(text: str, **values: TextValue) -> Text:
    return Text(_CONTEXT, text, values)


_STOPPED: Final = QT_TRANSLATE_NOOP("endings", "You stopped this answer.")
_LIMIT: Final = QT_TRANSLATE_NOOP("endings", "The answer reached its length limit.")
_DECLINED: Final = QT_TRANSLATE_NOOP("endings", "The model declined to answer.")
_EXPLAINED: Final = QT_TRANSLATE_NOOP("endings", "It explains: {explanation}")
_CONTEXT_FULL: Final = QT_TRANSLATE_NOOP(
    "endings", "The conversation is as long as the model can read."
)
_PAUSES: Final = QT_TRANSLATE_NOOP("endings", "The model paused in the middle of its work.")
_WAITS: Final = QT_TRANSLATE_NOOP("endings", "The model stopped to wait for the result of a tool.")
_SEQUENCE: Final = QT_TRANSLATE_NOOP("endings", "It ended at your stop sequence: {sequence}")
_BY_REASON: Final[Mapping[str, str]] = {
    "max_tokens": _LIMIT,
    "model_context_window_exceeded": _CONTEXT_FULL,
    _PAUSED: _PAUSES,
}
_NOTHING: Final = QT_TRANSLATE_NOOP("endings", "The model ended without writing anything.")
_NOTHING_YET: Final = QT_TRANSLATE_NOOP(
    "endings", "The length limit was reached before the first word. A longer one helps."
)
_THINKING_LEFT_OUT: Final = QT_TRANSLATE_NOOP(
    "endings",
    "The thinking of earlier answers was left out, because its signature was not accepted.",
)
_CATEGORIES: Final[Mapping[str, str]] = {
    "cyber": QT_TRANSLATE_NOOP("endings", "It was taken for a matter of attacks on computers."),
    "bio": QT_TRANSLATE_NOOP("endings", "It was taken for a matter of biological dangers."),
    "frontier_llm": QT_TRANSLATE_NOOP(
        "endings", "It was taken for a matter of building large language models."
    ),
    "reasoning_extraction": QT_TRANSLATE_NOOP(
        "endings", "It was taken for an attempt to read the model's hidden thinking."
    ),
    "general_harms": QT_TRANSLATE_NOOP("endings", "It was taken for something that may do harm."),
}
