from __future__ import annotations

import json

import pytest
from hypothesis import given, strategies as st

from orca_desktop.ui.preferences import Preferences, SendKey
from orca_desktop.ui.theme.appearance import ThemeChoice


@given(
    st.builds(
        Preferences,
        theme=st.sampled_from(ThemeChoice),
        language=st.text(),
        send_key=st.sampled_from(SendKey),
        zoom=st.floats(0.5, 3),
        geometry=st.text("0123456789abcdef"),
        splitter=st.lists(st.integers(0, 5000), max_size=4).map(tuple),
        sidebar_open=st.booleans(),
        pane_open=st.booleans(),
        advanced_open=st.booleans(),
        keys=st.lists(
            st.tuples(st.text(), st.lists(st.text(), max_size=2).map(tuple)), max_size=3
        ).map(tuple),
    )
)
def test_text_and_back_is_the_same(preferences):
    assert Preferences.from_json(preferences.to_json()) == preferences


@pytest.mark.parametrize("text", ["", "nonsense", "[]", "null", "3", '"x"', "[" * 100_000])
def test_text_that_is_no_object_gives_the_defaults(text):
    assert Preferences.from_json(text) == Preferences()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "purple"),
        ("theme", 3),
        ("send_key", "space"),
        ("zoom", True),
        ("zoom", "big"),
        ("splitter", "wide"),
        ("splitter", [1, "2"]),
        ("splitter", [True]),
        ("sidebar_open", "yes"),
        ("geometry", None),
        ("keys", {"bin": ["Ctrl+J"]}),
        ("keys", [["bin", "Ctrl+J"]]),
        ("keys", [["bin", ["Ctrl+J"], 1]]),
        ("keys", [[1, ["Ctrl+J"]]]),
        ("keys", [["bin", [1]]]),
    ],
)
def test_a_value_that_makes_no_sense_is_the_default_and_the_rest_is_kept(name, value):
    text = json.dumps({"language": "de", name: value, "future": 1})
    assert Preferences.from_json(text) == Preferences(language="de")
