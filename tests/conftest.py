"""What every test may rely on: no real profile, no real keyring, no key, a known platform.

`python3 dev.py test` gives the run a screen, a session bus and an unlocked keyring of its own and
says so in two variables. Without them a test that needs the real thing is skipped with a reason,
so that no window ever jumps up on a developer's desk and no test asks a developer's keyring; in an
automatic run (CI=true) nothing is skipped and such a test fails.
"""

from __future__ import annotations

import asyncio
import gc
import itertools
import os
import tempfile
from collections.abc import Callable, Generator, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Final

import hypothesis
import pytest

import dev
from tests.languages.texts import tool
from tests.support import clock
from tests.support.examples import cases, examples

ROOT = Path(__file__).parents[1]
SCREEN = os.environ.get("ORCA_DESKTOP_TEST_SCREEN", "")
KEYRING = os.environ.get("ORCA_DESKTOP_TEST_KEYRING", "")
NEEDS = {
    "e2e": (SCREEN, "needs a screen of its own: python3 dev.py test"),
    "keyring": (KEYRING, "needs a keyring of its own: python3 dev.py test"),
}

# As in the program: a widget that is collected on another thread would crash the run.
gc.disable()
YOUNG_EVERY = 20
ALL_EVERY = 400
"""After so many tests what is young, or all, is looked through for garbage. What a test leaves is
younger than the look right after it, so the long look, a second and more, is seldom worth it."""
LEAST_CASES: Final = {"ui": 2, "unit": 3}
"""So many cases of a test each run tries, if there are so many; those with a window are dear."""
_ended = itertools.count(1)
_loops: list[asyncio.AbstractEventLoop] = []
KEPT_LOOPS = 200
"""So many loops of tests are kept. A thread that was left behind may still hold the loop it was to
answer to; were it the last to let go, Qt's timers would be destroyed on a thread not their own."""

# How long an example takes says more of the machine's other work than of the code.
hypothesis.settings.register_profile("unhurried", deadline=None, max_examples=examples(100))
hypothesis.settings.load_profile("unhurried")

# Neither the day nor the place of the computer is in any test; see tests/support/clock.py.
_clock = clock.begin()

# Qt reads these once, when the first QApplication of this process is made.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.pop("ORCAROUTER_API_KEY", None)
if not KEYRING:
    os.environ["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"


def pytest_configure() -> None:
    """Let the loop count as running while pytest-qt handles events, or closes windows, between parts.

    Timers are among them, and carry the steps of coroutines; one that is taken while no loop runs
    fails with "no running event loop".
    """
    from pytestqt import plugin, qtbot

    dev.compile_translations(partial(tool, "lrelease"))

    def within_loop(handle: Callable[..., None]) -> Callable[..., None]:
        def handle_within_loop(*given: object) -> None:
            loop = _loops[-1] if _loops else None
            if loop is None or loop.is_closed() or asyncio._get_running_loop() is not None:
                handle(*given)
                return
            asyncio._set_running_loop(loop)
            try:
                handle(*given)
            finally:
                asyncio._set_running_loop(None)

        return handle_within_loop

    for wait in (qtbot.QtBot.waitUntil, qtbot.QtBot.waitSignal, qtbot.QtBot.waitExposed):
        assert wait.__kwdefaults__ is not None
        wait.__kwdefaults__["timeout"] = 60_000  # a machine may be busy; what never comes is rare
    plugin._process_events = within_loop(plugin._process_events)
    plugin._close_widgets = within_loop(qtbot._close_widgets)  # type: ignore[attr-defined]


def pytest_make_parametrize_id(val: object, argname: str) -> str | None:
    """Name no test by bytes.

    An archive tells when it was made, and workers that name a test differently do not run at all.
    """
    return argname if isinstance(val, bytes) else None


@pytest.hookimpl(wrapper=True)
def pytest_collection_modifyitems(
    config: pytest.Config, items: list[pytest.Item]
) -> Generator[None]:
    """Mark tests by their folder, and skip what this run cannot do unless it must do all.

    Of the tests that were chosen by their marks, then, the cases that this run tries are kept.
    """
    automatic = os.environ.get("CI", "").lower() in {"1", "true"}
    for item in items:
        folder = item.path.relative_to(ROOT / "tests").parts[0]
        if folder in {"e2e", "ui"}:
            item.add_marker(folder)
        for marker, (present, reason) in NEEDS.items():
            if item.get_closest_marker(marker) and not present and not automatic:
                item.add_marker(pytest.mark.skip(reason=reason))
    yield
    _leave_out_cases(config, items)


def _leave_out_cases(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Keep the share of the cases of each test that this run tries."""
    by_test: dict[str, list[pytest.Item]] = {}
    for item in items:
        by_test.setdefault(item.nodeid.partition("[")[0], []).append(item)
    kept = set()
    for found in by_test.values():
        least = LEAST_CASES["ui" if found[0].get_closest_marker("ui") else "unit"]
        kept |= {found[place] for place in cases(len(found), least)}
    if len(kept) < len(items):
        config.hook.pytest_deselected(items=[item for item in items if item not in kept])
        items[:] = [item for item in items if item in kept]


def pytest_asyncio_loop_factories(
    item: pytest.Item,
) -> Mapping[str, Callable[[], asyncio.AbstractEventLoop]]:
    """Tests with a QApplication run their coroutines on the program's own Qt loop."""
    if "qapp" in getattr(item, "fixturenames", ()):
        return {"qt": _qt_loop}
    return {"plain": asyncio.new_event_loop}


def pytest_runtest_logstart() -> None:
    """Let each test begin at the same moment in the same place."""
    _clock.restart()
    clock.live_in(clock.ZONE)


def pytest_runtest_logfinish() -> None:
    """Collect garbage on this thread, now and then, since Python does not by itself."""
    ended = next(_ended)
    gc.collect(2 if ended % ALL_EVERY == 0 else 1 if ended % YOUNG_EVERY == 0 else 0)


def pytest_sessionfinish() -> None:
    """Empty the clipboard of the offscreen platform.

    It outlives the interpreter there, and what Python had put into it cannot be destroyed then.
    """
    import sys

    if (gui := sys.modules.get("PySide6.QtGui")) and gui.QGuiApplication.instance():
        gui.QGuiApplication.clipboard().clear()


def _qt_loop() -> asyncio.AbstractEventLoop:
    from PySide6.QtWidgets import QApplication

    from orca_desktop.ui.platform.loop import Loop

    _loops.append(Loop(QApplication.instance()))
    del _loops[:-KEPT_LOOPS]
    return _loops[-1]


@pytest.fixture(autouse=True, scope="session")
def _folders_of_nobody() -> Iterator[None]:
    """Point the folders of a user at new, empty ones."""
    with tempfile.TemporaryDirectory(prefix="orca-", ignore_cleanup_errors=True) as home:
        patch = pytest.MonkeyPatch()
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
            patch.setenv(name, str(Path(home, name.lower())))
        yield
        patch.undo()


@pytest.fixture
def program_environment(tmp_path: Path) -> dict[str, str]:
    """The environment for the whole program as a child process on the real screen.

    Add ORCAROUTER_API_KEY or other variables to the copy that a test gets.
    """
    return {
        **os.environ,
        "DISPLAY": SCREEN,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "PYTHONPATH": str(ROOT),
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
    }
