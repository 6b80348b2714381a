"""Words that a screen reader speaks at once, without the focus moving."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, words: str) -> None:
    """Have a sentence spoken on behalf of a widget; silent when no screen reader runs."""
    from PySide6.QtGui import (  # noqa: PLC0415 - large, and not needed for the first picture
        QAccessible,
        QAccessibleAnnouncementEvent,
    )

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
