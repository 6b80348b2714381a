"""What is done when a wheel is built: compiled translations, other resources, and the manual."""

from __future__ import annotations

import importlib.util
import os
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

SOURCES = {".ts", ".toml"}
"""What translators work on; the program loads what is compiled of it."""


class CustomBuildHook(BuildHookInterface):
    """Found by hatchling under this name."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        """Add every resource that the program loads."""
        root = Path(self.root)
        sys.path.insert(0, str(root))
        import dev  # noqa: PLC0415 - only there once it is on the path

        pyside = importlib.util.find_spec("PySide6")
        if pyside is None or pyside.origin is None:
            raise RuntimeError("PySide6 is needed to compile the translations")
        name = "lrelease.exe" if os.name == "nt" else "lrelease"
        dev.compile_translations(lambda: Path(pyside.origin).parent / name)
        guide = root / "docs" / "guide"
        for file in sorted(guide.rglob("*.md")):
            inside = file.relative_to(guide).as_posix()
            build_data["force_include"][str(file)] = f"orca_desktop/_resources/guide/{inside}"
        resources = root / "resources"
        for file in sorted(resources.rglob("*")):
            inside = file.relative_to(resources)
            is_source = inside.parts[0] == "translations" and file.suffix in SOURCES
            if file.is_file() and not is_source:
                build_data["force_include"][str(file)] = (
                    f"orca_desktop/_resources/{inside.as_posix()}"
                )
