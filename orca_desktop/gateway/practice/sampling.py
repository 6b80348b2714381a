"""Sampling: how temperature, top_p and top_k turn a distribution into one choice."""

from __future__ import annotations

import math
from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from itertools import islice
from random import Random
from typing import Final, TypeVar

Choice = TypeVar("Choice", bound=Hashable)

SMALLEST_TEMPERATURE: Final = 1e-3
"""Below this a temperature counts as 0: always the likeliest choice."""


@dataclass(frozen=True, slots=True)
class Sampler:
    """The three settings that shape a choice, and the source of chance.

    As in the Messages API: ``temperature`` (0 to 1) sharpens the distribution, ``top_k`` keeps the
    so many likeliest, ``top_p`` the likeliest whose shares add up to it, in this order.
    """

    random: Random
    temperature: float = 1.0
    top_p: float | None = None
    top_k: int | None = None

    def shares(self, weights: Mapping[Choice, float]) -> dict[Choice, float]:
        """The probability of every choice that is left, the likeliest first; they add up to 1.

        Weights are positive numbers of any sum. Equal ones keep the order they come in.
        """
        ranked = sorted(weights.items(), key=lambda item: -item[1])
        if self.temperature < SMALLEST_TEMPERATURE or self.top_k == 1:
            return {ranked[0][0]: 1.0}
        if self.top_k:
            ranked = ranked[: self.top_k]
        top = math.log(ranked[0][1])
        scaled = {
            choice: math.exp((math.log(weight) - top) / self.temperature)
            for choice, weight in ranked
        }
        total = sum(scaled.values())
        shares = {choice: weight / total for choice, weight in scaled.items()}
        if self.top_p is None or self.top_p >= 1:
            return shares
        kept, reached = 0, 0.0
        for share in shares.values():
            kept, reached = kept + 1, reached + share
            if reached >= self.top_p:
                break
        return {choice: share / reached for choice, share in islice(shares.items(), kept)}

    def choose(self, weights: Mapping[Choice, float]) -> Choice:
        """One of the choices, by the shares that the settings leave them."""
        shares = self.shares(weights)
        if len(shares) == 1:
            return next(iter(shares))
        return self.random.choices(list(shares), list(shares.values()))[0]
