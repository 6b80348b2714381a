"""The preferences file: refused whole, with its line, and never lost."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from orca_desktop.ui.preferences import Preferences, read, write
from orca_desktop.ui.theme.appearance import ThemeChoice

DARK = Preferences(theme=ThemeChoice.DARK, zoom=1.2)


def test_what_is_written_is_read(tmp_path: Path) -> None:
    file = tmp_path / "preferences.json"
    assert read(file) == (Preferences(), None)
    write(file, DARK)
    assert read(file) == (DARK, None)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('{\n"theme": "dark",\n}', "line 3"),
        ('{\n"theme": "dark",\n"zoom": "big"\n}', "line 3"),
        ('{\n"theme": "dark",\n\n"future": 1\n}', "line 4"),
        ("[]", "line 1"),
        ("", "line 1"),
    ],
)
def test_an_odd_file_is_refused_whole_and_the_old_values_stay(
    tmp_path: Path, text: str, says: str
) -> None:
    file = tmp_path / "preferences.json"
    write(file, DARK)
    file.write_text(text)
    preferences, problem = read(file)
    assert preferences == DARK
    assert says in str(problem)
    assert file.read_text() == text, "it may be one of a newer program"
    assert read(file)[0] == DARK
    write(file, preferences)
    assert (tmp_path / "preferences.refused.json").read_text() == text


def test_every_preference_survives(tmp_path: Path) -> None:
    file = tmp_path / "preferences.json"
    write(file, DARK)
    assert set(json.loads(file.read_text())) == set(json.loads(Preferences().to_json()))
    assert read(file)[1] is None
