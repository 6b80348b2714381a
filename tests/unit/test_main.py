"""What the program starts of itself comes in by the same door, and stays small."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from orca_desktop import helper_process
from orca_desktop.render.formula_worker import ARGUMENT

ROOT = Path(__file__).parents[2]
ASKED = json.dumps({"id": 7, "source": "a^2", "display": False, "size": 15}) + "\n"
LOADED = """
import runpy, sys
sys.argv = ["orca-desktop", "--draw-formulas"]
try:
    runpy.run_module("orca_desktop", run_name="__main__", alter_sys=True)
except SystemExit as left:
    assert not left.code, left.code
print(sorted(sys.modules), file=sys.stderr)
"""


def answered(command: list[str], **options: object) -> dict[str, object]:
    done = subprocess.run(
        command, input=ASKED, capture_output=True, text=True, check=True, timeout=60, **options
    )  # type: ignore[call-overload]
    found = json.loads(done.stdout)
    assert isinstance(found, dict)
    return found


@pytest.mark.parametrize(
    "command",
    [[sys.executable, "-m", "orca_desktop", ARGUMENT], helper_process.command(ARGUMENT)],
    ids=["by hand", "by the window"],
)
def test_formulas_are_drawn_by_a_process_that_comes_in_by_the_door(command: list[str]) -> None:
    found = answered(command, cwd=ROOT)
    assert (found["id"], str(found["svg"])[:4]) == (7, "<svg")


def test_a_packed_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert helper_process.command(ARGUMENT) == [sys.executable, ARGUMENT]


def test_the_window_finds_the_package_where_nothing_is_installed(tmp_path: Path) -> None:
    """Neither the folder it stands in nor the environment is searched for modules."""
    (tmp_path / "json.py").write_text("raise SystemExit(1)")
    found = answered(
        helper_process.command(ARGUMENT), cwd=tmp_path, env={"PYTHONPATH": str(tmp_path)}
    )
    assert found["id"] == 7


def test_a_helper_loads_nothing_of_the_window() -> None:
    done = subprocess.run(
        [sys.executable, "-c", LOADED],
        cwd=ROOT,
        input=ASKED,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    loaded = set(done.stderr.replace("'", "").strip("[]\n").split(", "))
    assert "orca_desktop.render.formula_worker" in loaded
    assert not {each for each in loaded if each.partition(".")[0] in {"PySide6", "httpx"}}
    assert not {each for each in loaded if each.startswith(("orca_desktop.ui", "orca_desktop.app"))}
