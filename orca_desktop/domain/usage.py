"""What a reply consumed, as the gateway counted it."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Usage:
    """Token counts and cost of one reply; ``None`` means the gateway did not say, never zero."""

    input_tokens: int | None = None
    output_tokens: int | None = None
    thinking_tokens: int | None = None
    cache_creation_input_tokens: int | None = None
    cache_read_input_tokens: int | None = None
    web_search_requests: int | None = None
    web_fetch_requests: int | None = None
    service_tier: str | None = None
    cost_usd: Decimal | None = None

    def merged(self, later: Usage) -> Usage:
        """The later report over this one: reports are cumulative, so known fields replace."""
        return dataclasses.replace(
            self,
            **{
                field.name: value
                for field in dataclasses.fields(later)
                if (value := getattr(later, field.name)) is not None
            },
        )

    def plus(self, other: Usage) -> Usage:
        """What two requests took together; of tokens and price the sum is known if both are."""
        summed: dict[str, Any] = {
            name: None if one is None or two is None else one + two
            for name in ("input_tokens", "output_tokens", "cost_usd")
            for one, two in [(getattr(self, name), getattr(other, name))]
        }
        further: dict[str, Any] = {
            name: None if one is None and two is None else (one or 0) + (two or 0)
            for name in _PARTS
            for one, two in [(getattr(self, name), getattr(other, name))]
        }
        return Usage(**summed, **further, service_tier=other.service_tier or self.service_tier)

    @property
    def total_input_tokens(self) -> int | None:
        """All tokens read by the model, cached ones included; ``None`` if nothing is known."""
        known = [
            count
            for count in (
                self.input_tokens,
                self.cache_creation_input_tokens,
                self.cache_read_input_tokens,
            )
            if count is not None
        ]
        return sum(known) if known else None


_PARTS: Final = (
    "thinking_tokens",
    "cache_creation_input_tokens",
    "cache_read_input_tokens",
    "web_search_requests",
    "web_fetch_requests",
)
NO_USAGE: Final = Usage()
