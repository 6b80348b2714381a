"""A second start rings at the first; everything over a real local socket."""

from __future__ import annotations

import socket
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from orca_desktop.app import single_instance
from orca_desktop.app.single_instance import SingleInstance

RING = "import sys,pathlib;from orca_desktop.app import single_instance;print(single_instance.ring(pathlib.Path(sys.argv[1]),sys.argv[2],int(sys.argv[3])))"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "doorbell"


@pytest.fixture
def bell(qapp, place: Path) -> Iterator[SingleInstance]:
    owner = QObject()
    made = SingleInstance(place, owner)
    yield made
    made.take_down()


def ringing(place: Path, token: str = "", patience: int = 5_000) -> subprocess.Popen[str]:
    words = [sys.executable, "-c", RING, str(place), token, str(patience)]
    return subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def test_who_rings_is_answered_and_the_token_arrives(qtbot, bell, place):
    assert bell.hang()
    with qtbot.waitSignal(bell.rung) as heard:
        child = ringing(place, "abc_TIME123")
    qtbot.waitUntil(lambda: child.poll() is not None)
    assert child.communicate() == ("True\n", "")
    assert heard.args == ["abc_TIME123"]


def test_a_token_cannot_say_anything_else(qtbot, bell, place):
    assert bell.hang()
    with qtbot.waitSignal(bell.rung) as heard:
        child = ringing(place, "x\nraise y\n" + "ü" + "z" * 9_000)
    qtbot.waitUntil(lambda: child.poll() is not None)
    assert child.communicate()[0] == "True\n"
    assert heard.args[0].startswith("xraise yz")
    assert len(heard.args[0]) <= 256


def test_without_a_bell_or_behind_a_dead_one_nobody_answers(bell, place):
    assert not place.exists()
    assert not single_instance.ring(place, patience_ms=200)
    left = socket.socket(socket.AF_UNIX)
    left.bind(str(place))
    left.close()
    assert place.exists()
    assert not single_instance.ring(place, patience_ms=200)
    assert bell.hang(), "what was left behind is no obstacle"


def test_who_listens_and_does_not_answer_is_not_waited_for_long(qapp, place):
    with socket.socket(socket.AF_UNIX) as silent:
        silent.bind(str(place))
        silent.listen()
        assert not single_instance.ring(place, patience_ms=300)


def test_only_its_person_may_ring(bell, place):
    assert bell.hang()
    found = place.stat().st_mode
    assert stat.S_ISSOCK(found)
    assert stat.S_IMODE(found) == 0o600


@pytest.mark.parametrize("said", [b"", b"quit\n", b"raise" * 999, b"\xff\x00\n"])
def test_anything_else_is_not_understood(qtbot, bell, place, said):
    assert bell.hang()
    rung: list[str] = []
    bell.rung.connect(rung.append)
    answers: list[bytes] = []

    def say() -> None:
        with socket.socket(socket.AF_UNIX) as caller:
            caller.settimeout(5)
            caller.connect(str(place))
            caller.sendall(said)
            try:
                answers.append(caller.recv(100))
            except ConnectionError:
                answers.append(b"")

    thread = threading.Thread(target=say)
    thread.start()
    qtbot.waitUntil(lambda: bool(answers))
    thread.join()
    assert answers == [b""]
    assert rung == []


def test_a_bell_that_was_taken_down_is_gone(bell, place):
    assert bell.hang()
    bell.take_down()
    assert not place.exists()


def test_a_folder_too_deep_for_a_socket_has_none(qapp, tmp_path):
    deep = tmp_path / ("x" * 120)
    deep.mkdir()
    bell = SingleInstance(deep / "doorbell", qapp)
    assert not bell.hang()
    assert not (deep / "doorbell").exists()
