"""Copies in the person's hands: whole or not there, looked at before anything changes, restored."""

from __future__ import annotations

import asyncio
import contextlib
import datetime
import errno
import os
import shutil
import subprocess
from collections.abc import Callable, Collection, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from orca_desktop.domain import events
from orca_desktop.domain.blobs import Blob
from orca_desktop.domain.blocks import TextBlock, from_json
from orca_desktop.domain.conversation import Draft
from orca_desktop.session.tasks import spawn
from orca_desktop.store import (
    RESTORED,
    CopyLook,
    CopyProblem,
    CopyProblemKind,
    CopyWatch,
    ProblemKind,
    SavedCopy,
    StoreProblem,
    backup,
    database,
    files,
    restoring,
    rows,
)
from orca_desktop.store.engine import sqlite3
from tests.support.tables import everything
from tests.unit.store import values
from tests.unit.store.test_golden import written

WORD = "Rhododendronabc"


async def saved(store: Any, path: Path, *, attachments: bool = True) -> Path:
    done = await store.copies.save(path, attachments=attachments)
    assert isinstance(done, SavedCopy), done
    assert done == SavedCopy(path, size_of(path))
    return path


def size_of(path: Path) -> int:
    return path.stat().st_size


async def looked(store: Any, path: Path) -> CopyLook:
    found = await store.copies.look(path)
    assert isinstance(found, CopyLook), found
    return found


async def put(store: Any, look: CopyLook, kept_here: Collection[str] = ()) -> Any:
    """What was looked at, made ready and in its place."""
    assert await store.copies.make_ready(look) is True
    return await store.copies.restore(look, kept_here)


async def restored(store: Any, path: Path) -> Path:
    before = await put(store, await looked(store, path))
    assert isinstance(before, Path), before
    return before


def left(folder: Path) -> list[str]:
    """What unfinished work has left in a folder."""
    return [each.name for each in folder.rglob("*") if each.suffix in {".tmp", ".staged", ".part"}]


async def with_file(store: Any, content: bytes, words: str = "") -> tuple[Any, Blob]:
    """A conversation that holds a content."""
    blob = await store.blobs.put(content, "application/pdf", words)
    source = {
        "type": "blob",
        "sha256": blob.sha256,
        "media_type": blob.media_type,
        "size": blob.size,
    }
    block = from_json({"type": "document", "source": source, "title": "whales.pdf"})
    turn = values.turn("look at this", values.reply("seen"))
    turn = type(turn)(
        turn.id,
        None,
        turn.created,
        (TextBlock("look at this"), block),
        turn.replies,
        turn.chosen_id,
    )
    chat = values.conversation(turn, title="With a file")
    assert await store.conversations.save(chat) is None
    return chat, blob


async def with_files(store: Any, number: int) -> dict[str, bytes]:
    """A conversation that holds so many contents, of 100 kB each."""
    contents = {}
    for each in range(number):
        content = each.to_bytes(4, "big") * 25_000
        _, blob = await with_file(store, content, f"words of {each}")
        contents[blob.sha256] = content
    return contents


async def test_a_copy_is_one_private_file_that_opens_as_a_library(tmp_path, store):
    chat, blob = await with_file(store, b"%PDF" * 5000)
    path = await saved(store, tmp_path / "mine.orca-copy")
    assert left(tmp_path) == []
    assert path.stat().st_mode & 0o077 == 0
    copy = await values.opened(path, backups=tmp_path / "none")
    assert await copy.conversations.load(chat.id) == chat
    assert await copy.blobs.read(blob.sha256) == b"%PDF" * 5000
    await copy.close()


async def test_a_copy_takes_the_place_of_a_file_that_was_agreed_to(tmp_path, store):
    path = tmp_path / "mine.orca-copy"
    path.write_bytes(b"an older one")
    await saved(store, path)
    assert database.read_header(path).application == database.APPLICATION_ID


