"""What the person does before there is somebody to hear it happens later, once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Signal

from orca_desktop.domain.conversation import Draft
from orca_desktop.ui.features.chat.composer import Composer
from orca_desktop.ui.shell.early_events import EarlyEvents
from tests.ui.conftest import heard


class Wishes(QObject):
    wanted = Signal(str)
    other = Signal(int, str)


@pytest.fixture
def composer(qtbot, appearance):
    made = Composer()
    qtbot.addWidget(made)
    return made


def test_where_nothing_was_done_nothing_happens(qtbot, composer):
    wishes, early = Wishes(), EarlyEvents(composer)
    early.hold(wishes.wanted)
    early.hold_drafts(composer)
    with qtbot.assertNotEmitted(composer.submitted), qtbot.assertNotEmitted(wishes.wanted):
        early.release()


def test_of_what_is_wanted_the_last_counts(composer):
    wishes, early = Wishes(), EarlyEvents(composer)
    early.hold(wishes.wanted)
    early.hold(wishes.other)
    wishes.other.emit(1, "a")
    wishes.wanted.emit("first")
    wishes.wanted.emit("last")
    wanted, other = heard(wishes.wanted), heard(wishes.other)
    early.release()
    assert (wanted, other) == ([("last",)], [])
    early.release()
    wishes.other.emit(2, "b")
    early.release()
    assert (wanted, other) == ([("last",)], [(2, "b")]), "what is heard is not kept any more"


def test_of_what_is_sent_the_first_counts_and_the_others_are_given_back(composer):
    early = EarlyEvents(composer)
    early.hold_drafts(composer)
    composer.submitted.emit(Draft("first"))
    composer.submitted.emit(Draft("second"))
    assert composer.draft == Draft("second")
    sent = heard(composer.submitted)
    early.release()
    assert sent == [(Draft("first"),)]
    early.release()
    assert sent == [(Draft("first"),)]
