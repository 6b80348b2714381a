"""Prices, forecasts, own limits and overflow: unknown is unknown and never zero."""

from __future__ import annotations

import dataclasses
import datetime
from decimal import Decimal

import pytest
from hypothesis import given, strategies as st

from orca_desktop.domain.blocks import (
    DocumentBlock,
    ImageBlock,
    TextBlock,
    ThinkingBlock,
    ToolUseBlock,
)
from orca_desktop.domain.capabilities import Capabilities
from orca_desktop.domain.conversation import Turn
from orca_desktop.domain.estimate import Estimate, NeedsConsent, consent_for, estimate
from orca_desktop.domain.money import (
    NOTHING_SPENT,
    UNPRICED,
    Forecast,
    OwnLimits,
    Prices,
    Total,
    WayOut,
    beyond,
    forecast,
    way_label,
)
from orca_desktop.domain.parameters import DEFAULTS, Settings
from orca_desktop.domain.reply import Origin, Reply, Status
from orca_desktop.domain.tokens import tokens, tokens_of
from orca_desktop.domain.usage import Usage
from orca_desktop.domain.words import Money

MOMENT = datetime.datetime(2026, 11, 23, tzinfo=datetime.UTC)
SONNET = Prices(Decimal(3), Decimal(15))


def turn(words: str, usage: Usage, **changes) -> Turn:
    reply = Reply(
        "r",
        MOMENT,
        changes.pop("settings", DEFAULTS),
        status=Status.FINISHED,
        parts=(TextBlock("An answer of some words."),),
        usage=usage,
    )
    return Turn("t", None, MOMENT, (TextBlock(words),), (reply,), "r")


def test_a_request_is_priced_by_what_it_read_and_wrote() -> None:
    usage = Usage(input_tokens=1_000_000, output_tokens=100_000)
    assert SONNET.of(usage) == Decimal("4.5")
    cached = dataclasses.replace(
        usage, cache_read_input_tokens=1_000_000, cache_creation_input_tokens=1_000_000
    )
    assert SONNET.of(cached) == Decimal("4.5") + Decimal("0.3") + Decimal("3.75")
    own = Prices(Decimal(3), Decimal(15), Decimal(1), Decimal(2))
    assert own.of(cached) == Decimal("7.5")


@pytest.mark.parametrize(
    ("prices", "usage"),
    [
        (UNPRICED, Usage(input_tokens=1, output_tokens=1)),
        (Prices(Decimal(3)), Usage(input_tokens=1, output_tokens=1)),
        (SONNET, Usage(input_tokens=1)),
        (SONNET, Usage()),
        (SONNET, Usage(input_tokens=1, output_tokens=1, web_search_requests=1)),
    ],
)
def test_what_is_not_known_is_not_zero(prices: Prices, usage: Usage) -> None:
    assert prices.of(usage) is None


def test_free_is_known_and_unpriced_is_not_free() -> None:
    free = Prices(Decimal(0), Decimal(0))
    assert free.is_free and free.is_known
    assert free.of(Usage(input_tokens=5, output_tokens=5)) == 0
    assert not UNPRICED.is_free and not UNPRICED.is_known


def test_a_forecast_counts_on_from_what_the_gateway_counted() -> None:
    usage = Usage(
        input_tokens=900, output_tokens=300, thinking_tokens=100, cache_read_input_tokens=50
    )
    told = forecast(
        [turn("long " * 1000, usage)], (TextBlock("four letters per token"),), DEFAULTS, SONNET
    )
    assert told.is_counted
    assert told.input_tokens == 900 + 50 + 200 + tokens("four letters per token")
    assert told.at_most == SONNET.reckon(told.input_tokens, 4096)


@pytest.mark.parametrize("searches", [True, False, None])
def test_a_forecast_counts_on_from_the_last_answer_and_knows_whether_it_searches(searches) -> None:
    first = turn("a", Usage(input_tokens=10, output_tokens=1))
    last = turn("b", Usage(input_tokens=500, output_tokens=40))
    last = dataclasses.replace(last, id="t2", parent="r")
    settings = DEFAULTS.with_value("web_search", searches)
    told = forecast([first, last], (TextBlock("more"),), settings, SONNET)
    assert told.input_tokens == 540 + tokens("more")
    assert told.at_most == SONNET.reckon(told.input_tokens, 4096)
    assert told.searches is bool(searches)


def test_a_forecast_estimates_where_nobody_counted() -> None:
    history = [turn("x" * 4000, Usage())]
    told = forecast(history, (TextBlock("y" * 400),), DEFAULTS.with_value("system", "z" * 40))
    assert not told.is_counted
    assert told.input_tokens == 1000 + tokens("An answer of some words.") + 100 + 10
    assert told.at_most is None
    other = DEFAULTS.with_value("model", "another/model")
    counted = Usage(input_tokens=9, output_tokens=9)
    assert not forecast([turn("x", counted)], (), other).is_counted, "each model counts its own way"


