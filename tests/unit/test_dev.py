"""The bootstrap: what it asks of a machine, and that it does nothing twice."""

from __future__ import annotations

import contextlib
import itertools
import os
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

import dev

DEBIAN_12 = {"ID": "debian", "VERSION_ID": "12"}
DEBIAN_13 = {"ID": "debian", "VERSION_ID": "13"}
LOCKED = b"httpx==0.28.1"

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="about Linux packages and screens")


def test_the_fingerprint_changes_with_the_lock_and_with_python() -> None:
    assert dev.fingerprint(LOCKED, "3.11") == dev.fingerprint(LOCKED, "3.11")
    assert dev.fingerprint(LOCKED, "3.11") != dev.fingerprint(LOCKED, "3.12")
    assert dev.fingerprint(LOCKED, "3.11") != dev.fingerprint(b"httpx==0.28.2", "3.11")


def test_the_interpreter_lies_where_the_system_puts_it() -> None:
    assert dev.venv_python(windows=False) == dev.VENV / "bin" / "python"
    assert dev.venv_python(windows=True) == dev.VENV / "Scripts" / "python.exe"


def test_a_wider_scope_asks_for_more() -> None:
    run, screen, test = (
        set(dev.scope_packages(scope, DEBIAN_12)) for scope in ("run", "screen", "test")
    )
    assert run < screen < test
    assert "libxcb-cursor0" in run
    assert "gnome-keyring" in test - screen


@pytest.mark.parametrize(
    ("release", "name"),
    [
        (DEBIAN_12, "libglib2.0-0"),
        (DEBIAN_13, "libglib2.0-0t64"),
        ({"ID": "debian"}, "libglib2.0-0t64"),
        ({"ID": "ubuntu", "VERSION_ID": "22.04"}, "libglib2.0-0"),
        ({"ID": "ubuntu", "VERSION_ID": "24.04"}, "libglib2.0-0t64"),
    ],
)
def test_packages_have_the_name_of_the_release(release: dict[str, str], name: str) -> None:
    names = dev.scope_packages("run", release)
    assert [each for each in names if each.startswith("libglib2.0")] == [name]


def test_whatever_the_program_loads_of_qt_is_tried_before_it_starts() -> None:
    sources = (dev.ROOT / "orca_desktop").rglob("*.py")
    used = {
        name for file in sources for name in re.findall(r"PySide6\.Qt\w+", file.read_text("utf-8"))
    }
    assert used - {"PySide6.QtCore", "PySide6.QtGui"} == set(
        re.findall(r"PySide6\.Qt\w+", dev.PROBE)
    )


def test_only_installed_packages_count_as_installed() -> None:
    answer = "xvfb installed\nopenbox config-files\nxdotool not-installed\nlibgl1\n\n"
    assert dev.installed(answer) == {"xvfb"}


@pytest.fixture
def not_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.delenv("CI", raising=False)


def missing(monkeypatch: pytest.MonkeyPatch, *names: str) -> None:
    monkeypatch.setattr(dev, "missing_packages", lambda scope: list(names))


@linux_only
@pytest.mark.usefixtures("not_root")
def test_who_is_not_root_is_told_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    missing(monkeypatch, "libegl1", "libgl1")
    with pytest.raises(dev.Stop, match=r"apt-get install .* libegl1 libgl1\n"):
        dev.install_packages("run")


