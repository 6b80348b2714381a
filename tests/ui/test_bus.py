"""The way from the core to the window: each change to those whom it concerns."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject
from shiboken6 import delete

from orca_desktop.domain.changes import (
    Change,
    PresetsChanged,
    SavingChanged,
    SummaryRemoved,
    Told,
)
from orca_desktop.domain.words import Text
from orca_desktop.ui.platform.bus import Bus

TOLD = Told(Text("x", "Saved."))


@pytest.fixture
def window(qapp):
    return QObject()


def test_a_change_goes_to_those_who_asked_for_its_kind_in_their_order(window):
    heard: list[tuple[str, Change]] = []
    bus = Bus(window)
    bus.on(Told, lambda change: heard.append(("first", change)))
    bus.on(SummaryRemoved, lambda change: heard.append(("other", change)))
    bus.on(Told, lambda change: heard.append(("second", change)))
    bus.publish(TOLD)
    assert heard == [("first", TOLD), ("second", TOLD)]


def test_who_begins_to_listen_while_a_change_is_told_hears_of_it(window):
    heard: list[Change] = []
    bus = Bus(window)
    bus.on(Told, lambda _: bus.on(Told, heard.append))
    bus.publish(TOLD)
    assert heard == [TOLD]


def test_a_handler_that_raises_is_reported_and_the_others_still_hear(window, monkeypatch):
    reported: list[object] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: reported.append(kind))
    heard: list[Change] = []

    def fail(_: Change) -> None:
        raise ValueError

    bus = Bus(window)
    bus.on(Told, fail)
    bus.on(Told, heard.append)
    bus.publish(TOLD)
    assert (reported, heard) == ([ValueError], [TOLD])


def test_nobody_hears_anything_once_the_window_is_gone(window):
    heard: list[Change] = []
    bus = Bus(window)
    bus.on(Told, heard.append)
    delete(window)
    bus.publish(TOLD)
    assert heard == []


def test_another_window_hears_what_lasts_and_the_one_before_hears_no_more(qapp):
    before, after = QObject(), QObject()
    bus = Bus(before)
    old = heard_by(bus, PresetsChanged, SavingChanged, Told)
    bus.publish(PresetsChanged((), None))
    bus.publish(PresetsChanged((), "one"))
    bus.publish(Told(Text("x", "Once.")))
    with bus.holding():
        bus.follow(after)
        new = heard_by(bus, PresetsChanged, SavingChanged, Told)
    assert new == [PresetsChanged((), "one")]
    bus.publish(SavingChanged(None))
    assert new[1:] == [SavingChanged(None)]
    assert len(old) == 3
    # The end of the one before is no end of the other.
    delete(before)
    bus.publish(Told(Text("x", "Still.")))
    assert new[-1] == Told(Text("x", "Still."))


def heard_by(bus, *kinds):
    found: list[Change] = []
    for kind in kinds:
        bus.on(kind, found.append)
    return found
