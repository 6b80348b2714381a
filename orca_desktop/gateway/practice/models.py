"""The practice models: what each accepts, what it costs, and how the catalogue lists it.

They differ on purpose, as real models do, so that the rules between settings can be tried.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any, Final

from orca_desktop.domain.words import QT_TRANSLATE_NOOP


class Sampling(Enum):
    """Which of temperature, top_p and top_k a model takes."""

    FREE = "free"
    ONE_OF = "one of temperature and top_p"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class PracticeModel:
    """One made-up model.

    ``thinking`` holds the accepted values of ``thinking.type``; prices are made-up US dollars for a
    million tokens; without them the model is free and no cost is reported. One that ``sees`` takes
    pictures and documents.
    """

    id: str
    name: str
    description: str
    sampling: Sampling
    thinking: tuple[str, ...] = ()
    thinks_unasked: bool = False
    hides_thinking: bool = False
    efforts: tuple[str, ...] = ()
    takes_prefill: bool = False
    sees: bool = True
    context: int = 200_000
    most_output: int = 128_000
    input_price: float | None = None
    output_price: float | None = None

    def cost(self, input_tokens: int, output_tokens: int) -> float | None:
        """The made-up price of a request in US dollars; None for a free model."""
        if self.input_price is None or self.output_price is None:
            return None
        spent = input_tokens * self.input_price + output_tokens * self.output_price
        return round(spent / 1_000_000, 8)

    def listed(self) -> dict[str, Any]:
        """The model as one entry of ``GET /v1/models``."""
        entry: dict[str, Any] = {
            "id": self.id,
            "object": "model",
            "created": 1_790_000_000,
            "owned_by": "practice",
            "supported_endpoint_types": ["anthropic"],
            "name": self.name,
            "description": self.description,
            "context_length": self.context,
            "max_completion_tokens": self.most_output,
            "top_provider": {
                "context_length": self.context,
                "max_completion_tokens": self.most_output,
            },
            "architecture": {
                "input_modalities": ["text", "image", "file"] if self.sees else ["text"],
                "output_modalities": ["text"],
            },
        }
        if self.input_price is not None and self.output_price is not None:
            entry["pricing"] = {
                "prompt": f"{self.input_price / 1_000_000:.8f}",
                "completion": f"{self.output_price / 1_000_000:.8f}",
                "prompt_per_million": f"{self.input_price:g}",
                "completion_per_million": f"{self.output_price:g}",
            }
        return entry


_EFFORTS: Final = ("low", "medium", "high", "max")

MODELS: Final[Mapping[str, PracticeModel]] = {
    model.id: model
    for model in (
        PracticeModel(
            "practice/small",
            "Practice Small",
            QT_TRANSLATE_NOOP(
                "models",
                "Built in, works offline. Takes temperature, top_p and top_k freely; "
                "does not think.",
            ),
            Sampling.FREE,
            takes_prefill=True,
            most_output=1_000_000,
            input_price=1.0,
            output_price=5.0,
        ),
        PracticeModel(
            "practice/thinker",
            "Practice Thinker",
            QT_TRANSLATE_NOOP(
                "models",
                "Built in, works offline. Thinks when asked, with a budget or as it sees fit.",
            ),
            Sampling.ONE_OF,
            thinking=("enabled", "adaptive", "disabled"),
            efforts=_EFFORTS,
            input_price=3.0,
            output_price=15.0,
        ),
        PracticeModel(
            "practice/deep",
            "Practice Deep",
            QT_TRANSLATE_NOOP(
                "models",
                "Built in, works offline. Always thinks and takes no temperature, top_p or top_k.",
            ),
            Sampling.REFUSED,
            thinking=("adaptive",),
            thinks_unasked=True,
            hides_thinking=True,
            efforts=_EFFORTS,
            context=1_000_000,
            input_price=5.0,
            output_price=25.0,
        ),
        PracticeModel(
            "practice/plain",
            "Practice Plain",
            QT_TRANSLATE_NOOP(
                "models",
                "Built in, works offline, free. No sampling settings, no thinking, short answers.",
            ),
            Sampling.REFUSED,
            sees=False,
            context=8_192,
            most_output=2_048,
        ),
    )
}
