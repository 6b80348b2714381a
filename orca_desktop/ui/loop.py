"""The event loop that Qt and asyncio share."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable
from typing import TypeVar

from PySide6.QtWidgets import QApplication  # noqa: F401 - qasync takes the Qt already loaded
from qasync import QEventLoop

T = TypeVar("T")


class Loop(QEventLoop):  # type: ignore[misc]
    """qasync's loop, which also closes asynchronous generators, and takes no step too many.

    qasync installs no hooks for generators, so a stream that is not read to its end would be closed
    by the garbage collector, outside any task, and print "async generator ignored GeneratorExit".
    When a future is done, qasync handles events once more, with no loop running any longer; the
    steps of coroutines are among them, and fail with "no running event loop".
    """

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
