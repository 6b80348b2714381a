"""A release in JSON from outside: all of it as it must be, or nothing; and which version is newer."""

from __future__ import annotations

import datetime
import itertools
import unicodedata
from typing import Any

import pytest
from hypothesis import given, strategies as st

from orca_desktop.domain.releases import Release, is_newer, read

HOST = "www.orcarouter.ai"
GOOD: dict[str, Any] = {
    "version": "1.3.0",
    "date": "2026-11-29",
    "notes": "Faster.\nUnd schöner: 日本語.",
    "page": f"https://{HOST}/desktop/1.3",
}


def test_what_is_as_it_must_be_is_read_and_kept_as_the_same() -> None:
    release = read(GOOD, HOST)
    assert release == Release("1.3.0", datetime.date(2026, 11, 29), GOOD["notes"], GOOD["page"])
    assert read(release.to_fact(), HOST) == release
    assert read({**GOOD, "later": {"more": 1}}, HOST) == release


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *(("version", each) for each in ("1", "", "1.3rc1", "1.3\n", "1.03", " 1.3", "v1.3", "1.3.0.0.1")),
        *(("version", each) for each in ("１.３", "1.-3", "1.9999999", 1.3, None, "1.3\u202e")),
        *(("date", each) for each in ("2026-02-30", "20261129", "2026-11-29T00:00", "", 0, "today")),
        *(("notes", each) for each in ("", "  \n", "x" * 2_001, ["a"], None, "a\0b", "a\tb", "a\rb")),
        *(("notes", each) for each in ("a\u202eb", "a\u2066b", "a\u200fb", "a\ud800b", "\x1b[31mred")),
        *(("notes", each) for each in ("a\u2028b", "a\u200bb")),
        *(("page", f"https://{each}") for each in ("evil.example/", f"{HOST}.evil.example/", "")),
        *(("page", f"https://{each}") for each in (f"{HOST}@evil.example/", f"a:b@{HOST}/", f"{HOST}:8443/")),
        *(("page", f"https://{HOST}{each}") for each in ("\\.evil.example", "/a b", "/\u202e", ":x/")),
        *(("page", each) for each in (f"http://{HOST}/", f"//{HOST}/", "javascript:1", f"file://{HOST}/", 7)),
        ("page", f"https://{HOST}/{'a' * 300}"),
        ("page", f"https://{HOST}/\n"),
        ("page", "https://[::1/"),
    ],
)  # fmt: skip
def test_one_thing_that_is_not_spoils_it(name: str, value: object) -> None:
    assert read({**GOOD, name: value}, HOST) is None
    assert read({each: GOOD[each] for each in GOOD if each != name}, HOST) is None


@pytest.mark.parametrize("fields", [None, [], [GOOD], "1.3", 3, {}, {"version": "1.3"}])
def test_another_shape_is_nothing(fields: object) -> None:
    assert read(fields, HOST) is None


@given(st.text(max_size=60))
def test_nothing_that_is_not_seen_is_in_the_notes(notes: str) -> None:
    release = read({**GOOD, "notes": notes}, HOST)
    if release is not None:
        kinds = {unicodedata.category(each)[0] for each in release.notes if each != "\n"}
        assert "C" not in kinds


IN_ORDER = (
    "0.1.0",
    "0.1.1",
    "0.2",
    "0.10",
    "1.0rc1",
    "1.0",
    "1.0.1.dev3",
    "1.0.1",
    "1.2",
    "1.10",
    "2.0",
)


def test_versions_have_an_order() -> None:
    for (earlier, one), (later, other) in itertools.product(enumerate(IN_ORDER), repeat=2):
        assert is_newer(one, other) is (earlier > later), (one, other)


@pytest.mark.parametrize(
    ("one", "other"), [("1.3", "1.3.0"), ("1.3", "1.3+deb1"), ("1.3", "1.3.post1")]
)
def test_some_are_the_same(one: str, other: str) -> None:
    assert not is_newer(one, other)
    assert not is_newer(other, one)


def test_any_version_is_newer_than_what_is_none() -> None:
    assert is_newer("0.1", "")
