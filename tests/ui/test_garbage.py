"""Garbage is collected on the window's thread, and nowhere else."""

from __future__ import annotations

import gc
import json
import subprocess
import sys
import threading
import weakref

import pytest
from PySide6.QtCore import QTimer

from orca_desktop.ui.platform import memory
from orca_desktop.ui.platform.gc_scheduler import GcScheduler
from tests.support.widgets import inner


class Knot:
    """A cycle that only the collection can free."""

    def __init__(self) -> None:
        self.me = self
        self.holds = b""


def old_garbage(looks: int) -> weakref.ref[Knot]:
    """Garbage that has grown old in so many looks at the younger."""
    knot = Knot()
    for _ in range(looks):
        gc.collect(1)
    return weakref.ref(knot)


@pytest.fixture
def garbage(qapp):
    was_on, interval = gc.isenabled(), sys.getswitchinterval()
    made = GcScheduler(qapp)
    yield made
    made.deleteLater()
    sys.setswitchinterval(interval)
    gc.unfreeze()
    if was_on:
        gc.enable()


@pytest.mark.slow
def test_another_thread_never_collects_and_the_window_does(qtbot, garbage):
    freed_on = []
    assert not gc.isenabled()
    watched = weakref.ref(Knot(), lambda _: freed_on.append(threading.current_thread()))

    def allocate() -> None:
        kept: list[list[int]] = [[] for _ in range(200_000)]
        assert kept

    worker = threading.Thread(target=allocate)
    worker.start()
    worker.join()
    assert watched() is not None
    more: list[list[int]] = [[] for _ in range(20_000)]
    qtbot.waitUntil(lambda: watched() is None)
    assert more
    assert freed_on == [threading.main_thread()]


@pytest.mark.slow
def test_what_is_just_being_made_is_looked_at_later(garbage):
    inner(garbage, QTimer).stop()
    garbage.look()
    watched = weakref.ref(Knot())
    kept: list[list[int]] = [[] for _ in range(20_000)]
    garbage.look()
    assert watched() is not None, "who waits for it does not wait for the look"
    kept += [[] for _ in range(20_000)]
    garbage.look()
    assert watched() is None, "but it is put off once alone"
    assert kept


@pytest.mark.slow
def test_everything_is_looked_at_only_in_a_quiet_moment(garbage):
    inner(garbage, QTimer).stop()
    watched = old_garbage(200)
    kept: list[list[list[int]]] = []
    for _ in range(20):
        kept.append([[] for _ in range(1000)])
        garbage.look()
    assert watched() is not None
    for _ in range(10):
        garbage.look()
    assert watched() is None


@pytest.mark.slow
def test_what_is_long_overdue_waits_no_more(garbage):
    inner(garbage, QTimer).stop()
    watched = old_garbage(1300)
    kept: list[list[list[int]]] = []
    for _ in range(3):
        kept.append([[] for _ in range(1000)])
        garbage.look()
    assert watched() is None


@pytest.mark.slow
def test_other_threads_keep_the_window_waiting_for_a_moment_only(garbage):
    assert sys.getswitchinterval() <= 0.001


@pytest.mark.slow
def test_what_few_objects_hold_goes_in_a_quiet_moment(garbage):
    inner(garbage, QTimer).stop()
    gc.collect()
    watched = weakref.ref(Knot())
    kept: list[list[int]] = [[] for _ in range(600)]  # fewer than any look at the younger waits for
    for _ in range(40):
        garbage.look()
    assert watched() is None
    assert kept


@pytest.mark.skipif(not memory.held(), reason="there is nothing to give back here")
@pytest.mark.slow
def test_what_grew_in_the_quiet_goes_again_in_the_quiet(garbage):
    inner(garbage, QTimer).stop()
    gc.collect()
    for _ in range(200):
        garbage.look()
    knot = Knot()
    knot.holds = b"whale" * 8_000_000
    watched = weakref.ref(knot)
    del knot
    for _ in range(25):
        garbage.look()
    assert watched() is None


FREED = """
import json
from orca_desktop.ui.platform import memory

memory.ask_for_large_pieces()
before = memory.held()
pieces = [bytearray(200_000) for _ in range(400)]
full = memory.held()
del pieces[::2], pieces[:-1]
memory.give_back()
print(json.dumps([full - before, memory.held() - before]))
"""
"""Pieces as small as most are freed between others that stay, then given back."""

RESTED = """
import asyncio, json, sys, threading
from pathlib import Path
from orca_desktop.store import Store, thread
from orca_desktop.ui.platform import memory


async def play():
    memory.ask_for_large_pieces()
    thread.RESTS_AFTER = 0.05
    rests = threading.Semaphore(0)

    def rested():
        memory.give_back()
        rests.release()

    store = await Store.open(Path(sys.argv[1]), rested=rested)
    await store.settings.save("one", "x")
    await asyncio.to_thread(rests.acquire)
    before = memory.held()
    for number in range(40):
        await store.settings.save(f"one {number}", "x" * 600_000)
    full = memory.held()
    await asyncio.to_thread(rests.acquire)
    print(json.dumps([full - before, memory.held() - before]))
    await store.close()


asyncio.run(play())
"""
"""Large values pass through the database, which then rests."""


@pytest.mark.skipif(not memory.held(), reason="there is nothing to give back here")
@pytest.mark.parametrize("script", [FREED, RESTED], ids=["freed", "rested"])
def test_freed_memory_goes_back_to_the_system(tmp_path, script):
    """In a process of its own, where nobody else takes or frees."""
    command = [sys.executable, "-c", script, str(tmp_path / "chats.db")]
    ended = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    grown, left = json.loads(ended.stdout)
    assert grown > 12_000_000
    assert left < grown / 2
