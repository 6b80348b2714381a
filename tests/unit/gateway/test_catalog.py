"""The list of models: whole entries, sparse ones, and nonsense."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest
from hypothesis import given, strategies as st

from orca_desktop.gateway.catalog import Model, read_model, read_models

WHOLE = {
    "id": "anthropic/claude-opus-5.5",
    "name": "Claude Opus 5.5",
    "owned_by": "custom",
    "description": "Large.",
    "context_length": 1_000_000,
    "max_completion_tokens": 128_000,
    "architecture": {"input_modalities": ["text", "image"], "output_modalities": ["text"]},
    "pricing": {"prompt": "0.000004", "completion": "0.00002"},
    "supported_endpoint_types": ["anthropic", "openai"],
}


def test_a_whole_entry():
    assert read_model(WHOLE) == Model(
        id="anthropic/claude-opus-5.5",
        name="Claude Opus 5.5",
        owner="anthropic",
        description="Large.",
        context_length=1_000_000,
        max_output=128_000,
        input_price=Decimal(4),
        output_price=Decimal(20),
        input_modalities=("text", "image"),
        output_modalities=("text",),
        endpoint_types=("anthropic", "openai"),
    )


def test_what_is_not_told_is_unknown():
    assert read_model(
        {
            "id": "tencent/hy3-free",
            "supported_endpoint_types": None,
            "architecture": None,
            "pricing": None,
        }
    ) == Model(id="tencent/hy3-free", name="hy3-free", owner="tencent")
    assert read_model({"id": "plain", "owned_by": "someone"}) == Model(
        id="plain", name="plain", owner="someone"
    )


def test_lengths_and_prices_from_their_other_places():
    raw = {
        "id": "a/b",
        "context_length": -1,
        "top_provider": {"context_length": 8192, "max_completion_tokens": 4096.0},
        "pricing": {"prompt_per_million": 3, "completion_per_million": "15", "prompt": "7"},
    }
    model = read_model(raw)
    assert model is not None
    assert (model.context_length, model.max_output) == (8192, 4096)
    assert (model.input_price, model.output_price) == (Decimal(3), Decimal(15))


@pytest.mark.parametrize(
    "body", [b"", b"[]", b"null", b"<html>", b'{"data": 5}', b'{"object": "list"}']
)
def test_what_is_no_list(body):
    assert read_models(body) is None


def test_odd_entries_are_left_out():
    entries = [
        WHOLE,
        5,
        None,
        {},
        {"id": 7},
        {"id": "  "},
        {"id": "x" * 400},
        WHOLE | {"name": "again"},
        {"id": "a\ud83d"},
    ]
    models = read_models(json.dumps({"data": entries}).encode())
    assert models is not None
    assert [(model.id, model.name) for model in models] == [
        ("anthropic/claude-opus-5.5", "Claude Opus 5.5"),
        ("a\ufffd", "a\ufffd"),
    ]


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=6),
    lambda inner: st.lists(inner, max_size=3),
)


@pytest.mark.slow
@given(
    st.dictionaries(
        st.sampled_from([*WHOLE, "top_provider"]),
        values
        | st.dictionaries(
            st.sampled_from(["prompt", "completion", "context_length", "input_modalities"]), values
        ),
    )
)
def test_any_entry_can_be_read(raw):
    body = json.dumps({"data": [raw | {"id": "a/b"}, raw]}).encode()
    assert read_models(body)


@pytest.mark.parametrize(("length", "is_read"), [(300, True), (301, False)])
def test_an_id_has_a_longest_length(length: int, is_read: bool):
    assert (read_model({"id": "x" * length}) is not None) is is_read


def test_a_list_has_a_longest_length():
    entries = [{"id": f"a/{number}"} for number in range(10_001)]
    models = read_models(json.dumps({"data": entries}).encode())
    assert models is not None
    assert len(models) == 10_000


@pytest.mark.parametrize(
    ("raw", "length"),
    [(1, 1), (4096.9, 4096), (0, None), (-1, None), (True, None), (2**53, None), ("9", None)],
)
def test_a_length_is_a_whole_number_that_can_be(raw: object, length: int | None):
    model = read_model({"id": "a/b", "context_length": raw, "max_completion_tokens": raw})
    assert model is not None
    assert (model.context_length, model.max_output) == (length, length)


def test_a_name_is_found_where_there_is_one():
    def name(**raw: object) -> str:
        model = read_model({"id": "maker/one", **raw})
        assert model is not None
        return model.name

    assert name(name=" One ", display_name="Other") == "One"
    assert name(name=" ", display_name="Other") == "Other"
    assert name(name=5) == "one"
    model = read_model({"id": "maker/"})
    assert model is not None and (model.name, model.owner) == ("maker/", "")


def test_a_price_of_nothing_is_a_price():
    model = read_model({"id": "a/b", "pricing": {"prompt_per_million": 0, "prompt": 7}})
    assert model is not None
    assert (model.input_price, model.output_price) == (Decimal(0), None)
