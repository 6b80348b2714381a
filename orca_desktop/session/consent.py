"""How the person's consent is come by."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from orca_desktop.domain.estimate import ConsentWanted, Estimate

Consent = Callable[[Estimate], Awaitable[ConsentWanted | None]]
"""Why to ask the person before so much is asked for, if there is a reason."""
