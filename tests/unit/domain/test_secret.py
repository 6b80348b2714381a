"""Keys: what is accepted when pasted, and that nothing shows them."""

from __future__ import annotations

import copy
import logging
import pickle

import pytest

from orca_desktop.domain.secret import HIDDEN, Redaction, Secret, parse, redact
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
