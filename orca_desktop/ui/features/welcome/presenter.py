"""The first start: connect, or look around first."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from orca_desktop.domain.changes import ConversationShown, TurnAdded
from orca_desktop.domain.key_state import KeyShown, KeyState
from orca_desktop.ui.platform import links
from orca_desktop.ui.widgets.key_field import key_words

if TYPE_CHECKING:
    from orca_desktop.session.session import Session
    from orca_desktop.ui.feature_context import FeatureContext
    from orca_desktop.ui.features.access.presenter import KeyPresenter
    from orca_desktop.ui.features.welcome.welcome import Welcome


class WelcomeStage(Protocol):
    """The window, in the place of whose conversation the welcome page stands."""

    def serve_welcome(self, serve: Callable[[Welcome], None]) -> None:
        """Call ``serve`` with the page, now if there is one, and when it is made."""

    def show_welcome(self) -> None:
        """Show the page."""

    def leave_welcome(self) -> bool:
        """Show the conversation again; says whether the page was shown."""


class WelcomePresenter(QObject):
    """Carries out what is chosen on the welcome page; a conversation that is shown ends it."""

    def __init__(
        self, context: FeatureContext, session: Session, keys: KeyPresenter, stage: WelcomeStage
    ) -> None:
        super().__init__(context.window)
        self._context = context
        self._session = session
        self._keys = keys
        self._stage = stage
        self._is_testing = False
        self._has_begun = False
        stage.serve_welcome(self._serve)
        keys.listen(self._follow_key)
        context.bus.on(ConversationShown, self._follow_conversation)
        context.bus.on(TurnAdded, lambda _: stage.leave_welcome())

    def begin(self) -> None:
        """From now on what is shown is meant to be seen; a first start begins with the page."""
        self._has_begun = True
        if not self._session.settings.knows_practice:
            self._context.run(self._greet())

    async def _greet(self) -> None:
        """Find out in the background whether there is a key; without one, say welcome.

        The keyring may take a second or ask the person to unlock it, so the page is there first.
        """
        is_first = not self._session.library.has_any
        if is_first:
            self._stage.show_welcome()
        shown = await self._keys.report()
        if is_first and shown.state.works and not self._session.is_kept:
            self._stage.leave_welcome()

    def _serve(self, page: Welcome) -> None:
        self._keys.serve(page.key)
        page.practice.clicked.connect(self._practise)
        window = self._context.window
        page.key_page.clicked.connect(lambda: links.open_url(links.HOME, parent=window))

    def _follow_conversation(self, change: ConversationShown) -> None:
        # What is shown while the program starts is no reason to leave the first page.
        if self._has_begun or change.conversation.turns:
            self._stage.leave_welcome()

    def _follow_key(self, shown: KeyShown) -> None:
        """Leave the page with a key that was just tested and works."""
        was_tested, self._is_testing = self._is_testing, shown.state is KeyState.TESTING
        if was_tested and shown.state.works and self._stage.leave_welcome():
            self._context.notices.show(key_words(shown))

    def _practise(self) -> None:
        self._context.run(self._session.settings.practise())
        self._stage.leave_welcome()
