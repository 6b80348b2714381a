"""Between answers that took long and the notices of the desktop."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QObject

from orca_desktop.domain import history
from orca_desktop.domain.changes import AnswersEnded, ConversationShown, ReplyAdvanced
from orca_desktop.domain.reply import Status
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, Text, counted
from orca_desktop.render.sanitize import named
from orca_desktop.ui.platform.desktop_notices import DesktopNotices
from orca_desktop.ui.wording.translation import translate

if TYPE_CHECKING:
    from orca_desktop.domain.reply import Reply
    from orca_desktop.session.session import Session
    from orca_desktop.ui.feature_context import FeatureContext
    from orca_desktop.ui.preferences import Preferences

TOLD_AFTER_S: Final = 20.0
"""How long an answer takes for which somebody looks at something else meanwhile."""

_CONTEXT: Final = "notifications"
_THERE: Final = Counted(
    "The answer is there.", QT_TRANSLATE_NOOP("notifications", "{n} answers are there.", None, 1)
)
_FAILED: Final = QT_TRANSLATE_NOOP("notifications", "The answer could not be finished.")
_WAITS: Final = QT_TRANSLATE_NOOP("notifications", "The answer waits for a result from you.")


class LookedAt(Protocol):
    """The window, which knows whether the person looks at it."""

    @property
    def is_in_front(self) -> bool:
        """Whether the person works with it, or with a dialog of it."""

    @property
    def preferences(self) -> Preferences:
        """What the person chose about it."""


class NotificationsPresenter(QObject):
    """Tells the desktop when what took long is over and nobody looks; a click opens the chat."""

    def __init__(
        self,
        context: FeatureContext,
        session: Session,
        window: LookedAt,
        come_forward: Callable[[str], None],
    ) -> None:
        """``come_forward`` brings the window to the front, with what the desktop gave for that."""
        super().__init__(context.window)
        self._context = context
        self._session = session
        self._window = window
        self._come_forward = come_forward
        self._ended: dict[str, list[Reply]] = {}
        """Answers that have ended in conversations in which others are still written."""
        self._told: set[str] = set()
        self._notices = DesktopNotices(self)
        self._notices.opened.connect(self._open)
        context.bus.on(ReplyAdvanced, self._follow)
        context.bus.on(AnswersEnded, self._tell)
        context.bus.on(ConversationShown, lambda _: self.look())

    async def close(self) -> None:
        """The program ends."""
        await self._notices.close()

    def look(self) -> None:
        """The person may look at the open chat now: what was told of it is known."""
        shown = self._session.shown.id
        if shown in self._told and self._window.is_in_front:
            self._told.discard(shown)
            self._context.run(self._notices.take_back(shown))

    def _follow(self, change: ReplyAdvanced) -> None:
        if not change.reply.is_running:
            self._ended.setdefault(change.conversation_id, []).append(change.reply)

    def _tell(self, change: AnswersEnded) -> None:
        replies = {each.id: each for each in self._ended.pop(change.conversation_id, ())}
        took = max((each.timing.total or 0.0 for each in replies.values()), default=0.0)
        words = _words([*replies.values()])
        is_wanted = self._window.preferences.tells_of_answers and not self._window.is_in_front
        if words is None or took < TOLD_AFTER_S or not is_wanted:
            return
        self._told.add(change.conversation_id)
        self._context.run(
            self._notices.tell(
                change.conversation_id,
                self._title(change.conversation_id),
                translate(words),
                self.tr("Open the chat"),
            )
        )

    def _title(self, conversation_id: str) -> str:
        """What a chat is called; nothing of a temporary one is told."""
        summary = self._session.library.get(conversation_id)
        title = named(summary.title) if summary is not None else ""
        return title or self.tr("Orca Desktop")

    def _open(self, conversation_id: str, token: str) -> None:
        self._told.discard(conversation_id)
        self._come_forward(token)
        if conversation_id != self._session.shown.id:
            self._context.run(self._session.open(conversation_id))


def _words(replies: list[Reply]) -> Text | None:
    """What is told of answers that have ended; nothing of those that the person stopped."""
    there = [each for each in replies if each.status is Status.FINISHED]
    if any(history.waits(each) for each in there):
        return Text(_CONTEXT, _WAITS)
    if there:
        return counted(_CONTEXT, _THERE, len(there))
    if any(each.status is Status.FAILED for each in replies):
        return Text(_CONTEXT, _FAILED)
    return None
