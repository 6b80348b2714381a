"""What a reply consumed, as the gateway counted it."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

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


NO_USAGE: Final = Usage()
