"""A bar of progress whose end is not known yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from orca_desktop.ui.theme.appearance import may_move

if TYPE_CHECKING:
    from PySide6.QtWidgets import QProgressBar


def show_busy(bar: QProgressBar) -> None:
    """Show that something goes on: by a bar that moves, or by an empty one where little may."""
    if may_move():
        bar.setRange(0, 0)
    else:
        bar.setRange(0, 1)
        bar.setValue(0)
