"""Writes the licences of everything that ships into one file, and refuses what may not ship.

Usage: python3 packaging/licences.py [FILE]

Without a file it only judges. What is told of each part, and how, is in
``orca_desktop/viewmodels/licences.py``, because a program that is not packed tells the same of what
is installed; the facts that no distribution tells are in ``resources/licences/parts.toml``.
"""

from __future__ import annotations

import platform
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import Final

from orca_desktop.viewmodels import licences
from orca_desktop.viewmodels.licences import LicensedPart

ALLOWED: Final = frozenset(
    {
        # What asks for no more than its text.
        *("0BSD", "Apache-2.0", "Apache-2.0-WITH-LLVM-exception", "BSD-2-Clause", "BSD-3-Clause"),
        *("BSL-1.0", "CC0-1.0", "FTL", "IJG", "ISC", "MIT", "MIT-0", "MIT-CMU", "PSF-2.0"),
        *("Unicode-3.0", "Unicode-DFS-2016", "Unlicense", "X11", "Zlib", "bzip2-1.0.6", "libtiff"),
        *("LicenseRef-public-domain", "LicenseRef-SCOWL", "LicenseRef-see-text"),
        # What asks that changes of its own files be given away, of which there are none.
        *("MPL-1.1", "MPL-2.0", "OFL-1.1"),
        # Qt: its libraries stay files of their own, in whose place anybody may put others.
        "LGPL-3.0-only",
        # The small program that starts ours when it is packed.
        "GPL-2.0-or-later-WITH-Bootloader-exception",
    }
)
"""The licences under which something may ship, as SPDX ids."""

ONLY_GPL: Final = (
    *("Qt6CanvasPainter", "Qt6Charts", "Qt6DataVisualization", "Qt6Graphs", "Qt6HttpServer"),
    *("Qt6Lottie", "Qt6NetworkAuth", "Qt6Quick3D", "Qt6QuickTimeline", "Qt6ShaderTools"),
    *("Qt6VirtualKeyboard", "Qt6WaylandCompositor"),
)
"""Libraries of Qt that are not under the LGPL, as names begin; its wheels bring some of them."""

SYSTEM: Final = {
    "libbrotli": ("Brotli", "MIT", "https://github.com/google/brotli"),
    "libpython": ("Python", "PSF-2.0", "https://www.python.org"),
    "libssl": ("OpenSSL", "Apache-2.0", "https://openssl.org"),
    "libcrypto": ("OpenSSL", "Apache-2.0", "https://openssl.org"),
    "libffi": ("libffi", "MIT", "https://sourceware.org/libffi"),
    "libbz2": ("bzip2", "bzip2-1.0.6", "https://sourceware.org/bzip2"),
    "liblzma": ("XZ Utils", "LicenseRef-public-domain", "https://tukaani.org/xz"),
    "libexpat": ("Expat", "MIT", "https://libexpat.github.io"),
    "libxcb-cursor": ("xcb-util-cursor", "X11", "https://xcb.freedesktop.org"),
    "libxcb-icccm": ("xcb-util-wm", "X11", "https://xcb.freedesktop.org"),
    "libxcb-image": ("xcb-util-image", "X11", "https://xcb.freedesktop.org"),
    "libxcb-keysyms": ("xcb-util-keysyms", "X11", "https://xcb.freedesktop.org"),
    "libxcb-render-util": ("xcb-util-renderutil", "X11", "https://xcb.freedesktop.org"),
    "libxcb-util": ("xcb-util", "X11", "https://xcb.freedesktop.org"),
    "libxcb-xkb": ("libxcb", "X11", "https://xcb.freedesktop.org"),
    "libxkbcommon-x11": ("libxkbcommon", "MIT", "https://xkbcommon.org"),
}
"""Whose libraries of the build system a Linux bundle takes along, by how their names begin."""

_SHARED: Final = {"Python": ("PSF-2.0",), "OpenSSL": ("Apache-2.0",)}
_WORD: Final = re.compile(r"[()]|[^\s()]+")


class Unfit(Exception):  # noqa: N818 - it tells what may not ship
    """Something ships without a text of its licence, or under one that nobody has allowed."""


# -- judging --------------------------------------------------------------------------------------


def is_allowed(expression: str) -> bool:
    """Whether an SPDX expression can be kept: one side of each OR, both of each AND."""
    words = _WORD.findall(re.sub(r"\s+WITH\s+", "-WITH-", expression))
    words.reverse()
    try:
        return _either(words) and not words
    except IndexError:
        return False


def _either(words: list[str]) -> bool:
    result = _both(words)
    while words and words[-1] == "OR":
        words.pop()
        result = _both(words) or result
    return result


def _both(words: list[str]) -> bool:
    result = _one(words)
    while words and words[-1] == "AND":
        words.pop()
        result = _one(words) and result
    return result


def _one(words: list[str]) -> bool:
    word = words.pop()
    if word != "(":
        return word in ALLOWED
    result = _either(words)
    return words.pop() == ")" and result