def test_caching_makes_the_first_time_dearer() -> None:
    history = [turn("x", Usage(input_tokens=1_000_000, output_tokens=0))]
    told = forecast(history, (), DEFAULTS.with_value("caching", True), SONNET)
    assert told.at_most == Decimal("3.75") + Decimal(15) * 4096 / 1_000_000


@pytest.mark.parametrize(
    ("needed", "context", "ways"),
    [
        ((1000, 4096), None, None),
        ((1000, 4096), 5096, None),
        ((1000, 4096), 5095, [WayOut.SHORTER_ANSWER, *list(WayOut)[1:]]),
        ((5000, 100), 4096, [WayOut.LARGER_MODEL, WayOut.NEW_CHAT, WayOut.SEND_ANYWAY]),
        ((4000, 300), 4096, [WayOut.LARGER_MODEL, WayOut.NEW_CHAT, WayOut.SEND_ANYWAY]),
    ],
)
def test_what_is_too_long_is_told_with_numbers_and_ways_out(needed, context, ways) -> None:
    found = Forecast(needed[0], needed[1], context=context).overflow
    assert (None if found is None else list(found.ways)) == ways
    if found is not None:
        assert f"{context:,}" in str(found.sentence)
        assert all("{" not in str(way_label(way, found)) for way in found.ways)
        if found.fitting is not None:
            assert found.fitting + needed[0] <= context


def test_nothing_is_asked_without_a_reason() -> None:
    coming = Estimate(1, 100, Decimal("0.02"))
    assert consent_for(coming, OwnLimits(), NOTHING_SPENT) is None
    unknown = Estimate(1, 100, None, ("a/b",), 1)
    assert consent_for(unknown, OwnLimits(), NOTHING_SPENT) is None
    limits = OwnLimits(Decimal("0.02"), Decimal("0.02"))
    assert consent_for(coming, limits, NOTHING_SPENT) is None, "a limit may be reached"
    assert consent_for(unknown, limits, NOTHING_SPENT) is not None
    assert consent_for(unknown, limits, NOTHING_SPENT, accepted={"a/b"}) is None
    spent = Total(3, 0, Decimal(9))
    free = Estimate(1, 100, Decimal(0))
    assert consent_for(free, limits, spent) is None, "what is free costs nothing more"


@pytest.mark.parametrize(
    ("limits", "today", "coming", "priced", "told"),
    [
        (OwnLimits(Decimal("0.01")), Total(), Decimal("0.02"), True, ["$0.02", "$0.01"]),
        (
            OwnLimits(None, Decimal(1)),
            Total(3, 0, Decimal("0.99")),
            Decimal("0.02"),
            True,
            ["$0.99", "$1.00"],
        ),
        (
            OwnLimits(None, Decimal(1)),
            Total(3, 2, Decimal("0.99")),
            Decimal("0.02"),
            True,
            ["2 of today's"],
        ),
        (OwnLimits(Decimal(9)), Total(), None, False, ["not known"]),
    ],
)
def test_own_limits_ask_before_spending(limits, today, coming, priced, told) -> None:
    found = Estimate(1, 1, coming, () if priced else ("a/b",))
    needs = consent_for(found, limits, today)
    assert isinstance(needs, NeedsConsent)
    words = " ".join(map(str, needs.reasons))
    assert all(each in words for each in told), words


def test_too_long_is_a_reason_of_its_own() -> None:
    capabilities = Capabilities(context=1000)
    prompt = (TextBlock("x" * 8000),)
    found = estimate([Settings(DEFAULTS)], (), prompt, lambda _: UNPRICED, lambda _: capabilities)
    needs = consent_for(found, OwnLimits(), NOTHING_SPENT, in_chat=True)
    assert needs is not None and found.overflow is not None
    assert found.overflow.context == 1000
    assert needs.ways == found.overflow.ways
    beside = consent_for(found, OwnLimits(), NOTHING_SPENT)
    assert beside is not None and beside.ways == (WayOut.SEND_ANYWAY,)


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        (Decimal(0), "$0"),
        (Decimal("0.00001"), "<$0.0001"),
        (Decimal("0.00012"), "$0.0002"),
        (Decimal("0.5"), "$0.50"),
        (Decimal("0.0123"), "$0.0123"),
        (Decimal("0.04"), "$0.04"),
        (Decimal("0.2003"), "$0.2003"),
        (Decimal("0.99999"), "$1.00"),
        (Decimal(1), "$1.00"),
        (Decimal("1.5"), "$1.50"),
        (Decimal("1.0234"), "$1.03"),
        (Decimal("0.0001"), "$0.0001"),
        (Decimal("1234.567"), "$1,234.57"),
    ],
)
def test_amounts_are_shown(amount: Decimal, words: str) -> None:
    assert str(Money(amount)) == words


