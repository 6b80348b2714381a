"""What a system must bring is written down for people, library by library."""

from __future__ import annotations

from linux import system_libraries

from tests.architecture.gates import ROOT


def test_people_are_told_of_each_library_that_the_bundle_takes_from_the_system():
    told = (ROOT / "packaging" / "README.md").read_text(encoding="utf-8")
    loader = {name for name in system_libraries.PACKAGES if name.startswith("ld-linux")}
    assert [
        name for name in system_libraries.PACKAGES if name not in loader and name not in told
    ] == []
