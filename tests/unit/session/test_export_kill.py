"""A program that is killed amid an export leaves the old document or the whole new one."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.support.kills import kills
from tests.support.waiting import look_until
from tests.unit.store import values

CHILD = """
import asyncio, dataclasses, pathlib, sys
from orca_desktop.domain.attached import Attached
from orca_desktop.formats.options import DEFAULT, Attachments
from orca_desktop.session.exports import Exports
from orca_desktop.session.remembered import Remembered
from tests.support.waiting import look_until
from tests.unit.store import values

async def main():
    folder = pathlib.Path(sys.argv[1])
    store = await values.opened(folder / "profile.db")
    exports = Exports(store, Remembered(store, lambda _: None))
    file = Attached(await store.blobs.put(b"x" * 200_000, "text/plain"), "notes.txt").block
    turn = values.turn("Look", values.reply("word " * 200_000))
    both = [
        values.conversation(dataclasses.replace(turn, prompt=(file, *turn.prompt)), title=title)
        for title in ("Old", "New")
    ]
    options = dataclasses.replace(DEFAULT, attachments=Attachments.FILES)
    print("ready", flush=True)
    for number in range(10_000):
        await exports.write(both[number % 2], folder / "out.md", options)
        print(number, flush=True)

asyncio.run(main())
"""


@pytest.mark.slow
@pytest.mark.kills
@pytest.mark.parametrize("number", range(1, 1 + kills(3)))
def test_the_document_is_old_or_new_and_what_it_refers_to_is_there(tmp_path: Path, number: int):
    child = values.start(CHILD, tmp_path)
    try:
        assert child.stdout is not None
        for line in child.stdout:
            if line.strip() == str(number).encode():
                break
        look_until(lambda: any(tmp_path.glob(".orca-*.tmp")))  # the next one is being written
    finally:
        child.kill()
        child.communicate()
    text = (tmp_path / "out.md").read_text(encoding="utf-8")
    assert re.search(r"^# (Old|New)$", text, re.MULTILINE)
    assert text.endswith("-->\n")
    assert text.count("word ") >= 200_000
    assert (tmp_path / "out.files" / "notes.txt").read_bytes() == b"x" * 200_000
    assert sorted(each.name for each in tmp_path.glob("out*")) == ["out.files", "out.md"]
