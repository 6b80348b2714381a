"""What was spent: noted when an answer ends, added up exactly, kept when words are removed."""

from __future__ import annotations

import dataclasses
import datetime
import random
import time
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from decimal import Decimal
from typing import Any

import pytest

from orca_desktop.domain.errors import ErrorKind, Failure
from orca_desktop.domain.money import Total
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.domain.reply import Origin, Reply, Status
from orca_desktop.domain.usage import Usage
from orca_desktop.store import database
from orca_desktop.store.engine import sqlite3
from orca_desktop.store.usage import MOST_CONVERSATIONS, Unsettled
from tests.support.clock import live_in
from tests.unit.store import values

MOMENT = datetime.datetime(2026, 11, 23, 12, 0, tzinfo=datetime.UTC)
HOUR = datetime.timedelta(hours=1)
ALWAYS = (MOMENT - 1000 * HOUR, MOMENT + 1000 * HOUR)


async def asked(store, conversation=None, *, model="a/b", at=MOMENT, **changes):
    """One answer that was begun and has ended, in a conversation of its own unless told."""
    settings = DEFAULTS.with_value("model", model)
    begun = Reply(values.reply().id, at, settings, origin=Origin.of(model))
    turn = values.turn("q", begun)
    conversation = conversation or values.conversation(title=f"About {model}")
    assert await store.conversations.add_turn(conversation, turn) is None
    ended = values.reply(id=begun.id, created=at, settings=settings, **changes)
    assert await store.replies.finish(ended) is None
    return conversation, ended


def used(cost: str | None, read: int | None = 10, written: int | None = 20) -> Usage:
    return Usage(
        input_tokens=read, output_tokens=written, cost_usd=None if cost is None else Decimal(cost)
    )


async def test_sums_are_exact_and_unknown_costs_are_counted_apart(store):
    conversation, _ = await asked(store, usage=used("0.1"))
    await asked(store, conversation, usage=used("0.2"))
    await asked(store, conversation, usage=used(None, None, 5))
    total = await store.usage.of_conversation(conversation.id)
    assert total.cost == Decimal("0.3")
    assert (total.replies, total.unpriced) == (3, 1)
    assert (total.input_tokens, total.output_tokens, total.thinking_tokens) == (20, 45, None)
    assert await store.usage.of_conversation("another") == Total()


async def test_nothing_known_is_not_zero(store):
    conversation, _ = await asked(store, usage=used(None, None, None))
    total = await store.usage.of_conversation(conversation.id)
    assert total == Total(replies=1, unpriced=1)
    assert total.cost is None and total.input_tokens is None


async def test_free_is_zero(store):
    conversation, _ = await asked(store, usage=used("0"))
    assert (await store.usage.of_conversation(conversation.id)).cost == 0


async def test_practice_counts_tokens_and_never_money(store):
    conversation, _ = await asked(
        store, model="practice/small", usage=used("0.5"), origin=Origin.PRACTICE
    )
    total = await store.usage.of_conversation(conversation.id)
    assert (total.cost, total.unpriced, total.output_tokens) == (None, 0, 20)
    assert await store.usage.between(*ALWAYS) == Total()
    assert await store.usage.by_model(*ALWAYS) == ()


@pytest.mark.parametrize(
    ("status", "billed", "counted"),
    [
        (Status.FAILED, False, 0),
        (Status.FAILED, True, 1),
        (Status.INTERRUPTED, True, 1),
        (Status.STOPPED, None, 1),
    ],
)
async def test_a_request_that_was_refused_cost_nothing(store, status, billed, counted):
    failure = None if billed is None else Failure(ErrorKind.BAD_REQUEST, maybe_billed=billed)
    conversation, _ = await asked(store, status=status, failure=failure)
    assert (await store.usage.of_conversation(conversation.id)).replies == counted


