"""Ready columns, what a model refuses of them, and what they will cost."""

from __future__ import annotations

import datetime
from decimal import Decimal

import pytest
from hypothesis import given, strategies as st

from orca_desktop.domain import levels, objections, spans, variants, vocabulary
from orca_desktop.domain.blocks import TextBlock
from orca_desktop.domain.capabilities import UNKNOWN, Capabilities
from orca_desktop.domain.comparison import MOST_COLUMNS, Plan, Question, Variant
from orca_desktop.domain.estimate import Estimate, asked, consent_for, estimate, together
from orca_desktop.domain.money import NOTHING_SPENT, OwnLimits, Prices
from orca_desktop.domain.parameters import DEFAULTS, Settings, Withheld, check_all
from orca_desktop.domain.reply import Reply
from orca_desktop.domain.words import Text

NO_SAMPLING = Capabilities(sampling=False)
ALWAYS_THINKS = Capabilities(thinking=("adaptive",), thinking_unset="adaptive", sampling=False)
EFFORTS = Capabilities(thinking=("off", "adaptive"), effort=("low", "medium", "high", "max"))


@pytest.mark.parametrize("question", list(Question))
@pytest.mark.parametrize("known", [UNKNOWN, NO_SAMPLING, ALWAYS_THINKS, EFFORTS])
def test_ready_columns_can_be_sent(question: Question, known: Capabilities) -> None:
    for settings in (
        DEFAULTS,
        DEFAULTS.with_value("thinking", "budget").with_value("thinking_budget", 2048),
        DEFAULTS.with_value("max_tokens", 100).with_value("system", "Be kind."),
    ):
        columns = variants.ready(question, settings, known, models=["a/b", "c/d"])
        assert len({each.id for each in columns}) == len(columns) <= MOST_COLUMNS
        for each in columns:
            assert check_all(each.settings(settings)) == ()


def test_creativity_in_words_and_numbers() -> None:
    columns = variants.ready(Question.CREATIVITY, DEFAULTS)
    assert [(each.label, each.changes["temperature"]) for each in columns] == [
        ("Precise", 0.0), ("Balanced", 0.5), ("Bold", 1.0),
    ]  # fmt: skip
    swept = variants.sweep("temperature", 0.0, 1.0, 5)
    assert [each.changes["temperature"] for each in swept] == [0.0, 0.25, 0.5, 0.75, 1.0]
    whole = variants.sweep("max_tokens", 100, 400, 3)
    assert [each.changes["max_tokens"] for each in whole] == [100, 250, 400]
    assert len(variants.sweep("temperature", 0.0, 1.0, 99)) == MOST_COLUMNS


def test_thinking_takes_the_form_that_the_model_knows() -> None:
    off, short = variants.ready(Question.THINKING, DEFAULTS)
    assert off.changes["thinking"] == "off"
    assert short.changes["thinking_budget"] == vocabulary.SHORT.number
    room = DEFAULTS["max_tokens"]
    assert isinstance(room, int)
    assert short.changes["max_tokens"] == room + vocabulary.SHORT.number
    off, little = variants.ready(Question.THINKING, DEFAULTS, EFFORTS)
    assert little.changes["effort"] == "low"
    assert off.changes == {"thinking": "off", "thinking_budget": None}
    small = Capabilities(thinking=("off", "budget"), max_output=3000)
    assert [each.label for each in variants.ready(Question.THINKING, DEFAULTS, small)] == [
        "No thinking", "A little thinking",
    ]  # fmt: skip


def test_wishes_follow_the_instructions_that_are_there() -> None:
    settings = DEFAULTS.with_value("system", "Be kind.")
    short, *_ = variants.ready(Question.LENGTH, settings)
    assert short.changes["system"] == "Be kind.\n\nAnswer in about 60 words."
    as_it_is, *_ = variants.ready(Question.INSTRUCTIONS, settings)
    assert as_it_is.changes["system"] == "Be kind."
    replaced = variants.instructions(settings, [("", "Be brief."), ("", "")], whole=True)
    assert [each.changes["system"] for each in replaced] == ["Be brief.", None]


