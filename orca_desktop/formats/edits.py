"""Edits of a text as JSON, short where many are alike."""

from __future__ import annotations

from typing import Any

from orca_desktop.formats.message_text import Edit, Undo


def to_json(undo: Undo) -> list[list[list[Any]]]:
    """Layers of runs: what stood there, how many characters stand there now, and where.

    Each place is told from the end of the one before it.
    """
    return [_runs(layer) for layer in undo]


def from_json(told: Any) -> Undo:
    """The layers of a decoded JSON value; one of another shape is a ValueError."""
    if not isinstance(told, list):
        raise ValueError("no layers of edits")  # noqa: TRY004 - one kind of failure for all shapes
    return tuple(tuple(_edits(layer)) for layer in told)


def _runs(layer: tuple[Edit, ...]) -> list[list[Any]]:
    runs: list[list[Any]] = []
    last = 0
    for at, length, before in layer:
        if not runs or runs[-1][:2] != [before, length]:
            runs.append([before, length])
        runs[-1].append(at - last)
        last = at + length
    return runs


def _edits(layer: Any) -> list[Edit]:
    found: list[Edit] = []
    last = 0
    for run in layer if isinstance(layer, list) else [None]:
        match run:
            case [str(before), int(length), *steps] if length >= 0 and _are_counts(steps):
                for step in steps:
                    found.append((last + step, length, before))
                    last += step + length
            case _:
                raise ValueError("no run of edits")
    return found


def _are_counts(steps: list[Any]) -> bool:
    return all(type(step) is int and step >= 0 for step in steps)
