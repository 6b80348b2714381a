"""The first picture shows the places of the parts, and loads nothing that it could do without."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtWidgets import QWidget

from orca_desktop.app import import_hook
from orca_desktop.ui.shell import skeleton
from orca_desktop.ui.theme.appearance import load

_WITNESS = """
import json, os, sys
from PySide6 import QtCore
from orca_desktop.app import first_picture, start

show = first_picture.show

def look(application, window):
    show(application, window)
    found = {"modules": sorted(sys.modules), "names of Qt": "Qt" in vars(QtCore)}
    found["seen when asked for"] = bool(QtCore.Qt) and "Qt" in vars(QtCore)
    print(json.dumps(found), flush=True)
    os._exit(0)

first_picture.show = look
start.main(["--practice", "--profile", sys.argv[1]])
"""
"""Starts the program as a person does, and tells what it has loaded at its first picture."""

_AFTERWARDS = (
    *("asyncio", "httpx", "markdown", "qasync", "sqlite3", "ssl", "yaml"),
    *("PySide6.QtDBus", "PySide6.QtNetwork", "PySide6.QtSvg"),
    *("orca_desktop.app.composition", "orca_desktop.app.runtime", "orca_desktop.keychain"),
    *("orca_desktop.formats", "orca_desktop.gateway", "orca_desktop.render"),
    *("orca_desktop.session", "orca_desktop.store", "orca_desktop.viewmodels"),
    *("orca_desktop.ui.features", "orca_desktop.ui.transcript", "orca_desktop.ui.widgets"),
)
"""What has time until there is something to look at, with all that is inside."""

_SELDOM = (
    *("keyring", "latex2mathml", "markdown", "pygments", "yaml", "ziamath"),
    *("orca_desktop.formats.comparison_report", "orca_desktop.formats.markdown_reader"),
    *("orca_desktop.formats.markdown_writer", "orca_desktop.render.markdown"),
    *("orca_desktop.store.salvage", "orca_desktop.app.self_test"),
)
"""What a window that is only looked at never needs, and what would take memory all the same."""

_WITH_A_REQUEST = (
    *("anyio", "certifi", "h11", "http.client", "httpcore", "httpx", "idna", "truststore"),
    *("_ssl", "ssl", "urllib.request", "PySide6.QtNetwork"),
    *("orca_desktop.gateway.connections", "orca_desktop.gateway.practice.transport"),
    *("orca_desktop.gateway.sender", "orca_desktop.gateway.mcp", "orca_desktop.gateway.sign_in"),
    *("_hashlib", "html.entities", "uuid", "xml"),
)
"""What waits for the first request, or for the first content that is kept or shown."""

_OWN_MODULES = 29
"""How many modules of the program the first picture may take, packages counted."""


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
    assert at(200, 400) == at(899, 400) == at(550, 43) == theme.line.upper()
    assert at(550, 750) == theme.raised.upper()
    assert at(550, 696) == theme.accent.upper()


def test_the_first_picture_loads_nothing_that_it_could_do_without(tmp_path):
    done = subprocess.run(
        [sys.executable, "-c", _WITNESS, str(tmp_path)],
        env={
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": str(Path(__file__).parents[2]),
        },
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    loaded = found["modules"]
    assert _inside(loaded, _AFTERWARDS) == []
    assert len([each for each in loaded if each.startswith("orca_desktop")]) <= _OWN_MODULES
    # Making the names of Qt costs more than drawing the picture does.
    assert (found["names of Qt"], found["seen when asked for"]) == (False, True)


@pytest.mark.slow
def test_what_stands_behind_the_window_loads_nothing_that_is_seldom_needed():
    # Where developers have click, httpx loads it with much else; nobody who uses the program has.
    look = (
        "import sys; sys.modules['click'] = None; "
        "import orca_desktop.app.composition; print(*sorted(sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", look],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert _inside(done.stdout.split(), _SELDOM) == []


_READY = """
import json, os, sys
sys.modules["click"] = None
from orca_desktop.app import first_picture, start

def look(moment):
    if moment == "list-ready":
        print(json.dumps(sorted(sys.modules)), flush=True)
        os._exit(0)

first_picture.trace = look
start.main(["--practice", "--profile", sys.argv[1]])
"""
"""Starts the program as a person does, and tells what it has loaded when its list is there."""


@pytest.mark.slow
def test_a_window_of_which_nothing_is_asked_loads_nothing_for_requests(tmp_path):
    done = subprocess.run(
        [sys.executable, "-c", _READY, str(tmp_path)],
        env={
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": str(Path(__file__).parents[2]),
        },
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    loaded = json.loads(done.stdout)
    assert _inside(loaded, (*_WITH_A_REQUEST, *_SELDOM)) == []


_SOURCES = """
import linecache, sys
from orca_desktop.app import import_hook
from PySide6 import QtCore
if sys.argv[1] == "read none":
    import_hook.read_no_sources()
import orca_desktop.app.composition
print(any(name.endswith("reply_stream.py") for name in linecache.cache))
"""
"""Tells whether the source of a module that was imported is kept in memory."""


@pytest.mark.slow
@pytest.mark.parametrize(("asked", "is_kept"), [("read none", "False"), ("as usual", "True")])
def test_the_sources_of_modules_are_not_kept_in_memory(asked, is_kept):
    done = subprocess.run(
        [sys.executable, "-c", _SOURCES, asked],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout.strip() == is_kept


def test_a_pyside_that_does_not_look_at_sources_is_left_as_it_is(monkeypatch):
    monkeypatch.setitem(sys.modules, "shibokensupport.feature", other := ModuleType("other"))
    import_hook.read_no_sources()
    assert not hasattr(other, "_mod_uses_pyside")


def _inside(modules: list[str], packages: tuple[str, ...]) -> list[str]:
    return [
        each
        for each in modules
        if any(each == package or each.startswith(f"{package}.") for package in packages)
    ]
