"""Judges whether this checkout can be released: ``python3 dev.py release``.

Usage: python3 dev.py release [--holes-not-asked]

Each check says what is wrong, or nothing. The exit code is 1 if any says something. What no machine
can check is in docs/releasing.md. ``--holes-not-asked`` goes on where the package index could not
be asked for known holes of the libraries; somebody has then looked for them in another way.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import bill_of_materials
import holes
import licences
import project
from linux import shared_data

from orca_desktop.domain import clock
from orca_desktop.viewmodels.licences import FILE, normalised

SUMS: Final = "SHA256SUMS"
MADE: Final = {
    "the bundle": f"{project.NAME}/{project.NAME}",
    "the Debian package": "orca-desktop_{version}_*.deb",
    "the installer": "orca-desktop-{version}-*.run",
    "the wheel": "orca_desktop-{version}-py3-none-any.whl",
    "the bill of materials": "orca-desktop-{version}.cdx.json",
    "the checksums": SUMS,
}
"""What a release consists of, as patterns in the folder that ``dev.py bundle`` fills."""

_LINK: Final = re.compile(r"\]\(<?([^)\s>]+)>?\)")
_CODE: Final = re.compile(r"^(`{3,}).*?^\1|`[^`\n]*`", re.MULTILINE | re.DOTALL)
_INNER: Final = re.compile(r"`?\b(?:orca_desktop|tests|packaging)/|\bdecision \d|\.py\b")
"""Words of those who work on the program, in a text for those who use it."""


@dataclass(frozen=True, slots=True)
class Checkout:
    """What is judged: the sources, and what was made of them."""

    root: Path = project.ROOT
    ask: holes.Ask | None = None
    """Who is asked for holes; without anybody, the index that pip is set to."""

    @property
    def out(self) -> Path:
        """The folder of all that is made of the sources."""
        return self.root / "out"

    @property
    def bundle(self) -> Path:
        """The folder that ``dev.py bundle`` fills."""
        return self.out / "bundle"

    @property
    def version(self) -> str:
        """The version that is to be released."""
        return project.version(self.root)

    def git(self, *words: str) -> str:
        """What git says; nothing if it fails."""
        command = ["git", "-C", str(self.root), *words]
        told = subprocess.run(command, capture_output=True, text=True, check=False)
        return told.stdout.strip() if told.returncode == 0 else ""


Check = Callable[[Checkout], Iterator[str]]


# -- the sources ----------------------------------------------------------------------------------


def version_is_new(checkout: Checkout) -> Iterator[str]:
    """The version is above all that were released."""
    released = [
        _number(tag.removeprefix("v")) for tag in checkout.git("tag", "--list", "v*").split()
    ]
    if _number(checkout.version) == ():
        yield f"{checkout.version} is not a version such as 1.2.0"
    elif released and _number(checkout.version) <= max(released):
        newest = ".".join(map(str, max(released)))
        yield f"{checkout.version} is not above {newest}, which has a tag"


def _number(version: str) -> tuple[int, ...]:
    return tuple(map(int, version.split("."))) if re.fullmatch(r"\d+\.\d+\.\d+", version) else ()


def version_is_the_same_everywhere(checkout: Checkout) -> Iterator[str]:
    """Change log and manual begin with this version."""
    newest = next((each.version for each in project.releases(checkout.root)), "none")
    if newest != checkout.version:
        yield f"CHANGELOG.md begins with {newest}"
    for page in sorted((checkout.root / "docs" / "guide").glob("*/*-new.md")):
        told = re.search(r"^## (\S+)", page.read_text(encoding="utf-8"), re.MULTILINE)
        if told is None or told[1] != checkout.version:
            where = page.relative_to(checkout.root).as_posix()
            yield f"{where} begins with {told[1] if told else 'no version'}"


def changes_are_told(checkout: Checkout) -> Iterator[str]:
    """The change log has a dated part for this version, in people's words, and nothing beyond."""
    text = (checkout.root / "CHANGELOG.md").read_text(encoding="utf-8")
    waiting = re.search(r"^## \[Unreleased\]\s*\n(.*?)(?=^## |\Z)", text, re.MULTILINE | re.DOTALL)
    if waiting is not None and waiting[1].strip():
        yield "CHANGELOG.md still has something under [Unreleased]"
    release = next(
        (each for each in project.releases(checkout.root) if each.version == checkout.version), None
    )
    if release is None:
        yield f"CHANGELOG.md has no part for {checkout.version}"
        return
    if release.date is None:
        yield f"The part for {checkout.version} in CHANGELOG.md has no date"
    elif release.date > clock.now().date():
        yield f"{release.date} is still to come"
    if not release.points:
        yield f"The part for {checkout.version} in CHANGELOG.md tells nothing"
    for point in release.points:
        if inner := _INNER.search(point):
            yield f"CHANGELOG.md speaks of {inner[0]!r}, which only developers know"


