"""Makes what people install on the system it runs on: ``python3 dev.py bundle``.

Everything goes into ``out/bundle``, with ``SHA256SUMS`` of the files that are given away. Two runs
on the same sources, with the same Python, libraries and tools, give the same bytes.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

import project
from linux import deb, elf, installer as linux_installer, system_libraries
from macos import disk_image
from windows import installer as windows_installer

from orca_desktop.packed import LIST

OUT: Final = project.ROOT / "out" / "bundle"
SPEC: Final = project.ROOT / "packaging" / f"{project.NAME}.spec"
SUMS: Final = "SHA256SUMS"


def make_folder(out: Path) -> Path:
    """The program with all that it needs, in one folder; on macOS an application."""
    target, work = place_of_folder(out), out / "work"
    shutil.rmtree(target, ignore_errors=True)
    command = [
        sys.executable,
        "-m",
        "PyInstaller",
        "--noconfirm",
        "--clean",
        "--log-level",
        "ERROR",
    ]
    command += ["--distpath", str(out), "--workpath", str(work), str(SPEC)]
    subprocess.run(command, env=_surroundings(), check=True)
    shutil.rmtree(work)
    if sys.platform == "darwin":
        shutil.rmtree(out / project.NAME)  # what the application was made of
        return target
    if sys.platform == "linux":
        _make_lean(target)
    write_list(target)
    settle(target)
    return target


def place_of_folder(out: Path) -> Path:
    """Where the folder bundle of this system lies."""
    return out / (disk_image.app_name() if sys.platform == "darwin" else project.NAME)


def _surroundings() -> Mapping[str, str]:
    """The environment in which everything is made the same each time."""
    return {
        **os.environ,
        "ORCA_DESKTOP_ROOT": str(project.ROOT),
        "SOURCE_DATE_EPOCH": str(project.epoch()),
        "PYTHONHASHSEED": "0",
        # A trace names the line; which part of it costs a tenth of the memory for code.
        "PYTHONNODEBUGRANGES": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
    }


def _make_lean(folder: Path) -> None:
    """Take out of the libraries what no program reads; stop if one is needed that nobody has."""
    for file in elf.files(folder):
        if file.parent != folder:  # the program itself carries its modules behind its end
            elf.strip(file)
            elf.forget_build_folders(file)
    if strangers := system_libraries.strangers(folder):
        raise SystemExit("\n".join(["No bundle without these libraries:", *strangers]))


def write_list(folder: Path) -> None:
    """Write down each file of a bundle, for the program to see whether it is all there.

    The program itself is left out: whoever signs it changes it.
    """
    inside = folder / "_internal"
    lines = [
        f"{hashlib.sha256(path.read_bytes()).hexdigest()} {path.stat().st_size} "
        f"{path.relative_to(folder).as_posix()}\n"
        for path in sorted(inside.rglob("*"))
        if path.is_file() and path != inside / LIST
    ]
    (inside / LIST).write_text("".join(lines), encoding="utf-8")


def settle(folder: Path) -> None:
    """Give all files of a folder the modes and the time that everything made has."""
    time = project.epoch()
    for path in (*sorted(folder.rglob("*")), folder):
        if not path.is_symlink():
            is_program = path.is_dir() or path == folder / project.NAME
            path.chmod(0o755 if is_program else 0o644)
            os.utime(path, (time, time))


def make_wheel(out: Path) -> Path:
    """The wheel, for those who have Python."""
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(out)]
    subprocess.run(
        command, cwd=project.ROOT, env=_surroundings(), check=True, stdout=subprocess.DEVNULL
    )
    return out / f"{project.NAME.replace('-', '_')}-{project.version()}-py3-none-any.whl"


def write_sums(out: Path) -> Path:
    """Write the checksums of the files that are given away, in the form of ``sha256sum``."""
    files = [path for path in sorted(out.iterdir()) if path.is_file() and path.name != SUMS]
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in files]
    (out / SUMS).write_text("".join(lines), encoding="utf-8")
    return out / SUMS


def _of_folder(make: Callable[[Path, Path], Path]) -> Callable[[Path], Path]:
    """A maker that takes the folder bundle, and has it made first where it is not there."""

    def made(out: Path) -> Path:
        folder = place_of_folder(out)
        return make(folder if folder.exists() else make_folder(out), out)

    return made


KINDS: Final[Mapping[str, Mapping[str, Callable[[Path], Path]]]] = {
    "linux": {
        "folder": make_folder,
        "deb": _of_folder(deb.make),
        "installer": _of_folder(linux_installer.make),
        "wheel": make_wheel,
        "sums": write_sums,
    },
    "win32": {
        "folder": make_folder,
        "installer": _of_folder(windows_installer.make),
        "zip": _of_folder(windows_installer.make_zip),
        "wheel": make_wheel,
        "sums": write_sums,
    },
    "darwin": {
        "folder": make_folder,
        "image": _of_folder(disk_image.make),
        "wheel": make_wheel,
        "sums": write_sums,
    },
}
"""What can be made, by system, in the order in which all of it is made."""


def main(words: Sequence[str]) -> int:
    """Make what is asked for; returns the exit code."""
    kinds = KINDS[sys.platform]
    parser = argparse.ArgumentParser(prog="dev.py bundle", description=__doc__)
    parser.add_argument("--into", type=Path, default=OUT, metavar="DIR", help="the folder for it")
    parser.add_argument("kinds", nargs="*", metavar="KIND", help=f"of these: {', '.join(kinds)}")
    given = parser.parse_args(words)
    if unknown := [each for each in given.kinds if each not in kinds]:
        parser.error(f"there is no {unknown[0]!r} here; there are: {', '.join(kinds)}")
    out = given.into.absolute()
    out.mkdir(parents=True, exist_ok=True)
    for kind in given.kinds or kinds:
        print(f"Made: {kinds[kind](out)}", file=sys.stderr, flush=True)
    write_sums(out)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
