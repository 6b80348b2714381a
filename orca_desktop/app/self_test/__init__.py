"""The program drives its own window through the main jobs, as a person would.

Everything is done with keys and clicks on the real widgets, found by their accessible names, and
answered by the practice gateway. Each step leaves a numbered picture; ``report.json`` says which
steps held.
"""

from __future__ import annotations

import dataclasses
import json
import logging
import time
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from orca_desktop.app.self_test import chat, comparison, screens, surroundings, transfer
from orca_desktop.app.self_test.ui_driver import Hands, Job, StepFailedError
from orca_desktop.ui.shell.unexpected_errors import Listener, Unexpected

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from orca_desktop.paths import Profile
    from orca_desktop.ui.shell.main_window import MainWindow
    from orca_desktop.ui.theme.appearance import Appearance

_LOG: Final = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the report."""

    name: str
    ok: bool
    seconds: float
    detail: str


async def run(profile: Profile, window: MainWindow, appearance: Appearance, folder: Path) -> int:
    """Drive the window and write pictures and report into the folder; returns the exit code."""
    folder.mkdir(parents=True, exist_ok=True)  # noqa: ASYNC240 - nobody waits for this window
    # The system's own file dialog lies outside the program and cannot be driven from here.
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    hands = Hands(profile, window, appearance, folder)
    jobs = (
        *chat.FIRST,
        *surroundings.STEPS,
        *comparison.STEPS,
        *transfer.STEPS,
        *screens.STEPS,
        *chat.LAST,
    )
    steps = await take(jobs, hands)
    report = {"ok": all(step.ok for step in steps), "steps": [asdict(step) for step in steps]}
    (folder / "report.json").write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")
    return 0 if report["ok"] else 1


async def take(jobs: Sequence[Job], hands: Hands) -> list[Step]:
    """Do the jobs one after the other, and end the program; nothing more after a failed first."""
    steps: list[Step] = []
    errors: list[Unexpected] = []
    listener = Listener(errors.append)
    logging.getLogger().addHandler(listener)
    try:
        for job in jobs:
            steps.append(_judged(await _step(job, hands), errors))
            if not steps[0].ok:
                break
        if hasattr(hands, "program"):
            steps.append(_judged(await _step(("end", _end), hands), errors))
    finally:
        logging.getLogger().removeHandler(listener)
    return steps


async def _end(hands: Hands) -> str:
    await hands.program.close()
    return ""


def _judged(step: Step, errors: list[Unexpected]) -> Step:
    """The step, failed by whatever error was logged while it ran; ``errors`` is emptied."""
    causes = [f"{error.what}: {error.cause}" for error in errors]
    errors.clear()
    if not causes:
        return step
    detail = "; ".join([step.detail, "logged meanwhile:", *causes])
    return dataclasses.replace(step, ok=False, detail=detail)


async def _step(job: Job, hands: Hands) -> Step:
    name, do = job
    began = time.monotonic()
    try:
        detail, ok = await do(hands), True
    except (StepFailedError, TimeoutError) as failure:
        detail, ok = str(failure) or "took too long", False
        hands.picture(f"failed-{name}")
    except Exception as error:  # noqa: BLE001 - a step that breaks is a finding
        _LOG.exception("self-test step %s", name)
        detail, ok = f"{type(error).__name__}: {error}", False
    return Step(name, ok, round(time.monotonic() - began, 3), detail)
