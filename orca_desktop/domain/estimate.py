"""What a comparison will cost, told before it is sent. What is not known stays unknown."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from orca_desktop.domain import money
from orca_desktop.domain.blocks import Block
from orca_desktop.domain.capabilities import UNKNOWN, Capabilities
from orca_desktop.domain.comparison import Plan
from orca_desktop.domain.money import (
    Forecast,
    Overflow,
    OwnLimits,
    Prices,
    Total,
    forecast,
    shown,
)
from orca_desktop.domain.parameters import Settings
from orca_desktop.domain.reply import PRACTICE_PREFIX
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from orca_desktop.domain.conversation import Turn

PricesOf = Callable[[str], Prices]
"""The prices of a model, by its name."""

CapabilitiesOf = Callable[[str], Capabilities]
"""What a model accepts, by its name."""

_CONTEXT: Final = "comparison"
_DEAR: Final = QT_TRANSLATE_NOOP(
    "comparison",
    "These {count} answers may cost up to {most}. You are asked above {limit}.",
)
_DEAR_ONE: Final = QT_TRANSLATE_NOOP(
    "comparison", "This answer may cost up to {most}. You are asked above {limit}."
)
_ON_TOP: Final = QT_TRANSLATE_NOOP(
    "comparison", "The price of {models} is not known and comes on top."
)
_FREE: Final = Prices(Decimal(0), Decimal(0))


@dataclass(frozen=True, slots=True)
class Estimate:
    """What so many answers cost at most, in US dollars: if every one takes all it may.

    ``unpriced`` of the answers, those of the models in ``unknown``, are not in ``most``, which is
    ``None`` if no price is known at all. ``input_tokens`` is about the size of the largest request,
    ``overflow`` the first that is larger than its model can hold.
    """

    answers: int
    input_tokens: int
    most: Decimal | None
    unknown: tuple[str, ...] = ()
    unpriced: int = 0
    overflow: Overflow | None = None


@dataclass(frozen=True, slots=True)
class ConsentWanted:
    """Nothing was sent: there are reasons to ask the person first."""

    estimate: Estimate
    limit: Decimal
    reasons: tuple[Text, ...]


def consent_for(
    found: Estimate, limit: Decimal, own: OwnLimits, today: Total
) -> ConsentWanted | None:
    """Why to ask before so many answers are asked for, if there is a reason.

    ``limit`` is the one for comparisons; ``own`` are those that the person set for all messages.
    """
    reasons: list[Text] = []
    if found.most is not None and found.most > limit:
        priced = found.answers - found.unpriced
        values = {"most": shown(found.most), "limit": shown(limit), "count": priced}
        reasons.append(Text(_CONTEXT, _DEAR if priced != 1 else _DEAR_ONE, values))
        if found.unknown:
            reasons.append(Text(_CONTEXT, _ON_TOP, {"models": ", ".join(found.unknown)}))
    if found.overflow is not None:
        reasons.append(found.overflow.sentence)
    whole = Forecast(found.input_tokens, 0, at_most=found.most)
    needed = money.consent_for(whole, own, today, priced=not found.unknown)
    reasons += needed.reasons if needed is not None else ()
    return ConsentWanted(found, limit, tuple(reasons)) if reasons else None


def estimate(
    requests: Iterable[Settings],
    history: Sequence[Turn],
    prompt: tuple[Block, ...],
    prices: PricesOf,
    capabilities: CapabilitiesOf = lambda _: UNKNOWN,
) -> Estimate:
    """The estimate for requests with these settings, one for each answer to be asked for.

    Practice costs nothing, whatever price it plays.
    """
    most = Decimal(0)
    unknown: dict[str, None] = {}
    answers, unpriced, largest = 0, 0, 0
    overflow: Overflow | None = None
    for settings in requests:
        answers += 1
        is_practice = settings.model.startswith(PRACTICE_PREFIX)
        price = _FREE if is_practice else prices(settings.model)
        found = forecast(history, prompt, settings, price, capabilities(settings.model))
        largest = max(largest, found.input_tokens)
        overflow = overflow or found.overflow
        if found.at_most is None:
            unknown[settings.model] = None
            unpriced += 1
        else:
            most += found.at_most
    known = most if not answers or unpriced < answers else None
    return Estimate(answers, largest, known, tuple(unknown), unpriced, overflow)


def together(found: Iterable[Estimate]) -> Estimate:
    """The estimate for all the answers of these, where each has a question of its own."""
    every = tuple(found)
    known = [each.most for each in every if each.most is not None]
    return Estimate(
        sum(each.answers for each in every),
        max((each.input_tokens for each in every), default=0),
        sum(known, Decimal(0)) if known or not every else None,
        tuple(dict.fromkeys(model for each in every for model in each.unknown)),
        sum(each.unpriced for each in every),
        next((each.overflow for each in every if each.overflow is not None), None),
    )


def asked(plan: Plan, without: Iterable[str] = ()) -> tuple[Settings, ...]:
    """The settings of every request a plan makes; columns in ``without`` have an answer already."""
    there = set(without)
    return tuple(
        variant.settings(plan.common)
        for variant in plan.variants
        for _ in range(variant.repeats - (variant.id in there))
    )
