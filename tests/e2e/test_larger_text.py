"""The whole program follows a desktop that wants larger text, and remembers it."""

from __future__ import annotations

import json
import signal
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.support.notice_daemon import MISSING, Session
from tests.support.portal_daemon import PortalDaemon
from tests.support.waiting import look_until

pytestmark = pytest.mark.skipif(MISSING, reason="no dbus-daemon")
SCALE = ("org.gnome.desktop.interface", "text-scaling-factor")


def kept_in(folder: Path) -> dict[str, Any]:
    """What is remembered about the window; nothing before anything is."""
    file = folder / "preferences.json"
    found: dict[str, Any] = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
    return found


def test_what_the_desktop_wants_is_asked_and_remembered(
    program: Callable[..., subprocess.Popen[str]],
    tmp_path: Path,
) -> None:
    folder = tmp_path / "profile"
    session = Session()
    try:
        portal = PortalDaemon(session.address, {SCALE: ("d", 1.5)})
        try:
            words = ("--practice", "--lang", "en", "--profile", folder)
            child = program(*words, DBUS_SESSION_BUS_ADDRESS=session.address)
            look_until(lambda: kept_in(folder).get("text_scale") == 1.5)
            assert len(portal.asked) == 3
            child.send_signal(signal.SIGTERM)
            child.communicate(timeout=60)
            assert child.returncode == 0
        finally:
            portal.close()
    finally:
        session.close()
    assert kept_in(folder)["text_scale"] == 1.5
    assert kept_in(folder)["zoom"] == 1.0, "what the person chose is another thing"
