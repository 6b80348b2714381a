"""A part of the window that is given values to show, for the laws that hold for all of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from orca_desktop.ui.theme.appearance import Appearance


@dataclass(frozen=True)
class Part:
    """How a part is made, what it can be given to show, and how large it is then."""

    make: Callable[[Appearance], Any]
    shows: tuple[Callable[[Any], object], ...]
    size: tuple[int, int] = (700, 600)