def metainfo_has_the_release(_: Checkout) -> Iterator[str]:
    """What software centres show names this version, and its day."""
    yield from metainfo_problems(shared_data.metainfo(), project.version())


def metainfo_problems(metainfo: str, version: str) -> Iterator[str]:
    """What is wrong with AppStream data for a release."""
    newest = ElementTree.fromstring(metainfo).find("releases/release")  # noqa: S314 - our own
    said = newest.attrib if newest is not None else {}
    if said.get("version") != version:
        yield f"The AppStream data begins with {said.get('version', 'no version')}"
    elif said.get("type", "stable") != "stable":
        yield f"The AppStream data calls {version} a {said['type']} version"


def languages_are_complete(checkout: Checkout) -> Iterator[str]:
    """Nothing is missing in the languages that are shipped."""
    for file in sorted((checkout.root / "resources" / "translations").glob("orca_desktop_*.ts")):
        missing = file.read_text(encoding="utf-8").count('type="unfinished"')
        code = file.stem.removeprefix("orca_desktop_")
        glossary = file.with_name(f"glossary_{code}.toml")
        is_shipped = "complete = true" in glossary.read_text(encoding="utf-8")
        if missing and is_shipped:
            yield f"{missing} texts are missing in {code}"


def links_lead_somewhere(checkout: Checkout) -> Iterator[str]:
    """Every link of the documents to another file of the project finds it."""
    pages = [*checkout.root.glob("*.md"), *(checkout.root / "docs").rglob("*.md")]
    for page in sorted(pages):
        text = _CODE.sub("", page.read_text(encoding="utf-8"))
        for link in _LINK.findall(text):
            if re.match(r"[a-z]+:|#", link):
                continue
            target = page.parent / link.partition("#")[0]
            if not target.exists():
                yield f"{page.relative_to(checkout.root).as_posix()} links to {link}"


def worktree_is_clean(checkout: Checkout) -> Iterator[str]:
    """All of it is committed, so that the tag has what was judged."""
    if not checkout.git("rev-parse", "HEAD"):
        yield "This is no checkout of git with a commit"
    elif changed := checkout.git("status", "--porcelain").splitlines():
        yield f"{len(changed)} files are not committed, such as {changed[0].split()[-1]}"


def tests_have_passed(checkout: Checkout) -> Iterator[str]:
    """The whole of ``dev.py test``, as .ci/run starts it, has passed on this very commit."""
    yield from _of_this_commit(checkout, checkout.out / "tests-passed", "python3 dev.py test")


def _of_this_commit(checkout: Checkout, note: Path, command: str) -> Iterator[str]:
    noted = note.read_text(encoding="utf-8").strip() if note.is_file() else ""
    if noted != checkout.git("rev-parse", "HEAD") or not noted:
        yield f"Not done on this commit: {command}"


# -- what it is made of -----------------------------------------------------------------------


