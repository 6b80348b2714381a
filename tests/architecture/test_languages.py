"""Every language says what the program says: nothing lost, nothing added, nothing against its words."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from orca_desktop.domain.message import Role
from orca_desktop.domain.parameters import BY_NAME
from orca_desktop.formats import speakers
from tests.languages import checks, glossary, texts

CODES = texts.codes()


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The files of all languages, brought up to date with the sources, in a folder aside."""
    folder = tmp_path_factory.mktemp("translations")
    copies = {}
    for code in CODES:
        copies[code] = folder / texts.path_of(code).name
        shutil.copy(texts.path_of(code), copies[code])
    texts.extract(*copies.values())
    return copies


@pytest.mark.parametrize("code", CODES)
def test_a_language_is_as_it_calls_itself(fresh: dict[str, Path], code: str) -> None:
    """If this fails after a change of the texts: ``python3 dev.py i18n``, and translate what it tells."""
    assert checks.problems(texts.read(fresh[code]), glossary.read(code)) == ()


@pytest.mark.parametrize("code", CODES)
def test_documents_in_a_language_are_read_again(fresh: dict[str, Path], code: str) -> None:
    """What stands over messages there is known to who reads: ``orca_desktop/formats/speakers.py``."""
    said = {
        each.source: each.forms[0] for each in texts.read(fresh[code]) if each.context == "export"
    }
    assistant = Role.ASSISTANT
    for english, role in (("You", Role.USER), ("Assistant", assistant), ("Comparison", assistant)):
        assert not said[english] or speakers.role(said[english]) is role
        assert not said[english] or speakers.role(f"{said[english]} (10:42)") is role
        assert not said[english] or speakers.role(f"{said[english]}（10:42）") is role


def test_words_of_a_parameter_are_marked_where_the_window_looks_for_them(
    fresh: dict[str, Path],
) -> None:
    marked = {each.source for each in texts.read(fresh["de"]) if each.context == "parameters"}
    shown = {
        text
        for row in BY_NAME.values()
        for text in (row.label, row.help, *(each.label for each in row.choices))
    }
    assert len(shown) > 50
    assert sorted(shown - marked - {""}) == []


def test_every_glossary_has_a_language() -> None:
    glossaries = {each.stem.removeprefix("glossary_") for each in texts.FOLDER.glob("*.toml")}
    assert glossaries == {*CODES}


@pytest.mark.parametrize("code", CODES)
def test_a_glossary_speaks_of_words_that_are_there(fresh: dict[str, Path], code: str) -> None:
    """A term, or an exception, that no text needs any more is taken out."""
    english = {each.source for each in texts.read(fresh[code])}
    agreed = glossary.read(code)
    assert [
        each.english
        for each in agreed.terms
        if not any(each.pattern.search(text) for text in english)
    ] == []
    assert sorted(agreed.otherwise - english) == []
    said = {form for each in texts.read(fresh[code]) for form in each.forms}
    assert sorted(agreed.same - said) == []
