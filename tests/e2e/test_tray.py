"""The icon in a real tray on a real bus: the window goes on behind it, comes back, and ends."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.support.notice_daemon import MISSING, Session
from tests.support.tray_daemon import TrayDaemon
from tests.support.waiting import look_until

pytestmark = pytest.mark.skipif(MISSING, reason="no dbus-daemon")


@pytest.fixture
def bus() -> Iterator[Session]:
    session = Session()
    yield session
    session.close()


@pytest.fixture
def tray(bus: Session) -> Iterator[TrayDaemon]:
    daemon = TrayDaemon(bus.address)
    yield daemon
    daemon.close()


def test_the_window_hides_comes_back_and_ends_by_its_menu(
    program: Callable[..., subprocess.Popen[str]],
    program_environment: dict[str, str],
    bus: Session,
    tray: TrayDaemon,
    tmp_path: Path,
) -> None:
    folder = tmp_path / "profile"
    folder.mkdir()
    wanted = {"shows_tray": True, "closing": "hide", "language": "en"}
    (folder / "preferences.json").write_text(json.dumps(wanted), encoding="utf-8")
    child = program(
        "--practice",
        "--profile",
        folder,
        DBUS_SESSION_BUS_ADDRESS=bus.address,
        XDG_CURRENT_DESKTOP="KDE",
    )

    def shown(name: str) -> str:
        words = ["xdotool", "search", "--onlyvisible", "--name", name]
        found = subprocess.run(
            words, env=program_environment, capture_output=True, text=True, check=False
        )
        return found.stdout.strip()

    look_until(lambda: tray.item)
    look_until(lambda: shown("^New chat|^Orca Desktop"))
    assert [*tray.entries()] == ["Open Orca Desktop", "New chat", "Quick question", "Quit"]
    window = shown("^New chat|^Orca Desktop").split()[0]
    close = ["xdotool", "key", "--window", window, "ctrl+w"]
    subprocess.run(close, env=program_environment, check=False)
    look_until(lambda: not shown("^New chat|^Orca Desktop"))
    assert child.poll() is None, "it goes on in the tray"
    tray.choose("Quick question")
    look_until(lambda: shown("^Quick question"))
    assert not shown("^New chat|^Orca Desktop")
    tray.press()
    look_until(lambda: shown("^New chat|^Orca Desktop"))
    tray.choose("Quit")
    child.communicate(timeout=60)
    assert child.returncode == 0
