"""Names, limits and sentences of what is brought in."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, strategies as st

from orca_desktop.domain import attachments
from orca_desktop.domain.attachments import (
    NAME_LENGTH,
    NoteKind,
    Refusal,
    RefusalReason,
)

SMALL_CONTEXT = 200_000


@pytest.mark.parametrize(
    ("given_name", "shown"),
    [
        ("report.pdf", "report.pdf"),
        ("/etc/passwd", "passwd"),
        ("C:\\Users\\me\\notes.txt", "notes.txt"),
        ("../../../up.txt", "up.txt"),
        ("folder/", "folder"),
        ("two\nlines\tand\x00\x1b[31m.txt", "two lines and[31m.txt"),
        ("photo_\u202egnp.exe", "photo_gnp.exe"),
        ("\u2066hidden\u2069\u200b.md", "hidden.md"),
        ("  wide   gap .txt ", "wide gap .txt"),
        ("e\u0301te\u0301.txt", "été.txt"),
        ("e\u200b\u0301.txt", "é.txt"),
        ("\ud800.txt", ".txt"),
        ("", "file"),
        ("...", "file"),
        ("\x00\u202e", "file"),
        ("写真.png", "写真.png"),
    ],
)
def test_a_name_is_safe_to_show(given_name, shown):
    assert attachments.safe_name(given_name) == shown


@given(st.text(max_size=400))
def test_any_name_becomes_a_short_line_without_hidden_signs(text):
    name = attachments.safe_name(text)
    assert 0 < len(name) <= NAME_LENGTH
    assert not set(name) & set("/\\\n")
    hidden = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
    assert not {unicodedata.category(sign) for sign in name} & hidden
    assert attachments.safe_name(name) == name, "a safe name stays as it is"


def test_a_long_name_keeps_its_beginning_and_its_ending():
    name = attachments.safe_name("a" * 300 + " final version.tar.gz")
    assert len(name) <= NAME_LENGTH
    assert name.startswith("aaaa")
    assert "…" in name
    assert name.endswith("final version.tar.gz")


@pytest.mark.parametrize("reason", RefusalReason)
def test_every_refusal_is_a_sentence_with_the_name_and_without_gaps(reason):
    said = str(Refusal(reason, "my {file}.bin", 32).text)
    assert "“my {file}.bin”" in said
    assert said.endswith(".")
    assert "{limit}" not in said


@pytest.mark.parametrize("reason", [RefusalReason.TOO_LARGE, RefusalReason.PAGES])
def test_a_refusal_tells_its_limit(reason):
    assert "32" in str(Refusal(reason, "a", 32).text)


@pytest.mark.parametrize("kind", NoteKind)
@pytest.mark.parametrize("n", [1, 2])
def test_every_note_is_a_sentence(kind, n):
    said = str(attachments.note(kind, n))
    assert said.endswith(".")
    assert "{" not in said


def test_tokens_of_pictures_follow_what_a_model_sees_of_them():
    assert attachments.picture_tokens(1, 1) == 1
    assert attachments.picture_tokens(1000, 750) == 1000
    finest = attachments.picture_tokens(2576, 2576)
    assert attachments.picture_tokens(8000, 8000) == finest


@given(st.integers(0, 10**6), st.integers(0, 10**6))
def test_tokens_of_any_picture_are_bounded(width, height):
    assert 1 <= attachments.picture_tokens(width, height) <= 8848
