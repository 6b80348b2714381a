"""Whose work the program is made of, and under which licences, as chapters to read.

A packed program brings one file, made when it was built (``packaging/licences.py``). Elsewhere the
same text is made of what is installed, when it is asked for. It is in English, as licences are.
"""

from __future__ import annotations

import json
import re
import sys
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Any, Final

from orca_desktop import __version__, resources
from orca_desktop.viewmodels.manual import Chapter

OWN: Final = "orca-desktop"
FILE: Final = ("licences", "licences.md")
"""Where a packed program has the text, below its resources."""

STATED: Final = {
    "MIT License": "MIT",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
}
"""Classifiers that name one licence."""

_PARTS: Final = ("licences", "parts.toml")
_TEXTS: Final = ("licences", "texts")
_TEXT: Final = re.compile(r"licen[cs]e|copying|notice|authors|\bofl", re.IGNORECASE)
_REQUIREMENT: Final = re.compile(r"([\w.-]+)\s*(?:\[([\w.,\s-]*)\])?[^;]*(?:;(.*))?")
_EXTRA: Final = re.compile(r"""\bextra\s*==\s*["']([^"']+)["']""")
_FENCE: Final = re.compile(r"^`{3,}", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Inner:
    """A library that was compiled into a distribution, as its own bill of materials tells."""

    name: str
    version: str
    licence: str
    purl: str


@dataclass(frozen=True, slots=True)
class LicensedPart:
    """One work by others: ``licence`` is an SPDX expression, ``texts`` are headings with texts.

    ``shared`` are the names of texts that several parts have. ``key`` is the normalised name of the
    distribution that it is or lies in.
    """

    key: str
    name: str
    version: str
    licence: str
    home: str = ""
    note: str = ""
    texts: tuple[tuple[str, str], ...] = ()
    shared: tuple[str, ...] = ()
    inner: tuple[Inner, ...] = ()
    page: str = ""

    @property
    def has_text(self) -> bool:
        """Whether a text of its licence is at hand."""
        return bool(self.texts or self.shared or self.page)


def normalised(name: str) -> str:
    """A distribution's name as indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


# -- which distributions ------------------------------------------------------------------------


def needed(requirements: Iterable[str]) -> tuple[metadata.Distribution, ...]:
    """What is installed of these requirements and of theirs, in the order of their names.

    What is asked for on other systems alone is told too, should it be installed here.
    """
    found: dict[str, metadata.Distribution] = {}
    seen: set[str] = set()
    ahead = [(each, "") for each in requirements]
    while ahead:
        requirement, extra = ahead.pop()
        matched = _REQUIREMENT.match(requirement)
        if matched is None or not _is_asked(matched[3] or "", extra):
            continue
        key = normalised(matched[1])
        asked = ["", *(each.strip() for each in (matched[2] or "").split(",") if each.strip())]
        for with_extra in asked:
            if (mark := f"{key}[{with_extra}]") in seen:
                continue
            seen.add(mark)
            try:
                distribution = found.get(key) or metadata.distribution(key)
            except metadata.PackageNotFoundError:
                break
            found[key] = distribution
            ahead += [(each, with_extra) for each in distribution.requires or ()]
    return tuple(found[key] for key in sorted(found))


def _is_asked(marker: str, extra: str) -> bool:
    wanted = _EXTRA.search(marker)
    return wanted is None or wanted[1] == extra


def own_requirements() -> list[str]:
    """What the program itself asks for: as it is installed, or as the source tree says."""
    project = resources.folder().parent / "pyproject.toml"
    if project.is_file():
        read = tomllib.loads(project.read_text(encoding="utf-8"))
        return list(read["project"]["dependencies"])
    try:
        return metadata.requires(OWN) or []
    except metadata.PackageNotFoundError:
        return []


# -- what is told of them -----------------------------------------------------------------------


def parts(
    distributions: Iterable[metadata.Distribution], platform: str = sys.platform
) -> tuple[LicensedPart, ...]:
    """The program, these distributions and what lies inside them."""
    table = tomllib.loads(resources.text(*_PARTS))
    made = [own()]
    for each in distributions:
        key = normalised(each.metadata["Name"])
        made.append(_part(each, key, table["distribution"].get(key, {})))
        made += [
            _inside(key, each.version, row)
            for row in table["part"]
            if row["inside"] == key and row.get("on", platform) == platform
        ]
    return tuple(made)


def own() -> LicensedPart:
    """The program itself."""
    beside = resources.folder().parent / "LICENSE"
    if beside.is_file():
        texts: tuple[tuple[str, str], ...] = (("LICENSE", beside.read_text(encoding="utf-8")),)
    else:
        try:
            texts = tuple(_texts(metadata.distribution(OWN)))
        except metadata.PackageNotFoundError:
            texts = ()
    note = "Its icons, themes and words too."
    return LicensedPart(OWN, "Orca Desktop", __version__, "MIT", note=note, texts=texts)


def stated(distribution: metadata.Distribution) -> str:
    """What its metadata says of the licence, in the words it has; empty if nothing."""
    about = distribution.metadata
    said = _field(about, "License-Expression") or _field(about, "License")
    if said not in {"", "UNKNOWN"}:
        return said
    classes = (each.rpartition(" :: ")[2] for each in about.get_all("Classifier") or ())
    return next((STATED[each] for each in classes if each in STATED), "")


def _field(about: metadata.PackageMetadata, name: str) -> str:
    return next(iter(about.get_all(name) or ()), "")


def _part(distribution: metadata.Distribution, key: str, row: dict[str, Any]) -> LicensedPart:
    about, says = distribution.metadata, stated(distribution)
    trusted = bool(row) and says == row["says"]
    return LicensedPart(
        key=key,
        name=about["Name"],
        version=distribution.version,
        licence=row["licence"] if trusted else says,
        home=_home(about),
        note=row.get("note", "").strip(),
        texts=tuple(_texts(distribution)),
        shared=tuple(row.get("texts", ())),
        inner=tuple(
            each for each in _inner(distribution) if each.name not in row.get("without", ())
        ),
    )


def _inside(key: str, version: str, row: dict[str, Any]) -> LicensedPart:
    return LicensedPart(
        key=key,
        name=row["name"],
        version=row.get("version", version),
        licence=row["licence"],
        home=row.get("home", ""),
        note=row.get("note", "").strip(),
        shared=tuple(row.get("texts", ())),
        page=row.get("page", ""),
    )


def _home(about: metadata.PackageMetadata) -> str:
    links = dict(each.split(", ", 1) for each in about.get_all("Project-URL") or () if ", " in each)
    named = {name.lower(): link for name, link in links.items()}
    wanted = ("source", "source code", "code", "repository", "github", "homepage", "home")
    first = (named[each] for each in wanted if each in named)
    return next(first, _field(about, "Home-page") or next(iter(links.values()), ""))


def _texts(distribution: metadata.Distribution) -> Iterator[tuple[str, str]]:
    """The files about its licence that a distribution brings beside its metadata."""
    for file in sorted(distribution.files or (), key=str):
        folder, _, name = str(file).partition(".dist-info/")
        if name and "/" not in folder and _TEXT.search(name) and "sboms" not in name:
            text = Path(str(file.locate())).read_text(encoding="utf-8", errors="replace")
            yield name.removeprefix("licenses/"), text


def _inner(distribution: metadata.Distribution) -> Iterator[Inner]:
    """What its own bills of materials say was compiled in, each once."""
    told: set[tuple[str, str]] = {(normalised(distribution.metadata["Name"]), distribution.version)}
    for file in sorted(distribution.files or (), key=str):
        if ".dist-info/sboms/" not in str(file):
            continue
        bill = json.loads(Path(str(file.locate())).read_text(encoding="utf-8"))
        for each in bill.get("components", ()):
            name, version = each["name"], each.get("version", "")
            # Build tools are excluded there; parts of the distribution itself are named by "#".
            ours = "#" in each.get("purl", "") or "file://" in each.get("purl", "")
            if each.get("scope") == "excluded" or ours or (name.lower(), version) in told:
                continue
            told.add((name.lower(), version))
            purl = each.get("purl", "").partition("?")[0]
            yield Inner(name, version, _expression(each.get("licenses") or ()), purl)


def _expression(licences: Sequence[dict[str, Any]]) -> str:
    """The licences of a component of such a bill as one expression."""
    said = []
    for each in licences:
        named = each.get("license", {})
        said.append(each.get("expression") or named.get("id") or named.get("name", ""))
    return " AND ".join(filter(None, said))


# -- as a document ------------------------------------------------------------------------------


def document(of_parts: Sequence[LicensedPart]) -> str:
    """All of it as one Markdown file: a chapter for each part, then the texts that are shared."""
    ordered = sorted(of_parts, key=lambda each: (each.key != OWN, each.name.lower()))
    shared = sorted({name for each in of_parts for name in each.shared})
    chapters = ["\n\n".join(_chapter(each)) for each in ordered]
    chapters += [f"# Text: {each}\n\n{fenced(_shared(each))}" for each in shared]
    return "\n\n".join(chapters) + "\n"


def _chapter(part: LicensedPart) -> Iterator[str]:
    yield f"# {part.name} {part.version}".rstrip()
    told = [f"Licence: {part.licence}"] if not part.page else []
    told += [f"Source: {part.home}"] if part.home else []
    yield "\n".join(f"- {each}" for each in told)
    if part.note:
        yield part.note
    if part.shared:
        named = ", ".join(f"*Text: {each}*" for each in part.shared)
        yield f"The text stands at the end of the list: {named}."
    if part.inner:
        yield "Compiled into it:"
        yield "\n".join(
            f"- {each.name} {each.version}" + (f" ({each.licence})" if each.licence else "")
            for each in part.inner
        )
    if part.page:
        yield resources.text("licences", f"{part.page}.md").strip()
    for heading, text in part.texts:
        yield f"## {heading}"
        yield fenced(text)


def fenced(text: str) -> str:
    """A text to the letter, whatever it holds."""
    longest = max((len(each) for each in _FENCE.findall(text)), default=2)
    fence = "`" * (longest + 1)
    lines = "\n".join(each.rstrip() for each in text.strip("\n\f").splitlines())
    return f"{fence}\n{lines}\n{fence}"


def _shared(name: str) -> str:
    return resources.text(*_TEXTS, f"{name}.txt")


# -- to read ------------------------------------------------------------------------------------


def chapters() -> tuple[Chapter, ...]:
    """All of it to read, from the file of a packed program or from what is installed (a second)."""
    shipped = resources.folder().joinpath(*FILE)
    if shipped.is_file():
        return read(shipped.read_text(encoding="utf-8"))
    return read(document(parts(needed(own_requirements()))))


def read(whole: str) -> tuple[Chapter, ...]:
    """Such a document taken apart into its chapters; titles inside a text are none."""
    found: list[tuple[str, list[str]]] = []
    fence = ""
    for line in whole.splitlines():
        if fence:
            fence = "" if line == fence else fence
        elif opening := _FENCE.match(line):
            fence = opening[0]
        elif line.startswith("# "):
            found.append((line.removeprefix("# "), []))
            continue
        if found:
            found[-1][1].append(line)
    return tuple(
        Chapter(str(place), title, "\n".join(lines).strip())
        for place, (title, lines) in enumerate(found)
    )
