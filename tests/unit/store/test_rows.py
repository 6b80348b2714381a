"""Values as rows and back."""

from __future__ import annotations

import datetime
import json
import types
from decimal import Decimal

import pytest
from hypothesis import given, settings, strategies as st

from orca_desktop.domain.blocks import TextBlock, ToolResultBlock, UnknownBlock
from orca_desktop.domain.errors import ErrorKind
from orca_desktop.domain.reply import Earlier, Sent, Timing
from orca_desktop.domain.usage import Usage
from orca_desktop.domain.words import Text
from orca_desktop.store import rows
from tests.support.examples import examples
from tests.unit.store import values


@given(st.lists(values.blocks, max_size=4).map(tuple))
def test_any_blocks_come_back_as_they_were(blocks):
    text = rows.dump_blocks(blocks)
    text.encode()
    assert "\0" not in text
    assert rows.load_blocks(text) == blocks


@pytest.mark.parametrize("after", ["}]", "}] ", "},5]", ',"cache":1}]', "}", "", "]", "}]}]"])
@given(text=st.text())
def test_words_alone_are_read_like_all_other_blocks(text, after):
    stored = f'[{{"type":"text","text":{json.dumps(text)}{after}'
    try:
        found = tuple(map(rows.load_block, json.loads(stored)))
    except ValueError:
        found = (UnknownBlock({"type": "unreadable", "text": stored}),)
    assert rows.load_blocks(stored) == found


@pytest.mark.parametrize("value", ["5", "null", '["a"]', '{"a":"b"}'])
def test_what_should_be_words_and_is_not_is_kept_whole(value):
    block = {"type": "text", "text": json.loads(value)}
    assert rows.load_blocks(f'[{{"type":"text","text":{value}}}]') == (UnknownBlock(block),)


def test_words_that_json_does_not_allow_are_shown_as_they_lie_there():
    for damaged in ('[{"type":"text","text":"a\nb"}]', '[{"type":"text","text":"\\x"}]'):
        assert rows.load_blocks(damaged) == (UnknownBlock({"type": "unreadable", "text": damaged}),)


@given(values.settings)
def test_any_settings_come_back_as_they_were(settings):
    assert rows.load_settings(rows.dump_settings(settings)) == settings


@given(st.lists(values.withheld, max_size=3).map(tuple))
def test_any_withheld_values_come_back_as_they_were(withheld):
    assert rows.load_withheld(rows.dump_withheld(withheld)) == withheld


@given(values.usages)
def test_any_usage_comes_back_as_it_was(usage):
    cost = None if usage.cost_usd is None else str(usage.cost_usd)
    assert rows.load_usage(rows.dump_usage(usage), cost) == usage


@given(st.none() | values.failures)
def test_any_failure_comes_back_as_it_was(failure):
    assert rows.load_failure(rows.dump_failure(failure)) == failure


@given(values.moments)
def test_any_moment_comes_back_to_the_microsecond(moment):
    assert rows.moment_of(rows.moment(moment)) == moment


def test_moments_of_any_zone_are_stored_in_utc():
    zone = datetime.timezone(datetime.timedelta(hours=5))
    moment = datetime.datetime(2026, 11, 23, 14, tzinfo=zone)
    assert rows.moment_of(rows.moment(moment)) == moment
    assert rows.moment_of(rows.moment(moment)).tzinfo is datetime.UTC
    assert rows.moment(datetime.datetime(1970, 1, 1)) == 0  # noqa: DTZ001 - one without a zone


@given(st.integers(-(2**63), 2**63 - 1))
def test_any_number_is_a_moment(number):
    assert rows.moment_of(number).tzinfo is datetime.UTC


@given(values.wild_texts)
def test_a_clean_text_can_be_written(text):
    cleaned = rows.clean(text)
    cleaned.encode()
    assert "\0" not in cleaned
    assert rows.clean(cleaned) == cleaned


@given(values.texts)
def test_a_text_without_odd_signs_stays_as_it_is(text):
    assert rows.clean(text) == text


