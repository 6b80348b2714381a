"""What is in the bundle: which parts of the libraries are used, and what the system has itself.

Qt's plugins are named one by one, because the wheel of PySide6 brings those of every use of Qt.
Of the system on which a bundle is made only what ``FROM_THE_SYSTEM`` names goes along; the rest is
asked for by name where the bundle is installed (``linux/system_libraries.py``).
"""

from __future__ import annotations

import platform
import sys
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from typing import Final

import icons
import project
from windows import version_info

OPTIMIZE: Final = 2
"""Modules are compiled without assertions and docstrings, which nothing at run time reads."""

UNUSED_MODULES: Final = (
    "tkinter",
    "unittest",
    "pydoc",
    "doctest",
    "pdb",
    "lib2to3",
    "ensurepip",
    "venv",
    "idlelib",
    "turtledemo",
    "curses",
    "readline",
    "distutils",
    "setuptools",
    "gi",
    "_uuid",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtOpenGL",
    "PySide6.QtSql",
    "PIL._avif",
    "PIL._imagingft",
    "PIL._imagingtk",
    "PIL._imagingmath",
    "PIL._imagingmorph",
    "lxml.html",
    "lxml.isoschematron",
    "lxml.objectify",
    "lxml.sax",
    "lxml.builder",
    "lxml.cssselect",
)


def unused_modules() -> tuple[str, ...]:
    """What is left out: the modules of others, and those that nothing here uses."""
    ours = {each.metadata["Name"].lower() for each in project.distributions()}
    stood_in_for = ("sqlite3", "_sqlite3") if "pysqlite3" in ours else ()
    return (*project.modules_of_others(), *UNUSED_MODULES, *stood_in_for)


QT_PLUGINS: Final[Mapping[str, frozenset[str]]] = {
    folder: frozenset(names.split())
    for folder, names in {
        "platforms": "qxcb qwayland qoffscreen qwindows qcocoa",
        "platformthemes": "qgtk3 qxdgdesktopportal",
        "platforminputcontexts": "composeplatforminputcontextplugin ibusplatforminputcontextplugin",
        "wayland-shell-integration": "xdg-shell",
        "wayland-decoration-client": "adwaita bradient",
        "wayland-graphics-integration-client": "qt-plugin-wayland-egl dmabuf-server",
        "xcbglintegrations": "qxcb-egl-integration qxcb-glx-integration",
        "imageformats": "qgif qico qicns qjpeg qsvg qwebp",
        "iconengines": "qsvgicon",
        "networkinformation": "qnetworkmanager qglib qnetworklistmanager qscnetworkreachability",
        "printsupport": "cupsprintersupport",
        "styles": "qmodernwindowsstyle qmacstyle",
    }.items()
}
"""The plugins that a window of this program can meet, by folder; those of other systems too."""

FROM_THE_SYSTEM: Final = (
    "libpython",
    "libssl",
    "libcrypto",
    "libffi",
    "libbz2",
    "liblzma",
    "libexpat",
    # What Qt needs for X11 and few systems have without being asked.
    "libxcb-cursor",
    "libxcb-icccm",
    "libxcb-image",
    "libxcb-keysyms",
    "libxcb-render-util",
    "libxcb-util",
    "libxcb-xkb",
    "libxkbcommon-x11",
    "libbrotlidec",
    "libbrotlicommon",
)
"""Libraries of the build system that go along, as their names begin."""


def is_wanted_at_start(script: str) -> bool:
    """Whether something that PyInstaller runs before the program is needed.

    What it does for Qt loads Qt, into the helper processes too, and names its plugins in the
    environment, where other programs of Qt would find them. On Linux Qt finds them by itself.
    """
    return sys.platform != "linux" or script != "pyi_rth_pyside6"


def keyring_backends() -> tuple[str, ...]:
    """The modules that the keychain loads by name."""
    from orca_desktop import keychain  # noqa: PLC0415 - only where its libraries are

    return tuple({module for module, _name in keychain.ALLOWED})


def is_wanted(place: str, source: str) -> bool:
    """Whether a file belongs into the bundle, by its place there and where it comes from."""
    path = PurePosixPath(place.replace("\\", "/"))
    if "PySide6" in path.parts:
        return _is_wanted_of_qt(path)
    if path.parts[:2] in _UNUSED_FOLDERS or path.suffix in _UNUSED_KINDS:
        return False
    if sys.platform == "linux" and _is_of_the_system(Path(source)):
        return path.name.startswith(FROM_THE_SYSTEM)
    return True


_UNUSED_FOLDERS: Final = frozenset({("odfdo", "templates")})
_UNUSED_KINDS: Final = frozenset({".pyi", ".pyx", ".pxd", ".cpp", ".typed", ".zsh", ".bash"})


def _is_wanted_of_qt(path: PurePosixPath) -> bool:
    parts = path.parts
    if "plugins" in parts:
        folder, name = parts[parts.index("plugins") + 1], path.stem.removeprefix("lib")
        return name in QT_PLUGINS.get(folder, ())
    if "translations" in parts:
        return path.stem.startswith("qtbase_") and path.stem.removeprefix("qtbase_") in languages()
    return not any(part in _UNUSED_OF_QT for part in (*parts, path.name.partition(".")[0]))


_UNUSED_OF_QT: Final = frozenset(
    {
        "qml",
        "libQt6Qml",
        "libQt6QmlModels",
        "libQt6QmlMeta",
        "libQt6QmlWorkerScript",
        "libQt6Quick",
        "libQt6VirtualKeyboard",
        "libQt6EglFSDeviceIntegration",
        "libQt6EglFsKmsSupport",
        "libQt6Pdf",
    }
)


def _is_of_the_system(source: Path) -> bool:
    """Whether a library comes neither from Python's own folders nor from a wheel."""
    return (
        ".so" in source.name
        and "site-packages" not in source.parts
        and "lib-dynload" not in source.parts
    )


def languages(root: Path = project.ROOT) -> frozenset[str]:
    """The languages of the window beside English, as Qt's own translations call them."""
    found = {
        file.stem.removeprefix("orca_desktop_")
        for file in (root / "resources" / "translations").glob("orca_desktop_*.qm")
    }
    return frozenset(found | {code.partition("_")[0] for code in found})


def look(work: Path) -> Mapping[str, str]:
    """The mark and the facts inside the program's file, where a system looks for them there.

    They are written into the folder in which PyInstaller works. On Linux the desktop's starter has
    them.
    """
    mark = project.ROOT / "resources" / "icons" / "app.svg"
    match platform.system():
        case "Windows":
            picture, facts = work / "app.ico", work / "version.txt"
            picture.write_bytes(icons.ico(mark))
            facts.write_text(version_info.text(), encoding="utf-8")
            return {"icon": str(picture), "version": str(facts)}
        case "Darwin":
            picture = work / "app.icns"
            picture.write_bytes(icons.icns(mark))
            return {"icon": str(picture)}
        case _:
            return {}
