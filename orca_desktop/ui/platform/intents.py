"""What the person asked for, as tasks of the running loop."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any, Final

from orca_desktop.session.tasks import spawn

_PATIENCE_SECONDS: Final = 1.0
"""How long closing waits for what the person had just asked for, such as saving a draft."""


class Intents:
    """Runs each intent as a task of its own for as long as the window is open."""

    def __init__(self) -> None:
        self._running: set[asyncio.Task[object]] = set()
        self._is_open = True

    @property
    def is_idle(self) -> bool:
        """Whether all that was asked for has come to its end."""
        return not self._running

    def run(self, intent: Coroutine[Any, Any, object]) -> None:
        """Begin what the person asked for; nothing more once the window is closed."""
        if not self._is_open:
            intent.close()
            return
        task = spawn(intent, "intent")
        self._running.add(task)
        task.add_done_callback(self._running.discard)

    async def close(self) -> None:
        """Take no more intents, and let those under way come to their end."""
        self._is_open = False
        if self._running:
            _, waiting = await asyncio.wait(self._running, timeout=_PATIENCE_SECONDS)
            for task in waiting:
                task.cancel()
