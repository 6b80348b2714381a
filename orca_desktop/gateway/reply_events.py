"""A running answer as an asynchronous iterator that owns its task and ends cleanly."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Callable, Coroutine
from types import TracebackType
from typing import Final, Self

from orca_desktop.domain import events
from orca_desktop.domain.errors import ErrorKind, Failure

ENDINGS: Final = (events.Finished, events.Stopped, events.Interrupted, events.Failed)

TASK: Final = "reply events"
"""The name of the task that reads an answer."""

Emit = Callable[[events.StreamEvent], None]


class _Mailbox:
    """What the task has told and nobody has taken yet.

    It stands between the two so that the task does not keep the stream alive: a stream that is
    dropped unclosed can then still stop its task.
    """

    __slots__ = ("begun", "ended", "events", "is_out", "waiter")

    def __init__(self) -> None:
        self.events: deque[events.StreamEvent] = deque()
        self.waiter: asyncio.Future[None] | None = None
        self.begun = False
        self.is_out = False
        self.ended = False

    def put(self, event: events.StreamEvent) -> None:
        """Take an event; whatever comes after the ending is dropped."""
        if self.ended:
            return
        self.ended = isinstance(event, ENDINGS)
        self.is_out = events.is_out(event, self.is_out)
        self.begun = self.begun or isinstance(event, (events.MessageStarted, events.BlockStarted))
        self.events.append(event)
        self.wake()

    def wake(self) -> None:
        """Let the consumer look again."""
        if self.waiter is not None and not self.waiter.done():
            self.waiter.set_result(None)


class ReplyEvents(AsyncIterator[events.StreamEvent]):
    """The events of one answer; the last one, and only that, is an ending.

    The network is read by a task of its own, whichever loop runs, so that leaving early never
    leaves half-run generators behind. Closing the stream, cancelling whoever iterates it, or
    dropping it stops that task, and that closes the socket. ``drain`` is how long, in seconds,
    closing waits for the last bytes after the ending.
    """

    def __init__(self, work: Callable[[Emit], Coroutine[None, None, None]], drain: float) -> None:
        self._work = work
        self._drain = drain
        self._mailbox = _Mailbox()
        self._task: asyncio.Task[None] | None = None
        self._over = False

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> events.StreamEvent:
        if self._over:
            raise StopAsyncIteration
        if self._task is None:
            self._start()
        try:
            while not self._mailbox.events:
                self._check()
                self._mailbox.waiter = asyncio.get_running_loop().create_future()
                if not self._mailbox.events:
                    await self._mailbox.waiter
        except asyncio.CancelledError:
            await self.aclose()
            raise
        event = self._mailbox.events.popleft()
        self._over = isinstance(event, ENDINGS)
        return event

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Stop the answer and close its socket; harmless when it is over already."""
        self._over = True
        task = self._task
        if task is None or task.done():
            return
        if self._mailbox.ended:
            await asyncio.wait({task}, timeout=self._drain)
        task.cancel()
        await asyncio.wait({task})

    def __del__(self) -> None:
        task = self._task
        if task is not None and not task.done() and not task.get_loop().is_closed():
            task.get_loop().call_soon_threadsafe(task.cancel)

    def _start(self) -> None:
        mailbox = self._mailbox
        # The stream itself reports what the task does, so no other watch over it is needed.
        loop = asyncio.get_running_loop()
        self._task = loop.create_task(self._work(mailbox.put), name=TASK)
        self._task.add_done_callback(lambda _: mailbox.wake())

    def _check(self) -> None:
        """A task that was ended from outside still owes an ending."""
        if self._task is not None and self._task.done() and not self._mailbox.ended:
            begun, is_out = self._mailbox.begun, self._mailbox.is_out
            kind = ErrorKind.CUT if is_out else ErrorKind.INTERNAL
            failure = Failure(kind, may_retry=True, maybe_billed=is_out)
            self._mailbox.put(events.Interrupted(failure) if begun else events.Failed(failure))
