"""The manual speaks of what is there: words that the window shows, and keys that do something."""

from __future__ import annotations

import re
from typing import Final

import pytest

from orca_desktop import resources
from orca_desktop.ui.actions import ACTIONS
from orca_desktop.ui.key_bindings import portable
from tests.languages import texts

CODES: Final = sorted(each.name for each in resources.guide().iterdir() if each.is_dir())
PAGES: Final = [
    (code, page) for code in CODES for page in sorted((resources.guide() / code).glob("*.md"))
]
_NAMED: Final = re.compile(r"\*\*([^*]+)\*\*")
_KEYS: Final = re.compile(r"`([^`\n]+)`")
_OF_FIELDS: Final = {"Enter", "Shift+Enter", "Tab", "Ctrl", "Shift"}
_IN_ENGLISH: Final = {"de": {"Strg": "Ctrl", "Umschalt": "Shift"}}


def _text(page) -> str:
    """The page with each paragraph in one line."""
    return re.sub(r"\n(?=\S)", " ", page.read_text(encoding="utf-8"))


def _id(value) -> str:
    return value if isinstance(value, str) else value.stem


@pytest.fixture(scope="module")
def said() -> dict[str, set[str]]:
    """For each language all texts of the program, without the dots of those that open something."""
    found: dict[str, set[str]] = {"en": set()}
    for code in texts.codes():
        messages = texts.read(texts.path_of(code))
        found[code] = {form for each in messages for form in each.forms}
        found["en"] |= {each.source for each in messages}
    return found


def test_every_language_has_every_page_with_the_same_parts():
    pages: dict[str, dict[str, list[str]]] = {code: {} for code in CODES}
    for code, page in PAGES:
        lines = page.read_text(encoding="utf-8").splitlines()
        assert lines[0].startswith("# "), page
        parts = [re.match(r"(#+ |- |\d+\. |)", line) for line in lines]
        pages[code][page.name] = [each[1] for each in parts if each and each[1]]
    assert "de" in CODES
    for code in CODES:
        assert pages[code] == pages["en"], code


@pytest.mark.parametrize(("code", "page"), PAGES, ids=_id)
def test_what_is_named_in_bold_is_what_the_window_calls_it(said, code, page):
    """What begins a point of its own, and ends with a dot, names no button."""
    named = {" ".join(each.split()) for each in _NAMED.findall(_text(page))}
    sentences = {each for each in named if each.endswith(".")}
    allowed = {"The key", "Your chats", "Der Schlüssel", "Ihre Chats"}
    assert named - sentences - allowed - said[code] == set()


@pytest.mark.parametrize(("code", "page"), PAGES, ids=_id)
def test_keys_that_are_told_do_what_they_are_told_for(code, page):
    keys = {portable(key) for row in ACTIONS for key in row.keys}
    for told in _KEYS.findall(_text(page)):
        english = told
        for own, name in _IN_ENGLISH.get(code, {}).items():
            english = english.replace(own, name)
        assert english in _OF_FIELDS or portable(english) in keys, told


@pytest.mark.parametrize("page", sorted({page.name for _, page in PAGES}))
def test_languages_tell_the_same_keys(page):
    told = {}
    for code in CODES:
        found = _KEYS.findall(_text(resources.guide() / code / page))
        for own, name in _IN_ENGLISH.get(code, {}).items():
            found = [each.replace(own, name) for each in found]
        told[code] = sorted(found)
    assert all(each == told["en"] for each in told.values()), told
