"""What a comparison will cost, told before it is sent. What is not known stays unknown."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from orca_desktop.domain import money
from orca_desktop.domain.blocks import Block
from orca_desktop.domain.comparison import Plan
from orca_desktop.domain.money import Forecast, OwnLimits, Prices, Total, forecast, shown
from orca_desktop.domain.parameters import Settings
from orca_desktop.domain.reply import PRACTICE_PREFIX
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Sentence

if TYPE_CHECKING:
    from orca_desktop.domain.conversation import Turn

PricesOf = Callable[[str], Prices]
"""The prices of a model, by its name."""

_CONTEXT: Final = "comparison"
_DEAR: Final = QT_TRANSLATE_NOOP(
    "comparison",
    "These {count} answers may cost up to about {high}. You are asked from {limit} on.",
)
_DEAR_ONE: Final = QT_TRANSLATE_NOOP(
    "comparison", "This answer may cost up to about {high}. You are asked from {limit} on."
)
_ON_TOP: Final = QT_TRANSLATE_NOOP(
    "comparison", "The price of {models} is not known and comes on top."
)
_FREE: Final = Prices(Decimal(0), Decimal(0))
_SHORT_ANSWER: Final = 150
_LONG_ANSWER: Final = 1_200


@dataclass(frozen=True, slots=True)
class Estimate:
    """What so many answers will cost, in US dollars.

    From ``low`` (short answers) to ``high`` (long ones); ``most`` if every answer takes all it
    may. ``unpriced`` of the answers, those of the models in ``unknown``, are not in these sums;
    the sums are ``None`` if no price is known at all. ``input_tokens`` is about the size of the
    largest request.
    """

    answers: int
    input_tokens: int
    low: Decimal | None
    high: Decimal | None
    most: Decimal | None
    unknown: tuple[str, ...] = ()
    unpriced: int = 0


@dataclass(frozen=True, slots=True)
class ConsentWanted:
    """Nothing was sent: there are reasons to ask the person first."""

    estimate: Estimate
    limit: Decimal
    reasons: tuple[Sentence, ...]


def consent_for(
    found: Estimate, limit: Decimal, own: OwnLimits, today: Total
) -> ConsentWanted | None:
    """Why to ask before so many answers are asked for, if there is a reason.

    ``limit`` is the one for comparisons; ``own`` are those that the person set for all messages.
    """
    reasons: list[Sentence] = []
    if found.high is not None and found.high > limit:
        priced = found.answers - found.unpriced
        values = {"high": shown(found.high), "limit": shown(limit), "count": priced}
        reasons.append(Sentence(_CONTEXT, _DEAR if priced != 1 else _DEAR_ONE, values))
        if found.unknown:
            reasons.append(Sentence(_CONTEXT, _ON_TOP, {"models": ", ".join(found.unknown)}))
    whole = Forecast(found.input_tokens, 0, found.low, found.most)
    needed = money.consent_for(whole, own, today, priced=not found.unknown)
    reasons += needed.reasons if needed is not None else ()
    return ConsentWanted(found, limit, tuple(reasons)) if reasons else None


def estimate(
    requests: Iterable[Settings],
    history: Sequence[Turn],
    prompt: tuple[Block, ...],
    prices: PricesOf,
) -> Estimate:
    """The estimate for requests with these settings, one for each answer to be asked for.

    Practice costs nothing, whatever price it plays.
    """
    totals = [Decimal(0)] * 3
    unknown: dict[str, None] = {}
    answers, unpriced, largest = 0, 0, 0
    for settings in requests:
        answers += 1
        is_practice = settings.model.startswith(PRACTICE_PREFIX)
        price = _FREE if is_practice else prices(settings.model)
        found = forecast(history, prompt, settings, price)
        largest = max(largest, found.input_tokens)
        costs = [price.reckon(found.input_tokens, written) for written in _lengths(settings)]
        known = [each for each in costs if each is not None]
        if len(known) < len(totals):
            unknown[settings.model] = None
            unpriced += 1
            continue
        totals = [one + more for one, more in zip(totals, known, strict=True)]
    if answers and unpriced == answers:
        return Estimate(answers, largest, None, None, None, tuple(unknown), unpriced)
    low, high, most = totals
    return Estimate(answers, largest, low, high, most, tuple(unknown), unpriced)


def asked(plan: Plan, without: Iterable[str] = ()) -> tuple[Settings, ...]:
    """The settings of every request a plan makes; columns in ``without`` have an answer already."""
    there = set(without)
    return tuple(
        variant.settings(plan.common)
        for variant in plan.variants
        for _ in range(variant.repeats - (variant.id in there))
    )


def _lengths(settings: Settings) -> tuple[int, int, int]:
    """Written tokens of a short, a long and the longest allowed answer, thinking included."""
    most = settings.get("max_tokens")
    limit = most if isinstance(most, int) else _LONG_ANSWER
    thinks = 0
    if settings.get("thinking") == "budget":
        budget = settings.get("thinking_budget")
        thinks = budget if isinstance(budget, int) else 0
    elif settings.get("thinking") == "adaptive":
        thinks = _LONG_ANSWER
    return min(_SHORT_ANSWER + thinks // 4, limit), min(_LONG_ANSWER + thinks, limit), limit
