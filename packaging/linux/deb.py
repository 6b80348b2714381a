"""The Debian package: the folder bundle below ``/usr/lib``, and what desktops look for."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from typing import Final

import project
from linux import shared_data, system_libraries

_REVISION: Final = "1"
_RECOMMENDS: Final = "gnome-keyring | kwalletmanager | keepassxc, xdg-desktop-portal, xdg-utils"
_LINTIAN: Final = project.ROOT / "packaging" / "linux" / "lintian-overrides"


def file_name() -> str:
    """The name of the package's file."""
    return f"{project.NAME}_{project.version()}_{project.machine()}.deb"


def make(bundle: Path, out: Path) -> Path:
    """A package of a folder bundle; returns its file."""
    root = out / "deb"
    shutil.rmtree(root, ignore_errors=True)
    lib, documents = root / "usr/lib" / project.NAME, root / "usr/share/doc" / project.NAME
    shutil.copytree(bundle, lib, symlinks=True)
    program = root / "usr/bin" / project.NAME
    program.parent.mkdir(parents=True)
    program.symlink_to(f"../lib/{project.NAME}/{project.NAME}")
    shared_data.write(root / "usr/share")
    documents.mkdir(parents=True)
    (documents / "copyright").write_text(copyright_file(), encoding="utf-8")
    (documents / "changelog.Debian.gz").write_bytes(shared_data.compressed(changelog().encode()))
    told = (project.ROOT / "CHANGELOG.md").read_bytes()
    (documents / "changelog.gz").write_bytes(shared_data.compressed(told))
    overrides = root / "usr/share/lintian/overrides" / project.NAME
    overrides.parent.mkdir(parents=True)
    shutil.copyfile(_LINTIAN, overrides)
    control = root / "DEBIAN" / "control"
    control.parent.mkdir()
    control.write_text(control_file(root, bundle), encoding="utf-8")
    _write_sums(root)
    _settle(root, lib / project.NAME)
    target = out / file_name()
    command = ["dpkg-deb", "--root-owner-group", "--threads-max=2", "-Zxz", "--build"]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(project.epoch())}
    subprocess.run(
        [*command, str(root), str(target)], env=environment, check=True, stdout=subprocess.DEVNULL
    )
    shutil.rmtree(root)
    return target


def control_file(root: Path, bundle: Path) -> str:
    """What dpkg knows of the package; ``root`` holds all that it installs."""
    size = sum(path.lstat().st_size for path in (root / "usr").rglob("*") if path.is_file())
    return f"""Package: {project.NAME}
Version: {version()}
Architecture: {project.machine()}
Maintainer: {project.CONTACT}
Installed-Size: {size // 1024}
Depends: {", ".join(system_libraries.depends(bundle))}
Recommends: {_RECOMMENDS}
Suggests: {", ".join((*system_libraries.suggests(bundle), "speech-dispatcher"))}
Section: net
Priority: optional
Homepage: {project.HOMEPAGE}
Description: conversations with language models, and comparisons of them
 {project.summary()}
 Answers arrive as formatted text; the same question can be put under other
 models and settings side by side; every chat is kept on this computer, can be
 found again, and exported.
 .
 Everything the program runs with is inside; removing it leaves the chats.
"""


def version() -> str:
    """The version as Debian counts: the program's, and that of its packing."""
    return f"{project.version()}-{_REVISION}"


def copyright_file() -> str:
    """Whose it is, in Debian's machine-readable form."""
    licence = (project.ROOT / "LICENSE").read_text(encoding="utf-8").splitlines()
    holder = next(line for line in licence if line.startswith("Copyright"))
    text = "\n".join(f" {line}" if line.strip() else " ." for line in licence)
    return f"""Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: {project.TITLE}
Source: {project.HOMEPAGE}
Comment: The libraries inside have licences of their own.

Files: *
Copyright: {holder.removeprefix("Copyright").replace("(c)", "").strip()}
License: MIT
{text}
"""


def changelog() -> str:
    """What Debian's tools show of the versions, newest first."""
    entries = []
    for release in project.releases():
        day = release.date or datetime.fromtimestamp(project.epoch(), UTC).date()
        time = format_datetime(datetime(day.year, day.month, day.day, 12, tzinfo=UTC))
        revision = f"{release.version}-{_REVISION}"
        suite = "stable" if release.date else "UNRELEASED"
        entries.append(
            f"{project.NAME} ({revision}) {suite}; urgency=medium\n\n"
            "  * What is new is told in the program, and in changelog.gz beside this.\n\n"
            f" -- {project.CONTACT}  {time}\n"
        )
    return "\n".join(entries)


def _write_sums(root: Path) -> None:
    lines = []
    for path in sorted((root / "usr").rglob("*")):
        if path.is_file() and not path.is_symlink():
            digest = hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()
            lines.append(f"{digest}  {path.relative_to(root)}\n")
    (root / "DEBIAN" / "md5sums").write_text("".join(lines), encoding="utf-8")


def _settle(root: Path, program: Path) -> None:
    for path in root.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == program else 0o644)
    root.chmod(0o755)
