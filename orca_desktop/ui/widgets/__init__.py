"""Small widgets that several parts of the window share."""

from __future__ import annotations
