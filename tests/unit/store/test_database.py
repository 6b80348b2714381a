"""Opening a file: its settings, its version, its owner, and what is in the way."""

from __future__ import annotations

import os
import shutil
import stat
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from orca_desktop.store import (
    ProblemKind,
    RecoveryKind,
    Store,
    StoreProblem,
    backup,
    database,
)
from orca_desktop.store.database import Migration
from orca_desktop.store.engine import sqlite3
from tests.unit.store import values

posix = pytest.mark.skipif(os.name != "posix", reason="modes and ids of POSIX")


def pragma(path: Path, name: str) -> object:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(f"PRAGMA {name}").fetchone()[0]


def tables(path: Path) -> set[str]:
    with closing(sqlite3.connect(path)) as connection:
        return {name for (name,) in connection.execute("SELECT name FROM sqlite_schema")}


async def problem_at(path: Path, **options: object) -> StoreProblem:
    problem = await Store.open(path, **options)  # type: ignore[arg-type]
    assert isinstance(problem, StoreProblem)
    sentence = str(problem.sentence)
    assert "{" not in sentence
    assert sentence.endswith(".")
    return problem


async def test_a_new_file_is_ours_private_and_of_the_newest_version(tmp_path):
    store = await values.opened(tmp_path / "chats.db")
    names = {path.name for path in tmp_path.iterdir()}
    assert names == {"chats.db", "chats.db-wal", "chats.db.lock"}
    if os.name == "posix":
        assert {stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()} == {0o600}
    await store.close()
    assert not (tmp_path / "chats.db-wal").exists()
    assert pragma(tmp_path / "chats.db", "application_id") == 0x4F524341
    assert (
        pragma(tmp_path / "chats.db", "user_version") == database.shipped_migrations()[-1].version
    )
    assert pragma(tmp_path / "chats.db", "journal_mode") == "wal"
    assert pragma(tmp_path / "chats.db", "integrity_check") == "ok"


async def test_the_connection_has_the_settings_that_keep_data_safe(store):
    found = await store.thread.read(
        lambda connection: {
            name: connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in (
                "journal_mode",
                "synchronous",
                "locking_mode",
                "foreign_keys",
                "secure_delete",
                "cell_size_check",
                "temp_store",
            )
        }
    )
    assert found == {
        "journal_mode": "wal",
        "synchronous": 2,
        "locking_mode": "exclusive",
        "foreign_keys": 1,
        "secure_delete": 1,
        "cell_size_check": 1,
        "temp_store": 2,
    }


async def test_every_table_is_strict(store):
    loose = await store.thread.read(
        lambda connection: [
            row[1]
            for row in connection.execute("PRAGMA table_list")
            if row[2] == "table" and not row[5] and not row[1].startswith("sqlite_")
        ]
    )
    assert loose == []


_SECOND_AT_ONE_POSITION = """
    INSERT INTO turn (id, conversation, position, created, prompt)
    SELECT 'x', conversation, position, created, prompt FROM turn
"""


async def test_wrong_values_are_refused_by_the_tables_themselves(store):
    conversation = values.conversation(values.turn("?", values.reply()))
    await store.conversations.save(conversation)
    for statement in (
        "UPDATE reply SET status = 'done'",
        "UPDATE turn SET kind = 'other'",
        "UPDATE conversation SET pinned = 2",
        "UPDATE conversation SET created = 'yesterday'",
        "UPDATE reply SET rating = 'fine'",
        "INSERT INTO reply_delta (reply, steps) VALUES (4711, '[]')",
        _SECOND_AT_ONE_POSITION,
    ):
        problem = await store.thread.write(lambda connection, s=statement: connection.execute(s))
        assert isinstance(problem, StoreProblem), statement
        assert "SQLITE_CONSTRAINT" in problem.detail
    assert store.problem is None


