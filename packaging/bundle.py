"""Makes what people install on this system: ``python3 dev.py bundle``.

Everything goes into ``out/bundle``, with ``SHA256SUMS`` of what is there. Two runs on the same
sources, with the same libraries and tools, give the same bytes.
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

# The modules beside this one, and the program itself.
sys.path[:0] = [str(place) for place in Path(__file__).resolve().parents[:2]]

import project
from linux import deb, elf, installer, system_libraries

OUT: Final = project.ROOT / "out" / "bundle"
LIST: Final = "files.txt"
"""What is in a folder bundle, for the program to see at its start whether all of it is there."""

SUMS: Final = "SHA256SUMS"


def make_folder(out: Path) -> Path:
    """The program with all that it needs, in one folder."""
    target, work = out / project.NAME, out / "work"
    spec = project.ROOT / "packaging" / f"{project.NAME}.spec"
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
    command += ["--distpath", str(out), "--workpath", str(work), str(spec)]
    subprocess.run(command, env=_surroundings(), check=True)
    shutil.rmtree(work)
    if sys.platform == "linux":
        for file in elf.files(target):
            if file.parent != target:  # the program itself carries its modules behind its end
                elf.strip(file)
                elf.forget_build_folders(file)
        if strangers := system_libraries.strangers(target):
            raise SystemExit("No bundle without these libraries:\n" + "\n".join(strangers))
    write_list(target)
    settle(target)
    return target


def _surroundings() -> Mapping[str, str]:
    """The environment in which everything is made the same each time."""
    return {
        **os.environ,
        "ORCA_DESKTOP_ROOT": str(project.ROOT),
        "SOURCE_DATE_EPOCH": str(project.epoch()),
        "PYTHONHASHSEED": "0",
        "PYTHONNODEBUGRANGES": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
    }


def write_list(folder: Path) -> None:
    """Write down each file of a bundle with its hash and its size in bytes."""
    inside = folder / "_internal"
    lines = [
        f"{hashlib.sha256(path.read_bytes()).hexdigest()} {path.stat().st_size} "
        f"{path.relative_to(folder).as_posix()}\n"
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != LIST
    ]
    (inside / LIST).write_text("".join(lines), encoding="utf-8")


def settle(folder: Path) -> None:
    """Give all files of a folder the modes and the time that everything made has."""
    time = project.epoch()
    for path in (folder, *sorted(folder.rglob("*"))):
        if path.is_symlink():
            continue
        is_program = path.is_dir() or (path.parent == folder and path.name == project.NAME)
        path.chmod(0o755 if is_program else 0o644)
    for path in (*sorted(folder.rglob("*")), folder):
        os.utime(path, (time, time), follow_symlinks=False)


def write_sums(out: Path) -> None:
    """Write the checksums of the files that are given away, in the form of ``sha256sum``."""
    files = [path for path in sorted(out.iterdir()) if path.is_file() and path.name != SUMS]
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in files]
    (out / SUMS).write_text("".join(lines), encoding="utf-8")


def main(words: Sequence[str]) -> int:
    """Make what is asked for; returns the exit code."""
    parser = argparse.ArgumentParser(prog="dev.py bundle", description=__doc__)
    parser.add_argument("--into", type=Path, default=OUT, metavar="DIR", help="the folder for it")
    parser.add_argument("kinds", nargs="*", default=list(KINDS), metavar="KIND",
                        help=f"which of these: {', '.join(KINDS)} (without one: all)")
    given = parser.parse_args(words)
    out = given.into.absolute()
    out.mkdir(parents=True, exist_ok=True)
    for kind in given.kinds:
        print(f"Making: {kind}", file=sys.stderr, flush=True)
        KINDS[kind](out)
    write_sums(out)
    return 0


def make_deb(out: Path) -> Path:
    """The Debian package of the folder bundle that is there, or is made first."""
    return deb.make(_folder(out), out)


def make_installer(out: Path) -> Path:
    """The installer for one's own account, of the same folder."""
    return installer.make(_folder(out), out)


def make_wheel(out: Path) -> Path:
    """The wheel, for those who have Python."""
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(out)]
    subprocess.run(command, cwd=project.ROOT, env=_surroundings(), check=True, stdout=subprocess.DEVNULL)
    return out / f"{project.NAME.replace('-', '_')}-{project.version()}-py3-none-any.whl"


def _folder(out: Path) -> Path:
    """The folder bundle of this version; made if it is not there."""
    target = out / project.NAME
    return target if (target / "_internal" / LIST).exists() else make_folder(out)


KINDS: Final[Mapping[str, Callable[[Path], Path]]] = {"folder": make_folder, "deb": make_deb, "installer": make_installer, "wheel": make_wheel}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
