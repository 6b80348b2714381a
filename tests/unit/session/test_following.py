"""What follows an answer, and what watches the file: each with the smallest of others beside it."""

from __future__ import annotations

import asyncio
import dataclasses
import datetime
import types
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from orca_desktop.domain import clock
from orca_desktop.domain.changes import (
    Change,
    Repair,
    RepairsChanged,
    ReplyAdvanced,
    SavingChanged,
    Told,
    TotalsChanged,
)
from orca_desktop.domain.errors import ErrorKind, Failure
from orca_desktop.domain.reply import Earlier, Reply, Status
from orca_desktop.domain.usage import Usage
from orca_desktop.gateway.account import NotSettled, Settled
from orca_desktop.session import cost_settlement, store_health
from orca_desktop.session.comparison_store import ComparisonStore
from orca_desktop.session.cost_settlement import CostSettlement
from orca_desktop.session.store_health import StoreHealth
from orca_desktop.store import ProblemKind, Recovery, RecoveryKind, StoreProblem
from tests.support.waiting import turns, until
from tests.unit.store import values

FILE = Path("chats.db")
FULL = StoreProblem(ProblemKind.DISK_FULL, FILE)


class Prices:
    """A gateway, a store and a book of which each tells what a test lets it tell."""

    def __init__(self, *found: object, pauses: Sequence[float] = (0.0, 0.0, 0.0)) -> None:
        self.found = list(found)
        self.asked: list[str] = []
        self.learnt: list[Reply] = []
        self.settled: list[tuple[str, Decimal]] = []
        self.after_settling = lambda: None
        self.trouble: StoreProblem | None = None
        self.waiting: Any = ()
        self.since: tuple[datetime.datetime, int] | None = None
        self.told: list[Change] = []
        self.said: list[tuple[str, str, Reply]] = []
        usage = types.SimpleNamespace(settle=self.settle, unsettled=self.unsettled)
        store: Any = types.SimpleNamespace(usage=usage)
        store.of = lambda _: store
        self.follower = CostSettlement(
            store,
            self,  # type: ignore[arg-type]
            self,  # type: ignore[arg-type]
            self,  # type: ignore[arg-type]
            self.told.append,
            pauses=pauses,
        )

    async def settled_cost(self, request_id: str) -> object:
        self.asked.append(request_id)
        return self.found.pop(0) if self.found else NotSettled()

    async def learn(self, reply: Reply, _: str) -> None:
        self.learnt.append(reply)

    async def of_conversation(self, conversation_id: str) -> str:
        return f"of {conversation_id}"

    async def month(self) -> str:
        return "of the month"

    async def settle(self, reply_id: str, cost: Decimal) -> StoreProblem | None:
        self.settled.append((reply_id, cost))
        self.after_settling()
        return self.trouble

    async def unsettled(self, since: datetime.datetime, most: int) -> Any:
        self.since = since, most
        return self.waiting

    async def follow(self, reply: Reply) -> list[type]:
        """Follow an answer to its end; the kinds of what was told."""
        answer: Any = types.SimpleNamespace(conversation_id="c", turn_id="t", reply=reply)
        self.follower.follow(answer, lambda *each: self.said.append(each))
        assert not self.follower.is_at_rest
        await until(lambda: self.follower.is_at_rest)
        return [type(change) for change in self.told]


def answer(**changes: Any) -> Reply:
    made = values.reply("An answer.")
    return dataclasses.replace(
        made, **{"status": Status.FINISHED, "request_id": "r-1", "settled_cost": None, **changes}
    )