def problems(parts: Iterable[LicensedPart]) -> Iterator[str]:
    """What must not ship as it is, a sentence each."""
    for each in parts:
        name = f"{each.name} {each.version}"
        if not is_allowed(each.licence):
            says = repr(each.licence) if each.licence else "no licence that it names"
            yield f"{name} is under {says}, which is not allowed"
        if not each.has_text:
            yield f"{name} has no text of its licence"
        for inner in each.inner:
            if inner.licence and not is_allowed(inner.licence):
                yield f"{inner.name}, in {name}, is under {inner.licence!r}, which is not allowed"


# -- what a bundle has beside the distributions -------------------------------------------------


def beside(bundle: Path, distributions: Sequence[Distribution]) -> Iterator[LicensedPart]:
    """Whose work is in a bundle beside the distributions: what starts it, Python, libraries."""
    try:
        yield from licences.parts([distribution("pyinstaller")])[1:]
    except PackageNotFoundError:
        raise Unfit("PyInstaller is not installed, so its licence cannot be told") from None
    for file in sorted(bundle.rglob("*Qt6*")):
        if file.name.removeprefix("lib").startswith(ONLY_GPL):
            raise Unfit(f"{file.name} is under the GPL alone, and so must not be in a bundle")
    yield from libraries(bundle, distributions)


def libraries(bundle: Path, distributions: Sequence[Distribution]) -> Iterator[LicensedPart]:
    """Python, and whose libraries of the system are in a bundle.

    Raises Unfit for a library of which nobody knows whose it is.
    """
    known = {Path(str(file)).name for each in distributions for file in each.files or ()}
    told: dict[str, LicensedPart] = {}
    for file in sorted(bundle.rglob("lib*.so*")):
        if file.name in known or file.is_symlink():
            continue
        begins = max((each for each in SYSTEM if file.name.startswith(each)), key=len, default="")
        if not begins:
            raise Unfit(f"Whose library is {file.name}? Nothing here knows its licence.")
        part = _of_the_system(file.name, begins)
        told.setdefault(part.name, part)
    if "Python" not in told:
        told["Python"] = _of_the_system("", "libpython")
    yield from told.values()


def _of_the_system(library: str, begins: str) -> LicensedPart:
    name, licence, home = SYSTEM[begins]
    package, version, text = _debian(library)
    if name == "Python":
        version = platform.python_version()
    is_of_debian = bool(package) and name != "Python"
    return LicensedPart(
        key=f"deb/debian/{package}" if is_of_debian else f"generic/{name.lower()}",
        name=name,
        version=version,
        licence=licence,
        home=home,
        texts=((f"{package}: copyright", text),) if text else (),
        shared=_SHARED.get(name, ()),
    )


def _debian(library: str) -> tuple[str, str, str]:
    """The Debian package of a library, its version and its words on copyright; or nothing."""
    lines = _told("/sbin/ldconfig", "-p").splitlines()
    paths = [line.rpartition(" => ")[2] for line in lines if line.split()[:1] == [library]]
    for path in paths:
        for spelled in {path, str(Path(path).resolve()), path.removeprefix("/usr"), f"/usr{path}"}:
            package = _told("dpkg-query", "--search", spelled).partition(":")[0]
            copyright_ = Path("/usr/share/doc", package, "copyright")
            if package and copyright_.is_file():
                version = _told("dpkg-query", "--show", "--showformat", "${Version}\n", package)
                text = copyright_.read_text(encoding="utf-8", errors="replace")
                return package, version.splitlines()[0], text
    return "", "", ""


def _told(*command: str) -> str:
    try:
        return subprocess.run(command, capture_output=True, text=True, check=False).stdout
    except OSError:
        return ""


# -- writing ------------------------------------------------------------------------------------


def collect(
    distributions: Sequence[Distribution], bundle: Path | None = None
) -> tuple[LicensedPart, ...]:
    """All parts of what ships; raises Unfit, with all its reasons, if something must not."""
    parts = licences.parts(distributions)
    if bundle is not None:
        parts += tuple(beside(bundle, distributions))
    if found := [*problems(parts)]:
        raise Unfit("\n".join(found))
    return parts


def write(distributions: Sequence[Distribution], folder: Path) -> Path:
    """Put the file into a bundle, where the program looks for it; ``folder`` holds the package.

    What the file was made of is taken out again: a bundle tells it once.
    """
    parts = collect(distributions, folder)
    resources = folder / "orca_desktop" / "_resources"
    target = resources.joinpath(*licences.FILE)
    for made_of in sorted(target.parent.rglob("*"), reverse=True):
        made_of.unlink() if made_of.is_file() else made_of.rmdir()
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(licences.document(parts), encoding="utf-8")
    return target


def main(words: Sequence[str]) -> int:
    """Judge what is installed, and write it down if a file is named; returns the exit code."""
    try:
        parts = collect(licences.needed(licences.own_requirements()))
    except Unfit as problem:
        sys.exit(str(problem))
    if words:
        Path(words[0]).write_text(licences.document(parts), encoding="utf-8")
    sys.stdout.write(f"{len(parts)} parts, each with an allowed licence and its text\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
