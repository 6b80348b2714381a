"""Ready columns, what a model refuses of them, and what they will cost."""

from __future__ import annotations

import datetime
from decimal import Decimal

import pytest

from orca_desktop.domain import variants
from orca_desktop.domain.blocks import Text
from orca_desktop.domain.capabilities import UNKNOWN, Capabilities
from orca_desktop.domain.comparison import MOST_COLUMNS, Plan, Question, Variant
from orca_desktop.domain.estimate import asked, estimate
from orca_desktop.domain.money import Prices
from orca_desktop.domain.parameters import DEFAULTS, Settings, Withheld, check_all
from orca_desktop.domain.reply import Reply
from orca_desktop.domain.words import Sentence

NO_SAMPLING = Capabilities(sampling=False)
ALWAYS_THINKS = Capabilities(thinking=("adaptive",), thinking_unset="adaptive", sampling=False)
EFFORTS = Capabilities(thinking=("off", "adaptive"), effort=("low", "medium", "high", "max"))


@pytest.mark.parametrize("question", list(Question))
@pytest.mark.parametrize("known", [UNKNOWN, NO_SAMPLING, ALWAYS_THINKS, EFFORTS])
def test_ready_columns_can_be_sent(question: Question, known: Capabilities) -> None:
    for settings in (
        DEFAULTS,
        DEFAULTS.having("thinking", "budget").having("thinking_budget", 2048),
        DEFAULTS.having("max_tokens", 100).having("system", "Be kind."),
    ):
        columns = variants.ready(question, settings, known, models=["a/b", "c/d"])
        assert len({each.id for each in columns}) == len(columns) <= MOST_COLUMNS
        for each in columns:
            assert check_all(each.settings(settings)) == ()


def test_creativity_in_words_and_numbers() -> None:
    columns = variants.ready(Question.CREATIVITY, DEFAULTS)
    assert [(each.label, each.changes["temperature"]) for each in columns] == [
        ("Precise", 0.2), ("Balanced", 0.6), ("Bold", 1.0),
    ]  # fmt: skip
    swept = variants.sweep("temperature", 0.0, 1.0, 5)
    assert [each.changes["temperature"] for each in swept] == [0.0, 0.25, 0.5, 0.75, 1.0]
    whole = variants.sweep("max_tokens", 100, 400, 3)
    assert [each.changes["max_tokens"] for each in whole] == [100, 250, 400]
    assert len(variants.sweep("temperature", 0.0, 1.0, 99)) == MOST_COLUMNS


def test_thinking_takes_the_form_that_the_model_knows() -> None:
    off, short, long = variants.ready(Question.THINKING, DEFAULTS)
    assert off.changes["thinking"] == "off"
    assert short.changes["thinking_budget"] == variants.SHORT_BUDGET
    room = DEFAULTS["max_tokens"]
    assert isinstance(room, int)
    assert long.changes["max_tokens"] == room + variants.LONG_BUDGET
    off, little, much = variants.ready(Question.THINKING, DEFAULTS, EFFORTS)
    assert (little.changes["effort"], much.changes["effort"]) == ("low", "high")
    assert off.changes == {"thinking": "off", "thinking_budget": None}
    small = Capabilities(thinking=("off", "budget"), max_output=3000)
    assert [each.label for each in variants.ready(Question.THINKING, DEFAULTS, small)] == [
        "Off", "Short thinking",
    ]  # fmt: skip


def test_wishes_follow_the_instructions_that_are_there() -> None:
    settings = DEFAULTS.having("system", "Be kind.")
    short, *_ = variants.ready(Question.LENGTH, settings)
    assert short.changes["system"] == "Be kind.\n\nAnswer in at most 60 words."
    as_it_is, *_ = variants.ready(Question.INSTRUCTIONS, settings)
    assert as_it_is.changes["system"] == "Be kind."
    replaced = variants.instructions(settings, [("", "Be brief."), ("", "")], whole=True)
    assert [each.changes["system"] for each in replaced] == ["Be brief.", None]


def test_a_grid_is_every_one_with_every_other() -> None:
    first = variants.temperatures((("Precise", 0.0), ("Bold", 1.0)))
    second = variants.ready(Question.LENGTH, DEFAULTS)
    found = variants.grid(first, second)
    assert not isinstance(found, Sentence)
    assert len(found) == 6
    assert found[-1].label == "Bold · Long"
    assert set(found[0].changes) == {"temperature", "system"}
    too_many = variants.grid(found, first)
    assert isinstance(too_many, Sentence)
    assert "12" in str(too_many)


