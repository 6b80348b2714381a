"""Whether there is a network: what requests found out counts more than what the system says."""

from __future__ import annotations

import pytest

from orca_desktop.viewmodels.reachability import Reachability

NOTHING = Reachability()


@pytest.mark.parametrize(
    ("known", "is_offline"),
    [
        (NOTHING, False),
        (NOTHING.told(True), False),
        (NOTHING.told(False), True),
        (NOTHING.after_failure(), True),
        (NOTHING.after_failure().after_answer(), False),
        # A name that is wrong is no missing network where the system has one.
        (NOTHING.told(True).after_failure(), False),
        # A way that only a proxy knows.
        (NOTHING.told(False).after_answer(), False),
        (NOTHING.told(False).after_answer().told(False), False),
        (NOTHING.told(False).after_answer().after_failure(), True),
        (NOTHING.told(False).after_failure().told(True), False),
        (NOTHING.told(False).told(None), False),
        (NOTHING.after_answer().told(False), True),
    ],
)
def test_evidence_is_weighed(known, is_offline):
    assert known.is_offline is is_offline