def test_a_grid_is_every_one_with_every_other() -> None:
    first = variants.temperatures((("Precise", 0.0), ("Bold", 1.0)))
    second = variants.ready(Question.LENGTH, DEFAULTS)
    found = variants.grid(first, second)
    assert not isinstance(found, Text)
    assert len(found) == 6
    assert found[-1].label == "Bold · Long"
    assert set(found[0].changes) == {"temperature", "system"}
    too_many = variants.grid(found, first)
    assert isinstance(too_many, Text)
    assert "12" in str(too_many)


def test_a_model_without_temperature_offers_something_else() -> None:
    found = objections.offer(Question.CREATIVITY, DEFAULTS, NO_SAMPLING)
    assert not found.is_possible
    assert found.instead == (Question.REPEAT, Question.INSTRUCTIONS, Question.MODEL)
    thinking = DEFAULTS.with_value("thinking", "adaptive")
    found = objections.offer(Question.CREATIVITY, thinking)
    assert found.remedy is not None and found.remedy.name == "thinking"
    assert not objections.offer(Question.THINKING, DEFAULTS, ALWAYS_THINKS).is_possible
    every = objections.offers(DEFAULTS)
    assert [each.question for each in every] == list(Question)
    assert all(each.is_possible for each in every)


def test_what_will_not_be_sent_is_told_before() -> None:
    columns = variants.temperatures((("", 0.0), ("", 0.5)))
    plan = Plan((Question.CREATIVITY,), DEFAULTS, columns)
    assert objections.objections(plan, lambda _: UNKNOWN) == ()
    assert objections.alike(plan, lambda _: UNKNOWN) is None
    found = objections.objections(plan, lambda _: NO_SAMPLING)
    assert [(each.variant_id, each.name, each.forbids) for each in found] == [
        ("1", "temperature", False), ("2", "temperature", False),
    ]  # fmt: skip
    assert "A, B" in str(objections.alike(plan, lambda _: NO_SAMPLING))
    thinking = plan.under(DEFAULTS.with_value("thinking", "adaptive"))
    remedy = objections.objections(thinking, lambda _: UNKNOWN)[0].remedies[0]
    assert remedy.value == "off"
    wrong = plan.with_variant(Variant("1", changes={"temperature": 9.0}))
    assert objections.objections(wrong, lambda _: UNKNOWN)[0].forbids
    repeat = Plan((Question.REPEAT,), DEFAULTS, variants.repeats(3))
    assert objections.alike(repeat, lambda _: UNKNOWN) is None


def test_beside_an_answer_nothing_is_asked_twice() -> None:
    reason = Text("", "")
    reply = Reply(
        "r",
        datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC),
        DEFAULTS,
        (Withheld("temperature", 0.0, reason),),
    )
    common = variants.of_reply(reply)
    assert common["temperature"] == 0.0
    found = variants.beside(common, variants.ready(Question.CREATIVITY, common))
    assert [each.changes for each in found] == [{}, {"temperature": 0.5}, {"temperature": 1.0}]
    assert len(variants.beside(common, variants.repeats(3))) == 4


