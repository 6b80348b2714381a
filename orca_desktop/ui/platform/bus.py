"""The one way from the core to the window."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from orca_desktop.domain.changes import Change

Kind = TypeVar("Kind")


class Bus:
    """Carries each ``domain.changes`` value of the session to those who asked for its kind.

    They hear of it at once, in the order in which they asked; who begins to listen while a change
    is told hears of that one too.
    """

    def __init__(self, window: QObject) -> None:
        """Nobody hears of anything any more once ``window`` is gone."""
        self._handlers: dict[type, list[Callable[[Any], object]]] = {}
        self._held: list[Change] | None = None
        window.destroyed.connect(self._handlers.clear)

    def on(self, kind: type[Kind], handler: Callable[[Kind], object]) -> None:
        """Call ``handler`` with every change of a kind."""
        self._handlers.setdefault(kind, []).append(handler)

    @contextlib.contextmanager
    def holding(self) -> Iterator[None]:
        """Keep what is published until the end, and tell it then, to those who listen by then."""
        held: list[Change] = []
        self._held = held
        try:
            yield
        finally:
            self._held = None
            for change in held:
                self.publish(change)

    def publish(self, change: Change) -> None:
        """Tell whom it concerns; cheap for those that come with every token."""
        if self._held is not None:
            self._held.append(change)
            return
        for handler in self._handlers.get(type(change), ()):
            try:
                handler(change)
            except Exception:  # noqa: BLE001 - as in a slot: it is reported, and the others still hear
                sys.excepthook(*sys.exc_info())
