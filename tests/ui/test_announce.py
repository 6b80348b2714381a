"""What is spoken without the focus moving: a notification, which every reader knows."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QDialog, QPushButton

from orca_desktop.ui.widgets.announce import SpokenNotice, announce


@pytest.fixture
def ears():
    """A screen reader is running."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.mark.usefixtures("ears")
def test_V32_a_sentence_comes_up_as_a_notification_of_the_window(window):
    dialog = QDialog(window)
    button = QPushButton(dialog)
    for words in ("One.", "Two."):
        announce(button, words)
        (notice,) = window.findChildren(SpokenNotice)
        interface = QAccessible.queryAccessibleInterface(notice)
        assert interface.role() == QAccessible.Role.Notification
        assert interface.text(QAccessible.Text.Name) == words
        assert notice.isVisible()
        assert notice.size().width() == 1
    assert dialog.findChild(SpokenNotice) is None, "else the dialog would be read before it"


def test_without_a_reader_nothing_is_made(window):
    QAccessible.setActive(False)
    announce(window.composer, "One.")
    assert window.findChild(SpokenNotice) is None
