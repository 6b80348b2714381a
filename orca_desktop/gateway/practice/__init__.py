"""The practice gateway: the Messages API played inside the program, with no key and no network."""

from __future__ import annotations

from orca_desktop.gateway.practice.transport import PracticeTransport

__all__ = ["PracticeTransport"]
