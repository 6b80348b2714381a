"""The head of the open conversation: its title, its model, and what it cost."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Qt

from orca_desktop.domain.changes import (
    ConversationShown,
    ReplyAdvanced,
    SettingsChanged,
    SummaryChanged,
    TurnAdded,
)
from orca_desktop.ui.platform.titles import as_titles_are

if TYPE_CHECKING:
    from orca_desktop.domain.conversation import Conversation
    from orca_desktop.domain.money import Total
    from orca_desktop.session.session import Session
    from orca_desktop.ui.feature_context import FeatureContext
    from orca_desktop.ui.features.chat.top_bar import TopBar

_OF_KEPT_ONES: Final = ("rename",)
"""Actions that need a conversation in which something was said."""

_OF_LISTED_ONES: Final = ("pin", "delete")
"""Actions that need a conversation that is in the list."""


class HeadPresenter(QObject):
    """Keeps top bar, title of the window and actions in line with the open conversation."""

    def __init__(
        self,
        context: FeatureContext,
        session: Session,
        bar: TopBar,
        rename: Callable[[str, str], Coroutine[Any, Any, None]],
    ) -> None:
        """``rename`` gives a conversation another title."""
        super().__init__(context.window)
        self._retitle = rename
        self._context = context
        self._session = session
        self._bar = bar
        self._unread = 0
        bar.title.settled.connect(self._rename)
        bus = context.bus
        bus.on(ConversationShown, lambda change: self._show(change.conversation))
        bus.on(TurnAdded, lambda change: self._show(change.conversation))
        bus.on(SettingsChanged, lambda change: bar.show_model(change.settings.model))
        bus.on(SummaryChanged, self._follow_summary)
        bus.on(ReplyAdvanced, self._follow_reply)

    def show_names(self, names: Mapping[str, str]) -> None:
        """Call models as the list calls them; ``names`` by what they are asked by."""
        self._bar.show_models(names)

    def show_totals(self, conversation_id: str, conversation: Total, month: Total) -> None:
        """Show what a conversation and the month took, settled amounts included."""
        self._bar.show_totals(conversation_id, conversation, month)

    def show_unread(self, chats: int) -> None:
        """Show in the title of the window in how many chats something is new."""
        self._unread = chats
        self._show_title(self._session.shown.head.title)

    def begin_rename(self) -> None:
        """Let the person write another title."""
        self._bar.title.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._bar.title.selectAll()

    def _show(self, shown: Conversation) -> None:
        is_new = not self._session.is_kept
        is_temporary = self._session.temporary.is_open
        self._bar.show_conversation(shown, is_new=is_new, is_temporary=is_temporary)
        self._show_title(shown.head.title)
        for name in _OF_KEPT_ONES:
            self._context.actions.enable(name, not is_new)
        for name in _OF_LISTED_ONES:
            self._context.actions.enable(name, not is_new and not is_temporary)

    def _follow_summary(self, change: SummaryChanged) -> None:
        shown, summary = self._session.shown, change.summary
        if summary.id == shown.id:
            self._show(shown)
            self._bar.title.show_title(summary.title)
            self._show_title(summary.title)

    def _follow_reply(self, change: ReplyAdvanced) -> None:
        if not change.reply.is_running and change.conversation_id == self._session.shown.id:
            self._bar.show_cost(self._session.shown)

    def _show_title(self, title: str) -> None:
        name = title or self.tr("New chat")
        if self._session.temporary.is_open:
            name = self.tr("Temporary chat")  # desktops note the titles of windows
        words = self.tr("{title} — Orca Desktop")
        if self._unread:
            words = self.tr("({n}) {title} — Orca Desktop")
        words = as_titles_are(words).format(title=name, n=self._unread)
        self._context.window.setWindowTitle(words)

    def _rename(self, title: str) -> None:
        if self._session.is_kept:
            self._context.run(self._retitle(self._session.shown.id, title))
