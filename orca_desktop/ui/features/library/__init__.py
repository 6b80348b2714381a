"""The library of conversations at the left of the window."""

from __future__ import annotations

from orca_desktop.ui.features.library.sidebar import Sidebar

__all__ = ["Sidebar"]