async def test_without_attachments_their_words_are_not_in_it_and_come_back_where_they_are(
    tmp_path, store
):
    chat, blob = await with_file(store, f"%PDF {WORD}".encode() * 200, f"{WORD} sings")
    assert len(await store.search.find(WORD)) == 1
    path = await saved(store, tmp_path / "small.orca-copy", attachments=False)
    content = path.read_bytes().lower()
    assert WORD.lower().encode() not in content
    look = await looked(store, path)
    assert look.missing == 0, "the library has them"
    assert isinstance(await put(store, look), Path)
    assert await store.blobs.read(blob.sha256) == f"%PDF {WORD}".encode() * 200
    await store.search.fold_all(0)
    assert len(await store.search.find(WORD)) == 1
    (tmp_path / "other").mkdir()
    other = await values.opened(tmp_path / "other" / "chats.db")
    look = await looked(other, path)
    assert look.missing == 1
    assert isinstance(await put(other, look), Path)
    assert await other.conversations.load(chat.id) == chat
    assert await other.blobs.read(blob.sha256) is None
    again = await other.blobs.put(f"%PDF {WORD}".encode() * 200, "application/pdf")
    assert again.sha256 == blob.sha256
    assert await other.blobs.read(blob.sha256) is not None, "what was left out can be brought again"
    await other.close()


async def test_a_look_tells_what_is_in_it_and_what_differs_and_changes_nothing(tmp_path, store):
    both, changed, gone = (
        values.conversation(values.turn(name, values.reply(name)), title=name)
        for name in ("both", "changed", "gone")
    )
    for chat in (both, changed, gone):
        await store.conversations.save(chat)
    path = await saved(store, tmp_path / "mine.orca-copy")
    await store.conversations.delete(gone.id)
    turn = values.turn("more", values.reply("more"))
    await store.conversations.add_turn(changed.with_head(updated=turn.created), turn)
    await store.conversations.save(values.conversation(title="new"))
    before = await store.conversations.list()
    look = await looked(store, path)
    assert (look.conversations, look.messages) == (3, 6)
    assert {title for title, _ in look.newest} == {"both", "changed", "gone"}
    assert (look.only_there, look.only_here, look.differ) == (1, 1, 1)
    assert await store.conversations.list() == before
    await store.copies.forget(look.staged)
    assert left(tmp_path) == []


async def test_restoring_brings_all_back_and_keeps_the_state_of_before(tmp_path, store):
    old = values.long_conversation(40)
    await store.conversations.save(old)
    await store.settings.save("greeting", "hello")
    path = await saved(store, tmp_path / "mine.orca-copy")
    await store.conversations.delete(old.id)
    new = values.long_conversation(3)
    await store.conversations.save(new)
    await store.settings.save("greeting", "bye")
    await store.drafts.save(None, Draft("half"))
    before = await restored(store, path)
    assert [each.id for each in await store.conversations.list()] == [old.id]
    assert await store.conversations.load(old.id) == old
    assert (await store.settings.load())["greeting"] == "hello"
    assert "copy" not in await store.settings.load()
    assert len(await store.search.find("question")) == 40
    assert before.name.endswith("-before-restore.db")
    assert left(tmp_path) == []
    told = (await store.settings.load())[RESTORED]
    assert told["before"] == before.name
    await restored(store, before)
    assert [each.id for each in await store.conversations.list()] == [new.id]
    assert (await store.settings.load())["greeting"] == "bye"
    assert await store.drafts.load(None) == Draft("half")
    assert await store.conversations.save(values.conversation(title="goes on")) is None
    await store.close()
    again = await values.opened(tmp_path / "chats.db")
    assert again.recovery is None
    assert {each.title for each in await again.conversations.list()} == {"A long one", "goes on"}
    await again.close()


