"""The process that looks words up, with real dictionaries and as a real process."""

from __future__ import annotations

import io
import json
import subprocess
from typing import Any

import pytest

from orca_desktop import helper_process
from orca_desktop.spelling import worker
from tests.support.dictionaries import write

pytest.importorskip("hunspell")


@pytest.fixture
def folder(tmp_path):
    write(tmp_path, "de_DE", "Straße", "groß", encoding="ISO8859-1")
    write(tmp_path, "en_US", "house", "mouse", "don't")
    write(tmp_path, "ru_RU", "привет")
    return tmp_path


def answers(*questions: dict[str, Any]) -> list[dict[str, Any]]:
    out = io.StringIO()
    lines = io.StringIO("".join(f"{json.dumps(each)}\n" for each in questions))
    assert worker.main(lines, out) == 0
    return [json.loads(line) for line in out.getvalue().splitlines()]


def opening(folder, *names: str) -> dict[str, Any]:
    return {"open": [[str(folder), name] for name in names]}


def test_a_word_is_right_if_any_dictionary_has_it(folder):
    words = ["Straße", "house", "don't", "huose", "Strase", "привет", "превет"]
    _, found = answers(opening(folder, "de_DE", "en_US"), {"words": words})
    assert found == {"wrong": ["huose", "Strase"]}, "of another script nobody judges"
    _, found = answers(opening(folder, "de_DE", "ru_RU"), {"words": words})
    assert found["wrong"] == ["house", "don't", "huose", "Strase", "превет"]


def test_other_words_are_suggested_by_all_in_turn(folder):
    _, found = answers(opening(folder, "de_DE", "en_US"), {"suggest": "huose"})
    assert found["suggest"] == "huose" and "house" in found["instead"]


def test_what_cannot_be_opened_is_not_there_and_without_any_nothing_is_wrong(folder):
    (folder / "fr.aff").write_bytes(b"SET UTF-8\n")
    opened, found = answers(opening(folder, "none", "fr"), {"words": ["qwert"]})
    assert opened == {"opened": []} and found == {"wrong": []}


@pytest.mark.parametrize(
    "rules", [b"", b"SET KLINGON\n", b"\xff\xfe\x00" * 50, b"SET UTF-8\nPFX A Y 9999\n"]
)
@pytest.mark.parametrize("words", [b"", b"\x00\xff", b"99999999\nx\n", b"1\nhouse/ZZZ\n"])
def test_broken_files_end_nothing(folder, rules, words):
    (folder / "xx.aff").write_bytes(rules)
    (folder / "xx.dic").write_bytes(words)
    *_, found = answers(
        opening(folder, "xx", "en_US"), {"words": ["house"]}, {"suggest": "x" * 500}
    )
    assert len(found["suggest"]) <= 40


def test_it_is_a_helper_of_the_program(folder):
    asked = [opening(folder, "en_US"), {"words": ["house", "huose"]}]
    done = subprocess.run(
        helper_process.command(worker.ARGUMENT),
        input="".join(f"{json.dumps(each)}\n" for each in asked),
        env=dict(helper_process.environment()),
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert [json.loads(line) for line in done.stdout.splitlines()] == [
        {"opened": ["en_US"]},
        {"wrong": ["huose"]},
    ]