@given(st.decimals("0.0001", 10_000, places=9))
def test_an_amount_is_never_shown_as_less_than_it_is(amount: Decimal) -> None:
    assert Decimal(str(Money(amount)).lstrip("$").replace(",", "")) >= amount


def test_a_practice_answer_costs_no_money() -> None:
    usage = Usage(cost_usd=Decimal("0.5"))
    practice = Reply("r", MOMENT, DEFAULTS, usage=usage, origin=Origin.PRACTICE)
    assert practice.cost is None
    real = Reply("r", MOMENT, DEFAULTS, usage=usage)
    assert real.cost == Decimal("0.5")
    assert dataclasses.replace(real, settled_cost=Decimal(0)).cost == 0
    assert dataclasses.replace(real, usage=Usage()).cost is None


def test_files_and_tools_are_counted_roughly() -> None:
    assert tokens_of([ImageBlock({})]) > 1000
    assert tokens_of([DocumentBlock({"type": "base64", "data": "A" * 400_000})]) == 2000 * 6
    assert tokens_of([DocumentBlock({"type": "text", "data": "word " * 100})]) == 125
    assert tokens_of([DocumentBlock({"type": "url"})]) == 2000
    assert tokens_of([ThinkingBlock("thoughts " * 100, "s")]) == 0
    assert tokens_of([ToolUseBlock("tool_use", "i", "n", {"a": 1})]) > 5
    assert tokens("") == tokens("  \n") == 0
    assert tokens("鯨が海を泳ぐ") == 5
    assert tokens("word " * 100_000) == 125_000


def test_what_stands_on_the_ways_out() -> None:
    found = Forecast(1000, 4096, context=5095).overflow
    assert found is not None and found.fitting == 5095 - 1100
    assert str(way_label(WayOut.SHORTER_ANSWER, found)) == "Limit the answer to 3,995 tokens"
    assert str(way_label(WayOut.SHORTER_ANSWER, None)) == "Limit the answer to 0 tokens"
    assert str(way_label(WayOut.NEW_CHAT, None)) == "Begin a new chat"


@pytest.mark.parametrize(
    ("read", "words"),
    [(1000, "may take 4,096 more"), (5000, "can hold only 5,000"), (5001, "can hold only 5,000")],
)
def test_it_is_said_whether_the_chat_or_the_answer_is_too_long(read: int, words: str) -> None:
    found = Forecast(read, 4096, context=5000).overflow
    assert found is not None
    assert words in str(found.sentence)


@pytest.mark.parametrize(("context", "fitting"), [(4656, 256), (4655, None)])
def test_an_answer_too_short_to_be_one_is_not_proposed(context: int, fitting: int | None) -> None:
    found = Forecast(4000, 4096, context=context).overflow
    assert found is not None
    assert found.fitting == fitting


def test_a_price_needs_both_prices() -> None:
    assert not Prices(Decimal(3)).is_known and not Prices(None, Decimal(3)).is_known
    assert not Prices(Decimal(0), Decimal(3)).is_free and not Prices(Decimal(3), Decimal(0)).is_free
    assert Prices(None, Decimal(3)).reckon(1, 1) is None


@pytest.mark.parametrize(
    ("limits", "said"),
    [
        (OwnLimits(), []),
        (OwnLimits(per_message=Decimal(1)), []),
        (OwnLimits(per_message=Decimal("0.99")), ["Your own limit for one message is $0.99."]),
        (OwnLimits(per_day=Decimal(3)), []),
        (
            OwnLimits(per_day=Decimal("2.99")),
            ["$2.00 is spent today", "The cost of 2 of today's answers is not known"],
        ),
    ],
)
def test_an_own_limit_holds_what_is_just_as_much(limits: OwnLimits, said: list[str]) -> None:
    found = beyond(Decimal(1), limits, Total(5, 2, Decimal(2)), priced=True)
    assert len(found) == len(said)
    for text, words in zip(found, said, strict=True):
        assert words in str(text)


def test_a_limit_that_cannot_be_watched_is_told() -> None:
    limits = OwnLimits(per_day=Decimal(3))
    (only,) = beyond(None, limits, NOTHING_SPENT, priced=False)
    assert "cannot be watched" in str(only)
    assert beyond(None, OwnLimits(), NOTHING_SPENT, priced=False) == []
    assert beyond(Decimal(0), limits, Total(cost=Decimal(9)), priced=True) == []
    assert len(beyond(Decimal(5), limits, NOTHING_SPENT, priced=False)) == 2
