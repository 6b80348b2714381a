"""The clock beside a request: it notices silence, tells of it, and at last gives up."""

from __future__ import annotations

import asyncio
import math
from enum import Enum
from typing import Final

from orca_desktop.domain import events
from orca_desktop.gateway.limits import Limits
from orca_desktop.gateway.reply_events import Emit

_SOON: Final = 0.005  # never ask the loop for a timer in the past


class StallStage(Enum):
    """How far a request has come."""

    CONNECTING = "connecting"
    SENDING = "sending"
    WAITING = "waiting"
    RECEIVING = "receiving"
    DRAINING = "draining"


class StallTimer:
    """Measures one attempt on the loop's monotonic clock, with a single timer.

    The HTTP library's own read time-out would be content with one comment a second for ever; this
    one tells bytes from progress. ``guard`` is the time-out scope that ends when patience does.
    """

    def __init__(self, limits: Limits, *, streamed: bool, emit: Emit) -> None:
        self._limits = limits
        self._streamed = streamed
        self._emit = emit
        self._loop = asyncio.get_running_loop()
        self._timer: asyncio.TimerHandle | None = None
        self.stage = StallStage.CONNECTING
        self._since = self._bytes = self._progress = self._loop.time()
        self._noticed = self._since
        self._running = False
        self._heard = False
        self._thinking = False
        self.expired = False
        self.guard = asyncio.timeout(None)

    @property
    def standstill(self) -> float:
        """Seconds since the answer moved on."""
        return self._loop.time() - self._progress

    def start(self) -> None:
        """Begin to measure; call it inside ``guard``."""
        self._running = True
        self._check()

    def stop(self) -> None:
        """Stop measuring."""
        self._running = False
        self._disarm()

    def _disarm(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def enter(self, stage: StallStage) -> None:
        """The request is in the next stage."""
        self.stage = stage
        self._since = self._bytes = self._progress = self._noticed = self._loop.time()
        if self._running:
            self._disarm()
            self._check()

    def byte(self) -> None:
        """A piece of the answer's body arrived."""
        self._heard = True
        self._bytes = self._loop.time()

    def progress(self, *, thinking: bool) -> None:
        """The answer moved on, and is in its thoughts or not."""
        self._progress = self._noticed = self._loop.time()
        self._thinking = thinking

    def _deadline(self) -> float:
        limits = self._limits
        match self.stage:
            case StallStage.CONNECTING:
                return self._since + 3 * limits.connect
            case StallStage.SENDING:
                return math.inf
            case StallStage.WAITING:
                return self._since + self._first()
            case StallStage.RECEIVING if not self._heard:
                return self._since + self._first()
            case StallStage.RECEIVING:
                patience = limits.between_thoughts if self._thinking else limits.between_events
                return min(self._bytes + limits.between_bytes, self._progress + patience)
            case StallStage.DRAINING:
                return self._since + limits.drain

    def _first(self) -> float:
        return self._limits.first_byte if self._streamed else self._limits.whole_answer

    def _check(self) -> None:
        now = self._loop.time()
        deadline = self._deadline()
        if now >= deadline:
            self.expired = True
            self.guard.reschedule(now)
            return
        due = math.inf
        if self.stage in {StallStage.WAITING, StallStage.RECEIVING}:
            if now >= self._noticed + self._limits.notice:
                self._noticed = now
                self._emit(events.StillWaiting(now - self._progress))
            due = self._noticed + self._limits.notice
        wait = max(min(deadline, due) - now, _SOON)
        if wait < math.inf:
            self._timer = self._loop.call_later(wait, self._check)
