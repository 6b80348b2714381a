"""Says near the field to write in that there is no network, and when it is back.

Nothing is sent by that: a request that found no way is tried again by the person.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from orca_desktop.domain.changes import ConversationShown, ReplyAdvanced, SettingsChanged
from orca_desktop.domain.errors import ErrorKind
from orca_desktop.domain.model_names import is_practice
from orca_desktop.ui.platform.network_state import NetworkState
from orca_desktop.viewmodels.reachability import Reachability

if TYPE_CHECKING:
    from collections.abc import Callable

    from orca_desktop.session.session import Session
    from orca_desktop.ui.feature_context import FeatureContext

_BEGINS_AFTER_MS: Final = 1_000
"""Nobody waits for it at the start."""
_BACK_MS: Final = 10_000
"""How long it is told that the network is back."""


class OfflinePresenter(QObject):
    """Hears of the system and of answers; ``show_line`` shows a sentence, or none."""

    def __init__(
        self, context: FeatureContext, session: Session, show_line: Callable[[str], None]
    ) -> None:
        super().__init__(context.window)
        self._session = session
        self._show_line = show_line
        self._known = Reachability()
        self._is_told = False
        self._may_ask = False
        self._back = QTimer(self)
        self._back.setSingleShot(True)
        self._back.setInterval(_BACK_MS)
        self._back.timeout.connect(self._show)
        self.state = NetworkState(self)
        self.state.changed.connect(lambda system: self._learn(self._known.told(system)))
        context.bus.on(ReplyAdvanced, self._follow)
        context.bus.on(ConversationShown, lambda _: self._show())
        context.bus.on(SettingsChanged, lambda _: self._show())

    def begin(self) -> None:
        """Ask the system, in a moment, or once a chat needs the network."""
        QTimer.singleShot(_BEGINS_AFTER_MS, self, self._let_ask)

    async def close(self) -> None:
        """Hear nothing more of the system."""
        await self.state.close()

    def _let_ask(self) -> None:
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            return  # the program has ended meanwhile
        self._may_ask = True
        self._show()

    @property
    def _is_needed(self) -> bool:
        """Whether a question in this chat would leave the computer."""
        is_played = is_practice(self._session.shown.settings.model)
        return not is_played and self._session.network.is_needed

    def _follow(self, change: ReplyAdvanced) -> None:
        """Learn from an answer; cheap, for it comes with every token."""
        reply = change.reply
        if is_practice(reply.settings.model):
            return
        if reply.failure is not None and reply.failure.kind is ErrorKind.OFFLINE:
            self._learn(self._known.after_failure())
        elif reply.parts and (self._known.failed or not self._known.answered):
            self._learn(self._known.after_answer())

    def _learn(self, known: Reachability) -> None:
        if known != self._known:
            self._known = known
            self._show()

    def _show(self) -> None:
        if self._may_ask and self._is_needed:
            self._may_ask = False  # it tells by itself what changes
            self.state.begin()
        if self._known.is_offline and self._is_needed:
            self._is_told = True
            self._back.stop()
            self._show_line(
                self.tr("No network. You can write on; a question goes when you send it again.")
            )
        elif self._is_told and not self._known.is_offline:
            self._is_told = False
            self._back.start()
            self._show_line(self.tr("The network is back. Nothing was sent by itself."))
        elif not self._back.isActive():
            self._show_line("")
