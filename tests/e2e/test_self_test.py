"""The program works its own window from the first start to the last export, in more than English."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tests.e2e.conftest import Program

ENOUGH = 300.0


@pytest.mark.parametrize("code", ["en", "ar"])
def test_every_step_is_done_and_seen(program: Program, tmp_path: Path, code: str) -> None:
    folder, profile = tmp_path / "pictures", tmp_path / "profile"
    words = ("--practice", "--profile", profile, "--lang", code, "--self-test", folder)
    child = program(*words)
    said = child.communicate(timeout=ENOUGH)
    report = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    assert [each for each in report["steps"] if not each["ok"]] == [], said
    assert child.returncode == 0, said
    assert len(report["steps"]) >= 30
    assert len([*folder.glob("*.png")]) > 40
    details = {each["name"]: each["detail"] for each in report["steps"]}
    assert details["draw a formula"].endswith("px wide")
    kept = "kept, read" if os.environ.get("ORCA_DESKTOP_TEST_KEYRING") else "not tried"
    assert details["keep a key"].startswith(kept)
