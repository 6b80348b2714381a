"""What is done when a wheel is built: translations, resources, and what desktops look for."""

from __future__ import annotations

import importlib.util
import os
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CustomBuildHook(BuildHookInterface):
    """Found by hatchling under this name."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        """Add every resource that the program loads, and the starter with its mark."""
        root = Path(self.root)
        sys.path[:0] = [str(root), str(root / "packaging")]
        import project  # noqa: PLC0415 - as above

        import dev  # noqa: PLC0415 - only there once it is on the path

        pyside = importlib.util.find_spec("PySide6")
        if pyside is None or pyside.origin is None:
            raise RuntimeError("PySide6 is needed to compile the translations")
        name = "lrelease.exe" if os.name == "nt" else "lrelease"
        dev.compile_translations(lambda: Path(pyside.origin).parent / name)
        for file, inside in project.shipped_files(root):
            build_data["force_include"][str(file)] = f"orca_desktop/{inside}"
        for file, place in project.desktop_files(root).items():
            build_data["shared_data"][str(file)] = f"share/{place}"