async def test_an_answer_is_followed_until_its_price_is_known() -> None:
    prices = Prices(NotSettled(), Settled(Decimal("0.5")), Settled(Decimal(9)))
    reply = answer()
    told = await prices.follow(reply)
    assert told == [TotalsChanged, ReplyAdvanced, TotalsChanged]
    assert prices.learnt == [reply]
    assert prices.asked == ["r-1", "r-1"]
    assert prices.settled == [(reply.id, Decimal("0.5"))]
    priced = dataclasses.replace(reply, settled_cost=Decimal("0.5"))
    assert prices.said == [("c", "t", priced)]
    assert prices.told[1] == ReplyAdvanced("c", "t", priced)
    assert prices.told[0] == TotalsChanged("c", "of c", "of the month")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("found", "times"),
    [
        ((), 3),
        ((Failure(ErrorKind.BAD_KEY),), 1),
        ((Failure(ErrorKind.OFFLINE, may_retry=True), Failure(ErrorKind.BAD_KEY)), 2),
    ],
)
async def test_a_price_is_asked_for_as_long_as_there_is_hope(
    found: Sequence[object], times: int
) -> None:
    prices = Prices(*found)
    assert await prices.follow(answer()) == [TotalsChanged]
    assert len(prices.asked) == times
    assert prices.settled == []
    assert prices.said == []


@pytest.mark.parametrize("changes", [{"request_id": None}, {"status": Status.FAILED}])
async def test_what_cost_nothing_is_not_asked_for(changes: dict[str, Any]) -> None:
    prices = Prices(Settled(Decimal(1)))
    assert await prices.follow(answer(**changes)) == [TotalsChanged]
    assert prices.asked == []
    assert len(prices.learnt) == 1


@pytest.mark.parametrize(("before", "cost"), [("0.25", "0.75"), (None, None)])
async def test_an_answer_that_was_continued_costs_both(
    before: str | None, cost: str | None
) -> None:
    prices = Prices(Settled(Decimal("0.5")))
    known = None if before is None else Decimal(before)
    reply = answer(earlier=Earlier(Usage(cost_usd=known)))
    told = await prices.follow(reply)
    if cost is None:
        assert told == [TotalsChanged]
        assert prices.settled == []
    else:
        assert prices.settled == [(reply.id, Decimal(cost))]


async def test_a_price_of_an_answer_that_goes_on_is_told_no_more() -> None:
    prices, reply = Prices(Settled(Decimal(1))), answer()
    prices.follower.drop(reply)
    assert await prices.follow(reply) == [TotalsChanged]
    assert prices.settled == []
    # Another request of the same answer has a price of its own.
    assert len(await prices.follow(dataclasses.replace(reply, request_id="r-2"))) == 2
    later = Prices(Settled(Decimal(1)))
    later.after_settling = lambda: later.follower.drop(reply)
    assert await later.follow(reply) == [TotalsChanged]
    assert later.settled == [(reply.id, Decimal(1))]
    assert later.said == []


async def test_a_price_that_cannot_be_kept_is_told_as_that() -> None:
    prices = Prices(Settled(Decimal(1)))
    prices.trouble = FULL
    assert await prices.follow(answer()) == [TotalsChanged, Told]
    assert prices.told[-1] == Told(FULL.sentence, is_problem=True)
    assert prices.said == []


async def test_earlier_answers_are_asked_about_once_and_not_too_fast(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    paused: list[float] = []

    async def rest(seconds: float) -> None:
        paused.append(seconds)

    monkeypatch.setattr(asyncio, "sleep", rest)
    prices = Prices(NotSettled(), Settled(Decimal(2)))
    prices.waiting = [
        types.SimpleNamespace(request_id=f"r-{each}", reply_id=f"a-{each}") for each in (1, 2, 3)
    ]
    await prices.follower.settle_earlier()
    assert prices.asked == ["r-1", "r-2", "r-3"]
    assert prices.settled == [("a-2", Decimal(2))]
    assert prices.told == []
    assert paused == [1.0, 1.0, 1.0]
    assert prices.since is not None
    since, most = prices.since
    age = clock.now() - since
    assert datetime.timedelta(hours=23) < age < datetime.timedelta(hours=25)
    assert most == 50
    prices.found, prices.trouble = [Settled(Decimal(2))], FULL
    await prices.follower.settle_earlier()
    assert prices.told == [Told(FULL.sentence, is_problem=True)]
    prices.waiting, prices.asked = FULL, []
    await prices.follower.settle_earlier()
    assert prices.asked == []


async def test_at_the_end_nothing_is_followed_any_more() -> None:
    prices = Prices(Settled(Decimal(1)), pauses=(60.0,))
    told: Any = types.SimpleNamespace(conversation_id="c", turn_id="t", reply=answer())
    prices.follower.follow(told, lambda *_: None)
    await until(lambda: bool(prices.told))
    began = asyncio.get_running_loop().time()
    await prices.follower.close()
    assert asyncio.get_running_loop().time() - began < 0.9, "nobody waits for the next asking"
    assert prices.follower.is_at_rest
    assert prices.asked == []
    await prices.follower.close()


async def test_what_does_not_come_to_an_end_is_broken_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cost_settlement, "_PATIENCE", 0.01)
    prices = Prices()

    async def silent(_: str) -> object:
        await asyncio.Event().wait()
        return None

    monkeypatch.setattr(prices, "settled_cost", silent)
    told: Any = types.SimpleNamespace(conversation_id="c", turn_id="t", reply=answer())
    prices.follower.follow(told, lambda *_: None)
    await until(lambda: bool(prices.told))
    await turns(3)
    await asyncio.wait_for(prices.follower.close(), 20)
    assert prices.follower.is_at_rest
    assert prices.said == []


