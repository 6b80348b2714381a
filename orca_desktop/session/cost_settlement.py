"""What follows an answer: what it taught is learnt, its price settles, the totals are told anew."""

from __future__ import annotations

import asyncio
import contextlib
import dataclasses
from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from orca_desktop.domain import clock
from orca_desktop.domain.changes import ReplyAdvanced, Told, TotalsChanged
from orca_desktop.domain.errors import Failure
from orca_desktop.domain.reply import Reply, Status
from orca_desktop.gateway.account import PAUSES, Settled
from orca_desktop.session.tasks import spawn
from orca_desktop.store import StoreProblem

if TYPE_CHECKING:
    from collections.abc import Coroutine, Sequence
    from decimal import Decimal

    from orca_desktop.domain.changes import Change
    from orca_desktop.session.access import Access
    from orca_desktop.session.models import Models
    from orca_desktop.session.reply_stream import ReplyStream
    from orca_desktop.session.usage import SpendingBook
    from orca_desktop.store import Store

_AGE: Final = timedelta(days=1)
_MOST: Final = 50
_PATIENCE: Final = 1.0
_BETWEEN: Final = 1.0
"""Seconds between two questions about earlier answers; a gateway allows two a second."""


Settle = Callable[[str, str, Reply], None]
"""Is told the newest value of a reply whose price is known now, with where it stands."""


class CostSettlement:
    """Follows answers to their final price. ``pauses`` are the seconds before each asking."""

    def __init__(
        self,
        store: Store,
        access: Access,
        models: Models,
        usage: SpendingBook,
        publish: Callable[[Change], None],
        *,
        pauses: Sequence[float] = PAUSES,
    ) -> None:
        self._store = store
        self._access = access
        self._models = models
        self._usage = usage
        self._publish = publish
        self._pauses = pauses
        self._tasks: set[asyncio.Task[None]] = set()
        self._closing = asyncio.Event()
        self._dropped: set[tuple[str, str | None]] = set()

    def follow(self, answer: ReplyStream, settled: Settle) -> None:
        """Begin to follow an answer that has ended and is saved."""
        self._begin(self._follow(answer.conversation_id, answer.turn_id, answer.reply, settled))

    def drop(self, reply: Reply) -> None:
        """Follow an answer no more: it is continued, and its price will be another."""
        self._dropped.add((reply.id, reply.request_id))

    def tell_totals(self, conversation_id: str) -> None:
        """Tell anew what a conversation and this month cost."""
        self._begin(self._tell_totals(conversation_id))

    async def settle_earlier(self) -> None:
        """Ask once about the answers of the last day whose price had not settled in their run."""
        waiting = await self._store.usage.unsettled(clock.now() - _AGE, _MOST)
        if isinstance(waiting, StoreProblem):
            return
        for each in waiting:
            found = await self._access.settled_cost(each.request_id)
            if isinstance(found, Settled):
                self._trouble(await self._store.usage.settle(each.reply_id, found.cost))
            await asyncio.sleep(_BETWEEN)

    async def close(self) -> None:
        """Follow nothing any more; what has not settled is asked for at the next start.

        A question that is on its way may come to its end, for a short time: broken off while it
        connects, it would leave its connection open.
        """
        self._closing.set()
        if self._tasks:
            _, waiting = await asyncio.wait(self._tasks, timeout=_PATIENCE)
            for task in waiting:
                task.cancel()
            await asyncio.gather(*waiting, return_exceptions=True)

    @property
    def is_at_rest(self) -> bool:
        """Whether no answer is followed any more, and no total told anew."""
        return not self._tasks

    def _begin(self, work: Coroutine[object, object, None]) -> None:
        task = spawn(work, "settling")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _follow(
        self, conversation_id: str, turn_id: str, reply: Reply, settled: Settle
    ) -> None:
        await self._models.learn(reply, conversation_id)
        await self._tell_totals(conversation_id)
        if reply.is_practice or reply.request_id is None or reply.status is Status.FAILED:
            return
        cost = await self._settled_cost(reply.request_id)
        if cost is not None and reply.earlier is not None:
            before = reply.earlier.usage.cost_usd
            cost = None if before is None else before + cost
        key = (reply.id, reply.request_id)
        if cost is None or key in self._dropped:
            return
        settling = self._store.of(conversation_id).usage.settle(reply.id, cost)
        if self._trouble(await settling) or key in self._dropped:
            return
        reply = dataclasses.replace(reply, settled_cost=cost)
        settled(conversation_id, turn_id, reply)
        self._publish(ReplyAdvanced(conversation_id, turn_id, reply))
        await self._tell_totals(conversation_id)

    async def _settled_cost(self, request_id: str) -> Decimal | None:
        """What a request was billed, asked for with growing pauses as long as there is hope."""
        for pause in self._pauses:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._closing.wait(), pause)
            if self._closing.is_set():
                return None
            found = await self._access.settled_cost(request_id)
            if isinstance(found, Settled):
                return found.cost
            if isinstance(found, Failure) and not found.may_retry:
                return None
        return None

    async def _tell_totals(self, conversation_id: str) -> None:
        conversation = await self._usage.of_conversation(conversation_id)
        self._publish(TotalsChanged(conversation_id, conversation, await self._usage.month()))

    def _trouble(self, result: StoreProblem | None) -> bool:
        if isinstance(result, StoreProblem):
            self._publish(Told(result.sentence, is_problem=True))
            return True
        return False