async def test_the_settled_cost_replaces_the_one_the_reply_told(store):
    conversation, reply = await asked(store, usage=used("0.5"), request_id="req-1")
    assert await store.usage.unsettled(MOMENT - HOUR, 10) == (Unsettled(reply.id, "req-1"),)
    assert await store.usage.unsettled(MOMENT + HOUR, 10) == ()
    assert await store.usage.settle(reply.id, Decimal("0.123456789")) is None
    assert (await store.usage.of_conversation(conversation.id)).cost == Decimal("0.123456789")
    assert await store.usage.unsettled(MOMENT - HOUR, 10) == ()
    loaded = await store.conversations.load(conversation.id)
    kept = loaded.path[0].chosen
    assert kept.settled_cost == kept.cost == Decimal("0.123456789")
    assert kept.usage.cost_usd == Decimal("0.5"), "what was told first is not lost"
    assert dataclasses.replace(kept, settled_cost=None) == reply
    await store.conversations.save(loaded)
    assert await store.conversations.load(conversation.id) == loaded


async def test_what_was_spent_stays_known_when_the_words_are_removed(store):
    conversation, _ = await asked(store, usage=used("0.25"))
    await store.conversations.delete(conversation.id)
    (row,) = await store.usage.by_conversation(*ALWAYS)
    assert (row.key, row.label) == (conversation.id, "About a/b")
    assert await values.purge(store, conversation.id) is None
    (row,) = await store.usage.by_conversation(*ALWAYS)
    assert (row.key, row.label, row.total.cost) == (conversation.id, "", Decimal("0.25"))


async def test_answers_brought_from_elsewhere_are_not_spent_here(store):
    turn = values.turn("q", values.reply(usage=used("9")))
    await store.conversations.save(values.conversation(turn))
    assert (await store.usage.between(*ALWAYS)).replies == 0


async def test_rows_by_day_model_and_conversation(store):
    first, _ = await asked(store, model="a/b", at=MOMENT, usage=used("1"))
    await asked(store, first, model="c/d", at=MOMENT + 24 * HOUR, usage=used("2"))
    await asked(store, model="a/b", at=MOMENT + 25 * HOUR, usage=used("4"))
    models = await store.usage.by_model(*ALWAYS)
    assert [(row.key, row.total.cost) for row in models] == [("a/b", 5), ("c/d", 2)]
    talks = {row.key: row.total.cost for row in await store.usage.by_conversation(*ALWAYS)}
    assert sorted(talks.values()) == [3, 4]
    assert talks[first.id] == 3
    until = await store.usage.between(MOMENT, MOMENT + 24 * HOUR)
    assert until.cost == 1, "a span ends before its end"


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone of a process is of POSIX")
async def test_days_are_those_of_this_computers_clock(tmp_path):
    live_in("Asia/Tokyo")
    store = await values.opened(tmp_path / "chats.db")
    await asked(store, at=datetime.datetime(2026, 11, 23, 14, 59, tzinfo=datetime.UTC))
    await asked(store, at=datetime.datetime(2026, 11, 23, 15, 1, tzinfo=datetime.UTC))
    days = await store.usage.by_day(*ALWAYS)
    await store.close()
    assert [row.key for row in days] == ["2026-11-23", "2026-11-24"]


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone of a process is of POSIX")
@pytest.mark.parametrize(
    ("zone", "night"),
    [
        ("America/Havana", "2025-11-02T04:00Z"),  # one o'clock is midnight again
        ("Africa/Cairo", "2025-04-24T21:00Z"),  # midnight is one o'clock
        ("America/Sao_Paulo", "2018-02-18T02:00Z"),  # midnight is eleven o'clock
        ("Pacific/Apia", "2011-12-30T10:00Z"),  # a day is left out
        ("Asia/Kathmandu", "2026-01-01T18:00Z"),  # three quarters beside the hour
    ],
)
async def test_days_are_right_in_nights_in_which_the_clock_is_set(tmp_path, zone, night):
    live_in(zone)
    store = await values.opened(tmp_path / "chats.db")
    begun = datetime.datetime.fromisoformat(night)
    moments = [begun + datetime.timedelta(minutes=each) for each in range(-95, 1900, 95)]
    moments += [begun + datetime.timedelta(minutes=each) for each in range(-75, 140, 15)]
    for at in moments:
        await asked(store, at=at, usage=used("1"))
    spent = await store.usage.by_day(begun - 9 * HOUR, begun + 99 * HOUR)
    await store.close()
    days = Counter(str(at.astimezone().date()) for at in moments)
    assert {row.key: row.total.replies for row in spent} == days
    assert [row.key for row in spent] == sorted(days)


