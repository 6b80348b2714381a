"""What was spent: totals of a day and a month, rows with the costliest first, one's own limits."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator
from decimal import Decimal
from pathlib import Path

import pytest

from orca_desktop.domain import clock
from orca_desktop.domain.changes import Change, Told
from orca_desktop.domain.conversation import Conversation
from orca_desktop.domain.identity import new_id
from orca_desktop.domain.money import NOTHING_SPENT, OwnLimits
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.domain.reply import Reply
from orca_desktop.domain.usage import Usage
from orca_desktop.session.usage import SpendingBook
from orca_desktop.store import Store
from tests.unit.store import values

NOON = datetime.datetime(2026, 11, 23, 12, 0).astimezone()
"""A Monday by this computer's clock."""


class Book:
    """A book over a real store, and what it told."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.told: list[Change] = []
        self.spending = SpendingBook(store, self.told.append)

    async def asked(self, at: datetime.datetime, model: str, cost: str | None) -> Conversation:
        """A conversation with one answer of that moment."""
        settings = DEFAULTS.with_value("model", model)
        begun = Reply(new_id(), at, settings)
        made = values.conversation(title=f"with {model}")
        assert await self.store.conversations.add_turn(made, values.turn("?", begun)) is None
        usage = Usage(10, 5, cost_usd=None if cost is None else Decimal(cost))
        ended = values.reply(id=begun.id, created=at, settings=settings, usage=usage)
        assert await self.store.replies.finish(ended) is None
        return made


@pytest.fixture
async def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Book]:
    monkeypatch.setattr(clock, "now", lambda: NOON.astimezone(datetime.UTC))
    store = await values.opened(tmp_path / "chats.db")
    yield Book(store)
    await store.close()


async def test_the_costliest_come_first_and_what_is_unknown_last(book: Book) -> None:
    for model, cost in (("a/cheap", "0.01"), ("b/dear", "5"), ("c/unknown", None), ("d/mid", "2")):
        await book.asked(NOON, model, cost)
    rows = await book.spending.by_model()
    assert [(each.key, each.total.cost) for each in rows] == [
        ("b/dear", Decimal(5)),
        ("d/mid", Decimal(2)),
        ("a/cheap", Decimal("0.01")),
        ("c/unknown", None),
    ]
    assert [each.label for each in await book.spending.by_conversation()] == [
        "with b/dear",
        "with d/mid",
        "with a/cheap",
        "with c/unknown",
    ]


async def test_days_and_months_are_this_computers(book: Book) -> None:
    midnight = NOON.replace(hour=0)
    for at, cost in (
        (midnight, "1"),
        (midnight - datetime.timedelta(seconds=1), "10"),
        (midnight.replace(day=1), "100"),
        (midnight.replace(day=1) - datetime.timedelta(seconds=1), "1000"),
    ):
        await book.asked(at, "a/b", cost)
    assert (await book.spending.today()).cost == 1
    assert (await book.spending.month()).cost == 111
    days = await book.spending.by_day(3)
    assert [(each.key, each.total.cost) for each in days] == [
        ("2026-11-21", None),
        ("2026-11-22", Decimal(10)),
        ("2026-11-23", Decimal(1)),
    ]
    assert days[0].total == NOTHING_SPENT
    assert len(await book.spending.by_day()) == 30
    assert [each.total.cost for each in await book.spending.by_model(1)] == [Decimal(1)]


async def test_a_conversation_has_a_total_of_its_own(book: Book) -> None:
    one = await book.asked(NOON, "a/b", "1")
    await book.asked(NOON, "a/b", "2")
    assert (await book.spending.of_conversation(one.id)).cost == 1
    assert await book.spending.of_conversation("nobody") == NOTHING_SPENT


async def test_own_limits_are_remembered(book: Book) -> None:
    assert await book.spending.so_far() == (OwnLimits(), NOTHING_SPENT)
    await book.asked(NOON, "a/b", "1")
    limits = OwnLimits(per_message=Decimal("0.5"))
    await book.spending.set_limits(limits)
    assert await book.spending.so_far() == (limits, NOTHING_SPENT), "the day is not asked about"
    limits = OwnLimits(Decimal("0.5"), Decimal("7.5"))
    await book.spending.set_limits(limits)
    found, today = await book.spending.so_far()
    assert (found, today.cost) == (limits, Decimal(1))
    later = SpendingBook(book.store, book.told.append)
    assert later.limits == OwnLimits()
    await later.load()
    assert later.limits == limits
    assert book.told == []


@pytest.mark.parametrize(
    ("kept", "limits"),
    [
        ({"message": "0", "day": "1.5"}, OwnLimits(Decimal(0), Decimal("1.5"))),
        ({"message": "-1", "day": "NaN"}, OwnLimits()),
        ({"message": 5, "day": "much"}, OwnLimits()),
        ({"message": "Infinity"}, OwnLimits()),
        ([], OwnLimits()),
        ("1", OwnLimits()),
    ],
)
async def test_limits_that_make_no_sense_are_none(book: Book, kept: object, limits) -> None:
    assert await book.store.settings.save("own_limits_usd", kept) is None
    await book.spending.load()
    assert book.spending.limits == limits


async def test_a_store_that_refuses_is_told_and_nothing_is_known(book: Book) -> None:
    await book.store.close()
    assert await book.spending.today() == NOTHING_SPENT
    assert await book.spending.by_model() == ()
    await book.spending.set_limits(OwnLimits(Decimal(1)))
    assert [isinstance(each, Told) and each.is_problem for each in book.told] == [True] * 3
