"""Between the small window for a quick question and the session."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from orca_desktop.domain.changes import ReplyAdvanced
from orca_desktop.domain.estimate import NeedsConsent
from orca_desktop.domain.words import Text
from orca_desktop.ui.platform.front import come_forward
from orca_desktop.ui.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from orca_desktop.session.session import Session
    from orca_desktop.ui.feature_context import FeatureContext
    from orca_desktop.ui.features.quick.window import QuickWindow
    from orca_desktop.ui.preferences import Preferences
    from orca_desktop.ui.theme.appearance import Appearance


class MainWindowLike(Protocol):
    """The window, as far as a quick question needs it."""

    @property
    def appearance(self) -> Appearance:
        """The look that the small window shares."""

    @property
    def preferences(self) -> Preferences:
        """What the person chose about it."""


class QuickPresenter(QObject):
    """Asks, shows the answer as it grows, and opens its chat in the window.

    ``bring_window`` brings the window to the front. ``consent`` asks the person there about what is
    large or dear.
    """

    def __init__(
        self,
        context: FeatureContext,
        session: Session,
        window: MainWindowLike,
        bring_window: Callable[[], None],
        consent: Callable[[NeedsConsent], Awaitable[bool]],
    ) -> None:
        super().__init__(context.window)
        self._context = context
        self._session = session
        self._main = window
        self._bring_window = bring_window
        self._consent = consent
        self._window: QuickWindow | None = None
        self._shown_id = ""
        """The chat whose answer is shown."""
        context.actions.add({"quick": self.show})
        context.bus.on(ReplyAdvanced, self._advance)

    def show(self, token: str = "") -> None:
        """Show the small window; ``token`` lets it come to the front under Wayland."""
        if self._window is None:
            self._window = self._make()
        window = self._window
        window.use_send_key(self._main.preferences.send_key)
        window.show_temporary(is_temporary=self._session.quick.is_temporary)
        come_forward(window, token)

    def close(self) -> None:
        """The window that it belongs to goes."""
        window, self._window = self._window, None
        if window is not None:
            window.hide()
            window.deleteLater()

    def _make(self) -> QuickWindow:
        from orca_desktop.ui.features.quick.window import QuickWindow  # noqa: PLC0415 - when asked for

        run, quick = self._context.run, self._session.quick
        window = QuickWindow(self._main.appearance)
        window.asked.connect(lambda words: run(self._ask(window, words)))
        window.stop_requested.connect(quick.stop)
        window.open_chat.clicked.connect(lambda: run(self._open(window)))
        window.temporary_chosen.connect(lambda wanted: run(quick.set_temporary(wanted=wanted)))
        return window

    async def _ask(self, window: QuickWindow, words: str) -> None:
        quick = self._session.quick
        window.show_problem("")
        outcome = await quick.ask(words)
        if isinstance(outcome, NeedsConsent):
            self._bring_window()
            if not await self._consent(outcome):
                window.give_back(words)
                return
            outcome = await quick.ask(words, agreed=True)
            come_forward(window, "")
        if isinstance(outcome, Text):
            window.show_problem(translate(outcome))
        if isinstance(outcome, Text | NeedsConsent):
            window.give_back(words)
            return
        chat = await quick.answered()
        if chat is not None:
            is_kept = self._session.library.get(chat.id) is not None
            self._shown_id = chat.id
            window.show_answer(
                chat,
                self.tr("It is a chat in the list now.")
                if is_kept
                else self.tr("Nothing of it is kept; it is gone with the next question."),
            )
            window.show_answering(is_answering=quick.is_answering)

    def _advance(self, change: ReplyAdvanced) -> None:
        """Show the newest value of the answer; cheap, for it comes with every token."""
        if self._window is not None and change.conversation_id == self._shown_id:
            self._window.advance(change.turn_id, change.reply)
            self._window.show_answering(is_answering=change.reply.is_running)

    async def _open(self, window: QuickWindow) -> None:
        chat_id = self._session.quick.chat_id
        window.hide()
        self._bring_window()
        await self._session.open(chat_id)
