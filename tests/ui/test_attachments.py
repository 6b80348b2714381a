"""What is brought in is read on the loop of the window, which goes on meanwhile."""

from __future__ import annotations

import asyncio

import psutil
import pytest

from orca_desktop.attachments import reader
from orca_desktop.domain.attachments import Prepared, Refusal
from orca_desktop.session.tasks import spawn
from tests.support import attachments as made
from tests.support.waiting import turns, until


@pytest.mark.parametrize("kind", ["png", "pdf", "docx", "text"])
async def test_each_is_read_while_the_window_goes_on(qapp, kind):
    reading = spawn(reader.read(made.EVERY_KIND[kind](), f"a.{kind}"), "reading")
    await turns(3)
    assert not reading.done(), "the loop went round while it was read"
    assert isinstance(await reading, Prepared)


async def test_a_file_is_read(qapp, tmp_path):
    file = tmp_path / "words.txt"
    file.write_bytes(b"words")
    assert isinstance(await reader.read_file(file), Prepared)
    assert isinstance(await reader.read_file(tmp_path), Refusal)


async def test_taking_a_file_back_ends_its_process(qapp):
    content = made.saved(made.photo(4000, 3000), "JPEG")
    before = set(psutil.Process().children())
    reading = spawn(reader.read(content, "a.jpg", full_size=True), "reading")
    await until(lambda: set(psutil.Process().children()) - before)
    reading.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reading
    await until(lambda: set(psutil.Process().children()) <= before)
