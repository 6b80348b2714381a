"""The libraries that a bundle takes from the system, and the Debian packages they are in.

Each library that a file of the bundle needs is in the bundle or in this table; else the bundle is
not made. Where Debian 13 and Ubuntu 24.04 renamed a package with the width of ``time_t``, both
names are given.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from linux import elf

_C: Final = "libc6"
PACKAGES: Final[Mapping[str, str]] = {
    **dict.fromkeys(
        (
            "libc.so.6",
            "libm.so.6",
            "libdl.so.2",
            "libpthread.so.0",
            "librt.so.1",
            "libresolv.so.2",
            "libutil.so.1",
            "ld-linux-x86-64.so.2",
            "ld-linux-aarch64.so.1",
        ),
        _C,
    ),
    "libgcc_s.so.1": "libgcc-s1",
    "libstdc++.so.6": "libstdc++6",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libbrotlidec.so.1": "libbrotli1",
    "libbrotlicommon.so.1": "libbrotli1",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libglib-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgobject-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgio-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
}

OPTIONAL: Final[Mapping[str, str]] = {
    **dict.fromkeys(
        (
            "libgtk-3.so.0",
            "libgdk-3.so.0",
            "libgdk_pixbuf-2.0.so.0",
            "libatk-1.0.so.0",
            "libcairo.so.2",
            "libcairo-gobject.so.2",
            "libpango-1.0.so.0",
            "libpangocairo-1.0.so.0",
            "libharfbuzz.so.0",
        ),
        "libgtk-3-0t64 | libgtk-3-0",
    ),
    "libcups.so.2": "libcups2t64 | libcups2",
}
"""What only plugins need that Qt does without: the look of GTK, and printing."""

_GLIBC: Final = "GLIBC_"


def needed(folder: Path) -> dict[str, frozenset[str]]:
    """The libraries that a bundle takes from the system, and which of its files need each."""
    inside = {path.name for path in folder.rglob("*.so*")}
    found: dict[str, set[str]] = {}
    for file in elf.files(folder):
        for library in elf.needs(file).libraries - inside:
            found.setdefault(library, set()).add(file.name)
    return {library: frozenset(found[library]) for library in sorted(found)}


def strangers(folder: Path) -> list[str]:
    """What a bundle needs that neither it nor the table has; empty for a good bundle."""
    return [
        f"{library}, for {', '.join(sorted(users))}"
        for library, users in needed(folder).items()
        if library not in PACKAGES and library not in OPTIONAL
    ]


def glibc(folder: Path) -> str:
    """The oldest glibc under which every file of a bundle can be loaded, such as ``2.34``."""
    versions = {
        tuple(int(part) for part in version.removeprefix(_GLIBC).split("."))
        for file in elf.files(folder)
        for version in elf.needs(file).versions
        if version.startswith(_GLIBC) and version[len(_GLIBC)].isdigit()
    }
    return ".".join(map(str, max(versions)))


def depends(folder: Path) -> tuple[str, ...]:
    """The Debian packages that a bundle depends on."""
    packages = {PACKAGES[each] for each in needed(folder) if each in PACKAGES} - {_C}
    return (f"{_C} (>= {glibc(folder)})", *sorted(packages))


def suggests(folder: Path) -> tuple[str, ...]:
    """The Debian packages that a bundle can use and does without."""
    return tuple(sorted({OPTIONAL[each] for each in needed(folder) if each in OPTIONAL}))
