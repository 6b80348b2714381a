"""Between the open conversation and the panel in which one finds one's way in it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from orca_desktop.domain.changes import BookmarksChanged, ConversationShown
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, counted
from orca_desktop.ui.actions import keys_text

if TYPE_CHECKING:
    from orca_desktop.session.session import Session
    from orca_desktop.store import MarkedMessage
    from orca_desktop.ui.feature_context import FeatureContext
    from orca_desktop.ui.features.outline.outline_panel import OutlinePanel, PanelPage
    from orca_desktop.ui.transcript import Transcript
    from orca_desktop.viewmodels.outline import BookmarkRow

_DELETED: Final = Counted(
    "1 question deleted with its answers.",
    QT_TRANSLATE_NOOP("OutlinePresenter", "{n} questions deleted with their answers.", None, 1),
)


class OutlinePresenter(QObject):
    """Shows questions, map and bookmarks, goes where the person points, deletes branches."""

    def __init__(
        self,
        context: FeatureContext,
        session: Session,
        stand: Callable[[OutlinePanel], bool],
        show_place: Callable[[str, str], None],
        read: Callable[[], str],
    ) -> None:
        """``stand`` gives the panel its place in the window, or refuses it there for now.

        ``show_place`` goes to a message of the visible path, by the ids of its turn and its reply;
        ``read`` is the id of the one that is read now, empty if there is none.
        """
        super().__init__(context.window)
        self._context = context
        self._session = session
        self._read = read
        self._stand = stand
        self._show_place = show_place
        self._panel: OutlinePanel | None = None
        self._marked = ""
        """The message whose bookmark the panel is to show next."""
        context.actions.add(
            {
                "outline": self.open_questions,
                "map": self.open_map,
                "bookmarks": self.open_bookmarks,
                "bookmark": self._mark_read,
            }
        )
        context.bus.on(ConversationShown, lambda _: self._refresh(bookmarks=False))
        context.bus.on(BookmarksChanged, lambda _: self._refresh(bookmarks=True))

    def open_questions(self) -> None:
        """Open the panel at the questions, or close it there."""
        from orca_desktop.ui.features.outline.outline_panel import PanelPage  # noqa: PLC0415 - when asked for

        self._toggle(PanelPage.QUESTIONS)

    def open_map(self) -> None:
        """Open the panel at the map, or close it there."""
        from orca_desktop.ui.features.outline.outline_panel import PanelPage  # noqa: PLC0415 - as above

        self._toggle(PanelPage.MAP)

    def open_bookmarks(self) -> None:
        """Open the panel at the bookmarks, or close it there."""
        from orca_desktop.ui.features.outline.outline_panel import PanelPage  # noqa: PLC0415 - as above

        self._toggle(PanelPage.BOOKMARKS)

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
        bookmarks, run, marks = panel.bookmarks, self._context.run, self._session.marks
        bookmarks.scope_chosen.connect(lambda: run(self._fill_bookmarks()))
        bookmarks.chosen.connect(self._open)
        bookmarks.removed.connect(lambda row: self._unmark(row.marked.message_id))
        bookmarks.noted.connect(
            lambda row, words: run(marks.note(row.marked.message_id, row.marked.bookmark, words))
        )
        return panel

    def _fill(self, page: PanelPage) -> None:
        """Show a page as the conversation is now."""
        from orca_desktop.ui.features.outline.outline_panel import PanelPage  # noqa: PLC0415 - as above
        from orca_desktop.viewmodels import outline  # noqa: PLC0415 - as above

        panel, shown = self._panel, self._session.shown
        if panel is None:
            return
        if page is PanelPage.BOOKMARKS:
            bookmark = self._context.actions.actions["bookmark"]
            panel.bookmarks.marking_keys = keys_text(bookmark)
            panel.show_bookmarks(())
            self._context.run(self._fill_bookmarks())
            return
        here = self._turn_read()
        if page is PanelPage.MAP:
            panel.show_map(outline.tree(shown), here)
            return
        rows = outline.questions(shown)
        panel.show_questions(rows, next((n for n, r in enumerate(rows) if r.turn_id == here), 0))

    async def _fill_bookmarks(self) -> None:
        """Show the bookmarks that are wanted, once they are read."""
        from orca_desktop.viewmodels import outline  # noqa: PLC0415 - as above

        found = await self._session.marks.all()
        panel = self._panel
        if panel is None:
            return
        only = "" if panel.bookmarks.is_of_all else self._session.shown.id
        panel.show_bookmarks(outline.bookmarks(found, only))
        marked, self._marked = self._marked, ""
        panel.bookmarks.mark(marked)

    def _refresh(self, *, bookmarks: bool) -> None:
        """Show the page anew, if it shows bookmarks, or if it does not."""
        from orca_desktop.ui.features.outline.outline_panel import PanelPage  # noqa: PLC0415 - as above

        panel = self._panel
        if panel is None or panel.isHidden():
            return
        if (panel.page is PanelPage.BOOKMARKS) is not bookmarks:
            return
        if bookmarks:
            self._context.run(self._fill_bookmarks())
        else:
            self._fill(panel.page)

    def _turn_read(self) -> str:
        """The turn of the message that is read now; empty if there is none."""
        message = self._read()
        turn = self._session.shown.turn_of.get(message)
        return turn.id if turn is not None else message

    # -- bookmarks ----------------------------------------------------------------------------

    def serve_transcript(self, transcript: Transcript) -> None:
        """Mark what is wanted of it, from now on."""
        transcript.bookmark_requested.connect(self._mark)
        transcript.bookmark_opened.connect(self._show_bookmark)

    def _show_bookmark(self, message_id: str) -> None:
        """Open the panel at the bookmark of a message."""
        self._marked = message_id
        self.open_bookmarks()

    def _mark_read(self) -> None:
        if message_id := self._read():
            self._mark(message_id, message_id not in self._session.shown.bookmarks)

    def _mark(self, message_id: str, wanted: bool) -> None:
        if wanted:
            self._context.run(self._add_mark(message_id))
        else:
            self._unmark(message_id)

    async def _add_mark(self, message_id: str) -> None:
        """Mark a message, and offer to note why."""
        from orca_desktop.ui.widgets.toast import ToastOffer  # noqa: PLC0415 - as above

        await self._session.marks.add(message_id)
        if message_id in self._session.shown.bookmarks:
            self._context.notices.show(
                self.tr("Bookmark added."),
                undo=partial(self._unmark, message_id, quietly=True),
                offer=ToastOffer(self.tr("Add a note"), partial(self._show_bookmark, message_id)),
            )

    def _unmark(self, message_id: str, *, quietly: bool = False) -> None:
        self._leave()
        self._context.run(self._take_mark(message_id, quietly=quietly))

    async def _take_mark(self, message_id: str, *, quietly: bool) -> None:
        """Take a mark away at once, and offer to undo it."""
        marks, run = self._session.marks, self._context.run
        kept = {each.message_id: each.bookmark for each in await marks.all()}.get(message_id)
        if kept is None or not await marks.remove(message_id) or quietly:
            return
        bookmark = kept
        self._context.notices.show(
            self.tr("Bookmark removed."), undo=lambda: run(marks.put(message_id, bookmark))
        )

    def _open(self, row: BookmarkRow) -> None:
        self._leave()
        self._context.run(self._open_marked(row.marked))

    async def _open_marked(self, marked: MarkedMessage) -> None:
        """Open the chat of a bookmark, at the message."""
        await self._session.open(marked.conversation_id, at_end=False)
        if self._session.shown.id == marked.conversation_id:
            await self._go_to(marked.turn_id, marked.reply_id or "")

    # -- going there, and deleting ------------------------------------------------------------

    def _choose(self, turn_id: str, reply_id: str) -> None:
        self._leave()
        self._context.run(self._go_to(turn_id, reply_id))

    async def _go_to(self, turn_id: str, reply_id: str) -> None:
        """Make a message visible, and show it.

        Of a comparison all columns are seen, so none of them is made the one to go on from.
        """
        shown = self._session.shown
        turn = shown.by_id.get(turn_id)
        compared = shown.comparison_of(turn) if turn is not None else None
        wanted = (turn_id, reply_id or None) if compared is None else (compared.id, None)
        if await self._session.workspace.show_path(*wanted):
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
