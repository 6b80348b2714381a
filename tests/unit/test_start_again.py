"""A program that starts again: asked for the same, but for the files, and with the same key."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]

PROGRAM = """
import json, os, sys
from orca_desktop.app import arguments as cli, start
sys.platform = "test"  # no screen is looked for
def show(arguments, given, profile):
    key = given.key.reveal() if given.key else None
    told = [os.getpid(), str(profile.folder), arguments.debug, len(arguments.files), key]
    print(json.dumps(told), flush=True)
    if "SECOND" in os.environ:
        return 0
    os.environ["SECOND"] = "1"
    return cli.START_AGAIN
start._show = show
sys.exit(start.main())
"""


def test_a_program_that_starts_again_is_asked_for_the_same_but_for_the_files(
    tmp_path: Path,
) -> None:
    file = tmp_path / "a file.txt"
    file.touch()
    profile = tmp_path / "profile"
    words = ["--debug", str(file), "--profile", str(profile)]
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, *words],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env={**os.environ, "ORCAROUTER_API_KEY": "sk-orca-onlyforthisrun"},
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    first, second = map(json.loads, done.stdout.splitlines())
    assert first[1:] == [str(profile), True, 1, "sk-orca-onlyforthisrun"]
    assert second == [first[0], str(profile), True, 0, "sk-orca-onlyforthisrun"]


SEEN = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMessageBox
def opened(box):
    print(box.text(), flush=True)
    QTimer.singleShot(0, box, box.close)
    box.show()
QMessageBox.open = opened
from orca_desktop.app import start
sys.exit(start.main())
"""


def test_chats_that_were_moved_to_a_disk_that_is_away_are_told_in_a_window(tmp_path: Path) -> None:
    """Who starts the program from a menu sees no terminal."""
    told = {"folder": str(tmp_path / "stick"), "left": []}
    (tmp_path / "moved.json").write_text(json.dumps(told))
    for variables, is_seen in (({}, False), ({"DESKTOP_STARTUP_ID": "1"}, True)):
        done = subprocess.run(
            [sys.executable, "-c", SEEN, "--profile", str(tmp_path)],
            capture_output=True,
            text=True,
            check=False,
            cwd=ROOT,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **variables},
            timeout=60,
        )
        assert done.returncode == 2, done.stderr
        assert "Your chats were moved to" in done.stderr
        assert ("Your chats were moved to" in done.stdout) is is_seen
    assert not (tmp_path / "stick").exists()
