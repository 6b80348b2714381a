"""Which dictionaries there are: those of the system, of other programs, and the person's own.

A dictionary is two files of the same name, ``de_DE.aff`` and ``de_DE.dic``, as Hunspell has them.
"""

from __future__ import annotations

import importlib.util
import os
import re
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_LIBRARY: Final = "hunspell"
_NAME: Final = re.compile(r"([a-z]{2,3})(?:[_-]([A-Za-z]{4}))?(?:[_-]([A-Z]{2}))?(?![A-Za-z])")
_OFFICE: Final = "share/extensions"
_MAC_OFFICE: Final = "/Applications/LibreOffice.app/Contents/Resources/extensions"


@dataclass(frozen=True, slots=True)
class Dictionary:
    """A dictionary by the name of its files; ``language`` is such as ``de`` or ``de_AT``."""

    id: str
    folder: Path
    language: str


def library() -> Path | None:
    """Where the library lies that reads dictionaries, or nothing where there is none."""
    found = importlib.util.find_spec(_LIBRARY)
    return Path(found.origin).parent if found is not None and found.origin else None


def folders(own: Path) -> tuple[Path, ...]:
    """Where dictionaries are looked for: the person's own folder first, the library's last."""
    home = Path.home()
    found = [own]
    if sys.platform == "darwin":
        found += [home / "Library/Spelling", Path("/Library/Spelling"), *_inside(Path(_MAC_OFFICE))]
    elif sys.platform == "win32":
        for name in ("ProgramFiles", "ProgramFiles(x86)"):
            found += _inside(Path(os.environ.get(name, "C:\\"), "LibreOffice", _OFFICE))
    else:
        data = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
        local = os.environ.get("XDG_DATA_HOME") or str(home / ".local/share")
        for each in (local, *data.split(":")):
            found += [Path(each, name) for name in ("hunspell", "myspell", "myspell/dicts")]
    place = library()
    return (*found, *([] if place is None else [place / "dictionaries"]))


def installed(places: Iterable[Path]) -> tuple[Dictionary, ...]:
    """The dictionaries in these folders; of several for one name the first.

    Names that only point to another dictionary are left out.
    """
    found: dict[str, Dictionary] = {}
    seen: set[Path] = set()
    for place in places:
        for path in _dictionaries(place):
            match = _NAME.match(path.stem)
            if match is None or path.stem in found or path.resolve() in seen:
                continue
            seen.add(path.resolve())
            language = "_".join(each for each in match.groups() if each)
            found[path.stem] = Dictionary(path.stem, place, language)
    return tuple(sorted(found.values(), key=lambda each: each.id))


def fitting(known: Sequence[Dictionary], languages: Iterable[str]) -> tuple[str, ...]:
    """The ids for languages such as ``de-AT``: that very one, or else another of the language."""
    found: dict[str, None] = {}
    served: set[str] = set()
    for each in languages:
        wanted = each.replace("-", "_")
        language = wanted.partition("_")[0]
        if wanted == language in served:
            continue  # one of its countries was asked for before
        served.add(language)
        of_it = [one for one in known if one.language.partition("_")[0] == language]
        home = f"{language}_{language.upper()}"
        of_it.sort(key=lambda one: (one.language != wanted, one.language not in {language, home}))
        found.update(dict.fromkeys(one.id for one in of_it[:1]))
    return tuple(found)


def _inside(place: Path) -> list[Path]:
    try:
        return sorted(each for each in place.iterdir() if each.is_dir())
    except OSError:
        return []


def _dictionaries(place: Path) -> list[Path]:
    """The files with words of a folder that have their rules beside them; real ones first."""
    try:
        found = [each for each in place.glob("*.dic") if each.with_suffix(".aff").is_file()]
        return sorted(found, key=lambda each: (each.is_symlink(), each.name))
    except OSError:
        return []
