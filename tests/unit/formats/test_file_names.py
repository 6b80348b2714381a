from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given, settings, strategies as st

from orca_desktop.formats import file_names

RESERVED = {"con", "prn", "aux", "nul", "conin$", "conout$"} | {
    f"{device}{number}" for device in ("com", "lpt") for number in "0123456789¹²³"
}
ANY = st.text(st.characters())


@given(
    ANY
    | st.text(st.sampled_from('CONnulaux<>:"/\\|?*. \u202e\u0301é\u200d¹\x00\ud800漢\U0001f433'))
)
@settings(deadline=None)
def test_any_text_becomes_a_name_that_every_system_takes(text):
    name = file_names.safe(text, ".md")
    stem = name.removesuffix(".md")
    assert stem
    assert name.endswith(".md")
    assert not set('<>:"/\\|?*') & set(name)
    assert not any(
        unicodedata.category(char) in {"Cc", "Cs", "Zl", "Zp", "Co", "Cn"} for char in name
    )
    assert not set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f") & set(name)
    assert stem == stem.strip(" .")
    assert name.split(".")[0].rstrip().lower() not in RESERVED
    assert len(stem.encode("utf-8")) <= file_names.LONGEST
    assert unicodedata.is_normalized("NFC", name)


@given(ANY)
@settings(deadline=None)
def test_a_name_stays_what_it_is(text):
    once = file_names.safe(text)
    assert file_names.safe(once) == once


@given(ANY)
@settings(deadline=None)
def test_a_name_can_be_created(tmp_path_factory, text):
    path = tmp_path_factory.mktemp("names") / file_names.safe(text, ".md")
    path.write_bytes(b"x")
    assert [each.name for each in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A good plan", "A good plan"),
        ("What/why: *really*?", "What-why- -really-"),
        ("  ..  ", "Untitled"),
        ("", "Untitled"),
        ("con", "_con"),
        ("NUL.txt", "_NUL.txt"),
        ("com¹", "_com¹"),
        ("console", "console"),
        ("two\nlines\there", "two lines here"),
        ("cafe\u0301", "café"),
        ("evil\u202egnp.exe", "evilgnp.exe"),
        ("../../etc/passwd", "-..-etc-passwd"),
    ],
)
def test_examples(text, name):
    assert file_names.safe(text) == name


def test_a_long_name_is_cut_by_bytes_between_characters():
    assert file_names.safe("漢" * 100) == "漢" * 40
    family = "\U0001f469\u200d\U0001f469\u200d\U0001f467"
    assert len(file_names.safe(family * 20).encode()) <= 120
    assert not re.search("[\u200d]$", file_names.safe(family * 20))


def test_a_dated_name_and_a_wrong_ending():
    assert file_names.dated("2026-09-21", "Soup?") == "2026-09-21 Soup-.md"
    with pytest.raises(ValueError, match="ending"):
        file_names.safe("x", "/../x")


def test_a_clash_gets_the_first_free_number():
    taken = {"a.md", "a (2).md"}
    assert file_names.numbered("a.md", taken.__contains__) == "a (3).md"
    assert file_names.numbered("b.md", taken.__contains__) == "b.md"
    assert file_names.numbered("c", {"c"}.__contains__) == "c (2)"


@pytest.mark.parametrize(
    ("title", "name"),
    [
        pytest.param('Re: "Quotes" #hash [x]', "Re- -Quotes- hash (x)", id="C3 the case"),
        pytest.param("C# and F#", "C- and F-", id="C3 sharp"),
        pytest.param("a^b | c", "a-b - c", id="C3 caret and bar"),
        pytest.param("[[link]] ##tag", "((link)) tag", id="C3 twice"),
    ],
)
def test_a_name_can_stand_in_a_link_to_a_note(title, name):
    assert file_names.safe(title) == name


@given(st.text(max_size=60))
def test_C3_no_name_has_what_a_link_cannot(text):
    assert not set("#^[]|") & set(file_names.safe(text, ".md"))