def licences_are_complete(checkout: Checkout) -> Iterator[str]:
    """All that ships may ship and has its text, and the bundle tells each of it."""
    try:
        parts = licences.collect(project.distributions(checkout.root))
    except licences.Unfit as problem:
        yield from str(problem).splitlines()
        return
    told = checkout.bundle.joinpath(project.NAME, "_internal", "orca_desktop", "_resources", *FILE)
    if not told.is_file():
        yield "The bundle has no file of licences"
        return
    titles = {
        line[2:] for line in told.read_text(encoding="utf-8").splitlines() if line[:2] == "# "
    }
    for each in parts:
        if f"{each.name} {each.version}" not in titles:
            yield f"The bundle tells no licence of {each.name} {each.version}"


def no_hole_is_known(checkout: Checkout) -> Iterator[str]:
    """The package index knows of no hole in a locked library, or could not be asked."""
    text = (checkout.root / "requirements.lock").read_text(encoding="utf-8")
    versions = {name: version for name, (version, _) in bill_of_materials.locked(text).items()}
    try:
        yield from holes.known(versions, checkout.ask or holes.asker(holes.index()))
    except holes.Unasked as problem:
        yield f"{NOT_ASKED}: {problem}"


NOT_ASKED: Final = "The index could not be asked"


# -- what was made ----------------------------------------------------------------------------


def all_is_made(checkout: Checkout) -> Iterator[str]:
    """Everything that people get is there, in this version."""
    for what, pattern in MADE.items():
        wanted = pattern.format(version=checkout.version)
        if not [*checkout.bundle.glob(wanted)]:
            yield f"There is no {wanted} ({what}): python3 dev.py bundle"


def checksums_are_right(checkout: Checkout) -> Iterator[str]:
    """Every file that is given away is in the list of checksums, and is what the list says."""
    sums = checkout.bundle / SUMS
    if not sums.is_file():
        yield f"There is no {SUMS}"
        return
    lines = sums.read_text(encoding="utf-8").splitlines()
    listed = {name: digest for digest, _, name in (line.partition("  ") for line in lines)}
    there = {each.name: each for each in checkout.bundle.iterdir() if each.is_file()}
    there.pop(SUMS)
    yield from (f"{name} is not in {SUMS}" for name in sorted(there.keys() - listed.keys()))
    for name, digest in sorted(listed.items()):
        if name not in there:
            yield f"{name} is in {SUMS}, but not there"
        elif hashlib.sha256(there[name].read_bytes()).hexdigest() != digest:
            yield f"{name} is not what {SUMS} says"


def bill_is_of_the_lock(checkout: Checkout) -> Iterator[str]:
    """The bill of materials is of this version and of the locked libraries."""
    file = checkout.bundle / MADE["the bill of materials"].format(version=checkout.version)
    if not file.is_file():
        yield f"There is no {file.name}"
        return
    bill = json.loads(file.read_text(encoding="utf-8"))
    if bill["metadata"]["component"]["version"] != checkout.version:
        yield f"{file.name} is of {bill['metadata']['component']['version']}"
    text = (checkout.root / "requirements.lock").read_text(encoding="utf-8")
    locked = bill_of_materials.locked(text)
    for each in bill["components"]:
        name = normalised(each["name"])
        if "hashes" in each and locked.get(name, ("",))[0] != each["version"]:
            yield f"{file.name} has {name} {each['version']}, which is not locked"


def bill_keeps_its_schema(checkout: Checkout) -> Iterator[str]:
    """The bill of materials is one by CycloneDX's own schema."""
    file = checkout.bundle / MADE["the bill of materials"].format(version=checkout.version)
    if not file.is_file():
        yield f"There is no {file.name}"
        return
    with tempfile.TemporaryDirectory() as folder:
        fetch = ["-m", "pip", "install", "--quiet", "--only-binary", ":all:", "--target", folder]
        fetched = _python(*fetch, VALIDATOR)
        if fetched.returncode:
            yield f"{VALIDATOR} could not be fetched: {fetched.stderr.strip()[-200:]}"
            return
        judged = _python("-c", VALIDATE, str(file), folder=folder)
        if judged.returncode:
            yield (judged.stdout.strip() or judged.stderr.strip())[-300:]