# -- the file of the chats --------------------------------------------------------------------


KEEPS_FROM_SAVING = {
    ProblemKind.DISK_FULL,
    ProblemKind.READ_ONLY,
    ProblemKind.UNREADABLE,
    ProblemKind.DAMAGED,
    ProblemKind.NO_ROOM_TO_UPDATE,
    ProblemKind.GONE,
}


class Watched:
    """A store of which a test says what is wrong with it."""

    def __init__(self, pause: float = 0.0) -> None:
        self.problem: StoreProblem | None = None
        self.known: list[Recovery] = []
        self.marked = 0
        self.trials = 0
        self.found: list[StoreProblem | None] = []
        self.told: list[Change] = []
        self.tell: Any = None
        self.repaired: Any = None
        self.health = StoreHealth(self, self.told.append, pause)  # type: ignore[arg-type]

    def watch(self, problem: Any, repaired: Any = None) -> None:
        self.tell, self.repaired = problem, repaired

    async def recoveries(self) -> tuple[Recovery, ...]:
        return tuple(self.known)

    async def mark_recoveries_read(self) -> None:
        self.marked += 1

    async def prove(self) -> StoreProblem | None:
        self.trials += 1
        return self.found.pop(0) if self.found else None


async def test_what_cannot_be_saved_is_told_once_and_tried_until_it_can() -> None:
    store = Watched()
    store.found = [FULL, FULL, None]
    store.tell(FULL)
    store.tell(FULL)
    (told,) = store.told
    assert isinstance(told, SavingChanged)
    assert "no space left" in str(told.problem)
    assert told.cause == FULL.sentence
    read_only = StoreProblem(ProblemKind.READ_ONLY, FILE)
    store.tell(read_only)
    assert len(store.told) == 2
    assert sum(task.get_name() == store_health.TRIALS for task in asyncio.all_tasks()) == 1
    await until(lambda: len(store.told) == 3)
    assert store.told[-1] == SavingChanged(None)
    assert store.trials == 3
    store.tell(FULL)
    assert len(store.told) == 4, "it is told anew, for it was over"
    await until(lambda: len(store.told) == 5)


async def test_a_fault_of_the_program_is_none_of_the_disk() -> None:
    store = Watched()
    for kind in set(ProblemKind) - KEEPS_FROM_SAVING:
        store.tell(StoreProblem(kind, FILE))
    assert store.told == []


@pytest.mark.parametrize("kind", sorted(KEEPS_FROM_SAVING))
async def test_whatever_keeps_from_saving_is_told(kind: ProblemKind) -> None:
    store = Watched()
    store.tell(StoreProblem(kind, FILE))
    (told,) = store.told
    assert isinstance(told, SavingChanged)
    assert "othing new is saved or sent" in str(told.problem)
    assert FILE.name in str(told.problem)
    store.health.close()