async def test_money_and_what_belongs_to_this_computer_stay_as_they_are(tmp_path, store):
    await store.settings.save_all({"gateway": "https://old.example", "look": "old"})
    path = await saved(store, tmp_path / "mine.orca-copy")
    chat = values.conversation(values.turn("one", values.running("so far")))
    await store.conversations.save(chat)
    running = chat.turns[0].replies[0]
    await store.replies.finish(running.after(events.Finished(), 1.0))
    spent = await store.thread.read(lambda c: c.execute("SELECT * FROM spending").fetchall())
    assert len(spent) == 1
    await store.settings.save_all({"gateway": "https://new.example", "look": "new"})
    look = await looked(store, path)
    assert isinstance(await put(store, look, ["gateway", "unknown"]), Path)
    kept = await store.settings.load()
    assert (kept["gateway"], kept["look"]) == ("https://new.example", "old")
    after = await store.thread.read(lambda c: c.execute("SELECT * FROM spending").fetchall())
    assert after == spent


async def test_what_was_being_written_when_the_copy_was_saved_is_interrupted(tmp_path, store):
    chat = values.conversation(values.turn("one", values.running("so far")))
    await store.conversations.save(chat)
    await restored(store, await saved(store, tmp_path / "mine.orca-copy"))
    found = await store.conversations.load(chat.id)
    assert found.turns[0].replies[0].status.value == "interrupted"


async def test_a_copy_of_an_older_program_is_brought_up_to_date(tmp_path, store):
    path = written(tmp_path / "old.orca-copy", 8)
    was = path.read_bytes()
    await restored(store, path)
    assert path.read_bytes() == was
    assert await store.conversations.list()
    version = await store.thread.read(database.version_of)
    assert version == database.shipped_migrations()[-1].version


def _damaged(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2 : len(content) // 2 + 3000] = b"\xff" * 3000
    path.write_bytes(content)


def _halved(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def _newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as copy:
        copy.execute("PRAGMA user_version = 999")


def _of_another(path: Path) -> None:
    with closing(sqlite3.connect(path)) as copy:
        copy.execute("PRAGMA application_id = 7")


def _with_a_trigger(path: Path) -> None:
    with closing(sqlite3.connect(path)) as copy:
        copy.execute("CREATE TRIGGER sly AFTER INSERT ON turn BEGIN DELETE FROM conversation; END")


def _with_a_view(path: Path) -> None:
    with closing(sqlite3.connect(path)) as copy:
        copy.execute("CREATE VIEW sly AS SELECT 1")


def _text(path: Path) -> None:
    path.write_text("no database at all, but longer than what a database begins with" * 9)


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _gone(path: Path) -> None:
    path.unlink()


def _folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


BAD: dict[Callable[[Path], None], CopyProblemKind] = {
    _damaged: CopyProblemKind.DAMAGED,
    _halved: CopyProblemKind.DAMAGED,
    _newer: CopyProblemKind.NEWER,
    _of_another: CopyProblemKind.NOT_A_COPY,
    _with_a_trigger: CopyProblemKind.CHANGED,
    _with_a_view: CopyProblemKind.CHANGED,
    _text: CopyProblemKind.NOT_A_COPY,
    _empty: CopyProblemKind.NOT_A_COPY,
    _gone: CopyProblemKind.UNREADABLE,
    _folder: CopyProblemKind.UNREADABLE,
}


@pytest.mark.parametrize(
    ("spoil", "kind"), BAD.items(), ids=lambda each: getattr(each, "__name__", "")
)
async def test_a_file_that_cannot_be_restored_from_is_told_in_one_sentence(
    tmp_path, store, spoil, kind
):
    await store.conversations.save(values.long_conversation(60))
    path = await saved(store, tmp_path / "mine.orca-copy")
    spoil(path)
    before = await store.conversations.list()
    found = await store.copies.look(path)
    assert isinstance(found, CopyProblem), found
    assert found.kind is kind
    assert "“mine.orca-copy”" in str(found.sentence)
    assert left(tmp_path) == []
    assert await store.conversations.list() == before
    assert await store.settings.save("a", 1) is None


async def test_the_file_of_the_chats_itself_is_neither_copied_over_nor_restored(tmp_path, store):
    chat = values.long_conversation(2)
    await store.conversations.save(chat)
    for path in (tmp_path / "chats.db", tmp_path / "chats.db-wal"):
        for found in (
            await store.copies.look(path),
            await store.copies.save(path, attachments=True),
        ):
            assert isinstance(found, CopyProblem)
            assert found.kind is CopyProblemKind.THE_LIBRARY
    assert await store.conversations.load(chat.id) == chat
    assert await store.settings.save("a", 1) is None


# -- disks ----------------------------------------------------------------------------------------


@contextlib.contextmanager
def small_disk(folder: Path, size: str) -> Iterator[Path]:
    """A disk of its own in this place, of which all can be filled."""
    folder.mkdir(exist_ok=True)
    mount = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)]
    with contextlib.suppress(OSError):
        if subprocess.run(mount, capture_output=True, check=False).returncode:
            pytest.skip("only the system's administrator may mount a disk")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", folder], check=True)


