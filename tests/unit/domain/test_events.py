"""What an event says of the request: whether it may be with the gateway."""

from __future__ import annotations

import pytest

from orca_desktop.domain import events
from orca_desktop.domain.blocks import TextBlock
from orca_desktop.domain.errors import ErrorKind, Failure
from orca_desktop.domain.events import is_out

CUT = Failure(ErrorKind.CUT)


@pytest.mark.parametrize("before", [False, True])
@pytest.mark.parametrize(
    ("event", "out"),
    [
        (events.RequestSent(), True),
        (events.ResponseOpened(), True),
        (events.BlockStarted(0, TextBlock("")), True),
        (events.Finished(), True),
        (events.Waiting(ErrorKind.OVERLOADED, 8, 1), False),
        (events.ThinkingLeftOut(), False),
        (events.Failed(CUT), None),
        (events.Interrupted(CUT), None),
        (events.Stopped(), None),
    ],
)
def test_a_request_is_out_until_it_is_to_be_sent_again(
    event: events.StreamEvent, out: bool | None, *, before: bool
) -> None:
    assert is_out(event, before) is (before if out is None else out)
