"""What a comparison will cost, told before it is sent. What is not known stays unknown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from orca_desktop.domain.blocks import Block, Document, Image, Text
from orca_desktop.domain.comparison import Plan
from orca_desktop.domain.conversation import Turn
from orca_desktop.domain.parameters import Settings

_MILLION: Final = 1_000_000
_LETTERS_PER_TOKEN: Final = 3.5
_WIDE_FROM: Final = "\u2e80"
"""From here on (Chinese, Japanese, Korean and the like) a character is about a token."""

_IMAGE_TOKENS: Final = 1_500
_DOCUMENT_TOKENS: Final = 3_000
_SHORT_ANSWER: Final = 150
_LONG_ANSWER: Final = 1_200


@dataclass(frozen=True, slots=True)
class Price:
    """US dollars for a million tokens, read and written; ``None`` is unknown."""

    input: Decimal | None = None
    output: Decimal | None = None

    def of(self, input_tokens: int, output_tokens: int) -> Decimal | None:
        """The price of one request."""
        if self.input is None or self.output is None:
            return None
        return (self.input * input_tokens + self.output * output_tokens) / _MILLION


@dataclass(frozen=True, slots=True)
class Estimate:
    """What so many answers will cost, in US dollars.

    From ``low`` (short answers) to ``high`` (long ones); ``most`` if every answer takes all it
    may. They are ``None`` if the price of a model in ``unknown`` is not known. ``input_tokens``
    is about the size of one request.
    """

    answers: int
    input_tokens: int
    low: Decimal | None
    high: Decimal | None
    most: Decimal | None
    unknown: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NeedsConsent:
    """Nothing was sent: it may cost more than the limit, so the person is asked first."""

    estimate: Estimate
    limit: Decimal


def estimate(
    asked: Iterable[Settings], question_tokens: int, prices: Mapping[str, Price]
) -> Estimate:
    """The estimate for requests with these settings, one for each answer to be asked for.

    ``question_tokens`` is the size of history and prompt; the instructions come on top.
    """
    low, high, most = Decimal(0), Decimal(0), Decimal(0)
    unknown: dict[str, None] = {}
    answers, largest = 0, 0
    for settings in asked:
        answers += 1
        tokens = question_tokens + _text_tokens(str(settings.get("system", "")))
        largest = max(largest, tokens)
        price = prices.get(settings.model, Price())
        short, long, limit = _lengths(settings)
        costs = [price.of(tokens, written) for written in (short, long, limit)]
        if costs[0] is None or costs[1] is None or costs[2] is None:
            unknown[settings.model] = None
            continue
        low, high, most = low + costs[0], high + costs[1], most + costs[2]
    if unknown:
        return Estimate(answers, largest, None, None, None, tuple(unknown))
    return Estimate(answers, largest, low, high, most)


def asked(plan: Plan, without: Iterable[str] = ()) -> tuple[Settings, ...]:
    """The settings of every request a plan makes; columns in ``without`` have an answer already."""
    there = set(without)
    return tuple(
        variant.settings(plan.common)
        for variant in plan.variants
        for _ in range(variant.repeats - (variant.id in there))
    )


def tokens_of(history: Sequence[Turn], prompt: tuple[Block, ...]) -> int:
    """About how many tokens the turns before and the question take."""
    blocks: list[Block] = [block for turn in history for block in turn.prompt]
    blocks += [block for turn in history if turn.chosen for block in turn.chosen.blocks]
    return sum(_block_tokens(block) for block in (*blocks, *prompt))


def _lengths(settings: Settings) -> tuple[int, int, int]:
    """Written tokens of a short, a long and the longest allowed answer, thinking included."""
    most = settings.get("max_tokens")
    limit = most if isinstance(most, int) else _LONG_ANSWER
    budget = settings.get("thinking_budget") if settings.get("thinking") == "budget" else 0
    thinks = budget if isinstance(budget, int) else 0
    if settings.get("thinking") == "adaptive":
        thinks = _LONG_ANSWER
    return min(_SHORT_ANSWER + thinks // 4, limit), min(_LONG_ANSWER + thinks, limit), limit


def _block_tokens(block: Block) -> int:
    match block:
        case Text(text):
            return _text_tokens(text)
        case Image():
            return _IMAGE_TOKENS
        case Document():
            return _DOCUMENT_TOKENS
        case _:
            return 0


def _text_tokens(text: str) -> int:
    wide = 0 if text.isascii() else sum(char >= _WIDE_FROM for char in text)
    return wide + round((len(text) - wide) / _LETTERS_PER_TOKEN)
