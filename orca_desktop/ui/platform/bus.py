"""The one way from the core to the window."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Final, TypeVar

from orca_desktop.domain.changes import (
    FoldersChanged,
    LivingFolderChanged,
    ModelsChanged,
    PresetsChanged,
    RepairsChanged,
    SavingChanged,
    TotalsChanged,
)

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from orca_desktop.domain.changes import Change

Kind = TypeVar("Kind")

LASTING: Final = (
    FoldersChanged,
    LivingFolderChanged,
    ModelsChanged,
    PresetsChanged,
    RepairsChanged,
    SavingChanged,
    TotalsChanged,
)
"""Of each of these the last one holds until the next."""


class Bus:
    """Carries each ``domain.changes`` value of the session to those who asked for its kind.

    They hear of it at once, in the order in which they asked; who begins to listen while a change
    is told hears of that one too.
    """

    def __init__(self, window: QObject) -> None:
        """Nobody hears of anything any more once ``window`` is gone."""
        self._handlers: dict[type, list[Callable[[Any], object]]] = {}
        self._held: list[Change] | None = None
        self._lasting: dict[type, Change] = {}
        window.destroyed.connect(self._handlers.clear)

    def follow(self, window: QObject) -> None:
        """Serve another window from now on, whose presenters listen within ``holding``.

        They hear again what lasts, such as the presets. Those of the window before hear no more.
        """
        self._handlers = {}
        window.destroyed.connect(self._handlers.clear)
        for change in self._lasting.values():
            self.publish(change)

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
        if isinstance(change, LASTING):
            self._lasting[type(change)] = change
        if self._held is not None:
            self._held.append(change)
            return
        for handler in self._handlers.get(type(change), ()):
            try:
                handler(change)
            except Exception:  # noqa: BLE001 - as in a slot: it is reported, and the others still hear
                sys.excepthook(*sys.exc_info())
