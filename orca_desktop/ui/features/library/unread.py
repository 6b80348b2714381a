"""Answers that nobody has seen yet: what marks their chats, and what takes the mark away."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from orca_desktop.domain.changes import (
    ConversationShown,
    LibraryLoaded,
    SummaryChanged,
    SummaryRemoved,
)
from orca_desktop.domain.summaries import SummaryFlag

if TYPE_CHECKING:
    from orca_desktop.session.session import Session
    from orca_desktop.ui.feature_context import FeatureContext
    from orca_desktop.ui.transcript import Transcript


class UnreadPresenter(QObject):
    """Notices whether an answer is seen when it ends, and when it is looked at later.

    ``in_sight`` tells whether an answer of the open conversation is seen now, by the ids of its
    turn and its own; ``show_count`` is told in how many chats there is something new.
    """

    def __init__(
        self,
        context: FeatureContext,
        session: Session,
        in_sight: Callable[[str, str], bool],
        show_count: Callable[[int], None],
    ) -> None:
        super().__init__(context.window)
        self._show_count = show_count
        self._session = session
        self._in_sight = in_sight
        self._unseen: dict[str, str] = {}
        """Answers of the open conversation that were not seen when they ended, with their turns."""
        self._open_id = ""
        self._marked: set[str] = set()
        session.workspace.sees = self._sees
        context.bus.on(ConversationShown, self._follow)
        context.bus.on(LibraryLoaded, self._take_all)
        context.bus.on(SummaryChanged, self._take)
        context.bus.on(SummaryRemoved, lambda change: self._mark(change.conversation_id, False))

    def close(self) -> None:
        """The program ends: nothing is looked at any more."""
        self._session.workspace.sees = lambda _turn_id, _reply_id: False
        self._unseen.clear()

    def serve_transcript(self, transcript: Transcript) -> None:
        """Look again whenever something else of it is seen."""
        transcript.verticalScrollBar().valueChanged.connect(lambda _: self.look())

    def look(self) -> None:
        """Something else may be seen: what is looked at is not new any more."""
        if not self._unseen:
            return
        for reply_id, turn_id in [*self._unseen.items()]:
            if self._in_sight(turn_id, reply_id):
                del self._unseen[reply_id]
        if not self._unseen:
            self._session.library.mark_seen(self._open_id)

    def _sees(self, turn_id: str, reply_id: str) -> bool:
        is_seen = self._in_sight(turn_id, reply_id)
        if not is_seen:
            self._unseen[reply_id] = turn_id
            # Its last lines may be about to be drawn.
            QTimer.singleShot(0, self, self.look)
        return is_seen

    def _follow(self, change: ConversationShown) -> None:
        if change.conversation.id != self._open_id:
            self._open_id = change.conversation.id
            self._unseen.clear()

    def _take_all(self, change: LibraryLoaded) -> None:
        unread = change.summaries.flagged(SummaryFlag.UNREAD)
        self._marked = set(change.summaries.ids(unread))
        self._show_count(len(self._marked))

    def _take(self, change: SummaryChanged) -> None:
        self._mark(change.summary.id, change.summary.unread)

    def _mark(self, conversation_id: str, is_marked: bool) -> None:
        if is_marked is (conversation_id in self._marked):
            return
        self._marked ^= {conversation_id}
        self._show_count(len(self._marked))
