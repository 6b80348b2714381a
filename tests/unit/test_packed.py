"""A packed program leaves the environment as it was, and sees what of it is missing."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from orca_desktop import packed
from orca_desktop.app import refusal
from tests.architecture.gates import ROOT

NO_LIBRARY = """
import sys
class Absent:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] == "PySide6":
            raise ImportError("libGL.so.1: cannot open shared object file: No such file")
sys.meta_path.insert(0, Absent())
from orca_desktop.__main__ import main
sys.argv = ["orca-desktop", *sys.argv[1:]]
sys.exit(main())
"""


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """The inner folder of a bundle with two files, and the list that is made of it."""
    inside = tmp_path / "_internal"
    (inside / "lib").mkdir(parents=True)
    (inside / "lib" / "a b.so").write_bytes(b"library")
    (inside / "models.json").write_bytes(b"{}")
    sys.path.append(str(ROOT / "packaging"))
    import bundle as maker

    maker.write_list(tmp_path)
    return inside


def test_a_bundle_that_is_as_it_was_made(bundle: Path) -> None:
    assert packed.damaged(bundle) is None
    assert packed.damaged(bundle, thoroughly=True) is None


def test_a_file_that_is_missing_or_cut_off_is_named(bundle: Path) -> None:
    file = bundle / "lib" / "a b.so"
    file.write_bytes(b"lib")
    assert packed.damaged(bundle) == "_internal/lib/a b.so"
    file.unlink()
    assert packed.damaged(bundle) == "_internal/lib/a b.so"


def test_another_content_of_the_same_size_is_seen_by_a_thorough_look(bundle: Path) -> None:
    (bundle / "models.json").write_bytes(b"[]")
    assert packed.damaged(bundle) is None
    assert packed.damaged(bundle, thoroughly=True) == "_internal/models.json"


def test_a_list_that_is_missing_or_no_list(bundle: Path) -> None:
    (bundle / packed.LIST).write_bytes(b"\xff\xfe nothing")
    assert packed.damaged(bundle) == packed.LIST
    (bundle / packed.LIST).unlink()
    assert packed.damaged(bundle) == packed.LIST


def test_from_source_there_is_nothing_to_look_at() -> None:
    assert packed.damaged() is None


@pytest.mark.parametrize("before", [None, "lib:more"])
def test_other_programs_get_the_environment_that_was_there_before(
    before: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setenv("LD_LIBRARY_PATH", "/bundle/_internal")
    monkeypatch.setenv("_PYI_ARCHIVE_FILE", "/bundle/orca-desktop")
    if before is not None:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    packed.prepare()
    assert os.environ.get("LD_LIBRARY_PATH") == before
    assert not {"_PYI_ARCHIVE_FILE", "LD_LIBRARY_PATH_ORIG"} & {*os.environ}


def test_from_source_the_environment_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "lib:more")
    packed.prepare()
    assert os.environ["LD_LIBRARY_PATH"] == "lib:more"


def run(*words: str) -> subprocess.CompletedProcess[str]:
    """Run the program on a system that lacks a library of Qt."""
    command = [sys.executable, "-c", NO_LIBRARY, *words]
    return subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=60
    )


@pytest.mark.parametrize("word", ["--version", "--help"])
def test_version_and_help_need_no_library_of_a_window(word: str) -> None:
    done = run(word)
    assert (done.returncode, done.stderr) == (0, "")
    assert "orca" in done.stdout.lower()


def test_a_wrong_argument_is_told_before_anything_is_loaded() -> None:
    done = run("--colour")
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1


def test_a_library_that_the_system_lacks_is_named() -> None:
    done = run()
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "libGL.so.1" in done.stderr


def test_a_module_of_ones_own_that_is_missing_is_a_fault() -> None:
    assert refusal.of_error(ModuleNotFoundError("No module named 'nothing'"), None) is None
    assert refusal.of_error(ImportError("cannot import name 'x' from 'y'"), None) is None
    assert refusal.of_error(ValueError("libx.so: not a number"), None) is None


def test_damage_is_told_instead_of_what_came_of_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert refusal.of_error(ModuleNotFoundError("No module named 'x'"), "_internal/x.so") == 2
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert "_internal/x.so" in told
    assert "Install it again" in told


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt brings all of it")
def test_a_screen_that_qt_knows_can_be_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen:size=3x3;minimal")
    assert refusal.absent_screen_library() is None
    monkeypatch.setenv("QT_QPA_PLATFORM", "nothing")
    assert refusal.absent_screen_library() is None, "Qt itself says what it has not"
