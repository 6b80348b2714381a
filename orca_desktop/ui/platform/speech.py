"""The voice of the system, by the program that each system has for it.

On Linux that is the client of Speech Dispatcher, on macOS ``say``, on Windows the synthesizer of
.NET. Each is given one piece of text a line; texts do not stand among its arguments, which
everybody on the computer can read.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QByteArray, QCoreApplication, QObject, QProcess, Signal

_WINDOWS: Final = (
    "Add-Type -AssemblyName System.Speech;"
    "[Console]::InputEncoding = [Text.Encoding]::UTF8;"
    "$voice = New-Object System.Speech.Synthesis.SpeechSynthesizer;"
    "while ($null -ne ($line = [Console]::In.ReadLine())) { $voice.Speak($line) }"
)
COMMANDS: Final[dict[str, tuple[str, ...]]] = {
    "linux": ("spd-say", "--wait", "--pipe-mode"),
    "darwin": ("say", "-f", "-"),
    "win32": ("powershell", "-NoProfile", "-NonInteractive", "-Command", _WINDOWS),
}
"""What speaks, by the name that Python has for a system."""

_SILENCING: Final = {"linux": ("spd-say", "--stop")}
"""What silences a voice that speaks on after the program that asked for it has ended."""

_ORDER: Final = "!-!"
"""A line that begins so would be an order to Speech Dispatcher."""


def command() -> tuple[str, ...] | None:
    """The program that speaks, with its arguments; ``None`` where the system has none."""
    return _found(COMMANDS.get(sys.platform))


def _found(wanted: Sequence[str] | None) -> tuple[str, ...] | None:
    path = shutil.which(wanted[0]) if wanted else None
    return (path, *wanted[1:]) if wanted and path else None


class Speech(QObject):
    """Speaks one text at a time; ``ended`` tells whether it was spoken to its end or stopped."""

    ended = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.stop)

    @property
    def is_speaking(self) -> bool:
        """Whether something is being said."""
        return self._process is not None

    def speak(self, lines: Iterable[str]) -> None:
        """Say these lines one after the other, and nothing else any more."""
        self.stop()
        found = command()
        if found is None:
            self.ended.emit(False)
            return
        process = QProcess(self)
        process.setStandardOutputFile(QProcess.nullDevice())
        process.setStandardErrorFile(QProcess.nullDevice())
        process.finished.connect(self._end)
        process.errorOccurred.connect(lambda _: self._end(1))
        self._process = process
        process.start(found[0], list(found[1:]))
        text = "".join(f"{_harmless(each)}\n" for each in lines)
        process.write(QByteArray(text.encode("utf-8", "replace")))
        process.closeWriteChannel()

    def stop(self) -> bool:
        """Be silent; says whether something was being said."""
        process, self._process = self._process, None
        if process is None:
            return False
        process.blockSignals(True)
        process.kill()
        process.waitForFinished(500)
        process.deleteLater()
        silencing = _found(_SILENCING.get(sys.platform))
        if silencing is not None:
            QProcess.startDetached(silencing[0], list(silencing[1:]))
        self.ended.emit(True)
        return True

    def _end(self, code: int) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.deleteLater()
            self.ended.emit(code == 0)


def _harmless(line: str) -> str:
    return f" {line}" if line.startswith(_ORDER) else line
