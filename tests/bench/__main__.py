"""Runs the benches: every tests/bench/bench_*.py, or the ones that are named.

Each is a module with a function `measure() -> list[Figure]`. The figures are printed as a table
and, with --json FILE, written as a list of objects. The exit code is 1 if a goal is not met or a
bench fails, and 2 for an unknown name.
"""

from __future__ import annotations

import argparse
import importlib
import json
import sys
import traceback
from pathlib import Path
from typing import Any

from tests.bench.figure import Figure

FOLDER = Path(__file__).parent
COLUMNS = ("bench", "figure", "value", "baseline", "ratio", "goal", "holds")


def names(folder: Path = FOLDER) -> list[str]:
    """The names of the benches there are."""
    return sorted(path.stem.removeprefix("bench_") for path in folder.glob("bench_*.py"))


def row(bench: str, figure: Figure) -> dict[str, Any]:
    """One figure as it is written down."""
    return {
        "bench": bench,
        "figure": figure.name,
        "unit": figure.unit,
        "value": figure.value,
        "baseline": figure.baseline,
        "ratio": figure.ratio,
        "goal": None if figure.goal is None else str(figure.goal),
        "holds": figure.holds,
    }


def table(rows: list[dict[str, Any]]) -> str:
    """The rows for a person to read."""
    cells = [list(COLUMNS)]
    for entry in rows:
        unit = entry["unit"]
        shown = {None: "", True: "yes", False: "NO"}[entry["holds"]]
        cells.append(
            [
                entry["bench"],
                entry["figure"],
                f"{entry['value']:.4g} {unit}",
                "" if entry["baseline"] is None else f"{entry['baseline']:.4g} {unit}",
                "" if entry["ratio"] is None else f"{entry['ratio']:.2f}",
                entry["goal"] or "",
                shown,
            ]
        )
    widths = [max(len(line[column]) for line in cells) for column in range(len(COLUMNS))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in cells
    )


def measured(bench: str, **wanted: Any) -> list[dict[str, Any]] | None:
    """The rows of one bench; None, after its traceback, if it could not be measured."""
    try:
        module = importlib.import_module(f"tests.bench.bench_{bench}")
        figures: list[Figure] = module.measure(**wanted)
    except Exception:  # noqa: BLE001 - one bench that fails must not hide the others
        traceback.print_exc()
        return None
    return [row(bench, figure) for figure in figures]


def _wanted(bench: str, options: argparse.Namespace) -> dict[str, Any]:
    """What the command line says about one bench."""
    if bench == "library" and options.size:
        return {"size": options.size}
    if bench == "startup" and options.bundle:
        return {"bundle": options.bundle}
    return {}


def main(arguments: list[str]) -> int:
    """Measure what the command line names and report it."""
    parser = argparse.ArgumentParser(prog="dev.py bench", description="Measure Orca Desktop.")
    parser.add_argument("name", nargs="*", help=f"one of: {', '.join(names())}")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures to this file")
    parser.add_argument("--size", type=int, metavar="N", help="messages of the bench `library`")
    parser.add_argument(
        "--bundle", type=Path, metavar="FOLDER", help="the bundle that the bench `startup` starts"
    )
    options = parser.parse_args(arguments)
    if unknown := [name for name in options.name if name not in names()]:
        parser.error(f"there is no bench {', '.join(unknown)}; there are: {', '.join(names())}")
    results = []
    for bench in options.name or names():
        print(f"Measuring {bench} ...", file=sys.stderr, flush=True)
        results.append(measured(bench, **_wanted(bench, options)))
    rows = [entry for result in results for entry in result or []]
    print(table(rows))
    if options.json:
        options.json.write_text(json.dumps(rows, indent=2) + "\n", encoding="utf-8")
    failed = any(result is None for result in results)
    return 1 if failed or any(entry["holds"] is False for entry in rows) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
