"""The event loop that Qt and asyncio share."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable
from typing import Any, Final, TypeVar

from PySide6.QtWidgets import QApplication  # noqa: F401 - qasync takes the Qt already loaded
from qasync import QEventLoop

T = TypeVar("T")

_PAUSE_SECONDS: Final = 0.002
"""How long a step waits that came while another was being taken, before it asks again."""


class Loop(QEventLoop):  # type: ignore[misc]
    """qasync's loop, which also closes asynchronous generators, and takes no step too many.

    qasync installs no hooks for generators, so a stream that is not read to its end would be closed
    by the garbage collector, outside any task, and print "async generator ignored GeneratorExit".
    When a future is done, qasync handles events once more, with no loop running any longer; the
    steps of coroutines are among them, and fail with "no running event loop".
    Whatever handles events from within a coroutine (a menu or a drag of the system, a test) would
    take the steps of others there, which fail with "Cannot enter into task" and leave a coroutine
    that waits for ever. Here such a step waits its turn.
    """

    def _add_callback(self, handle: asyncio.Handle, delay: float = 0) -> asyncio.Handle:
        self._timer.add_callback(_Turn(self, handle), delay)
        return handle

    def run_forever(self) -> int:
        """Run until stopped; returns Qt's exit code."""
        before = sys.get_asyncgen_hooks()
        sys.set_asyncgen_hooks(
            firstiter=self._asyncgen_firstiter_hook, finalizer=self._asyncgen_finalizer_hook
        )
        try:
            return int(super().run_forever() or 0)
        finally:
            sys.set_asyncgen_hooks(*before)

    def run_until_complete(self, future: Awaitable[T]) -> T:
        """Run until a future is done; returns its result, or raises its exception."""
        waited = asyncio.ensure_future(future, loop=self)  # noqa: TID251 - as every loop does
        waited.add_done_callback(self._end)
        try:
            self.run_forever()
        finally:
            waited.remove_done_callback(self._end)
        if not waited.done():
            raise RuntimeError("The loop was stopped before the future was done.")
        return waited.result()

    def _end(self, _: object) -> None:
        self.stop()


class _Turn:
    """A handle as qasync's timer keeps it, run only while no coroutine is being stepped."""

    __slots__ = ("_handle", "_loop")

    def __init__(self, loop: Any, handle: asyncio.Handle) -> None:
        self._loop = loop
        self._handle = handle

    @property
    def _cancelled(self) -> bool:
        return self._handle.cancelled()

    def _run(self) -> None:
        if asyncio.current_task(self._loop) is None:
            self._handle._run()  # noqa: SLF001 - as the loop of asyncio does
        else:
            self._loop._timer.add_callback(self, _PAUSE_SECONDS)  # noqa: SLF001 - its own timer
