"""One reply on its way: received, shown, saved, stopped.

Every answer takes this path, a normal one, another try and each column of a comparison.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from typing import TYPE_CHECKING, Any, Final

from orca_desktop.domain import events
from orca_desktop.domain.errors import ErrorKind, Failure
from orca_desktop.domain.reply import Reply, left_running
from orca_desktop.session.tasks import spawn
from orca_desktop.store import ProblemKind, StoreProblem

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Coroutine

    from orca_desktop.store import Replies, Store

CHECKPOINT_SECONDS: Final = 0.25
"""Text older than this survives a kill of the program."""

_SLICE_SECONDS: Final = 0.008
"""How long arriving events may keep the loop, so that the window stays smooth in between."""

SAVE_AGAIN_SECONDS: Final = 2.0

_PASSING: Final = frozenset(
    {
        ProblemKind.DISK_FULL,
        ProblemKind.READ_ONLY,
        ProblemKind.IN_USE,
        ProblemKind.UNREADABLE,
        ProblemKind.FAILED,
    }
)
"""Problems of the store that can pass; a conversation that was purged, say, never comes back."""


class ReplyStream:
    """A reply being written: its newest value, and the task that brings it.

    On the loop's thread ``advanced`` is called whenever ``reply`` has a new value, ``saved`` once
    it has ended and is safe, ``kept`` gives the ended reply with its pictures by their hashes,
    ``report`` with a problem of saving. The reply must already stand
    in the store.
    """

    def __init__(  # noqa: PLR0913 - what it belongs to, what it is, whom it tells
        self,
        conversation_id: str,
        turn_id: str,
        reply: Reply,
        stream: AsyncGenerator[events.StreamEvent, None],
        *,
        store: Store,
        kept: Callable[[Reply], Coroutine[Any, Any, Reply]],
        advanced: Callable[[ReplyStream], None],
        saved: Callable[[ReplyStream], None],
        report: Callable[[StoreProblem], object],
    ) -> None:
        self.conversation_id = conversation_id
        self.turn_id = turn_id
        self.reply = reply
        self._stream = stream
        self._store = store
        self._kept = kept
        self._advanced = advanced
        self._saved = saved
        self._report = report
        # An answer that is continued has a clock that goes on where it stood.
        self._began = time.monotonic() - (reply.timing.total or 0.0)
        self._closing = False
        self._is_out = False
        self._receiving: asyncio.Task[None] | None = None
        self._keeping: asyncio.Task[Reply] | None = None
        self._task = spawn(self._run(), f"answer {reply.id}")

    async def ended(self) -> Reply:
        """Wait until the reply has ended and is saved."""
        await asyncio.shield(self._task)
        return self.reply

    def stop(self) -> None:
        """End it now, at the person's wish: the screen first, then the connection."""
        if self.reply.is_running:
            self._take(events.Stopped())
            self._advanced(self)
            self._let_go()

    def leave(self) -> None:
        """End it because the program closes; what arrived is kept and marked as interrupted."""
        self._closing = True
        if self.reply.is_running:
            self.reply = left_running(self.reply, is_out=self._is_out)
        self._let_go()

    def _let_go(self) -> None:
        for task in (self._receiving, self._keeping):
            if task is not None:
                task.cancel()

    def _take(self, event: events.StreamEvent) -> None:
        self._is_out = events.is_out(event, self._is_out)
        self.reply = self.reply.after(event, time.monotonic() - self._began)

    @property
    def _kept_in(self) -> Replies:
        """What it is kept in now: a temporary chat can be kept while an answer is written."""
        return self._store.of(self.conversation_id).replies

    async def _run(self) -> None:
        if self.reply.is_running:
            self._receiving = spawn(self._receive(), f"stream {self.reply.id}")
            checkpoints = spawn(self._checkpoint(), f"checkpoints {self.reply.id}")
            await asyncio.wait({self._receiving})
            checkpoints.cancel()
            await asyncio.wait({checkpoints})
        if self.reply.is_running:
            # The stream broke its promise to end in a value; its exception is in the log.
            failure = Failure(ErrorKind.INTERNAL, may_retry=True, maybe_billed=self._is_out)
            begun = bool(self.reply.parts)
            self._take(events.Interrupted(failure) if begun else events.Failed(failure))
        self._advanced(self)
        # First of all it is safe: reading its pictures may take a while.
        await self._finish()
        if await self._keep_pictures():
            await self._finish()
        self._saved(self)

    async def _keep_pictures(self) -> bool:
        """Let the store hold the pictures that came, unless the program closes meanwhile."""
        if self._closing:
            return False
        self._keeping = spawn(self._kept(self.reply), f"pictures {self.reply.id}")
        await asyncio.wait({self._keeping})
        if self._keeping.cancelled() or self._keeping.exception() is not None:
            return False  # they stay as they came; what went wrong is in the log
        kept = self._keeping.result()
        if kept is self.reply:
            return False
        self.reply = kept
        self._advanced(self)
        return True

    async def _receive(self) -> None:
        async with contextlib.aclosing(self._stream) as stream:
            slice_began = time.monotonic()
            async for event in stream:
                self._take(event)
                self._advanced(self)
                if time.monotonic() - slice_began > _SLICE_SECONDS:
                    await asyncio.sleep(0)
                    slice_began = time.monotonic()

    async def _checkpoint(self) -> None:
        saved: Reply | None = None
        while True:
            await asyncio.sleep(CHECKPOINT_SECONDS)
            if self.reply is not saved and self.reply.is_running:
                reply = self.reply
                if isinstance(problem := await self._kept_in.checkpoint(reply), StoreProblem):
                    self._report(problem)
                else:
                    saved = reply

    async def _finish(self) -> None:
        """Save the ended reply; while the disk refuses, keep it in memory and try again."""
        told = False
        while isinstance(problem := await self._kept_in.finish(self.reply), StoreProblem):
            if not told:
                self._report(problem)
                told = True
            if self._closing or problem.kind not in _PASSING:
                return
            await asyncio.sleep(SAVE_AGAIN_SECONDS)
