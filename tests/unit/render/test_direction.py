"""Which way a text is read."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from orca_desktop.render import html, markdown
from orca_desktop.render.block_parser.growing import Scanner
from orca_desktop.render.direction import Direction, DirectionReader, of_text

LEFT, RIGHT = Direction.LEFT, Direction.RIGHT
NEUTRAL = "0123456789 .,:;!?-+*()[]\u060c\u061f"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hello", LEFT),
        ("שלום", RIGHT),
        ("**مرحبا**", RIGHT),
        ("1. 42 %", None),
        ("", None),
        ("`pip install` هو أمر", RIGHT),
        ("$x^2$ هو مربع", RIGHT),
        ("<b>سلام</b>", RIGHT),
        ("https://example.com رابط", RIGHT),
        ("[مثال](https://example.com)", RIGHT),
        ("«نقل قول»", RIGHT),
        ("速度 is speed", LEFT),
        ("สวัสดี", LEFT),
        ("۴۲ تومان", RIGHT),
        ("Python لغة", LEFT),
    ],
)
def test_R12_a_text_is_read_as_its_first_strong_letter(text, expected):
    assert of_text(text) is expected


def test_R12_a_sentence_that_begins_with_a_latin_name_is_read_like_what_stands_before():
    assert of_text("Python لغة", RIGHT) is RIGHT
    assert of_text("Only English", RIGHT) is LEFT
    assert of_text("Python لغة", LEFT) is LEFT


@given(
    st.text(NEUTRAL, max_size=10),
    st.sampled_from("אبیגܐ"),
    st.text("abc אبج0 .", max_size=20),
)
def test_R12_neutral_signs_before_the_first_letter_decide_nothing(before, letter, after):
    assert of_text(before + letter + after) is RIGHT


def directions(text):
    scanner = Scanner()
    scanner.push(text)
    scanner.finish()
    reader = DirectionReader()
    return [reader.of(leaf) for leaf in scanner.take()]


def test_R12_a_whole_list_has_one_direction():
    assert directions("- عنصر\n- Python\n  - nested\n- עוד\n\nEnglish\n") == [RIGHT] * 4 + [LEFT]
    assert directions("- عنصر\n- A whole sentence in English\n") == [RIGHT] * 2
    assert directions("- A whole sentence\n- جملة عربية كاملة هنا\n\nجملة\n") == [LEFT] * 2 + [
        RIGHT
    ]
    assert directions("جملة عربية\n\n123\n\n---\n\n45\n") == [RIGHT] * 4
    assert directions("123\n\nجملة عربية\n") == [None, RIGHT]
    note = "A word[^1]\n\n[^1]: جملة عربية\n\n    A whole English sentence\n"
    assert directions(note) == [LEFT, RIGHT, RIGHT]
    assert directions("> اقتباس\n>\n> more\n\nmore\n") == [RIGHT, RIGHT, LEFT]


def test_R12_what_is_copied_says_from_where_it_is_read():
    said = "نص\n\n- عنصر\n- Python\n\n| أ | ب |\n|---|---|\n| 1 | 2 |\n\n> اقتباس\n\nEnglish\n"
    made = html.of(markdown.document(said).blocks)
    assert '<p dir="rtl">نص</p>' in made
    assert '<ul dir="rtl"><li><p>عنصر</p></li><li>Python</li></ul>' in made
    assert '<table dir="rtl">' in made
    assert '<blockquote dir="rtl"><p>' in made
    assert "<p>English</p>" in made


def test_R12_the_first_rows_of_a_table_tell_from_where_it_is_read():
    for place, side in ((1, ' dir="rtl"'), (2, "")):
        rows = ["| 1 | 2 |"] * 3
        rows[place] = "| أ | ب |"
        made = html.of(markdown.document("\n".join([rows[0], "|---|---|", *rows[1:]])).blocks)
        assert f"<table{side}>" in made


def test_R12_plain_letters_tell_wherever_they_stand():
    assert of_text("1 " * 5_000 + "a") is LEFT
    assert of_text("https://a.example", RIGHT) is LEFT
    assert of_text("1 2 3", RIGHT) is None


def test_R12_code_stands_where_its_list_stands():
    assert directions("- عنصر\n\n  ```\n  x\n  ```\n") == [RIGHT, RIGHT]
    assert directions("نص\n\n```\nx\n```\n") == [RIGHT, None]
