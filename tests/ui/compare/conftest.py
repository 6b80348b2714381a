"""What the tests of comparisons share: a desk that is open."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from orca_desktop.ui.main_window import MainWindow
from orca_desktop.ui.preferences import Preferences
from tests.ui.compare.desk import Desk


@pytest.fixture
async def desk(qtbot, appearance, tmp_path: Path) -> AsyncIterator[Desk]:
    """A desk whose gateway answers at once."""
    window = MainWindow(appearance, Preferences())
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    desk = Desk(window, tmp_path / "profile", pace=0)
    await desk.open()
    await desk.until(window.isActiveWindow)
    yield desk
    await desk.close()


@pytest.fixture(autouse=True)
def _swept(qapp: QApplication) -> Iterator[None]:
    yield
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
