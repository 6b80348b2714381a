"""The event loop that Qt and asyncio share."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication  # noqa: F401 - qasync takes the Qt already loaded
from qasync import QEventLoop


class Loop(QEventLoop):  # type: ignore[misc]
    """qasync's loop, which also closes asynchronous generators that were left early.

    qasync installs no hooks for them, so a stream that is not read to its end would be closed by
    the garbage collector, outside any task, and print "async generator ignored GeneratorExit".
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