NOW = database.shipped_migrations()[-1].version
TWO = (
    *database.shipped_migrations(),
    Migration(
        NOW + 1,
        (
            "ALTER TABLE conversation ADD COLUMN colour TEXT",
            "UPDATE conversation SET colour = 'blue'",
            "CREATE TABLE extra (number INTEGER PRIMARY KEY) STRICT",
        ),
    ),
)
BROKEN = (
    *database.shipped_migrations(),
    Migration(
        NOW + 1, ("CREATE TABLE extra (number INTEGER PRIMARY KEY)", "UPDATE nothing SET x = 1")
    ),
)
ORPHANS = (
    *database.shipped_migrations(),
    Migration(
        NOW + 1,
        (
            "CREATE TABLE other (conversation REFERENCES conversation DEFERRABLE INITIALLY DEFERRED)",
            "PRAGMA defer_foreign_keys = ON",
            "INSERT INTO other VALUES (4711)",
        ),
    ),
)


async def filled(path: Path) -> Any:
    store = await values.opened(path)
    conversation = values.long_conversation(20)
    await store.conversations.save(conversation)
    await store.close()
    return conversation


async def test_an_older_file_is_backed_up_then_brought_up_to_date(tmp_path):
    path = tmp_path / "chats.db"
    conversation = await filled(path)
    store = await values.opened(path, migrations=TWO)
    assert await store.conversations.load(conversation.id) == conversation
    await store.close()
    assert pragma(path, "user_version") == NOW + 1
    assert "extra" in tables(path)
    (backup,) = (tmp_path / "backups").iterdir()
    assert f"-before-{NOW + 1}" in backup.name
    assert pragma(backup, "user_version") == NOW
    old = await values.opened(backup, backups=tmp_path / "none")
    assert await old.conversations.load(conversation.id) == conversation
    await old.close()
    again = await values.opened(path, migrations=TWO)
    await again.close()
    assert len(list((tmp_path / "backups").glob("*before*.db"))) == 1, (
        "nothing to migrate, no backup"
    )


@pytest.mark.parametrize("migrations", [BROKEN, ORPHANS])
async def test_a_migration_that_fails_changes_nothing(tmp_path, migrations):
    path = tmp_path / "chats.db"
    conversation = await filled(path)
    problem = await problem_at(path, migrations=migrations)
    assert problem.kind is ProblemKind.FAILED
    assert pragma(path, "user_version") == NOW
    assert not {"extra", "other"} & tables(path)
    store = await values.opened(path)
    assert await store.conversations.load(conversation.id) == conversation
    await store.close()


async def test_without_a_sound_backup_nothing_is_migrated(tmp_path, monkeypatch):
    path = tmp_path / "chats.db"
    await filled(path)
    (tmp_path / "backups").write_text("a file where the folder should be")
    problem = await problem_at(path, migrations=TWO)
    assert problem.kind is not ProblemKind.DAMAGED
    assert pragma(path, "user_version") == NOW


async def test_a_bad_copy_stops_the_migration_and_nothing_is_changed(tmp_path, monkeypatch):
    path = tmp_path / "chats.db"
    conversation = await filled(path)
    monkeypatch.setattr(backup, "finish", lambda *_: None)
    problem = await problem_at(path, migrations=TWO)
    assert problem.kind is ProblemKind.FAILED
    monkeypatch.undo()
    assert pragma(path, "user_version") == NOW
    store = await values.opened(path)
    assert await store.conversations.load(conversation.id) == conversation
    await store.close()


async def test_a_newer_file_is_neither_read_nor_written(tmp_path):
    path = tmp_path / "chats.db"
    await filled(path)
    store = await values.opened(path, migrations=TWO)
    await store.close()
    before = path.read_bytes()
    problem = await problem_at(path)
    assert problem.kind is ProblemKind.NEWER
    assert "newer Orca Desktop" in str(problem.sentence)
    assert path.read_bytes() == before
    again = await values.opened(path, migrations=TWO)
    await again.close()


async def test_a_newer_version_that_only_the_log_tells_is_refused_too(tmp_path):
    path = tmp_path / "chats.db"
    await filled(path)
    code = (
        "import os, sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None);"
        "c.execute('PRAGMA wal_autocheckpoint = 0'); c.execute('PRAGMA user_version = 99'); os._exit(0)"
    )
    assert values.run(code, path).returncode == 0
    assert database.read_header(path).version == NOW
    before = [(tmp_path / name).read_bytes() for name in ("chats.db", "chats.db-wal")]
    assert (await problem_at(path)).kind is ProblemKind.NEWER
    assert [(tmp_path / name).read_bytes() for name in ("chats.db", "chats.db-wal")] == before


