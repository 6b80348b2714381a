"""What answers took and cost: the usage page, the details of one answer, own limits."""

from __future__ import annotations
