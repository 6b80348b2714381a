"""A plugin for the runs: an example that fails is not made smaller, and times are kept."""

from __future__ import annotations

import json
import os
from pathlib import Path

import hypothesis
import pytest

_seconds: dict[str, float] = {}


def pytest_configure() -> None:
    """Whether a test fails matters, not the smallest example that it fails on."""
    phases = [hypothesis.Phase.explicit, hypothesis.Phase.generate]
    hypothesis.settings.register_profile("quick", deadline=None, database=None, phases=phases)
    hypothesis.settings.load_profile("quick")


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Add up what a test took; one that failed or was skipped proves nothing."""
    spent = report.duration if report.outcome == "passed" else float("inf")
    _seconds[report.nodeid] = _seconds.get(report.nodeid, 0.0) + spent


def pytest_sessionfinish() -> None:
    """Write the times of the tests that passed."""
    if target := os.environ.get("ORCA_DESKTOP_TEST_TIMES"):
        passed = {name: spent for name, spent in _seconds.items() if spent != float("inf")}
        Path(target).write_text(json.dumps(passed), encoding="utf-8")
