"""Damaged files of every kind end nothing, hold nothing up and leave nothing behind.

As many of each kind are tried as ``ORCA_DESKTOP_FUZZ`` says, from ``ORCA_DESKTOP_FUZZ_SEED`` on.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections import Counter
from pathlib import Path

import pytest

from orca_desktop.attachments import reader
from orca_desktop.domain.attachments import Prepared, Refusal
from tests.support import attachment_fuzzer, attachments as made

ROOT = Path(__file__).parents[3]
COUNT = int(os.environ.get("ORCA_DESKTOP_FUZZ", "40"))
SEED = int(os.environ.get("ORCA_DESKTOP_FUZZ_SEED", "0"))
PATIENCE = 60
"""Seconds for one file; a hanging reader takes for ever, a busy machine a while."""
MOST_LEFT = 60_000_000
"""Bytes that the process may grow by; readers keep some for their next picture."""


def told(kind: str, folder: Path) -> list[tuple[str, int]]:
    """What became of each file, and the memory after it; fails at the file that ended it all."""
    arguments = [kind, str(COUNT), str(SEED)]
    whole = made.EVERY_KIND[kind]()
    (folder / "whole").write_bytes(whole)
    with (folder / "whole").open("rb") as given:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.support.attachment_fuzzer", *arguments],
            cwd=ROOT,
            stdin=given,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
    found: list[tuple[str, int]] = []
    with process:
        assert process.stdout is not None
        for number in range(COUNT):
            watch = threading.Timer(PATIENCE, process.kill)
            watch.start()
            line = process.stdout.readline().split()
            watch.cancel()
            if len(line) != 3:
                process.kill()
                _, said = process.communicate()
                file = folder / f"{number}.{kind}"
                file.write_bytes(attachment_fuzzer.files(whole, kind, SEED)(number))
                pytest.fail(f"{file}: ended with {process.returncode}\n{said}")
            found.append((line[1], int(line[2])))
    assert process.returncode == 0
    return found


@pytest.mark.parametrize("kind", made.EVERY_KIND)
@pytest.mark.slow
def test_damaged_files_end_nothing_and_leave_nothing(kind, tmp_path):
    found = told(kind, tmp_path)
    became = Counter(what for what, _ in found)
    assert len(became) > 1, f"all became {became}, so nothing is tried"
    early, late = found[len(found) // 2][1], found[-1][1]
    assert late - early < MOST_LEFT, f"it grew from {early:,} to {late:,} bytes"


@pytest.mark.parametrize("kind", made.EVERY_KIND)
async def test_damaged_files_are_read_or_refused(kind):
    file = attachment_fuzzer.files(made.EVERY_KIND[kind](), kind, SEED)
    for number in range(1 + COUNT // 40):
        found = await reader.read(file(number), f"{kind} {number}")
        assert isinstance(found, Prepared | Refusal)