async def test_no_room_where_the_copy_should_go_is_told_and_nothing_is_left(tmp_path, store):
    await store.conversations.save(values.long_conversation(300))
    with small_disk(tmp_path / "stick", "100k") as stick:
        found = await store.copies.save(stick / "mine.orca-copy", attachments=True)
        assert isinstance(found, CopyProblem)
        assert found.kind is CopyProblemKind.NO_ROOM_THERE
        assert list(stick.iterdir()) == []
    assert left(tmp_path) == []


@pytest.mark.parametrize("step", ["make_private", "sync", "copy_private"])
async def test_a_full_disk_at_any_step_of_saving_leaves_the_file_of_before(
    tmp_path, store, monkeypatch, step
):
    await store.conversations.save(values.long_conversation(5))
    path = await saved(store, tmp_path / "mine.orca-copy")
    was = path.read_bytes()
    real, calls = getattr(files, step), []

    def full(*given: Any) -> Any:
        calls.append(given)
        if step != "make_private" or len(calls) > 1:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return real(*given)

    monkeypatch.setattr(files, step, full)
    found = await store.copies.save(path, attachments=True)
    assert isinstance(found, CopyProblem | StoreProblem)
    assert calls
    monkeypatch.undo()
    assert path.read_bytes() == was
    assert left(tmp_path) == []
    assert await store.settings.save("a", 1) is None


OF_FILES = [(files, "digest"), (files, "make_private"), (files, "require_room")]
OF_TABLES = [(backup, "copy_to_part"), (backup, "counts_of"), (database, "examine")]


@pytest.mark.parametrize(
    ("module", "step", "error"),
    [
        *((*each, OSError(errno.EIO, "gone")) for each in OF_FILES + OF_TABLES),
        *((*each, sqlite3.OperationalError("odd")) for each in OF_TABLES),
        (shutil, "copyfile", OSError(errno.EIO, "gone")),
    ],
)
async def test_whatever_fails_in_saving_or_looking_leaves_nothing(
    tmp_path, store, monkeypatch, module, step, error
):
    await store.conversations.save(values.long_conversation(5))
    path = await saved(store, tmp_path / "mine.orca-copy")

    def fails(*_: object, **__: object) -> None:
        calls.append(1)
        raise error

    calls: list[int] = []
    monkeypatch.setattr(module, step, fails)
    for act in (store.copies.look(path), store.copies.save(tmp_path / "x", attachments=False)):
        calls.clear()
        found = await act
        assert isinstance(found, CopyProblem | StoreProblem) == bool(calls), found
        if isinstance(found, CopyLook):
            await store.copies.forget(found.staged)
        assert left(tmp_path) == []
    monkeypatch.undo()
    assert isinstance(await store.copies.look(path), CopyLook)
    assert await store.settings.save("a", 1) is None
    assert store.problem is None