def test_halves_of_a_pair_are_joined_and_lonely_ones_replaced():
    assert rows.clean("\ud83d\ude00") == "😀"
    assert rows.clean("a\ud83db\0") == "a\ufffdb\ufffd"


@given(values.wild_texts)
def test_reading_never_fails_on_damage(text):
    for load in (rows.load_blocks, rows.load_settings, rows.load_withheld, rows.load_failure):
        load(text)
    rows.load_usage(text, text)
    rows.load_timing(text)


@given(values.json_values)
def test_reading_never_fails_on_json_of_another_shape(value):
    text = json.dumps(value)
    for load in (rows.load_blocks, rows.load_settings, rows.load_withheld, rows.load_failure):
        load(text)
    rows.load_usage(text, text)
    rows.load_timing(text)


def test_unreadable_blocks_show_their_raw_text():
    assert rows.load_blocks('[{"type":"te') == (
        UnknownBlock({"type": "unreadable", "text": '[{"type":"te'}),
    )
    assert rows.load_blocks('[1,{"type":"text","text":"a"}]') == (
        UnknownBlock({"type": "unreadable", "text": "1"}),
        TextBlock("a"),
    )


def test_a_failure_of_an_unknown_kind_is_the_servers():
    failure = rows.load_failure('{"kind":"of another time","status":500}')
    assert failure is not None
    assert failure.kind is ErrorKind.SERVER
    assert failure.status == 500


@given(values.sents)
def test_how_a_conversation_went_into_a_request_comes_back(sent):
    assert rows.load_sent(rows.dump_sent(sent)) == sent


@given(values.earliers)
def test_what_was_taken_before_an_answer_was_continued_comes_back(earlier):
    assert rows.load_earlier(rows.dump_earlier(earlier)) == earlier


@pytest.mark.parametrize(
    "text", [None, "", "{", "[]", '{"turns": 1}', '{"requests": 1}', '{"requests": "x"}']
)
def test_notes_that_became_unreadable_are_none(text):
    assert rows.load_sent(text) is None
    assert rows.load_earlier(text) is None


def test_a_block_nested_beyond_measure_does_not_take_the_others_along():
    deep: object = "end"
    for _ in range(100_000):
        deep = [deep]
    block = ToolResultBlock("tool_result", "1", deep)
    written = rows.load_blocks(rows.dump_blocks((TextBlock("a"), block)))
    assert written == (
        TextBlock("a"),
        UnknownBlock({"type": "unreadable", "text": "nested too deeply"}),
    )
    while isinstance(deep, list):  # taken apart by hand: its own destructor would go as deep
        deep = deep.pop()


@pytest.mark.parametrize(
    ("text", "shown"), [("", ""), ("  a\n\nb  ", "a b"), ("x" * 500, "x" * 160)]
)
def test_a_preview_is_one_short_line(text, shown):
    assert rows.preview(text) == shown


def test_beyond_the_calendar_a_moment_is_the_calendars_end():
    assert rows.moment_of(-(2**63)) == datetime.datetime(1, 1, 1, tzinfo=datetime.UTC)
    last = datetime.datetime(9999, 12, 31, 23, 59, 59, tzinfo=datetime.UTC)
    assert rows.moment_of(2**63 - 1) == last


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("a", "a"),
        ("a\0b", "a\ufffdb"),
        ("é\0", "é\ufffd"),
        ("\ud83d\udc33", "🐳"),
        ("\ud83d", "\ufffd"),
    ],
)
def test_what_a_text_column_cannot_hold_is_replaced(text, kept):
    assert rows.clean(text) == kept
    assert rows.clean_or_none(text) == kept
    assert rows.clean_or_none(None) is None


def test_a_preview_is_the_beginning_in_one_line():
    assert rows.preview(" One\n\ntwo\tthree ") == "One two three"
    assert rows.preview("x" * 161) == "x" * 160
    assert rows.preview("x " * 100) == ("x " * 80)[:160]
    assert rows.preview("") == ""


