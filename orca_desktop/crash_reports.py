"""What became of runs that ended by a fault of the program: reports to be read and handed on.

A report is made of the trace that a run left (``crash_trace``) by taking over those lines alone
whose shape is known: versions, times, kinds of faults, places in the program. So nothing of the
person can be in it, whatever an exception said. Nothing is ever sent.
"""

from __future__ import annotations

import contextlib
import datetime
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from orca_desktop.crash_trace import PREFIX, SUFFIX
from orca_desktop.domain import clock
from orca_desktop.file_lock import FileLock

_REPORT: Final = "fault-"
KEPT: Final = 5
_MOST_BYTES: Final = 64 * 1024
_MOST_LINES: Final = 400
_LONGEST: Final = 300

_FAULT: Final = re.compile(
    r"(?:Fatal Python error|Windows fatal exception|Python error|Behind it):"
)
"""How the first line of a fault begins, and none of a run that only ended."""

_NAME: Final = r"[\w.<>\\]+"
_KNOWN: Final = re.compile(
    rf"Fatal Python error: [A-Za-z ]+"
    rf"|Windows fatal exception: [\w ]+"
    rf"|(?:Python error|Behind it): {_NAME}"
    r"|(?:Current t|T)hread 0x[0-9a-f]+(?: \[[\w -]*\])? \(most recent call first\):"
    r"|  (?:\.\.\.|Garbage-collecting|<no Python frame>|<cannot get C stack on this system>)"
    r"|Extension modules: [\w., ]+ \(total: \d+\)"
)
_ABOUT: Final = re.compile(r"(?:Orca Desktop|Python|System|Started) [\w .,:·+/()-]+")
_FRAME: Final = re.compile(
    rf'  File "(?P<file>[^"]*)", line (?P<line>\d+|\?\?\?) in (?P<name>{_NAME})'
)
_LIBRARIES: Final = ("site-packages", "dist-packages", "lib-dynload")
_OWN: Final = "orca_desktop"
_PYTHON: Final = re.compile(r"python\d[\d.]*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class CrashReport:
    """A fault that ended the program: when, and what is known of it, as plain lines."""

    when: datetime.datetime
    text: str


def collect(folder: Path) -> CrashReport | None:
    """The newest fault since this was last asked; each is told once, and some are kept to be read.

    Runs that left no fault behind, such as one that was killed, are forgotten. What belongs to a
    program that still runs is left alone. Raises nothing.
    """
    found = None
    for trace in _files(folder, PREFIX):
        if trace.stem.endswith(f"-{os.getpid()}"):
            continue
        with contextlib.suppress(OSError):
            found = _take_over(trace) or found
    for old in _files(folder, _REPORT)[:-KEPT]:
        with contextlib.suppress(OSError):
            old.unlink()
    return found


def newest(folder: Path) -> CrashReport | None:
    """The newest fault that is kept, told or not."""
    for each in reversed(_files(folder, _REPORT)):
        with contextlib.suppress(OSError):
            with each.open("rb") as opened:
                text = opened.read(_MOST_BYTES).decode("utf-8", "replace")
            return CrashReport(_moment(each.stat()), text)
    return None


def _files(folder: Path, prefix: str) -> list[Path]:
    """The files of a kind, the oldest first: their names begin with when they were made."""
    try:
        return sorted(folder.glob(f"{prefix}*{SUFFIX}"))
    except OSError:
        return []


def _take_over(trace: Path) -> CrashReport | None:
    """Make a report of what a run left, in the place of that, if it left a fault."""
    lock = FileLock(trace)
    if not lock.take():
        return None
    handle = lock.handle
    assert handle is not None  # noqa: S101 - it was just taken
    try:  # by the handle that is locked: some systems let no other one read
        when = _moment(os.fstat(handle))
        lines = os.read(handle, _MOST_BYTES).decode("utf-8", "replace").splitlines()
    finally:
        lock.release()
    report = None
    if any(_FAULT.match(each) for each in lines):
        ended = f"Ended {when:%Y-%m-%d %H:%M:%S} UTC"
        report = CrashReport(when, "\n".join((ended, *known(lines))))
        kept = trace.with_name(_REPORT + trace.name.removeprefix(PREFIX))
        kept.write_text(report.text, encoding="utf-8")
        moment = clock.moment(when) * 1_000
        os.utime(kept, ns=(moment, moment))
    trace.unlink()
    return report


def known(lines: list[str]) -> Iterator[str]:
    """The lines whose shape is known, without the folders in which the program lies."""
    has_fault = False
    for line in lines[:_MOST_LINES]:
        has_fault = has_fault or _FAULT.match(line) is not None
        if (frame := _FRAME.fullmatch(line)) is not None:
            where = place(frame["file"])
            yield f'  File "{where}", line {frame["line"]} in {frame["name"][:_LONGEST]}'
        elif not line:
            yield line
        elif (_KNOWN if has_fault else _ABOUT).fullmatch(line):
            yield line if has_fault and line.startswith("Ext") else line[:_LONGEST]


def place(file: str) -> str:
    """A file of the program, of Python or of a library, from that on; of others nothing.

    In a packed program no file has a folder of the system before it.
    """
    parts = re.split(r"[/\\]+", file)
    if parts[0] and ":" not in parts[0]:
        return "/".join(parts)
    starts = [place for place, each in enumerate(parts[:-1]) if each == _OWN]
    starts = starts or [at + 1 for at, each in enumerate(parts[:-1]) if each in _LIBRARIES]
    starts = starts or [at + 1 for at, each in enumerate(parts[:-1]) if _PYTHON.fullmatch(each)]
    if starts:
        return "/".join(parts[starts[-1] :])
    return "…"


def _moment(found: os.stat_result) -> datetime.datetime:
    """When a file was last written to: the moment of the fault."""
    return clock.moment_of(found.st_mtime_ns // 1_000)
