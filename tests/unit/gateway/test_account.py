"""Settled prices and the balance, asked of a gateway on loopback."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Any

import pytest

from orca_desktop.domain.errors import ErrorKind, Failure
from orca_desktop.domain.secret import Secret
from orca_desktop.gateway.account import (
    Balance,
    NotSettled,
    Settled,
    balance,
    settled_cost,
)
from tests.support import gateway_scripts
from tests.support.gateway import KEY

MINE = Secret(KEY)


def answering(monkeypatch: pytest.MonkeyPatch, path: str, status: int, body: Any) -> None:
    async def answer(talk) -> None:
        if isinstance(body, bytes):
            await talk.answer(status, body)
        else:
            await talk.answer_json(status, body)

    monkeypatch.setitem(gateway_scripts.ACCOUNT, path, answer)


async def test_a_price_is_not_known_before_it_has_settled(scripted, connect) -> None:
    gateway = connect()
    assert await settled_cost(gateway, "req-1", MINE) == NotSettled()
    assert await settled_cost(gateway, "req-1", MINE) == Settled(Decimal("0.000125"))
    asked = [each for each in scripted.requests if each.path.endswith("=req-1")]
    assert all(each.headers["authorization"] == f"Bearer {KEY}" for each in asked)


async def test_a_refused_key_is_told(scripted, connect) -> None:
    found = await settled_cost(connect(), "req-1", Secret("sk-orca-wrong-0123456789"))
    assert isinstance(found, Failure)
    assert found.kind is ErrorKind.BAD_KEY


async def test_an_id_cannot_reach_beyond_its_place(scripted, connect) -> None:
    await settled_cost(connect(), "x&id=../..?#", MINE)
    assert scripted.requests[-1].path == "/v1/generation?id=x%26id%3D..%2F..%3F%23"


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ({"data": {"total_cost": "0.5"}}, Settled(Decimal("0.5"))),
        ({"total_cost": 0}, Settled(Decimal(0))),
        ({"data": {"total_cost": 0.5, "cost_currency": "CNY"}}, NotSettled()),
        ({"data": {"total_cost": 0.5, "id": "another"}}, NotSettled()),
        ({"data": {"total_cost": -1}}, NotSettled()),
        ({"data": {"total_cost": None}}, NotSettled()),
        ({"data": []}, NotSettled()),
        ({}, NotSettled()),
    ],
)
async def test_a_price_is_read_with_care(connect, monkeypatch, body, found) -> None:
    answering(monkeypatch, "/v1/generation", 200, body)
    assert await settled_cost(connect(), "req-1", MINE) == found


async def test_the_balance_is_the_limit_less_what_is_used(connect) -> None:
    assert await balance(connect(), MINE) == Balance(
        left=Decimal("14.9975"),
        used=Decimal("5.5025"),
        limit=Decimal("20.5"),
        until=datetime.datetime.fromtimestamp(1_800_000_000, datetime.UTC),
    )


@pytest.mark.parametrize(
    ("subscription", "usage", "found"),
    [
        ({"hard_limit_usd": 10}, {}, Balance(limit=Decimal(10))),
        ({}, {"total_usage": 100}, Balance(used=Decimal(1))),
        ({"hard_limit_usd": 1}, {"total_usage": 300}, Balance(Decimal(0), Decimal(3), Decimal(1))),
        ({"hard_limit_usd": 100000000}, {}, Balance(is_unlimited=True)),
        ({"hard_limit_usd": 10, "access_until": 0}, {}, Balance(limit=Decimal(10))),
        ({"hard_limit_usd": 10, "access_until": 1e300}, {}, Balance(limit=Decimal(10))),
        ({"hard_limit_usd": 10, "access_until": True}, {}, Balance(limit=Decimal(10))),
    ],
)
async def test_what_the_account_does_not_tell_is_unknown(
    connect, monkeypatch, subscription, usage, found
) -> None:
    answering(monkeypatch, "/v1/dashboard/billing/subscription", 200, subscription)
    answering(monkeypatch, "/v1/dashboard/billing/usage", 200, usage)
    assert await balance(connect(), MINE) == found


@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [
        (200, {}, ErrorKind.PROTOCOL),
        (200, b"<html>", ErrorKind.PROTOCOL),
        (301, b"", ErrorKind.REDIRECT),
        (500, {"error": {"message": "no"}}, ErrorKind.SERVER),
    ],
)
async def test_a_gateway_without_a_balance_says_so(
    connect, monkeypatch, status, body, kind
) -> None:
    answering(monkeypatch, "/v1/dashboard/billing/subscription", status, body)
    answering(monkeypatch, "/v1/dashboard/billing/usage", 200, {})
    found = await balance(connect(), MINE)
    assert isinstance(found, Failure)
    assert found.kind is kind


async def test_the_limit_is_told_also_when_the_use_is_not(connect, monkeypatch) -> None:
    answering(monkeypatch, "/v1/dashboard/billing/usage", 404, {"error": {"message": "no"}})
    found = await balance(connect(), MINE)
    assert isinstance(found, Balance)
    assert (found.limit, found.used, found.left) == (Decimal("20.5"), None, None)