@linux_only
@pytest.mark.usefixtures("not_root")
def test_tests_go_on_without_what_only_some_of_them_need(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    missing(monkeypatch, "gnome-keyring", "xvfb")
    assert not dev.install_packages("test")
    assert "gnome-keyring xvfb" in capsys.readouterr().err


@linux_only
@pytest.mark.usefixtures("not_root")
@pytest.mark.parametrize(("ci", "name"), [("true", "gnome-keyring"), ("", "libegl1")])
def test_tests_stop_without_what_they_must_have(
    monkeypatch: pytest.MonkeyPatch, ci: str, name: str
) -> None:
    monkeypatch.setenv("CI", ci)
    missing(monkeypatch, name)
    with pytest.raises(dev.Stop):
        dev.install_packages("test")


@linux_only
def test_a_failing_apt_is_tried_twice_and_quoted(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "apt-get").write_text(
        f"#!/bin/sh\necho tried >> {tmp_path}/log\necho no mirror\nexit 1\n"
    )
    (tmp_path / "apt-get").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    with pytest.raises(dev.Stop, match="no mirror"):
        dev.apt_get("update")
    assert (tmp_path / "log").read_text() == "tried\ntried\n"


@pytest.fixture
def ready(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[str]:
    """A project folder whose set-up is only written down; gives the names of the steps taken."""
    steps: list[str] = []
    lock = tmp_path / "requirements.lock"
    lock.write_bytes(LOCKED)
    monkeypatch.setattr(dev, "LOCK", lock)
    monkeypatch.setattr(dev, "READY", tmp_path / "ready")
    monkeypatch.setattr(dev, "TRANSLATIONS", tmp_path)
    monkeypatch.setattr(dev, "venv_python", lambda: Path(sys.executable))
    monkeypatch.setattr(dev, "make_venv", lambda: steps.append("venv"))
    monkeypatch.setattr(dev, "probe_qt", lambda: steps.append("probe"))
    monkeypatch.setattr(dev, "install_packages", lambda scope: noted(steps, scope, complete=True))
    return steps


def noted(steps: list[str], step: str, *, complete: bool) -> bool:
    steps.append(step)
    return complete


@linux_only
def test_a_second_start_does_nothing(ready: list[str]) -> None:
    dev.prepare("run")
    assert ready == ["run", "venv", "probe"]
    dev.prepare("run")
    assert ready == ["run", "venv", "probe"]


@linux_only
def test_another_scope_keeps_the_libraries(ready: list[str]) -> None:
    dev.prepare("run")
    dev.prepare("test")
    assert ready == ["run", "venv", "probe", "test", "probe"]


@linux_only
def test_a_new_lock_makes_everything_anew(ready: list[str]) -> None:
    dev.prepare("run")
    dev.LOCK.write_bytes(LOCKED + b" ")
    dev.prepare("run")
    assert ready == ["run", "venv", "probe"] * 2


@linux_only
def test_incomplete_tools_are_looked_for_again(
    ready: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev, "install_packages", lambda scope: noted(ready, scope, complete=False))
    dev.prepare("test")
    dev.prepare("test")
    assert ready == ["test", "venv", "probe", "test", "probe"]


def test_a_home_is_empty_and_goes_away() -> None:
    with dev.empty_home({"HOME": "x", "XDG_DATA_HOME": "x", "PATH": "p"}) as environment:
        home = Path(environment["HOME"])
        assert list(home.iterdir()) == []
        assert "XDG_DATA_HOME" not in environment
        assert environment["PATH"] == "p"
    assert not home.exists()


@linux_only
def test_a_desktop_of_either_kind_is_a_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert not dev.has_screen()
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert dev.has_screen()


@pytest.mark.e2e
def test_a_virtual_screen_comes_and_goes() -> None:
    geometry = ["xdotool", "getdisplaygeometry"]
    with dev.virtual_screen() as environment:
        assert subprocess.check_output(geometry, env=environment, text=True) == "1440 900\n"
    assert subprocess.run(geometry, env=environment, capture_output=True, check=False).returncode


def test_every_test_runs_once_and_those_of_the_screen_alone() -> None:
    [[side_by_side], [*named, others], [measured]] = dev.rounds([])
    assert "-n" in side_by_side
    assert not any("-n" in lane for lane in (*named, others, measured))
    assert all(lane[:2] == others[:2] for lane in named)
    chosen = [lane[lane.index("-m") + 1] for lane in (side_by_side, others, measured)]
    for marks in itertools.product([False, True], repeat=3):
        of_a_test = dict(zip(("e2e", "keyring", "measured"), marks, strict=True))
        # Such an expression is one of Python, too.
        assert sum(bool(eval(each, {}, of_a_test)) for each in chosen) == 1  # noqa: S307
    assert all(len(lane) > 4 for lane in named)
    elsewhere = [file for lane in named for file in lane[2:]]
    assert len(elsewhere) == len({*elsewhere})
    assert others[2:] == [f"--ignore={file}" for file in elsewhere]
    assert dev.rounds(["tests/unit", "-x"]) == [[["tests/unit", "-x"]]]


@linux_only
def test_temporary_files_lie_in_memory_where_there_is_room(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(dev, "MEMORY", tmp_path)
    monkeypatch.setattr(dev, "ROOM", 0)
    with dev.folder_in_memory() as variables:
        folder = Path(variables["TMPDIR"])
        assert folder.parent == tmp_path
        (folder / "left behind").touch()
    assert not folder.exists()
    monkeypatch.setattr(dev, "ROOM", 1 << 80)
    with dev.folder_in_memory() as variables:
        assert variables == {}
    monkeypatch.setattr(dev, "MEMORY", tmp_path / "nowhere")
    with dev.folder_in_memory() as variables:
        assert variables == {}


@pytest.mark.slow
def test_one_lane_that_fails_fails_the_run_and_each_is_heard(
    monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    @contextlib.contextmanager
    def nowhere() -> Iterator[tuple[list[str], dict[str, str]]]:
        yield [], dict(os.environ)

    monkeypatch.setattr(dev, "place_of_its_own", nowhere)
    version, wrong = ["--version", "-p", "no:cacheprovider"], ["--no-such-option"]
    assert dev.run_lanes([version])
    assert not dev.run_lanes([version, wrong])
    assert not dev.run_lanes([wrong, version])
    said = capfdbinary.readouterr()
    assert said.out.count(b"pytest 9") + said.err.count(b"pytest 9") == 3
    assert (said.out + said.err).count(b"no-such-option") >= 2


def test_mending_comes_before_judging(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(dev, "prepare", lambda scope: None)

    def call(command: Sequence[object], environment: object = None) -> int:
        told.append(" ".join(str(word) for word in command[2:]))
        return 0

    monkeypatch.setattr(dev, "call", call)
    assert dev.main(["check"]) == 0
    judged = list(told)
    assert not any("--fix" in each for each in judged)
    told.clear()
    assert dev.main(["check", "--fix"]) == 0
    assert told == ["ruff check --fix --quiet", "ruff format --quiet", *judged]


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["--help"], 0, "python3 dev.py COMMAND"),
        ([], 2, "python3 dev.py COMMAND"),
        (
            ["tset"],
            2,
            "There is no command 'tset'; there are: run, test, soak, check, bench, bundle, release, lock, i18n.",
        ),
    ],
)
def test_the_command_line_answers_in_words(arguments: list[str], code: int, words: str) -> None:
    command = [sys.executable, dev.__file__, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, words in done.stdout + done.stderr) == (code, True)


def test_a_stop_is_one_sentence_and_exit_code_2(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stop(arguments: list[str]) -> int:
        raise dev.Stop("Something is missing.")

    monkeypatch.setitem(dev.COMMANDS, "run", stop)
    assert dev.main(["run"]) == 2
    assert capsys.readouterr().err == "Something is missing.\n"


def test_an_old_python_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 10, 2))
    assert dev.main(["run"]) == 2


@pytest.fixture
def languages(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A folder with one language that is complete and one that is not."""
    monkeypatch.setattr(dev, "TRANSLATIONS", tmp_path)
    for code, is_complete in (("de", "true"), ("fr", "false")):
        (tmp_path / f"glossary_{code}.toml").write_text(f"complete = {is_complete}\n")
        (tmp_path / f"orca_desktop_{code}.ts").write_text(
            '<?xml version="1.0" encoding="utf-8"?><TS version="2.1"><context><name>A</name>'
            "<message><source>Yes</source><translation>Ja</translation></message></context></TS>"
        )
    return tmp_path


def lrelease() -> Path:
    import PySide6

    return Path(PySide6.__file__).parent / "lrelease"


def compiled(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir() if each.suffix not in {".ts", ".toml"})


def test_what_is_compiled_is_complete_or_asked_for(languages: Path) -> None:
    dev.compile_translations(lrelease)
    assert compiled(languages) == ["orca_desktop_de.qm"]
    dev.compile_translations(lrelease, also=["fr"])
    assert compiled(languages) == ["orca_desktop_de.qm", "orca_desktop_fr.qm"]
    dev.compile_translations(lrelease)
    assert compiled(languages) == ["orca_desktop_de.qm"]


def test_what_is_up_to_date_is_not_compiled_again(languages: Path) -> None:
    dev.compile_translations(lrelease)
    (languages / "orca_desktop_fr.ts").unlink()

    def never() -> Path:
        raise AssertionError

    dev.compile_translations(never)
    source = languages / "orca_desktop_de.ts"
    later = (languages / "orca_desktop_de.qm").stat().st_mtime + 1
    os.utime(source, (later, later))
    with pytest.raises(AssertionError):
        dev.compile_translations(never)


def test_a_damaged_translation_is_told(languages: Path) -> None:
    (languages / "orca_desktop_de.ts").write_text("<TS>")
    with pytest.raises(dev.Stop, match=r"orca_desktop_de\.ts cannot be compiled"):
        dev.compile_translations(lrelease)
    assert compiled(languages) == []
