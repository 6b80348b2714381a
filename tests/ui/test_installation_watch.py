"""A program that was replaced while it runs says so, and is started again by a button."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from orca_desktop import installation
from orca_desktop.ui.widgets.standing import Standing
from tests.support.widgets import button, words


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What stands for the file of the installation."""
    made = tmp_path / "__init__.py"
    made.write_text('__version__ = "1.0"\n', encoding="utf-8")
    monkeypatch.setattr(installation, "file", lambda: made)
    monkeypatch.setattr(installation, "_AT_START", installation.stamp())
    return made


def lines(window) -> list[Standing]:
    return [each for each in window.findChildren(Standing) if each.isVisible()]


async def test_it_says_nothing_while_all_is_as_it_was(file, program, window):
    window.looked_at.emit()
    file.read_text(encoding="utf-8")
    window.looked_at.emit()
    assert lines(window) == []


@pytest.mark.parametrize("how", ["newer", "same size", "gone"])
async def test_it_is_said_once_and_the_button_starts_it_again(file, program, window, how):
    match how:
        case "newer":
            file.write_text('__version__ = "1.0.1"\n', encoding="utf-8")
        case "same size":
            later = file.stat().st_mtime_ns + 1_000_000_000
            os.utime(file, ns=(later, later))
        case _:
            file.unlink()
    window.may_close = lambda: False  # the test's window stays
    window.looked_at.emit()
    window.looked_at.emit()
    (line,) = lines(window)
    assert any(each.startswith("Orca Desktop was updated. Start it again") for each in words(line))
    assert line.accessibleName() in words(line)
    assert window.composer.editor.hasFocus()
    button(line, "Start again").click()
    assert window.starts_again
