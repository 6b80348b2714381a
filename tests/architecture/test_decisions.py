"""Every decision says whether it still holds, and the index says the same."""

from __future__ import annotations

import re

import pytest

from tests.architecture.gates import ROOT

FOLDER = ROOT / "docs" / "decisions"
FILES = sorted(FOLDER.glob("[0-9]*.md"))
STATUS = re.compile(
    r"\*\*Status:\*\* (?:proposed|accepted(?:, in part superseded by \d+)?"
    r"(?:, supersedes \d+(?: in part)?)*|superseded by \d+)\."
)


def read(number: int) -> tuple[str, str]:
    """The title and the status of a decision."""
    (file,) = FOLDER.glob(f"{number:04}-*.md")
    title, _, status, *_ = file.read_text(encoding="utf-8").splitlines()
    return title.removeprefix("# "), status


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name[:4])
def test_a_decision_opens_with_number_title_and_status(file):
    title, blank, status, *_ = file.read_text(encoding="utf-8").splitlines()
    assert title.startswith(f"# {int(file.name[:4])}. ")
    assert blank == ""
    assert STATUS.fullmatch(status), f"the third line is '**Status:** accepted.', not {status!r}"


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name[:4])
def test_what_supersedes_and_what_is_superseded_name_each_other(file):
    number = int(file.name[:4])
    _, status = read(number)
    for later in re.findall(r"superseded by (\d+)", status):
        assert f"supersedes {number}" in read(int(later))[1]
    for earlier in re.findall(r"supersedes (\d+)", status):
        assert f"superseded by {number}" in read(int(earlier))[1]


def test_no_number_is_used_twice():
    numbers = [file.name[:4] for file in FILES]
    assert numbers == sorted(set(numbers))


def test_the_index_has_a_line_for_each_decision_with_its_status():
    lines = re.findall(r"^- .*$", (FOLDER / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
    wanted = []
    for file in FILES:
        title, status = read(int(file.name[:4]))
        said = status.removeprefix("**Status:** ").removesuffix(".")
        wanted.append(f"- [{title}]({file.name})" + ("" if said == "accepted" else f": {said}"))
    assert sorted(lines) == sorted(wanted), "docs/decisions/README.md has a line for each decision"
