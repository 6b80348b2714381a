"""Trials of what people install: the folder bundle, the package, the installer and the wheel."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
from contextlib import closing
from typing import TYPE_CHECKING

from systems.place import FailedError, Place, contents

import dev

if TYPE_CHECKING:
    from pathlib import Path

    from systems.place import Case

RELEASES = {"bookworm": "12", "trixie": "13"}
KEEPS_KEYS = "person"
"""The user who has a keyring; root has none, so both ways are tried."""


def needed(case: Case) -> str:
    """What the bundle needs of a system, as its package says."""
    deb = case.given("*.deb")
    field = ["dpkg-deb", "--field", str(deb), "Depends"]
    return subprocess.run(field, capture_output=True, text=True, check=True).stdout.strip()


def tested(place: Place, program: str, *words: object) -> str:
    """Let the program test itself on the screen of the case; by the person also with a keyring."""
    has_keyring = place.case.user == KEEPS_KEYS
    with place.desk.session(place.case.number, place.case.screen, keyring=has_keyring) as screen:
        held = place.self_test(program, *words, variables=screen)
    details = place.details
    if has_keyring is not details["keep a key"].startswith("kept, read and removed"):
        raise FailedError(f"the keyring: {details['keep a key']}")
    return f"{held}, formula {details['draw a formula']}, key {details['keep a key']}"


def without_python(place: Place) -> None:
    """Make sure that the system has no Python of its own."""
    place.do("sh", "-c", "! command -v python3 && ! dpkg --list | grep -i ' python3'")


def folder(case: Case) -> str:
    """The folder bundle lies anywhere, and the person may not write there."""
    place = Place(case, [needed(case)])
    shutil.copytree(
        case.given("orca-desktop"), place.system.inside("/usr/local/orca desktop"), symlinks=True
    )
    without_python(place)
    program = "/usr/local/orca desktop/orca-desktop"
    place.do(program, "--version")
    return tested(place, program)


def package(case: Case) -> str:
    """The package from first to last, with a profile that must stay."""
    place = Place(case)
    before = contents(place.system.inside("/usr")) | contents(place.system.inside("/etc"))
    first, second = place.tmp / "first.deb", place.tmp / "second.deb"
    shutil.copy(case.given("*.deb"), first)
    renumber(first, second, "+later")
    install = ["apt-get", "-q", "-y", "--no-install-recommends", "install"]
    place.do("apt-get", "-q", "update", user=0)
    place.do(*install, "/tmp/first.deb", user=0)
    without_python(place)
    place.do("orca-desktop", "--version")
    profile = f"{case.home}/profile"
    held = tested(place, "orca-desktop", "--profile", profile)
    kept = contents(place.system.inside(profile))
    rows = turns(place.system.inside(profile))
    place.do(*install, "/tmp/second.deb", user=0)
    _must_be_same(place, profile, kept, "the upgrade")
    with place.desk.session(case.number, case.screen) as screen:
        place.live("orca-desktop", "--practice", "--profile", profile, variables=screen)
    if turns(place.system.inside(profile)) != rows:
        raise FailedError("after the upgrade the chats are not what they were")
    kept = contents(place.system.inside(profile))
    place.do("apt-get", "-q", "-y", "purge", "orca-desktop", user=0)
    place.do("apt-get", "-q", "-y", "autoremove", "--purge", user=0)
    _must_be_same(place, profile, kept, "the removal")
    left = (
        contents(place.system.inside("/usr")) | contents(place.system.inside("/etc"))
    ).keys() - before
    if ours := sorted(str(each) for each in left if "orca" in str(each)):
        raise FailedError(f"the removal left {ours}")
    place.do(*install, "/tmp/first.deb", user=0)
    place.do("orca-desktop", "--version")
    return f"{held}; upgraded, removed and installed again over {len(rows)} questions"


def _must_be_same(place: Place, profile: str, kept: dict[Path, str], what: str) -> None:
    if contents(place.system.inside(profile)) != kept:
        raise FailedError(f"{what} changed the profile")


def turns(profile: Path) -> list[tuple[object, ...]]:
    """The questions of a profile, as they lie in its file."""
    with closing(
        sqlite3.connect(f"file:{profile / 'chats.db'}?mode=ro&immutable=1", uri=True)
    ) as file:
        return file.execute("SELECT * FROM turn ORDER BY 1").fetchall()


def renumber(deb: Path, target: Path, ending: str) -> None:
    """The same package with a later version."""
    work = target.with_suffix(".work")
    subprocess.run(["dpkg-deb", "--raw-extract", str(deb), str(work)], check=True)
    control = work / "DEBIAN" / "control"
    lines = control.read_text(encoding="utf-8").splitlines()
    lines = [line + ending if line.startswith("Version:") else line for line in lines]
    control.write_text("\n".join(lines) + "\n", encoding="utf-8")
    subprocess.run(
        ["dpkg-deb", "-Znone", "--build", str(work), str(target)], check=True, capture_output=True
    )
    shutil.rmtree(work)


def installer(case: Case) -> str:
    """The installer for one's own account: install, self-test, upgrade, remove."""
    place = Place(case, [needed(case), "xz-utils"])  # it says so where there is none
    shutil.copy(case.given("*.run"), place.tmp / "installer.run")
    without_python(place)
    program = f"{case.home}/.local/bin/orca-desktop"
    place.do("sh", "/tmp/installer.run")
    place.do(program, "--version")
    profile = f"{case.home}/profile"
    held = tested(place, program, "--profile", profile)
    kept = contents(place.system.inside(profile))
    place.do("sh", "/tmp/installer.run")
    damaged = place.tmp / "damaged.run"
    whole = (place.tmp / "installer.run").read_bytes()
    damaged.write_bytes(whole[: len(whole) // 2])
    there = contents(place.system.inside(f"{case.home}/.local"))
    place.sentence("sh", "/tmp/damaged.run", says="damaged")
    if contents(place.system.inside(f"{case.home}/.local")) != there:
        raise FailedError("a damaged installer changed something")
    place.do("sh", "/tmp/installer.run", "--uninstall")
    left = contents(place.system.inside(f"{case.home}/.local"))
    if ours := sorted(str(each) for each in left if "orca" in str(each)):
        raise FailedError(f"the removal left {ours}")
    _must_be_same(place, profile, kept, "installer or removal")
    return held


def wheel(case: Case) -> str:
    """The wheel, by pip into a venv and by pipx."""
    packages = dev.scope_packages("run", {"ID": "debian", "VERSION_ID": RELEASES[case.suite]})
    place = Place(case, ["python3", "python3-venv", "pipx", *packages])
    file = case.given("*.whl")
    shutil.copy(file, place.tmp / file.name)
    place.do("python3", "-m", "venv", "venv")
    place.do("venv/bin/pip", "install", "-q", f"/tmp/{file.name}")
    place.do("venv/bin/orca-desktop", "--version")
    place.do("pipx", "install", f"/tmp/{file.name}")
    return tested(place, f"{case.home}/.local/bin/orca-desktop")
