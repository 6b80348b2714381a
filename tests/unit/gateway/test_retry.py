"""The retry policy: its phases as a table."""

from __future__ import annotations

import pytest

from orca_desktop.domain.errors import ErrorKind as Kind, Failure
from orca_desktop.gateway.limits import Limits
from orca_desktop.gateway.retry import wait_before

LIMITS = Limits()


def longest(_low, high):
    return high


def busy(status, **more):
    return Failure(Kind.OVERLOADED, status=status, may_retry=True, **more)


@pytest.mark.parametrize(
    ("failure", "tried", "wait"),
    [
        # A: nothing was sent
        (Failure(Kind.NETWORK, may_retry=True), 0, 1),
        (Failure(Kind.NETWORK, may_retry=True), 1, 2),
        (Failure(Kind.NETWORK, may_retry=True), 2, None),
        (Failure(Kind.TLS), 0, None),
        # B: limited or busy, before any answer
        (busy(429), 0, 1),
        (busy(503), 1, 2),
        (busy(529), 2, None),
        (busy(429, retry_after=7.5), 0, 7.5),
        (busy(429, retry_after=0.0), 0, 1),
        (busy(429, retry_after=60.0), 0, 60),
        (busy(429, retry_after=61.0), 0, None),
        (busy(429, code="free_rate_limited", retry_after=3.0), 0, 3),
        (busy(429, code="free_rate_limited", retry_after=3.0), 1, None),
        (Failure(Kind.SPEND_LIMIT, status=429), 0, None),
        # C: sent, and no word whether it was done
        (Failure(Kind.NETWORK, may_retry=True, maybe_billed=True), 0, None),
        (Failure(Kind.CUT, may_retry=True, maybe_billed=True), 0, None),
        (Failure(Kind.TIMEOUT, may_retry=True, maybe_billed=True), 0, None),
        (Failure(Kind.CUT, may_retry=True), 0, None),
        (busy(500, maybe_billed=True), 0, None),
        (busy(502, maybe_billed=True), 0, None),
        (busy(408), 0, None),
        (busy(409), 0, None),
        # never
        (Failure(Kind.BAD_KEY, status=401), 0, None),
        (Failure(Kind.PROTOCOL, may_retry=True, maybe_billed=True, status=200), 0, None),
    ],
)
def test_policy(failure, tried, wait):
    assert wait_before(failure, tried, LIMITS, longest) == wait


def test_waits_are_spread_but_never_zero():
    drawn = []

    def draw(low, high):
        drawn.append((low, high))
        return low

    assert wait_before(busy(429), 0, LIMITS, draw) == 0.25
    assert wait_before(busy(429), 1, LIMITS, draw) == 0.25
    assert drawn == [(0.25, 1.0), (0.25, 2.0)]
