"""The first picture shows the places of the parts, and loads nothing that it could do without."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from orca_desktop.ui.shell import skeleton
from orca_desktop.ui.theme.appearance import load

_WITNESS = """
import sys
from PySide6 import QtCore
from PySide6.QtWidgets import QApplication
from orca_desktop.ui import first_paint, language
from orca_desktop.ui.shell.main_window import MainWindow
from orca_desktop.ui.preferences import Preferences
from orca_desktop.ui.theme.appearance import Appearance
application = QApplication(["x"])
language.install(application, "en")
preferences = Preferences()
look = Appearance(application, preferences.theme, preferences.zoom, waits=True)
first_paint.show(application, MainWindow(look, preferences, empty=True))
print("Qt" in vars(QtCore))
QtCore.Qt
print("Qt" in vars(QtCore))
"""


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_parts_are_where_they_will_be(qtbot, name):
    theme = load(name)

    class Window(QWidget):
        def paintEvent(self, event):
            skeleton.paint(self, theme, 200, 300)

    window = Window()
    qtbot.addWidget(window)
    window.resize(1200, 800)
    picture = window.grab().toImage()

    def at(x: int, y: int) -> str:
        return picture.pixelColor(x, y).name().upper()

    assert at(100, 400) == theme.side.upper()
    assert at(1100, 400) == theme.side.upper()
    assert at(550, 400) == theme.page.upper()
    assert at(200, 400) == at(899, 400) == at(550, 52) == theme.line.upper()
    assert at(550, 750) == theme.raised.upper()
    assert at(550, 696) == theme.accent.upper()


def test_the_first_picture_needs_none_of_the_names_of_qt():
    done = subprocess.run(
        [sys.executable, "-c", _WITNESS],
        env={
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": str(Path(__file__).parents[2]),
        },
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout.split() == ["False", "True"], done.stderr
