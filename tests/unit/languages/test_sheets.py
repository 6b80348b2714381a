"""A translator's sheet has each text once, and comes back whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.languages import sheets, texts
from tests.languages.texts import Message

TEXTS = (
    Message("A", "Close", ("",), is_plural=False, is_done=False),
    Message("A", "Two\nlines", ("",), is_plural=False, is_done=False),
    Message("B", "Close", ("Schließen",), is_plural=False, is_done=False),
    Message("B", "{n} files", ("", ""), is_plural=True, is_done=False),
    Message("B", "Done", ("Fertig",), is_plural=False, is_done=True),
)


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    file = tmp_path / "de.txt"
    file.write_text(sheets.make(TEXTS), encoding="utf-8")
    return file


def filled(sheet: Path, *lines: str) -> dict[texts.Key, tuple[str, ...]]:
    file = sheet.with_name("filled.txt")
    file.write_text("\n".join(lines), encoding="utf-8")
    return sheets.fill(sheet, file, TEXTS)


def test_each_missing_text_stands_there_once(sheet: Path) -> None:
    assert sheet.read_text(encoding="utf-8").splitlines() == [
        "# A, B",
        "1\tClose",
        "# A",
        "2\tTwo\\nlines",
        "# B (2 forms)",
        "3\t{n} files",
    ]


def test_one_line_serves_every_context_but_those_with_their_own(sheet: Path) -> None:
    found = filled(sheet, "# a remark", "1@B\tZu", "1\tSchließen", "2\tZwei\\nZeilen")
    assert found == {
        ("A", "Close"): ("Schließen",),
        ("B", "Close"): ("Zu",),
        ("A", "Two\nlines"): ("Zwei\nZeilen",),
    }


def test_plural_forms_stand_between_bars(sheet: Path) -> None:
    assert filled(sheet, "3\tEine Datei | {n} Dateien") == {
        ("B", "{n} files"): ("Eine Datei", "{n} Dateien")
    }


@pytest.mark.parametrize("line", ["9\tNichts", "Nichts", "3\tDateien", "3\ta | b | c"])
def test_a_line_that_fits_nothing_is_told(sheet: Path, line: str) -> None:
    with pytest.raises(ValueError, match=r"line|forms"):
        filled(sheet, line)


@pytest.mark.slow
def test_what_is_put_into_a_file_of_the_tool_is_still_there_after_the_next_look(
    tmp_path: Path,
) -> None:
    sources = tmp_path / "program"
    sources.mkdir()
    (sources / "a.py").write_text(
        'class A:\n    def b(self):\n        self.tr("Close")\n'
        'QT_TRANSLATE_NOOP("b", "{n} files", None, 1)\nQT_TRANSLATE_NOOP("b", "Old")\n'
    )
    file = tmp_path / "orca_desktop_de.ts"
    texts.extract(file, folder=sources)
    assert [each.is_plural for each in texts.read(file)] == [False, True, False]
    assert texts.plural_forms(texts.read(file)) == 2
    said = {("A", "Close"): ("Schließen",), ("b", "{n} files"): ("Eine & <b>", "{n} Dateien")}
    texts.put(file, said)
    (sources / "a.py").write_text(
        'class A:\n    def b(self):\n        self.tr("Close")\n        self.tr("New")\n'
        'QT_TRANSLATE_NOOP("b", "{n} files", None, 1)\n'
    )
    texts.extract(file, folder=sources)
    found = {each.key: each for each in texts.read(file)}
    assert {key: each.forms for key, each in found.items() if each.is_done} == said
    assert found.keys() == said.keys() | {("A", "New")}
    once = file.read_bytes()
    texts.extract(file, folder=sources)
    assert file.read_bytes() == once
