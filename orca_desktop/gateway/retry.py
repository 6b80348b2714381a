"""When a request may be sent again by itself: only where it cannot have cost anything.

Phase A: nothing was sent. Phase B: the gateway said that it is limited or busy, before any answer.
Both are tried again. Phase C (sent, and no word whether it was done) and phase D (the answer had
begun) are for the person to decide. See docs/decisions/0021-retries.md.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from orca_desktop.domain.errors import ErrorKind, Failure
from orca_desktop.gateway.limits import Limits

BUSY: Final = {429, 503, 529}
"""The statuses of phase B."""

UNCONNECTED: Final = {ErrorKind.OFFLINE, ErrorKind.NETWORK, ErrorKind.PROXY}
"""The kinds of phase A that may pass by themselves."""

_FREE_MODELS: Final = {"free_rate_limited", "err_free_rate"}
_SHORTEST: Final = 0.25


def wait_before(
    failure: Failure, tried: int, limits: Limits, draw: Callable[[float, float], float]
) -> float | None:
    """Seconds to wait before the same request may go out again, or ``None`` to ask the person.

    ``tried`` counts the retries so far; ``draw`` picks a number between two others. A wait that
    the gateway named is kept exactly; otherwise it grows twofold and is spread, so that many
    programs do not come back at the same moment.
    """
    if tried >= limits.retries or failure.maybe_billed or not failure.may_retry:
        return None
    if failure.status is None:
        return _backoff(tried, limits, draw) if failure.kind in UNCONNECTED else None
    if failure.status not in BUSY or (failure.code in _FREE_MODELS and tried > 0):
        return None
    if failure.retry_after:
        return failure.retry_after if failure.retry_after <= limits.longest_wait else None
    return _backoff(tried, limits, draw)


def _backoff(tried: int, limits: Limits, draw: Callable[[float, float], float]) -> float:
    longest = min(limits.first_backoff * 2**tried, limits.longest_wait)
    return draw(min(_SHORTEST, longest), longest)
