"""Presets: choosing, keeping and passing on named settings."""

from __future__ import annotations

from orca_desktop.ui.features.presets.bar import PresetBar

__all__ = ["PresetBar"]
