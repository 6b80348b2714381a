"""The settings of the program itself."""

from __future__ import annotations
