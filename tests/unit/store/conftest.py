"""A store on a real file for each test."""

from __future__ import annotations

import pytest

from orca_desktop.store import Store


@pytest.fixture
async def store(tmp_path):
    opened = await Store.open(tmp_path / "chats.db")
    assert isinstance(opened, Store), opened
    yield opened
    await opened.close()
