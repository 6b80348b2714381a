"""Orca Desktop: a desktop window for conversations with the models behind OrcaRouter."""

from __future__ import annotations

__version__ = "0.1.0"