def test_the_estimate_knows_what_it_does_not_know() -> None:
    columns = (
        Variant("1", changes={"model": "a/cheap"}, repeats=3),
        Variant("2", changes={"model": "a/dear", "max_tokens": 100}),
    )
    plan = Plan((Question.MODEL,), DEFAULTS, columns)
    prices = {"a/cheap": Prices(Decimal(1), Decimal(5)), "a/dear": Prices(Decimal(10), Decimal(50))}
    prompt = (TextBlock("What is a good soup? " * 100),)
    settings = asked(plan)
    assert [each.model for each in settings] == ["a/cheap"] * 3 + ["a/dear"]
    found = estimate(settings, (), prompt, lambda model: prices[model])
    assert found.answers == 4
    assert found.input_tokens > 300
    assert found.most is not None
    assert found.most >= Decimal(3 * 4096 * 5) / 1_000_000
    fewer = estimate(asked(plan, without=["1"]), (), prompt, lambda model: prices[model])
    assert fewer.answers == 3
    assert fewer.most is not None and fewer.most < found.most
    unknown = estimate(settings, (), prompt, lambda model: prices["a/dear"] if "dear" in model else Prices())  # fmt: skip
    dear = estimate(asked(plan, without=["1"])[-1:], (), prompt, lambda _: prices["a/dear"])
    assert unknown.most == dear.most
    assert (unknown.unknown, unknown.unpriced, unknown.answers) == (("a/cheap",), 3, 4)
    nothing = estimate(settings, (), prompt, lambda _: Prices())
    assert nothing.most is None
    assert nothing.unpriced == nothing.answers == 4
    free = estimate([Settings(DEFAULTS)], (), prompt, lambda _: Prices(Decimal(0), Decimal(0)))
    assert free.most == 0


def test_V9_answers_to_questions_of_their_own_are_asked_about_as_one_sum() -> None:
    prices = {"a/x": Prices(Decimal(1), Decimal(1)), "b/y": Prices()}
    settings = [DEFAULTS.with_value("model", model) for model in prices]

    def found(words: str, of: int) -> Estimate:
        return estimate([settings[of]], (), (TextBlock(words),), lambda model: prices[model])

    short, long, unknown = found("Soup?", 0), found("Soup? " * 500, 0), found("Soup?", 1)
    assert short.most is not None and long.most is not None
    whole = together([short, unknown, long, unknown])
    assert whole.most == short.most + long.most
    assert (whole.answers, whole.unpriced, whole.unknown) == (4, 2, ("b/y",))
    assert whole.input_tokens == long.input_tokens
    assert together([unknown]).most is None
    nothing: list[Estimate] = []
    assert together(nothing) == estimate([], (), (), lambda model: prices[model])


def test_consent_tells_what_is_known_and_what_comes_on_top() -> None:
    prompt = (TextBlock("What is a good soup? " * 100),)
    cheap, dear = Settings({**DEFAULTS, "model": "a/x"}), Settings({**DEFAULTS, "model": "b/y"})
    prices = {"a/x": Prices(Decimal(1000), Decimal(1000)), "b/y": Prices()}
    mixed = estimate([cheap, dear], (), prompt, lambda model: prices[model])
    wanted = consent_for(mixed, OwnLimits(), NOTHING_SPENT, limit=Decimal("0.5"))
    assert wanted is not None
    known, rest = (str(each) for each in wanted.reasons)
    assert known.startswith("This answer may cost up to $")
    assert rest == "The price of b/y is not known and comes on top."
    assert consent_for(mixed, OwnLimits(), NOTHING_SPENT, limit=Decimal(100)) is None


@pytest.mark.parametrize("question", list(Question))
@pytest.mark.parametrize("known", [UNKNOWN, NO_SAMPLING, ALWAYS_THINKS, EFFORTS])
def test_an_added_column_is_like_no_other(question: Question, known: Capabilities) -> None:
    models = [f"maker/model-{number}" for number in range(9)]
    every = variants.every(question, DEFAULTS, known, models)
    there: list[Variant] = list(variants.ready(question, DEFAULTS, known, models[:2]))
    like = there[-1] if there else Variant("0")
    while (more := variants.further(there, every, like)) is not None:
        assert dict(more.changes) not in [dict(each.changes) for each in there]
        there.append(more)
    if question in {Question.CREATIVITY, Question.MODEL, Question.INSTRUCTIONS, Question.LENGTH}:
        assert len(there) >= MOST_COLUMNS
    for each in there:
        assert check_all(each.settings(DEFAULTS)) == ()


