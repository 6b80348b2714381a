"""Names, versions and dates come from one place, and every recipe has them from there."""

from __future__ import annotations

import datetime
import plistlib
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from packaging.utils import canonicalize_name

from orca_desktop import __version__
from orca_desktop.app import arguments
from tests.architecture.gates import ROOT

CHANGES = """# Changelog

## [Unreleased]

### Added

- Not out.

## [1.2.0] - 2026-10-03

### Added

- **Pictures** can be `turned`. And more
  on a second line.
- Less & faster.

## [1.1.0] - 2026-01-02

- Old.
"""


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    package = tmp_path / "orca_desktop"
    package.mkdir()
    (package / "__init__.py").write_text('"""It."""\n\n__version__ = "1.2.0"\n')
    (tmp_path / "CHANGELOG.md").write_text(CHANGES)
    return tmp_path


def test_the_version_is_that_of_the_package(checkout: Path) -> None:
    import project

    assert project.version() == __version__
    assert project.version(checkout) == "1.2.0"


def test_a_package_without_a_version_is_told(checkout: Path) -> None:
    import project

    (checkout / "orca_desktop" / "__init__.py").write_text("")
    with pytest.raises(ValueError, match="names no version"):
        project.version(checkout)


def test_releases_are_those_of_the_change_log(checkout: Path) -> None:
    import project

    new, old = project.releases(checkout)
    assert new == project.Release(
        "1.2.0",
        datetime.date(2026, 10, 3),
        ("**Pictures** can be `turned`. And more on a second line.", "Less & faster."),
    )
    assert (old.version, old.points) == ("1.1.0", ("Old.",))
    assert project.releases()[0].version == __version__


def test_what_is_made_says_when_by_the_sources(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import project

    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(checkout.parent))
    assert project.epoch(checkout) == 1_790_985_600, "the date of the newest version"
    told = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    newest = subprocess.run(told, capture_output=True, text=True, check=False)
    if newest.returncode == 0:
        assert project.epoch() == int(newest.stdout)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "7")
    assert project.epoch() == 7


def test_the_libraries_are_those_of_the_program_and_no_others() -> None:
    import project

    names = [canonicalize_name(each.metadata["Name"]) for each in project.distributions()]
    assert {"pyside6-essentials", "shiboken6", "httpx", "socksio", "keyring"} <= {*names}
    assert not {"pytest", "mypy", "pyinstaller", "openpyxl"} & {*names}
    assert names == sorted(names)
    others = project.modules_of_others()
    assert {"pytest", "mypy", "PyInstaller", "openpyxl", "docx"} <= {*others}
    assert not {"PySide6", "httpx", "lxml", "_cffi_backend", "orca_desktop"} & {*others}


def test_every_file_that_is_loaded_goes_along() -> None:
    import project

    places = {place for _file, place in project.shipped_files()}
    assert "_resources/models.json" in places
    assert any(place.startswith("_resources/guide/") for place in places)
    assert not [each for each in places if each.endswith((".ts", "glossary_de.toml"))]


def test_software_centres_are_told_of_each_release(monkeypatch: pytest.MonkeyPatch) -> None:
    from linux import shared_data

    root = ET.fromstring(shared_data.metainfo())  # noqa: S314 - our own
    told = [each.get("version") for each in root.iter("release")]
    import project

    assert told == [each.version for each in project.releases()]
    assert root.findtext("id") == project.APP_ID
    assert root.findtext("launchable") == f"{project.NAME}.desktop"
    points = [each.text or "" for each in root.iter("li")]
    assert points
    assert not [each for each in points if re.search(r"[*`]", each)]


def test_the_starter_the_package_and_the_window_have_one_name() -> None:
    import project
    from linux import shared_data

    said = shared_data.starter()
    assert said["Name"] == project.TITLE
    assert said["Exec"].split()[0] == said["Icon"] == said["StartupWMClass"] == project.NAME
    assert arguments.parser().prog == project.NAME