async def test_a_file_of_another_program_is_left_alone(tmp_path):
    path = tmp_path / "chats.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE theirs (x)")
    before = path.read_bytes()
    problem = await problem_at(path)
    assert problem.kind is ProblemKind.NOT_OURS
    assert path.read_bytes() == before


async def test_a_folder_or_a_pipe_in_its_place_is_told(tmp_path):
    (tmp_path / "chats.db").mkdir()
    assert (await problem_at(tmp_path / "chats.db")).kind is ProblemKind.UNREADABLE
    if os.name == "posix":
        os.mkfifo(tmp_path / "pipe.db")
        assert (await problem_at(tmp_path / "pipe.db")).kind is ProblemKind.UNREADABLE


@pytest.mark.parametrize("name", ["nul\0byte", "a" * 5000, "no/such/folder/chats.db"])
async def test_an_impossible_path_is_told(tmp_path, name):
    await problem_at(tmp_path / name)


@posix
async def test_a_link_to_the_file_is_followed_and_its_side_files_stand_beside_it(tmp_path):
    (tmp_path / "real").mkdir()
    (tmp_path / "link.db").symlink_to(tmp_path / "real" / "chats.db")
    store = await values.opened(tmp_path / "link.db")
    assert (tmp_path / "real" / "chats.db-wal").exists()
    problem = await problem_at(tmp_path / "real" / "chats.db")
    assert problem.kind is ProblemKind.IN_USE
    await store.close()


@posix
@pytest.mark.parametrize("name", ["with space", "grün 🐋", os.fsdecode(b"\xff\xfe"), "a?b#c%41"])
async def test_odd_folder_names_are_fine(tmp_path, name):
    folder = tmp_path / name
    folder.mkdir()
    store = await values.opened(folder / "chats.db")
    assert await store.settings.save("a", 1) is None
    assert (await store.backup.make()).parent == folder / "backups"
    await store.close()


def test_statements_are_parted_also_inside_triggers():
    script = """-- a; comment
    CREATE TABLE a (x); CREATE TRIGGER t AFTER INSERT ON a BEGIN
        DELETE FROM a; SELECT ';';
    END;
    -- the end
    """
    statements = list(database.statements_of(script))
    assert statements[-1].endswith("END;")
    with closing(sqlite3.connect(":memory:")) as connection:
        for statement in statements:
            connection.executescript(statement)


def test_migrations_are_numbered_without_gaps():
    versions = [migration.version for migration in database.shipped_migrations()]
    assert versions == list(range(1, len(versions) + 1))


AS_NOBODY = """
import asyncio, os, sys
from pathlib import Path
from orca_desktop.store import Store, StoreProblem, database
import importlib.readers
database.shipped_migrations()  # whatever else Python loads, it may lie where nobody can read
if os.getuid() == 0:
    os.setgid(65534); os.setuid(65534)
async def main():
    problem = await Store.open(Path(sys.argv[1]))
    assert isinstance(problem, StoreProblem), problem
    print(problem.kind.value)
    print(problem.sentence)
asyncio.run(main())
"""


@posix
@pytest.mark.parametrize("readable", [True, False])
async def test_a_file_or_folder_that_may_not_be_written_is_told(tmp_path, readable):
    folder = tmp_path / "closed"
    folder.mkdir()
    await filled(folder / "chats.db")
    before = (folder / "chats.db").read_bytes()
    for parent in (tmp_path, *tmp_path.parents):
        if os.getuid() == 0 and parent != Path("/") and not parent.stat().st_mode & 0o011:
            parent.chmod(0o711)
    for each in folder.iterdir():
        if each.is_file():
            each.chmod(0o444 if readable else 0o000)
    folder.chmod(0o555)
    done = values.run(AS_NOBODY, folder / "chats.db")
    folder.chmod(0o755)
    assert done.returncode == 0, done.stderr
    kind, sentence = done.stdout.splitlines()
    assert kind == "read_only"
    assert "cannot be written" in sentence
    (folder / "chats.db").chmod(0o600)
    assert (folder / "chats.db").read_bytes() == before


