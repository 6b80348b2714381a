"""The installer for one's own account: a shell script that carries the program behind its lines."""

from __future__ import annotations

import hashlib
import platform
import shutil
import subprocess
import tarfile
from pathlib import Path
from typing import Final

import project
from linux import shared_data, system_libraries

_SCRIPT: Final = project.ROOT / "packaging" / "linux" / "installer.sh"
_SUM: Final = "@SUM@"


def file_name() -> str:
    """The name of the installer's file."""
    return f"{project.NAME}-{project.version()}-linux-{project.machine()}.run"


def make(bundle: Path, out: Path) -> Path:
    """An installer of a folder bundle; returns its file."""
    share = out / "installer"
    shutil.rmtree(share, ignore_errors=True)
    shared_data.write(share)
    target = out / file_name()
    archive = out / f"{target.name}.tar.xz"
    with archive.open("wb") as file:
        packer = subprocess.Popen(["xz", "-6", "-T2"], stdin=subprocess.PIPE, stdout=file)
        with tarfile.open(fileobj=packer.stdin, mode="w|", format=tarfile.GNU_FORMAT) as tar:
            tar.add(bundle, project.NAME, filter=_as_always)
            tar.add(share, "share", filter=_as_always)
        packer.communicate()
    if packer.returncode:
        raise SystemExit("xz could not pack the installer.")
    head = script(bundle)
    digest = hashlib.sha256(head.replace(_line_of_sum(head), b"", 1))
    with archive.open("rb") as payload:
        for part in iter(lambda: payload.read(1 << 20), b""):
            digest.update(part)
    with target.open("wb") as file, archive.open("rb") as payload:
        file.write(head.replace(_SUM.encode(), digest.hexdigest().encode(), 1))
        shutil.copyfileobj(payload, file)
    target.chmod(0o755)
    archive.unlink()
    shutil.rmtree(share)
    return target


def script(bundle: Path) -> bytes:
    """The shell script, with its gaps filled but for the sum."""
    text = _SCRIPT.read_text(encoding="utf-8")
    filled = {
        "@TITLE@": project.TITLE,
        "@NAME@": project.NAME,
        "@APP_ID@": project.APP_ID,
        "@VERSION@": project.version(),
        "@FILE@": file_name(),
        "@MACHINE@": platform.machine(),
        "@GLIBC@": system_libraries.glibc(bundle),
        "@LINES@": str(len(text.splitlines())),
    }
    for gap, value in filled.items():
        text = text.replace(gap, value)
    return text.encode()


def _line_of_sum(head: bytes) -> bytes:
    return head.splitlines(keepends=True)[1]


def _as_always(member: tarfile.TarInfo) -> tarfile.TarInfo:
    """The same owner and time for each file, whoever makes the archive and when."""
    member.uid = member.gid = 0
    member.uname = member.gname = ""
    member.mtime = project.epoch()
    return member