async def test_absurd_counts_do_not_break_the_sums(store):
    huge = Usage(input_tokens=10**30, output_tokens=2**62, cost_usd=Decimal("1e30"))
    conversation, _ = await asked(store, usage=huge)
    for _ in range(3):
        await asked(store, conversation, usage=huge)
    total = await store.usage.of_conversation(conversation.id)
    assert total.replies == 4
    assert total.input_tokens and total.cost


def by_hand(
    spending: list[dict[str, Any]], key: Callable[[dict[str, Any]], str]
) -> dict[str, tuple[Any, ...]]:
    """The sums of ``Total`` over answers that were not practice, each answer looked at."""
    groups: dict[str, list[dict[str, Any]]] = {}
    for each in spending:
        groups.setdefault(key(each), []).append(each)
    found = {}
    for name, some in groups.items():
        costs = [e["cost"] if e["settled"] is None else e["settled"] for e in some]
        known = [cost for cost in costs if cost is not None]
        counts = [
            sum(told) if (told := [e[count] for e in some if e[count] is not None]) else None
            for count in ("input_tokens", "output_tokens", "thinking_tokens")
        ]
        cost = Decimal(sum(known)) / 1_000_000_000 if known else None
        found[name] = (len(some), len(costs) - len(known), cost, *counts)
    return found


def sums_of(rows: Any) -> dict[str, tuple[Any, ...]]:
    return {
        row.key: (
            *(row.total.replies, row.total.unpriced, row.total.cost),
            *(row.total.input_tokens, row.total.output_tokens, row.total.thinking_tokens),
        )
        for row in rows
    }


def any_moment(chance: random.Random) -> datetime.datetime:
    return MOMENT + datetime.timedelta(seconds=chance.randrange(-200_000, 200_000))


def local_day(each: dict[str, Any]) -> str:
    return str(datetime.datetime.fromtimestamp(each["created"] / 1_000_000).date())  # noqa: DTZ006 - as told


async def one_write(store, chance: random.Random, chats: list[Any], ended: list[Any]) -> None:
    """Any of what changes what was spent, or nearly."""
    costs = chance.choice((None, "0", "0.25", "1.000000001"))
    usage = used(costs, chance.choice((None, 7)), chance.choice((None, 3, 5)))
    what = chance.randrange(8)
    if what == 0 and ended:
        _, reply = chance.choice(ended)
        await store.usage.settle(reply.id, Decimal(chance.choice(("0", "0.5", "2"))))
    elif what == 1 and ended:
        _, reply = chance.choice(ended)
        if await store.replies.resume(dataclasses.replace(reply, status=Status.STREAMING)) is None:
            await store.replies.finish(dataclasses.replace(reply, usage=usage))
    elif what == 2 and len(chats) > 2:
        gone = chats.pop(chance.randrange(len(chats)))
        ended[:] = [each for each in ended if each[0].id != gone.id]
        await values.purge(store, gone.id)
    else:
        among = chance.choice(chats) if chats and chance.random() < 0.7 else None
        model = chance.choice(("a/b", "c/d", "practice/small"))
        at = any_moment(chance)
        more = {"origin": Origin.of(model), "usage": usage}
        chat, reply = await asked(store, among, model=model, at=at, **more)
        if among is None:
            chats.append(chat)
        ended.append((chat, reply))


