"""Writes down whose parts are inside Qt, from the sources of Qt: name, copyright, licence, text.

Usage: python3 packaging/qt_attributions.py VERSION FOLDER...

The folders hold the sources of what is shipped: qtbase, qtimageformats and qtsvg. Qt's own wheels
bring neither these names nor the texts, so they are kept in resources/licences/qt-parts.md and made
anew with each minor version of Qt (docs/releasing.md).
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from orca_desktop.viewmodels.licences import fenced

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "resources" / "licences" / "qt-parts.md"
NOT_SHIPPED = ("android", "wasm", "gradle", "testinternal", "cmake", "tests", "examples", "catch2")
"""Folders whose parts are in no library that the program loads."""


def parts(folder: Path) -> Iterator[tuple[dict[str, Any], str]]:
    """Each part by others in these sources, with the text of its licence or nothing."""
    for file in sorted(folder.rglob("qt_attribution.json")):
        if set(NOT_SHIPPED) & set(file.relative_to(folder).parts):
            continue
        # Some of these files break their lines inside a text.
        read = json.loads(file.read_text(encoding="utf-8"), strict=False)
        for part in read if isinstance(read, list) else [read]:
            if "libs" in part.get("QtParts", ["libs"]):
                names = part.get("LicenseFiles") or [part.get("LicenseFile", "")]
                texts = [(file.parent / name).read_text("utf-8") for name in names if name]
                yield part, "\n\n".join(texts).strip()


def document(version: str, folders: list[Path]) -> str:
    """All parts as one chapter, those with the same text together."""
    by_text: dict[str, list[str]] = {}
    for folder in folders:
        for part, text in parts(folder):
            rights = part.get("Copyright", "")
            rights = rights if isinstance(rights, str) else "; ".join(rights)
            name = " ".join(filter(None, (part["Name"], part.get("Version"))))
            home = part.get("Homepage", "")
            rights = " ".join(rights.split()).rstrip(".")
            told = [f"**{name}** ({part['LicenseId']})", rights, home]
            line = "- " + ". ".join(each for each in told if each)
            lines = by_text.setdefault(text, [])
            if line not in lines:
                lines.append(line)
    blocks = [f"Qt {version} is built with these parts by others."]
    for text, lines in by_text.items():
        blocks += ["\n".join(lines), fenced(text) if text else ""]
    return "\n\n".join(filter(None, blocks)) + "\n"


if __name__ == "__main__":
    made = document(sys.argv[1], [Path(each) for each in sys.argv[2:]])
    TARGET.write_text(made, encoding="utf-8")
