"""Letters as search compares them, one by one."""

from __future__ import annotations

import unicodedata

import pytest

from orca_desktop.domain.folding import fold, fold_with_places, without_marks

# First and last sign of every stretch, each beside those that are no accent.
ACCENTS = (
    *("\u0300", "\u036f", "\u0483", "\u0487", "\u0591", "\u05bd", "\u05bf", "\u05c1", "\u05c2"),
    *("\u05c4", "\u05c5", "\u05c7", "\u0610", "\u061a", "\u0640", "\u064b", "\u065f", "\u0670"),
    *("\u06d6", "\u06dc", "\u06df", "\u06e8", "\u06ea", "\u06ed", "\u093c", "\u1ab0", "\u1aff"),
    *("\u1dc0", "\u1dff", "\u20d0", "\u20ff", "\ufe00", "\ufe0f", "\ufe20", "\ufe2f"),
)
SHAPELESS = (
    "\u00ad",
    "\u061c",
    "\ufeff",
    "\u200b",
    "\u200f",
    "\u202a",
    "\u202e",
    "\u2060",
    "\u2069",
)
KEPT = (
    *("\u02ff", "\u0370", "\u0482", "\u0488", "\u0590", "\u05be", "\u05c0", "\u05c3", "\u05c6"),
    *("\u05c8", "\u060f", "\u061b", "\u063f", "\u0641", "\u064a", "\u0660", "\u066f", "\u06d4"),
    *("\u06dd", "\u06de", "\u06e9", "\u06ee", "\u093b", "\u093d", "\u1aaf", "\u1b00", "\u1dbf"),
    *("\u1e00", "\u20cf", "\u2100", "\ufdff", "\ufe10", "\ufe1f", "\ufe30", "\u00ac", "\u00ae"),
    *("\u061d", "\u2010", "\u202f", "\u205f", "\u206a"),
)


@pytest.mark.parametrize("sign", [*ACCENTS, *SHAPELESS], ids=lambda sign: f"{ord(sign):04x}")
def test_S3_accents_and_signs_without_a_shape_are_passed_over(sign: str) -> None:
    assert fold(f"a{sign}b") == "ab"


@pytest.mark.parametrize("sign", KEPT, ids=lambda sign: f"{ord(sign):04x}")
def test_S3_what_stands_beside_them_is_not(sign: str) -> None:
    assert fold(f"a{sign}b") != "ab"


@pytest.mark.parametrize(
    ("written", "compared"),
    [
        ("Æ", "ae"),
        ("Œ", "oe"),
        ("Ø", "o"),
        ("Đ", "d"),
        ("Ð", "d"),
        ("Ħ", "h"),
        ("Ł", "l"),
        ("Ŧ", "t"),
        ("Þ", "th"),
        ("ı", "i"),
        ("İ", "i"),
        ("ß", "ss"),
        ("Ё", "е"),
        ("Й", "й"),
        ("ў", "ў"),
        ("Ї", "ї"),
        ("ѐ", "ѐ"),
        ("Ѝ", "ѝ"),
        ("\u0671", "\u0627"),
        ("\u0629", "\u0647"),
        ("\u0649", "\u064a"),
        ("\u06cc", "\u064a"),
        ("\u06d2", "\u064a"),
        ("\u06a9", "\u0643"),
        ("\u06c1", "\u0647"),
        ("\u06be", "\u0647"),
        ("\u06d5", "\u0647"),
        ("\u06c0", "\u0647"),
        ("가", "가"),
        ("힣", "힣"),
        ("ァ", "ぁ"),
        ("ヶ", "ゖ"),
        ("ン", "ん"),
        ("ヷ", "わ\u3099"),
        ("ー", "ー"),
        ("٣", "3"),
        ("９", "9"),
        ("²", "2"),
        ("ﬁ", "fi"),
        ("Ⅷ", "viii"),
        ("ς", "σ"),
    ],
)
def test_S3_a_letter_becomes_the_one_it_is_compared_as(written: str, compared: str) -> None:
    assert without_marks(fold(written)) == compared


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("c++", ["c\ue02b\ue02b"]),
        ("C#", ["c\ue023"]),
        ("obj# a", ["obj\ue023", "a"]),
        ("long#", ["long#"]),
        ("c+++", ["c+++"]),
        ("c##", ["c##"]),
        ("1++", ["1++"]),
        ("x = c++ + 1", ["x", "=", "c\ue02b\ue02b", "+", "1"]),
        (".NET", ["\ue02enet"]),
        ("a.b", ["a.b"]),
        ("a .b", ["a", "\ue02eb"]),
        ("..b", ["..b"]),
        (".5", [".5"]),
        ("End. Next", ["end.", "next"]),
    ],
)
def test_S2_signs_of_technical_words_are_letters(text: str, words: list[str]) -> None:
    assert fold(text).split() == words
    assert fold(f"é {text}").split() == ["e", *words]


def test_S4_each_folded_letter_knows_where_it_stood() -> None:
    assert fold_with_places("ßa\u0301Æ") == ("ssaae", [0, 0, 1, 3, 3])


def test_S3_folding_twice_changes_nothing_more() -> None:
    everything = "".join(
        chr(code)
        for code in range(0x3000)
        if unicodedata.category(chr(code)) not in {"Cs", "Cn", "Co"}
    )
    for sign in everything:
        assert fold(without_marks(fold(sign))) == fold(sign), f"{ord(sign):04x}"


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("天気", "\x01天\x01\x01気\x01"),
        ("カb", "\x01か\x01b"),
        ("한", "\x01한\x01"),
        ("กา", "\x01ก\x01\x01า\x01"),
        ("a\x01b", "a\ufffdb"),
        ("é\x01", "e\ufffd"),
    ],
)
def test_S3_a_character_of_a_script_without_spaces_is_a_word(text: str, folded: str) -> None:
    assert fold(text) == folded
    pieces, places = fold_with_places(text)
    assert pieces == folded
    assert len(places) == len(folded)
