"""Between the open conversation and the panel in which one finds one's way in it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from orca_desktop.domain.changes import ConversationShown
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, counted

if TYPE_CHECKING:
    from orca_desktop.session.session import Session
    from orca_desktop.ui.feature_context import FeatureContext
    from orca_desktop.ui.features.chat import ChatPage
    from orca_desktop.ui.features.outline.outline_panel import OutlinePanel, PanelPage

_DELETED: Final = Counted(
    "1 question deleted with its answers.",
    QT_TRANSLATE_NOOP("OutlinePresenter", "{n} questions deleted with their answers.", None, 1),
)


class OutlinePresenter(QObject):
    """Shows questions and map of the open chat, goes where the person points, deletes branches."""

    def __init__(
        self,
        context: FeatureContext,
        session: Session,
        page: ChatPage,
        stand: Callable[[OutlinePanel], bool],
        show_place: Callable[[str, str], None],
    ) -> None:
        """``stand`` gives the panel its place in the window, or refuses it there for now.

        ``show_place`` goes to a message of the visible path, by the ids of its turn and its reply.
        """
        super().__init__(context.window)
        self._context = context
        self._session = session
        self._page = page
        self._stand = stand
        self._show_place = show_place
        self._panel: OutlinePanel | None = None
        context.actions.add({"outline": self.open_questions, "map": self.open_map})
        context.bus.on(ConversationShown, lambda _: self._refresh())

    def open_questions(self) -> None:
        """Open the panel at the questions, or close it there."""
        from orca_desktop.ui.features.outline.outline_panel import PanelPage  # noqa: PLC0415 - when asked for

        self._toggle(PanelPage.QUESTIONS)

    def open_map(self) -> None:
        """Open the panel at the map, or close it there."""
        from orca_desktop.ui.features.outline.outline_panel import PanelPage  # noqa: PLC0415 - as above

        self._toggle(PanelPage.MAP)

    def _toggle(self, page: PanelPage) -> None:
        if self._panel is None:
            self._panel = self._make()
        panel = self._panel
        if not panel.isHidden():
            if panel.page is page:
                panel.leave()
            else:
                self._fill(page)
        elif self._stand(panel):
            self._fill(page)
            panel.open()

    def _make(self) -> OutlinePanel:
        from orca_desktop.ui.features.outline.outline_panel import OutlinePanel  # noqa: PLC0415 - as above

        panel = OutlinePanel(self._context.window)
        panel.page_requested.connect(self._fill)
        panel.place_chosen.connect(self._choose)
        panel.deletion_requested.connect(self._delete)
        return panel

    def _fill(self, page: PanelPage) -> None:
        """Show a page as the conversation is now."""
        from orca_desktop.ui.features.outline.outline_panel import PanelPage  # noqa: PLC0415 - as above
        from orca_desktop.viewmodels import outline  # noqa: PLC0415 - as above

        panel, shown = self._panel, self._session.shown
        if panel is None:
            return
        here = self._turn_read()
        if page is PanelPage.MAP:
            panel.show_map(outline.tree(shown), here)
            return
        rows = outline.questions(shown)
        panel.show_questions(rows, next((n for n, r in enumerate(rows) if r.turn_id == here), 0))

    def _refresh(self) -> None:
        if self._panel is not None and not self._panel.isHidden():
            self._fill(self._panel.page)

    def _turn_read(self) -> str:
        """The turn that is read now; empty if there is none."""
        transcript = self._page.transcript_shown
        message = transcript.message_read if transcript is not None else None
        if message is None:
            return ""
        turn = self._session.shown.turn_of.get(message)
        return turn.id if turn is not None else message

    def _choose(self, turn_id: str, reply_id: str) -> None:
        self._leave()
        self._context.run(self._go_to(turn_id, reply_id))

    async def _go_to(self, turn_id: str, reply_id: str) -> None:
        """Make a message visible, and show it."""
        if await self._session.workspace.show_path(turn_id, reply_id or None):
            self._show_place(turn_id, reply_id)

    def _leave(self) -> None:
        if self._panel is not None:
            self._panel.leave()

    def _delete(self, turn_id: str) -> None:
        self._leave()
        self._context.run(self._delete_branch(turn_id))

    async def _delete_branch(self, turn_id: str) -> None:
        """Delete at once and without a question, and offer to undo it."""
        count = len(self._session.shown.below(turn_id))
        pruning = self._session.pruning
        if await pruning.delete_branch(turn_id):
            self._context.notices.show(
                counted("OutlinePresenter", _DELETED, count),
                undo=partial(self._undo, turn_id),
            )

    def _undo(self, turn_id: str) -> None:
        self._context.run(self._session.pruning.undo(turn_id))
