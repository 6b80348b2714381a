"""Of each verb of the store: what it writes, what it says of what is gone, and that it fails whole.

What each changes and gives is kept in verbs.json, row by row. Who changes that on purpose reads the
difference, and accepts it:

    ORCA_DESKTOP_ACCEPT_ROWS=1 python3 dev.py test tests/unit/store/test_each_verb.py
"""

from __future__ import annotations

import hashlib
import inspect
import json
import os
import shutil
from collections import Counter
from pathlib import Path
from typing import Any, Final

import pytest

from orca_desktop.store import ChatStore, ProblemKind, Store, StoreProblem, database
from orca_desktop.store.database import FileConnection
from orca_desktop.store.engine import CAN_ERASE_IN_PLACE, sqlite3
from tests.unit.store import verbs
from tests.unit.store.verbs import NOW, VERBS

KEPT: Final = Path(__file__).with_name("verbs.json")
ACCEPTS: Final = bool(os.environ.get("ORCA_DESKTOP_ACCEPT_ROWS"))
OTHERWISE: Final = {"backup", "copies", "moving", "temporary"}
"""Parts that are about whole files, or other stores, and have tests of each of their steps."""
SILENT: Final = {
    "search.find": "what makes the next search faster is done when there is time",
    "search.find with filters": "the same",
    "search.places": "the same",
    "search.fold_all": "goes on at the next start",
    "wiping.wipe": "room may stay in the file",
}
"""They may be done although a step of theirs failed, and why."""
GOES_ON: Final = {"wiping.wipe", "bin.erase"}
"""They go on where they ended, at the next start at the latest, in many transactions."""


pytestmark = pytest.mark.skipif(
    not CAN_ERASE_IN_PLACE, reason="an older SQLite notes more to be wiped"
)


@pytest.fixture(scope="module")
def library(tmp_path_factory) -> Path:
    return verbs.filled(tmp_path_factory.mktemp("library") / "chats.db")


@pytest.fixture
async def store(library, tmp_path, monkeypatch):
    verbs.still(monkeypatch)
    path = tmp_path / "chats.db"
    shutil.copy(library, path)
    opened = await Store.open(path)
    assert isinstance(opened, Store), opened
    yield opened
    await opened.close()


def test_every_verb_is_tried(store):
    parts = {
        name: part
        for name, part in vars(store).items()
        if not name.startswith("_") and type(part).__module__.startswith("orca_desktop.store")
    }
    asked = {
        f"{name}.{each}"
        for name, part in parts.items()
        if name not in OTHERWISE | {"thread", "recovery"}
        for each, _ in inspect.getmembers(part, inspect.iscoroutinefunction)
        if not each.startswith("_")
    }
    assert asked == {name.partition(" ")[0] for name in VERBS}
    assert issubclass(Store, ChatStore)


async def rows(store: Store) -> Counter[str]:
    """All rows of all tables but those that the search index is kept in."""

    def read(connection: sqlite3.Connection) -> Counter[str]:
        names = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' "
            "AND name NOT LIKE 'passage_index%' ORDER BY name"
        ).fetchall()
        return Counter(
            f"{name}: {', '.join(map(short, row))}"
            for (name,) in names
            for row in connection.execute(f"SELECT * FROM {name}")  # noqa: S608 - our names
        )

    found = await store.thread.read(read)
    assert isinstance(found, Counter), found
    return found


def short(value: object) -> str:
    """A value as it is kept here; of what is long, its beginning and its hash."""
    text = repr(value)
    if len(text) < 300:
        return text
    return f"{text[:200]}... {hashlib.sha256(text.encode()).hexdigest()[:8]}"


def given(value: object) -> object:
    """What a verb gives, as it is kept here."""
    match value:
        case StoreProblem():
            return f"StoreProblem {value.kind.value}"
        case set() | frozenset():
            return sorted(map(str, value))
        case tuple() | list():
            return [given(each) for each in value]
        case dict():
            return {str(key): given(each) for key, each in value.items()}
        case _ if hasattr(value, "__dataclass_fields__"):
            named = {name: getattr(value, name) for name in value.__dataclass_fields__}
            return {
                type(value).__name__: {name: given(each) for name, each in named.items() if each}
            }
        case _ if type(value).__name__ == "Summaries":
            return [given(each) for each in value]  # type: ignore[attr-defined]
        case _:
            return str(value) if value is not None else None


async def told(store: Store, asked: verbs.Verb, before: Any) -> dict[str, Any]:
    """What a verb gives, and which rows it takes and makes."""
    was = await rows(store)
    answer = await asked.ask(store, before)
    now = await rows(store)
    return {
        "gives": short(given(answer)),
        "takes": sorted((was - now).elements()),
        "makes": sorted((now - was).elements()),
    }


def hold(name: str, found: dict[str, Any]) -> None:
    """Hold what a verb does to what was accepted; in a process of its own if it is accepted."""
    kept = json.loads(KEPT.read_text(encoding="utf-8")) if KEPT.exists() else {}
    if ACCEPTS:
        kept = {**kept, name: found}
        text = json.dumps(dict(sorted(kept.items())), indent=1, ensure_ascii=False)
        KEPT.write_text(text + "\n", encoding="utf-8")
    assert found == kept.get(name)


@pytest.mark.parametrize("name", VERBS)
async def test_a_verb_writes_what_it_wrote(store, name):
    before = await VERBS[name].before(store)
    hold(name, await told(store, VERBS[name], before))
    assert await store.thread.read(lambda to: database.complaints(to, thorough=True)) == []


