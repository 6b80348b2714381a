from __future__ import annotations

import pytest

from orca_desktop.formats import keys

SECRET = "Ab3" * 14


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"sk-orca-{SECRET}", "OrcaRouter"),
        (f"sk-ant-api03-{SECRET}", "Anthropic"),
        (f"sk-proj-{SECRET}", "OpenAI"),
        (f"ghp_{SECRET}", "GitHub"),
        ("AKIA" + "ABCD" * 4, "Amazon"),
        ("AIza" + "x" * 35, "Google"),
        ("xoxb-" + "1" * 24, "Slack"),
        (f"hf_{SECRET}", "Hugging Face"),
        ("-----BEGIN RSA PRIVATE KEY-----", "private key"),
    ],
)
def test_keys_are_noticed_and_never_repeated_whole(text, kind):
    (found,) = keys.found_in(f"my key: {text}.")
    assert found.startswith(kind)
    assert text not in found
    assert SECRET not in found


@pytest.mark.parametrize(
    "text",
    ["", "sk-orca-...", "a desk-orca-thing", "risk-" + "a" * 40, "sk-short", "task-" + SECRET],
)
def test_ordinary_words_are_no_keys(text):
    assert keys.found_in(text) == ()


def test_the_same_key_is_told_once():
    assert len(keys.found_in(f"sk-orca-{SECRET} and sk-orca-{SECRET}")) == 1


@pytest.mark.parametrize("before", [r"\n", r"\\t", r"\u2028", r"\x00", "\n"])
def test_a_key_after_a_sign_that_is_written_out_is_one(before):
    assert keys.found_in(f'{{"log": "first{before}sk-orca-{SECRET}"}}')
    assert not keys.found_in(f"de{before[-1]}sk-orca-{SECRET}") or before == "\n"
