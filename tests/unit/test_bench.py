"""The harness of the benches: goals, the written form, and failures that are not hidden."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.bench import __main__ as runner
from tests.bench.figure import Figure, Goal

AT_MOST_1_3 = Goal("ratio", "<=", 1.3)


@pytest.mark.parametrize(
    ("value", "baseline", "goal", "holds"),
    [
        (1.3, 1.0, AT_MOST_1_3, True),
        (1.31, 1.0, AT_MOST_1_3, False),
        (1.0, None, AT_MOST_1_3, False),
        (60, None, Goal("value", ">=", 60), True),
        (59, 1, Goal("value", ">=", 60), False),
        (59, 1, None, None),
    ],
)
def test_a_goal_is_held_or_not(
    value: float, baseline: float | None, goal: Goal | None, holds: bool | None
) -> None:
    assert Figure("x", "s", value, baseline, goal).holds is holds


def bench(monkeypatch: pytest.MonkeyPatch, name: str, figures: list[Figure] | Exception) -> None:
    """Put a bench with known figures, or one that fails, among the others."""
    module = ModuleType(f"tests.bench.bench_{name}")

    def measure() -> list[Figure]:
        if isinstance(figures, Exception):
            raise figures
        return figures

    vars(module)["measure"] = measure
    monkeypatch.setitem(sys.modules, module.__name__, module)


@pytest.fixture
def named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runner, "names", lambda: ["fast", "slow", "broken"])
    bench(monkeypatch, "fast", [Figure("paint", "s", 0.2, 0.16, AT_MOST_1_3)])
    bench(monkeypatch, "slow", [Figure("paint", "s", 0.4, 0.16, AT_MOST_1_3)])
    bench(monkeypatch, "broken", RuntimeError("no screen"))


@pytest.mark.usefixtures("named")
def test_figures_are_printed_and_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "figures.json"
    assert runner.main(["fast", "--json", str(file)]) == 0
    assert json.loads(file.read_text()) == [
        {
            "bench": "fast",
            "figure": "paint",
            "unit": "s",
            "value": 0.2,
            "baseline": 0.16,
            "ratio": 1.25,
            "goal": "ratio <= 1.3",
            "holds": True,
        }
    ]
    header, line = capsys.readouterr().out.splitlines()
    assert header.split() == ["bench", "figure", "value", "baseline", "ratio", "goal", "holds"]
    assert line.split() == [
        "fast",
        "paint",
        "0.2",
        "s",
        "0.16",
        "s",
        "1.25",
        "ratio",
        "<=",
        "1.3",
        "yes",
    ]


@pytest.mark.usefixtures("named")
def test_a_goal_that_is_missed_fails_the_run(capsys: pytest.CaptureFixture[str]) -> None:
    assert runner.main(["fast", "slow"]) == 1
    assert capsys.readouterr().out.splitlines()[-1].endswith("NO")


@pytest.mark.usefixtures("named")
def test_a_bench_that_fails_does_not_hide_the_others(capsys: pytest.CaptureFixture[str]) -> None:
    assert runner.main(["broken", "fast"]) == 1
    said = capsys.readouterr()
    assert "no screen" in said.err
    assert "fast" in said.out


@pytest.mark.usefixtures("named")
def test_an_unknown_name_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        runner.main(["fats"])
    assert ended.value.code == 2
    assert "there is no bench fats" in capsys.readouterr().err