@pytest.mark.parametrize("name", VERBS)
async def test_what_is_gone_is_missed_and_nothing_else_is_changed(store, name):
    before = await VERBS[name].before(store)
    ids = [each.id for each in (verbs.LETTER, verbs.BREAD, verbs.POEM, verbs.STORY, verbs.BROUGHT)]
    for id_ in ids:
        await store.conversations.delete(id_)
    assert await store.bin.erase(ids)
    for folder in await store.folders.load():
        assert await store.folders.remove(folder.id)
    for preset in await store.presets.load():
        await store.presets.delete(preset.id)
    await store.presets.purge_deleted_before(NOW + verbs.HOUR)
    await store.prompts.delete([each.id for each in await store.prompts.load()])
    await store.prompts.purge_deleted_before(NOW + verbs.HOUR)
    hold(f"{name}, gone", await told(store, VERBS[name], before))
    assert await store.thread.read(lambda to: database.complaints(to, thorough=True)) == []


class Steps:
    """Counts what a connection is asked for, and lets one of it fail, however often it is asked."""

    def __init__(self) -> None:
        self.fails_at = 0
        self.rolls_back = False
        self.is_met = False
        self._count = self._begun = 0

    def fail_at(self, step: int) -> None:
        self.fails_at, self.is_met, self._count, self._begun = step, False, 0, 0

    def take(self, connection: sqlite3.Connection, statement: str) -> None:
        if not self.fails_at or statement == "ROLLBACK":
            return
        if statement.startswith("BEGIN"):
            self._begun = self._count
        self._count += 1
        if self._count == self.fails_at:
            self._count, self.is_met = self._begun, True
            if self.rolls_back and connection.in_transaction:
                connection.rollback()
            raise sqlite3.OperationalError("database or disk is full")


@pytest.fixture
def steps(monkeypatch) -> Steps:
    """The steps of each connection that is opened from now on."""
    found = Steps()

    class Counted(FileConnection):
        def execute(self, statement: str, *values: Any) -> sqlite3.Cursor:
            found.take(self, statement)
            return super().execute(statement, *values)

        def executemany(self, statement: str, *values: Any) -> sqlite3.Cursor:
            found.take(self, statement)
            return super().executemany(statement, *values)

    monkeypatch.setattr(database, "FileConnection", Counted)
    return found


@pytest.mark.parametrize("name", VERBS)
@pytest.mark.parametrize("rolls_back", [False, True], ids=["stays open", "rolled back"])
async def test_a_verb_that_fails_at_any_step_leaves_all_as_it_was(
    steps, store, monkeypatch, name, rolls_back
):
    """SQLite may roll back by itself what fails; then nothing of it may be rolled back again."""
    steps.rolls_back = rolls_back
    before = await VERBS[name].before(store)
    was = await rows(store)
    is_whole = name not in GOES_ON
    for step in range(1, 200):
        verbs.number_anew(monkeypatch)
        steps.fail_at(step)
        answer = await VERBS[name].ask(store, before)
        steps.fails_at = 0
        if not steps.is_met:
            break
        if isinstance(answer, StoreProblem):
            assert answer.kind is ProblemKind.DISK_FULL, step
            assert not answer.of_backup
        else:
            assert name in SILENT, step
        if is_whole:
            assert await rows(store) == was, step
        assert store.problem is None
    else:
        pytest.fail("it never ends")
    assert step > 1
    if name == "bin.erase":
        return  # what was begun is erased without being asked for again
    now = await rows(store)
    found = {
        "gives": short(given(answer)),
        "takes": sorted((was - now).elements()),
        "makes": sorted((now - was).elements()),
    }
    assert found == json.loads(KEPT.read_text(encoding="utf-8"))[name]


async def by_ids(store: Store) -> Counter[str]:
    """All rows by the ids of what they tell of, not by their numbers, which may be given anew."""

    def read(connection: sqlite3.Connection) -> Counter[str]:
        ids = {
            table: dict(connection.execute(f"SELECT number, {key} FROM {table}"))  # noqa: S608 - our names
            for table, key in (
                ("conversation", "id"),
                ("turn", "id"),
                ("reply", "id"),
                ("blob", "sha256"),
            )
        }
        found: Counter[str] = Counter()
        for (table,) in connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' "
            "AND name NOT LIKE 'passage_index%' AND name NOT IN ('chore', 'passage_erased')"
        ).fetchall():
            cursor = connection.execute(f"SELECT * FROM {table}")  # noqa: S608 - our names
            names = [each[0] for each in cursor.description]
            for row in cursor:
                told = {
                    name: ids[name].get(value, value) if name in ids else value
                    for name, value in zip(names, row, strict=True)
                    if name != "number"
                }
                found[f"{table}: {told}"] += 1
        return found

    found = await store.thread.read(read)
    assert isinstance(found, Counter), found
    return found


UNDONE: Final = {
    "a turn": "conversations.put_back a turn",
    "a branch": "conversations.put_back a branch",
    "places": "conversations.take_back",
    "a folder": "folders.put_back",
}
"""What takes back what was just done."""


@pytest.mark.parametrize("name", UNDONE)
async def test_what_is_taken_back_is_as_it_was(store, name):
    undo = VERBS[UNDONE[name]]
    was = await by_ids(store)
    before = await undo.before(store)
    assert await by_ids(store) != was
    assert not isinstance(await undo.ask(store, before), StoreProblem)
    assert await by_ids(store) == was
