"""Files that older programs wrote open with everything that was in them."""

from __future__ import annotations

import datetime
import re
from contextlib import closing
from decimal import Decimal
from pathlib import Path

import pytest

from orca_desktop.domain import clock
from orca_desktop.domain.blocks import TextBlock
from orca_desktop.domain.conversation import Conversation, Draft
from orca_desktop.domain.money import Total
from orca_desktop.domain.reply import Origin, Reply, Status
from orca_desktop.store import database, salvage
from orca_desktop.store.engine import sqlite3
from tests.unit.store import values

GOLDEN = Path(__file__).parent / "golden"
WRITTEN = sorted(int(each.stem.rpartition("-")[2]) for each in GOLDEN.glob("version-*.sql"))
"""Versions that wrote other rows than the one before."""

VERSIONS = range(1, max(each.version for each in database.shipped_migrations()))
DAY = datetime.timedelta(days=1)
SPENDING = 2
CHORES = 5
"""Since this version it is noted what is still to be done."""
FOLDERS = 14


def rows_of(version: int) -> str:
    """The rows that a program of a version wrote, as SQL."""
    of = max(each for each in WRITTEN if each <= version)
    return (GOLDEN / f"version-{of}.sql").read_text(encoding="utf-8")


def written(path: Path, version: int) -> Path:
    """The file as the program of that version left it: its tables, then the rows it wrote."""
    shipped = database.shipped_migrations()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL").close()
        database.migrate(connection, [each for each in shipped if each.version <= version])
        if version >= CHORES:
            connection.execute("DELETE FROM chore")
        for statement in database.statements_of(rows_of(version)):
            connection.execute(statement)
    return path


async def everything(path: Path) -> tuple[dict[str, Conversation], dict[str, Reply]]:
    store = await values.opened(path)
    loaded = {each.id: await store.conversations.load(each.id) for each in await listed(store)}
    await store.close()
    replies = (reply for each in loaded.values() for turn in each.turns for reply in turn.replies)
    return loaded, {reply.id: reply for reply in replies}


async def added_up(store) -> dict[str, tuple[int, Decimal | None]]:
    """What was spent of real money: in all, and for each conversation."""
    span = (datetime.datetime(2000, 1, 1, tzinfo=datetime.UTC), clock.now() + 999 * DAY)
    total = await store.usage.between(*span)
    rows = await store.usage.by_conversation(*span)
    return {
        "": (total.replies, total.cost),
        **{row.key: (row.total.replies, row.total.cost) for row in rows},
    }


async def listed(store):
    found = await store.conversations.list()
    assert len(found) == 3
    return found


@pytest.mark.parametrize("version", VERSIONS)
def test_the_rows_of_every_version_have_all_of_its_columns(tmp_path: Path, version: int) -> None:
    """A version that gives a table another column brings a file of rows of its own."""
    path = written(tmp_path / "chats.db", version)
    told = rows_of(version)
    with closing(sqlite3.connect(path)) as connection:
        for table in ("conversation", "turn", "reply", "passage"):
            named = set(re.findall(rf"INSERT INTO {table} \(([^)]*)\)", told)[0].split(", "))
            columns = connection.execute("SELECT name FROM pragma_table_info(?)", (table,))
            assert {name for (name,) in columns} == named


@pytest.mark.parametrize("version", VERSIONS)
async def test_answers_of_an_older_file_know_who_wrote_them(tmp_path: Path, version: int) -> None:
    _, replies = await everything(written(tmp_path / "chats.db", version))
    assert {id_: reply.origin for id_, reply in replies.items()} == {
        "r-real": Origin.GATEWAY,
        "r-practice": Origin.PRACTICE,
        "r-again": Origin.GATEWAY,
        "r-a": Origin.PRACTICE,
        "r-b": Origin.GATEWAY,
        "r-cut": Origin.PRACTICE,
    }


