"""The installer for one's own account, run as a person runs it, with a small program inside."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.architecture.gates import ROOT

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not shutil.which("xz"), reason="needs xz"),
    pytest.mark.skipif(sys.platform != "linux", reason="it is for Linux"),
]

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Path]:
    """Makes an installer of a version; the program in it is a shell script beside one file."""
    import project
    from linux import installer, system_libraries

    monkeypatch.setattr(system_libraries, "glibc", lambda _bundle: "2.17")

    def make(version: str) -> Path:
        monkeypatch.setattr(project, "version", lambda *_root: version)
        bundle = tmp_path / f"bundle-{version}"
        (bundle / "_internal").mkdir(parents=True)
        (bundle / "_internal" / f"only-in-{version}").write_text("x" * 5000)
        # What runs is a copy of sleep, so that the system tells by its file that it does.
        program = bundle / project.NAME
        program.write_text(f'#!/bin/sh\n[ "$1" = --version ] && echo "It {version}"\n')
        program.chmod(0o755)
        shutil.copy("/bin/sleep", bundle / "_internal" / "sleep")
        return installer.make(bundle, tmp_path)

    return make


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home with the chats of somebody, and a space in its name."""
    home = tmp_path / "a home"
    chats = home / ".local" / "share" / "orca-desktop" / "chats.db"
    chats.parent.mkdir(parents=True)
    chats.write_bytes(b"chats")
    return home


@pytest.fixture
def run(home: Path) -> Run:
    """Runs an installer for that person; ``path`` stands before the programs of the system."""

    def run(file: Path, *words: str, path: Path | None = None) -> subprocess.CompletedProcess[str]:
        programs = os.pathsep.join([*([str(path)] if path else []), "/usr/bin", "/bin"])
        environment = {"HOME": str(home), "PATH": programs}
        command = ["sh", str(file), *words]
        return subprocess.run(
            command, env=environment, capture_output=True, text=True, check=False, timeout=120
        )

    return run


def tree(home: Path) -> dict[str, bytes]:
    """Each file of the home and what is in it, but for what a desktop makes of its starters."""
    return {
        str(path.relative_to(home)): path.read_bytes() if path.is_file() else b""
        for path in sorted(home.rglob("*"))
        if not path.is_dir() and path.name != "mimeinfo.cache"
    }


