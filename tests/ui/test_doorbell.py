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
from hypothesis import given, strategies as st
from PySide6.QtCore import QObject

from orca_desktop.app import single_instance
from orca_desktop.app.single_instance import SingleInstance, StartRequest, request_in
from orca_desktop.ui.features.attachments.presenter import MOST

RING = """
import pathlib, sys
from orca_desktop.app import single_instance as s
place, token, patience, *files = sys.argv[1:]
request = s.StartRequest(token, tuple(map(pathlib.Path, files)))
print(s.ring(pathlib.Path(place), request, int(patience)))
"""
RING_TWICE = """
import pathlib, sys
from orca_desktop.app import single_instance as s
for _ in range(2):
    print(s.ring(pathlib.Path(sys.argv[1]), s.request_of((pathlib.Path(sys.argv[2]),)), 200))
"""


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "doorbell"


@pytest.fixture
def bell(qapp, place: Path) -> Iterator[SingleInstance]:
    owner = QObject()
    made = SingleInstance(place, owner)
    yield made
    made.take_down()


def ringing(
    place: Path, token: str = "", *files: str, patience: int = 5_000
) -> subprocess.Popen[str]:
    words = [sys.executable, "-c", RING, str(place), token, str(patience), *files]
    return subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def test_a_quick_question_is_passed_on_and_nothing_else_is_one(bell, place):
    request = StartRequest("t", (), quick=True)
    assert request_in(request.line) == request
    assert request_in(StartRequest("t").line) == StartRequest("t")
    for odd in (b'"yes"', b"1", b"null", b"[]", b"false"):
        line = b'{"token": "t", "files": [], "quick": %b}\n' % odd
        assert request_in(line) == StartRequest("t")


def test_who_rings_is_answered_and_the_token_arrives(qtbot, bell, place):
    assert bell.hang()
    with qtbot.waitSignal(bell.rung) as heard:
        child = ringing(place, "abc_TIME123")
    qtbot.waitUntil(lambda: child.poll() is not None)
    assert child.communicate() == ("True\n", "")
    assert heard.args == [StartRequest("abc_TIME123")]


def test_files_arrive_in_their_order_whatever_they_are_called(qtbot, bell, place):
    assert bell.hang()
    files = ["/a b/c.pdf", '/ü/\n"x".txt', *(f"/{'x' * 200}/{number}" for number in range(150))]
    with qtbot.waitSignal(bell.rung) as heard:
        child = ringing(place, "t", *files)
    qtbot.waitUntil(lambda: child.poll() is not None)
    assert child.communicate() == ("True\n", "")
    assert heard.args == [StartRequest("t", tuple(map(Path, files)))]


def test_a_request_that_is_told_again_is_served_once(qtbot, bell, place):
    """A window that was too busy to answer finds it in its socket later, and then once more."""
    assert bell.hang()
    heard: list[StartRequest] = []
    bell.rung.connect(heard.append)
    words = [sys.executable, "-c", RING_TWICE, str(place), "/a/letter.pdf"]
    first = subprocess.run(words, capture_output=True, text=True, check=False)
    assert first.stdout == "False\nFalse\n"
    child = ringing(place, "", "/a/letter.pdf")
    qtbot.waitUntil(lambda: child.poll() is not None)
    assert child.communicate()[0] == "True\n"
    assert [each.files for each in heard] == [(Path("/a/letter.pdf"),)] * 2, "each start once"


def test_as_many_files_arrive_as_a_window_takes_whatever_they_are_called():
    long = "/".join(["文" * 80] * 49)
    request = StartRequest("", tuple(Path(f"/{number}/{long}") for number in range(MOST)))
    assert request_in(request.line) == request


def test_a_token_cannot_say_anything_else(qtbot, bell, place):
    assert bell.hang()
    with qtbot.waitSignal(bell.rung) as heard:
        child = ringing(place, "x\nraise y\n" + "ü" + "z" * 9_000)
    qtbot.waitUntil(lambda: child.poll() is not None)
    assert child.communicate()[0] == "True\n"
    assert heard.args[0].token.startswith("xraise yz")
    assert len(heard.args[0].token) <= 256


def test_without_a_bell_or_behind_a_dead_one_nobody_answers(bell, place):
    assert not place.exists()
    assert not single_instance.ring(place, StartRequest(), patience_ms=200)
    left = socket.socket(socket.AF_UNIX)
    left.bind(str(place))
    left.close()
    assert place.exists()
    assert not single_instance.ring(place, StartRequest(), patience_ms=200)
    assert bell.hang(), "what was left behind is no obstacle"


def test_who_listens_and_does_not_answer_is_not_waited_for_long(qapp, place):
    with socket.socket(socket.AF_UNIX) as silent:
        silent.bind(str(place))
        silent.listen()
        assert not single_instance.ring(place, StartRequest(), patience_ms=300)


def test_only_its_person_may_ring(bell, place):
    assert bell.hang()
    found = place.stat().st_mode
    assert stat.S_ISSOCK(found)
    assert stat.S_IMODE(found) == 0o600


@pytest.mark.parametrize(
    "said",
    [
        *(b"", b"quit\n", b"raise x\n", b"x" * 300_000, b"\xff\x00\n", b"[" * 100_000 + b"\n"),
        *(b"{}\n", b'{"token": "", "files": "/x"}\n', b'{"token": 1, "files": []}\n'),
        b'{"token": "", "files": ["relative"]}\n',
        b'{"token": "", "files": ["/x", 7]}\n',
        b'{"token": "", "files": ["/a\\u0000b"]}\n',
        b'{"token": "", "files": ["/' + b"x" * 5_000 + b'"]}\n',
        b'{"token": "", "files": [' + b'"/x",' * 300 + b'"/x"]}\n',
    ],
)
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


paths = st.text(st.characters(codec=None, exclude_characters="\0"), max_size=9).map(
    lambda name: Path(f"/{name}")
)


@given(st.text(), st.lists(paths, max_size=5))
def test_what_is_told_is_what_is_heard(token, files):
    request = StartRequest(token, tuple(files))
    heard = single_instance.request_in(request.line)
    assert heard is not None
    assert heard.files == request.files
    assert request.line.count(b"\n") == 1


@given(st.binary(max_size=200))
def test_anything_from_outside_is_a_request_or_nothing(line):
    assert single_instance.request_in(line) is None


@pytest.mark.parametrize(("count", "length"), [(5, 9_000), (900, 10), (190, 3_900)])
def test_a_request_is_never_longer_than_is_listened_to(count, length):
    files = tuple(Path(f"/{'ü' * length}") for _ in range(count))
    line = StartRequest("t" * 9_000, files).line
    assert len(line) <= single_instance.LONGEST
    heard = single_instance.request_in(line)
    assert heard is not None
    assert len(heard.files) <= min(count, 200)