def test_a_ready_name_follows_the_value_and_an_own_name_stays() -> None:
    known = [variants.every(Question.CREATIVITY, DEFAULTS)]
    moved = variants.relabelled(Variant("1", "Precise", {"temperature": 0.5}), known)
    assert moved.label == "Balanced"
    assert variants.relabelled(Variant("1", "Precise", {"temperature": 0.7}), known).label == ""
    assert variants.relabelled(Variant("1", "", {"temperature": 1.0}), known).label == "Bold"
    own = Variant("1", "My favourite", {"temperature": 1.0})
    assert variants.relabelled(own, known) == own
    grid = variants.grid(known[0][:2], variants.ready(Question.LENGTH, DEFAULTS))
    assert not isinstance(grid, Text)
    both = [*known, variants.every(Question.LENGTH, DEFAULTS)]
    assert [variants.relabelled(each, both) for each in grid] == list(grid)
    changes = {**grid[0].changes, "temperature": 0.5}
    assert (
        variants.relabelled(Variant("1", grid[0].label, changes), both).label == "Balanced · Short"
    )


def test_a_wish_for_length_replaces_the_one_that_is_there() -> None:
    settings = DEFAULTS.with_value("system", "Be kind.\n\nAnswer in about 200 words.")
    assert levels.wished_length(settings) == 200
    assert levels.length(settings, 60) == {"system": "Be kind.\n\nAnswer in about 60 words."}
    assert levels.wished_length(DEFAULTS) is None
    assert (
        levels.wished_length(DEFAULTS.with_value("system", "Answer in about 5 words. Or not."))
        is None
    )
    assert levels.length(DEFAULTS, 60) == {"system": "Answer in about 60 words."}


def test_the_remedies_help_and_the_best_comes_first() -> None:
    columns = variants.temperatures((("", 0.0), ("", 0.5)))
    thinking = DEFAULTS.with_value("thinking", "adaptive")
    plan = Plan((Question.CREATIVITY,), thinking, columns)
    found = objections.objections(plan, lambda _: UNKNOWN)
    assert [[(each.name, each.value) for each in one.remedies] for one in found] == [
        [("thinking", "off"), ("temperature", None)]
    ] * 2
    mended = plan.with_variant(Variant("1", "", {"temperature": 0.0, "thinking": "off"}))
    assert [each.variant_id for each in objections.objections(mended, lambda _: UNKNOWN)] == ["2"]
    # Thinking that cannot be turned off is no way out.
    always = Plan((Question.CREATIVITY,), DEFAULTS, columns)
    found = objections.objections(always, lambda _: ALWAYS_THINKS)
    assert [[each.name for each in one.remedies] for one in found] == [["temperature"]] * 2
    fixed = Capabilities(only={"temperature": 1.0})
    remedies = objections.objections(always, lambda _: fixed)[0].remedies
    assert [(each.name, each.value) for each in remedies] == [
        ("temperature", 1.0), ("temperature", None),
    ]  # fmt: skip


def test_too_much_thinking_and_too_long_answers_have_remedies() -> None:
    full = Variant("1", "", {"thinking": "budget", "thinking_budget": 5000})
    plan = Plan((Question.THINKING,), DEFAULTS, (full, Variant("2")))
    found = objections.objections(plan, lambda _: UNKNOWN)
    assert [each.forbids for each in found] == [True]
    (room,) = found[0].remedies
    mended = full.settings(DEFAULTS).with_value(room.name, room.value)
    assert check_all(mended) == ()
    small = Capabilities(max_output=1000)
    found = objections.objections(
        Plan((Question.REPEAT,), DEFAULTS, (Variant("1"),)), lambda _: small
    )
    assert [(each.name, each.value) for each in found[0].remedies] == [("max_tokens", 1000)]


