"""Asks the process that looks words up, and remembers what it said."""

from __future__ import annotations

import json
from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QByteArray,
    QCoreApplication,
    QObject,
    QProcess,
    QProcessEnvironment,
    QTimer,
    Signal,
)

from orca_desktop import helper_process
from orca_desktop.spelling import worker
from orca_desktop.spelling.dictionaries import Dictionary

DEADLINE_MS: Final = 20_000
"""A large dictionary takes a while to be opened on a busy machine."""
IDLE_MS: Final = 300_000
_MOST_KNOWN: Final = 20_000
_MOST_ASKED: Final = 400
_MOST_FAILURES: Final = 3

Suggest = Callable[[tuple[str, ...]], None]


class Speller(QObject):
    """Whether words are wrong, as far as is known; ``learned`` tells that more is.

    The process is started when the first word is asked for, and ended when nothing was for some
    minutes. One that fails again and again is given up: nothing is wrong then.
    """

    learned = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dictionaries: tuple[Dictionary, ...] = ()
        self._own: frozenset[str] = frozenset()
        self._known: OrderedDict[str, bool] = OrderedDict()
        self._waiting: dict[str, None] = {}
        self._asked: tuple[str, ...] | None = None
        """The words that are being looked up; empty while dictionaries are opened."""
        self._suggesting: list[tuple[str, Suggest]] = []
        self._process: QProcess | None = None
        self._failures = 0
        self._deadline = QTimer(self)
        self._deadline.setSingleShot(True)
        self._deadline.timeout.connect(self._give_up)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self.close)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._ask_next)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.close)

    @property
    def is_on(self) -> bool:
        """Whether there is anything to look words up in."""
        return bool(self._dictionaries) and self._failures < _MOST_FAILURES

    @property
    def is_running(self) -> bool:
        """Whether the process is there."""
        return self._process is not None

    def use(self, dictionaries: Sequence[Dictionary], own: Sequence[str]) -> None:
        """Look words up in these from now on; those of one's ``own`` are right."""
        self._own = frozenset(each.lower() for each in own)
        if tuple(dictionaries) != self._dictionaries:
            self._dictionaries = tuple(dictionaries)
            self._known.clear()
            self._failures = 0
            self.close()
        self.learned.emit()

    def is_wrong(self, word: str) -> bool | None:
        """Whether no dictionary has a word; ``None`` is not known yet, and is asked for."""
        if not self.is_on or word.lower() in self._own:
            return False
        known = self._known.get(word)
        if known is None and word not in self._waiting and word not in (self._asked or ()):
            self._waiting[word] = None
            self._soon.start(0)
        return known

    def suggest(self, word: str, hear: Suggest) -> None:
        """Have told what may have been meant by a word."""
        if self.is_on:
            self._suggesting.append((word, hear))
            self._soon.start(0)
        else:
            hear(())

    def close(self) -> None:
        """End the process; it starts again when needed."""
        for timer in (self._deadline, self._idle):
            timer.stop()
        process, self._process, self._asked = self._process, None, None
        suggesting, self._suggesting = self._suggesting, []
        for _, hear in suggesting:
            hear(())
        if process is None:
            return
        process.blockSignals(True)
        if process.state() != QProcess.ProcessState.NotRunning:
            process.kill()
            process.waitForFinished(500)
        process.deleteLater()

    def _ask_next(self) -> None:
        if self._asked is not None or not self.is_on:
            return
        if not self._waiting and not self._suggesting:
            self._idle.start(IDLE_MS)
            return
        self._idle.stop()
        if self._process is None:
            self._start()
            self._asked = ()
            places = [[str(each.folder), each.id] for each in self._dictionaries]
            self._write({"open": places})
        elif self._suggesting:
            self._asked = ()
            self._write({"suggest": self._suggesting[0][0]})
        else:
            self._asked = tuple(self._waiting)[:_MOST_ASKED]
            for each in self._asked:
                del self._waiting[each]
            self._write({"words": self._asked})

    def _start(self) -> None:
        process = QProcess(self)
        environment = QProcessEnvironment()
        for name, value in helper_process.environment().items():
            environment.insert(name, value)
        process.setProcessEnvironment(environment)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._read)
        process.errorOccurred.connect(self._give_up)
        process.finished.connect(self._give_up)
        program, *arguments = helper_process.command(worker.ARGUMENT)
        process.start(program, arguments)
        self._process = process

    def _write(self, question: dict[str, Any]) -> None:
        if self._process is not None:
            self._process.write(QByteArray((json.dumps(question) + "\n").encode()))
            self._deadline.start(DEADLINE_MS)

    def _read(self) -> None:
        process = self._process
        while process is not None and process.canReadLine():
            line = bytes(process.readLine().data()).decode("utf-8", "replace")
            self._take(json.loads(line))
            process = self._process

    def _take(self, answer: dict[str, Any]) -> None:
        asked, self._asked = self._asked, None
        self._deadline.stop()
        if "wrong" in answer:
            self._learn(asked or (), frozenset(answer["wrong"]))
        elif "instead" in answer and self._suggesting:
            _, hear = self._suggesting.pop(0)
            hear(tuple(answer["instead"]))
        elif "opened" in answer and not answer["opened"]:
            self._failures = _MOST_FAILURES  # none of them can be read
            self._waiting.clear()
            self.close()
            return
        self._ask_next()

    def _learn(self, asked: Sequence[str], wrong: frozenset[str]) -> None:
        for each in asked:
            self._known[each] = each in wrong
        while len(self._known) > _MOST_KNOWN:
            self._known.popitem(last=False)
        self.learned.emit()

    def _give_up(self) -> None:
        """What takes too long, or broke the process, counts as right."""
        asked = self._asked or ()
        self._failures += 1
        self.close()
        self._learn(asked, frozenset())
        self._soon.start(0)
