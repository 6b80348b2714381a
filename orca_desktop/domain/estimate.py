"""What answers will cost, told before they are asked for. What is not known stays unknown."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from orca_desktop.domain.blocks import Block
from orca_desktop.domain.capabilities import UNKNOWN, Capabilities
from orca_desktop.domain.comparison import Plan
from orca_desktop.domain.model_names import is_practice
from orca_desktop.domain.money import (
    Overflow,
    OwnLimits,
    Prices,
    Said,
    Total,
    WayOut,
    beyond,
    forecast,
    said_before,
)
from orca_desktop.domain.parameters import Settings
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, Money, Text, counted

if TYPE_CHECKING:
    from orca_desktop.domain.conversation import Turn

PricesOf = Callable[[str], Prices]
"""The prices of a model, by its name."""

SaidBefore = Callable[["Sequence[Turn]", Settings], Said]
"""The tokens of what was said before, for a model."""

CapabilitiesOf = Callable[[str], Capabilities]
"""What a model accepts, by its name."""

_CONTEXT: Final = "comparison"
_DEAR: Final = Counted(
    "This answer may cost up to {most}. You are asked above {limit}.",
    QT_TRANSLATE_NOOP(
        "comparison",
        "These {n} answers may cost up to {most}. You are asked above {limit}.",
        None,
        1,
    ),
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
    ``overflow`` the first that is larger than its model can hold, ``max_tokens`` the
    longest answer that is allowed.
    """

    answers: int
    input_tokens: int
    most: Decimal | None
    unknown: tuple[str, ...] = ()
    unpriced: int = 0
    overflow: Overflow | None = None
    max_tokens: int = 0


@dataclass(frozen=True, slots=True)
class NeedsConsent:
    """Nothing was sent: there are reasons to ask the person first.

    ``in_chat`` says that it is one message under the settings of the chat, so that another model
    or a shorter answer could be chosen there.
    """

    estimate: Estimate
    reasons: tuple[Text, ...]
    in_chat: bool = False

    @property
    def ways(self) -> tuple[WayOut, ...]:
        """What can be done instead of not sending, the best first."""
        overflow = self.estimate.overflow
        return overflow.ways if self.in_chat and overflow is not None else (WayOut.SEND_ANYWAY,)


def consent_for(
    found: Estimate,
    own: OwnLimits,
    today: Total,
    *,
    limit: Decimal | None = None,
    accepted: Collection[str] = (),
    in_chat: bool = False,
) -> NeedsConsent | None:
    """Why to ask before so many answers are asked for, if there is a reason.

    ``own`` are the limits that the person set for all messages, ``limit`` is that of comparisons.
    ``accepted`` are models that the person lets be asked though their price is not known.
    """
    reasons: list[Text] = []
    if limit is not None and found.most is not None and found.most > limit:
        priced = found.answers - found.unpriced
        reasons.append(counted(_CONTEXT, _DEAR, priced, most=Money(found.most), limit=Money(limit)))
        if found.unknown:
            reasons.append(Text(_CONTEXT, _ON_TOP, {"models": ", ".join(found.unknown)}))
    if found.overflow is not None:
        reasons.append(found.overflow.sentence)
    priced_all = set(found.unknown) <= set(accepted)
    reasons += beyond(found.most, own, today, priced=priced_all)
    return NeedsConsent(found, tuple(reasons), in_chat) if reasons else None


def estimate(
    requests: Iterable[Settings],
    history: Sequence[Turn],
    prompt: tuple[Block, ...],
    prices: PricesOf,
    capabilities: CapabilitiesOf = lambda _: UNKNOWN,
    said: SaidBefore = said_before,
) -> Estimate:
    """The estimate for requests with these settings, one for each answer to be asked for."""
    most = Decimal(0)
    unknown: dict[str, None] = {}
    answers, unpriced, largest, longest = 0, 0, 0, 0
    overflow: Overflow | None = None
    for settings in requests:
        answers += 1
        found = forecast(
            history,
            prompt,
            settings,
            price_of(settings.model, prices),
            capabilities(settings.model),
            said(history, settings),
        )
        largest = max(largest, found.input_tokens)
        longest = max(longest, found.max_tokens)
        overflow = overflow or found.overflow
        if found.at_most is None:
            unknown[settings.model] = None
            unpriced += 1
        else:
            most += found.at_most
    known = most if not answers or unpriced < answers else None
    return Estimate(answers, largest, known, tuple(unknown), unpriced, overflow, longest)


def price_of(model: str, prices: PricesOf) -> Prices:
    """The price of a model; practice costs nothing, whatever price it plays."""
    return _FREE if is_practice(model) else prices(model)


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
        max((each.max_tokens for each in every), default=0),
    )


def asked(plan: Plan, without: Iterable[str] = ()) -> tuple[Settings, ...]:
    """The settings of every request a plan makes; columns in ``without`` have an answer already."""
    there = set(without)
    return tuple(
        variant.settings(plan.common)
        for variant in plan.variants
        for _ in range(variant.repeats - (variant.id in there))
    )
