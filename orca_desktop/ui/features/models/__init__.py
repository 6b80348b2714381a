"""Choosing among the models of the gateway."""

from __future__ import annotations
