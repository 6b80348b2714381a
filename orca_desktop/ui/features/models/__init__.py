"""Choosing among the models of the gateway."""

from __future__ import annotations

from orca_desktop.ui.features.models.button import ModelButton

__all__ = ["ModelButton"]
