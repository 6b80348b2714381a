"""The request behind an answer, as it goes over the wire."""

from __future__ import annotations
