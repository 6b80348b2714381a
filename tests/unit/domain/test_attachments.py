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


def test_the_refusal_of_what_is_too_large_tells_the_limit_in_megabytes():
    found = attachments.too_large("plan.pdf", 32_999_999)
    assert found.reason is RefusalReason.TOO_LARGE
    assert "“plan.pdf” is larger than 32 MB" in str(found.text)


@pytest.mark.parametrize(
    ("kind", "n", "words"),
    [
        (NoteKind.ANIMATION, 5, "Only the first picture of the animation is sent."),
        (NoteKind.PICTURES, 1, "One picture in it is not sent."),
        (NoteKind.PICTURES, 2, "2 pictures in it are not sent."),
        (NoteKind.HIDDEN_SHEETS, 1, "One hidden sheet in it is not sent."),
        (NoteKind.ROWS, 1000, "Only a part is sent: the first 1,000 rows of a sheet, or fewer."),
    ],
)
def test_what_is_not_sent_is_counted(kind, n, words):
    assert str(attachments.note(kind, n)) == words


def test_a_long_name_is_cut_to_the_most_that_fits_and_not_before():
    exact = "a" * (NAME_LENGTH - 4) + ".txt"
    assert attachments.safe_name(exact) == exact
    cut = attachments.safe_name("b" + exact)
    assert len(cut) == NAME_LENGTH
    # An accent stays with its letter, wherever the name is cut.
    tail = "e" + "\u0323\u0302" * (NAME_LENGTH // 3)
    odd = attachments.safe_name("a" * NAME_LENGTH + tail)
    assert not unicodedata.combining(odd[odd.index("…") + 1])


def test_tokens_of_a_pdf_go_by_its_pages():
    assert attachments.pdf_tokens(3) == 6000
    assert attachments.pdf_tokens(0) == 0


def test_a_picture_counts_by_its_longer_edge_and_never_as_nothing():
    assert attachments.picture_tokens(0, 0) == 1
    assert attachments.picture_tokens(750, 1) == 1
    assert attachments.picture_tokens(751, 1) == 2
    assert attachments.picture_tokens(2 * attachments.FINEST_EDGE, 2) == 4
