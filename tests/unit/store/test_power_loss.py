"""Power cuts at any moment: what was said to be saved is there, and nothing is damaged.

``ORCA_POWER_LOSS`` sets how many states are tried for each kind of work.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

import pytest

from orca_desktop import paths
from orca_desktop.store import SavedCopy, backup, database, moving
from tests.support import power_loss
from tests.unit.store import values

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="what is written is recorded by strace"),
]

NUMBER = int(os.environ.get("ORCA_POWER_LOSS", "40"))
NEWEST = database.shipped_migrations()[-1].version
WORD = "Rhododendronabc"

PROGRAM = """
import asyncio, os, sys
from pathlib import Path
from orca_desktop import paths
from orca_desktop.store import Store, CopyLook, SavedCopy
from tests.unit.store import values
what, root = sys.argv[1], Path(sys.argv[2])
def say(words):
    os.write(1, f"{words}\\n".encode())
async def main():
    profile = paths.open_profile(root / "profile")
    store = await Store.open(profile.database, profile.backups)
    copy = root / "mine.orca-copy"
    say("begun")
    match what:
        case "chat":
            for number in range(12):
                chat = values.long_conversation(2)
                assert await store.conversations.save(chat) is None
                say(chat.id)
        case "back up":
            for number in range(2):
                say(await store.backup.make())
                await asyncio.sleep(1.0)
        case "save":
            done = await store.copies.save(copy, attachments=False)
            assert isinstance(done, SavedCopy), done
            say("done")
        case "restore":
            look = await store.copies.look(copy)
            assert isinstance(look, CopyLook), look
            assert await store.copies.make_ready(look) is True
            assert isinstance(await store.copies.restore(look, []), Path)
            say("done")
        case "move":
            place = root / "place"
            assert await store.moving.move(place, lambda: paths.lead_to(profile, place)) is None
            say("done")
            chat = values.long_conversation(2)
            assert await store.conversations.save(chat) is None
            say(chat.id)
        case "erase":
            (each,) = [each for each in await store.conversations.list() if each.title == "gone"]
            await store.conversations.delete(each.id)
            assert await store.bin.erase([each.id]) == 1
            say("done")
            assert await store.wiping.wipe() is None
            say("wiped")
    await store.close()
asyncio.run(main())
"""


async def prepared(root: Path) -> tuple[str, set[str]]:
    """A profile, and a copy of it as it was before; the id of what is in the copy, and all ids."""
    profile = paths.open_profile(root / "profile")
    assert isinstance(profile, paths.Profile)
    store = await values.opened(profile.database, backups=profile.backups)
    old = values.long_conversation(20)
    await store.conversations.save(old)
    saved = await store.copies.save(root / "mine.orca-copy", attachments=True)
    assert isinstance(saved, SavedCopy)
    await store.conversations.delete(old.id)
    await store.bin.erase([old.id])
    gone = values.conversation(values.turn(WORD, values.reply(WORD)), title="gone")
    stays = values.long_conversation(20)
    for each in (gone, stays):
        await store.conversations.save(each)
    await store.close()
    return old.id, {gone.id, stays.id}


async def opened(folder: Path) -> tuple[Any, set[str]]:
    """The store of a folder after a power cut, which is not damaged, and what it holds."""
    profile = paths.open_profile(folder)
    assert isinstance(profile, paths.Profile), profile
    store = await values.opened(profile.database, backups=profile.backups)
    assert store.recovery is None
    problems = await store.thread.read(lambda c: database.complaints(c, thorough=True))
    assert problems == []
    for each in await store.conversations.list():
        assert (await store.conversations.load(each.id)).turns
    return store, {each.id for each in await store.conversations.list()}


def backups(folder: Path) -> list[str]:
    return [str(each.path) for each in backup.backups_in(folder / "backups")]


def holders(root: Path) -> list[str]:
    """The files that hold the word that is erased."""
    needles = (WORD.encode(), WORD.lower().encode())
    files = [path for path in root.rglob("*") if path.is_file()]
    return [path.name for path in files if any(each in path.read_bytes() for each in needles)]


@pytest.mark.parametrize("what", ["chat", "back up", "save", "restore", "move", "erase"])
async def test_a_power_cut_at_any_moment_loses_nothing_that_was_said_to_be_saved(tmp_path, what):
    root = tmp_path / "root"
    root.mkdir()
    old, now = await prepared(root)
    was = (root / "mine.orca-copy").read_bytes()
    before = {str(path): path.read_bytes() if path.is_file() else None for path in root.rglob("*")}
    recording = power_loss.record(PROGRAM, what, root)
    power_loss.put(before, root)
    states = list(power_loss.cuts(recording, root, NUMBER, seed=4711))
    assert len(states) >= NUMBER
    for said, state in states:
        power_loss.put(state, root)
        store, found = await opened(root / "profile")
        ids = {each for each in said if len(each) == len(old)}
        binned = await store.conversations.deleted()
        match what:
            case "restore":
                assert found in (now, {old})
                assert "done" not in said or found == {old}
            case "erase":
                assert found in (now, {each for each in now if each in found})
                assert (len(found) == 1 and not binned) or "done" not in said
                assert await store.wiping.wipe() is None
            case _:
                assert found >= now | ids
        for each in backups(store.folder):
            assert database.examine(Path(each), NEWEST) is database.Verdict.SOUND
        assert {each for each in said if each.endswith(".db")} <= set(backups(store.folder))
        folder = store.folder
        await store.close()
        if what == "erase" and len(found) == 1 and not binned:
            assert holders(root) == []
        if what == "save" and (content := (root / "mine.orca-copy").read_bytes()) != was:
            assert database.APPLICATION_ID.to_bytes(4, "big") in content[:100]
            assert database.examine(root / "mine.orca-copy", NEWEST) is database.Verdict.SOUND
        if what == "move":
            assert folder == root / "place" or "done" not in said
            moving.finish_cut_off(folder)
            assert folder == root / "place" or not (root / "place").exists()


CARELESS = """
import os, sys
root = sys.argv[1]
def write(name, data, sync):
    handle = os.open(os.path.join(root, name), os.O_CREAT | os.O_WRONLY, 0o600)
    os.write(handle, data)
    if sync:
        os.fsync(handle)
    os.close(handle)
os.write(1, b"begun\\n")
write("new", b"new", False)
os.rename(os.path.join(root, "new"), os.path.join(root, "careless"))
os.write(1, b"careless\\n")
write("fresh", b"fresh", True)
os.rename(os.path.join(root, "fresh"), os.path.join(root, "careful"))
folder = os.open(root, os.O_RDONLY)
os.fsync(folder)
os.write(1, b"careful\\n")
"""


def test_a_cut_takes_what_was_not_synced_and_leaves_what_was(tmp_path):
    (tmp_path / "careless").write_bytes(b"old")
    recording = power_loss.record(CARELESS, tmp_path)
    (tmp_path / "careless").write_bytes(b"old")
    (tmp_path / "careful").unlink()
    states = [*power_loss.cuts(recording, tmp_path, 400, seed=1)]
    told = [state.get(str(tmp_path / "careless")) for said, state in states if "careless" in said]
    assert set(told) >= {b"old", b"new", b""}, "an empty file in the place of an old one too"
    assert all(
        state[str(tmp_path / "careful")] == b"fresh" for said, state in states if "careful" in said
    )
    assert any("careful" in said for said, _ in states)
