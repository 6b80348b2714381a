"""Larger text and little movement as the desktop wants it: told by a portal on a real bus."""

from __future__ import annotations

import dataclasses
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtWidgets import QProgressBar

from orca_desktop.ui.platform.system_wishes import SystemWishes
from orca_desktop.ui.preferences import Preferences
from orca_desktop.ui.theme import appearance as theme
from orca_desktop.ui.theme.appearance import Appearance, MotionChoice, ThemeChoice, may_move
from orca_desktop.ui.widgets.busy import show_busy
from tests.support.notice_daemon import MISSING, Session
from tests.support.portal_daemon import PortalDaemon
from tests.support.waiting import until
from tests.support.widgets import named
from tests.ui.test_settings import choose

SCALE = ("org.gnome.desktop.interface", "text-scaling-factor")
ANIMATIONS = ("org.gnome.desktop.interface", "enable-animations")
REDUCED = ("org.freedesktop.appearance", "reduced-motion")

needs_bus = pytest.mark.skipif(MISSING, reason="no dbus-daemon")


@pytest.fixture
def bus(monkeypatch):
    session = Session()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", session.address)
    yield session
    session.close()


@pytest.fixture
def desktop(bus):
    """Makes a portal with these settings."""
    made: list[PortalDaemon] = []

    def make(settings: dict[Any, Any]) -> PortalDaemon:
        made.append(PortalDaemon(bus.address, settings))
        return made[-1]

    yield make
    for each in made:
        each.close()


@pytest.fixture
async def heard(qapp):
    wishes = SystemWishes()
    said = SimpleNamespace(wishes=wishes, scales=[], motions=[])
    wishes.text_scaled.connect(said.scales.append)
    wishes.motion_reduced.connect(said.motions.append)
    yield said
    await wishes.close()


@pytest.fixture(autouse=True)
def moving(appearance):
    yield
    appearance.choose_motion(MotionChoice.SYSTEM)
    appearance.take_motion(False)
    appearance.take_scale(1.0)


@needs_bus
async def test_what_the_desktop_wants_is_told_and_so_is_each_change(desktop, heard):
    portal = desktop({SCALE: ("d", 1.25), ANIMATIONS: ("b", True), REDUCED: ("u", 0)})
    heard.wishes.begin()
    await until(lambda: heard.scales)
    assert (heard.scales, heard.motions) == ([1.25], []), "nothing is told that is as usual"
    portal.change(SCALE, ("d", 1.5))
    portal.change(ANIMATIONS, ("b", False))
    await until(lambda: heard.motions)
    portal.change(("org.gnome.desktop.interface", "clock-format"), ("s", "24h"))
    portal.change(REDUCED, ("u", 1))
    portal.change(ANIMATIONS, ("b", True))
    portal.change(REDUCED, ("u", 0))
    await until(lambda: len(heard.motions) == 2)
    assert (heard.scales, heard.motions) == ([1.25, 1.5], [True, False])


@needs_bus
@pytest.mark.parametrize(
    "odd", [("s", "large"), ("d", -1.0), ("b", True), ("d", 99.0), ("d", 0.0)], ids=str
)
async def test_what_makes_no_sense_is_bounded_or_passed_over(desktop, heard, odd):
    portal = desktop({SCALE: odd, REDUCED: ("u", 1)})
    heard.wishes.begin()
    await until(lambda: heard.motions)
    assert heard.scales in ([], [theme.LARGEST_SCALE])
    assert len(portal.asked) == 3


@needs_bus
async def test_without_a_portal_nothing_is_told_and_nothing_breaks(bus, heard):
    heard.wishes.begin()
    (asking,) = [each for each in _tasks() if "wishes" in each.get_name()]
    await until(asking.done)
    assert (heard.scales, heard.motions) == ([], [])


async def test_without_a_bus_nothing_is_told_either(monkeypatch, heard):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    heard.wishes.begin()
    (asking,) = [each for each in _tasks() if "wishes" in each.get_name()]
    await until(asking.done)
    assert (heard.scales, heard.motions) == ([], [])


def _tasks():
    from orca_desktop.session.tasks import running

    return running()


def test_text_grows_with_the_system_beside_what_the_person_chose(qapp, qtbot, appearance):
    normal = qapp.font().pixelSize()
    with qtbot.waitSignal(appearance.zoomed) as grown:
        appearance.take_scale(1.5)
    assert grown.args == [1.5]
    appearance.set_zoom(1.25)
    assert (appearance.zoom, appearance.chosen_zoom) == (1.88, 1.25)
    assert qapp.font().pixelSize() == round(normal * 1.88)
    appearance.set_zoom(2.5)
    assert appearance.zoom == theme.LARGEST_SCALE
    appearance.follow_scale(wanted=False)
    assert appearance.zoom == 2.5
    appearance.follow_scale(wanted=True)
    appearance.set_zoom(1.0)
    assert appearance.zoom == 1.5


def test_what_the_screen_has_told_already_is_not_added_again(qapp, monkeypatch):
    """As on X11, where large text comes as more pixels an inch."""
    monkeypatch.setattr(theme, "has_large_letters", lambda _: True)
    look = Appearance(qapp, ThemeChoice.LIGHT)
    look.take_scale(1.25)
    assert look.zoom == 1.0
    look.take_scale(1.5)
    assert look.zoom == 1.2
    look.take_scale(1.25)
    look.deleteLater()


def test_little_moves_where_the_system_or_the_person_wants_it(qtbot, appearance):
    bar = QProgressBar()
    qtbot.addWidget(bar)
    show_busy(bar)
    assert (bar.minimum(), bar.maximum()) == (0, 0)
    appearance.take_motion(True)
    assert not may_move()
    show_busy(bar)
    assert (bar.maximum(), bar.value()) == (1, 0)
    appearance.choose_motion(MotionChoice.ALL)
    assert may_move()
    appearance.take_motion(False)
    appearance.choose_motion(MotionChoice.LITTLE)
    assert not may_move()


async def test_the_settings_override_it_and_are_taken_back(program, window):
    window.appearance.take_scale(1.5)
    window.appearance.take_motion(True)
    dialog = program.presenters.settings.open("appearance")
    from orca_desktop.ui.widgets.wrapping_box import WrappingBox

    box = named(dialog, "Larger still where the system wants larger text", WrappingBox)
    assert box.isChecked()
    box.click()
    assert window.appearance.zoom == 1.0
    assert window.preferences.follows_text_size is False
    dialog.undo.click()
    assert (window.appearance.zoom, box.isChecked()) == (1.5, True)
    choose(dialog, "Movement", "all")
    assert may_move()
    dialog.undo.click()
    assert not may_move()
    assert (window.preferences.zoom, window.preferences.text_scale) == (1.0, 1.5)
    again = Preferences.from_json(window.preferences.to_json())
    assert again.text_scale == 1.5
    odd = dataclasses.replace(again, text_scale=-3.0)
    assert Preferences.from_json(odd.to_json()).text_scale == 1.0
    dialog.reject()
