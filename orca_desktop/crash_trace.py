"""What a run leaves of itself if it ends by a fault of the program: one small file in the profile.

The file is there while the program runs, empty but for versions. Faults in native code write into
it by Python's ``faulthandler``, an exception that ends the program by ``traced``; a clean end
removes it. What it becomes at the next start is in ``crash_reports``. Decision 328.
"""

from __future__ import annotations

import contextlib
import faulthandler
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from orca_desktop.domain import clock
from orca_desktop.file_lock import FileLock

PREFIX: Final = "running-"
SUFFIX: Final = ".txt"

_MOST_FRAMES: Final = 60
_LAST_FRAMES: Final = 15
_MOST_CAUSES: Final = 8


@contextlib.contextmanager
def traced(folder: Path, about: str) -> Iterator[None]:
    """Keep a trace in ``folder`` if what is done within ends the program by a fault.

    ``about`` are lines on the versions at work. Where the folder takes no file, no trace is kept,
    and nothing else is different.
    """
    lock = FileLock(folder / f"{PREFIX}{clock.moment(clock.now())}-{os.getpid()}{SUFFIX}")
    handle = _begin(lock, about)
    try:
        yield
    except Exception as error:
        if handle is not None:
            _write(handle, "\n".join(lines(error)))
            _end(lock)
        raise
    # Whoever leaves by SystemExit or is interrupted has not met a fault either.
    except BaseException:
        _remove(lock)
        raise
    _remove(lock)


def _begin(lock: FileLock, about: str) -> int | None:
    try:
        if not lock.take():
            return None
    except OSError:
        return None
    handle = lock.handle
    assert handle is not None  # noqa: S101 - it was just taken
    _write(handle, f"{about}\n\n")
    if not faulthandler.is_enabled():  # whoever asked for it by Python's own means keeps that
        with contextlib.suppress(OSError, RuntimeError):
            faulthandler.enable(handle)
        _written_by_faults.append(lock)
    return handle


_written_by_faults: Final[list[FileLock]] = []
"""The file of this process that faults in native code are written into; one at most."""


def forget() -> None:
    """Leave no trace: the process is about to end, and not by a fault of the program."""
    for lock in tuple(_written_by_faults):
        _remove(lock)


def _end(lock: FileLock) -> None:
    if lock in _written_by_faults:
        _written_by_faults.remove(lock)
        faulthandler.disable()
    lock.release()


def _remove(lock: FileLock) -> None:
    _end(lock)
    with contextlib.suppress(OSError):
        lock.path.unlink(missing_ok=True)


def _write(handle: int, text: str) -> None:
    with contextlib.suppress(OSError):  # a full disk is no reason to end
        os.write(handle, text.encode("utf-8", "replace"))


def lines(error: BaseException) -> Iterator[str]:
    """What ended the program and where, and what was behind it: no word of any message."""
    for place, each in enumerate(_causes(error)):
        kind = type(each)
        module = "" if kind.__module__ == "builtins" else f"{kind.__module__}."
        yield f"{'Behind it' if place else 'Python error'}: {module}{kind.__qualname__}"
        yield from _frames(each)


def _frames(error: BaseException) -> list[str]:
    """Where it was raised, the innermost place first, as ``faulthandler`` tells it."""
    frames = []
    traceback = error.__traceback__
    while traceback is not None:
        code = traceback.tb_frame.f_code
        frames.append(
            f'  File "{code.co_filename}", line {traceback.tb_lineno} in {code.co_qualname}'
        )
        traceback = traceback.tb_next
    frames.reverse()
    if len(frames) > _MOST_FRAMES:
        frames[_MOST_FRAMES - _LAST_FRAMES : -_LAST_FRAMES] = ["  ..."]
    return frames


def _causes(error: BaseException) -> list[BaseException]:
    """An exception and those behind it, each once."""
    found: list[BaseException] = []
    waiting: list[BaseException | None] = [error]
    while waiting and len(found) < _MOST_CAUSES:
        each = waiting.pop()
        if each is None or any(each is known for known in found):
            continue
        found.append(each)
        waiting.append(each.__cause__)
        if not each.__suppress_context__:
            waiting.append(each.__context__)
        if isinstance(each, BaseExceptionGroup):
            waiting.extend(each.exceptions)
    return found
