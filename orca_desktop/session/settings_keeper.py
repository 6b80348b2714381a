"""Settings on their way to the disk: once, a moment after the last of several changes."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Final

from orca_desktop.session.tasks import spawn

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

PAUSE_SECONDS: Final = 0.3
"""How long nothing must have changed before it is written."""


class SettingsKeeper:
    """Calls ``write`` when the pause after a change is over, or when it is told to be done.

    ``keep_now`` comes before whatever must not outrun a change: a question, another conversation,
    the end of the program.
    """

    def __init__(self, write: Callable[[], Awaitable[None]]) -> None:
        self._write = write
        self._timer: asyncio.TimerHandle | None = None
        self._writing: asyncio.Task[None] | None = None

    def keep_soon(self) -> None:
        """Write once the pause is over, which begins anew with each call."""
        self._stop()
        self._timer = asyncio.get_running_loop().call_later(PAUSE_SECONDS, self._begin)

    async def keep_now(self) -> None:
        """Write what waits, and come back when nothing is under way any more."""
        if self._timer is not None:
            self._begin()
        while self._writing is not None:
            await asyncio.wait({self._writing})

    def _begin(self) -> None:
        self._stop()
        before = self._writing
        self._writing = spawn(self._do(before), "keep the settings")

    async def _do(self, before: asyncio.Task[None] | None) -> None:
        try:
            if before is not None:
                await asyncio.wait({before})
            await self._write()
        finally:
            if self._writing is asyncio.current_task():
                self._writing = None

    def _stop(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
