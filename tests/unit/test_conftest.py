"""The surroundings that tests/conftest.py promises to every test."""

from __future__ import annotations

import asyncio
import datetime
import gzip
import os
import subprocess
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from orca_desktop.domain import clock
from orca_desktop.ui.platform.loop import Loop
from tests import conftest
from tests.support.clock import START, on_day
from tests.support.waiting import is_running


def test_no_key_and_no_folder_of_a_person_is_in_reach(
    program_environment: dict[str, str], tmp_path: Path
) -> None:
    assert "ORCAROUTER_API_KEY" not in os.environ | program_environment
    assert Path(os.environ["XDG_DATA_HOME"]).name == "xdg_data_home"
    assert Path(program_environment["XDG_DATA_HOME"]).is_relative_to(tmp_path)


async def test_coroutines_run_on_a_plain_loop() -> None:
    assert not isinstance(asyncio.get_running_loop(), Loop)


async def test_coroutines_beside_widgets_run_on_the_loop_of_the_program(
    qapp: QApplication,
) -> None:
    loop = asyncio.get_running_loop()
    assert isinstance(loop, Loop)
    fired = loop.create_future()
    QTimer.singleShot(0, lambda: fired.set_result(qapp.platformName()))
    assert await asyncio.wait_for(fired, 60) == "offscreen"


@pytest_asyncio.fixture
async def steps(qapp: QApplication) -> AsyncIterator[list[bool]]:
    """Whether the loop was running at each of many steps, of which a test sees the first few."""
    taken: list[bool] = []
    loop = asyncio.get_running_loop()

    def step() -> None:
        taken.append(is_running(loop))
        if len(taken) < 100:
            loop.call_soon(step)

    loop.call_soon(step)
    yield taken
    while len(taken) < 100:
        await asyncio.sleep(0)
    assert all(taken)


async def test_no_step_is_taken_between_a_test_and_the_end_of_its_fixtures(
    steps: list[bool],
) -> None:
    assert len(steps) < 90


@pytest.mark.keyring
def test_the_session_has_an_unlocked_keyring() -> None:
    from keyring.backends import SecretService

    backend = SecretService.Keyring()
    backend.set_password("orca-desktop-test", "person", "word")
    try:
        assert backend.get_password("orca-desktop-test", "person") == "word"
    finally:
        backend.delete_password("orca-desktop-test", "person")


@pytest.mark.e2e
def test_the_session_has_a_screen_with_a_window_manager(
    program_environment: dict[str, str],
) -> None:
    ask = ["xdotool", "get_num_desktops"]  # Only a window manager can answer this.
    done = subprocess.run(ask, env=program_environment, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr


def test_no_test_is_named_by_bytes() -> None:
    name = conftest.pytest_make_parametrize_id(gzip.compress(b"words"), "content")
    assert name == "content"
    assert conftest.pytest_make_parametrize_id("words", "content") is None


def test_each_test_begins_at_an_awkward_moment() -> None:
    now = clock.now()
    assert START <= now < START + datetime.timedelta(hours=1)
    here = START.astimezone()
    assert here.strftime("%A %d %B %H:%M:%S") == "Monday 01 January 00:00:05"
    assert START.year < here.year, "in UTC it is another year"


@pytest.mark.parametrize("age", [0, 1e-5, 0.999, 1, 1.001, 31.5])
def test_a_part_of_a_day_leads_to_no_other_day(age: float) -> None:
    here = START.astimezone().date()
    assert on_day(age).astimezone().date() == here - datetime.timedelta(int(age))
    assert on_day(age) <= on_day(int(age))
