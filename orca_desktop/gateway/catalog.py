"""The models that a gateway offers, as its list tells them; what it does not tell is unknown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Final

from orca_desktop.domain.blocks import Json
from orca_desktop.domain.secret import hidden
from orca_desktop.gateway.json_text import clean, read_object
from orca_desktop.gateway.wire import read_amount

_MILLION: Final = 1_000_000
_MOST: Final = 10_000
_LONGEST_ID: Final = 300


@dataclass(frozen=True, slots=True)
class Model:
    """One model; prices in US dollars for a million tokens, lengths in tokens.

    ``raw`` is what the gateway sent, so that a newer program can read more from a kept list.
    """

    id: str
    name: str = ""
    owner: str = ""
    description: str = ""
    context_length: int | None = None
    max_output: int | None = None
    input_price: Decimal | None = None
    output_price: Decimal | None = None
    input_modalities: tuple[str, ...] = ()
    output_modalities: tuple[str, ...] = ()
    endpoint_types: tuple[str, ...] = ()
    raw: Json = field(default_factory=dict, compare=False)


def read_models(body: bytes) -> tuple[Model, ...] | None:
    """The models of the list in a response body, in its order; ``None`` if it is no such list.

    Entries without an id are left out, and of entries with the same id the first counts.
    """
    payload = hidden(clean(read_object(body)))
    entries = payload.get("data") if isinstance(payload, dict) else None
    if not isinstance(entries, list):
        return None
    found: dict[str, Model] = {}
    for raw in entries[:_MOST]:
        model = read_model(raw) if isinstance(raw, dict) else None
        if model is not None:
            found.setdefault(model.id, model)
    return tuple(found.values())


def read_model(raw: Mapping[str, Any]) -> Model | None:
    """The model of one entry, or ``None`` if it has no usable id."""
    id_ = raw.get("id")
    if not isinstance(id_, str) or not id_.strip() or len(id_) > _LONGEST_ID:
        return None
    provider, shape, pricing = (
        _object(raw.get(n)) for n in ("top_provider", "architecture", "pricing")
    )
    maker, _, rest = id_.partition("/")
    return Model(
        id=id_,
        name=_text(raw.get("name")) or _text(raw.get("display_name")) or rest or id_,
        owner=maker if rest else _text(raw.get("owned_by")),
        description=_text(raw.get("description")),
        context_length=_length(raw.get("context_length"))
        or _length(provider.get("context_length")),
        max_output=_length(raw.get("max_completion_tokens"))
        or _length(provider.get("max_completion_tokens")),
        input_price=_price(pricing, "prompt"),
        output_price=_price(pricing, "completion"),
        input_modalities=_texts(shape.get("input_modalities")),
        output_modalities=_texts(shape.get("output_modalities")),
        endpoint_types=_texts(raw.get("supported_endpoint_types")),
        raw=raw,
    )


def _object(raw: object) -> Mapping[str, Any]:
    return raw if isinstance(raw, dict) else {}


def _text(raw: object) -> str:
    return raw.strip() if isinstance(raw, str) else ""


def _texts(raw: object) -> tuple[str, ...]:
    return tuple(each for each in raw if isinstance(each, str)) if isinstance(raw, list) else ()


def _length(raw: object) -> int | None:
    if isinstance(raw, bool) or not isinstance(raw, (int, float)) or not 0 < raw < 2**53:
        return None
    return int(raw)


def _price(pricing: Mapping[str, Any], name: str) -> Decimal | None:
    price = read_amount(pricing.get(f"{name}_per_million"))
    if price is None:
        each = read_amount(pricing.get(name))
        price = each * _MILLION if each is not None else None
    return price
