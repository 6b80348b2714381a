"""The command line is a stable interface."""

from __future__ import annotations

from pathlib import Path

import pytest

from orca_desktop import __version__
from orca_desktop.app.arguments import FAILED, Arguments, parse


def test_nothing_given_means_everything_as_usual() -> None:
    assert parse([]) == Arguments()


def test_every_option_is_read(tmp_path: Path) -> None:
    words = ["--profile", str(tmp_path), "--base-url", "http://127.0.0.1:9/v1", "--lang", "de-AT"]
    given = parse([*words, "--practice"])
    assert given == Arguments(tmp_path, "http://127.0.0.1:9/v1", True, "de_AT", None)
    assert parse(["--debug"]) == Arguments(debug=True)


def test_a_window_that_is_open_already_writes_no_other_log() -> None:
    assert parse([]).may_ring
    assert not parse(["--debug"]).may_ring
    assert parse(["--quick"]) == Arguments(quick=True)
    assert parse(["--quick"]).may_ring, "the program that is open already has the small window"
    assert parse(["--debug"]).is_plain, "or a first start would not welcome anybody"


def test_files_are_told_by_where_they_lie(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    given = parse(["a b.pdf", "--lang", "en", "/x/ü.txt", "--", "-dash.md", "../up.png"])
    assert given.files == (
        tmp_path / "a b.pdf",
        Path("/x/ü.txt").absolute(),
        tmp_path / "-dash.md",
        tmp_path / "../up.png",
    )
    assert given.may_ring


def test_help_tells_of_files(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse(["--help"])
    told = " ".join(capsys.readouterr().out.split())
    assert "[FILE ...]" in told
    assert "attach this file to the message" in told


def test_the_self_test_practises() -> None:
    given = parse(["--self-test", "out"])
    assert given.practice
    assert given.self_test is not None
    assert given.self_test.is_absolute()


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        parse(["--version"])
    assert left.value.code == 0
    assert capsys.readouterr().out == f"Orca Desktop {__version__}\n"


@pytest.mark.parametrize(
    "words",
    [
        ["--unknown"],
        [""],
        ["--", "--a\0b"],
        ["--prof", "x"],
        ["--profile"],
        ["--profile", " "],
        ["--base-url", "ftp://x"],
        ["--base-url", "https://a b"],
        ["--base-url", ""],
        ["--lang", "../etc"],
        ["--lang", ""],
    ],
)
def test_a_wrong_argument_gets_one_sentence_and_code_2(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        parse(words)
    assert left.value.code == FAILED == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.count("\n") == 1
    assert "--help" in printed.err
