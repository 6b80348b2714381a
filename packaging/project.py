"""What the files that people install say of the program, each fact taken from the one place it has.

The version is that of the package, words of it are in ``pyproject.toml``, the starter for desktops
is the one in ``packaging/linux``, and what each version brought is in ``CHANGELOG.md``.
"""

from __future__ import annotations

import datetime
import importlib.metadata
import os
import re
import subprocess
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.metadata import Distribution
from pathlib import Path
from typing import Any, Final

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT: Final = Path(__file__).resolve().parent.parent
NAME: Final = "orca-desktop"
TITLE: Final = "Orca Desktop"
APP_ID: Final = "ai.orcarouter.orca_desktop"
"""How AppStream and macOS know the program."""

HOMEPAGE: Final = "https://www.orcarouter.ai"
PUBLISHER: Final = "Orca Desktop contributors"
CONTACT: Final = f"{PUBLISHER} <orca-desktop@localhost>"
"""Who packages say they are from; there is no address that anybody reads yet."""

_SOURCES: Final = frozenset({".ts", ".toml"})
"""What translators work on; the program loads what is compiled of it."""


@dataclass(frozen=True, slots=True)
class Release:
    """One version in the change log; without a date it is not out yet."""

    version: str
    date: datetime.date | None
    points: tuple[str, ...]
    """What is new, each point on one line."""


def pyproject(root: Path = ROOT) -> Mapping[str, Any]:
    """The content of ``pyproject.toml``."""
    return tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))


def version(root: Path = ROOT) -> str:
    """The version of the program, such as ``1.2.0``."""
    text = (root / NAME.replace("-", "_") / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"$', text, re.MULTILINE)
    if found is None:
        raise ValueError("orca_desktop/__init__.py names no version")
    return found[1]


def summary(root: Path = ROOT) -> str:
    """What the program is, in one sentence."""
    return str(pyproject(root)["project"]["description"])


def releases(root: Path = ROOT) -> tuple[Release, ...]:
    """The versions in the change log, newest first."""
    text = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    found: list[Release] = []
    for part in re.split(r"^## ", text, flags=re.MULTILINE)[1:]:
        head = re.match(r"\[(\d[^\]]*)\] - (\d{4}-\d\d-\d\d)?", part)
        if head is None:
            continue
        date = datetime.date.fromisoformat(head[2]) if head[2] else None
        points = re.findall(r"^- (.+(?:\n  .+)*)", part, re.MULTILINE)
        found.append(Release(head[1], date, tuple(" ".join(each.split()) for each in points)))
    return tuple(found)


def epoch(root: Path = ROOT) -> int:
    """The time that everything made says it was made at, in seconds since 1970.

    It is the time of the newest commit, or else the date of the newest version that has one, so
    that the same sources give the same files.
    """
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    command = ["git", "-C", str(root), "log", "-1", "--format=%ct"]
    try:
        told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        return int(told)
    except (OSError, ValueError, subprocess.CalledProcessError):
        dates = [each.date for each in releases(root) if each.date is not None]
        day = dates[0] if dates else datetime.date(2026, 1, 1)
        return int(datetime.datetime(day.year, day.month, day.day, tzinfo=datetime.UTC).timestamp())


def distributions(root: Path = ROOT) -> tuple[Distribution, ...]:
    """The libraries that the program runs with, by name: what it asks for, and what those do."""
    found: dict[str, Distribution] = {}
    waiting = [Requirement(each) for each in pyproject(root)["project"]["dependencies"]]
    seen: set[tuple[str, frozenset[str]]] = set()
    while waiting:
        wanted = waiting.pop()
        name = canonicalize_name(wanted.name)
        known = (name, frozenset(wanted.extras))
        if known in seen or not _applies(wanted, frozenset({""})):
            continue
        seen.add(known)
        found[name] = distribution = importlib.metadata.distribution(name)
        parts = [Requirement(each) for each in distribution.requires or ()]
        waiting += [each for each in parts if _applies(each, wanted.extras | {""})]
    return tuple(found[name] for name in sorted(found))


def _applies(wanted: Requirement, extras: frozenset[str] | set[str]) -> bool:
    """Whether something is asked for on this system, with one of those extras."""
    marker = wanted.marker
    if marker is None:
        return True
    if any(marker.evaluate({"extra": extra}) for extra in extras):
        wanted.marker = None  # asked and answered
        return True
    return False


def modules_of_others(root: Path = ROOT) -> tuple[str, ...]:
    """The modules that are installed here, but belong to nothing that the program runs with."""
    ours = {canonicalize_name(each.metadata["Name"]) for each in distributions(root)}
    return tuple(
        sorted(
            module
            for module, owners in importlib.metadata.packages_distributions().items()
            if not ours & {canonicalize_name(owner) for owner in owners}
        )
    )


def shipped_files(root: Path = ROOT) -> Iterator[tuple[Path, str]]:
    """Each file that the program loads, with its place inside the package ``orca_desktop``."""
    guide = root / "docs" / "guide"
    for file in sorted(guide.rglob("*.md")):
        yield file, f"_resources/guide/{file.relative_to(guide).as_posix()}"
    resources = root / "resources"
    for file in sorted(resources.rglob("*")):
        inside = file.relative_to(resources)
        is_source = inside.parts[0] == "translations" and file.suffix in _SOURCES
        if file.is_file() and not is_source:
            yield file, f"_resources/{inside.as_posix()}"


def desktop_files(root: Path = ROOT) -> dict[Path, str]:
    """The files that desktops look for and that lie in the project, by their place in ``share``."""
    return {
        root / "packaging" / "linux" / f"{NAME}.desktop": f"applications/{NAME}.desktop",
        root / "resources" / "icons" / "app.svg": f"icons/hicolor/scalable/apps/{NAME}.svg",
    }


def machine() -> str:
    """The kind of machine that is built for, as Debian names it."""
    import platform  # noqa: PLC0415 - seldom asked

    names = {"x86_64": "amd64", "AMD64": "amd64", "aarch64": "arm64"}
    return names.get(platform.machine(), platform.machine())
