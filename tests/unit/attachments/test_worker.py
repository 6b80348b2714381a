"""The process that reads holds itself to limits, and loads only what a kind needs."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from orca_desktop import helper_process
from orca_desktop.attachments import helper, protocol, worker
from orca_desktop.attachments.kinds import Kind, kind_of
from orca_desktop.attachments.protocol import Refused, Request, Result
from tests.support import attachments as made

ROOT = Path(__file__).parents[3]
LIBRARIES = {
    "PIL", "pypdfium2", "mammoth", "odfdo", "lxml", "python_calamine", "charset_normalizer",
}  # fmt: skip
LOADED = """
import sys
from orca_desktop.attachments import worker
code = worker.main()
print(*{each.partition(".")[0] for each in sys.modules}, *sys.modules, file=sys.stderr)
sys.exit(code)
"""
needs_limits = pytest.mark.skipif(sys.platform != "linux", reason="limits are the system's")


def run(program: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-c", program]
    return subprocess.run(command, input=given, capture_output=True, cwd=ROOT, check=False)


def request(content: bytes) -> bytes:
    return Request(kind_of(content), content, 20).header() + content


@pytest.mark.parametrize(
    ("kind", "wanted"),
    [
        ("png", {"PIL"}),
        ("pdf", {"PIL", "pypdfium2"}),
        ("docx", {"mammoth"}),
        ("odt", {"odfdo", "lxml"}),
        ("xlsx", {"python_calamine"}),
        ("text", {"charset_normalizer"}),
    ],
)
def test_only_the_library_of_a_kind_is_loaded(kind, wanted):
    done = run(LOADED, request(made.EVERY_KIND[kind]()))
    assert done.returncode == 0, done.stderr.decode()
    assert isinstance(protocol.answer(done.stdout), Result)
    loaded = set(done.stderr.decode().split())
    assert loaded & LIBRARIES == wanted
    assert not loaded & {"PySide6", "httpx", "sqlite3"}
    assert not {each for each in loaded if each.startswith(("orca_desktop.ui", "orca_desktop.app"))}


def test_who_asks_loads_none_of_them():
    done = run("import sys, orca_desktop.attachments.reader; print(*sys.modules)")
    assert not set(done.stdout.decode().replace(".", " ").split()) & LIBRARIES


def test_the_process_comes_in_by_the_door_of_the_program():
    content = made.EVERY_KIND["png"]()
    done = subprocess.run(
        helper_process.command(helper.ARGUMENT),
        input=request(content),
        capture_output=True,
        env=dict(helper_process.environment()),
        check=True,
    )
    found = protocol.answer(done.stdout)
    assert isinstance(found, Result)
    assert (found.width, found.height) == (60, 40)
    assert done.stderr == b""


@pytest.mark.parametrize(
    ("kind", "content", "reason"),
    [
        (Kind.PNG, made.EVERY_KIND["docx"](), "damaged"),
        (Kind.PDF, made.pdf(password="a word"), "encrypted"),  # noqa: S106
        (Kind.ZIP, made.zipped({"a": "b"}), "archive"),
        (Kind.ZIP, b"", "damaged"),
        (Kind.TEXT, b"\0", "unknown"),
    ],
)
def test_every_refusal_is_an_answer(kind, content, reason):
    found = protocol.answer(worker.answer(Request(kind, content, 20)))
    assert isinstance(found, Refused)
    assert found.reason == reason


@pytest.mark.parametrize("kind", made.EVERY_KIND)
def test_every_kind_has_an_answer(kind):
    content = made.EVERY_KIND[kind]()
    assert isinstance(
        protocol.answer(worker.answer(Request(kind_of(content), content, 20))), Result
    )


@pytest.mark.parametrize("given_bytes", [b"", b"\0\0\0\x02{}", b"nonsense"])
def test_a_request_that_is_none_ends_the_process(given_bytes):
    done = run("from orca_desktop.attachments import worker; worker.main()", given_bytes)
    assert done.returncode != 0
    assert done.stdout == b""


def test_what_a_library_prints_gets_not_into_the_answer():
    program = """
import os, sys
from orca_desktop.attachments import documents, worker
read = documents.office
def office(content):
    print("Warn: different style")
    os.write(1, b"and from C")
    return read(content)
documents.office = office
sys.exit(worker.main())
"""
    done = run(program, request(made.EVERY_KIND["docx"]()))
    assert isinstance(protocol.answer(done.stdout), Result)
    assert b"different style" in done.stderr
    assert b"from C" in done.stderr


def test_what_a_library_raises_is_damage():
    content = made.EVERY_KIND["docx"]()
    broken = Request(Kind.PDF, content, 20)
    done = run(LOADED, broken.header() + content)
    found = protocol.answer(done.stdout)
    assert isinstance(found, Refused)
    assert found.reason == "damaged"


LIMITED = "from orca_desktop.attachments import worker; worker.hold_to_limits({seconds})\n"


@needs_limits
def test_more_memory_than_allowed_is_not_had():
    program = "try: bytearray(2 << 30)\nexcept MemoryError: print('none left')"
    assert run(LIMITED.format(seconds=20) + program).stdout == b"none left\n"


@needs_limits
def test_no_file_can_be_written(tmp_path):
    file = tmp_path / "file"
    program = f"open({str(file)!r}, 'wb', buffering=0).write(b'words')"
    assert b"File too large" in run(LIMITED.format(seconds=20) + program).stderr
    assert file.read_bytes() == b""


@needs_limits
@pytest.mark.slow
def test_work_without_end_is_ended():
    assert run(LIMITED.format(seconds=1) + "while True: pass").returncode == -signal.SIGXCPU