async def test_a_disk_that_gives_back_something_else_is_told_and_the_file_of_before_stays(
    tmp_path, store, monkeypatch
):
    path = await saved(store, tmp_path / "mine.orca-copy")
    was = path.read_bytes()
    real = files.copy_private

    def spoilt(part: Path, fresh: Path) -> None:
        real(part, fresh)
        content = bytearray(fresh.read_bytes())
        content[-1] ^= 1
        fresh.write_bytes(content)

    monkeypatch.setattr(files, "copy_private", spoilt)
    found = await store.copies.save(path, attachments=True)
    assert isinstance(found, CopyProblem)
    assert found.kind is CopyProblemKind.NOT_WRITTEN
    assert path.read_bytes() == was
    assert left(tmp_path) == []


async def test_a_backup_was_made_when_its_name_says(tmp_path, store):
    made = await store.backup.make()
    assert isinstance(made, Path)
    os.utime(made, (1_000_000_000, 1_000_000_000))
    (named,) = backup.backups_in(made.parent)
    assert (await looked(store, made)).made == named.made
    assert named.made.year > 2001


async def test_a_folder_that_may_not_be_written_or_is_gone_is_told(tmp_path, store):
    for target in (tmp_path / "nowhere" / "x.orca-copy", Path("/proc/x.orca-copy")):
        found = await store.copies.save(target, attachments=True)
        assert isinstance(found, CopyProblem), found
        assert found.kind is CopyProblemKind.NOT_WRITTEN
    assert left(tmp_path) == []


async def test_no_room_to_restore_is_told_before_anything_is_copied(tmp_path, store, monkeypatch):
    await store.conversations.save(values.long_conversation(5))
    path = await saved(store, tmp_path / "mine.orca-copy")
    usage = shutil.disk_usage("/")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=path.stat().st_size))
    found = await store.copies.look(path)
    assert isinstance(found, CopyProblem)
    assert found.kind is CopyProblemKind.NO_ROOM
    assert left(tmp_path) == []


LIMITED = """
import asyncio, resource, signal, sys
from pathlib import Path
from orca_desktop.store import Store, StoreProblem, CopyLook
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
folder, share = Path(sys.argv[1]), float(sys.argv[2])
def limit(size):
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))
async def main():
    store = await Store.open(folder / "chats.db")
    before = await store.conversations.list()
    look = await store.copies.look(folder / "mine.orca-copy")
    assert isinstance(look, CopyLook), look
    limit(look.staged.stat().st_size + int(share * 3_000_000))
    found = await store.copies.make_ready(look)
    limit(resource.RLIM_INFINITY)
    assert isinstance(found, StoreProblem), found
    await store.copies.forget(look.staged)
    assert await store.conversations.list() == before
    assert await store.settings.save("after", 1) is None
    assert store.problem is None
    print(found.kind.value)
    assert await store.close() is None
asyncio.run(main())
"""


@pytest.mark.skipif(os.name != "posix", reason="limits of POSIX")
@pytest.mark.parametrize("share", [-0.1, 0.0, 0.2, 0.6, 0.9])
async def test_a_disk_that_gets_full_while_restoring_leaves_all_as_it_was(tmp_path, share):
    store = await values.opened(tmp_path / "chats.db")
    await with_files(store, 30)
    await saved(store, tmp_path / "mine.orca-copy", attachments=False)
    await store.close()
    done = await asyncio.to_thread(values.run, LIMITED, tmp_path, share)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["disk_full"]
    assert left(tmp_path) == []
    assert backup.backups_in(tmp_path / "backups") == ()


async def test_damage_that_is_met_while_copying_is_told_as_damage(tmp_path, store):
    await store.conversations.save(values.long_conversation(300))
    await store.thread.write(lambda to: to.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone())
    await store.thread.read(lambda to: to.execute("PRAGMA shrink_memory").close())
    content = bytearray((tmp_path / "chats.db").read_bytes())
    content[4096:] = b"\x5a" * (len(content) - 4096)
    (tmp_path / "chats.db").write_bytes(content)
    found = await store.copies.save(tmp_path / "mine.orca-copy", attachments=True)
    assert isinstance(found, StoreProblem)
    assert found.kind is ProblemKind.DAMAGED
    assert store.problem == found
    assert left(tmp_path) == []


