"""The first start: connect or look around, and three questions to begin with."""

from __future__ import annotations
