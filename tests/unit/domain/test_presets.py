"""Presets: what they change, and the file that is right or refused whole."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, strategies as st

from orca_desktop.domain import presets
from orca_desktop.domain.capabilities import Capabilities
from orca_desktop.domain.json_fields import KEPT_ELSEWHERE
from orca_desktop.domain.parameters import DEFAULTS, Settings, check_all
from orca_desktop.domain.presets import (
    LONGEST_NAME,
    STARTING,
    Preset,
    applied,
    dump,
    follows,
    named,
    read,
)
from orca_desktop.domain.words import Text


@pytest.mark.parametrize("preset", STARTING, ids=lambda preset: preset.id)
def test_the_first_presets_can_be_sent_at_once(preset: Preset) -> None:
    settings = applied(preset, DEFAULTS)
    assert check_all(settings) == ()
    assert follows(preset, settings)
    assert preset.help.endswith(".")


def test_a_preset_resets_the_style_and_leaves_the_rest() -> None:
    precise, deep = STARTING[0], STARTING[3]
    own = (
        DEFAULTS.with_value("system", "Be brief.")
        .with_value("model", "a/b")
        .with_value("tools", "[]")
    )
    after = applied(precise, applied(deep, own))
    assert after == own.with_value("temperature", 0.0)
    assert after["max_tokens"] == DEFAULTS["max_tokens"]
    assert not follows(deep, after)


def test_a_preset_may_name_a_model() -> None:
    assert applied(Preset("x", "X", Settings(model="a/b")), DEFAULTS).model == "a/b"


@pytest.mark.parametrize(
    ("typed", "name"), [("  My  preset ", "My preset"), ("a\nb", "a b"), ("x" * 80, "x" * 80)]
)
def test_names_are_one_line(typed: str, name: str) -> None:
    assert named(typed) == name


@pytest.mark.parametrize("typed", ["", " \n", "x" * (LONGEST_NAME + 1)])
def test_names_that_cannot_be(typed: str) -> None:
    assert isinstance(named(typed), Text)


GOOD = {"format": 1, "presets": [{"name": "A", "settings": {"temperature": 0.5}}]}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "Line 1, column 1: this is not JSON"),
        ('{\n  "format": 1,\n  "presets": [\n', "this is not JSON"),
        ("[]", "This file does not hold presets."),
        ('{"presets": []}', "This file does not hold presets."),
        ('{"format": true, "presets": []}', "This file does not hold presets."),
        ('{\n"format": 2, "later": {}}', "Line 2: these presets were made by a newer"),
        ('{\n"format": 1,\n"presets": []}', "Line 3: a list of presets is missing."),
        ('{"format": 1}', "Line 1: a list of presets is missing."),
        ('{"format": 1,\n"extra": 1, "presets": []}', 'Line 2: "extra" is not known here.'),
        ('{"format": 1, "presets": [\n7]}', "Line 2: this is no preset"),
        ('{"format": 1, "presets": [\n{"settings": {}}]}', "Line 2: A preset needs a name."),
        (
            (
                '{"format": 1, "presets": [\n{"name": "A", "settings": {}},\n{"name": "B",\n'
                '"settings": {\n"temprature": 1}}]}'
            ),
            'Line 5: "temprature" is not known here.',
        ),
        (
            '{"format": 1, "presets": [{"name": "temperature",\n"settings": {\n"temperature": 7}}]}',
            "Line 3: Give a number between 0 and 1.",
        ),
        (
            (
                '{"format": 1, "presets": [{"name": "A", "settings":\n{"temperature": 1,\n'
                '"temperature": 0}}]}'
            ),
            '"temperature" stands twice',
        ),
        ('{"format": 1, "presets": [{"name": "A", "settings": {"temperature": NaN}}]}', "not JSON"),
        ("[" * 100_000, "not JSON"),
        ("x" * 4_000_001, "too large"),
    ],
)
def test_a_file_that_is_not_right_is_refused_with_the_line(text: str, told: str) -> None:
    found = read(text)
    assert isinstance(found, Text)
    assert told in str(found)


def test_a_file_with_a_mark_of_its_encoding_is_read() -> None:
    assert isinstance(read("\ufeff" + json.dumps(GOOD)), tuple)


def test_tokens_stay_at_home() -> None:
    servers = json.dumps(
        [
            {
                "type": "url",
                "url": "https://a.example",
                "name": "a",
                "authorization_token": f"{KEPT_ELSEWHERE}abc",
            },
            {
                "type": "url",
                "url": "https://b.example",
                "name": "b",
                "authorization_token": "bare-token-1",
            },
        ]
    )
    text = dump([Preset("p", "P", Settings(mcp_servers=servers))])
    assert "bare-token" not in text
    assert "abc" not in text
    (found,) = read(text)  # type: ignore[misc]
    assert [server["name"] for server in json.loads(str(found.settings["mcp_servers"]))] == [
        "a",
        "b",
    ]
    broken = dump([Preset("p", "P", Settings(mcp_servers='[{"authorization_token": "bare-to'))])
    assert "bare-to" not in broken


json_like = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=6,
)


@given(json_like, st.sampled_from(["format", "presets", "name", "help", "settings", "temperature"]))
def test_whatever_stands_in_a_file_is_read_or_refused(value: object, where: str) -> None:
    entry: dict[str, object] = {"name": "A", "help": "", "settings": {"temperature": 0.5}}
    whole: dict[str, object] = {"format": 1, "presets": [entry]}
    target = whole if where in whole else entry if where in entry else entry["settings"]
    target[where] = value  # type: ignore[index]
    found = read(json.dumps(whole))
    assert isinstance(found, Text) or all(
        check_all(applied(p, DEFAULTS)) is not None for p in found
    )
    assert isinstance(read(json.dumps(value)), Text)


@pytest.mark.parametrize(
    ("preset", "known", "reason"),
    [
        ("Deep thinker", Capabilities(thinking=("off",)), "This model does not think."),
        ("Deep thinker", Capabilities(thinking=("off", "budget")), "This model thinks only as much as it is told to."),
        ("Deep thinker", Capabilities(thinking=("adaptive",)), None),
        ("Deep thinker", Capabilities(), None),
        ("Bold", Capabilities(sampling=False), None),
        ("Precise", Capabilities(sampling=False), "This model chooses its words itself; it takes no such value."),
    ],
)  # fmt: skip
def test_V10_a_preset_says_why_it_would_come_to_nothing(
    preset: str, known: Capabilities, reason: str | None
) -> None:
    found = presets.refusal({each.name: each for each in STARTING}[preset], DEFAULTS, known)
    assert (str(found) if found is not None else None) == reason


def test_V10_a_preset_that_still_says_something_is_offered() -> None:
    own = Preset("own", "Mine", Settings(temperature=0.3, system="Be kind."))
    assert presets.refusal(own, DEFAULTS, Capabilities(sampling=False)) is None
    models = Preset("m", "Model", Settings(model="a/b", temperature=0.3))
    assert presets.refusal(models, DEFAULTS, Capabilities(sampling=False)) is None


def test_a_file_without_any_blanks_is_read_and_judged_entry_by_entry() -> None:
    two = {"format": 1, "presets": [{"name": name, "settings": {}} for name in "AB"]}
    found = read(json.dumps(two, separators=(",", ":")))
    assert isinstance(found, tuple)
    assert [each.name for each in found] == ["A", "B"]
    turned = json.dumps({"presets": two["presets"], "format": 1}, separators=(",", ":"))
    assert isinstance(read(turned), tuple)
    wrong = '{"format":1,"presets":[{"name":"A","settings":{}},\n{"name":"B","settings":{"x":1}}]}'
    assert str(read(wrong)) == 'Line 2: "x" is not known here.'


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            '{"format": 1, "presets": [\n{"name": "A", "settings": {"x": 1, "größe":\n1}}]}',
            'Line 2: "x"',
        ),
        (
            '{"format": 1, "presets": [{"name": "A", "settings": {\n\n"größe": 1}}]}',
            'Line 3: "größe"',
        ),
        (
            '{"format": 1, "presets": [\n{"name": "A", "settings": {}, "größe": 1}]}',
            'Line 2: "größe"',
        ),
        (
            '{"format": 1, "presets": [{"name": "A",\n"help": 5, "settings": {}}]}',
            "Line 2: this is no",
        ),
        ('{"format": 1, "presets": [{"name":\n"A", "settings": 5}]}', "Line 1: this is no preset"),
        (
            '{"format": 1, "presets": [{"settings": {},\n"name": 5}]}',
            "Line 2: A preset needs a name.",
        ),
        (
            '{"format": 1, "presets": [{"name": "' + "x" * 81 + '", "settings": {}}]}',
            "Line 1: A name has at most 80 characters.",
        ),
        ("[" * 100_000, "Line 1, column 1:"),
    ],
)
def test_each_mistake_is_told_where_it_stands(text: str, told: str) -> None:
    assert told in str(read(text))


@pytest.mark.parametrize(
    ("settings", "capabilities", "is_refused"),
    [
        (Settings(temperature=0.5), Capabilities(sampling=False), True),
        (Settings(temperature=0.5), Capabilities(), False),
        (Settings(temperature=0.5, model="a/b"), Capabilities(sampling=False), False),
        (Settings(temperature=0.5, max_tokens=9), Capabilities(sampling=False), True),
        (Settings(temperature=0.5, effort="low"), Capabilities(sampling=False), False),
        (Settings(max_tokens=9), Capabilities(sampling=False), False),
        (Settings(), Capabilities(sampling=False), False),
    ],
)
def test_a_preset_is_refused_if_nothing_of_it_would_hold(
    settings: Settings, capabilities: Capabilities, is_refused: bool
) -> None:
    reason = presets.refusal(Preset("x", "X", settings), DEFAULTS, capabilities)
    assert (reason is not None) is is_refused