def version(home: Path) -> str:
    """What the installed program says of itself."""
    program = home / ".local" / "bin" / "orca-desktop"
    command = [str(program), "--version"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def refused(done: subprocess.CompletedProcess[str]) -> str:
    """The one sentence on standard error."""
    assert done.returncode == 2, done.stdout + done.stderr
    assert done.stderr.count("\n") == 1, done.stderr
    return done.stderr


def test_it_is_installed_replaced_and_taken_away(
    made: Callable[[str], Path], run: Run, home: Path
) -> None:
    before = tree(home)
    first = run(made("1.0.0"))
    assert first.returncode == 0, first.stderr
    assert version(home) == "It 1.0.0"
    share = home / ".local" / "share"
    starter = (share / "applications" / "orca-desktop.desktop").read_text()
    assert f'Exec="{home}/.local/lib/orca-desktop/current/orca-desktop/orca-desktop" %F' in starter
    assert (share / "icons/hicolor/48x48/apps/orca-desktop.png").read_bytes()[:4] == b"\x89PNG"
    second = run(made("1.1.0"))
    assert second.returncode == 0, second.stderr
    assert version(home) == "It 1.1.0"
    assert not [*home.rglob("only-in-1.0.0")], "nothing of the old one is left"
    gone = run(home / ".local" / "lib" / "orca-desktop" / "uninstall")
    assert gone.returncode == 0, gone.stderr
    assert tree(home) == before, "the chats are there, and nothing else"


def test_the_same_sources_give_the_same_bytes(made: Callable[[str], Path]) -> None:
    file = made("1.0.0")
    first = file.read_bytes()
    shutil.rmtree(file.parent / "bundle-1.0.0")
    file.unlink()
    assert made("1.0.0").read_bytes() == first


@pytest.mark.parametrize("harm", ["cut off", "a byte in the program", "a byte in the script"])
def test_a_damaged_file_changes_nothing(
    harm: str, made: Callable[[str], Path], run: Run, home: Path
) -> None:
    file = made("1.0.0")
    content = bytearray(file.read_bytes())
    if harm == "cut off":
        del content[-1000:]
    elif harm == "a byte in the program":
        content[-1000] ^= 1
    else:
        content[content.index(b"# Where things lie")] ^= 1
    file.write_bytes(content)
    before = tree(home)
    assert "damaged" in refused(run(file))
    assert tree(home) == before


@pytest.mark.parametrize(
    ("program", "answer", "said"),
    [
        ("uname", "riscv64", "this one is riscv64"),
        ("getconf", "glibc 2.5", "needs glibc 2.17 and has 2.5"),
        ("getconf", "", "needs glibc 2.17"),
    ],
)
def test_another_system_changes_nothing(
    program: str,
    answer: str,
    said: str,
    made: Callable[[str], Path],
    run: Run,
    home: Path,
    tmp_path: Path,
) -> None:
    other = tmp_path / "programs" / program
    other.parent.mkdir()
    other.write_text(f"#!/bin/sh\necho {answer}\n")
    other.chmod(0o755)
    before = tree(home)
    assert said in refused(run(made("1.0.0"), path=other.parent))
    assert tree(home) == before
    assert platform.machine() in made("1.0.1").read_bytes()[:2000].decode(errors="replace")


def test_a_program_that_cannot_run_replaces_nothing(
    made: Callable[[str], Path], run: Run, home: Path, tmp_path: Path
) -> None:
    run(made("1.0.0"))
    before = tree(home)
    broken = tmp_path / "programs" / "tar"
    broken.parent.mkdir()
    # Unpacks, and leaves a program that does not start.
    broken.write_text('#!/bin/sh\n/bin/tar "$@" && echo exit 1 >"$3/orca-desktop/orca-desktop"\n')
    broken.chmod(0o755)
    done = run(made("1.1.0"), path=broken.parent)
    assert "cannot run on this system" in refused(done)
    assert tree(home) == before
    assert version(home) == "It 1.0.0"


@pytest.fixture
def running(home: Path) -> Iterator[Callable[[], subprocess.Popen[bytes]]]:
    """Starts the program that is installed, as the system sees it."""
    started: list[subprocess.Popen[bytes]] = []

    def start() -> subprocess.Popen[bytes]:
        file = home / ".local/lib/orca-desktop/current/orca-desktop/_internal/sleep"
        file.chmod(0o755)
        started.append(subprocess.Popen([file.resolve(), "600"]))
        return started[-1]

    yield start
    for process in started:
        process.kill()
        process.wait()


def test_what_runs_keeps_its_files_until_it_has_ended(
    made: Callable[[str], Path],
    run: Run,
    home: Path,
    running: Callable[[], subprocess.Popen[bytes]],
) -> None:
    run(made("1.0.0"))
    process = running()
    done = run(made("1.1.0"))
    assert (done.returncode, version(home)) == (0, "It 1.1.0")
    assert "when you start it again" in done.stdout
    assert [*home.rglob("only-in-1.0.0")]
    before = tree(home)
    assert "Close it" in refused(run(home / ".local" / "lib" / "orca-desktop" / "uninstall"))
    assert tree(home) == before
    process.kill()
    process.wait()
    assert run(made("1.2.0")).returncode == 0
    assert not [*home.rglob("only-in-1.0.0"), *home.rglob("only-in-1.1.0")]


def test_an_unknown_option_and_nothing_to_take_away(
    made: Callable[[str], Path], run: Run, home: Path
) -> None:
    file = made("1.0.0")
    before = tree(home)
    assert "--help" in refused(run(file, "--help"))
    assert "not installed" in refused(run(file, "--uninstall"))
    assert tree(home) == before


@pytest.mark.parametrize(
    "command",
    [
        ["desktop-file-validate", "{share}/applications/orca-desktop.desktop"],
        [
            "appstreamcli",
            "validate",
            "--no-net",
            "{share}/metainfo/ai.orcarouter.orca_desktop.metainfo.xml",
        ],
    ],
    ids=["starter", "metainfo"],
)
def test_desktops_find_nothing_wrong(command: list[str], tmp_path: Path) -> None:
    if not shutil.which(command[0]):
        pytest.skip(f"needs {command[0]}")
    from linux import shared_data

    for place, content in shared_data.small_files().items():
        (tmp_path / place).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / place).write_bytes(content)
    words = [word.format(share=tmp_path) for word in command]
    done = subprocess.run(words, capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 0, done.stdout + done.stderr
