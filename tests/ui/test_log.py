"""The log is a help for later and never a trouble of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

WARN = """
import logging, sys
from pathlib import Path
from orca_desktop.app import log
log.start(Path(sys.argv[1]))
logging.getLogger("orca_desktop").warning("a warning")
"""
FULL = Path("/dev/full")


@pytest.mark.skipif(not FULL.exists(), reason="only Linux has a file that is always full")
def test_a_log_that_cannot_be_written_says_nothing_on_the_terminal():
    done = subprocess.run(
        [sys.executable, "-c", WARN, str(FULL)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_a_warning_is_in_the_file(tmp_path):
    file = tmp_path / "log"
    subprocess.run([sys.executable, "-c", WARN, str(file)], check=True, timeout=60)
    assert "WARNING orca_desktop: a warning" in file.read_text(encoding="utf-8")
