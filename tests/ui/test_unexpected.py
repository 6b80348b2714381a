"""An exception in any kind of handler is logged, and told in one sentence with its details."""

from __future__ import annotations

import datetime
import json
import logging
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from orca_desktop.ui.shell.unexpected_errors import Unexpected, UnexpectedErrors
from orca_desktop.ui.widgets.unexpected_details import UnexpectedDetails
from tests.support.outline import outline
from tests.ui.conftest import heard

ROOT = Path(__file__).parents[2]

# The whole program, in which one handler of the named kind raises; then what a person sees.
CHILD = """
import asyncio, gc, json, sys, threading
from pathlib import Path
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton, QWidget
from orca_desktop.app import start
from orca_desktop.session.tasks import spawn
from orca_desktop.ui.shell.main_window import MainWindow

kind, profile = sys.argv[1], Path(sys.argv[2])
key = "sk-orca-" + "q" * 24

def fail(*_):
    raise ValueError("a fault on purpose with " + key)

async def fail_in_a_task():
    fail()

class Falling:
    def __del__(self):
        fail()

class Raising(QWidget):
    def paintEvent(self, event):
        fail()

class Sender(QObject):
    sent = Signal()

def slot(window):
    sender = Sender(window)
    sender.sent.connect(fail)
    sender.sent.emit()

def click(window):
    window.sidebar.settings_button.clicked.connect(fail)
    window.sidebar.settings_button.click()

def paint(window):
    painted = Raising(window)
    painted.resize(50, 50)
    painted.show()
    for _ in range(20):
        QTimer.singleShot(0, painted, painted.update)

def timer(window):
    QTimer.singleShot(0, window, fail)

def call_later(window):
    asyncio.get_running_loop().call_later(0.01, fail)

def task(window):
    spawn(fail_in_a_task(), "a task")

def lone_task(window):
    asyncio.get_running_loop().create_task(fail_in_a_task())
    QTimer.singleShot(50, gc.collect)

def intent(window):
    async def broken(*_):
        fail()
    window.presenter_session.arranging.rename = broken
    window.sidebar.model.renamed.emit("id", "title")

def thread(window):
    threading.Thread(target=fail, name="worker").start()

def unraisable(window):
    Falling()

def report(window, errors):
    label = next(each for each in window.toast.findChildren(QLabel))
    details = next(each for each in window.toast.findChildren(QPushButton) if each.text() == "Details")
    details.click()
    dialogs = [each for each in window.findChildren(QPlainTextEdit) if each.accessibleName() == "Details"]
    log = profile / "logs" / "orca-desktop.log"
    print(json.dumps({
        "words": label.text(),
        "details": dialogs[0].toPlainText(),
        "count": dialogs[0].toPlainText().count("Traceback"),
        "log": log.read_text("utf-8"),
    }))
    window.close()

def wait(window, tries=400):
    toast = window.toast
    shown = [b for b in toast.findChildren(QPushButton) if b.text() == "Details" and b.isVisible()] if toast else []
    if shown:
        QTimer.singleShot(100, window, lambda: report(window, None))
    elif tries:
        QTimer.singleShot(25, window, lambda: wait(window, tries - 1))
    else:
        print(json.dumps({"words": "", "details": "", "count": 0, "log": ""}))
        window.close()

shown = MainWindow.show_ready
def ready(window):
    shown(window)
    QTimer.singleShot(0, window, lambda: (wait(window), globals()[kind](window)))
MainWindow.show_ready = ready

from orca_desktop.ui.shell import presenters
made = presenters.Presenters.__init__
def make(self, window, session, profile, bus):
    window.presenter_session = session
    made(self, window, session, profile, bus)
presenters.Presenters.__init__ = make

sys.exit(start.main(["--practice", "--profile", str(profile), "--lang", "en"]))
"""
KINDS = (
    *("slot", "click", "paint", "timer", "call_later", "task", "lone_task", "intent"),
    *("thread", "unraisable"),
)


def _run(script: str, *words: object) -> tuple[subprocess.CompletedProcess[str], dict[str, Any]]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", script, *map(str, words)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    lines = done.stdout.strip().splitlines()
    assert lines, done.stderr
    return done, json.loads(lines[-1])


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_a_handler_that_raises_is_logged_and_told_with_details(tmp_path: Path, kind: str) -> None:
    done, seen = _run(CHILD, kind, tmp_path / "profile")
    assert done.returncode == 0, done.stderr
    assert seen["words"] == (
        "Something in Orca Desktop failed. What you did last may not have worked."
    )
    assert "ValueError: a fault on purpose" in seen["details"]
    assert "ValueError: a fault on purpose" in seen["log"]
    assert seen["count"] == 1, "the same fault is told once"
    assert "sk-orca-qqq" not in seen["details"] + seen["log"] + done.stderr + done.stdout