@pytest.mark.parametrize(
    ("text", "otherwise", "value"),
    [
        (None, [], []),
        ("", {}, {}),
        ("[1]", [], [1]),
        ("[1]", {}, {}),
        ("{", {}, {}),
        ("[" * 100_000, [], []),
        ('{"a": 1}', {}, {"a": 1}),
    ],
)
def test_what_is_not_of_its_kind_is_replaced(text, otherwise, value):
    assert rows.load(text, otherwise) == value


def test_what_became_unreadable_is_shown_as_it_stands():
    assert rows.load_blocks("[]") == ()
    assert rows.load_blocks("[5]") == (UnknownBlock({"type": "unreadable", "text": "5"}),)
    assert rows.load_blocks("[{") == (UnknownBlock({"type": "unreadable", "text": "[{"}),)
    assert rows.load_blocks("{}") == (UnknownBlock({"type": "unreadable", "text": "{}"}),)


def test_unknown_and_odd_facts_of_an_answer_are_left_out():
    assert rows.load_usage(None, None) == rows.load_usage("", "") == Usage()
    assert rows.load_usage('{"input_tokens": 5, "later": 1}', "0.5") == Usage(
        5, cost_usd=Decimal("0.5")
    )
    assert rows.load_usage("{}", "much").cost_usd is None
    assert rows.load_timing(None) == Timing()
    assert rows.load_timing('{"total": 2.5, "later": 1}') == Timing(total=2.5)
    assert rows.load_failure(None) is None
    later = rows.load_failure('{"kind": "of_tomorrow", "status": 500, "later": 1}')
    assert later is not None
    assert (later.kind, later.status) == (ErrorKind.SERVER, 500)


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        (None, None),
        ("[]", None),
        ('{"turns": 2}', None),
        ('{"turns": "2", "omitted": []}', None),
        ('{"turns": 2, "omitted": ["t"]}', Sent(2, ("t",))),
        ('{"turns": 2, "omitted": [], "without_thinking": true}', Sent(2, (), True)),
        ('{"turns": 2, "omitted": [], "without_thinking": 1}', Sent(2)),
    ],
)
def test_how_it_was_sent_is_known_or_not(text, sent):
    assert rows.load_sent(text) == sent


@pytest.mark.parametrize(
    ("text", "earlier"),
    [
        (None, None),
        ("{}", None),
        ('{"requests": 2, "usage": {"output_tokens": 5, "later": 1}}', Earlier(Usage(None, 5), 2)),
        (
            '{"requests": 1, "usage": {}, "cost_usd": "0.5"}',
            Earlier(Usage(cost_usd=Decimal("0.5")), 1),
        ),
        ('{"requests": 1, "usage": {}, "cost_usd": 0.5}', Earlier(Usage(), 1)),
    ],
)
def test_what_it_had_taken_before_is_known_or_not(text, earlier):
    assert rows.load_earlier(text) == earlier


def test_reasons_that_became_odd_are_told_as_far_as_they_can_be():
    text = json.dumps(
        [
            7,
            {"name": "temperature", "value": 1, "text": "Because {n}.", "values": 5, "n": "x"},
            {"values": {"a": "b", "c": True, "d": 2.5, "e": None}, "n": 3, "one": "One."},
        ]
    )
    first, second = rows.load_withheld(text)
    assert (first.name, first.value, first.reason) == (
        "temperature",
        1,
        Text("", "Because {n}.", {}),
    )
    assert second.reason == Text("", "", {"a": "b", "d": 2.5}, 3, "One.")
    assert rows.dump_withheld(()) is None


def test_values_that_json_does_not_know_are_kept_by_what_they_say():
    held = types.MappingProxyType({"b": types.MappingProxyType({"c": Decimal("1.50")})})
    assert rows.dump({"a": held}) == '{"a":{"b":{"c":"1.50"}}}'


@given(st.integers(-(10**16), 10**16) | st.integers(3_999_999_999_000_000, 4_000_000_000_100_000))
@settings(max_examples=examples(500))
def test_a_moment_is_that_of_its_number_to_the_microsecond(number):
    epoch = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)
    assert rows.moment_of(number) == epoch + datetime.timedelta(microseconds=number)
    assert rows.moment(rows.moment_of(number)) == number
