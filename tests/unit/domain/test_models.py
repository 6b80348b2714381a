"""Cards of models: found by name and maker, described in words, aliases explained."""

from __future__ import annotations

import pytest

from orca_desktop.domain.capabilities import Capabilities
from orca_desktop.domain.models import RECOMMENDED, ModelCard, explained, found

CARDS = (
    ModelCard("anthropic/claude-sonnet-4.6", "Claude Sonnet 4.6", "anthropic"),
    ModelCard("anthropic/claude-opus-5.5", "Claude Opus 5.5", "anthropic"),
    ModelCard("openai/gpt-6-mini", "GPT-6 mini", "openai"),
    ModelCard("deepseek/deepseek-v4", "DeepSeek V4", "deepseek"),
)


@pytest.mark.parametrize(
    ("words", "ids"),
    [
        ("", [0, 1, 2, 3]),
        ("claude", [0, 1]),
        ("OPUS", [1]),
        ("anthropic 4.6", [0]),
        ("gpt", [2]),
        ("open mini", [2]),
        ("nothing", []),
        ("a", [0, 1, 2]),
    ],
)
def test_models_are_found_by_name_and_maker(words: str, ids: list[int]) -> None:
    assert list(found(CARDS, words)) == [CARDS[number] for number in ids]


def test_those_that_begin_with_the_words_come_first() -> None:
    odd = ModelCard("x/not-claude", "Not Claude", "x")
    assert found((odd, *CARDS), "claude")[-1] is odd


def test_abilities_are_words_and_unknown_is_one_of_them() -> None:
    assert [str(each) for each in ModelCard("a/b").abilities] == ["abilities not known"]
    card = ModelCard(
        "a/b", capabilities=Capabilities(images=True, documents=False, thinking=("off", "budget"))
    )
    assert [str(each) for each in card.abilities] == ["sees pictures", "thinks"]
    none = Capabilities(images=False, documents=False, thinking=(), tools=False, web_search=False)
    assert ModelCard("a/b", capabilities=none).abilities == ()


@pytest.mark.parametrize("name", ["auto", "free", "fusion", "fusion-flash", "fusion-mini", "mine"])
def test_aliases_are_explained(name: str) -> None:
    words = str(explained(f"orcarouter/{name}"))
    assert words.endswith(".")
    assert ("mine" in words) == (name == "mine")


def test_models_are_no_aliases() -> None:
    assert [explained(name) for name in RECOMMENDED[:-1]] == [None] * 4