def test_a_model_that_the_gateway_does_not_list_is_told() -> None:
    columns = (Variant("1", "", {"model": "a/b"}), Variant("2", "", {"model": "gone/model"}))
    plan = Plan((Question.MODEL,), DEFAULTS, columns)
    assert objections.objections(plan, lambda _: UNKNOWN) == ()
    found = objections.objections(plan, lambda _: UNKNOWN, {"a/b"})
    assert [(each.variant_id, each.forbids) for each in found] == [("2", False)]


def test_the_first_column_stays_as_it_was_asked_when_the_others_change() -> None:
    answered = DEFAULTS.with_value("thinking", "adaptive").with_value("temperature", 0.3)
    common = answered.with_value("thinking", "off")
    first, *_ = variants.beside(common, variants.temperatures((("", 0.0),)), answered)
    assert first.settings(common) == answered
    assert dict(first.changes) == {"thinking": "adaptive"}


@pytest.mark.parametrize(
    ("question", "names"),
    [
        (Question.CREATIVITY, ["temperature"]),
        (Question.THINKING, ["thinking_budget"]),
        (Question.LENGTH, [spans.WORDS, "max_tokens"]),
        (Question.MODEL, []),
        (Question.INSTRUCTIONS, []),
        (Question.REPEAT, []),
    ],
)
def test_even_steps_of_the_number_that_is_asked_about(question: Question, names: list[str]) -> None:
    known = spans.spans(question, DEFAULTS)
    assert [each.name for each in known] == names
    for span in known:
        assert span.least <= span.low < span.high <= span.most
        columns = spans.steps(span, span.low, span.high, 5, DEFAULTS)
        assert len(columns) == 5
        assert len({str(each.changes) for each in columns}) == 5
        for each in columns:
            assert check_all(each.settings(DEFAULTS)) == ()
        # Whatever the person wrote stays within what the model takes.
        for each in spans.steps(span, -1e9, 1e9, 8, DEFAULTS):
            assert check_all(each.settings(DEFAULTS)) == ()


def test_even_steps_keep_to_the_model() -> None:
    small = Capabilities(thinking=("off", "budget"), max_output=3000)
    (span,) = spans.spans(Question.THINKING, DEFAULTS, small)
    assert span.most == 3000 - levels.LEAST_ROOM
    columns = spans.steps(span, 1024, 9000, 3, DEFAULTS, small)
    assert [each.changes["thinking_budget"] for each in columns] == [1024, 1884, 2744]
    assert spans.spans(Question.THINKING, DEFAULTS, EFFORTS) == ()
    (heat,) = spans.spans(Question.CREATIVITY, DEFAULTS)
    assert [each.changes["temperature"] for each in spans.steps(heat, 0.9, 0.3, 4, DEFAULTS)] == [
        0.3, 0.5, 0.7, 0.9,
    ]  # fmt: skip
    words, _ = spans.spans(Question.LENGTH, DEFAULTS)
    assert len(spans.steps(words, 10, 12, 8, DEFAULTS)) == 3, "no number stands twice"


@given(st.integers(2, 9), st.integers(2, 9))
def test_a_grid_that_is_too_large_is_made_to_fit(one: int, other: int) -> None:
    first = variants.temperatures(("", number / 10) for number in range(one))
    second = variants.temperatures(("", number / 10) for number in range(other))
    fewer = variants.smaller(first, second)
    assert not isinstance(variants.grid(*fewer), Text)
    for kept, whole in zip(fewer, (first, second), strict=True):
        assert kept[0] == whole[0]
        assert kept[-1] == whole[-1]


def test_asking_the_same_again_makes_as_many_columns_as_were_asked_for() -> None:
    assert len(variants.ready(Question.REPEAT, DEFAULTS)) == 3
    assert len(variants.every(Question.REPEAT, DEFAULTS)) == 2
    counts = {count: len(variants.repeats(count)) for count in (-1, 1, 2, 3, MOST_COLUMNS, 99)}
    assert counts == {-1: 2, 1: 2, 2: 2, 3: 3, MOST_COLUMNS: MOST_COLUMNS, 99: MOST_COLUMNS}