@pytest.mark.parametrize("seed", range(4))
async def test_what_is_added_up_is_what_is_there_after_any_writes(store, seed):
    chance = random.Random(seed)  # noqa: S311 - the same each time
    chats: list[Any] = []
    ended: list[Any] = []
    for _ in range(60):
        await one_write(store, chance, chats, ended)

    def work(connection: sqlite3.Connection) -> list[dict[str, Any]]:
        cursor = connection.execute("SELECT * FROM spending WHERE practice = 0")
        names = [name for name, *_ in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor]

    spending = await store.thread.read(work)
    assert len(spending) > 15
    edges = [ALWAYS, (MOMENT, MOMENT), (MOMENT, MOMENT + datetime.timedelta(minutes=4))]
    edges += [(any_moment(chance), any_moment(chance)) for _ in range(8)]
    for since, until in edges:
        begin, end = (int(each.timestamp() * 1_000_000) for each in (since, until))
        inside = [each for each in spending if begin <= each["created"] < end]
        usage = store.usage
        assert sums_of(await usage.by_model(since, until)) == by_hand(inside, lambda e: e["model"])
        assert sums_of(await usage.by_day(since, until)) == by_hand(inside, local_day)
        talks = by_hand(inside, lambda e: e["conversation_id"])
        assert sums_of(await usage.by_conversation(since, until)) == talks
        between = await usage.between(since, until)
        assert between.replies == len(inside)
        assert between.cost == by_hand(inside, lambda _: "").get("", (0, 0, None))[2]


async def test_of_very_many_conversations_the_costliest_have_a_row_of_their_own(store):
    more = 3
    for number in range(MOST_CONVERSATIONS + more):
        await asked(store, usage=used(str(number)))
    *rows, others = await store.usage.by_conversation(*ALWAYS)
    assert [row.total.cost for row in rows] == list(range(MOST_CONVERSATIONS + more - 1, 2, -1))
    assert (others.key, others.label) == ("", "")
    assert (others.total.replies, others.total.cost) == (more, 0 + 1 + 2)


async def test_an_older_file_knows_what_was_spent_before(tmp_path):
    path = tmp_path / "chats.db"
    first_version = database.shipped_migrations()[:1]
    with closing(database.connect(path)) as connection:
        database.migrate(connection, first_version)
        connection.execute(
            "INSERT INTO conversation (id, title, title_source, created, updated, settings)"
            " VALUES ('c', 'Old', 'automatic', 1, 1, '{}')"
        )
        connection.execute(
            "INSERT INTO turn (id, conversation, position, created, prompt)"
            " VALUES ('t', 1, 0, 1, '[]')"
        )
        for position, (status, usage, cost, failure) in enumerate(
            (
                ("finished", '{"input_tokens": 7}', "0.5", None),
                ("finished", None, None, None),
                ("failed", None, None, '{"kind": "bad_request", "maybe_billed": false}'),
                ("finished", "{broken", "0.1", None),
                ("streaming", None, None, None),
            )
        ):
            connection.execute(
                "INSERT INTO reply (id, turn, position, status, created, settings, model_asked,"
                " usage, cost_usd, failure, blocks) VALUES (?, 1, ?, ?, 1, '{}', 'a/b', ?, ?, ?, '[]')",
                (f"r{position}", position, status, usage, cost, failure),
            )
    store = await values.opened(path)
    total = await store.usage.of_conversation("c")
    assert total.cost == Decimal("0.5")
    assert total.replies == 3, "two from before, and the one that was left running"
    assert total.input_tokens == 7
    begin = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)
    between = await store.usage.between(begin, MOMENT)
    assert (between.replies, between.cost, between.input_tokens) == (3, Decimal("0.5"), 7)
    (row,) = await store.usage.by_conversation(begin, MOMENT)
    assert (row.label, row.total) == ("Old", between)
    await store.close()
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
