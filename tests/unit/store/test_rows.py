"""Values as rows and back."""

from __future__ import annotations

import datetime
import json

import pytest
from hypothesis import given, strategies as st

from orca_desktop.domain.blocks import TextBlock, ToolResultBlock, UnknownBlock
from orca_desktop.domain.errors import ErrorKind
from orca_desktop.store import rows
from tests.unit.store import values


@given(st.lists(values.blocks, max_size=4).map(tuple))
def test_any_blocks_come_back_as_they_were(blocks):
    text = rows.dump_blocks(blocks)
    text.encode()
    assert "\0" not in text
    assert rows.load_blocks(text) == blocks


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
