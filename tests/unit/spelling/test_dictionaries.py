"""Which dictionaries are found, and which of them fit."""

from __future__ import annotations

import sys

import pytest

from orca_desktop.spelling import dictionaries
from tests.support.dictionaries import write


def ids(found) -> list[str]:
    return [each.id for each in found]


def test_only_pairs_of_files_with_the_name_of_a_language_count(tmp_path):
    write(tmp_path, "de_DE", "Haus")
    write(tmp_path, "hyph_de", "Haus")
    write(tmp_path, "sr_Latn_RS", "a")
    (tmp_path / "fr_FR.dic").write_text("0\n", encoding="utf-8")
    found = dictionaries.installed([tmp_path, tmp_path / "none"])
    assert [(each.id, each.language) for each in found] == [
        ("de_DE", "de_DE"),
        ("sr_Latn_RS", "sr_Latn_RS"),
    ]


def test_the_first_folder_counts(tmp_path):
    write(tmp_path / "own", "de_DE", "Haus")
    write(tmp_path / "system", "de_DE", "Maus")
    write(tmp_path / "system", "en_GB", "house")
    found = dictionaries.installed([tmp_path / "own", tmp_path / "system"])
    assert [(each.id, each.folder.name) for each in found] == [
        ("de_DE", "own"),
        ("en_GB", "system"),
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_names_that_point_to_another_dictionary_are_left_out(tmp_path):
    write(tmp_path, "de_DE", "Haus")
    for end in (".aff", ".dic"):
        (tmp_path / f"de_AT{end}").symlink_to(tmp_path / f"de_DE{end}")
    assert ids(dictionaries.installed([tmp_path])) == ["de_DE"]


@pytest.mark.parametrize(
    ("languages", "fit"),
    [
        (["de-AT", "de"], ["de_AT"]),
        (["de-CH"], ["de_DE"]),
        (["en-US", "de-DE", "en"], ["en_US", "de_DE"]),
        (["pt-BR"], ["pt_BR"]),
        (["pt-PT"], ["pt_PT"]),
        (["fr-CA"], ["fr"]),
        (["cs"], []),
    ],
)
def test_a_language_gets_its_own_dictionary_or_the_nearest(tmp_path, languages, fit):
    for name in ("de_AT", "de_DE", "en_US", "en_GB", "fr", "pt_BR", "pt_PT"):
        write(tmp_path, name, "a")
    known = dictionaries.installed([tmp_path])
    assert list(dictionaries.fitting(known, languages)) == fit


def test_the_library_brings_one_where_it_is(tmp_path):
    pytest.importorskip("hunspell")
    assert "en_US" in ids(dictionaries.installed(dictionaries.folders(tmp_path)))
