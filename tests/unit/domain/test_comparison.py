"""Comparisons as values: what a plan holds, what differs, and the way to JSON and back."""

from __future__ import annotations

import dataclasses
import datetime
import json

import pytest
from hypothesis import given, strategies as st

from orca_desktop.domain import comparison as comparisons, liking
from orca_desktop.domain.comparison import (
    MOST_COLUMNS,
    ColumnState,
    Comparison,
    Plan,
    Question,
    Recipe,
    Variant,
    begun,
    from_json,
    plan_from_json,
    recipes_from_json,
    recipes_to_json,
    state,
    to_json,
)
from orca_desktop.domain.liking import Judged
from orca_desktop.domain.parameters import DEFAULTS, Settings
from orca_desktop.domain.reply import Reply, Status

values = st.one_of(
    st.text(max_size=8),
    st.integers(-5, 5),
    st.floats(allow_nan=False, allow_infinity=False),
    st.booleans(),
    st.lists(st.text(max_size=3), max_size=3).map(tuple),
)
names = st.sampled_from(["model", "temperature", "thinking", "system", "stop_sequences", "new"])
settings = st.dictionaries(names, values, max_size=4).map(Settings)


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    count = draw(st.integers(0, MOST_COLUMNS))
    return Plan(
        tuple(draw(st.lists(st.sampled_from(Question), min_size=1, max_size=2))),
        draw(settings),
        tuple(
            Variant(
                str(number),
                draw(st.text(max_size=5)),
                draw(st.dictionaries(names, st.none() | values, max_size=2)),
                draw(st.integers(1, 5)),
            )
            for number in range(count)
        ),
        draw(st.booleans()),
    )


@st.composite
def compared(draw: st.DrawFn) -> Comparison:
    plan = draw(plans())
    found = begun(plan, draw(st.permutations([each.id for each in plan.variants])))
    count = draw(st.integers(0, 5)) if plan.variants else 0
    for number in range(count):
        variant = draw(st.sampled_from(plan.variants))
        found = found.with_reply(variant.id, f"reply {number}")
    replies = [each for column in found.columns for each in column.replies]
    if draw(st.booleans()) and replies:
        found = found.choosing(draw(st.sampled_from(replies)))
    if draw(st.booleans()) and replies:
        found = found.continuing(["a", "b"])
    return found


@given(compared())
def test_json_brings_a_comparison_back(found: Comparison) -> None:
    assert from_json(json.loads(json.dumps(to_json(found)))) == found


@pytest.mark.slow
@given(st.lists(st.tuples(st.text(max_size=5), plans()), max_size=3))
def test_json_brings_recipes_back(found: list[tuple[str, Plan]]) -> None:
    recipes = tuple(Recipe(name, plan) for name, plan in found)
    assert recipes_from_json(json.loads(json.dumps(recipes_to_json(recipes)))) == recipes


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=3),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["plan", "columns", "order", "variants", "common", "questions", "x"]),
            inner,
            max_size=5,
        )
    ),
    max_leaves=12,
)


@given(json_values)
def test_what_is_no_comparison_is_none(raw: object) -> None:
    for read in (from_json, plan_from_json):
        found = read(raw)
        assert found is None or isinstance(found, Comparison | Plan)
    recipes_from_json(raw)


@pytest.mark.slow
@given(compared(), st.data())
def test_a_damaged_comparison_never_raises(found: Comparison, data: st.DataObject) -> None:
    raw = to_json(found)
    for _ in range(data.draw(st.integers(1, 3))):
        place = data.draw(st.sampled_from([raw, raw["plan"]]))
        if isinstance(place, dict) and place:
            place[data.draw(st.sampled_from(sorted(place)))] = data.draw(json_values)
        if not isinstance(raw.get("plan"), dict):
            break
    from_json(raw)


def test_a_token_is_never_kept_with_a_plan() -> None:
    servers = '[{"type": "url", "url": "https://a.example", "name": "a", "authorization_token": "s3cret"}]'
    found = Plan(
        (Question.MODEL,),
        DEFAULTS.with_value("mcp_servers", servers),
        (
            Variant("1", changes={"mcp_servers": servers}),
            Variant("2", changes={"mcp_servers": "[{"}),
        ),
    )
    assert "s3cret" not in json.dumps(comparisons.plan_to_json(found))
    assert "https://a.example" in json.dumps(comparisons.plan_to_json(found))


def plan(*changes: dict[str, object], **more: object) -> Plan:
    variants = tuple(
        Variant(str(number), "", change)  # type: ignore[arg-type]
        for number, change in enumerate(changes, 1)
    )
    return Plan((Question.CREATIVITY,), DEFAULTS, variants, **more)  # type: ignore[arg-type]


def test_only_what_differs_is_in_the_headers() -> None:
    found = plan({"temperature": 0.2}, {"temperature": 0.8}, {"system": "Be brief."})
    assert found.differing == ("temperature", "system")
    assert dict(found.shared) == dict(DEFAULTS)
    assert found.differences("1") == {"temperature": 0.2, "system": None}
    assert found.differences("3") == {"temperature": None, "system": "Be brief."}
    assert plan({"temperature": 0.0}, {}).differing == ("temperature",), "zero is a value"
    assert plan({"stream": True}, {"stream": 1}).differing == ("stream",)
    assert plan({}, {}).differing == ()