@pytest.mark.parametrize("version", VERSIONS)
async def test_an_older_file_loses_nothing(tmp_path: Path, version: int) -> None:
    conversations, replies = await everything(written(tmp_path / "chats.db", version))
    soup, compared = conversations["c-soup"], conversations["c-compared"]
    assert (soup.head.title, soup.head.pinned, soup.head.title_is_own) == (
        "A good soup",
        True,
        True,
    )
    assert [turn.id for turn in soup.path] == ["t-1", "t-2"]
    assert soup.turns[0].prompt[1] == TextBlock("What makes a good soup?")
    assert compared.turns[0].comparison is not None
    assert replies["r-real"].withheld[0].reason.values == {"words": "no"}
    assert replies["r-real"].cost == Decimal("0.0129")
    assert replies["r-practice"].cost is None
    cut = replies["r-cut"]
    assert (cut.status, cut.text) == (Status.INTERRUPTED, "Half an ans")


@pytest.mark.parametrize("version", [each for each in VERSIONS if each >= FOLDERS])
async def test_folders_and_tags_of_an_older_file_stay(tmp_path: Path, version: int) -> None:
    conversations, _ = await everything(written(tmp_path / "chats.db", version))
    head = conversations["c-soup"].head
    assert (head.folder, head.tags) == ("f-1", ("Food",))


@pytest.mark.parametrize("version", VERSIONS)
async def test_drafts_and_spending_of_an_older_file_stay(tmp_path: Path, version: int) -> None:
    store = await values.opened(written(tmp_path / "chats.db", version))
    begun, soup = await store.drafts.load(None), await store.drafts.load("c-soup")
    assert begun == Draft("A new chat")
    assert (soup.text, len(soup.blocks)) == ("Not sent yet", 1)
    spent = await store.usage.of_conversation("c-soup")
    assert isinstance(spent, Total)
    assert (spent.replies, spent.cost) == (3, Decimal("0.0169"))
    assert (await added_up(store))["c-soup"] == (2, Decimal("0.0169"))
    assert {hit.conversation_id for hit in await store.search.find("soup")} == {"c-soup"}
    await store.close()


@pytest.mark.parametrize("version", VERSIONS)
async def test_what_is_saved_of_a_damaged_older_file_knows_its_origin(
    tmp_path: Path, version: int
) -> None:
    old, new = written(tmp_path / "old.db", version), tmp_path / "new.db"
    with closing(sqlite3.connect(new, isolation_level=None)) as connection:
        database.migrate(connection, database.shipped_migrations())
    assert salvage.carry_over(old, new, None) is not None
    _, replies = await everything(new)
    assert {id_ for id_, reply in replies.items() if reply.is_practice} == {
        "r-practice",
        "r-a",
        "r-cut",
    }
    store = await values.opened(new)
    sums = await added_up(store)
    await store.close()
    is_noted = version >= SPENDING
    assert sums.get("c-soup") == ((2, Decimal("0.0169")) if is_noted else None)
    assert sums[""] == sums.get("c-soup", (0, None))


@pytest.mark.parametrize("origin", Origin)
async def test_every_origin_comes_back(tmp_path: Path, origin: Origin) -> None:
    store = await values.opened(tmp_path / "chats.db")
    kept = values.conversation(values.turn("?", values.reply("!", origin=origin)))
    assert await store.conversations.save(kept) is None
    assert await store.conversations.load(kept.id) == kept
    await store.close()


async def test_files_of_an_older_program_are_found_once_they_were_looked_into(
    tmp_path: Path,
) -> None:
    store = await values.opened(written(tmp_path / "chats.db", 8))
    for query in ("strasse", "lisbon", "holiday"):
        assert await store.search.places(query) == {}
    assert await store.search.places("go on") == {"c-cut": "t-4"}, "by its words as before"
    while await store.search.fold_more():
        pass
    assert await store.search.places("strasse 4711 zurich go on") == {"c-cut": "t-4"}
    assert await store.search.places("lisbon") == {"c-compared": "t-5"}
    assert await store.search.places("holiday.png") == {"c-cut": "t-4"}
    assert await values.purge(store, "c-cut") is None
    assert await store.search.places("strasse") == {}
    await store.close()
    with closing(sqlite3.connect(tmp_path / "chats.db")) as connection:
        assert connection.execute("SELECT * FROM passage_due").fetchall() == []
        connection.execute(
            "INSERT INTO passage_index (passage_index, rank) VALUES ('integrity-check', 1)"
        )
