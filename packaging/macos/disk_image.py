"""What people install on macOS: the application, in a disk image from which it is drawn over."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import project

LEAST_SYSTEM: Final = "13.0"
"""The oldest macOS that the Qt of the lock runs on."""

DOCUMENTS: Final = (
    "public.png",
    "public.jpeg",
    "com.compuserve.gif",
    "org.webmproject.webp",
    "com.adobe.pdf",
    "public.plain-text",
    "net.daringfireball.markdown",
    "public.comma-separated-values-text",
    "public.json",
    "org.openxmlformats.wordprocessingml.document",
    "org.openxmlformats.spreadsheetml.sheet",
    "org.oasis-open.opendocument.text",
    "org.oasis-open.opendocument.spreadsheet",
)
"""The kinds of file that the program takes along, as the starter for Linux lists them."""


def app_name() -> str:
    """The name of the application."""
    return f"{project.TITLE}.app"


def file_name() -> str:
    """The name of the disk image."""
    return f"{project.NAME}-{project.version()}-macos-{project.machine()}.dmg"


def info() -> Mapping[str, Any]:
    """What ``Info.plist`` says beside what PyInstaller writes."""
    return {
        "CFBundleName": project.TITLE,
        "CFBundleDisplayName": project.TITLE,
        "CFBundleShortVersionString": project.version(),
        "CFBundleVersion": project.version(),
        "LSMinimumSystemVersion": LEAST_SYSTEM,
        "LSApplicationCategoryType": "public.app-category.productivity",
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,
        "NSHumanReadableCopyright": f"MIT, {project.PUBLISHER}",
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": project.TITLE,
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Alternate",
                "LSItemContentTypes": list(DOCUMENTS),
            }
        ],
    }


def make(app: Path, out: Path) -> Path:
    """A disk image of the application; returns its file.

    The image shows the application beside a link to the folder it is drawn into.
    """
    content = out / "image"
    shutil.rmtree(content, ignore_errors=True)
    content.mkdir()
    # Links and signatures of the application stay as they are.
    subprocess.run(["ditto", str(app), str(content / app.name)], check=True)
    (content / "Applications").symlink_to("/Applications")
    target = out / file_name()
    command = ["hdiutil", "create", "-volname", project.TITLE, "-fs", "HFS+", "-format", "UDZO"]
    subprocess.run([*command, "-ov", "-srcfolder", str(content), str(target)], check=True)
    shutil.rmtree(content)
    return target
