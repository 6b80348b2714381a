"""The one way from the core to the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Bus(QObject):
    """Carries each ``domain.changes`` value of the session to whoever shows it."""

    changed = Signal(object)