def test_columns_are_added_copied_and_removed_up_to_eight() -> None:
    found = plan({"temperature": 0.2}, {"temperature": 0.8})
    found = found.duplicating("1").without("2").adding(Variant("?", "new"))
    assert [each.id for each in found.variants] == ["1", "3", "2"]
    assert found.variants[1].changes == {"temperature": 0.2}
    for _ in range(20):
        found = found.adding(Variant("")).duplicating("1")
    assert len(found.variants) == MOST_COLUMNS
    assert len({each.id for each in found.variants}) == MOST_COLUMNS
    assert found.is_full
    assert found.asks == MOST_COLUMNS


def test_blind_columns_keep_their_order_and_hide_until_the_choice() -> None:
    found = begun(plan({}, {}, {}, is_blind=True), ["3", "1", "2"])
    assert [each.variant_id for each in found.shown] == ["3", "1", "2"]
    assert [found.letter(each) for each in "123"] == ["B", "C", "A"]
    assert found.hides
    found = found.with_reply("1", "r1").with_reply("1", "r2").with_reply("3", "r3")
    column = found.column("1")
    assert column is not None and column.shown == "r2"
    found = found.choosing("r1")
    assert not found.hides
    assert found.winner == "r1"
    assert found.winner_variant == found.plan.variant("1")
    assert found.column_of("r1") is not None and found.column_of("r1").shown == "r1"  # type: ignore[union-attr]
    assert [each.variant_id for each in found.shown] == ["3", "1", "2"]
    assert found.choosing("unknown") == found
    grown = found.with_variant(Variant("4", "later"))
    assert grown.letter("4") == "D"


def test_an_answer_that_never_came_is_forgotten() -> None:
    found = begun(plan({}, {})).with_reply("1", "a").with_reply("1", "b")
    column = found.without_reply("b").column("1")
    assert column is not None
    assert (column.replies, column.shown) == (("a",), "a")
    assert found.without_reply("b").without_reply("a").column("1") == comparisons.Column("1")


def test_the_state_of_a_column() -> None:
    assert state(None) is ColumnState.NOT_ASKED
    assert state(None, 1) is ColumnState.WAITING


def test_liking_counts_decided_comparisons_alone() -> None:
    undecided = begun(plan({"temperature": 0.2}, {"temperature": 0.8}, {"temperature": 1.0}))
    undecided = undecided.with_reply("1", "a").with_reply("2", "b")
    assert liking.count([Judged(undecided)]) == ()
    decided = undecided.choosing("b")
    rated = Judged(decided, {"a": "good", "b": "bad"}, {"b": "Too long."})
    found = liking.count([rated, Judged(decided), Judged(undecided)])
    assert [(each.value, each.shown, each.chosen, each.good, each.bad) for each in found] == [
        (0.8, 2, 2, 0, 1),
        (0.2, 2, 0, 1, 0),
    ], "the third column was never answered"
    assert [each.notes for each in found] == [("Too long.",), ()]
    assert {(each.question, each.name) for each in found} == {(Question.CREATIVITY, "temperature")}
    nothing = dataclasses.replace(decided, plan=dataclasses.replace(decided.plan, questions=()))
    assert liking.count([Judged(nothing)]) == ()


def test_liking_says_nothing_of_a_blind_comparison_before_it_is_revealed() -> None:
    asked = dataclasses.replace(plan({"temperature": 0.2}, {"temperature": 0.8}), is_blind=True)
    blind = begun(asked).with_reply("1", "a").with_reply("2", "b")
    assert liking.count([Judged(blind, {"a": "good"}, {"a": "Warm."})]) == ()
    found = liking.count([Judged(blind.revealed(), {"a": "good"}, {"a": "Warm."})])
    assert [(each.value, each.good) for each in found] == [(0.2, 1), (0.8, 0)]


def test_a_copy_stands_right_beside_its_column() -> None:
    found = plan({"temperature": 0.2}, {"temperature": 0.5}, {"temperature": 0.8})
    copied = found.duplicating("1")
    assert [each.id for each in copied.variants] == ["1", "4", "2", "3"]
    assert copied.variants[1].changes == {"temperature": 0.2}
    assert found.duplicating("nobody") is found
    gap = found.without("2").adding(Variant("?"))
    assert [each.id for each in gap.variants] == ["1", "3", "2"], "a free id is used again"


def test_of_one_column_everything_is_shared() -> None:
    found = plan({"temperature": 0.2})
    assert found.differing == ()
    assert found.shared == DEFAULTS.with_value("temperature", 0.2)
    assert plan().shared == DEFAULTS
    assert found.settings("1")["temperature"] == 0.2
    assert found.settings("nobody") == DEFAULTS


