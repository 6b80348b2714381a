"""Who is asked when, and that whatever becomes of one, the others have their turn."""

from __future__ import annotations

import asyncio

import pytest

from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.domain.request import MessageRequest
from orca_desktop.session.reply_stream import ReplyStream
from orca_desktop.session.request_queue import ReplyRequest, RequestQueue
from orca_desktop.session.tasks import spawn
from tests.support.waiting import turns

REQUEST = MessageRequest((), DEFAULTS)


def ask(column: str, comparison: str = "t", conversation: str = "c") -> ReplyRequest:
    return ReplyRequest(conversation, comparison, REQUEST, comparison, column)


class Counter:
    """Where answers are begun; what is begun is let go, or fails, by its column's name."""

    def __init__(self, limit: int = 1) -> None:
        self.limit = limit
        self.begun: list[str] = []
        self.moved: list[str] = []
        self.gate = asyncio.Event()
        self.queue = RequestQueue(self._begin, self._changed, lambda: self.limit)

    async def _begin(self, asked: ReplyRequest) -> ReplyStream | None:
        self.begun.append(str(asked.variant_id))
        await self.gate.wait()
        if asked.variant_id == "raises":
            raise LookupError("what?")
        return None

    def _changed(self, asked: ReplyRequest) -> None:
        self.moved.append(str(asked.variant_id))


async def test_what_cannot_be_begun_holds_nobody_up() -> None:
    counter = Counter()
    counter.queue.add([ask("a"), ask("raises"), ask("b")])
    await turns(3)
    assert counter.begun == ["a"], "one at a time"
    assert counter.queue.waiting("t") == {"a": 1, "raises": 1, "b": 1}
    counter.gate.set()
    await turns(9)
    assert counter.begun == ["a", "raises", "b"]
    assert counter.moved == ["a", "raises", "b"]
    assert not counter.queue.has_any
    assert not counter.queue.is_at_work("t")


@pytest.mark.parametrize("limit", [1, 2, 3, 9])
async def test_as_many_are_begun_as_there_is_room_for(limit: int) -> None:
    counter = Counter(limit)
    counter.queue.add([ask(name) for name in "abcd"])
    await turns(2)
    assert counter.begun == list("abcd")[:limit]
    counter.limit = 4
    counter.queue.pump()
    await turns(2)
    assert counter.begun == list("abcd")
    counter.gate.set()
    await turns(5)


async def test_what_waits_and_is_not_wanted_any_more_is_never_begun() -> None:
    counter = Counter()
    counter.queue.add([ask("a"), ask("b"), ask("c"), ask("d", "other", "elsewhere")])
    await turns(2)
    counter.queue.drop(lambda each: each.variant_id in {"b", "c"})
    assert counter.moved == ["c"], "told once for a comparison"
    assert counter.queue.waiting("t") == {"a": 1}
    assert counter.queue.waiting("other") == {"d": 1}
    assert counter.queue.is_busy("c") and counter.queue.is_busy("elsewhere")
    assert not counter.queue.is_busy("nowhere")
    counter.gate.set()
    await turns(9)
    assert counter.begun == ["a", "d"]


async def test_what_is_dropped_while_it_is_begun_waits_no_more() -> None:
    counter = Counter()
    counter.queue.add([ask("a"), ask("b")])
    await turns(2)
    counter.queue.drop(lambda each: each.variant_id == "a")
    assert counter.queue.waiting("t") == {"b": 1}
    assert counter.queue.is_at_work("t"), "it is not over yet"
    counter.gate.set()
    await turns(6)
    assert counter.begun == ["a", "b"]


async def test_what_was_dropped_before_its_task_ran_is_not_begun() -> None:
    counter = Counter()
    counter.queue.add([ask("a"), ask("b")])
    counter.queue.drop(lambda each: each.variant_id == "a")
    await turns(6)
    assert counter.begun == ["b"]
    counter.gate.set()
    await turns(3)


async def test_after_the_end_nothing_is_begun() -> None:
    counter = Counter()
    counter.queue.add([ask("a"), ask("b")])
    await turns(2)
    closing = spawn(counter.queue.close(), "close")
    await turns(3)
    assert not closing.done(), "what is being begun comes to its end"
    counter.gate.set()
    await closing
    counter.queue.add([ask("c")])
    await turns(3)
    assert counter.begun == ["a"]
    counter.queue.ended("nobody")


async def test_what_waits_at_the_end_waits_no_more() -> None:
    counter = Counter()
    counter.gate.set()
    counter.queue.add([ask("a"), ask("b")])
    counter.queue.is_closing = True
    await turns(3)
    await counter.queue.close()
    assert not counter.queue.has_any
    assert counter.queue.waiting("t") == {}


async def test_a_question_in_the_chat_is_no_column() -> None:
    assert ask("a").is_column
    assert not ReplyRequest("c", "t2", REQUEST, "t", "a").is_column
    assert not ReplyRequest("c", "t2", REQUEST).is_column
