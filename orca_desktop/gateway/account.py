"""What the gateway tells about money: what a request was billed, and what is left of the account.

``GET /v1/generation?id=…`` knows the price of a request some seconds after its end and says 404
until then. The balance comes from two end points in the shape of OpenAI's billing; where a gateway
does not have them, or leaves a field out, it is not known.
"""

from __future__ import annotations

import asyncio
import datetime
import math
from dataclasses import dataclass
from decimal import Decimal
from http import HTTPStatus
from typing import Any, Final
from urllib.parse import quote

from orca_desktop.domain.errors import ErrorKind, Failure
from orca_desktop.domain.secret import Secret
from orca_desktop.gateway import failures
from orca_desktop.gateway.client import Gateway
from orca_desktop.gateway.json_text import read_object
from orca_desktop.gateway.wire import read_amount

PAUSES: Final = (2.0, 4.0, 10.0, 30.0, 120.0)
"""Seconds before each question for a settled price; at most 120 requests a minute are allowed."""

_UNLIMITED: Final = Decimal(1_000_000)
"""Gateways of this kind write an absurdly high limit for an account without one."""

_CENTS: Final = 100
_LATEST: Final = datetime.datetime(9999, 1, 1, tzinfo=datetime.UTC)


@dataclass(frozen=True, slots=True)
class Settled:
    """What a request was billed in the end, in US dollars."""

    cost: Decimal


@dataclass(frozen=True, slots=True)
class NotSettled:
    """The gateway does not know the price of this request, now or at all."""


@dataclass(frozen=True, slots=True)
class Balance:
    """The account in US dollars, as far as the gateway tells.

    ``left`` can be spent, ``used`` was, ``limit`` is both together; ``until`` is when it expires.
    """

    left: Decimal | None = None
    used: Decimal | None = None
    limit: Decimal | None = None
    until: datetime.datetime | None = None
    is_unlimited: bool = False


async def settled_cost(
    gateway: Gateway, request_id: str, key: Secret | None
) -> Settled | NotSettled | Failure:
    """What a request was billed, if that is known now."""
    answer = await _asked(gateway, f"generation?id={quote(request_id, safe='')}", key)
    if isinstance(answer, Failure):
        return NotSettled() if answer.status == HTTPStatus.NOT_FOUND else answer
    data = answer.get("data")
    data = data if isinstance(data, dict) else answer
    cost = read_amount(data.get("total_cost"))
    currency = data.get("cost_currency", "USD")
    if cost is None or currency != "USD" or data.get("id", request_id) != request_id:
        return NotSettled()
    return Settled(cost)


async def balance(gateway: Gateway, key: Secret | None) -> Balance | Failure:
    """What is left of the account that a key belongs to."""
    subscription, usage = await asyncio.gather(
        _asked(gateway, "dashboard/billing/subscription", key),
        _asked(gateway, "dashboard/billing/usage", key),
    )
    if isinstance(subscription, Failure):
        return subscription
    limit = _first(subscription, "hard_limit_usd", "system_hard_limit_usd", "soft_limit_usd")
    told = None if isinstance(usage, Failure) else read_amount(usage.get("total_usage"))
    used = None if told is None else told / _CENTS
    if limit is None and used is None:
        return Failure(ErrorKind.PROTOCOL, "The account's balance is not told.")
    until = _moment(subscription.get("access_until"))
    if limit is not None and limit >= _UNLIMITED:
        return Balance(used=used, until=until, is_unlimited=True)
    left = None if limit is None or used is None else max(limit - used, Decimal(0))
    return Balance(left, used, limit, until)


async def _asked(gateway: Gateway, path: str, key: Secret | None) -> dict[str, Any] | Failure:
    found = await gateway.get(path, key)
    if isinstance(found, Failure):
        return found
    status, headers, body = found
    if status != HTTPStatus.OK:
        return failures.from_response(status, headers, body)
    payload = read_object(body)
    if payload is None:
        return Failure(ErrorKind.PROTOCOL, "The answer is no JSON object.", status=status)
    return payload


def _first(payload: dict[str, Any], *names: str) -> Decimal | None:
    """The first of these amounts that is told; more than any account has counts as endless."""
    for name in names:
        raw = payload.get(name)
        if (amount := read_amount(raw)) is not None:
            return amount
        if isinstance(raw, int | float) and not isinstance(raw, bool) and raw > _UNLIMITED:
            return _UNLIMITED
    return None


def _moment(raw: object) -> datetime.datetime | None:
    if isinstance(raw, bool) or not isinstance(raw, int | float) or not math.isfinite(raw):
        return None
    return (
        datetime.datetime.fromtimestamp(raw, datetime.UTC)
        if 0 < raw < _LATEST.timestamp()
        else None
    )
