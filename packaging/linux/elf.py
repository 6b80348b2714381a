"""What ELF files need of a system, told by ``objdump``, and what is taken out of them."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Needs:
    """What one file needs: names of libraries, and versions such as ``GLIBC_2.34``."""

    libraries: frozenset[str]
    versions: frozenset[str]
    search_path: str
    """Where it has itself searched for libraries; empty if nowhere of its own."""


def files(folder: Path) -> Iterator[Path]:
    """The ELF files below a folder, sorted."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    yield path


def needs(file: Path) -> Needs:
    """What a file needs."""
    command = ["objdump", "-p", str(file)]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    paths = re.findall(r"^\s+(?:RUNPATH|RPATH)\s+(\S+)", told, re.MULTILINE)
    return Needs(
        frozenset(re.findall(r"^\s+NEEDED\s+(\S+)", told, re.MULTILINE)),
        frozenset(re.findall(r"^\s+0x\w+ 0x\w+ \d+ (\S+)", told, re.MULTILINE)),
        paths[0] if paths else "",
    )


def strip(file: Path) -> None:
    """Take out what only a debugger reads; a file that is not made smaller stays as it is."""
    lean = file.with_name(f"{file.name}.lean")
    command = ["strip", "--strip-unneeded", "-o", str(lean), str(file)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode == 0 and lean.stat().st_size < file.stat().st_size:
        file.write_bytes(lean.read_bytes())
    lean.unlink(missing_ok=True)


def forget_build_folders(file: Path) -> None:
    """Let a file search for libraries in no folder of the machine on which it was compiled.

    A Python that was not packed by the system leaves its own folder in each of its modules.
    """
    path = needs(file).search_path
    if not path or path.startswith("$ORIGIN"):
        return
    old, content = path.encode() + b"\0", file.read_bytes()
    if content.count(old) != 1:
        raise ValueError(f"{file.name} names {path} in more than one place")
    file.write_bytes(content.replace(old, b"$ORIGIN".ljust(len(old), b"\0")))