def test_a_migration_that_leaves_rows_without_their_owner_is_refused(tmp_path):
    """Also where the connection does not watch over owners, as SQLite does not by itself."""
    tables = "CREATE TABLE one (id INTEGER PRIMARY KEY)", "CREATE TABLE two (of_one REFERENCES one)"
    with closing(sqlite3.connect(tmp_path / "x.db", isolation_level=None)) as connection:
        orphan = Migration(1, (*tables, "INSERT INTO two VALUES (7)"))
        with pytest.raises(sqlite3.IntegrityError, match="without their owner"):
            database.migrate(connection, [orphan])
        assert database.version_of(connection) == 0
        assert not database.is_ours(connection)
        owned = "INSERT INTO one VALUES (7)", "INSERT INTO two VALUES (7)"
        database.migrate(connection, [Migration(1, (*tables, *owned))])
        assert database.version_of(connection) == 1
        assert database.is_ours(connection)


def test_a_thorough_check_complains_of_rows_without_their_owner(tmp_path):
    with closing(sqlite3.connect(tmp_path / "x.db", isolation_level=None)) as connection:
        connection.execute("CREATE TABLE one (id INTEGER PRIMARY KEY)")
        connection.execute("CREATE TABLE two (of_one REFERENCES one)")
        assert database.complaints(connection, thorough=True) == []
        connection.execute("INSERT INTO two VALUES (7)")
        (found,) = database.complaints(connection, thorough=True)
        assert "without owner" in found
        assert database.complaints(connection, thorough=False) == []


async def test_a_repair_stays_told_though_there_is_no_room_for_a_copy_afterwards(
    tmp_path, monkeypatch
):
    path = tmp_path / "chats.db"
    conversation = await filled(path)
    store = await values.opened(path)
    await store.backup.make()
    await store.close()
    path.write_bytes(b"broken")
    usage = shutil.disk_usage("/")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=1000))
    store = await values.opened(path, migrations=TWO)
    assert store.recovery.kind is RecoveryKind.RESTORED
    assert await store.conversations.load(conversation.id) == conversation
    await store.close()


async def test_older_copies_from_before_migrations_are_thinned_with_a_new_one(tmp_path):
    path = tmp_path / "chats.db"
    await filled(path)
    folder = tmp_path / "backups"
    folder.mkdir()
    for day in range(1, 6):
        (folder / f"chats-2020010{day}T000000Z-before-2.db").touch()
    store = await values.opened(path, migrations=TWO)
    await store.close()
    (left,) = backup.backups_in(folder)
    assert left.path.name.endswith(f"-before-{NOW + 1}.db")


async def test_a_new_file_needs_no_copy_before_its_tables_are_made(tmp_path):
    await (await values.opened(tmp_path / "chats.db", migrations=TWO)).close()
    assert not (tmp_path / "backups").exists()


@pytest.mark.parametrize(
    ("name", "is_damage", "is_of_the_index"),
    [
        ("SQLITE_CORRUPT", True, False),
        ("SQLITE_CORRUPT_VTAB", True, True),
        ("SQLITE_NOTADB", True, False),
        ("SQLITE_FULL", False, False),
        ("SQLITE_ERROR", False, False),
        (None, False, False),
    ],
)
def test_what_an_error_says_of_the_file(name, is_damage, is_of_the_index):
    error = sqlite3.DatabaseError("what happened")
    if name is not None:
        error.sqlite_errorname = name
    assert database.is_damage(error) is is_damage
    assert database.is_index_broken(error) is is_of_the_index
    assert not database.is_damage(OSError("other"))
    assert database.is_damage(UnicodeDecodeError("utf-8", b"\xff", 0, 1, "in the schema"))
    of_index = sqlite3.OperationalError("fts5: missing row 1 from content table")
    assert database.is_index_broken(of_index)
    assert not database.is_damage(of_index)


async def test_a_version_is_known_up_to_the_newest_and_newer_beyond(tmp_path):
    path = tmp_path / "chats.db"
    await filled(path)
    for look in (database.examine, database.examine_untouched):
        assert look(path, NOW) is database.Verdict.SOUND
        assert look(path, NOW + 1) is database.Verdict.SOUND
        assert look(path, NOW - 1) is database.Verdict.NEWER
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA user_version = 0")
    for look in (database.examine, database.examine_untouched):
        assert look(path, NOW) is database.Verdict.UNUSABLE
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA user_version = 1")
        connection.execute("PRAGMA application_id = 5")
    for look in (database.examine, database.examine_untouched):
        assert look(path, NOW) is database.Verdict.UNUSABLE
