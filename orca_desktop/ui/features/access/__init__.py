"""The key for the gateway, wherever it can be given."""

from __future__ import annotations