STEPS = """
import asyncio, json, sys, logging
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from orca_desktop.app import log, self_test
from orca_desktop.app.self_test.ui_driver import Hands
from orca_desktop.ui.platform.loop import Loop

application = QApplication([])
window = QWidget()
log.start(None)
over = asyncio.Event()

def fail():
    over.set()
    raise RuntimeError("Internal C++ object already deleted.")

async def quiet(hands):
    return "all well"

async def raising(hands):
    QTimer.singleShot(0, fail)
    await over.wait()
    return "the step saw nothing"

async def run():
    jobs = (("before", quiet), ("raising", raising), ("after", quiet))
    steps = await self_test.take(jobs, Hands(None, window, None, Path(sys.argv[1])))
    print(json.dumps({step.name: [step.ok, step.detail] for step in steps}))

with asyncio.Runner(loop_factory=lambda: Loop(application)) as runner:
    runner.run(run())
"""


@pytest.mark.slow
def test_D19_a_step_fails_with_an_error_that_was_logged_while_it_ran(tmp_path: Path) -> None:
    _, steps = _run(STEPS, tmp_path)
    assert [name for name, (ok, _) in steps.items() if not ok] == ["raising"]
    assert "already deleted" in steps["raising"][1]


def test_errors_are_read_newest_first_and_copied_as_they_stand(qtbot, appearance):
    appearance.dress()
    when = datetime.datetime(2026, 11, 23, 12, 0, tzinfo=datetime.UTC)
    errors = (Unexpected(when, "a.b", "older\n"), Unexpected(when, "c.d", "newer\n  ValueError\n"))
    dialog = UnexpectedDetails.of_errors(each.text for each in reversed(errors))
    qtbot.addWidget(dialog)
    dialog.show()
    stamp = when.astimezone().isoformat(sep=" ", timespec="seconds")
    assert dialog.text.toPlainText() == (
        f"{stamp}  c.d\nnewer\n  ValueError\n\n{stamp}  a.b\nolder"
    )
    dialog.text.setPlainText("<b>x</b>")
    assert (
        outline(dialog)
        == """\
== What went wrong
This is a fault of Orca Desktop, not of yours. If it comes … {wraps}
__<b>x</b>__ {small fixed, to read, focus, called 'Details'}
[Copy] {Enter}
| [Close] {Enter where the focus is}"""
    )
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == "<b>x</b>"
    assert dialog.copy.text() == "Copied"


def fail(words: str) -> None:
    """Log a fault as the program does."""
    try:
        raise ValueError(words)  # noqa: TRY301 - what is caught is what is logged
    except ValueError:
        logging.getLogger("orca_desktop.test").exception("It failed")


def test_an_error_is_told_once_in_a_while_and_the_latest_are_kept(qtbot, monkeypatch):
    clock = [1000.0]
    monkeypatch.setattr("time.monotonic", lambda: clock[0])
    owner = QObject()
    errors = UnexpectedErrors(owner)
    told = heard(errors.told)
    for words in ("one", "two", "one"):
        fail(words)
    assert told == [], "never from within what failed"
    QApplication.processEvents()
    assert len(told) == 2
    assert [each.cause for each in errors.kept] == ["ValueError: one", "ValueError: two"]
    assert errors.kept[0].what == "It failed"
    clock[0] += 59.9
    fail("one")
    QApplication.processEvents()
    assert len(told) == 2
    clock[0] += 0.1
    fail("one")
    QApplication.processEvents()
    assert len(told) == 3
    logging.getLogger("orca_desktop.test").error("without a traceback")
    logging.getLogger("orca_desktop.test").warning("less than an error")
    QApplication.processEvents()
    assert len(told) == 3
    for number in range(30):
        fail(str(number))
    QApplication.processEvents()
    assert len(errors.kept) == 20
    assert errors.kept[-1].cause == "ValueError: 29"


def test_with_its_window_the_listener_goes_too(qtbot):
    before = list(logging.getLogger().handlers)
    owner = QObject()
    errors = UnexpectedErrors(owner)
    assert len(logging.getLogger().handlers) == len(before) + 1
    shiboken6.delete(owner)
    assert logging.getLogger().handlers == before
    assert not shiboken6.isValid(errors)
