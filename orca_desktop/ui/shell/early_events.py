"""What the person does while the program behind the window is still starting."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QMetaObject, QObject, SignalInstance

from orca_desktop.domain.conversation import Draft
from orca_desktop.ui.features.chat.composer import Composer


class EarlyEvents(QObject):
    """Keeps events until there is somebody to hear them, and lets them happen again then.

    Of what is wanted the last counts; of what is sent the first, and the others are given back.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._connections: list[QMetaObject.Connection] = []
        self._wish: Callable[[], None] | None = None
        self._draft: Draft | None = None
        self._composer: Composer | None = None

    def hold(self, signal: SignalInstance) -> None:
        """Keep the last event of a signal."""
        self._connections.append(signal.connect(partial(self._keep, signal)))

    def hold_drafts(self, composer: Composer) -> None:
        """Keep what is sent."""
        self._composer = composer
        self._connections.append(composer.submitted.connect(self._keep_draft))

    def release(self) -> None:
        """Let what was kept happen now, once."""
        for connection in self._connections:
            QObject.disconnect(connection)
        self._connections.clear()
        wish, self._wish = self._wish, None
        if wish is not None:
            wish()
        draft, self._draft = self._draft, None
        if draft is not None and self._composer is not None:
            self._composer.submitted.emit(draft)

    def _keep(self, signal: SignalInstance, *values: object) -> None:
        self._wish = partial(signal.emit, *values)

    def _keep_draft(self, draft: Draft) -> None:
        if self._draft is None:
            self._draft = draft
        elif self._composer is not None:
            self._composer.give_back(draft)
