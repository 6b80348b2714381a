"""Keys: what is accepted when pasted, and that nothing shows them."""

from __future__ import annotations

import copy
import logging
import pickle

import pytest
from hypothesis import given, strategies as st

from orca_desktop.domain.secret import (
    HIDDEN,
    Redaction,
    Secret,
    hidden,
    parse,
    parted,
    redact,
)
from orca_desktop.domain.words import Text

KEY = "sk-orca-0123456789abcdefABCDEF"


@pytest.mark.parametrize(
    "pasted",
    [
        KEY,
        f"  {KEY}\n",
        f"\ufeff{KEY}\u200b\r\n",
        f"{KEY[:10]}\n{KEY[10:]}",
        f'"{KEY}"',
        f"\u201c{KEY}\u201d",
        f"Bearer {KEY}",
        f"Authorization: Bearer {KEY} ",
        f"\u2066{KEY}\u2069\t",
        f"\u00a0{KEY}\u3000",
    ],
)
def test_what_copying_adds_is_taken_away(pasted):
    found = parse(pasted)
    assert isinstance(found, Secret)
    assert found.reveal() == KEY


@pytest.mark.parametrize(
    "pasted",
    ["", " \n", "\u200b\ufeff", "my key", f"key: {KEY}", "schlüssel-123", "sk-orca-…", '""'],
)
def test_what_cannot_be_a_key_gets_a_sentence(pasted):
    refused = parse(pasted)
    assert isinstance(refused, Text)
    assert str(refused).endswith(".")


@pytest.mark.parametrize(
    "inside",
    [
        pytest.param("\t", id="D13 a tab inside a key"),
        *(pytest.param(each, id=f"D13 {each!r}") for each in "\x00\x07\x1b\x7f\x85\u00a0\u3000"),
        pytest.param("\n" + KEY, id="two keys"),
    ],
)
def test_what_stands_inside_a_key_is_told_and_not_dropped(inside):
    assert isinstance(parse(KEY[:12] + inside + KEY[12:]), Text)
    assert isinstance(parse(f"{inside[0]}{KEY}"), Secret) is inside[0].isspace()


def test_nothing_shows_it():
    secret = Secret(KEY)
    shown = [
        repr(secret),
        str(secret),
        f"{secret}",
        f"{secret:>40}",
        f"{secret!r}",
        repr({"key": secret}),
    ]
    assert not [each for each in shown if KEY in each or "orca" in each]
    for leak in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError):
            leak(secret)


def test_equal_by_value():
    assert Secret(KEY) == Secret(KEY)
    assert hash(Secret(KEY)) == hash(Secret(KEY))
    assert Secret(KEY) != Secret(KEY + "x")
    assert Secret(KEY) != KEY


def test_redact_removes_live_keys_of_any_form_and_patterns():
    odd = Secret("myownkey99")
    assert redact("a myownkey99 b") == f"a {HIDDEN} b"
    assert redact(f"x {KEY}, y sk-ant-api03-abc_def-1") == f"x {HIDDEN}, y {HIDDEN}"
    same = Secret("myownkey99")
    del odd
    assert redact("a myownkey99 b") == f"a {HIDDEN} b"
    del same
    assert redact("a myownkey99 b") == "a myownkey99 b"


def test_of_a_key_that_begins_with_the_one_in_use_no_rest_is_left():
    in_use = Secret(KEY[:-6])
    assert redact(f"x {KEY}, y {KEY}!") == f"x {HIDDEN}, y {HIDDEN}!"
    del in_use


def test_the_log_filter_redacts_message_arguments_and_traceback(caplog):
    secret = Secret("another-live-key")
    logger = logging.getLogger("orca.test.redaction")
    caplog.handler.addFilter(Redaction())
    try:
        int("bad header " + secret.reveal())
    except ValueError:
        logger.exception("failed with %s and %s", KEY, {"key": secret.reveal()})
    assert KEY not in caplog.text
    assert "another-live-key" not in caplog.text
    assert caplog.text.count(HIDDEN) == 3
    assert "Traceback" in caplog.text


@pytest.mark.parametrize(
    ("text", "ready", "kept"),
    [
        ("no key", "no key", ""),
        ("so", "so", ""),
        ("a s", "a ", "s"),
        ("it is", "it i", "s"),
        (f"a {KEY[:-1]}", "a ", KEY[:-1]),
        (f"a {KEY}", f"a {HIDDEN}", ""),
        (f"a {KEY} and {KEY[:9]}", f"a {HIDDEN} and ", KEY[:9]),
        (f"s{KEY[:5]}", "s", KEY[:5]),
        (f"{KEY[:4]}{KEY[:5]}", KEY[:4], KEY[:5]),
        ("", "", ""),
    ],
)
def test_an_end_that_may_begin_a_key_waits_for_what_follows(text, ready, kept):
    in_use = [Secret(KEY), Secret("xk-other-key")]
    assert parted(text) == (ready, kept)
    del in_use


def test_the_longest_beginning_of_any_key_is_held_back():
    in_use = [Secret("abcabcX-1"), Secret("cabcabcY-1")]
    assert parted("__abcabc") == ("__", "abcabc")
    assert parted("__cabcabc") == ("__", "cabcabc")
    del in_use
    assert parted("__abcabc") == ("__abcabc", "")


@given(st.text("abc", min_size=6, max_size=9), st.text("abc", max_size=30), st.integers(0, 30))
def test_a_key_in_pieces_is_hidden_as_in_one(key, text, place):
    in_use = Secret(key)
    told = text[:place] + key + text[place:]
    shown, held = "", ""
    for piece in told:
        ready, held = parted(held + piece)
        shown += ready
    assert key not in shown + held
    assert HIDDEN in shown
    del in_use


def test_a_key_is_hidden_anywhere_in_a_value_and_the_rest_is_left():
    in_use = Secret("myownkey99")
    value = {"a myownkey99": ["myownkey99", 5, None, {"x": "-myownkey99-"}], "b": True}
    assert hidden(value) == {
        f"a {HIDDEN}": [HIDDEN, 5, None, {"x": f"-{HIDDEN}-"}],
        "b": True,
    }
    del in_use


def test_texts_too_short_to_be_a_key_hide_nothing():
    in_use = [Secret("short"), Secret("enough")]
    assert redact("short enough") == f"short {HIDDEN}"
    del in_use


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("sk-12345678", HIDDEN),
        ("sk-1234567", "sk-1234567"),
        ("task-oriented-work", "task-oriented-work"),
        ("_sk-12345678", f"_{HIDDEN}"),
    ],
)
def test_what_looks_like_a_key_is_hidden_and_a_word_is_not(text, shown):
    assert redact(text) == shown


@pytest.mark.parametrize(
    ("pasted", "says"),
    [
        ("", "There is no key in it."),
        ("my key", "A key has no spaces."),
        ("schlüssel-123", "only plain letters"),
        ("sk-orca-1sk-orca-2", "more than one key"),
    ],
)
def test_each_refusal_says_what_is_wrong(pasted, says):
    assert says in str(parse(pasted))


def test_the_log_filter_redacts_the_stack_and_a_traceback_made_before():
    record = logging.LogRecord("a", logging.INFO, "f", 1, "said", None, None)
    record.stack_info, record.exc_text = f"stack {KEY}", f"trace {KEY}"
    assert Redaction().filter(record)
    assert (record.stack_info, record.exc_text) == (f"stack {HIDDEN}", f"trace {HIDDEN}")
    assert record.getMessage() == "said"