def test_the_manual_page_tells_every_option() -> None:
    from linux import shared_data

    page = shared_data.manual().replace("\\-", "-")
    for action in arguments.parser()._actions:  # noqa: SLF001 - the one list there is
        assert all(option in page for option in action.option_strings)
    assert __version__ in page
    assert "ORCAROUTER_API_KEY" in page


def test_marks_are_drawn_in_every_size(tmp_path: Path) -> None:
    import icons
    from PIL import Image

    mark = ROOT / "resources" / "icons" / "app.svg"
    for form, content, sizes in (
        ("ICO", icons.ico(mark), icons.WINDOWS_SIZES),
        ("ICNS", icons.icns(mark), icons.MAC_SIZES),
    ):
        file = tmp_path / form
        file.write_bytes(content)
        with Image.open(file) as picture:
            assert picture.format == form
            # A size of ICNS is points and how many pixels a point has.
            inside = {each[0] * (each[2:] or (1,))[0] for each in picture.info["sizes"]}
            assert max(sizes) in inside
    assert icons.png(mark, 24) == icons.png(mark, 24)


def test_windows_is_told_the_same_facts(tmp_path: Path) -> None:
    import project
    from windows import installer, version_info

    script = installer.SCRIPT.read_text(encoding="utf-8")
    used = set(re.findall(r"\{#(\w+)\}", script))
    told = installer.definitions(tmp_path / "orca-desktop", tmp_path)
    assert used == {*told}, "each name that the script uses is told, and no other"
    assert told["Version"] == __version__
    assert __version__ not in script
    assert "PrivilegesRequired=lowest" in script
    known = re.findall(r"^\[(\w+)\]$", script, re.MULTILINE)
    assert known[0] == "Setup"
    assert len(known) == len({*known})
    assert repr(__version__) in version_info.text()
    assert project.version() in installer.setup_name()
    compile(version_info.text(), "version", "eval")


def test_macos_is_told_the_same_facts() -> None:
    import project
    from linux import shared_data
    from macos import disk_image

    told = plistlib.loads(plistlib.dumps(dict(disk_image.info())))
    assert told["CFBundleShortVersionString"] == __version__
    assert disk_image.app_name() == f"{project.TITLE}.app"
    kinds = [each for each in shared_data.starter()["MimeType"].split(";") if each]
    assert len(disk_image.DOCUMENTS) == len(kinds), "the same kinds of file as on Linux"
    rights = plistlib.loads((ROOT / "packaging/macos/entitlements.plist").read_bytes())
    assert all(value is True for value in rights.values())


@pytest.mark.parametrize("system", ["linux", "win32", "darwin"])
def test_each_system_is_told_what_can_be_made(
    system: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    import bundle

    monkeypatch.setattr(sys, "platform", system)
    with pytest.raises(SystemExit) as left:
        bundle.main(["tarball"])
    assert left.value.code == 2
    assert "there is no 'tarball' here; there are: folder, " in capsys.readouterr().err
    readme = ROOT / "packaging" / {"linux": "linux", "win32": "windows", "darwin": "macos"}[system]
    asked = re.findall(r"dev\.py bundle ([a-z ]+)`", (readme / "README.md").read_text())
    assert {word for words in asked for word in words.split()} <= {*bundle.KINDS[system]}


def test_checksums_are_those_of_what_is_given_away(tmp_path: Path) -> None:
    import bundle

    (tmp_path / "b.deb").write_bytes(b"2")
    (tmp_path / "a.run").write_bytes(b"1")
    (tmp_path / "folder").mkdir()
    bundle.write_sums(tmp_path)
    bundle.write_sums(tmp_path)
    told = (tmp_path / "SHA256SUMS").read_text().splitlines()
    assert [line.split("  ")[1] for line in told] == ["a.run", "b.deb"]
    check = ["sha256sum", "--check", "--quiet", "SHA256SUMS"]
    assert subprocess.run(check, cwd=tmp_path, check=False).returncode == 0
