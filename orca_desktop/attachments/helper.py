"""The process that reads one content: started, fed, listened to, and ended in every case.

It is waited for on a thread, because asyncio's own way of waiting for a process is not there on
every loop and system that the program runs on.
"""

from __future__ import annotations

import contextlib
import signal
import subprocess
import threading
from typing import IO, Final, cast

from orca_desktop import helper_process
from orca_desktop.attachments.protocol import Refused, Request
from orca_desktop.domain.attachments import RefusalReason

ARGUMENT: Final = "--read-attachment"
"""What the program is started with to become the process that reads."""

_LEAVING_SECONDS: Final = 2
"""How long a process that has answered may take to end by itself."""
_FOR_WANT_OF_MEMORY: Final = {-getattr(signal, "SIGKILL", 9), -signal.SIGABRT}


class Helper:
    """One process for one request; ``ask`` is called on a thread, ``end`` on any other."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._is_over = False
        self._is_ended = False
        self._is_late = False
        self._code = 0

    def ask(self, request: Request, most: int) -> bytes:
        """What it answers, up to so many bytes; empty for more.

        Raises ``Refused`` if it cannot be started.
        """
        try:
            process = self._started()
        except OSError as wrong:
            raise Refused(RefusalReason.MEMORY) from wrong
        to_it, from_it = cast("IO[bytes]", process.stdin), cast("IO[bytes]", process.stdout)
        deadline = threading.Timer(request.seconds, self._be_late)
        feeding = threading.Thread(target=_feed, args=(to_it, request), daemon=True)
        try:
            deadline.start()
            feeding.start()
            answer = from_it.read(most + 1)
            if len(answer) > most:
                self.end()
                answer = b""
            else:
                # How it ended tells why there is no answer, so it may end by itself.
                with contextlib.suppress(subprocess.TimeoutExpired):
                    process.wait(_LEAVING_SECONDS)
        finally:
            deadline.cancel()
            self.end()
            self._code = process.wait()
            feeding.join()
            from_it.close()
        return answer

    def cause(self, request: Request) -> Refused:
        """Why there was no answer, as far as the end of the process tells."""
        if self._is_late or self._code == -getattr(signal, "SIGXCPU", 0):
            return Refused(RefusalReason.TIME, request.seconds)
        # Killed by the system for want of memory, or ended by a library that got none.
        if not self._is_ended and self._code in _FOR_WANT_OF_MEMORY:
            return Refused(RefusalReason.MEMORY)
        return Refused(RefusalReason.DAMAGED)

    def end(self) -> None:
        """End it now, or never start it."""
        with self._lock:
            self._is_over = True
            if self._process is not None and self._process.poll() is None:
                self._is_ended = True
                self._process.kill()

    def _started(self) -> subprocess.Popen[bytes]:
        with self._lock:
            if self._is_over:
                raise Refused(RefusalReason.UNREADABLE)
            self._process = subprocess.Popen(  # noqa: S603 - this very program
                helper_process.command(ARGUMENT),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=dict(helper_process.environment()),
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
            return self._process

    def _be_late(self) -> None:
        self._is_late = True
        self.end()


def _feed(pipe: IO[bytes], request: Request) -> None:
    """Hand a request over; a process that ended is noticed where its answer is read."""
    with contextlib.suppress(OSError):
        pipe.write(request.header())
        pipe.write(request.content)
    with contextlib.suppress(OSError):
        pipe.close()
