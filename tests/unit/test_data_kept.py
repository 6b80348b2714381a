"""The real program, which restores, moves its folder and starts again; killed where it is worst."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from tests.support.kills import kills

pytestmark = [
    pytest.mark.slow,
    pytest.mark.kills,
    pytest.mark.skipif(os.name != "posix", reason="kill -9 is a signal of POSIX"),
]

ROOT = Path(__file__).parents[2]
KILLS = kills(4)

PROGRAM = """
import asyncio, json, os, sys
from pathlib import Path
what, other = sys.argv.pop(1), Path(sys.argv.pop(1))
from orca_desktop.app import composition, start
from orca_desktop.domain.conversation import Draft
from orca_desktop.session.intents import AskQuestion
from orca_desktop.session.tasks import spawn

def say(*words):
    print(json.dumps(words), flush=True)

async def settled(session):
    while not session.workspace.is_at_rest:
        await asyncio.sleep(0.01)

async def ask(session, words):
    await session.new_conversation()
    await session.ask(AskQuestion(Draft(words)))
    await settled(session)

async def work(program, window, profile):
    session, backups = program.session, program.session.backups
    titles = sorted(each.title for each in session.library.summaries)
    deleted = sorted(each.title for each in await session.bin.entries())
    say("open", os.getpid(), str(profile.folder), titles, deleted)
    if what == "look" or "AGAIN" in os.environ:
        window.close()
        return
    os.environ["AGAIN"] = "1"
    copy = other.with_suffix(".orca-copy")
    if not titles:
        await ask(session, "First words")
    for _ in range(3):  # so that a copy takes a while
        await session.attachments.bring(os.urandom(900_000).hex().encode(), "noise.txt")
    match what:
        case "back up":
            say("begun")
            say("done", str(await backups.back_up()))
            await asyncio.sleep(60)
        case "save":
            say("begun")
            say("done", str((await backups.save_copy(copy, attachments=True)).path))
            await asyncio.sleep(60)
        case "restore" | "restore and die":
            saved = await backups.save_copy(copy, attachments=True)
            await ask(session, "Second words")
            look = await backups.look(copy)
            say("begun")
            done = await backups.restore(look)
            assert done is True, str(done)
            say("done")
            if what == "restore":
                window.start_again()
        case "move" | "move and die":
            say("begun")
            problem = await session.mover.move(other, profile)
            assert problem is None, str(problem)
            say("done")
            if what == "move":
                window.start_again()
        case "erase":
            (summary,) = session.library.summaries
            await session.delete(summary.id)
            say("begun")
            assert await session.bin.erase([summary.id]) == 1
            say("done")
            await asyncio.sleep(60)

opened = composition.Program.open
async def open_(profile, window, **given):
    program = await opened(profile, window, **given)
    if isinstance(program, composition.Program):
        spawn(work(program, window, profile), "steps")
    return program
composition.Program.open = open_
sys.exit(start.main())
"""


def started(profile: Path, what: str, other: Path) -> subprocess.Popen[str]:
    words = [
        sys.executable,
        "-c",
        PROGRAM,
        what,
        str(other),
        "--practice",
        "--profile",
        str(profile),
    ]
    return subprocess.Popen(
        words,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )


def told(child: subprocess.Popen[str]) -> list[Any]:
    """What a program said until its end, and how it ended."""
    said, errors = child.communicate(timeout=120)
    assert child.returncode == 0, errors
    return [json.loads(line) for line in said.splitlines()]


def look_into(profile: Path, other: Path) -> Any:
    """What the next start finds: where, which chats, and which in the bin."""
    ((kind, _, folder, titles, deleted),) = told(started(profile, "look", other))
    assert kind == "open"
    return folder, titles, deleted


def test_a_restored_program_starts_again_with_what_was_restored(tmp_path):
    profile = tmp_path / "profile"
    first, *rest = told(started(profile, "restore", tmp_path / "other"))
    begun, done, second = rest
    assert [begun, done] == [["begun"], ["done"]]
    assert second == ["open", first[1], str(profile), ["First words"], []], "in the same process"
    assert look_into(profile, tmp_path)[1] == ["First words"]


def test_a_program_whose_folder_was_moved_starts_again_there(tmp_path):
    profile, place = tmp_path / "profile", tmp_path / "place"
    *_, second = told(started(profile, "move", place))
    assert second[2:] == [str(place), ["First words"], []]
    assert look_into(profile, tmp_path)[0] == str(place)


@pytest.mark.parametrize("what", ["back up", "save", "restore and die", "move and die", "erase"])
def test_a_program_that_is_killed_while_it_keeps_the_data_loses_nothing(tmp_path, what):
    chance = random.Random(4711)  # noqa: S311 - the same moments each time, as far as they can be
    outcomes = set()
    for number in range(KILLS):
        profile, other = tmp_path / f"profile{number}", tmp_path / f"other{number}"
        child = started(profile, what, other)
        assert child.stdout is not None
        for wanted in ("open", "begun"):
            line = json.loads(child.stdout.readline())
            assert line[0] == wanted
        time.sleep(chance.random() * 0.25)
        child.kill()
        said, errors = child.communicate(timeout=60)
        assert child.returncode == -signal.SIGKILL, errors
        is_done = "done" in said
        folder, titles, deleted = look_into(profile, other)
        match what:
            case "erase":
                assert (titles, deleted) in (([], ["First words"]), ([], []))
                assert not is_done or deleted == []
            case "restore and die":
                both = ["First words", "Second words"]
                assert titles in (["First words"], both)
                assert not is_done or titles == ["First words"]
            case "move and die":
                assert folder in (str(profile), str(other))
                assert not is_done or folder == str(other)
                assert titles == ["First words"]
            case _:
                assert titles == ["First words"]
        outcomes.add(is_done)
    assert outcomes