def test_what_is_asked_once_was_meant_for_one_question() -> None:
    often = dataclasses.replace(plan({}), variants=(Variant("1", repeats=3), Variant("2")))
    assert often.asks == 4
    assert often.once().asks == 2
    assert often.once().common == often.common


def test_parameters_of_tomorrow_differ_after_those_of_the_table() -> None:
    found = plan({"zz": 1, "temperature": 0.2}, {"aa": 1})
    assert found.differing == ("temperature", "aa", "zz")


def test_a_comparison_whose_plan_is_none_is_none() -> None:
    raw = to_json(begun(plan({}, {})))
    assert from_json(raw) is not None
    assert from_json({**raw, "plan": {}}) is None
    assert from_json({**raw, "plan": {**raw["plan"], "questions": ["of tomorrow"]}}) is None
    assert from_json({**raw, "columns": [5]}) is None
    older = {name: value for name, value in raw.items() if name != "begins"}
    older["plan"] = {name: value for name, value in raw["plan"].items() if name != "with_chat"}
    found = from_json(older)
    assert found is not None and found.begins is None and found.plan.with_chat


@pytest.mark.parametrize(("kept", "repeats"), [(0, 1), (1, 1), (5, 5), (6, 5)])
def test_how_often_is_within_what_can_be_asked(kept: int, repeats: int) -> None:
    raw = comparisons.plan_to_json(plan({}))
    raw["variants"][0]["repeats"] = kept
    found = plan_from_json(raw)
    assert found is not None and found.variants[0].repeats == repeats


def test_recipes_that_are_none_are_left_out() -> None:
    good = recipes_to_json([Recipe("good", plan({}))])
    assert [each.name for each in recipes_from_json([5, {}, {"plan": {}}, *good])] == ["good"]
    assert [each.name for each in recipes_from_json([{"plan": good[0]["plan"]}])] == [""]
    assert recipes_from_json({"a": 1}) == ()


def test_what_has_more_columns_than_letters_is_none() -> None:
    """A file from outside may tell any number; each has a letter wherever it is shown."""
    raw = to_json(begun(Plan((), DEFAULTS, tuple(Variant(str(n)) for n in range(8)))))
    found = from_json(raw)
    assert found is not None
    assert [found.letter(each.variant_id) for each in found.shown] == list("ABCDEFGH")
    more: dict[str, object] = {"variant": "9", "replies": [], "shown": None}
    assert from_json({**raw, "columns": [*raw["columns"], more]}) is None
    plan = raw["plan"]
    too_many = {**plan, "variants": [*plan["variants"], {**plan["variants"][0], "id": "9"}]}
    assert from_json({**raw, "plan": too_many}) is None
    endless = [{**plan["variants"][0], "repeats": float("inf")}]
    assert from_json({**raw, "plan": {**plan, "variants": endless}}) is None


def test_columns_show_the_version_that_is_chosen_of_their_own_alone() -> None:
    found = begun(plan({}, {})).with_reply("1", "a").with_reply("1", "b").with_reply("2", "c")
    one, two = found.showing("1", "a").showing("2", "a").columns
    assert (one.shown, two.shown) == ("a", "c")
    one, _ = found.without_reply("a").columns
    assert (one.replies, one.shown) == (("b",), "b"), "what is shown stays"
    assert found.without_reply("nobody") is found
    assert found.column_of(None) is None


def test_an_unordered_comparison_grows_in_the_plans_order() -> None:
    found = begun(plan({}, {}))
    grown = found.with_variant(Variant("3"))
    assert grown.order == () and [each.variant_id for each in grown.shown] == ["1", "2", "3"]
    assert found.letter("nobody") == ""
    renamed = found.with_variant(Variant("2", "new name"))
    assert len(renamed.columns) == 2
    known = renamed.plan.variant("2")
    assert known is not None and known.label == "new name"
    assert found.winner_variant is None


def test_the_answer_a_comparison_is_from_stands_in_the_first_column() -> None:
    found = begun(plan({}, {}), started_from="r0", begins="t0")
    assert [(each.replies, each.shown) for each in found.columns] == [(("r0",), "r0"), ((), None)]
    assert (found.started_from, found.begins) == ("r0", "t0")
    assert begun(plan(), started_from="r0").columns == ()


@pytest.mark.parametrize(
    ("status", "waiting", "found"),
    [
        (Status.STREAMING, 2, ColumnState.WRITING),
        (Status.FINISHED, 0, ColumnState.FINISHED),
        (Status.FINISHED, 1, ColumnState.WAITING),
        (Status.STOPPED, 0, ColumnState.STOPPED),
        (Status.INTERRUPTED, 0, ColumnState.INTERRUPTED),
        (Status.FAILED, 0, ColumnState.FAILED),
    ],
)
def test_the_state_of_a_column_that_has_an_answer(
    status: Status, waiting: int, found: ColumnState
) -> None:
    when = datetime.datetime(2026, 1, 2, tzinfo=datetime.UTC)
    assert state(Reply("r", when, DEFAULTS, status=status), waiting) is found
