from __future__ import annotations

import re

import pytest

from orca_desktop import resources
from orca_desktop.viewmodels import manual


@pytest.mark.parametrize(("code", "first"), [("en", "First steps"), ("de_DE", "Erste Schritte")])
def test_the_manual_speaks_the_language_of_the_window(code, first):
    chapters = manual.chapters(code)
    assert chapters[0].title == first
    assert [each.name for each in chapters][:2] == ["start", "chat"]
    assert len({each.name for each in chapters}) == len(chapters)
    assert all(each.text and not each.text.startswith("#  ") for each in chapters)


@pytest.mark.parametrize("code", ["", "xx", "ja_JP"])
def test_a_language_without_a_manual_reads_it_in_english(code):
    assert manual.chapters(code) == manual.chapters("en")


def test_a_page_that_is_missing_is_english(tmp_path, monkeypatch):
    for code, names in (("en", ("01-a.md", "02-b.md")), ("de", ("02-b.md",))):
        (tmp_path / code).mkdir()
        for name in names:
            (tmp_path / code / name).write_text(f"# {code} {name}\n\nWords.\n", encoding="utf-8")
    monkeypatch.setattr(resources, "guide", lambda: tmp_path)
    assert [(each.name, each.title) for each in manual.chapters("de")] == [
        ("a", "en 01-a.md"),
        ("b", "de 02-b.md"),
    ]


def test_paragraphs_and_items_stand_in_one_line_each_and_lists_stay_lists(tmp_path, monkeypatch):
    (tmp_path / "en").mkdir()
    page = "# T\n\nOne\ntwo.\n\n- a\n  b\n- c\n\n1. d\n   e\n2. f\n\n## H\n\nLast\n"
    (tmp_path / "en" / "01-t.md").write_text(page, encoding="utf-8")
    monkeypatch.setattr(resources, "guide", lambda: tmp_path)
    (only,) = manual.chapters("en")
    assert only.text == "One two.\n\n- a b\n- c\n\n1. d e\n2. f\n\n## H\n\nLast"


def test_no_line_of_the_manual_is_broken_within_a_sentence():
    for code in ("en", "de"):
        for chapter in manual.chapters(code):
            for line in re.split(r"\n+", chapter.text):
                assert re.match(r"(#|- |\d+\. |\S)", line), line


def test_all_words_must_be_there_in_any_order_and_case():
    chapters = manual.chapters("en")
    assert [each.name for each in manual.found(chapters, "BLIND export")] == ["compare"]
    assert manual.found(chapters, "") == chapters
    assert manual.found(chapters, "xyzzy") == ()
