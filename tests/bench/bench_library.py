"""A library of a million messages beside one that is almost empty, and beside one of ten thousand.

Starting, searching, saving while other things go on, what a person does to a chat, erasing, pages
over everything, memory. The libraries are made anew each time (made_library.py); ``--size`` makes
a smaller one. Every scene is played in a new process, those that are compared in turns.
"""

from __future__ import annotations

import contextlib
import statistics
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final

from tests.bench.figure import Figure, Goal
from tests.bench.made_library import Library, fill
from tests.bench.scene import play

SIZE: Final = 1_000_000
SMALL: Final = 10_000
EMPTY: Final = 40
RUNS: Final = 3
SCENES: Final = "library_scenes"
_CUT_OFF: Final = "cut_off", 1.5
_EXPIRE: Final = "expire", 1.5
PROPORTIONAL: Final = 3.0
"""Erasing costs no more than so many times what it costs among ten thousand messages."""

LET_BY: Final = 4.0
"""Erasing very many in jobs that let saves by takes no more than so many times one transaction."""


def measure(size: int = SIZE) -> list[Figure]:
    """Make the libraries, play all scenes, and remove them.

    It comes to its end also where a scene cannot be played: then a figure says so, and why stands
    among what is written meanwhile.
    """
    with tempfile.TemporaryDirectory(prefix="orca-library-") as made:
        large, small, empty = (Path(made, name) for name in ("large", "small", "empty"))
        for folder, number in ((large, size), (small, SMALL), (empty, EMPTY)):
            folder.mkdir()
            with _told(f"a library of {number} messages"):
                fill(folder / "chats.db", Library(number))
        parts: dict[str, Callable[[], Sequence[Figure]]] = {
            "starting": lambda: _starts("", large, empty),
            "searching": lambda: _searches(large),
            "what is done to chats": lambda: _work(large, small),
            "starting after kill -9": lambda: _starts(" after kill -9", large, empty, *_CUT_OFF),
            "starting as chats expire": lambda: _starts(
                " as deleted chats expire", large, empty, *_EXPIRE
            ),
            "long chats": lambda: _long_chats(empty),
            "saving": lambda: _saves(large),
            "erasing": lambda: [_erasing(large, small), _erasing_many(large)],
        }
        figures: list[Figure] = []
        failed = 0
        for name, part in parts.items():
            with _told(name):
                try:
                    figures += part()
                except Exception:  # noqa: BLE001 - what can be measured is told
                    traceback.print_exc()
                    failed += 1
        nothing = Goal("value", "<=", 0)
        return [*figures, Figure("parts that could not be measured", "", failed, None, nothing)]


@contextlib.contextmanager
def _told(what: str) -> Iterator[None]:
    """Say what is done, and how long it took: at a million messages all of it takes half an hour."""
    began = time.monotonic()
    yield
    print(f"  {what}: {time.monotonic() - began:.0f} s", file=sys.stderr, flush=True)


def _starts(
    name: str, large: Path, empty: Path, before: str = "", most: float = 1.2
) -> list[Figure]:
    found: list[dict[str, float]] = []
    plain: list[dict[str, float]] = []
    for _ in range(RUNS):
        for folder, kept in ((large, found), (empty, plain)):
            if before:
                play(SCENES, before, folder)
            kept.append(play(SCENES, "start", folder))
    goal = Goal("ratio", "<=", most)
    figures = [
        Figure(f"{words}{name}", "s", _median(found, key), _median(plain, key), goal)
        for words, key in (("list shown", "list_s"), ("ready", "ready_s"))
    ]
    if not before:
        more = _median(found, "pss_mb") - _median(plain, "pss_mb")
        figures.append(
            Figure("memory beyond an empty library", "MB", more, None, Goal("value", "<=", 15))
        )
    return figures


def _searches(large: Path) -> list[Figure]:
    found = play(SCENES, "search", large)
    return [
        Figure(
            f"search, {words}, {part}",
            "ms",
            found[f"{key}_{part}"],
            found[f"raw_{part}"],
            Goal("value", "<=", most),
        )
        for words, key in (("chats", "places"), ("50 places", "hits"))
        for part, most in (("p50", 15), ("p95", 50))
    ]


def _work(large: Path, small: Path) -> list[Figure]:
    found, plain = (
        {**play(SCENES, "verbs", at), **play(SCENES, "window", at)} for at in (large, small)
    )
    wanted = (
        ("first turn of a chat", "begin", 5),
        ("rename, pin", "rename", 5),
        ("move to a folder", "move", 5),
        ("usage page, 90 days", "usage", 100),
        ("usage page, over all", "usage_all", 100),
        ("all comparisons, on the window's thread", "comparisons", 50),
        ("more of them as one scrolls, on the window's thread", "compared_more", 50),
        ("a letter typed in their search, on the window's thread", "compared_search", 50),
        ("one summary changed, on the window's thread", "summary", 4),
        ("a letter typed in search, on the window's thread", "letter", 4),
    )
    figures = [
        Figure(name, "ms", found[key], plain[key], Goal("value", "<=", most))
        for name, key, most in wanted
    ]
    learnt = Figure("CPU of what an answer teaches", "ms", found["learn_cpu"], plain["learn_cpu"])
    return [*figures, learnt]


def _long_chats(empty: Path) -> list[Figure]:
    found = play(SCENES, "long", empty)
    wanted = (
        ("open 10,000 messages, until its end is drawn", "open", "", Goal("ratio", "<=", 1.5)),
        ("open 10,000 messages, on the window's thread", "open", "_cpu", Goal("ratio", "<=", 1.5)),
        ("send after 10,000 messages, on the window's thread", "send", "", Goal("value", "<=", 30)),
    )
    return [
        Figure(name, "ms", found[f"{key}_long{part}"], found[f"{key}_short{part}"], goal)
        for name, key, part, goal in wanted
    ]


def _saves(large: Path) -> list[Figure]:
    found = play(SCENES, "saves", large)
    wanted = (
        ("searching", "searching"),
        ("erasing a chat", "erasing"),
        ("erasing up to 1,000 chats", "erasing_many"),
        ("moving all chats to a folder and back", "arranging"),
        ("backing up", "backing_up"),
        ("the folder is moved", "moving"),
    )
    figures = [Figure("load of the machine while saving", "", found["load"])]
    for words, key in wanted:
        for name, part, goal in (
            ("longest save", "", Goal("value", "<=", 20)),
            ("99 of 100 saves", "_p99", None),
        ):
            alone = found[f"alone{part}"]
            figures.append(Figure(f"{name} while {words}", "ms", found[key + part], alone, goal))
    return figures


def _erasing(large: Path, small: Path) -> Figure:
    found, plain = (play(SCENES, "erase", at)["mb"] for at in (large, small))
    return Figure("erase a chat, written", "MB", found, plain, Goal("ratio", "<=", PROPORTIONAL))


def _erasing_many(large: Path) -> Figure:
    found = play(SCENES, "erase_many", large)
    goal = Goal("ratio", "<=", LET_BY)
    return Figure("erase up to 1,000 chats", "s", found["in_pieces"], found["as_one"], goal)


def _median(found: list[dict[str, float]], key: str) -> float:
    return statistics.median(each[key] for each in found)
