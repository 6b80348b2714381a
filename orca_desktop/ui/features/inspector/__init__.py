"""The request inspector: what will be sent, and what was."""

from __future__ import annotations

from orca_desktop.ui.features.inspector.dialog import Inspector

__all__ = ["Inspector"]
