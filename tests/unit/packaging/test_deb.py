"""The Debian package of a small bundle: what is in it, and that it is the same each time."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="needs dpkg-deb"),
]


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A program and a file of it."""
    import project

    bundle = tmp_path / project.NAME
    (bundle / "_internal").mkdir(parents=True)
    (bundle / "_internal" / "models.json").write_text("{}")
    (bundle / project.NAME).write_text("#!/bin/sh\n")
    return bundle


@pytest.fixture
def package(bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The package of it, as if its files needed one library of the system."""
    from linux import deb, system_libraries

    monkeypatch.setattr(system_libraries, "depends", lambda _bundle: ("libc6 (>= 2.36)", "libgl1"))
    monkeypatch.setattr(system_libraries, "suggests", lambda _bundle: ())
    return deb.make(bundle, tmp_path)


def told(package: Path, *words: str) -> str:
    command = ["dpkg-deb", *words, str(package)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def test_the_package_has_all_that_desktops_look_for(package: Path) -> None:
    import project
    from linux import deb, shared_data

    listed = told(package, "--contents")
    for place in shared_data.small_files():
        assert f" ./usr/share/{place}\n" in listed
    for size in shared_data.SIZES:
        assert f"hicolor/{size}x{size}/apps/{project.NAME}.png" in listed
    assert f"./usr/bin/{project.NAME} -> ../lib/{project.NAME}/{project.NAME}" in listed
    owners = {line.split()[1] for line in listed.splitlines()}
    assert owners == {"root/root"}
    writable = [line for line in listed.splitlines() if line[0] == "-" and "w" in line[4:10]]
    assert writable == []
    control = told(package, "--field")
    assert f"Version: {deb.version()}\n" in control
    assert "Depends: libc6 (>= 2.36), libgl1\n" in control


def test_nothing_is_done_when_it_is_installed_or_taken_away(package: Path, tmp_path: Path) -> None:
    """So what a person has written stays where it is."""
    subprocess.run(["dpkg-deb", "--control", str(package), str(tmp_path / "c")], check=True)
    assert {path.name for path in (tmp_path / "c").iterdir()} == {"control", "md5sums"}


def test_the_same_sources_give_the_same_bytes(package: Path, bundle: Path, tmp_path: Path) -> None:
    from linux import deb

    other = tmp_path / "elsewhere"
    other.mkdir()
    assert deb.make(bundle, other).read_bytes() == package.read_bytes()


def test_every_library_of_the_system_has_a_package() -> None:
    from linux import system_libraries

    for name, packages in {**system_libraries.PACKAGES, **system_libraries.OPTIONAL}.items():
        assert ".so" in name
        for package in packages.split(" | "):
            assert package == package.strip().lower()
    assert not {*system_libraries.PACKAGES} & {*system_libraries.OPTIONAL}
