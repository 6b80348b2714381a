"""The beat that all drawing shares."""

from __future__ import annotations

import time
from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from orca_desktop.domain.blocks import TextBlock
from orca_desktop.ui.theme.appearance import load
from orca_desktop.ui.transcript import FrameScheduler, Transcript, frame_scheduler as beat
from tests.ui.transcript.conftest import Stream, conversation, reply, talk, turn as asked


class Clock:
    """A clock that goes on only when someone works."""

    def __init__(self) -> None:
        self.now = 100.0

    def perf_counter(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch):
    made = Clock()
    monkeypatch.setattr(beat, "time", made)
    return made


def timer_of(frames: FrameScheduler) -> QTimer:
    found = frames.findChild(QTimer)
    assert isinstance(found, QTimer)
    return found


def turn(frames: FrameScheduler) -> None:
    """Let the clock's timer ring once, whenever it is due."""
    timer = timer_of(frames)
    assert timer.isActive()
    timer.stop()
    timer.timeout.emit()


def served_in_turns(
    frames: FrameScheduler, clock: Clock, cost: float, painting: float
) -> list[int]:
    """How many of eight pieces of work each turn did, until all were done."""
    served: list[int] = []

    def work() -> None:
        clock.now += cost
        served.append(1)

    for name in range(8):
        frames.ask(name, work)
    found = []
    for _ in range(100):
        if not frames.is_waiting:
            break
        before = len(served)
        turn(frames)
        done = len(served) - before
        clock.now += painting * done or 0.001
        if done:
            found.append(done)
    assert len(served) == 8
    turn(frames)
    return found


def test_dear_work_is_spread_over_turns_and_cheap_work_is_not(qapp, clock):
    assert max(served_in_turns(FrameScheduler(), clock, 0.004, 0.0)) == 1
    assert served_in_turns(FrameScheduler(), clock, 0.0001, 0.0) == [8]


def test_work_that_paints_much_is_taken_for_dear(qapp, clock):
    frames = FrameScheduler()
    dear = [served_in_turns(frames, clock, 0.0005, 0.0045) for _ in range(30)]
    cheap = [served_in_turns(frames, clock, 0.0005, 0.0) for _ in range(30)]
    assert max(dear[-1]) < max(cheap[-1])


def test_what_is_asked_for_while_it_is_done_waits_for_the_next_frame(qapp, clock):
    frames = FrameScheduler()
    served: list[object] = []

    def work() -> None:
        clock.now += 0.001
        served.append(clock.now)
        frames.ask("again", work)

    frames.ask("again", work)
    turn(frames)
    assert len(served) == 1
    turn(frames)
    assert len(served) == 1
    assert timer_of(frames).interval() > 1
    clock.now += beat.FRAME_S
    turn(frames)
    assert len(served) == 2


def test_a_long_turn_is_followed_by_a_pause(qapp, clock):
    frames = FrameScheduler()

    def work() -> None:
        clock.now += 0.012
        frames.ask("again", work)

    frames.ask("again", work)
    turn(frames)
    turn(frames)
    assert 11 <= timer_of(frames).interval() <= 16


def test_work_that_fails_stops_nobody_else(qtbot, clock):
    frames = FrameScheduler()
    served: list[object] = []

    def fail() -> None:
        raise ValueError("on purpose")

    frames.ask("bad", fail)
    frames.ask("good", lambda: served.append("good"))
    with qtbot.capture_exceptions() as failures:
        turn(frames)
    assert [str(error) for _, error, _ in failures] == ["on purpose"]
    turn(frames)
    assert served == ["good"]


def test_the_window_paints_and_answers_between_two_dear_pieces(qtbot):
    done: list[str] = []

    class Canvas(QWidget):
        def paintEvent(self, event):
            done.append("painted")

    canvas = Canvas()
    qtbot.addWidget(canvas)
    canvas.show()
    qtbot.waitExposed(canvas)
    QApplication.processEvents()
    done.clear()
    frames = FrameScheduler()

    def work(name: str) -> None:
        done.append(name)
        canvas.update()
        until = time.perf_counter() + 2 * beat.TURN_S
        while time.perf_counter() < until:
            pass

    for name in ("first", "second"):
        frames.ask(name, partial(work, name))
    qtbot.waitUntil(lambda: "second" in done and done[-1] == "painted")
    assert done[:4] == ["first", "painted", "second", "painted"]


@pytest.mark.parametrize("at_once", [True, False])
@pytest.mark.parametrize("what", ["growing", "finding", "colouring"])
def test_D10_what_is_deleted_is_forgotten(qtbot, qapp, what, at_once):
    """Work of a page that is gone is dropped, and a page beside it goes on."""
    frames = FrameScheduler()
    gone, stays = (Transcript(load("light"), frames=frames, column=True) for _ in range(2))
    qtbot.addWidget(stays)
    for page in (gone, stays):
        page.resize(400, 300)
        page.show()
        qtbot.waitExposed(page)
        match what:
            case "finding":
                page.show_conversation(talk(200))
                qtbot.waitUntil(lambda: not frames.is_waiting)
                page.find("garden")
            case "colouring":
                code = "\n".join(["```python", *["x = 1  # one"] * 300, "```"])
                page.show_conversation(
                    conversation(asked("t", None, "?", reply("r", TextBlock(code))))
                )
            case _:
                stream = Stream(page).show()
                stream.begin()
                stream.push("Once upon a time. " * 2000)
    assert frames.is_waiting
    if at_once:
        shiboken6.delete(gone)
    else:
        gone.deleteLater()
        qapp.sendPostedEvents(gone, QEvent.Type.DeferredDelete)
    assert not shiboken6.isValid(gone)
    assert frames.is_waiting, "the other page has work"
    qtbot.waitUntil(lambda: not frames.is_waiting)
    assert stays.finding.matches or what != "finding"


def test_D10_nothing_is_asked_of_a_beat_or_for_a_page_that_is_gone(qtbot, qapp):
    frames = FrameScheduler()
    page = Transcript(load("light"), frames=frames)
    share = frames.share(page)
    shiboken6.delete(page)
    share.ask("late", pytest.fail)
    assert not frames.is_waiting
    shiboken6.delete(frames)
    frames.ask("later", pytest.fail)
    assert not frames.is_waiting