@pytest.mark.parametrize(
    ("told", "is_taken"),
    [
        ('{"made": "2026-01-02T03:04:05+00:00"}', True),
        ('{"made": "2026-01-02T03:04:05"}', False),
        ('{"made": "last week"}', False),
        ('{"made": 5}', False),
        ('{"made": null}', False),
        ("[]", False),
        ("no json", False),
    ],
)
async def test_when_a_copy_was_made_is_as_it_tells_or_as_its_file_does(
    tmp_path, store, told, is_taken
):
    path = await saved(store, tmp_path / "mine.orca-copy")
    with closing(sqlite3.connect(path)) as copy:
        marks = copy.execute(
            "UPDATE setting SET value = ? WHERE value LIKE '%\"made\"%'", (told,)
        ).rowcount
        copy.commit()
    assert marks == 1
    os.utime(path, (1_000_000_000, 1_000_000_000))
    told_by_file = datetime.datetime.fromtimestamp(1_000_000_000, datetime.UTC)
    as_told = datetime.datetime(2026, 1, 2, 3, 4, 5, tzinfo=datetime.UTC)
    assert (await looked(store, path)).made == (as_told if is_taken else told_by_file)


async def test_a_library_of_before_is_looked_at_with_what_only_its_log_holds(tmp_path, store):
    (tmp_path / "theirs").mkdir()
    other = await values.opened(tmp_path / "theirs" / "chats.db", backups=tmp_path / "none")
    await other.conversations.save(values.long_conversation(3))
    (tmp_path / "brought").mkdir()
    for name in ("chats.db", "chats.db-wal"):
        shutil.copyfile(tmp_path / "theirs" / name, tmp_path / "brought" / name)
    await other.close()
    look = await looked(store, tmp_path / "brought" / "chats.db")
    assert (look.conversations, look.only_there) == (1, 1)
    await store.copies.forget(look.staged)
    assert left(tmp_path) == []
    (tmp_path / "brought" / "chats.db-wal").write_bytes(b"")
    found = await store.copies.look(tmp_path / "brought" / "chats.db")
    assert not isinstance(found, CopyLook) or found.conversations == 0


async def test_what_stops_a_restoration_midway_stands_in_the_way_of_no_other(
    tmp_path, store, monkeypatch
):
    chat = values.long_conversation(5)
    await store.conversations.save(chat)
    path = await saved(store, tmp_path / "mine.orca-copy")
    await store.conversations.delete(chat.id)

    def fails(_: object) -> str:
        raise sqlite3.OperationalError("odd")

    monkeypatch.setattr(rows, "dump", fails)
    found = await store.copies.restore(await looked(store, path), [])
    assert isinstance(found, StoreProblem), found
    monkeypatch.undo()
    assert await store.conversations.list() == ()
    assert backup.backups_in(tmp_path / "backups") == ()
    await restored(store, path)
    assert [each.id for each in await store.conversations.list()] == [chat.id]


async def test_a_damaged_library_is_not_restored_over_before_it_was_repaired(tmp_path, store):
    await store.conversations.save(values.long_conversation(5))
    path = await saved(store, tmp_path / "mine.orca-copy")
    look = await looked(store, path)
    store.thread.problem = StoreProblem(ProblemKind.DAMAGED, tmp_path / "chats.db")
    for found in (
        await store.copies.save(path, attachments=True),
        await store.copies.restore(look, []),
    ):
        assert found == store.thread.problem
    store.thread.problem = None


# -- in pieces ------------------------------------------------------------------------------------


async def small_copy(store: Any, path: Path, monkeypatch: pytest.MonkeyPatch) -> CopyLook:
    """A look at a copy without its 40 contents, which are carried over four by four."""
    monkeypatch.setattr(restoring, "_CONTENT", 400_000)
    return await looked(store, await saved(store, path, attachments=False))


