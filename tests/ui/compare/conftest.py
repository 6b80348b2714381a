"""What the tests of comparisons share: a desk that is open."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from orca_desktop.ui.preferences import Preferences
from orca_desktop.ui.shell.main_window import MainWindow
from tests.support.gateway import ScriptedGateway
from tests.ui.compare.desk import Desk
from tests.ui.compare.loopback import LoopbackDesk


@pytest.fixture
def laptop(appearance) -> Iterator[MainWindow]:
    """A window as large as the screen of a small laptop; it outlives what stands behind it."""
    window = MainWindow(appearance, Preferences())
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    yield window
    window.close()
    window.deleteLater()


@pytest.fixture
async def desk(laptop: MainWindow, tmp_path: Path) -> AsyncIterator[Desk]:
    """A desk whose gateway answers at once."""
    desk = Desk(laptop, tmp_path / "profile", pace=0)
    await desk.open()
    await desk.until(laptop.isActiveWindow)
    yield desk
    await desk.close()


@pytest.fixture
async def slow(laptop: MainWindow, tmp_path: Path) -> AsyncIterator[Desk]:
    """A desk whose gateway writes so slowly that one can watch."""
    desk = Desk(laptop, tmp_path / "profile", pace=60)
    await desk.open()
    await desk.until(laptop.isActiveWindow)
    yield desk
    await desk.close()


@pytest.fixture
async def loopback(laptop: MainWindow, tmp_path: Path) -> AsyncIterator[LoopbackDesk]:
    """A desk whose gateway plays scripts; ``desk.gateway.scripts`` are those that come."""
    async with ScriptedGateway("hello") as gateway:
        desk = LoopbackDesk(laptop, tmp_path / "profile", gateway)
        await desk.open()
        await desk.until(laptop.isActiveWindow)
        yield desk
        await desk.close()


@pytest.fixture(autouse=True)
def _swept(qapp: QApplication) -> Iterator[None]:
    yield
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
