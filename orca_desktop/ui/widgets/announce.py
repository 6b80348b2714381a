"""Words that a screen reader speaks at once, without the focus moving."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QWidget


class SpokenNotice(QWidget):
    """A notice for the ears alone, one point large; to a screen reader it is a notification."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setFixedSize(1, 1)

    def speak(self, words: str) -> None:
        """Come up with these words; readers speak what comes up as a notification."""
        self.hide()
        self.setAccessibleName(words)
        self.show()


def announce(widget: QWidget, words: str) -> None:
    """Have a sentence spoken on behalf of a widget; silent when no screen reader runs."""
    from PySide6.QtGui import (  # noqa: PLC0415 - large, and not needed for the first picture
        QAccessible,
        QAccessibleAnnouncementEvent,
    )

    if not QAccessible.isActive():
        return
    if sys.platform.startswith("linux"):
        # Announcements are known to readers since 2023 only, and notifications to all of them.
        _notice_of(widget).speak(words)
    else:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def _notice_of(widget: QWidget) -> SpokenNotice:
    """The one notice of the program's window: in a dialog, all of its words would be read first."""
    window = widget.window()
    while (parent := window.parentWidget()) is not None:
        window = parent.window()
    found = window.findChild(SpokenNotice)
    return found if found is not None else SpokenNotice(window)
