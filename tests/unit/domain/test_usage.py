"""What a reply consumed: later reports replace, two requests add up, unknown stays unknown."""

from __future__ import annotations

import dataclasses
from decimal import Decimal

import pytest

from orca_desktop.domain.usage import NO_USAGE, Usage

WHOLE = Usage(1, 2, 3, 4, 5, 6, 7, "standard", Decimal("0.5"))


def test_a_later_report_replaces_what_it_knows() -> None:
    assert WHOLE.merged(NO_USAGE) == WHOLE
    assert NO_USAGE.merged(WHOLE) == WHOLE
    assert WHOLE.merged(Usage(output_tokens=0, service_tier="batch")) == dataclasses.replace(
        WHOLE, output_tokens=0, service_tier="batch"
    )


def test_two_requests_add_up() -> None:
    doubled = WHOLE.plus(WHOLE)
    assert doubled == Usage(2, 4, 6, 8, 10, 12, 14, "standard", Decimal("1.0"))
    assert WHOLE.plus(Usage(service_tier="batch")).service_tier == "batch"
    assert NO_USAGE.plus(NO_USAGE) == NO_USAGE


@pytest.mark.parametrize("turned", [False, True])
def test_a_sum_of_which_a_part_is_unknown_is_unknown_and_of_kinds_it_is_what_is_known(
    *, turned: bool
) -> None:
    one, other = (NO_USAGE, WHOLE) if turned else (WHOLE, NO_USAGE)
    both = one.plus(other)
    assert (both.input_tokens, both.output_tokens, both.cost_usd) == (None, None, None)
    assert (both.thinking_tokens, both.cache_creation_input_tokens) == (3, 4)
    assert (both.cache_read_input_tokens, both.web_search_requests) == (5, 6)
    assert both.web_fetch_requests == 7


@pytest.mark.parametrize(
    ("usage", "total"),
    [
        (NO_USAGE, None),
        (WHOLE, 10),
        (Usage(input_tokens=0), 0),
        (Usage(cache_read_input_tokens=5), 5),
        (Usage(output_tokens=5), None),
    ],
)
def test_what_was_read_is_all_that_was_read(usage: Usage, total: int | None) -> None:
    assert usage.total_input_tokens == total