async def test_damage_is_not_tried_again() -> None:
    store = Watched()
    store.problem = StoreProblem(ProblemKind.DAMAGED, FILE)
    store.tell(store.problem)
    await turns(3)
    assert store.trials == 0
    assert len(store.told) == 1


async def test_who_watches_no_more_tries_no_more() -> None:
    Watched().health.close()
    store = Watched(pause=60)
    store.tell(FULL)
    await turns(2)
    store.health.close()
    await turns(2)
    assert not any(task.get_name() == store_health.TRIALS for task in asyncio.all_tasks())
    assert store.tell(FULL) is None
    assert len(store.told) == 1


async def test_repairs_are_told_the_latest_first() -> None:
    store = Watched()
    moment = datetime.datetime(2026, 5, 1, tzinfo=datetime.UTC)
    old = Recovery(RecoveryKind.RESTORED, None, at=moment, is_read=True)
    new = Recovery(RecoveryKind.SAVED_ANEW, None)
    store.known = [old]
    await store.health.tell_repairs()
    await store.health.tell_repairs(new)
    store.known = [new, old]
    await store.health.tell_repairs(new)
    each = Repair(new.sentence), Repair(old.sentence, moment, is_read=True)
    assert store.told == [RepairsChanged(each[1:]), RepairsChanged(each), RepairsChanged(each)]
    store.repaired(new)
    await until(lambda: len(store.told) == 4)
    await store.health.mark_repairs_read()
    assert store.marked == 1
    assert len(store.told) == 5


# -- comparisons ------------------------------------------------------------------------------


class Keeping:
    """A store that keeps comparisons, or does not; ``meanwhile`` happens while it does."""

    def __init__(self) -> None:
        self.conversations = self
        self.kept: list[tuple[str, Any]] = []
        self.trouble: StoreProblem | None = None
        self.meanwhile = lambda: None

    def of(self, _: str) -> Keeping:
        return self

    async def keep_comparison(self, turn_id: str, comparison: Any) -> StoreProblem | None:
        self.kept.append((turn_id, comparison))
        self.meanwhile()
        return self.trouble


async def test_a_comparison_that_cannot_be_kept_is_as_it_was() -> None:
    store: Any = Keeping()
    comparisons = ComparisonStore(store)
    first = values.any_comparison()
    assert comparisons.get("t") is None
    assert await comparisons.begin("c", "t", first) is None
    assert comparisons.get("t") is first
    assert comparisons.meet("t", first.revealed()) is first, "what is here is the newest"
    assert comparisons.meet("u", first) is first
    assert await comparisons.change("c", "t", lambda same: same) is first
    assert len(store.kept) == 1
    revealed = await comparisons.change("c", "t", lambda one: one.revealed())
    assert revealed == first.revealed()
    assert comparisons.get("t") == revealed
    assert store.kept[-1] == ("t", revealed)
    store.trouble = FULL
    added = first.column(first.columns[0].variant_id)
    assert added is not None
    change = await comparisons.change("c", "t", lambda one: one.with_reply(added.variant_id, "new"))
    assert change is FULL
    assert comparisons.get("t") == revealed
    assert await comparisons.begin("c", "v", first) is FULL
    assert comparisons.get("v") is None


async def test_what_came_meanwhile_stays_where_a_change_could_not_be_kept() -> None:
    store: Any = Keeping()
    comparisons = ComparisonStore(store)
    first = values.any_comparison()
    column = first.columns[0].variant_id
    comparisons.meet("t", first)
    store.trouble = FULL
    store.meanwhile = lambda: comparisons.add_reply("t", column, "meanwhile")
    assert await comparisons.change("c", "t", lambda one: one.revealed()) is FULL
    newest = comparisons.get("t")
    assert newest is not None
    assert newest.column_of("meanwhile") is not None
    comparisons.take_out_reply("t", "meanwhile")
    newest = comparisons.get("t")
    assert newest is not None
    assert newest.column_of("meanwhile") is None
    store.trouble = None
    store.meanwhile = lambda: comparisons.add_reply("t", column, "again")
    found = await comparisons.change("c", "t", lambda one: one.choosing(column))
    assert found is comparisons.get("t")
