"""Between temporary chats and the window: begun, marked as such, kept, and left with a question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from orca_desktop.domain.changes import ConversationShown, TurnAdded
from orca_desktop.session.temporary import Leaving
from orca_desktop.ui.features.temporary.bar import TemporaryBar

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from orca_desktop.session.session import Session
    from orca_desktop.ui.feature_context import FeatureContext
    from orca_desktop.ui.features.chat import Composer


class TemporaryPresenter(QObject):
    """``stand`` gives the line of a temporary chat its place in the window.

    ``close`` closes the window once that is agreed to, ``stay`` hears that it is not.
    """

    def __init__(
        self,
        context: FeatureContext,
        session: Session,
        composer: Composer,
        stand: Callable[[QWidget], None],
        close: Callable[[], object],
        stay: Callable[[], None],
    ) -> None:
        super().__init__(context.window)
        self._context = context
        self._session = session
        self._composer = composer
        self._stand = stand
        self._close = close
        self._stay = stay
        self._bar: TemporaryBar | None = None
        self._shown_id = ""
        """The temporary chat that is shown."""
        self._is_asking = False
        self._may_close = False
        session.temporary.ask = self._ask
        context.actions.add(
            {
                "new_temporary_chat": lambda: context.run(self._begin()),
                "keep_chat": lambda: context.run(self._keep()),
            }
        )
        context.bus.on(ConversationShown, lambda _: self._show())
        context.bus.on(TurnAdded, lambda _: self._show())
        self._show()

    def may_close(self) -> bool:
        """Whether the window may be closed now; if not, the person is asked, and it closes then."""
        if self._may_close or not self._would_lose:
            return True
        if not self._is_asking:
            self._context.run(self._leave())
        return False

    async def _leave(self) -> None:
        self._may_close = await self._session.temporary.may_be_left()
        if self._may_close:
            self._close()
        else:
            self._stay()

    @property
    def _would_lose(self) -> bool:
        """Whether there are words that would be gone with the open chat."""
        if not self._session.temporary.is_open:
            return False
        return bool(self._session.shown.turns) or not self._composer.draft.is_blank

    async def _ask(self) -> Leaving:
        from orca_desktop.ui.features.temporary.question import LeavingQuestion  # noqa: PLC0415 - seldom needed
        from orca_desktop.ui.widgets import dialogs  # noqa: PLC0415 - as above

        if not self._would_lose:
            return Leaving.LET_GO
        if self._is_asking:
            return Leaving.STAY
        self._is_asking = True
        try:
            can_be_kept = self._session.temporary.can_be_kept
            question = LeavingQuestion(self._context.window, can_be_kept=can_be_kept)
            await dialogs.finished(question)
            return question.answer
        finally:
            self._is_asking = False

    async def _begin(self) -> None:
        await self._session.new_temporary()
        self._context.go_home()

    async def _keep(self) -> None:
        if await self._session.temporary.keep():
            self._context.notices.show(self.tr("This chat is kept. It is in the list now."))

    def _show(self) -> None:
        temporary, shown = self._session.temporary, self._session.shown
        if self._shown_id not in {"", shown.id} and not shown.turns:
            self._composer.remember_prompt("")  # its last question is gone too
        self._shown_id = shown.id if temporary.is_open else ""
        self._composer.show_temporary(is_temporary=temporary.is_open)
        self._context.actions.enable("keep_chat", temporary.can_be_kept)
        if self._bar is None:
            if not temporary.is_open:
                return
            self._bar = TemporaryBar()
            self._bar.keep.clicked.connect(lambda: self._context.actions.carry_out("keep_chat"))
            self._stand(self._bar)
        self._bar.keep.setEnabled(temporary.can_be_kept)
        self._bar.setVisible(temporary.is_open)
