"""What stands around a program on a desk: a screen, a session bus, a keyring.

It runs in a system of its own beside the system under trial, so that nothing of it hides what that
one lacks; the two share ``/tmp``, where the sockets are.
"""

from __future__ import annotations

import os
import subprocess
import time
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from systems.minimal_system import NotReadyError, System

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PACKAGES = ("xvfb", "openbox", "weston", "dbus", "gnome-keyring", "xkb-data")
SCREENS = ("x11", "wayland", "headless")
"""An X server; weston as a window of one, whose keyboard and mouse it has; weston with neither."""

_PATIENCE_SECONDS = 60.0
_SIZE = (1440, 900)


class Desk:
    """The system beside; ``tmp`` is the folder that both systems see as ``/tmp``."""

    def __init__(self, suite: str, tmp: Path) -> None:
        self.tmp = tmp
        self._system = System(suite, PACKAGES, tmp)
        folder = tmp / ".X11-unix"
        folder.mkdir(exist_ok=True)
        folder.chmod(0o1777)

    @contextmanager
    def session(
        self, user: int, screen: str = "", *, keyring: bool = False
    ) -> Iterator[dict[str, str]]:
        """A screen and, if wanted, a bus with a keyring: the variables that lead there."""
        run = self.tmp / f"run-{user}"
        run.mkdir(exist_ok=True)
        run.chmod(0o700)
        os.chown(run, user, user)
        with ExitStack() as stack:
            variables = {}
            if screen in {"x11", "wayland"}:
                variables = stack.enter_context(self._xvfb(user))
            if screen in {"wayland", "headless"}:
                variables = stack.enter_context(self._weston(user, variables))
            if keyring:
                variables |= stack.enter_context(self._keyring(user))
            yield variables

    @contextmanager
    def _xvfb(self, user: int) -> Iterator[dict[str, str]]:
        number = next(each for each in range(50, 99) if not _is_taken(self.tmp, each))
        size = "x".join(map(str, (*_SIZE, 24)))
        words = ["Xvfb", f":{number}", "-screen", "0", size, "-nolisten", "tcp", "-noreset"]
        there = self.tmp / ".X11-unix" / f"X{number}"
        with self._running(words, user, {}, there.exists):
            variables = {"DISPLAY": f":{number}"}
            with self._running(["openbox", "--sm-disable"], user, variables):
                yield variables

    @contextmanager
    def _weston(self, user: int, around: dict[str, str]) -> Iterator[dict[str, str]]:
        socket = self.tmp / f"run-{user}" / "wayland-trial"
        is_old = self._system.suite == "bookworm"  # weston 10 names what it is told by files
        kind = "x11" if around else "headless"
        words = ["weston", f"--backend={kind}-backend.so" if is_old else f"--backend={kind}"]
        words += ["--use-pixman"] if is_old else ["--renderer=pixman"]
        words += [
            f"--width={_SIZE[0]}",
            f"--height={_SIZE[1]}",
            "--socket=wayland-trial",
            "--idle-time=0",
        ]
        with self._running(words, user, around, socket.exists):
            yield {"WAYLAND_DISPLAY": "wayland-trial"}
        socket.unlink(missing_ok=True)

    @contextmanager
    def _keyring(self, user: int) -> Iterator[dict[str, str]]:
        socket = self.tmp / f"run-{user}" / "bus"
        address = {"DBUS_SESSION_BUS_ADDRESS": f"unix:path=/tmp/run-{user}/bus"}
        bus = ["dbus-daemon", "--session", "--nofork", "--nopidfile"]
        bus.append(f"--address={address['DBUS_SESSION_BUS_ADDRESS']}")
        daemon = (
            "printf practice | exec gnome-keyring-daemon --foreground --unlock --components=secrets"
        )
        control = self.tmp / f"run-{user}" / "keyring" / "control"
        with (
            self._running(bus, user, {}, socket.exists),
            self._running(["sh", "-c", daemon], user, address, control.exists),
        ):
            yield address
        socket.unlink(missing_ok=True)

    @contextmanager
    def _running(
        self,
        words: list[str],
        user: int,
        variables: dict[str, str],
        is_there: Callable[[], bool] = lambda: True,
    ) -> Iterator[None]:
        """Something that runs until it is no longer needed."""
        process = self._system.start(
            words, user, variables, log=self.tmp / f"{Path(words[0]).name}.log"
        )
        try:
            end = time.monotonic() + _PATIENCE_SECONDS
            while not is_there():
                if process.poll() is not None or time.monotonic() > end:
                    raise NotReadyError(f"{words} did not start")
                time.sleep(0.05)
            yield
        finally:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()


def _is_taken(tmp: Path, number: int) -> bool:
    """Whether a display of that number is used here, or by this machine: names are shared."""
    sockets = Path("/proc/net/unix").read_text(encoding="ascii", errors="replace")
    return f"/tmp/.X11-unix/X{number}\n" in sockets or (tmp / ".X11-unix" / f"X{number}").exists()
