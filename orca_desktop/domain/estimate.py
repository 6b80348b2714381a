"""What a comparison will cost, told before it is sent. What is not known stays unknown."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from orca_desktop.domain.blocks import Block
from orca_desktop.domain.comparison import Plan
from orca_desktop.domain.money import Prices, forecast
from orca_desktop.domain.parameters import Settings

if TYPE_CHECKING:
    from orca_desktop.domain.conversation import Turn

PricesOf = Callable[[str], Prices]
"""The prices of a model, by its name."""

_SHORT_ANSWER: Final = 150
_LONG_ANSWER: Final = 1_200


@dataclass(frozen=True, slots=True)
class Estimate:
    """What so many answers will cost, in US dollars.

    From ``low`` (short answers) to ``high`` (long ones); ``most`` if every answer takes all it
    may. They are ``None`` if the price of a model in ``unknown`` is not known. ``input_tokens``
    is about the size of the largest request.
    """

    answers: int
    input_tokens: int
    low: Decimal | None
    high: Decimal | None
    most: Decimal | None
    unknown: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ConsentWanted:
    """Nothing was sent: it may cost more than the limit, so the person is asked first."""

    estimate: Estimate
    limit: Decimal


def estimate(
    requests: Iterable[Settings],
    history: Sequence[Turn],
    prompt: tuple[Block, ...],
    prices: PricesOf,
) -> Estimate:
    """The estimate for requests with these settings, one for each answer to be asked for."""
    totals = [Decimal(0)] * 3
    unknown: dict[str, None] = {}
    answers, largest = 0, 0
    for settings in requests:
        answers += 1
        price = prices(settings.model)
        found = forecast(history, prompt, settings, price)
        largest = max(largest, found.input_tokens)
        costs = [price.reckon(found.input_tokens, written) for written in _lengths(settings)]
        known = [each for each in costs if each is not None]
        if len(known) < len(totals):
            unknown[settings.model] = None
            continue
        totals = [one + more for one, more in zip(totals, known, strict=True)]
    if unknown:
        return Estimate(answers, largest, None, None, None, tuple(unknown))
    low, high, most = totals
    return Estimate(answers, largest, low, high, most)


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