def test_a_model_without_temperature_offers_something_else() -> None:
    found = variants.offer(Question.CREATIVITY, DEFAULTS, NO_SAMPLING)
    assert not found.is_possible
    assert found.instead == (Question.REPEAT, Question.INSTRUCTIONS, Question.MODEL)
    thinking = DEFAULTS.having("thinking", "adaptive")
    found = variants.offer(Question.CREATIVITY, thinking)
    assert found.remedy is not None and found.remedy.name == "thinking"
    assert not variants.offer(Question.THINKING, DEFAULTS, ALWAYS_THINKS).is_possible
    every = variants.offers(DEFAULTS)
    assert [each.question for each in every] == list(Question)
    assert all(each.is_possible for each in every)


def test_what_will_not_be_sent_is_told_before() -> None:
    columns = variants.temperatures((("", 0.0), ("", 0.5)))
    plan = Plan((Question.CREATIVITY,), DEFAULTS, columns)
    assert variants.objections(plan, lambda _: UNKNOWN) == ()
    assert variants.alike(plan, lambda _: UNKNOWN) is None
    found = variants.objections(plan, lambda _: NO_SAMPLING)
    assert [(each.variant_id, each.name, each.forbids) for each in found] == [
        ("1", "temperature", False), ("2", "temperature", False),
    ]  # fmt: skip
    assert "A, B" in str(variants.alike(plan, lambda _: NO_SAMPLING))
    thinking = plan.under(DEFAULTS.having("thinking", "adaptive"))
    remedy = variants.objections(thinking, lambda _: UNKNOWN)[0].remedy
    assert remedy is not None and remedy.value == "off"
    wrong = plan.having(Variant("1", changes={"temperature": 9.0}))
    assert variants.objections(wrong, lambda _: UNKNOWN)[0].forbids
    repeat = Plan((Question.REPEAT,), DEFAULTS, variants.repeats(3))
    assert variants.alike(repeat, lambda _: UNKNOWN) is None


def test_beside_an_answer_nothing_is_asked_twice() -> None:
    reason = Sentence("", "")
    reply = Reply(
        "r",
        datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC),
        DEFAULTS,
        (Withheld("temperature", 0.2, reason),),
    )
    common = variants.of_reply(reply)
    assert common["temperature"] == 0.2
    found = variants.beside(common, variants.ready(Question.CREATIVITY, common))
    assert [each.changes for each in found] == [{}, {"temperature": 0.6}, {"temperature": 1.0}]
    assert len(variants.beside(common, variants.repeats(3))) == 4


def test_the_estimate_knows_what_it_does_not_know() -> None:
    columns = (
        Variant("1", changes={"model": "a/cheap"}, repeats=3),
        Variant("2", changes={"model": "a/dear", "max_tokens": 100}),
    )
    plan = Plan((Question.MODEL,), DEFAULTS, columns)
    prices = {"a/cheap": Prices(Decimal(1), Decimal(5)), "a/dear": Prices(Decimal(10), Decimal(50))}
    prompt = (Text("What is a good soup? " * 100),)
    settings = asked(plan)
    assert [each.model for each in settings] == ["a/cheap"] * 3 + ["a/dear"]
    found = estimate(settings, (), prompt, lambda model: prices[model])
    assert found.answers == 4
    assert found.input_tokens > 300
    assert found.low is not None and found.high is not None and found.most is not None
    assert 0 < found.low < found.high <= found.most
    assert found.most >= Decimal(3 * 4096 * 5) / 1_000_000
    fewer = estimate(asked(plan, without=["1"]), (), prompt, lambda model: prices[model])
    assert fewer.answers == 3
    assert fewer.high is not None and fewer.high < found.high
    unknown = estimate(settings, (), prompt, lambda model: prices["a/dear"] if "dear" in model else Prices())  # fmt: skip
    assert (unknown.low, unknown.high, unknown.most) == (None, None, None)
    assert unknown.unknown == ("a/cheap",)
    free = estimate([Settings(DEFAULTS)], (), prompt, lambda _: Prices(Decimal(0), Decimal(0)))
    assert free.most == 0
