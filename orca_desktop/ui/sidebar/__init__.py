"""The library of conversations at the left of the window."""

from __future__ import annotations

from orca_desktop.ui.sidebar.sidebar import Sidebar

__all__ = ["Sidebar"]
