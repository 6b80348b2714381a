"""What people install on Windows: an installer for one's own account, and a folder as ZIP."""

from __future__ import annotations

import shutil
import subprocess
import zipfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import icons
import project

SCRIPT: Final = project.ROOT / "packaging" / "windows" / f"{project.NAME}.iss"
APP_ID: Final = "{{C0B0C4B6-5C0B-4A53-9C2E-6F2D8F1E7A51}"
"""Two braces, because Inno Setup reads one as the beginning of a constant."""


def setup_name() -> str:
    """The name of the installer, without its ending."""
    return f"{project.NAME}-{project.version()}-windows-{project.machine()}-setup"


def zip_name() -> str:
    """The name of the portable ZIP."""
    return f"{project.NAME}-{project.version()}-windows-{project.machine()}.zip"


def definitions(bundle: Path, out: Path) -> dict[str, str]:
    """What the script is told: each name that it uses, and its value."""
    return {
        "AppId": APP_ID,
        "Title": project.TITLE,
        "Name": project.NAME,
        "Version": project.version(),
        "Publisher": project.PUBLISHER,
        "Homepage": project.HOMEPAGE,
        "Folder": str(bundle),
        "Out": str(out),
        "Setup": setup_name(),
        "Icon": str(out / f"{project.NAME}.ico"),
    }


def make(bundle: Path, out: Path) -> Path:
    """The installer of a folder bundle, by Inno Setup's compiler; returns its file."""
    compiler = shutil.which("ISCC") or shutil.which("iscc")
    if compiler is None:
        raise SystemExit("Inno Setup's compiler (ISCC) is not on the PATH. Install Inno Setup 6.3.")
    mark = out / f"{project.NAME}.ico"
    mark.write_bytes(icons.ico(project.ROOT / "resources" / "icons" / "app.svg"))
    told = [f"/D{name}={value}" for name, value in definitions(bundle, out).items()]
    subprocess.run([compiler, "/Q", *told, str(SCRIPT)], check=True)
    mark.unlink()
    return out / f"{setup_name()}.exe"


def make_zip(bundle: Path, out: Path) -> Path:
    """The folder bundle as a ZIP that is unpacked anywhere and started; returns its file."""
    target = out / zip_name()
    time = datetime.fromtimestamp(project.epoch(), UTC)
    stamp = (time.year, time.month, time.day, time.hour, time.minute, time.second)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for file in sorted(path for path in bundle.rglob("*") if path.is_file()):
            entry = zipfile.ZipInfo(f"{project.NAME}/{file.relative_to(bundle).as_posix()}", stamp)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, file.read_bytes())
    return target
