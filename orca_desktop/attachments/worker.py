"""Reads one attachment in a process of its own, within limits that the system holds it to.

Started as ``python -m orca_desktop --read-attachment``; reads a request from standard input to its
end, answers on standard output, and ends. It opens no file but the libraries it needs, can write
none, and whatever a hostile content makes of it, it dies of it alone.
"""

from __future__ import annotations

import os
import sys
from typing import Final

from orca_desktop.attachments import protocol, text_files
from orca_desktop.attachments.kinds import PICTURES, Kind
from orca_desktop.attachments.protocol import Refused, Request, Result
from orca_desktop.domain.attachments import TEXT, RefusalReason

MEMORY: Final = 1_536 * 1024 * 1024
"""Bytes of addresses. A picture with as many pixels as may be takes a third, its copy another."""


def main() -> int:
    """Read a request, answer it; returns the exit code."""
    sys.dont_write_bytecode = True
    # Libraries print what they wonder about, which must not get into the answer.
    with os.fdopen(os.dup(sys.stdout.fileno()), "wb") as answers:
        os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
        request = Request.read(sys.stdin.buffer.read())
        hold_to_limits(request.seconds)
        answers.write(answer(request))
    return 0


def answer(request: Request) -> bytes:
    """What a content became, or why it is refused, as the program reads it."""
    try:
        return _result(request).write()
    except Refused as refused:
        return protocol.refusal(refused)
    except MemoryError:
        return protocol.refusal(Refused(RefusalReason.MEMORY))
    except BaseException:  # noqa: BLE001 - libraries raise what they like, and so does one in Rust
        return protocol.refusal(Refused(RefusalReason.DAMAGED))


def _result(request: Request) -> Result:
    if request.kind in PICTURES:
        from orca_desktop.attachments import pictures  # noqa: PLC0415 - loads Pillow

        return pictures.prepare(
            request.content, request.kind, full_size=request.full_size, small=request.preview
        )
    if request.kind is Kind.TEXT:
        words = text_files.guessed(request.content)
        if words is None:
            raise Refused(RefusalReason.UNKNOWN)
        return Result(words.encode("utf-8", "replace"), TEXT)
    from orca_desktop.attachments import documents  # noqa: PLC0415 - no picture needs it

    if request.kind is Kind.PDF:
        return documents.pdf(request.content, request.page, request.preview)
    return documents.office(request.content)


def hold_to_limits(seconds: int) -> None:
    """Bound memory and time, and take away what a reader never does: writing files, a dump."""
    if sys.platform == "win32":
        return  # It has no such limits; the program ends what takes too long.
    import resource  # noqa: PLC0415 - not on every system

    bounds = {
        resource.RLIMIT_AS: (MEMORY, MEMORY),
        # The first says what is wrong, the second ends what does not hear it.
        resource.RLIMIT_CPU: (seconds, seconds + 1),
        resource.RLIMIT_CORE: (0, 0),
        resource.RLIMIT_FSIZE: (0, 0),
    }
    for kind, most in bounds.items():
        try:
            resource.setrlimit(kind, most)
        except (OSError, ValueError):
            continue  # macOS knows no bound of addresses.
