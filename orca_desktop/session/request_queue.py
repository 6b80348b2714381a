"""Who is asked when: so many answers of comparisons at a time, the others wait in their order."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable, Coroutine, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from orca_desktop.domain.request import MessageRequest
from orca_desktop.session.reply_stream import ReplyStream
from orca_desktop.session.tasks import spawn


@dataclass(eq=False, slots=True)
class ReplyRequest:
    """One answer to be asked for: where it goes, and the request that is sent for it.

    ``comparison_id`` is the turn of the comparison in which it is asked, in the column of
    ``variant_id``; ``turn_id`` is the same, or a turn that goes on from that column. In the chat
    both are ``None``. ``continues`` is the answer that this asks for the rest of.
    """

    conversation_id: str
    turn_id: str
    request: MessageRequest
    comparison_id: str | None = None
    variant_id: str | None = None
    continues: str | None = None
    dropped: bool = False

    @property
    def is_column(self) -> bool:
        """Whether the answer stands in the comparison itself."""
        return self.turn_id == self.comparison_id


class RequestQueue:
    """Begins answers in their order, as many at a time as ``limit`` says.

    ``begin`` saves a reply and begins to receive it; it gives ``None`` if that was not possible.
    ``changed`` is called whenever someone waits no more or has ended.
    """

    def __init__(
        self,
        begin: Callable[[ReplyRequest], Coroutine[Any, Any, ReplyStream | None]],
        changed: Callable[[ReplyRequest], None],
        limit: Callable[[], int],
    ) -> None:
        self._begin = begin
        self._changed = changed
        self._limit = limit
        self._waiting: list[ReplyRequest] = []
        self._beginning: dict[ReplyRequest, asyncio.Task[None]] = {}
        self._running: dict[str, tuple[ReplyRequest, ReplyStream]] = {}
        self.is_closing = False

    def add(self, asks: Iterable[ReplyRequest]) -> None:
        """Let these wait behind the others, and begin what may begin."""
        self._waiting += asks
        self.pump()

    def pump(self) -> None:
        """Begin as many as there is room for."""
        while (
            not self.is_closing
            and self._waiting
            and len(self._beginning) + len(self._running) < self._limit()
        ):
            ask = self._waiting.pop(0)
            self._beginning[ask] = spawn(self._run(ask), f"ask {ask.turn_id} {ask.variant_id}")

    @property
    def has_any(self) -> bool:
        """Whether anything waits or is being begun."""
        return bool(self._waiting or self._beginning)

    def waiting(self, comparison_id: str) -> Mapping[str, int]:
        """How many answers of each column are asked for and not begun."""
        return Counter(
            ask.variant_id
            for ask in (*self._beginning, *self._waiting)
            if ask.comparison_id == comparison_id and ask.variant_id and not ask.dropped
        )

    def is_at_work(self, comparison_id: str | None) -> bool:
        """Whether anything of a comparison waits or is being written."""
        return any(
            ask.comparison_id == comparison_id
            for ask in (
                *self._beginning,
                *self._waiting,
                *(ask for ask, _ in self._running.values()),
            )
        )

    def is_busy(self, conversation_id: str) -> bool:
        """Whether anything of a conversation waits or is being begun."""
        return any(
            ask.conversation_id == conversation_id for ask in (*self._beginning, *self._waiting)
        )

    def drop(self, meant: Callable[[ReplyRequest], bool]) -> None:
        """Stop what is meant: what waits is not asked, what is written ends."""
        waiting = [ask for ask in self._waiting if meant(ask)]
        self._waiting = [ask for ask in self._waiting if not meant(ask)]
        for ask in (*waiting, *(ask for ask in self._beginning if meant(ask))):
            ask.dropped = True
        for answer in [answer for ask, answer in self._running.values() if meant(ask)]:
            answer.stop()
        for ask in {ask.comparison_id: ask for ask in waiting}.values():
            self._changed(ask)

    def ended(self, reply_id: str) -> None:
        """Take note that an answer has ended; does nothing for one that is not of here."""
        ask, _ = self._running.pop(reply_id, (None, None))
        if ask is not None:
            self._changed(ask)
            self.pump()

    async def close(self) -> None:
        """Begin nothing more; what is being begun is left to be ended like any other answer."""
        self.is_closing = True
        self._waiting.clear()
        await asyncio.gather(*self._beginning.values(), return_exceptions=True)

    async def _run(self, ask: ReplyRequest) -> None:
        answer: ReplyStream | None = None
        try:
            if not ask.dropped and not self.is_closing:
                answer = await self._begin(ask)
        finally:
            # Whatever happened to this one, the others must not wait for ever.
            del self._beginning[ask]
            if answer is not None:
                self._running[answer.reply.id] = (ask, answer)
                if ask.dropped:
                    answer.stop()
            self._changed(ask)
            self.pump()