def test_what_is_left_of_a_grid_is_its_first_dimension() -> None:
    first = variants.ready(Question.CREATIVITY, DEFAULTS)
    second = variants.ready(Question.LENGTH, DEFAULTS)[:2]
    grid = variants.grid(first, second)
    assert not isinstance(grid, Text)
    left = variants.along(grid, first, second)
    assert [(each.label, dict(each.changes)) for each in left] == [
        (each.label, dict(each.changes)) for each in first
    ]
    assert variants.along([], first, second) == ()


def test_what_was_removed_from_a_grid_stays_away_and_what_had_no_room_comes_back() -> None:
    before = variants.temperatures(("", number / 10) for number in range(5))
    made = (before[0], before[2], before[4])
    own = Variant("9", "own", {"temperature": 0.99})
    left = variants.remaining(before, made, (before[0], before[4], own))
    assert [each.changes["temperature"] for each in left] == [0.0, 0.1, 0.3, 0.4, 0.99]
    assert variants.remaining(before, made, made) == before


def test_columns_that_set_the_same_overlap() -> None:
    heat = variants.ready(Question.CREATIVITY, DEFAULTS)
    length = variants.ready(Question.LENGTH, DEFAULTS)
    assert variants.overlap(heat, heat)
    assert variants.overlap(length, variants.ready(Question.INSTRUCTIONS, DEFAULTS))
    assert not variants.overlap(heat, length)
    assert not variants.overlap(heat, [])


def test_a_grid_has_the_names_and_repeats_of_both() -> None:
    grid = variants.grid(
        [Variant("1", "A", {"temperature": 0.0}, 2), Variant("2", "", {"temperature": 1.0})],
        [Variant("1", "x", {"system": "Hi"}, 3), Variant("2", "", {"system": None})],
    )
    assert not isinstance(grid, Text)
    assert [(each.id, each.label, each.repeats) for each in grid] == [
        ("1", "A · x", 3), ("2", "A", 2), ("3", "x", 3), ("4", "", 1),
    ]  # fmt: skip
    eight = variants.temperatures(("", number / 10) for number in range(8))
    assert not isinstance(variants.grid(eight, [Variant("1")]), Text)


def test_an_added_column_keeps_what_it_is_like_in_all_else() -> None:
    heat = variants.every(Question.CREATIVITY, DEFAULTS)
    like = Variant("3", "mine", {"temperature": 0.0, "system": "Be kind."}, 2)
    more = variants.further([like], heat, like)
    assert more is not None
    assert (more.id, more.label, more.repeats) == ("", "Balanced", 2)
    assert dict(more.changes) == {"system": "Be kind.", "temperature": 0.5}
    there = [Variant("1", "", {"temperature": each.changes["temperature"]}) for each in heat]
    assert variants.further(there, heat, Variant("2")) is None


@pytest.mark.parametrize(
    ("low", "high", "count", "found"),
    [
        (0.0, 1.0, 2, [0.0, 1.0]),
        (0.0, 1.0, 1, [0.0, 1.0]),
        (0.0, 1.0, 3, [0.0, 0.5, 1.0]),
        (0.0, 1.0, 4, [0.0, 0.333, 0.667, 1.0]),
        (1, 4, 3, [1, 2, 4]),
        (1, 4.0, 3, [1, 2.5, 4.0]),
    ],
)
def test_even_steps(low: float, high: float, count: int, found: list[float]) -> None:
    swept = variants.sweep("x", low, high, count)
    assert [each.changes["x"] for each in swept] == found
    assert [each.id for each in swept] == [str(place) for place in range(1, len(found) + 1)]
