"""What was repaired: told until it is read, and looked up afterwards."""

from __future__ import annotations

import datetime
import json
import stat
from pathlib import Path

import pytest

from orca_desktop.domain import clock
from orca_desktop.store import RecoveryKind
from orca_desktop.store.problems import Recovery
from orca_desktop.store.recoveries import Recoveries

MADE = datetime.datetime(2026, 1, 2, 3, 4, 5, tzinfo=datetime.UTC)
RESTORED = Recovery(RecoveryKind.RESTORED, Path("/chats/damaged.db"), MADE)
CARRIED = Recovery(RecoveryKind.CARRIED_OVER, None, None, 8, 10)


@pytest.fixture
def recoveries(tmp_path: Path) -> Recoveries:
    """None was made yet."""
    return Recoveries(tmp_path / "chats.recoveries.json")


def test_nothing_was_repaired_yet(recoveries: Recoveries) -> None:
    assert recoveries.pending is None
    assert recoveries.all() == ()


def pending(recoveries: Recoveries) -> Recovery | None:
    """Asked anew each time."""
    return recoveries.pending


def test_a_plan_is_pending_until_it_is_settled(recoveries: Recoveries, tmp_path: Path) -> None:
    recoveries.plan(CARRIED)
    recoveries.plan(RESTORED)
    assert pending(recoveries) == RESTORED, "a later plan stands in the place of an earlier one"
    assert recoveries.all() == ()
    before = clock.now()
    told = recoveries.settle(RESTORED)
    assert told.at is not None and before <= told.at <= clock.now()
    assert pending(recoveries) is None
    assert recoveries.all() == (told,)
    assert not told.is_read
    (file,) = tmp_path.iterdir()
    assert stat.S_IMODE(file.stat().st_mode) & 0o077 == 0, "nobody else may read it"


def test_what_was_read_is_told_no_more_and_can_be_looked_up(recoveries: Recoveries) -> None:
    first = recoveries.settle(CARRIED)
    recoveries.plan(RESTORED)
    recoveries.mark_read()
    assert pending(recoveries) == RESTORED, "what is not done yet is still to be told"
    (found,) = recoveries.all()
    assert found.is_read
    assert (found.kind, found.saved, found.total, found.at) == (first.kind, 8, 10, first.at)
    second = recoveries.settle(RESTORED)
    assert [each.is_read for each in recoveries.all()] == [False, True]
    assert recoveries.all()[0] == second, "the latest first"


def test_only_the_latest_are_kept(recoveries: Recoveries) -> None:
    for number in range(52):
        recoveries.settle(Recovery(RecoveryKind.CARRIED_OVER, None, None, number, 99))
    assert [each.saved for each in recoveries.all()] == list(range(51, 1, -1))


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "5", "[" * 100_000, '{"done": 5, "pending": 5}', '{"done": [5, {}, null]}'],
)
def test_a_file_that_is_not_right_tells_nothing(recoveries, tmp_path, text) -> None:
    (tmp_path / "chats.recoveries.json").write_text(text)
    assert recoveries.pending is None
    assert recoveries.all() == ()
    recoveries.plan(RESTORED)
    assert recoveries.pending == RESTORED


@pytest.mark.parametrize(
    "change", [{"kind": "of tomorrow"}, {"saved_at": "yesterday"}, {"saved": "x"}, {"kept": 5}]
)
def test_one_that_is_not_right_is_passed_over(recoveries, tmp_path, change) -> None:
    recoveries.settle(CARRIED)
    recoveries.settle(RESTORED)
    file = tmp_path / "chats.recoveries.json"
    raw = json.loads(file.read_text())
    raw["done"][0] |= change
    file.write_text(json.dumps(raw))
    assert [each.kind for each in recoveries.all()] == [RecoveryKind.CARRIED_OVER]


def test_where_nothing_can_be_written_the_repair_goes_on(tmp_path: Path) -> None:
    recoveries = Recoveries(tmp_path / "nowhere" / "chats.recoveries.json")
    recoveries.plan(RESTORED)
    assert recoveries.settle(RESTORED).kind is RecoveryKind.RESTORED
    assert recoveries.all() == ()
