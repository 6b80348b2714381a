"""The answer-style pane: one control for each parameter of the request."""

from __future__ import annotations

from orca_desktop.ui.features.parameters.pane import ParameterPane

__all__ = ["ParameterPane"]
