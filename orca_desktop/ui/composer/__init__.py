"""Where the person writes: the text field with Send and Stop."""

from __future__ import annotations

from orca_desktop.ui.composer.composer import Composer

__all__ = ["Composer"]
