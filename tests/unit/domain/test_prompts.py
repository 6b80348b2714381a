"""Prompts: their places, what is put in, and the file they travel in."""

from __future__ import annotations

import dataclasses
import json

import pytest
from hypothesis import given, settings, strategies as st

from orca_desktop.domain import prompts
from orca_desktop.domain.prompts import KeptPrompt, PromptVariable, put_in, variables
from orca_desktop.domain.words import Text
from tests.support.examples import examples


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Explain {{topic}}.", [PromptVariable("topic")]),
        ("{{ topic : tax }}", [PromptVariable("topic", "tax")]),
        ("{{tone: formal|friendly}}", [PromptVariable("tone", "formal", ("formal", "friendly"))]),
        ("{{tone: formal| }}", [PromptVariable("tone", "formal")]),
        ("{{tone: |}}", [PromptVariable("tone")]),
        ("{{a}} and {{b}} and {{a}}", [PromptVariable("a"), PromptVariable("b")]),
        ("{{a}} and {{a: x}} and {{a: y}}", [PromptVariable("a", "x")]),
        ("{{to whom}}", [PromptVariable("to whom")]),
        ("{{url: https://a.b}}", [PromptVariable("url", "https://a.b")]),
        ("{{}} {{ }} {a} {{a\nb}} {{|}} {{:x}}", []),
        ("{{{a}}}", [PromptVariable("a")]),
    ],
)
def test_places_are_found(text, found):
    assert list(variables(text)) == found


def test_what_is_put_in_stands_in_every_place_and_the_rest_by_itself():
    text = "{{who}} asks {{who: Ann}} about {{what: tax}} in a {{tone: kind|firm}} tone"
    assert put_in(text, {}) == "Ann asks Ann about tax in a kind tone"
    assert put_in(text, {"who": "Bob", "tone": ""}) == "Bob asks Bob about tax in a  tone"


def test_what_is_put_in_is_no_place():
    assert put_in("{{a}} {{b}}", {"a": "{{b}}", "b": r"\1"}) == r"{{b}} \1"


@given(st.text(alphabet="{}|: \nab", max_size=60))
@settings(max_examples=examples(300))
def test_any_text_has_places_or_none_and_takes_values(text):
    found = variables(text)
    assert len({each.name for each in found}) == len(found)
    filled = put_in(text, {each.name: "" for each in found})
    assert bool(found) or filled == text


_WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=40)
_LINES = _WORDS.map(lambda text: " ".join(text.split())).filter(bool)
_PROMPTS = st.builds(
    KeptPrompt,
    id=st.just("x"),
    name=_LINES,
    text=st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(str.strip),
    folder=st.just("") | _LINES,
    keys=st.sampled_from(("", "Ctrl+L")),
    filled=st.dictionaries(_WORDS, _WORDS, max_size=2),
)


@given(st.lists(_PROMPTS, min_size=1, max_size=5))
@settings(max_examples=examples(200))
def test_a_file_brings_back_what_was_written(given_prompts):
    found = prompts.read(prompts.dump(given_prompts))
    assert not isinstance(found, Text), str(found)
    assert len({each.id for each in found}) == len(found)
    assert [dataclasses.replace(each, id="x") for each in found] == [
        dataclasses.replace(each, filled={}) for each in given_prompts
    ]


@given(st.text(max_size=80) | st.recursive(st.none() | st.text(), st.lists).map(json.dumps))
@settings(max_examples=examples(200))
def test_any_other_file_is_refused_in_a_sentence(text):
    found = prompts.read(text)
    assert isinstance(found, Text) and "{" not in str(found)


def entry(**more):
    return {"name": "Letter", "text": "Write", **more}


@pytest.mark.parametrize(
    ("raw", "why"),
    [
        ({"format": 2, "prompts": [entry()]}, "newer Orca Desktop (format 2)"),
        ({"format": True, "prompts": [entry()]}, "does not hold prompts"),
        ({"format": 1, "presets": []}, "does not hold prompts"),
        ({"format": 1, "prompts": []}, "does not hold prompts"),
        ({"format": 1, "prompts": [entry(), entry(name=" ")]}, "Prompt 2: A prompt needs a name."),
        ({"format": 1, "prompts": [entry(text=" ")]}, "Prompt 1: A prompt needs a text."),
        ({"format": 1, "prompts": [entry(text=1)]}, "Prompt 1: this is no prompt"),
        ({"format": 1, "prompts": [entry(color="x")]}, "Prompt 1: this is no prompt"),
        ({"format": 1, "prompts": [entry(folder="x" * 81)]}, "at most 80 characters"),
        ({"format": 1, "prompts": [entry(text="x" * 100_001)]}, "at most 100,000 characters"),
    ],
)
def test_what_is_wrong_is_told(raw, why):
    found = prompts.read(json.dumps(raw))
    assert isinstance(found, Text)
    assert why in str(found)


def test_a_text_suggests_its_name():
    assert prompts.name_for("Explain {{topic}}\nnow") == "Explain topic now"
    long = prompts.name_for("word " * 40)
    assert long.endswith("word…") and len(long) <= 51


@pytest.mark.parametrize("example", prompts.EXAMPLES)
def test_examples_can_be_kept_and_have_places(example):
    name, text = example
    assert prompts.objection(KeptPrompt("", name, text)) is None
    assert variables(text)
