"""The clock of the tests: it runs from an awkward moment, wherever and whenever they are run.

Five seconds ago a day, a week, a month and a year began, and in UTC they have not begun yet. So a test
that takes two moments for the same day, or the day in UTC for that of the place, fails at every run
and not in one night of the year. Processes that tests start have the clock of the system, unless they
``begin`` too.
"""

from __future__ import annotations

import datetime
import os
import time
from typing import Final

from orca_desktop.domain import clock

ZONE: Final = "CET-1CEST,M3.5.0,M10.5.0/3"
"""Of Central Europe, in the words of POSIX, which need no list of the places of the world."""
START: Final = datetime.datetime(2028, 12, 31, 23, 0, 5, tzinfo=datetime.UTC)
"""Monday, 1 January 2029, five seconds after midnight in that zone."""

LONG_AGO: Final = datetime.datetime(2000, 1, 1, tzinfo=datetime.UTC)
LONG_HENCE: Final = datetime.datetime(2100, 1, 1, tzinfo=datetime.UTC)
"""Past and future by this clock and by any system's: for certificates, which OpenSSL judges too."""


class RunningClock:
    """Tells the moments of a test, which begins at ``START``."""

    def __init__(self) -> None:
        self.restart()

    def restart(self) -> None:
        """Another test begins."""
        self._began = time.monotonic()

    def now(self) -> datetime.datetime:
        """The moment of the test in UTC, as ``orca_desktop.domain.clock.now`` gives it."""
        return START + datetime.timedelta(seconds=time.monotonic() - self._began)


def begin() -> RunningClock:
    """Let the program live by a clock of the tests from now on, in this process."""
    running = RunningClock()
    clock.now = running.now
    live_in(ZONE)
    return running


def live_in(zone: str) -> None:
    """Let times be those of a zone, here and in processes that are started from now on."""
    os.environ["TZ"] = zone
    if hasattr(time, "tzset"):
        time.tzset()


def on_day(age: float) -> datetime.datetime:
    """A moment so many days before ``START``; a part of a day leads back within it, never out of it."""
    whole, part = divmod(age, 1)
    start = START.astimezone()
    day = datetime.datetime.combine(start.date() - datetime.timedelta(whole), start.time())
    midnight = datetime.datetime.combine(day.date(), datetime.time())
    return (day - (day - midnight) * part).astimezone(datetime.UTC)
