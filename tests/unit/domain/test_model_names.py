"""Models in words: told ones as they are, others from what they are asked by."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from orca_desktop.domain.model_names import is_practice, readable


@pytest.mark.parametrize(
    ("model", "told", "words"),
    [
        pytest.param("anthropic/claude-sonnet-4.6", "", "Claude Sonnet 4.6", id="T3 derived"),
        ("anthropic/claude-opus-4-1", "", "Claude Opus 4.1"),
        ("anthropic/claude-3-5-haiku-20241022", "", "Claude 3.5 Haiku 20241022"),
        ("openai/gpt-5.2-mini", "", "GPT 5.2 Mini"),
        ("openai/gpt-4o", "", "GPT 4o"),
        ("openai/o3", "", "o3"),
        ("qwen/qwen3.5-397b-a17b", "", "Qwen3.5 397B A17B"),
        ("deepseek/deepseek-v3.2", "", "Deepseek V3.2"),
        ("deepseek/deepseek-r1:free", "", "Deepseek R1 Free"),
        ("orcarouter/auto", "", "Auto"),
        ("plain", "", "Plain"),
        ("maker/", "", "Maker/"),
        ("", "", ""),
        ("anthropic/claude-sonnet-4.6", "Claude Sonnet 4.6", "Claude Sonnet 4.6"),
        ("anthropic/claude-sonnet-4.6", "Anthropic: Claude Sonnet 4.6", "Claude Sonnet 4.6"),
        ("anthropic/claude-sonnet-4.6", "claude-sonnet-4.6", "Claude Sonnet 4.6"),
        ("anthropic/claude-sonnet-4.6", "anthropic/claude-sonnet-4.6", "Claude Sonnet 4.6"),
    ],
)
def test_a_model_has_a_name_in_words(model, told, words):
    assert readable(model, told) == words


@given(st.text(), st.text())
def test_every_model_has_a_name(model, told):
    assert bool(readable(model, told)) is bool(model or told.rpartition(": ")[2].strip())


@pytest.mark.parametrize(
    ("model", "words"),
    [
        ("maker/one-4-10", "One 4.10"),
        ("maker/one-4-100", "One 4 100"),
        ("maker/one_2:beta", "One 2 Beta"),
        ("maker/-", "-"),
        ("maker/x1-large", "x1 Large"),
        ("maker/v2-k2-m3-r1.5", "V2 K2 M3 R1.5"),
        ("maker/abc3d", "Abc3d"),
        ("a/b/deep-3b", "Deep 3B"),
    ],
)
def test_parts_of_a_name_become_words(model, words):
    assert readable(model) == words


@pytest.mark.parametrize(
    ("told", "words"),
    [(" Sonnet ", "Sonnet"), ("two words", "two words"), (" : ", "One"), ("own-name", "Own Name")],
)
def test_a_told_name_stays_as_it_is_unless_it_is_written_as_in_requests(told, words):
    assert readable("maker/one", told) == words


def test_practice_is_known_by_its_beginning():
    assert is_practice("practice/small")
    assert not is_practice("my/practice/small")
