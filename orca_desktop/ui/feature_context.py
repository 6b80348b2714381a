"""What every feature of the window works with."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from orca_desktop.ui.actions import ActionHandlers
    from orca_desktop.ui.platform.bus import Bus
    from orca_desktop.ui.widgets.notices import Notices


@dataclass(frozen=True, slots=True)
class FeatureContext:
    """The window's own services, for the presenter of a feature.

    ``window`` is the parent of dialogs, ``run`` begins what the person asked for as a task, and
    ``go_home`` puts the keyboard where one writes next.
    """

    window: QWidget
    actions: ActionHandlers
    notices: Notices
    bus: Bus
    run: Callable[[Coroutine[Any, Any, object]], None]
    go_home: Callable[[], None]
