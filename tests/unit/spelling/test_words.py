"""Which words of a text are looked up."""

from __future__ import annotations

import pytest
from hypothesis import given, settings, strategies as st

from orca_desktop.spelling.words import LONGEST, words_of
from tests.support.examples import examples


def found(text: str) -> list[str]:
    return [each.word for each in words_of(text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "It’s a well-known fact, don't you think?",
            ["It's", "well", "known", "fact", "don't", "you", "think"],
        ),
        ("Straße über Ångström naïve", ["Straße", "über", "Ångström", "naïve"]),
        ("Привет, κόσμε", ["Привет", "κόσμε"]),
        ("NASA and HTTP2 and utf8 and getName and snake_case", ["and", "and", "and", "and"]),
        ("see https://exmple.org/wrod or www.exmple.org/a", ["see", "or"]),
        ("write to an.adress@exmple.org now", ["write", "to", "now"]),
        ("the file /etc/fstb and C:\\Windws and a.txt here", ["the", "file", "and", "and", "here"]),
        ("use `qwert asdf` in it", ["use", "in", "it"]),
        ("about {{topik: taks}} please", ["about", "please"]),
        ("one <spna>two</spna> &nbps; three", ["one", "two", "three"]),
        ("@somebdy wrote #hashtga", ["wrote"]),
        ("before\n```py\nqwert = asdf\n```\nafter", ["before", "after"]),
        ("before\n~~~\nqwert\n```\nasdf\n~~~\nafter", ["before", "after"]),
        ("before\n```\nqwert never ends", ["before"]),
        ("日本語のテキスト and Thai ไทย", ["and", "Thai"]),
        ("नमस्ते दुनिया", ["नमस्ते", "दुनिया"]),
        ("a" * (LONGEST + 1), []),
        ("", []),
    ],
)
def test_what_people_write_is_looked_up_and_nothing_else(text, words):
    assert found(text) == words


@given(st.text(alphabet="ab `~\n/.@{}'’-1é日", max_size=200))
@settings(max_examples=examples(300))
def test_each_word_stands_where_it_is_said_to(text):
    for each in words_of(text):
        assert text[each.start : each.end].replace("’", "'") == each.word


@given(st.text(alphabet="ab \n", max_size=120), st.integers(0, 120), st.integers(0, 120))
@settings(max_examples=examples(300))
def test_a_part_has_the_words_that_begin_in_it(text, start, end):
    whole = [each for each in words_of(text) if start <= each.start < end]
    assert list(words_of(text, start, end)) == whole


def test_a_part_of_a_long_text_knows_of_the_code_before_it():
    text = "word\n" * 2_000 + "```\n" + "code\n" * 2_000 + "```\n" + "last\n" * 2_000
    for name in ("word", "code", "last"):
        start = text.index(f"{name}\n{name}") + 500
        expected = [] if name == "code" else [name] * 20
        assert [each.word for each in words_of(text, start, start + 100)] == expected