async def test_saves_that_are_asked_for_meanwhile_are_answered_and_are_kept_as_before(
    tmp_path, store, monkeypatch
):
    contents = await with_files(store, 40)
    look = await small_copy(store, tmp_path / "mine.orca-copy", monkeypatch)
    told: list[tuple[int, int]] = []
    saves: list[asyncio.Task[Any]] = []
    answered: list[int] = []

    def advance(done: int, total: int) -> None:
        answered.append(sum(save.done() for save in saves))
        told.append((done, total))
        chat = values.conversation(values.turn("x", values.reply("y")), title="Meanwhile")
        saves.append(spawn(store.conversations.save(chat), "save"))

    assert await store.copies.make_ready(look, CopyWatch(advance)) is True
    assert len(told) > 10
    assert told == sorted(told)
    assert {total for _, total in told} == {told[-1][0]}
    assert answered[-1] >= len(saves) - 3, "none waits for the end"
    assert set(await asyncio.gather(*saves)) == {None}
    before = await store.copies.restore(look, [])
    assert [each.title for each in await store.conversations.list()] == ["With a file"] * 40
    for key, content in contents.items():
        assert await store.blobs.read(key) == content
    await restored(store, before)
    assert len(await store.conversations.list()) == 40 + len(saves)


async def test_what_is_not_wanted_any_more_changes_nothing(tmp_path, store, monkeypatch):
    await with_files(store, 40)
    path = tmp_path / "mine.orca-copy"
    look = await small_copy(store, path, monkeypatch)
    was = await store.thread.read(everything)
    told: list[int] = []
    watch = CopyWatch(lambda done, _: told.append(done), lambda: len(told) < 4)
    assert await store.copies.make_ready(look, watch) is False
    assert len(told) == 4
    await store.copies.forget(look.staged)
    monkeypatch.setattr(restoring, "_BLOCK", 1000)
    told.clear()
    assert await store.copies.look(path, watch) is None
    assert len(told) == 4
    assert left(tmp_path) == []
    assert await store.thread.read(everything) == was


async def test_long_work_that_lets_others_by_ends_before_the_files_change_places(tmp_path, store):
    await store.conversations.save(values.long_conversation(900))
    look = await looked(store, await saved(store, tmp_path / "mine.orca-copy"))
    assert await store.copies.make_ready(look) is True
    copied, before = await asyncio.gather(
        store.copies.save(tmp_path / "b.orca-copy", attachments=True),
        store.copies.restore(look, []),
    )
    assert isinstance(copied, SavedCopy)
    assert isinstance(before, Path)
    assert database.examine(tmp_path / "b.orca-copy", 999) is database.Verdict.SOUND
    assert await store.settings.save("goes", "on") is None


@pytest.mark.parametrize("step", ["rename", "carry", "sync_folder"])
async def test_where_names_cannot_be_changed_the_library_stays(tmp_path, store, monkeypatch, step):
    chat = values.long_conversation(4)
    await store.conversations.save(chat)
    look = await looked(store, await saved(store, tmp_path / "mine.orca-copy"))
    await store.conversations.save(values.conversation(title="new"))
    was = await store.thread.read(everything)
    real, calls = getattr(Path if step == "rename" else files, step), []

    def failing(*given: Any) -> Any:
        calls.append(given)
        if given[1] == here if step == "rename" else len(calls) == 2:
            monkeypatch.undo()
            raise OSError(errno.EACCES, os.strerror(errno.EACCES))
        return real(*given)

    here = tmp_path / "chats.db"
    assert await store.copies.make_ready(look) is True
    monkeypatch.setattr(Path if step == "rename" else files, step, failing)
    found = await store.copies.restore(look, [])
    monkeypatch.undo()
    assert isinstance(found, StoreProblem), found
    assert await store.thread.read(everything) == was
    assert backup.backups_in(tmp_path / "backups") == ()
    assert await store.settings.save("goes", "on") is None
    assert {each.name for each in tmp_path.glob("chats.db*")} <= {
        "chats.db",
        "chats.db-wal",
        "chats.db.lock",
    }