VALIDATOR: Final = "cyclonedx-python-lib[json-validation]"
"""Fetched for nothing but this: nothing else needs it and the libraries that it brings."""

VALIDATE: Final = """
import pathlib, sys
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
text = pathlib.Path(sys.argv[1]).read_text(encoding="utf-8")
problem = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
sys.exit(str(problem) if problem else 0)
"""


def _python(*words: str, folder: str = "") -> subprocess.CompletedProcess[str]:
    surroundings = {**os.environ, "PYTHONPATH": folder}
    command = [sys.executable, *words]
    return subprocess.run(command, env=surroundings, capture_output=True, text=True, check=False)


def pictures_are_there(checkout: Checkout) -> Iterator[str]:
    """The self-test has held on this commit and left its pictures."""
    folder = checkout.out / "self-test"
    if not (folder / "report.json").is_file():
        yield "There are no pictures: python3 dev.py run on a machine without a screen"
        return
    report: Mapping[str, Any] = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    failed = [each["name"] for each in report["steps"] if not each["ok"]]
    if failed or not report["ok"]:
        yield f"The self-test failed: {', '.join(failed) or 'as a whole'}"
    if not [*folder.glob("*.png")]:
        yield "The self-test left no pictures"
    yield from _of_this_commit(checkout, folder / "commit", "python3 dev.py run (its self-test)")


CHECKS: Final[Mapping[str, Check]] = {
    "a new version": version_is_new,
    "one version everywhere": version_is_the_same_everywhere,
    "changes in people's words": changes_are_told,
    "AppStream data": metainfo_has_the_release,
    "languages": languages_are_complete,
    "links of the documents": links_lead_somewhere,
    "all committed": worktree_is_clean,
    "every test": tests_have_passed,
    "licences": licences_are_complete,
    "known holes": no_hole_is_known,
    "files to give away": all_is_made,
    "checksums": checksums_are_right,
    "bill of materials": bill_is_of_the_lock,
    "schema of the bill": bill_keeps_its_schema,
    "pictures of the self-test": pictures_are_there,
}


def verdicts(
    checkout: Checkout, checks: Mapping[str, Check] = CHECKS
) -> dict[str, tuple[str, ...]]:
    """What each check says; one that fails itself says that."""
    said: dict[str, tuple[str, ...]] = {}
    for name, check in checks.items():
        try:
            said[name] = tuple(check(checkout))
        except Exception as problem:  # noqa: BLE001 - the other checks are still wanted
            said[name] = (f"This could not be checked: {type(problem).__name__}: {problem}",)
    return said


def table(said: Mapping[str, Sequence[str]], shown: int = 5) -> str:
    """The verdicts for people, each with some of what is wrong."""
    width = max(map(len, said))
    lines = []
    for name, problems in said.items():
        lines.append(
            f"{'no ' if problems else 'yes'}  {name:<{width}}  {(problems or ('',))[0]}".rstrip()
        )
        rest = [*problems[1:shown]]
        rest += [f"and {len(problems) - shown} more"] if len(problems) > shown else []
        lines += [f"     {'':<{width}}  {each}" for each in rest]
    return "\n".join(lines)


def main(words: Sequence[str]) -> int:
    """Judge, print the table and return the exit code."""
    parser = argparse.ArgumentParser(prog="dev.py release", description=__doc__)
    parser.add_argument(
        "--holes-not-asked", action="store_true", help="go on if the index could not be asked"
    )
    given = parser.parse_args(words)
    said = verdicts(Checkout())
    print(table(said))
    failed = {name for name, problems in said.items() if problems}
    if given.holes_not_asked and all(each.startswith(NOT_ASKED) for each in said["known holes"]):
        failed.discard("known holes")
    print("\nNot to be released." if failed else "\nReady for the tag; see docs/releasing.md.")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
