"""Whose work the program is made of: found where it is installed, told to the letter, read again."""

from __future__ import annotations

import shutil

import pytest

from orca_desktop import __version__, resources
from orca_desktop.viewmodels import licences
from tests.support.distributions import inner_bill, installed

MIT = "MIT License\n\nCopyright (c) 2024 Somebody\n"


def by_name(parts):
    return {each.name: each for each in parts}


def test_what_a_requirement_brings_is_found_with_its_extras(tmp_path, monkeypatch):
    monkeypatch.syspath_prepend(tmp_path)
    installed(tmp_path, "made-first", needs=("Made.Second[more]>=1", "made-absent; extra == 'x'"))
    installed(tmp_path, "made-second", needs=("made-third; extra == 'more'", "made-gone>=2"))
    installed(tmp_path, "made-third", needs=("made-first",))
    installed(tmp_path, "made-fourth")
    found = licences.needed(["made_first>=1; python_version >= '3'"])
    assert [each.metadata["Name"] for each in found] == ["made-first", "made-second", "made-third"]
    assert [each.metadata["Name"] for each in licences.needed(["made-second"])] == ["made-second"]


@pytest.mark.parametrize(
    ("said", "licence"),
    [
        ({"License-Expression": "MIT", "License": "other"}, "MIT"),
        ({"License": "BSD-3-Clause"}, "BSD-3-Clause"),
        ({"License": "UNKNOWN", "Classifier": "License :: OSI Approved :: MIT License"}, "MIT"),
        ({"Classifier": "License :: OSI Approved :: BSD License"}, ""),
        ({}, ""),
    ],
)
def test_the_licence_is_what_the_metadata_says(tmp_path, said, licence):
    assert licences.stated(installed(tmp_path, "made", said=said)) == licence


def test_a_part_tells_its_texts_its_source_and_what_was_compiled_in(tmp_path):
    bill = inner_bill(
        {"name": "made", "version": "1.0"},
        {"name": "tool", "version": "2", "scope": "excluded"},
        {"name": "made._ext", "version": "1.0", "purl": "pkg:generic/made@1.0#c-ext/made._ext"},
        {
            "name": "crate",
            "version": "3",
            "purl": "pkg:cargo/crate@3?from=here",
            "licenses": [{"expression": "MIT OR Apache-2.0"}],
        },
        {"name": "lib", "version": "4", "licenses": [{"license": {"id": "Zlib"}}]},
    )
    made = installed(
        tmp_path,
        "made",
        said={"License-Expression": "MIT", "Project-URL": "Source, https://example.org/made"},
        files={"licenses/LICENSE": MIT, "top_level.txt": "made\n", "sboms/a.json": bill},
    )
    part = by_name(licences.parts([made]))["made"]
    assert (part.version, part.licence, part.home) == ("1.0", "MIT", "https://example.org/made")
    assert part.texts == (("LICENSE", MIT),)
    assert part.inner == (
        licences.Inner("crate", "3", "MIT OR Apache-2.0", "pkg:cargo/crate@3"),
        licences.Inner("lib", "4", "Zlib", ""),
    )
    told = licences.document([part])
    assert "- crate 3 (MIT OR Apache-2.0)" in told
    assert MIT.strip() in told


def test_words_that_are_no_id_are_replaced_only_while_they_are_the_same(tmp_path):
    says = "MIT + MPL 1.1/GPL 2.0/LGPL 2.1"
    known = installed(tmp_path / "a", "chunspell", said={"License": says})
    assert by_name(licences.parts([known]))["chunspell"].licence == "MIT"
    other = installed(tmp_path / "b", "chunspell", said={"License": "Something else"})
    assert by_name(licences.parts([other]))["chunspell"].licence == "Something else"


def test_what_lies_inside_a_distribution_is_told_beside_it(tmp_path):
    qt = installed(tmp_path, "PySide6-Essentials", "6.11.3")
    linux = by_name(licences.parts([qt], "linux"))
    assert {"Qt", "Qt: parts by others", "ICU"} < set(linux)
    assert linux["Qt"].version == "6.11.3"
    assert "ICU" not in by_name(licences.parts([qt], "win32"))
    told = licences.document(tuple(linux.values()))
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in told
    assert "put another version of it" in told
    assert told.count("\n# Text: LGPL-3.0-only\n") == 1


def test_the_program_comes_first_and_titles_inside_a_text_are_none():
    odd = licences.LicensedPart(
        "odd", "Odd", "1", "MIT", texts=(("LICENSE", "# No title\n```\ninner\n```\n"),)
    )
    chapters = licences.read(licences.document((odd, licences.own())))
    assert [each.title for each in chapters] == [f"Orca Desktop {__version__}", "Odd 1"]
    assert "# No title\n```\ninner\n```" in chapters[1].text
    assert "Permission is hereby granted" in chapters[0].text


def test_all_that_is_installed_here_has_an_id_and_a_text():
    parts = licences.parts(licences.needed(licences.own_requirements()))
    assert {"Orca Desktop", "Qt", "httpx", "Hunspell", "lxml", "socksio"} <= set(by_name(parts))
    assert [each.name for each in parts if not (each.licence and each.has_text)] == []
    assert len(licences.chapters()) > len(parts)


def test_a_packed_program_reads_the_file_it_was_given(tmp_path, monkeypatch):
    packed = tmp_path / "_resources"
    shutil.copytree(resources.folder() / "licences", packed / "licences")
    monkeypatch.setattr(resources, "folder", lambda: packed)
    # Packed without it, nothing of what it runs with is installed: at least its own name is told.
    assert [each.title for each in licences.chapters()] == [f"Orca Desktop {__version__}"]
    packed.joinpath(*licences.FILE).write_text("# Made\n\nWords.\n", encoding="utf-8")
    assert [(each.title, each.text) for each in licences.chapters()] == [("Made", "Words.")]