async def test_backups_on_another_disk_are_copied_to(tmp_path, store):
    with small_disk(tmp_path / "backups", "20m"):
        old = values.long_conversation(5)
        await store.conversations.save(old)
        path = await saved(store, tmp_path / "mine.orca-copy")
        await store.conversations.save(values.conversation(title="new"))
        before = await restored(store, path)
        assert [each.id for each in await store.conversations.list()] == [old.id]
        assert database.examine(before, 999) is database.Verdict.SOUND
        assert left(tmp_path) == []


@pytest.mark.parametrize("is_cut_between", [True, False])
async def test_a_cut_between_the_two_names_is_finished_by_the_next_start(tmp_path, is_cut_between):
    store = await values.opened(tmp_path / "chats.db")
    old = values.long_conversation(3)
    await store.conversations.save(old)
    copy = await saved(store, tmp_path / "mine.orca-copy")
    new = values.long_conversation(2)
    await store.conversations.save(new)
    await store.close()
    files.copy_private(copy, tmp_path / "chats.db.restored")
    if is_cut_between:
        before = tmp_path / "backups" / "chats-20261128T150033Z-before-restore.db"
        before.parent.mkdir(exist_ok=True)
        (tmp_path / "chats.db").rename(before)
    store = await values.opened(tmp_path / "chats.db")
    assert store.recovery is None
    found = {each.id for each in await store.conversations.list()}
    assert found == ({old.id} if is_cut_between else {old.id, new.id})
    assert not (tmp_path / "chats.db.restored").exists()
    await store.close()


async def test_a_look_that_comes_as_the_store_closes_leaves_nothing(tmp_path):
    store = await values.opened(tmp_path / "chats.db")
    path = await saved(store, tmp_path / "mine.orca-copy")
    await store.close()
    assert isinstance(await store.copies.look(path), StoreProblem)
    assert left(tmp_path) == []


async def test_a_look_tells_how_far_the_check_is_and_can_be_given_up_amidst(
    tmp_path, store, monkeypatch
):
    monkeypatch.setattr(database, "_TOLD_STEPS", 20)
    monkeypatch.setattr(database, "_PAGE_STEPS", 3)
    for _ in range(20):
        await store.conversations.save(values.long_conversation(20))
    path = await saved(store, tmp_path / "mine.orca-copy")
    told: list[int] = []
    asked: list[bool] = []  # in the thread of the work, which may be ahead of what is told

    def wanted(times: int) -> Callable[[], bool]:
        asked.clear()

        def is_wanted() -> bool:
            asked.append(True)
            return len(asked) <= times

        return is_wanted

    look = await store.copies.look(
        path, CopyWatch(lambda done, _: told.append(done), wanted(1_000_000))
    )
    assert isinstance(look, CopyLook)
    await store.copies.forget(look.staged)
    checked = [done for done in told if done > 300]
    assert told == sorted(told)
    assert len(set(checked)) > 20
    assert 700 < checked[-1] < 1000, "never all before its end"
    given_up: list[int] = []
    most = len(asked) * 3 // 4
    half = CopyWatch(lambda done, _: given_up.append(done), wanted(most))
    assert await store.copies.look(path, half) is None
    assert len(asked) == most + 1, "not asked again"
    assert 300 < given_up[-1] < checked[-1]
    assert left(tmp_path) == []


async def test_a_check_of_a_copy_leaves_its_search_index_as_it_was(tmp_path, store):
    await store.conversations.save(values.long_conversation(20, "kingfishers"))
    path = await saved(store, tmp_path / "mine.orca-copy")
    await store.close()
    was = path.read_bytes()
    assert database.examine(path, 999) is database.Verdict.SOUND
    assert [a for a, b in zip(path.read_bytes(), was, strict=True) if a != b] == []
    again = await values.opened(path)
    assert len(await again.search.find("kingfishers")) == 40
    await again.close()
