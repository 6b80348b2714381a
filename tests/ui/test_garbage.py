"""Garbage is collected on the window's thread, and nowhere else."""

from __future__ import annotations

import gc
import threading
import weakref

from orca_desktop.ui.garbage import Garbage


class Knot:
    """A cycle that only the collection can free."""

    def __init__(self) -> None:
        self.me = self


def test_another_thread_never_collects_and_the_window_does(qtbot, qapp):
    was_on = gc.isenabled()
    garbage = Garbage(qapp)
    freed_on = []
    try:
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
        qtbot.waitUntil(lambda: watched() is None, timeout=5000)
        assert more
        assert freed_on == [threading.main_thread()]
    finally:
        garbage.deleteLater()
        gc.unfreeze()
        if was_on:
            gc.enable()
